"""Undo: a new transaction that writes the old values, so that every office and auditor sees it.

A transaction can be taken back while each cell still holds what it wrote. A row it
inserted is put away (``deleted_at`` 0); redo is undo of the undo.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, Table

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.log import FIRST, captured_columns, captured_shape, captured_tables
from shequ_desktop.storage.shape import payload

UNDO = Operation("storage.undo", QT_TRANSLATE_NOOP("operations", "撤销"), undoable=False)
REDO = Operation("storage.redo", QT_TRANSLATE_NOOP("operations", "重做"), undoable=False)

_DEPTH = 400
"""How many of our newest transactions are looked through for something to undo."""


@dataclass(frozen=True, slots=True)
class ChangedSince(Finding):
    """Somebody has gone on working with what this change wrote."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "其中 {cells} 处内容此后又有改动，不能整步撤销。请在相应的记录上直接修改。"
    )
    cells: int


@dataclass(frozen=True, slots=True)
class NothingToUndo(Finding):
    """There is no change left that could be taken back."""

    sentence = QT_TRANSLATE_NOOP("findings", "没有可以撤销或重做的操作。")


class Done(NamedTuple):
    """One transaction of ours, as far as undo is concerned."""

    number: int
    operation: str
    undoes: int | None


@dataclass(frozen=True, slots=True)
class History:
    """What the next undo and the next redo would take back; ``None``: nothing."""

    undo: Done | None
    redo: Done | None


def history(connection: Connection, *, fixed: Iterable[str]) -> History:
    """Look up what can be undone and redone now.

    Args:
        fixed: Keys of the operations that cannot be undone.
    """
    rows = connection.exec_driver_sql(
        "SELECT tx, operation, undoes FROM sync_tx WHERE tx > ? ORDER BY tx DESC LIMIT ?",
        (FIRST, _DEPTH),
    )
    newest_first = [Done(*row) for row in rows]
    taken_back = _taken_back(newest_first)
    return History(
        undo=_next_undo(newest_first, taken_back, frozenset(fixed)),
        redo=_next_redo(newest_first, taken_back),
    )


def take_back(connection: Connection, number: int, *, all_or_nothing: bool = True) -> None:
    """Write back what transaction ``number`` of ours had overwritten.

    Called inside a new transaction of the log. Rows it inserted are put away.

    Args:
        all_or_nothing: Refuse when a cell has changed since; otherwise leave such
            cells as they are and take back the rest.

    Raises:
        RulesBroken: ``ChangedSince``, or ``NothingToUndo`` if there is no such transaction.
    """
    found = connection.exec_driver_sql(
        "SELECT first, coalesce((SELECT min(t.first) FROM sync_tx t WHERE t.tx > sync_tx.tx"
        " AND t.first > sync_tx.first), 1 << 62) - 1 FROM sync_tx WHERE tx = ?",
        (number,),
    ).one_or_none()
    if found is None:
        refuse([NothingToUndo()])
        return
    last = _note_what_it_wrote(connection, number, *found)
    if number < FIRST:
        _recall(connection)
    changed = _forget_what_changed_since(connection, last)
    if changed and all_or_nothing:
        refuse([ChangedSince(changed)])
    _write_back(connection)


def _taken_back(newest_first: list[Done]) -> set[int]:
    """Return the transactions whose effect is gone: undone, and the undo not itself undone."""
    gone: set[int] = set()
    for done in newest_first:
        if done.undoes is not None and done.number not in gone:
            gone.add(done.undoes)
    return gone


def _depths(newest_first: list[Done]) -> dict[int, int]:
    """Return 0 for a change, 1 for its undo, 2 for the redo, and so on."""
    depths: dict[int, int] = {}
    for done in reversed(newest_first):
        depths[done.number] = 0 if done.undoes is None else depths.get(done.undoes, 0) + 1
    return depths


def _next_undo(
    newest_first: list[Done], taken_back: set[int], fixed: frozenset[str]
) -> Done | None:
    changes = (done for done in newest_first if done.undoes is None)
    return next(
        (d for d in changes if d.number not in taken_back and d.operation not in fixed), None
    )


def _next_redo(newest_first: list[Done], taken_back: set[int]) -> Done | None:
    depths = _depths(newest_first)
    for done in newest_first:
        if depths[done.number] == 0:
            return None  # work has gone on: the redone values would not fit any more
        if depths[done.number] % 2 == 1 and done.number not in taken_back:
            return done
    return None


def _note_what_it_wrote(connection: Connection, number: int, first: int, bound: int) -> int:
    """Fill ``temp.undoing``: per cell the value before and after the transaction.

    Args:
        bound: No operation of the transaction lies behind this dot.

    Returns:
        The dot of the transaction's last operation.
    """
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.undoing")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE undoing (tbl, col, row, head, tail, PRIMARY KEY (tbl, col, row))"
        " WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        "INSERT INTO undoing SELECT tbl, col, row, min(dot), max(dot)"
        " FROM main.sync_op WHERE dot BETWEEN ? AND ? AND tx = ? GROUP BY tbl, col, row",
        (first, bound, number),
    )
    last = connection.exec_driver_sql("SELECT coalesce(max(tail), 0) FROM undoing").scalar_one()
    # Cells of a row that the same transaction inserted go away with the row.
    connection.exec_driver_sql(
        "DELETE FROM undoing WHERE col > 0 AND EXISTS (SELECT 1 FROM undoing i"
        " WHERE i.tbl = undoing.tbl AND i.row = undoing.row AND i.col = 0)"
    )
    return int(last)


def _forget_what_changed_since(connection: Connection, last: int) -> int:
    """Drop from ``temp.undoing`` what no longer holds the transaction's value; count it."""
    _note_what_came_later(connection, last)
    # Rows that somebody elsewhere has gone on working with.
    dropped = connection.exec_driver_sql(
        "DELETE FROM undoing WHERE col = 0 AND EXISTS (SELECT 1 FROM sync_cell c"
        " WHERE c.tbl = undoing.tbl AND c.row = undoing.row AND c.col > 0 AND c.dot < ?)"
        " AND tail >= ?",
        (FIRST, FIRST),
    ).rowcount
    shape = captured_shape()
    for number, table in _tables_in(connection):
        if sealing := shape[number].sealed_by:
            dropped += connection.exec_driver_sql(
                "DELETE FROM undoing WHERE tbl = ? AND col > 0 AND row IN ("
                f' SELECT id FROM "{table.name}"'
                f' WHERE "{shape[number].names[sealing - 1]}" IS NOT NULL)',
                (number,),
            ).rowcount
        for at, column in enumerate(captured_columns(table), start=1):
            dropped += connection.exec_driver_sql(
                "DELETE FROM undoing WHERE tbl = ? AND col = 0 AND row IN ("
                " SELECT l.row FROM later l JOIN sync_op e ON e.dot = l.head"
                f' JOIN "{table.name}" t ON t.id = l.row'
                f' WHERE l.tbl = ? AND l.col = ? AND t."{column}" IS NOT e.was)',
                (number, number, at),
            ).rowcount
        for at, column in _columns_in(connection, number, table):
            dropped += connection.exec_driver_sql(
                "DELETE FROM undoing WHERE tbl = ? AND col = ? AND NOT EXISTS ("
                f' SELECT 1 FROM "{table.name}" t JOIN sync_op o ON o.dot = undoing.tail'
                f' WHERE t.id = undoing.row AND t."{column}" IS o.val)',
                (number, at),
            ).rowcount
    return dropped


def _recall(connection: Connection) -> None:
    """Fill in what another computer's operations overwrote: their parents say it."""
    shape = captured_shape()
    for number, table in _tables_in(connection):
        for at, _ in _columns_in(connection, number, table):
            inserted = payload(shape[number].columns[at - 1], at - 1, "p.val")
            connection.exec_driver_sql(
                "UPDATE main.sync_op SET was ="
                f" (SELECT CASE WHEN p.col = 0 THEN {inserted} ELSE p.val END"
                " FROM main.sync_op p WHERE p.dot = sync_op.parent)"
                " WHERE was IS NULL AND dot IN (SELECT head FROM undoing WHERE tbl = ? AND col = ?)"
                " AND EXISTS (SELECT 1 FROM main.sync_op p WHERE p.dot = sync_op.parent)",
                (number, at),
            )


def _note_what_came_later(connection: Connection, last: int) -> None:
    """Fill ``temp.later``: the first later operation on each cell of the inserted rows.

    That operation remembers what the cell held until then: a cell that holds it again
    has been changed and changed back, and is no objection.
    """
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.later")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE later (tbl, col, row, head, PRIMARY KEY (tbl, col, row)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        "INSERT INTO later SELECT o.tbl, o.col, o.row, min(o.dot) FROM main.sync_op o"
        " JOIN undoing u ON u.tbl = o.tbl AND u.col = 0 AND u.row = o.row"
        " WHERE o.dot > ? AND o.col > 0 GROUP BY o.tbl, o.col, o.row",
        (last,),
    )


def _write_back(connection: Connection) -> None:
    for number, table in _tables_in(connection):
        connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET deleted_at = 0 WHERE id IN'
            " (SELECT row FROM undoing WHERE tbl = ? AND col = 0)",
            (number,),
        )
        for at, column in _columns_in(connection, number, table):
            connection.exec_driver_sql(
                f'UPDATE "{table.name}" SET "{column}" ='
                " (SELECT o.was FROM sync_op o WHERE o.dot = u.head) FROM undoing u"
                f' WHERE u.tbl = ? AND u.col = ? AND u.row = "{table.name}".id',
                (number, at),
            )


def _tables_in(connection: Connection) -> list[tuple[int, Table]]:
    numbers = connection.exec_driver_sql("SELECT DISTINCT tbl FROM undoing").scalars()
    tables = captured_tables()
    return [(number, tables[number]) for number in sorted(numbers)]


def _columns_in(connection: Connection, number: int, table: Table) -> list[tuple[int, str]]:
    found = connection.exec_driver_sql(
        "SELECT DISTINCT col FROM undoing WHERE tbl = ? AND col > 0", (number,)
    ).scalars()
    columns = captured_columns(table)
    return [(at, columns[at - 1]) for at in sorted(found)]
