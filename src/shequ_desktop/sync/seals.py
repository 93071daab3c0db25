"""Sealed rows: a posted voucher, sealed minutes. What was sealed stays; late edits are proposals.

The operation that seals a row names what its author saw in it. The first such operation
(by logical clock and device) is in force, and the row shows what it named and nothing
else: whatever somebody wrote without it, or after it, is kept in the log and told, and
changes nothing. All of that follows from the operations, in whatever order they came.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import DELETED, Shape, TableShape
from shequ_desktop.sync.judging import make_anew
from shequ_desktop.sync.numbers import ranks

REASON = "sealed"

TABLES = ("CREATE TEMP TABLE sealing (tbl, row, PRIMARY KEY (tbl, row)) WITHOUT ROWID",)
"""Rows of tables that can be sealed, which are to be judged."""

_NOTE_ARRIVING = """INSERT OR IGNORE INTO sealing
    SELECT DISTINCT a.tbl, a.row FROM arriving a JOIN sync_sealed_by s ON s.tbl = a.tbl"""
_NOTE_DISPUTED = """INSERT OR IGNORE INTO sealing
    SELECT r.tbl, r.row FROM sync_rival r JOIN sync_sealed_by s ON s.tbl = r.tbl"""
_NOTE_REFUSED = """INSERT OR IGNORE INTO sealing
    SELECT o.tbl, o.row FROM sync_refused r JOIN main.sync_op o ON o.dot = r.dot
    JOIN sync_sealed_by s ON s.tbl = o.tbl"""
_OPS = """SELECT o.tbl, o.row, o.col, o.dot, o.tx, o.val, o.parent, t.hlc, r.reason
    FROM main.sync_op o JOIN sealing s ON s.tbl = o.tbl AND s.row = o.row
    JOIN sync_tx t ON t.tx = o.tx LEFT JOIN sync_refused r ON r.dot = o.dot
    ORDER BY o.tbl, o.row, o.dot"""


@dataclass(frozen=True, slots=True)
class _Op:
    column: int
    dot: int
    tx: int
    value: object
    parent: int | None
    hlc: int
    reason: str | None

    @property
    def counts(self) -> bool:
        """Whether nothing but a seal speaks against it."""
        return self.reason in (None, REASON)


def is_sealed(connection: Connection, table: TableShape, row: bytes) -> bool:
    """Tell whether a row is never to be changed any more."""
    if not table.sealed_by:
        return False
    found = connection.exec_driver_sql(
        f'SELECT 1 FROM "{table.name}" WHERE id = ? AND "{table.names[table.sealed_by - 1]}"'
        " IS NOT NULL",
        (row,),
    )
    return found.first() is not None


def note_arriving(connection: Connection) -> None:
    """Remember which rows to judge; called while ``temp.arriving`` has what is new."""
    connection.exec_driver_sql(_NOTE_ARRIVING)


def judge(connection: Connection, shape: Shape, *, refused: bool = False) -> None:
    """Let sealed rows show what was sealed, and set aside all else that was written about them.

    Called within a merge, when ``temp.arriving`` is empty.

    Args:
        refused: Judge also rows of which something counts no more, for whatever reason.
    """
    connection.exec_driver_sql(_NOTE_DISPUTED)
    if refused:
        connection.exec_driver_sql(_NOTE_REFUSED)
    changed = judge_rows(connection, shape)
    if changed:
        make_anew(connection, shape, changed)
    connection.exec_driver_sql("DELETE FROM sealing")


def judge_rows(connection: Connection, shape: Shape) -> set[int]:
    """Judge the rows in ``temp.sealing``; return the operations that count otherwise than before."""
    rows: dict[tuple[int, bytes], list[_Op]] = defaultdict(list)
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM sealing)").scalar_one():
        for number, row, *rest in connection.connection.execute(_OPS):
            rows[number, row].append(_Op(*rest))
    judged = _Judged(connection, ranks(connection))
    changed: set[int] = set()
    for (number, _), ops in rows.items():
        if number in shape:
            changed |= judged.row(shape[number], ops)
    return changed


@dataclass(frozen=True, slots=True)
class _Judged:
    connection: Connection
    ranks: Mapping[int, int]

    def row(self, table: TableShape, ops: Sequence[_Op]) -> set[int]:
        """Judge a row's operations; return those that are judged otherwise than before."""
        beyond = {op.dot for op in self._beyond(table, ops)}
        before = {op.dot for op in ops if op.reason == REASON}
        self.connection.connection.executemany(
            "INSERT OR IGNORE INTO sync_refused VALUES (?, ?)",
            [(dot, REASON) for dot in sorted(beyond - before)],
        )
        self.connection.connection.executemany(
            "DELETE FROM sync_refused WHERE dot = ?", [(dot,) for dot in sorted(before - beyond)]
        )
        return beyond ^ before

    def _beyond(self, table: TableShape, ops: Sequence[_Op]) -> Iterable[_Op]:
        seals = [op for op in ops if op.counts and _seals(table, op)]
        if not seals:
            return ()
        seal = min(seals, key=lambda op: (op.hlc, self.ranks[op.dot >> SHIFT]))
        stands = self._stands(seal, {op.dot: op for op in ops})
        return [
            op
            for op in ops
            if op.column > 0
            and op.counts
            and op.dot not in stands
            and not _says_that_it_never_was(op, seal)
        ]

    def _stands(self, seal: _Op, ops: Mapping[int, _Op]) -> set[int]:
        """Return what was sealed: what its author named, wrote with it, and all before that."""
        links = self.connection.exec_driver_sql(
            "SELECT parent FROM sync_link WHERE dot = ?", (seal.dot,)
        ).scalars()
        todo = [*links, *(op.dot for op in ops.values() if op.tx == seal.tx)]
        stands: set[int] = set()
        while todo:
            dot = todo.pop()
            if dot in ops and dot not in stands:
                stands.add(dot)
                todo += self._seen_by(ops[dot])
        return stands

    def _seen_by(self, op: _Op) -> list[int]:
        links = self.connection.exec_driver_sql(
            "SELECT parent FROM sync_link WHERE dot = ?", (op.dot,)
        ).scalars()
        return [*links, *([op.parent] if op.parent is not None else [])]


def _seals(table: TableShape, op: _Op) -> bool:
    if op.column == table.sealed_by:
        return op.value is not None
    if op.column != 0:
        return False
    cells = json.loads(str(op.value))
    return len(cells) >= table.sealed_by and cells[table.sealed_by - 1] is not None


def _says_that_it_never_was(op: _Op, seal: _Op) -> bool:
    """Tell whether who sealed a row has taken back that it was ever registered, or that again."""
    ours = op.dot >> SHIFT == seal.dot >> SHIFT
    return ours and op.column == DELETED and op.value in (None, 0)
