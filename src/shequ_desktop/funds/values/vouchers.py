"""Sources of money and the vouchers that move it. All amounts are integer fen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

SourceId = NewType("SourceId", str)
VoucherId = NewType("VoucherId", str)
ProjectId = NewType("ProjectId", str)


class Account(StrEnum):
    """Where the money lies."""

    BANK = "bank"
    CASH = "cash"


ACCOUNT_TITLES: Mapping[Account, str] = {
    Account.BANK: QT_TRANSLATE_NOOP("funds", "银行"),
    Account.CASH: QT_TRANSLATE_NOOP("funds", "现金"),
}


class Direction(StrEnum):
    """Which way it goes; a transfer moves it from one source to another."""

    RECEIPT = "receipt"
    PAYMENT = "payment"
    TRANSFER = "transfer"


DIRECTION_TITLES: Mapping[Direction, str] = {
    Direction.RECEIPT: QT_TRANSLATE_NOOP("funds", "收"),
    Direction.PAYMENT: QT_TRANSLATE_NOOP("funds", "付"),
    Direction.TRANSFER: QT_TRANSLATE_NOOP("funds", "转"),
}


class VoucherState(StrEnum):
    """Where a voucher stands; follows from facts, is stored nowhere."""

    DRAFT = "draft"
    CHECKED = "checked"
    POSTED = "posted"
    REVERSED = "reversed"
    """Posted, and taken back by another voucher."""


VOUCHER_STATE_TITLES: Mapping[VoucherState, str] = {
    VoucherState.DRAFT: QT_TRANSLATE_NOOP("funds", "待复核"),
    VoucherState.CHECKED: QT_TRANSLATE_NOOP("funds", "待入账"),
    VoucherState.POSTED: QT_TRANSLATE_NOOP("funds", "已入账"),
    VoucherState.REVERSED: QT_TRANSLATE_NOOP("funds", "已冲销"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDraft:
    """资金来源: what the form says of it."""

    name: str
    kind: str
    """A code of codes/fund_kind."""
    year: int
    granted_fen: int = 0
    """核定、到位 for the year, without what was carried over."""
    carried_fen: int = 0
    """上年结转."""
    use: str = ""
    """What it may be spent on; empty: anything the office is there for."""
    basis: str = ""
    """The document it comes from."""
    task: str = ""
    """The admitted task whose money it is (费随事转)."""
    donor: str = ""
    is_anonymous: bool = False
    """爱心人士 on every public paper."""
    goods: str = ""
    """What was given beside money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """资金来源 and what is left of it."""

    id: SourceId
    draft: SourceDraft
    received_fen: int
    paid_fen: int
    closed_on: date | None = None

    @property
    def balance_fen(self) -> int:
        """Return what is left."""
        return self.draft.carried_fen + self.received_fen - self.paid_fen


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherDraft:
    """收支凭证: what the form says of it."""

    on: date
    """业务日期."""
    account: Account = Account.BANK
    direction: Direction
    summary: str
    category: str = ""
    """A code of codes/spending; receipts have none."""
    source_id: SourceId
    to_source_id: SourceId | None = None
    """Of a transfer."""
    project_id: ProjectId | None = None
    amount_fen: int
    """Above 0; a reversal has the same amount and takes it back."""
    invoices: int = 0
    """附件张数."""
    counterparty: str = ""
    is_resident: bool = False
    """The counterparty is a private person: masked on the public copy."""
    handler: str = ""
    witness: str = ""
    approver: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """凭证. Once posted it is never edited: 冲销 and a new one."""

    id: VoucherId
    draft: VoucherDraft
    state: VoucherState
    number: int | None = None
    """Within the year and the account, without gaps; ``None`` before it is posted."""
    recorded_by: str = ""
    checked_by: str = ""
    checked_on: date | None = None
    posted_by: str = ""
    posted_on: date | None = None
    reverses: VoucherId | None = None
    reversed_by: VoucherId | None = None
    reason: str = ""
    """Why it takes another one back."""

    @property
    def signed_fen(self) -> int:
        """Return what it does to the account: in above 0, out below; a transfer does nothing."""
        sign = {Direction.RECEIPT: 1, Direction.PAYMENT: -1, Direction.TRANSFER: 0}
        amount = sign[self.draft.direction] * self.draft.amount_fen
        return -amount if self.reverses is not None else amount

    @property
    def shown_number(self) -> str:
        """Return the number as books write it: 付-0012; empty before it is posted."""
        if self.number is None:
            return ""
        word = DIRECTION_TITLES[self.draft.direction]
        return f"{word}-{self.number:04}"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line of the journal, with the balance behind it."""

    voucher: Voucher
    in_fen: int
    out_fen: int
    balance_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthClose:
    """月结: the numbers of a month, chained to the month before by a hash."""

    year: int
    month: int
    account: Account
    opening_fen: int
    in_fen: int
    out_fen: int
    closing_fen: int
    vouchers: int
    head: str
    """SHA-256, hex, over the head before and every voucher of the month; printed on the notice."""
    closed_by: str
    closed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BankLine:
    """One line of a bank's statement."""

    id: str
    on: date
    summary: str
    counterparty: str
    in_fen: int
    out_fen: int
    balance_fen: int | None
    voucher_id: VoucherId | None = None
    """The voucher that says the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of the receipts or payments of a period, for tables and pictures."""

    label: str
    fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """经费收支 of a period: what adds up on the public table."""

    since: date
    until: date
    """Inclusive."""
    opening_fen: int
    receipts: tuple[Share, ...]
    """By source."""
    payments: tuple[Share, ...]
    """By category."""
    by_source: tuple[tuple[str, int, int, int, int], ...]
    """Name, opening, in, out and closing of each source; their sums are the office's."""
    vouchers: int

    @property
    def in_fen(self) -> int:
        """Return all receipts."""
        return sum(each.fen for each in self.receipts)

    @property
    def out_fen(self) -> int:
        """Return all payments."""
        return sum(each.fen for each in self.payments)

    @property
    def closing_fen(self) -> int:
        """Return what is there at the end."""
        return self.opening_fen + self.in_fen - self.out_fen
