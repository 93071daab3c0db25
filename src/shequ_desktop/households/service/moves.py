"""How people come and go: joining, leaving, dying, splitting and joining households."""

from datetime import date, timedelta

from sqlalchemy import select

from shequ_desktop.households.model.tables import HouseholdRow, MemberRow, PersonRow
from shequ_desktop.households.rules.homes import check_joining, check_leaving, staying
from shequ_desktop.households.service.homes import household
from shequ_desktop.households.service.places import next_household_no
from shequ_desktop.households.values import (
    HEAD,
    Household,
    HouseholdId,
    MemberId,
    NobodyChosen,
    PersonId,
    SamePerson,
)
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.storage.store import Transaction

_DEFAULT_RELATION = "97"
"""其他亲属 (GB/T 4761), until somebody says better."""


def join(
    tx: Transaction,
    household_id: HouseholdId,
    person_id: PersonId,
    *,
    relation_to_head: str,
    on: date | None = None,
    reason: str = "迁入",
) -> MemberId:
    """Make a person a member of a household from a day on (inclusive); earlier homes end.

    Args:
        on: ``None``: not known, as in a ledger that was typed in.

    Raises:
        RulesBroken: the household has ended, or has another head.
    """
    home = household(tx, household_id)
    refuse(check_joining(home, relation_to_head=relation_to_head))
    relation = relation_to_head or (_DEFAULT_RELATION if home.members else HEAD)
    for row in _current_memberships(tx, person_id):
        row.to_on = (on or tx.today) - timedelta(days=1)
        row.end_reason = "迁出"
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
            new_head=new_head,
        )
    person = tx.session.get_one(PersonRow, person_id)
    person.died_on, person.population_kind = on, "deceased"


def change_head(tx: Transaction, household_id: HouseholdId, new_head: PersonId) -> None:
    """Make another member the head; the old head becomes an unspecified relative."""
    _lead(tx, household(tx, household_id), new_head)


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

    Raises:
        RulesBroken: it is the same household, or one of them has ended.
    """
    if kept == ended:
        refuse([SamePerson()])
    home, other = household(tx, kept), household(tx, ended)
    refuse(check_joining(home, relation_to_head=""))
    people = tuple(member.person_id for member in other.members)
    leave(tx, ended, people, on=on - timedelta(days=1), reason="合户")
    for offset, member in enumerate(other.members):
        tx.session.add(
            MemberRow(
                household_id=kept,
                person_id=member.person_id,
                relation_to_head=_relation_beside(member.relation_to_head),
                from_on=on,
                reason="合户",
                position=len(home.members) + offset,
            )
        )


def _relation_beside(relation: str) -> str:
    """Return the relation somebody keeps beside a new head: nobody knows it yet."""
    return _DEFAULT_RELATION if relation in ("", HEAD) else relation


def _lead(tx: Transaction, home: Household, new_head: PersonId) -> None:
    for row in _memberships(tx, home.id, tuple(each.person_id for each in home.members)):
        if row.person_id == new_head:
            row.relation_to_head, row.position = HEAD, 0
        elif row.relation_to_head == HEAD:
            row.relation_to_head = _DEFAULT_RELATION
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
