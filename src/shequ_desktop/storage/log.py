"""The operation log: every cell that changes, who changed it and when, in the same transaction.

SQLite triggers, generated from the tables, append one operation for each inserted
row and one for each changed cell; nothing that writes can forget them, neither the
ORM nor a bulk statement. Undo, audit and the exchange of packages read this log.

An operation is named by its *dot*: the device's number in this file, shifted left by
40 bits, plus the device's own counter. Our own device always has the largest number,
so that our operations are the end of the table. Clocks never decide an order: ``hlc``
is a hybrid logical clock that only ever grows.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.base import Base, Id, Row

SHIFT = 40
SELF = 1 << 20
"""Our own device's number, above every other device's."""
FIRST = SELF << SHIFT
"""The dot before our first operation, and the number before our first transaction."""

_EPOCH_MS = 1_577_836_800_000
"""1 January 2020, UTC: where the logical clock begins, to fit 51 bits until 2089."""
_CLOCK_MAX = 1 << 41

_TABLES = (
    "CREATE TABLE sync_dev (n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE)",
    """CREATE TABLE sync_tx (tx INTEGER PRIMARY KEY, hlc INTEGER NOT NULL, wall INTEGER NOT NULL,
        usr TEXT NOT NULL, operation TEXT NOT NULL, undoes INTEGER, first INTEGER NOT NULL,
        hash BLOB)""",
    """CREATE TABLE sync_op (dot INTEGER PRIMARY KEY, tx INTEGER NOT NULL, tbl INTEGER NOT NULL,
        row BLOB NOT NULL, col INTEGER NOT NULL, val, was, parent INTEGER)""",
    """CREATE TABLE sync_ctx (id INTEGER PRIMARY KEY CHECK (id = 1), tx INTEGER NOT NULL,
        hlc INTEGER NOT NULL, applying INTEGER NOT NULL, uuid BLOB NOT NULL,
        workspace BLOB NOT NULL)""",
)
LOG_TABLES = frozenset({"sync_dev", "sync_tx", "sync_op", "sync_ctx"})

_APPEND = "INSERT INTO sync_op (tx, tbl, row, col, val, was) SELECT tx"
_CAPTURING = "(SELECT applying FROM sync_ctx) = 0"


@dataclass(frozen=True, slots=True)
class Opened:
    """A transaction of this device, as the log knows it."""

    number: int
    first: int
    """The dot of its first operation; all of its operations stand together from here on."""


def captured_classes() -> list[type[Row]]:
    """Return every table class whose rows are captured, by its number in the log."""
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return sorted((cls for cls in mapped if issubclass(cls, Row)), key=lambda cls: cls.table_no)


def captured_columns(table: Table) -> list[str]:
    """Return the table's captured columns; column number n of the log stands at n - 1."""
    return [column.name for column in table.columns if column.name != "id"]


def column_number(cls: type[Row], column: str) -> int:
    """Return the number of one of the table's columns in the log."""
    return captured_columns(_table(cls)).index(column) + 1


def captured_tables() -> dict[int, Table]:
    """Return the captured tables by their numbers."""
    return {cls.table_no: _table(cls) for cls in captured_classes()}


def install(connection: Connection) -> None:
    """Lay out an empty log and give this device its identity."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    device, workspace = bytes.fromhex(new_id()), bytes.fromhex(new_id())
    connection.exec_driver_sql(
        "INSERT INTO sync_ctx VALUES (1, ?, 0, 0, ?, ?)", (FIRST, device, workspace)
    )
    connection.exec_driver_sql("INSERT INTO sync_dev VALUES (?, ?)", (SELF, device))
    _lay_first_stone(connection)
    install_triggers(connection)


def install_triggers(connection: Connection) -> None:
    """Make the triggers of every captured table anew."""
    for name in [name for name, _ in _triggers_in(connection)]:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for statement in _triggers().values():
        connection.exec_driver_sql(statement)


def is_capturing(connection: Connection) -> bool:
    """Tell whether the file's triggers are exactly those that the tables ask for."""
    return dict(_triggers_in(connection)) == _triggers()


def begin(
    connection: Connection, *, user: str, operation: str, undoes: int | None = None
) -> Opened:
    """Open a logical transaction; call it first in every writing transaction.

    Args:
        undoes: The transaction that this one takes back.
    """
    wall = time.time_ns() // 1_000_000
    clock = min(max(wall - _EPOCH_MS, 0), _CLOCK_MAX) << 9
    number, hlc = connection.exec_driver_sql(
        "UPDATE sync_ctx SET tx = tx + 1, hlc = max(hlc + 1, ?) RETURNING tx, hlc", (clock,)
    ).one()
    first = _last_dot(connection) + 1
    connection.exec_driver_sql(
        "INSERT INTO sync_tx (tx, hlc, wall, usr, operation, undoes, first)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, hlc, wall, user, operation, undoes, first),
    )
    return Opened(number, first)


def finish(connection: Connection, opened: Opened) -> frozenset[str]:
    """Close a logical transaction and return the names of the tables it changed.

    A transaction that changed nothing leaves no trace, unless it takes another one back:
    what was taken back is known from the log.
    """
    names = {number: table.name for number, table in captured_tables().items()}
    changed = connection.exec_driver_sql(
        "SELECT DISTINCT tbl FROM sync_op WHERE dot >= ?", (opened.first,)
    ).scalars()
    tables = frozenset(names[number] for number in changed)
    if not tables:
        connection.exec_driver_sql(
            "DELETE FROM sync_tx WHERE tx = ? AND undoes IS NULL", (opened.number,)
        )
    return tables


def take_new_identity(connection: Connection) -> None:
    """Make what this device has written so far another device's, and start anew.

    A file that comes back from a backup may lack operations that have already left on
    a stick: counting on from there would give two operations one name.
    """
    highest = connection.exec_driver_sql(
        "SELECT coalesce(max(n), 0) FROM sync_dev WHERE n < ?", (SELF,)
    ).scalar_one()
    number = highest + 1
    offset = (number << SHIFT) - FIRST
    device = bytes.fromhex(new_id())
    connection.exec_driver_sql("DELETE FROM sync_op WHERE dot = ?", (FIRST,))
    connection.exec_driver_sql("UPDATE sync_dev SET n = ? WHERE n = ?", (number, SELF))
    connection.exec_driver_sql("INSERT INTO sync_dev VALUES (?, ?)", (SELF, device))
    for table, columns in {
        "sync_op": ("dot", "tx", "parent"),
        "sync_tx": ("tx", "undoes", "first"),
    }.items():
        for column in columns:
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = {column} + ? WHERE {column} >= ?",
                (offset, FIRST),
            )
    connection.exec_driver_sql("UPDATE sync_ctx SET uuid = ?, tx = ?", (device, FIRST))
    _lay_first_stone(connection)


def _table(cls: type[Row]) -> Table:
    return Base.metadata.tables[str(cls.__tablename__)]  # type: ignore[attr-defined]  # every mapped Row has a name


def _lay_first_stone(connection: Connection) -> None:
    """Write an empty operation below our first one: SQLite numbers on from the largest."""
    connection.exec_driver_sql(
        "INSERT INTO sync_op (dot, tx, tbl, row, col) VALUES (?, ?, 0, x'', 0)", (FIRST, FIRST)
    )


def _last_dot(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT max(dot) FROM sync_op").scalar_one())


def _triggers_in(connection: Connection) -> Iterable[tuple[str, str]]:
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'capture_%'"
    )
    return [(name, sql) for name, sql in found]


def _triggers() -> dict[str, str]:
    return {
        name: statement
        for number, table in captured_tables().items()
        for name, statement in _triggers_of(number, table)
    }


def _triggers_of(number: int, table: Table) -> Iterator[tuple[str, str]]:
    columns = captured_columns(table)
    payload = ", ".join(_shown(table.columns[column]) for column in columns)
    name = f"capture_{table.name}_insert"
    yield (
        name,
        (
            f"CREATE TRIGGER {name} AFTER INSERT ON {table.name} WHEN {_CAPTURING} BEGIN "
            f"{_APPEND}, {number}, NEW.id, 0, json_array({payload}), NULL FROM sync_ctx; END"
        ),
    )
    for at, column in enumerate(columns, start=1):
        name = f"capture_{table.name}_{column}"
        yield (
            name,
            (
                f'CREATE TRIGGER {name} AFTER UPDATE OF "{column}" ON {table.name} '
                f'WHEN OLD."{column}" IS NOT NEW."{column}" AND {_CAPTURING} BEGIN '
                f'{_APPEND}, {number}, NEW.id, {at}, NEW."{column}", OLD."{column}" '
                "FROM sync_ctx; END"
            ),
        )
    name = f"capture_{table.name}_id"
    yield (
        name,
        (
            f"CREATE TRIGGER {name} BEFORE UPDATE OF id ON {table.name} "
            "WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'rows keep their ids'); END"
        ),
    )
    name = f"capture_{table.name}_delete"
    yield (
        name,
        (
            f"CREATE TRIGGER {name} BEFORE DELETE ON {table.name} WHEN {_CAPTURING} BEGIN "
            "SELECT RAISE(ABORT, 'rows are deleted softly'); END"
        ),
    )


def _shown(column: Any) -> str:
    """Return how a column stands in an insert's JSON: identifiers as hex, the rest as it is."""
    new = f'NEW."{column.name}"'
    return f"nullif(hex({new}), '')" if isinstance(column.type, Id) else new
