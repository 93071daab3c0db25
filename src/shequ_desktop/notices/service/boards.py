"""The board as it hangs today, and what the catalogue in force asks to hang there."""

from collections.abc import Sequence
from datetime import date

from shequ_desktop.kernel.offers import Fact, Hit
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.notices.values import Board, ContactSheet, DueItem, Hanging, Scheme
from shequ_desktop.storage.store import Reading, Transaction


def board(reading: Reading) -> Board:
    """Return what this community has decided about its board; defaults before it has."""
    raise NotImplementedError(reading)


def change_board(tx: Transaction, board: Board) -> None:
    """Decide about the board anew.

    Raises:
        RulesBroken: there is no such scheme, or a number of days is none.
    """
    raise NotImplementedError(tx, board)


def schemes(reading: Reading) -> tuple[Scheme, ...]:
    """Return every catalogue, shipped or imported; an imported one replaces its namesake."""
    raise NotImplementedError(reading)


def scheme(reading: Reading, code: str = "") -> Scheme:
    """Return a catalogue; without a code, or if it is gone, the one in force."""
    raise NotImplementedError(reading, code)


def holidays(reading: Reading) -> Holidays:
    """Return the days off that are known, shipped or imported."""
    raise NotImplementedError(reading)


def import_rules(tx: Transaction, content: bytes) -> str:
    """Keep a catalogue or a year's holidays from a file, and return what it is called.

    Raises:
        RulesBroken: ``RulesUnreadable``, the file is neither.
    """
    raise NotImplementedError(tx, content)


def due_list(reading: Reading, *, on: date | None = None) -> tuple[DueItem, ...]:
    """Return what the catalogue in force asks for in the period of a day, line by line.

    Args:
        on: ``None``: today.
    """
    raise NotImplementedError(reading, on)


def missing_items(reading: Reading, *, on: date | None = None) -> tuple[DueItem, ...]:
    """Return the lines of the due list that have not been on the board in their period."""
    raise NotImplementedError(reading, on)


def due_day(reading: Reading, scheme_code: str, item_code: str, formed_on: date) -> date | None:
    """Return the day by which an item that came to be ``formed_on`` has to be posted, inclusive.

    ``None``: the catalogue fixes none.
    """
    raise NotImplementedError(reading, scheme_code, item_code, formed_on)


def hanging(reading: Reading) -> tuple[Hanging, ...]:
    """Return what hangs today, place by place, what may come down first at the front."""
    raise NotImplementedError(reading)


def contact_sheet(reading: Reading) -> ContactSheet:
    """Return the whole board as of today: every place with what hangs, and what is missing."""
    raise NotImplementedError(reading)


def find(reading: Reading, text: str) -> Sequence[Hit]:
    """Return a few notices for the search box, the newest first."""
    raise NotImplementedError(reading, text)


def facts(reading: Reading) -> Sequence[Fact]:
    """Return what the first page says of the board today."""
    raise NotImplementedError(reading)
