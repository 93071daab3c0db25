"""What a stopped device wrote after its last known operation counts no more, wherever it has been.

Such operations are kept and passed on, and change nothing. Whether the news or the
operations came first makes no difference: what had been taken in is withdrawn.

What they superseded is still in the log then: it is archived only when everybody has
acknowledged what superseded it, and the host, which does not count it, tells both at once.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import DELETED, Kind, Shape, TableShape, payload
from shequ_desktop.sync import applying, heads
from shequ_desktop.sync.numbers import RANK_BITS, numbers_of

_FIND = (
    f"""CREATE TEMP TABLE withdrawn AS
        SELECT o.dot, o.tbl, o.row, o.col FROM sync_stopped s
        JOIN main.sync_op o ON o.dot > (s.n << {SHIFT} | s.seq) AND o.dot < (s.n + 1) << {SHIFT}
        WHERE o.tbl > 0 AND o.dot NOT IN (SELECT dot FROM sync_refused)""",
    "INSERT INTO sync_refused SELECT dot, 'stopped' FROM withdrawn",
    """CREATE TEMP TABLE doubtful (tbl, row, col, PRIMARY KEY (tbl, row, col)) WITHOUT ROWID""",
    "INSERT OR IGNORE INTO doubtful SELECT tbl, row, col FROM withdrawn",
    # Whether a deletion stands depends on every cell of its row.
    f"INSERT OR IGNORE INTO doubtful SELECT tbl, row, {DELETED} FROM withdrawn WHERE col > 0",
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
        FROM doubtful d
        JOIN main.sync_op o ON o.tbl = d.tbl AND o.row = d.row AND o.col = d.col
        JOIN sync_tx t ON t.tx = o.tx
        WHERE o.dot NOT IN (SELECT dot FROM sync_refused)""",
)
_FORGET = ("DROP TABLE temp.withdrawn", "DROP TABLE temp.doubtful")


def note_stopped(connection: Connection, after: Mapping[str, int]) -> None:
    """Note of which devices nothing is taken after which operation.

    Args:
        after: The devices by their names in the log.
    """
    for device, seq in sorted(after.items()):
        [number] = numbers_of(connection, (bytes.fromhex(device),))
        connection.exec_driver_sql(
            "INSERT INTO sync_stopped VALUES (?, ?)"
            " ON CONFLICT (n) DO UPDATE SET seq = min(seq, excluded.seq)",
            (number, seq),
        )


def withdraw(connection: Connection, shape: Shape) -> None:
    """Take out of the tables what stopped devices have written too late.

    Called within a merge, when ``temp.arriving`` is empty.
    """
    for statement in _FIND:
        connection.exec_driver_sql(statement)
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM withdrawn)").scalar_one():
        for statement in _ANEW:
            connection.exec_driver_sql(statement)
        heads.find_heads(connection)
        applying.apply(connection, shape)
        heads.forget(connection)
        for number, table in shape.items():
            _empty(connection, number, table)
    for number, table in shape.items():
        _put_away(connection, number, table)
    for statement in _FORGET:
        connection.exec_driver_sql(statement)


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


def _put_away(connection: Connection, number: int, table: TableShape) -> None:
    """Let rows that only stopped devices have begun be such as never were.

    Elsewhere they are not even there. Who has changed one meanwhile does not bring it back.
    """
    rows = connection.exec_driver_sql(
        f"SELECT t.id FROM sync_refused r JOIN main.sync_op o ON o.dot = r.dot"
        f' JOIN "{table.name}" t ON t.id = o.row AND t.deleted_at IS NOT 0'
        " WHERE r.reason = 'stopped' AND o.tbl = ? AND o.col = 0 AND NOT EXISTS ("
        "  SELECT 1 FROM sync_cell c WHERE c.tbl = o.tbl AND c.row = o.row AND c.col = 0)",
        (number,),
    ).scalars()
    for row in list(rows):
        connection.exec_driver_sql(f'UPDATE "{table.name}" SET deleted_at = 0 WHERE id = ?', (row,))
        _note(connection, number, row)


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
