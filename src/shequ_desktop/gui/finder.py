"""What drops down below the search box: hits of every room, walked through with the keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.kernel.offers import Hit
from shequ_desktop.room import Room
from shequ_desktop.storage.store import Reading

_AT_MOST = 40
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


@dataclass(frozen=True, slots=True)
class _Found:
    room_key: str
    hit: Hit


class Finder(QFrame):
    """Lies over the page; the search box keeps the keyboard all the while."""

    def __init__(
        self, search: PreeditSearch, rooms: Sequence[Room], desk: Desk, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self._over = parent
        self._search = search
        self._rooms = [room for room in rooms if room.find is not None]
        self._desk = desk
        self._hits: list[_Found] = []
        self._looking, self._open_first = False, False
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("搜索结果"))
        self.list.itemClicked.connect(lambda _item: self._open())
        self._note = layouts.label("", "cap")
        self.setLayout(layouts.column(self.list, self._note, margins=(6, 6, 6, 6), spacing=4))
        search.query.connect(self._look)
        search.entered.connect(self._open)
        search.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        if event.type() == QEvent.Type.FocusIn and self._hits and self._search.wanted():
            self._drop()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()))
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        if key in _KEYS and self.isVisible() and self.list.count():
            at = self.list.currentRow() + _KEYS[key]
            self.list.setCurrentRow(min(max(at, 0), self.list.count() - 1))
            return True
        if key is Qt.Key.Key_Escape and self.isVisible():
            self.hide()
            return True
        return False

    def _look(self, words: str) -> None:
        self._open_first = False
        self._looking = bool(words and self._rooms)
        if not self._looking:
            self._hits = []
            self.hide()
            return

        def query(reading: Reading) -> list[_Found]:
            return [
                _Found(room.key, hit)
                for room in self._rooms
                if room.find is not None
                for hit in room.find(reading, words)
            ][:_AT_MOST]

        self._desk.tasks.latest(query, channel="find", owner=self, then=self._show)

    def _show(self, hits: list[_Found]) -> None:
        self._hits, self._looking = hits, False
        self.list.clear()
        for found in hits:
            item = QListWidgetItem()
            line = _line(found.hit)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{found.hit.title} {found.hit.detail}"
            )
            item.setSizeHint(QSize(0, theme.px(36)))
            self.list.addItem(item)
            self.list.setItemWidget(item, line)
        self.list.setCurrentRow(0 if hits else -1)
        self._note.setText(
            self.tr("↑ ↓ 选择，回车打开，Esc 关闭")
            if hits
            else self.tr("没有找到。可输姓名、拼音首字母、门牌或电话。")
        )
        if self._search.hasFocus():
            self._drop()
        if self._open_first:
            self._open()

    def _drop(self) -> None:
        """Open below the search box."""
        window = self._over
        width = max(self._search.width(), theme.px(440))
        rows = min(len(self._hits), 9)
        left = self._search.mapTo(window, QPoint(0, self._search.height() + 4))
        self.list.setVisible(bool(self._hits))
        self.resize(width, rows * theme.px(36) + theme.px(42))
        self.move(min(left.x(), window.width() - width - theme.px(8)), left.y())
        self.raise_()
        self.show()

    def _open(self) -> None:
        if self._looking:
            # Enter right behind the last letter: what hangs there is the answer to fewer letters.
            self._open_first = True
            return
        at = self.list.currentRow()
        if self.isVisible() and 0 <= at < len(self._hits):
            found = self._hits[at]
            self.hide()
            self._search.clear()
            self._desk.open(found.room_key, found.hit.key)


def _line(hit: Hit) -> QWidget:
    made = QWidget()
    kind = layouts.chip(QCoreApplication.translate("offers", hit.kind), "info")
    layout: QHBoxLayout = layouts.row(
        kind,
        layouts.label(hit.title, "strong"),
        layouts.label(hit.detail, "sub"),
        None,
        margins=(6, 0, 6, 0),
    )
    made.setLayout(layout)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
