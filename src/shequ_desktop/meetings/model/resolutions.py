"""The tables of minutes, resolutions and rule documents."""

from datetime import date

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class MinutesRow(Row, Base):
    """会议记录、会议纪要: one version."""

    __tablename__ = "minutes"
    table_no = 32
    seal_column = "sealed_on"
    __table_args__ = indexed("minutes", "meeting_id")

    meeting_id: Mapped[str] = mapped_column(Id, to("meeting.id"))
    form: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    signers: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    signed_on: Mapped[date | None] = mapped_column(default=None)
    sealed_on: Mapped[date | None] = mapped_column(default=None)
    sealed_by: Mapped[str] = mapped_column(Text, default="")
    seal: Mapped[str] = mapped_column(Text, default="")
    numbers: Mapped[str] = mapped_column(Text, default="")
    """The numbers of roll and votes as they were sealed with it, a line each."""


class ResolutionRow(Row, Base):
    """决议. Its votes and its quorum stand in ``vote``."""

    __tablename__ = "resolution"
    table_no = 33
    __table_args__ = indexed("resolution", "meeting_id")

    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    meeting_id: Mapped[str] = mapped_column(Id, to("meeting.id"))
    item_id: Mapped[str] = mapped_column(Id, to("agenda_item.id"))
    vote_id: Mapped[str] = mapped_column(Id, to("vote.id"))
    title: Mapped[str] = mapped_column(Text)
    adopted_on: Mapped[date] = mapped_column()
    proposal_id: Mapped[str | None] = mapped_column(Id, to("proposal.id"), default=None)
    body: Mapped[str] = mapped_column(Text, default="")
    legal_basis: Mapped[str] = mapped_column(Text, default="")
    effective_on: Mapped[date | None] = mapped_column(default=None)
    authorised_by_id: Mapped[str | None] = mapped_column(Id, to("resolution.id"), default=None)
    authorises: Mapped[str] = mapped_column(Text, default="")
    plan: Mapped[str] = mapped_column(Text, default="")
    owner: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    board_from: Mapped[date | None] = mapped_column(default=None)
    board_until: Mapped[date | None] = mapped_column(default=None)
    """Inclusive, by the holidays that were known that day."""
    board_down_on: Mapped[date | None] = mapped_column(default=None)
    board_early_reason: Mapped[str] = mapped_column(Text, default="")
    begun_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    result_body: Mapped[str] = mapped_column(Text, default="")
    result_from: Mapped[date | None] = mapped_column(default=None)
    result_until: Mapped[date | None] = mapped_column(default=None)
    result_down_on: Mapped[date | None] = mapped_column(default=None)
    filed_with: Mapped[str] = mapped_column(Text, default="")
    filed_on: Mapped[date | None] = mapped_column(default=None)
    revoked_on: Mapped[date | None] = mapped_column(default=None)
    revoked_by: Mapped[str] = mapped_column(Text, default="")
    revoke_reason: Mapped[str] = mapped_column(Text, default="")
    corrected_on: Mapped[date | None] = mapped_column(default=None)
    correction: Mapped[str] = mapped_column(Text, default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)
    result_early_reason: Mapped[str] = mapped_column(Text, default="")
    revoked_by_id: Mapped[str | None] = mapped_column(Id, to("resolution.id"), default=None)


class ResolutionObjectionRow(Row, Base):
    """对决议的异议."""

    __tablename__ = "resolution_objection"
    table_no = 34
    __table_args__ = indexed("resolution_objection", "resolution_id")

    resolution_id: Mapped[str] = mapped_column(Id, to("resolution.id"))
    received_on: Mapped[date] = mapped_column()
    name: Mapped[str] = mapped_column(Text, default="")
    """Class I; empty: anonymous."""
    phone: Mapped[str] = mapped_column(Text, default="")
    """Class I."""
    body: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)
    adopted: Mapped[bool] = mapped_column(default=False)


class ResolutionProgressRow(Row, Base):
    """执行进展."""

    __tablename__ = "resolution_progress"
    table_no = 35
    __table_args__ = indexed("resolution_progress", "resolution_id")

    resolution_id: Mapped[str] = mapped_column(Id, to("resolution.id"))
    on: Mapped[date] = mapped_column()
    body: Mapped[str] = mapped_column(Text)
    spent_fen: Mapped[int | None] = mapped_column(Integer, default=None)


class RuleDocumentRow(Row, Base):
    """自治章程、居民公约、各项制度: one version."""

    __tablename__ = "rule_document"
    table_no = 36

    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text, default="")
    adopted_by_id: Mapped[str | None] = mapped_column(Id, to("resolution.id"), default=None)
    adopted_on: Mapped[date | None] = mapped_column(default=None)
    filed_with: Mapped[str] = mapped_column(Text, default="")
    filed_on: Mapped[date | None] = mapped_column(default=None)
    replaces_id: Mapped[str | None] = mapped_column(Id, to("rule_document.id"), default=None)
