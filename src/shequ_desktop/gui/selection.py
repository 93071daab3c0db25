"""What is selected in a table, as rows and columns, in the order shown."""

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QItemSelectionRange
from PySide6.QtWidgets import QTableView

from shequ_desktop.gui.idtable import IdModel

_LOOKED_AT = 20_000
"""Cells. Beyond that they are counted but not read: reading takes a second."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The cells of several ranges: a row and a column count if anything in them is selected."""

    rows: list[int]
    columns: list[int]
    """Logical numbers, in the order shown."""
    ranges: tuple[tuple[range, range], ...]
    """Rows and columns of each range."""

    @classmethod
    def of(cls, view: QTableView) -> "Selection":
        """Return what is selected in ``view``; hidden columns are left out."""
        header = view.horizontalHeader()
        # PySide's stubs do not know that it is a list.
        selected = cast("list[QItemSelectionRange]", view.selectionModel().selection())
        ranges = tuple(
            (range(each.top(), each.bottom() + 1), range(each.left(), each.right() + 1))
            for each in selected
        )
        columns = {at for _, columns in ranges for at in columns if not header.isSectionHidden(at)}
        return cls(
            rows=sorted({row for rows, _ in ranges for row in rows}),
            columns=sorted(columns, key=header.visualIndex),
            ranges=ranges,
        )

    def has(self, row: int, column: int) -> bool:
        """Tell whether one cell is selected."""
        return any(row in rows and column in columns for rows, columns in self.ranges)

    def texts(self, model: IdModel[Any]) -> list[list[str]]:
        """Return what the cells show; those between the ranges are empty."""
        whole = len(self.ranges) == 1
        return [
            [
                model.text(row, column) if whole or self.has(row, column) else ""
                for column in self.columns
            ]
            for row in self.rows
        ]

    def numbers(self, model: IdModel[Any]) -> tuple[int, float | None, float | None]:
        """Return 计数 of the cells that are not empty, 求和 and 平均 of those with numbers.

        Of very many cells only the number is returned, the empty ones included.
        """
        shown = set(self.columns)
        cells = sum(len(rows) * len(shown.intersection(columns)) for rows, columns in self.ranges)
        if cells > _LOOKED_AT:
            return cells, None, None
        places = [
            (row, column)
            for rows, columns in self.ranges
            for row in rows
            for column in columns
            if column in shown
        ]
        count = sum(1 for row, column in places if model.text(row, column))
        found = [model.number(row, column) for row, column in places]
        values = [value for value in found if value is not None]
        if not values:
            return count, None, None
        return count, sum(values), sum(values) / len(values)
