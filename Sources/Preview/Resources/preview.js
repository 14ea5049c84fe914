// The preview's own script, first in the head of every page it serves; a published page has none of this.
//
// 1. It sets the clock of the page to the moment that the site is shown for.
// 2. It hears of news, and changes on the page what changed in the file: scroll, focus and open parts stay.
// 3. It lays what is wrong over the last good page, and a bar with moments below it.
// 4. Alt-click, or Alt+Shift+L, tells where a block stands in its file.
(() => {
  'use strict'
  const me = document.currentScript
  const { path, session, moment = '' } = me.dataset
  let revision = Number(me.dataset.revision)
  const byKey = 'a[href], button, input, select, textarea, summary, [tabindex]'

  // MARK: The clock of the page

  const Clock = window.Date
  if (moment) {
    const shift = Clock.parse(moment) - Clock.now()
    const now = () => Clock.now() + shift
    window.Date = new Proxy(Clock, {
      construct: (target, values, made) => Reflect.construct(target, values.length ? values : [now()], made),
      apply: () => new Clock(now()).toString(),
      get: (target, name) => name === 'now' ? now : Reflect.get(target, name),
    })
  }

  // MARK: News

  // A browser opens six connections to one host, so one tab listens and tells the others.
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('addenda-preview') : null

  const gone = 'Het voorbeeld antwoordt niet. Draait addenda preview nog?'
  let isGone = false

  // `again` is called once the browser has given up.
  function listen(again) {
    const source = new EventSource('/_addenda/events')
    source.onmessage = () => {
      if (channel) channel.postMessage('news')
      check()
    }
    source.onopen = () => { isGone = false }
    source.onerror = () => {
      if (!isGone) say(gone)
      isGone = true
      if (source.readyState === EventSource.CLOSED) setTimeout(again, 500)
    }
    return source
  }

  // Where tabs cannot agree on one, as at an address of the network, only those that can be seen listen.
  function listenWhileSeen() {
    let source = null
    const follow = () => {
      if (source) source.close()
      source = document.hidden ? null : listen(follow)
      if (source) check()
    }
    document.addEventListener('visibilitychange', follow)
    follow()
  }

  if (channel) channel.onmessage = check
  if (channel && navigator.locks) {
    const always = () => listen(always)
    navigator.locks.request('addenda-preview', () => { always(); return new Promise(() => {}) })
  } else {
    addEventListener('DOMContentLoaded', listenWhileSeen)
  }

  let isChecking = false
  let isStale = false

  // Asks what holds now; news that comes meanwhile is asked for once more.
  async function check() {
    isStale = true
    if (isChecking) return
    isChecking = true
    try {
      while (isStale) {
        isStale = false
        await refresh()
      }
    } catch {
      setTimeout(check, 500)
    } finally {
      isChecking = false
    }
  }

  async function refresh() {
    const answer = await fetch('/_addenda/status?path=' + encodeURIComponent(path), { cache: 'no-store' })
    const status = await answer.json()
    if (status.session !== session || (status.moment || '') !== moment) return reload()
    show(status)
    if (status.revision > revision) await update(status.revision)
  }

  // MARK: The page in place

  // The page as the server sent it; what scripts did to it since is not in here.
  let served = null

  async function fetched() {
    const answer = await fetch(location.href, { cache: 'no-store' })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const mark = page.querySelector('script[data-session]')
    const number = mark ? Number(mark.dataset.revision) : -1
    const isSamePath = mark !== null && mark.dataset.path === path
    if (mark) mark.remove()
    return { page, number, isSamePath }
  }

  async function update(latest) {
    const next = await fetched()
    if (!served || !next.isSamePath || next.number < latest) return reload()
    const place = markPlace()
    try {
      change(served.documentElement, next.page.documentElement, document.documentElement)
    } catch {
      return reload()
    }
    served = next.page
    revision = next.number
    returnTo(place)
    markDrafts()
  }

  const kind = node =>
    node.nodeType === 1 ? `${node.tagName}#${node.id}${node.getAttribute('src') || ''}` : String(node.nodeType)

  // The nodes on the page by those that were served; what scripts added is passed over.
  function twins(old, live) {
    const found = new Map()
    let next = live.firstChild
    for (const child of old.childNodes) {
      while (next && kind(next) !== kind(child)) next = next.nextSibling
      if (!next) throw new Error('the page is not as it was served')
      found.set(child, next)
      next = next.nextSibling
    }
    return found
  }

  // What scripts of the site work on is left to them: the page is loaded again.
  function requirePlain(node) {
    if (node.nodeType !== 1) return
    if (node.matches('script, noscript, [data-timeline]') || node.querySelector('script, noscript, [data-timeline]')) {
      throw new Error('a script works on this')
    }
  }

  const contents = new WeakMap()

  // What a node holds, whatever lines it stands in: a paragraph that was put in moves all that follow.
  function content(node) {
    if (node.nodeType !== 1) return `${node.nodeType} ${node.nodeValue}`
    if (!contents.has(node)) contents.set(node, node.outerHTML.replace(/ data-line="\d+"/g, ''))
    return contents.get(node)
  }

  const isAlike = (one, other) => content(one) === content(other)

  // Takes the new lines over; all else of the node is as it was.
  function takeLines(latest, live) {
    if (latest.nodeType !== 1) return
    const marked = node => [...(node.matches('[data-line]') ? [node] : []), ...node.querySelectorAll('[data-line]')]
    const [lines, blocks] = [marked(latest), marked(live)]
    if (lines.length !== blocks.length) return
    blocks.forEach((block, index) => { block.dataset.line = lines[index].dataset.line })
  }

  // Does to a node of the page what was done to the file between two versions of it.
  function change(old, latest, live) {
    if (old.isEqualNode(latest)) return
    if (isAlike(old, latest)) return takeLines(latest, live)
    if (old.nodeType !== 1) {
      live.nodeValue = latest.nodeValue
      return
    }
    if (old.matches('script, noscript')) throw new Error('a script changed')
    if (old.getAttribute('data-timeline') !== latest.getAttribute('data-timeline')) {
      throw new Error('the dates changed')
    }
    const style = restyle(old, latest, live)
    if (style) return
    changeAttributes(old, latest, live)
    const twin = twins(old, live)
    const before = [...old.childNodes]
    const after = [...latest.childNodes]
    let head = 0
    while (head < before.length && head < after.length && isAlike(before[head], after[head])) head++
    let tail = 0
    const rest = Math.min(before.length, after.length) - head
    while (tail < rest && isAlike(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++
    for (let index = 0; index < head; index++) takeLines(after[index], twin.get(before[index]))
    for (let index = 1; index <= tail; index++) takeLines(after[after.length - index], twin.get(before[before.length - index]))
    const gone = before.slice(head, before.length - tail)
    const come = after.slice(head, after.length - tail)
    if (gone.length === come.length && gone.every((node, index) => kind(node) === kind(come[index]))) {
      gone.forEach((node, index) => change(node, come[index], twin.get(node)))
      return
    }
    gone.concat(come).forEach(requirePlain)
    const anchor = tail > 0
      ? twin.get(before[before.length - tail])
      : before.length ? twin.get(before[before.length - 1]).nextSibling : null
    come.forEach(node => live.insertBefore(document.importNode(node, true), anchor))
    gone.forEach(node => twin.get(node).remove())
  }

  function changeAttributes(old, latest, live) {
    for (const { name } of [...old.attributes]) {
      if (!latest.hasAttribute(name)) live.removeAttribute(name)
    }
    for (const { name, value } of [...latest.attributes]) {
      if (old.getAttribute(name) !== value) live.setAttribute(name, value)
    }
  }

  // A new style sheet replaces the old one when it is there, so that the page is never bare.
  function restyle(old, latest, live) {
    if (!old.matches('link[rel="stylesheet"]') || old.getAttribute('href') === latest.getAttribute('href')) return false
    const link = document.importNode(latest, true)
    link.addEventListener('load', () => live.remove())
    // One that is gone already was replaced meanwhile; the news of that is on its way.
    link.addEventListener('error', () => link.remove())
    live.after(link)
    return true
  }

  // The first block that can be seen, and how far from the top it is.
  function markPlace() {
    const block = firstVisible()
    return { block, top: block ? block.getBoundingClientRect().top : 0, x: scrollX, y: scrollY }
  }

  function returnTo({ block, top, x, y }) {
    if (block && block.isConnected) scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' })
    else scrollTo({ left: x, top: y, behavior: 'instant' })
  }

  function firstVisible() {
    const blocks = ['main [data-line]', 'main :is(p, h2, h3, li, section)'].flatMap(selector =>
      [...document.querySelectorAll(selector)].filter(block => !block.closest('nav')))
    const isSeen = (block, from) => {
      const { top, bottom } = block.getBoundingClientRect()
      return bottom > top && bottom > 0 && top >= from && top < innerHeight - bar.offsetHeight - panel.offsetHeight
    }
    return blocks.find(block => isSeen(block, 0)) || blocks.find(block => isSeen(block, -Infinity))
  }

  // MARK: Loading again

  const stateKey = 'addenda-preview-state'

  function reload() {
    const focusable = [...document.querySelectorAll(byKey)]
    const state = {
      address: location.pathname,
      x: scrollX,
      y: scrollY,
      open: [...document.querySelectorAll('details')].map(details => details.open),
      focus: focusable.indexOf(document.activeElement),
      inBar: root.activeElement ? root.activeElement.dataset.id : undefined,
      values: [...document.querySelectorAll('input, select')].map(field => field.type === 'checkbox' ? field.checked : field.value),
    }
    try { sessionStorage.setItem(stateKey, JSON.stringify(state)) } catch { /* then it is not kept */ }
    location.reload()
    return new Promise(() => {})
  }

  function restore() {
    let state = null
    try {
      state = JSON.parse(sessionStorage.getItem(stateKey))
      sessionStorage.removeItem(stateKey)
    } catch { /* there is none */ }
    if (!state || state.address !== location.pathname) return
    const details = document.querySelectorAll('details')
    if (details.length === state.open.length) details.forEach((one, index) => { one.open = state.open[index] })
    const fields = document.querySelectorAll('input, select')
    if (fields.length === state.values.length) {
      fields.forEach((field, index) => {
        const name = field.type === 'checkbox' ? 'checked' : 'value'
        if (field.type === 'file' || field[name] === state.values[index]) return
        field[name] = state.values[index]
        field.dispatchEvent(new Event('input', { bubbles: true }))
        field.dispatchEvent(new Event('change', { bubbles: true }))
      })
    }
    focusInBar = state.inBar
    const focused = document.querySelectorAll(byKey)[state.focus]
    if (focused) focused.focus({ preventScroll: true })
    const scroll = () => scrollTo({ left: state.x, top: state.y, behavior: 'instant' })
    scroll()
    addEventListener('load', scroll, { once: true })
  }

  // MARK: Bar and findings

  const host = document.createElement('addenda-preview')
  const root = host.attachShadow({ mode: 'open' })
  let lastStatus = null
  let lastErrors = ''
  let lastFindings = ''
  let lastBar = ''
  // The part of the bar that had the focus before the page was loaded again.
  let focusInBar

  function element(tag, properties = {}, children = []) {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(properties)) {
      if (name in made) made[name] = value
      else made.setAttribute(name, value)
    }
    made.append(...children)
    return made
  }

  const bar = element('section', { className: 'bar', 'aria-label': 'Voorbeeld' })
  const panel = element('section', { className: 'panel', 'aria-labelledby': 'panel-title', tabIndex: 0, hidden: true })
  const alarm = element('p', { className: 'hidden', role: 'alert' })
  const toast = element('p', { className: 'toast', role: 'status', hidden: true })
  const style = element('link', { rel: 'stylesheet', href: '/_addenda/preview.css' })
  host.hidden = true
  style.addEventListener('load', () => { host.hidden = false })
  root.append(style, element('div', { className: 'dock' }, [toast, panel, bar]), alarm)

  // The page goes on as far below as the bar and the findings cover.
  function makeRoom() {
    const covered = bar.offsetHeight + panel.offsetHeight
    document.documentElement.style.scrollPaddingBottom = `${covered + 8}px`
    if (document.body) document.body.style.paddingBottom = `${covered}px`
  }

  const sizes = new ResizeObserver(makeRoom)
  sizes.observe(bar)
  sizes.observe(panel)

  const troubles = {
    tooManyFolders: 'Er zijn te veel mappen om te volgen: wijzigingen verschijnen iets later',
    projectGone: 'De map van het project is weg: u ziet de laatste versie',
    untold: 'Deze schijf meldt niet elke wijziging: die verschijnt iets later',
  }

  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`

  // Whoever asks where a block stands waits for the first status.
  let tellKnown
  const known = new Promise(done => { tellKnown = done })

  function show(status) {
    lastStatus = status
    tellKnown()
    showBar(status)
    showFindings(status)
    markDrafts()
  }

  // What is as it was stays: a button that is being pressed, a date that is being typed.
  function showBar(status) {
    const { civilMoment, isDraft, trouble, errors, warnings, stops } = status
    const text = JSON.stringify([civilMoment, isDraft, trouble, errors, warnings, stops, moment])
    if (text === lastBar) return
    lastBar = text
    const typed = bar.querySelector('#moment')
    const focused = root.activeElement && root.activeElement.dataset.id
    const button = (id, text, action, isPressed) => element('button', {
      type: 'button', textContent: text, onclick: action, 'data-id': id,
      ...(isPressed === undefined ? {} : { 'aria-pressed': String(isPressed) }),
    })
    const field = element('input', {
      type: 'datetime-local', id: 'moment', value: civilMoment || '', 'data-id': 'moment', required: true,
      'data-shown': civilMoment || '',
      min: '1996-01-01T00:00', max: '2199-12-31T23:59',
    })
    const form = element('form', {
      onsubmit: event => {
        event.preventDefault()
        travel(field.value)
      },
    }, [
      element('label', { htmlFor: 'moment', textContent: 'Bekijk op (Belgische tijd)' }), field,
      element('button', { type: 'submit', textContent: 'Toon', 'data-id': 'show' }),
    ])
    if (typed && typed.value !== typed.dataset.shown) field.value = typed.value
    const buttons = stops.map(({ label, moment: stop }) =>
      button(`stop-${stop}`, label, () => travel(stop), stop === moment))
    const parts = [element('strong', { textContent: 'Voorbeeld' })]
    if (status.isDraft) {
      parts.push(element('span', { className: 'draft', textContent: 'Concept: wordt niet gepubliceerd' }))
    }
    if (status.trouble) parts.push(element('span', { className: 'late', textContent: troubles[status.trouble] }))
    if (status.errors + status.warnings > 0) {
      const words = []
      if (status.errors) words.push(count(status.errors, 'fout', 'fouten'))
      if (status.warnings) words.push(count(status.warnings, 'waarschuwing', 'waarschuwingen'))
      parts.push(element('button', {
        type: 'button', className: status.errors ? 'faults' : '', textContent: words.join(', '), 'data-id': 'findings',
        'aria-expanded': String(!panel.hidden), onclick: toggle,
      }))
    }
    parts.push(form, button('now', 'nu', () => travel(''), !moment), ...buttons)
    bar.replaceChildren(...parts)
    const wanted = focused || focusInBar
    focusInBar = undefined
    const again = wanted && bar.querySelector(`[data-id="${CSS.escape(wanted)}"]`)
    if (again) again.focus()
  }

  async function travel(to) {
    try {
      const answer = await fetch('/_addenda/moment?at=' + encodeURIComponent(to), {
        method: 'POST', headers: { 'X-Addenda': 'preview' },
      })
      if (answer.ok) reload()
      else say(await answer.text())
    } catch {
      say(gone)
    }
  }

  function showFindings(status) {
    const errors = keys(status)
    const known = aside()
    const isNews = errors.some(error => !known.includes(error))
    if (isNews) panel.hidden = false
    // The same error, wherever its line has gone to, is not told twice.
    const text = JSON.stringify(errors)
    if (text !== lastErrors) {
      alarm.textContent = isNews ? `${count(status.errors, 'fout', 'fouten')} in de bestanden` : ''
      if (errors.length === 0 && lastErrors) panel.hidden = true
    }
    lastErrors = text
    putAside(known.filter(error => errors.includes(error)))
    if (status.findings.length === 0) panel.hidden = true
    const all = JSON.stringify([status.errors, status.warnings, status.findings])
    if (all !== lastFindings) fillPanel(status)
    lastFindings = all
    expand()
  }

  // The errors as they stay when lines above them come and go; one that stands twice has two keys.
  function keys({ findings }) {
    const seen = {}
    return findings.filter(finding => finding.severity === 'error').map(({ place, identifier, message }) => {
      const key = [(place || '').replace(/(:\d+)+$/, ''), identifier, message].join(' ')
      seen[key] = (seen[key] || 0) + 1
      return `${key} ${seen[key]}`
    })
  }

  const asideKey = 'addenda-preview-aside'

  // The errors that were read and put aside in this tab, on whichever page.
  function aside() {
    try { return JSON.parse(sessionStorage.getItem(asideKey)) || [] } catch { return [] }
  }

  function putAside(errors) {
    try { sessionStorage.setItem(asideKey, JSON.stringify(errors)) } catch { /* then they come back */ }
  }

  const title = element('h2', { id: 'panel-title' })
  const close = element('button', { type: 'button', textContent: 'Sluiten', onclick: () => hide() })
  const faults = element('div')
  panel.append(element('div', { className: 'panel-head' }, [title, close]), faults)

  function fillPanel(status) {
    title.textContent = status.errors
      ? count(status.errors, 'fout', 'fouten') + (isOfSite() ? ': u ziet de laatste goede versie' : '')
      : count(status.warnings, 'waarschuwing', 'waarschuwingen')
    const top = panel.scrollTop
    const wasOpen = panel.querySelector('details[open]') !== null
    const list = findings => element('ol', { lang: 'en' }, findings.map(item))
    const errors = status.findings.filter(finding => finding.severity === 'error')
    const others = status.findings.filter(finding => finding.severity !== 'error')
    const parts = []
    if (errors.length) parts.push(list(errors))
    if (errors.length && others.length) {
      const words = count(status.warnings, 'waarschuwing', 'waarschuwingen')
      parts.push(element('details', { open: wasOpen }, [element('summary', { textContent: words }), list(others)]))
    } else if (others.length) {
      parts.push(list(others))
    }
    const hadFocus = root.activeElement && faults.contains(root.activeElement)
    faults.replaceChildren(...parts)
    panel.scrollTop = top
    if (hadFocus) close.focus({ preventScroll: true })
  }

  // Whether a page of the site is shown, rather than that there is none.
  const isOfSite = () => path !== '404.html' && !document.querySelector('[data-waiting]')

  function item(finding) {
    const lines = [
      element('p', { className: 'place' }, [
        element('strong', { className: finding.severity, textContent: finding.severity }),
        ` ${finding.place || ''}`,
      ]),
      element('p', { textContent: finding.message }),
    ]
    if (finding.excerpt.length) {
      const [before, marked, after] = finding.excerpt
      lines.push(element('pre', { tabIndex: 0 }, [
        `${finding.line} | ${before}`, element('mark', { textContent: marked || ' ' }), after,
      ]))
    }
    if (finding.help) lines.push(element('p', { className: 'help', textContent: finding.help }))
    return element('li', {}, lines)
  }

  function toggle() {
    if (panel.hidden) {
      panel.hidden = false
      expand()
    } else {
      hide()
    }
  }

  function hide() {
    const hadFocus = root.activeElement && panel.contains(root.activeElement)
    panel.hidden = true
    if (lastStatus) putAside(keys(lastStatus))
    expand()
    const button = bar.querySelector('[data-id="findings"]')
    if (hadFocus && button) button.focus()
  }

  function expand() {
    const button = bar.querySelector('[data-id="findings"]')
    if (button) button.setAttribute('aria-expanded', String(!panel.hidden))
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) hide()
  })

  // Links to pages of drafts say so.
  function markDrafts() {
    if (!lastStatus) return
    const depth = path.split('/').length - 1
    const top = new URL('../'.repeat(depth) || './', location.href)
    const drafts = new Set(lastStatus.drafts.map(draft => new URL(draft, top).pathname))
    document.querySelectorAll('main a[href]').forEach(link => {
      // A link to a part, such as a contact, names that part.
      const isDraft = drafts.has(link.pathname) && !link.hash
      const mark = link.nextElementSibling && link.nextElementSibling.matches('addenda-draft') ? link.nextElementSibling : null
      if (isDraft && !mark) link.after(element('addenda-draft', { textContent: ' (concept)' }))
      else if (!isDraft && mark) mark.remove()
    })
  }

  // MARK: From page to source

  let toastTimer

  function say(text) {
    toast.textContent = text
    toast.hidden = false
    clearTimeout(toastTimer)
    toastTimer = setTimeout(() => { toast.hidden = true }, 6000)
  }

  // Of an entry in a list of regions, the file of what it leads to.
  async function tellTarget(start) {
    const entry = start.closest('li, article')
    const link = start.closest('main a[href]') || (entry && entry.querySelector('a[href]'))
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return false
    const top = new URL('../'.repeat(path.split('/').length - 1) || './', location.href)
    const target = decodeURIComponent(link.pathname.slice(top.pathname.length)).replace(/(^|\/)$/, '$1index.html')
    const answer = await fetch('/_addenda/status?path=' + encodeURIComponent(target), { cache: 'no-store' })
    const { source } = await answer.json()
    if (source) tell(source, source)
    return Boolean(source)
  }

  async function tellSource(start) {
    const block = start && start.closest ? start.closest('[data-line]') : null
    try {
      if (!block && start && start.closest && await tellTarget(start)) return
    } catch { /* then the file of the page */ }
    await known
    if (!lastStatus.source) return say('Deze pagina heeft geen eigen tekst.')
    const place = block ? `${lastStatus.source}:${block.dataset.line}` : lastStatus.source
    const outline = block && block.style.outline
    if (block) {
      block.style.outline = '3px solid #b45309'
      setTimeout(() => { block.style.outline = outline }, 1500)
    }
    // While the file has errors its lines may be others than those of the page.
    const isBehind = lastStatus.findings.some(finding =>
      finding.severity === 'error' && (finding.place || '').startsWith(`${lastStatus.source}:`))
    const told = place + (isBehind ? ' in de laatste goede versie' : '')
    tell(place, told)
  }

  function tell(place, words) {
    say(words)
    if (navigator.clipboard) {
      navigator.clipboard.writeText(place).then(() => say(`${words} (gekopieerd)`), () => {})
    }
  }

  addEventListener('click', event => {
    if (!event.altKey || event.composedPath().includes(host)) return
    event.preventDefault()
    tellSource(event.target)
  }, true)

  addEventListener('keydown', event => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyL') return
    event.preventDefault()
    const focused = document.activeElement
    tellSource(focused && focused.closest('[data-line]') ? focused : firstVisible())
  })

  // MARK: Start

  addEventListener('DOMContentLoaded', async () => {
    document.documentElement.append(host)
    restore()
    try {
      const first = await fetched()
      // A page that changed while it was loading is loaded once more.
      if (first.number === revision && first.isSamePath) served = first.page
    } catch { /* the next news loads the page again */ }
    check()
  })
})()
