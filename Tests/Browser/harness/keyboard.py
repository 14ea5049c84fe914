"""Reading with the keyboard alone."""

# Every stop that Tab should make: what is visible, enabled and not taken out of the order; one of a group of radio buttons.
STOPS = """() => {
    const groups = new Set()
    window.stops = [...document.querySelectorAll(
        'a[href], button, summary, input, select, textarea, [tabindex]')].filter(e => {
        if (e.tabIndex < 0 || e.disabled || !e.checkVisibility({visibilityProperty: true})) return false
        if (e.type !== 'radio') return true
        const known = groups.has(e.name)
        groups.add(e.name)
        return !known
    })
    window.reached = new Set()
    return window.stops.length
}"""
# The stop that has the focus now: [what it is, whether one sees that it has it, whether it is in the window].
HERE = """() => {
    const e = document.activeElement
    if (!e || e === document.body || e === document.documentElement) return null
    window.reached.add(e.type === 'radio' ? window.stops.find(s => s.name === e.name) : e)
    const style = getComputedStyle(e), box = e.getBoundingClientRect()
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
    const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth
    return [(e.tagName + ' ' + (e.innerText || e.ariaLabel || '').trim().slice(0, 40)).toLowerCase(), ring, inside]
}"""
MISSED = """() => window.stops.filter(e => !window.reached.has(e))
    .map(e => (e.tagName + ' ' + (e.innerText || e.ariaLabel || '').trim().slice(0, 40)).toLowerCase())"""


def walk(page):
    """Tabs through a page; what it did not reach, or reached without showing it."""
    wrong = []
    for _ in range(page.evaluate(STOPS) + 5):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here is None:
            break
        what, ring, inside = here
        wrong += [] if ring else [f"no visible focus on {what}"]
        wrong += [] if inside else [f"the focus is outside the window on {what}"]
    return wrong + [f"Tab does not reach {what}" for what in page.evaluate(MISSED)]


def skip_link(page):
    """The first stop leads past the navigation, into main."""
    page.keyboard.press("Tab")
    first = page.evaluate(
        "() => [document.activeElement.getAttribute('href'), document.activeElement.innerText]"
    )
    if not (first[0] or "").startswith("#") or "inhoud" not in (first[1] or "").lower():
        return [f"the first stop is {first}, not a link to the content ('… inhoud')"]
    page.keyboard.press("Enter")
    within = "() => !!document.activeElement.closest('main')"
    if page.evaluate(within):
        return []
    # A browser may keep the focus where it is and only start from main: then the next stop tells.
    page.keyboard.press("Tab")
    return [] if page.evaluate(within) else ["after the link to the content the focus is not in main"]
