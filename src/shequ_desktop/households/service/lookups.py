"""Residents whom other rooms name: by their ids, their numbers, their names."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from shequ_desktop.households.service.lists import line_page
from shequ_desktop.households.values import LedgerLine, PersonId
from shequ_desktop.storage.store import Reading

_PART = 500


def lines_of_people(reading: Reading, people: Collection[PersonId]) -> dict[PersonId, LedgerLine]:
    """Return the ledger's lines of these residents; those who have none are left out."""
    numbers = [
        n
        for (n,) in _each(
            reading,
            "SELECT n FROM ledger_line WHERE person_id IN ({})",
            _keys(people),
            "ledger_line",
        )
    ]
    found: dict[PersonId, LedgerLine] = {}
    for at in range(0, len(numbers), _PART):
        lines = line_page(reading, numbers[at : at + _PART]).values()
        found.update((line.person_id, line) for line in lines)
    return found


def people_of_numbers(reading: Reading, numbers: Collection[str]) -> dict[str, list[PersonId]]:
    """Return who in the ledger has each of these identity numbers; nobody: left out."""
    return _people_by(reading, "id_number", numbers)


def people_of_names(reading: Reading, names: Collection[str]) -> dict[str, list[PersonId]]:
    """Return who in the ledger bears each of these names; nobody: left out."""
    return _people_by(reading, "full_name", names)


def _people_by(reading: Reading, column: str, wanted: Collection[str]) -> dict[str, list[PersonId]]:
    found: dict[str, list[PersonId]] = {}
    statement = (
        f"SELECT {column}, id FROM person WHERE deleted_at IS NULL AND merged_into_id IS NULL"
        f" AND {column} IN ({{}}) ORDER BY id"
    )
    for value, person in _each(reading, statement, [each for each in wanted if each], "person"):
        found.setdefault(value, []).append(PersonId(person.hex()))
    return found


def _keys(people: Collection[PersonId]) -> list[bytes]:
    return [bytes.fromhex(person) for person in people]


def _each(
    reading: Reading, statement: str, values: Sequence[Any], table: str
) -> Iterator[Sequence[Any]]:
    for at in range(0, len(values), _PART):
        part = values[at : at + _PART]
        marks = ",".join("?" * len(part))
        yield from reading.rows(statement.format(marks), part, tables=(table,))
