"""Votes of former days, and what other rules would have said of them."""

from sqlalchemy import select

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, VoteRow
from shequ_desktop.meetings.rules.results import Frozen, result_of
from shequ_desktop.meetings.service.votes import frozen_ground, votes_of
from shequ_desktop.meetings.values import JudgedVote, MeetingId, Verdict
from shequ_desktop.storage.store import Reading


def judged_meetings(reading: Reading) -> tuple[JudgedVote, ...]:
    """Return every announced vote that a law counts, the newest meeting first.

    Void votes and those whose two sheets differ have no verdict and are left out.
    """
    rows = reading.session.scalars(
        select(MeetingRow)
        .where(
            MeetingRow.deleted_at.is_(None),
            MeetingRow.assembly.is_not(None),
            MeetingRow.id.in_(
                select(AgendaItemRow.meeting_id)
                .join(VoteRow, VoteRow.item_id == AgendaItemRow.id)
                .where(VoteRow.closed.is_not(None), VoteRow.deleted_at.is_(None))
            ),
        )
        .order_by(MeetingRow.planned_on.desc(), MeetingRow.id.desc())
    ).all()
    return tuple(judged for row in rows for judged in _judged(reading, row))


def rejudge(judged: JudgedVote, profile: RuleProfile) -> Verdict | None:
    """Return what ``profile`` says of a vote; ``None``: it does not govern such a one."""
    frozen = Frozen(
        entitled=judged.entitled,
        present=judged.present,
        assembly=judged.assembly,
        profile=profile,
    )
    return result_of(judged.draft, judged.sheet, frozen).verdict


def _judged(reading: Reading, row: MeetingRow) -> list[JudgedVote]:
    ground = frozen_ground(reading, row.id)
    if ground.assembly is None:
        return []
    return [
        JudgedVote(
            vote_id=vote.id,
            meeting_id=row.id,
            meeting_title=row.title,
            held_on=ground.held_on,
            draft=vote.draft,
            assembly=ground.assembly,
            entitled=vote.entitled,
            present=vote.present,
            sheet=vote.result.sheet,
            profile=ground.profile.key,
            verdict=vote.result.verdict,
        )
        for vote in votes_of(reading, MeetingId(row.id))
        if vote.result is not None and not vote.result.void and not vote.void_reason
    ]
