"""The header of a table: a click sorts, the button at its right end opens the filter."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, theme
from shequ_desktop.gui.idtable import Column, IdModel

HEIGHT = 36
_MARK = 16


class GridHeader(QHeaderView):
    """Paints itself: a style sheet for it would slow every frame down."""

    sort_asked = Signal(int)
    filter_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted_by: tuple[str, Qt.SortOrder] | None = None
        self.filtered: frozenset[str] = frozenset()
        self._pointed = -1
        self._pressed_mark = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(theme.px(36))
        self.sectionClicked.connect(self._clicked)

    def mark(self, *, sorted_by: tuple[str, Qt.SortOrder] | None, filtered: frozenset[str]) -> None:
        """Show by which column the rows are sorted, and which are filtered."""
        self.sorted_by, self.filtered = sorted_by, filtered
        self.viewport().update()

    def filter_place(self, logical: int) -> QPoint:
        """Return where the filter of a column drops down, in the header's coordinates."""
        return QPoint(self.sectionViewportPosition(logical), self.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(HEIGHT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self._column(logicalIndex)
        if column is None or not rect.isValid():
            return
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Midlight)
        if logicalIndex == self._pointed and (column.sortable or column.filterable):
            ground = palette.color(QPalette.ColorRole.Mid).lighter(112)
        painter.fillRect(rect, ground)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        words.setRight(words.right() - self._paint_marks(painter, rect, column))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText)))
        said = painter.fontMetrics().elidedText(
            column.title, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, column.align | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_marks(self, painter: QPainter, rect: QRect, column: Column[object]) -> int:
        """Paint the sort arrow and the filter button; return the room they take."""
        taken = 0
        size = theme.px(_MARK)
        place = QRect(0, 0, size, size)
        place.moveCenter(QPoint(rect.right() - size // 2 - theme.px(3), rect.center().y() + 1))
        if column.filterable:
            on = column.key in self.filtered
            name = "filter_filled" if on else "chevron_down"
            self._paint_mark(painter, place, name, "primary" if on else "text3")
            place.translate(-size - 1, 0)
            taken += size + 1
        if self.sorted_by is not None and self.sorted_by[0] == column.key:
            rising = self.sorted_by[1] is Qt.SortOrder.AscendingOrder
            self._paint_mark(
                painter, place, "arrow_sort_up" if rising else "arrow_sort_down", "primary"
            )
            taken += size + 1
        return taken

    def _paint_mark(self, painter: QPainter, place: QRect, name: str, token: str) -> None:
        colour = icons.seen(theme.COLOURS[token])
        drawn = icons.pixmap(name, colour, place.width(), self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), drawn)

    def _column(self, logical: int) -> Column[object] | None:
        model = self.model()
        return model.columns[logical] if isinstance(model, IdModel) and logical >= 0 else None

    def _mark_at(self, at: QPoint) -> int:
        """Return the column whose filter button is at ``at``, or -1."""
        logical = self.logicalIndexAt(at)
        column = self._column(logical)
        if column is None or not column.filterable:
            return -1
        right = self.sectionViewportPosition(logical) + self.sectionSize(logical)
        grip = theme.px(4)  # the last pixels belong to the width
        inside = right - theme.px(_MARK + 6) <= at.x() < right - grip
        return logical if inside else -1

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        logical = self._mark_at(event.position().toPoint())
        self._pressed_mark = logical >= 0 and event.button() is Qt.MouseButton.LeftButton
        if self._pressed_mark:
            self.filter_asked.emit(logical)
        else:
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_mark:
            super().mouseReleaseEvent(event)
        self._pressed_mark = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(self.logicalIndexAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, logical: int) -> None:
        if logical != self._pointed:
            self._pointed = logical
            self.viewport().update()

    def _clicked(self, logical: int) -> None:
        column = self._column(logical)
        if column is not None and column.sortable:
            self.sort_asked.emit(logical)
