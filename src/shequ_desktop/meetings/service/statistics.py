"""What is counted of a stretch of time, from nothing but the records."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute

from shequ_desktop.meetings.model import (
    AgendaItemRow,
    MeetingRow,
    ResolutionObjectionRow,
    ResolutionRow,
    SpeechRow,
)
from shequ_desktop.meetings.service.votes import votes_of
from shequ_desktop.meetings.values import MeetingId, MeetingKind, Statistics, VoteState
from shequ_desktop.storage.store import Reading

_DECIDED = {VoteState.PASSED, VoteState.REJECTED}


def statistics(reading: Reading, first: date, last: date) -> Statistics:
    """Return what was held, decided and said from ``first`` to ``last``, both inclusive."""
    meetings = reading.session.scalars(
        select(MeetingRow).where(
            MeetingRow.opened_on.between(first, last), MeetingRow.deleted_at.is_(None)
        )
    ).all()
    objections = _objections(reading, first, last)
    boards = (ResolutionRow.board_from, ResolutionRow.result_from)
    return Statistics(
        first=first,
        last=last,
        held=Counter(MeetingKind(row.kind) for row in meetings),
        resolutions=_resolutions(reading, ResolutionRow.adopted_on, first, last),
        rejected=sum(_rejected(reading, row.id) for row in meetings),
        posted=sum(_resolutions(reading, column, first, last) for column in boards),
        opinions=_opinions(reading, [row.id for row in meetings]) + len(objections),
        accepted=sum(row.adopted for row in objections),
        answered=sum(row.answered_on is not None for row in objections),
    )


def years_with_records(reading: Reading) -> tuple[int, ...]:
    """Return the years in which a meeting was held or a resolution adopted, the latest first."""
    opened = reading.session.scalars(
        select(MeetingRow.opened_on).where(
            MeetingRow.opened_on.is_not(None), MeetingRow.deleted_at.is_(None)
        )
    )
    adopted = reading.session.scalars(
        select(ResolutionRow.year).where(ResolutionRow.deleted_at.is_(None))
    )
    years = {day.year for day in opened if day is not None} | set(adopted)
    return tuple(sorted(years, reverse=True))


def _resolutions(
    reading: Reading,
    column: InstrumentedAttribute[date] | InstrumentedAttribute[date | None],
    first: date,
    last: date,
) -> int:
    count = reading.session.scalar(
        select(func.count())
        .select_from(ResolutionRow)
        .where(column.between(first, last), ResolutionRow.deleted_at.is_(None))
    )
    return count or 0


def _rejected(reading: Reading, meeting_id: str) -> int:
    """Return how many matters a meeting has voted down: of each the last vote counts."""
    last: dict[str, VoteState] = {
        vote.item_id: vote.state
        for vote in votes_of(reading, MeetingId(meeting_id))
        if vote.state in _DECIDED
    }
    return sum(state is VoteState.REJECTED for state in last.values())


def _objections(reading: Reading, first: date, last: date) -> Sequence[ResolutionObjectionRow]:
    return reading.session.scalars(
        select(ResolutionObjectionRow).where(
            ResolutionObjectionRow.received_on.between(first, last),
            ResolutionObjectionRow.deleted_at.is_(None),
        )
    ).all()


def _opinions(reading: Reading, meetings: Iterable[str]) -> int:
    count = reading.session.scalar(
        select(func.count())
        .select_from(SpeechRow)
        .join(AgendaItemRow, AgendaItemRow.id == SpeechRow.item_id)
        .where(
            AgendaItemRow.meeting_id.in_(list(meetings)),
            SpeechRow.is_opinion.is_(True),
            SpeechRow.deleted_at.is_(None),
            AgendaItemRow.deleted_at.is_(None),
        )
    )
    return count or 0
