"""The tables of votes."""

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class VoteRow(Row, Base):
    """表决."""

    __tablename__ = "vote"
    table_no = 30
    __table_args__ = indexed("vote", "item_id")

    item_id: Mapped[str] = mapped_column(Id, to("agenda_item.id"))
    question: Mapped[str] = mapped_column(Text)
    form: Mapped[str] = mapped_column(Text)
    method: Mapped[str] = mapped_column(Text)
    entitled: Mapped[int] = mapped_column(Integer)
    present: Mapped[int] = mapped_column(Integer)
    opened: Mapped[int] = mapped_column(Integer)
    options: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    choose_most: Mapped[int] = mapped_column(Integer, default=1)
    seats: Mapped[int] = mapped_column(Integer, default=1)
    round: Mapped[int] = mapped_column(Integer, default=1)
    closed: Mapped[int | None] = mapped_column(Integer, default=None)
    tellers: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    checkers: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    void_reason: Mapped[str] = mapped_column(Text, default="")
    grades: Mapped[list[str]] = mapped_column(JSON, default_factory=list)


class CountEntryRow(Row, Base):
    """计票录入: written once; a later one of the same turn replaces it."""

    __tablename__ = "count_entry"
    table_no = 31
    __table_args__ = indexed("count_entry", "vote_id")

    vote_id: Mapped[str] = mapped_column(Id, to("vote.id"))
    turn: Mapped[int] = mapped_column(Integer)
    by_name: Mapped[str] = mapped_column(Text)
    issued: Mapped[int] = mapped_column(Integer)
    returned: Mapped[int] = mapped_column(Integer)
    invalid: Mapped[int] = mapped_column(Integer, default=0)
    votes_for: Mapped[int] = mapped_column(Integer, default=0)
    against: Mapped[int] = mapped_column(Integer, default=0)
    abstained: Mapped[int] = mapped_column(Integer, default=0)
    choices: Mapped[list[int]] = mapped_column(JSON, default_factory=list)
    reason: Mapped[str] = mapped_column(Text, default="")
    entered_ms: Mapped[int] = mapped_column(default=0)
    """The moment it was typed: milliseconds since 1970, UTC."""
