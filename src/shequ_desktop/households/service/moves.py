"""How people come and go: joining, leaving, dying, splitting and joining households."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select

from shequ_desktop.households.model.tables import HouseholdRow, MemberRow, PersonRow
from shequ_desktop.households.rules.homes import check_joining, check_leaving, staying
from shequ_desktop.households.service.homes import household
from shequ_desktop.households.service.places import next_household_no
from shequ_desktop.households.values import (
    HEAD,
    LEFT_KINDS,
    AlreadyMember,
    HasDied,
    Household,
    HouseholdClosed,
    HouseholdId,
    MemberId,
    NobodyChosen,
    NotAMember,
    PersonId,
    SameHousehold,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Transaction

DEFAULT_RELATION = "97"
"""其他亲属 (GB/T 4761), until somebody says better."""


def join(
    tx: Transaction,
    household_id: HouseholdId,
    person_id: PersonId,
    *,
    relation_to_head: str,
    on: date | None = None,
    reason: str = "迁入",
    new_head: PersonId | None = None,
) -> MemberId:
    """Make a person a member of a household from a day on (inclusive); earlier homes end.

    Args:
        on: ``None``: not known, as in a ledger that was typed in.
        new_head: Who leads the household that is left behind, if its head goes.

    Raises:
        RulesBroken: the household has ended, or would not have exactly one head; the one
            left behind would have none; or the person has died or lives there already.
    """
    home = household(tx, household_id)
    refuse(
        [
            *_check_newcomer(tx, home, person_id),
            *check_joining(home, relation_to_head=relation_to_head),
        ]
    )
    relation = relation_to_head or (DEFAULT_RELATION if home.members else HEAD)
    for old in _current_memberships(tx, person_id):
        left = HouseholdId(old.household_id)
        last_day = (on or tx.today) - timedelta(days=1)
        leave(tx, left, (person_id,), on=last_day, reason="迁出", new_head=new_head)
    person = tx.session.get_one(PersonRow, person_id)
    if person.population_kind in LEFT_KINDS:
        person.population_kind = ""
    row = MemberRow(
        household_id=household_id,
        person_id=person_id,
        relation_to_head=relation,
        from_on=on,
        reason=reason,
        position=len(home.members),
    )
    tx.session.add(row)
    tx.session.flush()
    return MemberId(row.id)


def leave(
    tx: Transaction,
    household_id: HouseholdId,
    people: tuple[PersonId, ...],
    *,
    on: date,
    reason: str,
    new_head: PersonId | None = None,
) -> None:
    """Let members leave a household; ``on`` is their last day, inclusive.

    A household that nobody is left in ends on the same day.

    Raises:
        RulesBroken: the head leaves and nobody is named to follow, or a day is wrong.
    """
    home = household(tx, household_id)
    refuse(check_leaving(home, people, on=on, new_head=new_head))
    for row in _memberships(tx, household_id, people):
        row.to_on, row.end_reason = on, reason
        if row.from_on is not None and on < row.from_on:
            row.deleted_at = tx.at_ms
    if new_head is not None:
        _lead(tx, home, new_head)
    if not staying(home, people):
        ending = tx.session.get_one(HouseholdRow, household_id)
        ending.closed_on, ending.close_reason = on, reason


def move_out(
    tx: Transaction,
    household_id: HouseholdId,
    people: tuple[PersonId, ...],
    *,
    on: date,
    to: str = "",
    new_head: PersonId | None = None,
) -> None:
    """Record that people have moved away (迁出); ``to`` is where, added to their notes.

    Raises:
        RulesBroken: as ``leave``.
    """
    leave(tx, household_id, people, on=on, reason="迁出", new_head=new_head)
    for person_id in people:
        row = tx.session.get_one(PersonRow, person_id)
        row.population_kind = "moved_out"
        if to.strip():
            row.note = "；".join(filter(None, (row.note, f"迁往{to.strip()}")))


def record_death(
    tx: Transaction, person_id: PersonId, *, on: date, new_head: PersonId | None = None
) -> None:
    """Record a death: the person leaves every household on that day.

    Raises:
        RulesBroken: the person was head and nobody is named to follow.
    """
    for row in _current_memberships(tx, person_id):
        leave(
            tx,
            HouseholdId(row.household_id),
            (person_id,),
            on=on,
            reason="死亡",
            new_head=_if_member(tx, HouseholdId(row.household_id), new_head),
        )
    person = tx.session.get_one(PersonRow, person_id)
    person.died_on, person.population_kind = on, "deceased"


def change_head(tx: Transaction, household_id: HouseholdId, new_head: PersonId) -> None:
    """Make another member the head; the old head becomes an unspecified relative.

    Raises:
        RulesBroken: the person is no member now.
    """
    home = household(tx, household_id)
    member = any(each.person_id == new_head for each in home.members)
    refuse([] if member else [NotAMember(tx.session.get_one(PersonRow, new_head).full_name)])
    _lead(tx, home, new_head)


def split_household(
    tx: Transaction,
    household_id: HouseholdId,
    people: tuple[PersonId, ...],
    *,
    head: PersonId,
    on: date,
    new_head: PersonId | None = None,
) -> HouseholdId:
    """Let some members form a household of their own behind the same door (分户).

    Args:
        head: Who leads the new household; one of ``people``.
        new_head: Who leads the old one, if its head is among ``people``.

    Raises:
        RulesBroken: as ``leave``; or the new household's head is not one of its people.
    """
    people = tuple(dict.fromkeys(people))
    if head not in people:
        refuse([NobodyChosen()])
    home = household(tx, household_id)
    leave(tx, household_id, people, on=on - timedelta(days=1), reason="分户", new_head=new_head)
    row = HouseholdRow(
        dwelling_id=home.dwelling_id,
        household_no=next_household_no(tx, home.place),
        residence_state=home.residence_state,
        kind=home.kind,
        moved_in_on=on,
    )
    tx.session.add(row)
    tx.session.flush()
    relations = {each.person_id: each.relation_to_head for each in home.members}
    others = [person for person in people if person != head]
    for position, person in enumerate((head, *others)):
        relation = HEAD if person == head else _relation_beside(relations.get(person, ""))
        tx.session.add(
            MemberRow(
                household_id=row.id,
                person_id=person,
                relation_to_head=relation,
                from_on=on,
                reason="分户",
                position=position,
            )
        )
    return HouseholdId(row.id)


def join_households(tx: Transaction, kept: HouseholdId, ended: HouseholdId, *, on: date) -> None:
    """Let all members of one household join another (合户); the first one's head stays head.

    If the first one has no head, the other's is head.

    Raises:
        RulesBroken: it is the same household, or one of them has ended.
    """
    if kept == ended:
        refuse([SameHousehold()])
    home, other = household(tx, kept), household(tx, ended)
    refuse(
        HouseholdClosed(each.household_no) for each in (home, other) if each.closed_on is not None
    )
    people = tuple(member.person_id for member in other.members)
    leave(tx, ended, people, on=on - timedelta(days=1), reason="合户")
    already = {member.person_id for member in home.members}
    coming = [member for member in other.members if member.person_id not in already]
    for offset, member in enumerate(coming):
        relation = member.relation_to_head
        tx.session.add(
            MemberRow(
                household_id=kept,
                person_id=member.person_id,
                relation_to_head=relation if home.head is None else _relation_beside(relation),
                from_on=on,
                reason="合户",
                position=len(home.members) + offset,
            )
        )


def _check_newcomer(tx: Transaction, home: Household, person_id: PersonId) -> Iterable[Finding]:
    person = tx.session.get_one(PersonRow, person_id)
    if person.died_on is not None:
        yield HasDied(person.full_name)
    if any(each.person_id == person_id for each in home.members):
        yield AlreadyMember(person.full_name)


def _if_member(
    tx: Transaction, household_id: HouseholdId, person_id: PersonId | None
) -> PersonId | None:
    members = {each.person_id for each in household(tx, household_id).members}
    return person_id if person_id in members else None


def _relation_beside(relation: str) -> str:
    """Return the relation somebody keeps beside a new head: nobody knows it yet."""
    return DEFAULT_RELATION if relation in ("", HEAD) else relation


def _lead(tx: Transaction, home: Household, new_head: PersonId) -> None:
    for row in _memberships(tx, home.id, tuple(each.person_id for each in home.members)):
        if row.person_id == new_head:
            row.relation_to_head, row.position = HEAD, 0
        elif row.relation_to_head == HEAD:
            row.relation_to_head = DEFAULT_RELATION
            row.position = len(home.members)


def _memberships(
    tx: Transaction, household_id: HouseholdId, people: tuple[PersonId, ...]
) -> list[MemberRow]:
    return list(
        tx.session.scalars(
            select(MemberRow).where(
                MemberRow.household_id == household_id,
                MemberRow.person_id.in_(people),
                MemberRow.deleted_at.is_(None),
                MemberRow.to_on.is_(None),
            )
        )
    )


def _current_memberships(tx: Transaction, person_id: PersonId) -> list[MemberRow]:
    return list(
        tx.session.scalars(
            select(MemberRow).where(
                MemberRow.person_id == person_id,
                MemberRow.deleted_at.is_(None),
                MemberRow.to_on.is_(None),
            )
        )
    )
