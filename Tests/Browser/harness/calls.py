"""What is true of the five calls at any moment, worked out with zoneinfo from the facts of the published addenda.

Nothing here is read from a page or from Addenda: it is what pages are compared with.
"""

import dataclasses
import datetime
import zoneinfo

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")
DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
MONTHS = [
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
]
SECOND = datetime.timedelta(seconds=1)
# One minute and one second either side of an instant, and the instant itself.
DISTANCES = (-60, -1, 0, 1, 60)


@dataclasses.dataclass(frozen=True)
class Call:
    name: str
    slug: str
    launch: str
    # The last day; candidacies are accepted until the end of 23.59.
    deadline: str
    # Until which day (that one excluded) which step is the next, or goes on.
    steps: tuple = ()

    @property
    def opens(self):
        return midnight(self.launch)

    @property
    def closes(self):
        return midnight(self.deadline, later=1)

    @property
    def marks(self):
        """The instants at which something else becomes true, but for the count of days."""
        last, soon = midnight(self.deadline), midnight(self.deadline, later=-7)
        return [self.opens, soon, last, self.closes, *(midnight(day) for day, _ in self.steps)]

    def phase(self, now):
        if now < self.opens:
            return "announced"
        if now >= self.closes:
            return "closed"
        days = self.days(now)
        return "lastDay" if days == 0 else "closingSoon" if days <= 7 else "open"

    def days(self, now):
        return (datetime.date.fromisoformat(self.deadline) - now.astimezone(BRUSSELS).date()).days

    def status(self, now):
        """The words of the banner."""
        days = self.days(now)
        count = "1 dag" if days == 1 else f"{days} dagen"
        return {
            "announced": f"Opent op {written(self.launch)}",
            "open": f"Open – nog {count}",
            "closingSoon": f"Nog {count}",
            "lastDay": "Sluit vandaag om 23.59 uur, Belgische tijd",
            "closed": f"Afgesloten op {written(self.deadline)} om 23.59 uur",
        }[self.phase(now)]

    def tag(self, now):
        """The words of a list."""
        return "Afgesloten" if now >= self.closes else self.status(now)

    def next(self, now):
        """What the planning has next; nothing before the deadline and after the last step."""
        if now < self.closes:
            return ""
        return next((sentence for day, sentence in self.steps if now < midnight(day)), "")

    def sentence(self, is_closed):
        tense = (
            "De indiening is afgesloten: kandidaturen konden" if is_closed else "Kandidaturen kunnen"
        )
        return (
            f"{tense} worden ingediend vanaf {written(self.launch)} tot en met {written(self.deadline)} "
            "om 23.59 uur, Belgische tijd."
        )

    def short(self, is_closed):
        return (
            f"Indienen {'kon' if is_closed else 'kan'} van {written(self.launch).removesuffix(' 2023')} "
            f"tot en met {written(self.deadline)} om 23.59 uur, Belgische tijd"
        )


def listed(regions, now):
    """In the order of lists: the nearest deadline first, then what has closed, the latest first."""
    current = sorted((call for call in regions if now < call.closes), key=lambda call: call.closes)
    closed = sorted((call for call in regions if now >= call.closes), key=lambda call: call.closes, reverse=True)
    return current + closed


def midnight(day, later=0):
    """The instant at which a day, or one some days later, begins in Belgium, in UTC."""
    date = datetime.date.fromisoformat(day) + datetime.timedelta(days=later)
    return datetime.datetime.combine(date, datetime.time(), BRUSSELS).astimezone(datetime.timezone.utc)


def written(day):
    date = datetime.date.fromisoformat(day)
    return f"{DAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]} {date.year}"


def utc(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)


def _assessed(when):
    return f"Volgens de planning worden de projectvoorstellen beoordeeld {when}."


def _pitched(when):
    return f"Volgens de planning zijn de pitches voor de jury {when}."


def _decided(when):
    return f"Volgens de planning wordt de beslissing meegedeeld {when}."


def _answered(when):
    return (
        "Volgens de planning wordt het weerwoord ontvangen en beoordeeld 14 dagen na de communicatie over de "
        f"beslissing, dus {when}."
    )


LIMBURG = (
    ("2023-06-19", _assessed("in week 23 en week 24 van 2023 (5 tot en met 18 juni)")),
    ("2023-06-24", _pitched("op 19, 21 en 23 juni 2023")),
    ("2023-07-15", _decided("vóór zaterdag 15 juli 2023")),
    ("2023-07-29", _answered("vóór zaterdag 29 juli 2023")),
)
CALLS = (
    Call("Genk", "genk", "2023-04-21", "2023-06-01", LIMBURG),
    Call(
        "Leuven",
        "leuven",
        "2023-04-28",
        "2023-06-09",
        (
            ("2023-06-19", _assessed("in week 24 van 2023 (12 tot en met 18 juni)")),
            ("2023-06-29", _pitched("vanaf woensdag 28 juni 2023")),
            ("2023-07-07", _decided("vóór vrijdag 7 juli 2023")),
            (
                "2023-07-20",
                "Volgende stap volgens de planning: Ontvangen en beoordelen van weerwoord, "
                "vóór donderdag 20 juli 2023.",
            ),
        ),
    ),
    Call("Midden-Limburg", "midden-limburg", "2023-04-21", "2023-06-01", LIMBURG),
    Call(
        "PajoTARL",
        "pajotarl",
        "2023-06-23",
        "2023-09-01",
        (
            ("2023-09-09", _assessed("van maandag 4 tot en met vrijdag 8 september 2023")),
            ("2023-09-16", _pitched("op 13 september 2023, zo nodig ook op 14 en 15 september")),
            ("2023-10-06", _decided("vóór vrijdag 6 oktober 2023")),
            (
                "2023-10-20",
                "Volgende stap volgens de planning: Ontvangen (en beoordelen) van ‘wederwoord’, "
                "vóór vrijdag 20 oktober 2023.",
            ),
        ),
    ),
    Call(
        "Stadsregio Turnhout - Regio in Transitie",
        "stadsregio-turnhout",
        "2023-03-31",
        "2023-05-12",
        (
            ("2023-05-29", _assessed("in week 20 en week 21 van 2023 (15 tot en met 28 mei)")),
            ("2023-06-12", _pitched("in week 22 en week 23 van 2023 (29 mei tot en met 11 juni)")),
            ("2023-06-17", _decided("ten laatste op vrijdag 16 juni 2023")),
            ("2023-07-01", _answered("ten laatste op vrijdag 30 juni 2023")),
        ),
    ),
)
# Both changes of the clock in 2023, and new year in Belgium.
CLOCK_CHANGES = (utc("2023-03-26T01:00:00"), utc("2023-10-29T01:00:00"))
NEW_YEAR = midnight("2024-01-01")


def around(mark, distances=DISTANCES):
    return [mark + SECOND * distance for distance in distances]
