"""Votes: opened with what is frozen, counted twice, announced, corrected in the open."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import (
    AgendaItemRow,
    CountEntryRow,
    MeetingRow,
    ResolutionRow,
    VoteRow,
)
from shequ_desktop.meetings.rules.counting import agreed, check_sheet, differences, in_force
from shequ_desktop.meetings.rules.elections import second_round
from shequ_desktop.meetings.rules.results import Frozen, in_person, result_of, voters
from shequ_desktop.meetings.rules.votes import (
    Opening,
    check_closing,
    check_entry,
    check_opening,
    state_of,
)
from shequ_desktop.meetings.service.meetings import meeting
from shequ_desktop.meetings.service.rows import fence, frozen_profile
from shequ_desktop.meetings.service.signing_in import head_count, now_minute
from shequ_desktop.meetings.values import (
    TURNS,
    AgendaItemId,
    Assembly,
    CountEntry,
    CountSheet,
    MeetingId,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    manners,
)
from shequ_desktop.meetings.values.vote_findings import (
    VoidReasonMissing,
    VoteClosedAlready,
    VoteHasResolution,
    VoteVoid,
)
from shequ_desktop.storage.store import Reading, Transaction


def votes_of(reading: Reading, meeting_id: MeetingId) -> tuple[Vote, ...]:
    """Return the votes of a meeting in the order they were opened.

    Tallies are hidden until a vote is announced: its ``entries`` and ``result`` are empty.
    """
    rows = reading.session.scalars(
        select(VoteRow)
        .join(AgendaItemRow, AgendaItemRow.id == VoteRow.item_id)
        .where(AgendaItemRow.meeting_id == meeting_id, VoteRow.deleted_at.is_(None))
        .order_by(VoteRow.id)
    ).all()
    if not rows:
        return ()
    ground = frozen_ground(reading, meeting_id)
    entries = _entries_of(reading, [row.id for row in rows])
    return tuple(_vote(row, entries[row.id], ground) for row in rows)


def vote(reading: Reading, vote_id: VoteId) -> Vote:
    """Return one vote, its tallies hidden until it is announced.

    Raises:
        NoResultFound: there is none of that id.
    """
    row = reading.session.get_one(VoteRow, vote_id)
    ground = frozen_ground(reading, meeting_of(reading, vote_id))
    return _vote(row, _entries_of(reading, [row.id])[row.id], ground)


def meeting_of(reading: Reading, vote_id: VoteId) -> MeetingId:
    """Return the meeting in which a vote was opened."""
    row = reading.session.get_one(VoteRow, vote_id)
    return MeetingId(reading.session.get_one(AgendaItemRow, row.item_id).meeting_id)


def check_vote(
    reading: Reading, item_id: AgendaItemId, draft: VoteDraft, at_minute: int | None = None
) -> tuple[Finding, ...]:
    """Return what speaks against putting ``draft`` to a vote with those who are there.

    Args:
        at_minute: Minute of the day; ``None``: now.
    """
    return tuple(check_opening(draft, _opening(reading, item_id, draft, at_minute)))


def open_vote(
    tx: Transaction,
    item_id: AgendaItemId,
    draft: VoteDraft,
    at_minute: int | None = None,
    *,
    seen: Collection[Finding] = (),
) -> VoteId:
    """Put something to a vote: who is entitled and who is present are frozen with it.

    Args:
        at_minute: Minute of the day: who was in the room then; ``None``: now, and who is there.
        seen: Warnings that the user has read: not studied by the Party organisation, voted
            on before.

    Raises:
        RulesBroken: no quorum (with the article); the meeting is not open, or is a talk; another
            vote is under way; the question or its options are not complete; an election without
            more candidates than seats, or by hands; a second round without a first.
    """
    opening = _opening(tx, item_id, draft, at_minute)
    refuse(check_opening(draft, opening), seen=seen)
    row = VoteRow(
        item_id=item_id,
        question=draft.question.strip(),
        form=draft.form,
        method=draft.method,
        entitled=opening.frozen.entitled,
        present=opening.frozen.present,
        opened=now_minute(tx) if at_minute is None else at_minute,
        options=list(draft.options),
        choose_most=draft.choose_most,
        seats=draft.seats,
        round=draft.round,
        grades=list(draft.grades),
    )
    tx.session.add(row)
    fence(tx, opening.meeting.id)
    item = tx.session.get_one(AgendaItemRow, item_id)
    # Undoing that the item was put on the agenda would take the vote's ground away.
    item.begun = row.opened if item.begun is None else item.begun
    tx.session.flush()
    return VoteId(row.id)


def enter_count(
    tx: Transaction,
    vote_id: VoteId,
    turn: int,
    sheet: CountSheet,
    *,
    by: str,
    reason: str = "",
) -> None:
    """Hand in a count sheet; one handed in before by this turn is replaced and stays on record.

    Args:
        turn: 1 or 2; the two are two people's.
        by: Name of who counted.
        reason: Why it replaces the one before.

    Raises:
        RulesBroken: the numbers do not add up; the same person counted twice; a correction
            without a reason; the vote is void, or a resolution stands on it.
    """
    row = _living(tx, vote_id)
    ground = frozen_ground(tx, meeting_of(tx, vote_id))
    draft, frozen = _draft(row), ground.frozen(row)
    entries = _entries_of(tx, [vote_id])[vote_id]
    new = CountEntry(turn=turn, by=by.strip(), sheet=sheet, at=tx.at, reason=reason.strip())
    limit = voters(draft, frozen)
    refuse(
        [
            *check_entry(entries, new),
            *check_sheet(draft, sheet, voters=limit, present=row.present),
        ]
    )
    tx.session.add(
        CountEntryRow(
            vote_id=vote_id,
            turn=turn,
            by_name=new.by,
            issued=sheet.issued,
            returned=sheet.returned,
            invalid=sheet.invalid,
            votes_for=sheet.votes_for,
            against=sheet.against,
            abstained=sheet.abstained,
            choices=list(sheet.choices),
            reason=new.reason,
            entered_ms=tx.at_ms,
        )
    )


def close_vote(
    tx: Transaction,
    vote_id: VoteId,
    at_minute: int | None = None,
    *,
    tellers: Sequence[str] = (),
    checkers: Sequence[str] = (),
) -> Vote:
    """Announce a vote on which the two sheets agree, and return it with its result.

    Args:
        at_minute: Minute of the day; ``None``: now.
        tellers: 计票人; nobody: the two who handed in the sheets.
        checkers: 监票人.

    Raises:
        RulesBroken: a sheet is missing; they differ (each cell is named); announced already.
    """
    row = _living(tx, vote_id)
    entries = _entries_of(tx, [vote_id])[vote_id]
    refuse([VoteClosedAlready()] if row.closed is not None else [])
    refuse(check_closing(_draft(row), entries))
    newest = in_force(entries)
    row.closed = now_minute(tx) if at_minute is None else at_minute
    row.tellers = _names(tellers) or [newest[turn].by for turn in TURNS]
    row.checkers = _names(checkers)
    tx.session.flush()
    return vote(tx, vote_id)


def void_vote(tx: Transaction, vote_id: VoteId, reason: str) -> None:
    """Declare that a vote counts for nothing; it stays on record with its reason.

    Raises:
        RulesBroken: no reason; void already; a resolution stands on it.
    """
    row = _living(tx, vote_id)
    refuse([] if reason.strip() else [VoidReasonMissing()])
    row.void_reason = reason.strip()


def next_round(reading: Reading, vote_id: VoteId) -> VoteDraft:
    """Return what to put to the vote after an announced election that left seats open."""
    return second_round(vote(reading, vote_id))


@dataclass(frozen=True, slots=True)
class Ground:
    """What a meeting's votes stand on: how it is counted, by which rules, and when it was."""

    assembly: Assembly | None
    profile: RuleProfile
    held_on: date

    def frozen(self, row: VoteRow) -> Frozen:
        """Return what was frozen with a vote."""
        return self.of(row.entitled, row.present)

    def of(self, entitled: int, present: int) -> Frozen:
        """Return the ground with these numbers on it."""
        return Frozen(
            entitled=entitled, present=present, assembly=self.assembly, profile=self.profile
        )


def frozen_ground(reading: Reading, meeting_id: str) -> Ground:
    """Return what the votes of a meeting are judged by, as it was frozen with its roll."""
    row = reading.session.get_one(MeetingRow, meeting_id)
    held_on = row.opened_on or row.planned_on
    return Ground(
        assembly=None if row.assembly is None else Assembly(row.assembly),
        profile=frozen_profile(reading, row),
        held_on=held_on,
    )


def _opening(
    reading: Reading, item_id: AgendaItemId, draft: VoteDraft, at_minute: int | None
) -> Opening:
    row = reading.session.get_one(AgendaItemRow, item_id)
    found = meeting(reading, MeetingId(row.meeting_id))
    heads = head_count(reading, found.id, at_minute)
    ground = frozen_ground(reading, found.id)
    proxies = heads.proxies if in_person(draft, ground.assembly) else 0
    return Opening(
        meeting=found,
        manner=manners()[found.draft.kind],
        item=next(item for item in found.items if item.id == item_id),
        frozen=ground.of(heads.entitled, heads.present - proxies),
        earlier=votes_of(reading, found.id),
    )


def _living(tx: Transaction, vote_id: VoteId) -> VoteRow:
    """Return a vote's row if its numbers may still be changed."""
    row = tx.session.get_one(VoteRow, vote_id)
    refuse([VoteVoid()] if row.void_reason else [])
    stands = tx.session.scalars(
        select(ResolutionRow.id).where(
            ResolutionRow.vote_id == vote_id, ResolutionRow.deleted_at.is_(None)
        )
    ).first()
    refuse([VoteHasResolution()] if stands is not None else [])
    return row


def _entries_of(reading: Reading, vote_ids: Iterable[str]) -> Mapping[str, list[CountEntry]]:
    rows = reading.session.scalars(
        select(CountEntryRow)
        .where(CountEntryRow.vote_id.in_(list(vote_ids)), CountEntryRow.deleted_at.is_(None))
        .order_by(CountEntryRow.entered_ms, CountEntryRow.id)
    )
    entries: dict[str, list[CountEntry]] = defaultdict(list)
    for row in rows:
        entries[row.vote_id].append(_entry(row))
    return entries


def _entry(row: CountEntryRow) -> CountEntry:
    sheet = CountSheet(
        issued=row.issued,
        returned=row.returned,
        invalid=row.invalid,
        votes_for=row.votes_for,
        against=row.against,
        abstained=row.abstained,
        choices=tuple(row.choices),
    )
    return CountEntry(
        turn=row.turn,
        by=row.by_name,
        sheet=sheet,
        at=datetime.fromtimestamp(row.entered_ms / 1000, UTC),
        reason=row.reason,
    )


def _draft(row: VoteRow) -> VoteDraft:
    return VoteDraft(
        question=row.question,
        form=VoteForm(row.form),
        method=VoteMethod(row.method),
        options=tuple(row.options),
        choose_most=row.choose_most,
        seats=row.seats,
        round=row.round,
        grades=tuple(row.grades),
    )


def _vote(row: VoteRow, entries: list[CountEntry], ground: Ground) -> Vote:
    draft, newest = _draft(row), in_force(entries)
    announced = row.closed is not None
    sheet = agreed(draft, entries)
    result = result_of(draft, sheet, ground.frozen(row)) if announced and sheet else None
    both = [newest[turn].sheet for turn in TURNS if turn in newest]
    return Vote(
        id=VoteId(row.id),
        item_id=row.item_id,
        draft=draft,
        entitled=row.entitled,
        present=row.present,
        opened=row.opened,
        closed=row.closed,
        tellers=tuple(row.tellers),
        checkers=tuple(row.checkers),
        void_reason=row.void_reason,
        entries=tuple(entries) if announced else (),
        result=result,
        state=state_of(
            draft, entries, closed=announced, void_reason=row.void_reason, result=result
        ),
        counted_by={turn: newest[turn].by for turn in TURNS if turn in newest},
        differences=differences(draft, both[0], both[1]) if len(both) == len(TURNS) else (),
    )


def _names(names: Iterable[str]) -> list[str]:
    return [name.strip() for name in names if name.strip()]
