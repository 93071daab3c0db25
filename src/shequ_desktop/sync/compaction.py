"""What everybody has and nobody needs any more goes out of the log into the archive.

An operation may go once an operation that supersedes it is known to be everywhere: nobody
can then write anything that has only the old one as its past. The row as it was inserted,
and what stands, always stay. The archive keeps all of it, packed to a tenth.
"""

import zlib
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from shequ_desktop.storage.log import FIRST, SELF, SHIFT
from shequ_desktop.storage.sealing import MASK, devices_by_number, seal
from shequ_desktop.sync.knowledge import stable_cut
from shequ_desktop.sync.numbers import dot

UNDO_DEPTH = 400
"""How many of our newest transactions can still be undone."""
_PACK = 50_000

# An operation goes if one below the cut supersedes it within its cell; it stays if it is a
# head, if something above the cut has it as parent, or if it supersedes what stays.
_DOOMED = (
    """INSERT INTO doomed
        SELECT p.dot FROM main.sync_op o JOIN cut c ON c.n = o.dot >> :shift AND o.dot <= c.dot
        JOIN main.sync_op p ON p.dot = o.parent
            AND p.tbl = o.tbl AND p.row = o.row AND p.col = o.col
        JOIN cut d ON d.n = p.dot >> :shift AND p.dot <= d.dot
        UNION SELECT p.dot FROM sync_link l
        JOIN main.sync_op o ON o.dot = l.dot JOIN cut c ON c.n = o.dot >> :shift AND o.dot <= c.dot
        JOIN main.sync_op p ON p.dot = l.parent
            AND p.tbl = o.tbl AND p.row = o.row AND p.col = o.col
        JOIN cut d ON d.n = p.dot >> :shift AND p.dot <= d.dot""",
    "DELETE FROM doomed WHERE dot IN (SELECT dot FROM sync_cell)",
    "DELETE FROM doomed WHERE dot IN (SELECT dot FROM sync_rival)",
    "DELETE FROM doomed WHERE dot IN (SELECT dot FROM sync_refused)",
    """DELETE FROM doomed WHERE dot IN (
        SELECT o.parent FROM main.sync_op o JOIN cut c ON c.n = o.dot >> :shift
        WHERE o.dot > c.dot AND o.parent IS NOT NULL)""",
)
_SUPPORTING = """
    DELETE FROM doomed WHERE dot IN (
        SELECT o.dot FROM doomed x JOIN main.sync_op o ON o.dot = x.dot
        JOIN main.sync_op p ON p.col = o.col AND p.row = o.row AND p.tbl = o.tbl
            AND p.dot IN (SELECT o.parent UNION SELECT parent FROM sync_link WHERE dot = o.dot)
        WHERE p.dot NOT IN (SELECT dot FROM doomed))"""


def compact(
    connection: Connection,
    peers: Iterable[bytes],
    *,
    keep: Iterable[tuple[int, int]],
    at_ms: int,
    undo_depth: int = UNDO_DEPTH,
) -> int:
    """Archive superseded operations that this file and all of ``peers`` are known to have.

    Called in a writing transaction. The file itself shrinks with the next copy of it.

    Args:
        peers: The devices that still take part; a retired one is not waited for.
        keep: Cells (table, column) that stay whole: ``scopes.binding_cells``, for where a row
            has ever been decides who may write to it.
        at_ms: Now, in milliseconds since 1970.
        undo_depth: So many of our newest transactions are left whole, to be undone.

    Returns:
        How many operations went.
    """
    seal(connection)
    cut = _cut(connection, stable_cut(connection, peers), undo_depth)
    connection.exec_driver_sql("CREATE TEMP TABLE cut (n INTEGER PRIMARY KEY, dot)")
    connection.exec_driver_sql("CREATE TEMP TABLE doomed (dot INTEGER PRIMARY KEY)")
    for n, seq in cut.items():
        connection.exec_driver_sql("INSERT INTO cut VALUES (?, ?)", (n, dot(n, seq)))
    for statement in _DOOMED:
        connection.exec_driver_sql(statement, {"shift": SHIFT} if ":shift" in statement else {})
    connection.connection.executemany(
        "DELETE FROM doomed WHERE dot IN (SELECT d.dot FROM doomed d"
        " JOIN main.sync_op o ON o.dot = d.dot WHERE o.tbl = ? AND o.col = ?)",
        list(keep),
    )
    while connection.exec_driver_sql(_SUPPORTING).rowcount:
        pass
    gone = _archive(connection, at_ms)
    connection.exec_driver_sql("DELETE FROM main.sync_op WHERE dot IN (SELECT dot FROM doomed)")
    connection.exec_driver_sql("DELETE FROM sync_link WHERE dot IN (SELECT dot FROM doomed)")
    connection.exec_driver_sql(
        "INSERT INTO sync_thinned SELECT c.n, c.dot & ? FROM cut c"
        " WHERE EXISTS (SELECT 1 FROM doomed d WHERE d.dot >> ? = c.n)"
        " ON CONFLICT (n) DO UPDATE SET seq = max(seq, excluded.seq)",
        (MASK, SHIFT),
    )
    for name in ("cut", "doomed"):
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")
    return gone


def _cut(connection: Connection, stable: dict[bytes, int], undo_depth: int) -> dict[int, int]:
    numbers = {uuid: n for n, uuid in devices_by_number(connection).items()}
    cut = {numbers[device]: seq for device, seq in stable.items() if seq}
    undoable = connection.exec_driver_sql(
        "SELECT first FROM sync_tx WHERE tx > ? ORDER BY tx DESC LIMIT 1 OFFSET ?",
        (FIRST, undo_depth - 1),
    ).scalar()
    kept = 0 if undoable is None else (undoable & MASK) - 1
    if SELF in cut:
        cut[SELF] = min(cut[SELF], kept)
    return {n: seq for n, seq in cut.items() if seq}


def _archive(connection: Connection, at_ms: int) -> int:
    devices = devices_by_number(connection)
    rows = connection.connection.execute(
        "SELECT o.dot, o.tx, o.tbl, o.row, o.col, o.val, o.was, o.parent"
        " FROM doomed x JOIN main.sync_op o ON o.dot = x.dot ORDER BY o.dot"
    )
    gone = 0
    while several := rows.fetchmany(_PACK):
        gone += len(several)
        content = zlib.compress(msgspec.msgpack.encode([devices, several]), 9)
        connection.exec_driver_sql(
            "INSERT INTO sync_archive (at_ms, operations, content) VALUES (?, ?, ?)",
            (at_ms, len(several), content),
        )
    return gone
