"""What meetings have made of proposals: scheduled, voted on, resolved."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, ResolutionRow
from shequ_desktop.meetings.rules.proposals import Outcome
from shequ_desktop.meetings.service.votes import votes_of
from shequ_desktop.meetings.values import YES_OR_NO, MeetingId, StepDraft, Vote, VoteState
from shequ_desktop.storage.store import Reading

_CARRIED = {VoteState.PASSED: True, VoteState.REJECTED: False}
NOTHING = Outcome()


@dataclass(frozen=True, slots=True)
class _Item:
    id: str
    meeting: MeetingRow

    @property
    def takes_place(self) -> bool:
        """Not put off, failed or cancelled."""
        return self.meeting.outcome is None


def outcomes(reading: Reading, only: str | None = None) -> Mapping[str, Outcome]:
    """Return what has become of every proposal that a meeting has dealt with, by its id.

    Args:
        only: Of this proposal and no other.
    """
    items = _items(reading, only)
    meetings = {each.meeting.id for many in items.values() for each in many}
    votes = _last_votes(reading, meetings)
    resolved = _resolved(reading, only)
    return {
        proposal_id: _outcome(items[proposal_id], votes, resolved.get(proposal_id))
        for proposal_id in items.keys() | resolved.keys()
    }


def _items(reading: Reading, only: str | None) -> defaultdict[str, list[_Item]]:
    found: defaultdict[str, list[_Item]] = defaultdict(list)
    for item, meeting in reading.session.execute(
        select(AgendaItemRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            _theirs(AgendaItemRow.proposal_id, only),
            AgendaItemRow.deleted_at.is_(None),
            MeetingRow.deleted_at.is_(None),
        )
        .order_by(MeetingRow.planned_on, AgendaItemRow.id)
    ):
        found[str(item.proposal_id)].append(_Item(item.id, meeting))
    return found


def _last_votes(reading: Reading, meetings: Iterable[str]) -> Mapping[str, Vote]:
    """Return the last vote on each item that was for it or against it, by the item's id."""
    return {
        vote.item_id: vote
        for meeting_id in meetings
        for vote in votes_of(reading, MeetingId(meeting_id))
        if vote.state in _CARRIED
    }


def _resolved(reading: Reading, only: str | None) -> Mapping[str, ResolutionRow]:
    rows = reading.session.scalars(
        select(ResolutionRow)
        .where(
            _theirs(ResolutionRow.proposal_id, only),
            ResolutionRow.deleted_at.is_(None),
            ResolutionRow.revoked_on.is_(None),
        )
        .order_by(ResolutionRow.year, ResolutionRow.number)
    )
    return {row.proposal_id: row for row in rows if row.proposal_id is not None}


def _theirs(column: InstrumentedAttribute[str | None], only: str | None) -> ColumnElement[bool]:
    return column.is_not(None) if only is None else column == only


def _outcome(
    items: Sequence[_Item], votes: Mapping[str, Vote], resolution: ResolutionRow | None
) -> Outcome:
    live = [each for each in items if each.takes_place]
    decided = [each for each in live if each.id in votes]
    last = votes[decided[-1].id] if decided else None
    found = Outcome(
        scheduled=bool(live),
        item_id=live[-1].id if live else None,
        carried=None if last is None else _CARRIED[last.state],
        decision=None if last is None else _as_step(decided[-1].meeting, last),
    )
    if resolution is None:
        return found
    return replace(
        found,
        resolution_id=resolution.id,
        posted_on=resolution.board_from,
        result_posted_on=resolution.result_from,
        executing=resolution.begun_on is not None,
        done=resolution.result_from is not None,
    )


def _as_step(meeting: MeetingRow, vote: Vote) -> StepDraft:
    sheet = None if vote.result is None else vote.result.sheet
    counted = sheet is not None and vote.draft.form in YES_OR_NO
    return StepDraft(
        step="",
        held_on=meeting.opened_on or meeting.planned_on,
        place=meeting.place,
        chair=meeting.chair,
        should=vote.entitled,
        present=vote.present,
        votes_for=sheet.votes_for if sheet is not None and counted else None,
        against=sheet.against if sheet is not None and counted else None,
        abstained=sheet.abstained if sheet is not None and counted else None,
        meeting_id=meeting.id,
    )
