"""What makes a resolution, how long it hangs, and what may become of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.periods import WEEKENDS, Holidays
from shequ_desktop.meetings.rules.resolutions import (
    Adoption,
    answer_by,
    board_plan,
    check_adoption,
    check_answer,
    check_beginning,
    check_correction,
    check_draft,
    check_filing_away,
    check_finish,
    check_objection,
    check_posting,
    check_progress,
    check_record,
    check_revocation,
    check_taking_down,
    state_of,
)
from shequ_desktop.meetings.values import (
    AnswerSaysNothing,
    Assembly,
    AuthorityNameMissing,
    AuthorityUnfit,
    Board,
    BoardDaysTooFew,
    BoardNotOver,
    BoardPeriod,
    ChoiceResult,
    CorrectionSaysNothing,
    CountSheet,
    DayToCome,
    DayTooEarly,
    EarlyWithoutWhy,
    HangsAlready,
    HolidaysNotKnown,
    MajorNotStudied,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MeetingState,
    NoAssembly,
    NotBegun,
    NotDeciding,
    NothingChosen,
    NotOnBoard,
    NumberedAlready,
    Objection,
    ObjectionDraft,
    ObjectionId,
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
    ResolutionId,
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
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    VoteNotCarried,
    VoteResult,
    VoteState,
    VoteStillOpen,
    VoteWasVoid,
    Way,
    WhyMissing,
)

MARCH_3 = date(2026, 3, 3)
TODAY = date(2026, 11, 22)
LAW = shipped_profiles()[NATIONAL]
YEARS = frozenset({2025, 2026, 2027})
NO_HOLIDAYS = Holidays(years=YEARS)
DRAFT = ResolutionDraft(title="加装充电棚", body="同意在3号楼北侧加装充电棚。")
MEETING = Meeting(
    id=MeetingId("1" * 32),
    draft=MeetingDraft(
        kind=MeetingKind.REPRESENTATIVES,
        title="居民代表会议",
        assembly=Assembly.REPRESENTATIVES,
        planned_on=MARCH_3,
        begins=14 * 60,
        place="社区会议室",
    ),
    state=MeetingState.CLOSED,
    profile=NATIONAL,
    opened_on=MARCH_3,
    way=Way.DECIDING,
)
RESOLUTION = Resolution(
    id=ResolutionId("2" * 32),
    year=2026,
    number=1,
    meeting_id="1" * 32,
    item_id="3" * 32,
    vote_id="4" * 32,
    proposal_id=None,
    draft=DRAFT,
    state=ResolutionState.ADOPTED,
    adopted_on=MARCH_3,
    assembly=Assembly.REPRESENTATIVES,
)
AUTHORITY = replace(
    RESOLUTION,
    id=ResolutionId("5" * 32),
    assembly=Assembly.HOUSEHOLDS,
    draft=replace(DRAFT, authorises="授权居民代表会议修改居民公约"),
)
BOARD = BoardPeriod(posted_on=MARCH_3, must_stay_until=date(2026, 3, 18))


def kinds(findings: Iterable[Finding]) -> list[type[Finding]]:
    return [type(each) for each in findings]


def a_vote(
    state: VoteState = VoteState.PASSED,
    *,
    present: int = 30,
    form: VoteForm = VoteForm.YES_NO,
    chosen: tuple[bool, ...] = (),
    void: bool = False,
) -> Vote:
    sheet = CountSheet(issued=present, returned=present, votes_for=16)
    choices = tuple(
        ChoiceResult(label=f"{at}", votes=9, chosen=each) for at, each in enumerate(chosen)
    )
    return Vote(
        id=VoteId("4" * 32),
        item_id="3" * 32,
        draft=VoteDraft(question="是否同意加装充电棚", form=form, method=VoteMethod.HANDS),
        entitled=45,
        present=present,
        opened=15 * 60,
        closed=15 * 60 + 5,
        state=state,
        result=VoteResult(sheet=sheet, void=void, verdict=None, choices=choices),
    )


def an_adoption(vote: Vote | None = None, meeting: Meeting = MEETING) -> Adoption:
    return Adoption(
        vote=vote or a_vote(), meeting=meeting, profile=LAW, studied_on=date(2026, 3, 1)
    )


def test_a_passed_vote_of_a_meeting_with_a_quorum_becomes_a_resolution() -> None:
    assert kinds(check_adoption(an_adoption(), DRAFT)) == []


@pytest.mark.parametrize(("present", "found"), [(29, [QuorumWasMissing]), (30, []), (31, [])])
def test_two_thirds_of_the_members_were_there_when_it_was_put_to_the_vote(
    present: int, found: list[type[Finding]]
) -> None:
    assert kinds(check_adoption(an_adoption(a_vote(present=present)), DRAFT)) == found


def test_the_missing_quorum_is_told_in_numbers_with_its_article() -> None:
    (found,) = check_adoption(an_adoption(a_vote(present=29)), DRAFT)

    assert isinstance(found, QuorumWasMissing)
    assert (found.present, found.entitled, found.needed) == (29, 45, 30)
    assert "第二十九条" in found.rule


@pytest.mark.parametrize(("present", "enough"), [(22, False), (23, True), (24, True)])
def test_more_than_half_of_the_households_were_there(present: int, *, enough: bool) -> None:
    meeting = replace(MEETING, draft=replace(MEETING.draft, assembly=Assembly.HOUSEHOLDS))

    found = kinds(check_adoption(an_adoption(a_vote(present=present), meeting), DRAFT))

    assert (QuorumWasMissing not in found) is enough


@pytest.mark.parametrize("way", [Way.TALK, None])
def test_what_a_talk_agrees_on_gets_no_number(way: Way | None) -> None:
    adoption = an_adoption(meeting=replace(MEETING, way=way))

    assert NotDeciding in kinds(check_adoption(adoption, DRAFT))


def test_only_the_two_assemblies_make_resolutions() -> None:
    committee = replace(MEETING.draft, kind=MeetingKind.COMMITTEE, assembly=None)
    adoption = an_adoption(meeting=replace(MEETING, draft=committee))

    assert list(check_adoption(adoption, DRAFT)) == [NoAssembly("居委会例会")]


@pytest.mark.parametrize(
    ("vote", "found"),
    [
        (a_vote(VoteState.OPEN), VoteStillOpen),
        (a_vote(VoteState.DIFFERENT), VoteStillOpen),
        (a_vote(VoteState.READY), VoteStillOpen),
        (a_vote(VoteState.CORRECTING), VoteStillOpen),
        (replace(a_vote(), result=None), VoteStillOpen),
        (a_vote(VoteState.REJECTED), VoteNotCarried),
        (a_vote(VoteState.COUNTED), VoteNotCarried),
        (a_vote(VoteState.VOID, void=True), VoteWasVoid),
        (replace(a_vote(VoteState.VOID), void_reason="多出一票"), VoteWasVoid),
        (a_vote(VoteState.TIED, form=VoteForm.CHOOSE, chosen=(False, False)), NothingChosen),
        (a_vote(VoteState.REJECTED, form=VoteForm.CHOOSE, chosen=(False,)), NothingChosen),
    ],
)
def test_a_vote_that_decided_nothing_makes_none(vote: Vote, found: type[Finding]) -> None:
    assert kinds(check_adoption(an_adoption(vote), DRAFT)) == [found]


def test_a_choice_that_was_made_makes_one() -> None:
    chosen = a_vote(VoteState.COUNTED, form=VoteForm.CHOOSE, chosen=(True, False))

    assert kinds(check_adoption(an_adoption(chosen), DRAFT)) == []


def test_one_vote_makes_one_resolution_that_says_something() -> None:
    again = replace(an_adoption(), numbered="〔2026〕1号")

    assert kinds(check_adoption(again, replace(DRAFT, body=" "))) == [
        ResolutionTextMissing,
        NumberedAlready,
    ]


@pytest.mark.parametrize("studied_on", [None, date(2026, 3, 4)])
def test_the_party_has_studied_important_matters_before(studied_on: date | None) -> None:
    adoption = replace(an_adoption(), studied_on=studied_on)

    (usual,) = check_adoption(adoption, DRAFT)
    (major,) = check_adoption(replace(adoption, major=True), DRAFT)

    assert (type(usual), usual.severity) == (PartyStudyMissing, Severity.WARNS)
    assert (type(major), major.severity) == (MajorNotStudied, Severity.BLOCKS)


@pytest.mark.parametrize("studied_on", [date(2026, 3, 2), MARCH_3])
def test_the_day_itself_is_early_enough(studied_on: date) -> None:
    adoption = replace(an_adoption(), studied_on=studied_on, major=True)

    assert kinds(check_adoption(adoption, DRAFT)) == []


@pytest.mark.parametrize(
    ("authority", "found"),
    [
        (AUTHORITY, []),
        (replace(AUTHORITY, assembly=Assembly.REPRESENTATIVES), [AuthorityUnfit]),
        (replace(AUTHORITY, draft=DRAFT), [AuthorityUnfit]),
        (replace(AUTHORITY, revoked_on=TODAY), [AuthorityUnfit]),
    ],
)
def test_the_residents_meeting_lets_the_representatives_decide(
    authority: Resolution, found: list[type[Finding]]
) -> None:
    adoption = replace(an_adoption(), authority=authority)

    assert kinds(check_adoption(adoption, DRAFT)) == found


def test_representatives_pass_nothing_on() -> None:
    draft = replace(DRAFT, authorises="授权居委会")

    assert kinds(check_adoption(an_adoption(), draft)) == [OnlyResidentsAuthorise]
    assert kinds(check_draft(RESOLUTION, draft)) == [OnlyResidentsAuthorise]


def test_posted_on_3_march_it_may_come_down_on_19_march() -> None:
    plan = board_plan(MARCH_3, 0, LAW, NO_HOLIDAYS)

    assert (plan.days, plan.must_stay_until, plan.removable_on) == (
        15,
        date(2026, 3, 18),
        date(2026, 3, 19),
    )
    assert str(plan.source) == "《中华人民共和国城市居民委员会组织法》（2025年修订）第三十四条"


@pytest.mark.parametrize(("days", "found"), [(14, [BoardDaysTooFew]), (15, []), (16, [])])
def test_it_hangs_fifteen_days_at_least(days: int, found: list[type[Finding]]) -> None:
    plan = board_plan(MARCH_3, days, LAW, NO_HOLIDAYS)

    posted = check_posting(RESOLUTION, Board.RESOLUTION, MARCH_3, plan, today=TODAY)

    assert kinds(posted) == found


@pytest.mark.parametrize(
    ("posted_on", "until"),
    [
        (date(2026, 3, 5), date(2026, 3, 20)),
        (date(2026, 3, 6), date(2026, 3, 23)),
        (date(2026, 3, 7), date(2026, 3, 23)),
        (date(2026, 3, 8), date(2026, 3, 23)),
    ],
)
def test_days_that_would_end_on_a_weekend_end_with_the_next_working_day(
    posted_on: date, until: date
) -> None:
    assert board_plan(posted_on, 0, LAW, NO_HOLIDAYS).must_stay_until == until


def test_a_holiday_that_nobody_has_brought_in_is_told() -> None:
    plan = board_plan(MARCH_3, 0, LAW, WEEKENDS)

    posted = check_posting(RESOLUTION, Board.RESOLUTION, MARCH_3, plan, today=TODAY)

    assert list(posted) == [HolidaysNotKnown(2026)]


def test_before_the_law_had_a_number_the_usual_one_is_used() -> None:
    plan = board_plan(date(2025, 3, 3), 0, shipped_profiles()["cn-2018"], NO_HOLIDAYS)

    assert (plan.days, plan.source) == (15, None)


@pytest.mark.parametrize(
    ("posted_on", "found"),
    [
        (date(2026, 3, 2), [DayTooEarly]),
        (MARCH_3, []),
        (TODAY, []),
        (date(2026, 11, 23), [DayToCome]),
    ],
)
def test_it_goes_up_after_it_was_adopted_and_not_tomorrow(
    posted_on: date, found: list[type[Finding]]
) -> None:
    plan = board_plan(posted_on, 0, LAW, NO_HOLIDAYS)

    posted = check_posting(RESOLUTION, Board.RESOLUTION, posted_on, plan, today=TODAY)

    assert kinds(posted) == found


def test_it_goes_up_once_and_a_result_when_there_is_one() -> None:
    plan = board_plan(MARCH_3, 0, LAW, NO_HOLIDAYS)
    up = replace(RESOLUTION, board=BOARD)

    again = check_posting(up, Board.RESOLUTION, MARCH_3, plan, today=TODAY)
    result = check_posting(up, Board.RESULT, MARCH_3, plan, today=TODAY)
    done = replace(up, done_on=MARCH_3, result_body="已建成")
    good = check_posting(done, Board.RESULT, MARCH_3, plan, today=TODAY)

    assert kinds(again) == [HangsAlready]
    assert kinds(result) == [ResultMissing]
    assert kinds(good) == []


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2026, 3, 17), [EarlyWithoutWhy]),
        (date(2026, 3, 18), [EarlyWithoutWhy]),
        (date(2026, 3, 19), []),
        (date(2026, 3, 2), [DayTooEarly, EarlyWithoutWhy]),
    ],
)
def test_it_comes_down_after_its_last_day_or_for_a_reason(
    on: date, found: list[type[Finding]]
) -> None:
    assert kinds(check_taking_down(BOARD, on, "", today=TODAY)) == found
    assert EarlyWithoutWhy not in kinds(check_taking_down(BOARD, on, "墙面维修", today=TODAY))


def test_what_does_not_hang_does_not_come_down() -> None:
    down = replace(BOARD, taken_down_on=date(2026, 3, 19))

    assert kinds(check_taking_down(None, TODAY, "", today=TODAY)) == [NotOnBoard]
    assert kinds(check_taking_down(down, TODAY, "", today=TODAY)) == [NotOnBoard]


QUESTION = Objection(
    id=ObjectionId("6" * 32),
    received_on=date(2026, 3, 9),
    name="",
    phone="",
    body="车位不够",
    answer_by=date(2026, 3, 12),
)


@pytest.mark.parametrize(
    ("resolution", "today", "state"),
    [
        (RESOLUTION, MARCH_3, ResolutionState.ADOPTED),
        (replace(RESOLUTION, board=BOARD), date(2026, 3, 18), ResolutionState.ON_BOARD),
        (replace(RESOLUTION, board=BOARD), date(2026, 3, 19), ResolutionState.EFFECTIVE),
        (
            replace(RESOLUTION, board=replace(BOARD, taken_down_on=date(2026, 3, 10))),
            date(2026, 3, 11),
            ResolutionState.EFFECTIVE,
        ),
        (
            replace(RESOLUTION, board=BOARD, objections=(QUESTION,)),
            date(2026, 3, 10),
            ResolutionState.OBJECTIONS,
        ),
        (
            replace(RESOLUTION, board=BOARD, objections=(replace(QUESTION, answered_on=TODAY),)),
            TODAY,
            ResolutionState.EFFECTIVE,
        ),
        (replace(RESOLUTION, begun_on=TODAY), TODAY, ResolutionState.EXECUTING),
        (replace(RESOLUTION, begun_on=TODAY, done_on=TODAY), TODAY, ResolutionState.DONE),
        (
            replace(RESOLUTION, done_on=TODAY, result_board=BOARD),
            TODAY,
            ResolutionState.RESULT_ON_BOARD,
        ),
        (replace(RESOLUTION, closed_on=TODAY), TODAY, ResolutionState.CLOSED),
        (replace(RESOLUTION, corrected_on=TODAY), TODAY, ResolutionState.CORRECTED),
        (replace(RESOLUTION, revoked_on=TODAY, begun_on=TODAY), TODAY, ResolutionState.REVOKED),
    ],
)
def test_where_a_resolution_is_follows_from_what_happened_to_it(
    resolution: Resolution, today: date, state: ResolutionState
) -> None:
    assert state_of(resolution, today=today) is state


def test_what_residents_have_read_is_not_changed() -> None:
    up = replace(RESOLUTION, board=BOARD)

    assert kinds(check_draft(RESOLUTION, replace(DRAFT, body="改了"))) == []
    assert kinds(check_draft(up, replace(DRAFT, body="改了"))) == [ResolutionFixed]
    assert kinds(check_draft(up, replace(DRAFT, plan="先设计", owner="王敏"))) == []
    assert kinds(check_draft(RESOLUTION, replace(DRAFT, title=""))) == [ResolutionTextMissing]


def test_it_is_carried_out_after_its_days_on_the_board_or_after_a_warning() -> None:
    up = replace(RESOLUTION, board=BOARD)
    asked = replace(up, objections=(QUESTION,))

    assert kinds(check_beginning(RESOLUTION, TODAY, today=TODAY)) == [BoardNotOver]
    assert kinds(check_beginning(up, date(2026, 3, 18), today=TODAY)) == [BoardNotOver]
    assert kinds(check_beginning(up, date(2026, 3, 19), today=TODAY)) == []
    assert kinds(check_beginning(asked, TODAY, today=TODAY)) == [ObjectionsOpen]
    assert kinds(check_beginning(up, date(2026, 11, 23), today=TODAY)) == [DayToCome]


def test_progress_says_what_was_done() -> None:
    begun = replace(RESOLUTION, board=BOARD, begun_on=date(2026, 3, 20))
    nothing = ProgressDraft(on=TODAY, body=" ", spent_fen=-1)

    assert kinds(check_progress(begun, nothing, today=TODAY)) == [
        ProgressSaysNothing,
        SpentBelowZero,
    ]
    assert kinds(check_progress(begun, ProgressDraft(on=TODAY, body="立柱"), today=TODAY)) == []


def test_what_was_begun_is_finished_with_a_result() -> None:
    begun = replace(RESOLUTION, begun_on=date(2026, 3, 20))

    assert kinds(check_finish(RESOLUTION, TODAY, "建成", today=TODAY)) == [NotBegun]
    assert kinds(check_finish(begun, TODAY, "", today=TODAY)) == [ResultMissing]
    assert kinds(check_finish(begun, date(2026, 3, 19), "建成", today=TODAY)) == [DayTooEarly]
    assert kinds(check_finish(begun, TODAY, "建成", today=TODAY)) == []


def test_it_is_filed_away_when_its_result_has_come_down() -> None:
    up = replace(RESOLUTION, result_board=BOARD)
    down = replace(RESOLUTION, result_board=replace(BOARD, taken_down_on=TODAY))

    assert kinds(check_filing_away(RESOLUTION)) == [ResultNotPosted]
    assert kinds(check_filing_away(up)) == [ResultNotPosted]
    assert kinds(check_filing_away(down)) == []
    assert kinds(check_filing_away(replace(down, objections=(QUESTION,)))) == [ObjectionsOpen]


LATER = replace(AUTHORITY, number=9, adopted_on=date(2026, 6, 1))
BY = Revocation(on=TODAY, by="居民会议", reason="与公约不符")


@pytest.mark.parametrize(
    ("revocation", "by", "found"),
    [
        (BY, None, []),
        (BY, LATER, []),
        (BY, replace(LATER, assembly=Assembly.REPRESENTATIVES), [RevokerUnfit]),
        (BY, replace(LATER, adopted_on=date(2026, 3, 2)), [RevokerUnfit]),
        (BY, replace(LATER, revoked_on=TODAY), [RevokerUnfit]),
        (replace(BY, by=" "), None, [RevokerMissing]),
        (replace(BY, reason=" "), None, [WhyMissing]),
        (replace(BY, on=date(2026, 3, 2)), None, [DayTooEarly]),
    ],
)
def test_a_higher_body_revokes_it_later_and_says_why(
    revocation: Revocation, by: Resolution | None, found: list[type[Finding]]
) -> None:
    assert kinds(check_revocation(RESOLUTION, revocation, by, today=TODAY)) == found


@pytest.mark.parametrize("state", [ResolutionState.REVOKED, ResolutionState.CLOSED])
def test_nothing_more_happens_to_what_is_over(state: ResolutionState) -> None:
    over = replace(RESOLUTION, state=state)
    plan = board_plan(MARCH_3, 0, LAW, NO_HOLIDAYS)

    assert ResolutionOver in kinds(check_draft(over, DRAFT))
    assert ResolutionOver in kinds(check_beginning(over, TODAY, today=TODAY))
    assert ResolutionOver in kinds(
        check_posting(over, Board.RESOLUTION, MARCH_3, plan, today=TODAY)
    )
    assert ResolutionOver in kinds(check_correction(over, TODAY, "改", today=TODAY))


def test_objections_and_answers_say_something_on_a_day_that_has_come() -> None:
    empty = ObjectionDraft(received_on=date(2026, 3, 2), body=" ")

    assert kinds(check_objection(RESOLUTION, empty, today=TODAY)) == [
        ObjectionSaysNothing,
        DayTooEarly,
    ]
    assert kinds(check_answer(QUESTION, " ", date(2026, 3, 8), today=TODAY)) == [
        AnswerSaysNothing,
        DayTooEarly,
    ]
    assert kinds(check_answer(QUESTION, "已加宽", date(2026, 3, 9), today=TODAY)) == []


def test_an_objection_is_answered_within_three_days() -> None:
    assert answer_by(date(2026, 3, 9), NO_HOLIDAYS) == date(2026, 3, 12)
    assert answer_by(date(2026, 3, 11), NO_HOLIDAYS) == date(2026, 3, 16)


def test_an_order_and_a_filing_name_what_they_are_about() -> None:
    assert kinds(check_correction(RESOLUTION, TODAY, " ", today=TODAY)) == [CorrectionSaysNothing]
    assert kinds(check_record(" ", TODAY, MARCH_3, today=TODAY)) == [AuthorityNameMissing]
    assert kinds(check_record("街道办事处", date(2026, 3, 2), MARCH_3, today=TODAY)) == [
        DayTooEarly
    ]
