"""The board's rules, each at its edge: one below, on it, one above."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.community.values import HolidayYear, RulesUnreadable
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.periods import WEEKENDS, Holidays
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.rules.checks import (
    check_answer,
    check_archiving,
    check_board,
    check_change,
    check_draft,
    check_objection,
    check_photo,
    check_posting,
    check_signing,
    check_taking_down,
    check_withdrawal,
    is_overdue,
    state_of,
)
from shequ_desktop.notices.rules.days import answer_by, least_days, period_of, plan, within
from shequ_desktop.notices.rules.files import read_rules
from shequ_desktop.notices.values import (
    Answer,
    AnsweredBeforeAsked,
    AnswerEmpty,
    Board,
    BoardDaysWrong,
    Cadence,
    CatalogueItem,
    DayInFuture,
    DaysTooFew,
    DayUnit,
    DownAlready,
    EarlyWithoutReason,
    HangsThereAlready,
    HolidaysUnknown,
    ItemUnknown,
    Notice,
    NoticeDraft,
    NoticeId,
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
    PostingId,
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

TODAY = date(2026, 3, 20)
KNOWN = Holidays(years=frozenset({2026}))


def shipped(name: str) -> Any:
    return read_rules(resource_path(name).read_text("utf-8"))


OF_2026 = shipped("holidays/2026.toml").holidays
LAW = shipped("disclosure/law-2026.toml")


def an_item(**changes: Any) -> CatalogueItem:
    return CatalogueItem(**{"code": "a", "first": "事项", **changes})


def a_scheme(**changes: Any) -> Scheme:
    return Scheme(
        **{"code": "s", "title": "目录", "source": "own", "items": (an_item(),), **changes}
    )


def a_posting(**changes: Any) -> Posting:
    return Posting(
        **{
            "id": PostingId("1" * 32),
            "place": "北门公开栏",
            "posted_on": date(2026, 3, 3),
            "days": 15,
            "must_stay_until": date(2026, 3, 18),
            **changes,
        }
    )


def a_notice(**changes: Any) -> Notice:
    draft = NoticeDraft(kind="notices.announcement", title="公告", owner_name="王敏")
    return Notice(
        **{
            "id": NoticeId("2" * 32),
            "draft": draft,
            "state": NoticeState.DRAFTING,
            **changes,
        }
    )


# ---------------------------------------------------------------- how long


@pytest.mark.parametrize(
    ("posted_on", "days", "until"),
    [
        (date(2026, 3, 3), 14, date(2026, 3, 17)),
        (date(2026, 3, 3), 15, date(2026, 3, 18)),
        (date(2026, 3, 3), 16, date(2026, 3, 19)),
        (date(2026, 2, 1), 15, date(2026, 2, 24)),  # the 16th lies in the Spring Festival
        (date(2026, 1, 30), 15, date(2026, 2, 14)),  # a Saturday that is worked
        (date(2026, 9, 16), 15, date(2026, 10, 8)),  # National Day
        (date(2026, 9, 5), 15, date(2026, 9, 20)),  # a Sunday that is worked
        (date(2026, 4, 20), 15, date(2026, 5, 6)),  # Labour Day, a Tuesday
    ],
)
def test_a_notice_stays_up_until_the_fifteenth_day_or_the_working_day_after(
    posted_on: date, days: int, until: date
) -> None:
    planned = plan(posted_on, days, None, least=15, holidays=OF_2026)

    assert planned.must_stay_until == until
    assert planned.removable_on == until + timedelta(days=1)


def test_a_notice_posted_on_3_march_for_fifteen_days_may_come_down_on_the_19th() -> None:
    assert plan(date(2026, 3, 3), 15, None, least=15, holidays=OF_2026).removable_on == date(
        2026, 3, 19
    )


def test_years_without_a_notice_of_the_state_council_are_named() -> None:
    planned = plan(date(2026, 12, 25), 15, None, least=15, holidays=OF_2026)

    assert planned.unknown_years == (2027,)


@pytest.mark.parametrize(
    ("scheme", "item", "own", "least"),
    [
        (None, None, 0, 1),
        (None, None, 30, 1),
        (15, 0, 0, 15),
        (15, 7, 0, 15),  # a local seven days do not shorten the law's fifteen
        (15, 20, 0, 20),
        (15, 0, 14, 15),
        (15, 0, 15, 15),
        (15, 0, 16, 16),
    ],
)
def test_the_most_of_what_is_asked_for_counts(
    scheme: int | None, item: int | None, own: int, least: int
) -> None:
    whole = None if scheme is None else a_scheme(days=scheme)
    line = None if item is None else an_item(days=item)

    assert least_days(whole, line, Board(days=own)) == least


def test_an_item_in_working_days_stays_up_for_both() -> None:
    seven = an_item(days=7, days_unit=DayUnit.WORKING)
    twenty = an_item(days=20, days_unit=DayUnit.WORKING)

    assert least_days(a_scheme(), twenty, Board()) == 15
    for item, until in ((seven, date(2026, 3, 18)), (twenty, date(2026, 3, 31))):
        planned = plan(date(2026, 3, 3), 15, item, least=15, holidays=OF_2026)
        assert planned.must_stay_until == until


@given(
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    st.integers(1, 90),
    st.integers(0, 30),
    st.sampled_from(DayUnit),
)
def test_whatever_is_asked_the_days_are_whole(
    posted_on: date, days: int, own: int, unit: DayUnit
) -> None:
    item = an_item(days=own, days_unit=unit)

    planned = plan(posted_on, days, item, least=days, holidays=OF_2026)

    assert (planned.must_stay_until - posted_on).days >= days
    assert (planned.removable_on - planned.must_stay_until).days == 1


@pytest.mark.parametrize(
    ("item", "by"),
    [
        (an_item(), None),
        (an_item(within_days=20), date(2026, 3, 31)),
        (an_item(within_days=20, within_unit=DayUnit.CALENDAR), date(2026, 3, 23)),
    ],
)
def test_what_came_to_be_is_posted_within_its_days(item: CatalogueItem, by: date | None) -> None:
    assert within(item, date(2026, 3, 3), OF_2026) == by


@pytest.mark.parametrize(
    ("unit", "own", "by"),
    [
        (DayUnit.CALENDAR, 0, date(2026, 3, 9)),  # the 8th is a Sunday
        (DayUnit.WORKING, 0, date(2026, 3, 10)),
        (DayUnit.WORKING, 3, date(2026, 3, 6)),
    ],
)
def test_an_answer_is_due(unit: DayUnit, own: int, by: date) -> None:
    scheme = a_scheme(answer_days=5, answer_unit=unit)

    assert answer_by(date(2026, 3, 3), scheme, Board(answer_days=own), OF_2026) == by


# ---------------------------------------------------------------- what is due


@pytest.mark.parametrize(
    ("cadence", "day", "label", "stretch", "due_on"),
    [
        ("month", (2026, 1, 1), "2025年12月", ((2026, 1, 1), (2026, 1, 31)), (2026, 1, 10)),
        ("month", (2026, 2, 28), "2026年1月", ((2026, 2, 1), (2026, 2, 28)), (2026, 2, 10)),
        ("quarter", (2026, 3, 31), "2025年第四季度", ((2026, 1, 1), (2026, 3, 31)), (2026, 1, 10)),
        ("quarter", (2026, 4, 1), "2026年第一季度", ((2026, 4, 1), (2026, 6, 30)), (2026, 4, 10)),
        ("half_year", (2026, 7, 1), "2026年上半年", ((2026, 7, 1), (2026, 12, 31)), (2026, 7, 10)),
        ("half_year", (2026, 6, 30), "2025年下半年", ((2026, 1, 1), (2026, 6, 30)), (2026, 1, 10)),
        ("year", (2026, 12, 31), "2025年度", ((2026, 1, 1), (2026, 12, 31)), (2026, 1, 10)),
    ],
)
def test_a_periodic_item_reports_on_the_stretch_before(
    cadence: str, day: Any, label: str, stretch: Any, due_on: Any
) -> None:
    period = period_of(an_item(cadence=Cadence(cadence)), date(*day))

    first, last = stretch
    assert (period.label, period.first, period.last) == (label, date(*first), date(*last))
    assert period.due_on == date(*due_on)


def test_a_day_beyond_the_month_is_its_last() -> None:
    item = an_item(cadence=Cadence.MONTH, due_day=31)

    assert period_of(item, date(2026, 2, 5)).due_on == date(2026, 2, 28)


def test_a_prompt_item_has_no_day_and_is_asked_after_in_the_stretch_that_runs() -> None:
    period = period_of(an_item(every=Cadence.QUARTER), date(2026, 11, 22))

    assert period.label == "2026年第四季度"
    assert period.due_on is None


def test_what_stays_up_for_good_has_no_stretch() -> None:
    period = period_of(an_item(cadence=Cadence.ONCE), TODAY)

    assert (period.label, period.first, period.last) == ("长期", date.min, date.max)


# ---------------------------------------------------------------- in which state


@pytest.mark.parametrize(
    ("notice", "state"),
    [
        (a_notice(), NoticeState.DRAFTING),
        (a_notice(checked=Signed(name="李红")), NoticeState.CHECKING),
        (a_notice(supervised=Signed(name="赵强")), NoticeState.CHECKING),
        (
            a_notice(checked=Signed(name="李红"), supervised=Signed(name="赵强")),
            NoticeState.SUPERVISED,
        ),
        (
            a_notice(postings=(a_posting(must_stay_until=TODAY),)),
            NoticeState.POSTED,
        ),
        (
            a_notice(postings=(a_posting(must_stay_until=TODAY - timedelta(days=1)),)),
            NoticeState.REMOVABLE,
        ),
        (
            a_notice(postings=(a_posting(), a_posting(must_stay_until=date(2026, 4, 1)))),
            NoticeState.POSTED,
        ),
        (a_notice(postings=(a_posting(taken_down_on=TODAY),)), NoticeState.TAKEN_DOWN),
        (
            a_notice(postings=(a_posting(taken_down_on=TODAY),), archived_on=TODAY),
            NoticeState.ARCHIVED,
        ),
        (
            a_notice(postings=(a_posting(),), archived_on=TODAY, withdrawn_on=TODAY),
            NoticeState.WITHDRAWN,
        ),
    ],
)
def test_the_state_follows_from_the_facts(notice: Notice, state: NoticeState) -> None:
    steps = (Step.CHECK, Step.SUPERVISE)

    assert state_of(notice, steps=steps, corrected=False, today=TODAY) is state


def test_without_steps_only_the_supervisors_make_it_ready() -> None:
    def state(notice: Notice) -> NoticeState:
        return state_of(notice, steps=(), corrected=False, today=TODAY)

    assert state(a_notice()) is NoticeState.DRAFTING
    assert state(a_notice(checked=Signed(name="李红"))) is NoticeState.CHECKING
    assert state(a_notice(supervised=Signed(name="赵强"))) is NoticeState.SUPERVISED


def test_a_notice_that_another_corrects_is_corrected() -> None:
    up = a_notice(postings=(a_posting(),))

    assert state_of(up, steps=(), corrected=True, today=TODAY) is NoticeState.CORRECTED


@pytest.mark.parametrize(
    ("due_on", "posted", "overdue"),
    [
        (None, False, False),
        (TODAY - timedelta(days=1), False, True),
        (TODAY, False, False),
        (TODAY + timedelta(days=1), False, False),
        (TODAY - timedelta(days=1), True, False),
    ],
)
def test_a_notice_is_overdue_the_day_after(
    due_on: date | None, *, posted: bool, overdue: bool
) -> None:
    notice = a_notice(postings=(a_posting(),) if posted else ())
    notice = replace(notice, draft=replace(notice.draft, due_on=due_on))

    assert is_overdue(notice, today=TODAY) is overdue


# ---------------------------------------------------------------- what speaks against


def test_a_notice_has_a_title_and_an_item_of_its_catalogue() -> None:
    draft = NoticeDraft(kind="notices.announcement", title=" ", scheme="s", item="b")

    assert list(check_draft(draft, a_scheme())) == [NoticeTitleMissing(), ItemUnknown("目录")]
    assert list(check_draft(replace(draft, title="公告", item="a"), a_scheme())) == []
    assert list(check_draft(replace(draft, title="公告", item="b"), None)) == []


def test_what_residents_have_read_is_not_changed() -> None:
    assert list(check_change(a_notice())) == []
    assert list(check_change(a_notice(postings=(a_posting(taken_down_on=TODAY),)))) == [
        PostedAlready()
    ]


def test_the_owner_does_not_check_where_two_are_asked_for() -> None:
    notice, two = a_notice(), a_scheme(two_people=True)

    assert list(check_signing(notice, " 王敏 ", two)) == [OwnerChecks("王敏")]
    assert list(check_signing(notice, "王敏", a_scheme())) == []
    assert list(check_signing(notice, "李红", two)) == []
    assert list(check_signing(notice, " ", two)) == [SignerMissing()]
    assert list(check_signing(a_notice(withdrawn_on=TODAY), "李红", two)) == [WithdrawnAlready()]


def posting_findings(notice: Notice, days: int, places: list[str], **changes: Any) -> list[object]:
    on = changes.pop("posted_on", TODAY)
    planned = plan(on, days, None, least=15, holidays=changes.pop("holidays", KNOWN))
    scheme = changes.pop("scheme", None)
    return list(check_posting(notice, planned, places, posted_on=on, scheme=scheme, today=TODAY))


@pytest.mark.parametrize(("days", "objected"), [(14, True), (15, False), (16, False)])
def test_fifteen_days_are_the_least(days: int, *, objected: bool) -> None:
    assert (DaysTooFew(days, 15) in posting_findings(a_notice(), days, ["北门"])) is objected


@pytest.mark.parametrize(("ahead", "objected"), [(-1, False), (0, False), (1, True)])
def test_nothing_is_posted_in_the_future(ahead: int, *, objected: bool) -> None:
    on = TODAY + timedelta(days=ahead)

    assert (DayInFuture(on) in posting_findings(a_notice(), 15, ["北门"], posted_on=on)) is objected


def test_a_posting_has_places_each_once() -> None:
    up = a_notice(postings=(a_posting(),))
    down = a_notice(postings=(a_posting(taken_down_on=TODAY),))

    assert posting_findings(up, 15, []) == [PlaceOfPostingMissing()]
    assert posting_findings(up, 15, ["南门", " "]) == [PlaceOfPostingMissing()]
    assert posting_findings(up, 15, [" 北门公开栏"]) == [HangsThereAlready("北门公开栏")]
    assert posting_findings(up, 15, ["南门", "南门 "]) == [HangsThereAlready("南门")]
    assert posting_findings(down, 15, ["北门公开栏"]) == []


def test_steps_left_out_and_unknown_holidays_only_warn() -> None:
    found = posting_findings(
        a_notice(checked=Signed(name="李红")),
        15,
        ["北门"],
        scheme=a_scheme(steps=(Step.CHECK, Step.APPROVE, Step.SUPERVISE)),
        holidays=WEEKENDS,
    )

    assert found == [
        StepMissing("审批"),
        StepMissing("居务监督委员会审签"),
        HolidaysUnknown(2026),
    ]


def test_a_withdrawn_notice_is_not_posted_again() -> None:
    assert posting_findings(a_notice(withdrawn_on=TODAY), 15, ["北门"]) == [WithdrawnAlready()]


@pytest.mark.parametrize(
    ("day", "reason", "findings"),
    [
        (date(2026, 3, 18), "", [EarlyWithoutReason(date(2026, 3, 18))]),
        (date(2026, 3, 18), " 内容有误 ", []),
        (date(2026, 3, 19), "", []),
        (date(2026, 3, 20), "", []),
        (date(2026, 3, 21), "", [DayInFuture(date(2026, 3, 21))]),
        (date(2026, 3, 2), "内容有误", [TakenDownBeforePosted(date(2026, 3, 3))]),
    ],
)
def test_taking_down_before_the_time_is_up_needs_a_reason(
    day: date, reason: str, findings: list[object]
) -> None:
    assert list(check_taking_down(a_posting(), day, reason, today=TODAY)) == findings


def test_what_is_down_is_not_taken_down() -> None:
    down = a_posting(taken_down_on=TODAY)

    assert list(check_taking_down(down, TODAY, "", today=TODAY)) == [DownAlready(TODAY)]


def test_only_what_was_posted_is_withdrawn_once_and_with_a_reason() -> None:
    up = a_notice(postings=(a_posting(),))

    assert list(check_withdrawal(up, "数字有误")) == []
    assert list(check_withdrawal(up, " ")) == [ReasonMissing()]
    assert list(check_withdrawal(a_notice(), "数字有误")) == [NotPosted()]
    assert list(check_withdrawal(replace(up, withdrawn_on=TODAY), "再撤")) == [WithdrawnAlready()]


def test_only_what_is_down_everywhere_is_filed() -> None:
    down, up = a_posting(taken_down_on=TODAY), a_posting(place="南门")

    assert list(check_archiving(a_notice())) == [NotPosted()]
    assert list(check_archiving(a_notice(postings=(down, up)))) == [StillUp("南门")]
    assert list(check_archiving(a_notice(postings=(down,)))) == []


def test_an_objection_says_something_and_has_come_in() -> None:
    tomorrow = TODAY + timedelta(days=1)

    assert list(check_objection(ObjectionDraft(received_on=TODAY, body="？"), today=TODAY)) == []
    assert list(check_objection(ObjectionDraft(received_on=tomorrow), today=TODAY)) == [
        ObjectionEmpty(),
        DayInFuture(tomorrow),
    ]


@pytest.mark.parametrize(
    ("day", "findings"),
    [
        (date(2026, 3, 9), [AnsweredBeforeAsked(date(2026, 3, 10))]),
        (date(2026, 3, 10), []),
        (TODAY, []),
        (date(2026, 3, 21), [DayInFuture(date(2026, 3, 21))]),
    ],
)
def test_an_answer_follows_its_question(day: date, findings: list[object]) -> None:
    answer = Answer(answer="已经核对。", answered_on=day)

    assert list(check_answer(answer, date(2026, 3, 10), today=TODAY)) == findings


def test_an_answer_says_something() -> None:
    empty = Answer(answer=" ", answered_on=TODAY)

    assert list(check_answer(empty, TODAY, today=TODAY)) == [AnswerEmpty()]


@pytest.mark.parametrize(
    ("jpeg", "findings"),
    [
        (b"\xff\xd8\xff" + b"x" * 97, []),
        (b"\xff\xd8\xff" + b"x" * 1021, []),
        (b"\xff\xd8\xff" + b"x" * 1022, [PhotoUnfit(2, 1)]),
        (b"\x89PNG", [PhotoUnfit(1, 1)]),
        (b"", [PhotoUnfit(0, 1)]),
    ],
)
def test_photos_are_small_and_jpeg(jpeg: bytes, findings: list[object]) -> None:
    assert list(check_photo(jpeg, most=1024)) == findings


@pytest.mark.parametrize(
    ("days", "answer_days", "objected"),
    [(0, 0, False), (365, 365, False), (366, 0, True), (0, 366, True), (-1, 0, True)],
)
def test_days_are_sensible(days: int, answer_days: int, *, objected: bool) -> None:
    found = list(check_board(Board(days=days, answer_days=answer_days)))

    assert found == [BoardDaysWrong(365)] * objected


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    "path", sorted(Path(resource_path("disclosure")).glob("*.toml")), ids=lambda path: path.stem
)
def test_a_shipped_catalogue_can_be_read_and_keeps_the_law_s_days(path: Path) -> None:
    scheme = read_rules(path.read_text("utf-8"))

    assert isinstance(scheme, Scheme)
    assert scheme.code == path.stem
    assert scheme.days >= 15
    assert all(least_days(scheme, item, Board()) >= 15 for item in scheme.items)
    assert all(item.basis and item.time_limit and item.publisher for item in scheme.items)


def test_the_law_s_catalogue_has_its_seven_items() -> None:
    assert [item.code for item in LAW.items] == list("1234567")
    assert LAW.days == 15


@pytest.mark.parametrize(("year", "rest", "work"), [(2025, 28, 5), (2026, 33, 6)])
def test_shipped_holidays_are_those_of_the_notice(year: int, rest: int, work: int) -> None:
    """The sums of the notices: 1+8+3+5+3+8 days of 2025, 3+9+3+5+3+3+7 of 2026."""
    found = shipped(f"holidays/{year}.toml")

    assert isinstance(found, HolidayYear)
    assert found.year == year
    assert len(found.holidays.rest) == rest
    assert len(found.holidays.work) == work
    assert all(day.weekday() >= 5 for day in found.holidays.work)


GOOD = """
code = "x"
title = "目录"
source = "own"
steps = ["check"]
[[items]]
code = "a"
first = "事项"
"""
YEAR = """
year = 2027
source = "own"
work = [2027-01-03]
[[rest]]
first = 2027-01-01
last = 2027-01-02
"""


def test_a_catalogue_of_the_least_words_is_read() -> None:
    scheme = read_rules(GOOD)

    assert isinstance(scheme, Scheme)
    assert scheme.steps == (Step.CHECK,)
    assert scheme.item("a") == an_item()
    assert scheme.item("b") is None
    assert an_item().title == "事项"
    assert an_item(second="细项").title == "细项"


def test_a_year_of_holidays_is_read() -> None:
    found = read_rules(YEAR)

    assert isinstance(found, HolidayYear)
    assert found.title == "2027年节假日安排"
    assert found.holidays == Holidays(
        rest=frozenset({date(2027, 1, 1), date(2027, 1, 2)}),
        work=frozenset({date(2027, 1, 3)}),
        years=frozenset({2027}),
    )


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("not toml", "TOML"),
        ("a = 1", "items"),
        ("items = 1", "items"),
        (GOOD.replace('steps = ["check"]', 'steps = ["nod"]'), "steps"),
        (GOOD.replace('steps = ["check"]', 'steps = "check"'), "steps"),
        (GOOD.replace('title = "目录"\n', ""), "title"),
        (GOOD.replace('title = "目录"', "title = 3"), "title"),
        (GOOD.replace("[[items]]", 'colour = "red"\n[[items]]'), "colour"),
        (GOOD + 'cadence = "daily"', "cadence"),
        (GOOD + "days = -1", "days"),
        (GOOD + "days = true", "days"),
        (GOOD + '[[items]]\ncode = "a"\nfirst = "又一个"', "重复"),
        ('items = ["a"]\ncode = "x"\ntitle = "y"\nsource = "z"', "第 1 个事项"),
        (YEAR.replace("2027\n", '"2027"\n', 1), "year"),
        (YEAR.replace("year = 2027", "year = 27"), "year"),
        (YEAR.replace('"own"', "1"), "source"),
        (YEAR.replace("[2027-01-03]", "2027-01-03"), "work"),
        (YEAR.replace("[2027-01-03]", '["3 January"]'), "work"),
        (YEAR.replace("[2027-01-03]", "[2027-01-03T00:00:00]"), "work"),
        (YEAR.replace("[2027-01-03]", "[2028-01-03]"), "2027"),
        (YEAR.replace("last = 2027-01-02", "last = 2026-12-31"), "假期"),
        (YEAR.replace("last = 2027-01-02", "last = 2027-12-31"), "假期"),
        ("year = 2027\nrest = [1]", "rest"),
        ("year = 2027", "rest"),
    ],
)
def test_a_file_that_cannot_be_read_says_where_it_goes_wrong(body: str, told: str) -> None:
    with pytest.raises(RulesBroken) as refused:
        read_rules(body)

    [finding] = refused.value.findings
    assert isinstance(finding, RulesUnreadable)
    assert told in finding.reason
