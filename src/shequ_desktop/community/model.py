"""The tables of the community."""

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row


def _to(target: str) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class CommunityRow(Row, Base):
    """社区: one living row a file."""

    __tablename__ = "community"
    table_no = 1
    only_one = True

    name: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    """区划代码, 12 digits."""
    street: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(Text, default="")


class AreaRow(Row, Base):
    """区域单元: a node of the physical tree or of the administrative one."""

    __tablename__ = "area"
    table_no = 2

    kind: Mapped[str] = mapped_column(Text)
    """A value of ``AreaKind``."""
    name: Mapped[str] = mapped_column(Text)
    """As people say it: 3号楼."""
    parent_id: Mapped[str | None] = mapped_column(Id, _to("area.id"), default=None)
    rank: Mapped[int] = mapped_column(default=0)
    """The number in the name, for sorting: 3号楼 is 3; 0 without one."""
    note: Mapped[str] = mapped_column(Text, default="")


class RuleFileRow(Row, Base):
    """导入的规则、目录、节假日: a file of rules as it came; of one code the highest id is in force."""

    __tablename__ = "rule_file"
    table_no = 10

    kind: Mapped[str] = mapped_column(Text)
    """``profile``, ``scheme`` or ``holidays``."""
    code: Mapped[str] = mapped_column(Text)
    """The profile's or scheme's code; the year."""
    body: Mapped[str] = mapped_column(Text)
    """TOML."""


class BodyRow(Row, Base):
    """组织机构, in one of its terms: a new term is a new row."""

    __tablename__ = "body"
    table_no = 15

    kind: Mapped[str] = mapped_column(Text)
    """A value of ``BodyKind``."""
    name: Mapped[str] = mapped_column(Text)
    term_no: Mapped[int] = mapped_column(Integer, default=0)
    """届; 0: not counted."""
    term_from: Mapped[date | None] = mapped_column(default=None)
    term_until: Mapped[date | None] = mapped_column(default=None)
    """Last day of the term, inclusive; NULL: not limited."""
    seats: Mapped[int] = mapped_column(Integer, default=0)
    """核定名额; 0: not fixed."""
    parent_id: Mapped[str | None] = mapped_column(Id, _to("body.id"), default=None)
    follows_id: Mapped[str | None] = mapped_column(Id, _to("body.id"), default=None)
    """The same body in its term before."""
    closed_on: Mapped[date | None] = mapped_column(default=None)
    """Last day, inclusive; NULL: it is there."""
    rank: Mapped[int] = mapped_column(Integer, default=0)
    """Order among its kind."""
    note: Mapped[str] = mapped_column(Text, default="")


class OfficeRow(Row, Base):
    """任职: one person in one body, as something, from one day to another."""

    __tablename__ = "office"
    table_no = 16
    __table_args__ = (
        Index("ix_office_body_id", "body_id"),
        Index("ix_office_person_id", "person_id"),
        {"sqlite_with_rowid": False},
    )

    body_id: Mapped[str] = mapped_column(Id, _to("body.id"))
    person_id: Mapped[str] = mapped_column(Id)
    """A resident of the ledger, or an id of its own for somebody who is not in it. No foreign key:
    the ledger lies above the community."""
    from_on: Mapped[date] = mapped_column()
    """First day in office."""
    person_name: Mapped[str] = mapped_column(Text, default="")
    """Of somebody who is not in the ledger; empty: the ledger has it."""
    sex: Mapped[str] = mapped_column(Text, default="")
    """GB/T 2261.1, of somebody who is not in the ledger."""
    phone: Mapped[str] = mapped_column(Text, default="")
    """Office telephone; of somebody who is not in the ledger, any."""
    phone_public: Mapped[bool] = mapped_column(default=False)
    """Whether the telephone may be printed on public papers."""
    title: Mapped[str] = mapped_column(Text, default="member")
    """A key of codes/office_title, or a word of the community's own."""
    produced_by: Mapped[str] = mapped_column(Text, default="")
    """A key of codes/produced_by."""
    until_on: Mapped[date | None] = mapped_column(default=None)
    """Last day in office, inclusive; NULL: still in office."""
    end_reason: Mapped[str] = mapped_column(Text, default="")
    """A key of codes/office_end."""
    area_id: Mapped[str | None] = mapped_column(Id, _to("area.id"), default=None)
    """The residents' group, building or grid somebody stands for."""
    household_id: Mapped[str | None] = mapped_column(Id, default=None)
    """The household of a 户代表."""
    constituency: Mapped[str] = mapped_column(Text, default="")
    """A key of codes/constituency; empty: residents."""
    number: Mapped[str] = mapped_column(Text, default="")
    """代表证号."""
    fails: Mapped[int] = mapped_column(Integer, default=0)
    """How many times running the person was judged 不称职."""
    note: Mapped[str] = mapped_column(Text, default="")


class LinkRow(Row, Base):
    """代表联系户: a household that a representative keeps in touch with."""

    __tablename__ = "representative_link"
    table_no = 17
    __table_args__ = (
        Index("ix_representative_link_office_id", "office_id"),
        {"sqlite_with_rowid": False},
    )

    office_id: Mapped[str] = mapped_column(Id, _to("office.id"))
    household_id: Mapped[str] = mapped_column(Id)
    from_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column(default=None)
    """Last day, inclusive; NULL: still."""


class KinshipRow(Row, Base):
    """亲属申报: what one person is to another, as somebody has declared it."""

    __tablename__ = "kinship"
    table_no = 18

    person_id: Mapped[str] = mapped_column(Id)
    relative_id: Mapped[str] = mapped_column(Id)
    relation: Mapped[str] = mapped_column(Text)
    """A key of codes/kinship: what the relative is to the person."""
    declared_on: Mapped[date] = mapped_column()
    note: Mapped[str] = mapped_column(Text, default="")


class GovernanceRow(Row, Base):
    """采用的规则: one living row a file."""

    __tablename__ = "governance"
    table_no = 19

    profile: Mapped[str] = mapped_column(Text, default="")
    """Key of the local profile in use; empty: the national one of the day."""
    steps: Mapped[str] = mapped_column(Text, default="")
    """Key of the usual step template; empty: the profile's."""
    decided_on: Mapped[date | None] = mapped_column(default=None)
    basis: Mapped[str] = mapped_column(Text, default="")
    """The document or resolution by which it was taken up."""
