"""Looks at papers the way a ruler and a reader would."""

import io
from typing import Any

import pdfplumber

from shequ_desktop.documents.pdf import MM_PER_INCH, open_pdf

_WHITE = 250
_DARK = 128


def is_blank(content: bytes, page: int) -> bool:
    """Tell whether nothing at all is printed on ``page``."""
    return min(map(min, _rows(content, page, 50))) >= _WHITE


def ink_box_mm(content: bytes, page: int, dpi: int = 200) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the dark ink on ``page``, in millimetres."""
    rows = _rows(content, page, dpi)
    inked_rows = [number for number, row in enumerate(rows) if min(row) < _DARK]
    inked_columns = [
        number for number, column in enumerate(zip(*rows, strict=True)) if min(column) < _DARK
    ]
    mm = MM_PER_INCH / dpi
    return (
        inked_columns[0] * mm,
        inked_rows[0] * mm,
        (inked_columns[-1] + 1) * mm,
        (inked_rows[-1] + 1) * mm,
    )


def plumbed(content: bytes) -> list[Any]:
    """Return the pages as pdfplumber sees them."""
    return list(pdfplumber.open(io.BytesIO(content)).pages)


def fonts_not_embedded(content: bytes) -> list[str]:
    """Return the fonts of a document that lie outside it."""
    missing = []
    for page in plumbed(content):
        for font in page.page_obj.resources.get("Font", {}).values():
            resolved = font.resolve()
            descendant = resolved["DescendantFonts"]
            first = getattr(descendant, "resolve", lambda d=descendant: d)()[0].resolve()
            descriptor = first["FontDescriptor"].resolve()
            if not any(key in descriptor for key in ("FontFile", "FontFile2", "FontFile3")):
                missing.append(str(resolved["BaseFont"]))
    return missing


def text_of(content: bytes) -> str:
    """Return everything a document says, without spaces and line ends."""
    with open_pdf(content) as pages:
        return "".join("".join(pages.text(page).split()) for page in range(len(pages)))


def _rows(content: bytes, page: int, dpi: int) -> list[bytes]:
    with open_pdf(content) as pages:
        raster = pages.render(page, dpi, grey=True)
    return [
        raster.pixels[at : at + raster.width]
        for at in range(0, raster.stride * raster.height, raster.stride)
    ]
