"""Closing months, and finding out later whether they are still what was closed."""

from collections.abc import Iterable

from shequ_desktop.funds.model import MonthCloseRow, VoucherRow
from shequ_desktop.funds.rules.statements import broken_link, check_closing, head
from shequ_desktop.funds.service.rows import closes, posted, vouchers_where
from shequ_desktop.funds.service.vouchers import opening
from shequ_desktop.funds.values import Account, MonthClose, Voucher
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.storage.store import Reading, Transaction


def closed_months(reading: Reading, account: Account, year: int) -> list[MonthClose]:
    """Return the closed months of a year, in order."""
    return closes(reading, account, year)


def close_month(tx: Transaction, account: Account, year: int, month: int) -> MonthClose:
    """Close a month and return its numbers, bound to the months before by a hash.

    Raises:
        RulesBroken: it is not over; an earlier one is open; a voucher is not posted.
    """
    before = closes(tx, account, year)
    books = vouchers_where(tx, VoucherRow.account == account)
    theirs = [each for each in books if each.draft.on.year == year]
    unposted = sum(each.number is None and each.draft.on.month == month for each in theirs)
    refuse(
        check_closing(
            year,
            month,
            [(each.year, each.month) for each in before],
            [(year, each.draft.on.month) for each in theirs],
            unposted,
            today=tx.today,
        )
    )
    booked = _of_month(posted(tx, year, VoucherRow.account == account), month)
    begins = before[-1].closing_fen if before else _opening(tx, account, year)
    came = sum(each.signed_fen for each in booked if each.signed_fen > 0)
    went = -sum(each.signed_fen for each in booked if each.signed_fen < 0)
    tx.session.add(
        MonthCloseRow(
            year=year,
            month=month,
            account=account,
            opening_fen=begins,
            in_fen=came,
            out_fen=went,
            closing_fen=begins + came - went,
            vouchers=len(booked),
            head=head(before[-1].head if before else "", account, year, month, booked),
            closed_by=tx.user,
            closed_on=tx.today,
        )
    )
    tx.session.flush()
    return closes(tx, account, year)[-1]


def tampered_month(reading: Reading, account: Account, year: int) -> MonthClose | None:
    """Return the first closed month whose vouchers are no longer those that were closed."""
    books = posted(reading, year, VoucherRow.account == account)
    by_month = {(year, month): _of_month(books, month) for month in range(1, 13)}
    return broken_link(closes(reading, account, year), by_month)


def _of_month(vouchers: Iterable[Voucher], month: int) -> list[Voucher]:
    return [each for each in vouchers if each.draft.on.month == month]


def _opening(reading: Reading, account: Account, year: int) -> int:
    """Return what the account had when the year began: carried money lies in the bank."""
    return opening(reading, year) if account is Account.BANK else 0
