"""The filter of a column, as spreadsheets have it: sort, search, values with counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import PreeditSearch

_ROLE = Qt.ItemDataRole
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FilterValue:
    """One value of a column and in how many rows it is."""

    value: str
    """As the query knows it: a code, a text; empty: nothing was entered."""
    label: str
    """As the column shows it."""
    count: int


class ValuesModel(QAbstractListModel):
    """Values with ticks. The first line ticks all that the search has left."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[FilterValue, ...] = ()
        self._shown: list[int] = []
        self._ticked: set[int] = set()

    def show(self, values: Sequence[FilterValue], chosen: frozenset[str] | None) -> None:
        """Show ``values``; ``chosen`` are ticked, all of them if it is ``None``."""
        self.beginResetModel()
        self._values = tuple(values)
        self._shown = list(range(len(values)))
        self._ticked = {
            at for at, each in enumerate(values) if chosen is None or each.value in chosen
        }
        self.endResetModel()
        self.ticked_changed.emit()

    def search(self, words: str) -> None:
        """Leave the values that contain ``words``; while searching only these can be chosen."""
        wanted = words.casefold()
        self.beginResetModel()
        self._shown = [
            at for at, each in enumerate(self._values) if wanted in each.label.casefold()
        ]
        self.endResetModel()
        self.ticked_changed.emit()

    def chosen(self) -> frozenset[str] | None:
        """Return the ticked values among those shown; ``None``: every value there is."""
        ticked = self._ticked.intersection(self._shown)
        if len(ticked) == len(self._values):
            return None
        return frozenset(self._values[at].value for at in ticked)

    def toggle(self, row: int) -> None:
        """Change the tick of a line; the first one is for all."""
        if row == 0:
            if self._all() is Qt.CheckState.Checked:
                self._ticked.difference_update(self._shown)
            else:
                self._ticked.update(self._shown)
        else:
            self._ticked ^= {self._shown[row - 1]}
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.ticked_changed.emit()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or not self._values else len(self._shown) + 1

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if role == _ROLE.CheckStateRole:
            return self._tick(index.row())
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._line(index.row())
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _line(self, row: int) -> str:
        if row == 0:
            count = sum(self._values[at].count for at in self._shown)
            return self.tr("（全选）　{count}").format(count=f"{count:,}")
        value = self._values[self._shown[row - 1]]
        blank = self.tr("（空白）")
        return f"{value.label or blank}　{value.count:,}"

    def _tick(self, row: int) -> Qt.CheckState:
        if row == 0:
            return self._all()
        ticked = self._shown[row - 1] in self._ticked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _all(self) -> Qt.CheckState:
        ticked = len(self._ticked.intersection(self._shown))
        if ticked == len(self._shown):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked


class FilterPopup(QFrame):
    """Drops down from a header. Enter is 确定, Esc is 取消, space ticks.

    It lies in the window instead of being one: input methods do not reach popup windows
    everywhere. A click beside it closes it.
    """

    sorted = Signal(object)
    """A ``Qt.SortOrder``."""
    filtered = Signal(object)
    """The chosen values, or ``None`` for every one."""

    def __init__(
        self, title: str, *, sortable: bool, chosen: frozenset[str] | None, parent: QWidget
    ) -> None:
        super().__init__(parent.window())
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("筛选：{title}").format(title=title))
        self._back = parent
        self._chosen = chosen
        self.values = ValuesModel(self)
        self.search = PreeditSearch(self.tr("正在统计…"))
        self.rising = self._line(self.tr("升序（拼音）"), "arrow_sort_up")
        self.falling = self._line(self.tr("降序（拼音）"), "arrow_sort_down")
        self.clear = self._line(self.tr("清除“{title}”的筛选").format(title=title), "arrow_reset")
        self.ok = layouts.button(self.tr("确定"), kind="primary")
        self.cancel = layouts.button(self.tr("取消"))
        self.list = self._make_list()
        for part in (self.rising, self.falling):
            part.setVisible(sortable)
        self.clear.setEnabled(chosen is not None)
        self.setLayout(self._laid_out())
        self.setFixedSize(theme.px(290), theme.px(420))
        self._connect()

    def show_values(self, values: Sequence[FilterValue]) -> None:
        """Show the values once they are counted."""
        self.values.show(values, self._chosen)
        self.search.setPlaceholderText(
            self.tr("在 {count} 个值中搜索").format(count=f"{len(values):,}")
        )

    def drop(self, at: QPoint) -> None:
        """Open with the upper left corner at ``at``, or left of it where there is no room."""
        over = self._back.window()
        corner = over.mapFromGlobal(at)
        left = min(corner.x(), over.width() - self.width())
        self.move(max(left, 0), max(0, min(corner.y(), over.height() - self.height())))
        self.raise_()
        self.show()
        _app().installEventFilter(self)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and watched is self.search and self.values.rowCount():
                self.list.setFocus()
                self.list.setCurrentIndex(self.values.index(0))
                return True
            if event.key() == Qt.Key.Key_Space and watched is self.list:
                self.values.toggle(self.list.currentIndex().row())
                return True
        if event.type() == QEvent.Type.MouseButtonPress and self._is_beside(watched):
            self.close()
        return False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        _app().removeEventFilter(self)
        super().closeEvent(event)
        self._back.setFocus()

    def _is_beside(self, watched: QObject) -> bool:
        return (
            isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        )

    def _make_list(self) -> QListView:
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(self.values)
        view.setAccessibleName(self.tr("值"))
        view.clicked.connect(lambda index: self.values.toggle(index.row()))
        return view

    def _connect(self) -> None:
        order = Qt.SortOrder
        self.rising.clicked.connect(lambda: self._sort(order.AscendingOrder))
        self.falling.clicked.connect(lambda: self._sort(order.DescendingOrder))
        self.clear.clicked.connect(self._clear)
        self.ok.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.close)
        self.search.query.connect(self.values.search)
        self.search.entered.connect(self._accept)
        self.values.ticked_changed.connect(self._ticked)

    def _laid_out(self) -> QVBoxLayout:
        return layouts.column(
            self.rising,
            self.falling,
            self.clear,
            layouts.rule(),
            self.search,
            self.list,
            layouts.row(None, self.ok, self.cancel),
            margins=(10, 8, 10, 10),
            spacing=4,
        )

    def _line(self, text: str, icon: str) -> QPushButton:
        made = layouts.button(f"  {text}", icon, "line")
        made.setFlat(True)
        return made

    def _ticked(self) -> None:
        chosen = self.values.chosen()
        self.ok.setEnabled(chosen is None or bool(chosen))

    def _sort(self, order: Qt.SortOrder) -> None:
        self.close()
        self.sorted.emit(order)

    def _clear(self) -> None:
        self.close()
        self.filtered.emit(None)

    def _accept(self) -> None:
        if self.ok.isEnabled() and self.values.rowCount():
            chosen = self.values.chosen()
            self.close()
            self.filtered.emit(chosen)


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None, "there is no widget without an application"
    return app
