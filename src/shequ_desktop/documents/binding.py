"""Puts a long document together part by part and writes heads and feet over its pages.

PDFium copies a part's pages and lets the part go, so that only finished pages are held.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2  # type: ignore[import-untyped] # it has neither stubs nor py.typed
from pypdfium2 import raw

from shequ_desktop.documents.pdf import pdfium_lock

if TYPE_CHECKING:
    from collections.abc import Iterator


class Binder:
    """A growing document. Close it when done."""

    def __init__(self) -> None:
        with pdfium_lock:
            self._whole = pypdfium2.PdfDocument.new()
            self.pages = 0
            """How many it has."""

    def add(self, content: bytes, pages: int) -> None:
        """Append the first ``pages`` of the document ``content``."""
        with pdfium_lock:
            part = pypdfium2.PdfDocument(content)
            self._whole.import_pages(part, list(range(pages)))
            part.close()
            self.pages += pages

    def stamp(self, content: bytes) -> "Iterator[int]":
        """Draw each page of ``content`` over ours of the same number; yield how many are done."""
        over = pypdfium2.PdfDocument(content)
        try:
            for number in range(self.pages):
                with pdfium_lock:
                    self._stamp(over, number)
                yield number + 1
        finally:
            over.close()

    def _stamp(self, over: pypdfium2.PdfDocument, number: int) -> None:
        page = self._whole[number]
        drawing = raw.FPDF_NewXObjectFromPage(self._whole.raw, over.raw, number)
        raw.FPDFPage_InsertObject(page.raw, raw.FPDF_NewFormObjectFromXObject(drawing))
        raw.FPDFPage_GenerateContent(page.raw)
        raw.FPDF_CloseXObject(drawing)
        page.close()

    def save(self, path: Path) -> None:
        """Write the document to ``path``."""
        with pdfium_lock:
            self._whole.save(path)

    def close(self) -> None:
        """Give its memory back."""
        with pdfium_lock:
            self._whole.close()


def keywords_of(content: bytes) -> tuple[str, ...]:
    """Return the keywords among a document's properties."""
    with pdfium_lock:
        document = pypdfium2.PdfDocument(content)
        words = str(document.get_metadata_value("Keywords"))
        document.close()
    return tuple(word.strip() for word in words.split(",") if word.strip())
