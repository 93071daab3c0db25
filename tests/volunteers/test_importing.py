"""Registers that offices keep: the one of Xingfuli whole, others cell by cell."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from shequ_desktop.households import service as households
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.registers import minutes_of, read_register, words_of
from shequ_desktop.volunteers.values import (
    IMPORT_VOLUNTEERS,
    ClaimState,
    Consent,
    NotInLedger,
    RollRowUnreadable,
)

TODAY = date(2026, 11, 23)
TRUTH = Path(__file__).parent.parent / "data" / "xingfuli" / "truth_volunteers.json"
REGISTER = Path(resource_path("demo/志愿者登记表.xlsx"))


def brought_in(store: Store) -> service.ImportedRegister:
    with store.reading() as reading:
        [found] = service.read_register_file(REGISTER, reading, NoProgress())
    with store.transaction(IMPORT_VOLUNTEERS) as tx:
        return service.import_register(tx, found.lines)


def test_the_register_of_xingfuli_is_met_person_by_person(store: Store) -> None:
    truth = json.loads(TRUTH.read_text("utf-8"))

    imported = brought_in(store)

    with store.reading() as reading:
        people = service.volunteers(reading)
    told = [
        {
            "name": each.draft.name,
            "id_number": each.draft.id_number,
            "phone": each.draft.phone,
            "posts": sorted(each.posts),
            "minutes": each.draft.opening_minutes,
        }
        for each in people
    ]
    assert told == [{**each, "posts": sorted(each["posts"])} for each in truth]
    assert imported.volunteers == 160
    assert imported.claims == sum(len(each["posts"]) for each in truth)
    assert all(each.draft.consent is Consent.NOTHING for each in people)
    assert sum(each.minutes for each in people) == 0


def test_residents_are_recognised_by_number_or_by_name_and_phone(
    store: Store, tmp_path: Path
) -> None:
    households.import_file(store, Path(resource_path("demo/居民基本信息台账.xlsx")))
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("姓名", "身份证号", "联系电话", "认领岗位"),
        ("胡贵敏", "320105199610015916", "", "护学岗"),
        ("周丽庆", "", "19093786579", "护学岗"),
        ("周丽庆", "", "13000000000", ""),
    ):
        sheet.append(row)
    book.save(tmp_path / "登记.xlsx")
    with store.reading() as reading:
        [found] = service.read_register_file(tmp_path / "登记.xlsx", reading, NoProgress())
    with store.transaction(IMPORT_VOLUNTEERS) as tx:
        imported = service.import_register(tx, found.lines)

    with store.reading() as reading:
        people = service.volunteers(reading)
    assert (imported.volunteers, imported.residents) == (3, 2)
    assert found.findings == (NotInLedger(4, "周丽庆"),)
    assert [bool(each.door) for each in people] == [True, True, False]
    assert people[0].draft.birth_date == date(1996, 10, 1)
    assert people[0].draft.phone == "19246281948"


def test_every_post_of_the_register_is_full_with_those_who_hold_it(store: Store) -> None:
    brought_in(store)

    with store.reading() as reading:
        posts = service.posts(reading)
    assert {each.draft.title for each in posts} >= {"护学岗", "楼栋联络岗", "环境清洁岗"}
    assert all(each.places_left == 0 for each in posts)
    assert all(claim.state is ClaimState.ON_DUTY for each in posts for claim in each.claims)
    assert all(each.entry.code != "other" for each in posts)


def test_the_same_register_again_brings_nobody(store: Store) -> None:
    brought_in(store)

    with store.reading() as reading:
        [found] = service.read_register_file(REGISTER, reading, NoProgress())

    assert found.lines == ()
    assert {type(each) for each in found.findings} == {RollRowUnreadable}


def test_whom_the_ledger_does_not_know_is_told(store: Store) -> None:
    with store.reading() as reading:
        [found] = service.read_register_file(REGISTER, reading, NoProgress())

    assert [type(each) for each in found.findings] == [NotInLedger] * 160


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        (None, 0),
        (1.5, 90),
        (15, 900),
        ("1.5", 90),
        ("1小时30分", 90),
        ("1小时30分钟", 90),
        ("90分钟", 90),
        ("2h", 120),
        ("0.5小时", 30),
    ],
)
def test_hours_are_read_as_minutes(cell: object, minutes: int) -> None:
    assert minutes_of(cell) == minutes


@pytest.mark.parametrize("cell", ["很多", "-1", "0.001", "一小时", "nan"])
def test_what_is_no_time_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="看不懂"):
        minutes_of(cell)


@pytest.mark.parametrize(
    ("cell", "words"),
    [("电工、医护", ("电工", "医护")), ("无", ()), ("电工 , 电工", ("电工",)), (None, ())],
)
def test_a_list_of_words_is_taken_apart(cell: object, words: tuple[str, ...]) -> None:
    assert words_of(cell) == words


def test_a_row_without_a_name_is_told_and_an_empty_one_is_not() -> None:
    rows: list[tuple[int, Mapping[str, object]]] = [
        (3, {"name": None, "phone": "13900000000"}),
        (4, {"name": None, "phone": None}),
    ]

    found = read_register(rows, {}, today=TODAY)

    assert found.findings == (RollRowUnreadable(3, "没有姓名"),)
