"""Lists, counts and searches against the same questions asked in plain Python."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from support.families import add, family, register
from support.vaults import A_CHANGE

from shequ_desktop.community import service as community
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    FILTERABLE,
    LedgerLine,
    LedgerQuery,
    Place,
)
from shequ_desktop.kernel.pinyin import sort_key
from shequ_desktop.storage.store import Store

NAMES = ("王秀英", "李桂兰", "欧阳修", "张三", "曾国藩", "单田芳", "Anna")
TODAY = date(2026, 11, 22)


def settle(store: Store) -> list[LedgerLine]:
    """Register sixty invented people and return every line there is."""
    dice = random.Random(7)  # noqa: S311 - not a secret
    with store.transaction(A_CHANGE) as tx:
        for number in range(20):
            place = Place(
                building=f"{dice.randint(1, 3)}号楼",
                entrance=f"{dice.randint(1, 2)}单元",
                door_no=f"{dice.randint(1, 6)}0{number % 4 + 1}",
                grid=dice.choice(["第一网格", "第二网格", ""]),
            )
            home = service.open_household(
                tx, place, residence_state=dice.choice(["", "unverified", "01"])
            )
            people = [
                add(
                    tx,
                    home,
                    dice.choice(NAMES),
                    relation="20" if at else "",
                    sex=dice.choice("012"),
                    birth_date=dice.choice([None, date(dice.randint(1930, 2020), 5, 4)]),
                    education=dice.choice(["", "10", "20"]),
                    political_status=dice.choice(["", "01", "13"]),
                    phones=(f"1380013{dice.randint(1000, 9999)}",),
                    tags=tuple(
                        dice.sample(["elderly", "living_alone", "爱养花"], dice.randint(0, 2))
                    ),
                )
                for at in range(dice.randint(1, 4))
            ]
            if number % 5 == 4 and len(people) > 1:
                service.move_out(tx, home, (people[-1],), on=TODAY)
            if number % 7 == 6 and len(people) > 1:
                service.delete_people(tx, [people[-1]])
    with store.reading() as reading:
        lines: list[LedgerLine] = []
        for active in (1, 0, -1):
            numbers = service.line_numbers(reading, LedgerQuery(active=active))
            lines += service.line_page(reading, numbers).values()
    return lines


def asked(store: Store, query: LedgerQuery) -> list[int]:
    with store.reading() as reading:
        return list(service.line_numbers(reading, query))


def born(line: LedgerLine) -> date:
    return line.birth_date or date.min


CASES: list[tuple[LedgerQuery, Callable[[LedgerLine], bool]]] = [
    (LedgerQuery(), lambda _: True),
    (LedgerQuery(active=0), lambda _: True),
    (LedgerQuery(active=-1), lambda _: True),
    (LedgerQuery(chosen={"sex": frozenset({"1"})}), lambda line: line.sex == "1"),
    (
        LedgerQuery(chosen={"sex": frozenset("12"), "education": frozenset({"", "10"})}),
        lambda line: line.sex in "12" and line.education in ("", "10"),
    ),
    (LedgerQuery(chosen={"sex": frozenset()}), lambda _: False),
    (LedgerQuery(tags=frozenset({"爱养花"})), lambda line: "爱养花" in line.tags),
    (
        LedgerQuery(tags=frozenset({"elderly", "living_alone"})),
        lambda line: {"elderly", "living_alone"} <= {*line.tags},
    ),
    (
        LedgerQuery(any_tags=frozenset({"elderly", "living_alone"}), tags=frozenset({"爱养花"})),
        lambda line: "爱养花" in line.tags and bool({"elderly", "living_alone"} & {*line.tags}),
    ),
    (
        LedgerQuery(born_from=date(1950, 5, 4), born_to=date(1980, 5, 4)),
        lambda line: date(1950, 5, 4) <= born(line) <= date(1980, 5, 4),
    ),
    (LedgerQuery(born_to=date(1980, 5, 3)), lambda line: date.min < born(line) < date(1980, 5, 4)),
    (LedgerQuery(text="王秀英"), lambda line: line.full_name == "王秀英"),
    (LedgerQuery(text="wxy"), lambda line: line.full_name == "王秀英"),
    (
        LedgerQuery(text="3号楼 zs"),
        lambda line: line.building == "3号楼" and line.full_name == "张三",
    ),
]


@pytest.mark.parametrize(("query", "belongs"), CASES, ids=[str(n) for n in range(len(CASES))])
def test_a_list_holds_exactly_what_was_asked_for(
    store: Store, query: LedgerQuery, belongs: Callable[[LedgerLine], bool]
) -> None:
    lines = [line for line in settle(store) if line.active == query.active]
    expected = {line.n for line in lines if belongs(line)}

    assert set(asked(store, query)) == expected
    with store.reading() as reading:
        for column in FILTERABLE:
            assert dict(service.value_counts(reading, query, column)) == Counter(
                getattr(line, column)
                for line in lines
                if line.n in set(asked(store, without(query, column)))
            )
        assert dict(service.tag_counts(reading, query)) == Counter(
            tag for line in lines if line.n in expected for tag in line.tags
        )


def without(query: LedgerQuery, column: str) -> LedgerQuery:
    return replace(query, chosen={k: v for k, v in query.chosen.items() if k != column})


def test_counts_come_most_frequent_first(store: Store) -> None:
    settle(store)
    with store.reading() as reading:
        for counts in (
            service.value_counts(reading, LedgerQuery(), "sex"),
            service.tag_counts(reading, LedgerQuery()),
        ):
            assert counts == sorted(counts, key=lambda each: (-each[1], each[0]))
        with pytest.raises(ValueError, match="not filterable"):
            service.value_counts(reading, LedgerQuery(), "id_number; DROP TABLE person")


def test_a_list_stands_in_the_order_asked_for(store: Store) -> None:
    by_number = {line.n: line for line in settle(store)}

    def shown(sort: str, *, descending: bool = False) -> list[LedgerLine]:
        query = LedgerQuery(sort=sort, descending=descending)
        return [by_number[number] for number in asked(store, query)]

    names = [sort_key(line.full_name) for line in shown("name")]
    births = [born(line) for line in shown("birth", descending=True)]
    doors = [
        (line.building, line.entrance, int(line.door_no), line.relation_to_head != "02")
        for line in shown("address")
    ]
    assert names == sorted(names)
    assert births == sorted(births, reverse=True)
    assert doors == sorted(doors)


def test_an_area_holds_what_is_below_it(store: Store) -> None:
    lines = [line for line in settle(store) if line.active == 1]
    with store.reading() as reading:
        areas = community.areas(reading)
    for area in areas:
        if area.kind.value not in ("building", "grid"):
            continue
        expected = {line.n for line in lines if area.name in (line.building, line.grid)}
        assert set(asked(store, LedgerQuery(area_id=area.id))) == expected


def test_lines_and_people_are_found_from_each_other(store: Store) -> None:
    lines = settle(store)
    with store.reading() as reading:
        numbers = [line.n for line in lines]
        assert service.person_ids(reading, [*numbers, 10**9]) == [line.person_id for line in lines]
        assert [service.line_of(reading, line.person_id) for line in lines] == numbers
        assert service.line_page(reading, [10**9]) == {}


@pytest.mark.parametrize(
    "text",
    ["欧阳修", "阳修", "ouyangxiu", "oyx", "OYX", "ｏｙｘ", "3-2-501", "501", "8123", "13812348123",
     "19491231002x", "19491231002X", "oyx 501", " 501  欧阳 "],
)  # fmt: skip
def test_somebody_is_found_by_name_sound_door_phone_and_number(store: Store, text: str) -> None:
    home, _ = family(store, "王秀英")
    sought = register(
        store,
        home,
        "欧阳修",
        relation="10",
        phones=("13812348123",),
        id_number="11010519491231002X",
        sex="2",
    )
    family(store, "李桂兰", place=Place(building="4号楼", entrance="1单元", door_no="102"))

    with store.reading() as reading:
        hits = service.find(reading, text)

    assert sought in [hit.key for hit in hits]
    assert "李桂兰" not in [hit.title for hit in hits]


@pytest.mark.parametrize("text", ["", "  ", "'", "`", "没有这个人", "%", "501 502"])
def test_nothing_is_found_by_nothing(store: Store, text: str) -> None:
    family(store, "王秀英")

    with store.reading() as reading:
        assert service.find(reading, text) == []


def test_those_who_live_here_are_found_first_and_those_in_the_bin_not_at_all(store: Store) -> None:
    home, _ = family(store, "王秀英")
    gone, binned, here = (register(store, home, "张三", relation="20") for _ in range(3))
    with store.transaction(A_CHANGE) as tx:
        service.move_out(tx, home, (gone,), on=TODAY)
        service.delete_people(tx, [binned])

    with store.reading() as reading:
        assert [hit.key for hit in service.find(reading, "zs")] == [here, gone]


def test_the_first_page_s_numbers_are_true(store: Store) -> None:
    lines = [line for line in settle(store) if line.active == 1]

    with store.reading() as reading:
        said = {fact.title: fact.value for fact in service.facts(reading)}

    old = [line for line in lines if line.birth_date and line.birth_date <= date(1946, 11, 22)]
    unverified = {line.household_id for line in lines if line.residence_state in ("", "unverified")}
    assert said["户"] == str(len({line.household_id for line in lines}))
    assert said["人"] == str(len(lines))
    assert said["80 岁以上"] == str(len(old))
    assert said["未核实"] == str(len(unverified))
