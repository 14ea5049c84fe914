(() => {
'use strict'
const BOX = '[data-timeline]'
const DAY = 86400
const LONGEST_WAIT = 60e3
const words = new Map()
let timer
let onPaper = false
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
const [, phase, status, next, countdown, oneDay] = timeline[index - 1]
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
if (onPaper) return
let change
all(BOX, box => { change = Math.min(change ?? Infinity, refine(box)) })
clearTimeout(timer)
if (change) timer = setTimeout(refineAll, Math.min(change * 1000 - Date.now(), LONGEST_WAIT))
}
function restore() {
onPaper = true
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
document.addEventListener('visibilitychange', refineAll)
addEventListener('pageshow', refineAll)
addEventListener('beforeprint', restore)
addEventListener('afterprint', () => { onPaper = false; refineAll() })
})()
