"""The ledger for other programs: all records as objects; and who took whole numbers out."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import insert

from shequ_desktop.households.model.tables import UnmaskedRow
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.service.lists import person_ids
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.storage.store import Reading, Transaction

_TABLES = ("ledger_line", "person", "household", "household_member", "dwelling", "area")
_CHUNK = 500

_RECORDS = """
SELECT p.id, p.full_name, p.id_type, p.id_number, p.sex, p.birth_date, p.birth_precision, p.phones,
    p.ethnicity, p.political_status, p.education, p.marital_status, p.workplace, p.occupation,
    p.health, p.emergency_contact, p.hukou_address, p.hukou_match, p.population_kind, p.note,
    p.died_on, l.relation_to_head, l.tags,
    h.id, h.household_no, h.kind, h.residence_state,
    CASE a.kind WHEN 'entrance' THEN b.name ELSE a.name END,
    CASE a.kind WHEN 'entrance' THEN a.name END, d.door_no, d.address, g.name, r.name
FROM ledger_line l
JOIN person p ON p.id = l.person_id
LEFT JOIN household h ON h.id = l.household_id
LEFT JOIN dwelling d ON d.id = h.dwelling_id
LEFT JOIN area a ON a.id = d.entrance_id
LEFT JOIN area b ON b.id = a.parent_id
LEFT JOIN area g ON g.id = d.grid_id
LEFT JOIN area r ON r.id = d.group_id
WHERE l.active >= 0
ORDER BY l.active DESC, l.address_rank, l.n
"""
_CODED = (
    "id_type",
    "ethnicity",
    "political_status",
    "education",
    "marital_status",
    "health",
    "hukou_match",
    "population_kind",
    "relation_to_head",
)
_PERSON = (
    "id",
    "full_name",
    "id_type",
    "id_number",
    "sex",
    "birth_date",
    "birth_precision",
    "phones",
    "ethnicity",
    "political_status",
    "education",
    "marital_status",
    "workplace",
    "occupation",
    "health",
    "emergency_contact",
    "hukou_address",
    "hukou_match",
    "population_kind",
    "note",
    "died_on",
    "relation_to_head",
    "tags",
)
_HOME = (
    "id",
    "household_no",
    "kind",
    "residence_state",
    "building",
    "entrance",
    "door_no",
    "address",
    "grid",
    "group",
)


def records(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield everybody as an object for other programs, in the order of their doors.

    Values are the words that the office reads; ``sex`` is the code of GB/T 2261.1, and
    ``codes`` has the code of every worded value. Identity numbers are whole: this is
    for the office's own use.
    """
    tags = code_table("tags")
    for row in reading.rows(_RECORDS, tables=_TABLES):
        person: dict[str, Any] = dict(zip(_PERSON, row[: len(_PERSON)], strict=True))
        home: dict[str, Any] = dict(zip(_HOME, row[len(_PERSON) :], strict=True))
        person["id"] = person["id"].hex()
        person["phones"] = [phone for phone in person["phones"].split(";") if phone]
        person["tags"] = [tags.label_of(tag) for tag in person["tags"].strip("|").split("|") if tag]
        person["codes"] = {name: person[name] for name in _CODED if person[name]}
        for name in _CODED:
            person[name] = shown_code(name, person[name])
        person["household"] = _household(home)
        yield person


def note_export(tx: Transaction, numbers: Sequence[int], purpose: str) -> None:
    """Note whose whole identity numbers leave the program, by whom and what for.

    《个人信息保护法》第五十四条 asks for audits of how personal information is handled; 第六条
    for a stated purpose.
    """
    for at in range(0, len(numbers), _CHUNK):
        people = person_ids(tx, numbers[at : at + _CHUNK])
        common = {"at_ms": tx.at_ms, "user": tx.user, "purpose": purpose}
        if people:
            rows = [{**common, "person_id": person_id} for person_id in people]
            tx.session.execute(insert(UnmaskedRow), rows)


def _household(home: dict[str, Any]) -> dict[str, Any] | None:
    if home["id"] is None:
        return None
    home["id"] = home["id"].hex()
    home["kind"] = shown_code("household_kind", home["kind"])
    home["residence_state"] = shown_code("residence_state", home["residence_state"])
    return {name: value or "" for name, value in home.items()}
