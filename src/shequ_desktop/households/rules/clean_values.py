"""What is left of somebody's sheet after cleaning: rows in the ledger's own words, and doubts."""

from dataclasses import dataclass, field
from typing import Literal

Level = Literal["error", "warn"]

LEFT_OUT = "-"
"""What a column is taken for that the user does not want; no field has this key."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is wrong with one value."""

    kind: str
    """Stable, for counting and filtering: ``id_damaged``."""
    message: str
    """Chinese: what is wrong and what was done about it."""
    level: Level = "warn"


@dataclass(frozen=True, slots=True)
class CellIssue:
    """A doubt about one cell."""

    sheet: str
    row: int
    """As Excel counts, from 1."""
    column: str
    """As Excel has it: G. Empty where the whole row is meant."""
    field: str
    value: str
    """As it stands in the sheet. Personal: never for a log."""
    kind: str
    level: Level
    """``error``: the value, or the row, was not taken over. ``warn``: look at it."""
    message: str


@dataclass(slots=True)
class CleanRow:
    """One person's row. What the sheet does not say is absent, so it never erases anything."""

    sheet: str
    number: int
    """Row number in the sheet, as Excel counts."""
    values: dict[str, object]
    """Codes by the tables under codes/, ``date``, tuples of phones and tags, else text.

    Persons: the fields of a ``PersonDraft`` and ``relation_to_head``, ``is_head``, ``moved_in_on``,
    ``moved_out``, ``moved_out_on``, ``moved_to``, ``deceased``, ``deceased_on``,
    ``actual_address``. Homes: ``household_no``, ``household_kind``, ``residence_state``,
    ``head_name``, ``head_id``, ``compound``, ``building``, ``entrance``, ``door_no``,
    ``address`` (as written), ``group``, ``grid``, ``micro_grid``, ``dwelling_use``,
    ``area_m2``, ``owner_name``, ``owner_phone``.
    """
    home_key: str
    """Rows of one sheet with the same key are one household; empty: not known."""
    refused: bool = False
    """An error keeps the row out."""


@dataclass(slots=True)
class CleanSheet:
    """A cleaned sheet."""

    name: str
    rows: list[CleanRow] = field(default_factory=list)
    issues: list[CellIssue] = field(default_factory=list)
    vacant: list[CleanRow] = field(default_factory=list)
    """Doors where the sheet says that nobody lives."""
    skipped: list[tuple[int, str]] = field(default_factory=list)
    """Rows (as Excel counts) that are no people: totals, remarks, titles again; with the reason."""
