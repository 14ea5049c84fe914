(() => {
'use strict'
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const one = selector => document.querySelector(selector)
const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\bst[-. ]+(?=\p{L})/gu, 'sint')
.replace(/[-.'’\s]+/g, '')
const address = new URLSearchParams(location.search)
function make(name, properties, ...children) {
const element = Object.assign(document.createElement(name), properties)
element.append(...children)
return element
}
function remember(key, value) {
if (value) address.set(key, value)
else address.delete(key)
const query = address.toString()
try {
history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash)
} catch {
}
}
function count(status, number, chosen) {
const [singular, plural] = status.dataset.count.split(' ')
const words = `${number} ${number === 1 ? singular : plural}${chosen.length ? ': ' : ''}${chosen.join(', ')}`
if (status.textContent !== words) status.textContent = words
}
const phase = card => {
const name = card.dataset.phase || ''
if (/^closed/.test(name)) return 'afgesloten'
if (/^(open|closingSoon|lastDay)$/.test(name)) return 'open'
return name || card.dataset.timeline ? 'straks' : ''
}
const names = (card, filter) => filter.dataset.filter === 'fase'
? [phase(card)] : (card.dataset[filter.dataset.attribute] || '').split('|')
function options(filter) {
const own = filter.dataset.options
return own ? own.split('|').map(option => option.split(':'))
: all('.filter__links a', filter).map(link => [link.textContent, link.textContent])
}
function turnIntoChoice(filter) {
if (filter.dataset.ready) return
const choices = options(filter)
if (!choices.length) return
filter.dataset.ready = 'yes'
const select = make('select', { autocomplete: 'off' }, new Option(filter.dataset.all, ''),
...choices.map(([value, words]) => new Option(words, value)))
const wanted = fold(address.get(filter.dataset.filter) || '')
const known = choices.find(([value]) => fold(value) === wanted)
if (known) select.value = known[0]
select.addEventListener('change', () => { remember(filter.dataset.filter, select.value); apply() })
filter.replaceChildren(make('label', {}, make('span', { textContent: filter.dataset.label }), select))
}
const closing = card => JSON.parse(card.dataset.timeline).at(-1)[0]
const isClosed = card => phase(card) === 'afgesloten'
const isLaterFirst = (a, b) => closing(b) - closing(a)
function place() {
const current = one('[data-list="current"]')
const closed = one('[data-list="closed"]')
if (!current || !closed) return
const late = all('[data-timeline]', current).filter(isClosed)
if (late.length) closed.prepend(...late.sort(isLaterFirst))
all('[data-timeline]', closed).filter(card => !isClosed(card)).forEach(card => {
const next = all('[data-timeline]', current).find(other => closing(other) > closing(card))
current.insertBefore(card, next || current.querySelector('li:not([data-timeline])'))
})
}
function sink() {
const list = one('[data-list="all"]')
if (!list || document.readyState === 'loading') return
const late = all('[data-timeline]', list).filter(isClosed).sort(isLaterFirst)
const first = list.querySelector(':scope > [data-phase]:not([data-timeline])')
if (late.every((card, index) => card.nextElementSibling === (late[index + 1] || first))) return
late.forEach(card => list.insertBefore(card, first))
}
function apply() {
const { activeElement } = document
place()
sink()
if (activeElement && activeElement !== document.activeElement) activeElement.focus({ preventScroll: true })
if (!document.documentElement.hasAttribute('data-paper')) choose()
const section = one('[data-list="closed-section"]')
if (section) section.hidden = !section.querySelector('.region-card:not([hidden])')
}
function choose() {
if (!one('.filters')) return
const chosen = all('.filter').map(filter => [filter, filter.querySelector('select')])
.filter(([, select]) => select && select.value)
const isOnItsWay = document.readyState === 'loading' && !one('[data-list="closed"]')
let shown = 0
all('[data-list] > .region-card').forEach(card => {
const fits = !(isOnItsWay && phase(card) === 'afgesloten') && chosen.every(([filter, select]) =>
names(card, filter).some(name => fold(name) === fold(select.value)))
card.hidden = !fits
if (fits) shown += 1
})
const isLoading = document.readyState === 'loading'
const [none, reset, status] = ['.filters__none', '.filters__reset', '#resultaat'].map(one)
if (none) none.hidden = shown > 0 || isLoading
if (reset) reset.hidden = !chosen.length
if (reset) count(status, isLoading ? parseInt(status.textContent) : shown,
chosen.map(([, select]) => select.selectedOptions[0].text))
}
function reset(event) {
event.preventDefault()
all('.filter').forEach(filter => {
const select = filter.querySelector('select')
if (select) { select.value = ''; remember(filter.dataset.filter, '') }
})
apply()
const first = one('.filter select')
if (first) first.focus()
}
function turnIntoField(finder) {
if (finder.dataset.ready) return
finder.dataset.ready = 'yes'
const key = 'naam'
const field = make('input', { type: 'search', autocomplete: 'off', value: address.get(key) || '' })
field.addEventListener('input', () => { remember(key, field.value.trim()); find(finder, field.value) })
finder.append(make('label', {}, make('span', { textContent: finder.dataset.label }), field))
}
function find(finder, words) {
const table = document.getElementById(finder.dataset.finder)
if (!table) return
let shown = 0
all('[data-name]', table).forEach(row => {
row.hidden = !fold(row.dataset.name).includes(fold(words))
if (!row.hidden) shown += 1
})
all('tbody', table).forEach(body => { body.hidden = !body.querySelector('[data-name]:not([hidden])') })
count(one('[data-count]'), shown, words.trim() ? [words.trim()] : [])
const none = one('.finder__none')
if (none) none.hidden = shown > 0
}
function showTarget(hash) {
const row = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
const field = one('.finder input')
if (!row || !field || !row.closest('[hidden]')) return
field.value = ''
remember('naam', '')
find(one('[data-finder]'), '')
row.scrollIntoView()
}
function follow() {
if (one('.filters__count')) { all('.filter').forEach(turnIntoChoice); apply() }
all('[data-finder]').forEach(finder => {
turnIntoField(finder)
const { value } = finder.querySelector('input')
if (value) find(finder, value)
})
}
const parser = new MutationObserver(follow)
parser.observe(document, { childList: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => {
parser.disconnect()
follow()
all('.filters__reset').forEach(link => link.addEventListener('click', reset))
all('.letters a').forEach(link => link.addEventListener('click', () => showTarget(link.hash)))
showTarget(location.hash)
all('[data-list] > .region-card').forEach(card =>
new MutationObserver(apply).observe(card, { attributes: true, attributeFilter: ['data-phase'] }))
})
})()
