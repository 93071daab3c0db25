"""What makes a resolution, how long it hangs, and where it is on its way. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.periods import Holidays, last_day, unknown_years
from shequ_desktop.meetings.rules.judging import WITHOUT_QUORUM, quorum_rule
from shequ_desktop.meetings.values import (
    KIND_TITLES,
    RESOLUTION_STATE_TITLES,
    YES_OR_NO,
    AnswerSaysNothing,
    Assembly,
    AuthorityNameMissing,
    AuthorityUnfit,
    Board,
    BoardDaysTooFew,
    BoardNotOver,
    BoardPeriod,
    BoardPlan,
    CorrectionSaysNothing,
    DayToCome,
    DayTooEarly,
    EarlyWithoutWhy,
    HangsAlready,
    HolidaysNotKnown,
    MajorNotStudied,
    Meeting,
    NoAssembly,
    NotBegun,
    NotDeciding,
    NothingChosen,
    NotOnBoard,
    NumberedAlready,
    Objection,
    ObjectionDraft,
    ObjectionSaysNothing,
    ObjectionsOpen,
    OnlyResidentsAuthorise,
    PartyStudyMissing,
    ProgressDraft,
    ProgressSaysNothing,
    QuorumWasMissing,
    Resolution,
    ResolutionDraft,
    ResolutionFixed,
    ResolutionOver,
    ResolutionState,
    ResolutionTextMissing,
    ResultMissing,
    ResultNotPosted,
    Revocation,
    RevokerMissing,
    RevokerUnfit,
    SpentBelowZero,
    Vote,
    VoteNotCarried,
    VoteState,
    VoteStillOpen,
    VoteWasVoid,
    Way,
    WhyMissing,
    practice,
)

OVER = frozenset({ResolutionState.CLOSED, ResolutionState.REVOKED})
"""Nothing more happens to it."""
_STILL_OPEN = frozenset(
    {VoteState.OPEN, VoteState.DIFFERENT, VoteState.READY, VoteState.CORRECTING}
)
RESIDENTS = frozenset({Assembly.RESIDENTS, Assembly.HOUSEHOLDS})
"""居民会议, however it was counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A vote, and everything that says whether it may become a resolution."""

    vote: Vote
    meeting: Meeting
    profile: RuleProfile
    """Of the meeting's day, as it was frozen."""
    major: bool = False
    """The proposal calls itself 重大事项."""
    studied_on: date | None = None
    """When the Party organisation had studied it."""
    authority: Resolution | None = None
    """What the item says lets the representatives decide."""
    numbered: str = ""
    """The resolution that this vote has already become."""


def check_adoption(adoption: Adoption, draft: ResolutionDraft) -> Iterator[Finding]:
    """Yield what keeps a vote from becoming a numbered resolution."""
    meeting, assembly = adoption.meeting, adoption.meeting.draft.assembly
    if not draft.title.strip() or not draft.body.strip():
        yield ResolutionTextMissing()
    if adoption.numbered:
        yield NumberedAlready(adoption.numbered)
    if assembly is None:
        yield NoAssembly(KIND_TITLES[meeting.draft.kind])
        return
    if draft.authorises.strip() and assembly not in RESIDENTS:
        yield OnlyResidentsAuthorise()
    yield from _check_quorum(adoption, assembly)
    yield from check_carried(adoption.vote)
    yield from _check_study(adoption)
    if adoption.authority is not None and not authorises(adoption.authority):
        yield AuthorityUnfit(adoption.authority.shown_number)


def check_carried(vote: Vote) -> Iterator[Finding]:
    """Yield why a vote decides nothing: still open, void, or not carried."""
    question, result = vote.draft.question, vote.result
    if vote.void_reason or (result is not None and result.void):
        yield VoteWasVoid(question)
    elif result is None or vote.state in _STILL_OPEN:
        yield VoteStillOpen(question)
    elif vote.state is VoteState.PASSED:
        return
    elif vote.draft.form in YES_OR_NO:
        needed = 0 if result.verdict is None else result.verdict.votes_needed
        yield VoteNotCarried(question, result.sheet.votes_for, needed)
    elif result.tied or not any(each.chosen for each in result.choices):
        yield NothingChosen(question)


def authorises(resolution: Resolution) -> bool:
    """Return whether a resolution lets the representatives decide something (第三十条)."""
    return (
        resolution.assembly in RESIDENTS
        and bool(resolution.draft.authorises.strip())
        and resolution.revoked_on is None
    )


def state_of(resolution: Resolution, *, today: date) -> ResolutionState:
    """Return where a resolution is, from what has happened to it and the day it is."""
    board, result = resolution.board, resolution.result_board
    for happened, state in (
        (resolution.revoked_on is not None, ResolutionState.REVOKED),
        (resolution.closed_on is not None, ResolutionState.CLOSED),
        (resolution.corrected_on is not None, ResolutionState.CORRECTED),
        (bool(resolution.open_objections), ResolutionState.OBJECTIONS),
        (result is not None, ResolutionState.RESULT_ON_BOARD),
        (resolution.done_on is not None, ResolutionState.DONE),
        (resolution.begun_on is not None, ResolutionState.EXECUTING),
        (board is None, ResolutionState.ADOPTED),
        (board is not None and not is_over(board, today), ResolutionState.ON_BOARD),
    ):
        if happened:
            return state
    return ResolutionState.EFFECTIVE


def is_over(board: BoardPeriod, today: date) -> bool:
    """Return whether the days on the board are over, or it came down before."""
    return today > board.must_stay_until or not board.is_up


def board_plan(
    posted_on: date, days: int, profile: RuleProfile | None, holidays: Holidays
) -> BoardPlan:
    """Return what posting on a day means.

    第三十四条: at least fifteen days. 《民法典》第二百零一条、第二百零三条: the day of posting is not
    counted, and a period that would end on a day off ends with the next working day: posted on
    3 March, it may come down on 19 March.

    Args:
        posted_on: The day it goes up.
        days: Calendar days that are asked for; 0: as few as the rules allow.
        profile: The rules of that day; ``None``: there were none.
        holidays: The days off that are known.
    """
    rule = None if profile is None else profile.board_days
    least = practice().usual_board_days if rule is None else rule.value
    wanted = days or least
    until = last_day(posted_on, wanted, holidays)
    return BoardPlan(
        days=wanted,
        least_days=least,
        must_stay_until=until,
        source=None if rule is None else rule.source,
        unknown_years=unknown_years((posted_on, until), holidays),
    )


def answer_by(received_on: date, holidays: Holidays) -> date:
    """Return the last day, inclusive, for answering an objection."""
    return last_day(received_on, practice().answer_days, holidays)


def check_draft(resolution: Resolution, draft: ResolutionDraft) -> Iterator[Finding]:
    """Yield what speaks against a change of a resolution that was adopted."""
    yield from check_alive(resolution)
    if not draft.title.strip() or not draft.body.strip():
        yield ResolutionTextMissing()
    if draft.authorises.strip() and resolution.assembly not in RESIDENTS:
        yield OnlyResidentsAuthorise()
    if resolution.board is not None and _read_by_residents(draft) != _read_by_residents(
        resolution.draft
    ):
        yield ResolutionFixed(resolution.shown_number)


def check_alive(resolution: Resolution) -> Iterator[Finding]:
    """Yield that a resolution was revoked or filed away."""
    if resolution.state in OVER:
        yield _over(resolution)


def check_posting(
    resolution: Resolution, board: Board, posted_on: date, plan: BoardPlan, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against posting a resolution, or what came of it."""
    yield from check_alive(resolution)
    there = resolution.board if board is Board.RESOLUTION else resolution.result_board
    if there is not None:
        yield HangsAlready(there.posted_on)
    earliest = resolution.adopted_on
    if board is Board.RESULT:
        if resolution.done_on is None or not resolution.result_body.strip():
            yield ResultMissing()
        else:
            earliest = resolution.done_on
    yield from check_day(posted_on, earliest, today=today)
    if plan.days < plan.least_days:
        yield BoardDaysTooFew(plan.days, plan.least_days)
    yield from (HolidaysNotKnown(year) for year in plan.unknown_years)


def check_taking_down(
    board: BoardPeriod | None, taken_down_on: date, reason: str, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against taking it down: before its time a reason is asked for."""
    if board is None or not board.is_up:
        yield NotOnBoard()
        return
    yield from check_day(taken_down_on, board.posted_on, today=today)
    if taken_down_on <= board.must_stay_until and not reason.strip():
        yield EarlyWithoutWhy(board.must_stay_until)


def check_beginning(resolution: Resolution, on: date, *, today: date) -> Iterator[Finding]:
    """Yield what speaks against beginning to carry it out."""
    if resolution.state in OVER | {ResolutionState.DONE, ResolutionState.RESULT_ON_BOARD}:
        yield _over(resolution)
    yield from check_day(on, resolution.adopted_on, today=today)
    if resolution.begun_on is None and (
        resolution.board is None or not is_over(resolution.board, on)
    ):
        yield BoardNotOver()
    if resolution.open_objections:
        yield ObjectionsOpen(len(resolution.open_objections))


def check_finish(
    resolution: Resolution, on: date, result: str, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against calling it done."""
    yield from check_alive(resolution)
    if resolution.begun_on is None:
        yield NotBegun()
    else:
        yield from check_day(on, resolution.begun_on, today=today)
    if not result.strip():
        yield ResultMissing()


def check_filing_away(resolution: Resolution) -> Iterator[Finding]:
    """Yield what speaks against 归档: the result has not hung long enough, or nobody was told."""
    yield from check_alive(resolution)
    result = resolution.result_board
    if result is None or result.is_up:
        yield ResultNotPosted()
    if resolution.open_objections:
        yield ObjectionsOpen(len(resolution.open_objections))


def check_revocation(
    resolution: Resolution, revocation: Revocation, by: Resolution | None, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against a revocation.

    第三十条: 居民会议 may revoke what 居民代表会议 has decided, and its own; 第四十条: a court may set
    aside what infringes somebody's rights.
    """
    if resolution.state is ResolutionState.REVOKED:
        yield _over(resolution)
    if not revocation.by.strip():
        yield RevokerMissing()
    if not revocation.reason.strip():
        yield WhyMissing()
    yield from check_day(revocation.on, resolution.adopted_on, today=today)
    if by is not None and (
        by.assembly not in RESIDENTS
        or by.revoked_on is not None
        or by.id == resolution.id
        or by.adopted_on < resolution.adopted_on
    ):
        yield RevokerUnfit(by.shown_number)


def check_objection(
    resolution: Resolution, draft: ObjectionDraft, *, today: date
) -> Iterator[Finding]:
    """Yield what keeps an objection from being written down."""
    if not draft.body.strip():
        yield ObjectionSaysNothing()
    yield from check_day(draft.received_on, resolution.adopted_on, today=today)


def check_answer(objection: Objection, answer: str, on: date, *, today: date) -> Iterator[Finding]:
    """Yield what keeps an answer from being written down."""
    if not answer.strip():
        yield AnswerSaysNothing()
    yield from check_day(on, objection.received_on, today=today)


def check_progress(
    resolution: Resolution, draft: ProgressDraft, *, today: date
) -> Iterator[Finding]:
    """Yield what keeps progress from being written down; the first begins the execution."""
    if not draft.body.strip():
        yield ProgressSaysNothing()
    if draft.spent_fen is not None and draft.spent_fen < 0:
        yield SpentBelowZero()
    yield from check_beginning(resolution, draft.on, today=today)


def check_correction(
    resolution: Resolution, on: date, correction: str, *, today: date
) -> Iterator[Finding]:
    """Yield what keeps an order to put it right (第三十一条) from being written down."""
    yield from check_alive(resolution)
    if not correction.strip():
        yield CorrectionSaysNothing()
    yield from check_day(on, resolution.adopted_on, today=today)


def check_record(filed_with: str, on: date, earliest: date, *, today: date) -> Iterator[Finding]:
    """Yield what keeps a 备案 (第三十一条) from being written down."""
    if not filed_with.strip():
        yield AuthorityNameMissing()
    yield from check_day(on, earliest, today=today)


def check_day(on: date, earliest: date, *, today: date) -> Iterator[Finding]:
    """Yield that a day is still to come, or lies before what it follows from."""
    if on > today:
        yield DayToCome(on)
    if on < earliest:
        yield DayTooEarly(on, earliest)


def _over(resolution: Resolution) -> ResolutionOver:
    return ResolutionOver(resolution.shown_number, RESOLUTION_STATE_TITLES[resolution.state])


def _read_by_residents(draft: ResolutionDraft) -> tuple[object, ...]:
    return draft.title, draft.body, draft.legal_basis, draft.effective_on, draft.authorises


def _check_quorum(adoption: Adoption, assembly: Assembly) -> Iterator[Finding]:
    rule = quorum_rule(assembly, adoption.profile)
    told = "" if rule is None else f"（{rule.source}）"
    if adoption.meeting.way is not Way.DECIDING:
        yield NotDeciding(told)
    if rule is not None and adoption.profile.allows(WITHOUT_QUORUM) is None:
        needed = rule.value.least(of=adoption.vote.entitled)
        if adoption.vote.present < needed:
            yield QuorumWasMissing(adoption.vote.present, adoption.vote.entitled, needed, told)


def _check_study(adoption: Adoption) -> Iterator[Finding]:
    day = adoption.meeting.opened_on or adoption.meeting.draft.planned_on
    if adoption.studied_on is not None and adoption.studied_on <= day:
        return
    yield MajorNotStudied() if adoption.major else PartyStudyMissing()
