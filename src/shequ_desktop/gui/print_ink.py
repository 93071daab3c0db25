"""Measures beside the window where each page has ink: for tiles, and for edges cut off."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from typing_extensions import override

from shequ_desktop.documents.pdf import PdfPages
from shequ_desktop.documents.tiling import Box, ink_box


class Inks(QObject):
    """Answers at once with what it has measured, and measures the rest when there is time."""

    measured = Signal()
    """There is more to be had; not sent for every page."""

    _found = Signal(int, object)

    def __init__(self, pages: PdfPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self._boxes: dict[int, Box] = {}
        self._begun: set[int] = set()
        self._closed = False
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)
        self._found.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def all_of(self, pages: Iterable[int]) -> dict[int, Box] | None:
        """Return the boxes of ``pages``; ``None`` until all are measured, which begins now."""
        wanted = set(pages)
        for page in sorted(wanted - self._begun):
            self._begun.add(page)
            self._lane.start(_Measuring(self, page))
        if wanted <= self._boxes.keys():
            return {page: self._boxes[page] for page in wanted}
        return None

    def close(self) -> None:
        """Stop measuring; to be called before the document is closed."""
        self._closed = True
        self._lane.clear()
        self._lane.waitForDone()

    def measure(self, page: int) -> None:
        """Measure ``page``. Called by the measuring thread."""
        if not self._closed:
            self._found.emit(page, ink_box(self.pages, page))

    @Slot(int, object)
    def _keep(self, page: int, box: Box) -> None:
        self._boxes[page] = box
        if len(self._boxes) == len(self._begun):
            self.measured.emit()


class _Measuring(QRunnable):
    def __init__(self, inks: Inks, page: int) -> None:
        super().__init__()
        self._inks = inks
        self._page = page

    @override
    def run(self) -> None:
        self._inks.measure(self._page)
