"""What the street sees of its communities: what came last, what is missing, how many there are."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from shequ_desktop.storage.shape import DELETED, Shape
from shequ_desktop.sync.hub.communities import Community, communities
from shequ_desktop.sync.hub.intake import intervals
from shequ_desktop.sync.hub.written import read
from shequ_desktop.sync.knowledge import Gap

_encode = msgspec.msgpack.Encoder().encode
_LOGGED = "SELECT count(*) FROM hub_op WHERE community = {c}"
_REFUSED = "SELECT count(*) FROM hub_refused WHERE community = {c}"
_DISPUTED = f"""
    SELECT count(*) FROM (
        SELECT tbl, row FROM hub_review WHERE community = {{c}}
        UNION
        SELECT r.tbl, r.row FROM hub_rival r
        JOIN hub_cell c ON c.community = {{c}} AND c.tbl = r.tbl AND c.row = r.row AND c.col = r.col
        JOIN hub_op a ON a.community = {{c}} AND a.dot = r.dot
        JOIN hub_op b ON b.community = {{c}} AND b.dot = c.dot
        WHERE r.community = {{c}} AND a.val IS DISTINCT FROM b.val
            AND NOT (r.col = {DELETED} AND a.val IS NOT NULL AND b.val IS NOT NULL)) asked"""
_RIVALS = """
    SELECT DISTINCT r.tbl, r.row, r.col, a.val FROM hub_rival r
    JOIN hub_cell c ON c.community = {c} AND c.tbl = r.tbl AND c.row = r.row AND c.col = r.col
    JOIN hub_op a ON a.community = {c} AND a.dot = r.dot
    JOIN hub_op b ON b.community = {c} AND b.dot = c.dot
    WHERE r.community = {c} AND a.val IS DISTINCT FROM b.val"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the log says of one community."""

    operations: int
    """How many are in the hub's log."""
    missing: tuple[Gap, ...]
    """Operations that have not come though later ones have: a package is missing."""
    conflicts: int
    """Rows about which the community has something to decide."""
    refused: int
    """Operations that may change nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How one community stands."""

    community: Community
    packages: int
    last_written: int | None
    """When the newest package was written, by its sender's clock: milliseconds since 1970."""
    last_received: int | None
    """When the last package was taken in, by the hub's clock."""
    last_sender: str
    standing: Standing
    counters: Mapping[str, int]
    """Living rows, by table."""


def board(connection: Connection, counted: Iterable[str]) -> list[Status]:
    """Return how each community stands, by name.

    Args:
        counted: The tables whose living rows are counted.
    """
    names = tuple(counted)
    found = _count(connection, names)
    return [
        _status(connection, each, {name: found[name].get(each.number, 0) for name in names})
        for each in communities(connection)
    ]


def standing(connection: Connection, community: int) -> Standing:
    """Return what the log says of a community."""
    return Standing(
        operations=_number(connection, _LOGGED, community),
        missing=tuple(_gaps(connection, community)),
        conflicts=_number(connection, _DISPUTED, community),
        refused=_number(connection, _REFUSED, community),
    )


def total(statuses: Iterable[Status]) -> dict[str, int]:
    """Return the counters of all communities together."""
    summed: dict[str, int] = {}
    for each in statuses:
        for name, count in each.counters.items():
            summed[name] = summed.get(name, 0) + count
    return summed


def digest(connection: Connection, community: int, shape: Shape) -> str:
    """Return what ``sync.digest`` gives for an office that knows the same."""
    hashed = hashlib.sha256()
    for number in sorted(shape):
        table = shape[number]
        names = ", ".join(f'"{name}"' for name in table.names)
        hashed.update(_encode([number, *table.names]))
        rows = connection.exec_driver_sql(
            f'SELECT id, {names} FROM "{table.name}"'
            f" WHERE community = {community} AND deleted_at IS DISTINCT FROM 0 ORDER BY id"
        )
        for row in rows:
            hashed.update(_encode([getattr(cell, "bytes", cell) for cell in row]))
    rivals = {
        (table, row.bytes, column, *_shown(value))
        for table, row, column, value in connection.exec_driver_sql(_RIVALS.format(c=community))
    }
    for each in sorted(rivals):
        hashed.update(_encode(each))
    return hashed.hexdigest()


def _status(connection: Connection, community: Community, counted: dict[str, int]) -> Status:
    c = community.number
    packages, written, received = connection.exec_driver_sql(
        "SELECT count(*), max(wall), max(at_ms) FROM hub_package WHERE community = %s", (c,)
    ).one()
    sender = connection.exec_driver_sql(
        "SELECT sender FROM hub_package WHERE community = %s ORDER BY at_ms DESC, wall DESC LIMIT 1",
        (c,),
    ).scalar()
    told = connection.exec_driver_sql(
        "SELECT counters FROM hub_community WHERE community = %s", (c,)
    ).scalar_one()
    return Status(
        community=community,
        packages=packages,
        last_written=written,
        last_received=received,
        last_sender=sender or "",
        standing=standing(connection, c),
        # Of a part the numbers were told; rows that are not shown cannot be counted.
        counters=counted | json.loads(told),
    )


def _count(connection: Connection, tables: Iterable[str]) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    for name in tables:
        rows = connection.exec_driver_sql(
            f'SELECT community, count(*) FROM "{name}" WHERE deleted_at IS NULL GROUP BY 1'
        )
        found[name] = {community: count for community, count in rows}  # noqa: C416 - no tuples
    return found


def _gaps(connection: Connection, community: int) -> Iterable[Gap]:
    devices = connection.exec_driver_sql(
        "SELECT n, uuid FROM hub_device WHERE community = %s ORDER BY n", (community,)
    )
    for number, uuid in devices.all():
        reached = 0
        for lo, hi in intervals(connection, community, number):
            if lo > reached:
                yield Gap(bytes(uuid), reached, lo)
            reached = hi


def _number(connection: Connection, question: str, community: int) -> int:
    return int(connection.exec_driver_sql(question.format(c=community)).scalar_one())


def _shown(text: str | None) -> tuple[str, str]:
    """Return a value as SQLite's ``hex`` and ``typeof`` show it."""
    value = read(text)
    if value is None:
        return "", "null"
    if isinstance(value, bytes):
        return value.hex().upper(), "blob"
    kind = "text" if isinstance(value, str) else "integer" if isinstance(value, int) else "real"
    return str(value).encode().hex().upper(), kind
