"""The calendars, read back by icalendar: the same dates as on the pages, in every file, and no one's name."""

import datetime
import re
import zoneinfo

import icalendar
import pytest

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
    for file in site.pages:
        folder = file.removesuffix("index.html")
        if re.fullmatch(r"(regio|persona)/[^/]+/index\.html", file):
            assert (site.folder / folder / "kalender.ics").is_file()
    assert (site.folder / "kalender.ics").is_file()


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
