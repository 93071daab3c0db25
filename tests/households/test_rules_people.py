"""What is said against a person's particulars: warnings that can be overridden, two that cannot."""

from datetime import date

import pytest

from shequ_desktop.households.rules.people import check_person
from shequ_desktop.households.values import (
    BornInFuture,
    IdDisagrees,
    IdSuspect,
    NameMissing,
    PersonDraft,
    PhoneSuspect,
)
from shequ_desktop.kernel.findings import Finding, Severity

TODAY = date(2026, 11, 22)
NUMBER = "11010519491231002X"


def said(**particulars: object) -> list[Finding]:
    draft = PersonDraft(**{"full_name": "王秀英", **particulars})  # type: ignore[arg-type]  # a test's own
    return list(check_person(draft, today=TODAY))


def test_a_name_is_all_that_is_asked_for() -> None:
    assert said() == []
    assert said(full_name=" \u3000") == [NameMissing()]


@pytest.mark.parametrize(
    ("born", "found"),
    [
        (date(2026, 11, 21), []),
        (TODAY, []),
        (date(2026, 11, 23), [BornInFuture(date(2026, 11, 23))]),
    ],
)
def test_nobody_is_born_tomorrow(born: date, found: list[Finding]) -> None:
    assert said(birth_date=born) == found


def test_a_good_number_that_agrees_is_not_spoken_of() -> None:
    assert said(id_number=NUMBER, sex="2", birth_date=date(1949, 12, 31)) == []
    assert said(id_number=NUMBER, sex="0", birth_date=None) == []


def test_a_number_that_disagrees_warns_once_for_each_cell() -> None:
    assert said(id_number=NUMBER, sex="1", birth_date=date(1949, 12, 30)) == [
        IdDisagrees("出生日期", "1949-12-31"),
        IdDisagrees("性别", "女"),
    ]


@pytest.mark.parametrize(
    ("precision", "born", "agrees"),
    [
        ("year", date(1949, 1, 1), True),
        ("year", date(1948, 1, 1), False),
        ("month", date(1949, 12, 1), True),
        ("month", date(1949, 11, 1), False),
        ("day", date(1949, 12, 1), False),
    ],
)
def test_only_what_is_known_of_a_birthday_can_disagree(
    precision: str, born: date, *, agrees: bool
) -> None:
    found = said(id_number=NUMBER, birth_date=born, birth_precision=precision)

    assert (found == []) == agrees


@pytest.mark.parametrize("number", ["110105194912310021", "1101051949", "11010519491331002X"])
def test_a_number_that_breaks_its_own_rule_warns_and_never_blocks(number: str) -> None:
    (found,) = said(id_number=number)

    assert isinstance(found, IdSuspect)
    assert found.severity is Severity.WARNS


def test_other_papers_keep_other_rules() -> None:
    assert said(id_type="passport", id_number="E12345678") == []


def test_a_phone_of_the_wrong_length_warns() -> None:
    assert said(phones=("13800138000", "1380013800")) == [PhoneSuspect("1380013800")]
