"""How much an office should have for its work in a year, by its households. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from shequ_desktop.funds.values import Source

_HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What the local rule asks for, and what there is."""

    clause: str
    """Word for word."""
    basis: str
    households: int
    wanted_fen: int
    granted_fen: int

    @property
    def missing_fen(self) -> int:
        """Return how much is wanting; 0: enough."""
        return max(0, self.wanted_fen - self.granted_fen)


def wanted_fen(households: int, per_hundred_fen: int) -> int:
    """Return the least for so many households; a part of a fen counts as a whole one."""
    return -(-households * per_hundred_fen // _HUNDRED)


def granted_fen(sources: Iterable[Source], kinds: Iterable[str]) -> int:
    """Return what was granted or has come for the kinds of money that count."""
    counted = frozenset(kinds)
    return sum(
        max(each.draft.granted_fen, each.received_fen)
        for each in sources
        if each.draft.kind in counted
    )
