"""Rows of meetings, made into values: state and all, however many are asked for."""

import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import RuleProfile
from shequ_desktop.meetings.model import (
    AgendaItemRow,
    AttendanceRow,
    MeetingRow,
    MeetingTaskRow,
    MinutesRow,
    SpeechRow,
    VoteRow,
)
from shequ_desktop.meetings.rules.meetings import MeetingFacts, in_order, state_of
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    Assembly,
    Attendance,
    AttendanceId,
    Capacity,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MinutesForm,
    Outcome,
    Presence,
    SeriesId,
    Speech,
    SpeechId,
    Stay,
    Task,
    TaskId,
    Way,
)
from shequ_desktop.storage.store import Reading, Transaction

_COLUMNS: tuple[Any, ...] = (
    AttendanceRow.id,
    AttendanceRow.person_id,
    AttendanceRow.household_id,
    AttendanceRow.name,
    AttendanceRow.initials,
    AttendanceRow.door,
    AttendanceRow.group_name,
    AttendanceRow.capacity,
    AttendanceRow.presence,
    AttendanceRow.proxy,
    AttendanceRow.proxy_id,
    AttendanceRow.stays,
    AttendanceRow.notified_on,
    AttendanceRow.notified_by,
    AttendanceRow.receipt,
    AttendanceRow.note,
    AttendanceRow.title,
)
_CAME = (Presence.PRESENT.value, Presence.PROXY.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What the states of several meetings follow from, by the meetings' ids."""

    came: Collection[str]
    voting: Collection[str]
    minutes: Mapping[str, MinutesRow]
    items: Mapping[str, list[AgendaItem]] = field(default_factory=dict)


def meetings_where(
    reading: Reading, *conditions: ColumnElement[bool], speeches: bool = True
) -> list[Meeting]:
    """Return the meetings out of the bin that meet all of ``conditions``, by day and hour.

    Args:
        speeches: With what was said; lists do without.
    """
    living = (MeetingRow.deleted_at.is_(None), *conditions)
    rows = reading.session.scalars(
        select(MeetingRow)
        .where(*living)
        .order_by(MeetingRow.planned_on, MeetingRow.begins, MeetingRow.id)
    ).all()
    theirs = select(MeetingRow.id).where(*living)
    items = items_of(reading, theirs, speeches=speeches) if rows else {}
    return _made(reading, rows, theirs, items)


def one_meeting(reading: Reading, meeting_id: MeetingId, *, whole: bool = True) -> Meeting:
    """Return one meeting; one in the bin too.

    Args:
        whole: With its agenda, its speeches and its tasks.

    Raises:
        NoResultFound: there is none of that id.
    """
    row = reading.session.get_one(MeetingRow, meeting_id)
    theirs = select(MeetingRow.id).where(MeetingRow.id == meeting_id)
    items = items_of(reading, theirs) if whole else {}
    return _made(reading, [row], theirs, items)[0]


def frozen_profile(reading: Reading, row: MeetingRow) -> RuleProfile:
    """Return the rules of a meeting: frozen with its roll, or those of its day."""
    if row.profile_body:
        return _read(row.profile_body)
    return communities.profile_on(reading, row.opened_on or row.planned_on)


def attendance_of(reading: Reading, *conditions: ColumnElement[bool]) -> tuple[Attendance, ...]:
    """Return lines of rolls out of the bin that meet ``conditions``, in their order.

    By columns and not by rows: a roll of households has thousands of lines.
    """
    found = reading.session.execute(
        select(*_COLUMNS)
        .where(AttendanceRow.deleted_at.is_(None), *conditions)
        .order_by(AttendanceRow.id)
    )
    return tuple(map(attendance_from, found))


def attendance_from(row: Any) -> Attendance:
    """Return the line of a roll that a row, or the columns of one, hold."""
    return Attendance(
        id=AttendanceId(row.id),
        person_id=row.person_id,
        household_id=row.household_id,
        name=row.name,
        initials=row.initials,
        door=row.door,
        group=row.group_name,
        capacity=Capacity(row.capacity),
        presence=Presence(row.presence),
        proxy=row.proxy,
        proxy_id=None if row.proxy_id is None else AttendanceId(row.proxy_id),
        stays=tuple(Stay(came=came or 0, left=left) for came, left in row.stays),
        notified_on=row.notified_on,
        notified_by=row.notified_by,
        receipt=row.receipt,
        note=row.note,
        title=row.title,
    )


def stored_stays(stays: Iterable[Stay]) -> list[list[int | None]]:
    """Return stays as their column has them."""
    return [[stay.came, stay.left] for stay in stays]


def draft_of(row: MeetingRow) -> MeetingDraft:
    """Return what the form says of a row's meeting."""
    return MeetingDraft(
        kind=MeetingKind(row.kind),
        title=row.title,
        number=row.number,
        body_id=row.body_id,
        assembly=None if row.assembly is None else Assembly(row.assembly),
        regular=row.regular,
        planned_on=row.planned_on,
        begins=row.begins,
        ends=row.ends,
        place=row.place,
        convener=row.convener,
        convene_basis=row.convene_basis,
        chair=row.chair,
        recorder=row.recorder,
        series_id=None if row.series_id is None else SeriesId(row.series_id),
        leave_rule=row.leave_rule,
        contact=row.contact,
    )


def write_draft(row: MeetingRow, draft: MeetingDraft) -> None:
    """Write what the form says into a row."""
    row.kind, row.title, row.number = draft.kind, draft.title.strip(), draft.number.strip()
    row.body_id, row.assembly, row.regular = draft.body_id, draft.assembly, draft.regular
    row.planned_on, row.begins, row.ends = draft.planned_on, draft.begins, draft.ends
    row.place, row.convener = draft.place.strip(), draft.convener.strip()
    row.convene_basis, row.chair = draft.convene_basis.strip(), draft.chair.strip()
    row.recorder, row.series_id = draft.recorder.strip(), draft.series_id
    row.leave_rule, row.contact = draft.leave_rule.strip(), draft.contact.strip()


def write_item(row: AgendaItemRow, draft: AgendaDraft) -> None:
    """Write what the form says of an item into a row; its place in the tree is another's."""
    row.title, row.kind = draft.title.strip(), draft.kind
    row.proposal_id, row.authorised_by_id = draft.proposal_id, draft.authorised_by
    row.reporter, row.minutes = draft.reporter.strip(), draft.minutes
    row.materials, row.party_studied_on = draft.materials.strip(), draft.party_studied_on


def items_of(
    reading: Reading, meetings: Select[str], *, speeches: bool = True
) -> Mapping[str, list[AgendaItem]]:
    """Return the agenda items of meetings with what was said and agreed, by the meetings' ids.

    Args:
        meetings: A query for the ids of the meetings: there may be more than fit a list.
        speeches: With what was said.
    """
    living = (AgendaItemRow.deleted_at.is_(None), AgendaItemRow.meeting_id.in_(meetings))
    rows = reading.session.scalars(select(AgendaItemRow).where(*living)).all()
    theirs = select(AgendaItemRow.id).where(*living)
    said = _speeches(reading, theirs) if speeches and rows else {}
    tasks = _tasks(reading, theirs) if rows else {}
    found: dict[str, list[AgendaItem]] = defaultdict(list)
    for row in rows:
        found[row.meeting_id].append(_item(row, said.get(row.id, []), tasks.get(row.id, [])))
    return found


@lru_cache(maxsize=64)
def _read(body: str) -> RuleProfile:
    return RuleProfile.read(tomllib.loads(body))


def _made(
    reading: Reading,
    rows: Sequence[MeetingRow],
    theirs: Select[str],
    items: Mapping[str, list[AgendaItem]],
) -> list[Meeting]:
    if not rows:
        return []
    parts = _parts(reading, rows, theirs, items)
    return [_meeting(reading, row, parts) for row in rows]


def _parts(
    reading: Reading,
    rows: Sequence[MeetingRow],
    theirs: Select[str],
    items: Mapping[str, list[AgendaItem]],
) -> _Parts:
    session = reading.session
    # Sign-ins matter only before a meeting is opened: elsewhere nobody looks at the rolls.
    waiting = [
        row.id for row in rows if row.roll_on is not None and row.opened is None and not row.outcome
    ]
    came = (
        session.scalars(
            select(AttendanceRow.meeting_id)
            .where(
                AttendanceRow.meeting_id.in_(waiting),
                AttendanceRow.deleted_at.is_(None),
                AttendanceRow.presence.in_(_CAME),
            )
            .distinct()
        ).all()
        if waiting
        else ()
    )
    voting = session.scalars(
        select(AgendaItemRow.meeting_id)
        .join(VoteRow, VoteRow.item_id == AgendaItemRow.id)
        .where(
            AgendaItemRow.meeting_id.in_(theirs),
            VoteRow.deleted_at.is_(None),
            VoteRow.closed.is_(None),
            VoteRow.void_reason == "",
        )
    ).all()
    minutes = session.scalars(
        select(MinutesRow)
        .where(
            MinutesRow.meeting_id.in_(theirs),
            MinutesRow.deleted_at.is_(None),
            MinutesRow.form == MinutesForm.RECORD,
        )
        .order_by(MinutesRow.version)
    ).all()
    return _Parts(
        came=frozenset(came),
        voting=frozenset(voting),
        minutes={row.meeting_id: row for row in minutes},
        items=items,
    )


def _meeting(reading: Reading, row: MeetingRow, parts: _Parts) -> Meeting:
    newest = parts.minutes.get(row.id)
    facts = MeetingFacts(
        noticed=row.noticed_on is not None,
        anybody_came=row.id in parts.came,
        opened=row.opened is not None,
        closed=row.closed is not None,
        vote_open=row.id in parts.voting,
        outcome=None if row.outcome is None else Outcome(row.outcome),
        minutes=newest is not None,
        signed=newest is not None and newest.signed_on is not None,
        sealed=newest is not None and newest.sealed_on is not None,
    )
    return Meeting(
        id=MeetingId(row.id),
        draft=draft_of(row),
        state=state_of(facts),
        profile=row.profile or communities.profile_on(reading, row.planned_on).key,
        noticed_on=row.noticed_on,
        notice_mode=row.notice_mode,
        special_reason=row.special_reason,
        roll_on=row.roll_on,
        roll_basis=row.roll_basis,
        entitled=row.entitled,
        present_at_opening=row.present_at_opening,
        opened_on=row.opened_on,
        opened=row.opened,
        closed=row.closed,
        way=None if row.way is None else Way(row.way),
        side_reason=row.side_reason,
        postponed_to=row.postponed_to,
        items=in_order(parts.items.get(row.id, ())),
    )


def _item(row: AgendaItemRow, speeches: list[Speech], tasks: list[Task]) -> AgendaItem:
    return AgendaItem(
        id=AgendaItemId(row.id),
        seq=row.seq,
        draft=AgendaDraft(
            title=row.title,
            kind=ItemKind(row.kind),
            parent_id=None if row.parent_id is None else AgendaItemId(row.parent_id),
            proposal_id=row.proposal_id,
            authorised_by=row.authorised_by_id,
            reporter=row.reporter,
            minutes=row.minutes,
            materials=row.materials,
            party_studied_on=row.party_studied_on,
        ),
        begun=row.begun,
        ended=row.ended,
        discussion=row.discussion,
        decision=row.decision,
        speeches=tuple(speeches),
        tasks=tuple(tasks),
    )


def _speeches(reading: Reading, items: Select[str]) -> Mapping[str, list[Speech]]:
    found: dict[str, list[Speech]] = defaultdict(list)
    rows = reading.session.scalars(
        select(SpeechRow)
        .where(SpeechRow.item_id.in_(items), SpeechRow.deleted_at.is_(None))
        .order_by(SpeechRow.seq, SpeechRow.id)
    )
    for row in rows:
        found[row.item_id].append(
            Speech(
                id=SpeechId(row.id),
                speaker=row.speaker,
                body=row.body,
                is_opinion=row.is_opinion,
            )
        )
    return found


def _tasks(reading: Reading, items: Select[str]) -> Mapping[str, list[Task]]:
    found: dict[str, list[Task]] = defaultdict(list)
    rows = reading.session.scalars(
        select(MeetingTaskRow)
        .where(MeetingTaskRow.item_id.in_(items), MeetingTaskRow.deleted_at.is_(None))
        .order_by(MeetingTaskRow.id)
    )
    for row in rows:
        found[row.item_id].append(
            Task(
                id=TaskId(row.id),
                body=row.body,
                owner=row.owner,
                due_on=row.due_on,
                done_on=row.done_on,
                result=row.result,
            )
        )
    return found


def fence(tx: Transaction, meeting_id: str) -> None:
    """Keep what was done in a meeting before from being undone: something rests on it now.

    Undo refuses to write back a cell that has changed since; every act changes this one.
    """
    row = tx.session.get_one(MeetingRow, meeting_id)
    row.fence = (row.fence or 0) + 1
