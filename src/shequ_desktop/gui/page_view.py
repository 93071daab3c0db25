"""Shows the pages of a document one below the other, at any size."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from shequ_desktop.documents.pdf import POINTS_PER_INCH
from shequ_desktop.gui import theme
from shequ_desktop.gui.page_images import STRIP_PX, PageImages, Strip

LEAST_ZOOM, GREATEST_ZOOM = 0.5, 4.0
STEPS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)

_SCREEN_DPI = 96
"""A page at 100 % has this many logical pixels an inch, whatever the screen says of itself."""
_GAP = 14
_NOTCH = 120


class Fit(Enum):
    """What the size of the pages follows."""

    WIDTH = auto()
    PAGE = auto()
    NOTHING = auto()


class PageView(QAbstractScrollArea):
    """The pages, with zoom; keys and buttons belong to the window around it."""

    page_changed = Signal(int)
    """The page that is looked at, from 0."""
    zoom_changed = Signal(float)
    """1.0 is 100 %. Also when only what the size follows has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: PageImages | None = None
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._told: tuple[float, Fit] | None = None
        self._page = 0
        self._rects: list[QRect] = []
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        # Always there: were it to come and go, fitting the width would never end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self._moved)

    def show_pages(self, images: PageImages) -> None:
        """Show ``images`` from their first page on."""
        self._images = images
        images.drawn.connect(self._repaint)
        self._lay_out()

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """How large the pages are; 1.0 is 100 %."""
        return self._zoom

    @property
    def fitting(self) -> Fit:
        """What the size of the pages follows."""
        return self._fit

    def fit(self, fit: Fit) -> None:
        """Let the size follow the window's."""
        self._fit = fit
        self._lay_out()
        self.go_to(self._page)

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Show the pages ``zoom`` times their size; the point ``at`` stays where it is."""
        at = at or self.viewport().rect().center()
        before = self._zoom
        self._fit = Fit.NOTHING
        self._set_size(min(max(zoom, LEAST_ZOOM), GREATEST_ZOOM))
        self._lay_out()
        for bar, place in (
            (self.horizontalScrollBar(), at.x()),
            (self.verticalScrollBar(), at.y()),
        ):
            bar.setValue(round((bar.value() + place) * self._zoom / before - place))

    def zoom_in(self) -> None:
        """Take the next larger of the usual sizes."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom + 0.01), GREATEST_ZOOM))

    def zoom_out(self) -> None:
        """Take the next smaller of the usual sizes."""
        smaller = [step for step in STEPS if step < self._zoom - 0.01]
        self.set_zoom(smaller[-1] if smaller else LEAST_ZOOM)

    def go_to(self, page: int) -> None:
        """Show ``page`` from its upper edge; too small or too large a number goes to the end."""
        if self._rects:
            page = min(max(page, 0), len(self._rects) - 1)
            self.verticalScrollBar().setValue(self._rects[page].top() - _GAP)
            self._look_at(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page, part = self._place()
        self._lay_out()
        if self._rects:
            rect = self._rects[page]
            self.verticalScrollBar().setValue(round(rect.top() + part * rect.height()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / _NOTCH
            self.set_zoom(self._zoom * 1.15**turned, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._images is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        seen = list(self._in_sight())
        self._images.want(
            "view",
            (strip for page, rect in seen for strip in self._strips(self._images, page, rect)),
            urgent=True,
        )
        for page, rect in seen:
            painter.fillRect(rect, Qt.GlobalColor.white)
            self._paint_page(painter, self._images, page, rect)
            painter.setPen(theme.colour("border"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _paint_page(self, painter: QPainter, images: PageImages, page: int, rect: QRect) -> None:
        strips = self._strips(images, page, rect)
        pictures = [(strip, images.picture(strip)) for strip in strips]
        stand_in = images.stand_in(page)
        if stand_in is not None and any(picture is None for _, picture in pictures):
            painter.drawImage(rect, stand_in)
        ratio = self.devicePixelRatioF()
        for strip, picture in pictures:
            if picture is not None:
                top = rect.y() + strip.number * STRIP_PX / ratio
                size = QSizeF(picture.width() / ratio, picture.height() / ratio)
                painter.drawImage(QRectF(QPointF(rect.x(), top), size), picture)

    def _strips(self, images: PageImages, page: int, rect: QRect) -> list[Strip]:
        """Return the strips of ``page`` that are seen when it lies at ``rect``."""
        ratio = self.devicePixelRatioF()
        width = round(rect.width() * ratio)
        high = STRIP_PX / ratio
        first = max(0, int(-rect.y() / high))
        last = int((self.viewport().height() - rect.y()) / high)
        return [
            Strip(page, width, number)
            for number in range(first, min(last + 1, images.strips(page, width)))
        ]

    def _in_sight(self) -> Iterator[tuple[int, QRect]]:
        """Yield the pages that are seen, and where, in the viewport's pixels."""
        seen = self.viewport().rect()
        shift = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page, rect in enumerate(self._rects):
            moved = rect.translated(shift)
            if moved.intersects(seen):
                yield page, moved

    def _lay_out(self) -> None:
        if self._images is None:
            return
        sizes = [
            QSizeF(width, height) * (_SCREEN_DPI / POINTS_PER_INCH)
            for width, height in self._images.pages.sizes_pt
        ]
        self._set_size(self._fitting(sizes))
        room = self.viewport().size()
        wide = max(round(size.width() * self._zoom) for size in sizes) + 2 * _GAP
        top, self._rects = _GAP, []
        for size in sizes:
            page = (size * self._zoom).toSize()
            left = (max(wide, room.width()) - page.width()) // 2
            self._rects.append(QRect(QPoint(left, top), page))
            top += page.height() + _GAP
        for bar, all_of_it, seen in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), top, room.height()),
        ):
            bar.setRange(0, max(0, all_of_it - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.viewport().update()

    def _fitting(self, sizes: Sequence[QSizeF]) -> float:
        room = self.viewport().size()
        across = (room.width() - 2 * _GAP) / max(size.width() for size in sizes)
        down = (room.height() - 2 * _GAP) / max(size.height() for size in sizes)
        match self._fit:
            case Fit.WIDTH:
                return max(across, 0.1)
            case Fit.PAGE:
                return max(min(across, down), 0.1)
            case Fit.NOTHING:
                return min(max(self._zoom, LEAST_ZOOM), GREATEST_ZOOM)

    def _place(self) -> tuple[int, float]:
        """Return the page that is looked at, and what part of it lies above the window."""
        if not self._rects:
            return 0, 0.0
        rect = self._rects[self._page]
        return self._page, (self.verticalScrollBar().value() - rect.top()) / rect.height()

    def _set_size(self, zoom: float) -> None:
        if (zoom, self._fit) != self._told:
            self._told = zoom, self._fit
            self._zoom = zoom
            self.zoom_changed.emit(zoom)

    def _look_at(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    @Slot()
    def _moved(self) -> None:
        self.viewport().update()
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [page for page, rect in enumerate(self._rects) if rect.top() <= line]
        self._look_at(above[-1] if above else 0)

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
