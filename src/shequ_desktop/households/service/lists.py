"""The ledger as lists: which lines, in which order, how many of each value."""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from shequ_desktop.community import service as community
from shequ_desktop.households.rules.ledgers import born_by
from shequ_desktop.households.values import (
    FILTERABLE,
    HouseholdId,
    LedgerLine,
    LedgerQuery,
    PersonId,
)
from shequ_desktop.kernel.offers import Fact, Hit
from shequ_desktop.kernel.texts import plain
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading

_TABLES = ("ledger_line",)
_PAGE_TABLES = ("ledger_line", "person", "household", "household_member", "dwelling", "area")
_TEXT, _CODES = "ix_ledger_line_text", "ix_ledger_line_codes"
_ORDERS = {"address": "address_rank", "name": "name_rank", "birth": "birth"}

_PAGE = """
SELECT l.n, p.id, h.id, p.full_name, p.sex, p.birth_date, p.birth_precision, p.id_number,
    p.phones, l.relation_to_head, h.household_no,
    CASE a.kind WHEN 'entrance' THEN b.name ELSE a.name END,
    CASE a.kind WHEN 'entrance' THEN a.name END,
    d.door_no, d.address, l.residence_state, l.household_kind, p.population_kind,
    p.political_status, p.education, p.ethnicity, p.marital_status, p.workplace, p.occupation,
    p.health, p.emergency_contact, p.hukou_match, p.hukou_address,
    g.name, r.name, l.tags, p.note, l.active
FROM ledger_line l
JOIN person p ON p.id = l.person_id
LEFT JOIN household h ON h.id = l.household_id
LEFT JOIN dwelling d ON d.id = h.dwelling_id
LEFT JOIN area a ON a.id = d.entrance_id
LEFT JOIN area b ON b.id = a.parent_id
LEFT JOIN area g ON g.id = d.grid_id
LEFT JOIN area r ON r.id = d.group_id
WHERE l.n IN ({numbers})
"""
_FIELDS = tuple(field.name for field in fields(LedgerLine))
"""In the order in which ``_PAGE`` selects them."""
_HITS = 20


def line_numbers(reading: Reading, query: LedgerQuery) -> "array[int]":
    """Return the numbers of the lines that ``query`` asks for, in its order."""
    where, values = _where(reading, query)
    direction = " DESC" if query.descending else ""
    order = f"{_ORDERS[query.sort]}{direction}, n{direction}"
    source = _source(query, otherwise=f"ix_ledger_line_{query.sort}")
    # One text instead of a row for each line: the rows alone would take longer than the search.
    rows = reading.rows(
        f"SELECT json_group_array(n) FROM (SELECT n FROM {source} WHERE {where} ORDER BY {order})",
        values,
        tables=_TABLES,
    )
    return array("q", json.loads(rows[0][0]))


def line_page(reading: Reading, numbers: Iterable[int]) -> dict[int, LedgerLine]:
    """Return the lines with these numbers; those that have gone meanwhile are missing."""
    marks = ",".join(str(int(number)) for number in numbers)
    rows = reading.rows(_PAGE.format(numbers=marks), tables=_PAGE_TABLES)
    return {row[0]: _line(row) for row in rows}


def person_ids(reading: Reading, numbers: Iterable[int]) -> list[PersonId]:
    """Return the people behind lines, in the order of the numbers given."""
    wanted = list(numbers)
    marks = ",".join(str(int(number)) for number in wanted)
    rows = reading.rows(
        f"SELECT n, person_id FROM ledger_line WHERE n IN ({marks})", tables=_TABLES
    )
    by_number = {n: PersonId(person_id.hex()) for n, person_id in rows}
    return [by_number[number] for number in wanted if number in by_number]


def line_of(reading: Reading, person_id: PersonId) -> int | None:
    """Return the line of a person; ``None`` if there is none."""
    rows = reading.rows(
        "SELECT n FROM ledger_line WHERE person_id = ?",
        (bytes.fromhex(person_id),),
        tables=_TABLES,
    )
    return int(rows[0][0]) if rows else None


def value_counts(reading: Reading, query: LedgerQuery, column: str) -> list[tuple[str, int]]:
    """Return the codes in ``column`` with their numbers of lines, the most frequent first.

    The column's own filter is left out, as Excel's filter list does it.

    Raises:
        ValueError: the column cannot be filtered by.
    """
    if column not in FILTERABLE:
        message = f"not filterable: {column}"
        raise ValueError(message)
    others = {key: codes for key, codes in query.chosen.items() if key != column}
    where, values = _where(reading, query, others)
    rows = reading.rows(
        f"SELECT {column}, count(*) FROM {_source(query)} WHERE {where}"
        f" GROUP BY {column} ORDER BY 2 DESC, 1",
        values,
        tables=_TABLES,
    )
    return [(code, count) for code, count in rows]


def tag_counts(reading: Reading, query: LedgerQuery) -> list[tuple[str, int]]:
    """Return the tags with the numbers of people who have them within ``query``.

    That is how many would be left if the tag were asked for as well.
    """
    where, values = _where(reading, query)
    rows = reading.rows(
        f"SELECT tags, count(*) FROM {_source(query)} WHERE {where} AND tags <> '' GROUP BY tags",
        values,
        tables=_TABLES,
    )
    counts: dict[str, int] = {}
    for tags, count in rows:
        for tag in tags.strip("|").split("|"):
            counts[tag] = counts.get(tag, 0) + count
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def area_counts(reading: Reading) -> dict[str, int]:
    """Return the number of people who live directly in each area, by its id."""
    counts: dict[str, int] = {}
    for column in ("place_id", "group_id", "grid_id"):
        rows = reading.rows(
            f"SELECT {column}, count(*) FROM ledger_line INDEXED BY {_CODES} WHERE active = 1"
            f" AND {column} IS NOT NULL GROUP BY {column}",
            tables=_TABLES,
        )
        counts.update({area.hex(): count for area, count in rows})
    return counts


def find(reading: Reading, text: str) -> list[Hit]:
    """Return the people that the global search finds, those who live here first."""
    words = search_words(text)
    if not words:
        return []
    where = " AND ".join(["instr(search_key, ?) > 0"] * len(words))
    rows = reading.rows(
        f"SELECT n FROM ledger_line INDEXED BY {_TEXT} WHERE active >= 0 AND {where}"
        f" ORDER BY active DESC, name_rank, address_rank LIMIT {_HITS}",
        words,
        tables=_TABLES,
    )
    lines = line_page(reading, [row[0] for row in rows])
    return [
        Hit(
            kind=QT_TRANSLATE_NOOP("offers", "居民"),
            title=line.full_name,
            detail=line_address(line),
            key=str(line.person_id),
        )
        for line in (lines[row[0]] for row in rows)
    ]


def household_count(reading: Reading) -> int:
    """Return how many households live here."""
    rows = reading.rows(
        "SELECT count(DISTINCT household_id) FROM ledger_line WHERE active = 1", tables=_TABLES
    )
    return int(rows[0][0])


def facts(reading: Reading) -> list[Fact]:
    """Return what the first page says of the ledger today."""
    people, homes = reading.rows(
        "SELECT count(*), count(DISTINCT household_id) FROM ledger_line WHERE active = 1",
        tables=_TABLES,
    )[0]
    old = _born_until(reading, born_by(reading.today, 80))
    unverified = reading.rows(
        "SELECT count(DISTINCT household_id) FROM ledger_line WHERE active = 1"
        " AND residence_state IN ('', 'unverified')",
        tables=_TABLES,
    )[0][0]
    return [
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "户"),
            value=f"{homes:,}",
            detail=QT_TRANSLATE_NOOP("offers", "在册户数"),
            key="all",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "人"),
            value=f"{people:,}",
            detail=QT_TRANSLATE_NOOP("offers", "在册人数"),
            key="all",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "80 岁以上"),
            value=f"{old:,}",
            detail=QT_TRANSLATE_NOOP("offers", "高龄老人"),
            key="aged",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "未核实"),
            value=f"{unverified:,}",
            detail=QT_TRANSLATE_NOOP("offers", "居住状态待核实的户"),
            key="unverified",
        ),
    ]


def line_address(line: LedgerLine) -> str:
    """Return a line's address as people say it."""
    if not (line.building or line.door_no):
        return line.address
    room = "室" if line.door_no[-1:].isdigit() else ""
    return f"{line.building}{line.entrance}{line.door_no}{room}"


def search_words(text: str) -> list[str]:
    """Return what has to be found, word by word: half width, lower case."""
    words = (plain(word).lower() for word in text.split())
    return [word for word in words if word]


def _born_until(reading: Reading, day: date) -> int:
    rows = reading.rows(
        "SELECT count(*) FROM ledger_line WHERE active = 1 AND birth BETWEEN 1 AND ?",
        (int(f"{day:%Y%m%d}"),),
        tables=_TABLES,
    )
    return int(rows[0][0])


def _source(query: LedgerQuery, *, otherwise: str = "") -> str:
    """Return the table with the index that has all that ``query`` looks at.

    SQLite would walk one of the narrow indexes and fetch every line for its conditions:
    each time, the whole table would have to be decrypted.
    """
    tags = query.tags or query.any_tags
    narrowed = query.chosen or tags or query.area_id or query.born_from or query.born_to
    index = _TEXT if search_words(query.text) else _CODES
    if otherwise and index is _CODES and not narrowed:
        index = otherwise
    return f"ledger_line INDEXED BY {index}"


def _where(
    reading: Reading,
    query: LedgerQuery,
    chosen: dict[str, frozenset[str]] | None = None,
) -> tuple[str, list[Any]]:
    parts: list[str] = ["active = ?"]
    values: list[Any] = [query.active]
    for column, codes in (query.chosen if chosen is None else chosen).items():
        assert column in FILTERABLE, "columns come from a fixed list"
        parts.append(f"{column} IN ({_marks(codes)})")
        values.extend(sorted(codes))
    for tags, joined in ((query.tags, " AND "), (query.any_tags, " OR ")):
        if tags:
            parts.append("(" + joined.join(["instr(tags, ?) > 0"] * len(tags)) + ")")
            values.extend(f"|{tag}|" for tag in sorted(tags))
    _add_area(reading, query, parts, values)
    for day, sign in ((query.born_from, ">="), (query.born_to, "<=")):
        if day is not None:
            parts.append(f"birth > 0 AND birth {sign} ?")
            values.append(int(f"{day:%Y%m%d}"))
    for word in search_words(query.text):
        parts.append("instr(search_key, ?) > 0")
        values.append(word)
    return " AND ".join(parts), values


def _add_area(reading: Reading, query: LedgerQuery, parts: list[str], values: list[Any]) -> None:
    if query.area_id is None:
        return
    ids = [bytes.fromhex(area) for area in community.below(reading, query.area_id)]
    marks = _marks(ids)
    parts.append(f"(place_id IN ({marks}) OR group_id IN ({marks}) OR grid_id IN ({marks}))")
    values.extend(ids * 3)


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)


def _line(row: Sequence[Any]) -> LedgerLine:
    shown: dict[str, Any] = {
        name: "" if value is None else value for name, value in zip(_FIELDS, row, strict=True)
    }
    shown["person_id"] = PersonId(row[1].hex())
    shown["household_id"] = None if row[2] is None else HouseholdId(row[2].hex())
    shown["birth_date"] = date.fromisoformat(row[5]) if row[5] else None
    tags = shown["tags"]
    shown["tags"] = tuple(tags.strip("|").split("|")) if tags else ()
    return LedgerLine(**shown)
