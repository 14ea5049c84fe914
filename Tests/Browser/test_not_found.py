"""The page for addresses that do not exist, as a host shows it at the site's own address."""

import urllib.error
import urllib.parse
import urllib.request

import pytest
from harness import server
from harness.browsing import MODES, opened, sideways
from harness.site import Site, build

UNKNOWN = "regio/bestaat/niet/"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site that knows its own address: with a placeholder the links of this page are relative."""
    folder = tmp_path_factory.mktemp("not-found") / "site"
    build(folder, "--base-url", "https://voorbeeld.be/addenda/")
    return Site(folder)


@pytest.fixture(scope="module")
def own_base(site):
    """The root of the site, served at the path that the site knows as its own."""
    with server.serve(site.folder, site.path()) as address:
        yield address


def status(url):
    try:
        return urllib.request.urlopen(url).status
    except urllib.error.HTTPError as error:
        return error.code


def test_it_is_shown_for_what_does_not_exist(site, own_base):
    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(own_base + UNKNOWN)
    assert answer.value.code == 404
    assert answer.value.read() == (site.folder / "404.html").read_bytes()


@pytest.mark.parametrize("mode", MODES)
def test_it_has_its_style_at_any_depth(browser, own_base, mode):
    url = own_base + UNKNOWN
    with opened(browser, url, mode) as (page, findings):
        findings += sideways(page)
        if mode != "no-script":
            assert page.evaluate("document.styleSheets.length") > 0
    # The page itself is answered with 404, which is what it is for.
    assert [wrong for wrong in findings if "404" not in wrong] == []


def test_its_links_work_at_any_depth(site, own_base):
    links = [
        urllib.parse.urljoin(own_base + UNKNOWN, href)
        for href in site.tree("404.html").xpath("//a/@href | //link[@rel='stylesheet' or @rel='icon']/@href")
        if not href.startswith(("mailto:", "tel:", "#"))
    ]
    assert links
    assert [link for link in links if status(link) != 200] == []
