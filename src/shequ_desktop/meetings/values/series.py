"""例会: meetings that come again, and how often."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from typing_extensions import override

from shequ_desktop.meetings.values.meetings import MeetingKind, SeriesId

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_NAMES: Final = {number: name for name, number in ORDINALS.items()}
_MONTHS: Final = range(1, 13)
_LONGEST: Final = 31
_DIGITS: Final = re.compile(r"[1-9][0-9]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Every week, every month, or in some months of each year.

    Stored as text: ``weekly:friday``, ``monthly:first:saturday``, ``monthly:25``,
    ``yearly:1,7:15``.
    """

    months: tuple[int, ...] = ()
    """The months of the year, in order; none: all of them."""
    weekday: int | None = None
    """0: Monday."""
    nth: int | None = None
    """Which one of its month, 1 to 5, -1: the last; ``None`` with a weekday: every week."""
    day: int | None = None
    """Of the month; where a month is shorter, its last day."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what ``str`` writes.

        Raises:
            ValueError: ``text`` is nothing of the kind.
        """
        match text.split(":"):
            case ["weekly", weekday] if weekday in WEEKDAYS:
                return cls(weekday=WEEKDAYS.index(weekday))
            case ["monthly", *rest]:
                return cls._in_month((), rest, text)
            case ["yearly", months, *rest]:
                return cls._in_month(_months(months, text), rest, text)
            case _:
                raise ValueError(text)

    @classmethod
    def _in_month(cls, months: tuple[int, ...], rest: list[str], text: str) -> Self:
        match rest:
            case [nth, weekday] if nth in ORDINALS and weekday in WEEKDAYS:
                return cls(months=months, nth=ORDINALS[nth], weekday=WEEKDAYS.index(weekday))
            case [day] if _DIGITS.fullmatch(day) and int(day) <= _LONGEST:
                return cls(months=months, day=int(day))
            case _:
                raise ValueError(text)

    @override
    def __str__(self) -> str:
        if self.nth is None and self.weekday is not None:
            return f"weekly:{WEEKDAYS[self.weekday]}"
        head = f"yearly:{','.join(map(str, self.months))}" if self.months else "monthly"
        if self.weekday is not None and self.nth is not None:
            return f"{head}:{_NAMES[self.nth]}:{WEEKDAYS[self.weekday]}"
        return f"{head}:{self.day}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDraft:
    """What the form says of a meeting that comes again."""

    kind: MeetingKind
    title: str
    recurrence: Recurrence
    begins: int
    """Minute of the day."""
    from_on: date
    until_on: date | None = None
    """Inclusive; ``None``: until further notice."""
    body_id: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSeries:
    """例会."""

    id: SeriesId
    draft: SeriesDraft


def _months(text: str, whole: str) -> tuple[int, ...]:
    found = [int(part) if _DIGITS.fullmatch(part) else 0 for part in text.split(",")]
    if sorted(set(found)) != found or any(month not in _MONTHS for month in found):
        raise ValueError(whole)
    return tuple(found)
