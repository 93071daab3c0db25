"""Which operations count follows from all of them: what was judged otherwise before is undone.

An operation that does not count is kept in the log, passed on, told, and changes nothing.
Where later news let one count no more, or count after all, its cells are made anew.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import DELETED, Kind, Shape, TableShape, payload
from shequ_desktop.sync import applying, heads
from shequ_desktop.sync.numbers import RANK_BITS

_DOUBTFUL = (
    """INSERT OR IGNORE INTO doubtful SELECT o.tbl, o.row, o.col FROM judged_op j
        JOIN main.sync_op o ON o.dot = j.dot""",
    # Whether a deletion stands depends on every cell of its row.
    f"INSERT OR IGNORE INTO doubtful SELECT tbl, row, {DELETED} FROM doubtful WHERE col > 0",
)
_ANEW = (
    *(
        f"DELETE FROM {heads_} WHERE (tbl, row, col) IN (SELECT tbl, row, col FROM doubtful)"
        for heads_ in ("sync_cell", "sync_rival")
    ),
    f"""DELETE FROM sync_review WHERE (tbl, row) IN (
        SELECT tbl, row FROM doubtful WHERE col = {DELETED})""",
    f"""INSERT INTO arriving
        SELECT o.dot, o.tx, o.tbl, o.row, o.col, o.val, o.parent,
            t.hlc << {RANK_BITS} | (SELECT rank FROM ranked WHERE n = o.dot >> {SHIFT})
        FROM main.sync_op o JOIN doubtful d ON o.tbl = d.tbl AND o.row = d.row AND o.col = d.col
        JOIN sync_tx t ON t.tx = o.tx
        WHERE o.dot NOT IN (SELECT dot FROM sync_refused)""",
)
_TABLES = (
    "CREATE TEMP TABLE judged_op (dot INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE doubtful (tbl, row, col, PRIMARY KEY (tbl, row, col)) WITHOUT ROWID",
)


def make_anew(connection: Connection, shape: Shape, dots: Iterable[int]) -> None:
    """Bring cells up to date whose operations are judged otherwise than before.

    Called within a merge, when ``temp.arriving`` is empty and ``sync_refused`` says what
    counts no more.
    """
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.connection.executemany(
        "INSERT INTO judged_op VALUES (?)", [(each,) for each in dots]
    )
    for statement in (*_DOUBTFUL, *_ANEW):
        connection.exec_driver_sql(statement)
    heads.find_heads(connection)
    _bring_back(connection, shape)
    applying.apply(connection, shape)
    heads.forget(connection)
    for number, table in shape.items():
        _empty(connection, number, table)
    for name in ("judged_op", "doubtful"):
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")


def put_away(connection: Connection, shape: Shape) -> None:
    """Let rows that nobody has begun who counts be such as never were.

    Elsewhere they are not even there. Who has changed one meanwhile does not bring it back.
    """
    for number, table in shape.items():
        rows = connection.exec_driver_sql(
            "SELECT t.id FROM sync_refused r JOIN main.sync_op o ON o.dot = r.dot"
            f' JOIN "{table.name}" t ON t.id = o.row AND t.deleted_at IS NOT 0'
            " WHERE r.reason IN ('stopped', 'rights') AND o.tbl = ? AND o.col = 0 AND NOT EXISTS ("
            "  SELECT 1 FROM sync_cell c WHERE c.tbl = o.tbl AND c.row = o.row AND c.col = 0)",
            (number,),
        ).scalars()
        for row in list(rows):
            connection.exec_driver_sql(
                f'UPDATE "{table.name}" SET deleted_at = 0 WHERE id = ?', (row,)
            )
            _note(connection, number, row)


def _bring_back(connection: Connection, shape: Shape) -> None:
    """Make room for rows that count after all: they are laid out like new ones."""
    for number, table in shape.items():
        connection.exec_driver_sql(
            f'DELETE FROM "{table.name}" WHERE deleted_at = 0 AND id IN ('
            " SELECT row FROM winning WHERE tbl = ? AND col = 0 AND won)",
            (number,),
        )


def _empty(connection: Connection, number: int, table: TableShape) -> None:
    """Give cells that nobody else has written what their rows began with."""
    own = f'"{table.name}"'
    for at, column in enumerate(table.columns, start=1):
        rows = _left(connection, number, at)
        for row in rows:
            was = connection.exec_driver_sql(
                f'SELECT "{column.name}" FROM {own} WHERE id = ?', (row,)
            ).scalar()
            connection.exec_driver_sql(
                f'UPDATE {own} SET "{column.name}" = {payload(column, at - 1, "o.val")}'
                " FROM sync_cell c JOIN main.sync_op o ON o.dot = c.dot"
                f" WHERE c.tbl = {number} AND c.row = {own}.id AND c.col = 0 AND {own}.id = ?",
                (row,),
            )
            _note(connection, number, row)
            if column.kind is Kind.ID:
                connection.exec_driver_sql(
                    f"INSERT OR IGNORE INTO merged SELECT 0, {number}, id, {at},"
                    f' "{column.name}", ? FROM {own} WHERE id = ?',
                    (was, row),
                )


def _left(connection: Connection, number: int, column: int) -> list[bytes]:
    """Return the rows whose cell in ``column`` nobody has written who counts."""
    found = connection.exec_driver_sql(
        "SELECT d.row FROM doubtful d WHERE d.tbl = ? AND d.col = ? AND NOT EXISTS ("
        " SELECT 1 FROM sync_cell c WHERE c.tbl = d.tbl AND c.row = d.row AND c.col = d.col)",
        (number, column),
    )
    return list(found.scalars())


def _note(connection: Connection, number: int, row: bytes) -> None:
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO merged VALUES (0, ?, ?, 0, 0, NULL)", (number, row)
    )
