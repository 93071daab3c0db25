"""What the first page counts down to, read from the records."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import func, select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Body, BodyKind, RuleProfile
from shequ_desktop.kernel.offers import Clock
from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, ResolutionRow, VoteRow
from shequ_desktop.meetings.rules import clocks as rules
from shequ_desktop.meetings.service.meetings import meetings
from shequ_desktop.meetings.service.offers import duty
from shequ_desktop.meetings.service.resolution_rows import resolutions_where
from shequ_desktop.meetings.service.rule_documents import rule_documents
from shequ_desktop.meetings.values import VoteForm
from shequ_desktop.storage.store import Reading


def clocks(reading: Reading) -> list[Clock]:
    """Return the days that meetings, resolutions, terms and rule documents have to keep."""
    today = reading.today
    profile = communities.profile_on(reading, today)
    found = list(rules.of_duty(duty(reading), today=today))
    for meeting in meetings(reading, from_on=today, speeches=False):
        its_own = communities.profile_on(reading, meeting.draft.planned_on)
        found += rules.of_notice(meeting, its_own, today=today)
    known = communities.holidays(reading)
    bodies = communities.bodies(reading, on=today)
    for body in bodies:
        found += rules.of_term(body, profile, known, today)
    for how in _evaluated(reading, bodies):
        found += rules.of_evaluation(how, profile, today=today)
    found += _of_resolutions(reading)
    for document in rule_documents(reading):
        found += rules.of_filing(document)
    return found


def _of_resolutions(reading: Reading) -> Iterator[Clock]:
    profiles: dict[date, RuleProfile] = {}
    for found in resolutions_where(reading, ResolutionRow.closed_on.is_(None)):
        days = None
        if found.board is not None:
            posted = found.board.posted_on
            if posted not in profiles:
                profiles[posted] = communities.profile_on(reading, posted)
            days = profiles[posted].board_days
        yield from rules.of_resolution(found, days, today=reading.today)


def _evaluated(reading: Reading, bodies: tuple[Body, ...]) -> Iterator[rules.Evaluated]:
    last = reading.session.scalar(
        select(func.max(MeetingRow.opened_on))
        .join(AgendaItemRow, AgendaItemRow.meeting_id == MeetingRow.id)
        .join(VoteRow, VoteRow.item_id == AgendaItemRow.id)
        .where(
            VoteRow.form == VoteForm.EVALUATION.value,
            VoteRow.closed.is_not(None),
            VoteRow.void_reason == "",
            VoteRow.deleted_at.is_(None),
            AgendaItemRow.deleted_at.is_(None),
            MeetingRow.deleted_at.is_(None),
        )
    )
    for body in bodies:
        if body.kind is BodyKind.COMMITTEE:
            yield rules.Evaluated(
                last=last, since=body.draft.term_from, committee=body.title, body_id=body.id
            )
