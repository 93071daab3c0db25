"""Brings a book that the office has kept so far into the journal, to the fen."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from shequ_desktop.documents.columns import Table, map_sheet
from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.rules.books import Book, BookLine, read_book
from shequ_desktop.funds.service.rows import posted
from shequ_desktop.funds.service.sources import add_source, change_source, sources
from shequ_desktop.funds.values import (
    Account,
    Direction,
    SourceDraft,
    SourceId,
    YearHasVouchers,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading, Transaction

_OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookFile:
    """A book as it was understood."""

    sheet: str
    book: Book
    columns: tuple[tuple[str, str], ...]
    """Titles of the sheet and the fields they were taken for; empty: left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import has written."""

    vouchers: int
    sources: int
    opening_fen: int
    closing_fen: int


def read_book_file(path: Path, reading: Reading, progress: Progress) -> list[BookFile]:
    """Return the book of each visible sheet that holds one.

    Raises:
        WorkbookProblem: the file cannot be read.
        Cancelled: the user has stopped the work.
    """
    return read_books(path, "book", reading, progress)


def read_books(path: Path, words: str, reading: Reading, progress: Progress) -> list[BookFile]:
    """Return what has days and amounts, its titles read with the vocabulary ``words``."""
    workbook = read_workbook(path, progress=progress)
    found = []
    for sheet in workbook.sheets:
        if not sheet.visible:
            continue
        for table in map_sheet(sheet, vocabulary(words)):
            fields = {column.field for column in table.columns}
            if {"in_amount", "out_amount"} & fields and {"on", "day"} & fields:
                found.append(_book_of(sheet, table, reading))
    return found


def import_book(tx: Transaction, book: Book, *, seen: Collection[Finding] = ()) -> Imported:
    """Write a book into the journal as posted vouchers, in its own order and with its numbers.

    What the year carried over becomes the opening of the sources in the end: it stands in one
    source, 上年结转, because a book says nothing of how it was divided.

    Raises:
        RulesBroken: rows that cannot be read; the year has vouchers already.
    """
    refuse(book.findings, seen=seen)
    year = book.lines[0].on.year
    if posted(tx, year):
        refuse([YearHasVouchers(year)])
    known = {each.draft.name: each.id for each in sources(tx, year)}
    before = len(known)
    if book.opening_fen:
        known["上年结转"] = _source(tx, known, "上年结转", year, carried=book.opening_fen)
    categories = code_table("spending")
    for number, line in enumerate(book.lines, start=1):
        name = line.source or "其他"
        known[name] = _source(tx, known, name, year)
        is_receipt = bool(line.in_fen)
        tx.session.add(
            VoucherRow(
                on=line.on,
                account=Account.BANK,
                direction=Direction.RECEIPT if is_receipt else Direction.PAYMENT,
                summary=line.summary,
                source_id=known[name],
                amount_fen=line.in_fen or line.out_fen,
                category="" if is_receipt else categories.code_of(line.category) or _OTHER,
                invoices=line.invoices,
                counterparty=line.counterparty,
                handler=line.handler,
                witness=line.witness,
                approver=line.approver,
                note=_note(line, number),
                number=number,
                recorded_by=tx.user,
                checked_by=tx.user,
                checked_on=tx.today,
                posted_by=tx.user,
                posted_on=tx.today,
            )
        )
    tx.session.flush()
    return Imported(
        vouchers=len(book.lines),
        sources=len(known) - before,
        opening_fen=book.opening_fen,
        closing_fen=book.closing_fen,
    )


def _source(
    tx: Transaction, known: dict[str, SourceId], name: str, year: int, *, carried: int = 0
) -> SourceId:
    if name not in known:
        kind = code_table("fund_kind").code_of(name) or _OTHER
        return add_source(tx, SourceDraft(name=name, kind=kind, year=year, carried_fen=carried))
    if carried:
        [there] = [each for each in sources(tx, year) if each.id == known[name]]
        change_source(tx, known[name], replace(there.draft, carried_fen=carried))
    return known[name]


def _note(line: BookLine, number: int) -> str:
    """Return the note, with the number that the book itself has given if it is another."""
    told = (
        f"原凭证号 {line.number}"
        if line.number and not line.number.endswith(f"{number:04}")
        else ""
    )
    return "；".join(filter(None, (line.note, told)))


def _book_of(sheet: Sheet, table: Table, reading: Reading) -> BookFile:
    heading = " ".join(str(cell) for row in sheet.rows[: table.header] for cell in row if cell)
    again = {row for first, end in table.repeated for row in range(first, end)}
    fields = {column.field: column.index for column in table.columns if column.field}
    rows = [
        (
            number + 1,
            {
                field: sheet.rows[number][at] if at < len(sheet.rows[number]) else None
                for field, at in fields.items()
                if field != "serial"
            },
        )
        for number in range(table.first, table.end)
        if number not in again
    ]
    return BookFile(
        sheet=sheet.name,
        book=read_book(rows, heading=heading, today=reading.today),
        columns=tuple((column.title, column.field) for column in table.columns),
    )
