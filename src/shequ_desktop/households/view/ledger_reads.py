"""What the page of the ledger asks of the file; each answer is asked anew when it has aged."""

from array import array
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import Area
from shequ_desktop.households import service
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.households.view.area_tree import read_areas
from shequ_desktop.storage.store import Reading

_SOURCES = frozenset({"area", "dwelling", "household", "household_member", "person", "person_tag"})
"""The tables behind the lines: a change of theirs changes the list."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What the table shows."""

    numbers: "array[int]"
    today: date


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers on the chips and below the table."""

    tags: dict[str, int]
    """Within the conditions."""
    every_tag: tuple[str, ...]
    """The tags that anybody in the ledger has, the most frequent first."""
    people: int
    """Everybody who lives here, has left or lies in the bin, as the ledger goes."""


@dataclass(frozen=True, slots=True)
class Areas:
    """What the tree of areas shows."""

    areas: list[Area]
    counts: dict[str, int]
    people: int


def read_lines(reading: Reading, query: LedgerQuery) -> Lines:
    """Return the numbers of the lines, and the day on which ages are counted."""
    reading.tables_read.update(_SOURCES)
    return Lines(service.line_numbers(reading, query), reading.today)


def read_counts(reading: Reading, query: LedgerQuery) -> Counts:
    """Return how many people there are in all, and how many have each tag."""
    reading.tables_read.update(_SOURCES)
    everybody = LedgerQuery(active=query.active)
    every = service.tag_counts(reading, everybody)
    people = len(service.line_numbers(reading, everybody))
    tags = dict(service.tag_counts(reading, query))
    return Counts(tags, tuple(tag for tag, _ in every), people)


def read_tree(reading: Reading) -> Areas:
    """Return both trees of areas with the people in them."""
    reading.tables_read.update(_SOURCES)
    people = len(service.line_numbers(reading, LedgerQuery()))
    return Areas(*read_areas(reading), people)
