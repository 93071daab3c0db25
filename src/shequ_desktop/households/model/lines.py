"""Keeps the ledger's lines up to date with the operation log, whoever wrote to it."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.households.model.tables import (
    DwellingRow,
    HouseholdRow,
    LedgerLineRow,
    MemberRow,
    PersonRow,
    TagRow,
)
from shequ_desktop.households.values import LEFT_KINDS
from shequ_desktop.kernel.bulk import undisturbed
from shequ_desktop.kernel.pinyin import search_key, sort_key
from shequ_desktop.kernel.texts import plain
from shequ_desktop.storage.log import column_number

_AREA = 2
"""The number of the community's areas in the log."""
_PERSON_COLUMN = column_number(MemberRow, "person_id")

_TOUCHED = (
    ("SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl", PersonRow.table_no),
    (
        (
            "SELECT person_id FROM household_member WHERE id IN"
            " (SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl)"
        ),
        MemberRow.table_no,
    ),
    (
        (
            "SELECT was FROM sync_op WHERE dot >= :first AND tbl = :tbl"
            f" AND col = {_PERSON_COLUMN} AND was IS NOT NULL"
        ),
        MemberRow.table_no,
    ),
    (
        (
            "SELECT person_id FROM person_tag WHERE id IN"
            " (SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl)"
        ),
        TagRow.table_no,
    ),
    (
        (
            "SELECT m.person_id FROM household_member m WHERE m.household_id IN"
            " (SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl)"
        ),
        HouseholdRow.table_no,
    ),
    (
        (
            "SELECT m.person_id FROM household_member m JOIN household h ON h.id = m.household_id"
            " WHERE h.dwelling_id IN (SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl)"
        ),
        DwellingRow.table_no,
    ),
    (
        (
            "WITH RECURSIVE below(id) AS ("
            " SELECT row FROM sync_op WHERE dot >= :first AND tbl = :tbl"
            " UNION SELECT a.id FROM area a JOIN below b ON a.parent_id = b.id)"
            " SELECT m.person_id FROM dwelling d JOIN household h ON h.dwelling_id = d.id"
            " JOIN household_member m ON m.household_id = h.id"
            " WHERE d.entrance_id IN below OR d.grid_id IN below OR d.group_id IN below"
        ),
        _AREA,
    ),
)
"""Who is touched by an operation on which table."""

_SOURCE = """
SELECT p.id, h.id, p.deleted_at, p.died_on IS NOT NULL, m.to_on IS NOT NULL, p.population_kind,
    p.full_name, p.birth_date, p.id_number, p.phones, p.sex, p.political_status, p.education,
    p.ethnicity, p.hukou_match, m.relation_to_head, m.position, h.residence_state, h.kind,
    h.household_no,
    d.entrance_id, d.group_id, d.grid_id, d.door_no, d.address,
    a.kind, a.rank, a.name, b.kind, b.rank, b.name, c.name,
    (SELECT group_concat(t.tag, '|') FROM person_tag t WHERE t.person_id = p.id
        AND t.deleted_at IS NULL AND t.to_on IS NULL)
FROM {people} p
LEFT JOIN household_member m ON m.id = (SELECT l.id FROM household_member l
    WHERE l.person_id = p.id AND l.deleted_at IS NULL
    ORDER BY l.to_on IS NULL DESC, l.to_on DESC, l.id DESC LIMIT 1)
LEFT JOIN household h ON h.id = m.household_id AND h.deleted_at IS NULL
LEFT JOIN dwelling d ON d.id = h.dwelling_id
LEFT JOIN area a ON a.id = d.entrance_id
LEFT JOIN area b ON b.id = a.parent_id
LEFT JOIN area c ON c.id = b.parent_id
WHERE p.merged_into_id IS NULL AND p.deleted_at IS NOT 0
"""

_COLUMNS = tuple(column.name for column in LedgerLineRow.__table__.columns if column.name != "n")
_WRITE = (
    f"INSERT INTO ledger_line ({', '.join(_COLUMNS)})"
    f" VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (person_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name != "person_id")
)

_UNPLACED = 9_999


class LedgerLines:
    """The projection that lists, filters and searches of the ledger look at."""

    tables = frozenset(
        {"area", "dwelling", "household", "household_member", "person", "person_tag"}
    )
    makes = frozenset({"ledger_line"})

    def refresh(self, connection: Connection, first: int) -> None:
        """Make the lines of everybody anew whom the operations from ``first`` on touch."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.touched")
        connection.exec_driver_sql("CREATE TEMP TABLE touched (id BLOB PRIMARY KEY) WITHOUT ROWID")
        changed = set(
            connection.exec_driver_sql(
                "SELECT DISTINCT tbl FROM sync_op WHERE dot >= ?", (first,)
            ).scalars()
        )
        for query, table_no in _TOUCHED:
            if table_no in changed:
                connection.exec_driver_sql(
                    f"INSERT OR IGNORE INTO temp.touched {query}",
                    {"first": first, "tbl": table_no},
                )
        connection.exec_driver_sql(
            # A person who is out of this device's scope is not even in the table any more.
            "DELETE FROM ledger_line WHERE person_id IN (SELECT id FROM temp.touched)"
            " AND person_id NOT IN (SELECT id FROM person WHERE id IN"
            " (SELECT id FROM temp.touched) AND deleted_at IS NOT 0 AND merged_into_id IS NULL)"
        )
        self._write(connection, "(SELECT * FROM person WHERE id IN (SELECT id FROM temp.touched))")

    def rebuild(self, connection: Connection) -> None:
        """Make every line anew."""
        connection.exec_driver_sql("DELETE FROM ledger_line")
        self._write(connection, "person")

    @undisturbed()
    def _write(self, connection: Connection, people: str) -> None:
        rows = connection.connection.execute(_SOURCE.format(people=people))
        connection.connection.executemany(_WRITE, _lines(rows))


def _lines(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        (person, household, deleted_at, died, left, population, name, born, id_number, phones) = (
            row[:10]
        )
        (sex, political, education, ethnicity, match, relation, position, residence, kind) = row[
            10:19
        ]
        household_no, place, group, grid, door, address = row[19:25]
        tags = row[32]
        yield (
            person,
            household,
            _active(deleted_at, gone=died or left or population in LEFT_KINDS),
            _address_rank(row[25:31], door, position),
            sort_key(name),
            int(born.replace("-", "")) if born else 0,
            sex,
            relation or "",
            residence or "",
            population,
            political,
            education,
            ethnicity,
            match,
            kind or "",
            f"|{tags}|" if tags else "",
            place,
            group,
            grid,
            _search_key(
                name, _door_words(row[25:32], door, address), household_no, phones, id_number
            ),
        )


def _active(deleted_at: int | None, *, gone: bool) -> int:
    if deleted_at is not None:
        return -1
    return 0 if gone else 1


def _address_rank(areas: tuple[Any, ...], door: str | None, position: int | None) -> int:
    """Return a number that sorts by building, entrance, door and place in the household."""
    kind_a, rank_a, _, _, rank_b, _ = areas
    building, entrance = (rank_b, rank_a) if kind_a == "entrance" else (rank_a, 0)
    digits = "".join(sign for sign in door or "" if sign.isdigit())
    number = int(digits[-6:]) if digits else 0
    place = (_UNPLACED if building is None else building) * 1000 + (entrance or 0)
    return (place * 1_000_000 + number) * 100 + min(position or 0, 99)


def _door_words(areas: tuple[Any, ...], door: str | None, address: str | None) -> str:
    """Return the door both as it is said and as 3-2-501, for the search."""
    kind_a, rank_a, name_a, _, rank_b, name_b, name_c = areas
    if kind_a == "entrance":
        short, said = f"{rank_b}-{rank_a}-{door}", f"{name_c or ''}{name_b}{name_a}{door}室"
    elif name_a:
        short, said = f"{rank_a}-{door}", f"{name_b or ''}{name_a}{door}室"
    else:
        short, said = door or "", address or ""
    return f"{said} {short}"


def _search_key(name: str, door: str, household_no: str | None, phones: str, id_number: str) -> str:
    sounds = search_key(name)
    return f"{plain(name)} {sounds} {door} {household_no or ''} {phones} {id_number}".lower()
