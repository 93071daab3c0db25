"""Looks at finished PDF pages: their size, their text, their picture. Independent of Qt.

PDFium is not made for several threads at once, so one lock guards all of it; a
caller may come from any thread.
"""

import ctypes
import io
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped] # it has neither stubs nor py.typed
from pypdfium2 import raw

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4

_BLEED = 8
"""Rows drawn beyond a band and cut off: PDFium smooths what the edge of its canvas cuts otherwise."""

pdfium_lock = threading.RLock()
"""Held by whoever calls PDFium."""


@dataclass(frozen=True, slots=True)
class Raster:
    """The picture of a page or of a band of it."""

    width: int
    height: int
    stride: int
    """Bytes from one row to the next."""
    grey: bool
    """One byte a pixel if so; else four: blue, green, red and one unused."""
    pixels: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A part of a page, across its whole width, in pixels from the upper edge."""

    top: int
    height: int


class PdfPages:
    """An open PDF document. Pages count from 0."""

    def __init__(self, content: bytes) -> None:
        with pdfium_lock:
            self._document = pypdfium2.PdfDocument(content)
            self.sizes_pt = tuple(
                self._document.get_page_size(page) for page in range(len(self._document))
            )
            """Width and height of each page in points, 1/72 inch."""

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self.sizes_pt)

    def close(self) -> None:
        """Give its memory back."""
        with pdfium_lock:
            self._document.close()

    def size_mm(self, page: int) -> tuple[float, float]:
        """Return width and height of ``page``."""
        width, height = self.sizes_pt[page]
        return (
            width / POINTS_PER_INCH * MM_PER_INCH,
            height / POINTS_PER_INCH * MM_PER_INCH,
        )

    def size_px(self, page: int, dpi: float) -> tuple[int, int]:
        """Return width and height of ``page``'s picture at ``dpi`` dots an inch."""
        width, height = self.sizes_pt[page]
        return round(width * dpi / POINTS_PER_INCH), round(height * dpi / POINTS_PER_INCH)

    def text(self, page: int) -> str:
        """Return what ``page`` says, in the order in which it was written."""
        with pdfium_lock, _closing(self._document[page]) as opened:
            return str(opened.get_textpage().get_text_bounded())

    def render(
        self, page: int, dpi: float, *, grey: bool = False, band: Band | None = None
    ) -> Raster:
        """Return the picture of ``page`` on white, or only that of a ``band`` of it.

        Bands of the same page and ``dpi`` join without a seam.
        """
        width, height = self.size_px(page, dpi)
        band = band or Band(top=0, height=height)
        kind = raw.FPDFBitmap_Gray if grey else raw.FPDFBitmap_BGRx
        flags = raw.FPDF_ANNOT | (raw.FPDF_GRAYSCALE if grey else 0)
        drawn = band.height + 2 * _BLEED
        with pdfium_lock, _closing(self._document[page]) as opened:
            bitmap = raw.FPDFBitmap_CreateEx(width, drawn, kind, None, 0)
            try:
                raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, drawn, 0xFFFFFFFF)
                raw.FPDF_RenderPageBitmap(
                    bitmap, opened.raw, 0, _BLEED - band.top, width, height, 0, flags
                )
                stride = int(raw.FPDFBitmap_GetStride(bitmap))
                start = int(raw.FPDFBitmap_GetBuffer(bitmap))
                pixels = ctypes.string_at(start + stride * _BLEED, stride * band.height)
            finally:
                raw.FPDFBitmap_Destroy(bitmap)
        return Raster(width, band.height, stride, grey, pixels)


@contextmanager
def open_pdf(content: bytes) -> Iterator[PdfPages]:
    """Open the PDF document ``content`` for as long as the block lasts."""
    pages = PdfPages(content)
    try:
        yield pages
    finally:
        pages.close()


def render_page(content: bytes, page: int, dpi: float, *, grey: bool = False) -> Raster:
    """Return the picture of one page; for a single look. Pages count from 0."""
    with open_pdf(content) as pages:
        return pages.render(page, dpi, grey=grey)


def extract_text(content: bytes) -> tuple[str, ...]:
    """Return what each page says."""
    with open_pdf(content) as pages:
        return tuple(pages.text(page) for page in range(len(pages)))


def extract_remarks(content: bytes) -> tuple[str, ...]:
    """Return what a document says beside its pages: its properties and its bookmarks."""
    with pdfium_lock:
        document = pypdfium2.PdfDocument(content)
        properties = document.get_metadata_dict(skip_empty=True).values()
        titles = [mark.get_title() for mark in document.get_toc()]
        document.close()
    return (*map(str, properties), *map(str, titles))


def merge(contents: Sequence[bytes]) -> bytes:
    """Return one document with the pages of all ``contents``, in their order."""
    with pdfium_lock:
        whole = pypdfium2.PdfDocument.new()
        for content in contents:
            part = pypdfium2.PdfDocument(content)
            whole.import_pages(part)
            part.close()
        file = io.BytesIO()
        whole.save(file)
        whole.close()
    return file.getvalue()


@contextmanager
def _closing(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfPage]:
    try:
        yield page
    finally:
        page.close()
