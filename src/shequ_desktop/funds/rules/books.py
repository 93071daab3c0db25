"""Reads the rows of somebody's income and expense book, to the fen. Pure.

Offices keep such books in many shapes: the day in one column or in two, amounts as numbers or as
￥1,234.50, sums and 承前页 between the rows, the balance of last year in a row of its own.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shequ_desktop.funds.values import BalanceDiffers, BookRowUnreadable, NumberGap
from shequ_desktop.kernel.dates import read_date
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import read_yuan, yuan

_OPENING = re.compile(r"上年结转|期初|年初|上期结存|上年结余|承上年|结转余额")
_SUMS = re.compile(r"合\s*计|小\s*计|总\s*计|累\s*计|本页|过次页|承前页|本月发生|本年累计|月\s*结")
_YEAR = re.compile(r"(20\d\d)\s*年")
_NUMBER = re.compile(r"(\d+)\D*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """One receipt or payment."""

    row: int
    """In the sheet, from 1."""
    on: date
    number: str
    """As it is written; empty: none."""
    summary: str
    category: str
    source: str
    in_fen: int
    out_fen: int
    balance_fen: int | None
    counterparty: str = ""
    handler: str = ""
    witness: str = ""
    approver: str = ""
    invoices: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What a sheet says."""

    opening_fen: int
    lines: tuple[BookLine, ...]
    findings: tuple[Finding, ...]
    """What could not be read, and what does not add up."""

    @property
    def closing_fen(self) -> int:
        """Return what is there after the last line."""
        return self.opening_fen + sum(line.in_fen - line.out_fen for line in self.lines)


def read_book(
    rows: Iterable[tuple[int, Mapping[str, object]]], *, heading: str, today: date
) -> Book:
    """Return what the rows below the titles say.

    Args:
        rows: Each with its number in the sheet (from 1) and its cells by field.
        heading: What stands above the titles: the year is taken from there.
        today: For days without a year where the heading has none.
    """
    found = _YEAR.search(unicodedata.normalize("NFKC", heading))
    reader = _Reader(int(found[1]) if found else today.year, today)
    for number, cells in rows:
        reader.take(number, cells)
    findings = [*reader.findings, *_sums(reader.opening_fen, reader.lines), *_gaps(reader.lines)]
    return Book(opening_fen=reader.opening_fen, lines=tuple(reader.lines), findings=tuple(findings))


class _Reader:
    def __init__(self, year: int, today: date) -> None:
        self.opening_fen = 0
        self.lines: list[BookLine] = []
        self.findings: list[Finding] = []
        self._year, self._today = year, today
        self._month = 0

    def take(self, number: int, cells: Mapping[str, object]) -> None:
        words = [_text(cell) for cell in cells.values()]
        if not any(words):
            return
        if not self.lines and any(_OPENING.search(word) for word in words):
            self.opening_fen = self._opening(cells)
            return
        if any(_SUMS.search(word) for word in words):
            return
        try:
            self.lines.append(self._line(number, cells))
        except ValueError as error:
            self.findings.append(BookRowUnreadable(number, str(error)))

    def _opening(self, cells: Mapping[str, object]) -> int:
        balance, came = fen_of(cells.get("balance")), fen_of(cells.get("in_amount"))
        return balance if balance is not None else (came or 0)

    def _line(self, number: int, cells: Mapping[str, object]) -> BookLine:
        came = fen_of(cells.get("in_amount")) or 0
        went = fen_of(cells.get("out_amount")) or 0
        if bool(came) == bool(went):
            both = "收入和支出都有金额" if came else "没有收入，也没有支出"
            raise ValueError(both)
        return BookLine(
            row=number,
            on=self._day(cells),
            number=_text(cells.get("number")),
            summary=_text(cells.get("summary")) or _text(cells.get("category")),
            category=_text(cells.get("category")),
            source=_text(cells.get("source")),
            in_fen=came,
            out_fen=went,
            balance_fen=fen_of(cells.get("balance")),
            counterparty=_text(cells.get("counterparty")),
            handler=_text(cells.get("handler")),
            witness=_text(cells.get("witness")),
            approver=_text(cells.get("approver")),
            invoices=_count(cells.get("invoices")),
            note=_text(cells.get("note")),
        )

    def _day(self, cells: Mapping[str, object]) -> date:
        if "on" in cells:
            day, precision = read_date(cells["on"], today=self._today)
            if day is None or precision != "day":
                message = f"日期“{_text(cells['on'])}”看不懂"
                raise ValueError(message)
            return day
        self._month = _count(cells.get("month")) or self._month
        try:
            return date(self._year, self._month, _count(cells.get("day")))
        except ValueError:
            message = f"日期“{self._month}月{_text(cells.get('day'))}日”不存在"
            raise ValueError(message) from None


def fen_of(cell: object) -> int | None:
    """Return the fen that a cell means; ``None``: it is empty.

    Raises:
        ValueError: it is no amount.
    """
    match cell:
        case None | "":
            return None
        case bool():
            pass
        case int():
            return cell * 100
        case float():
            # Spreadsheets reckon in binary: 0.1 + 0.2 is a little more than 0.3.
            return round(Decimal(repr(cell)) * 100)
        case _:
            word = _text(cell)
            if word.strip("-—－/ ") == "":
                return None
            try:
                return read_yuan(word)
            except ValueError:
                pass
    message = f"金额“{_text(cell)}”看不懂"
    raise ValueError(message)


def _sums(opening: int, lines: Sequence[BookLine]) -> Iterator[Finding]:
    """Yield where the book's own balance leaves the amounts; each slip is told once."""
    off = 0
    balance = opening
    for line in lines:
        balance += line.in_fen - line.out_fen
        if line.balance_fen is not None and line.balance_fen - balance != off:
            off = line.balance_fen - balance
            yield BalanceDiffers(line.row, yuan(balance), yuan(line.balance_fen), yuan(off))


def _gaps(lines: Sequence[BookLine]) -> Iterator[Finding]:
    numbered = [(line.number, _NUMBER.search(line.number)) for line in lines if line.number]
    for (before, one), (after, other) in itertools.pairwise(numbered):
        if one and other and int(other[1]) != int(one[1]) + 1:
            yield NumberGap(before, after)


def _count(cell: object) -> int:
    word = _text(cell).removesuffix("张").removesuffix("月").removesuffix("日")
    return int(float(word)) if word.replace(".", "", 1).isdigit() else 0


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return unicodedata.normalize("NFKC", str(cell)).strip()
