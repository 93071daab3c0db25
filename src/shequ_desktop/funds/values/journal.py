"""What the journal is asked for, and what it answers. All amounts are integer fen."""

from collections.abc import Mapping
from dataclasses import dataclass

from shequ_desktop.funds.values.vouchers import (
    Account,
    Direction,
    ProjectId,
    SourceId,
    VoucherId,
    VoucherState,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalQuery:
    """Which vouchers of a year are listed; what is not stated does not matter."""

    year: int
    month: int = 0
    """0: the whole year."""
    account: Account | None = None
    """Its own balance runs along; ``None``: that of the office."""
    direction: Direction | None = None
    source_id: SourceId | None = None
    project_id: ProjectId | None = None
    category: str = ""
    states: frozenset[VoucherState] = frozenset()
    words: str = ""
    """Looked for in the summary, the counterparty and the amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The vouchers that meet a query, in the books' order."""

    keys: tuple[bytes, ...]
    """Their ids, as they lie in the file."""
    balances: tuple[int | None, ...]
    """Behind each of them, whatever is listed; ``None``: it is not posted."""
    in_fen: int
    """Sums of what is listed and posted."""
    out_fen: int
    unposted: int
    reversed_by: Mapping[VoucherId, VoucherId]
    """Which of the year's vouchers were taken back, and by which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """The posted vouchers of a period that move money in the same way, added up."""

    direction: Direction
    source_id: SourceId
    to_source_id: SourceId | None = None
    category: str = ""
    is_before: bool = False
    """Before the period that is asked for, within its year."""
    is_reversal: bool = False
    fen: int
    """Above 0; a reversal takes it back."""
    vouchers: int = 1

    @property
    def moved_fen(self) -> int:
        """Return what moves the way of ``direction``: below 0 for a reversal."""
        return -self.fen if self.is_reversal else self.fen
