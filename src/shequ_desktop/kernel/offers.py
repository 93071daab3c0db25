"""What a room offers to the house: hits for the search box, facts and clocks for the first page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that the search box has found."""

    kind: str
    """What it is, in one word: Chinese, marked with the context ``offers``."""
    title: str
    """Its name, as people call it."""
    detail: str
    """What tells it from its namesakes: an address, a day."""
    key: str
    """How the room finds it again when the user opens it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One number of the first page, true at the moment it is read."""

    title: str
    """What is counted: Chinese, marked with the context ``offers``."""
    value: str
    """The number as it is to be shown, grouped: ``3,214``."""
    detail: str = ""
    """Its unit, or what has changed lately."""
    key: str = ""
    """Where the room goes when the user clicks it; empty: its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One day that the office must not miss, with the rule that sets it.

    A room gives those that it is time to think of; when the thing is done, the clock is gone.
    """

    what: str
    """What is to be done: Chinese, marked with the context ``offers``."""
    thing: str
    """On what: a title, as people call it."""
    due: date | None
    """The last day, inclusive, or with ``opens`` the first; ``None``: soon, but the rule has no
    number of days."""
    basis: str
    """The article, or the custom, that sets the day."""
    key: str = ""
    """Where the room goes when the user clicks it; empty: its page."""
    opens: bool = False
    """Whether something may be done from that day on, instead of until it."""

    def days_left(self, today: date) -> int | None:
        """Return the days from ``today``, which does not count; negative: it is past."""
        return None if self.due is None else (self.due - today).days

    def is_late(self, today: date) -> bool:
        """Return whether the last day is over."""
        return not self.opens and self.due is not None and self.due < today


def in_order_of_need(clocks: Iterable[Clock], today: date) -> list[Clock]:
    """Return what is late first, the latest of all in front; then what has no day, then by day."""

    def need(clock: Clock) -> tuple[bool, date]:
        due = clock.due or today
        return (not clock.is_late(today), due if clock.is_late(today) else max(due, today))

    return sorted(clocks, key=need)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that two offices, each of them right, have made wrong together.

    Found after packages were merged; nothing is changed by itself.
    """

    what: str
    """Chinese, one sentence: what is there twice or too much, and what to do."""
    key: str = ""
    """How the room finds the thing; empty: its page."""
