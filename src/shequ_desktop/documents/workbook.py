"""Reads other people's workbooks: .xlsx .xlsm .xlsb .xls .et .ods, CSV, and what only looks so.

What a file is, its content says; endings lie. A file that would eat the computer's memory or
cannot be read is refused with a sentence before it is opened.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from shequ_desktop.documents.delimited import read_text
from shequ_desktop.documents.markup import looks_like_markup, read_markup
from shequ_desktop.documents.reading import (
    WorkbookBroken,
    WorkbookEmpty,
    WorkbookGone,
    WorkbookLocked,
    WorkbookTooLarge,
    WorkbookUnknown,
    WorkbookUnreadable,
)
from shequ_desktop.documents.sheets import Cell, Sheet, Workbook
from shequ_desktop.documents.xlsx_package import PartFacts, is_zip, look_inside, read_sparse
from shequ_desktop.kernel.progress import Progress

MAX_FILE_BYTES = 300 * 1024 * 1024
MAX_DENSE_CELLS = 12_000_000
"""Of the rectangle around all values of a sheet: 600,000 people with 20 columns."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BIFF = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"GIF8", b"\x7fELF", b"MZ")


def read_workbook(path: Path, *, progress: Progress) -> Workbook:
    """Return everything that stands in the file at ``path``.

    Raises:
        WorkbookProblem: it is no workbook, is locked, broken, empty or too large.
        Cancelled: the user has stopped the work.
    """
    content = _content(path)
    progress.report(0, 1)
    sheets = _reader(content)(content, progress)
    progress.report(1, 1)
    if not any(any(row) for sheet in sheets for row in sheet.rows):
        raise WorkbookEmpty
    return Workbook(file_name=path.name, sheets=sheets)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise WorkbookTooLarge(str(size))
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise WorkbookGone(str(error.errno)) from error
    except OSError as error:
        raise WorkbookUnreadable(str(error.errno)) from error
    if not content.strip(b"\0\r\n\t ,"):
        raise WorkbookEmpty
    return content


def _reader(content: bytes) -> Callable[[bytes, Progress], tuple[Sheet, ...]]:
    if is_zip(content):
        return _read_zip
    if content.startswith(_OLE):
        return _read_ole
    if content.startswith(_BINARY):
        raise WorkbookUnknown
    if looks_like_markup(content):
        return read_markup
    return read_text


def _read_zip(content: bytes, progress: Progress) -> tuple[Sheet, ...]:
    facts = look_inside(content, progress)
    if any(part.area > MAX_DENSE_CELLS for part in facts.values()):
        return read_sparse(content, facts, progress)
    return _read_calamine(content, facts, progress)


def _read_ole(content: bytes, progress: Progress) -> tuple[Sheet, ...]:
    if _ENCRYPTED in content:
        raise WorkbookLocked
    if not any(name in content for name in _BIFF):
        raise WorkbookUnknown
    return _read_calamine(content, {}, progress)


def _read_calamine(
    content: bytes, facts: dict[str, PartFacts], progress: Progress
) -> tuple[Sheet, ...]:
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            wanted = [
                about for about in workbook.sheets_metadata if about.typ == SheetTypeEnum.WorkSheet
            ]
            sheets = []
            for at, about in enumerate(wanted):
                progress.report(at, len(wanted))
                read = workbook.get_sheet_by_name(about.name)
                visible = about.visible == SheetVisibleEnum.Visible
                sheets.append(_sheet(read, facts.get(about.name), visible=visible))
            return tuple(sheets)
    except PasswordError as error:
        raise WorkbookLocked from error
    except (CalamineError, zipfile.BadZipFile, ValueError, OSError) as error:
        raise WorkbookBroken(type(error).__name__) from error


def _sheet(read: CalamineSheet, facts: PartFacts | None, *, visible: bool) -> Sheet:
    rows: list[list[Cell]] = read.to_python(skip_empty_area=False)
    for (row, column), text in facts.errors.items() if facts else ():
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = text
    return Sheet(
        name=read.name,
        rows=rows,
        merges=[(*first, *last) for first, last in read.merged_cell_ranges or ()],
        visible=visible,
        hidden_rows=facts.hidden_rows if facts else frozenset(),
    )
