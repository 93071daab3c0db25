"""Vouchers: filled in, checked by another person, posted, taken back; and the journal of them."""

import functools
from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, select

from shequ_desktop.funds.model import FundSourceRow, VoucherRow
from shequ_desktop.funds.rules.limits import Limit, check_limits
from shequ_desktop.funds.rules.statements import journal, statement
from shequ_desktop.funds.rules.vouchers import (
    check_checking,
    check_editing,
    check_money,
    check_posting,
    check_reversal,
    check_voucher,
)
from shequ_desktop.funds.service.projects import project
from shequ_desktop.funds.service.rows import closes, posted, sums_of, vouchers_where
from shequ_desktop.funds.service.sources import source
from shequ_desktop.funds.values import (
    Direction,
    FundReasonMissing,
    JournalLine,
    Statement,
    Voucher,
    VoucherDraft,
    VoucherId,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.store import Reading, Transaction


def voucher(reading: Reading, voucher_id: VoucherId) -> Voucher:
    """Return one voucher.

    Raises:
        LookupError: there is none of that id.
    """
    found = vouchers_where(reading, VoucherRow.id == voucher_id)
    if not found:
        raise LookupError(voucher_id)
    return found[0]


def vouchers(reading: Reading, year: int) -> list[Voucher]:
    """Return a year's vouchers: posted ones by number, then the others by day."""
    days = VoucherRow.on.between(date(year, 1, 1), date(year, 12, 31))
    return vouchers_where(reading, days)


def opening(reading: Reading, year: int) -> int:
    """Return what all sources of a year had when it began."""
    carried = select(func.sum(FundSourceRow.carried_fen)).where(
        FundSourceRow.deleted_at.is_(None), FundSourceRow.year == year
    )
    return reading.session.scalar(carried) or 0


def journal_of(reading: Reading, year: int) -> list[JournalLine]:
    """Return the posted vouchers of a year, each with the office's balance behind it."""
    return journal(posted(reading, year), opening(reading, year))


def statement_of(reading: Reading, *, since: date, until: date) -> Statement:
    """Return receipts and payments of a period within one year, both days inclusive."""
    known = reading.session.execute(
        select(FundSourceRow.id, FundSourceRow.name, FundSourceRow.year, FundSourceRow.carried_fen)
        .where(FundSourceRow.deleted_at.is_(None))
        .order_by(FundSourceRow.year, FundSourceRow.id)
    ).all()
    return statement(
        sums_of(reading, since, first=date(since.year, 1, 1), last=until),
        {each.id: each.carried_fen for each in known if each.year == since.year},
        {each.id: each.name for each in known},
        {code.code: code.label for code in code_table("spending")},
        since=since,
        until=until,
    )


def what_speaks_against(
    reading: Reading, draft: VoucherDraft, *, itself: VoucherId | None = None
) -> list[Finding]:
    """Return everything that can be said against a voucher. Meant to be asked while it is typed."""
    booked = source(reading, draft.source_id)
    closed = [(each.year, each.month) for each in closes(reading, draft.account, draft.on.year)]
    findings = list(check_voucher(draft, booked, today=reading.today, closed=closed))
    budgeted = None if draft.project_id is None else project(reading, draft.project_id)
    findings += check_money(draft, booked, budgeted)
    received, paid = _moved_in(reading, draft.on.year, itself)
    findings += check_limits(draft, limits(), received_fen=received, paid_fen=paid)
    return findings


def record_voucher(
    tx: Transaction, draft: VoucherDraft, *, seen: Collection[Finding] = ()
) -> VoucherId:
    """Fill in a voucher (填制).

    Raises:
        RulesBroken: as ``check_voucher``; balances and local rules warn.
    """
    refuse(what_speaks_against(tx, draft), seen=seen)
    row = VoucherRow(
        on=draft.on,
        account=draft.account,
        direction=draft.direction,
        summary="",
        source_id=draft.source_id,
        amount_fen=draft.amount_fen,
        recorded_by=tx.user,
    )
    write_voucher(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return VoucherId(row.id)


def change_voucher(
    tx: Transaction, voucher_id: VoucherId, draft: VoucherDraft, *, seen: Collection[Finding] = ()
) -> None:
    """Change a voucher that is not posted; it has to be checked again.

    Raises:
        RulesBroken: it is posted; as ``record_voucher``.
    """
    refuse(check_editing(voucher(tx, voucher_id)))
    refuse(what_speaks_against(tx, draft, itself=voucher_id), seen=seen)
    row = tx.session.get_one(VoucherRow, voucher_id)
    write_voucher(row, draft)
    row.recorded_by, row.checked_by, row.checked_on = tx.user, "", None


def delete_voucher(tx: Transaction, voucher_id: VoucherId) -> None:
    """Put a voucher that is not posted into the bin.

    Raises:
        RulesBroken: it is posted.
    """
    refuse(check_editing(voucher(tx, voucher_id)))
    tx.session.get_one(VoucherRow, voucher_id).deleted_at = tx.at_ms


def check_off(tx: Transaction, voucher_id: VoucherId) -> None:
    """Note that the user has checked it (复核).

    Raises:
        RulesBroken: the user has filled it in; it is posted.
    """
    refuse(check_checking(voucher(tx, voucher_id), tx.user))
    row = tx.session.get_one(VoucherRow, voucher_id)
    row.checked_by, row.checked_on = tx.user, tx.today


def post_voucher(tx: Transaction, voucher_id: VoucherId) -> str:
    """Post a voucher (入账), and return its number; from now on it is never edited.

    Raises:
        RulesBroken: not checked; a signature is missing, or two are of one person.
    """
    refuse(check_posting(voucher(tx, voucher_id)))
    row = tx.session.get_one(VoucherRow, voucher_id)
    _post(tx, row)
    return voucher(tx, voucher_id).shown_number


def reverse_voucher(tx: Transaction, voucher_id: VoucherId, reason: str) -> VoucherId:
    """Take a posted voucher back by another one of today (冲销), and return that.

    Raises:
        RulesBroken: no reason; not posted; taken back already.
    """
    found = voucher(tx, voucher_id)
    refuse(check_reversal(found))
    if not reason.strip():
        refuse([FundReasonMissing()])
    draft = found.draft
    row = VoucherRow(
        on=tx.today,
        account=draft.account,
        direction=draft.direction,
        summary="",
        source_id=draft.source_id,
        amount_fen=draft.amount_fen,
        recorded_by=tx.user,
        reverses_id=voucher_id,
        reason=reason.strip(),
    )
    write_voucher(row, draft)
    row.on, row.summary = tx.today, f"冲销 {found.shown_number} {draft.summary}"
    tx.session.add(row)
    tx.session.flush()
    _post(tx, row)
    return VoucherId(row.id)


def open_vouchers(reading: Reading, year: int) -> Sequence[Voucher]:
    """Return the vouchers of a year that are not posted."""
    days = VoucherRow.on.between(date(year, 1, 1), date(year, 12, 31))
    return vouchers_where(reading, VoucherRow.number.is_(None), days)


def write_voucher(row: VoucherRow, draft: VoucherDraft) -> None:
    """Write what a form says into a voucher that is not posted."""
    row.on, row.account, row.direction = draft.on, draft.account, draft.direction
    row.summary, row.category = draft.summary.strip(), draft.category
    row.source_id, row.to_source_id = draft.source_id, draft.to_source_id
    row.project_id, row.amount_fen, row.invoices = (
        draft.project_id,
        draft.amount_fen,
        draft.invoices,
    )
    row.counterparty, row.is_resident = draft.counterparty.strip(), draft.is_resident
    row.handler, row.witness = draft.handler.strip(), draft.witness.strip()
    row.approver, row.note = draft.approver.strip(), draft.note.strip()


def _moved_in(reading: Reading, year: int, itself: VoucherId | None) -> tuple[int, dict[str, int]]:
    """Return a year's money and its payments by category, posted or not, without ``itself``."""
    rows = reading.rows(
        "SELECT direction, category, reverses_id IS NOT NULL, sum(amount_fen) FROM voucher"
        ' WHERE deleted_at IS NULL AND id <> ? AND "on" BETWEEN ? AND ? GROUP BY 1, 2, 3',
        (bytes.fromhex(itself or ""), f"{year}-01-01", f"{year}-12-31"),
        tables=("voucher",),
    )
    received = opening(reading, year)
    paid: dict[str, int] = {}
    for direction, category, is_reversal, fen in rows:
        moved = -fen if is_reversal else fen
        if direction == Direction.RECEIPT:
            received += moved
        elif direction == Direction.PAYMENT:
            paid[category] = paid.get(category, 0) + moved
    return received, paid


def _post(tx: Transaction, row: VoucherRow) -> None:
    first, last = date(row.on.year, 1, 1), date(row.on.year, 12, 31)
    highest = tx.session.scalar(
        select(func.max(VoucherRow.number)).where(
            VoucherRow.account == row.account,
            VoucherRow.on.between(first, last),
            VoucherRow.deleted_at.is_(None),
        )
    )
    row.number = (highest or 0) + 1
    row.posted_by, row.posted_on = tx.user, tx.today
    tx.session.flush()


@functools.cache
def limits() -> tuple[Limit, ...]:
    """Return the local rules in force."""
    return tuple(Limit.read(each) for each in resource_table("funds/limits.toml")["limits"])
