"""The rows of a paper's list while they are typed: texts, and what is wrong with them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from shequ_desktop.documents.kinds import FieldKind, PaperList, Value
from shequ_desktop.gui import theme
from shequ_desktop.notices.view.fill_values import read_value, show_value

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_STEPS_BACK = 100
_RIGHT = {FieldKind.MONEY, FieldKind.NUMBER}


class ListModel(QAbstractTableModel):
    """All rows in memory; one empty row at the end waits to be typed into."""

    def __init__(self, about: PaperList, today: date) -> None:
        super().__init__()
        self.about = about
        self._today = today
        self._rows: list[list[str]] = []
        self._before: list[list[list[str]]] = []

    def texts(self) -> list[list[str]]:
        """Return the rows that say anything."""
        return [list(row) for row in self._rows if any(cell.strip() for cell in row)]

    def values(self) -> list[Mapping[str, Value]]:
        """Return the rows as facts; a cell that is not understood is ``None``."""
        return [
            {
                field.key: self._value(at, text)
                for at, (field, text) in enumerate(zip(self.about.fields, row, strict=True))
            }
            for row in self.texts()
        ]

    def show_values(self, rows: Sequence[Mapping[str, Value]]) -> None:
        """Show these facts instead of what was there; there is no way back."""
        self._replace(
            [[show_value(field, row.get(field.key)) for field in self.about.fields] for row in rows]
        )
        self._before.clear()

    def put(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Write ``block`` from a cell on to the right and down, adding rows as needed."""
        rows = [list(each) for each in self._rows]
        for down, texts in enumerate(block):
            at = row + down
            while len(rows) <= at:
                rows.append([""] * len(self.about.fields))
            for right, text in enumerate(texts):
                if column + right < len(self.about.fields):
                    rows[at][column + right] = text.strip()
        self._change(rows)

    def append(self, rows: Iterable[Sequence[str]]) -> None:
        """Add rows below the last one that says anything."""
        self._change([*self.texts(), *map(list, rows)])

    def insert(self, row: int) -> None:
        """Put an empty row before ``row``."""
        rows = [list(each) for each in self._rows]
        rows.insert(min(row, len(rows)), [""] * len(self.about.fields))
        self._change(rows)

    def remove(self, gone: Iterable[int]) -> None:
        """Take rows away."""
        away = set(gone)
        self._change([row for at, row in enumerate(self._rows) if at not in away])

    def move(self, row: int, down: int) -> bool:
        """Let a row change places with its neighbour and say whether there is one."""
        to = row + down
        if not (0 <= row < len(self._rows) and 0 <= to < len(self._rows)):
            return False
        rows = [list(each) for each in self._rows]
        rows[row], rows[to] = rows[to], rows[row]
        self._change(rows)
        return True

    def undo(self) -> None:
        """Take back the last change of the list."""
        if self._before:
            self._replace(self._before.pop())

    def wrong(self) -> int:
        """Return how many cells are not understood."""
        return sum(
            self._value(at, text) is None and bool(text.strip())
            for row in self._rows
            for at, text in enumerate(row)
        )

    def total(self) -> tuple[str, int] | None:
        """Return title and sum (fen) of the first column of money; ``None``: there is none."""
        for at, field in enumerate(self.about.fields):
            if field.kind is FieldKind.MONEY:
                amounts = [self._value(at, row[at]) for row in self._rows]
                return field.title, sum(each for each in amounts if isinstance(each, int))
        return None

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.about.fields)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        text = self._text(index.row(), index.column())
        match role:
            case _ROLE.DisplayRole | _ROLE.EditRole:
                return text
            case _ROLE.TextAlignmentRole:
                right = self.about.fields[index.column()].kind in _RIGHT
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if self._is_wrong(index.column(), text):
                return self._complaint(role)
            case _:
                return None

    def _complaint(self, role: int) -> Any:
        match role:
            case _ROLE.ToolTipRole:
                return self.tr("看不懂这一格，打印时会是空的。")
            case _ROLE.ForegroundRole:
                return theme.colour("error")
            case _ROLE.BackgroundRole:
                return theme.colour("error_bg")
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole or str(value) == self._text(index.row(), index.column()):
            return False
        self.put(index.row(), index.column(), [[str(value)]])
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if section < len(self._rows) else "*"
        field = self.about.fields[section]
        return f"{field.title} *" if field.required else field.title

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def _text(self, row: int, column: int) -> str:
        return self._rows[row][column] if row < len(self._rows) else ""

    def _is_wrong(self, column: int, text: str) -> bool:
        return bool(text.strip()) and self._value(column, text) is None

    def _value(self, column: int, text: str) -> Value:
        try:
            return read_value(self.about.fields[column], text, self._today)
        except ValueError:
            return None

    def _change(self, rows: list[list[str]]) -> None:
        self._before = [*self._before[1 - _STEPS_BACK :], self._rows]
        self._replace(rows)

    def _replace(self, rows: list[list[str]]) -> None:
        if len(rows) == len(self._rows):
            self._rows = rows
            last = self.index(len(rows), len(self.about.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
