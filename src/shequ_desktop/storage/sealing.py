"""Sealing: what this device has written is given its parents, heads and hashes.

Triggers only append; that is what keeps a save cheap. Before anything leaves or comes in
(nothing of anybody else's can lie between), the same rows say what each author had seen:
the operation before it in the cell. Sealed operations never change again.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from shequ_desktop.storage.chain import Dot, Heading, Line, Link, encode
from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import DELETED

MASK = (1 << SHIFT) - 1

_COLLAPSE = (
    # Of several changes of one cell within one transaction only the last has ever been seen.
    """CREATE TEMP TABLE doubled AS
        SELECT tx, tbl, row, col, min(dot) AS head, max(dot) AS tail FROM main.sync_op
        WHERE dot > :sealed AND col > 0 GROUP BY tx, tbl, row, col HAVING count(*) > 1""",
    """UPDATE main.sync_op SET was = h.was, parent = h.parent
        FROM doubled d JOIN main.sync_op h ON h.dot = d.head WHERE sync_op.dot = d.tail""",
    """UPDATE sync_link SET dot = (SELECT tail FROM doubled WHERE head = sync_link.dot)
        WHERE dot IN (SELECT head FROM doubled)""",
    """DELETE FROM main.sync_op WHERE dot IN (
        SELECT o.dot FROM main.sync_op o JOIN doubled d
            ON d.tx = o.tx AND d.tbl = o.tbl AND d.row = o.row AND d.col = o.col
        WHERE o.dot > :sealed AND o.dot <> d.tail)""",
    "DROP TABLE temp.doubled",
)

_SEAL = (
    """INSERT OR REPLACE INTO sync_cell
        SELECT o.tbl, o.row, 0, o.dot, t.hlc FROM main.sync_op o JOIN sync_tx t ON t.tx = o.tx
        WHERE o.dot > :sealed AND o.col = 0 AND o.tbl > 0""",
    """CREATE TEMP TABLE own AS
        SELECT o.dot, o.tbl, o.row, o.col, t.hlc, lag(o.dot) OVER cell AS before,
            lead(o.dot) OVER cell AS after
        FROM main.sync_op o JOIN sync_tx t ON t.tx = o.tx
        WHERE o.dot > :sealed AND o.col > 0
        WINDOW cell AS (PARTITION BY o.tbl, o.row, o.col ORDER BY o.dot)""",
    # The first change of a cell has seen what the row was inserted with.
    """UPDATE main.sync_op SET parent = coalesce(own.before,
            (SELECT c.dot FROM sync_cell c
                WHERE c.tbl = own.tbl AND c.row = own.row AND c.col = own.col),
            (SELECT c.dot FROM sync_cell c
                WHERE c.tbl = own.tbl AND c.row = own.row AND c.col = 0))
        FROM own WHERE own.dot = sync_op.dot AND sync_op.parent IS NULL""",
    # Who overwrites a value has decided about every other head that says the same.
    f"""INSERT OR IGNORE INTO sync_link
        SELECT own.dot, r.dot FROM sync_rival r
        JOIN own ON own.tbl = r.tbl AND own.row = r.row AND own.col = r.col AND own.before IS NULL
        JOIN main.sync_op o ON o.dot = own.dot JOIN main.sync_op p ON p.dot = o.parent
        JOIN main.sync_op h ON h.dot = r.dot
        WHERE h.val IS p.val
            OR (r.col = {DELETED} AND h.val IS NOT NULL AND p.val IS NOT NULL)""",
    """DELETE FROM sync_rival WHERE EXISTS (
        SELECT 1 FROM own JOIN sync_link l ON l.dot = own.dot
        WHERE own.tbl = sync_rival.tbl AND own.row = sync_rival.row AND own.col = sync_rival.col
            AND l.parent = sync_rival.dot)""",
    """INSERT INTO sync_cell
        SELECT tbl, row, col, dot, hlc FROM own WHERE after IS NULL ORDER BY tbl, row, col
        ON CONFLICT (tbl, row, col) DO UPDATE SET dot = excluded.dot, hlc = excluded.hlc""",
    # Who deletes a row says which of its cells he had seen, ...
    *(
        f"""INSERT OR IGNORE INTO sync_link
        SELECT d.dot, h.dot FROM own d JOIN main.sync_op o ON o.dot = d.dot
        JOIN {heads} h ON h.tbl = d.tbl AND h.row = d.row AND h.col > {DELETED}
        WHERE d.col = {DELETED} AND d.after IS NULL AND o.val IS NOT NULL AND h.dot < d.dot"""
        for heads in ("sync_cell", "sync_rival")
    ),
    # ... and who changes a deleted row, that he knew it; in a row that is to be reviewed he
    # saw only a deletion of his own.
    f"""INSERT OR IGNORE INTO sync_link
        SELECT e.dot, c.dot FROM own e
        JOIN sync_cell c ON c.tbl = e.tbl AND c.row = e.row AND c.col = {DELETED}
        JOIN main.sync_op o ON o.dot = c.dot
        WHERE e.col > {DELETED} AND e.after IS NULL AND o.val IS NOT NULL AND c.dot < e.dot
            AND (c.dot > :sealed OR NOT EXISTS (
                SELECT 1 FROM sync_review r WHERE r.tbl = e.tbl AND r.row = e.row))""",
    f"""DELETE FROM sync_review WHERE (tbl, row) IN (
        SELECT tbl, row FROM own WHERE col = {DELETED})""",
    # Who seals a row says what he saw in it; whatever else he wrote with it is his word, too.
    """INSERT OR IGNORE INTO sync_link
        SELECT d.dot, h.dot FROM own d JOIN sync_sealed_by s ON s.tbl = d.tbl AND s.col = d.col
        JOIN main.sync_op o ON o.dot = d.dot
        JOIN sync_cell h ON h.tbl = d.tbl AND h.row = d.row AND h.col > 0 AND h.col <> d.col
        WHERE d.after IS NULL AND o.val IS NOT NULL AND h.dot < d.dot""",
    f"""INSERT OR REPLACE INTO sync_known
        SELECT dot >> {SHIFT}, 0, max(dot) & {MASK} FROM main.sync_op
        WHERE dot > :sealed AND tbl > 0 GROUP BY dot >> {SHIFT}""",
    "DROP TABLE temp.own",
)


def seal(connection: Connection) -> None:
    """Give every operation of ours that has none yet its parent, heads and place in the chain.

    Called in a writing transaction, and again as often as one likes.
    """
    sealed, last = connection.exec_driver_sql(
        "SELECT sealed, (SELECT max(dot) FROM main.sync_op) FROM sync_state"
    ).one()
    if last <= sealed:
        return
    for statement in (*_COLLAPSE, *_SEAL):
        connection.exec_driver_sql(statement, {"sealed": sealed} if ":sealed" in statement else {})
    _hash(connection, sealed)
    connection.exec_driver_sql("UPDATE sync_state SET sealed = ?", (last,))


def devices_by_number(connection: Connection) -> dict[int, bytes]:
    """Return the ids of the devices by the numbers that this file has given them."""
    rows = connection.exec_driver_sql("SELECT n, uuid FROM sync_dev")
    return {n: uuid for n, uuid in rows}  # noqa: C416 - rows are no tuples for the type checker


def hash_before(connection: Connection, tx: int) -> bytes:
    """Return the hash of the same device's last transaction before ``tx``; empty if none."""
    found = connection.exec_driver_sql(
        "SELECT hash FROM sync_tx WHERE tx < ? AND tx > ? AND hash IS NOT NULL"
        " ORDER BY tx DESC LIMIT 1",
        (tx, tx >> SHIFT << SHIFT),
    ).scalar()
    return found or b""


def _hash(connection: Connection, sealed: int) -> None:
    devices = devices_by_number(connection)
    links = _links(connection, sealed, devices)
    rows = connection.connection.execute(
        "SELECT tx, dot, tbl, row, col, val, parent FROM main.sync_op"
        " WHERE dot > ? AND tbl > 0 ORDER BY dot",
        (sealed,),
    )
    headings = _headings(connection, sealed, devices)
    last: dict[int, bytes] = {}
    hashes: list[tuple[bytes, int]] = []
    for tx, ops in groupby(rows, key=itemgetter(0)):
        device = tx >> SHIFT
        before = last[device] if device in last else hash_before(connection, tx)
        link = Link(before, next(heading for number, heading in headings if number == tx))
        link.add(
            encode(
                Line(
                    dot & MASK,
                    table,
                    row,
                    column,
                    value,
                    None if parent is None else Dot(devices[parent >> SHIFT], parent & MASK),
                    links.get(dot, ()),
                )
            )
            for _, dot, table, row, column, value, parent in ops
        )
        last[device] = link.digest()
        hashes.append((last[device], tx))
    connection.connection.executemany("UPDATE sync_tx SET hash = ? WHERE tx = ?", hashes)


def _headings(
    connection: Connection, sealed: int, devices: dict[int, bytes]
) -> Iterator[tuple[int, Heading]]:
    """Return the transactions of what is being sealed, and some that are empty, in order."""
    rows = connection.connection.execute(
        "SELECT tx, hlc, wall, usr, operation, coalesce(undoes, 0) FROM sync_tx"
        " WHERE tx >= (SELECT tx FROM main.sync_op WHERE dot > ? AND tbl > 0 ORDER BY dot LIMIT 1)"
        " ORDER BY tx",
        (sealed,),
    )
    for tx, hlc, wall, user, operation, undoes in rows:
        device = devices[tx >> SHIFT]
        yield tx, Heading(device, tx & MASK, hlc, wall, user, operation, undoes & MASK)


def _links(
    connection: Connection, sealed: int, devices: dict[int, bytes]
) -> dict[int, tuple[Dot, ...]]:
    found: Iterator[tuple[int, int]] = connection.connection.execute(
        "SELECT dot, parent FROM sync_link WHERE dot > ? ORDER BY dot", (sealed,)
    )
    return {
        dot: tuple(sorted(Dot(devices[parent >> SHIFT], parent & MASK) for _, parent in each))
        for dot, each in groupby(found, key=itemgetter(0))
    }
