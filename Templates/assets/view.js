// Says what is true at the moment of reading. Every word, instant and phase comes from the page: a box with
// data-timeline='[[from, phase, status, next, countdown, oneDay], …]' (seconds since 1970, UTC) gets the current
// phase; inside it,
//   data-status   shows the status, "#" being the days left
//   data-next     shows what comes next, if anything
//   data-open, data-closed   are the words before and after the deadline
//   data-invite   is a link while candidacies are accepted, else text
// What it does not say is that of the entry before. It runs in the head and follows the parser, so that nothing wrong
// is painted.
// Paper gets the words of the build, what is folded away, and the whole addresses of links to other pages of the site,
// which the style sheet cannot know. A button with data-print prints the page.
(() => {
  'use strict'
  const BOX = '[data-timeline]'
  const DAY = 86400
  // Timers stand still while a computer sleeps, cannot wait for 25 days, and clocks are set right.
  const LONGEST_WAIT = 60e3
  // By element: the words of the build, and those that it shows.
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

  // Brings a box up to date; gives the instant at which it must be again.
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
  // The rest of a text may be added to words that were written in its place.
  parser.observe(document, { childList: true, characterData: true, subtree: true })

  document.addEventListener('DOMContentLoaded', () => {
    parser.disconnect()
    refineAll()
    // From now on a change is news to who listens.
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
