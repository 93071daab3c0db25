"""Who may join and leave, said of invented households without any database."""

from datetime import date

import pytest

from shequ_desktop.households.rules.homes import check_joining, check_leaving, staying
from shequ_desktop.households.values import (
    HEAD,
    DatesCrossed,
    DwellingId,
    FirstIsHead,
    HeadLeaves,
    Household,
    HouseholdClosed,
    HouseholdId,
    Member,
    MemberId,
    NobodyChosen,
    NotAMember,
    PersonId,
    Place,
    TwoHeads,
)
from shequ_desktop.kernel.findings import Finding

TODAY = date(2026, 11, 22)
A, B, C = (PersonId(each) for each in "abc")


def member(person: PersonId, relation: str = "20", from_on: date | None = None) -> Member:
    return Member(
        id=MemberId(person),
        person_id=person,
        household_id=HouseholdId("h"),
        full_name=person.upper(),
        relation_to_head=relation,
        sex="0",
        birth_date=None,
        id_number="",
        phones=(),
        political_status="",
        education="",
        population_kind="",
        tags=(),
        from_on=from_on,
        to_on=None,
    )


def home(*members: Member, closed_on: date | None = None) -> Household:
    return Household(
        id=HouseholdId("h"),
        household_no="03-2-501",
        place=Place(),
        dwelling_id=DwellingId("d"),
        kind="",
        residence_state="",
        moved_in_on=None,
        closed_on=closed_on,
        note="",
        members=members,
    )


FAMILY = home(member(A, HEAD), member(B), member(C, from_on=date(2026, 11, 10)))


@pytest.mark.parametrize(
    ("household", "relation", "found"),
    [
        (home(), "", []),
        (home(), HEAD, []),
        (home(), "20", [FirstIsHead()]),
        (FAMILY, "", []),
        (FAMILY, "20", []),
        (FAMILY, HEAD, [TwoHeads("A")]),
        (home(member(B)), HEAD, []),
        (home(closed_on=TODAY), "", [HouseholdClosed("03-2-501")]),
    ],
)
def test_joining(household: Household, relation: str, found: list[Finding]) -> None:
    assert list(check_joining(household, relation_to_head=relation)) == found


@pytest.mark.parametrize(
    ("leaving", "new_head", "found"),
    [
        ({B}, None, []),
        ({A}, B, []),
        ({A}, None, [HeadLeaves("A")]),
        ({A, B, C}, None, []),
        ({A}, A, [NotAMember("")]),
        ({A, B}, B, [NotAMember("")]),
        ({PersonId("z")}, None, [NotAMember("")]),
        (set(), None, [NobodyChosen()]),
    ],
)
def test_leaving(leaving: set[PersonId], new_head: PersonId | None, found: list[Finding]) -> None:
    assert list(check_leaving(FAMILY, leaving, on=TODAY, new_head=new_head)) == found


@pytest.mark.parametrize(
    ("day", "refused"), [(8, True), (9, False), (10, False)], ids=["before", "eve", "first day"]
)
def test_nobody_leaves_earlier_than_the_eve_of_their_coming(day: int, *, refused: bool) -> None:
    on = date(2026, 11, day)
    found = list(check_leaving(FAMILY, {C}, on=on, new_head=None))

    assert found == ([DatesCrossed(on, date(2026, 11, 10))] if refused else [])


def test_those_stay_who_do_not_leave() -> None:
    assert [each.person_id for each in staying(FAMILY, {A, C})] == [B]
