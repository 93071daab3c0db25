"""Puts a long document together part by part and writes heads and feet over its pages.

Parts wait in memory, 15 KB a page, until it is known how many pages there are: the names in
them must not lie about on the disk.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped] # it has neither stubs nor py.typed
from pypdfium2 import raw

from shequ_desktop.documents.pdf import pdfium_lock


class Binder:
    """The parts of a document that grows."""

    def __init__(self) -> None:
        self._parts: deque[tuple[bytes, int]] = deque()

    @property
    def pages(self) -> int:
        """How many pages the parts have that are not yet bound."""
        return sum(pages for _, pages in self._parts)

    def add(self, content: bytes, pages: int) -> None:
        """Append the first ``pages`` of the document ``content``."""
        self._parts.append((content, pages))

    def bind(self, heads: Callable[[int, int], bytes], file: Path | BytesIO) -> Iterator[int]:
        """Write the whole to ``file``, giving the parts back; yield how many pages are done.

        Args:
            heads: Returns what is drawn over our pages, given how many come before them
                and how many they are: a document of as many pages.
            file: Where the whole shall be; it is there at the end.
        """
        with pdfium_lock:
            whole = pypdfium2.PdfDocument.new()
        try:
            done = 0
            while self._parts:
                content, pages = self._parts.popleft()
                drawn = heads(done, pages)
                with pdfium_lock, _opened(content) as part, _opened(drawn) as over:
                    for number in range(pages):
                        _stamp(part, over, number)
                    whole.import_pages(part, list(range(pages)))
                done += pages
                yield done
            with pdfium_lock:
                whole.save(file)
        finally:
            with pdfium_lock:
                whole.close()


@contextmanager
def _opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()


def _stamp(part: pypdfium2.PdfDocument, over: pypdfium2.PdfDocument, number: int) -> None:
    """Draw page ``number`` of ``over`` on that of ``part``.

    PDFium looks through the whole document for each page that it writes anew: parts are short.
    """
    page = part[number]
    drawing = raw.FPDF_NewXObjectFromPage(part.raw, over.raw, number)
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
