"""Which line of a bank's statement says the same as which voucher. Pure."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from shequ_desktop.funds.values import BankLine, Voucher, VoucherId

MOST_DAYS = 7
"""Between the day in the books and the day at the bank: a cheque takes a week at most."""


class _Pair(NamedTuple):
    days: int
    line: str
    voucher: VoucherId


def pairs(lines: Iterable[BankLine], vouchers: Iterable[Voucher]) -> Mapping[str, VoucherId]:
    """Return the vouchers of lines, by the lines' ids: the same amount, the nearest day first.

    Args:
        lines: That have no voucher yet.
        vouchers: Posted ones of the bank account that no line has yet.
    """
    by_amount: dict[int, list[Voucher]] = {}
    for each in vouchers:
        by_amount.setdefault(each.signed_fen, []).append(each)
    possible = sorted(
        _Pair(abs((each.draft.on - line.on).days), line.id, each.id)
        for line in lines
        for each in by_amount.get(line.in_fen - line.out_fen, ())
        if abs((each.draft.on - line.on).days) <= MOST_DAYS
    )
    found: dict[str, VoucherId] = {}
    taken: set[VoucherId] = set()
    for pair in possible:
        if pair.line not in found and pair.voucher not in taken:
            found[pair.line] = pair.voucher
            taken.add(pair.voucher)
    return found
