"""Pictures of a document's pages, drawn beside the window's thread and kept for a while."""

import math
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage
from typing_extensions import override

from shequ_desktop.documents.pdf import POINTS_PER_INCH, Band, PdfPages
from shequ_desktop.gui.printing import to_image

STRIP_PX = 1024
"""Height of a strip: a page is kept in strips, so that a large zoom draws only what is seen."""

_KEPT_BYTES = 160 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a page's picture, counted in device pixels."""

    page: int
    width: int
    """Of the whole page; says how large it is drawn."""
    number: int
    """From 0, from above; each is ``STRIP_PX`` high but the last."""


class PageImages(QObject):
    """Answers at once with what it has, and draws the rest when there is time."""

    drawn = Signal(Strip)
    """Somebody's strip is there now."""

    _finished = Signal(Strip, QImage)

    def __init__(self, content: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(content)
        self._kept: OrderedDict[Strip, QImage] = OrderedDict()
        self._wanted: dict[str, frozenset[Strip]] = {}
        self._begun: set[Strip] = set()
        self._closed = False
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)  # PDFium draws one page at a time anyway
        self._finished.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        # Whoever shows it may go without a word; its lane is still there then.
        self.destroyed.connect(partial(_let_go, self._lane, self.pages))

    def picture(self, strip: Strip) -> QImage | None:
        """Return ``strip`` if it is drawn."""
        image = self._kept.get(strip)
        if image is not None:
            self._kept.move_to_end(strip)
        return image

    def stand_in(self, page: int) -> QImage | None:
        """Return a picture of the whole ``page`` in any size, to show while the right one comes."""
        whole = [
            image
            for strip, image in self._kept.items()
            if strip.page == page and self.strips(page, strip.width) == 1
        ]
        return max(whole, key=QImage.width, default=None)

    def strips(self, page: int, width: int) -> int:
        """Return how many strips ``page`` has when it is ``width`` pixels wide."""
        return math.ceil(self.pages.size_px(page, self._dpi(page, width))[1] / STRIP_PX)

    def want(self, who: str, strips: Iterable[Strip], *, urgent: bool = False) -> None:
        """Have ``strips`` drawn; what ``who`` wanted before and does not now is left undrawn."""
        if self._closed:
            return
        self._wanted[who] = frozenset(strips)
        for strip in sorted(self._wanted[who], key=lambda each: (each.page, each.number)):
            if strip not in self._kept and strip not in self._begun:
                self._begun.add(strip)
                self._lane.start(_Drawing(self, strip), 1 if urgent else 0)

    def close(self) -> None:
        """Stop drawing and give the document back."""
        self._closed = True
        self._wanted = {}
        _let_go(self._lane, self.pages)

    def draw(self, strip: Strip) -> None:
        """Draw ``strip`` unless nobody wants it any more. Called by the drawing thread."""
        image = QImage()
        if any(strip in wanted for wanted in tuple(self._wanted.values())):
            dpi = self._dpi(strip.page, strip.width)
            _, height = self.pages.size_px(strip.page, dpi)
            top = strip.number * STRIP_PX
            band = Band(top=top, height=min(STRIP_PX, height - top))
            image = to_image(self.pages.render(strip.page, dpi, band=band))
        self._finished.emit(strip, image)

    def _dpi(self, page: int, width: int) -> float:
        return width * POINTS_PER_INCH / float(self.pages.sizes_pt[page][0])

    @Slot(Strip, QImage)
    def _keep(self, strip: Strip, image: QImage) -> None:
        self._begun.discard(strip)
        if image.isNull():
            return
        self._kept[strip] = image
        while sum(each.sizeInBytes() for each in self._kept.values()) > _KEPT_BYTES:
            self._kept.popitem(last=False)
        self.drawn.emit(strip)


def _let_go(lane: QThreadPool, pages: PdfPages, _gone: object = None) -> None:
    lane.clear()
    lane.waitForDone()
    pages.close()


class _Drawing(QRunnable):
    def __init__(self, images: PageImages, strip: Strip) -> None:
        super().__init__()
        self._images = images
        self._strip = strip

    @override
    def run(self) -> None:
        self._images.draw(self._strip)
