"""The cells of one table, column by column, each different value understood once. Pure."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from shequ_desktop.documents.columns import Column, Table
from shequ_desktop.documents.sheets import Cell, Sheet, column_letters
from shequ_desktop.households.rules.clean_cells import ERRORS, Reader, text_of
from shequ_desktop.households.rules.clean_values import CellIssue, Doubt

T = TypeVar("T")

_FORMULA_ERROR = Doubt("formula_error", "公式出错，这一格没有导入；请在表格里改正")


@dataclass(frozen=True, slots=True)
class Note:
    """A doubt and where it arose; ``at`` is the position among the rows that are read."""

    at: int
    column: Column | None
    field: str
    doubt: Doubt


class TableCells:
    """The rows of a table that are worth reading.

    Args:
        rows: Which ones, as rows of the sheet from 0.
    """

    def __init__(self, sheet: Sheet, table: Table, rows: Sequence[int]) -> None:
        self.sheet = sheet
        self.rows = rows
        self.notes: list[Note] = []
        self.wrong: dict[str, set[int]] = {}
        """By field, the rows whose cell is a formula gone wrong."""
        self._by_field: dict[str, list[Column]] = {}
        for column in table.columns:
            self._by_field.setdefault(column.field, []).append(column)
        self._columns = _transposed([sheet.rows[row] for row in rows])
        self._position = {row: at for at, row in enumerate(rows)}
        for column in table.columns:
            self._leave_errors_out(column)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def _leave_errors_out(self, column: Column) -> None:
        """Make cells blank whose formula went wrong, and note them."""
        cells = self._columns[column.index] if column.index < len(self._columns) else ()
        if ERRORS.isdisjoint(cells):
            return
        wrong = [at for at, cell in enumerate(cells) if cell in ERRORS]
        self.notes += [Note(at, column, column.field, _FORMULA_ERROR) for at in wrong]
        self.wrong.setdefault(column.field, set()).update(wrong)
        self._columns[column.index] = tuple("" if cell in ERRORS else cell for cell in cells)

    def columns(self, field: str) -> list[Column]:
        """Return the columns that hold ``field``, those without any value left out."""
        return [column for column in self._by_field.get(field, ()) if column.has_values]

    def cells(self, column: Column) -> list[Cell]:
        """Return the cells of a column."""
        if column.index < len(self._columns):
            return list(self._columns[column.index])
        return [""] * len(self)

    def joined_cells(self, column: Column) -> list[Cell]:
        """Return the cells of a column, joined ones repeated over all rows they cover."""
        cells = self.cells(column)
        for top, left, bottom, _ in self.sheet.merges:
            if left == column.index and bottom > top and top in self._position:
                value = cells[self._position[top]]
                for row in range(top + 1, bottom + 1):
                    if (at := self._position.get(row)) is not None and cells[at] == "":
                        cells[at] = value
        return cells

    def read(self, column: Column, reader: Reader, *, joined: bool = False) -> list[object]:
        """Return what a column says; doubts are noted."""
        cells = self.joined_cells(column) if joined else self.cells(column)
        known = {cell: reader(cell) for cell in set(cells)}
        if any(read.doubt for read in known.values()):
            self.notes += [
                Note(at, column, column.field, doubt)
                for at, cell in enumerate(cells)
                if (doubt := known[cell].doubt)
            ]
        values = {cell: read.value for cell, read in known.items()}
        return list(map(values.__getitem__, cells))

    def first(self, field: str, reader: Reader, *, joined: bool = False) -> list[object]:
        """Return what the only column of a field says; nothing in every row if there is none."""
        columns = self.columns(field)
        return self.read(columns[0], reader, joined=joined) if columns else [None] * len(self)

    def texts(self, field: str) -> list[str]:
        """Return a field as text, joined cells repeated."""
        columns = self.columns(field)
        if not columns:
            return []
        return each_once(text_of, self.joined_cells(columns[0]))

    def number(self, at: int) -> int:
        """Return the number of a row as Excel counts."""
        return self.sheet.where(self.rows[at], -1)[0] + 1

    def numbers(self) -> list[int]:
        """Return the numbers of all rows."""
        if self.sheet.origin is None:
            return [row + 1 for row in self.rows]
        return list(map(self.number, range(len(self))))

    def note_layout(self, doubts: Iterable[tuple[int, int, Doubt]]) -> None:
        """Note what could not be laid out: row and column of the sheet."""
        for row, index, doubt in doubts:
            column = next(
                (c for each in self._by_field.values() for c in each if c.index == index), None
            )
            if column is not None and row in self._position:
                self.notes.append(Note(self._position[row], column, column.field, doubt))

    def issue(self, note: Note) -> CellIssue:
        """Return a doubt as the user is told."""
        row = self.rows[note.at]
        cells = self.sheet.rows[row]
        index = note.column.index if note.column else -1
        place = self.sheet.where(row, index)
        return CellIssue(
            sheet=self.sheet.name,
            row=place[0] + 1,
            column=column_letters(place[1]) if place[1] >= 0 else "",
            field=note.field,
            value=text_of(cells[index]) if 0 <= index < len(cells) else "",
            kind=note.doubt.kind,
            level=note.doubt.level,
            message=note.doubt.message,
        )


def each_once(function: Callable[[Cell], T], cells: Sequence[Cell]) -> list[T]:
    """Return ``function`` of every cell, asked once for each different one."""
    known = {cell: function(cell) for cell in set(cells)}
    return list(map(known.__getitem__, cells))


def _transposed(rows: Sequence[Sequence[Cell]]) -> list[tuple[Cell, ...]]:
    if len(set(map(len, rows))) <= 1:
        return list(zip(*rows, strict=True))
    return list(itertools.zip_longest(*rows, fillvalue=""))
