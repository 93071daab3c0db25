"""The tables of meetings, their rolls and agendas, and of files."""

from datetime import date

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Content, Id, Row, indexed, to


class MeetingFileRow(Row, Base):
    """附件: of a proposal, a meeting, minutes, a vote or a resolution."""

    __tablename__ = "meeting_file"
    table_no = 23
    __table_args__ = indexed("meeting_file", "owner_id")

    owner_id: Mapped[str] = mapped_column(Id)
    name: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(Integer)
    """Bytes."""
    content_hash: Mapped[str] = mapped_column(Text)
    """SHA-256, hex."""
    added_on: Mapped[date] = mapped_column()
    label: Mapped[str] = mapped_column(Text, default="")


class FileContentRow(Content, Base):
    """A file's bytes."""

    __tablename__ = "meeting_file_content"
    named_by = MeetingFileRow.__tablename__


class MeetingSeriesRow(Row, Base):
    """例会: a meeting that comes again."""

    __tablename__ = "meeting_series"
    table_no = 24

    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    recurrence: Mapped[str] = mapped_column(Text)
    """A ``Recurrence`` as text: ``monthly:first:saturday``, ``monthly:25``, ``yearly:1,7:15``."""
    begins: Mapped[int] = mapped_column(Integer)
    from_on: Mapped[date] = mapped_column()
    body_id: Mapped[str | None] = mapped_column(Id, default=None)
    place: Mapped[str] = mapped_column(Text, default="")
    until_on: Mapped[date | None] = mapped_column(default=None)
    """Inclusive."""


class MeetingRow(Row, Base):
    """会议."""

    __tablename__ = "meeting"
    table_no = 25
    __table_args__ = indexed("meeting", "planned_on")

    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    planned_on: Mapped[date] = mapped_column()
    begins: Mapped[int] = mapped_column(Integer)
    number: Mapped[str] = mapped_column(Text, default="")
    body_id: Mapped[str | None] = mapped_column(Id, default=None)
    assembly: Mapped[str | None] = mapped_column(Text, default=None)
    regular: Mapped[bool] = mapped_column(default=True)
    ends: Mapped[int | None] = mapped_column(Integer, default=None)
    place: Mapped[str] = mapped_column(Text, default="")
    convener: Mapped[str] = mapped_column(Text, default="")
    convene_basis: Mapped[str] = mapped_column(Text, default="")
    chair: Mapped[str] = mapped_column(Text, default="")
    recorder: Mapped[str] = mapped_column(Text, default="")
    series_id: Mapped[str | None] = mapped_column(Id, to("meeting_series.id"), default=None)
    leave_rule: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    profile: Mapped[str] = mapped_column(Text, default="")
    profile_body: Mapped[str] = mapped_column(Text, default="")
    """The profile as it was when the roll was frozen (TOML)."""
    noticed_on: Mapped[date | None] = mapped_column(default=None)
    notice_mode: Mapped[str] = mapped_column(Text, default="")
    special_reason: Mapped[str] = mapped_column(Text, default="")
    roll_on: Mapped[date | None] = mapped_column(default=None)
    """The day as of which the roll was drawn up; NULL: there is none yet."""
    roll_basis: Mapped[str] = mapped_column(Text, default="")
    entitled: Mapped[int | None] = mapped_column(Integer, default=None)
    opened_on: Mapped[date | None] = mapped_column(default=None)
    opened: Mapped[int | None] = mapped_column(Integer, default=None)
    present_at_opening: Mapped[int | None] = mapped_column(Integer, default=None)
    closed: Mapped[int | None] = mapped_column(Integer, default=None)
    way: Mapped[str | None] = mapped_column(Text, default=None)
    outcome: Mapped[str | None] = mapped_column(Text, default=None)
    """``failed``, ``postponed`` or ``cancelled``; NULL: none of them."""
    side_reason: Mapped[str] = mapped_column(Text, default="")
    postponed_to: Mapped[date | None] = mapped_column(default=None)
    fence: Mapped[int | None] = mapped_column(Integer, default=None)
    """Counted up by each act that rests on those before it: opening, a vote, closing, signing,
    sealing. Undo takes back no act on which another one rests. NULL: not opened."""


class AttendanceRow(Row, Base):
    """签到: one line of a meeting's roll."""

    __tablename__ = "attendance"
    table_no = 26
    __table_args__ = indexed("attendance", "meeting_id")

    meeting_id: Mapped[str] = mapped_column(Id, to("meeting.id"))
    name: Mapped[str] = mapped_column(Text)
    capacity: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str | None] = mapped_column(Id, default=None)
    household_id: Mapped[str | None] = mapped_column(Id, default=None)
    initials: Mapped[str] = mapped_column(Text, default="")
    door: Mapped[str] = mapped_column(Text, default="")
    group_name: Mapped[str] = mapped_column(Text, default="")
    presence: Mapped[str] = mapped_column(Text, default="expected")
    proxy: Mapped[str] = mapped_column(Text, default="")
    stays: Mapped[list[list[int | None]]] = mapped_column(JSON, default_factory=list)
    """Pairs of came and left, minutes of the day."""
    notified_on: Mapped[date | None] = mapped_column(default=None)
    notified_by: Mapped[str] = mapped_column(Text, default="")
    receipt: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    proxy_id: Mapped[str | None] = mapped_column(Id, to("attendance.id"), default=None)
    """The line of the member who stands in."""
    title: Mapped[str] = mapped_column(Text, default="")
    """The office, in words."""


class AgendaItemRow(Row, Base):
    """议题."""

    __tablename__ = "agenda_item"
    table_no = 27
    __table_args__ = indexed("agenda_item", "meeting_id")

    meeting_id: Mapped[str] = mapped_column(Id, to("meeting.id"))
    seq: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    parent_id: Mapped[str | None] = mapped_column(Id, to("agenda_item.id"), default=None)
    proposal_id: Mapped[str | None] = mapped_column(Id, to("proposal.id"), default=None)
    authorised_by_id: Mapped[str | None] = mapped_column(Id, default=None)
    reporter: Mapped[str] = mapped_column(Text, default="")
    minutes: Mapped[int | None] = mapped_column(Integer, default=None)
    materials: Mapped[str] = mapped_column(Text, default="")
    party_studied_on: Mapped[date | None] = mapped_column(default=None)
    begun: Mapped[int | None] = mapped_column(Integer, default=None)
    ended: Mapped[int | None] = mapped_column(Integer, default=None)
    discussion: Mapped[str] = mapped_column(Text, default="")
    decision: Mapped[str] = mapped_column(Text, default="")


class SpeechRow(Row, Base):
    """发言."""

    __tablename__ = "speech"
    table_no = 28
    __table_args__ = indexed("speech", "item_id")

    item_id: Mapped[str] = mapped_column(Id, to("agenda_item.id"))
    seq: Mapped[int] = mapped_column(Integer)
    speaker: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    is_opinion: Mapped[bool] = mapped_column(default=False)


class MeetingTaskRow(Row, Base):
    """议定事项: to be done by somebody by a day."""

    __tablename__ = "meeting_task"
    table_no = 29
    __table_args__ = indexed("meeting_task", "item_id")

    item_id: Mapped[str] = mapped_column(Id, to("agenda_item.id"))
    body: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    result: Mapped[str] = mapped_column(Text, default="")
