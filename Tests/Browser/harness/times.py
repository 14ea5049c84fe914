"""Whether a `<time datetime>` says the same as the Dutch words in it."""

import datetime
import re
import zoneinfo

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")

WORDS = re.compile(
    rf"(?:({'|'.join(DAYS)})\s+)?(\d{{1,2}})\s+({'|'.join(MONTHS)})(?:\s+(\d{{4}}))?", re.IGNORECASE
)
CLOCK = re.compile(r"\b(\d{1,2})\s*(?:[.:]|u(?:ur)?\s?)(\d\d)\b")
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$")
WEEK = re.compile(r"(\d{4})-W(\d\d)$")


def times(tree):
    return [
        wrong
        for element in tree.iter("time")
        for wrong in compare(element.get("datetime"), element.text_content())
    ]


def compare(machine, text):
    """What of `text`, such as "donderdag 1 juni 2023 om 23.59 uur", is not what `machine` says."""
    words = " ".join(text.replace("\u00ad", "").split())
    wrong = [f"time says {words!r}, datetime is {machine!r}"]
    if machine is None:
        return [f"time without datetime: {words!r}"]
    if week := WEEK.match(machine):
        return _week(week, words, wrong)
    date = DATE.match(machine)
    if not date:
        return [f"datetime {machine!r} is neither a date, a moment nor a week"]
    try:
        day = datetime.date(int(date[1]), int(date[2]), int(date[3]))
    except ValueError:
        return [f"datetime {machine!r} is not a day of the calendar"]
    if said := WORDS.search(words):
        if (day.day, day.month) != (int(said[2]), MONTHS.index(said[3].lower()) + 1):
            return wrong
        if said[4] and int(said[4]) != day.year:
            return wrong
        if said[1] and DAYS[day.weekday()] != said[1].lower():
            return wrong
    elif re.fullmatch(r"\d{1,2}", words) and int(words) != day.day:
        return wrong
    return _time_of_day(date, day, words, wrong)


def _time_of_day(date, day, words, wrong):
    said = CLOCK.search(words)
    if not date[4]:
        return wrong if said else []
    if said and (int(said[1]), int(said[2])) != (int(date[4]), int(date[5])):
        return wrong
    if not date[6]:
        return [f"datetime {date[0]!r} has a time of day without an offset"]
    local = datetime.datetime(day.year, day.month, day.day, int(date[4]), int(date[5]), tzinfo=BRUSSELS)
    written = datetime.datetime.fromisoformat(date[0].replace("Z", "+00:00"))
    return [] if written == local or date[6] == "Z" else [f"datetime {date[0]!r} is not Belgian time"]


def _week(week, words, wrong):
    try:
        monday = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)
    except ValueError:
        return [f"datetime {week[0]!r} is no week of that year"]
    if (said := re.search(r"\bweek (\d{1,2})\b", words)) and int(said[1]) != int(week[2]):
        return wrong
    if date := WORDS.search(words):
        days = [monday + datetime.timedelta(days=n) for n in range(7)]
        if (int(date[2]), MONTHS.index(date[3].lower()) + 1) not in [(day.day, day.month) for day in days]:
            return wrong
    return []
