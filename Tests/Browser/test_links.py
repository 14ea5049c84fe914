"""Every address in the site works at any address of the site, and from disk."""

from harness import links


def test_page_links(site, file):
    assert links.page_links(site, file) == []


def test_style_sheet_links(site):
    sheets = [sheet.relative_to(site.folder).as_posix() for sheet in site.folder.rglob("*.css")]
    assert sheets, "the site has no style sheet"
    assert [f"{sheet}: {wrong}" for sheet in sheets for wrong in links.style_links(site, sheet)] == []


def test_redirects_lead_somewhere(site):
    assert [
        f"{file}: {wrong}" for file in site.redirects for wrong in links.redirect_target(site, file)
    ] == []


def test_every_page_is_linked_from_another(site):
    linked = set()
    for file in site.pages:
        for href in site.tree(file).xpath("//a/@href"):
            if "://" not in href and not href.startswith(("mailto:", "tel:", "#")):
                linked.add((site.folder / file).parent.joinpath(href.split("#")[0]).resolve())
    orphans = [file for file in site.pages if (site.folder / file).resolve() not in linked]
    assert [file for file in orphans if file != "404.html"] == []
