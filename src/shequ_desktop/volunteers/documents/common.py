"""What several papers of this room have in common."""

from collections.abc import Mapping
from datetime import date

from shequ_desktop.documents.kinds import FieldKind, PaperField, Value
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.privacy import mask_name
from shequ_desktop.volunteers.rules.people import ADULT
from shequ_desktop.volunteers.values import Consent, Slot, VolunteerDraft

Row = Mapping[str, Value]

OFFICE = "幸福里社区居民委员会"
"""Of the invented community of all samples."""
TO_CALL = "025-55550123"
ISSUED: Row = {"organisation": OFFICE, "phone": TO_CALL, "issued_on": date(2026, 11, 20)}
"""What the samples of all papers say of who issues them."""

ORGANISATION = PaperField(key="organisation", title="居民委员会", required=True)
PHONE = PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE)
ISSUED_ON = PaperField(key="issued_on", title="日期", kind=FieldKind.DAY)
COMMON = (ORGANISATION, PHONE, ISSUED_ON)

_WEEKDAYS = "一二三四五六日"


def text(key: str, title: str, *, long: bool = False) -> PaperField:
    """Return a field of words that concern nobody in particular."""
    return PaperField(key=key, title=title, long=long)


def field(key: str, title: str, kind: FieldKind, *, required: bool = False) -> PaperField:
    """Return a field of a kind."""
    return PaperField(key=key, title=title, kind=kind, required=required)


def clock(minute: int) -> str:
    """Return a minute of the day: 9:05."""
    return f"{minute // 60}:{minute % 60:02}"


def weekly(slots: tuple[Slot, ...]) -> str:
    """Return a weekly pattern as people say it: 每周六 9:00—11:00；equal times stand together."""
    times: dict[tuple[int, int], list[int]] = {}
    for slot in slots:
        times.setdefault((slot.begins, slot.ends), []).append(slot.weekday)
    return "；".join(
        f"每周{_days(sorted(days))} {clock(begins)}—{clock(ends)}"
        for (begins, ends), days in times.items()
    )


def public_consent(draft: VolunteerDraft, today: date) -> Consent:
    """Return what a volunteer's consent is worth on a board.

    A child's full name is not published, whoever agreed (《未成年人保护法》第四条).
    """
    is_child = draft.birth_date is not None and age_on(today, born=draft.birth_date) < ADULT
    is_named = draft.consent is Consent.NAME
    return Consent.SURNAME if is_child and is_named else draft.consent


def agreed_name(name: str, consent: Consent) -> str:
    """Return as much of a volunteer's name as they have agreed to (《志愿服务条例》第二十条)."""
    match consent:
        case Consent.NAME:
            return name
        case Consent.SURNAME:
            return mask_name(name)
        case Consent.NOTHING:
            return "志愿者"


def _days(days: list[int]) -> str:
    if len(days) > 1 and days == list(range(days[0], days[-1] + 1)):
        return f"{_WEEKDAYS[days[0]]}至周{_WEEKDAYS[days[-1]]}"
    return "、".join(_WEEKDAYS[day] for day in days)
