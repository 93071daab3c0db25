"""Reads tables that systems export as web pages and call .xls."""

import re
from html.parser import HTMLParser

from typing_extensions import override

from shequ_desktop.documents.delimited import decode
from shequ_desktop.documents.reading import WorkbookUnknown
from shequ_desktop.documents.sheets import Cell, Range, Sheet
from shequ_desktop.kernel.progress import Progress

_OPENING = re.compile(rb"<(?:!doctype html|html|table|meta|head|\?xml)", re.IGNORECASE)
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)
_MAX_SPAN = 1000
_ROWS = {"tr", "row"}
_CELLS = {"td", "th", "cell"}


def looks_like_markup(content: bytes) -> bool:
    """Say whether the file begins as a web page or as Excel's XML of 2003."""
    return (
        _OPENING.match(content[:400].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t"))
        is not None
    )


def read_markup(content: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """Return the tables of a page, each as a sheet; every value is text.

    Raises:
        WorkbookUnknown: there is no table in it.
    """
    progress.report(0, 1)
    charset = _CHARSET.search(content[:2000])
    if charset and charset[1].lower() in (b"gb2312", b"gbk", b"gb18030"):
        text = content.decode("gb18030", errors="replace")
    else:
        text = decode(content)
    page = _Page()
    page.feed(text)
    page.close()
    sheets = tuple(table for table in page.sheets if table.rows)
    if not sheets:
        raise WorkbookUnknown
    return sheets


class _Page(HTMLParser):
    """Collects tables cell by cell; spans become joined cells."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[Sheet] = []
        self._name = ""
        self._rows: list[list[Cell]] = []
        self._merges: list[Range] = []
        self._taken: set[tuple[int, int]] = set()
        self._cell: list[str] | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name.removeprefix("ss:"): value or "" for name, value in attrs}
        if tag == "table":
            self._open(self._name)
        elif tag == "worksheet":
            self._name = named.get("name", "")
        elif tag in _ROWS:
            self._skip_to_row(named)
        elif tag in _CELLS:
            self._start_cell(named)
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _CELLS and self._cell is not None:
            self._rows[-1][-1] = "".join(self._cell).replace("\xa0", " ").strip()
            self._cell = None

    def _open(self, name: str) -> None:
        self._rows, self._merges, self._taken = [], [], set()
        self.sheets.append(Sheet(name=name, rows=self._rows, merges=self._merges))

    def _skip_to_row(self, named: dict[str, str]) -> None:
        if not self.sheets:
            self._open("")
        target = _span(named.get("index")) - 1 if "index" in named else 0
        while len(self._rows) < target:
            self._rows.append([])
        self._rows.append([])

    def _start_cell(self, named: dict[str, str]) -> None:
        if not self.sheets or not self._rows:
            self._skip_to_row({})
        row = self._rows[-1]
        at = len(self._rows) - 1
        target = _span(named.get("index")) - 1 if "index" in named else 0
        while len(row) < target or (at, len(row)) in self._taken:
            row.append("")
        down = _span(named.get("rowspan")) + _extra(named.get("mergedown"))
        right = _span(named.get("colspan")) + _extra(named.get("mergeacross"))
        column = len(row)
        if down > 1 or right > 1:
            self._merges.append((at, column, at + down - 1, column + right - 1))
            self._taken |= {
                (at + r, column + c) for r in range(down) for c in range(right) if (r, c) != (0, 0)
            }
        row.append("")
        self._cell = []


def _span(text: str | None) -> int:
    return min(int(text), _MAX_SPAN) if text and text.isdigit() and int(text) else 1


def _extra(text: str | None) -> int:
    return _span(text) if text and text.isdigit() and int(text) else 0
