"""The window for the hall: 应到、实到、法定、还差 in letters that the last row can read."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, theme
from shequ_desktop.meetings.values import HeadCount
from shequ_desktop.meetings.view import second_screen

_GROUND = QColor("#0F2B46")
_INK = QColor("#FFFFFF")
_SOFT = QColor("#B9CCE0")
_GOOD = QColor("#7EE2A8")
_SHORT = QColor("#FFD166")


class Projector(QWidget):
    """Shows a head count on the second screen; Esc or F11 put it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("会场显示"))
        self.setWindowIcon(icons.icon("people_team"))
        self.setMinimumSize(theme.px(480), theme.px(300))
        self._title = ""
        self._note = ""
        self.count = HeadCount(entitled=0, present=0, needed=None)

    def tell(self, title: str, count: HeadCount, note: str = "") -> None:
        """Show another count, below the name of the meeting or of the item."""
        self._title, self.count, self._note = title, count, note
        self.setAccessibleName(" ".join(f"{name}{number}" for name, number, _ in self.figures()))
        self.update()

    def show_on_second_screen(self) -> None:
        """Fill the second screen; with one screen only, be an ordinary window."""
        second_screen.show_on_second_screen(self, QSize(theme.px(960), theme.px(600)))

    def turn_full(self) -> None:
        """Fill the screen it is on, or leave it again."""
        second_screen.turn_full(self)

    def figures(self) -> list[tuple[str, int, QColor]]:
        """Return what is shown: name, number, colour."""
        count = self.count
        found = [(self.tr("应到"), count.entitled, _INK), (self.tr("实到"), count.present, _INK)]
        if count.needed is not None:
            short = count.missing > 0
            found.append((self.tr("法定"), count.needed, _SOFT))
            found.append((self.tr("还差"), count.missing, _SHORT if short else _GOOD))
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything by the size of the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        wide, high = self.width(), self.height()
        margin = wide // 24
        top = high // 5
        painter.setPen(_SOFT)
        self._write(painter, self._title, QRect(margin, high // 24, wide - 2 * margin, high // 8))
        figures = self.figures()
        each = (wide - 2 * margin) // len(figures)
        longest = max((f"{number:,}" for _name, number, _ink in figures), key=len)
        for at, (name, number, ink) in enumerate(figures):
            left = margin + at * each
            painter.setPen(_SOFT)
            self._write(painter, name, QRect(left, top, each, high // 7))
            painter.setPen(ink)
            room = QRect(left + each // 12, top + high // 7, each - each // 6, high * 2 // 5)
            self._write(painter, f"{number:,}", room, longest)
        painter.setPen(_GOOD if not self.count.missing else _SHORT)
        foot = QRect(margin, high * 3 // 4, wide - 2 * margin, high // 6)
        self._write(painter, self._words(), foot)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, F11 fills the screen."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_F11:
                self.turn_full()
            case _:
                super().keyPressEvent(event)

    def _words(self) -> str:
        if self._note:
            return self._note
        if self.count.needed is None:
            return ""
        if self.count.missing:
            return self.tr("还差 {count} 人，可以开会").format(count=self.count.missing)
        return self.tr("已达到法定人数")

    def _write(self, painter: QPainter, text: str, room: QRect, longest: str = "") -> None:
        """Write ``text`` as large as there is room for it, or for what is as long as ``longest``."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(max(12, room.height() * 4 // 5))
        needed = QFontMetrics(font).horizontalAdvance(longest or text)
        if needed > room.width():
            font.setPixelSize(max(12, font.pixelSize() * room.width() // needed))
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
