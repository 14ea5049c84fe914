"""What axe-core finds on every kind of page: WCAG 2.2 A and AA, and its best practices."""

import pathlib

import axe_playwright_python
import pytest
from harness.browsing import opened
from harness.site import address

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .then(found => [found.passes.length, found.violations.map(violation =>
        violation.id + ': ' + violation.nodes.map(node => node.target.join(' ')).join(', '))])"""


def kinds(site):
    """Every page but those of personas, which are all alike: one of them."""
    personas = [file for file in site.pages if file.startswith("persona/") and file != "persona/index.html"]
    return [file for file in site.pages if file not in personas[1:]]


FIGURES = """() => {
    const style = getComputedStyle(document.documentElement)
    const color = name => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.color = style.getPropertyValue(name)
        const parts = getComputedStyle(probe).color.match(/[\\d.]+/g).map(Number)
        probe.remove()
        return parts
    }
    return ['not', 'less', 'plain', 'more', 'very'].map(key => {
        const last = key === 'very' ? '-very' : ''
        return [key, color('--share-' + key), color('--pattern' + last), color('--share-ink' + last)]
    })
}"""


def luminance(color):
    parts = [part / 255 for part in color[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_figures_can_be_read_on_their_patterns(site, browser, base, mode):
    """axe does not see what is painted behind text in a picture (WCAG 2.2 SC 1.4.3)."""
    with opened(browser, base + address(site.region("Genk")), mode) as (page, _):
        figures = page.evaluate(FIGURES)
    assert len(figures) == 5
    for key, share, pattern, ink in figures:
        strength = pattern[3]
        line = [strength * over + (1 - strength) * under for over, under in zip(pattern, share)]
        worst = min(contrast(ink, share), contrast(ink, line))
        assert worst >= 4.5, f"{key}: {worst:.2f}"


@pytest.mark.parametrize("mode", ["light", "dark", "phone"])
def test_axe_finds_nothing(browser, site, base, mode):
    wrong = []
    for file in kinds(site):
        with opened(browser, base + address(file), mode) as (page, _):
            passed, found = look(page)
        assert passed > 20, f"{file}: axe did not look"
        wrong += [f"{file}: {violation}" for violation in found]
    assert wrong == []


def look(page):
    page.evaluate(AXE + "\n;0")
    return page.evaluate(RUN, TAGS)


@pytest.mark.parametrize(
    "fault, expected",
    [
        ("Object.assign(document.querySelector('main p').style, {color: '#999', background: '#fff'})", "color-contrast"),
        ("document.querySelector('main').append(document.createElement('button'))", "button-name"),
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
    ],
    ids=["contrast", "button", "language"],
)
def test_axe_finds_a_fault(browser, base, fault, expected):
    with opened(browser, base) as (page, _):
        page.evaluate(fault)
        _, found = look(page)
    assert [violation.split(":")[0] for violation in found] == [expected]
