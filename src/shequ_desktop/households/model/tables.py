"""The tables of the household ledger: one person store, every ledger a saved query of it."""

from datetime import date

from sqlalchemy import JSON, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row

_ORDER = ("active", "address_rank", "n", "name_rank", "birth")
_FILTERED = (
    *("sex", "relation_to_head", "residence_state", "population_kind", "political_status"),
    *("education", "ethnicity", "hukou_match", "household_kind", "tags"),
    *("place_id", "group_id", "grid_id"),
)


def _to(target: str) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class DwellingRow(Row, Base):
    """房屋: a door that can be knocked at."""

    __tablename__ = "dwelling"
    table_no = 3

    entrance_id: Mapped[str | None] = mapped_column(Id, _to("area.id"), default=None)
    """The lowest node of the physical tree it is in: an entrance, a building without
    entrances, or a compound; NULL: not placed yet."""
    door_no: Mapped[str] = mapped_column(Text, default="")
    """房号: 501; empty when only an address is known."""
    address: Mapped[str] = mapped_column(Text, default="")
    """The address as it was written, when it could not be split."""
    group_id: Mapped[str | None] = mapped_column(Id, _to("area.id"), default=None)
    grid_id: Mapped[str | None] = mapped_column(Id, _to("area.id"), default=None)
    """The lowest node of the administrative tree: a grid or a micro-grid."""
    use: Mapped[str] = mapped_column(Text, default="")
    """A key of codes/dwelling_use: 自住, 出租, 空置 ...; empty: unknown."""
    area_cm2: Mapped[int | None] = mapped_column(Integer, default=None)
    """Floor area in square centimetres."""
    owner_name: Mapped[str] = mapped_column(Text, default="")
    owner_phone: Mapped[str] = mapped_column(Text, default="")


class HouseholdRow(Row, Base):
    """户: people who are counted together at one door."""

    __tablename__ = "household"
    table_no = 4
    __table_args__ = (
        Index("ix_household_dwelling_id", "dwelling_id"),
        {"sqlite_with_rowid": False},
    )

    dwelling_id: Mapped[str] = mapped_column(Id, _to("dwelling.id"))
    household_no: Mapped[str] = mapped_column(Text)
    """户编号, as the office writes it: 01-1-101."""
    kind: Mapped[str] = mapped_column(Text, default="")
    """A key of codes/household_kind: 家庭户, 集体户, 租户 ..."""
    hukou_book_no: Mapped[str] = mapped_column(Text, default="")
    residence_state: Mapped[str] = mapped_column(Text, default="")
    """A code of codes/residence_state: 人户一致, 人在户不在, 户在人不在, 空户, 未核实."""
    consent_state: Mapped[str] = mapped_column(Text, default="")
    """告知/同意 (PIPL art. 17): 未告知, 已告知, 已同意, 已撤回."""
    moved_in_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    """Last day, inclusive; NULL while the household exists."""
    close_reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class PersonRow(Row, Base):
    """居民: a person, once, whatever households and posts they appear in."""

    __tablename__ = "person"
    table_no = 5
    __table_args__ = (
        Index("ix_person_id_number", "id_number"),
        Index("ix_person_full_name", "full_name"),
        {"sqlite_with_rowid": False},
    )

    full_name: Mapped[str] = mapped_column(Text)
    id_type: Mapped[str] = mapped_column(Text, default="")
    id_number: Mapped[str] = mapped_column(Text, default="")
    """Class S. Empty: not known."""
    sex: Mapped[str] = mapped_column(Text, default="0")
    """GB/T 2261.1."""
    birth_date: Mapped[date | None] = mapped_column(default=None)
    birth_precision: Mapped[str] = mapped_column(Text, default="day")
    """day, month or year: how much of ``birth_date`` is known; the rest stands at 1."""
    ethnicity: Mapped[str] = mapped_column(Text, default="")
    """GB/T 3304."""
    phones: Mapped[str] = mapped_column(Text, default="")
    """Numbers joined by ``;``, the one to call first at the front."""
    hukou_address: Mapped[str] = mapped_column(Text, default="")
    hukou_match: Mapped[str] = mapped_column(Text, default="09")
    """人户一致标识: 01 same, 02 not, 09 not verified."""
    population_kind: Mapped[str] = mapped_column(Text, default="")
    """A code of codes/population_kind."""
    political_status: Mapped[str] = mapped_column(Text, default="")
    """GB/T 4762."""
    education: Mapped[str] = mapped_column(Text, default="")
    """GB/T 4658."""
    marital_status: Mapped[str] = mapped_column(Text, default="")
    """GB/T 2261.2. Class S, off by default."""
    workplace: Mapped[str] = mapped_column(Text, default="")
    occupation: Mapped[str] = mapped_column(Text, default="")
    health: Mapped[str] = mapped_column(Text, default="")
    """GB/T 2261.3. Class S, off by default."""
    emergency_contact: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    died_on: Mapped[date | None] = mapped_column(default=None)
    merged_into_id: Mapped[str | None] = mapped_column(Id, _to("person.id"), default=None)
    """The same person's other record that is kept; NULL: this one is."""


class MemberRow(Row, Base):
    """户成员: one person in one household from one day to another."""

    __tablename__ = "household_member"
    table_no = 6
    __table_args__ = (
        Index("ix_household_member_household_id", "household_id"),
        Index("ix_household_member_person_id", "person_id"),
        {"sqlite_with_rowid": False},
    )

    household_id: Mapped[str] = mapped_column(Id, _to("household.id"))
    person_id: Mapped[str] = mapped_column(Id, _to("person.id"))
    relation_to_head: Mapped[str] = mapped_column(Text, default="")
    """GB/T 4761; 02 is the head, exactly one in an active household."""
    from_on: Mapped[date | None] = mapped_column(default=None)
    """First day, inclusive; NULL: not known."""
    to_on: Mapped[date | None] = mapped_column(default=None)
    """Last day, inclusive; NULL: still there."""
    reason: Mapped[str] = mapped_column(Text, default="")
    """How it began: 出生, 迁入, 婚入, 租入, 分户 ..."""
    end_reason: Mapped[str] = mapped_column(Text, default="")
    """How it ended: 迁出, 死亡, 分户, 合户 ..."""
    position: Mapped[int] = mapped_column(Integer, default=0)
    """Order on the card; the head is 0."""


class TagRow(Row, Base):
    """人群标签: one label of one person from one day to another."""

    __tablename__ = "person_tag"
    table_no = 7
    __table_args__ = (Index("ix_person_tag_person_id", "person_id"), {"sqlite_with_rowid": False})

    person_id: Mapped[str] = mapped_column(Id, _to("person.id"))
    tag: Mapped[str] = mapped_column(Text)
    """A key of codes/tags, or a word of the office's own."""
    basis: Mapped[str] = mapped_column(Text, default="")
    from_on: Mapped[date | None] = mapped_column(default=None)
    to_on: Mapped[date | None] = mapped_column(default=None)
    """Last day, inclusive; NULL: still true."""


class LedgerLineRow(Base):
    """One line of the ledger: what lists, filters and searches look at."""

    __tablename__ = "ledger_line"
    local_because = "made from the captured tables; can always be made again"

    __table_args__ = (
        Index("ix_ledger_line_address", "active", "address_rank", "n"),
        Index("ix_ledger_line_name", "active", "name_rank", "n"),
        Index("ix_ledger_line_birth", "active", "birth", "n"),
        Index("ix_ledger_line_household_id", "household_id"),
        # Small copies of what searches and filters look at, in the order of the doors.
        Index("ix_ledger_line_text", *_ORDER, "search_key"),
        Index("ix_ledger_line_codes", *_ORDER, *_FILTERED),
    )

    n: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    """A small number that stays with the person in this file: lists are made of these."""
    person_id: Mapped[str] = mapped_column(Id, unique=True)
    household_id: Mapped[str | None] = mapped_column(Id)
    active: Mapped[int] = mapped_column(Integer)
    """1 lives here, 0 has moved away or died, -1 lies in the recycle bin."""
    address_rank: Mapped[int] = mapped_column(Integer)
    name_rank: Mapped[int] = mapped_column(Integer)
    """Order by pinyin."""
    birth: Mapped[int] = mapped_column(Integer)
    """yyyymmdd; 0: not known."""
    sex: Mapped[str] = mapped_column(Text)
    relation_to_head: Mapped[str] = mapped_column(Text)
    residence_state: Mapped[str] = mapped_column(Text)
    population_kind: Mapped[str] = mapped_column(Text)
    political_status: Mapped[str] = mapped_column(Text)
    education: Mapped[str] = mapped_column(Text)
    ethnicity: Mapped[str] = mapped_column(Text)
    hukou_match: Mapped[str] = mapped_column(Text)
    household_kind: Mapped[str] = mapped_column(Text)
    tags: Mapped[str] = mapped_column(Text)
    """Living tags between bars: |独居|低保|."""
    place_id: Mapped[str | None] = mapped_column(Id)
    """The lowest node of the physical tree."""
    group_id: Mapped[str | None] = mapped_column(Id)
    grid_id: Mapped[str | None] = mapped_column(Id)
    search_key: Mapped[str] = mapped_column(Text)
    """Name, pinyin, initials, door, phones, identity number: lower case, no spaces."""


class UnmaskedRow(Base):
    """Who has looked at a full identity number, and when."""

    __tablename__ = "unmasked"
    local_because = "a record of what this computer has shown"

    n: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    at_ms: Mapped[int] = mapped_column(Integer)
    user: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(Id)
    purpose: Mapped[str] = mapped_column(Text, default="")


class SavedMappingRow(Base):
    """How somebody has mapped the columns of a workbook with these headers."""

    __tablename__ = "saved_mapping"
    local_because = "other offices get other workbooks"

    fingerprint: Mapped[str] = mapped_column(Text, primary_key=True)
    mapping: Mapped[dict[str, str]] = mapped_column(JSON)
    """Column header, normalised, to field."""
