"""Service that was done, in whole minutes, and the certificates of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

RecordId = NewType("RecordId", str)
CertificateId = NewType("CertificateId", str)


class RecordState(StrEnum):
    """Whether a record counts; only confirmed ones do."""

    RECORDED = "recorded"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    VOID = "void"


RECORD_STATE_TITLES: Mapping[RecordState, str] = {
    RecordState.RECORDED: QT_TRANSLATE_NOOP("volunteers", "待确认"),
    RecordState.CONFIRMED: QT_TRANSLATE_NOOP("volunteers", "已确认"),
    RecordState.DISPUTED: QT_TRANSLATE_NOOP("volunteers", "更正中"),
    RecordState.VOID: QT_TRANSLATE_NOOP("volunteers", "作废"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedShift:
    """One day of a post's pattern. Planned is not worked."""

    post_id: str
    on: date
    begins: int
    ends: int
    pattern_begins: int
    """At which minute the pattern has it begin; changes are kept by it."""
    volunteers: tuple[str, ...] = ()
    """Ids of those whose claims cover it."""
    is_cancelled: bool = False
    note: str = ""
    stand_in: str | None = None
    """Id of the volunteer who comes instead of them, this day alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft:
    """One line of a sign-in sheet. Travel does not count (《志愿服务记录办法》)."""

    volunteer_id: str
    post_id: str
    on: date
    begins: int
    """Minute of the day, inclusive."""
    ends: int
    """Minute of the day, exclusive."""
    break_minutes: int = 0
    content: str = ""
    households: int = 0
    """帮助户数."""
    people: int = 0
    """服务人次."""
    solved: int = 0
    """解决问题数."""
    served_household_id: str | None = None

    @property
    def minutes(self) -> int:
        """Return the time that counts."""
        return self.ends - self.begins - self.break_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """更正: what a record said before, and why it was changed."""

    on: date
    by: str
    reason: str
    asked_by_volunteer: bool
    before: RecordDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRecord:
    """服务记录."""

    id: RecordId
    draft: RecordDraft
    state: RecordState
    entered_by: str
    confirmed_by: str = ""
    """Another person than who typed it."""
    confirmed_on: date | None = None
    void_reason: str = ""
    corrections: tuple[Correction, ...] = ()


class CertificateState(StrEnum):
    """Where a certificate stands; follows from facts, is stored nowhere."""

    DRAFT = "draft"
    PUBLIC = "public"
    """公示中, seven days at least."""
    READY = "ready"
    ISSUED = "issued"
    VOID = "void"


CERTIFICATE_STATE_TITLES: Mapping[CertificateState, str] = {
    CertificateState.DRAFT: QT_TRANSLATE_NOOP("volunteers", "草稿"),
    CertificateState.PUBLIC: QT_TRANSLATE_NOOP("volunteers", "公示中"),
    CertificateState.READY: QT_TRANSLATE_NOOP("volunteers", "可以出具"),
    CertificateState.ISSUED: QT_TRANSLATE_NOOP("volunteers", "已出具"),
    CertificateState.VOID: QT_TRANSLATE_NOOP("volunteers", "已作废"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateLine:
    """What was done at one post within the period."""

    post: str
    content: str
    times: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateDraft:
    """What is to be certified (民发〔2015〕149号)."""

    volunteer_id: str
    from_on: date
    until_on: date
    """Inclusive."""
    handler: str
    responsible: str
    phone: str
    note: str = ""
    publicity_days: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """志愿服务记录证明."""

    id: CertificateId
    number: str
    """``ZM-2026-0001``; empty before it is issued."""
    draft: CertificateDraft
    state: CertificateState
    volunteer_name: str
    volunteer_no: str
    id_type: str
    id_number: str
    minutes: int
    lines: tuple[CertificateLine, ...]
    public_from: date | None = None
    public_until: date | None = None
    issued_on: date | None = None
    voided_on: date | None = None
    void_reason: str = ""
    replaces: CertificateId | None = None
    proof: str = ""
    """The text of its QR code; another copy of the program can check it without a network."""
