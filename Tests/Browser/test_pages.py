"""Every page, in every way of reading it."""

import pytest
from harness import keyboard, markup, times
from harness.browsing import MODES, cut_words, opened, sideways
from harness.site import address


@pytest.mark.parametrize("mode", MODES)
def test_opens_without_fault(browser, base, file, mode):
    with opened(browser, base + address(file), mode) as (page, findings):
        findings += sideways(page)
    assert findings == []


def test_opens_from_disk(browser, site, file):
    with opened(browser, site.uri(file)) as (page, findings):
        assert page.evaluate("document.styleSheets.length") > 0, "no style sheet was loaded"
    assert findings == []


@pytest.mark.parametrize("width", [320, 390])
def test_no_word_is_cut(browser, base, file, width):
    with opened(browser, base + address(file), viewport={"width": width, "height": 844}) as (page, _):
        assert cut_words(page) == []


def test_a_word_that_is_cut_is_found(browser, base):
    with opened(browser, base, viewport={"width": 320, "height": 844}) as (page, _):
        page.evaluate("document.querySelector('main h2').style.width = '3rem'")
        assert cut_words(page) == ["Regio’s"]


@pytest.mark.parametrize("check", markup.ALL, ids=lambda check: check.__name__)
def test_markup(site, any_file, check):
    assert check(site.tree(any_file)) == []


def test_times_say_what_their_words_say(site, file):
    assert times.times(site.tree(file)) == []


def test_tab_reaches_everything_and_shows_where(browser, base, file):
    with opened(browser, base + address(file)) as (page, _):
        assert keyboard.walk(page) == []


def test_skip_link_comes_first_and_leads_to_main(browser, base, file):
    with opened(browser, base + address(file)) as (page, _):
        assert keyboard.skip_link(page) == []
