"""Amounts as bars, one below the other: who got how much, plan beside what was spent."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme

_ROW, _BAR, _GAP = 34, 8, 4
_SHARE_OF_TITLE = 0.62


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar with its title above it."""

    title: str
    amount: int
    """How long it is, in any unit; below 0: as long, in the colour of what is wrong."""
    words: str
    """The amount as it is read."""
    ink: str = "primary"
    """A colour of the palette."""


class Bars(QWidget):
    """Draws bars to one scale. What they say can be read out, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these bars instead."""
        self._bars = tuple(bars)
        self.setAccessibleName("；".join(f"{bar.title} {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_ROW) * len(self._bars))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_ROW) * len(self._bars))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((abs(bar.amount) for bar in self._bars), default=0) or 1
        for at, bar in enumerate(self._bars):
            self._draw(painter, bar, at * theme.px(_ROW), most)
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, top: int, most: int) -> None:
        metrics = QFontMetrics(self.font())
        line = QRectF(0, top, self.width(), metrics.height())
        room = int(self.width() * _SHARE_OF_TITLE)
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("text"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, bar.words)
        track = QRectF(0, line.bottom() + theme.px(_GAP) / 2, self.width(), theme.px(_BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grid"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        if bar.amount:
            track.setWidth(max(track.height(), track.width() * abs(bar.amount) / most))
            painter.setBrush(theme.colour("error" if bar.amount < 0 else bar.ink))
            painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
