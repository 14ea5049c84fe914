(() => {
'use strict'
const BOX = '[data-timeline]'
const DAY = 86400
const LONGEST_WAIT = 60e3
const words = new Map()
const root = document.documentElement
let timer
const all = (selector, change, inside = document) => inside.querySelectorAll(selector).forEach(change)
function write(element, text) {
const [built, shown] = words.get(element) || ['', '']
const now = element.textContent
words.set(element, [built + now.slice(shown.length), text])
if (now !== text) element.textContent = text
}
function invite(link, isOpen) {
link.dataset.href ??= link.getAttribute('href')
if (isOpen) link.setAttribute('href', link.dataset.href)
else link.removeAttribute('href')
}
function refine(box) {
const now = Date.now() / 1000
const timeline = JSON.parse(box.dataset.timeline)
const index = timeline.filter(entry => entry[0] <= now).length
if (!index) return Infinity
const [, phase, , next, countdown, oneDay] = timeline[index - 1]
const status = timeline.slice(0, index).findLast(entry => entry[2])[2]
const days = countdown ? Math.ceil((countdown - now) / DAY) : 0
const isClosed = /^closed/.test(phase)
box.dataset.built ??= box.dataset.phase || ''
box.dataset.phase = phase
all('[data-status]', element => write(element, days === 1 ? oneDay : status.replace('#', days)), box)
all('[data-next]', element => write(element, next || ''), box)
all('[data-closed]', element => write(element, element.dataset[isClosed ? 'closed' : 'open']), box)
all('[data-invite]', link => invite(link, !isClosed && phase !== 'announced'), box)
return Math.min((timeline[index] || [Infinity])[0], days ? countdown - (days - 1) * DAY : Infinity)
}
function refineAll() {
if (root.hasAttribute('data-paper')) return
let change
all(BOX, box => { change = Math.min(change ?? Infinity, refine(box)) })
clearTimeout(timer)
if (change) timer = setTimeout(refineAll, Math.min(change * 1000 - Date.now(), LONGEST_WAIT))
}
let unfolded = []
function unfold() {
unfolded = [...document.querySelectorAll('main details:not([open])')]
unfolded.forEach(details => { details.open = true })
}
function writeAddresses() {
const page = document.querySelector('link[rel=canonical]')?.href || location.href
all('.prose a[href]:not([href^="#"], [href*=":"])', link => {
link.dataset.address = new URL(link.getAttribute('href'), page).href.replace(/index\.html(?=$|#)/, '')
})
}
function restore() {
root.setAttribute('data-paper', '')
words.forEach(([built], element) => { element.textContent = built })
words.clear()
all(BOX, box => { box.dataset.phase = box.dataset.built })
all('[data-invite]', link => invite(link, true))
}
const parser = new MutationObserver(records => {
const elements = records.map(({ target }) => target.closest ? target : target.parentElement)
new Set(elements.map(element => element?.closest(BOX))).forEach(box => box && refine(box))
})
parser.observe(document, { childList: true, characterData: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => {
parser.disconnect()
refineAll()
all('[data-live]', element => element.setAttribute('aria-live', 'polite'))
})
document.addEventListener('DOMContentLoaded', () => all('[data-print]', button => {
button.hidden = false
button.addEventListener('click', () => print())
}))
document.addEventListener('visibilitychange', refineAll)
addEventListener('pageshow', refineAll)
addEventListener('beforeprint', () => { restore(); unfold(); writeAddresses() })
addEventListener('afterprint', () => {
root.removeAttribute('data-paper')
unfolded.forEach(details => { details.open = false })
refineAll()
})
})()
