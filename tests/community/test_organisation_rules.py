"""What the law asks of bodies, offices, groups and relatives, at each number and beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest

from shequ_desktop.community.rules.kin import check_election_committee
from shequ_desktop.community.rules.organisation import (
    World,
    check_body,
    check_office,
    delegates_for,
    term_end,
)
from shequ_desktop.community.rules.standing import (
    GroupCount,
    check_composition,
    check_group,
    check_links,
    check_standing,
    vacancies,
)
from shequ_desktop.community.values import (
    NATIONAL,
    About,
    Body,
    BodyClosed,
    BodyDraft,
    BodyId,
    BodyKind,
    BodyNameMissing,
    BodyThere,
    CandidateRunsElection,
    ChairFromOutside,
    CommitteeSeatsUnlawful,
    CommitteeSupervises,
    CommitteeTooLarge,
    CommitteeTooSmall,
    DaysReversed,
    GroupMissing,
    GroupTooFewRepresentatives,
    GroupUnrepresented,
    HouseholdHasDelegate,
    HouseholdMissing,
    InOfficeAlready,
    KinInCommittee,
    KinSupervises,
    LinksUnusual,
    NoDirector,
    NotResident,
    NoWoman,
    Office,
    OfficeDraft,
    OfficeId,
    OfficeTaken,
    OutsideTerm,
    People,
    PersonMissing,
    RuleProfile,
    SeatsFull,
    TermEnds,
    TermOver,
    TermUnusual,
    TitleMissing,
    TooFewRepresentatives,
    TooYoung,
    UnfitTwice,
    UnusualSize,
    born_until,
    of_age_from,
    shipped_profiles,
)
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Cited, Source

LAW = shipped_profiles()[NATIONAL]
OLD = shipped_profiles()["cn-2018"]
DAY = date(2026, 3, 2)
LOCAL = Source(title="本市实施办法", edition="2026年", article="第二条")
DAY_AFTER = replace(LAW, birthday_counts=Cited(value=False, source=LOCAL))

PARTY, COMMITTEE, SUPERVISORS, ASSEMBLY, SUB, ELECTION, STATION = (
    BodyId(word)
    for word in ("party", "committee", "supervisors", "assembly", "sub", "election", "station")
)


def body(body_id: BodyId, kind: BodyKind, **more: object) -> Body:
    term: dict[str, object] = {}
    if kind in {BodyKind.COMMITTEE, BodyKind.SUPERVISION, BodyKind.REPRESENTATIVES}:
        term = {"term_from": date(2026, 1, 10), "term_until": date(2031, 1, 9)}
    draft = BodyDraft(kind=kind, name=kind.value, **{**term, **more})  # type: ignore[arg-type] # a test's own
    return Body(id=body_id, draft=draft)


BODIES = (
    body(PARTY, BodyKind.PARTY),
    body(COMMITTEE, BodyKind.COMMITTEE, seats=7),
    body(SUPERVISORS, BodyKind.SUPERVISION),
    body(ASSEMBLY, BodyKind.REPRESENTATIVES),
    body(SUB, BodyKind.SUB_COMMITTEE),
    body(ELECTION, BodyKind.ELECTION),
    body(STATION, BodyKind.STATION),
)


def held(
    person: str,
    body_id: BodyId,
    title: str = "member",
    *,
    first: date = date(2026, 1, 10),
    last: date | None = None,
) -> Office:
    draft = OfficeDraft(
        body_id=body_id, person_id=person, title=title, from_on=first, until_on=last
    )
    return Office(id=OfficeId(f"{person}@{body_id}"), draft=draft)


def world(
    *offices: Office,
    kin: Mapping[frozenset[str], str] | None = None,
    about: Mapping[str, About] | None = None,
    profile: RuleProfile = LAW,
    bodies: Sequence[Body] = BODIES,
) -> World:
    people = {name: About(name=name, sex="1") for name in "甲乙丙丁戊己庚辛壬癸"}
    return World(
        bodies=bodies,
        offices=offices,
        people=People(about={**people, **(about or {})}, kin=kin or {}),
        profile=profile,
    )


def draft(person: str, body_id: BodyId, title: str = "member", **more: object) -> OfficeDraft:
    given: dict[str, object] = {"from_on": DAY, **more}
    return OfficeDraft(body_id=body_id, person_id=person, title=title, **given)  # type: ignore[arg-type] # as above


def kinds(found: Sequence[Finding]) -> list[type[Finding]]:
    return [type(each) for each in found]


def checked(wanted: OfficeDraft, beside: World) -> list[Finding]:
    return list(check_office(wanted, beside))


# ------------------------------------------------------------------------- age


@pytest.mark.parametrize(
    ("born", "first"),
    [
        (date(2008, 3, 2), date(2026, 3, 2)),
        (date(2008, 2, 29), date(2026, 3, 1)),
        (date(2007, 12, 31), date(2025, 12, 31)),
    ],
)
def test_somebody_is_of_age_on_the_eighteenth_birthday(born: date, first: date) -> None:
    assert of_age_from(born, LAW) == first


@pytest.mark.parametrize(
    ("born", "first"),
    [
        (date(2008, 3, 2), date(2026, 3, 3)),
        (date(2008, 2, 29), date(2026, 3, 1)),
        (date(2007, 12, 31), date(2026, 1, 1)),
    ],
)
def test_a_local_profile_can_begin_with_the_day_after_it(born: date, first: date) -> None:
    assert of_age_from(born, DAY_AFTER) == first


@pytest.mark.parametrize("profile", [LAW, DAY_AFTER])
@pytest.mark.parametrize(
    "on",
    [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 2), date(2028, 2, 29), date(2028, 3, 1)],
)
def test_the_last_birthday_of_adults_is_found_for_every_day(profile: RuleProfile, on: date) -> None:
    latest = born_until(on, profile)

    assert of_age_from(latest, profile) <= on
    assert of_age_from(date.fromordinal(latest.toordinal() + 1), profile) > on


@pytest.mark.parametrize(
    ("born", "young"),
    [(date(2008, 3, 1), False), (date(2008, 3, 2), False), (date(2008, 3, 3), True)],
)
def test_nobody_is_elected_before_coming_of_age(born: date, young: bool) -> None:  # noqa: FBT001 - a case
    about = {"甲": About(name="甲", born=born)}

    found = checked(draft("甲", COMMITTEE), world(about=about))

    assert (TooYoung in kinds(found)) is young


def test_staff_of_the_station_is_not_elected_and_may_come_from_anywhere() -> None:
    about = {"甲": About(name="甲", born=date(2009, 1, 1), resident=False)}

    assert checked(draft("甲", STATION, "attendant"), world(about=about)) == []
    assert NotResident("甲") in checked(draft("甲", COMMITTEE), world(about=about))


# ----------------------------------------------------------------------- bodies


def test_a_term_of_five_years_ends_on_the_day_before() -> None:
    assert term_end(date(2026, 1, 10), 5) == date(2031, 1, 9)
    assert term_end(date(2024, 2, 29), 5) == date(2029, 2, 28)
    assert term_end(date(2026, 3, 1), 5) == date(2031, 2, 28)


@pytest.mark.parametrize(
    ("until", "usual"),
    [(date(2031, 1, 8), False), (date(2031, 1, 9), True), (date(2031, 1, 10), False)],
)
def test_a_term_of_another_length_is_warned_about(until: date, usual: bool) -> None:  # noqa: FBT001 - a case
    wanted = BodyDraft(
        kind=BodyKind.COMMITTEE, name="居民委员会", term_from=date(2026, 1, 10), term_until=until
    )

    found = list(check_body(wanted, (), LAW))

    assert kinds(found) == ([] if usual else [TermUnusual])


def test_a_term_cannot_end_before_it_begins_and_a_body_needs_a_name() -> None:
    wanted = BodyDraft(
        kind=BodyKind.COMMITTEE,
        name=" ",
        term_from=date(2026, 1, 10),
        term_until=date(2026, 1, 9),
    )

    assert kinds(list(check_body(wanted, (), LAW))) == [BodyNameMissing, DaysReversed]


@pytest.mark.parametrize(
    ("seats", "lawful"),
    [(0, True), (4, False), (5, True), (6, True), (8, True), (9, True), (10, False)],
)
def test_a_committee_has_five_to_nine_members(seats: int, lawful: bool) -> None:  # noqa: FBT001 - a case
    wanted = BodyDraft(kind=BodyKind.COMMITTEE, name="居民委员会", seats=seats)

    found = list(check_body(wanted, (), LAW))

    assert kinds(found) == ([] if lawful else [CommitteeSeatsUnlawful])
    assert all("第八条" in str(getattr(each, "law", "")) for each in found)


def test_there_is_one_committee_but_any_number_of_sub_committees() -> None:
    again = BodyDraft(kind=BodyKind.COMMITTEE, name="另一个")

    assert kinds(list(check_body(again, BODIES, LAW))) == [BodyThere]
    assert list(check_body(again, BODIES, LAW, itself=COMMITTEE)) == []
    more = BodyDraft(kind=BodyKind.SUB_COMMITTEE, name="另一个")
    assert list(check_body(more, BODIES, LAW)) == []


# ---------------------------------------------------------------------- offices


def test_an_office_has_a_person_a_title_and_days_in_their_order() -> None:
    wanted = draft("", STATION, "", until_on=date(2026, 3, 1))

    assert kinds(checked(wanted, world())) == [PersonMissing, TitleMissing, DaysReversed]


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        (date(2026, 1, 9), None, False),
        (date(2026, 1, 10), None, True),
        (date(2026, 1, 11), date(2031, 1, 9), True),
        (date(2026, 1, 11), date(2031, 1, 10), False),
    ],
)
def test_an_office_lies_within_the_term(first: date, last: date | None, inside: bool) -> None:  # noqa: FBT001 - a case
    found = checked(draft("甲", COMMITTEE, from_on=first, until_on=last), world())

    assert (OutsideTerm not in kinds(found)) is inside


def test_nobody_comes_into_office_in_a_body_that_is_closed() -> None:
    closed = replace(BODIES[-1], closed_on=date(2026, 3, 1))

    found = checked(draft("甲", STATION), world(bodies=[*BODIES[:-1], closed]))

    assert kinds(found) == [BodyClosed]


def test_one_person_may_sit_in_several_bodies_but_not_twice_in_one() -> None:
    beside = world(held("甲", PARTY, "secretary"), held("甲", COMMITTEE, "director"))

    assert checked(draft("甲", SUB, "director"), beside) == []
    assert kinds(checked(draft("甲", COMMITTEE), beside)) == [InOfficeAlready]


def test_whoever_has_left_can_come_back_on_the_next_day() -> None:
    left = world(held("甲", COMMITTEE, last=date(2026, 3, 1)))
    leaves = world(held("甲", COMMITTEE, last=DAY))

    assert checked(draft("甲", COMMITTEE), left) == []
    assert kinds(checked(draft("甲", COMMITTEE), leaves)) == [InOfficeAlready]


def test_a_representative_may_lead_the_group_too() -> None:
    beside = world(held("甲", ASSEMBLY, "representative"))

    assert checked(draft("甲", ASSEMBLY, "group_leader", area_id="g"), beside) == []
    again = draft("甲", ASSEMBLY, "representative", area_id="g")
    assert kinds(checked(again, beside)) == [InOfficeAlready]


def test_there_is_one_director_at_a_time() -> None:
    beside = world(held("甲", COMMITTEE, "director", last=date(2026, 6, 30)))

    assert kinds(checked(draft("乙", COMMITTEE, "director"), beside)) == [OfficeTaken]
    later = draft("乙", COMMITTEE, "director", from_on=date(2026, 7, 1))
    assert checked(later, beside) == []


def test_a_seat_has_to_be_vacant() -> None:
    six = [held(name, COMMITTEE) for name in "甲乙丙丁戊己"]
    seventh = held("庚", COMMITTEE)

    assert checked(draft("辛", COMMITTEE), world(*six)) == []
    assert checked(draft("辛", COMMITTEE), world(*six, seventh)) == [SeatsFull("committee", 7)]


@pytest.mark.parametrize(("members", "full"), [(7, False), (8, False), (9, True)])
def test_a_committee_never_has_more_than_nine(members: int, full: bool) -> None:  # noqa: FBT001 - a case
    bodies = [body(COMMITTEE, BodyKind.COMMITTEE)]
    there = [held(name, COMMITTEE) for name in "甲乙丙丁戊己庚辛壬"[:members]]

    found = checked(draft("癸", COMMITTEE), world(*there, bodies=bodies))

    assert (CommitteeTooLarge in kinds(found)) is full


def test_a_representative_is_chosen_by_a_group_unless_it_stands_for_a_unit() -> None:
    assert kinds(checked(draft("甲", ASSEMBLY, "representative"), world())) == [GroupMissing]
    unit = draft("甲", ASSEMBLY, "representative", constituency="unit")
    assert checked(unit, world()) == []


def test_a_sub_committee_is_chaired_by_a_member_of_the_committee() -> None:
    beside = world(held("甲", COMMITTEE))

    assert checked(draft("甲", SUB, "director"), beside) == []
    assert checked(draft("乙", SUB, "director"), beside) == [ChairFromOutside("乙")]
    assert checked(draft("乙", SUB), beside) == []


RESIDENTS = body(BodyId("residents"), BodyKind.ASSEMBLY)


def test_a_household_declares_one_delegate_at_a_time() -> None:
    office = held("甲", RESIDENTS.id, "household_delegate")
    declared = replace(office, draft=replace(office.draft, household_id="h"))
    beside = world(declared, bodies=[RESIDENTS])

    def delegate(person: str, household: str | None) -> OfficeDraft:
        return draft(person, RESIDENTS.id, "household_delegate", household_id=household)

    assert checked(delegate("乙", "h"), beside) == [HouseholdHasDelegate("甲")]
    assert checked(delegate("乙", "other"), beside) == []
    assert kinds(checked(delegate("乙", None), beside)) == [HouseholdMissing]


# -------------------------------------------------------------------------- kin

SPOUSES = {frozenset({"甲", "乙"}): "spouse"}


def test_near_relatives_do_not_sit_in_one_committee() -> None:
    beside = world(held("甲", COMMITTEE), kin=SPOUSES)

    found = checked(draft("乙", COMMITTEE), beside)

    assert kinds(found) == [KinInCommittee]
    assert "第八条" in str(getattr(found[0], "law", ""))
    assert checked(draft("丙", COMMITTEE), beside) == []


def test_relatives_may_follow_each_other_into_the_committee() -> None:
    beside = world(held("甲", COMMITTEE, last=date(2026, 3, 1)), kin=SPOUSES)

    assert checked(draft("乙", COMMITTEE), beside) == []


def test_neither_members_of_the_committee_nor_their_relatives_supervise_it() -> None:
    beside = world(held("甲", COMMITTEE), kin=SPOUSES)

    assert kinds(checked(draft("甲", SUPERVISORS), beside)) == [CommitteeSupervises]
    assert kinds(checked(draft("乙", SUPERVISORS), beside)) == [KinSupervises]
    assert checked(draft("丙", SUPERVISORS), beside) == []


def test_nor_does_a_supervisor_s_relative_come_into_the_committee() -> None:
    beside = world(held("甲", SUPERVISORS), kin=SPOUSES)

    assert kinds(checked(draft("乙", COMMITTEE), beside)) == [KinSupervises]
    assert kinds(checked(draft("甲", COMMITTEE), beside)) == [CommitteeSupervises]


def test_the_law_of_2018_knew_no_such_rule() -> None:
    beside = world(held("甲", COMMITTEE), kin=SPOUSES, profile=OLD)

    assert checked(draft("乙", COMMITTEE), beside) == []
    assert checked(draft("乙", SUPERVISORS), beside) == []


def test_candidates_and_their_relatives_leave_the_election_committee() -> None:
    members = [held(name, ELECTION) for name in "甲丙"]
    people = world(kin=SPOUSES).people

    found = list(check_election_committee(members, ["乙"], people, LAW))

    assert [getattr(each, "name", "") for each in found] == ["甲"]
    assert kinds(found) == [CandidateRunsElection]
    assert len(list(check_election_committee(members, ["丙"], people, LAW))) == 1
    assert list(check_election_committee(members, ["丙"], people, OLD)) == []


# --------------------------------------------------------------------- standing


def standing(
    *offices: Office, on: date = DAY, **more: object
) -> Mapping[BodyId, tuple[Finding, ...]]:
    return check_standing(world(*offices, **more), on)  # type: ignore[arg-type] # as above


def committee_of(count: int) -> list[Office]:
    titles = ["director", *["member"] * 9]
    return [
        held(name, COMMITTEE, title)
        for name, title in zip("甲乙丙丁戊己庚辛壬癸", titles, strict=True)
    ][:count]


@pytest.mark.parametrize(
    ("count", "wrong"),
    [
        (4, CommitteeTooSmall),
        (5, None),
        (6, None),
        (9, None),
        (10, CommitteeTooLarge),
    ],
)
def test_a_committee_that_is_too_small_or_too_large_is_told(
    count: int, wrong: type[Finding] | None
) -> None:
    woman = {"甲": About(name="甲", sex="2")}

    found = standing(*committee_of(count), about=woman)[COMMITTEE]

    assert kinds(found) == ([] if wrong is None else [wrong])


def test_a_committee_without_a_woman_or_a_director_is_told() -> None:
    found = standing(*(held(name, COMMITTEE) for name in "甲乙丙丁戊"))[COMMITTEE]

    assert set(kinds(found)) == {NoWoman, NoDirector}


def test_a_woman_who_is_not_in_the_ledger_counts() -> None:
    office = held("外", COMMITTEE)
    woman = replace(office, draft=replace(office.draft, sex="2", person_name="王敏"))

    assert standing(*committee_of(4), woman)[COMMITTEE] == ()


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2030, 7, 12), None),
        (date(2030, 7, 13), TermEnds),
        (date(2031, 1, 9), TermEnds),
        (date(2031, 1, 10), TermOver),
    ],
)
def test_the_end_of_a_term_is_reminded_of_half_a_year_before(
    on: date, said: type[Finding] | None
) -> None:
    found = standing(on=on)[SUPERVISORS]

    assert kinds(found) == ([] if said is None else [said])


def test_relatives_who_are_in_office_are_told_even_if_declared_afterwards() -> None:
    woman = {"甲": About(name="甲", sex="2")}
    found = standing(
        *committee_of(5), held("丙", SUPERVISORS, "director"), kin=SPOUSES, about=woman
    )

    assert kinds(found[COMMITTEE]) == [KinInCommittee]
    assert kinds(found[SUPERVISORS]) == [CommitteeSupervises]


@pytest.mark.parametrize(("count", "usual"), [(2, False), (3, True), (5, True), (6, False)])
def test_a_sub_committee_has_three_to_five(count: int, usual: bool) -> None:  # noqa: FBT001 - a case
    found = standing(*(held(name, SUB) for name in "甲乙丙丁戊己"[:count]))[SUB]

    assert kinds(found) == ([] if usual else [UnusualSize])


@pytest.mark.parametrize(("fails", "over"), [(1, False), (2, True), (3, True)])
def test_twice_unfit_running_is_a_reason_to_end_an_office(fails: int, over: bool) -> None:  # noqa: FBT001 - a case
    office = replace(held("甲", STATION), fails=fails)

    assert (UnfitTwice in kinds(standing(office)[STATION])) is over


def test_vacancies_are_approved_seats_that_nobody_holds() -> None:
    committee = BODIES[1]

    assert vacancies(committee, committee_of(5)) == 2
    assert vacancies(committee, committee_of(7)) == 0
    assert vacancies(BODIES[0], []) == 0


# --------------------------------------------------------------- representation


@pytest.mark.parametrize(("representatives", "enough"), [(35, False), (36, True), (37, True)])
def test_representatives_are_four_fifths_or_more_of_their_meeting(
    representatives: int,
    enough: bool,  # noqa: FBT001 - a case
) -> None:
    committee = [held(f"m{n}", COMMITTEE) for n in range(9)]
    sent = [held(f"r{n}", ASSEMBLY, "representative") for n in range(representatives)]

    found = list(check_composition(committee, sent, LAW))

    assert kinds(found) == ([] if enough else [TooFewRepresentatives])


def test_who_is_member_and_representative_is_counted_once_and_with_the_committee() -> None:
    committee = [held(f"p{n}", COMMITTEE) for n in range(9)]
    sent = [held(f"p{n}", ASSEMBLY, "representative") for n in range(36)]

    found = list(check_composition(committee, sent, LAW))

    assert [(getattr(each, "members", 0), getattr(each, "count", 0)) for each in found] == [
        (36, 27)
    ]


@pytest.mark.parametrize(
    ("households", "representatives", "fits"),
    [
        (50, 1, True),
        (51, 1, False),
        (51, 2, True),
        (100, 2, True),
        (101, 2, False),
        (19, 1, True),
        (39, 2, False),
        (40, 2, True),
        (59, 3, False),
        (60, 3, True),
        (120, 2, False),
        (120, 3, True),
        (120, 6, True),
        (120, 7, False),
    ],
)
def test_a_group_sends_one_for_twenty_to_fifty_households(
    households: int,
    representatives: int,
    fits: bool,  # noqa: FBT001 - a case
) -> None:
    group = GroupCount(name="第一居民小组", households=households, representatives=representatives)

    found = list(check_group(group, LAW))

    assert kinds(found) == ([] if fits else [GroupTooFewRepresentatives])


def test_a_group_without_a_representative_is_told_and_an_empty_one_is_not() -> None:
    empty = GroupCount(name="第一居民小组", households=0, representatives=0)
    alone = GroupCount(name="第二居民小组", households=30, representatives=0)

    assert list(check_group(empty, LAW)) == []
    assert kinds(list(check_group(alone, LAW))) == [GroupUnrepresented]
    assert list(check_group(alone, OLD)) == []


@pytest.mark.parametrize(
    ("count", "fits"), [(0, True), (19, False), (20, True), (21, True), (50, True), (51, False)]
)
def test_a_representative_keeps_in_touch_with_twenty_to_fifty_households(
    count: int,
    fits: bool,  # noqa: FBT001 - a case
) -> None:
    assert kinds(list(check_links("甲", count, LAW))) == ([] if fits else [LinksUnusual])


def test_a_household_is_stood_for_by_whom_it_has_declared_on_that_day() -> None:
    office = held("甲", BodyId("residents"), "household_delegate", last=DAY)
    declared = replace(office, draft=replace(office.draft, household_id="h"))

    assert delegates_for([declared, held("乙", COMMITTEE)], DAY) == {"h": "甲"}
    assert delegates_for([declared], date(2026, 3, 3)) == {}
