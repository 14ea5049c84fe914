// Says what is true at the moment of reading. Every word, instant and phase comes from the page: a box with
// data-timeline='[[from, phase, status, next, countdown, oneDay], …]' (seconds since 1970, UTC) gets the phase of
// its current entry; inside it,
//   data-status    shows the status, "#" being the days left
//   data-next      shows what comes next, if anything
//   data-open, data-closed   are the words before and after the deadline
//   data-invite    is a link as long as candidacies are welcome
// A button with data-print prints the page.
// It runs in the head and follows the parser, so that nothing is painted before it is right.
(() => {
  'use strict'
  const BOX = '[data-timeline]'
  const DAY = 86400
  // Timers stand still while a computer sleeps, and cannot wait for longer than 24 days: look again each minute.
  const LONGEST_WAIT = 60e3
  let timer

  const clock = () => Date.now() / 1000

  function write(element, text) {
    if (element.textContent !== text) element.textContent = text
  }

  function invite(link, isClosed) {
    const href = link.getAttribute('href')
    if (isClosed && href) {
      link.dataset.href = href
      link.removeAttribute('href')
    } else if (!isClosed && !href && link.dataset.href) {
      link.setAttribute('href', link.dataset.href)
    }
  }

  // Brings a box up to date; gives the instant at which it must be again.
  function refine(box, now) {
    const timeline = JSON.parse(box.dataset.timeline)
    const index = timeline.filter(entry => entry[0] <= now).length - 1
    if (index < 0) return Infinity
    const [, phase, status, next, countdown, oneDay] = timeline[index]
    const days = countdown ? Math.ceil((countdown - now) / DAY) : 0
    const words = days === 1 ? oneDay : status.replace('#', days)
    const isClosed = /^closed/.test(phase)
    if (box.dataset.phase !== phase) box.dataset.phase = phase
    const each = (selector, change) => box.querySelectorAll(selector).forEach(change)
    each('[data-status]', element => write(element, words))
    each('[data-next]', element => write(element, next || ''))
    each('[data-closed]', element => write(element, isClosed ? element.dataset.closed : element.dataset.open))
    each('[data-invite]', link => invite(link, isClosed))
    const following = timeline[index + 1]
    return Math.min(following ? following[0] : Infinity, days ? countdown - (days - 1) * DAY : Infinity)
  }

  function refineAll() {
    const now = clock()
    let change = Infinity
    document.querySelectorAll(BOX).forEach(box => { change = Math.min(change, refine(box, now)) })
    clearTimeout(timer)
    if (change < Infinity) timer = setTimeout(refineAll, Math.min(change * 1000 - Date.now(), LONGEST_WAIT))
  }

  const parser = new MutationObserver(records => {
    const now = clock()
    const elements = records.map(({ target }) => target.closest ? target : target.parentElement)
    const boxes = new Set(elements.map(element => element && element.closest(BOX)))
    boxes.forEach(box => { if (box) refine(box, now) })
  })
  // The rest of a text that arrived in two pieces is added to the words that already stand there.
  parser.observe(document, { childList: true, characterData: true, subtree: true })

  document.addEventListener('DOMContentLoaded', () => {
    parser.disconnect()
    refineAll()
    // From now on a change is news to who listens.
    document.querySelectorAll('[data-live]').forEach(element => element.setAttribute('aria-live', 'polite'))
    document.querySelectorAll('[data-print]').forEach(button => {
      button.hidden = false
      button.addEventListener('click', () => print())
    })
  })
  document.addEventListener('visibilitychange', refineAll)
  addEventListener('pageshow', refineAll)
})()
