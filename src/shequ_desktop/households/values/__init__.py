"""The household ledger in words: people, households, doors, and what can be said against a change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NewType

from shequ_desktop.community.values import AreaId
from shequ_desktop.households.values.findings import (
    AlreadyMember,
    BornInFuture,
    CellNotUnderstood,
    DatesCrossed,
    DayAhead,
    FirstIsHead,
    HasDied,
    HeadLeaves,
    HeadWithoutHeir,
    HouseholdClosed,
    HouseholdNoMissing,
    HouseholdNoTaken,
    IdDisagrees,
    IdSuspect,
    NameMissing,
    NobodyChosen,
    NotAMember,
    NotMerged,
    OneHasDied,
    PhoneSuspect,
    PlaceMissing,
    RecordGone,
    SameHousehold,
    SameIdNumber,
    SameNameAndDoor,
    SamePerson,
    TwoHeads,
)
from shequ_desktop.households.values.inhabitants import Acquaintance, Inhabitant
from shequ_desktop.households.values.operations import (
    BULK_EDIT,
    CHANGE_HEAD,
    DELETE_PEOPLE,
    EDIT_CELLS,
    EDIT_HOUSEHOLD,
    EDIT_PERSON,
    IMPORT_LEDGER,
    JOIN_HOUSEHOLDS,
    MERGE_PEOPLE,
    MOVE_IN,
    MOVE_OUT,
    OPERATIONS,
    PASTE_CELLS,
    RECORD_BIRTH,
    RECORD_DEATH,
    REGISTER_PERSON,
    REMEMBER_MAPPING,
    RESTORE_PEOPLE,
    SPLIT_HOUSEHOLD,
    UNMASK,
    UNMERGE_PEOPLE,
)

__all__ = [
    "BULK_EDIT",
    "CHANGE_HEAD",
    "DELETE_PEOPLE",
    "EDIT_CELLS",
    "EDIT_HOUSEHOLD",
    "EDIT_PERSON",
    "FILTERABLE",
    "HEAD",
    "IMPORT_LEDGER",
    "JOIN_HOUSEHOLDS",
    "LEFT_KINDS",
    "MERGE_PEOPLE",
    "MOVE_IN",
    "MOVE_OUT",
    "OPERATIONS",
    "PASTE_CELLS",
    "PERSON_FIELDS",
    "RECORD_BIRTH",
    "RECORD_DEATH",
    "REGISTER_PERSON",
    "REMEMBER_MAPPING",
    "RESTORE_PEOPLE",
    "SORTABLE",
    "SPLIT_HOUSEHOLD",
    "UNMASK",
    "UNMERGE_PEOPLE",
    "Acquaintance",
    "AlreadyMember",
    "BornInFuture",
    "CellEdit",
    "CellNotUnderstood",
    "DatesCrossed",
    "DayAhead",
    "DwellingId",
    "FirstIsHead",
    "HasDied",
    "HeadLeaves",
    "HeadWithoutHeir",
    "Household",
    "HouseholdClosed",
    "HouseholdId",
    "HouseholdNoMissing",
    "HouseholdNoTaken",
    "IdDisagrees",
    "IdSuspect",
    "Inhabitant",
    "Ledger",
    "LedgerLine",
    "LedgerQuery",
    "Member",
    "MemberId",
    "NameMissing",
    "NobodyChosen",
    "NotAMember",
    "NotMerged",
    "OneHasDied",
    "Person",
    "PersonDraft",
    "PersonId",
    "PhoneSuspect",
    "Place",
    "PlaceMissing",
    "RecordGone",
    "SameHousehold",
    "SameIdNumber",
    "SameNameAndDoor",
    "SamePerson",
    "TwoHeads",
]

PersonId = NewType("PersonId", str)
HouseholdId = NewType("HouseholdId", str)
DwellingId = NewType("DwellingId", str)
MemberId = NewType("MemberId", str)

HEAD = "02"
"""户主 (GB/T 4761)."""

LEFT_KINDS = frozenset({"moved_out", "deceased"})
"""Keys of codes/population_kind of people who do not live here any more."""

PERSON_FIELDS = (
    "full_name",
    "id_type",
    "id_number",
    "sex",
    "birth_date",
    "birth_precision",
    "ethnicity",
    "phones",
    "hukou_address",
    "hukou_match",
    "population_kind",
    "political_status",
    "education",
    "marital_status",
    "workplace",
    "occupation",
    "health",
    "emergency_contact",
    "note",
)
"""What a person's form can hold; names of columns and of ``PersonDraft``'s fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """What somebody has typed of a person. Codes as the tables under codes/ have them."""

    full_name: str
    id_type: str = ""
    id_number: str = ""
    sex: str = "0"
    birth_date: date | None = None
    birth_precision: str = "day"
    ethnicity: str = ""
    phones: tuple[str, ...] = ()
    hukou_address: str = ""
    hukou_match: str = "09"
    population_kind: str = ""
    political_status: str = ""
    education: str = ""
    marital_status: str = ""
    workplace: str = ""
    occupation: str = ""
    health: str = ""
    emergency_contact: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    """Keys of codes/tags, or the office's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A door, the way people say it. Empty parts are not known."""

    compound: str = ""
    building: str = ""
    """3号楼, as shown; 3 and 3栋 are the same building."""
    entrance: str = ""
    door_no: str = ""
    address: str = ""
    """As written, when it could not be split."""
    group: str = ""
    grid: str = ""

    def shown(self) -> str:
        """Return the address on one line: 幸福里3号楼2单元501室."""
        if not (self.building or self.door_no):
            return self.address or self.compound
        door = f"{self.door_no}室" if self.door_no[-1:].isdigit() else self.door_no
        return f"{self.compound}{self.building}{self.entrance}{door}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """户成员: one person's time in one household."""

    id: MemberId
    person_id: PersonId
    household_id: HouseholdId
    full_name: str
    relation_to_head: str
    sex: str
    birth_date: date | None
    id_number: str
    phones: tuple[str, ...]
    political_status: str
    education: str
    population_kind: str
    tags: tuple[str, ...]
    from_on: date | None
    to_on: date | None
    reason: str = ""
    end_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """户, as of a day."""

    id: HouseholdId
    household_no: str
    place: Place
    dwelling_id: DwellingId
    kind: str
    residence_state: str
    moved_in_on: date | None
    closed_on: date | None
    note: str
    members: tuple[Member, ...]
    """Those who belong to it on the day, the head first."""
    earlier: tuple[Member, ...] = ()
    """Those who had left it before that day."""

    @property
    def head(self) -> Member | None:
        """Return the 户主."""
        return next((each for each in self.members if each.relation_to_head == HEAD), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """居民, whole."""

    id: PersonId
    draft: PersonDraft
    died_on: date | None = None
    deleted: bool = False
    merged_into: PersonId | None = None
    household: Household | None = None
    membership: Member | None = None
    """Where the person lives now, and as what."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One row of the ledger's table. Codes, not labels; the identity number is not masked yet."""

    n: int
    person_id: PersonId
    household_id: HouseholdId | None
    full_name: str
    sex: str
    birth_date: date | None
    birth_precision: str
    id_number: str
    phones: str
    relation_to_head: str
    household_no: str
    building: str
    entrance: str
    door_no: str
    address: str
    residence_state: str
    household_kind: str
    population_kind: str
    political_status: str
    education: str
    ethnicity: str
    marital_status: str
    workplace: str
    occupation: str
    health: str
    emergency_contact: str
    hukou_match: str
    hukou_address: str
    grid: str
    group: str
    tags: tuple[str, ...]
    note: str
    active: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerQuery:
    """Which lines, in which order. Every ledger of the office is one of these, saved."""

    text: str = ""
    """Name, pinyin, initials, door, phone or identity number, or a part of one."""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Column of ``FILTERABLE`` to the codes wanted; an empty code stands for 未填."""
    tags: frozenset[str] = frozenset()
    """All of these, as filters that are set one after the other."""
    any_tags: frozenset[str] = frozenset()
    """At least one of these; empty: no matter."""
    area_id: AreaId | None = None
    """Only in this area and below."""
    born_from: date | None = None
    born_to: date | None = None
    """Both inclusive."""
    active: int = 1
    """1 lives here, 0 has left, -1 lies in the recycle bin."""
    sort: str = "address"
    """A key of ``SORTABLE``."""
    descending: bool = False


FILTERABLE = (
    "sex",
    "relation_to_head",
    "residence_state",
    "population_kind",
    "political_status",
    "education",
    "ethnicity",
    "hukou_match",
    "household_kind",
)
SORTABLE = ("address", "name", "birth")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A ledger of the office: a name for a question."""

    key: str
    title: str
    query: LedgerQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class CellEdit:
    """One cell of the ledger that somebody typed, pasted or filled into."""

    person_id: PersonId
    field: str
    """One of ``PERSON_FIELDS``, ``relation_to_head`` or ``tags``."""
    text: str
    """As typed; empty clears the cell."""
