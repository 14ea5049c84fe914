// Makes lists shorter while one chooses. Every word comes from the page, and without this script its links do the
// same work on pages of their own.
//   data-filters   holds groups of links; each data-filter becomes a choice whose value stands in the address
//   data-finder    becomes a field that looks in the names of the rows of a table
//   data-list      is a list of regions; what closes while the page is read goes down
// It follows the parser like view.js, so that a list from a shared address is short from the first paint.
(() => {
  'use strict'
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const one = selector => document.querySelector(selector)
  // Names are compared without accents, blanks, hyphens and apostrophes: Sint-Truiden is sinttruiden, and so is st. Truiden.
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
      // Browsers may refuse this to a page that is opened from disk.
    }
  }

  // What was chosen is said as well, so that two choices with one number are two announcements, and on paper.
  function count(status, number, chosen) {
    const [singular, plural] = status.dataset.count.split(' ')
    const words = `${number} ${number === 1 ? singular : plural}${chosen.length ? ': ' : ''}${chosen.join(', ')}`
    if (status.textContent !== words) status.textContent = words
  }

  // The phase by the three names that one can choose; without a deadline it is none of them.
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

  // The instant at which the last period of a region's timeline begins.
  const closing = card => JSON.parse(card.dataset.timeline).at(-1)[0]

  const isClosed = card => phase(card) === 'afgesloten'
  const isLaterFirst = (a, b) => closing(b) - closing(a)

  // A region that closed after the page was built goes to those that had, and back when a wrong clock is mended.
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

  // A list of its own has those that closed after the page was built in front of those that had.
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
    // A link that was moved with its card has lost the focus.
    if (activeElement && activeElement !== document.activeElement) activeElement.focus({ preventScroll: true })
    // view.js gives paper the phases of the build; what was chosen stays chosen.
    if (!document.documentElement.hasAttribute('data-paper')) choose()
    const section = one('[data-list="closed-section"]')
    if (section) section.hidden = !section.querySelector('.region-card:not([hidden])')
  }

  function choose() {
    if (!one('.filters')) return
    const chosen = all('.filter').map(filter => [filter, filter.querySelector('select')])
      .filter(([, select]) => select && select.value)
    // Not shown in a place that it leaves: the list of what has closed may still be on its way.
    const isOnItsWay = document.readyState === 'loading' && !one('[data-list="closed"]')
    let shown = 0
    all('[data-list] > .region-card').forEach(card => {
      const fits = !(isOnItsWay && phase(card) === 'afgesloten') && chosen.every(([filter, select]) =>
        names(card, filter).some(name => fold(name) === fold(select.value)))
      card.hidden = !fits
      if (fits) shown += 1
    })
    const isLoading = document.readyState === 'loading'
    // These may still be on their way.
    const [none, reset, status] = ['.filters__none', '.filters__reset', '#resultaat'].map(one)
    if (none) none.hidden = shown > 0 || isLoading
    if (reset) reset.hidden = !chosen.length
    // Not counted before all are there; what was chosen is said at once, so that nothing shifts.
    // What stands behind the count is there, so the count is whole.
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

  // A link to a letter or a name leads to what was left out.
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
    // What follows the filters is there, so they are complete.
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
    // view.js tells when a phase changes while the page is open.
    all('[data-list] > .region-card').forEach(card =>
      new MutationObserver(apply).observe(card, { attributes: true, attributeFilter: ['data-phase'] }))
  })
})()
