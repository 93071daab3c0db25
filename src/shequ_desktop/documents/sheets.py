"""A workbook that has been read: plain values, no library, no room."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cell = str | float | bool | date | datetime | time | timedelta
"""What a cell holds; an empty one holds ``""``. Numbers stay numbers, damaged or not."""

Place = tuple[int, int]
"""Row and column of a cell, from 0; column -1: the cell stands nowhere, it was concluded."""

Range = tuple[int, int, int, int]
"""First row, first column, last row, last column; from 0, all inclusive."""


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One sheet. Rows and columns count from 0, as they stand in the file; rows may be short."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merges: Sequence[Range] = ()
    """Joined cells; only the first holds a value. Not known for .et, .xls and text files."""
    visible: bool = True
    hidden_rows: Collection[int] = frozenset()
    """Rows that are filtered away or hidden by hand; known for .xlsx only."""
    origin: Callable[[int, int], Place] | None = None
    """Where a cell stands in the file, for a sheet that was laid out anew; ``None``: right here."""

    def where(self, row: int, column: int) -> Place:
        """Return where a cell stands in the file; of column -1 the row alone counts."""
        return self.origin(row, column) if self.origin else (row, column)

    @property
    def width(self) -> int:
        """How many columns the longest row has."""
        return max(map(len, self.rows), default=0)


@dataclass(slots=True, kw_only=True)
class Workbook:
    """All sheets of a file, in their order."""

    file_name: str
    sheets: tuple[Sheet, ...]


def column_letters(column: int) -> str:
    """Return what stands over a column in Excel: 0 -> A, 26 -> AA."""
    letters = ""
    rest = column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
