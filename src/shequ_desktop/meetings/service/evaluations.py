"""民主评议 of the committee: whom, and who has failed too often running."""

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import BodyKind
from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, VoteRow
from shequ_desktop.meetings.rules.evaluations import fails_in_a_row
from shequ_desktop.meetings.service.rolls import roll_of_body
from shequ_desktop.meetings.service.votes import frozen_ground, vote
from shequ_desktop.meetings.values import (
    FailsInARow,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    evaluation_manner,
)
from shequ_desktop.storage.store import Reading


def evaluation_draft(reading: Reading, question: str) -> VoteDraft:
    """Return a 民主评议 of the members of the committee who are in office today."""
    committees = [
        body.id
        for body in communities.bodies(reading, on=reading.today)
        if body.kind is BodyKind.COMMITTEE
    ]
    names = [
        entry.name
        for body_id in committees
        for entry in roll_of_body(reading, body_id, on=reading.today).entries
    ]
    return VoteDraft(
        question=question,
        form=VoteForm.EVALUATION,
        method=VoteMethod.BALLOT,
        options=tuple(dict.fromkeys(names)),
        grades=evaluation_manner().grades,
    )


def failed_in_a_row(reading: Reading) -> tuple[FailsInARow, ...]:
    """Return whom the last evaluations running judged unfit, by the law of the last one's day."""
    rows = reading.session.execute(
        select(VoteRow.id, MeetingRow.id)
        .join(AgendaItemRow, AgendaItemRow.id == VoteRow.item_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            VoteRow.form == VoteForm.EVALUATION.value,
            VoteRow.closed.is_not(None),
            VoteRow.void_reason == "",
            VoteRow.deleted_at.is_(None),
            MeetingRow.deleted_at.is_(None),
        )
    ).all()
    held = [
        (frozen_ground(reading, meeting_id), vote(reading, VoteId(id_))) for id_, meeting_id in rows
    ]
    held.sort(key=lambda pair: (pair[0].held_on, pair[1].id))
    rule = held[-1][0].profile.evaluation_fails if held else None
    if rule is None:
        return ()
    history = [
        (ground.held_on, one.draft, one.result.sheet)
        for ground, one in held
        if one.result is not None and not one.result.void
    ]
    return fails_in_a_row(history, evaluation_manner().unfit, rule)
