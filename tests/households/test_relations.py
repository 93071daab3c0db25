"""What relatives become under another head: only what follows, the rest is left open."""

from datetime import date

import pytest

from shequ_desktop.households.rules.relations import (
    next_head,
    relation_of_child,
    relations_under,
)
from shequ_desktop.households.values import (
    DwellingId,
    Household,
    HouseholdId,
    Member,
    MemberId,
    PersonId,
    Place,
)

HOME = HouseholdId("home")


def member(name: str, relation: str, sex: str, born: int = 1970) -> Member:
    return Member(
        id=MemberId(name),
        person_id=PersonId(name),
        household_id=HOME,
        full_name=name,
        relation_to_head=relation,
        sex=sex,
        birth_date=date(born, 1, 1),
        id_number="",
        phones=(),
        political_status="",
        education="",
        population_kind="",
        tags=(),
        from_on=None,
        to_on=None,
    )


def home(*members: Member) -> Household:
    return Household(
        id=HOME,
        household_no="1",
        place=Place(),
        dwelling_id=DwellingId("door"),
        kind="",
        residence_state="",
        moved_in_on=None,
        closed_on=None,
        note="",
        members=members,
    )


GRANDFATHER = member("父", "51", "1", 1920)
HEAD = member("主", "02", "1", 1949)
WIFE = member("妻", "12", "2", 1951)
SON = member("子", "20", "1", 1975)
DAUGHTER = member("女", "30", "2", 1978)
SON_S_WIFE = member("媳", "38", "2", 1976)
LODGER = member("客", "99", "1", 1990)
BIG = home(HEAD, WIFE, GRANDFATHER, SON, DAUGHTER, SON_S_WIFE, LODGER)


@pytest.mark.parametrize(
    ("led", "expected"),
    [
        (
            WIFE,
            {"主": "10", "父": "53", "子": "20", "女": "30", "媳": "38", "客": "99"},
        ),
        (
            SON,
            {"主": "51", "妻": "52", "父": "60", "女": "70", "媳": "10", "客": "99"},
        ),
        (
            DAUGHTER,
            {"主": "51", "妻": "52", "父": "60", "子": "70", "媳": "97", "客": "99"},
        ),
        (
            GRANDFATHER,
            {"主": "20", "妻": "38", "子": "40", "女": "40", "媳": "97", "客": "99"},
        ),
        (LODGER, dict.fromkeys(("主", "妻", "父", "子", "女", "媳"), "99")),
        (
            HEAD,
            {"妻": "12", "父": "51", "子": "20", "女": "30", "媳": "38", "客": "99"},
        ),
    ],
)
def test_everybody_is_seen_from_the_new_head(led: Member, expected: dict[str, str]) -> None:
    assert relations_under(BIG, led.person_id) == expected


def test_the_head_stays_or_the_spouse_follows_before_the_eldest() -> None:
    assert next_head((GRANDFATHER, SON, WIFE)) == "妻"
    assert next_head((WIFE, HEAD)) == "主"
    assert next_head((SON, GRANDFATHER)) == "父"
    assert next_head(()) is None


@pytest.mark.parametrize(
    ("parent", "sex", "relation"),
    [
        ("02", "1", "20"),
        ("12", "2", "30"),
        ("20", "1", "41"),
        ("38", "2", "42"),
        ("30", "1", "43"),
        ("28", "2", "44"),
        ("73", "2", "94"),
        ("77", "1", "95"),
        ("99", "1", "97"),
        ("02", "0", "97"),
    ],
)
def test_a_newborn_is_related_through_its_parent(parent: str, sex: str, relation: str) -> None:
    assert relation_of_child({PersonId("x"): parent}, sex) == relation
