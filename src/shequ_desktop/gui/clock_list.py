"""The list of days that the first page counts down to: what is late in red, in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.kernel.offers import Clock, in_order_of_need

_MOST = 6
"""Lines that are shown before somebody asks for all."""
_NEAR_DAYS = 7
_LEFT_WIDTH, _DAY_WIDTH = 104, 140

_FULL, _SHORT = "《中华人民共和国", "《"
"""A law is called by its short name in a line, and in full in its tip."""


@dataclass(frozen=True, slots=True)
class StatedClock:
    """A clock and the room that gave it."""

    room_key: str
    clock: Clock


class ClockList(QFrame):
    """A card that is not there while nothing has to be thought of."""

    chosen = Signal(str, str)
    """The room's key, and where it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "1")
        self.lines: list[ClockLine] = []
        self._is_cut = True
        self.all = layouts.button("", kind="ghost")
        self.all.clicked.connect(self._show_all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.count = layouts.label("", "sub")
        title = layouts.row(layouts.label(self.tr("期限"), "h2"), self.count, None, self.all)
        self.setLayout(layouts.column(title, self._lines, margins=(14, 8, 14, 8), spacing=4))
        self.hide()

    def show_clocks(self, stated: Sequence[StatedClock], today: date) -> None:
        """Show these instead of what was there."""
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        ranks = {id(each.clock): each for each in stated}
        ordered = in_order_of_need((each.clock for each in stated), today)
        self.lines = [ClockLine(ranks[id(clock)], today) for clock in ordered]
        for at, line in enumerate(self.lines):
            line.clicked.connect(self.chosen)
            self._lines.addWidget(line)
            line.setVisible(at < _MOST or not self._is_cut)
        late = sum(clock.is_late(today) for clock in ordered)
        self.count.setText(self.tr("{count} 项逾期").format(count=late) if late else "")
        self.all.setText(self.tr("全部 {count} 项").format(count=len(ordered)))
        self.all.setVisible(self._is_cut and len(ordered) > _MOST)
        self.setVisible(bool(ordered))

    def _show_all(self) -> None:
        self._is_cut = False
        for line in self.lines:
            line.show()
        self.all.hide()
        if len(self.lines) > _MOST:
            self.lines[_MOST].setFocus()


class ClockLine(QFrame):
    """One day; a click or Enter goes to the thing."""

    clicked = Signal(str, str)

    def __init__(self, stated: StatedClock, today: date) -> None:
        super().__init__()
        clock = stated.clock
        self._stated = stated
        what = QCoreApplication.translate("offers", clock.what)
        left, tone = self._left(clock, today)
        self.left = layouts.chip(left, tone)
        self.day = layouts.label(self._day(clock, today))
        self.what = layouts.label(what, "strong")
        self.thing = _Elided(clock.thing, Qt.TextElideMode.ElideRight)
        self.basis = _Elided(
            clock.basis.replace(_FULL, _SHORT), Qt.TextElideMode.ElideMiddle, "cap"
        )
        self.basis.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("kind", "clock")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = (left, self.day.text(), what, clock.thing, clock.basis)
        self.setAccessibleName(" ".join(word for word in said if word))
        self.setToolTip(f"{what}　{clock.thing}\n{clock.basis}" if clock.thing else clock.basis)
        self._lay_out()

    def _lay_out(self) -> None:
        chip = layouts.row(self.left, None)
        held = QWidget()
        held.setLayout(chip)
        held.setFixedWidth(theme.px(_LEFT_WIDTH))
        self.day.setFixedWidth(theme.px(_DAY_WIDTH))
        layout = layouts.row(
            held, self.day, self.what, self.thing, self.basis, margins=(4, 3, 4, 3), spacing=8
        )
        layout.setStretchFactor(self.thing, 5)
        layout.setStretchFactor(self.basis, 5)
        self.setLayout(layout)

    def _left(self, clock: Clock, today: date) -> tuple[str, str]:
        """Return how long there is, and its tone."""
        days = clock.days_left(today)
        if days is None:
            return self.tr("请尽快"), "warn"
        if clock.opens:
            wait = self.tr("再过 {days} 天").format(days=days)
            return (wait, "grey") if days > 0 else (self.tr("现在可以"), "ok")
        if days <= 0:
            late = self.tr("逾期 {days} 天").format(days=-days)
            return (late, "error") if days < 0 else (self.tr("今天到期"), "warn")
        tone = "warn" if days <= _NEAR_DAYS else "info"
        return self.tr("还有 {days} 天").format(days=days), tone

    def _day(self, clock: Clock, today: date) -> str:
        due = clock.due
        if due is None:
            return self.tr("没有定天数")
        day = self.tr("{month}月{day}日").format(month=due.month, day=due.day)
        if due.year != today.year:
            day = self.tr("{year}年{day}").format(year=due.year, day=day)
        shown = self.tr("{day}起") if clock.opens else self.tr("最晚{day}")
        return shown.format(day=day)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._go()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        self.clicked.emit(self._stated.room_key, self._stated.clock.key)


class _Elided(QLabel):
    """A label that leaves out what has no room."""

    def __init__(self, text: str, mode: Qt.TextElideMode, role: str = "") -> None:
        super().__init__(text)
        self._whole, self._mode = text, mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ensurePolished()
        self.setText(self.fontMetrics().elidedText(self._whole, self._mode, self.width()))
