"""Who stands on the roll of a meeting on a day, from a real ledger."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import pytest
from support.community import settle_many
from support.families import open_home, register
from support.vaults import A_CHANGE

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    HOUSEHOLD_DELEGATE,
    NATIONAL,
    REPRESENTATIVE,
    AreaKind,
    BodyDraft,
    BodyId,
    BodyKind,
    OfficeDraft,
    shipped_profiles,
)
from shequ_desktop.households import service as households
from shequ_desktop.households.values import HouseholdId, PersonId, Place
from shequ_desktop.meetings.service.rolls import roll_of, roll_of_body
from shequ_desktop.meetings.values import Assembly, Capacity
from shequ_desktop.meetings.values.rolls import (
    AgeUnknown,
    DelegateUnfit,
    NobodyInOffice,
    NoDelegate,
    Roll,
    RollEntry,
    Standing,
)
from shequ_desktop.storage.store import Store, Transaction

R = TypeVar("R")
DAY = date(2026, 3, 2)
LAW, PILOT = (shipped_profiles()[key] for key in (NATIONAL, "pilot-2002"))


def done(store: Store, use_case: Callable[[Transaction], R]) -> R:
    with store.transaction(A_CHANGE) as tx:
        return use_case(tx)


def roll(store: Store, assembly: Assembly, on: date = DAY) -> Roll:
    with store.reading() as reading:
        return roll_of(reading, assembly, on=on)


def names(found: Roll) -> list[str]:
    return [entry.name for entry in found.entries]


def resident(
    store: Store,
    home: HouseholdId,
    name: str,
    born: date | None = date(1970, 5, 1),
    relation: str = "",
    **more: str,
) -> PersonId:
    particulars: dict[str, Any] = {"population_kind": "resident", "birth_date": born, **more}
    return register(store, home, name, relation=relation, **particulars)


# -------------------------------------------------------------------------- adults


@pytest.mark.parametrize(
    ("born", "listed"),
    [(date(2008, 3, 1), True), (date(2008, 3, 2), True), (date(2008, 3, 3), False)],
)
def test_somebody_is_listed_from_the_eighteenth_birthday_on(
    store: Store,
    born: date,
    listed: bool,  # noqa: FBT001 - a case
) -> None:
    home = open_home(store)
    resident(store, home, "李国强")
    resident(store, home, "李晓雨", born)

    assert ("李晓雨" in names(roll(store, Assembly.RESIDENTS))) is listed


@pytest.mark.parametrize(
    ("kind", "listed"),
    [
        ("registered_living", True),
        ("registered_away", True),
        ("resident", True),
        ("", True),
        ("short_term", False),
        ("overseas", False),
    ],
)
def test_residents_by_hukou_or_by_living_here_are_listed(
    store: Store,
    kind: str,
    listed: bool,  # noqa: FBT001 - a case
) -> None:
    home = open_home(store)
    resident(store, home, "李国强", population_kind=kind)

    assert (names(roll(store, Assembly.RESIDENTS)) == ["李国强"]) is listed


def test_who_moved_away_was_a_resident_until_then(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    daughter = resident(store, home, "李欣怡", relation="30")
    done(store, lambda tx: households.move_away(tx, home, (daughter,), on=DAY))

    assert "李欣怡" in names(roll(store, Assembly.RESIDENTS))
    assert names(roll(store, Assembly.RESIDENTS, date(2026, 3, 3))) == ["李国强"]


def test_the_dead_are_on_no_roll_from_the_day_of_their_death(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    wife = resident(store, home, "欧阳淑珍", relation="10")
    done(store, lambda tx: households.record_death(tx, wife, on=DAY))

    assert "欧阳淑珍" in names(roll(store, Assembly.RESIDENTS, date(2026, 3, 1)))
    assert names(roll(store, Assembly.RESIDENTS)) == ["李国强"]


def test_who_moves_is_listed_once_where_they_live_now(store: Store) -> None:
    old, new = open_home(store), open_home(store, Place(building="4号楼", door_no="101"))
    resident(store, old, "李国强", relation="02")
    daughter = resident(store, old, "李欣怡", relation="30")
    resident(store, new, "张伟", relation="02")
    done(store, lambda tx: households.leave(tx, old, (daughter,), on=DAY, reason="迁出"))
    done(store, lambda tx: households.join(tx, new, daughter, relation_to_head="38", on=DAY))

    found = [entry for entry in roll(store, Assembly.RESIDENTS).entries if entry.name == "李欣怡"]

    assert [entry.door for entry in found] == ["4号楼101室"]


def test_who_may_be_too_young_is_told_and_not_listed(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强")
    resident(store, home, "李一", None)
    resident(store, home, "李二", date(2008, 1, 1), birth_precision="year")
    resident(store, home, "李三", date(2007, 1, 1), birth_precision="year")
    resident(store, home, "李四", date(2009, 1, 1), birth_precision="year")

    found = roll(store, Assembly.RESIDENTS)

    assert names(found) == ["李国强", "李三"]
    assert [entry.name for entry in found.doubts] == ["李一", "李二"]
    assert found.findings == (AgeUnknown(2, 18),)


def test_a_line_has_what_the_keyboard_and_the_sheet_need(store: Store) -> None:
    place = Place(building="3号楼", entrance="2单元", door_no="501", group="第一居民小组")
    home = open_home(store, place)
    person = resident(store, home, "欧阳修", sex="1")

    entry = roll(store, Assembly.RESIDENTS).entries[0]

    assert entry == RollEntry(
        person_id=person,
        name="欧阳修",
        initials="oyx",
        household_id=home,
        door="3号楼2单元501室",
        group="第一居民小组",
        sex="1",
        capacity=Capacity.MEMBER,
        standing=Standing.ADULT,
    )


def test_a_roll_stands_in_the_order_of_the_doors(store: Store) -> None:
    for building, door in (("10号楼", "101"), ("2号楼", "1001"), ("2号楼", "901")):
        home = open_home(store, Place(building=building, door_no=door))
        resident(store, home, f"住{building}{door}")

    assert names(roll(store, Assembly.RESIDENTS)) == ["住2号楼901", "住2号楼1001", "住10号楼101"]


# ----------------------------------------------------------------------- delegates


def test_each_household_sends_its_head(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    resident(store, home, "欧阳淑珍", relation="10")

    found = roll(store, Assembly.HOUSEHOLDS)

    assert [(entry.name, entry.standing) for entry in found.entries] == [("李国强", Standing.HEAD)]


def test_a_household_whose_head_is_a_child_sends_its_eldest(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李小宝", date(2012, 1, 1), relation="02")
    resident(store, home, "李父", date(1980, 1, 1), relation="51")
    resident(store, home, "李祖母", date(1950, 1, 1), relation="62")

    found = roll(store, Assembly.HOUSEHOLDS)

    assert [(entry.name, entry.standing) for entry in found.entries] == [
        ("李祖母", Standing.ELDEST)
    ]


def test_a_household_without_an_adult_sends_nobody_and_is_told(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李小宝", date(2012, 1, 1), relation="02")

    found = roll(store, Assembly.HOUSEHOLDS)

    assert found.entitled == 0
    assert found.findings == (NoDelegate(1),)


def declare(store: Store, home: HouseholdId, person: PersonId) -> None:
    def use_case(tx: Transaction) -> None:
        body = community.add_body(tx, BodyDraft(kind=BodyKind.ASSEMBLY, name="居民会议"))
        draft = OfficeDraft(
            body_id=body,
            person_id=person,
            title=HOUSEHOLD_DELEGATE,
            from_on=date(2026, 1, 1),
            household_id=home,
        )
        community.appoint(tx, draft)

    done(store, use_case)


def test_a_household_can_declare_somebody_else_than_its_head(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    declare(store, home, resident(store, home, "欧阳淑珍", relation="10"))

    found = roll(store, Assembly.HOUSEHOLDS)

    assert [(entry.name, entry.standing) for entry in found.entries] == [
        ("欧阳淑珍", Standing.DECLARED)
    ]
    assert names(roll(store, Assembly.HOUSEHOLDS, date(2025, 12, 31))) == ["李国强"]


def test_a_declared_delegate_who_cannot_stand_is_told_and_the_head_goes(store: Store) -> None:
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    declare(store, home, resident(store, home, "李小宝", date(2012, 1, 1), relation="20"))

    found = roll(store, Assembly.HOUSEHOLDS)

    assert names(found) == ["李国强"]
    assert found.findings == (DelegateUnfit(1, 18),)


# ----------------------------------------------------------------- representatives


def bodies(store: Store) -> tuple[BodyId, BodyId, BodyId]:
    def use_case(tx: Transaction) -> tuple[BodyId, BodyId, BodyId]:
        return (
            community.add_body(tx, BodyDraft(kind=BodyKind.COMMITTEE, name="居民委员会")),
            community.add_body(
                tx, BodyDraft(kind=BodyKind.REPRESENTATIVES, name="居民代表会议", seats=3)
            ),
            community.add_body(tx, BodyDraft(kind=BodyKind.SUPERVISION, name="居务监督委员会")),
        )

    return done(store, use_case)


def put(
    store: Store,
    body: BodyId,
    person: str,
    title: str,
    *,
    first: date = date(2026, 1, 10),
    last: date | None = None,
    constituency: str = "",
) -> None:
    def use_case(tx: Transaction) -> None:
        group = community.find_or_add_area(tx, AreaKind.GROUP, "第一居民小组")
        draft = OfficeDraft(
            body_id=body,
            person_id=person,
            title=title,
            from_on=first,
            until_on=last,
            area_id=group if title == REPRESENTATIVE else None,
            constituency=constituency,
        )
        community.appoint(tx, draft)

    done(store, use_case)


def test_committee_and_representatives_stand_on_the_roll_once_each(store: Store) -> None:
    committee, representatives, supervisors = bodies(store)
    home = open_home(store)
    wang, li, zhang, zhao = (
        resident(store, home, name) for name in ("王一", "李二", "张三", "赵四")
    )
    put(store, committee, wang, "director")
    put(store, representatives, wang, REPRESENTATIVE)
    put(store, representatives, li, REPRESENTATIVE)
    put(store, representatives, li, "group_leader")
    put(store, supervisors, zhang, "director")
    put(store, supervisors, zhao, "member")

    found = roll(store, Assembly.REPRESENTATIVES)

    assert [(each.name, each.title, each.standing) for each in found.entries] == [
        ("王一", "主任、居民代表", Standing.COMMITTEE),
        ("李二", "居民代表、居民小组组长", Standing.REPRESENTATIVE),
    ]
    assert [(each.name, each.capacity) for each in found.observers] == [
        ("张三", Capacity.OBSERVER),
        ("赵四", Capacity.OBSERVER),
    ]
    assert found.entries[1].group == "第一居民小组"


@pytest.mark.parametrize(
    ("on", "there"),
    [
        (date(2026, 1, 9), False),
        (date(2026, 1, 10), True),
        (date(2026, 2, 28), True),
        (date(2026, 3, 1), False),
    ],
)
def test_first_and_last_day_in_office_count(
    store: Store,
    on: date,
    there: bool,  # noqa: FBT001 - a case
) -> None:
    _committee, representatives, _supervisors = bodies(store)
    person = resident(store, open_home(store), "李二")
    put(store, representatives, person, REPRESENTATIVE, last=date(2026, 2, 28))

    found = roll(store, Assembly.REPRESENTATIVES, on)

    assert (names(found) == ["李二"]) is there
    assert (found.findings == ()) is there


def test_a_dead_representative_is_not_counted(store: Store) -> None:
    _committee, representatives, _supervisors = bodies(store)
    home = open_home(store)
    resident(store, home, "李国强", relation="02")
    person = resident(store, home, "李二")
    put(store, representatives, person, REPRESENTATIVE)
    done(store, lambda tx: households.record_death(tx, person, on=DAY))

    assert names(roll(store, Assembly.REPRESENTATIVES, date(2026, 3, 1))) == ["李二"]
    found = roll(store, Assembly.REPRESENTATIVES)
    assert names(found) == []
    assert found.findings == (NobodyInOffice(),)


def test_two_records_of_one_person_are_counted_once_when_they_are_merged(store: Store) -> None:
    committee, representatives, _supervisors = bodies(store)
    home = open_home(store)
    resident(store, home, "王一")
    kept, other, last = (resident(store, home, name) for name in ("李二", "李贰", "李儿"))
    put(store, committee, kept, "director")
    put(store, representatives, other, REPRESENTATIVE)
    assert roll(store, Assembly.REPRESENTATIVES).entitled == 2

    done(store, lambda tx: households.merge_people(tx, last, other, from_other=()))
    done(store, lambda tx: households.merge_people(tx, kept, last, from_other=()))

    found = roll(store, Assembly.REPRESENTATIVES)
    assert [(each.name, each.title, each.door != "") for each in found.entries] == [
        ("李二", "主任、居民代表", True)
    ]


def test_delegates_of_units_sit_in_unless_the_charter_seats_them(store: Store) -> None:
    _committee, representatives, _supervisors = bodies(store)
    home = open_home(store)
    put(store, representatives, resident(store, home, "李二"), REPRESENTATIVE)
    put(store, representatives, resident(store, home, "周五"), REPRESENTATIVE, constituency="unit")

    with store.reading() as reading:
        law = roll_of(reading, Assembly.REPRESENTATIVES, on=DAY, profile=LAW)
        pilot = roll_of(reading, Assembly.REPRESENTATIVES, on=DAY, profile=PILOT)

    assert (names(law), [each.name for each in law.observers]) == (["李二"], ["周五"])
    assert (names(pilot), pilot.observers) == (["李二", "周五"], ())


def test_somebody_who_is_not_in_the_ledger_is_named_by_the_office(store: Store) -> None:
    committee, *_rest = bodies(store)

    def use_case(tx: Transaction) -> None:
        community.appoint(
            tx,
            OfficeDraft(
                body_id=committee,
                person_id="",
                person_name="郑社工",
                sex="2",
                phone="025-55550123",
                title="director",
                from_on=date(2026, 1, 10),
            ),
        )

    done(store, use_case)

    with store.reading() as reading:
        entry = roll_of_body(reading, committee, on=DAY).entries[0]
    assert (entry.name, entry.initials, entry.sex, entry.phones, entry.title) == (
        *("郑社工", "zsg", "2"),
        *("025-55550123", "主任"),
    )
    assert len(entry.person_id) == 32


def test_three_thousand_households_are_listed_whole(store: Store) -> None:
    settled = settle_many(store, 3_000)

    adults = roll(store, Assembly.RESIDENTS)
    delegates = roll(store, Assembly.HOUSEHOLDS)

    assert adults.entitled == 6_000
    assert [entry.person_id for entry in delegates.entries] == settled.heads
    assert delegates.entries[-1].group == "第50居民小组"
