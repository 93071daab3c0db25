"""Journals, statements and months that add up to the fen. Pure."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from shequ_desktop.funds.values import (
    Account,
    Direction,
    JournalLine,
    MonthClose,
    MonthNotOver,
    MonthOutOfOrder,
    Share,
    Statement,
    Sum,
    Voucher,
    VouchersOpen,
)
from shequ_desktop.kernel.findings import Finding

_MONTHS = 12


def journal(vouchers: Iterable[Voucher], opening_fen: int) -> list[JournalLine]:
    """Return the lines of posted vouchers in the order given, each with the balance behind it."""
    lines = []
    balance = opening_fen
    for voucher in vouchers:
        moved = voucher.signed_fen
        balance += moved
        is_out = voucher.draft.direction is Direction.PAYMENT
        lines.append(JournalLine(voucher, 0 if is_out else moved, -moved if is_out else 0, balance))
    return lines


def moves(voucher: Voucher) -> Iterator[tuple[str, int]]:
    """Yield what a posted voucher does to each source: its id, and fen above or below 0."""
    draft = voucher.draft
    if draft.direction is Direction.TRANSFER:
        amount = -draft.amount_fen if voucher.reverses is not None else draft.amount_fen
        yield draft.source_id, -amount
        if draft.to_source_id is not None:
            yield draft.to_source_id, amount
    else:
        yield draft.source_id, voucher.signed_fen


def statement(
    sums: Sequence[Sum],
    carried: Mapping[str, int],
    names: Mapping[str, str],
    categories: Mapping[str, str],
    *,
    since: date,
    until: date,
) -> Statement:
    """Return the receipts and payments from ``since`` to ``until``, both inclusive.

    Args:
        sums: Of every posted voucher of the year up to ``until``; transfers move nothing outside.
        carried: What each source had when the year began, by its id.
        names: Of the sources, by their ids.
        categories: Labels of payments, by their codes.
        since: First day.
        until: Last day.
    """
    within = [each for each in sums if not each.is_before]
    opening = dict(carried)
    for each in sums:
        if each.is_before:
            for source, fen in _moved(each):
                opening[source] = opening.get(source, 0) + fen
    came: dict[str, int] = {}
    went: dict[str, int] = {}
    for each in within:
        is_out = each.direction is Direction.PAYMENT
        for source, fen in _moved(each):
            if is_out or (each.direction is Direction.TRANSFER and fen < 0):
                went[source] = went.get(source, 0) - fen
            else:
                came[source] = came.get(source, 0) + fen
    used = dict.fromkeys((*opening, *came, *went))
    return Statement(
        since=since,
        until=until,
        opening_fen=sum(opening.values()),
        receipts=_shares(
            (names.get(each.source_id, ""), each.moved_fen)
            for each in within
            if each.direction is Direction.RECEIPT
        ),
        payments=_shares(
            (categories.get(each.category, each.category), each.moved_fen)
            for each in within
            if each.direction is Direction.PAYMENT
        ),
        by_source=tuple(
            (
                names.get(source, ""),
                opening.get(source, 0),
                came.get(source, 0),
                went.get(source, 0),
                opening.get(source, 0) + came.get(source, 0) - went.get(source, 0),
            )
            for source in used
        ),
        vouchers=sum(each.vouchers for each in within),
    )


def _moved(each: Sum) -> Iterator[tuple[str, int]]:
    """Yield what a sum does to each source: its id, and fen above or below 0."""
    out = each.direction is not Direction.RECEIPT
    yield each.source_id, -each.moved_fen if out else each.moved_fen
    if each.direction is Direction.TRANSFER and each.to_source_id is not None:
        yield each.to_source_id, each.moved_fen


def check_closing(
    year: int,
    month: int,
    closed: Iterable[tuple[int, int]],
    booked: Iterable[tuple[int, int]],
    unposted: int,
    *,
    today: date,
) -> Iterator[Finding]:
    """Yield what keeps a month from being closed.

    Args:
        year: Of the month.
        month: 1 to 12.
        closed: Months that are closed.
        booked: Months that have vouchers; those before this one are closed first.
        unposted: Vouchers of the month that are not posted.
        today: A month is over on the first day of the next.
    """
    if (today.year, today.month) <= (year, month):
        yield MonthNotOver(year, month)
    done = set(closed)
    for earlier in sorted(set(booked)):
        if earlier < (year, month) and earlier not in done:
            yield MonthOutOfOrder(*earlier)
            break
    if unposted:
        yield VouchersOpen(unposted)


def head(
    previous: str, account: Account, year: int, month: int, vouchers: Iterable[Voucher]
) -> str:
    """Return the SHA-256, hex, that binds a month's vouchers to all months before them."""
    chain = hashlib.sha256(f"{previous}|{account}|{year}-{month:02}".encode())
    for voucher in vouchers:
        draft = voucher.draft
        line = (
            voucher.number,
            draft.on.isoformat(),
            draft.direction,
            draft.amount_fen,
            draft.summary,
            draft.category,
            draft.source_id,
            draft.to_source_id,
            draft.project_id,
            draft.invoices,
            draft.counterparty,
            draft.handler,
            draft.witness,
            draft.approver,
            voucher.reverses,
        )
        chain.update(repr(line).encode())
    return chain.hexdigest()


def broken_link(
    closes: Sequence[MonthClose], vouchers: Mapping[tuple[int, int], Sequence[Voucher]]
) -> MonthClose | None:
    """Return the first closed month whose vouchers are not those that were closed."""
    previous = ""
    for close in closes:
        theirs = vouchers.get((close.year, close.month), ())
        if head(previous, close.account, close.year, close.month, theirs) != close.head:
            return close
        previous = close.head
    return None


def month_days(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    after = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return date(year, month, 1), date.fromordinal(after.toordinal() - 1)


def _shares(parts: Iterable[tuple[str, int]]) -> tuple[Share, ...]:
    """Return sums by label, the largest first."""
    sums: dict[str, int] = {}
    for label, fen in parts:
        sums[label] = sums.get(label, 0) + fen
    found = (Share(label=label, fen=fen) for label, fen in sums.items())
    return tuple(sorted(found, key=lambda share: (-share.fen, share.label)))
