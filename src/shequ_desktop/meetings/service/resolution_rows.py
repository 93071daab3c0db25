"""Rows of resolutions, made into values: state and all, however many are asked for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.meetings.model import (
    MeetingRow,
    ResolutionObjectionRow,
    ResolutionProgressRow,
    ResolutionRow,
)
from shequ_desktop.meetings.rules.resolutions import answer_by, state_of
from shequ_desktop.meetings.values import (
    Assembly,
    BoardPeriod,
    Objection,
    ObjectionId,
    Progress,
    ProgressId,
    ProposalId,
    Resolution,
    ResolutionDraft,
    ResolutionId,
    ResolutionState,
)
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to resolutions, by its owner's id."""

    objections: Mapping[str, list[Objection]]
    progress: Mapping[str, list[Progress]]
    meetings: Mapping[str, tuple[str | None, str]]
    """Whose meeting it was and how it is called, by its id."""


def resolutions_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Resolution]:
    """Return the resolutions that meet all of ``conditions``, the newest first."""
    rows = reading.session.scalars(
        select(ResolutionRow)
        .where(ResolutionRow.deleted_at.is_(None), *conditions)
        .order_by(ResolutionRow.year.desc(), ResolutionRow.number.desc())
    ).all()
    return _made(reading, rows)


def one_resolution(reading: Reading, resolution_id: ResolutionId) -> Resolution:
    """Return one resolution.

    Raises:
        NoResultFound: there is none of that id.
    """
    return _made(reading, [reading.session.get_one(ResolutionRow, resolution_id)])[0]


def _made(reading: Reading, rows: Sequence[ResolutionRow]) -> list[Resolution]:
    if not rows:
        return []
    only = rows[0].id if len(rows) == 1 else None
    parts = _Parts(
        objections=_objections(reading, only, communities.holidays(reading)),
        progress=_progress(reading, only),
        meetings=_meetings(reading),
    )
    return [_resolution(reading, row, parts) for row in rows]


def _objections(
    reading: Reading, only: str | None, holidays: Holidays
) -> Mapping[str, list[Objection]]:
    found: defaultdict[str, list[Objection]] = defaultdict(list)
    table = ResolutionObjectionRow
    query = select(table).where(table.deleted_at.is_(None))
    if only is not None:
        query = query.where(table.resolution_id == only)
    for row in reading.session.scalars(query.order_by(table.received_on, table.id)):
        found[row.resolution_id].append(objection_of(row, holidays))
    return found


def objection_of(row: ResolutionObjectionRow, holidays: Holidays) -> Objection:
    """Return a row's objection."""
    return Objection(
        id=ObjectionId(row.id),
        received_on=row.received_on,
        name=row.name,
        phone=row.phone,
        body=row.body,
        answer_by=answer_by(row.received_on, holidays),
        answer=row.answer,
        answered_on=row.answered_on,
        adopted=row.adopted,
    )


def _progress(reading: Reading, only: str | None) -> Mapping[str, list[Progress]]:
    found: defaultdict[str, list[Progress]] = defaultdict(list)
    table = ResolutionProgressRow
    query = select(table).where(table.deleted_at.is_(None))
    if only is not None:
        query = query.where(table.resolution_id == only)
    for row in reading.session.scalars(query.order_by(table.on, table.id)):
        found[row.resolution_id].append(
            Progress(id=ProgressId(row.id), on=row.on, body=row.body, spent_fen=row.spent_fen)
        )
    return found


def _meetings(reading: Reading) -> Mapping[str, tuple[str | None, str]]:
    held = select(ResolutionRow.meeting_id).where(ResolutionRow.deleted_at.is_(None))
    rows = reading.session.execute(
        select(MeetingRow.id, MeetingRow.assembly, MeetingRow.title, MeetingRow.number).where(
            MeetingRow.id.in_(held)
        )
    )
    return {row.id: (row.assembly, " ".join(filter(None, (row.title, row.number)))) for row in rows}


def _resolution(reading: Reading, row: ResolutionRow, parts: _Parts) -> Resolution:
    assembly, meeting_title = parts.meetings.get(row.meeting_id, (None, ""))
    found = Resolution(
        id=ResolutionId(row.id),
        year=row.year,
        number=row.number,
        meeting_id=row.meeting_id,
        item_id=row.item_id,
        vote_id=row.vote_id,
        proposal_id=None if row.proposal_id is None else ProposalId(row.proposal_id),
        draft=_draft(row),
        state=ResolutionState.ADOPTED,
        adopted_on=row.adopted_on,
        authorised_by=_id(row.authorised_by_id),
        board=_board(row.board_from, row.board_until, row.board_down_on, row.board_early_reason),
        result_body=row.result_body,
        result_board=_board(
            row.result_from, row.result_until, row.result_down_on, row.result_early_reason
        ),
        filed_with=row.filed_with,
        filed_on=row.filed_on,
        begun_on=row.begun_on,
        done_on=row.done_on,
        revoked_on=row.revoked_on,
        revoked_by=row.revoked_by,
        revoke_reason=row.revoke_reason,
        corrected_on=row.corrected_on,
        correction=row.correction,
        closed_on=row.closed_on,
        objections=tuple(parts.objections.get(row.id, ())),
        progress=tuple(parts.progress.get(row.id, ())),
        assembly=None if assembly is None else Assembly(assembly),
        meeting_title=meeting_title,
        revoked_by_id=_id(row.revoked_by_id),
    )
    return replace(found, state=state_of(found, today=reading.today))


def _draft(row: ResolutionRow) -> ResolutionDraft:
    return ResolutionDraft(
        title=row.title,
        body=row.body,
        legal_basis=row.legal_basis,
        effective_on=row.effective_on,
        plan=row.plan,
        owner=row.owner,
        due_on=row.due_on,
        authorises=row.authorises,
    )


def _board(
    posted_on: date | None, until: date | None, down_on: date | None, early_reason: str
) -> BoardPeriod | None:
    if posted_on is None or until is None:
        return None
    return BoardPeriod(
        posted_on=posted_on,
        must_stay_until=until,
        taken_down_on=down_on,
        early_reason=early_reason,
    )


def _id(known: str | None) -> ResolutionId | None:
    return None if known is None else ResolutionId(known)
