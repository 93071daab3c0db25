"""Brings a register that the office has kept so far in: people, posts and claims."""

import functools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from shequ_desktop.documents.columns import Table, map_sheet
from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.households import service as households
from shequ_desktop.households.values import PersonId
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import ClaimRow, PostRow, VolunteerRow
from shequ_desktop.volunteers.rules.registers import Register, RegisterLine, read_register
from shequ_desktop.volunteers.service.catalogue import catalogue
from shequ_desktop.volunteers.service.people import number_after, write_volunteer
from shequ_desktop.volunteers.service.posts import posts
from shequ_desktop.volunteers.service.rows import volunteers_where
from shequ_desktop.volunteers.values import (
    CatalogueEntry,
    ClaimMode,
    NotInLedger,
    PostId,
    RollRowUnreadable,
    Slot,
    VolunteerDraft,
)

_ANYWHERE = "本社区"
_OTHER = CatalogueEntry(code="other", class_code="other", class_title="其他", title="其他岗位")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """A register as it was understood, matched with the ledger."""

    sheet: str
    lines: tuple[RegisterLine, ...]
    """Those that will be written, each with its resident if the ledger knows one."""
    findings: tuple[Finding, ...]
    """Rows that will not, and people whom the ledger does not know."""
    columns: tuple[tuple[str, str], ...]
    """Titles of the sheet and the fields they were taken for; empty: left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRegister:
    """What an import has written."""

    volunteers: int
    residents: int
    """Of them in the ledger."""
    posts: int
    claims: int
    minutes: int
    """Brought along from the register; shown apart, never certified."""


def read_register_file(path: Path, reading: Reading, progress: Progress) -> list[RegisterFile]:
    """Return the register of each visible sheet that holds one.

    Raises:
        WorkbookProblem: the file cannot be read.
        Cancelled: the user has stopped the work.
    """
    workbook = read_workbook(path, progress=progress)
    return [
        _matched(reading, sheet, table)
        for sheet in workbook.sheets
        if sheet.visible
        for table in map_sheet(sheet, vocabulary("volunteers"))
        if "name" in {column.field for column in table.columns}
    ]


def import_register(tx: Transaction, lines: Sequence[RegisterLine]) -> ImportedRegister:
    """Write a register: people on the roll, the posts they hold, and their claims.

    A post that is not known yet is made with as many places as the register has people for it.
    """
    entries = {each.title: each for each in catalogue(tx).values()}
    wanted = Counter(post for line in lines for post in line.posts)
    known = {each.draft.title: each.id for each in posts(tx)}
    made = [title for title in wanted if title not in known]
    for title in made:
        known[title] = _add_post(tx, title, entries.get(title, _OTHER), wanted[title])
    numbers = [number_after(tx, at) for at in range(len(lines))]
    claims = 0
    for number, line in zip(numbers, lines, strict=True):
        row = VolunteerRow(
            number=number,
            name="",
            kind=line.draft.kind,
            registered_on=tx.today,
            admitted_on=tx.today,
        )
        write_volunteer(row, line.draft)
        tx.session.add(row)
        for title in line.posts:
            claims += 1
            tx.session.add(
                ClaimRow(
                    post_id=known[title],
                    volunteer_id=row.id,
                    mode=ClaimMode.FORM,
                    claimed_on=tx.today,
                    from_on=tx.today,
                    accepted_on=tx.today,
                )
            )
    tx.session.flush()
    return ImportedRegister(
        volunteers=len(lines),
        residents=sum(line.draft.person_id is not None for line in lines),
        posts=len(made),
        claims=claims,
        minutes=sum(line.draft.opening_minutes for line in lines),
    )


def _matched(reading: Reading, sheet: Sheet, table: Table) -> RegisterFile:
    register = read_register(_rows(sheet, table), _times(), today=reading.today)
    findings: list[Finding] = list(register.findings)
    residents = _residents(reading, register)
    registered = volunteers_where(reading)
    people = {each.draft.person_id for each in registered if each.draft.person_id}
    numbers = {each.draft.id_number for each in registered if each.draft.id_number}
    lines = []
    for line in register.lines:
        person = residents.get(line.row)
        identity = line.draft.id_number
        if (person is not None and person in people) or (identity and identity in numbers):
            findings.append(RollRowUnreadable(line.row, f"{line.draft.name}已经是志愿者"))
            continue
        if person is None:
            findings.append(NotInLedger(line.row, line.draft.name))
        else:
            people.add(person)
        if identity:
            numbers.add(identity)
        lines.append(replace(line, draft=replace(line.draft, person_id=person)))
    return RegisterFile(
        sheet=sheet.name,
        lines=tuple(lines),
        findings=tuple(findings),
        columns=tuple((column.title, column.field) for column in table.columns),
    )


def _residents(reading: Reading, register: Register) -> Mapping[int, str]:
    """Return who in the ledger each row is.

    By number; without one, by a name and a phone that belong to one resident together.
    """
    drafts = [line.draft for line in register.lines]
    numbers = households.people_of_numbers(reading, [draft.id_number for draft in drafts])
    names = households.people_of_names(reading, [draft.name for draft in drafts])
    candidates = {person for people in names.values() for person in people}
    ledger = households.lines_of_people(reading, candidates)
    found: dict[int, str] = {}
    for line in register.lines:
        person = _only(numbers.get(line.draft.id_number, ()))
        if person is None and not line.draft.id_number:
            person = _only(
                [
                    each
                    for each in names.get(line.draft.name, ())
                    if each in ledger and _same_phone(line.draft, ledger[each].phones)
                ]
            )
        if person is not None:
            found[line.row] = person
    return found


def _only(people: Iterable[PersonId]) -> PersonId | None:
    found = list(people)
    return found[0] if len(found) == 1 else None


def _same_phone(draft: VolunteerDraft, phones: str) -> bool:
    return bool(draft.phone) and draft.phone in phones.split(";")


def _add_post(tx: Transaction, title: str, entry: CatalogueEntry, people: int) -> PostId:
    row = PostRow(
        entry=entry.code,
        title=title,
        place=_ANYWHERE,
        from_on=tx.today,
        people_needed=people,
        published_on=tx.today,
    )
    tx.session.add(row)
    return PostId(row.id)


def _rows(sheet: Sheet, table: Table) -> list[tuple[int, dict[str, object]]]:
    again = {row for first, end in table.repeated for row in range(first, end)}
    fields = {
        column.field: column.index
        for column in table.columns
        if column.field and column.field != "serial"
    }
    return [
        (
            number + 1,
            {
                field: sheet.rows[number][at] if at < len(sheet.rows[number]) else None
                for field, at in fields.items()
            },
        )
        for number in range(table.first, table.end)
        if number not in again and number not in sheet.hidden_rows
    ]


@functools.cache
def _times() -> Mapping[str, tuple[Slot, ...]]:
    return {
        word: tuple(
            Slot(weekday=day, begins=_minute(each["begins"]), ends=_minute(each["ends"]))
            for day in each["weekdays"]
        )
        for each in resource_table("volunteers/times.toml")["times"]
        for word in each["words"]
    }


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
