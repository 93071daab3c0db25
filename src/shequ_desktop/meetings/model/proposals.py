"""The tables of proposals."""

from datetime import date

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class ProposalRow(Row, Base):
    """提案."""

    __tablename__ = "proposal"
    table_no = 20

    title: Mapped[str] = mapped_column(Text)
    proposer_kind: Mapped[str] = mapped_column(Text)
    profile: Mapped[str] = mapped_column(Text)
    begun_on: Mapped[date] = mapped_column()
    number: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    proposer_name: Mapped[str] = mapped_column(Text, default="")
    major: Mapped[bool] = mapped_column(default=False)
    scope: Mapped[str] = mapped_column(Text, default="")
    options: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    budget_fen: Mapped[int | None] = mapped_column(Integer, default=None)
    fund_source: Mapped[str] = mapped_column(Text, default="")
    risk_note: Mapped[str] = mapped_column(Text, default="")
    steps: Mapped[str] = mapped_column(Text, default="")
    """Key of the step template."""
    submitted_on: Mapped[date | None] = mapped_column(default=None)
    entitled: Mapped[int | None] = mapped_column(Integer, default=None)
    """Representatives in office on the day it was submitted."""
    returned_on: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    side_reason: Mapped[str] = mapped_column(Text, default="")
    merged_into_id: Mapped[str | None] = mapped_column(Id, to("proposal.id"), default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)


class EndorsementRow(Row, Base):
    """联名."""

    __tablename__ = "endorsement"
    table_no = 21
    __table_args__ = indexed("endorsement", "proposal_id")

    proposal_id: Mapped[str] = mapped_column(Id, to("proposal.id"))
    counted_as: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(Id)
    name: Mapped[str] = mapped_column(Text)
    signed_on: Mapped[date] = mapped_column()
    household_id: Mapped[str | None] = mapped_column(Id, default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)


class StepRecordRow(Row, Base):
    """步骤记录: one step of a proposal's way."""

    __tablename__ = "step_record"
    table_no = 22
    __table_args__ = indexed("step_record", "proposal_id")

    proposal_id: Mapped[str] = mapped_column(Id, to("proposal.id"))
    step: Mapped[str] = mapped_column(Text)
    held_on: Mapped[date] = mapped_column()
    place: Mapped[str] = mapped_column(Text, default="")
    chair: Mapped[str] = mapped_column(Text, default="")
    should: Mapped[int | None] = mapped_column(Integer, default=None)
    present: Mapped[int | None] = mapped_column(Integer, default=None)
    votes_for: Mapped[int | None] = mapped_column(Integer, default=None)
    against: Mapped[int | None] = mapped_column(Integer, default=None)
    abstained: Mapped[int | None] = mapped_column(Integer, default=None)
    opinion: Mapped[str] = mapped_column(Text, default="")
    supervisor: Mapped[str] = mapped_column(Text, default="")
    supervised_on: Mapped[date | None] = mapped_column(default=None)
    meeting_id: Mapped[str | None] = mapped_column(Id, default=None)
