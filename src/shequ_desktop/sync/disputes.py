"""What two offices wrote without knowing of each other, and how somebody decides about it.

Nothing is lost by a merge: of a cell with several heads the latest is shown, and the others
wait. A decision is an operation that has all of them as parents; it travels like any other.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.log import SHIFT, captured_shape
from shequ_desktop.storage.sealing import devices_by_number, seal
from shequ_desktop.storage.shape import DELETED, Shape, TableShape, payload
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.delta import Value
from shequ_desktop.sync.seals import is_sealed

DECIDE = Operation("packages.decide", QT_TRANSLATE_NOOP("operations", "核对"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One of the values of a cell, and who says so."""

    value: Value
    """As the file has it: identifiers as 16 bytes, days as ISO text, lists as JSON."""
    user: str
    device: bytes
    wall: int
    """When, by the author's clock: milliseconds since 1970. May be wrong."""
    operation: str
    """Key of what was done."""
    ours: bool
    """Written on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedCell:
    """One cell about which offices differ."""

    table: str
    row: str
    """32 hex digits."""
    column: str
    base: Value
    """What it held when they parted, as far as is known."""
    voices: tuple[Voice, ...]
    """At least two different values; the one that is shown comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """A row that one office deleted while another one worked on it: it is still there."""

    deleted: Voice
    worked: tuple[Voice, ...]
    """What the deleting office had not seen."""
    columns: tuple[str, ...]
    """The columns of ``worked``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Everything to be decided about one row."""

    table: str
    row: str
    cells: tuple[DisputedCell, ...]
    deletion: Deletion | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What one cell is to hold; for ``deleted_at``: ``None`` keeps the row, a moment deletes it."""

    table: str
    row: str
    column: str
    value: Value


@dataclass(frozen=True, slots=True)
class _Head:
    number: int
    row: bytes
    column: int
    dot: int
    shown: bool
    parent: int | None
    voice: Voice


_HEADS = """
    SELECT h.tbl, h.row, h.col, h.dot, h.shown, o.parent, o.val, t.usr, t.wall, t.operation
    FROM (
        SELECT q.tbl, q.row, q.col, c.dot, 1 AS shown FROM ({cells}) q
            JOIN sync_cell c ON c.tbl = q.tbl AND c.row = q.row AND c.col = q.col
        UNION ALL SELECT q.tbl, q.row, q.col, r.dot, 0 FROM ({cells}) q
            JOIN sync_rival r ON r.tbl = q.tbl AND r.row = q.row AND r.col = q.col
    ) h JOIN main.sync_op o ON o.dot = h.dot JOIN sync_tx t ON t.tx = o.tx
    ORDER BY h.tbl, h.row, h.col, h.shown DESC, t.hlc DESC, h.dot
"""
_RIVALS = "SELECT DISTINCT tbl, row, col FROM sync_rival"
_REVIEWED = """
    SELECT c.tbl, c.row, c.col FROM sync_review v
    JOIN sync_cell c ON c.tbl = v.tbl AND c.row = v.row AND c.col > 0"""


def disputes(connection: Connection, shape: Shape | None = None) -> list[Dispute]:
    """Return what has to be decided, row by row; equal values never are."""
    known = captured_shape() if shape is None else shape
    cells: dict[tuple[int, bytes], list[DisputedCell]] = {}
    for cell, heads in groupby(
        _heads(connection, _RIVALS), key=attrgetter("number", "row", "column")
    ):
        table = known.get(cell[0])
        found = list(heads)
        if table is None or is_sealed(connection, table, cell[1]):
            continue
        if cell[2] <= len(table.columns) and _differ(cell[2], found):
            base = _base(connection, table, found)
            cells.setdefault(cell[:2], []).append(_disputed(table, found, base))
    deletions = _deletions(connection, known)
    return [
        Dispute(
            table=known[number].name,
            row=row.hex(),
            cells=tuple(cells.get((number, row), ())),
            deletion=deletions.get((number, row)),
        )
        for number, row in sorted({*cells, *deletions})
    ]


def how_many(connection: Connection, shape: Shape | None = None) -> int:
    """Return about how many rows somebody has to decide."""
    return len(disputes(connection, shape))


def settle(
    connection: Connection,
    tx: int,
    decisions: Sequence[Decision],
    shape: Shape | None = None,
) -> None:
    """Write decisions: each has all that is said about its cell as parents.

    Called in a transaction of the log of which nothing else has been written yet.

    Args:
        tx: The number of that transaction.
    """
    known = captured_shape() if shape is None else shape
    numbers = {table.name: number for number, table in known.items()}
    written = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM main.sync_op WHERE dot > (SELECT sealed FROM sync_state)"
        " AND tx = ?)",
        (tx,),
    ).scalar_one()
    assert not written, "decisions are a transaction of their own"
    seal(connection)
    connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
    for decision in decisions:
        number = numbers[decision.table]
        column = known[number].names.index(decision.column) + 1
        _decide(connection, tx, (number, bytes.fromhex(decision.row), column), decision)
    connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")


def decide(store: Store, decisions: Sequence[Decision]) -> frozenset[str]:
    """Write decisions as one change, and return the tables it touched."""
    with store.transaction(DECIDE) as tx:
        connection = tx.session.connection()
        number = connection.exec_driver_sql("SELECT tx FROM sync_ctx").scalar_one()
        settle(connection, number, decisions)
        tx.session.expire_all()
    return frozenset(tx.tables_changed)


def keep(dispute: Dispute) -> Decision:
    """Return the decision that a deleted row stays."""
    return Decision(table=dispute.table, row=dispute.row, column="deleted_at", value=None)


def delete(dispute: Dispute, at_ms: int | None = None) -> Decision:
    """Return the decision that a row is deleted after all."""
    moment = time.time_ns() // 1_000_000 if at_ms is None else at_ms
    return Decision(table=dispute.table, row=dispute.row, column="deleted_at", value=moment)


def _heads(connection: Connection, cells: str) -> Iterable[_Head]:
    devices = devices_by_number(connection)
    own = max(devices)
    rows = connection.exec_driver_sql(_HEADS.format(cells=cells)).all()
    for number, row, column, dot, shown, parent, value, user, wall, operation in rows:
        yield _Head(
            number,
            row,
            column,
            dot,
            bool(shown),
            parent,
            Voice(
                value=value,
                user=user,
                device=devices[dot >> SHIFT],
                wall=wall,
                operation=operation,
                ours=dot >> SHIFT == own,
            ),
        )


def _differ(column: int, heads: Sequence[_Head]) -> bool:
    values = {
        # Deleted twice is deleted.
        (head.voice.value is not None) if column == DELETED else head.voice.value
        for head in heads
    }
    return len(values) > 1


def _disputed(table: TableShape, heads: Sequence[_Head], base: Value) -> DisputedCell:
    voices: list[Voice] = []
    for head in heads:
        if head.voice.value not in [voice.value for voice in voices]:
            voices.append(head.voice)
    return DisputedCell(
        table=table.name,
        row=heads[0].row.hex(),
        column=table.names[heads[0].column - 1],
        base=base,
        voices=tuple(voices),
    )


def _base(connection: Connection, table: TableShape, heads: Sequence[_Head]) -> Value:
    """Return what the oldest parent said: the last thing that all of them can have seen."""
    parents = [head.parent for head in heads if head.parent is not None]
    if not parents:
        return None
    at = heads[0].column - 1
    marks = ", ".join("?" * len(parents))
    found: Any = connection.exec_driver_sql(
        f"SELECT CASE WHEN o.col = 0 THEN {payload(table.columns[at], at, 'o.val')} ELSE o.val END"
        f" FROM main.sync_op o JOIN sync_tx t ON t.tx = o.tx WHERE o.dot IN ({marks})"
        " ORDER BY t.hlc LIMIT 1",
        tuple(parents),
    ).scalar()
    value: Value = found
    return value


def _deletions(connection: Connection, shape: Shape) -> dict[tuple[int, bytes], Deletion]:
    found = {}
    for row, each in groupby(_heads(connection, _REVIEWED), key=attrgetter("number", "row")):
        heads = list(each)
        deleted = next(head for head in heads if head.column == DELETED)
        unseen = [head for head in heads if _is_unseen(connection, head, deleted)]
        table = shape.get(row[0])
        if table is not None:
            unseen = [head for head in unseen if head.column <= len(table.columns)]
            found[row] = Deletion(
                deleted=deleted.voice,
                worked=tuple(head.voice for head in unseen),
                columns=tuple(table.names[head.column - 1] for head in unseen),
            )
    return found


def _is_unseen(connection: Connection, head: _Head, deleted: _Head) -> bool:
    if head.column == DELETED:
        return False
    seen = connection.exec_driver_sql(
        "SELECT 1 FROM sync_link WHERE (dot = ? AND parent = ?) OR (dot = ? AND parent = ?)",
        (deleted.dot, head.dot, head.dot, deleted.dot),
    )
    return seen.first() is None


def _decide(
    connection: Connection, tx: int, cell: tuple[int, bytes, int], decision: Decision
) -> None:
    where = "WHERE tbl = ? AND row = ? AND col = ?"
    was = connection.exec_driver_sql(
        f'SELECT "{decision.column}" FROM "{decision.table}" WHERE id = ?', (cell[1],)
    ).scalar()
    shown = connection.exec_driver_sql(
        f"SELECT dot FROM sync_cell {where} UNION ALL SELECT dot FROM sync_cell"
        " WHERE tbl = ? AND row = ? AND col = 0",
        (*cell, *cell[:2]),
    ).scalar()
    connection.exec_driver_sql(
        f'UPDATE "{decision.table}" SET "{decision.column}" = ? WHERE id = ?',
        (decision.value, cell[1]),
    )
    dot = connection.exec_driver_sql(
        "INSERT INTO main.sync_op (tx, tbl, row, col, val, was, parent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING dot",
        (tx, *cell, decision.value, was, shown),
    ).scalar_one()
    connection.exec_driver_sql(
        f"INSERT INTO sync_link SELECT ?, dot FROM sync_rival {where}", (dot, *cell)
    )
    connection.exec_driver_sql(f"DELETE FROM sync_rival {where}", cell)
    if cell[2] == DELETED:
        connection.exec_driver_sql("DELETE FROM sync_review WHERE tbl = ? AND row = ?", cell[:2])
