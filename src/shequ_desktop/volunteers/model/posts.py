"""The tables of posts and claims."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class CatalogueEntryRow(Row, Base):
    """岗位目录: a community's own entry; one of a shipped code replaces it."""

    __tablename__ = "post_catalogue"
    table_no = 41

    code: Mapped[str] = mapped_column(Text)
    class_code: Mapped[str] = mapped_column(Text)
    class_title: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    duties: Mapped[str] = mapped_column(Text, default="")
    skills: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    age_least: Mapped[int] = mapped_column(Integer, default=0)
    age_most: Mapped[int] = mapped_column(Integer, default=0)
    risk_level: Mapped[int] = mapped_column(Integer, default=0)
    risk_notice: Mapped[str] = mapped_column(Text, default="")
    training: Mapped[str] = mapped_column(Text, default="")


class ExportMappingRow(Row, Base):
    """导出对照: the office's own columns of the export file for the national system."""

    __tablename__ = "volunteer_export"
    table_no = 49

    columns: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default_factory=list)
    """In order: ``fact``, ``heading``, ``codes``."""


class PostRow(Row, Base):
    """岗位."""

    __tablename__ = "post"
    table_no = 42

    entry: Mapped[str] = mapped_column(Text)
    """Code of the catalogue."""
    title: Mapped[str] = mapped_column(Text)
    from_on: Mapped[date] = mapped_column()
    place: Mapped[str] = mapped_column(Text, default="")
    area_id: Mapped[str | None] = mapped_column(Id, default=None)
    until_on: Mapped[date | None] = mapped_column(default=None)
    shifts: Mapped[list[list[int]]] = mapped_column(JSON, default_factory=list)
    """Triples of weekday, begins, ends."""
    people_needed: Mapped[int] = mapped_column(Integer, default=1)
    skills: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    age_least: Mapped[int] = mapped_column(Integer, default=0)
    age_most: Mapped[int] = mapped_column(Integer, default=0)
    training: Mapped[str] = mapped_column(Text, default="")
    requirements: Mapped[str] = mapped_column(Text, default="")
    risk_level: Mapped[int] = mapped_column(Integer, default=0)
    risk_notice: Mapped[str] = mapped_column(Text, default="")
    contact_name: Mapped[str] = mapped_column(Text, default="")
    contact_phone: Mapped[str] = mapped_column(Text, default="")
    published_on: Mapped[date | None] = mapped_column(default=None)
    paused_on: Mapped[date | None] = mapped_column(default=None)
    cancelled_on: Mapped[date | None] = mapped_column(default=None)
    state_reason: Mapped[str] = mapped_column(Text, default="")


class ClaimRow(Row, Base):
    """认领."""

    __tablename__ = "claim"
    table_no = 43
    __table_args__ = indexed("claim", "post_id")

    post_id: Mapped[str] = mapped_column(Id, to("post.id"))
    volunteer_id: Mapped[str] = mapped_column(Id, to("volunteer.id"))
    mode: Mapped[str] = mapped_column(Text)
    claimed_on: Mapped[date] = mapped_column()
    from_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column(default=None)
    shifts: Mapped[list[list[int]]] = mapped_column(JSON, default_factory=list)
    """Triples of the post's pattern; empty: all of it."""
    renews_id: Mapped[str | None] = mapped_column(Id, to("claim.id"), default=None)
    takes_over_id: Mapped[str | None] = mapped_column(Id, to("claim.id"), default=None)
    accepted_on: Mapped[date | None] = mapped_column(default=None)
    ended_on: Mapped[date | None] = mapped_column(default=None)
    ended_by_volunteer: Mapped[bool] = mapped_column(default=True)
    end_reason: Mapped[str] = mapped_column(Text, default="")


class ShiftChangeRow(Row, Base):
    """班次调整: one day of a pattern that is not as the pattern says."""

    __tablename__ = "shift_change"
    table_no = 44
    __table_args__ = indexed("shift_change", "post_id")

    post_id: Mapped[str] = mapped_column(Id, to("post.id"))
    on: Mapped[date] = mapped_column()
    begins: Mapped[int] = mapped_column(Integer)
    """Of the shift in the pattern that it changes."""
    cancelled: Mapped[bool] = mapped_column(default=False)
    new_begins: Mapped[int | None] = mapped_column(Integer, default=None)
    new_ends: Mapped[int | None] = mapped_column(Integer, default=None)
    stand_in_id: Mapped[str | None] = mapped_column(Id, to("volunteer.id"), default=None)
    note: Mapped[str] = mapped_column(Text, default="")
