"""Where a voucher stands, and what speaks against it. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.funds.values import (
    AmountWrong,
    BudgetExceeded,
    BudgetExceededWarning,
    CategoryMissing,
    Direction,
    MonthIsClosed,
    NotCheckedYet,
    Project,
    ReversedAlready,
    SamePerson,
    SignatureMissing,
    Source,
    SourceClosed,
    SourceOverspent,
    SummaryMissing,
    TransferNowhere,
    Voucher,
    VoucherDraft,
    VoucherFixed,
    VoucherInFuture,
    VoucherState,
)
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import yuan

MOST_FEN = 100_000_000_000
"""1,000 million yuan: more is a slip of the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherFacts:
    """What has become of a voucher."""

    checked_on: date | None = None
    posted_on: date | None = None
    is_reversed: bool = False


def voucher_state(facts: VoucherFacts) -> VoucherState:
    """Return where a voucher stands."""
    if facts.is_reversed:
        return VoucherState.REVERSED
    if facts.posted_on is not None:
        return VoucherState.POSTED
    return VoucherState.DRAFT if facts.checked_on is None else VoucherState.CHECKED


def check_voucher(
    draft: VoucherDraft,
    source: Source,
    *,
    today: date,
    closed: Iterable[tuple[int, int]] = (),
) -> Iterator[Finding]:
    """Yield everything that keeps a voucher from being written down.

    Args:
        draft: What the form says.
        source: The one it is booked on.
        today: Nothing is booked before it happens.
        closed: Years and months that are closed for its account.
    """
    if not draft.summary.strip():
        yield SummaryMissing()
    if not 0 < draft.amount_fen <= MOST_FEN:
        yield AmountWrong()
    if draft.direction is Direction.PAYMENT and not draft.category:
        yield CategoryMissing()
    if draft.direction is Direction.TRANSFER and draft.to_source_id in (None, draft.source_id):
        yield TransferNowhere()
    if draft.on > today:
        yield VoucherInFuture(draft.on)
    if (draft.on.year, draft.on.month) in set(closed):
        yield MonthIsClosed(draft.on.year, draft.on.month)
    if source.closed_on is not None:
        yield SourceClosed(source.draft.name)


def check_money(draft: VoucherDraft, source: Source, project: Project | None) -> Iterator[Finding]:
    """Yield what the balances say to a payment; ``source`` and ``project`` are without it."""
    if draft.direction is Direction.RECEIPT:
        return
    amount = yuan(draft.amount_fen)
    if draft.amount_fen > source.balance_fen:
        yield SourceOverspent(source.draft.name, yuan(source.balance_fen), amount)
    if project is not None and draft.amount_fen > project.left_fen:
        finding = BudgetExceeded if project.draft.blocks_over_budget else BudgetExceededWarning
        yield finding(project.draft.name, yuan(project.left_fen), amount)


def check_editing(voucher: Voucher) -> Iterator[Finding]:
    """Yield what keeps a voucher from being edited or deleted."""
    if voucher.number is not None:
        yield VoucherFixed(voucher.shown_number)


def check_checking(voucher: Voucher, by: str) -> Iterator[Finding]:
    """Yield what keeps ``by`` from checking a voucher (复核).

    《会计法》第三十五条: whoever keeps the books is not who approves and handles what they say.
    """
    yield from check_editing(voucher)
    if by.strip() and by.strip() == voucher.recorded_by.strip():
        yield SamePerson("填制人", "复核人", by.strip())


def check_posting(voucher: Voucher) -> Iterator[Finding]:
    """Yield what keeps a voucher from being posted: signatures, and who may not be whom."""
    yield from check_editing(voucher)
    if voucher.checked_on is None:
        yield NotCheckedYet()
    draft = voucher.draft
    if draft.direction is not Direction.PAYMENT:
        return
    people = {
        "经手人": draft.handler.strip(),
        "证明人": draft.witness.strip(),
        "审批人": draft.approver.strip(),
    }
    missing = [who for who, name in people.items() if not name]
    if missing:
        yield SignatureMissing("、".join(missing))
    people["填制人"] = voucher.recorded_by.strip()
    pairs = (("经手人", "证明人"), ("经手人", "审批人"), ("证明人", "审批人"), ("填制人", "审批人"))
    for one, other in pairs:
        if people[one] and people[one] == people[other]:
            yield SamePerson(one, other, people[one])


def check_reversal(voucher: Voucher) -> Iterator[Finding]:
    """Yield what keeps a posted voucher from being taken back."""
    if voucher.number is None:
        yield NotCheckedYet()
    if voucher.reversed_by is not None or voucher.reverses is not None:
        yield ReversedAlready(voucher.shown_number)


def waits_for(voucher: Voucher) -> str:
    """Return in Chinese whose turn it is; empty: it is posted."""
    match voucher.state:
        case VoucherState.DRAFT:
            return "等待复核"
        case VoucherState.CHECKED:
            missing = [f.who for f in check_posting(voucher) if isinstance(f, SignatureMissing)]
            return f"等待签字：{missing[0]}" if missing else "等待入账"
        case VoucherState.POSTED | VoucherState.REVERSED:
            return ""
