"""What a room offers to the house: hits for the search box, facts for the first page."""

from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that two offices, each of them right, have made wrong together.

    Found after packages were merged; nothing is changed by itself.
    """

    what: str
    """Chinese, one sentence: what is there twice or too much, and what to do."""
    key: str = ""
    """How the room finds the thing; empty: its page."""
