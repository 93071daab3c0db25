"""A search line with what it finds below it, for forms that ask who or what is meant."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint, PreeditSearch
from shequ_desktop.storage.store import Reading

T = TypeVar("T")


class SearchList(QWidget, Generic[T]):
    """A search line and what it finds; one line of it is chosen."""

    chosen = Signal()
    """Another line is chosen, or none."""

    def __init__(
        self,
        desk: Desk,
        placeholder: str,
        find: Callable[[Reading, str], Sequence[T]],
        show: Callable[[T], str],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._find = find
        self._show_one = show
        self._found: tuple[T, ...] = ()
        self.search = PreeditSearch(placeholder)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("搜索结果"))
        self.list.setFixedHeight(theme.px(150))
        self.hint = Hint()
        self.setLayout(layouts.column(self.search, self.list, self.hint, spacing=3))
        self.setFocusProxy(self.search)
        self.search.query.connect(self.look)
        self.search.entered.connect(self._enter)
        self.list.currentRowChanged.connect(lambda _row: self.chosen.emit())

    def value(self) -> T | None:
        """Return what is chosen."""
        at = self.list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def look(self, words: str) -> None:
        """Search for ``words``."""
        if not words:
            self._show([])
            return
        self._desk.tasks.latest(
            lambda reading: self._find(reading, words),
            channel="search",
            owner=self,
            then=self._show,
        )

    def _show(self, found: Sequence[T]) -> None:
        self._found = tuple(found)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.list.clear()
        for each in self._found:
            self.list.addItem(QListWidgetItem(self._show_one(each)))
        self.list.setCurrentRow(0 if self._found else -1)
        self.list.blockSignals(False)  # noqa: FBT003 - as above
        wanted = self.search.wanted()
        self.hint.say(
            self.tr("没有找到，可换姓名、门牌、户编号或电话再试。") if wanted and not found else ""
        )
        self.chosen.emit()

    def _enter(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
