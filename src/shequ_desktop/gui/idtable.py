"""A table of any length: all ids in memory, the rows fetched as they are looked at.

The scroll bar is true, Ctrl+End is the end, and select all is everything, with
300,000 rows as with 30.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 128
_PAGES_KEPT = 64
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_LEFT = Qt.AlignmentFlag.AlignLeft


# Without slots: ``Column[Person](…)`` writes ``__orig_class__``, which slots turn into an error.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """How one column is headed, what it shows of a row, and what can be done with it."""

    key: str
    """Stable: sort, filters and the user's layout are kept by it."""
    title: str
    """Translated."""
    show: Callable[[R], str]
    width: int = 96
    """In pixels at the standard text size."""
    align: Qt.AlignmentFlag = _LEFT
    sortable: bool = True
    filterable: bool = False
    """Has a button in its header that opens the filter."""
    number: Callable[[R], float | None] | None = None
    """The value for 求和 and 平均; ``None``: it has none."""
    copy_as_text: bool = False
    """Its digits are a name: spreadsheets must not take them for a number."""
    mask: Callable[[str], str] | None = None
    """Hides part of the value until the user asks to see it."""
    tags: bool = False
    """Shows names joined by ``、`` as chips."""
    editable: bool = False
    """F2, Enter, paste, Delete and fill down apply to it."""
    hidden: bool = False
    """Not shown until the user wants it."""
    ink: Callable[[R], QColor | None] | None = None
    """Another colour for the text, for rows that need attention."""

    @property
    def masked(self) -> bool:
        """Whether part of the value is hidden by default."""
        return self.mask is not None


class IdModel(QAbstractTableModel, Generic[R]):
    """Shows rows by their ids; fetches them in pages and keeps the last few thousand.

    Args:
        fetch: Returns the rows of up to 128 ids; ids that are gone may be missing.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], Mapping[int, R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids = array("q")
        self._pages: OrderedDict[int, Mapping[int, R]] = OrderedDict()
        self._unmasked: frozenset[str] = frozenset()

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these rows in this order; rows fetched before are fetched anew."""
        given = ids if isinstance(ids, array) and ids.typecode == "q" else array("q", ids)
        if given == self._ids:
            self.refresh()
            return
        self.beginResetModel()
        self._ids = given
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch anew what is looked at: the same rows, perhaps other values."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def unmask(self, keys: Iterable[str]) -> None:
        """Show the masked columns ``keys`` in full, and only these. Whoever calls logs it."""
        self._unmasked = frozenset(keys)
        self.refresh()

    def unmasked(self) -> frozenset[str]:
        """Return the keys of the masked columns that are shown in full."""
        return self._unmasked

    def ids(self) -> "array[int]":
        """Return all ids in the order shown. Do not change it."""
        return self._ids

    def id_at(self, row: int) -> int:
        """Return the id of a row."""
        return self._ids[row]

    def row_of(self, row_id: int) -> int | None:
        """Return where an id is shown, or ``None``."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def row(self, row: int) -> R | None:
        """Return the value behind a row; ``None`` if it is gone from the database."""
        return self._page(row // PAGE_ROWS).get(self._ids[row])

    def column_at(self, key: str) -> int:
        """Return the number of the column with this key."""
        return next(at for at, column in enumerate(self.columns) if column.key == key)

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        value = self.row(row)
        return "" if value is None else self._shown(self.columns[column], value)

    def number(self, row: int, column: int) -> float | None:
        """Return the number of a cell, for sums."""
        read = self.columns[column].number
        value = self.row(row) if read is not None else None
        return None if read is None or value is None else read(value)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        # Called some thousand times a frame: the commonest role first.
        if role == _ROLE.DisplayRole:
            return self.text(index.row(), index.column())
        if role == _ROLE.TextAlignmentRole:
            return self.columns[index.column()].align | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ForegroundRole:
            return self._ink(index)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == _ROLE.DisplayRole else None
        if role == _ROLE.DisplayRole:
            return self.columns[section].title
        if role == _ROLE.TextAlignmentRole:
            return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def _ink(self, index: Index) -> QColor | None:
        ink = self.columns[index.column()].ink
        value = None if ink is None else self.row(index.row())
        return None if ink is None or value is None else ink(value)

    def _shown(self, column: Column[R], value: R) -> str:
        text = column.show(value)
        if column.mask is not None and column.key not in self._unmasked:
            return column.mask(text)
        return text

    def _page(self, number: int) -> Mapping[int, R]:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page
        # Remembered before it is fetched: a failure is told once and not once a cell.
        self._pages[number] = {}
        wanted = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        page = self._pages[number] = self._fetch(wanted)
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


def mask_middle(text: str) -> str:
    """Return ``text`` with its middle hidden: ``110105********8897``, ``138****2222``."""
    if len(text) >= 15:  # noqa: PLR2004 - the shortest identity card number
        return f"{text[:6]}{'*' * (len(text) - 10)}{text[-4:]}"
    if len(text) >= 7:  # noqa: PLR2004 - a telephone
        return f"{text[:3]}{'*' * (len(text) - 7)}{text[-4:]}"
    return "*" * len(text)
