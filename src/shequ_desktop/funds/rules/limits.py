"""Local rules about spending: data, each with its clause, which is shown when it speaks. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from shequ_desktop.funds.values import Direction, LimitReached, VoucherDraft
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.shares import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One rule; what it does not state does not matter to it."""

    clause: str
    """Word for word: 2000元以上由主要领导审批."""
    basis: str
    amount_fen: int | None = None
    """A payment of as much or more."""
    account: str = ""
    category: str = ""
    part: Share | None = None
    """Of the year's receipts that the payments of ``category`` may not be."""

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Self:
        """Return the rule that a file describes.

        Raises:
            KeyError: it has no clause or no basis.
            ValueError: its part is none.
        """
        part = table.get("part")
        return cls(
            clause=table["clause"],
            basis=table["basis"],
            amount_fen=table.get("amount_fen"),
            account=table.get("account", ""),
            category=table.get("category", ""),
            part=None if part is None else Share.parse(part),
        )


def check_limits(
    draft: VoucherDraft,
    limits: Iterable[Limit],
    *,
    received_fen: int,
    paid_fen: Mapping[str, int],
) -> Iterator[Finding]:
    """Yield the rules that speak to a payment.

    Args:
        draft: The voucher.
        limits: The rules in force.
        received_fen: What the office has for the year: carried over and received.
        paid_fen: What it has paid in the year by category, without this voucher.
    """
    if draft.direction is not Direction.PAYMENT:
        return
    for limit in limits:
        if limit.account and limit.account != draft.account:
            continue
        if limit.category and limit.category != draft.category:
            continue
        fact = _fact(draft, limit, received_fen, paid_fen)
        if fact:
            yield LimitReached(limit.clause, limit.basis, fact)


def _fact(draft: VoucherDraft, limit: Limit, received_fen: int, paid_fen: Mapping[str, int]) -> str:
    if limit.part is not None:
        spent = paid_fen.get(draft.category, 0) + draft.amount_fen
        if not limit.part.reached(spent, of=received_fen):
            return ""
        return f"全年累计 {yuan(spent)} 元，全年经费 {yuan(received_fen)} 元"
    if limit.amount_fen is not None and draft.amount_fen >= limit.amount_fen:
        return f"{yuan(draft.amount_fen)} 元"
    return ""
