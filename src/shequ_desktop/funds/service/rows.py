"""Rows of sources, vouchers and projects, made into values."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import ColumnElement, select

from shequ_desktop.funds.model import FundSourceRow, MonthCloseRow, VoucherRow
from shequ_desktop.funds.rules.vouchers import VoucherFacts, voucher_state
from shequ_desktop.funds.values import (
    Account,
    Direction,
    MonthClose,
    ProjectId,
    Source,
    SourceDraft,
    SourceId,
    Sum,
    Voucher,
    VoucherDraft,
    VoucherId,
)
from shequ_desktop.storage.store import Reading


def vouchers_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Voucher]:
    """Return the vouchers out of the bin that meet all of ``conditions``, in the books' order."""
    rows = reading.session.scalars(
        select(VoucherRow)
        .where(VoucherRow.deleted_at.is_(None), *conditions)
        .order_by(
            VoucherRow.number.is_(None),
            VoucherRow.on,
            VoucherRow.account,
            VoucherRow.number,
            VoucherRow.id,
        )
    ).all()
    taken_back = {
        reversed_id: by
        for by, reversed_id in reading.session.execute(
            select(VoucherRow.id, VoucherRow.reverses_id).where(
                VoucherRow.reverses_id.is_not(None), VoucherRow.deleted_at.is_(None)
            )
        )
    }
    return [_voucher(row, taken_back.get(row.id)) for row in rows]


def vouchers_by_id(
    reading: Reading, keys: Iterable[VoucherId], reversed_by: Mapping[VoucherId, VoucherId]
) -> dict[VoucherId, Voucher]:
    """Return some vouchers; which were taken back is known already."""
    rows = reading.session.scalars(select(VoucherRow).where(VoucherRow.id.in_(list(keys))))
    return {
        VoucherId(row.id): _voucher(row, reversed_by.get(VoucherId(row.id)))
        for row in rows
        if row.deleted_at is None
    }


def posted(reading: Reading, year: int, *conditions: ColumnElement[bool]) -> list[Voucher]:
    """Return the posted vouchers of a year, in the books' order."""
    days = VoucherRow.on.between(date(year, 1, 1), date(year, 12, 31))
    return vouchers_where(reading, VoucherRow.number.is_not(None), days, *conditions)


def sources_where(
    reading: Reading, *conditions: ColumnElement[bool], alone: SourceId | None = None
) -> list[Source]:
    """Return the sources out of the bin, by year and name, with what came and went.

    Args:
        reading: The file.
        conditions: Which of them.
        alone: Nothing of another source is added up.
    """
    rows = reading.session.scalars(
        select(FundSourceRow)
        .where(FundSourceRow.deleted_at.is_(None), *conditions)
        .order_by(FundSourceRow.year, FundSourceRow.id)
    ).all()
    came, went = _moved(reading, alone)
    return [
        Source(
            id=SourceId(row.id),
            draft=_source_draft(row),
            received_fen=came.get(row.id, 0),
            paid_fen=went.get(row.id, 0),
            closed_on=row.closed_on,
        )
        for row in rows
    ]


def closes(reading: Reading, account: Account, year: int) -> list[MonthClose]:
    """Return the closed months of a year, in order."""
    rows = reading.session.scalars(
        select(MonthCloseRow)
        .where(
            MonthCloseRow.deleted_at.is_(None),
            MonthCloseRow.account == account,
            MonthCloseRow.year == year,
        )
        .order_by(MonthCloseRow.month, MonthCloseRow.id)
    )
    return [
        MonthClose(
            year=row.year,
            month=row.month,
            account=Account(row.account),
            opening_fen=row.opening_fen,
            in_fen=row.in_fen,
            out_fen=row.out_fen,
            closing_fen=row.closing_fen,
            vouchers=row.vouchers,
            head=row.head,
            closed_by=row.closed_by,
            closed_on=row.closed_on,
        )
        for row in rows
    ]


def _moved(reading: Reading, alone: SourceId | None) -> tuple[dict[str, int], dict[str, int]]:
    """Return what came to each source and what went from it, in all its time."""
    came: dict[str, int] = {}
    went: dict[str, int] = {}
    for each in sums_of(reading, alone=alone):
        if each.direction is Direction.RECEIPT:
            came[each.source_id] = came.get(each.source_id, 0) + each.moved_fen
            continue
        went[each.source_id] = went.get(each.source_id, 0) + each.moved_fen
        if each.to_source_id is not None:
            came[each.to_source_id] = came.get(each.to_source_id, 0) + each.moved_fen
    return came, went


def sums_of(
    reading: Reading,
    since: date = date.min,
    *,
    first: date = date.min,
    last: date = date.max,
    alone: SourceId | None = None,
) -> list[Sum]:
    """Return the posted vouchers from ``first`` to ``last`` (inclusive), those alike added up.

    Args:
        since: Where those before the period end.
        first: First day.
        last: Last day.
        alone: Only what touches this source; ``None``: everything.
    """
    source = b"" if alone is None else bytes.fromhex(alone)
    touches = "" if alone is None else " AND (source_id = ? OR to_source_id = ?)"
    rows = reading.rows(
        'SELECT direction, source_id, to_source_id, category, "on" < ?, reverses_id IS NOT NULL,'
        " sum(amount_fen), count(*) FROM voucher"
        ' WHERE deleted_at IS NULL AND number IS NOT NULL AND "on" BETWEEN ? AND ?'
        f"{touches}"
        ' GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY min("on"), 2, 4',
        (
            since.isoformat(),
            first.isoformat(),
            last.isoformat(),
            *((source, source) if touches else ()),
        ),
        tables=("voucher",),
    )
    return [
        Sum(
            direction=Direction(direction),
            source_id=SourceId(source.hex()),
            to_source_id=None if target is None else SourceId(target.hex()),
            category=category,
            is_before=bool(is_before),
            is_reversal=bool(is_reversal),
            fen=fen,
            vouchers=count,
        )
        for direction, source, target, category, is_before, is_reversal, fen, count in rows
    ]


def _voucher(row: VoucherRow, reversed_by: str | None) -> Voucher:
    facts = VoucherFacts(
        checked_on=row.checked_on, posted_on=row.posted_on, is_reversed=reversed_by is not None
    )
    return Voucher(
        id=VoucherId(row.id),
        draft=VoucherDraft(
            on=row.on,
            account=Account(row.account),
            direction=Direction(row.direction),
            summary=row.summary,
            category=row.category,
            source_id=SourceId(row.source_id),
            to_source_id=None if row.to_source_id is None else SourceId(row.to_source_id),
            project_id=None if row.project_id is None else ProjectId(row.project_id),
            amount_fen=row.amount_fen,
            invoices=row.invoices,
            counterparty=row.counterparty,
            is_resident=row.is_resident,
            handler=row.handler,
            witness=row.witness,
            approver=row.approver,
            note=row.note,
        ),
        state=voucher_state(facts),
        number=row.number,
        recorded_by=row.recorded_by,
        checked_by=row.checked_by,
        checked_on=row.checked_on,
        posted_by=row.posted_by,
        posted_on=row.posted_on,
        reverses=None if row.reverses_id is None else VoucherId(row.reverses_id),
        reversed_by=None if reversed_by is None else VoucherId(reversed_by),
        reason=row.reason,
    )


def _source_draft(row: FundSourceRow) -> SourceDraft:
    return SourceDraft(
        name=row.name,
        kind=row.kind,
        year=row.year,
        granted_fen=row.granted_fen,
        carried_fen=row.carried_fen,
        use=row.use,
        basis=row.basis,
        task=row.task,
        donor=row.donor,
        is_anonymous=row.is_anonymous,
        goods=row.goods,
    )
