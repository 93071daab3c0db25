"""What two offices, each of them right, can make wrong together: told, never repaired by itself."""

from collections.abc import Iterator

from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.offers import Doubt
from shequ_desktop.storage.store import Reading

_SAME_NUMBER = """
SELECT group_concat(full_name, '、'), max(id) FROM (
    SELECT full_name, id, id_number FROM person
    WHERE deleted_at IS NULL AND merged_into_id IS NULL AND id_number <> '' ORDER BY id)
GROUP BY id_number HAVING count(*) > 1 ORDER BY 2
"""
_HEADS = """
SELECT h.household_no, h.id, sum(m.relation_to_head = ?) AS heads, count(*)
FROM household h JOIN household_member m ON m.household_id = h.id
    AND m.deleted_at IS NULL AND m.to_on IS NULL
JOIN person p ON p.id = m.person_id AND p.deleted_at IS NULL AND p.merged_into_id IS NULL
WHERE h.deleted_at IS NULL AND h.closed_on IS NULL
GROUP BY h.id HAVING heads <> 1 ORDER BY h.household_no
"""
_TWO_HOMES = """
SELECT p.full_name, p.id, count(*) FROM person p JOIN household_member m ON m.person_id = p.id
    AND m.deleted_at IS NULL AND m.to_on IS NULL
WHERE p.deleted_at IS NULL AND p.merged_into_id IS NULL
GROUP BY p.id HAVING count(*) > 1 ORDER BY p.id
"""
_SAME_DOOR = """
SELECT d.door_no, count(*), max(d.id), a.name FROM dwelling d LEFT JOIN area a ON a.id = d.entrance_id
WHERE d.deleted_at IS NULL AND d.door_no <> '' AND d.entrance_id IS NOT NULL
GROUP BY d.entrance_id, d.door_no HAVING count(*) > 1
"""


def audit(reading: Reading) -> list[Doubt]:
    """Return the doubts of the ledger."""
    return [*_numbers(reading), *_heads(reading), *_homes(reading), *_doors(reading)]


def _numbers(reading: Reading) -> Iterator[Doubt]:
    for names, person in reading.rows(_SAME_NUMBER, tables=("person",)):
        yield Doubt(f"{names}的证件号码相同。是同一个人就合并，不是就改正号码。", person.hex())


def _heads(reading: Reading) -> Iterator[Doubt]:
    tables = ("household", "household_member", "person")
    for number, household, heads, members in reading.rows(_HEADS, (HEAD,), tables=tables):
        what = f"有 {heads} 个户主" if heads else f"有 {members} 名成员，没有户主"
        yield Doubt(f"户 {number} {what}。请指定一名户主。", household.hex())


def _homes(reading: Reading) -> Iterator[Doubt]:
    tables = ("person", "household_member")
    for name, person, homes in reading.rows(_TWO_HOMES, tables=tables):
        yield Doubt(
            f"{name}现在登记在 {homes} 户里。请核对现住哪一户，另一户办迁出。", person.hex()
        )


def _doors(reading: Reading) -> Iterator[Doubt]:
    for door, count, dwelling, entrance in reading.rows(_SAME_DOOR, tables=("dwelling", "area")):
        yield Doubt(f"{entrance}{door}登记了 {count} 套房屋。请合并到一套。", dwelling.hex())
