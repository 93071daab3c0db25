"""People: registered, edited, put into the recycle bin and taken out again."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from datetime import date, timedelta

from sqlalchemy import select

from shequ_desktop.households.model.tables import (
    HouseholdRow,
    MemberRow,
    PersonRow,
    TagRow,
    UnmaskedRow,
)
from shequ_desktop.households.rules.cells import read_cell
from shequ_desktop.households.rules.homes import staying
from shequ_desktop.households.rules.people import check_person
from shequ_desktop.households.service.homes import household, living_tags
from shequ_desktop.households.service.moves import DEFAULT_RELATION, change_head, join
from shequ_desktop.households.service.places import households_at
from shequ_desktop.households.values import (
    HEAD,
    PERSON_FIELDS,
    CellEdit,
    HeadLeaves,
    HeadWithoutHeir,
    Household,
    HouseholdId,
    Person,
    PersonDraft,
    PersonId,
    Place,
    SameIdNumber,
    SameNameAndDoor,
)
from shequ_desktop.kernel.citizen_id import normal_id
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.storage.store import Reading, Transaction


def person(reading: Reading, person_id: PersonId) -> Person:
    """Return one resident, with the household they live in.

    Raises:
        NoResultFound: nobody has that id.
    """
    row = reading.session.get_one(PersonRow, person_id)
    home = _home_of(reading, person_id)
    return Person(
        id=person_id,
        draft=_draft(reading, row),
        died_on=row.died_on,
        deleted=row.deleted_at is not None,
        merged_into=None if row.merged_into_id is None else PersonId(row.merged_into_id),
        household=home,
        membership=None
        if home is None
        else next((m for m in (*home.members, *home.earlier) if m.person_id == person_id), None),
    )


def check_draft(
    reading: Reading,
    draft: PersonDraft,
    *,
    place: Place | None = None,
    itself: PersonId | None = None,
) -> list[Finding]:
    """Return everything that can be said against a draft, duplicates included.

    Meant to be asked while somebody types.

    Args:
        place: Where the person is to live; ``None``: not asked.
        itself: The person being edited, who is no duplicate of itself.
    """
    findings = list(check_person(draft, today=reading.today))
    findings.extend(_same_number(reading, draft, itself))
    if place is not None:
        findings.extend(_same_name(reading, draft, place, itself))
    return findings


def register_person(
    tx: Transaction,
    draft: PersonDraft,
    household_id: HouseholdId,
    *,
    relation_to_head: str = "",
    on: date | None = None,
    reason: str = "迁入",
    seen: Collection[Finding] = (),
) -> PersonId:
    """Write a new resident into a household.

    Args:
        relation_to_head: GB/T 4761; empty: head of an empty household, else a relative.
        on: First day in the household, inclusive; ``None``: not known.
        seen: Warnings that the user has read and overrides.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    place = household(tx, household_id).place
    refuse(check_draft(tx, draft, place=place), seen=seen)
    row = PersonRow(full_name=draft.full_name)
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    set_tags(tx, PersonId(row.id), draft.tags)
    join(
        tx,
        household_id,
        PersonId(row.id),
        relation_to_head=relation_to_head,
        on=on,
        reason=reason,
    )
    return PersonId(row.id)


def edit_person(
    tx: Transaction,
    person_id: PersonId,
    draft: PersonDraft,
    *,
    relation_to_head: str | None = None,
    seen: Collection[Finding] = (),
) -> None:
    """Write what the form says of a person; only cells that differ are logged.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    refuse(check_draft(tx, draft, itself=person_id), seen=seen)
    _write(tx.session.get_one(PersonRow, person_id), draft)
    set_tags(tx, person_id, draft.tags)
    if relation_to_head is not None:
        _set_relation(tx, person_id, relation_to_head)


def edit_cells(tx: Transaction, edits: Iterable[CellEdit]) -> int:
    """Write cells of the table: typed, pasted, filled down or changed in bulk.

    All or none: one cell that cannot be understood refuses the whole, and every such
    cell is named. New heads are written before what the old ones become.

    Returns:
        The number of cells written.

    Raises:
        RulesBroken: ``CellNotUnderstood`` for each cell that cannot be.
    """
    findings: list[Finding] = []
    written = 0
    for edit in sorted(edits, key=_names_no_head):
        try:
            _edit_cell(tx, edit)
            written += 1
        except RulesBroken as refused:
            findings.extend(refused.findings)
    refuse(findings)
    return written


def delete_people(tx: Transaction, people: Sequence[PersonId]) -> None:
    """Put people into the recycle bin; their places in households stay for the way back.

    Raises:
        RulesBroken: others would be left without a head.
    """
    refuse(_check_deletion(tx, people))
    for row in _rows(tx, people):
        row.deleted_at = tx.at_ms


def restore_people(tx: Transaction, people: Sequence[PersonId]) -> None:
    """Take people out of the recycle bin, into what their households have become meanwhile."""
    for row in _rows(tx, people):
        row.deleted_at = None
    tx.session.flush()
    for person_id in people:
        membership = _membership(tx, person_id)
        if membership is not None and membership.to_on is None:
            _find_place(tx, membership)


def note_unmasking(tx: Transaction, person_id: PersonId, purpose: str = "") -> str:
    """Return the full identity number and note who has looked at it, when and what for."""
    tx.session.add(UnmaskedRow(at_ms=tx.at_ms, user=tx.user, person_id=person_id, purpose=purpose))
    return tx.session.get_one(PersonRow, person_id).id_number


def set_tags(tx: Transaction, person_id: PersonId, tags: Collection[str]) -> None:
    """Give a person exactly these tags from today on; those that are gone end yesterday.

    A tag that ends keeps its row with its last day, so that the card of an earlier
    day is still right. One that was given today never was.
    """
    rows = tx.session.scalars(
        select(TagRow).where(
            TagRow.person_id == person_id, TagRow.deleted_at.is_(None), TagRow.to_on.is_(None)
        )
    ).all()
    for row in rows:
        if row.tag not in tags:
            row.to_on = tx.today - timedelta(days=1)
            if row.from_on is not None and row.to_on < row.from_on:
                row.deleted_at = tx.at_ms
    held = {row.tag for row in rows}
    for tag in dict.fromkeys(tags):
        if tag not in held:
            tx.session.add(TagRow(person_id=person_id, tag=tag, from_on=tx.today))


def read_tags(text: str) -> tuple[str, ...]:
    """Return the tags that a cell names: keys of codes/tags, or the office's own words."""
    table = code_table("tags")
    for sign in "，,;；/|":
        text = text.replace(sign, "、")
    words = (word.strip() for word in text.split("、"))
    return tuple(dict.fromkeys(table.code_of(word) or word for word in words if word))


def _edit_cell(tx: Transaction, edit: CellEdit) -> None:
    if edit.field == "tags":
        set_tags(tx, edit.person_id, read_tags(edit.text))
        return
    value = read_cell(edit.field, edit.text, today=tx.today)
    if edit.field == "relation_to_head":
        _set_relation(tx, edit.person_id, value)
        return
    assert edit.field in PERSON_FIELDS, "the table offers no other columns for editing"
    row = tx.session.get_one(PersonRow, edit.person_id)
    if edit.field == "birth_date":
        row.birth_date = date.fromisoformat(value) if value else None
        row.birth_precision = "day"
    else:
        setattr(row, edit.field, value)


def _set_relation(tx: Transaction, person_id: PersonId, relation: str) -> None:
    row = _membership(tx, person_id)
    if row is None or row.relation_to_head == relation:
        return
    if relation == HEAD:
        # Exactly one head: whoever becomes it takes it over.
        change_head(tx, HouseholdId(row.household_id), person_id)
    else:
        refuse(_check_demotion(tx, row))
        row.relation_to_head = relation


def _names_no_head(edit: CellEdit) -> bool:
    names = edit.field == "relation_to_head" and code_table("relation").code_of(edit.text) == HEAD
    return not names


def _check_demotion(tx: Transaction, row: MemberRow) -> Iterable[Finding]:
    if row.relation_to_head != HEAD or row.to_on is not None:
        return
    home = household(tx, HouseholdId(row.household_id))
    heads = [each for each in home.members if each.relation_to_head == HEAD]
    if len(heads) == 1:
        yield HeadWithoutHeir(heads[0].full_name)


def _check_deletion(tx: Transaction, people: Sequence[PersonId]) -> Iterable[Finding]:
    going = set(people)
    homes: dict[HouseholdId, Household] = {}
    for person_id in people:
        row = _membership(tx, person_id)
        if row is not None and row.to_on is None and row.relation_to_head == HEAD:
            home_id = HouseholdId(row.household_id)
            homes[home_id] = household(tx, home_id)
    for home in homes.values():
        if home.head is not None and staying(home, going):
            yield HeadLeaves(home.head.full_name)


def _find_place(tx: Transaction, row: MemberRow) -> None:
    """Fit a membership that comes out of the bin into its household: one head, if it still is."""
    home = household(tx, HouseholdId(row.household_id))
    ended = tx.session.get_one(HouseholdRow, row.household_id)
    others = [each for each in home.members if each.id != row.id]
    led = any(each.relation_to_head == HEAD for each in others)
    if ended.closed_on is not None:
        row.to_on, row.end_reason = ended.closed_on, ended.close_reason
    elif led and row.relation_to_head == HEAD:
        row.relation_to_head = DEFAULT_RELATION
    elif not others:
        row.relation_to_head = HEAD


def _membership(reading: Reading, person_id: PersonId) -> MemberRow | None:
    return reading.session.scalars(
        select(MemberRow)
        .where(MemberRow.person_id == person_id, MemberRow.deleted_at.is_(None))
        .order_by(MemberRow.to_on.is_not(None), MemberRow.to_on.desc(), MemberRow.id.desc())
        .limit(1)
    ).first()


def _home_of(reading: Reading, person_id: PersonId) -> Household | None:
    row = _membership(reading, person_id)
    return None if row is None else household(reading, HouseholdId(row.household_id))


def _rows(tx: Transaction, people: Sequence[PersonId]) -> Iterable[PersonRow]:
    for at in range(0, len(people), 500):
        yield from tx.session.scalars(
            select(PersonRow).where(PersonRow.id.in_(people[at : at + 500]))
        )


def _same_number(
    reading: Reading, draft: PersonDraft, itself: PersonId | None
) -> Iterable[Finding]:
    if not draft.id_number:
        return
    for row in reading.session.scalars(
        select(PersonRow).where(
            PersonRow.id_number == normal_id(draft.id_number),
            PersonRow.deleted_at.is_(None),
            PersonRow.merged_into_id.is_(None),
        )
    ):
        if row.id != itself:
            home = _home_of(reading, PersonId(row.id))
            address = "" if home is None else home.place.shown()
            yield SameIdNumber(row.full_name, address, row.id)


def _same_name(
    reading: Reading, draft: PersonDraft, place: Place, itself: PersonId | None
) -> Iterable[Finding]:
    for household_id in households_at(reading, place):
        for member in household(reading, household_id).members:
            if member.full_name == draft.full_name and member.person_id != itself:
                yield SameNameAndDoor(member.full_name, member.person_id)


def _draft(reading: Reading, row: PersonRow) -> PersonDraft:
    plain = {
        field.name: getattr(row, field.name)
        for field in fields(PersonDraft)
        if field.name not in ("tags", "phones")
    }
    return PersonDraft(
        **plain,
        phones=tuple(filter(None, row.phones.split(";"))),
        tags=living_tags(reading, [row.id], reading.today).get(row.id, ()),
    )


def _write(row: PersonRow, draft: PersonDraft) -> None:
    for name in PERSON_FIELDS:
        value = getattr(draft, name)
        setattr(row, name, ";".join(value) if name == "phones" else value)
    row.id_number = normal_id(draft.id_number)
    row.full_name = draft.full_name.strip()
