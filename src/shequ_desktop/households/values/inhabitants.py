"""People of the ledger as other rooms see them."""

from datetime import date
from typing import NamedTuple


class Inhabitant(NamedTuple):
    """A member of a household on a day. A tuple: there are thousands of them."""

    household_id: str
    person_id: str
    name: str
    sex: str
    born: date | None
    born_exactly: bool
    """Whether the day of birth is known, and not only its month or year."""
    population_kind: str
    relation_to_head: str
    from_on: str
    """ISO; empty: not known."""
    to_on: str
    """ISO; empty: still there."""
    position: int
    phones: str
    door: str
    """3号楼2单元501室; the compound is named if there is more than one."""
    group_id: str | None


class Acquaintance(NamedTuple):
    """Somebody of the ledger, whether they live here or not."""

    name: str
    sex: str
    born: date | None
    population_kind: str
    died_on: date | None
    phones: str
