"""例会: planned for a time ahead, and ended."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from shequ_desktop.kernel.findings import refuse
from shequ_desktop.meetings.model import MeetingRow, MeetingSeriesRow
from shequ_desktop.meetings.rules.meetings import check_meeting
from shequ_desktop.meetings.service.meetings import plan_meeting
from shequ_desktop.meetings.values import (
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MeetingSeries,
    NoMeetingDays,
    Recurrence,
    SeriesDraft,
    SeriesId,
    manners,
)
from shequ_desktop.storage.store import Reading, Transaction


def series(reading: Reading) -> tuple[MeetingSeries, ...]:
    """Return the series that go on, the oldest first."""
    rows = reading.session.scalars(
        select(MeetingSeriesRow)
        .where(MeetingSeriesRow.deleted_at.is_(None))
        .order_by(MeetingSeriesRow.id)
    )
    return tuple(
        _series(row) for row in rows if row.until_on is None or row.until_on >= reading.today
    )


def plan_series(tx: Transaction, draft: SeriesDraft, days: Collection[date]) -> SeriesId:
    """Write down a series, and plan its meetings.

    Args:
        days: Of the coming meetings, as ``rules.days_of`` gives them and the user leaves them.

    Raises:
        RulesBroken: no title; no days.
    """
    first = _meeting_draft(draft, min(days, default=draft.from_on), None)
    refuse(check_meeting(first, manners()[draft.kind]))
    refuse([] if days else [NoMeetingDays()])
    row = MeetingSeriesRow(
        kind=draft.kind,
        title=draft.title.strip(),
        recurrence=str(draft.recurrence),
        begins=draft.begins,
        from_on=draft.from_on,
        body_id=draft.body_id,
        place=draft.place.strip(),
        until_on=draft.until_on,
    )
    tx.session.add(row)
    tx.session.flush()
    plan_more(tx, SeriesId(row.id), days)
    return SeriesId(row.id)


def plan_more(
    tx: Transaction, series_id: SeriesId, days: Collection[date]
) -> tuple[MeetingId, ...]:
    """Plan meetings of a series; a day that has one already is left alone."""
    there = set(
        tx.session.scalars(
            select(MeetingRow.planned_on).where(
                MeetingRow.series_id == series_id, MeetingRow.deleted_at.is_(None)
            )
        )
    )
    draft = _series(tx.session.get_one(MeetingSeriesRow, series_id)).draft
    return tuple(
        plan_meeting(tx, _meeting_draft(draft, day, series_id))
        for day in sorted(days)
        if day not in there
    )


def end_series(tx: Transaction, series_id: SeriesId, on: date) -> int:
    """End a series; its later meetings that nobody has been told of go into the bin.

    Args:
        on: Its last day, inclusive.

    Returns:
        How many meetings went.
    """
    tx.session.get_one(MeetingSeriesRow, series_id).until_on = on
    rows = tx.session.scalars(
        select(MeetingRow).where(
            MeetingRow.series_id == series_id,
            MeetingRow.deleted_at.is_(None),
            MeetingRow.planned_on > on,
            MeetingRow.noticed_on.is_(None),
            MeetingRow.opened.is_(None),
            MeetingRow.outcome.is_(None),
        )
    ).all()
    for row in rows:
        row.deleted_at = tx.at_ms
    return len(rows)


def _series(row: MeetingSeriesRow) -> MeetingSeries:
    return MeetingSeries(
        id=SeriesId(row.id),
        draft=SeriesDraft(
            kind=MeetingKind(row.kind),
            title=row.title,
            recurrence=Recurrence.parse(row.recurrence),
            begins=row.begins,
            from_on=row.from_on,
            until_on=row.until_on,
            body_id=row.body_id,
            place=row.place,
        ),
    )


def _meeting_draft(draft: SeriesDraft, on: date, series_id: SeriesId | None) -> MeetingDraft:
    assemblies = manners()[draft.kind].assemblies
    return MeetingDraft(
        kind=draft.kind,
        title=draft.title,
        body_id=draft.body_id,
        assembly=assemblies[0] if assemblies else None,
        planned_on=on,
        begins=draft.begins,
        place=draft.place,
        series_id=series_id,
    )
