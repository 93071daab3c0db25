"""The board of notices, as rooms see it that have something to be posted and do not know it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Reading, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class OnBoard:
    """Where a notice is on its way."""

    state: str
    """Chinese, for the context ``notices``."""
    tone: str
    """Of the chip that says so."""
    posted_on: date | None
    must_stay_until: date | None
    """Inclusive."""
    taken_down_on: date | None
    """``None``: it hangs somewhere, or never did."""
    supervised_by: str
    photos: int
    opinions: tuple[int, int, int]
    """How many there are, were adopted, were answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardItem:
    """An item of the catalogue in force."""

    scheme: str
    code: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingItem:
    """An item that has not been on the board in its period."""

    code: str
    title: str
    period_label: str
    due_on: date | None
    is_late: bool


class BoardOffice(Protocol):
    """What rooms need of the board. The session puts it on the desk."""

    @property
    def take_operation(self) -> Operation:
        """What making a notice is called."""

    def take(self, tx: Transaction, disclosure_id: str) -> str:
        """Make a notice of a disclosure and return its id.

        Raises:
            RulesBroken: the catalogue has no such item (any more).
        """

    def standing(self, reading: Reading, notice_ids: Collection[str]) -> Mapping[str, OnBoard]:
        """Return where notices stand, by their ids; deleted ones are left out."""

    def states(self) -> Sequence[str]:
        """Return the states a notice can be in, in their order: Chinese, for ``notices``."""

    def items(self, reading: Reading) -> Sequence[BoardItem]:
        """Return the items of the catalogue in force."""

    def missing(self, reading: Reading) -> Sequence[MissingItem]:
        """Return what the catalogue asks for and was not posted in its period."""
