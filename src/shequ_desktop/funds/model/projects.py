"""The tables of projects. All amounts are integer fen."""

from datetime import date

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Content, Id, Row, indexed, to


class ProjectRow(Row, Base):
    """项目."""

    __tablename__ = "project"
    table_no = 54

    name: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[str] = mapped_column(Text, default="")
    need: Mapped[str] = mapped_column(Text, default="")
    plan: Mapped[str] = mapped_column(Text, default="")
    resolution_id: Mapped[str | None] = mapped_column(Id, default=None)
    budget_fen: Mapped[int] = mapped_column(Integer, default=0)
    source_id: Mapped[str | None] = mapped_column(Id, to("fund_source.id"), default=None)
    from_on: Mapped[date | None] = mapped_column(default=None)
    until_on: Mapped[date | None] = mapped_column(default=None)
    implementer_kind: Mapped[str] = mapped_column(Text, default="committee")
    implementer: Mapped[str] = mapped_column(Text, default="")
    selection: Mapped[str] = mapped_column(Text, default="direct")
    selection_note: Mapped[str] = mapped_column(Text, default="")
    steps: Mapped[str] = mapped_column(Text, default="")
    blocks_over_budget: Mapped[bool] = mapped_column(default=False)
    supervisors: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    cleared: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    begun_on: Mapped[date | None] = mapped_column(default=None)
    settled_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    stopped_on: Mapped[date | None] = mapped_column(default=None)
    stop_reason: Mapped[str] = mapped_column(Text, default="")


class ProjectStepRow(Row, Base):
    """项目进展."""

    __tablename__ = "project_step"
    table_no = 55
    __table_args__ = indexed("project_step", "project_id")

    project_id: Mapped[str] = mapped_column(Id, to("project.id"))
    step: Mapped[str] = mapped_column(Text)
    on: Mapped[date] = mapped_column()
    body: Mapped[str] = mapped_column(Text, default="")
    finding: Mapped[str] = mapped_column(Text, default="")
    signers: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    progress: Mapped[int | None] = mapped_column(Integer, default=None)
    acceptance: Mapped[str | None] = mapped_column(Text, default=None)
    ratings: Mapped[list[int]] = mapped_column(JSON, default_factory=list)


class FundFileRow(Row, Base):
    """票据、照片: of a voucher, a source or a project."""

    __tablename__ = "fund_file"
    table_no = 56
    __table_args__ = indexed("fund_file", "owner_id")

    owner_id: Mapped[str] = mapped_column(Id)
    name: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(Integer)
    """Bytes."""
    content_hash: Mapped[str] = mapped_column(Text)
    """SHA-256, hex."""
    added_on: Mapped[date] = mapped_column()
    label: Mapped[str] = mapped_column(Text, default="")


class FundFileContentRow(Content, Base):
    """A file's bytes."""

    __tablename__ = "fund_file_content"
    named_by = FundFileRow.__tablename__
