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

from sqlalchemy import Connection, Table

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.base import Base, Row
from shequ_desktop.storage.exchange_tables import install_sync
from shequ_desktop.storage.shape import Kind, Shape, TableShape, shape_of

SHIFT = 40
SELF = 1 << 20
"""Our own device's number, above every other device's."""
FIRST = SELF << SHIFT
"""The dot before our first operation, and the number before our first transaction."""

_EPOCH_MS = 1_577_836_800_000
"""1 January 2020, UTC: where the logical clock begins, to fit 51 bits until 2089."""
_CLOCK_MAX = 1 << 41
HLC_MAX = (1 << 51) - 1
"""The logical clock stands still here, if ever a forged one should bring it so far."""

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


def captured_shape() -> Shape:
    """Return what the log has to know of the captured tables, by their numbers."""
    return {cls.table_no: shape_of(cls, _table(cls)) for cls in captured_classes()}


def install(connection: Connection, shape: Shape | None = None) -> None:
    """Lay out an empty log and give this device its identity.

    Args:
        shape: The captured tables; the program's own unless told otherwise.
    """
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    device, workspace = bytes.fromhex(new_id()), bytes.fromhex(new_id())
    connection.exec_driver_sql(
        "INSERT INTO sync_ctx VALUES (1, ?, 0, 0, ?, ?)", (FIRST, device, workspace)
    )
    connection.exec_driver_sql("INSERT INTO sync_dev VALUES (?, ?)", (SELF, device))
    lay_first_stone(connection)
    install_sync(connection)
    install_triggers(connection, shape)


def install_triggers(connection: Connection, shape: Shape | None = None) -> None:
    """Make the triggers of every captured table anew."""
    for name in [name for name, _ in _triggers_in(connection)]:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    known = captured_shape() if shape is None else shape
    for statement in _triggers(known).values():
        connection.exec_driver_sql(statement)
    install_sync(connection)
    connection.exec_driver_sql("DELETE FROM sync_sealed_by")
    for number, table in known.items():
        if table.sealed_by:
            connection.exec_driver_sql(
                "INSERT INTO sync_sealed_by VALUES (?, ?)", (number, table.sealed_by)
            )


def is_capturing(connection: Connection) -> bool:
    """Tell whether the file's triggers are exactly those that the tables ask for."""
    return dict(_triggers_in(connection)) == _triggers(captured_shape())


def begin(
    connection: Connection,
    *,
    user: str,
    operation: str,
    undoes: int | None = None,
    wall: int | None = None,
) -> Opened:
    """Open a logical transaction; call it first in every writing transaction.

    Args:
        undoes: The transaction that this one takes back.
        wall: What the clock says, in milliseconds since 1970; the computer's unless given.
    """
    wall = time.time_ns() // 1_000_000 if wall is None else wall
    clock = min(max(wall - _EPOCH_MS, 0), _CLOCK_MAX) << 9
    number, hlc = connection.exec_driver_sql(
        "UPDATE sync_ctx SET tx = tx + 1, hlc = min(max(hlc + 1, ?), ?) RETURNING tx, hlc",
        (clock, HLC_MAX),
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


def lay_first_stone(connection: Connection) -> None:
    """Write an empty operation below our first one: SQLite numbers on from the largest."""
    connection.exec_driver_sql(
        "INSERT INTO sync_op (dot, tx, tbl, row, col) VALUES (?, ?, 0, x'', 0)", (FIRST, FIRST)
    )


def _table(cls: type[Row]) -> Table:
    return Base.metadata.tables[str(cls.__tablename__)]  # type: ignore[attr-defined]  # every mapped Row has a name


def _last_dot(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT max(dot) FROM sync_op").scalar_one())


def _triggers_in(connection: Connection) -> Iterable[tuple[str, str]]:
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'capture_%'"
    )
    return [(name, sql) for name, sql in found]


def _triggers(shape: Shape) -> dict[str, str]:
    return {
        name: statement
        for number, table in shape.items()
        for name, statement in _triggers_of(number, table)
    }


def _triggers_of(number: int, table: TableShape) -> Iterator[tuple[str, str]]:
    payload = ", ".join(_shown(column.name, column.kind) for column in table.columns)
    name = f"capture_{table.name}_insert"
    yield (
        name,
        (
            f"CREATE TRIGGER {name} AFTER INSERT ON {table.name} WHEN {_CAPTURING} BEGIN "
            f"{_APPEND}, {number}, NEW.id, 0, json_array({payload}), NULL FROM sync_ctx; END"
        ),
    )
    yield from _triggers_on_update(number, table)
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


def _triggers_on_update(number: int, table: TableShape) -> Iterator[tuple[str, str]]:
    if table.insert_only:
        name = f"capture_{table.name}_update"
        yield (
            name,
            (
                f"CREATE TRIGGER {name} BEFORE UPDATE ON {table.name} WHEN {_CAPTURING} BEGIN "
                "SELECT RAISE(ABORT, 'rows of this table are only added'); END"
            ),
        )
        return
    if table.sealed_by:
        yield _trigger_of_seal(table)
    for at, column in enumerate(table.names, start=1):
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


def _trigger_of_seal(table: TableShape) -> tuple[str, str]:
    """Return what keeps sealed rows as they are; that one never was can be said and taken back."""
    name = f"capture_{table.name}_sealed"
    deleted, *others = table.names
    changed = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in others)
    binned = f'OLD."{deleted}" IS NOT NEW."{deleted}"'
    never = f'(OLD."{deleted}" IS 0 OR NEW."{deleted}" IS 0)'
    return name, (
        f"CREATE TRIGGER {name} BEFORE UPDATE ON {table.name} WHEN {_CAPTURING} "
        f'AND OLD."{table.names[table.sealed_by - 1]}" IS NOT NULL '
        f"AND ({changed} OR ({binned} AND NOT {never})) BEGIN "
        "SELECT RAISE(ABORT, 'sealed rows are never changed'); END"
    )


def _shown(name: str, kind: Kind) -> str:
    """Return how a column stands in an insert's JSON: identifiers as hex, the rest as it is."""
    new = f'NEW."{name}"'
    return f"nullif(hex({new}), '')" if kind is Kind.ID else new
