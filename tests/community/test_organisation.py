"""Bodies, offices, linked households and kin, in a real file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from support.vaults import A_CHANGE, dump, replayed

from shequ_desktop.community import service
from shequ_desktop.community.values import (
    REPRESENTATIVE,
    About,
    AreaKind,
    Body,
    BodyDraft,
    BodyId,
    BodyInUse,
    BodyKind,
    BodyThere,
    EndBeforeStart,
    GroupMissing,
    KinDeclared,
    KinInCommittee,
    Office,
    OfficeDraft,
    OfficeId,
    OfficeOver,
    People,
    SameKin,
    SeatsFull,
    TermOver,
    structures,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Store, Transaction

R = TypeVar("R")
FIRST, DAY = date(2026, 1, 10), date(2026, 3, 2)
WANG, LI, ZHANG = new_id(), new_id(), new_id()
PEOPLE = People(
    about={person: About(name=name) for person, name in ((WANG, "王"), (LI, "李"), (ZHANG, "张"))},
    kin={},
)


def done(store: Store, use_case: Callable[[Transaction], R]) -> R:
    with store.transaction(A_CHANGE) as tx:
        return use_case(tx)


def bodies(store: Store, on: date | None = None) -> dict[str, Body]:
    with store.reading() as reading:
        return {each.draft.name: each for each in service.bodies(reading, on=on)}


def offices(store: Store, on: date | None = None) -> list[Office]:
    with store.reading() as reading:
        return list(service.offices(reading, on=on))


def add(store: Store, kind: BodyKind, name: str, **more: object) -> BodyId:
    draft = BodyDraft(kind=kind, name=name, **more)  # type: ignore[arg-type] # a test's own
    return done(store, lambda tx: service.add_body(tx, draft))


def put(store: Store, body: BodyId, person: str, title: str = "member", **more: object) -> OfficeId:
    given: dict[str, object] = {"from_on": FIRST, **more}
    draft = OfficeDraft(body_id=body, person_id=person, title=title, **given)  # type: ignore[arg-type] # as above
    return done(store, lambda tx: service.appoint(tx, draft, PEOPLE))


def refused(store: Store, use_case: Callable[[Transaction], object]) -> list[type]:
    with pytest.raises(RulesBroken) as broken:
        done(store, use_case)
    return [type(finding) for finding in broken.value.findings]


def test_a_structure_is_set_up_at_once_with_its_terms(store: Store) -> None:
    structure = structures()["lianghui-yizhan"]

    done(store, lambda tx: service.set_up(tx, structure, term_no=10, term_from=FIRST))

    found = bodies(store)
    assert [each.name for each in structure.bodies if each.name not in found] == []
    committee = found["居民委员会"]
    assert committee.title == "第十届居民委员会"
    assert (committee.draft.term_from, committee.draft.term_until) == (FIRST, date(2031, 1, 9))
    assert found["社区卫生与计划生育委员会"].draft.parent_id == committee.id
    assert found["居民会议"].draft.term_until is None
    assert replayed(store) == dump(store)


def test_a_second_structure_adds_only_what_is_missing(store: Store) -> None:
    done(store, lambda tx: service.set_up(tx, structures()["lianghui-yizhan"]))

    added = done(store, lambda tx: service.set_up(tx, structures()["yiwei-yiju-yizhan"]))

    assert len(added) == len(bodies(store)) - len(structures()["lianghui-yizhan"].bodies)
    names = list(bodies(store))
    assert len(set(names)) == len(names)
    assert done(store, lambda tx: service.set_up(tx, structures()["yiwei-yiju-yizhan"])) == ()


def test_what_speaks_against_a_body_is_not_written(store: Store) -> None:
    add(store, BodyKind.COMMITTEE, "居民委员会")
    again = BodyDraft(kind=BodyKind.COMMITTEE, name="居委会")

    assert refused(store, lambda tx: service.add_body(tx, again)) == [BodyThere]
    assert list(bodies(store)) == ["居民委员会"]


def test_an_office_is_held_from_its_first_to_its_last_day(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会")
    office = put(store, committee, WANG, "director")

    done(store, lambda tx: service.end_office(tx, office, DAY, "resigned", "居民会议通过"))

    assert [len(offices(store, on)) for on in (date(2026, 1, 9), FIRST, DAY, date(2026, 3, 3))] == [
        *(0, 1),
        *(1, 0),
    ]
    ended = offices(store)[0]
    assert (ended.end_reason, ended.draft.note) == ("resigned", "居民会议通过")
    assert refused(store, lambda tx: service.end_office(tx, office, DAY, "died")) == [OfficeOver]


def test_an_office_does_not_end_before_it_began(store: Store) -> None:
    office = put(store, add(store, BodyKind.STATION, "服务站"), WANG)
    early = date(2026, 1, 9)

    assert refused(store, lambda tx: service.end_office(tx, office, early, "other")) == [
        EndBeforeStart
    ]


def test_seats_are_counted_and_a_by_election_fills_a_vacancy(store: Store) -> None:
    council = add(store, BodyKind.COUNCIL, "议事会", seats=1)
    office = put(store, council, WANG)
    draft = OfficeDraft(
        body_id=council, person_id=LI, from_on=date(2026, 3, 3), produced_by="by_election"
    )

    assert refused(store, lambda tx: service.appoint(tx, draft, PEOPLE)) == [SeatsFull]
    done(store, lambda tx: service.end_office(tx, office, DAY, "resigned"))
    done(store, lambda tx: service.appoint(tx, draft, PEOPLE))

    assert [each.person_id for each in offices(store, date(2026, 3, 3))] == [LI]


def test_a_warning_can_be_overridden_and_a_refusal_cannot(store: Store) -> None:
    assembly = add(store, BodyKind.REPRESENTATIVES, "居民代表会议")
    draft = OfficeDraft(body_id=assembly, person_id=WANG, title=REPRESENTATIVE, from_on=FIRST)

    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.appoint(tx, draft, PEOPLE))
    seen = broken.value.findings
    done(store, lambda tx: service.appoint(tx, draft, PEOPLE, seen=seen))

    assert seen == (GroupMissing(),)
    assert len(offices(store)) == 1
    assert refused(store, lambda tx: service.appoint(tx, draft, PEOPLE, seen=seen))


def test_an_office_can_be_corrected_without_standing_in_its_own_way(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会")
    office = put(store, committee, WANG, "director")
    corrected = OfficeDraft(
        body_id=committee, person_id=WANG, title="director", from_on=date(2026, 1, 12)
    )

    done(store, lambda tx: service.change_office(tx, office, corrected, PEOPLE))

    assert [each.draft.from_on for each in offices(store)] == [date(2026, 1, 12)]


def test_a_new_term_ends_the_old_one_and_keeps_it(store: Store) -> None:
    done(
        store,
        lambda tx: service.set_up(tx, structures()["law-2026"], term_no=9, term_from=FIRST),
    )
    old = bodies(store)["居民委员会"]
    put(store, old.id, WANG, "director", until_on=old.draft.term_until)
    new = replace(old.draft, term_no=10, term_from=date(2030, 12, 1), term_until=date(2035, 11, 30))

    done(store, lambda tx: service.next_term(tx, old.id, new))

    with store.reading() as reading:
        every = [each for each in service.bodies(reading) if each.kind is BodyKind.COMMITTEE]
        subs = [each for each in service.bodies(reading) if each.kind is BodyKind.SUB_COMMITTEE]
    assert [(each.draft.term_no, each.closed_on) for each in every] == [
        (9, date(2030, 11, 30)),
        (10, None),
    ]
    assert every[1].follows == every[0].id
    assert {each.draft.parent_id for each in subs} == {every[1].id}
    ended = offices(store)[0]
    assert (ended.draft.until_on, ended.end_reason) == (date(2030, 11, 30), "term")


def test_the_same_body_is_not_renewed_twice(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会", term_from=FIRST)
    draft = BodyDraft(kind=BodyKind.COMMITTEE, name="居民委员会", term_from=date(2026, 6, 1))
    done(store, lambda tx: service.next_term(tx, committee, draft))

    assert refused(store, lambda tx: service.next_term(tx, committee, draft)) == [BodyThere]


def test_a_body_in_use_is_not_deleted(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会")
    sub = add(store, BodyKind.SUB_COMMITTEE, "调解委员会", parent_id=committee)

    assert refused(store, lambda tx: service.delete_body(tx, committee)) == [BodyInUse]
    done(store, lambda tx: service.delete_body(tx, sub))
    done(store, lambda tx: service.delete_body(tx, committee))

    assert bodies(store) == {}


def test_terms_that_end_are_told_with_the_first_at_the_front(store: Store) -> None:
    add(store, BodyKind.SUPERVISION, "监委会", term_from=FIRST, term_until=date(2031, 1, 9))
    add(
        store,
        BodyKind.COMMITTEE,
        "居民委员会",
        term_from=date(2021, 1, 10),
        term_until=date(2026, 1, 9),
    )
    add(store, BodyKind.STATION, "服务站")

    with store.reading() as reading:
        ending = [each.draft.name for each in service.term_ends(reading)]
        found = service.standing(reading, PEOPLE, on=DAY)
    assert ending == ["居民委员会", "监委会"]
    assert [type(each) for line in found.values() for each in line] == [TermOver]


def test_every_change_of_the_organisation_can_be_undone(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会")
    before = bodies(store), offices(store)
    put(store, committee, WANG, "director")

    store.undo()

    assert (bodies(store), offices(store)) == before


# ------------------------------------------------------------------ evaluation


def test_a_fit_year_takes_back_the_count_of_unfit_ones(store: Store) -> None:
    office = put(store, add(store, BodyKind.STATION, "服务站"), WANG)

    def note(*, unfit: bool) -> int:
        return done(store, lambda tx: service.note_evaluation(tx, office, unfit=unfit))

    assert [note(unfit=True), note(unfit=False), note(unfit=True), note(unfit=True)] == [1, 0, 1, 2]
    assert offices(store, DAY)[0].fails == 2


# ------------------------------------------------------------------------ links


def linked(store: Store, office: OfficeId, on: date) -> set[str]:
    with store.reading() as reading:
        return {each.household_id for each in service.links(reading, office_id=office, on=on)}


def representative(store: Store, assembly: BodyId, person: str) -> OfficeId:
    group = done(store, lambda tx: service.find_or_add_area(tx, AreaKind.GROUP, "第一居民小组"))
    return put(store, assembly, person, REPRESENTATIVE, area_id=group)


def test_a_household_is_linked_to_one_representative_at_a_time(store: Store) -> None:
    assembly = add(store, BodyKind.REPRESENTATIVES, "居民代表会议")
    first, second = (representative(store, assembly, each) for each in (WANG, LI))
    homes = [new_id() for _ in range(3)]
    done(store, lambda tx: service.link_households(tx, first, homes[:2], on=FIRST))

    done(store, lambda tx: service.link_households(tx, second, homes[1:], on=DAY))

    day_before = date(2026, 3, 1)
    assert linked(store, first, day_before) == set(homes[:2])
    assert linked(store, first, DAY) == {homes[0]}
    assert linked(store, second, day_before) == set()
    assert linked(store, second, DAY) == set(homes[1:])


def test_links_end_with_the_office(store: Store) -> None:
    assembly = add(store, BodyKind.REPRESENTATIVES, "居民代表会议")
    office = representative(store, assembly, WANG)
    done(store, lambda tx: service.link_households(tx, office, [new_id()], on=FIRST))

    done(store, lambda tx: service.end_office(tx, office, DAY, "moved"))

    assert len(linked(store, office, DAY)) == 1
    assert linked(store, office, date(2026, 3, 3)) == set()


# -------------------------------------------------------------------------- kin


def test_near_kin_are_declared_once_and_keep_people_apart(store: Store) -> None:
    committee = add(store, BodyKind.COMMITTEE, "居民委员会")
    put(store, committee, WANG, "director")

    done(store, lambda tx: service.declare_kin(tx, WANG, LI, "spouse", people=PEOPLE))

    def again(tx: Transaction) -> None:
        service.declare_kin(tx, LI, WANG, "spouse", people=PEOPLE)

    def itself(tx: Transaction) -> None:
        service.declare_kin(tx, LI, LI, "sibling", people=PEOPLE)

    assert refused(store, again) == [KinDeclared]
    assert refused(store, itself) == [SameKin]
    with store.reading() as reading:
        people = replace(PEOPLE, kin=service.near(reading))
        found = service.check_appointment(
            reading, OfficeDraft(body_id=committee, person_id=LI, from_on=DAY), people
        )
    assert [type(each) for each in found] == [KinInCommittee]


def test_in_laws_are_noted_and_keep_nobody_apart(store: Store) -> None:
    kin = done(store, lambda tx: service.declare_kin(tx, WANG, LI, "in_law", people=PEOPLE))

    with store.reading() as reading:
        assert service.near(reading) == {}
        assert [each.id for each in service.kinships(reading)] == [kin]
    done(store, lambda tx: service.withdraw_kin(tx, kin))
    with store.reading() as reading:
        assert service.kinships(reading) == ()
