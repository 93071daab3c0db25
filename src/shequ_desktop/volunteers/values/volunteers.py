"""Volunteers: who they are, what they can and want to do, and what of them may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

VolunteerId = NewType("VolunteerId", str)
EventId = NewType("EventId", str)


class VolunteerKind(StrEnum):
    """Where a volunteer comes from."""

    RESIDENT = "resident"
    PARTY_MEMBER = "party_member"
    STUDENT = "student"
    EMPLOYEE = "employee"
    OTHER = "other"


KIND_TITLES: Mapping[VolunteerKind, str] = {
    VolunteerKind.RESIDENT: QT_TRANSLATE_NOOP("volunteers", "居民"),
    VolunteerKind.PARTY_MEMBER: QT_TRANSLATE_NOOP("volunteers", "在职党员"),
    VolunteerKind.STUDENT: QT_TRANSLATE_NOOP("volunteers", "学生"),
    VolunteerKind.EMPLOYEE: QT_TRANSLATE_NOOP("volunteers", "单位职工"),
    VolunteerKind.OTHER: QT_TRANSLATE_NOOP("volunteers", "其他"),
}


class Consent(StrEnum):
    """What may be shown of a volunteer (《志愿服务条例》第二十条); nothing, if not asked."""

    NOTHING = "nothing"
    SURNAME = "surname"
    NAME = "name"


CONSENT_TITLES: Mapping[Consent, str] = {
    Consent.NOTHING: QT_TRANSLATE_NOOP("volunteers", "不公开"),
    Consent.SURNAME: QT_TRANSLATE_NOOP("volunteers", "公开姓氏"),
    Consent.NAME: QT_TRANSLATE_NOOP("volunteers", "公开姓名"),
}


class VolunteerState(StrEnum):
    """Where a volunteer stands; follows from facts, is stored nowhere."""

    PENDING = "pending"
    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"


VOLUNTEER_STATE_TITLES: Mapping[VolunteerState, str] = {
    VolunteerState.PENDING: QT_TRANSLATE_NOOP("volunteers", "待审"),
    VolunteerState.ACTIVE: QT_TRANSLATE_NOOP("volunteers", "在册"),
    VolunteerState.PAUSED: QT_TRANSLATE_NOOP("volunteers", "暂停"),
    VolunteerState.LEFT: QT_TRANSLATE_NOOP("volunteers", "注销"),
}


class EventKind(StrEnum):
    """What is written into a volunteer's record beside the hours (《记录办法》第四条)."""

    TRAINING = "training"
    AWARD = "award"
    EVALUATION = "evaluation"


EVENT_TITLES: Mapping[EventKind, str] = {
    EventKind.TRAINING: QT_TRANSLATE_NOOP("volunteers", "培训"),
    EventKind.AWARD: QT_TRANSLATE_NOOP("volunteers", "表彰奖励"),
    EventKind.EVALUATION: QT_TRANSLATE_NOOP("volunteers", "评价"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A stretch of the week, half open: back to back is no overlap."""

    weekday: int
    """0 Monday to 6 Sunday."""
    begins: int
    """Minute of the day, inclusive."""
    ends: int
    """Minute of the day, exclusive; up to 1440."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerDraft:
    """《志愿服务登记单》: what the form says, and no more."""

    person_id: str | None = None
    """A resident of the ledger; ``None``: from outside, and the next five count."""
    name: str
    sex: str = ""
    id_type: str = ""
    id_number: str = ""
    birth_date: date | None = None
    phone: str = ""
    kind: VolunteerKind = VolunteerKind.RESIDENT
    unit: str = ""
    """School, employer or Party branch."""
    skills: tuple[str, ...] = ()
    """专业技能."""
    hobbies: tuple[str, ...] = ()
    """特长爱好."""
    times: tuple[Slot, ...] = ()
    """服务时间; empty: not said."""
    time_note: str = ""
    """服务时间 as it was written: 周末."""
    wishes: tuple[str, ...] = ()
    """Codes of classes of the catalogue."""
    health_note: str = ""
    """Class S."""
    consent: Consent = Consent.NOTHING
    national_no: str = ""
    insurance_no: str = ""
    insurance_until: date | None = None
    """Inclusive."""
    guardian: str = ""
    guardian_phone: str = ""
    guardian_agreed_on: date | None = None
    """For those under 18."""
    opening_minutes: int = 0
    """Hours served before this program kept them; shown apart, never certified."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerEvent:
    """A training, an award or an evaluation."""

    id: EventId
    kind: EventKind
    on: date
    title: str
    issuer: str = ""
    valid_until: date | None = None
    """Inclusive; ``None``: for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Volunteer:
    """志愿者; a resident's name, sex, birth date and phone are those of the ledger."""

    id: VolunteerId
    number: str
    """``ZY-0001``."""
    draft: VolunteerDraft
    state: VolunteerState
    registered_on: date
    door: str = ""
    state_reason: str = ""
    minutes: int = 0
    """Confirmed ones."""
    posts: tuple[str, ...] = ()
    """Titles of the posts held today."""
    events: tuple[VolunteerEvent, ...] = ()
