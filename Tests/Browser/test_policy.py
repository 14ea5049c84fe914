"""The Content-Security-Policy that pages bring along, on a host and opened from disk."""

import base64
import hashlib

import pytest
from harness import server
from harness.browsing import opened
from harness.site import address

# The text spacing of WCAG 2.2, success criterion 1.4.12, in the words in which checkers put it on a page.
SPACING = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)
ADD_STYLE = """text => {
    const style = document.createElement('style')
    style.textContent = text
    document.head.append(style)
    return style.sheet !== null
}"""
ADD_SCRIPT = """() => {
    const script = document.createElement('script')
    script.textContent = 'window.wasRun = true'
    document.head.append(script)
    return window.wasRun === true
}"""


@pytest.fixture(params=["host", "disk"])
def home(request, base, site):
    return base if request.param == "host" else site.uri("index.html")


def policy(tree):
    return tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")


def test_every_page_brings_the_policy(site):
    for file in site.pages + site.redirects:
        tree = site.tree(file)
        # Browsers leave out frame-ancestors when a page asks for it.
        assert policy(tree) == [server.POLICY.removesuffix("; frame-ancestors 'none'")], file
        first = tree.xpath("//head/*[self::meta[@http-equiv='Content-Security-Policy'] or self::link or self::script]")
        assert first[0].tag == "meta", f"{file} loads something before its policy"


def test_no_page_has_a_style_or_script_of_its_own(site):
    for file in site.pages + site.redirects:
        tree = site.tree(file)
        assert tree.xpath("//style | //@style") == [], file
        assert tree.xpath("//script[not(@src)][not(@type='application/ld+json')]") == [], file
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == [], file


def test_text_can_be_spaced_out(browser, home):
    digest = base64.b64encode(hashlib.sha256(SPACING.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in server.POLICY
    with opened(browser, home) as (page, findings):
        assert page.evaluate(ADD_STYLE, SPACING)
        assert page.evaluate("getComputedStyle(document.querySelector('p')).letterSpacing") != "normal"
    assert findings == []


def test_no_other_style_or_script_is_let_in(browser, home):
    with opened(browser, home) as (page, _):
        assert not page.evaluate(ADD_STYLE, SPACING + " ")
        assert not page.evaluate(ADD_SCRIPT)


def test_from_disk_the_style_sheet_and_the_scripts_work(browser, site):
    with opened(browser, site.uri(site.region("Genk"))) as (page, findings):
        assert page.evaluate("getComputedStyle(document.querySelector('.skip-link')).position") != "static"
        assert page.locator("[data-print]").is_visible()
    assert findings == []


def test_the_manifest_and_its_icons_can_be_loaded(browser, base, site):
    with opened(browser, base + address(site.region("Genk"))) as (page, findings):
        session = page.context.new_cdp_session(page)
        answer = session.send("Page.getAppManifest")
        assert answer["errors"] == []
        manifest = page.evaluate("JSON.parse", answer["data"])
        icons = [page.evaluate("([a, b]) => new URL(a, b).href", [icon["src"], answer["url"]]) for icon in manifest["icons"]]
        for icon in icons:
            assert page.request.get(icon).ok, icon
    assert [icon["purpose"] for icon in manifest["icons"]] == ["any", "maskable"]
    assert findings == []
