"""Resolutions: adopted from a passed vote, numbered, changed, revoked, filed."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.model import (
    AgendaItemRow,
    MeetingRow,
    ProposalRow,
    ResolutionRow,
    StepRecordRow,
    VoteRow,
)
from shequ_desktop.meetings.rules import resolutions as rules
from shequ_desktop.meetings.rules.resolutions import Adoption
from shequ_desktop.meetings.service.meetings import meeting
from shequ_desktop.meetings.service.resolution_rows import one_resolution, resolutions_where
from shequ_desktop.meetings.service.votes import frozen_ground, meeting_of, vote
from shequ_desktop.meetings.values import (
    Adoptable,
    Resolution,
    ResolutionDraft,
    ResolutionId,
    ResolutionQuery,
    Revocation,
    Vote,
    VoteId,
    Way,
)
from shequ_desktop.storage.store import Reading, Transaction

_ALL = ResolutionQuery()
_PARTY_STEP = "party"


def resolution(reading: Reading, resolution_id: ResolutionId) -> Resolution:
    """Return one resolution with its objections and its progress.

    Raises:
        NoResultFound: there is none of that id.
    """
    return one_resolution(reading, resolution_id)


def resolutions(reading: Reading, query: ResolutionQuery = _ALL) -> tuple[Resolution, ...]:
    """Return the resolutions that a query asks for, the newest first."""
    return tuple(each for each in resolutions_where(reading) if _is_asked_for(each, query))


def resolutions_of(reading: Reading, meeting_id: str) -> tuple[Resolution, ...]:
    """Return the resolutions of one meeting in the order of their numbers."""
    found = resolutions_where(reading, ResolutionRow.meeting_id == meeting_id)
    return tuple(reversed(found))


def authorising_resolutions(reading: Reading) -> tuple[Resolution, ...]:
    """Return the resolutions of 居民会议 that let the representatives decide (第三十条)."""
    return tuple(each for each in resolutions_where(reading) if rules.authorises(each))


def adoptable(reading: Reading) -> tuple[Adoptable, ...]:
    """Return the votes that have passed and are no resolution yet, the latest meeting first."""
    numbered = select(ResolutionRow.vote_id).where(ResolutionRow.deleted_at.is_(None))
    rows = reading.session.execute(
        select(MeetingRow, AgendaItemRow, VoteRow.id)
        .join(AgendaItemRow, AgendaItemRow.meeting_id == MeetingRow.id)
        .join(VoteRow, VoteRow.item_id == AgendaItemRow.id)
        .where(
            MeetingRow.way == Way.DECIDING.value,
            MeetingRow.assembly.is_not(None),
            VoteRow.closed.is_not(None),
            VoteRow.void_reason == "",
            VoteRow.id.not_in(numbered),
            *(table.deleted_at.is_(None) for table in (MeetingRow, AgendaItemRow, VoteRow)),
        )
        .order_by(MeetingRow.planned_on.desc(), VoteRow.id)
    ).all()
    found = ((held, item, vote(reading, VoteId(vote_id))) for held, item, vote_id in rows)
    return tuple(
        _adoptable(reading, held, item, one)
        for held, item, one in found
        if not any(rules.check_carried(one))
    )


def adopt_resolution(
    tx: Transaction,
    vote_id: VoteId,
    draft: ResolutionDraft,
    *,
    seen: Collection[Finding] = (),
) -> ResolutionId:
    """Make a numbered resolution of a vote that was announced and has passed.

    〔2026〕7号: counted for each year in which a meeting was held, without gaps.

    Args:
        seen: Warnings that the user has read: not studied by the Party organisation.

    Raises:
        RulesBroken: the vote is open, void or not carried; the meeting is a talk, without a
            quorum, or no assembly; the vote has become a resolution before; 重大事项 that the Party
            organisation has not studied; what authorises it does not.
    """
    found = _adoption(tx, vote_id)
    refuse(rules.check_adoption(found, draft), seen=seen)
    held_on = found.meeting.opened_on or found.meeting.draft.planned_on
    item = tx.session.get_one(AgendaItemRow, found.vote.item_id)
    row = ResolutionRow(
        year=held_on.year,
        number=_next_number(tx, held_on.year),
        meeting_id=found.meeting.id,
        item_id=found.vote.item_id,
        vote_id=vote_id,
        title=draft.title.strip(),
        adopted_on=held_on,
        proposal_id=item.proposal_id,
        authorised_by_id=item.authorised_by_id,
    )
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return ResolutionId(row.id)


def change_resolution(tx: Transaction, resolution_id: ResolutionId, draft: ResolutionDraft) -> None:
    """Change a resolution: before it hangs, all of it; then what is done about it.

    Raises:
        RulesBroken: what residents have read would change; it was revoked or filed away.
    """
    refuse(rules.check_draft(one_resolution(tx, resolution_id), draft))
    _write(tx.session.get_one(ResolutionRow, resolution_id), draft)


def revoke_resolution(tx: Transaction, resolution_id: ResolutionId, revocation: Revocation) -> None:
    """Write down that a resolution was revoked (第三十条) or set aside (第四十条).

    Raises:
        RulesBroken: nobody, no reason; the resolution that revokes it is none of a later
            居民会议; revoked before.
    """
    by = revocation.by_resolution
    higher = None if by is None else one_resolution(tx, by)
    refuse(
        rules.check_revocation(
            one_resolution(tx, resolution_id), revocation, higher, today=tx.today
        )
    )
    row = tx.session.get_one(ResolutionRow, resolution_id)
    row.revoked_on, row.revoked_by_id = revocation.on, by
    row.revoked_by, row.revoke_reason = revocation.by.strip(), revocation.reason.strip()


def correct_resolution(
    tx: Transaction, resolution_id: ResolutionId, on: date, correction: str
) -> None:
    """Write down that the street office or the district ordered it put right (第三十一条).

    Raises:
        RulesBroken: it says nothing; revoked or filed away; a day to come.
    """
    found = one_resolution(tx, resolution_id)
    refuse(rules.check_correction(found, on, correction, today=tx.today))
    row = tx.session.get_one(ResolutionRow, resolution_id)
    row.corrected_on, row.correction = on, correction.strip()


def file_resolution(
    tx: Transaction, resolution_id: ResolutionId, filed_with: str, on: date
) -> None:
    """Write down that a resolution was filed with somebody (备案).

    Raises:
        RulesBroken: with nobody; before it was adopted, or on a day to come.
    """
    found = one_resolution(tx, resolution_id)
    refuse(rules.check_record(filed_with, on, found.adopted_on, today=tx.today))
    row = tx.session.get_one(ResolutionRow, resolution_id)
    row.filed_with, row.filed_on = filed_with.strip(), on


def _adoptable(reading: Reading, held: MeetingRow, item: AgendaItemRow, passed: Vote) -> Adoptable:
    proposal_id = item.proposal_id
    proposed = None if proposal_id is None else reading.session.get(ProposalRow, proposal_id)
    verdict = None if passed.result is None else passed.result.verdict
    return Adoptable(
        vote_id=passed.id,
        question=passed.draft.question,
        meeting_title=held.title,
        held_on=held.opened_on or held.planned_on,
        draft=ResolutionDraft(
            title=item.title if proposed is None else proposed.title,
            body=passed.draft.question if proposed is None else proposed.body,
            legal_basis="" if verdict is None else "；".join(map(str, verdict.sources)),
        ),
        authorised_by=None
        if item.authorised_by_id is None
        else ResolutionId(item.authorised_by_id),
    )


def _adoption(reading: Reading, vote_id: VoteId) -> Adoption:
    meeting_id = meeting_of(reading, vote_id)
    found = vote(reading, vote_id)
    item = reading.session.get_one(AgendaItemRow, found.item_id)
    numbered = resolutions_where(reading, ResolutionRow.vote_id == vote_id)
    authority = item.authorised_by_id
    return Adoption(
        vote=found,
        meeting=meeting(reading, meeting_id),
        profile=frozen_ground(reading, meeting_id).profile,
        major=item.proposal_id is not None
        and reading.session.get_one(ProposalRow, item.proposal_id).major,
        studied_on=item.party_studied_on or _studied_on(reading, item.proposal_id),
        authority=None if authority is None else one_resolution(reading, ResolutionId(authority)),
        numbered=numbered[0].shown_number if numbered else "",
    )


def _studied_on(reading: Reading, proposal_id: str | None) -> date | None:
    """Return when the Party organisation had studied a proposal, by the records of its steps."""
    if proposal_id is None:
        return None
    return reading.session.scalars(
        select(StepRecordRow.held_on)
        .where(
            StepRecordRow.proposal_id == proposal_id,
            StepRecordRow.step == _PARTY_STEP,
            StepRecordRow.deleted_at.is_(None),
        )
        .order_by(StepRecordRow.held_on)
    ).first()


def _next_number(tx: Transaction, year: int) -> int:
    last = tx.session.scalar(
        select(func.max(ResolutionRow.number)).where(
            ResolutionRow.year == year, ResolutionRow.deleted_at.is_(None)
        )
    )
    return (last or 0) + 1


def _write(row: ResolutionRow, draft: ResolutionDraft) -> None:
    row.title, row.body = draft.title.strip(), draft.body.strip()
    row.legal_basis, row.effective_on = draft.legal_basis.strip(), draft.effective_on
    row.plan, row.owner, row.due_on = draft.plan.strip(), draft.owner.strip(), draft.due_on
    row.authorises = draft.authorises.strip()


def _is_asked_for(each: Resolution, query: ResolutionQuery) -> bool:
    title = each.draft.title
    told = f"{title} {initials(title)} {each.shown_number} {each.draft.owner}".casefold()
    return (
        (not query.states or each.state in query.states)
        and query.year in {None, each.year}
        and all(word in told for word in query.text.casefold().split())
    )
