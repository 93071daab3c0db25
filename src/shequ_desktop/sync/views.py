"""All that a device of limited rights may see: the rows of its scope, the columns of its role.

A view is not what is new but what there is: of each cell in scope the operations that
stand, and what tells who has seen which. Rows that come into scope are in the next view
and rows that leave it are not, whatever package was lost. Nothing else is in it: other
columns of an inserted row are blanked, and the hashes of transactions, from which a
blanked value could be guessed, are left out.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.sealing import MASK, devices_by_number, seal
from shequ_desktop.storage.shape import DELETED
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import delta
from shequ_desktop.sync.delta import HASH_SIZE, Contents, Delta, Slice, Span
from shequ_desktop.sync.knowledge import vector
from shequ_desktop.sync.numbers import own_device, workspace
from shequ_desktop.sync.scopes import Profile, TableView
from shequ_desktop.sync.telling import link_columns, op_columns, transactions_of, tx_columns

_NO_HASH = bytes(HASH_SIZE)
_STEP = delta.SLICE // 5
"""Operations of a slice: with room for the links of what is disputed."""
_TABLES = (
    "CREATE TEMP TABLE scope_area (id PRIMARY KEY) WITHOUT ROWID",
    "CREATE TEMP TABLE scoped (tbl, row, PRIMARY KEY (tbl, row)) WITHOUT ROWID",
    "CREATE TEMP TABLE scope_cell (tbl, col, PRIMARY KEY (tbl, col)) WITHOUT ROWID",
    "CREATE TEMP TABLE told (dot INTEGER PRIMARY KEY)",
)
_NAMES = ("scope_area", "scoped", "scope_cell", "told")
_TELL = (
    # Whether a row is deleted after all may hang on what is not to be seen: the office decides.
    *(
        f"""INSERT OR IGNORE INTO told
        SELECT h.dot FROM scoped s JOIN {heads} h ON h.tbl = s.tbl AND h.row = s.row
        WHERE h.col = 0 OR EXISTS (
            SELECT 1 FROM scope_cell c WHERE c.tbl = h.tbl AND c.col = h.col)
        AND NOT (h.col = {DELETED} AND EXISTS (
            SELECT 1 FROM sync_review v WHERE v.tbl = h.tbl AND v.row = h.row))"""
        for heads in ("sync_cell", "sync_rival")
    ),
    # What a disputed cell held before it was disputed.
    """INSERT OR IGNORE INTO told
        SELECT p.dot FROM sync_rival r JOIN told t ON t.dot = r.dot
        JOIN main.sync_op o ON o.dot = r.dot
        JOIN main.sync_op p ON p.dot = o.parent
            AND p.tbl = o.tbl AND p.row = o.row AND p.col = o.col""",
)
_OPS = """SELECT o.dot, o.tx, o.tbl, o.row, o.col, o.val, o.parent
    FROM told t JOIN main.sync_op o ON o.dot = t.dot ORDER BY o.dot"""
_LINKS = """SELECT l.dot, l.parent FROM told t JOIN sync_link l ON l.dot = t.dot
    JOIN told p ON p.dot = l.parent ORDER BY l.dot, l.parent"""


def showing(
    store: Store, seen: Profile, areas: Sequence[str], certificate: int
) -> tuple[Delta, Mapping[str, int]]:
    """Seal what was written and return a view, with the numbers that go with it.

    Args:
        areas: Ids of the areas of the scope; none: the whole community.
        certificate: Number of the receiver's certificate, above 0.
    """
    with store.connection(writing=True) as connection:
        seal(connection)
        return view(connection, seen, areas, certificate), counters(connection, seen)


def view(connection: Connection, seen: Profile, areas: Sequence[str], certificate: int) -> Delta:
    """Return all that may be seen with such a scope, on a connection that writes.

    It is held in memory: a device of limited rights is given a part.
    """
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    _find_areas(connection, seen, areas)
    for table in seen.tables:
        _find_rows(connection, table, everywhere=not areas)
        connection.connection.executemany(
            "INSERT INTO scope_cell VALUES (?, ?)",
            [(table.number, column) for column in table.columns],
        )
    for statement in _TELL:
        connection.exec_driver_sql(statement)
    told = _told(connection, seen, certificate)
    for name in _NAMES:
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")
    return told


def counters(connection: Connection, seen: Profile) -> dict[str, int]:
    """Return how many living rows there are of the tables that are counted for a role."""
    return {
        table: connection.exec_driver_sql(
            f'SELECT count(*) FROM "{table}" WHERE deleted_at IS NULL'
        ).scalar_one()
        for table in seen.counted
    }


def _find_areas(connection: Connection, seen: Profile, areas: Sequence[str]) -> None:
    connection.connection.executemany(
        "INSERT OR IGNORE INTO scope_area VALUES (?)", [(bytes.fromhex(each),) for each in areas]
    )
    table, above = seen.areas
    if table:
        connection.exec_driver_sql(
            "WITH RECURSIVE below(id) AS (SELECT id FROM scope_area UNION"
            f' SELECT a.id FROM "{table}" a JOIN below b ON a."{above}" = b.id)'
            " INSERT OR IGNORE INTO scope_area SELECT id FROM below"
        )


def _find_rows(connection: Connection, table: TableView, *, everywhere: bool) -> None:
    conditions = [
        "t.deleted_at IS NULL",
        *(f't."{column}" IS NULL' for column in table.empty),
        *(f'coalesce(t."{column}", 0) <> 0' for column in table.filled),
        *_bounds(table, everywhere=everywhere),
    ]
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO scoped SELECT {table.number}, t.id"
        f' FROM "{table.shape.name}" t WHERE {" AND ".join(conditions)}'
    )


def _bounds(table: TableView, *, everywhere: bool) -> Iterator[str]:
    bound = table.bound
    if bound is None:
        return
    if bound.area and not everywhere:
        yield f't."{bound.area}" IN (SELECT id FROM scope_area)'
    if bound.of is not None:
        yield f't."{bound.of[0]}" IN (SELECT row FROM scoped WHERE tbl = {bound.of[1]})'
    if bound.named_by is not None:
        number, name, column = bound.named_by
        yield (
            f't.id IN (SELECT n."{column}" FROM scoped s'
            f' JOIN "{name}" n ON n.id = s.row WHERE s.tbl = {number})'
        )


def _told(connection: Connection, seen: Profile, certificate: int) -> Delta:
    knows = vector(connection)
    numbers = {uuid: n for n, uuid in devices_by_number(connection).items()}
    devices = tuple(sorted(knows, key=lambda uuid: numbers[uuid]))
    places = {numbers[uuid]: place for place, uuid in enumerate(devices)}
    ops = [_blanked(tuple(row), seen) for row in connection.connection.execute(_OPS)]
    links = connection.connection.execute(_LINKS).fetchall()
    pieces = [
        piece
        for number, each in groupby(ops, key=lambda op: op[0] >> SHIFT)
        for piece in _sliced(connection, places, number, (list(each), links))
    ]
    highest = {op[0] >> SHIFT: op[0] & MASK for op in ops}
    contents = Contents(
        workspace=workspace(connection),
        sender=own_device(connection),
        devices=devices,
        spans=tuple(_span(places[number], hi) for number, hi in sorted(highest.items())),
        knows=tuple(knows[uuid] for uuid in devices),
        transactions=sum(len(piece.transactions) for piece in pieces),
        operations=len(ops),
        links=len(links),
        view=certificate,
    )
    return Delta(contents=contents, slices=lambda: iter(pieces))


def _span(place: int, hi: int) -> Span:
    return Span(device=place, lo=0, hi=hi, thinned=hi, tx=0, chain=b"", last=0, tip=b"")


def _blanked(op: tuple[Any, ...], seen: Profile) -> tuple[Any, ...]:
    """Return an operation without the columns of an inserted row that may not be seen."""
    if op[4] != 0:
        return op
    table = seen.table(op[2])
    assert table is not None, "only rows of the scope are told"
    cells = [
        cell if at in table.columns else None for at, cell in enumerate(json.loads(op[5]), start=1)
    ]
    value = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
    return (*op[:5], value, op[6])


def _sliced(
    connection: Connection,
    places: dict[int, int],
    number: int,
    told: tuple[list[tuple[Any, ...]], list[tuple[int, int]]],
) -> Iterator[Slice]:
    """Cut one device's operations into slices, each with its transactions and links."""
    ops, links = told
    last = 0
    for at in range(0, len(ops), _STEP):
        piece = ops[at : at + _STEP]
        txs = transactions_of(connection, piece, last)
        last = piece[-1][1]
        headings = tx_columns(places[number], txs)
        dots = {op[0] for op in piece}
        yield Slice(
            transactions=replace(headings, chain=[_NO_HASH] * len(headings)),
            operations=op_columns(places, places[number], piece),
            links=link_columns(places, places[number], [each for each in links if each[0] in dots]),
        )
