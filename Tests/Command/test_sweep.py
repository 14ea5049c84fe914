"""`addenda status` at some 2,500 moments against what follows from the addenda, computed apart from it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import command
import regions
from regions import CALLS

DISTANCES = [timedelta(), *(sign * step for step in
             (timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1))
             for sign in (-1, 1))]
# The clock in Belgium changes at 01:00 UTC.
CLOCK_CHANGES = [datetime(*day, 1, tzinfo=UTC) for day in
                 ((2023, 3, 26), (2023, 10, 29), (2024, 3, 31), (2024, 10, 27))]
CALENDAR_EDGES = [date(2023, 1, 1), date(2024, 1, 1), date(2024, 2, 29), date(2024, 3, 1), date(2025, 1, 1)]
# The months of 2023 in which the addenda have a date: the calendar folds each away when it is over.
MONTHS = [3, 4, 5, 6, 7, 9, 10]
# Coprime to the day and the hour, so that all times of the day come by.
STRIDE = timedelta(hours=4, minutes=37, seconds=11)


def moments():
    """Round every day on which something happens, every change of the clock and of the year; and a grid over 2023."""
    days = {day for call in CALLS for day in call.days()}
    edges = {regions.midnight(day + offset) for day in days for offset in (timedelta(), regions.DAY)}
    edges |= {call.end - timedelta(minutes=1) for call in CALLS}
    edges |= {regions.midnight(day) for day in CALENDAR_EDGES} | set(CLOCK_CHANGES)
    near = {edge + distance for edge in edges for distance in DISTANCES}
    start, end = datetime(2023, 1, 15, tzinfo=UTC), datetime(2023, 12, 15, tzinfo=UTC)
    grid = {start + number * STRIDE for number in range((end - start) // STRIDE)}
    return sorted(near | grid)


def expected(now, changes):
    """What status must say of a moment: the regions by their slug, and when the site changes."""
    said = {}
    for call in CALLS:
        to_come = [change for change in changes[call.slug] if change[0] > now]
        start, phase = to_come[0] if to_come else (None, None)
        said[call.slug] = {
            "phase": call.phase(now),
            "deadline": command.instant(call.end),
            "deadlineText": call.deadline_text,
            "daysLeft": call.days_left(now),
            "nextChange": start and command.instant(start),
            "nextPhase": phase,
        }
    # A launch is news for the feed from the day on which it is.
    news = [regions.midnight(call.launch) for call in CALLS]
    ends = [call.end for call in CALLS] + news + [
        regions.midnight(date(2023, month + 1, 1)) for month in MONTHS
    ]
    to_come = [end for end in ends if end > now]
    return said, command.instant(min(to_come)) if to_come else None


def said(now):
    """The same, as the command has it."""
    status = command.status(now)
    assert status["at"] == command.instant(now)
    keys = ("phase", "deadline", "deadlineText", "daysLeft", "nextChange", "nextPhase")
    return {region["slug"]: {key: region[key] for key in keys} for region in status["regions"]}, status["nextChange"]


def test_every_moment_is_right():
    swept = moments()
    assert len(swept) >= 2000
    changes = {call.slug: call.changes() for call in CALLS}
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(said, swept))
    wrong = [
        f"{now}: {answer} instead of {right}"
        for now, answer in zip(swept, answers)
        if answer != (right := expected(now, changes))
    ]
    assert not wrong, f"{len(wrong)} of {len(swept)} wrong, the first: {wrong[0]}"
    seen = {region["phase"] for answer, _ in answers for region in answer.values()}
    assert seen == {
        "announced", "open", "closingSoon", "lastDay", "closed", "inAssessment", "jury", "decided", "concluded"
    }
