"""The first page: the day, and the numbers that the rooms vouch for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.clock_list import ClockList, StatedClock
from shequ_desktop.gui.desk import Desk
from shequ_desktop.kernel.offers import Fact
from shequ_desktop.room import Room
from shequ_desktop.storage.store import Reading

_CARD_WIDTH = 220
_TILE_WIDTH = 190


@dataclass(frozen=True, slots=True)
class _Stated:
    room_key: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class _Day:
    stated: list[_Stated]
    clocks: list[StatedClock]
    today: date


class HomePage(QScrollArea):
    """Shows what the rooms' ``facts`` and ``clocks`` say, kept up to date by itself."""

    def __init__(self, rooms: Sequence[Room], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk = desk
        self._rooms = tuple(rooms)
        self.greeting = layouts.label("", "h1")
        self.day = layouts.label("", "sub")
        self.cards: list[FactCard] = []
        self.clocks = ClockList()
        self.clocks.chosen.connect(desk.open)
        self._facts = QGridLayout()
        self._tiles = QGridLayout()
        self._doors = self._make_doors()
        self._body = QWidget()
        self._body.setObjectName("page")
        self._body.setLayout(self._laid_out())
        self.setWidget(self._body)
        self._greet()
        desk.tasks.follow(self._read, owner=self, then=self._show, channel="facts")

    @override
    def showEvent(self, event: QEvent) -> None:
        self._greet()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _laid_out(self) -> QVBoxLayout:
        self._facts.setSpacing(theme.px(10))
        self._tiles.setSpacing(theme.px(8))
        self._empty = layouts.label(
            self.tr("还没有数据。请打开“分户台账”，导入已有的 Excel 台账，或逐户登记。"), "sub"
        )
        self._empty.hide()
        tiles = layouts.card(layouts.label(self.tr("快速前往"), "h2"), self._tiles)
        tiles.setVisible(bool(self._doors))
        return layouts.column(
            layouts.row(self.greeting, self.day, None, spacing=12),
            self._facts,
            self.clocks,
            self._empty,
            tiles,
            self._make_keys(),
            None,
            margins=(14, 12, 14, 10),
            spacing=10,
        )

    def _make_doors(self) -> list[QWidget]:
        made: list[QWidget] = []
        with_doors = (room for room in self._rooms if room.make_page is not None)
        for number, room in enumerate(with_doors, start=2):
            title = QCoreApplication.translate("rooms", room.title)
            door = layouts.button(f"  {title}", room.icon, "tile", f"Ctrl+{number}")
            door.clicked.connect(lambda _down, key=room.key: self._desk.open(key))
            made.append(door)
        return made

    def _make_keys(self) -> QFrame:
        keys = (
            ("Ctrl+K", self.tr("搜索居民、住户")),
            ("Ctrl+1…9", self.tr("换到第几个功能")),
            ("Ctrl+Z / Ctrl+Y", self.tr("撤销 / 重做")),
            ("Ctrl+C / Ctrl+V", self.tr("与 Excel、WPS 互相复制")),
            ("Alt+↓", self.tr("在表格中打开筛选")),
            ("Ctrl+D", self.tr("在表格中向下填充")),
            ("Ctrl+L", self.tr("离开座位时锁定")),
            ("F1", self.tr("使用帮助")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        for at, (key, deed) in enumerate(keys):
            row, column = divmod(at, 2)
            grid.addWidget(layouts.chip(key), row, column * 2)
            grid.addWidget(layouts.label(deed), row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        return layouts.card(layouts.label(self.tr("常用按键"), "h2"), grid)

    def _greet(self) -> None:
        hour = QTime.currentTime().hour()
        words = (
            (11, self.tr("上午好")),
            (13, self.tr("中午好")),
            (18, self.tr("下午好")),
            (24, self.tr("晚上好")),
        )
        hello = next(word for until, word in words if hour < until)
        self.greeting.setText(self.tr("{user}，{hello}").format(user=self._desk.user, hello=hello))
        today = QDate.currentDate()
        weekday = QLocale().dayName(today.dayOfWeek())
        shown = self.tr("{year} 年 {month} 月 {day} 日　{weekday}")
        self.day.setText(
            shown.format(year=today.year(), month=today.month(), day=today.day(), weekday=weekday)
        )

    def _read(self, reading: Reading) -> _Day:
        stated = [
            _Stated(room.key, fact)
            for room in self._rooms
            if room.facts is not None
            for fact in room.facts(reading)
        ]
        clocks = [
            StatedClock(room.key, clock)
            for room in self._rooms
            if room.clocks is not None
            for clock in room.clocks(reading)
        ]
        return _Day(stated, clocks, reading.today)

    def _show(self, day: _Day) -> None:
        stated = day.stated
        self.clocks.show_clocks(day.clocks, day.today)
        for card in self.cards:
            card.deleteLater()
        self.cards = [FactCard(each.fact) for each in stated]
        for card, each in zip(self.cards, stated, strict=True):
            card.clicked.connect(
                lambda room=each.room_key, key=each.fact.key: self._desk.open(room, key)
            )
        self._empty.setVisible(all(each.fact.value == "0" for each in stated))
        self._arrange()

    def _arrange(self) -> None:
        """Put as many beside each other as there is room for."""
        width = self.viewport().width()
        for grid, parts, wanted in (
            (self._facts, self.cards, _CARD_WIDTH),
            (self._tiles, self._doors, _TILE_WIDTH),
        ):
            most = max(1, width // theme.px(wanted))
            rows = -(-len(parts) // most) or 1
            across = -(-len(parts) // rows) or 1  # rows as full as each other
            for at, part in enumerate(parts):
                grid.addWidget(part, at // across, at % across)
            for column in range(grid.columnCount()):
                grid.setColumnStretch(column, 1 if column < across else 0)


class FactCard(QFrame):
    """One number; a click or Enter goes where it comes from."""

    clicked = Signal()

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        title = QCoreApplication.translate("offers", fact.title)
        detail = QCoreApplication.translate("offers", fact.detail)
        self.setProperty("card", "hover")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title} {fact.value} {detail}")
        number: QLabel = layouts.label(fact.value, "number")
        self.setLayout(
            layouts.column(
                layouts.row(layouts.label(title, "sub"), None),
                layouts.row(number, layouts.label(detail, "cap"), None, spacing=6),
                margins=(14, 8, 14, 8),
                spacing=0,
            )
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
