"""The days that the first page counts down to, each with the rule that sets it. Pure.

A thing that is done has no clock. Where the law says only 及时, the clock has no day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from shequ_desktop.community.values import Body, BodyKind, RuleProfile
from shequ_desktop.kernel.offers import Clock
from shequ_desktop.kernel.periods import Holidays, last_day
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.rules.duty import Duty, months_after
from shequ_desktop.meetings.rules.notices import notice_days
from shequ_desktop.meetings.rules.resolutions import OVER
from shequ_desktop.meetings.values import (
    Meeting,
    MeetingState,
    Resolution,
    ResolutionState,
    RuleDocument,
    RuleDocumentState,
    clock_manner,
    manners,
    practice,
)

_DAY = timedelta(days=1)
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """How the yearly 民主评议 stands."""

    last: date | None
    since: date | None
    """The first day of the committee's term, where it was never evaluated."""
    committee: str
    body_id: str


def of_notice(meeting: Meeting, profile: RuleProfile, *, today: date) -> Iterator[Clock]:
    """Yield the last day for telling people of a meeting that the law governs (第二十六条).

    The day of the notice does not count (《民法典》第二百零一条): for a meeting on the 11th they
    are told ten days ahead on the 1st.

    Args:
        profile: The rules of the day of the meeting.
    """
    draft = meeting.draft
    if meeting.state is not MeetingState.PLANNED or draft.assembly is None:
        return
    needed = notice_days(draft.assembly, profile)
    usual = manners()[draft.kind].usual_notice_days
    due = draft.planned_on - timedelta(days=usual if needed is None else needed.value)
    if draft.planned_on >= today >= due - _ahead("notice"):
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "发出会议通知"),
            thing=draft.title,
            due=due,
            basis=_custom("notice", days=usual) if needed is None else str(needed.source),
            key=f"meetings:{meeting.id}",
        )


def of_duty(duty: Duty, *, today: date) -> Iterator[Clock]:
    """Yield the last day for the half-yearly meeting of the representatives (第二十八条)."""
    if duty.due_on is not None and duty.planned is None and today >= duty.remind_on:
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "召开居民代表会议"),
            thing="",
            due=duty.due_on,
            basis=str(duty.source),
            key="meetings",
        )


def of_term(body: Body, profile: RuleProfile, holidays: Holidays, today: date) -> Iterator[Clock]:
    """Yield the end of a body's term (第十四条), and the days of its hand-over (第二十五条).

    Nobody writes down that a committee was handed over: its clock is gone after the last day.

    Args:
        profile: The rules of today.
    """
    begun, until = body.draft.term_from, body.draft.term_until
    years = profile.term_years
    is_committee = body.kind is BodyKind.COMMITTEE
    if is_committee and until is None and begun is not None and years is not None:
        until = months_after(begun, years.value * _MONTHS) - _DAY
    if until is not None and body.closed_on is None and today >= until - _ahead("term"):
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "换届选举")
            if is_committee
            else QT_TRANSLATE_NOOP("offers", "任期届满"),
            thing=body.title,
            due=until,
            basis=str(years.source) if is_committee and years else _custom("term"),
            key=f"organisation:{body.id}",
        )
    days = profile.handover_days
    if not is_committee or body.follows is None or begun is None or days is None:
        return
    due = last_day(begun, days.value, holidays)
    if begun <= today <= due:
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "工作移交"),
            thing=body.title,
            due=due,
            basis=str(days.source),
            key=f"organisation:{body.id}",
        )


def of_evaluation(how: Evaluated, profile: RuleProfile, *, today: date) -> Iterator[Clock]:
    """Yield the last day for the yearly evaluation of the committee (第三十七条)."""
    months, begun = profile.evaluation_months, how.last or how.since
    if months is None or begun is None:
        return
    due = months_after(begun, months.value)
    if today >= due - _ahead("evaluation"):
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "民主评议"),
            thing=how.committee,
            due=due,
            basis=str(months.source),
            key=f"organisation:{how.body_id}",
        )


def of_resolution(
    found: Resolution, board_days: Cited[int] | None, *, today: date
) -> Iterator[Clock]:
    """Yield what a resolution waits for: the board, answers, the end of its execution.

    Args:
        board_days: How long it hangs, by the rules of the day it went up.
    """
    if found.state in OVER:
        return
    titled, key = _titled(found), _key(found)
    if found.state is ResolutionState.ADOPTED:
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "张贴决议"),
            thing=titled,
            due=None,
            basis=_custom("posting"),
            key=key,
        )
    yield from _boards(found, board_days)
    for objection in found.open_objections:
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "答复异议"),
            thing=titled,
            due=objection.answer_by,
            basis=_custom("answer", days=practice().answer_days),
            key=key,
        )
    due = found.draft.due_on
    if due is not None and found.done_on is None and today >= due - _ahead("execution"):
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "执行完毕"),
            thing=titled,
            due=due,
            basis=_custom("execution", number=found.shown_number),
            key=key,
        )


def _boards(found: Resolution, board_days: Cited[int] | None) -> Iterator[Clock]:
    for board, what in (
        (found.board, QT_TRANSLATE_NOOP("offers", "决议可以撤下")),
        (found.result_board, QT_TRANSLATE_NOOP("offers", "结果可以撤下")),
    ):
        if board is not None and board.is_up:
            length = (board.must_stay_until - board.posted_on).days
            basis = _custom("board", days=length) if board_days is None else str(board_days.source)
            yield Clock(
                what=what,
                thing=_titled(found),
                due=board.removable_on,
                basis=basis,
                key=_key(found),
                opens=True,
            )


def of_filing(document: RuleDocument) -> Iterator[Clock]:
    """Yield that a rule document is still to be filed (第三十一条); the law has no day for it."""
    if document.state is RuleDocumentState.TO_FILE:
        yield Clock(
            what=QT_TRANSLATE_NOOP("offers", "报送备案"),
            thing=document.title,
            due=None,
            basis=_custom("filing"),
            key=f"documents:{document.title}",
        )


def _titled(found: Resolution) -> str:
    return f"{found.shown_number}　{found.draft.title}"


def _key(found: Resolution) -> str:
    return f"resolutions:{found.id}"


def _ahead(sort: str) -> timedelta:
    return timedelta(days=clock_manner().ahead[sort])


def _custom(sort: str, **blanks: object) -> str:
    return clock_manner().custom[sort].format(**blanks)
