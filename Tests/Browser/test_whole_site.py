"""What the five regions do not have: a former address, the original addendum as a file, steps that are called off.

The content is that of the golden site whole-site, the look is that of this repository.
"""

import shutil
import urllib.request

import pytest
from harness import links, markup, server, times
from harness.browsing import opened, sideways
from harness.printing import printed_text
from harness.site import REPOSITORY, Site, address, build

DAL = "regio/dal/index.html"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    project = tmp_path_factory.mktemp("whole")
    shutil.copytree(REPOSITORY / "Tests/SiteBuilderTests/Fixtures/whole-site/Content", project / "Content")
    shutil.copytree(REPOSITORY / "Templates", project / "Templates")
    build(project / "Site", project=project)
    return Site(project / "Site")


@pytest.fixture(scope="module")
def whole_base(whole):
    with server.serve(whole.folder, "/any/sub/path/") as base:
        yield base


@pytest.mark.parametrize("mode", ["light", "no-script"])
def test_former_address_leads_on(browser, whole, whole_base, mode):
    assert whole.redirects == ["regio/vallei/index.html"]
    assert links.redirect_target(whole, "regio/vallei/index.html") == []
    for start in (whole_base + "regio/vallei/", whole.uri("regio/vallei/index.html")):
        with opened(browser, start, mode) as (page, findings):
            page.wait_for_url("**/regio/dal/index.html")
            assert "Dal" in page.locator("h1").inner_text()
        # Whoever is led on does not wait for the rest of the page that is left.
        assert [wrong for wrong in findings if "ERR_ABORTED" not in wrong] == []


def test_every_page_is_sound(browser, whole, whole_base):
    wrong = []
    assert DAL in whole.linked_pages
    for file in whole.linked_pages:
        found = links.page_links(whole, file) + times.times(whole.tree(file))
        found += [what for check in markup.ALL for what in check(whole.tree(file))]
        with opened(browser, whole_base + address(file), "phone") as (page, findings):
            findings += sideways(page)
        wrong += [f"{file}: {what}" for what in found + findings]
    assert wrong == []


def test_the_original_addendum_is_linked_with_its_type_and_size(whole, whole_base):
    (link,) = whole.tree(DAL).xpath("//a[@href='../../dal.txt']")
    size = (whole.folder / "dal.txt").stat().st_size
    assert f"(TXT, {size} bytes)" in link.text_content()
    with urllib.request.urlopen(whole_base + "dal.txt") as answer:
        assert answer.read() == (whole.folder / "dal.txt").read_bytes()


@pytest.mark.parametrize(
    "path, link, told",
    [
        ("index.html", "Dal", "Dal (https://proef.be/oproep/regio/dal/)"),
        ("index.html", "privacy", "privacy (https://proef.be/oproep/privacy/)"),
        (DAL, "Heuvel", "Heuvel (https://proef.be/oproep/regio/heuvel/#contact)"),
        (DAL, "dal.txt", "https://proef.be/oproep/dal.txt"),
    ],
)
def test_paper_has_the_whole_addresses_of_links(browser, whole_base, tmp_path, path, link, told):
    with opened(browser, whole_base + address(path)) as (page, _):
        assert link in page.inner_text("main")
        # A line of paper may break an address after any of its characters.
        assert told.replace(" ", "") in printed_text(page, tmp_path).replace(" ", "")


@pytest.fixture(scope="module")
def wide(tmp_path_factory):
    """The site with a table of eight columns, and a line of code that is longer than paper."""
    project = tmp_path_factory.mktemp("wide")
    shutil.copytree(REPOSITORY / "Tests/SiteBuilderTests/Fixtures/whole-site/Content", project / "Content")
    shutil.copytree(REPOSITORY / "Templates", project / "Templates")
    region = project / "Content/regio/dal.md"
    heads = " | ".join(f"Dienstverleningsovereenkomst {column}" for column in range(8))
    rows = "\n".join("| " + " | ".join(f"cel {row}x{column}" for column in range(8)) + " |" for row in range(3))
    code = " ".join(f"woord{number}" for number in range(60))
    region.write_text(
        f"{region.read_text()}\n## Breed\n\n| {heads} |\n|{' --- |' * 8}\n{rows}\n\n```\n{code}\n```\n"
    )
    build(project / "Site", project=project)
    with server.serve(project / "Site", "/") as base:
        yield base


def test_a_wide_table_is_on_paper_as_a_whole(browser, wide, tmp_path):
    with opened(browser, wide + address(DAL)) as (page, _):
        text = printed_text(page, tmp_path).replace(" ", "")
        for cell in [f"{row}x{column}" for row in range(3) for column in range(8)]:
            assert cell in text
        for number in range(60):
            assert f"woord{number}" in text


def test_texts_may_lead_to_every_part_of_home(browser, whole, tmp_path):
    shutil.copytree(REPOSITORY / "Tests/SiteBuilderTests/Fixtures/whole-site/Content", tmp_path / "Content")
    shutil.copytree(REPOSITORY / "Templates", tmp_path / "Templates")
    ids = whole.tree("index.html").xpath("//main//@id | //main/@id")
    assert {"regios", "afgesloten", "overzicht", "over"} <= set(ids)
    region = tmp_path / "Content/regio/dal.md"
    links = "".join(f"- [{name}](../programma.md#{name})\n" for name in ids)
    region.write_text(f"{region.read_text()}\n{links}")
    build(tmp_path / "Site", project=tmp_path)


def test_files_are_copied_as_they_are(whole):
    content = REPOSITORY / "Tests/SiteBuilderTests/Fixtures/whole-site/Content/bestand"
    files = [file.relative_to(content) for file in content.rglob("*") if file.is_file()]
    assert {"CNAME", ".well-known/security.txt"} <= {file.as_posix() for file in files}
    assert [file for file in files if (whole.folder / file).read_bytes() != (content / file).read_bytes()] == []
