"""The words of an import's plan: what is known, what would be new, what would change. Pure."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from shequ_desktop.households.values import PERSON_FIELDS

PLAIN_FIELDS = tuple(
    name for name in PERSON_FIELDS if name not in ("birth_date", "birth_precision", "phones")
)
"""Fields of a person that are stored as they were cleaned."""

DWELLING_FIELDS = ("dwelling_use", "area_m2", "owner_name", "owner_phone")
"""What a row may say of the door."""


class Fate(Enum):
    """What happens to a row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Door:
    """A door as a key: any spelling of it is equal. Empty parts are not known."""

    compound: str = ""
    building: str = ""
    entrance: str = ""
    door_no: str = ""
    address: str = ""

    @property
    def bare(self) -> "Door":
        """Return the door without its compound, which most offices never write."""
        return replace(self, compound="") if self.compound and self.building else self

    def may_be(self, other: "Door") -> bool:
        """Tell whether two doors that are equal when bare can be the same one."""
        ours, theirs = (each.compound.removesuffix("小区") for each in (self, other))
        return not ours or not theirs or ours == theirs


@dataclass(slots=True, eq=False)
class Home:
    """A household that is known or will be. ``id`` is empty until it is written."""

    door: Door
    number: str = ""
    id: bytes = b""
    head: "Resident | None" = None
    size: int = 0
    """Members so far; the next one's position."""
    sheet: str = ""
    """The sheet that names it first; empty: it was known before."""
    residence_state: str = ""
    group: str = ""
    grid: str = ""
    kind: str = ""
    dwelling: dict[str, object] = field(default_factory=dict)
    """What the workbook says of the door itself: use, floor area, owner."""
    vacant: bool = False
    """The workbook says that nobody lives there."""


@dataclass(slots=True, eq=False)
class Resident:
    """A person who is known or will be. ``id`` is empty until it is written."""

    values: dict[str, str]
    """Stored values by field: codes, ISO days, phones joined by ``;``."""
    id: bytes = b""
    home: Home | None = None
    member_id: bytes = b""
    relation: str = ""
    position: int = 0
    tags: set[str] = field(default_factory=set)
    gone: bool = False
    """Has moved away or died."""
    since: str = ""
    """First day in the household, ISO; empty: not known."""


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that an import would write over. ``old`` and ``new`` are stored values."""

    field: str
    old: str
    new: str


@dataclass(slots=True)
class Planned:
    """One row of the workbook and what it does."""

    sheet: str
    number: int
    """CleanRow number in the sheet, as Excel counts."""
    fate: Fate
    resident: Resident | None = None
    changes: tuple[Change, ...] = ()
    new_tags: tuple[str, ...] = ()
    moved: bool = False
    """Whether the person comes to another household."""
    moved_from: Home | None = None
    """Where a person who moves has lived; ``None``: nowhere that is known."""
    ends_on: date | None = None
    """Moved away or died: the last day; ``date.min`` when it is not said."""
    end_reason: str = ""


@dataclass(slots=True)
class Known:
    """What the ledger knows, laid out for comparing."""

    residents: list[Resident] = field(default_factory=list)
    homes: list[Home] = field(default_factory=list)
    numbers: dict[str, Resident] = field(default_factory=dict)
    """By identity number."""
    at_door: dict[tuple[str, Door], list[Resident]] = field(default_factory=dict)
    """By name and bare door."""
    by_no: dict[str, Home] = field(default_factory=dict)
    by_door: dict[Door, list[Home]] = field(default_factory=dict)
    """By bare door."""

    def homes_at(self, door: Door) -> list[Home]:
        """Return the households that may be behind this door."""
        return [home for home in self.by_door.get(door.bare, ()) if home.door.may_be(door)]

    def add_home(self, home: Home) -> None:
        """Note a household."""
        self.homes.append(home)
        self.by_door.setdefault(home.door.bare, []).append(home)
        if home.number:
            self.by_no.setdefault(home.number, home)

    def add_resident(self, resident: Resident) -> None:
        """Note a person; their household is noted already."""
        self.residents.append(resident)
        number = resident.values.get("id_number")
        if number:
            self.numbers.setdefault(number, resident)
        if resident.home is not None:
            key = (resident.values["full_name"], resident.home.door.bare)
            self.at_door.setdefault(key, []).append(resident)


@dataclass(slots=True)
class Plan:
    """What an import would do, row by row, and what it would add."""

    rows: list[Planned] = field(default_factory=list)
    new_homes: list[Home] = field(default_factory=list)
    new_residents: list[Resident] = field(default_factory=list)
    demoted: list[Resident] = field(default_factory=list)
    """Heads whose household gets another head."""

    def count(self, fate: Fate) -> int:
        """Return how many rows have this fate."""
        return sum(row.fate is fate for row in self.rows)
