"""The organisation with the names of the ledger: what the page shows, and what it refuses."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from support.organised import FIRST, Organised, organise
from support.vaults import A_CHANGE

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    BodyKind,
    CommitteeSupervises,
    CommunitySize,
    GroupTooFewRepresentatives,
    HolderDied,
    HolderLeft,
    KinInCommittee,
    KinSupervises,
    LinksUnusual,
    OfficeDraft,
    TooYoung,
    household_kin,
)
from shequ_desktop.households import service as households
from shequ_desktop.households.values import HouseholdId, PersonId
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings.service import organisation as service
from shequ_desktop.meetings.values.organisation import BodyState, Organisation
from shequ_desktop.storage.store import Store, Transaction

R = TypeVar("R")
DAY = date(2026, 3, 2)


def done(store: Store, use_case: Callable[[Transaction], R]) -> R:
    with store.transaction(A_CHANGE) as tx:
        return use_case(tx)


def shown(store: Store, on: date = DAY) -> Organisation:
    with store.reading() as reading:
        return service.organised(reading, on=on)


def state(found: Organisation, kind: BodyKind) -> BodyState:
    body = found.state(kind)
    assert body is not None
    return body


def refused(store: Store, organised: Organised, kind: BodyKind, person: str) -> list[type]:
    draft = OfficeDraft(body_id=organised.bodies[kind], person_id=person, from_on=DAY)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.appoint(tx, draft))
    return [type(finding) for finding in broken.value.findings]


def test_bodies_stand_under_those_they_belong_to_with_who_holds_office(store: Store) -> None:
    organise(store)

    found = shown(store)

    tree = [(each.depth, each.body.draft.name) for each in found.bodies]
    assert tree[3:5] == [(0, "居民委员会"), (1, "人民调解委员会")]
    committee = state(found, BodyKind.COMMITTEE)
    assert [holder.title for holder in committee.holders] == ["主任", "副主任", *["委员"] * 3]
    director = committee.holders[0]
    assert (director.name, director.door, director.group) == (
        *("王伟", "1号楼1单元101室"),
        "第1居民小组",
    )
    assert committee.findings == ()
    (size,) = found.findings
    assert isinstance(size, CommunitySize)
    assert (size.households, size.least, size.most) == (180, 1000, 3000)


def test_a_day_before_the_term_shows_nothing_of_it(store: Store) -> None:
    organise(store)

    found = shown(store, date(2026, 1, 9))

    assert found.state(BodyKind.COMMITTEE) is None
    assert BodyKind.COMMITTEE in {body.kind for body in found.closed}


def test_spouses_of_one_household_are_apart_without_any_declaration(store: Store) -> None:
    organised = organise(store)
    settled = organised.settled

    assert refused(store, organised, BodyKind.COMMITTEE, settled.spouses[0]) == [KinInCommittee]
    assert refused(store, organised, BodyKind.SUPERVISION, settled.spouses[0]) == [KinSupervises]
    assert refused(store, organised, BodyKind.SUPERVISION, settled.heads[0]) == [
        CommitteeSupervises
    ]


def test_brothers_in_two_households_are_apart_once_it_is_declared(store: Store) -> None:
    organised = organise(store)
    director, other = organised.settled.heads[0], organised.settled.heads[100]
    draft = OfficeDraft(
        body_id=organised.bodies[BodyKind.SUPERVISION], person_id=other, from_on=DAY
    )
    with store.reading() as reading:
        assert service.check_appointment(reading, draft) == []

    done(store, lambda tx: service.declare_kin(tx, director, other, "sibling"))

    assert refused(store, organised, BodyKind.SUPERVISION, other) == [KinSupervises]
    (line,) = shown(store).kin
    assert (line.one, line.relation) == ("王伟", "sibling")
    assert line.offices == "王伟：主任"


def test_a_child_is_not_elected(store: Store) -> None:
    organised = organise(store)

    found = refused(store, organised, BodyKind.COMMITTEE, organised.settled.children[7])

    assert TooYoung in found


def test_relatives_in_office_are_listed_even_if_nobody_has_declared_them(store: Store) -> None:
    organised = organise(store)
    sub = organised.bodies[BodyKind.SUB_COMMITTEE]
    spouse = organised.settled.spouses[0]
    done(
        store,
        lambda tx: service.appoint(tx, OfficeDraft(body_id=sub, person_id=spouse, from_on=DAY)),
    )

    (line,) = shown(store).kin

    assert line.kinship is None
    assert {line.one, line.other} == {"王伟", "李伟"}
    assert line.relation == "spouse"


def test_each_group_says_its_households_and_whom_it_sends(store: Store) -> None:
    organise(store, households=180, representatives=4)

    first, second, third = shown(store).groups

    assert [each.households for each in (first, second, third)] == [60, 60, 60]
    assert [len(each.representatives) for each in (first, second, third)] == [2, 1, 1]
    assert first.findings == ()
    assert [type(each) for each in second.findings] == [GroupTooFewRepresentatives]


def test_linked_households_are_counted(store: Store) -> None:
    organised = organise(store)
    office, homes = organised.representatives[0], organised.settled.households
    done(store, lambda tx: community.link_households(tx, office, homes[:19], on=DAY))

    first = shown(store).groups[0]

    assert sorted(each.links for each in first.representatives) == [0, 0, 19]
    assert [type(each) for each in first.findings] == [LinksUnusual]
    done(store, lambda tx: community.link_households(tx, office, homes[:20], on=DAY))
    assert shown(store).groups[0].findings == ()


def test_who_has_died_or_moved_away_is_told(store: Store) -> None:
    organised = organise(store)
    settled = organised.settled
    wife, member = settled.spouses[3], settled.heads[6]
    done(store, lambda tx: households.record_death(tx, PersonId(wife), on=DAY))
    done(
        store,
        lambda tx: households.move_away(
            tx,
            HouseholdId(settled.households[6]),
            tuple(map(PersonId, (member, settled.spouses[6], settled.children[6]))),
            on=DAY,
        ),
    )

    found = state(shown(store, date(2026, 3, 3)), BodyKind.COMMITTEE).findings

    assert {type(each) for each in found} >= {HolderDied, HolderLeft}


def test_a_member_whose_record_was_merged_into_another_stays_a_member(store: Store) -> None:
    organised = organise(store)
    member, kept = organised.settled.heads[6], organised.settled.heads[99]
    done(store, lambda tx: service.declare_kin(tx, member, organised.settled.heads[0], "sibling"))

    done(
        store,
        lambda tx: households.merge_people(tx, PersonId(kept), PersonId(member), from_other=()),
    )

    committee = state(shown(store), BodyKind.COMMITTEE)
    assert kept in {holder.office.person_id for holder in committee.holders}
    assert [type(each) for each in committee.findings] == [KinInCommittee]


def test_a_household_that_has_ended_is_no_longer_linked(store: Store) -> None:
    organised = organise(store)
    office, settled = organised.representatives[0], organised.settled
    done(store, lambda tx: community.link_households(tx, office, settled.households[:20], on=DAY))
    people = (settled.heads[1], settled.spouses[1], settled.children[1])

    done(
        store,
        lambda tx: households.move_away(
            tx, HouseholdId(settled.households[1]), tuple(map(PersonId, people)), on=DAY
        ),
    )

    links = {each.links for each in shown(store, date(2026, 3, 3)).groups[0].representatives}
    assert links == {0, 19}


def test_vacancies_follow_from_seats(store: Store) -> None:
    organised = organise(store)
    body = organised.bodies[BodyKind.COMMITTEE]

    def seats(tx: Transaction) -> None:
        draft = community.body(tx, body).draft
        changed = type(draft)(
            kind=draft.kind,
            name=draft.name,
            term_no=draft.term_no,
            term_from=draft.term_from,
            term_until=draft.term_until,
            seats=7,
        )
        community.change_body(tx, body, changed)

    done(store, seats)

    committee = state(shown(store), BodyKind.COMMITTEE)
    assert (committee.people, committee.vacancies) == (5, 2)


def test_who_left_this_term_is_remembered(store: Store) -> None:
    organise(store)
    office = state(shown(store), BodyKind.COMMITTEE).holders[-1].office
    done(store, lambda tx: community.end_office(tx, office.id, DAY, "resigned"))

    committee = state(shown(store, date(2026, 3, 3)), BodyKind.COMMITTEE)

    assert (len(committee.holders), len(committee.earlier)) == (4, 1)
    assert committee.earlier[0].office.draft.from_on == FIRST


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("02", "10", "spouse"),
        ("02", "22", "child"),
        ("52", "02", "parent"),
        ("10", "30", "parent"),
        ("22", "32", "sibling"),
        ("51", "52", "spouse"),
        ("51", "73", "parent"),
        ("61", "51", "parent"),
        ("02", "38", ""),
        ("02", "55", ""),
        ("10", "51", ""),
        ("22", "41", ""),
        ("02", "99", ""),
    ],
)
def test_near_kin_follow_from_what_members_are_to_the_head(one: str, other: str, kin: str) -> None:
    found = household_kin({"甲": one, "乙": other})

    assert found == ({frozenset({"甲", "乙"}): kin} if kin else {})
