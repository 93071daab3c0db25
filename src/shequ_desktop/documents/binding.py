"""Puts a long document together part by part and writes heads and feet over its pages.

Parts wait in memory, 15 KB a page, until it is known how many pages there are: the names in
them must not lie about on the disk.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped] # it has neither stubs nor py.typed
from pypdfium2 import raw

from shequ_desktop.documents.pdf import pdfium_lock


class Binder:
    """The parts of a document that grows."""

    def __init__(self) -> None:
        self._parts: list[tuple[bytes, int]] = []

    @property
    def pages(self) -> int:
        """How many pages the parts have."""
        return sum(pages for _, pages in self._parts)

    def add(self, content: bytes, pages: int) -> None:
        """Append the first ``pages`` of the document ``content``."""
        self._parts.append((content, pages))

    def bind(self, heads: bytes, file: Path | BytesIO) -> Iterator[int]:
        """Write the whole to ``file``; yield how many pages are done.

        Args:
            heads: A document whose pages are drawn over ours of the same number.
            file: Where the whole shall be; it is there at the end.
        """
        with pdfium_lock:
            whole = pypdfium2.PdfDocument.new()
            over = pypdfium2.PdfDocument(heads)
        try:
            done = 0
            for content, pages in self._parts:
                with pdfium_lock, _opened(content) as part:
                    for number in range(pages):
                        _stamp(part, number, over, done + number)
                    whole.import_pages(part, list(range(pages)))
                done += pages
                yield done
            with pdfium_lock:
                whole.save(file)
        finally:
            with pdfium_lock:
                over.close()
                whole.close()


@contextmanager
def _opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()


def _stamp(
    part: pypdfium2.PdfDocument, number: int, over: pypdfium2.PdfDocument, head: int
) -> None:
    """Draw page ``head`` of ``over`` on page ``number`` of ``part``.

    PDFium looks through the whole document for each page that it writes anew: parts are short.
    """
    page = part[number]
    drawing = raw.FPDF_NewXObjectFromPage(part.raw, over.raw, head)
    raw.FPDFPage_InsertObject(page.raw, raw.FPDF_NewFormObjectFromXObject(drawing))
    raw.FPDFPage_GenerateContent(page.raw)
    raw.FPDF_CloseXObject(drawing)
    page.close()


def keywords_of(content: bytes) -> tuple[str, ...]:
    """Return the keywords among a document's properties."""
    with pdfium_lock:
        document = pypdfium2.PdfDocument(content)
        words = str(document.get_metadata_value("Keywords"))
        document.close()
    return tuple(word.strip() for word in words.split(",") if word.strip())
