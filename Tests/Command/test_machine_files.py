"""The files for machines, read by other readers than the one that wrote them."""

import json
import re
from datetime import UTC, datetime

import command
import jsonschema
import lxml.etree
import lxml.html
import pytest

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://voorbeeld.be/oproep/"
EARLY = datetime(2023, 1, 1, tzinfo=UTC)
LATE = datetime(2024, 1, 1, tzinfo=UTC)


def built(folder, moment, base=BASE):
    command.build(folder, moment, options=["--base-url", base])
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return built(tmp_path_factory.mktemp("machine") / "Site", LATE)


def schema(site, part=None):
    whole = json.loads((site / "data/regios.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(whole)
    if part:
        whole = {"$schema": whole["$schema"], "$defs": whole["$defs"], "$ref": f"#/$defs/{part}"}
    return jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())


def faults(validator, value):
    return [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in validator.iter_errors(value)]


def regions(site):
    return json.loads((site / "data/regios.json").read_text())


@pytest.mark.parametrize("name", ["regios", "next-change"])
def test_data_is_what_the_schema_says(site, name):
    assert faults(schema(site), json.loads((site / f"data/{name}.json").read_text())) == []


def test_the_next_change_of_an_early_site_is_what_the_schema_says(tmp_path):
    early = built(tmp_path / "Site", EARLY)
    change = json.loads((early / "data/next-change.json").read_text())
    assert change["what"] == "news"
    assert faults(schema(early), change) == []


def test_the_example_of_the_page_is_what_the_schema_says(site):
    page = lxml.html.parse(str(site / "open-data/index.html"))
    (example,) = page.xpath("//pre/code")
    assert faults(schema(site, "region"), json.loads(example.text_content())) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("timeZone"),
        lambda data: data["regions"][0].pop("deadline"),
        lambda data: data["regions"][0].update(phase="open"),
        lambda data: data["regions"][0].update(title=""),
        lambda data: data["regions"][0]["deadline"]["end"].update(utc="2023-06-01"),
        lambda data: data["regions"][0]["deadline"]["end"].update(local="2023-06-02T00:00:00Z"),
        lambda data: data["regions"][0]["deadline"].update(date="2023-06-31"),
        lambda data: data["regions"][0]["challenges"].clear(),
        lambda data: data["regions"][0]["milestones"][0].update(isCertain="ja"),
    ],
)
def test_the_schema_finds_what_is_wrong(site, spoil):
    data = regions(site)
    spoil(data)
    assert faults(schema(site), data) != []


def test_every_key_of_the_schema_is_explained(site):
    whole = json.loads((site / "data/regios.schema.json").read_text())
    silent = [
        f"{name}.{key}"
        for name, part in whole["$defs"].items()
        for key, value in part.get("properties", {}).items()
        if not value.get("description") and name != "instant"
    ]
    assert silent == []


def test_moments_are_the_same_in_both_forms_and_in_words(site):
    data = regions(site)
    assert len(data["regions"]) == 5
    for region in data["regions"]:
        for step in region["milestones"]:
            for moment in filter(None, (step["start"], step["end"])):
                assert datetime.fromisoformat(moment["utc"]) == datetime.fromisoformat(moment["local"])
        end = datetime.fromisoformat(region["deadline"]["end"]["local"])
        assert (end.hour, end.minute) == (0, 0)
        assert "om 23.59 uur, Belgische tijd" in region["deadline"]["text"]


def test_what_the_data_names_exists(site):
    for region in regions(site)["regions"]:
        for path in (region["page"], region["calendar"], region["source"]):
            assert path is None or (site / path).is_file(), path
        assert BASE + region["page"].removesuffix("index.html") == region["url"]


def test_the_data_says_the_same_at_every_moment_and_names_nobody(site, tmp_path):
    early = built(tmp_path / "Site", EARLY)
    text = (site / "data/regios.json").read_text()
    assert (early / "data/regios.json").read_text() == text
    assert "@" not in text
    assert not re.search(r"\+32", text)


def test_the_feed_is_by_the_book(site):
    feed = lxml.etree.parse(str(site / "feed.atom")).getroot()
    entries = feed.findall(ATOM + "entry")
    assert len(entries) >= 5
    for element in [feed, *entries]:
        assert [len(element.findall(ATOM + name)) for name in ("id", "title", "updated")] == [1, 1, 1]
    ids = [element.findtext(ATOM + "id") for element in [feed, *entries]]
    assert len(set(ids)) == len(ids) and all(each.startswith(BASE) for each in ids)
    updated = [entry.findtext(ATOM + "updated") for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert feed.findtext(ATOM + "updated") == updated[0]
    assert feed.find(f"{ATOM}link[@rel='self']").get("href") == BASE + "feed.atom"
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    for entry in entries:
        (link,) = entry.findall(f"{ATOM}link[@rel='alternate']")
        path, _, fragment = link.get("href").removeprefix(BASE).partition("#")
        page = lxml.html.parse(str(site / path / "index.html"))
        assert not fragment or page.xpath("//@id[. = $id]", id=fragment), link.get("href")


def test_the_head_of_every_page_leads_to_the_feed(site):
    for file in (path for path in site.rglob("*.html") if b'http-equiv="refresh"' not in path.read_bytes()):
        page = lxml.html.parse(str(file))
        (link,) = page.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
        # The page for what is not found begins its links with the path of the site.
        place = site / link.removeprefix("/oproep/") if file.name == "404.html" else file.parent / link
        assert place.resolve() == (site / "feed.atom").resolve()
