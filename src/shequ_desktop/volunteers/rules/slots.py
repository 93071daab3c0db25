"""Stretches of the week, half open: back to back is no overlap. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

from shequ_desktop.volunteers.values import Slot

DAY_MINUTES = 1440
_WEEKDAYS = "一二三四五六日"
_CLOCK = re.compile(r"(\d{1,2})(?:[:.时点](\d{0,2})分?|(\d{2}))?")
_HALF = re.compile(r"(\d{1,2})[点时]半")


def is_sound(slot: Slot) -> bool:
    """Say whether it lies within one day of the week."""
    return 0 <= slot.weekday < len(_WEEKDAYS) and 0 <= slot.begins < slot.ends <= DAY_MINUTES


def overlap(one: Slot, other: Slot) -> bool:
    """Say whether nobody can keep both."""
    return one.weekday == other.weekday and one.begins < other.ends and other.begins < one.ends


def clashes(ones: Iterable[Slot], others: Iterable[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Yield every pair, one of each, that overlaps."""
    others = tuple(others)
    return ((one, other) for one in ones for other in others if overlap(one, other))


def covers(wide: Iterable[Slot], narrow: Slot) -> bool:
    """Say whether somebody who is free at ``wide`` can keep ``narrow``; joined stretches count."""
    at = narrow.begins
    for slot in sorted((s for s in wide if s.weekday == narrow.weekday), key=lambda s: s.begins):
        if slot.begins <= at < slot.ends:
            at = slot.ends
    return at >= narrow.ends


def days_meet(one: tuple[date, date | None], other: tuple[date, date | None]) -> bool:
    """Say whether two periods of days, inclusive, have a day in common; ``None`` is no end."""
    return (one[1] is None or other[0] <= one[1]) and (other[1] is None or one[0] <= other[1])


def weekly_minutes(slots: Iterable[Slot]) -> int:
    """Return how much of a week they are."""
    return sum(slot.ends - slot.begins for slot in slots)


def clock(minute: int) -> str:
    """Return a minute of the day as people write it: 14:05."""
    return f"{minute // 60}:{minute % 60:02}"


def shown(slot: Slot) -> str:
    """Return a stretch as people say it: 周六 9:00—11:00."""
    return f"周{_WEEKDAYS[slot.weekday]} {clock(slot.begins)}—{clock(slot.ends)}"


def read_clock(text: str) -> int | None:
    """Return the minute of the day that 8:30, 830, 8.30, 8点半 or 8 means; ``None``: no time.

    24:00 is the end of the day.
    """
    word = unicodedata.normalize("NFKC", text).replace(" ", "")
    half = _HALF.fullmatch(word)
    found = half or _CLOCK.fullmatch(word)
    if found is None:
        return None
    minutes = 30 if half else int(found[2] or found[3] or 0)
    at = int(found[1]) * 60 + minutes
    return at if minutes < 60 and at <= DAY_MINUTES else None  # noqa: PLR2004 - of an hour
