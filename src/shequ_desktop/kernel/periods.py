"""Periods of days as 《民法典》 counts them, and the working days they may end on. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Holidays:
    """What the State Council's yearly notices (部分节假日安排的通知) say."""

    rest: frozenset[date] = frozenset()
    """Days off, weekends among them or not."""
    work: frozenset[date] = frozenset()
    """Saturdays and Sundays that are worked."""
    years: frozenset[int] = frozenset()
    """The years whose notices are known; of others only the weekends are."""

    def is_working_day(self, day: date) -> bool:
        """Say whether offices work on ``day``."""
        if day in self.work:
            return True
        return day.weekday() < _SATURDAY and day not in self.rest

    def with_year(self, other: "Holidays") -> "Holidays":
        """Return these and ``other``'s years; a year in both is the other's."""
        return Holidays(
            rest=_without(self.rest, other.years) | other.rest,
            work=_without(self.work, other.years) | other.work,
            years=self.years | other.years,
        )


WEEKENDS = Holidays()
"""No notice known: Saturdays and Sundays are off, nothing else is."""


def last_day(start: date, days: int, holidays: Holidays) -> date:
    """Return the last day, inclusive, of a period of ``days`` that begins with ``start``.

    《民法典》第二百零一条: the day it begins is not counted. 第二百零三条: if the last day is a
    day off, the period ends with the next day that is none.
    """
    return next_working_day(start + days * _DAY, holidays)


def last_working_day(start: date, days: int, holidays: Holidays) -> date:
    """Return the last day, inclusive, of a period of ``days`` working days after ``start``.

    《民法典》第二百零一条: the day it begins is not counted.
    """
    day = start
    for _ in range(days):
        day = next_working_day(day + _DAY, holidays)
    return day


def next_working_day(day: date, holidays: Holidays) -> date:
    """Return ``day`` if it is worked, else the first day after it that is."""
    while not holidays.is_working_day(day):
        day += _DAY
    return day


def unknown_years(days: Iterable[date], holidays: Holidays) -> tuple[int, ...]:
    """Return the years of ``days`` whose notice is not known, in order."""
    return tuple(sorted({day.year for day in days} - holidays.years))


def _without(days: frozenset[date], years: frozenset[int]) -> frozenset[date]:
    return frozenset(day for day in days if day.year not in years)
