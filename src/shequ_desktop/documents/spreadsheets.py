"""Writes workbooks: a table as it is on the screen."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from shequ_desktop.kernel.progress import NoProgress, Progress

_CHUNK = 500
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def workbook(
    headers: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    title: str = "",
    progress: Progress | None = None,
) -> bytes:
    """Return an .xlsx of exactly these cells; every text stays text, numbers of 18 digits too.

    A cell that a spreadsheet might take for a formula is written as text with a
    leading apostrophe's effect: Excel shows it and never runs it.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - takes long to load
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    progress = progress or NoProgress()
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31] or "台账")
    sheet.freeze_panes = "A2"
    for at, width in enumerate(_widths(headers, rows), start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    head = [WriteOnlyCell(sheet, value=header) for header in headers]
    for cell in head:
        cell.font = Font(bold=True)
    sheet.append(head)
    for number, row in enumerate(rows):
        if number % _CHUNK == 0:
            progress.report(number, len(rows))
        sheet.append([_cell(sheet, value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: object) -> object:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - loaded by the caller already
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - as above

    if value is None or isinstance(value, (int, float, date)):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", str(value))
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type, cell.number_format = "s", "@"
    if text.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True
    return cell


def _widths(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> list[float]:
    sample = rows[:200]
    return [
        min(
            60.0,
            2.0 + max(_width(header), *(_width(row[at]) for row in sample), 6),
        )
        for at, header in enumerate(headers)
    ]


def _width(value: object) -> int:
    text = "" if value is None else str(value)
    return sum(2 if ord(sign) > 0x2E80 else 1 for sign in text)  # noqa: PLR2004 - from here on signs are wide
