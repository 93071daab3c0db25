"""In which state a notice is, and what speaks against a change of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices.values import (
    Answer,
    AnsweredBeforeAsked,
    AnswerEmpty,
    Board,
    BoardDaysWrong,
    DayInFuture,
    DaysTooFew,
    DownAlready,
    EarlyWithoutReason,
    HangsThereAlready,
    HolidaysUnknown,
    ItemUnknown,
    Notice,
    NoticeDraft,
    NoticeState,
    NoticeTitleMissing,
    NotPosted,
    ObjectionDraft,
    ObjectionEmpty,
    OwnerChecks,
    PhotoUnfit,
    PlaceOfPostingMissing,
    PostedAlready,
    Posting,
    PostingPlan,
    ReasonMissing,
    Scheme,
    Signed,
    SignerMissing,
    Step,
    StepMissing,
    StillUp,
    TakenDownBeforePosted,
    WithdrawnAlready,
)

MOST_DAYS = 365
"""On the board, and for an answer."""
_STEP_TITLES: Mapping[Step, str] = {
    Step.CHECK: "审核",
    Step.APPROVE: "审批",
    Step.SUPERVISE: "居务监督委员会审签",
}
_JPEG = b"\xff\xd8\xff"


def state_of(notice: Notice, *, steps: Sequence[Step], corrected: bool, today: date) -> NoticeState:
    """Return where a notice is on its way.

    Args:
        notice: Its facts; the state that it brings is not looked at.
        steps: Who has to see it before it is posted.
        corrected: Whether a later notice that corrects it was posted.
    """
    if notice.withdrawn_on is not None:
        return NoticeState.WITHDRAWN
    if notice.archived_on is not None:
        return NoticeState.ARCHIVED
    if corrected:
        return NoticeState.CORRECTED
    return _state_on_board(notice, today) if notice.postings else _state_in_office(notice, steps)


def is_overdue(notice: Notice, *, today: date) -> bool:
    """Say whether a notice's day has passed and it was never posted."""
    due_on = notice.draft.due_on
    return (
        due_on is not None
        and due_on < today
        and not notice.postings
        and notice.withdrawn_on is None
    )


def check_draft(draft: NoticeDraft, scheme: Scheme | None) -> Iterator[Finding]:
    """Yield what speaks against writing a notice down like this."""
    if not draft.title.strip():
        yield NoticeTitleMissing()
    if scheme is not None and scheme.item(draft.item) is None:
        yield ItemUnknown(scheme.title)


def check_change(notice: Notice) -> Iterator[Finding]:
    """Yield what speaks against changing or deleting a notice: residents have read it."""
    if notice.postings:
        yield PostedAlready()


def check_signing(notice: Notice, name: str, scheme: Scheme | None) -> Iterator[Finding]:
    """Yield what speaks against ``name`` signing a notice, in whatever capacity."""
    if notice.withdrawn_on is not None:
        yield WithdrawnAlready()
    if not name.strip():
        yield SignerMissing()
    elif scheme is not None and scheme.two_people and name.strip() == notice.draft.owner_name:
        yield OwnerChecks(name.strip())


def check_posting(
    notice: Notice,
    plan: PostingPlan,
    places: Sequence[str],
    *,
    posted_on: date,
    scheme: Scheme | None,
    today: date,
) -> Iterator[Finding]:
    """Yield what speaks against posting a notice; left-out steps only warn."""
    if notice.withdrawn_on is not None:
        yield WithdrawnAlready()
    if posted_on > today:
        yield DayInFuture(posted_on)
    if plan.days < plan.least_days:
        yield DaysTooFew(plan.days, plan.least_days)
    yield from _check_places(notice, [place.strip() for place in places])
    steps = scheme.steps if scheme is not None else ()
    yield from (StepMissing(_STEP_TITLES[step]) for step in missing_steps(notice, steps))
    yield from (HolidaysUnknown(year) for year in plan.unknown_years)


def check_taking_down(
    posting: Posting, taken_down_on: date, reason: str, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against taking a notice down: before its time it needs a reason."""
    if posting.taken_down_on is not None:
        yield DownAlready(posting.taken_down_on)
        return
    if taken_down_on > today:
        yield DayInFuture(taken_down_on)
    if taken_down_on < posting.posted_on:
        yield TakenDownBeforePosted(posting.posted_on)
    elif taken_down_on <= posting.must_stay_until and not reason.strip():
        yield EarlyWithoutReason(posting.must_stay_until)


def check_withdrawal(notice: Notice, reason: str) -> Iterator[Finding]:
    """Yield what speaks against withdrawing or correcting a notice."""
    if notice.withdrawn_on is not None:
        yield WithdrawnAlready()
    if not notice.postings:
        yield NotPosted()
    if not reason.strip():
        yield ReasonMissing()


def check_archiving(notice: Notice) -> Iterator[Finding]:
    """Yield what speaks against filing a notice."""
    if not notice.postings:
        yield NotPosted()
    for posting in notice.postings:
        if posting.is_up:
            yield StillUp(posting.place)


def check_objection(draft: ObjectionDraft, *, today: date) -> Iterator[Finding]:
    """Yield what speaks against writing down an objection; it may be anonymous."""
    if not draft.body.strip():
        yield ObjectionEmpty()
    if draft.received_on > today:
        yield DayInFuture(draft.received_on)


def check_answer(answer: Answer, received_on: date, *, today: date) -> Iterator[Finding]:
    """Yield what speaks against an answer."""
    if not answer.answer.strip():
        yield AnswerEmpty()
    if answer.answered_on < received_on:
        yield AnsweredBeforeAsked(received_on)
    if answer.answered_on > today:
        yield DayInFuture(answer.answered_on)


def check_photo(jpeg: bytes, *, most: int) -> Iterator[Finding]:
    """Yield what speaks against keeping a photo.

    Args:
        most: Bytes.
    """
    if len(jpeg) > most or not jpeg.startswith(_JPEG):
        yield PhotoUnfit(-(-len(jpeg) // 1024), most // 1024)


def check_board(board: Board) -> Iterator[Finding]:
    """Yield what speaks against what a community decides about its board."""
    if not (0 <= board.days <= MOST_DAYS and 0 <= board.answer_days <= MOST_DAYS):
        yield BoardDaysWrong(MOST_DAYS)


def missing_steps(notice: Notice, steps: Sequence[Step]) -> list[Step]:
    """Return the steps that a notice has not taken yet, in their order."""
    signed: dict[Step, Signed] = {
        Step.CHECK: notice.checked,
        Step.APPROVE: notice.approved,
        Step.SUPERVISE: notice.supervised,
    }
    return [step for step in steps if not signed[step].name]


def _check_places(notice: Notice, places: Sequence[str]) -> Iterator[Finding]:
    if not places or "" in places:
        yield PlaceOfPostingMissing()
    hanging = [posting.place for posting in notice.postings if posting.is_up]
    for at, place in enumerate(places):
        if place in hanging or place in places[:at]:
            yield HangsThereAlready(place)


def _state_on_board(notice: Notice, today: date) -> NoticeState:
    up = [posting for posting in notice.postings if posting.is_up]
    if not up:
        return NoticeState.TAKEN_DOWN
    if all(posting.must_stay_until < today for posting in up):
        return NoticeState.REMOVABLE
    return NoticeState.POSTED


def _state_in_office(notice: Notice, steps: Sequence[Step]) -> NoticeState:
    wanted = steps or (Step.SUPERVISE,)
    if not missing_steps(notice, wanted):
        return NoticeState.SUPERVISED
    signed = (notice.checked, notice.approved, notice.supervised)
    return NoticeState.CHECKING if any(each.name for each in signed) else NoticeState.DRAFTING
