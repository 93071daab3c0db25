"""Rights and seals: judged by the code that every office uses, on a copy of what they ask about.

Both follow from the operations alone. What bears on them (where rows belong, who wrote what,
tables whose rows can be sealed) is laid out in a small encrypted file that is thrown away.
"""

import secrets
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage import log
from shequ_desktop.storage.engine import connect, make_engine
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync import rights, seals
from shequ_desktop.sync.hub.written import read
from shequ_desktop.sync.roster import Limit
from shequ_desktop.sync.scopes import binding_cells, profile

_KEY_BYTES = 32
_JUDGED = f"('{rights.REASON}', '{seals.REASON}')"


def judge(connection: Connection, community: int, shape: Shape, limits: tuple[Limit, ...]) -> bool:
    """Note which operations count no more, or count after all; return whether there are any.

    Args:
        limits: Which operations were written in a role of limited rights.
    """
    sealable = [number for number, table in shape.items() if table.sealed_by]
    if not limits and not sealable:
        return False
    with tempfile.TemporaryDirectory(prefix="shequ-hub-") as folder:
        path, key = Path(folder) / "judged", secrets.token_bytes(_KEY_BYTES)
        connect(path, key, must_exist=False).close()
        engine = make_engine(path, key)
        try:
            with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as scratch:
                _lay_out(scratch, connection, community, (shape, limits, sealable))
                found = _judged(scratch, shape, limits)
        finally:
            engine.dispose()
    return _note(connection, community, found)


def _judged(scratch: Connection, shape: Shape, limits: tuple[Limit, ...]) -> dict[int, str]:
    beyond = rights.beyond_rights(scratch, shape, limits)
    scratch.connection.executemany(
        "INSERT OR IGNORE INTO sync_refused VALUES (?, ?)",
        [(each, rights.REASON) for each in beyond],
    )
    for statement in seals.TABLES:
        scratch.exec_driver_sql(statement)
    scratch.exec_driver_sql(
        "INSERT OR IGNORE INTO sealing SELECT o.tbl, o.row FROM main.sync_op o"
        " JOIN sync_sealed_by s ON s.tbl = o.tbl"
    )
    seals.judge_rows(scratch, shape)
    rows = scratch.exec_driver_sql(
        "SELECT dot, reason FROM sync_refused WHERE reason IN (?, ?)",
        (rights.REASON, seals.REASON),
    )
    return {dot: reason for dot, reason in rows}  # noqa: C416 - rows are no tuples


def _lay_out(
    scratch: Connection,
    connection: Connection,
    community: int,
    about: tuple[Shape, tuple[Limit, ...], list[int]],
) -> None:
    shape, limits, sealable = about
    raw: Any = scratch.connection
    log.install(scratch, {})
    raw.executemany(
        "INSERT INTO sync_sealed_by VALUES (?, ?)",
        [(number, shape[number].sealed_by) for number in sealable],
    )
    devices = {
        bytes(uuid).hex(): number
        for number, uuid in connection.exec_driver_sql(
            "SELECT n, uuid FROM hub_device WHERE community = %s", (community,)
        )
    }
    raw.executemany(
        "INSERT INTO sync_dev VALUES (?, ?)",
        [(number, bytes.fromhex(uuid)) for uuid, number in devices.items()],
    )
    for table, above in {seen.areas for each in limits if (seen := profile(each.role))}:
        scratch.exec_driver_sql(f'CREATE TABLE "{table}" (id BLOB PRIMARY KEY, "{above}" BLOB)')
        areas = connection.exec_driver_sql(
            f'SELECT id, "{above}" FROM "{table}" WHERE community = %s', (community,)
        )
        raw.executemany(
            f'INSERT INTO "{table}" VALUES (?, ?)',
            [(id_.bytes, None if parent is None else parent.bytes) for id_, parent in areas],
        )
    numbers = {devices[each.device] for each in limits if each.device in devices}
    _copy_log(raw, connection, community, _bearing(limits, sealable, numbers))


def _bearing(limits: tuple[Limit, ...], sealable: list[int], numbers: set[int]) -> str:
    """Return SQL for which operations bear on rights and seals."""
    conditions = ["false"]
    if sealable:
        conditions.append(f"o.tbl IN ({', '.join(map(str, sealable))})")
    if numbers:
        conditions.append(f"o.dot >> {log.SHIFT} IN ({', '.join(map(str, sorted(numbers)))})")
    if limits:
        conditions += [
            f"o.tbl = {table} AND o.col IN (0, {column})"
            for table, column in sorted(binding_cells())
        ]
    return " OR ".join(f"({each})" for each in conditions)


def _copy_log(raw: Any, connection: Connection, community: int, bearing: str) -> None:
    ours = f"FROM hub_op o WHERE o.community = {community} AND ({bearing})"
    ops = connection.exec_driver_sql(f"SELECT dot, tx, tbl, row, col, val, parent {ours}")
    raw.executemany(
        "INSERT INTO sync_op (dot, tx, tbl, row, col, val, parent) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(dot, tx, tbl, row.bytes, col, read(val), up) for dot, tx, tbl, row, col, val, up in ops],
    )
    txs = f"(SELECT o.tx {ours})"
    own = f"WHERE community = {community}"
    for question, statement in (
        (
            f"SELECT tx, hlc, wall, usr, operation, first FROM hub_tx {own} AND tx IN {txs}",
            "INSERT INTO sync_tx (tx, hlc, wall, usr, operation, first) VALUES (?, ?, ?, ?, ?, ?)",
        ),
        (
            f"SELECT dot, parent FROM hub_link {own} AND dot IN (SELECT o.dot {ours})",
            "INSERT INTO sync_link VALUES (?, ?)",
        ),
        (
            f"SELECT dot, reason FROM hub_refused {own} AND reason NOT IN {_JUDGED}",
            "INSERT INTO sync_refused VALUES (?, ?)",
        ),
    ):
        rows = connection.exec_driver_sql(question)
        raw.executemany(statement, [tuple(row) for row in rows])


def _note(connection: Connection, community: int, found: dict[int, str]) -> bool:
    rows = connection.exec_driver_sql(
        "SELECT dot, reason FROM hub_refused WHERE community = %s AND reason IN (%s, %s)",
        (community, rights.REASON, seals.REASON),
    )
    before: dict[int, str] = {dot: reason for dot, reason in rows}  # noqa: C416 - no tuples
    for dot in before.keys() - found.keys():
        connection.exec_driver_sql(
            "DELETE FROM hub_refused WHERE community = %s AND dot = %s", (community, dot)
        )
    for dot, reason in found.items():
        connection.exec_driver_sql(
            "INSERT INTO hub_refused VALUES (%s, %s, %s)"
            " ON CONFLICT (community, dot) DO UPDATE SET reason = excluded.reason",
            (community, dot, reason),
        )
    return before.keys() != found.keys()
