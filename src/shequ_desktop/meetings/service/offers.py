"""What the meetings tell the search box and the first page."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import BodyKind
from shequ_desktop.kernel.offers import Fact, Hit
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.model import (
    AgendaItemRow,
    MeetingRow,
    MeetingTaskRow,
    ProposalRow,
    ResolutionRow,
)
from shequ_desktop.meetings.rules.duty import Duty, duty_of
from shequ_desktop.meetings.values import MeetingKind, Way
from shequ_desktop.storage.store import Reading

_MOST_HITS = 5


def find(reading: Reading, text: str) -> Sequence[Hit]:
    """Return a few meetings, proposals and resolutions for the search box, the newest first."""
    words = text.lower().split()
    if not words:
        return []
    return [
        *_meetings(reading, words),
        *_proposals(reading, words),
        *_resolutions(reading, words),
    ][:_MOST_HITS]


def duty(reading: Reading) -> Duty:
    """Return how the half-yearly meeting of representatives stands (第二十八条)."""
    last = reading.session.scalar(
        select(func.max(MeetingRow.opened_on)).where(
            MeetingRow.deleted_at.is_(None),
            MeetingRow.kind == MeetingKind.REPRESENTATIVES,
            MeetingRow.way == Way.DECIDING,
        )
    )
    planned = reading.session.scalar(
        select(func.min(MeetingRow.planned_on)).where(
            MeetingRow.deleted_at.is_(None),
            MeetingRow.kind == MeetingKind.REPRESENTATIVES,
            MeetingRow.planned_on >= reading.today,
            MeetingRow.outcome.is_(None),
        )
    )
    terms = [
        body.draft.term_from
        for body in communities.bodies(reading, on=reading.today)
        if body.kind is BodyKind.REPRESENTATIVES and body.draft.term_from is not None
    ]
    profile = communities.profile_on(reading, reading.today)
    return duty_of(profile, last=last, since=min(terms, default=None), planned=planned)


def facts(reading: Reading) -> Sequence[Fact]:
    """Return what the first page says of meetings today."""
    found = [_next_meeting(reading)]
    late_tasks = _late_tasks(reading)
    if late_tasks:
        found.append(
            Fact(
                title=QT_TRANSLATE_NOOP("offers", "议定事项逾期"),
                value=f"{late_tasks:,}",
                detail=QT_TRANSLATE_NOOP("offers", "过了办理期限还没有办结"),
                key="meetings",
            )
        )
    return found


def _next_meeting(reading: Reading) -> Fact:
    coming = (
        MeetingRow.deleted_at.is_(None),
        MeetingRow.planned_on >= reading.today,
        MeetingRow.closed.is_(None),
        MeetingRow.outcome.is_(None),
    )
    row = reading.session.execute(
        select(MeetingRow.id, MeetingRow.title, MeetingRow.planned_on)
        .where(*coming)
        .order_by(MeetingRow.planned_on, MeetingRow.begins)
        .limit(1)
    ).first()
    if row is None:
        return Fact(
            title=QT_TRANSLATE_NOOP("offers", "下一次会议"),
            value="—",
            detail=QT_TRANSLATE_NOOP("offers", "没有安排会议"),
            key="meetings",
        )
    return Fact(
        title=QT_TRANSLATE_NOOP("offers", "下一次会议"),
        value=_day(row.planned_on),
        detail=row.title,
        key=f"meetings:{row.id}",
    )


def _late_tasks(reading: Reading) -> int:
    found = reading.session.scalar(
        select(func.count())
        .select_from(MeetingTaskRow)
        .join(AgendaItemRow, AgendaItemRow.id == MeetingTaskRow.item_id)
        .where(
            MeetingTaskRow.deleted_at.is_(None),
            AgendaItemRow.deleted_at.is_(None),
            MeetingTaskRow.done_on.is_(None),
            MeetingTaskRow.due_on < reading.today,
        )
    )
    return found or 0


def _meetings(reading: Reading, words: Sequence[str]) -> list[Hit]:
    told = func.lower(MeetingRow.title + " " + MeetingRow.number + " " + MeetingRow.place)
    of_item = select(AgendaItemRow.meeting_id).where(
        AgendaItemRow.deleted_at.is_(None), _has(func.lower(AgendaItemRow.title), words)
    )
    rows = reading.session.execute(
        select(MeetingRow.id, MeetingRow.title, MeetingRow.planned_on)
        .where(MeetingRow.deleted_at.is_(None), or_(_has(told, words), MeetingRow.id.in_(of_item)))
        .order_by(MeetingRow.planned_on.desc())
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "会议")
    return [Hit(kind, row.title, _day(row.planned_on), f"meetings:{row.id}") for row in rows]


def _proposals(reading: Reading, words: Sequence[str]) -> list[Hit]:
    told = func.lower(ProposalRow.title + " " + ProposalRow.number)
    rows = reading.session.execute(
        select(ProposalRow.id, ProposalRow.title, ProposalRow.number)
        .where(ProposalRow.deleted_at.is_(None), _has(told, words))
        .order_by(ProposalRow.id.desc())
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "提案")
    return [Hit(kind, row.title, row.number, f"proposals:{row.id}") for row in rows]


def _resolutions(reading: Reading, words: Sequence[str]) -> list[Hit]:
    rows = reading.session.execute(
        select(ResolutionRow.id, ResolutionRow.title, ResolutionRow.year, ResolutionRow.number)
        .where(ResolutionRow.deleted_at.is_(None), _has(func.lower(ResolutionRow.title), words))
        .order_by(ResolutionRow.id.desc())
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "决议")
    return [
        Hit(kind, row.title, f"〔{row.year}〕{row.number}号", f"resolutions:{row.id}")
        for row in rows
    ]


def _has(told: ColumnElement[str], words: Sequence[str]) -> ColumnElement[bool]:
    return and_(*(func.instr(told, word) > 0 for word in words))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
