"""The tables of the board.

A photo's row travels like every other; its bytes are too large for the operation log and
lie beside it, under their SHA-256.
"""

from datetime import date
from typing import Any

from sqlalchemy import DDL, JSON, ForeignKey, Index, Integer, Text, event
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Content, Id, Row


def _to(target: str) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class TemplateRow(Row, Base):
    """文书模板: one saved version of a paper's template; written once.

    In force is the highest version, among equals the highest id.
    """

    __tablename__ = "paper_template"
    table_no = 8
    __table_args__ = (
        Index("ix_paper_template_key", "key", "version"),
        {"sqlite_with_rowid": False},
    )

    key: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    """From 1."""
    saved_on: Mapped[date] = mapped_column()
    title: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text, default="")
    """TOML; empty: the shipped template again."""
    note: Mapped[str] = mapped_column(Text, default="")
    saved_by: Mapped[str] = mapped_column(Text, default="")


class BoardRow(Row, Base):
    """公开栏设置: one living row a file."""

    __tablename__ = "board"
    table_no = 9
    only_one = True

    scheme: Mapped[str] = mapped_column(Text)
    """Code of the catalogue in force."""
    days: Mapped[int] = mapped_column(Integer, default=0)
    """Calendar days; counts if it is more than the scheme's."""
    answer_days: Mapped[int] = mapped_column(Integer, default=0)
    """0: as the scheme has it."""
    places: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    supervise_phone: Mapped[str] = mapped_column(Text, default="")


class NoticeRow(Row, Base):
    """公示件. Its state follows from its days and postings and is stored nowhere."""

    __tablename__ = "notice"
    table_no = 11

    kind: Mapped[str] = mapped_column(Text)
    """Key of a ``PaperKind``."""
    title: Mapped[str] = mapped_column(Text)
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    """Values and lists of its facts; a day is ``{"day": "2026-03-03"}``."""
    scheme: Mapped[str] = mapped_column(Text, default="")
    item: Mapped[str] = mapped_column(Text, default="")
    period_label: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    owner_name: Mapped[str] = mapped_column(Text, default="")
    channel: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    checked_by: Mapped[str] = mapped_column(Text, default="")
    checked_on: Mapped[date | None] = mapped_column(default=None)
    approved_by: Mapped[str] = mapped_column(Text, default="")
    approved_on: Mapped[date | None] = mapped_column(default=None)
    supervised_by: Mapped[str] = mapped_column(Text, default="")
    supervised_on: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")
    archived_on: Mapped[date | None] = mapped_column(default=None)
    corrects_id: Mapped[str | None] = mapped_column(Id, _to("notice.id"), default=None)
    """The notice that this one corrects."""
    correction_reason: Mapped[str] = mapped_column(Text, default="")
    template_version: Mapped[int] = mapped_column(Integer, default=0)
    snapshot: Mapped[str] = mapped_column(Text, default="")
    """SHA-256, hex, of the file that was last printed or saved."""


class PostingRow(Row, Base):
    """张贴: one notice in one place."""

    __tablename__ = "posting"
    table_no = 12
    __table_args__ = (Index("ix_posting_notice_id", "notice_id"), {"sqlite_with_rowid": False})

    notice_id: Mapped[str] = mapped_column(Id, _to("notice.id"))
    place: Mapped[str] = mapped_column(Text)
    posted_on: Mapped[date] = mapped_column()
    days: Mapped[int] = mapped_column(Integer)
    """Calendar days."""
    must_stay_until: Mapped[date] = mapped_column()
    """Inclusive, by the holidays that were known that day."""
    taken_down_on: Mapped[date | None] = mapped_column(default=None)
    """No longer there on this day; NULL: it hangs."""
    early_reason: Mapped[str] = mapped_column(Text, default="")


class ObjectionRow(Row, Base):
    """意见、异议 and its 答复."""

    __tablename__ = "objection"
    table_no = 13
    __table_args__ = (Index("ix_objection_notice_id", "notice_id"), {"sqlite_with_rowid": False})

    notice_id: Mapped[str] = mapped_column(Id, _to("notice.id"))
    received_on: Mapped[date] = mapped_column()
    due_on: Mapped[date] = mapped_column()
    """Last day for the answer, inclusive, by the rules of the day it came in."""
    person_name: Mapped[str] = mapped_column(Text, default="")
    """Class I; empty: anonymous."""
    phone: Mapped[str] = mapped_column(Text, default="")
    """Class I."""
    body: Mapped[str] = mapped_column(Text, default="")
    channel: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)
    answered_by: Mapped[str] = mapped_column(Text, default="")
    adopted: Mapped[bool] = mapped_column(default=False)


class PhotoRow(Row, Base):
    """照片: a posting as it was seen."""

    __tablename__ = "posting_photo"
    table_no = 14
    __table_args__ = (
        Index("ix_posting_photo_posting_id", "posting_id"),
        {"sqlite_with_rowid": False},
    )

    posting_id: Mapped[str] = mapped_column(Id, _to("posting.id"))
    side: Mapped[str] = mapped_column(Text)
    """A value of ``Side``."""
    content_hash: Mapped[str] = mapped_column(Text)
    """SHA-256, hex, of the JPEG."""
    size: Mapped[int] = mapped_column(Integer)
    """Bytes."""
    taken_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(Text, default="")


class PhotoContentRow(Content, Base):
    """A photo's bytes."""

    __tablename__ = "photo_content"
    named_by = PhotoRow.__tablename__


class PrintLogRow(Base):
    """打印日志: a paper that left the program; no line is changed or taken out."""

    __tablename__ = "print_log"
    local_because = "a record of what this computer has printed"

    n: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    at_ms: Mapped[int] = mapped_column(Integer)
    user: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    way: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text, default="")
    template_version: Mapped[int] = mapped_column(Integer, default=0)
    mask: Mapped[str] = mapped_column(Text, default="")
    copies: Mapped[int] = mapped_column(Integer, default=1)
    pages: Mapped[int] = mapped_column(Integer, default=0)
    snapshot: Mapped[str] = mapped_column(Text, default="")
    """SHA-256, hex, of the file; empty: not known."""


class DraftRow(Base):
    """What somebody has begun to fill in or to change, and not kept yet."""

    __tablename__ = "draft"
    local_because = "begun on this computer, and of no use to others before it is kept"

    user: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    """``paper:notices.announcement``: a form; ``template:notices.announcement``: a template."""
    body: Mapped[str] = mapped_column(Text)


for _change in ("UPDATE", "DELETE"):
    event.listen(
        PrintLogRow.__table__,
        "after_create",
        DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it so
            f"CREATE TRIGGER print_log_no_{_change.lower()} BEFORE {_change} ON print_log"
            " BEGIN SELECT RAISE(ABORT, 'the print log only grows'); END"
        ),
    )
