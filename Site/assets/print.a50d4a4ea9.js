(() => {
'use strict'
let unfolded = []
document.addEventListener('DOMContentLoaded', () => {
document.querySelectorAll('[data-print]').forEach(button => {
button.hidden = false
button.addEventListener('click', () => print())
})
})
addEventListener('beforeprint', () => {
unfolded = [...document.querySelectorAll('main details:not([open])')]
unfolded.forEach(details => { details.open = true })
})
addEventListener('afterprint', () => unfolded.forEach(details => { details.open = false }))
})()
