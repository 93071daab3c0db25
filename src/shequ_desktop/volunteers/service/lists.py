"""What the volunteers tell the search box and the first page."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from shequ_desktop.kernel.offers import Fact, Hit
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.kernel.texts import plain
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers.model import (
    CertificateRow,
    ClaimRow,
    PostRow,
    ServiceRecordRow,
    VolunteerRow,
)

_MOST_HITS = 5
_RUNS_OUT_DAYS = 30
_OPEN = (
    PostRow.deleted_at.is_(None),
    PostRow.published_on.is_not(None),
    PostRow.paused_on.is_(None),
    PostRow.cancelled_on.is_(None),
)


def find(reading: Reading, text: str) -> Sequence[Hit]:
    """Return a few volunteers and posts for the search box."""
    words = plain(text).lower().split()
    if not words:
        return []
    return [*_volunteers(reading, words), *_posts(reading, words)][:_MOST_HITS]


def facts(reading: Reading) -> Sequence[Fact]:
    """Return what the first page says of volunteers today: what waits for somebody."""
    people = reading.session.scalar(
        select(func.count()).where(
            VolunteerRow.deleted_at.is_(None),
            VolunteerRow.admitted_on.is_not(None),
            VolunteerRow.left_on.is_(None),
        )
    )
    found = [
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "志愿者"),
            value=f"{people or 0:,}",
            detail=QT_TRANSLATE_NOOP("offers", "人在册"),
            key="people",
        )
    ]
    waiting = (
        (_places(reading), "posts", *_OF_PLACES),
        (_claims(reading), "posts", *_OF_CLAIMS),
        (_hours(reading), "hours", *_OF_HOURS),
        (_ready(reading), "certificates", *_OF_CERTIFICATES),
        (_insurances(reading), "people", *_OF_INSURANCES),
    )
    found += [
        Fact(title=title, value=f"{number:,}", detail=detail, key=key)
        for number, key, title, detail in waiting
        if number
    ]
    return found


_OF_PLACES = (
    QT_TRANSLATE_NOOP("offers", "志愿岗位缺人"),
    QT_TRANSLATE_NOOP("offers", "个名额可以认领"),
)
_OF_CLAIMS = (
    QT_TRANSLATE_NOOP("offers", "认领待确认"),
    QT_TRANSLATE_NOOP("offers", "人等待确认上岗"),
)
_OF_HOURS = (
    QT_TRANSLATE_NOOP("offers", "时长待确认"),
    QT_TRANSLATE_NOOP("offers", "条服务记录等第二个人确认"),
)
_OF_CERTIFICATES = (
    QT_TRANSLATE_NOOP("offers", "证明可以出具"),
    QT_TRANSLATE_NOOP("offers", "份公示期已满"),
)
_OF_INSURANCES = (
    QT_TRANSLATE_NOOP("offers", "志愿者保险到期"),
    QT_TRANSLATE_NOOP("offers", "人 30 天之内到期"),
)


def _filling(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """Return when a claim fills a place today."""
    return (
        ClaimRow.deleted_at.is_(None),
        or_(ClaimRow.ended_on.is_(None), ClaimRow.ended_on > reading.today),
        or_(ClaimRow.until_on.is_(None), ClaimRow.until_on >= reading.today),
    )


def _places(reading: Reading) -> int:
    held = (
        select(func.count())
        .where(ClaimRow.post_id == PostRow.id, *_filling(reading))
        .correlate(PostRow)
        .scalar_subquery()
    )
    left = func.max(0, PostRow.people_needed - held)
    living = or_(PostRow.until_on.is_(None), PostRow.until_on >= reading.today)
    return reading.session.scalar(select(func.sum(left)).where(*_OPEN, living)) or 0


def _claims(reading: Reading) -> int:
    waiting = (*_filling(reading), ClaimRow.accepted_on.is_(None))
    return reading.session.scalar(select(func.count()).select_from(ClaimRow).where(*waiting)) or 0


def _hours(reading: Reading) -> int:
    row = ServiceRecordRow
    waiting = (row.deleted_at.is_(None), row.confirmed_on.is_(None), row.voided_on.is_(None))
    return reading.session.scalar(select(func.count()).select_from(row).where(*waiting)) or 0


def _ready(reading: Reading) -> int:
    row = CertificateRow
    ready = (
        row.deleted_at.is_(None),
        row.issued_on.is_(None),
        row.voided_on.is_(None),
        row.public_until < reading.today,
    )
    return reading.session.scalar(select(func.count()).select_from(row).where(*ready)) or 0


def _insurances(reading: Reading) -> int:
    row = VolunteerRow
    soon = (
        row.deleted_at.is_(None),
        row.left_on.is_(None),
        row.insurance_until.between(reading.today, reading.today + timedelta(days=_RUNS_OUT_DAYS)),
    )
    return reading.session.scalar(select(func.count()).select_from(row).where(*soon)) or 0


def _volunteers(reading: Reading, words: Sequence[str]) -> list[Hit]:
    rows = reading.session.execute(
        select(VolunteerRow.id, VolunteerRow.name, VolunteerRow.number)
        .where(VolunteerRow.deleted_at.is_(None))
        .order_by(VolunteerRow.number)
    )
    kind = QT_TRANSLATE_NOOP("offers", "志愿者")
    found = []
    for row in rows:
        told = f"{row.name} {search_key(row.name)} {row.number}".lower()
        if all(word in told for word in words):
            found.append(Hit(kind, row.name, row.number, f"people:{row.id}"))
            if len(found) == _MOST_HITS:
                break
    return found


def _posts(reading: Reading, words: Sequence[str]) -> list[Hit]:
    told = func.lower(PostRow.title + " " + PostRow.place)
    rows = reading.session.execute(
        select(PostRow.id, PostRow.title, PostRow.place)
        .where(PostRow.deleted_at.is_(None), and_(*(func.instr(told, word) > 0 for word in words)))
        .order_by(PostRow.title)
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "志愿岗位")
    return [Hit(kind, row.title, row.place, f"posts:{row.id}") for row in rows]
