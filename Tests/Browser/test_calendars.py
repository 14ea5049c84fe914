"""The calendars, read back by icalendar: the same dates as on the pages, in every file, and no one's name."""

import datetime
import re
import shutil
import zoneinfo

import icalendar
import pytest
from harness.browsing import opened
from harness.site import REPOSITORY, Site, build

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")
# The deadlines as published, in UTC.
DEADLINES = {
    "genk": "2023-06-01T21:59:00+00:00",
    "midden-limburg": "2023-06-01T21:59:00+00:00",
    "pajotarl": "2023-09-01T21:59:00+00:00",
    "stadsregio-turnhout": "2023-05-12T21:59:00+00:00",
    "leuven": "2023-06-09T21:59:00+00:00",
}
# Every other entry: the step, its first day and the day after its last.
DAYS = {
    "genk": [
        ("Lancering addendum", "2023-04-21", "2023-04-22"),
        ("Beoordelen schriftelijke projectvoorstellen", "2023-06-05", "2023-06-19"),
        *[
            (step, f"2023-06-{day}", f"2023-06-{day + 1}")
            for step in ("Pitches en jury", "Lokale matching-momenten")
            for day in (19, 21, 23)
        ],
    ],
    "pajotarl": [
        ("Lancering addendum", "2023-06-23", "2023-06-24"),
        ("Beoordelen schriftelijke projectvoorstellen", "2023-09-04", "2023-09-09"),
        ("Pitches en jury", "2023-09-13", "2023-09-14"),
    ],
}


def read(site, path):
    return icalendar.Calendar.from_ical((site.folder / path).read_bytes())


def events(site, path):
    return {str(event["UID"]): event for event in read(site, path).walk("VEVENT")}


def paths(site):
    return sorted(file.relative_to(site.folder).as_posix() for file in site.folder.rglob("*.ics"))


def test_every_page_with_dates_has_its_calendar(site):
    dated = [file for file in site.pages if re.fullmatch(r"(regio|persona)/[^/]+/index\.html", file)]
    assert len([file for file in dated if file.startswith("regio/")]) == len(DEADLINES)
    assert len(dated) > 2 * len(DEADLINES)
    expected = [file.replace("index.html", "kalender.ics") for file in dated]
    assert paths(site) == sorted(["kalender.ics", *expected])


@pytest.mark.parametrize("region", DEADLINES)
def test_the_deadline_is_one_instant_and_alone_reminds(site, region):
    found = events(site, f"regio/{region}/kalender.ics").values()
    deadlines = [event for event in found if str(event["SUMMARY"]).startswith("Deadline")]
    assert [event["DTSTART"].dt.astimezone(datetime.UTC).isoformat() for event in deadlines] == [DEADLINES[region]]
    assert [event for event in deadlines if "DTEND" in event or "DURATION" in event] == []
    reminders = {
        str(event["SUMMARY"]): [alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")] for event in found
    }
    assert {step: days for step, days in reminders.items() if days} == {
        str(deadlines[0]["SUMMARY"]): [-7, -1]
    }


@pytest.mark.parametrize("region", DAYS)
def test_whole_days_end_on_the_day_after(site, region):
    found = [
        (str(event["SUMMARY"]).rsplit(":", 1)[0], str(event["DTSTART"].dt), str(event["DTEND"].dt))
        for event in events(site, f"regio/{region}/kalender.ics").values()
        if "DTEND" in event
    ]
    assert sorted(found) == sorted(DAYS[region])


def test_an_entry_is_the_same_in_every_calendar(site):
    whole = events(site, "kalender.ics")
    regions = [events(site, f"regio/{region}/kalender.ics") for region in DEADLINES]
    assert len(whole) == sum(map(len, regions)) and all(regions)
    for path in paths(site):
        for uid, event in events(site, path).items():
            assert event.to_ical() == whole[uid].to_ical(), path


def test_every_entry_stands_on_the_page_of_all_dates(site):
    told = set(site.tree("kalender/index.html").xpath("//main//time/@datetime"))
    for event in events(site, "kalender.ics").values():
        start = event["DTSTART"].dt
        if isinstance(start, datetime.datetime):
            start = start.astimezone(BRUSSELS).isoformat(timespec="minutes")
        week = "{0}-W{1:02}".format(*start.isocalendar()) if isinstance(start, datetime.date) else None
        assert {str(start), week} & told, event["SUMMARY"]


def test_nobody_is_named(site):
    for path in paths(site):
        text = (site.folder / path).read_bytes().replace(b"\r\n ", b"").decode()
        assert re.findall(r"@|mailto:|tel:|\b0\d{2,3}[ /]\d", text) == [], path
        for name in ("Olaerts", "Moyaerts", "Van Esch", "Braekers", "Discart", "Peeters"):
            assert name not in text, path


LEAVING = """() => [...document.querySelectorAll('.timeline__picture')].flatMap(picture => {
    const frame = picture.getBoundingClientRect()
    return [...picture.querySelectorAll('text')].filter(text => {
        const box = text.getBoundingClientRect()
        return box.left < frame.left - 0.5 || box.right > frame.right + 0.5
    }).map(text => text.textContent)
})"""


@pytest.mark.parametrize("width", [320, 390])
def test_no_word_leaves_the_picture(browser, base, width):
    """Neither the name of a region, of which the longest is shortened, nor that of a month."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(base + "kalender/")
    assert page.locator(".timeline__picture text").count() > 10
    assert page.evaluate(LEAVING) == []
    context.close()


@pytest.mark.parametrize("mode", ["light", "no-script"])
def test_months_that_are_over_are_folded_away_and_open(browser, base, mode):
    """The site under test is built after every date of the addenda."""
    with opened(browser, base + "kalender/", mode) as (page, findings):
        months = page.locator("details.month")
        assert months.count() == 7
        assert page.locator("section.month").count() == 0
        first = months.first
        assert not first.locator("a").first.is_visible()
        first.locator("summary").click()
        assert first.locator("a").first.is_visible()
    assert findings == []


def test_the_picture_says_what_it_is_and_where_its_dates_stand_in_words(site):
    (picture,) = site.tree("kalender/index.html").xpath("//figure[contains(@class, 'timeline')]/svg")
    assert picture.get("role") == "img"
    names = picture.get("aria-labelledby").split()
    told = [picture.xpath(f"string(.//*[@id='{name}'])") for name in names]
    assert "Timing van 5 regio’s" in told[0]
    assert told[-1].endswith("Dezelfde data staan op deze pagina ook in woorden.")


def test_a_deadline_that_moves_is_the_same_entry_and_newer(site, tmp_path):
    """The deadline of Genk is put off by a week, and told as a correction."""
    project = tmp_path / "project"
    for name in ("Content", "Templates"):
        shutil.copytree(REPOSITORY / name, project / name)
    file = project / "Content/regio/genk.md"
    text = file.read_text()
    for old, new in [
        ("when: 2023-06-01 23:59", "when: 2023-06-08 23:59"),
        ("\nchallenges:", "\nupdates:\n  - {date: 2023-05-24, change: Een week langer.}\nchallenges:"),
    ]:
        assert text.count(old) == 1
        text = text.replace(old, new)
    file.write_text(text)
    build(tmp_path / "site", project=project)
    path = "regio/genk/kalender.ics"
    before, after = events(site, path), events(Site(tmp_path / "site"), path)
    assert before.keys() == after.keys()
    (uid,) = [uid for uid, event in before.items() if str(event["SUMMARY"]).startswith("Deadline")]
    assert (after[uid]["DTSTART"].dt - before[uid]["DTSTART"].dt).days == 7
    assert after[uid]["SEQUENCE"] > before[uid].get("SEQUENCE", 0)
    assert after[uid]["LAST-MODIFIED"].dt.astimezone(BRUSSELS).date() == datetime.date(2023, 5, 24)
