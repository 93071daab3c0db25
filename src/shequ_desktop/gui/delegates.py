"""How cells are painted: some padding, and tags as chips."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import theme

Index = QModelIndex | QPersistentModelIndex
Tone = Callable[[str], str]
"""From a tag's name to one of ``theme.TONES``."""


class TagDelegate(QStyledItemDelegate):
    """Paints names joined by ``、`` as chips; what does not fit is counted."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # PySide's stubs lack the members that QStyleOptionViewItem inherits.
        given = cast("Any", option)
        if given.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(given.rect, given.palette.highlight())
        elif index.row() % 2:
            painter.fillRect(given.rect, given.palette.alternateBase())
        if given.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(given.palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(given.rect.adjusted(0, 0, -1, -1))
        text = index.data()
        if text:
            painter.save()
            self._paint_tags(painter, given.rect, given.font, text.split("、"))
            painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(80), theme.px(24))

    def _paint_tags(self, painter: QPainter, rect: QRect, usual: QFont, names: list[str]) -> None:
        font = QFont(usual)
        font.setPixelSize(max(12, font.pixelSize() - 1))
        metrics = QFontMetrics(font)
        height = metrics.height() + theme.px(2)
        left = rect.x() + theme.px(5)
        top = rect.center().y() - height / 2 + 1
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, name in enumerate(names):
            width = metrics.horizontalAdvance(name) + theme.px(12)
            room = rect.right() - (theme.px(26) if at + 1 < len(names) else 0)
            if left + width > room:
                painter.setPen(theme.colour("text2"))
                rest = QRectF(left, top, theme.px(30), height)
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(names) - at}")
                break
            ink, ground = theme.tone(self._tone(name))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            place = QRectF(left, top, width, height)
            painter.drawRoundedRect(place, height / 2.4, height / 2.4)
            painter.setPen(ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
            left += width + theme.px(4)


def use_tags(view: QAbstractItemView, columns: list[int], tone: Tone) -> None:
    """Paint these columns of ``view`` as tags."""
    delegate = TagDelegate(tone, view)
    for column in columns:
        view.setItemDelegateForColumn(column, delegate)
