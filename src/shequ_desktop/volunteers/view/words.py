"""How volunteers, posts and hours are said on the screen."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from shequ_desktop.volunteers.documents.common import weekly
from shequ_desktop.volunteers.rules.slots import clock
from shequ_desktop.volunteers.values import (
    CertificateState,
    ClaimState,
    Post,
    PostState,
    RecordDraft,
    RecordState,
    Slot,
    VolunteerState,
)

PEOPLE_TONES: Final[Mapping[VolunteerState, str]] = {
    VolunteerState.PENDING: "warn",
    VolunteerState.ACTIVE: "ok",
    VolunteerState.PAUSED: "grey",
    VolunteerState.LEFT: "grey",
}
POST_TONES: Final[Mapping[PostState, str]] = {
    PostState.DRAFT: "grey",
    PostState.OPEN: "warn",
    PostState.FULL: "ok",
    PostState.IN_SERVICE: "ok",
    PostState.PAUSED: "violet",
    PostState.FINISHED: "grey",
    PostState.CANCELLED: "grey",
}
CLAIM_TONES: Final[Mapping[ClaimState, str]] = {
    ClaimState.APPLIED: "warn",
    ClaimState.ACCEPTED: "info",
    ClaimState.ON_DUTY: "ok",
    ClaimState.DONE: "grey",
    ClaimState.EXPIRED: "warn",
    ClaimState.HANDED_OVER: "grey",
    ClaimState.CANCELLED: "grey",
}
RECORD_INKS: Final[Mapping[RecordState, str]] = {
    RecordState.RECORDED: "warn",
    RecordState.DISPUTED: "error",
    RecordState.VOID: "disabled",
}
CERTIFICATE_TONES: Final[Mapping[CertificateState, str]] = {
    CertificateState.DRAFT: "grey",
    CertificateState.PUBLIC: "warn",
    CertificateState.READY: "info",
    CertificateState.ISSUED: "ok",
    CertificateState.VOID: "error",
}
_SEPARATORS = re.compile(r"[、，,;；\s]+")


def said(title: str) -> str:
    """Return one of the room's titles in the language of the window."""
    return QCoreApplication.translate("volunteers", title)


def times_words(slots: tuple[Slot, ...]) -> str:
    """Return a weekly pattern; without one, that it is free."""
    return weekly(slots) or QCoreApplication.translate("Volunteers", "时间由本人安排")


def hours_words(minutes: int) -> str:
    """Return minutes as they are read: ``12 小时 30 分``."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return QCoreApplication.translate("Volunteers", "{hours} 小时").format(hours=f"{hours:,}")
    if not hours:
        return QCoreApplication.translate("Volunteers", "{minutes} 分").format(minutes=rest)
    both = QCoreApplication.translate("Volunteers", "{hours} 小时 {minutes} 分")
    return both.format(hours=f"{hours:,}", minutes=rest)


def span_words(begins: int, ends: int) -> str:
    """Return a stretch of a day: ``8:30—10:00``."""
    return f"{clock(begins)}—{clock(ends)}"


def record_words(draft: RecordDraft) -> str:
    """Return when a record was served: ``2026-11-07 8:30—10:00``."""
    return f"{draft.on.isoformat()} {span_words(draft.begins, draft.ends)}"


def places_words(post: Post) -> str:
    """Return how far a post is filled: ``4/6，还缺 2 人``."""
    held, needed = len(post.held), post.draft.people_needed
    if not post.places_left:
        full = QCoreApplication.translate("Volunteers", "{held}/{needed}，已满")
        return full.format(held=held, needed=needed)
    left = QCoreApplication.translate("Volunteers", "{held}/{needed}，还缺 {left} 人")
    return left.format(held=held, needed=needed, left=post.places_left)


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a field that lists several, each once."""
    return tuple(dict.fromkeys(filter(None, _SEPARATORS.split(text.strip()))))


def joined(words: Sequence[str]) -> str:
    """Return several words as a field shows them."""
    return "、".join(words)


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    first = day.replace(day=1)
    after = (first + timedelta(days=32)).replace(day=1)
    return first, after - timedelta(days=1)


def month_words(day: date) -> str:
    """Return a month: ``2026年11月``."""
    shown = QCoreApplication.translate("Volunteers", "{year}年{month}月")
    return shown.format(year=day.year, month=day.month)
