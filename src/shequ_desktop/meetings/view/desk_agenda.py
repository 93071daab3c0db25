"""The agenda as a tree: drag an item, or move it with Alt and the arrows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.meetings import rules
from shequ_desktop.meetings.values import ITEM_TITLES, AgendaItem, AgendaItemId
from shequ_desktop.meetings.view.meeting_words import clock, said

_ID = Qt.ItemDataRole.UserRole
_ON = QAbstractItemView.DropIndicatorPosition.OnItem
_BELOW = QAbstractItemView.DropIndicatorPosition.BelowItem


class AgendaTree(QTreeWidget):
    """Shows the items of a meeting; moving one is said by a signal and shown when it is done."""

    moved = Signal(str, object, int)
    """Item, the item it shall stand below (or ``None``), and before how many of that level."""
    edit_asked = Signal()
    delete_asked = Signal()
    chosen = Signal(object)
    """The ``AgendaItem`` that is looked at, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("议题"), self.tr("时间")])
        self.setAccessibleName(self.tr("议程"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.setColumnWidth(1, theme.px(92))
        self.setToolTip(self.tr("拖动，或者按 Alt+↑↓ 换次序、Alt+→ 放到上一项之下、Alt+← 提出来"))
        self._items: tuple[AgendaItem, ...] = ()
        self._nodes: dict[str, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(lambda _new, _old: self.chosen.emit(self.current()))

    def show_items(self, items: Sequence[AgendaItem], wanted: str = "") -> None:
        """Show an agenda; ``wanted``, or else what was looked at, stays chosen."""
        kept = wanted or (self.current_id() or "")
        numbers = rules.numbering(items)
        with QSignalBlocker(self):
            self.clear()
            self._items, self._nodes = tuple(items), {}
            for item in self._items:
                self._add(item, numbers)
            self.expandAll()
            first = next(iter(self._nodes.values()), None)
            node = self._nodes.get(kept, first)
            if node is not None:
                self.setCurrentItem(node)
        self.chosen.emit(self.current())

    def current(self) -> AgendaItem | None:
        """Return the item that is looked at."""
        wanted = self.current_id()
        return next((item for item in self._items if item.id == wanted), None)

    def current_id(self) -> AgendaItemId | None:
        """Return its id."""
        chosen = self.selectedItems()
        return AgendaItemId(str(chosen[0].data(0, _ID))) if chosen else None

    def choose(self, item_id: str) -> None:
        """Look at an item."""
        if item_id in self._nodes:
            self.setCurrentItem(self._nodes[item_id])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves the chosen item, F2 changes it, Delete takes it away."""
        item = self.current()
        asked = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Delete: self.delete_asked}
        wanted = asked.get(Qt.Key(event.key()))
        if item is not None and wanted is not None:
            wanted.emit()
            return
        if item is None or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        place = {
            Qt.Key.Key_Up: self._up,
            Qt.Key.Key_Down: self._down,
            Qt.Key.Key_Right: self._in,
            Qt.Key.Key_Left: self._out,
        }.get(Qt.Key(event.key()))
        found = None if place is None else place(item)
        if found is not None:
            self.moved.emit(item.id, *found)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the dragged item shall stand; nothing moves before it is written."""
        item = self.current()
        target = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is not None:
            parent, at = self.place_of(target, self.dropIndicatorPosition(), item)
            if parent != item.id:
                self.moved.emit(item.id, parent, at)

    def place_of(
        self,
        target: QTreeWidgetItem | None,
        where: QAbstractItemView.DropIndicatorPosition,
        item: AgendaItem,
    ) -> tuple[str | None, int]:
        """Return below which item, and before how many of its level, a drop would put ``item``."""
        if target is None:
            return None, len(self._level(None))
        target_id = str(target.data(0, _ID))
        if where is _ON:
            return target_id, len(self._level(target_id))
        parent_id = self._above(target_id)
        level = [each for each in self._level(parent_id) if each != item.id]
        at = level.index(target_id) if target_id in level else 0
        return parent_id, at + (1 if where is _BELOW else 0)

    def _add(self, item: AgendaItem, numbers: Mapping[str, str]) -> None:
        kind = said(ITEM_TITLES[item.draft.kind])
        title = f"{numbers[item.id]}　{item.draft.title}（{kind}）"
        times = clock(item.begun) + (f"–{clock(item.ended)}" if item.ended is not None else "")
        node = QTreeWidgetItem([title, times])
        node.setData(0, _ID, item.id)
        node.setToolTip(0, item.draft.title)
        if item.begun is not None and item.ended is None:
            font = self.font()
            font.setBold(True)
            node.setFont(0, font)
            node.setForeground(0, theme.colour("primary"))
        above = self._nodes.get(item.draft.parent_id or "")
        if above is None:
            self.addTopLevelItem(node)
        else:
            above.addChild(node)
        self._nodes[item.id] = node

    def _level(self, parent_id: str | None) -> list[str]:
        return [item.id for item in self._items if self._above(item.id) == parent_id]

    def _above(self, item_id: str) -> str | None:
        """Return below which item another stands, as it is shown."""
        draft = next(item.draft for item in self._items if item.id == item_id)
        return draft.parent_id if draft.parent_id in self._nodes else None

    def _up(self, item: AgendaItem) -> tuple[str | None, int] | None:
        parent = self._above(item.id)
        at = self._level(parent).index(item.id)
        return (parent, at - 1) if at else None

    def _down(self, item: AgendaItem) -> tuple[str | None, int] | None:
        parent = self._above(item.id)
        level = self._level(parent)
        at = level.index(item.id)
        return (parent, at + 1) if at + 1 < len(level) else None

    def _in(self, item: AgendaItem) -> tuple[str | None, int] | None:
        level = self._level(self._above(item.id))
        at = level.index(item.id)
        if not at:
            return None
        return level[at - 1], len(self._level(level[at - 1]))

    def _out(self, item: AgendaItem) -> tuple[str | None, int] | None:
        parent = self._above(item.id)
        if parent is None:
            return None
        above = self._above(parent)
        return above, self._level(above).index(parent) + 1
