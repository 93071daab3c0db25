"""The line at the top of a wizard: where one is, what is done, what is still to come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme

_DOT, _GAP, _LINE = 24, 8, 34


class Steps(QWidget):
    """Shows the titles of all steps, each with its number or, when it is done, a tick."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Show that ``step``, from 0, is the present one."""
        self._at = step
        said = self.tr("第 {step} 步，共 {steps} 步：{title}").format(
            step=step + 1, steps=len(self._titles), title=self._titles[step]
        )
        self.setAccessibleName(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        titles = sum(metrics.horizontalAdvance(title) for title in self._titles)
        each = theme.px(_DOT) + theme.px(_LINE) + 3 * theme.px(_GAP)
        return QSize(titles + len(self._titles) * each, theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for at, title in enumerate(self._titles):
            left = self._paint_step(painter, at, title, left)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, title: str, left: float) -> float:
        dot, gap = theme.px(_DOT), theme.px(_GAP)
        middle = self.height() / 2
        place = QRectF(left, middle - dot / 2, dot, dot)
        reached = at <= self._at
        font = QFont(self.font())
        font.setBold(at == self._at)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if reached else "disabled_bg"))
        painter.drawEllipse(place)
        painter.setPen(theme.colour("on_primary" if reached else "text2"))
        sign = "✓" if at < self._at else str(at + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
        left += dot + gap
        width = painter.fontMetrics().horizontalAdvance(title) + 2
        painter.setPen(theme.colour("text" if at == self._at else "text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, width, self.height()), flags, title)
        left += width + gap
        if at + 1 < len(self._titles):
            painter.setPen(theme.colour("thumb"))
            painter.drawLine(
                round(left), round(middle), round(left + theme.px(_LINE)), round(middle)
            )
            left += theme.px(_LINE) + gap
        return left
