"""Households: who lives behind a door on a day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import or_, select

from shequ_desktop.households.model.tables import HouseholdRow, MemberRow, PersonRow, TagRow
from shequ_desktop.households.service.places import (
    dwelling_at,
    next_household_no,
    place_of,
    refuse_nowhere,
)
from shequ_desktop.households.values import (
    HEAD,
    DwellingId,
    Household,
    HouseholdId,
    Member,
    MemberId,
    PersonId,
    Place,
)
from shequ_desktop.storage.store import Reading, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdChanges:
    """What can be edited of a household; ``None`` leaves a part as it is."""

    household_no: str | None = None
    kind: str | None = None
    residence_state: str | None = None
    hukou_book_no: str | None = None
    consent_state: str | None = None
    note: str | None = None


def household(reading: Reading, household_id: HouseholdId, *, on: date | None = None) -> Household:
    """Return a household as it was on a day, the head first.

    Without a day: as the book stands now. Whoever has a last day in it has left, even if
    that day is today.

    Raises:
        NoResultFound: there is none of that id.
    """
    row = reading.session.get_one(HouseholdRow, household_id)
    day = on or reading.today
    found = reading.session.execute(
        select(MemberRow, PersonRow)
        .join(PersonRow, PersonRow.id == MemberRow.person_id)
        .where(
            MemberRow.household_id == household_id,
            MemberRow.deleted_at.is_(None),
            PersonRow.deleted_at.is_(None),
        )
        .order_by(MemberRow.relation_to_head != HEAD, MemberRow.position, MemberRow.id)
    ).all()
    tags = living_tags(reading, [person.id for _, person in found], day)
    everybody = [_member(member, person, tags) for member, person in found]
    members, earlier = _now(everybody) if on is None else _on(everybody, on)
    return Household(
        id=household_id,
        household_no=row.household_no,
        place=place_of(reading, DwellingId(row.dwelling_id)),
        dwelling_id=DwellingId(row.dwelling_id),
        kind=row.kind,
        residence_state=row.residence_state,
        moved_in_on=row.moved_in_on,
        closed_on=row.closed_on,
        note=row.note,
        members=members,
        earlier=earlier,
    )


def open_household(
    tx: Transaction,
    place: Place,
    *,
    household_no: str = "",
    residence_state: str = "unverified",
    kind: str = "",
) -> HouseholdId:
    """Register a new household behind a door, adding the door and its areas as needed.

    Args:
        household_no: Empty: made from the door, as offices write it: 03-2-501.

    Raises:
        RulesBroken: there is no address at all.
    """
    refuse_nowhere(place)
    dwelling = dwelling_at(tx, place)
    row = HouseholdRow(
        dwelling_id=dwelling,
        household_no=household_no or next_household_no(tx, place),
        residence_state=residence_state,
        kind=kind,
        moved_in_on=tx.today,
    )
    tx.session.add(row)
    tx.session.flush()
    return HouseholdId(row.id)


def edit_household(tx: Transaction, household_id: HouseholdId, changes: HouseholdChanges) -> None:
    """Change what is said of a household."""
    row = tx.session.get_one(HouseholdRow, household_id)
    for name in HouseholdChanges.__slots__:
        value = getattr(changes, name)
        if value is not None:
            setattr(row, name, value.strip())


def relocate_household(tx: Transaction, household_id: HouseholdId, place: Place) -> None:
    """Move a whole household to another door.

    Raises:
        RulesBroken: there is no address at all.
    """
    refuse_nowhere(place)
    tx.session.get_one(HouseholdRow, household_id).dwelling_id = dwelling_at(tx, place)


def _now(everybody: Sequence[Member]) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Return those who are members and those who were."""
    return (
        tuple(each for each in everybody if each.to_on is None),
        tuple(each for each in everybody if each.to_on is not None),
    )


def _on(everybody: Sequence[Member], day: date) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Return the members on ``day``, inclusive of everybody's last, and those before them."""
    members = [
        each
        for each in everybody
        if (each.from_on is None or each.from_on <= day)
        and (each.to_on is None or each.to_on >= day)
    ]
    heads = [each for each in members if each.relation_to_head == HEAD]
    if len(heads) > 1:
        # Whoever left first was head until then; what the next one was before, nobody noted.
        head = min(heads, key=lambda each: each.to_on or date.max)
        rest = [each for each in members if each is not head]
        members = [
            head,
            *(replace(each, relation_to_head="") if each in heads else each for each in rest),
        ]
    return tuple(members), tuple(each for each in everybody if each.to_on and each.to_on < day)


def living_tags(reading: Reading, people: list[str], day: date) -> dict[str, tuple[str, ...]]:
    """Return the tags of each of ``people`` that hold on ``day``."""
    rows = reading.session.execute(
        select(TagRow.person_id, TagRow.tag)
        .where(
            TagRow.person_id.in_(people),
            TagRow.deleted_at.is_(None),
            or_(TagRow.from_on.is_(None), TagRow.from_on <= day),
            or_(TagRow.to_on.is_(None), TagRow.to_on >= day),
        )
        .order_by(TagRow.id)
    )
    tags: dict[str, tuple[str, ...]] = {}
    for person_id, tag in rows:
        tags[person_id] = (*tags.get(person_id, ()), tag)
    return tags


def _member(row: MemberRow, person: PersonRow, tags: dict[str, tuple[str, ...]]) -> Member:
    return Member(
        id=MemberId(row.id),
        person_id=PersonId(person.id),
        household_id=HouseholdId(row.household_id),
        full_name=person.full_name,
        relation_to_head=row.relation_to_head,
        sex=person.sex,
        birth_date=person.birth_date,
        id_number=person.id_number,
        phones=tuple(filter(None, person.phones.split(";"))),
        political_status=person.political_status,
        education=person.education,
        population_kind=person.population_kind,
        tags=tags.get(person.id, ()),
        from_on=row.from_on,
        to_on=row.to_on,
        reason=row.reason,
        end_reason=row.end_reason,
    )
