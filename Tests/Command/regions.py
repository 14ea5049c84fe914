"""The dates of the five regions as their addenda give them, and what follows from them at any moment.

Typed in from the addenda and computed with Python's zoneinfo; nothing comes from the command or its content.
Days are what counts here: each rule is about the day on the calendar in Belgium. The command compares instants.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
DAY = timedelta(days=1)
CLOSING_SOON = 7 * DAY


def midnight(day):
    """The instant at which a day begins in Belgium."""
    return datetime(day.year, day.month, day.day, tzinfo=BRUSSELS).astimezone(UTC)


@dataclass(frozen=True)
class Call:
    """The call of a region. All its deadlines are at 23.59: the whole of the last day counts."""

    slug: str
    launch: date
    last_day: date
    deadline_text: str
    assessment: tuple[date, date]
    # The first and last day; the end of "from 28 June" is not known, so that only the first day is certain.
    pitches: tuple[date, date]
    # The first day on which the decision is made for certain: "before 15 July" is 15 July, "by 16 June" is 17 June.
    decided: date
    # The first day on which all steps are over for certain; none when that is not known of one of them.
    concluded: date | None
    # Other days that the addendum names, which decide nothing.
    others: tuple[date, ...] = ()

    @property
    def end(self):
        """The instant from which candidacies are too late."""
        last_minute = datetime(self.last_day.year, self.last_day.month, self.last_day.day, 23, 59, tzinfo=BRUSSELS)
        return last_minute.astimezone(UTC) + timedelta(minutes=1)

    def phase(self, now):
        today = now.astimezone(BRUSSELS).date()
        if today < self.launch:
            return "announced"
        if today < self.last_day - CLOSING_SOON:
            return "open"
        if today < self.last_day:
            return "closingSoon"
        if today == self.last_day:
            return "lastDay"
        if self.concluded and today >= self.concluded:
            return "concluded"
        if today >= self.decided:
            return "decided"
        if self.pitches[0] <= today <= self.pitches[1]:
            return "jury"
        # Between the assessment and pitches of which the first day is known, proposals are still being assessed.
        if self.assessment[0] <= today < max(self.assessment[1] + DAY, self.pitches[0]):
            return "inAssessment"
        return "closed"

    def days_left(self, now):
        return (self.last_day - now.astimezone(BRUSSELS).date()).days if now < self.end else None

    def changes(self):
        """Every change of phase: the instant from which it holds, and the phase. Tries each midnight of two years."""
        midnights = [midnight(date(2023, 1, 1) + number * DAY) for number in range(730)]
        pairs = zip(midnights, midnights[1:])
        return [(after, self.phase(after)) for before, after in pairs if self.phase(before) != self.phase(after)]

    def days(self):
        """Every day on which something begins or ends."""
        firsts_and_lasts = [self.launch, self.last_day, *self.assessment, *self.pitches, self.decided]
        firsts_and_lasts += [self.concluded] if self.concluded else []
        return sorted({*firsts_and_lasts, self.last_day - CLOSING_SOON, *self.others})


def june(day):
    return date(2023, 6, day)


CALLS = [
    Call(
        slug="genk",
        launch=date(2023, 4, 21),
        last_day=june(1),
        deadline_text="tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd",
        assessment=(june(5), june(18)),
        pitches=(june(19), june(23)),
        decided=date(2023, 7, 15),
        concluded=date(2023, 7, 29),
        others=(june(12), june(21)),
    ),
    Call(
        slug="midden-limburg",
        launch=date(2023, 4, 21),
        last_day=june(1),
        deadline_text="tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd",
        assessment=(june(5), june(18)),
        pitches=(june(19), june(23)),
        decided=date(2023, 7, 15),
        # The matching moments are to be announced, and the right of reply ends before 29 July.
        concluded=None,
        others=(june(12), june(21), date(2023, 7, 29)),
    ),
    Call(
        slug="pajotarl",
        launch=june(23),
        last_day=date(2023, 9, 1),
        deadline_text="tot en met vrijdag 1 september 2023 om 23.59 uur, Belgische tijd",
        assessment=(date(2023, 9, 4), date(2023, 9, 8)),
        # 13 September, and 14 and 15 if need be
        pitches=(date(2023, 9, 13), date(2023, 9, 15)),
        decided=date(2023, 10, 6),
        concluded=None,
        others=(date(2023, 9, 14), date(2023, 10, 20)),
    ),
    Call(
        slug="stadsregio-turnhout",
        launch=date(2023, 3, 31),
        last_day=date(2023, 5, 12),
        deadline_text="tot en met vrijdag 12 mei 2023 om 23.59 uur, Belgische tijd",
        # ISO weeks 20 and 21, 22 and 23
        assessment=(date(2023, 5, 15), date(2023, 5, 28)),
        pitches=(date(2023, 5, 29), june(11)),
        decided=june(17),
        concluded=date(2023, 7, 1),
        others=(june(9), june(16)),
    ),
    Call(
        slug="leuven",
        launch=date(2023, 4, 28),
        last_day=june(9),
        deadline_text="tot en met vrijdag 9 juni 2023 om 23.59 uur, Belgische tijd",
        assessment=(june(12), june(18)),
        pitches=(june(28), june(28)),
        decided=date(2023, 7, 7),
        concluded=None,
        others=(june(16), date(2023, 7, 20)),
    ),
]
