"""On which days a meeting comes again. Pure."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

from shequ_desktop.meetings.values.series import Recurrence

_WEEK = timedelta(days=7)
_MONTHS = range(1, 13)


def days_of(recurrence: Recurrence, first: date, last: date) -> Iterator[date]:
    """Yield the days between ``first`` and ``last``, both inclusive, in order.

    A month without a fifth Saturday has none; the 31st of a shorter month is its last day.
    """
    if recurrence.nth is None and recurrence.weekday is not None:
        yield from _weekly(recurrence.weekday, first, last)
        return
    for year in range(first.year, last.year + 1):
        for month in recurrence.months or _MONTHS:
            day = _in_month(recurrence, year, month)
            if day is not None and first <= day <= last:
                yield day


def _weekly(weekday: int, first: date, last: date) -> Iterator[date]:
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    while day <= last:
        yield day
        day += _WEEK


def _in_month(recurrence: Recurrence, year: int, month: int) -> date | None:
    length = calendar.monthrange(year, month)[1]
    if recurrence.weekday is None or recurrence.nth is None:
        return date(year, month, min(recurrence.day or 1, length))
    theirs = [
        day
        for day in range(1, length + 1)
        if date(year, month, day).weekday() == recurrence.weekday
    ]
    at = recurrence.nth - 1 if recurrence.nth > 0 else recurrence.nth
    return date(year, month, theirs[at]) if at < len(theirs) else None
