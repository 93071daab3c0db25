"""Coming and going: who belongs to a household on which day, and who leads it."""

from collections.abc import Callable
from datetime import date

import pytest
from support.families import DOOR, family, head_of, home_of, names_in, open_home, register
from support.vaults import A_CHANGE

from shequ_desktop.households import service
from shequ_desktop.households.values import (
    HEAD,
    AlreadyMember,
    DatesCrossed,
    FirstIsHead,
    HasDied,
    HeadLeaves,
    HouseholdClosed,
    NobodyChosen,
    NotAMember,
    PersonId,
    Place,
    SameHousehold,
    TwoHeads,
)
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.storage.store import Store, Transaction

TODAY = date(2026, 11, 22)
NEXT_DOOR = Place(building="3号楼", entrance="2单元", door_no="502")


def change(store: Store, work: Callable[[Transaction], object]) -> None:
    with store.transaction(A_CHANGE) as tx:
        work(tx)


def refused(store: Store, work: Callable[[Transaction], object]) -> tuple[Finding, ...]:
    with pytest.raises(RulesBroken) as told:
        change(store, work)
    return told.value.findings


def kind_of(store: Store, person: PersonId) -> str:
    with store.reading() as reading:
        return service.person(reading, person).draft.population_kind


# ---------------------------------------------------------------- joining


def test_the_first_member_is_head_and_the_next_a_relative(store: Store) -> None:
    home, _ = family(store, "王秀英")
    register(store, home, "王小明")

    assert [(m.full_name, m.relation_to_head) for m in home_of(store, home).members] == [
        ("王秀英", HEAD),
        ("王小明", "97"),
    ]


def test_a_household_begins_with_its_head_and_has_one(store: Store) -> None:
    home = open_home(store)
    with pytest.raises(RulesBroken) as first:
        register(store, home, "王小明", relation="20")
    register(store, home, "王秀英")
    with pytest.raises(RulesBroken) as second:
        register(store, home, "李桂兰", relation=HEAD)

    assert first.value.findings == (FirstIsHead(),)
    assert second.value.findings == (TwoHeads("王秀英"),)
    assert names_in(store, home) == ["王秀英"]


def test_moving_in_elsewhere_ends_the_old_home_the_day_before(store: Store) -> None:
    old, (_, child) = family(store, "王秀英", "王小明")
    new, _ = family(store, "李桂兰", place=NEXT_DOOR)
    day = date(2026, 11, 10)

    change(store, lambda tx: service.join(tx, new, child, relation_to_head="28", on=day))

    assert names_in(store, old) == ["王秀英"]
    assert names_in(store, new) == ["李桂兰", "王小明"]
    assert "王小明" in names_in(store, old, on=date(2026, 11, 9))
    assert "王小明" not in names_in(store, new, on=date(2026, 11, 9))


def test_a_head_that_moves_in_elsewhere_names_who_follows(store: Store) -> None:
    old, (head, child) = family(store, "王秀英", "王小明")
    new, _ = family(store, "李桂兰", place=NEXT_DOOR)

    found = refused(store, lambda tx: service.join(tx, new, head, relation_to_head="12"))
    change(store, lambda tx: service.join(tx, new, head, relation_to_head="12", new_head=child))

    assert found == (HeadLeaves("王秀英"),)
    assert head_of(store, old) == "王小明"


def test_the_last_one_who_moves_in_elsewhere_closes_the_door(store: Store) -> None:
    old, (head,) = family(store, "王秀英")
    new, _ = family(store, "李桂兰", place=NEXT_DOOR)

    change(store, lambda tx: service.join(tx, new, head, relation_to_head="12", on=TODAY))

    assert home_of(store, old).closed_on == date(2026, 11, 21)
    assert refused(store, lambda tx: service.join(tx, old, head, relation_to_head="")) == (
        HouseholdClosed("03-2-501"),
    )


def test_whoever_lives_there_cannot_move_in_nor_can_the_dead(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")
    assert refused(store, lambda tx: service.join(tx, home, child, relation_to_head="20")) == (
        AlreadyMember("王小明"),
    )

    change(store, lambda tx: service.record_death(tx, child, on=TODAY))

    assert refused(store, lambda tx: service.join(tx, home, child, relation_to_head="20")) == (
        HasDied("王小明"),
    )


def test_who_comes_back_lives_here_again(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")
    change(store, lambda tx: service.move_out(tx, home, (child,), on=date(2026, 11, 1)))
    assert kind_of(store, child) == "moved_out"

    change(store, lambda tx: service.join(tx, home, child, relation_to_head="20", on=TODAY))

    assert kind_of(store, child) == ""
    with store.reading() as reading:
        number = service.line_of(reading, child)
        assert number is not None
        assert service.line_page(reading, [number])[number].active == 1


def test_a_stay_that_was_a_mistake_of_the_same_day_never_was(store: Store) -> None:
    wrong, _ = family(store, "李桂兰", place=NEXT_DOOR)
    right, _ = family(store, "王秀英")
    child = register(store, wrong, "王小明", relation="20", on=TODAY)

    change(store, lambda tx: service.join(tx, right, child, relation_to_head="20", on=TODAY))

    assert names_in(store, right) == ["王秀英", "王小明"]
    home = home_of(store, wrong)
    assert [each.full_name for each in (*home.members, *home.earlier)] == ["李桂兰"]


# ---------------------------------------------------------------- leaving


def test_whoever_leaves_today_has_left(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")

    change(store, lambda tx: service.move_out(tx, home, (child,), on=TODAY, to="成都市金牛区"))

    now = home_of(store, home)
    assert [each.full_name for each in now.members] == ["王秀英"]
    assert [each.full_name for each in now.earlier] == ["王小明"]
    assert names_in(store, home, on=TODAY) == ["王秀英", "王小明"], "the last day is inclusive"
    with store.reading() as reading:
        assert service.person(reading, child).draft.note == "迁往成都市金牛区"


def test_a_household_that_empties_one_by_one_on_one_day_is_closed(store: Store) -> None:
    home, (head, child) = family(store, "王秀英", "王小明")

    change(store, lambda tx: service.move_out(tx, home, (child,), on=TODAY))
    change(store, lambda tx: service.move_out(tx, home, (head,), on=TODAY))

    assert home_of(store, home).closed_on == TODAY
    with store.reading() as reading:
        assert service.households_at(reading, DOOR) == []


def test_the_head_who_leaves_names_somebody_who_stays(store: Store) -> None:
    home, (head, child, other) = family(store, "王秀英", "王小明", "王小红")

    def go(new_head: PersonId | None) -> Callable[[Transaction], None]:
        return lambda tx: service.leave(
            tx, home, (head, other), on=TODAY, reason="迁出", new_head=new_head
        )

    assert refused(store, go(None)) == (HeadLeaves("王秀英"),)
    assert refused(store, go(other)) == (NotAMember(""),)
    change(store, go(child))
    assert head_of(store, home) == "王小明"


def test_nobody_leaves_before_they_came_or_without_being_there(store: Store) -> None:
    home, _ = family(store, "王秀英")
    child = register(store, home, "王小明", relation="20", on=date(2026, 11, 10))
    _, (stranger,) = family(store, "李桂兰", place=NEXT_DOOR)

    def go(*people: PersonId, on: date = TODAY) -> tuple[Finding, ...]:
        return refused(store, lambda tx: service.leave(tx, home, people, on=on, reason="迁出"))

    day = date(2026, 11, 8)
    assert go(child, on=day) == (DatesCrossed(day, date(2026, 11, 10)),)
    assert go(stranger) == (NotAMember(""),)
    assert go() == (NobodyChosen(),)


@pytest.mark.parametrize("when", [date(2026, 11, 1), TODAY])
def test_the_dead_are_no_members_and_the_heir_is_head(store: Store, when: date) -> None:
    home, (head, child) = family(store, "王秀英", "王小明")
    assert refused(store, lambda tx: service.record_death(tx, head, on=when)) == (
        HeadLeaves("王秀英"),
    )

    change(store, lambda tx: service.record_death(tx, head, on=when, new_head=child))

    assert names_in(store, home) == ["王小明"]
    assert head_of(store, home) == "王小明"
    assert kind_of(store, head) == "deceased"
    before = home_of(store, home, on=date(2026, 10, 1))
    assert [m.full_name for m in before.members if m.relation_to_head == HEAD] == ["王秀英"]


# ---------------------------------------------------------------- heads, splits, unions


def test_another_head_and_only_one(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")
    _, (stranger,) = family(store, "李桂兰", place=NEXT_DOOR)

    assert refused(store, lambda tx: service.change_head(tx, home, stranger)) == (
        NotAMember("李桂兰"),
    )
    assert head_of(store, home) == "王秀英"
    change(store, lambda tx: service.change_head(tx, home, child))

    assert [(m.full_name, m.relation_to_head) for m in home_of(store, home).members] == [
        ("王小明", HEAD),
        ("王秀英", "97"),
    ]


def test_a_household_splits_behind_the_same_door(store: Store) -> None:
    home, (_, child, wife) = family(store, "王秀英", "王小明", "赵丽")
    made = []
    change(
        store,
        lambda tx: made.append(
            service.split_household(tx, home, (wife, child, wife), head=child, on=TODAY)
        ),
    )

    assert names_in(store, home) == ["王秀英"]
    new = home_of(store, made[0])
    assert [(m.full_name, m.relation_to_head) for m in new.members] == [
        ("王小明", HEAD),
        ("赵丽", "20"),
    ]
    assert new.household_no == "03-2-501-2"
    assert new.place == home_of(store, home).place
    assert names_in(store, home, on=date(2026, 11, 21)) == ["王秀英", "王小明", "赵丽"]


def test_the_new_head_is_one_of_those_who_split_off(store: Store) -> None:
    home, (head, child) = family(store, "王秀英", "王小明")

    assert refused(
        store, lambda tx: service.split_household(tx, home, (child,), head=head, on=TODAY)
    ) == (NobodyChosen(),)


def test_two_households_become_one_and_the_first_one_s_head_stays(store: Store) -> None:
    kept, _ = family(store, "王秀英", "王小明")
    ended, _ = family(store, "李桂兰", "李小明", place=NEXT_DOOR)

    change(store, lambda tx: service.join_households(tx, kept, ended, on=TODAY))

    assert [(m.full_name, m.relation_to_head) for m in home_of(store, kept).members] == [
        ("王秀英", HEAD),
        ("王小明", "20"),
        ("李桂兰", "97"),
        ("李小明", "20"),
    ]
    assert home_of(store, ended).closed_on == date(2026, 11, 21)
    for one, two in ((kept, ended), (ended, kept)):
        found = refused(store, lambda tx, o=one, t=two: service.join_households(tx, o, t, on=TODAY))  # type: ignore[misc]  # bound per loop
        assert found == (HouseholdClosed("03-2-502"),)
    assert refused(store, lambda tx: service.join_households(tx, kept, kept, on=TODAY)) == (
        SameHousehold(),
    )


def test_an_empty_household_takes_over_the_other_one_s_head(store: Store) -> None:
    empty = open_home(store)
    full, _ = family(store, "李桂兰", "李小明", place=NEXT_DOOR)

    change(store, lambda tx: service.join_households(tx, empty, full, on=TODAY))

    assert head_of(store, empty) == "李桂兰"


def test_a_household_is_seen_as_it_was_on_any_day(store: Store) -> None:
    home = open_home(store)
    register(store, home, "王秀英", on=date(2020, 1, 1))
    child = register(store, home, "王小明", relation="20", on=date(2024, 5, 1))
    change(store, lambda tx: service.leave(tx, home, (child,), on=date(2025, 6, 30), reason="迁出"))

    seen = {
        day: names_in(store, home, on=date.fromisoformat(day))
        for day in (
            "2019-12-31",
            "2020-01-01",
            "2024-04-30",
            "2024-05-01",
            "2025-06-30",
            "2025-07-01",
        )
    }

    assert seen == {
        "2019-12-31": [],
        "2020-01-01": ["王秀英"],
        "2024-04-30": ["王秀英"],
        "2024-05-01": ["王秀英", "王小明"],
        "2025-06-30": ["王秀英", "王小明"],
        "2025-07-01": ["王秀英"],
    }
