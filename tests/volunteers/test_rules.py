"""Slots, states, claims and hours, at their boundaries."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.rules.hours import (
    Change,
    check_confirmation,
    check_record,
    half_hours,
    planned,
)
from shequ_desktop.volunteers.rules.people import check_admission
from shequ_desktop.volunteers.rules.posts import (
    Duty,
    PostFacts,
    check_claim,
    check_publishing,
    fits,
    post_state,
)
from shequ_desktop.volunteers.rules.slots import clashes, covers, days_meet, overlap, read_clock
from shequ_desktop.volunteers.values import (
    AgeUnfit,
    AgeUnknown,
    CatalogueEntry,
    Claim,
    ClaimDraft,
    ClaimedAlready,
    ClaimId,
    ClaimMode,
    ClaimState,
    ConfirmedByItself,
    ContactMissing,
    EventId,
    EventKind,
    GuardianMissing,
    InsuranceMissing,
    MinutesWrong,
    Post,
    PostDraft,
    PostId,
    PostNotOpen,
    PostState,
    RecordDraft,
    RecordId,
    RecordState,
    RiskUntold,
    ServiceInFuture,
    ServiceOverlaps,
    ServiceRecord,
    ShiftsOverlap,
    SkillMissing,
    Slot,
    TooMuch,
    TrainingMissing,
    Volunteer,
    VolunteerDraft,
    VolunteerEvent,
    VolunteerId,
    VolunteerNotActive,
    VolunteerState,
)

TODAY = date(2026, 11, 23)
MORNING = Slot(weekday=5, begins=9 * 60, ends=11 * 60)
ENTRY = CatalogueEntry(
    code="stairwell", class_code="env", class_title="环境治理", title="楼道维护岗"
)
DRAFT = PostDraft(
    entry="stairwell",
    title="3号楼楼道维护",
    place="3号楼",
    from_on=date(2026, 11, 1),
    shifts=(MORNING,),
    contact_name="王敏",
    contact_phone="010-88001234",
)
POST = Post(id=PostId("1" * 32), draft=DRAFT, entry=ENTRY, state=PostState.OPEN)
PERSON = Volunteer(
    id=VolunteerId("2" * 32),
    number="ZY-0001",
    draft=VolunteerDraft(name="李素芬", birth_date=date(1960, 5, 4)),
    state=VolunteerState.ACTIVE,
    registered_on=TODAY,
)
CLAIM = ClaimDraft(
    post_id=POST.id,
    volunteer_id=PERSON.id,
    mode=ClaimMode.IN_PERSON,
    claimed_on=TODAY,
    from_on=TODAY,
)


def slot(begins: int, ends: int, weekday: int = 5) -> Slot:
    return Slot(weekday=weekday, begins=begins, ends=ends)


def kinds(findings: Iterable[Finding]) -> list[type[Finding]]:
    return [type(finding) for finding in findings]


def against(
    post: Post = POST,
    person: Volunteer = PERSON,
    claim: ClaimDraft = CLAIM,
    duties: Iterable[Duty] = (),
) -> list[type[Finding]]:
    return kinds(check_claim(post, person, claim, duties))


def person(**changes: Any) -> Volunteer:
    return replace(PERSON, draft=replace(PERSON.draft, **changes))


def with_entry(**changes: Any) -> Post:
    return replace(POST, entry=replace(ENTRY, **changes))


@pytest.mark.parametrize(("begins", "meets"), [(659, True), (660, False), (661, False)])
def test_back_to_back_is_no_overlap(begins: int, *, meets: bool) -> None:
    assert overlap(MORNING, slot(begins, 800)) is meets
    assert bool(list(clashes([MORNING], [slot(begins, 800)]))) is meets


def test_the_same_time_on_another_day_is_no_overlap() -> None:
    assert not overlap(MORNING, slot(9 * 60, 11 * 60, weekday=6))


slots = st.builds(
    lambda day, begins, length: slot(begins, min(1440, begins + length), day),
    st.integers(0, 6),
    st.integers(0, 1439),
    st.integers(1, 600),
)


@given(slots, slots)
def test_overlap_is_a_common_minute(one: Slot, other: Slot) -> None:
    minutes = set(range(one.begins, one.ends)) & set(range(other.begins, other.ends))

    assert overlap(one, other) is (one.weekday == other.weekday and bool(minutes))
    assert overlap(one, other) is overlap(other, one)


@given(st.lists(slots, max_size=6), slots)
def test_a_stretch_is_covered_when_each_of_its_minutes_is(wide: list[Slot], narrow: Slot) -> None:
    free = {
        minute
        for each in wide
        if each.weekday == narrow.weekday
        for minute in range(each.begins, each.ends)
    }

    assert covers(wide, narrow) is (set(range(narrow.begins, narrow.ends)) <= free)


@pytest.mark.parametrize(
    ("until", "since", "meet"),
    [(3, 2, True), (3, 3, True), (3, 4, False)],
)
def test_periods_of_days_include_their_last(until: int, since: int, *, meet: bool) -> None:
    one = (date(2026, 1, 1), date(2026, 1, until))

    assert days_meet(one, (date(2026, 1, since), None)) is meet


@pytest.mark.parametrize(("held", "state"), [(1, "open"), (2, "in_service"), (3, "in_service")])
def test_a_post_is_full_with_as_many_as_it_needs(held: int, state: str) -> None:
    draft = replace(DRAFT, people_needed=2)
    facts = PostFacts(published_on=TODAY)

    assert post_state(draft, facts, held=held, today=TODAY) == PostState(state)


@pytest.mark.parametrize(("day", "state"), [(22, "finished"), (23, "open"), (24, "open")])
def test_a_post_lasts_through_its_last_day(day: int, state: str) -> None:
    draft = replace(DRAFT, until_on=date(2026, 11, day))

    found = post_state(draft, PostFacts(published_on=TODAY), held=0, today=TODAY)

    assert found == PostState(state)


def test_a_post_that_fits_can_be_taken() -> None:
    assert against() == []


def test_a_post_that_is_not_open_cannot_be_taken_but_taken_over() -> None:
    closed = replace(POST, why_closed="需要 1 人，已经满员")

    assert against(closed) == [PostNotOpen]
    assert against(closed, claim=replace(CLAIM, takes_over=ClaimId("9" * 32))) == []


def test_only_those_on_the_roll_take_posts() -> None:
    assert against(person=replace(PERSON, state=VolunteerState.PAUSED)) == [VolunteerNotActive]


@pytest.mark.parametrize(
    ("born", "found"),
    [
        (date(2008, 11, 22), []),
        (date(2008, 11, 23), []),
        (date(2008, 11, 24), [AgeUnfit]),
    ],
)
def test_the_least_age_is_reached_on_the_birthday(born: date, found: list[type[Finding]]) -> None:
    grown = person(birth_date=born, guardian="李强", guardian_agreed_on=TODAY)

    assert against(with_entry(age_least=18), grown) == found


@pytest.mark.parametrize(
    ("born", "found"), [(1956, []), (1955, []), (1954, [AgeUnfit]), (None, [AgeUnknown])]
)
def test_the_most_age_is_included(born: int | None, found: list[type[Finding]]) -> None:
    somebody = person(birth_date=None if born is None else date(born, 11, 24))

    assert against(with_entry(age_most=70), somebody) == found


def test_who_is_under_eighteen_needs_a_guardian() -> None:
    young = person(birth_date=date(2010, 1, 1))

    assert against(person=young) == [GuardianMissing]
    assert kinds(check_admission(young.draft, today=TODAY)) == [GuardianMissing]
    assert (
        against(
            person=person(birth_date=date(2010, 1, 1), guardian="李强", guardian_agreed_on=TODAY)
        )
        == []
    )


def test_a_skill_that_is_not_on_the_form_warns() -> None:
    post = with_entry(skills=("电工",))

    assert against(post) == [SkillMissing]
    assert against(post, person(skills=("电工",))) == []


@pytest.mark.parametrize(("day", "found"), [(22, [TrainingMissing]), (23, []), (24, [])])
def test_a_training_counts_through_its_last_day(day: int, found: list[type[Finding]]) -> None:
    trained = replace(
        PERSON,
        events=(
            VolunteerEvent(
                id=EventId("3" * 32),
                kind=EventKind.TRAINING,
                on=date(2026, 1, 1),
                title="消防知识",
                valid_until=date(2026, 11, day),
            ),
        ),
    )

    assert against(with_entry(training="消防知识"), trained) == found


@pytest.mark.parametrize(("day", "found"), [(29, [InsuranceMissing]), (30, []), (31, [])])
def test_a_risk_is_insured_to_the_end_of_the_claim(day: int, found: list[type[Finding]]) -> None:
    insured = person(insurance_no="P1", insurance_until=date(2026, 12, day))
    claim = replace(CLAIM, until_on=date(2026, 12, 30))

    assert against(with_entry(risk_level=1), insured, claim) == found


@pytest.mark.parametrize(("begins", "found"), [(659, [ShiftsOverlap]), (660, []), (661, [])])
def test_two_posts_may_follow_each_other(begins: int, found: list[type[Finding]]) -> None:
    duty = Duty("8" * 32, "护学岗", date(2026, 1, 1), None, (slot(begins, 720),))

    assert against(duties=[duty]) == found


def test_a_post_that_ended_before_does_not_stand_in_the_way() -> None:
    duty = Duty("8" * 32, "护学岗", date(2026, 1, 1), date(2026, 11, 22), (MORNING,))

    assert against(duties=[duty]) == []


def test_nobody_holds_a_post_twice() -> None:
    duty = Duty(POST.id, DRAFT.title, date(2026, 1, 1), None, ())

    assert against(duties=[duty]) == [ClaimedAlready]


@pytest.mark.parametrize(("minutes", "found"), [(1079, []), (1080, []), (1081, [TooMuch])])
def test_more_than_twenty_hours_a_week_warn(minutes: int, found: list[type[Finding]]) -> None:
    duty = Duty("8" * 32, "值守岗", date(2026, 1, 1), None, (slot(0, minutes, weekday=0),))

    assert against(duties=[duty]) == found


def test_risks_are_told_before_a_post_is_offered() -> None:
    risky = replace(ENTRY, risk_level=1)

    assert kinds(check_publishing(DRAFT, risky)) == [RiskUntold]
    assert kinds(check_publishing(replace(DRAFT, risk_notice="路口车多。"), risky)) == []
    assert kinds(check_publishing(replace(DRAFT, contact_phone=""), ENTRY)) == [ContactMissing]


def test_reasons_are_named_and_nothing_is_ranked() -> None:
    handy = person(skills=("电工",), wishes=("env",), times=(slot(8 * 60, 12 * 60),))

    reasons = fits(with_entry(class_code="env", skills=("电工",)), handy)

    assert reasons == ("会电工", "愿意做环境治理", "时间合适：周六 9:00—11:00")
    assert fits(POST, PERSON) == ()


RECORD = RecordDraft(
    volunteer_id=PERSON.id, post_id=POST.id, on=date(2026, 11, 21), begins=540, ends=660
)


def test_pauses_do_not_count() -> None:
    assert replace(RECORD, break_minutes=15).minutes == 105


@pytest.mark.parametrize(
    ("ends", "pause", "found"),
    [
        (1260, 0, []),
        (1261, 0, [MinutesWrong]),
        (1261, 1, []),
        (541, 0, []),
        (541, 1, [MinutesWrong]),
    ],
)
def test_a_record_is_of_one_to_720_minutes(
    ends: int, pause: int, found: list[type[Finding]]
) -> None:
    draft = replace(RECORD, ends=ends, break_minutes=pause)

    assert kinds(check_record(draft, [], name="李素芬", today=TODAY)) == found


@pytest.mark.parametrize(("begins", "found"), [(659, [ServiceOverlaps]), (660, []), (661, [])])
def test_nobody_serves_twice_at_once(begins: int, found: list[type[Finding]]) -> None:
    other = replace(RECORD, begins=begins, ends=720)

    assert kinds(check_record(RECORD, [(other, "护学岗")], name="李", today=TODAY)) == found


@pytest.mark.parametrize(("day", "found"), [(22, []), (23, []), (24, [ServiceInFuture])])
def test_nothing_is_recorded_before_it_was_done(day: int, found: list[type[Finding]]) -> None:
    draft = replace(RECORD, on=date(2026, 11, day))

    assert kinds(check_record(draft, [], name="李", today=TODAY)) == found


def test_two_people_see_each_record() -> None:
    record = ServiceRecord(
        id=RecordId("4" * 32), draft=RECORD, state=RecordState.RECORDED, entered_by="王敏"
    )

    assert kinds(check_confirmation(record, " 王敏 ")) == [ConfirmedByItself]
    assert kinds(check_confirmation(record, "刘洋")) == []


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(29, "0"), (30, "0.5"), (31, "0.5"), (59, "0.5"), (60, "1"), (750, "12.5")],
)
def test_hours_are_rounded_down_to_half_hours(minutes: int, shown: str) -> None:
    assert half_hours(minutes) == shown


def held(volunteer: str, **changes: Any) -> Claim:
    claim = Claim(
        id=ClaimId("5" * 32),
        draft=replace(CLAIM, volunteer_id=volunteer, from_on=date(2026, 11, 1)),
        state=ClaimState.ON_DUTY,
        volunteer_name="",
        post_title="",
        accepted_on=date(2026, 11, 1),
    )
    return replace(claim, **changes)


def test_shifts_follow_the_pattern_and_what_was_changed() -> None:
    claims = [held("a"), held("b", ended_on=date(2026, 11, 14)), held("c", accepted_on=None)]
    changes = {
        (date(2026, 11, 21), 540): Change(is_cancelled=True, note="下雨"),
        (date(2026, 11, 28), 540): Change(begins=600, ends=720, stand_in="d"),
    }

    shifts = planned(
        POST.id, DRAFT, claims, changes, since=date(2026, 11, 7), until=date(2026, 11, 28)
    )

    told = [
        (each.on.day, each.begins, each.ends, each.volunteers, each.is_cancelled) for each in shifts
    ]
    assert told == [
        (7, 540, 660, ("a", "b"), False),
        (14, 540, 660, ("a",), False),
        (21, 540, 660, ("a",), True),
        (28, 600, 720, ("d",), False),
    ]


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("830", 510),
        ("0830", 510),
        ("8:30", 510),
        ("８：３０", 510),
        ("8.30", 510),
        ("8点半", 510),
        ("8", 480),
        ("24:00", 1440),
        ("24:01", None),
        ("999", None),
        ("", None),
        ("明天", None),
    ],
)
def test_times_are_read_as_hands_write_them(text: str, minute: int | None) -> None:
    assert read_clock(text) == minute
