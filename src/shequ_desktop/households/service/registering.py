"""Whole steps of the forms: what one press of 保存 does, and one undo takes back."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from shequ_desktop.households.model.tables import HouseholdRow, MemberRow, PersonRow
from shequ_desktop.households.service.homes import (
    household,
    open_household,
    relocate_household,
)
from shequ_desktop.households.service.lists import find
from shequ_desktop.households.service.merging import merge_people
from shequ_desktop.households.service.moves import (
    change_head,
    join,
    join_households,
    leave,
    move_out,
    record_death,
    split_household,
)
from shequ_desktop.households.service.people import (
    check_draft,
    edit_person,
    person,
    register_person,
)
from shequ_desktop.households.service.places import households_at, place_of
from shequ_desktop.households.values import (
    LEFT_KINDS,
    DatesCrossed,
    DayAhead,
    DwellingId,
    HasDied,
    Household,
    HouseholdId,
    NobodyChosen,
    PersonDraft,
    PersonId,
    Place,
    PlaceMissing,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Reading, Transaction

_NOWHERE = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where somebody is to live, and as what."""

    place: Place = _NOWHERE
    """The door; looked at only without a ``household_id``."""
    household_id: HouseholdId | None = None
    """The household to join; ``None``: a new one behind that door."""
    relation_to_head: str = ""
    """GB/T 4761; empty: head of an empty household, else another relative."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """Who leads a household from now on, and what the others are to that person."""

    new_head: PersonId | None = None
    relations: Mapping[PersonId, str] | None = None
    """GB/T 4761, by member; whoever is not named keeps what they were."""


NO_SUCCESSION = Succession()


def neighbours(reading: Reading, place: Place) -> list[Household]:
    """Return the living households behind a door, with their members."""
    return [household(reading, each) for each in households_at(reading, place)]


def households_found(reading: Reading, text: str) -> list[Household]:
    """Return the living households that a name, door, number or phone finds."""
    found: dict[HouseholdId, Household] = {}
    for hit in find(reading, text):
        home = person(reading, PersonId(hit.key)).household
        if home is not None and home.closed_on is None:
            found.setdefault(home.id, home)
    return list(found.values())


def register_at(
    tx: Transaction,
    draft: PersonDraft,
    home: Home,
    *,
    on: date | None = None,
    reason: str = "迁入",
    seen: Collection[Finding] = (),
) -> PersonId:
    """Write a new resident into a household, opening it if there is none yet.

    Args:
        on: First day in the household, inclusive; ``None``: not known.
        seen: Warnings that the user has read and overrides.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    place = _place(tx, home)
    refuse([*_check_place(place), *check_draft(tx, draft, place=place)], seen=seen)
    return register_person(
        tx,
        draft,
        home.household_id or open_household(tx, place),
        relation_to_head=home.relation_to_head,
        on=on,
        reason=reason,
        seen=seen,
    )


def record_birth(
    tx: Transaction, draft: PersonDraft, home: Home, *, seen: Collection[Finding] = ()
) -> PersonId:
    """Write a newborn into a household from the day of its birth on.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    return register_at(tx, draft, home, on=draft.birth_date, reason="出生", seen=seen)


def edit_whole(
    tx: Transaction,
    person_id: PersonId,
    draft: PersonDraft,
    *,
    relation_to_head: str | None = None,
    relocation: Place | None = None,
    seen: Collection[Finding] = (),
) -> None:
    """Write what the form says of a person; with ``relocation`` the whole household's door too.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    edit_person(tx, person_id, draft, relation_to_head=relation_to_head, seen=seen)
    home = person(tx, person_id).household
    if relocation is not None and home is not None:
        relocate_household(tx, home.id, relocation)


def move_in(
    tx: Transaction,
    person_id: PersonId,
    home: Home,
    *,
    on: date,
    population_kind: str = "",
    succession: Succession = NO_SUCCESSION,
) -> HouseholdId:
    """Let somebody who is registered live in another household from a day on, inclusive.

    Args:
        population_kind: What the person is from now on; empty: as before, and not known
            for somebody who had left.
        succession: Who leads the household that is left behind.

    Raises:
        RulesBroken: the day is wrong, the person has died, or an old household is left
            without a head.
    """
    row = tx.session.get_one(PersonRow, person_id)
    place = _place(tx, home)
    died = [HasDied(row.full_name)] if row.died_on is not None else []
    refuse([*died, *_check_day(tx, on), *_check_place(place)])
    for old in _current_homes(tx, person_id):
        leave(
            tx,
            old,
            (person_id,),
            on=on - timedelta(days=1),
            reason="迁出",
            new_head=succession.new_head,
        )
        restate_relations(tx, old, succession)
    target = home.household_id or open_household(tx, place)
    join(tx, target, person_id, relation_to_head=home.relation_to_head, on=on)
    if population_kind or row.population_kind in LEFT_KINDS:
        row.population_kind = population_kind
    return target


def move_away(
    tx: Transaction,
    household_id: HouseholdId,
    people: tuple[PersonId, ...],
    *,
    on: date,
    to: str = "",
    succession: Succession = NO_SUCCESSION,
) -> None:
    """Record that people have moved away, and who leads those who stay.

    Raises:
        RulesBroken: as ``move_out``; or the day has not come yet.
    """
    refuse(_check_day(tx, on))
    move_out(tx, household_id, people, on=on, to=to, new_head=succession.new_head)
    restate_relations(tx, household_id, succession)


def report_death(
    tx: Transaction, person_id: PersonId, *, on: date, succession: Succession = NO_SUCCESSION
) -> None:
    """Record a death, and who leads the household now.

    Raises:
        RulesBroken: as ``record_death``; or the day lies ahead, or before the birth.
    """
    born = tx.session.get_one(PersonRow, person_id).birth_date
    crossed = [DatesCrossed(on, born)] if born is not None and on < born else []
    refuse([*_check_day(tx, on), *crossed])
    homes = _current_homes(tx, person_id)
    record_death(tx, person_id, on=on, new_head=succession.new_head)
    for home in homes:
        restate_relations(tx, home, succession)


def split_off(
    tx: Transaction,
    household_id: HouseholdId,
    people: tuple[PersonId, ...],
    *,
    on: date,
    led: Succession,
    left: Succession = NO_SUCCESSION,
) -> HouseholdId:
    """Let members form a household of their own behind the same door (分户).

    Args:
        on: First day of the new household, inclusive.
        led: The head of the new household, and what its members are to that person.
        left: The same for those who stay, if their head goes.

    Raises:
        RulesBroken: as ``split_household``; or the day has not come yet.
    """
    refuse(_check_day(tx, on))
    if not people or led.new_head is None:
        refuse([NobodyChosen()])
    assert led.new_head is not None, "just refused"
    made = split_household(
        tx, household_id, people, head=led.new_head, on=on, new_head=left.new_head
    )
    restate_relations(tx, made, led)
    restate_relations(tx, household_id, left)
    return made


def unite(
    tx: Transaction,
    kept: HouseholdId,
    ended: HouseholdId,
    *,
    on: date,
    relations: Mapping[PersonId, str],
) -> None:
    """Let all members of one household join another (合户), whose head stays head.

    Args:
        on: First day together, inclusive.
        relations: What those who come are to that head (GB/T 4761).

    Raises:
        RulesBroken: as ``join_households``; or the day has not come yet.
    """
    refuse(_check_day(tx, on))
    join_households(tx, kept, ended, on=on)
    restate_relations(tx, kept, Succession(relations=relations))


def hand_over(tx: Transaction, household_id: HouseholdId, succession: Succession) -> None:
    """Make another member the head, and say what the others are to that person.

    Raises:
        RulesBroken: nobody is chosen.
    """
    if succession.new_head is None:
        refuse([NobodyChosen()])
        return
    change_head(tx, household_id, succession.new_head)
    restate_relations(tx, household_id, succession)


def merge_records(
    tx: Transaction,
    kept: PersonId,
    other: PersonId,
    *,
    from_other: Collection[str],
    home: HouseholdId | None,
) -> None:
    """Make ``other`` a former record of ``kept``, who then lives in one household only.

    Args:
        from_other: The fields (of ``PERSON_FIELDS``) whose value is the other record's.
        home: Where the person lives; every other household is left today. ``None``: nowhere.

    Raises:
        RulesBroken: it is one and the same record, or a household is left without a head.
    """
    merge_people(tx, kept, other, from_other=from_other)
    tx.session.flush()
    for left in _current_homes(tx, kept):
        if left != home:
            leave(tx, left, (kept,), on=tx.today, reason="合并重复人员")


def restate_relations(tx: Transaction, household_id: HouseholdId, succession: Succession) -> None:
    """Write what the living members of a household are to its head; the head stays head."""
    for person_id, relation in (succession.relations or {}).items():
        for row in _living_members(tx, household_id):
            if row.person_id == person_id and person_id != succession.new_head and relation:
                row.relation_to_head = relation


def _living_members(tx: Transaction, household_id: HouseholdId) -> Iterable[MemberRow]:
    return tx.session.scalars(
        select(MemberRow).where(
            MemberRow.household_id == household_id,
            MemberRow.deleted_at.is_(None),
            MemberRow.to_on.is_(None),
        )
    ).all()


def _current_homes(tx: Transaction, person_id: PersonId) -> list[HouseholdId]:
    return [
        HouseholdId(found)
        for found in tx.session.scalars(
            select(MemberRow.household_id).where(
                MemberRow.person_id == person_id,
                MemberRow.deleted_at.is_(None),
                MemberRow.to_on.is_(None),
            )
        )
    ]


def _place(tx: Transaction, home: Home) -> Place:
    if home.household_id is None:
        return home.place
    row = tx.session.get_one(HouseholdRow, home.household_id)
    return place_of(tx, DwellingId(row.dwelling_id))


def _check_place(place: Place) -> list[Finding]:
    known = place.building or place.door_no or place.address
    return [] if known else [PlaceMissing()]


def _check_day(tx: Transaction, on: date) -> list[Finding]:
    return [DayAhead(on)] if on > tx.today else []
