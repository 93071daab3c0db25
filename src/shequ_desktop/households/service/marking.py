"""The user's own workbook with everything doubtful in it marked, to be put right in Excel."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.households.rules.clean_values import CellIssue
from shequ_desktop.households.service.workbooks import CleanLedger, LedgerFile
from shequ_desktop.kernel.progress import NoProgress, Progress

REASON_TITLE = "居务通检查原因"
"""Over the column with the reasons; the vocabulary knows it and leaves it out."""

_AUTHOR = "居务通"
_FILLS = {"error": "F8C9C4", "warn": "FFF0C2"}
_WIDTH = 60
_STEP = 500
_KEPT = (int, float, date, time, timedelta)


def marked_copy(file: LedgerFile, clean: CleanLedger, *, progress: Progress | None = None) -> bytes:
    """Return the workbook with every doubtful cell coloured and its reasons at the row's end.

    The user's own .xlsx keeps its layout; other kinds come out as a plain .xlsx. Marks
    that an earlier copy has are taken away first.

    Raises:
        Cancelled: nobody wants it any more.
    """
    progress = progress or NoProgress()
    book, sheets = _own_book(file) or _new_book(file, progress)
    progress.report(0, 1)
    read = {each.sheet.name: each for each in file.sheets}
    by_sheet: dict[str, list[CellIssue]] = {}
    for issue in clean.issues:
        by_sheet.setdefault(issue.sheet, []).append(issue)
    for name, issues in by_sheet.items():
        end = _unmark(sheets[name], read[name].sheet, progress)
        headers = [table.header + 1 for table in read[name].tables if table.header >= 0]
        _mark(sheets[name], issues, headers, end)
    progress.report(1, 1)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _mark(sheet: Any, issues: Sequence[CellIssue], headers: Sequence[int], end: int) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415 - takes long to load
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415

    fills = {level: PatternFill("solid", fgColor=colour) for level, colour in _FILLS.items()}
    reasons: dict[int, list[str]] = {}
    for issue in issues:
        reasons.setdefault(issue.row, []).append(issue.message)
        if issue.column:
            cell = sheet[f"{issue.column}{issue.row}"]
            if not cell.fill.fill_type or cell.fill.fgColor.rgb != f"00{_FILLS['error']}":
                cell.fill = fills[issue.level]
            _comment(cell, Comment(issue.message, _AUTHOR))
    for row in headers:
        sheet.cell(row=row, column=end, value=REASON_TITLE).font = Font(bold=True)
    for row, said in reasons.items():
        sheet.cell(row=row, column=end, value="；".join(said))
    sheet.column_dimensions[_letters(end)].width = _WIDTH


def _comment(cell: Any, comment: Any) -> None:
    from openpyxl.cell.cell import MergedCell  # noqa: PLC0415 - loaded already

    if isinstance(cell, MergedCell):
        return  # hidden below its joined neighbour: its row's end says it
    if cell.comment is not None and cell.comment.author == _AUTHOR:
        comment.text = f"{cell.comment.text}；{comment.text}"
    cell.comment = comment


def _unmark(sheet: Any, read: Sheet, progress: Progress) -> int:
    """Take away the marks of an earlier copy; return the column for the reasons.

    Only where there are values: a format on the last of a million rows must not make
    a cell of every blank above it.
    """
    from openpyxl.styles import PatternFill  # noqa: PLC0415 - loaded already

    plain, end = PatternFill(), read.width + 1
    filled = [at for at, cells in enumerate(read.rows) if any(cells)]
    last = filled[-1] + 1 if filled else 1
    for row, cells in enumerate(sheet.iter_rows(max_row=last, max_col=read.width)):
        if row % _STEP == 0:
            progress.report(row, last)
        for cell in cells:
            if cell.value == REASON_TITLE:
                end = cell.column
            if cell.comment is not None and cell.comment.author == _AUTHOR:
                cell.comment, cell.fill = None, plain
    for row in range(1, last + 1) if end <= read.width else ():
        sheet.cell(row=row, column=end).value = None
    return end


def _own_book(file: LedgerFile) -> tuple[Any, Mapping[str, Any]] | None:
    """Return the user's own workbook and its sheets by name; ``None``: it is of another kind."""
    from openpyxl import load_workbook  # noqa: PLC0415 - takes long to load

    if file.path.suffix.lower() not in (".xlsx", ".xlsm"):
        return None
    try:
        book = load_workbook(file.path)
        return book, {each.sheet.name: book[each.sheet.name] for each in file.sheets}
    except (OSError, ValueError, KeyError):
        return None  # readable for us, but not for openpyxl: its values are in the sheets


def _new_book(file: LedgerFile, progress: Progress) -> tuple[Any, Mapping[str, Any]]:
    """Return a new workbook with the same values, and its sheets by their names in the file."""
    from openpyxl import Workbook  # noqa: PLC0415 - loaded already

    book = Workbook()
    book.remove(book.worksheets[0])
    sheets = {}
    for at, each in enumerate(file.sheets, start=1):
        sheet = sheets[each.sheet.name] = book.create_sheet(f"Sheet{at}")
        _name(sheet, each.sheet.name)
        for row, cells in enumerate(each.sheet.rows, start=1):
            if row % _STEP == 0:
                progress.report(row, len(each.sheet.rows))
            _fill(sheet, row, cells)
    return book, sheets


def _name(sheet: Any, name: str) -> None:
    try:
        sheet.title = name[:31]
    except ValueError:
        return  # signs that Excel does not allow: Sheet1 will do


def _fill(sheet: Any, row: int, cells: Sequence[object]) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - loaded already

    for column, value in enumerate(cells, start=1):
        if value in ("", None):
            continue
        if isinstance(value, _KEPT):
            sheet.cell(row=row, column=column, value=value)
            continue
        cell = sheet.cell(row=row, column=column)
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(value))
        cell.data_type = "s"  # what somebody typed is never run as a formula


def _letters(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - loaded already

    return get_column_letter(column)
