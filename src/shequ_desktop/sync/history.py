"""Packages that came and went, and how a whole import is taken back."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.log import SHIFT, captured_shape
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.shape import DELETED, Kind, Shape, TableShape
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.delta import Value
from shequ_desktop.sync.disputes import Decision, settle
from shequ_desktop.sync.numbers import ranks
from shequ_desktop.sync.seals import is_sealed

UNDO_IMPORT = Operation("packages.undo_import", QT_TRANSLATE_NOOP("operations", "撤销导入"))


@dataclass(frozen=True, slots=True)
class NothingImported(Finding):
    """The package is unknown, went out, brought nothing, or has been taken back already."""

    sentence = QT_TRANSLATE_NOOP("findings", "这次导入没有带来新内容，或者已经撤销过了。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """One package that came in or went out."""

    number: int
    came_in: bool
    at_ms: int
    """Milliseconds since 1970, by this computer's clock."""
    peer: bytes
    """The device that sent it or was to get it, 16 bytes."""
    digest: bytes
    """SHA-256 of its file."""
    operations: int
    """New ones, of a package that came in; all, of one that went out."""
    new: int
    changed: int
    to_review: int
    taken_back: bool


_PASSED = (
    "SELECT n, way, at_ms, peer, digest, operations, rows_new, rows_changed, to_review,"
    " undone_by IS NOT NULL FROM sync_package"
)


def passed(connection: Connection) -> list[Passed]:
    """Return all packages, the newest first."""
    return [_passed(row) for row in connection.exec_driver_sql(f"{_PASSED} ORDER BY n DESC")]


def came_before(connection: Connection, digest: bytes) -> Passed | None:
    """Return when a package of this SHA-256 came in the first time, if it did."""
    row = connection.exec_driver_sql(
        f"{_PASSED} WHERE way = 'in' AND digest = ? ORDER BY n LIMIT 1", (digest,)
    ).first()
    return None if row is None else _passed(row)


def note_sent(
    connection: Connection, *, peer: bytes, digest: bytes, operations: int, at_ms: int
) -> None:
    """Note that a package went out; what the peer has is known only once it has said so."""
    connection.exec_driver_sql(
        "INSERT INTO sync_package"
        " (way, at_ms, peer, digest, operations, rows_new, rows_changed, to_review)"
        " VALUES ('out', ?, ?, ?, ?, 0, 0, 0)",
        (at_ms, peer, digest, operations),
    )


def undo_import(store: Store, package: int) -> tuple[frozenset[str], int]:
    """Take back what a package brought, as changes of our own that travel like any other.

    Its new rows are put away, its cells get back what they held, its side of what is disputed
    is dropped. What somebody has gone on working with stays as it is.

    Returns:
        The tables that were changed, and how many cells and rows were left as they are.

    Raises:
        RulesBroken: ``NothingImported``.
    """
    with store.transaction(UNDO_IMPORT) as tx:
        connection = tx.session.connection()
        left = take_back(connection, package)
        tx.session.expire_all()
    return frozenset(tx.tables_changed), left


def take_back(connection: Connection, package: int, shape: Shape | None = None) -> int:
    """Do so within a transaction of the log of which nothing has been written yet."""
    known = captured_shape() if shape is None else shape
    here = connection.exec_driver_sql(
        "SELECT 1 FROM sync_package WHERE n = ? AND way = 'in' AND undone_by IS NULL"
        " AND operations > 0",
        (package,),
    ).first()
    refuse([] if here else [NothingImported()])
    seal(connection)
    taker = _Taker(connection, known, package)
    decisions = [*taker.rows(), *taker.cells()]
    tx = connection.exec_driver_sql("SELECT tx FROM sync_ctx").scalar_one()
    settle(connection, tx, decisions, known)
    connection.exec_driver_sql("UPDATE sync_package SET undone_by = ? WHERE n = ?", (tx, package))
    connection.exec_driver_sql("DROP TABLE temp.brought")
    return taker.left


@dataclass(frozen=True, slots=True)
class _Op:
    dot: int
    column: int
    value: Value
    order: tuple[int, int]
    brought: bool


class _Taker:
    """Works out, cell by cell, what was there before a package came."""

    def __init__(self, connection: Connection, shape: Shape, package: int) -> None:
        self._connection = connection
        self._shape = shape
        self._ranks = ranks(connection)
        self._gone: set[tuple[int, bytes]] = set()
        self.left = 0
        """Cells and rows that stay as they are."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.brought")
        connection.exec_driver_sql("CREATE TEMP TABLE brought (dot INTEGER PRIMARY KEY)")
        connection.exec_driver_sql(
            "INSERT INTO brought SELECT o.dot FROM sync_arrival a"
            " JOIN main.sync_op o ON o.dot > a.lo AND o.dot <= a.hi"
            " WHERE a.package = ? AND o.dot NOT IN (SELECT dot FROM sync_refused)",
            (package,),
        )

    def rows(self) -> Iterator[Decision]:
        """Return that each row it inserted was never registered."""
        for number, row in self._connection.exec_driver_sql(
            "SELECT o.tbl, o.row FROM brought b JOIN main.sync_op o ON o.dot = b.dot"
            " WHERE o.col = 0 ORDER BY o.tbl, o.row"
        ).all():
            self._gone.add((number, row))
            table = self._shape.get(number)
            if table is None or not self._may_change(table, row) or self._worked_on(number, row):
                self.left += 1
            else:
                yield _decision(table, row, DELETED, 0)

    def cells(self) -> Iterator[Decision]:
        """Return what each other cell held, where the package's word still stands."""
        for number, row, column in self._connection.exec_driver_sql(
            "SELECT DISTINCT o.tbl, o.row, o.col FROM brought b"
            " JOIN main.sync_op o ON o.dot = b.dot WHERE o.col > 0 ORDER BY o.tbl, o.row, o.col"
        ).all():
            table = self._shape.get(number)
            if table is None or column > len(table.columns) or (number, row) in self._gone:
                continue
            if not self._may_change(table, row):
                self.left += 1
                continue
            heads = self._heads((number, row, column))
            before = self._before(heads)
            if before is None:
                self.left += 1
            else:
                yield _decision(table, row, column, _value(table, column, before))

    def _may_change(self, table: TableShape, row: bytes) -> bool:
        return not (table.insert_only or is_sealed(self._connection, table, row))

    def _worked_on(self, number: int, row: bytes) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT 1 FROM sync_cell WHERE tbl = ? AND row = ? AND col > 0"
            " AND dot NOT IN (SELECT dot FROM brought)",
            (number, row),
        )
        return found.first() is not None

    def _heads(self, cell: tuple[int, bytes, int]) -> list[_Op]:
        dots = self._connection.exec_driver_sql(
            "SELECT dot FROM sync_cell WHERE tbl = ? AND row = ? AND col = ?"
            " UNION ALL SELECT dot FROM sync_rival WHERE tbl = ? AND row = ? AND col = ?",
            cell * 2,
        ).scalars()
        return [op for dot in dots.all() if (op := self._op(dot)) is not None]

    def _before(self, heads: Sequence[_Op]) -> _Op | None:
        """Return what would be shown without the package; ``None`` if that is not to be had."""
        todo = [op for op in heads if op.brought]
        if not todo:
            return None  # somebody has decided since, knowing it
        others = [op for op in heads if not op.brought]
        seen: set[int] = set()
        while todo:
            op = todo.pop()
            for dot in self._parents(op.dot) - seen:
                seen.add(dot)
                parent = self._op(dot)
                if parent is not None and parent.column in (0, op.column):
                    (todo if parent.brought else others).append(parent)
        # The row as it was inserted says something only if nothing has been said since.
        return max(others, key=lambda op: (op.column > 0, op.order), default=None)

    def _parents(self, dot: int) -> set[int]:
        found = self._connection.exec_driver_sql(
            "SELECT parent FROM main.sync_op WHERE dot = ? AND parent IS NOT NULL"
            " UNION SELECT parent FROM sync_link WHERE dot = ?",
            (dot, dot),
        )
        return set(found.scalars())

    def _op(self, dot: int) -> _Op | None:
        row = self._connection.exec_driver_sql(
            "SELECT o.col, o.val, t.hlc, o.dot IN (SELECT dot FROM brought)"
            " FROM main.sync_op o JOIN sync_tx t ON t.tx = o.tx WHERE o.dot = ?",
            (dot,),
        ).one_or_none()
        if row is None:
            return None
        return _Op(dot, row[0], row[1], (row[2], self._ranks[dot >> SHIFT]), bool(row[3]))


def _decision(table: TableShape, row: bytes, column: int, value: Value) -> Decision:
    return Decision(table=table.name, row=row.hex(), column=table.names[column - 1], value=value)


def _value(table: TableShape, column: int, op: _Op) -> Value:
    if op.column > 0:
        return op.value
    cells: list[Value] = json.loads(str(op.value))
    shape = table.columns[column - 1]
    if column > len(cells):
        return shape.absent
    value = cells[column - 1]
    return bytes.fromhex(value) if shape.kind is Kind.ID and isinstance(value, str) else value


def _passed(row: Sequence[Any]) -> Passed:
    return Passed(
        number=row[0],
        came_in=row[1] == "in",
        at_ms=row[2],
        peer=row[3],
        digest=row[4],
        operations=row[5],
        new=row[6],
        changed=row[7],
        to_review=row[8],
        taken_back=bool(row[9]),
    )
