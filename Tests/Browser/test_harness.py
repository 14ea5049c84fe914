"""The checks themselves: silent about a small site without fault, and loud about each fault put into it."""

import re

import pytest
from harness import keyboard, links, markup, server, slow, times, tiny, words
from harness.browsing import MODES, opened, sideways
from harness.printing import printed_text, shown_on_paper
from harness.site import REPOSITORY, Site, address

GENK = "regio/genk/index.html"


@pytest.fixture
def folder(tmp_path):
    tiny.make(tmp_path / "site")
    return tmp_path / "site"


def in_browser(browser, folder, look, mode="light", file=GENK, disk=False):
    """Everything found when `file` is opened and `look` has looked at the page."""
    with server.serve(folder, "/deep/down/") as base:
        url = Site(folder).uri(file) if disk else base + address(file)
        with opened(browser, url, mode) as (page, findings):
            findings += look(page)
        return findings


def nothing(_):
    return []


LOOKS = [sideways, keyboard.walk, keyboard.skip_link, shown_on_paper]
MARKUP = [*markup.ALL, times.times]


@pytest.mark.parametrize("mode", MODES)
def test_good_site_opens_without_fault(browser, folder, mode):
    assert [in_browser(browser, folder, sideways, mode, file) for file in Site(folder).pages] == [[], [], []]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.__name__)
def test_good_site_gives_no_finding_in_the_browser(browser, folder, look):
    assert in_browser(browser, folder, look) == []
    assert in_browser(browser, folder, look, disk=True) == []


def test_good_site_gives_no_finding_in_its_files(folder):
    site = Site(folder)
    assert site.pages == ["404.html", "index.html", GENK]
    assert [wrong for file in site.pages for wrong in links.page_links(site, file)] == []
    assert [wrong for file in site.pages for check in MARKUP for wrong in check(site.tree(file))] == []


@pytest.mark.parametrize(
    "old, new, expected",
    [
        ("</h1>", "</h1><h1>Nog een</h1>", "2 h1 elements"),
        ("<h2 id=", "<h4>x</h4><h2 id=", "h1 is followed by h4"),
        ('lang="nl-BE"', 'lang="nl"', "html lang is 'nl', not 'nl-BE'"),
        ("<title>Regio Genk</title>", "<title> </title>", "no title"),
        ('content="Een kleine site"', 'content=""', "no description"),
        ("<footer>", "<div>", "0 footer landmarks"),
        ("<footer>", "<footer><nav></nav>", "several nav landmarks that their names do not tell apart"),
        ('id="contact"', 'id="inhoud"', "id 'inhoud' stands 2 times"),
        ('<th scope="row">1', "<th>1", "th '1' has scope None"),
        ("<p>Indienen", '<img src="x.png"><p>Indienen', "img without alt: x.png"),
        ("<p>Indienen", '<p style="color: red">Indienen', "style inside the page: p"),
        ("<p>Indienen", "<script>1</script><p>Indienen", "script inside the page"),
        ("<p>Indienen", '<p onclick="x()">Indienen', "a handler inside the page: x()"),
        ('rel="icon"', 'rel="help"', "no icon"),
        ("donderdag 1", "vrijdag 1", "time says 'vrijdag 1 juni 2023"),
    ],
)
def test_fault_in_the_markup_is_found(folder, old, new, expected):
    tiny.edit(folder, GENK, old, new)
    tree = Site(folder).tree(GENK)
    found = [wrong for check in MARKUP for wrong in check(tree)]
    assert len(found) == 1 and found[0].startswith(expected), found


@pytest.mark.parametrize(
    "new, expected",
    [
        ("/index.html", "not relative to the page"),
        ("../../../index.html", "leaves the site"),
        ("../../regio/genk/", "a folder"),
        ("../../regio/hasselt/index.html", "there is no such file"),
        ("../../index.html#boven", "there is no #boven"),
        ("mailto:paul", "not an e-mail address"),
        ("tel:0494624242", "not an international telephone number"),
        ("javascript:alert(1)", "not relative to the page"),
    ],
)
def test_fault_in_a_link_is_found(folder, new, expected):
    tiny.edit(folder, GENK, 'href="../../index.html"', f'href="{new}"')
    found = links.page_links(Site(folder), GENK)
    assert len(found) == 1 and found[0].startswith(f"{new}: {expected}"), found


def test_fault_in_a_style_sheet_is_found(folder):
    tiny.edit(folder, "style.css", "margin: 0", "margin: 0; background: url('weg.svg')")
    assert links.style_links(Site(folder), "style.css") == ["weg.svg: there is no such file"]


def test_redirect_without_a_target_file_is_found(folder):
    (folder / "oud.html").write_text(
        '<meta http-equiv="refresh" content="0; url=nieuw.html"><p>Verhuisd.</p>'
    )
    site = Site(folder)
    assert site.redirects == ["oud.html"]
    assert links.redirect_target(site, "oud.html") == ["nieuw.html: there is no such file"]


@pytest.mark.parametrize(
    "name, old, new, look, mode, expected",
    [
        (
            "style.css",
            ".scroll { overflow-x: auto }",
            "table { width: 900px }",
            sideways,
            "phone",
            "the page is 9",
        ),
        ("script.js", "document", "undefinedName()\ndocument", nothing, "light", "script error"),
        ("script.js", "document", "console.error('oei')\ndocument", nothing, "light", "oei"),
        (
            "script.js",
            "document",
            "fetch('gegevens.json').catch(() => {})\ndocument",
            nothing,
            "light",
            "policy: connect-src",
        ),
        (GENK, "style.css", "weg.css", nothing, "no-script", "404: "),
        (GENK, "<p>Indienen", '<p style="color: red">Indienen', nothing, "dark", "policy: style-src"),
        (
            GENK,
            "<p>Indienen",
            '<img src="http://addenda.invalid/x.png" alt=""><p>Indienen',
            nothing,
            "light",
            "policy: img-src",
        ),
        (
            "style.css",
            "outline: 3px solid",
            "outline: none",
            keyboard.walk,
            "light",
            "no visible focus on a naar de inhoud",
        ),
        (GENK, "<footer>", "<footer inert>", keyboard.walk, "light", "Tab does not reach a naar het begin"),
        (
            "style.css",
            ".skip:not(:focus)",
            ".skip",
            keyboard.walk,
            "light",
            "the focus is outside the window",
        ),
        (
            GENK,
            '<a class="skip"',
            '<a href="#contact">Contact</a><a class="skip"',
            keyboard.skip_link,
            "light",
            "the first stop",
        ),
        (GENK, 'id="inhoud" tabindex="-1"', "", keyboard.skip_link, "light", "after the link to the content"),
        (
            "style.css",
            "nav, .skip { display",
            ".skip { display",
            shown_on_paper,
            "light",
            "printed: nav Start Genk",
        ),
    ],
)
def test_fault_in_the_browser_is_found(browser, folder, name, old, new, look, mode, expected):
    tiny.edit(folder, name, old, new)
    found = in_browser(browser, folder, look, mode)
    assert any(finding.startswith(expected) for finding in found), found


def test_request_to_another_host_is_found(browser, folder):
    tiny.edit(folder, GENK, "<p>Indienen", '<img src="http://addenda.invalid/x.png" alt=""><p>Indienen')
    assert "leaves: http://addenda.invalid/x.png" in in_browser(browser, folder, nothing, disk=True)


def test_what_works_only_on_a_host_is_found(browser, folder):
    tiny.edit(folder, GENK, "<script src", '<script type="module" src')
    assert in_browser(browser, folder, nothing) == []
    assert in_browser(browser, folder, nothing, disk=True) != []


def test_paper_has_the_words_of_the_page(browser, folder, tmp_path):
    printed = []
    in_browser(browser, folder, lambda page: printed.append(printed_text(page, tmp_path)) or [])
    assert "donderdag 1 juni 2023 om 23.59 uur" in printed[0]
    assert "Naar de inhoud" not in printed[0]


def test_pieces_are_the_whole_page():
    assert slow.pieces(b"<p>Nog 3 dagen</p>", [b"3 ", b"Nog", b"<p>Nog"]) == [b"<p>Nog", b" 3 ", b"dagen</p>"]
    with pytest.raises(ValueError):
        slow.pieces(b"<p>Nog 3 dagen</p>", [b"4"])


def test_words_and_cells(folder):
    tree = Site(folder).tree(GENK)
    assert words.before_heading(tree, "Regio-uitdagingen").startswith(
        "Regio Genk Indienen kan tot en met donderdag"
    )
    assert words.cells(tree, "meer herkenbaar") == ["5 %", "niet opgegeven"]
    assert words.cells(tree, "2") == ["niet opgegeven"]


def test_pages_are_served_under_the_policy_that_readme_gives():
    """Once for each server: nginx, Apache, Caddy."""
    readme = (REPOSITORY / "README.md").read_text()
    assert re.findall(r"Content-Security-Policy \"([^\"]*)\"", readme) == [server.POLICY] * 3


def test_the_templates_give_the_same_policy():
    """All but what browsers do not take from a page."""
    for name in ("layout", "redirect"):
        template = (REPOSITORY / f"Templates/{name}.mustache").read_text()
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', template)
        assert policy + "; frame-ancestors 'none'" == server.POLICY


@pytest.mark.parametrize(
    "machine, text",
    [
        ("2023-06-01", "donderdag 1 juni 2023"),
        ("2023-06-01", "1 juni"),
        ("2023-06-19", "19"),
        ("2023-06-01T23:59+02:00", "1 juni 2023 om 23u59"),
        ("2023-01-10T09:30+01:00", "dinsdag 10 januari 2023 om 9.30 uur"),
        ("2023-W23", "week 23"),
        ("2023-W23", "week van maandag 5 juni"),
        ("2023-07-15", "vóór zaterdag 15 juli 2023"),
    ],
)
def test_time_that_agrees(machine, text):
    assert times.compare(machine, text) == []


@pytest.mark.parametrize(
    "machine, text",
    [
        (None, "1 juni 2023"),
        ("2023-06-31", "31 juni 2023"),
        ("2023-06-02", "1 juni 2023"),
        ("2023-06-01", "1 juni 2022"),
        ("2023-06-01", "vrijdag 1 juni 2023"),
        ("2023-06-18", "19"),
        ("2023-06-01", "1 juni 2023 om 23.59 uur"),
        ("2023-06-01T23:58+02:00", "1 juni 2023 om 23.59 uur"),
        ("2023-06-01T23:59", "1 juni 2023 om 23.59 uur"),
        ("2023-06-01T23:59+01:00", "1 juni 2023 om 23.59 uur"),
        ("2023-W22", "week 23"),
        ("2023-W23", "week van maandag 12 juni"),
        ("2023-W53", "week 53"),
        ("juni 2023", "juni 2023"),
    ],
)
def test_time_that_does_not_agree(machine, text):
    assert len(times.compare(machine, text)) == 1
