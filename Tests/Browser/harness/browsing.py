"""Opens pages in Chromium in the ways a reader may, and writes down what goes wrong meanwhile."""

import contextlib
import os
import urllib.parse

DESKTOP = {"width": 1280, "height": 900}
# What makes each way of reading different, as options of a Playwright context.
MODES = {
    "light": {"viewport": DESKTOP, "color_scheme": "light"},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "no-script": {"viewport": DESKTOP, "java_script_enabled": False},
}
# Milliseconds after the load event in which scripts and the policy may still complain.
SETTLING = 50
WATCH_POLICY = """
document.addEventListener('securitypolicyviolation', event =>
    console.error('policy: ' + event.violatedDirective + ' stopped ' + event.blockedURI));
"""


def launch(playwright):
    """Starts Debian's Chromium; as root it has no sandbox to offer."""
    flags = ["--disable-gpu"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
    executable = os.environ.get("ADDENDA_CHROMIUM", "/usr/bin/chromium")
    return playwright.chromium.launch(executable_path=executable, args=flags)


@contextlib.contextmanager
def opened(browser, url, mode="light", prepare=None, **options):
    """Opens `url`; gives the page and a list that fills with what goes wrong: it is complete when the block ends.

    `prepare` gets the page before anything is loaded, such as to set its clock.
    """
    context = browser.new_context(locale="nl-BE", reduced_motion="reduce", **{**MODES[mode], **options})
    findings = []
    try:
        page = context.new_page()
        if mode != "no-script":
            page.add_init_script(WATCH_POLICY)
        page.on(
            "console", lambda message: _note(findings, message.type in ("error", "warning"), message.text)
        )
        page.on("pageerror", lambda error: findings.append(f"script error: {error}"))
        page.on(
            "request", lambda request: _note(findings, _leaves(request.url, url), f"leaves: {request.url}")
        )
        page.on("requestfailed", lambda request: findings.append(f"failed: {request.url} {request.failure}"))
        page.on(
            "response", lambda answer: _note(findings, answer.status >= 400, f"{answer.status}: {answer.url}")
        )
        if prepare:
            prepare(page)
        page.goto(url, wait_until="load")
        page.wait_for_timeout(SETTLING)
        yield page, findings
    finally:
        context.close()


def sideways(page):
    """The boxes that make the page wider than its window; what scrolls inside its own box is fine."""
    return page.evaluate("""() => {
            const width = document.documentElement.clientWidth
            if (document.documentElement.scrollWidth <= width) return []
            const scrolls = e => e && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)
                || scrolls(e.parentElement))
            const wide = [...document.body.querySelectorAll('*')].filter(e =>
                e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
            return ['the page is ' + document.documentElement.scrollWidth + ' px wide in ' + width + ' px: '
                + wide.slice(0, 3).map(e => e.outerHTML.slice(0, 60)).join(' ')]
        }""")


def cut_words(page):
    """Words that go on on the next line without a hyphen. Addresses may, and so may words that no phone has room for,
    where the style sheet lets browsers that know Dutch hyphenate them."""
    return page.evaluate("""() => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
            const cut = []
            while (walker.nextNode()) {
                const text = walker.currentNode
                const parent = text.parentElement
                if (!parent.checkVisibility() || parent.closest('svg, script, style')) continue
                for (const { index, 0: word } of text.data.matchAll(/[^\\s\\-–/]+/gu)) {
                    if (/[@.]\\w/.test(word)) continue
                    if (word.length >= 20 && getComputedStyle(parent).hyphens === 'auto') continue
                    const range = document.createRange()
                    range.setStart(text, index)
                    range.setEnd(text, index + word.length)
                    const boxes = [...range.getClientRects()].filter(box => box.width > 0)
                    if (boxes.some(box => box.top >= boxes[0].bottom - 1)) cut.push(word)
                }
            }
            return cut
        }""")


def _note(findings, wrong, text):
    if wrong:
        findings.append(text)


def _leaves(requested, opened_url):
    """Whether a request goes elsewhere than to the host (or the disk) that the page came from."""
    there, here = urllib.parse.urlsplit(requested), urllib.parse.urlsplit(opened_url)
    return there.scheme not in ("data", "blob") and (there.scheme, there.netloc) != (here.scheme, here.netloc)
