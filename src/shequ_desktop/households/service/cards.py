"""What cards show, on paper and beside the table: a household whole, a person with their homes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from shequ_desktop.community import service as community
from shequ_desktop.households.documents import HouseholdCard, MemberLine
from shequ_desktop.households.model.tables import HouseholdRow, MemberRow, PersonRow
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.service.homes import household
from shequ_desktop.households.service.lists import line_page
from shequ_desktop.households.service.people import person
from shequ_desktop.households.service.places import place_of
from shequ_desktop.households.values import (
    DwellingId,
    Household,
    HouseholdId,
    LedgerLine,
    Member,
    Person,
    PersonId,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.storage.log import column_number
from shequ_desktop.storage.store import Reading

_PART = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A person's time in one household, past or present."""

    household_id: HouseholdId
    household_no: str
    address: str
    relation_to_head: str
    from_on: date | None
    to_on: date | None
    """Both inclusive; ``None``: not known, or still there."""
    reason: str
    end_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """Who has put a person into the recycle bin, and when."""

    user: str
    """Empty: not known on this computer."""
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSheet:
    """Everything the card beside the table shows of a person."""

    person: Person
    home: Household | None
    """The household on the day asked for; ``None``: they lived in none."""
    day: date
    today: date
    stays: tuple[Stay, ...]
    """The latest first."""
    deletion: Deletion | None = None


def person_sheet(
    reading: Reading, person_id: PersonId, *, on: date | None = None
) -> PersonSheet | None:
    """Return a person's card; ``None`` if the registration has been taken back.

    Args:
        on: As of this day (default: today).
    """
    row = reading.session.get(PersonRow, person_id)
    if row is None or row.deleted_at == 0:
        return None
    found = person(reading, person_id)
    day = on or reading.today
    stays = _stays(reading, person_id)
    return PersonSheet(
        person=found,
        home=_home_on(reading, found, stays, day),
        day=day,
        today=reading.today,
        stays=stays,
        deletion=None if row.deleted_at is None else _deletion(reading, row),
    )


def card_of(
    reading: Reading, household_id: HouseholdId, *, on: date | None = None
) -> HouseholdCard:
    """Return a household as its card prints it, as of a day (default: today).

    Raises:
        NoResultFound: there is none of that id.
    """
    home = household(reading, household_id, on=on)
    day = on or reading.today
    office = community.community(reading)
    head = home.head
    return HouseholdCard(
        community="" if office is None else office.name,
        household_no=home.household_no,
        address=home.place.shown(),
        head_name="" if head is None else head.full_name,
        kind=shown_code("household_kind", home.kind),
        residence_state=shown_code("residence_state", home.residence_state),
        grid=home.place.grid,
        group=home.place.group,
        phones=() if head is None else head.phones,
        moved_in_on=home.moved_in_on,
        tags=_labels(dict.fromkeys(tag for each in home.members for tag in each.tags)),
        notes=home.note,
        members=tuple(_member_line(each, day) for each in home.members),
    )


def roster_of(reading: Reading, numbers: Sequence[int]) -> tuple[str, list[MemberLine]]:
    """Return the committee's name, and lines of the ledger as a roster prints them."""
    office = community.community(reading)
    people = [_roster_line(line, reading.today) for line in lines_of(reading, numbers)]
    return "" if office is None else office.name, people


def households_of(reading: Reading, people: Sequence[PersonId]) -> list[HouseholdId]:
    """Return the households these people live in, or lived in last, each once, in their order."""
    homes: dict[str, HouseholdId] = {}
    for at in range(0, len(people), _PART):
        rows = reading.session.execute(
            select(MemberRow.person_id, MemberRow.household_id)
            .where(MemberRow.person_id.in_(people[at : at + _PART]), MemberRow.deleted_at.is_(None))
            .order_by(MemberRow.to_on.is_(None), MemberRow.to_on, MemberRow.id)  # the last one wins
        )
        homes.update({person_id: HouseholdId(home) for person_id, home in rows})
    return list(dict.fromkeys(homes[person_id] for person_id in people if person_id in homes))


def lines_of(reading: Reading, numbers: Sequence[int]) -> list[LedgerLine]:
    """Return lines by their numbers, however many, in the order given; those gone are left out."""
    found: dict[int, LedgerLine] = {}
    for at in range(0, len(numbers), _PART):
        found.update(line_page(reading, numbers[at : at + _PART]))
    return [found[number] for number in numbers if number in found]


def _home_on(reading: Reading, found: Person, stays: Sequence[Stay], day: date) -> Household | None:
    for stay in stays:
        begun = stay.from_on is None or stay.from_on <= day
        if begun and (stay.to_on is None or stay.to_on >= day):
            return household(reading, stay.household_id, on=day)
    return found.household if found.deleted else None


def _stays(reading: Reading, person_id: PersonId) -> tuple[Stay, ...]:
    rows = reading.session.execute(
        select(MemberRow, HouseholdRow)
        .join(HouseholdRow, HouseholdRow.id == MemberRow.household_id)
        .where(MemberRow.person_id == person_id, MemberRow.deleted_at.is_(None))
        .order_by(MemberRow.to_on.is_not(None), MemberRow.to_on.desc(), MemberRow.id.desc())
    ).all()
    return tuple(
        Stay(
            household_id=HouseholdId(home.id),
            household_no=home.household_no,
            address=place_of(reading, DwellingId(home.dwelling_id)).shown(),
            relation_to_head=member.relation_to_head,
            from_on=member.from_on,
            to_on=member.to_on,
            reason=member.reason,
            end_reason=member.end_reason,
        )
        for member, home in rows
    )


def _deletion(reading: Reading, row: PersonRow) -> Deletion:
    assert row.deleted_at is not None, "only of people in the recycle bin"
    rows = reading.rows(
        "SELECT t.usr FROM sync_op o JOIN sync_tx t ON t.tx = o.tx"
        " WHERE o.tbl = ? AND o.row = ? AND o.col = ? ORDER BY o.dot DESC LIMIT 1",
        (PersonRow.table_no, bytes.fromhex(row.id), column_number(PersonRow, "deleted_at")),
        tables=("person",),
    )
    at = datetime.fromtimestamp(row.deleted_at / 1000, UTC)
    return Deletion(user=rows[0][0] if rows else "", at=at)


def _member_line(member: Member, day: date) -> MemberLine:
    born = member.birth_date
    return MemberLine(
        full_name=member.full_name,
        relation_to_head=shown_code("relation_to_head", member.relation_to_head),
        sex=shown_code("sex", member.sex) if member.sex in ("1", "2") else "",
        birth_date=born,
        age=None if born is None or born > day else age_on(day, born=born),
        id_number=member.id_number,
        phones=member.phones,
        political_status=shown_code("political_status", member.political_status),
        education=shown_code("education", member.education),
        population_kind=shown_code("population_kind", member.population_kind),
        tags=_labels(member.tags),
    )


def _roster_line(line: LedgerLine, day: date) -> MemberLine:
    born = line.birth_date
    return MemberLine(
        full_name=line.full_name,
        relation_to_head=shown_code("relation_to_head", line.relation_to_head),
        sex=shown_code("sex", line.sex) if line.sex in ("1", "2") else "",
        birth_date=born,
        age=None if born is None or born > day else age_on(day, born=born),
        id_number=line.id_number,
        phones=tuple(line.phones.split(";")) if line.phones else (),
        political_status=shown_code("political_status", line.political_status),
        education=shown_code("education", line.education),
        population_kind=shown_code("population_kind", line.population_kind),
        tags=_labels(line.tags),
        address=line.address,
    )


def _labels(tags: Sequence[str] | dict[str, None]) -> tuple[str, ...]:
    table = code_table("tags")
    return tuple(table.label_of(tag) for tag in tags)
