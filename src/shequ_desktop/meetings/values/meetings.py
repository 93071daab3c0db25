"""Meetings: planned, called, signed in, held, and what was said there.

Minutes of the day count from midnight, 0 to 1439; a meeting that runs past midnight counts on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.judging import Assembly

MeetingId = NewType("MeetingId", str)
SeriesId = NewType("SeriesId", str)
AttendanceId = NewType("AttendanceId", str)
AgendaItemId = NewType("AgendaItemId", str)
SpeechId = NewType("SpeechId", str)
TaskId = NewType("TaskId", str)


class MeetingKind(StrEnum):
    """What sort of meeting it is; ``resources/meetings/kinds.toml`` says how each is run."""

    RESIDENTS = "residents"
    REPRESENTATIVES = "representatives"
    COMMITTEE = "committee"
    JOINT = "joint"
    PARTY_ASSEMBLY = "party_assembly"
    PARTY_BRANCH = "party_branch"
    WORK_COMMITTEE = "work_committee"
    SUPERVISORS = "supervisors"
    COUNCIL = "council"
    COURTYARD = "courtyard"
    HEARING = "hearing"
    TALK = "talk"
    SUGGESTIONS = "suggestions"
    LIAISON = "liaison"
    COORDINATION = "coordination"
    REVIEW = "review"
    STAND_UP = "stand_up"
    ENTRANCE_LEADERS = "entrance_leaders"
    OPEN_SPACE = "open_space"
    OTHER = "other"


KIND_TITLES: Mapping[MeetingKind, str] = {
    MeetingKind.RESIDENTS: QT_TRANSLATE_NOOP("meetings", "居民会议"),
    MeetingKind.REPRESENTATIVES: QT_TRANSLATE_NOOP("meetings", "居民代表会议"),
    MeetingKind.COMMITTEE: QT_TRANSLATE_NOOP("meetings", "居委会例会"),
    MeetingKind.JOINT: QT_TRANSLATE_NOOP("meetings", "两委联席会"),
    MeetingKind.PARTY_ASSEMBLY: QT_TRANSLATE_NOOP("meetings", "党员大会"),
    MeetingKind.PARTY_BRANCH: QT_TRANSLATE_NOOP("meetings", "党组织会议"),
    MeetingKind.WORK_COMMITTEE: QT_TRANSLATE_NOOP("meetings", "工作委员会会议"),
    MeetingKind.SUPERVISORS: QT_TRANSLATE_NOOP("meetings", "监委会会议"),
    MeetingKind.COUNCIL: QT_TRANSLATE_NOOP("meetings", "议事会"),
    MeetingKind.COURTYARD: QT_TRANSLATE_NOOP("meetings", "院落议事会"),
    MeetingKind.HEARING: QT_TRANSLATE_NOOP("meetings", "听证会"),
    MeetingKind.TALK: QT_TRANSLATE_NOOP("meetings", "恳谈会"),
    MeetingKind.SUGGESTIONS: QT_TRANSLATE_NOOP("meetings", "建言会"),
    MeetingKind.LIAISON: QT_TRANSLATE_NOOP("meetings", "联席会"),
    MeetingKind.COORDINATION: QT_TRANSLATE_NOOP("meetings", "协调会"),
    MeetingKind.REVIEW: QT_TRANSLATE_NOOP("meetings", "评议会"),
    MeetingKind.STAND_UP: QT_TRANSLATE_NOOP("meetings", "碰头会"),
    MeetingKind.ENTRANCE_LEADERS: QT_TRANSLATE_NOOP("meetings", "楼门长会"),
    MeetingKind.OPEN_SPACE: QT_TRANSLATE_NOOP("meetings", "开放空间会议"),
    MeetingKind.OTHER: QT_TRANSLATE_NOOP("meetings", "其他会议"),
}


class MeetingState(StrEnum):
    """Where a meeting is on its way; follows from its facts, is stored nowhere."""

    PLANNED = "planned"
    NOTICED = "noticed"
    SIGNING_IN = "signing_in"
    OPEN = "open"
    VOTING = "voting"
    CLOSED = "closed"
    MINUTES_DRAFT = "minutes_draft"
    MINUTES_SIGNED = "minutes_signed"
    SEALED = "sealed"
    POSTPONED = "postponed"
    FAILED = "failed"
    CANCELLED = "cancelled"


MEETING_STATE_TITLES: Mapping[MeetingState, str] = {
    MeetingState.PLANNED: QT_TRANSLATE_NOOP("meetings", "拟开"),
    MeetingState.NOTICED: QT_TRANSLATE_NOOP("meetings", "已通知"),
    MeetingState.SIGNING_IN: QT_TRANSLATE_NOOP("meetings", "签到中"),
    MeetingState.OPEN: QT_TRANSLATE_NOOP("meetings", "召开中"),
    MeetingState.VOTING: QT_TRANSLATE_NOOP("meetings", "表决中"),
    MeetingState.CLOSED: QT_TRANSLATE_NOOP("meetings", "已闭会"),
    MeetingState.MINUTES_DRAFT: QT_TRANSLATE_NOOP("meetings", "记录整理中"),
    MeetingState.MINUTES_SIGNED: QT_TRANSLATE_NOOP("meetings", "记录已签字"),
    MeetingState.SEALED: QT_TRANSLATE_NOOP("meetings", "记录已封存"),
    MeetingState.POSTPONED: QT_TRANSLATE_NOOP("meetings", "延期"),
    MeetingState.FAILED: QT_TRANSLATE_NOOP("meetings", "流会"),
    MeetingState.CANCELLED: QT_TRANSLATE_NOOP("meetings", "取消"),
}


class Outcome(StrEnum):
    """What became of a meeting that was not held to its end."""

    FAILED = "failed"
    """流会: too few came."""
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Way(StrEnum):
    """How a meeting that opened goes on: able to decide, or as a talk that decides nothing."""

    DECIDING = "deciding"
    TALK = "talk"
    """座谈: without a quorum; its votes are none and its decisions get no number."""


class Capacity(StrEnum):
    """As what somebody is there; only members are counted and vote."""

    MEMBER = "member"
    OBSERVER = "observer"
    GUEST = "guest"
    STAFF = "staff"


CAPACITY_TITLES: Mapping[Capacity, str] = {
    Capacity.MEMBER: QT_TRANSLATE_NOOP("meetings", "组成人员"),
    Capacity.OBSERVER: QT_TRANSLATE_NOOP("meetings", "列席"),
    Capacity.GUEST: QT_TRANSLATE_NOOP("meetings", "特邀"),
    Capacity.STAFF: QT_TRANSLATE_NOOP("meetings", "工作人员"),
}


class Presence(StrEnum):
    """Whether somebody came."""

    EXPECTED = "expected"
    PRESENT = "present"
    LEAVE = "leave"
    ABSENT = "absent"
    PROXY = "proxy"
    """Somebody else is there for them."""


PRESENCE_TITLES: Mapping[Presence, str] = {
    Presence.EXPECTED: QT_TRANSLATE_NOOP("meetings", "未到"),
    Presence.PRESENT: QT_TRANSLATE_NOOP("meetings", "已到"),
    Presence.LEAVE: QT_TRANSLATE_NOOP("meetings", "请假"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("meetings", "缺席"),
    Presence.PROXY: QT_TRANSLATE_NOOP("meetings", "委托"),
}


class ItemKind(StrEnum):
    """What is done with an item of the agenda."""

    REPORT = "report"
    DELIBERATION = "deliberation"
    VOTE = "vote"
    NOTICE = "notice"
    REVIEW = "review"
    ELECTION = "election"
    DISCUSSION = "discussion"


ITEM_TITLES: Mapping[ItemKind, str] = {
    ItemKind.REPORT: QT_TRANSLATE_NOOP("meetings", "报告"),
    ItemKind.DELIBERATION: QT_TRANSLATE_NOOP("meetings", "审议"),
    ItemKind.VOTE: QT_TRANSLATE_NOOP("meetings", "表决"),
    ItemKind.NOTICE: QT_TRANSLATE_NOOP("meetings", "通报"),
    ItemKind.REVIEW: QT_TRANSLATE_NOOP("meetings", "评议"),
    ItemKind.ELECTION: QT_TRANSLATE_NOOP("meetings", "选举"),
    ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("meetings", "讨论"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """What the form says of a meeting."""

    kind: MeetingKind
    title: str
    number: str = ""
    """第十届第三次."""
    body_id: str | None = None
    """The body that meets, of room ``community``."""
    assembly: Assembly | None = None
    """How it is counted; ``None``: nothing is decided there by law."""
    regular: bool = True
    planned_on: date
    begins: int
    """Minute of the day."""
    ends: int | None = None
    place: str
    convener: str = ""
    convene_basis: str = ""
    """Who asked for it, where the law lets others than the committee ask."""
    chair: str = ""
    recorder: str = ""
    series_id: SeriesId | None = None
    leave_rule: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """From when to when somebody was in the room."""

    came: int
    """Minute of the day, inclusive."""
    left: int | None = None
    """Minute of the day, exclusive; ``None``: still there, or there to the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One line of a meeting's roll."""

    id: AttendanceId
    person_id: str | None
    household_id: str | None
    name: str
    initials: str
    """Of the name's pinyin, lower case, for the keyboard: ``wxy``."""
    door: str
    group: str
    capacity: Capacity
    presence: Presence
    proxy: str = ""
    """Name of who is there instead."""
    proxy_id: AttendanceId | None = None
    """The line of the member who stands in; counted only while that member is in the room."""
    stays: tuple[Stay, ...] = ()
    notified_on: date | None = None
    notified_by: str = ""
    """A code of codes/notice_mode."""
    receipt: str = ""
    note: str = ""
    title: str = ""
    """The office, in words: 主任, 居民代表."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """Somebody to be put on a meeting's roll."""

    name: str
    capacity: Capacity = Capacity.MEMBER
    person_id: str | None = None
    household_id: str | None = None
    door: str = ""
    group: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDraft:
    """What the form says of an item."""

    title: str
    kind: ItemKind
    parent_id: AgendaItemId | None = None
    proposal_id: str | None = None
    authorised_by: str | None = None
    """The resolution of a 居民会议 that lets the representatives decide (第三十条)."""
    reporter: str = ""
    minutes: int | None = None
    materials: str = ""
    party_studied_on: date | None = None
    """When the Party organisation had studied it (第三十条)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What somebody said."""

    id: SpeechId
    speaker: str
    body: str
    is_opinion: bool = False
    """意见: to be answered or followed up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What was agreed to be done."""

    id: TaskId
    body: str
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of the agenda and what came of it."""

    id: AgendaItemId
    seq: int
    draft: AgendaDraft
    begun: int | None = None
    """Minute of the day."""
    ended: int | None = None
    discussion: str = ""
    decision: str = ""
    speeches: tuple[Speech, ...] = ()
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """会议."""

    id: MeetingId
    draft: MeetingDraft
    state: MeetingState
    profile: str
    """Key of the rules of its day; frozen when the roll is."""
    noticed_on: date | None = None
    notice_mode: str = ""
    special_reason: str = ""
    """特殊情况: why the notice was shorter than the law asks (第二十六条)."""
    roll_on: date | None = None
    """The day as of which the roll was drawn up; ``None``: there is none yet."""
    roll_basis: str = ""
    entitled: int | None = None
    """Members on the frozen roll."""
    present_at_opening: int | None = None
    opened_on: date | None = None
    opened: int | None = None
    """Minute of the day."""
    closed: int | None = None
    way: Way | None = None
    side_reason: str = ""
    """Why it was put off, did not come about, or goes on as a talk."""
    postponed_to: date | None = None
    items: tuple[AgendaItem, ...] = ()
    """In their order; children stand behind their parents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadCount:
    """应到、实到、法定、还差: what the projector shows."""

    entitled: int
    present: int
    """Members in the room; proxies among them where the profile lets them count."""
    needed: int | None
    """Members that have to be there; ``None``: no number is asked for."""
    leave: int = 0
    proxies: int = 0

    @property
    def missing(self) -> int:
        """Return how many more have to come."""
        return max(0, (self.needed or 0) - self.present)
