"""The bank's statement: taken in, paired with the vouchers, and what is left over on each side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select

from shequ_desktop.funds.model import BankLineRow, VoucherRow
from shequ_desktop.funds.rules.bank import pairs
from shequ_desktop.funds.rules.books import Book
from shequ_desktop.funds.service.importing import BookFile, read_books
from shequ_desktop.funds.service.rows import posted
from shequ_desktop.funds.values import (
    Account,
    AmountsDiffer,
    BankLine,
    BookRowUnreadable,
    PairedAlready,
    Voucher,
    VoucherId,
)
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """A year's statement against the books of the bank account."""

    lines: tuple[BankLine, ...]
    open_vouchers: tuple[Voucher, ...]
    """Posted, and not on the statement; what was taken back stands out with its reversal."""
    numbers: dict[VoucherId, str]
    """Of the vouchers that lines are paired with."""

    @property
    def open_lines(self) -> tuple[BankLine, ...]:
        """Return the lines that no voucher explains."""
        return tuple(each for each in self.lines if each.voucher_id is None)


def read_statement_file(path: Path, reading: Reading, progress: Progress) -> list[BookFile]:
    """Return the statement of each visible sheet that holds one. Raises as ``read_book_file``."""
    return read_books(path, "bank", reading, progress)


def import_statement(tx: Transaction, book: Book) -> tuple[int, int]:
    """Write the lines that are not there yet, pair them; return how many are new, how many pair.

    Raises:
        RulesBroken: rows that cannot be read.
    """
    refuse([each for each in book.findings if isinstance(each, BookRowUnreadable)])
    years = {line.on.year for line in book.lines}
    known = [_key(each) for year in years for each in _lines(tx, year)]
    new = 0
    for line in book.lines:
        key = (line.on, line.in_fen, line.out_fen, line.balance_fen, line.summary)
        if key in known:
            known.remove(key)
            continue
        new += 1
        tx.session.add(
            BankLineRow(
                on=line.on,
                summary=line.summary,
                counterparty=line.counterparty,
                in_fen=line.in_fen,
                out_fen=line.out_fen,
                balance_fen=line.balance_fen,
            )
        )
    tx.session.flush()
    return new, sum(pair_lines(tx, year) for year in sorted(years))


def reconciliation(reading: Reading, year: int) -> Reconciliation:
    """Return a year's statement and what is left over on each side."""
    lines = _lines(reading, year)
    taken = {each.voucher_id for each in lines}
    booked = posted(reading, year, VoucherRow.account == Account.BANK)
    numbers = {each.id: each.shown_number for each in booked if each.id in taken}
    left = tuple(
        each
        for each in booked
        if each.id not in taken and each.signed_fen and not _is_cancelled(each, taken)
    )
    return Reconciliation(lines=tuple(lines), open_vouchers=left, numbers=numbers)


def pair_lines(tx: Transaction, year: int) -> int:
    """Pair what has the same amount within a week, and return how many pairs were found."""
    there = reconciliation(tx, year)
    found = pairs(there.open_lines, there.open_vouchers)
    for line, voucher_id in found.items():
        tx.session.get_one(BankLineRow, line).voucher_id = voucher_id
    tx.session.flush()
    return len(found)


def pair(tx: Transaction, line_id: str, voucher_id: VoucherId) -> None:
    """Pair a line with a voucher by hand.

    Raises:
        RulesBroken: the amounts differ; one of them has its pair already.
    """
    row = tx.session.get_one(BankLineRow, line_id)
    year = tx.session.get_one(VoucherRow, voucher_id).on.year
    [voucher] = posted(tx, year, VoucherRow.id == voucher_id)
    if row.voucher_id is not None or _is_taken(tx, voucher_id):
        refuse([PairedAlready()])
    at_bank = row.in_fen - row.out_fen
    if at_bank != voucher.signed_fen:
        refuse([AmountsDiffer(yuan(at_bank), yuan(voucher.signed_fen))])
    row.voucher_id = voucher_id


def part(tx: Transaction, line_id: str) -> None:
    """Take a pair apart."""
    tx.session.get_one(BankLineRow, line_id).voucher_id = None


def _is_cancelled(voucher: Voucher, taken: "set[VoucherId | None]") -> bool:
    """Return whether it and another voucher, neither of them at the bank, make nothing."""
    other = voucher.reverses or voucher.reversed_by
    return other is not None and other not in taken


def _is_taken(reading: Reading, voucher_id: VoucherId) -> bool:
    taken = select(BankLineRow.id).where(
        BankLineRow.voucher_id == voucher_id, BankLineRow.deleted_at.is_(None)
    )
    return reading.session.scalar(taken) is not None


def _lines(reading: Reading, year: int) -> Sequence[BankLine]:
    rows = reading.session.scalars(
        select(BankLineRow)
        .where(
            BankLineRow.deleted_at.is_(None),
            BankLineRow.on.between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(BankLineRow.on, BankLineRow.id)
    )
    return [
        BankLine(
            id=row.id,
            on=row.on,
            summary=row.summary,
            counterparty=row.counterparty,
            in_fen=row.in_fen,
            out_fen=row.out_fen,
            balance_fen=row.balance_fen,
            voucher_id=None if row.voucher_id is None else VoucherId(row.voucher_id),
        )
        for row in rows
    ]


def _key(line: BankLine) -> tuple[date, int, int, int | None, str]:
    return line.on, line.in_fen, line.out_fen, line.balance_fen, line.summary
