"""Looks into a zipped workbook before it is opened: sizes, far-away cells, hidden rows, errors.

A reader that lays out the rectangle around all values is killed by one stray value in the last
cell of a sheet, and by parts that unpack to gigabytes.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from xml.etree import ElementTree as ET

from openpyxl import load_workbook

from shequ_desktop.documents.reading import (
    WorkbookBomb,
    WorkbookBroken,
    WorkbookLocked,
    WorkbookTooLarge,
    WorkbookUnknown,
)
from shequ_desktop.documents.sheets import Cell, Place, Sheet
from shequ_desktop.kernel.progress import Progress

MAX_UNPACKED = 1_500_000_000
MAX_VALUES = 20_000_000
_BIG_PART = 30_000_000
_MAX_RATIO = 300
"""Real sheets pack 10 to 60 times; a bomb a thousand times."""

_CHUNK = 1 << 22
_OVERLAP = 512
_SMALL_PART = 5_000_000
_FAR_CELL = re.compile(rb"r=[\"']([A-Z]{2,3}(?=\d)|[A-Z](?=\d{6}))(\d+)[\"'][^>]*[^/]>(?!</c>)")
_LAST_ROW = re.compile(rb"<(?:\w+:)?row [^>]*?\br=[\"'](\d+)")
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row [^>]*?\br=[\"'](\d+)[\"'][^>]*\bhidden=[\"'](?:1|true)")
_ERROR_CELL = re.compile(
    rb"<(?:\w+:)?c\b(?=[^>]*\bt=[\"']e[\"'])[^>]*?\br=[\"']([A-Z]{1,3})(\d+)[\"'][^>]*>"
    rb"(?:[^<]*<(?:\w+:)?f\b[^<]*(?:</(?:\w+:)?f>)?<(?:\w+:)?v>(#[^<]+)|<(?:\w+:)?v>(#[^<]+))?"
)
_ANY_ERROR = "#N/A"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NEAR_COLUMNS = 26


@dataclass(slots=True)
class PartFacts:
    """What was seen of one sheet."""

    rows: int = 0
    columns: int = _NEAR_COLUMNS
    hidden_rows: set[int] = field(default_factory=set)
    errors: dict[Place, str] = field(default_factory=dict)
    """Formulas gone wrong, which the reader takes for blanks."""

    @property
    def area(self) -> int:
        """How many cells the rectangle around all values has, at most."""
        return self.rows * self.columns


def is_zip(content: bytes) -> bool:
    """Say whether the file is, or once was, a zip archive."""
    return content.startswith(b"PK\x03\x04")


def look_inside(content: bytes, progress: Progress) -> dict[str, PartFacts]:
    """Return facts by sheet name; empty for kinds without XML sheets (.xlsb, .ods).

    Raises:
        WorkbookProblem: no workbook, a bomb, damaged or too large.
        Cancelled: the user has stopped the work.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _refuse_bombs(package)
            _refuse_strangers(set(package.namelist()))
            return _facts(package, progress)
    except (zipfile.BadZipFile, zlib.error, EOFError, ET.ParseError, KeyError) as error:
        raise WorkbookBroken(type(error).__name__) from error
    except (NotImplementedError, RuntimeError) as error:
        raise WorkbookLocked(type(error).__name__) from error


def _refuse_bombs(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    if any(p.file_size > _BIG_PART and p.file_size > _MAX_RATIO * p.compress_size for p in parts):
        raise WorkbookBomb
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise WorkbookTooLarge


def _refuse_strangers(names: set[str]) -> None:
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise WorkbookUnknown
    if "content.xml" in names and not {"meta.xml", "mimetype"} & names:
        raise WorkbookUnknown


def _facts(package: zipfile.ZipFile, progress: Progress) -> dict[str, PartFacts]:
    parts = [part for part in package.infolist() if part.filename.endswith(".xml")]
    sheets = _sheet_names(package) if "xl/workbook.xml" in package.namelist() else {}
    facts: dict[str, PartFacts] = {}
    for at, part in enumerate(parts):
        progress.report(at, len(parts))
        seen = PartFacts()
        for chunk in _chunks(package, part):
            if part.filename in sheets:
                _look_at(chunk, seen)
        if part.filename in sheets:
            facts[sheets[part.filename]] = seen
    return facts


def _chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the whole part, pieces overlapping; reading to the end proves size and checksum."""
    with package.open(part) as stream:
        before = b""
        while piece := stream.read(_CHUNK):
            yield before + piece
            before = piece[-_OVERLAP:]


def _look_at(chunk: bytes, seen: PartFacts) -> None:
    for letters, row in _FAR_CELL.findall(chunk):
        seen.columns = max(seen.columns, _column_number(letters))
        seen.rows = max(seen.rows, int(row))
    last = chunk.rfind(b"<row ")
    if last >= 0 and (found := _LAST_ROW.match(chunk, last)):
        seen.rows = max(seen.rows, min(int(found[1]), 100_000))
    if b"hidden=" in chunk:
        seen.hidden_rows.update(int(row) - 1 for row in _HIDDEN_ROW.findall(chunk))
    if b't="e"' in chunk or b"t='e'" in chunk:
        for letters, row, behind, alone in _ERROR_CELL.findall(chunk):
            place = int(row) - 1, _column_number(letters) - 1
            seen.errors[place] = (behind or alone).decode("ascii", "replace") or _ANY_ERROR


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _sheet_names(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the name of the sheet by its part."""
    targets = {
        each.get("Id", ""): str(PurePosixPath("xl") / each.get("Target", "").lstrip("/"))
        for each in _root(package, "xl/_rels/workbook.xml.rels")
    }
    return {
        targets.get(each.get(_RELATION, ""), "").replace("xl/xl/", "xl/"): each.get("name", "")
        for each in _root(package, "xl/workbook.xml").iter()
        if each.tag.endswith("}sheet")
    }


def _root(package: zipfile.ZipFile, name: str) -> ET.Element:
    if package.getinfo(name).file_size > _SMALL_PART:
        raise WorkbookBomb
    return ET.fromstring(package.read(name))  # noqa: S314 - size checked, expat limits entities


def read_sparse(
    content: bytes, facts: dict[str, PartFacts], progress: Progress
) -> tuple[Sheet, ...]:
    """Read a workbook whose few values lie far apart, cell by cell.

    Raises:
        WorkbookProblem: damaged, or too many values after all.
        Cancelled: the user has stopped the work.
    """
    try:
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = []
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()
            rows = _sparse_rows(sheet.iter_rows(values_only=True), progress)
            seen = facts.get(sheet.title, PartFacts())
            sheets.append(
                Sheet(
                    name=sheet.title,
                    rows=rows,
                    visible=sheet.sheet_state == "visible",
                    hidden_rows=seen.hidden_rows,
                )
            )
        return tuple(sheets)
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, ET.ParseError) as error:
        raise WorkbookBroken(type(error).__name__) from error


def _sparse_rows(source: Iterator[tuple[Any, ...]], progress: Progress) -> list[list[Cell]]:
    nothing: list[Cell] = []
    rows: list[list[Cell]] = []
    values = last = 0
    for at, cells in enumerate(source):
        if at % 10_000 == 0:
            progress.report(at, 1_048_576)
        if any(cell is not None for cell in cells):
            kept: list[Cell] = ["" if cell is None else cell for cell in cells]
            while kept[-1] == "":
                kept.pop()
            values += len(kept)
            if values > MAX_VALUES:
                raise WorkbookTooLarge
            rows.append(kept)
            last = len(rows)
        else:
            rows.append(nothing)
    return rows[:last]
