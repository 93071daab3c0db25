"""What a file should show, straight from the definition: a set of operations, no order.

Plain Python over plain sets, without a thought of speed; knows nothing of how it is merged.
"""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage.shape import DELETED, Kind, Shape
from shequ_desktop.sync.numbers import seq_of

Name = tuple[bytes, int]
"""An operation: device and counter."""
Cell = tuple[int, bytes, int]


@dataclass(frozen=True)
class Op:
    name: Name
    cell: Cell
    value: Any
    hlc: int
    seen: frozenset[Name]
    """Parent and links."""

    @property
    def order(self) -> tuple[int, bytes]:
        return self.hlc, self.name[0]


@dataclass
class State:
    shown: dict[Cell, Name] = field(default_factory=dict)
    rivals: set[tuple[Cell, Name]] = field(default_factory=set)
    reviewed: set[tuple[int, bytes]] = field(default_factory=set)
    rows: dict[tuple[int, bytes], tuple[Any, ...]] = field(default_factory=dict)


def operations(connection: Connection) -> dict[Name, Op]:
    """Read a file's sealed operations, by names that mean the same everywhere."""
    devices = {n: uuid for n, uuid in connection.exec_driver_sql("SELECT n, uuid FROM sync_dev")}  # noqa: C416 - rows are no tuples

    def name(dot: int) -> Name:
        return devices[dot >> 40], seq_of(dot)

    links: dict[int, set[Name]] = defaultdict(set)
    for dot, parent in connection.exec_driver_sql("SELECT dot, parent FROM sync_link"):
        links[dot].add(name(parent))
    rows = connection.exec_driver_sql(
        "SELECT o.dot, o.tbl, o.row, o.col, o.val, o.parent, t.hlc"
        " FROM sync_op o JOIN sync_tx t ON t.tx = o.tx"
        " WHERE o.tbl > 0 AND o.dot <= (SELECT sealed FROM sync_state)"
    )
    return {
        name(dot): Op(
            name(dot),
            (table, row, column),
            value,
            hlc,
            frozenset(links[dot] | ({name(parent)} if parent is not None else set())),
        )
        for dot, table, row, column, value, parent, hlc in rows
    }


def state(ops: dict[Name, Op], shape: Shape) -> State:
    """Return what a file with these operations should show."""
    found = State()
    cells: dict[Cell, list[Op]] = defaultdict(list)
    for op in ops.values():
        if _fits(op, shape):
            cells[op.cell].append(op)
    for cell, there in cells.items():
        latest = max(there, key=lambda op: op.order)
        found.shown[cell] = latest.name
        if cell[2] > 0:
            past = set().union(*(_past(op, ops) for op in there))
            found.rivals |= {
                (cell, op.name) for op in there if op.name not in past and op is not latest
            }
    found.reviewed = _reviewed(found, ops)
    for (table, row, column), name in found.shown.items():
        if column == 0 and table in shape:
            found.rows[table, row] = _row((table, row), ops[name], found, ops, shape)
    return found


def _fits(op: Op, shape: Shape) -> bool:
    table = shape.get(op.cell[0])
    return not (table is not None and table.insert_only and op.cell[2] > 0)


def _past(op: Op, ops: dict[Name, Op]) -> set[Name]:
    """Return the operations that ``op`` supersedes: its ancestors within the cell."""
    past: set[Name] = set()
    todo = [op]
    while todo:
        for name in todo.pop().seen - past:
            past.add(name)
            if name in ops and ops[name].cell == op.cell:
                todo.append(ops[name])
    return past


def _reviewed(found: State, ops: dict[Name, Op]) -> set[tuple[int, bytes]]:
    heads: dict[tuple[int, bytes], dict[int, list[Op]]] = defaultdict(lambda: defaultdict(list))
    for cell, name in [*found.shown.items(), *found.rivals]:
        heads[cell[:2]][cell[2]].append(ops[name])
    reviewed = set()
    for row, columns in heads.items():
        deletion = found.shown.get((*row, DELETED))
        if deletion is None or ops[deletion].value is None:
            continue
        for column, work in columns.items():
            if column > DELETED and any(_unseen(op, columns[DELETED]) for op in work):
                reviewed.add(row)
    return reviewed


def _unseen(op: Op, deletions: list[Op]) -> bool:
    return not any(op.name in each.seen or each.name in op.seen for each in deletions)


def _row(
    of: tuple[int, bytes], insert: Op, found: State, ops: dict[Name, Op], shape: Shape
) -> tuple[Any, ...]:
    cells = json.loads(insert.value)
    values: list[Any] = []
    for at, column in enumerate(shape[of[0]].columns, start=1):
        value = cells[at - 1] if at <= len(cells) else column.absent
        if column.kind is Kind.ID and value is not None:
            value = bytes.fromhex(str(value))
        if (*of, at) in found.shown:
            value = ops[found.shown[*of, at]].value
        values.append(value)
    if of in found.reviewed:
        values[DELETED - 1] = None
    return tuple(values)


def shown(connection: Connection, shape: Shape) -> State:
    """Return what the file has, in the same terms."""
    devices = {n: uuid for n, uuid in connection.exec_driver_sql("SELECT n, uuid FROM sync_dev")}  # noqa: C416 - rows are no tuples

    def name(dot: int) -> Name:
        return devices[dot >> 40], seq_of(dot)

    found = State()
    for *cell, dot in connection.exec_driver_sql("SELECT tbl, row, col, dot FROM sync_cell"):
        found.shown[cell[0], cell[1], cell[2]] = name(dot)
    for *cell, dot in connection.exec_driver_sql("SELECT tbl, row, col, dot FROM sync_rival"):
        found.rivals.add(((cell[0], cell[1], cell[2]), name(dot)))
    for table, row in connection.exec_driver_sql("SELECT tbl, row FROM sync_review"):
        found.reviewed.add((table, row))
    for number, each in shape.items():
        names = ", ".join(f'"{column}"' for column in each.names)
        for row, *values in connection.exec_driver_sql(f'SELECT id, {names} FROM "{each.name}"'):  # noqa: S608 - our own tables
            found.rows[number, row] = tuple(values)
    return found
