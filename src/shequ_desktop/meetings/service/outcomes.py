"""What meetings have made of proposals: scheduled, voted on, resolved."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, ResolutionRow
from shequ_desktop.meetings.rules.proposals import Outcome
from shequ_desktop.meetings.service.votes import votes_of
from shequ_desktop.meetings.values import MeetingId, VoteState
from shequ_desktop.storage.store import Reading

_CARRIED = {VoteState.PASSED: True, VoteState.REJECTED: False}
NOTHING = Outcome()


@dataclass(frozen=True, slots=True)
class _Item:
    id: str
    meeting_id: str
    takes_place: bool
    """Not put off, failed or cancelled."""


def outcomes(reading: Reading) -> Mapping[str, Outcome]:
    """Return what has become of every proposal that a meeting has dealt with, by its id."""
    items = _items(reading)
    carried = _carried(reading, {each.meeting_id for many in items.values() for each in many})
    resolved = _resolved(reading)
    return {
        proposal_id: _outcome(items[proposal_id], carried, resolved.get(proposal_id))
        for proposal_id in items.keys() | resolved.keys()
    }


def _items(reading: Reading) -> defaultdict[str, list[_Item]]:
    found: defaultdict[str, list[_Item]] = defaultdict(list)
    for item, meeting in reading.session.execute(
        select(AgendaItemRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            AgendaItemRow.proposal_id.is_not(None),
            AgendaItemRow.deleted_at.is_(None),
            MeetingRow.deleted_at.is_(None),
        )
        .order_by(MeetingRow.planned_on, AgendaItemRow.id)
    ):
        found[str(item.proposal_id)].append(_Item(item.id, meeting.id, meeting.outcome is None))
    return found


def _carried(reading: Reading, meetings: Iterable[str]) -> Mapping[str, bool]:
    """Return whether the last vote on an item was for it, by the item's id."""
    return {
        vote.item_id: _CARRIED[vote.state]
        for meeting_id in meetings
        for vote in votes_of(reading, MeetingId(meeting_id))
        if vote.state in _CARRIED
    }


def _resolved(reading: Reading) -> Mapping[str, ResolutionRow]:
    rows = reading.session.scalars(
        select(ResolutionRow)
        .where(
            ResolutionRow.proposal_id.is_not(None),
            ResolutionRow.deleted_at.is_(None),
            ResolutionRow.revoked_on.is_(None),
        )
        .order_by(ResolutionRow.year, ResolutionRow.number)
    )
    return {row.proposal_id: row for row in rows if row.proposal_id is not None}


def _outcome(
    items: Iterable[_Item], carried: Mapping[str, bool], resolution: ResolutionRow | None
) -> Outcome:
    live = [each for each in items if each.takes_place]
    voted = [carried[each.id] for each in live if each.id in carried]
    return Outcome(
        scheduled=bool(live),
        item_id=live[-1].id if live else None,
        carried=voted[-1] if voted else None,
        resolution_id=None if resolution is None else resolution.id,
        executing=resolution is not None and resolution.begun_on is not None,
        done=resolution is not None and resolution.result_from is not None,
    )
