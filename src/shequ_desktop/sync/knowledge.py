"""Who has which operations: this file, and what peers have acknowledged.

A delta is always computed since what the peer has *acknowledged*, never since what was last
sent: any package may be lost. Clocks have no say in this.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.sealing import devices_by_number
from shequ_desktop.sync.delta import Contents
from shequ_desktop.sync.numbers import dot, own_device

Vector = Mapping[bytes, int]
"""By device: every operation up to this one; a device that is not there: none."""
_VIEWER = b"view"
"""Before a peer's name where what it knows is but a view."""
Interval = tuple[int, int]
"""The operations after the first number up to the second."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Operations of a device that have not come, though later ones have: a package is missing."""

    device: bytes
    lo: int
    hi: int
    """The missing ones are ``(lo, hi]``."""


def vector(connection: Connection) -> dict[bytes, int]:
    """Return what this file has without a gap, for every device it has heard of.

    Operations that are not sealed yet do not count.
    """
    devices = devices_by_number(connection)
    found = dict.fromkeys(devices.values(), 0)
    rows = connection.exec_driver_sql("SELECT n, hi FROM sync_known WHERE lo = 0")
    return found | {devices[n]: hi for n, hi in rows}


def gaps(connection: Connection) -> list[Gap]:
    """Return what is missing, by device."""
    devices = devices_by_number(connection)
    found = []
    for number in devices:
        reached = 0
        for lo, hi in intervals(connection, number):
            if lo > reached:
                found.append(Gap(devices[number], reached, lo))
            reached = hi
    return found


def intervals(connection: Connection, number: int) -> list[Interval]:
    """Return which of a device's operations are here, ascending, without overlaps."""
    rows = connection.exec_driver_sql(
        "SELECT lo, hi FROM sync_known WHERE n = ? ORDER BY lo", (number,)
    )
    return [(lo, hi) for lo, hi in rows]


def learn(connection: Connection, number: int, span: Interval) -> list[Interval]:
    """Note that the operations of ``span`` are here; return those that were not before."""
    known = intervals(connection, number)
    fresh = _without(span, known)
    connection.exec_driver_sql("DELETE FROM sync_known WHERE n = ?", (number,))
    for lo, hi in _joined([*known, span]):
        connection.exec_driver_sql("INSERT INTO sync_known VALUES (?, ?, ?)", (number, lo, hi))
    return fresh


def hear(connection: Connection, contents: Contents) -> None:
    """Note what the sender of a delta says it has: it only ever grows.

    Who sees but a view has not got the operations themselves, but for its own: should it ever
    be told everything, that begins at the beginning.
    """
    said = zip(contents.devices, contents.knows, strict=True)
    seen = _VIEWER if contents.viewer else b""
    rows = [
        (contents.sender if device == contents.sender else seen + contents.sender, device, seq)
        for device, seq in said
    ]
    connection.connection.executemany(
        "INSERT INTO sync_ack VALUES (?, ?, ?)"
        " ON CONFLICT (peer, device) DO UPDATE SET seq = max(seq, excluded.seq)",
        rows,
    )


def acknowledged(connection: Connection, peer: bytes) -> dict[bytes, int]:
    """Return what ``peer`` has said it has; nothing if it was never heard of."""
    rows = connection.exec_driver_sql("SELECT device, seq FROM sync_ack WHERE peer = ?", (peer,))
    return {device: seq for device, seq in rows}  # noqa: C416 - rows are no tuples to the checker


def viewed(connection: Connection) -> dict[bytes, int]:
    """Return what the sender of our view knew, if we see but one; we have our own besides."""
    rows = connection.exec_driver_sql("SELECT device, seq FROM sync_viewed")
    return {device: seq for device, seq in rows}  # noqa: C416 - rows are no tuples to the checker


def view_version(connection: Connection) -> int:
    """Return by which of our certificates this file is a view; 0: it has everything."""
    found: int | None = connection.exec_driver_sql("SELECT version FROM sync_view").scalar()
    return found or 0


def note_counters(connection: Connection, counted: Mapping[str, int]) -> None:
    """Keep the numbers that came with a view."""
    if counted:
        connection.exec_driver_sql(
            "UPDATE sync_view SET counters = ?", (json.dumps(counted, ensure_ascii=False),)
        )


def counted_elsewhere(connection: Connection) -> dict[str, int]:
    """Return how many living rows the sender of our view had, by table."""
    found = connection.exec_driver_sql("SELECT counters FROM sync_view").scalar()
    return {str(table): int(many) for table, many in json.loads(found or "{}").items()}


def heard(connection: Connection, peer: bytes) -> dict[bytes, int]:
    """Return what ``peer`` has said it has, or has seen as much of as it may see."""
    known = acknowledged(connection, _VIEWER + peer)
    for device, seq in acknowledged(connection, peer).items():
        known[device] = max(seq, known.get(device, 0))
    return known


def waiting(connection: Connection, peer: bytes) -> int:
    """Return how many operations there are that ``peer`` has not heard of."""
    known = heard(connection, peer)
    numbers = {uuid: n for n, uuid in devices_by_number(connection).items()}
    return sum(
        connection.exec_driver_sql(
            "SELECT count(*) FROM sync_op WHERE dot > ? AND dot <= ?",
            (dot(numbers[device], min(known.get(device, 0), hi)), dot(numbers[device], hi)),
        ).scalar_one()
        for device, hi in vector(connection).items()
    )


def stable_cut(connection: Connection, peers: Iterable[bytes]) -> dict[bytes, int]:
    """Return what this file and each of ``peers`` are known to have, by device.

    Args:
        peers: The devices that still take part; a retired one is not waited for.
    """
    own = own_device(connection)
    vectors = [heard(connection, peer) for peer in peers if peer != own]
    return {
        device: min([seq, *(known.get(device, 0) for known in vectors)])
        for device, seq in vector(connection).items()
    }


def _without(span: Interval, known: Iterable[Interval]) -> list[Interval]:
    lo, hi = span
    fresh = []
    for start, end in known:
        if lo < min(start, hi):
            fresh.append((lo, min(start, hi)))
        lo = max(lo, end)
    return [*fresh, (lo, hi)] if lo < hi else fresh


def _joined(intervals: Iterable[Interval]) -> list[Interval]:
    joined: list[Interval] = []
    for lo, hi in sorted(intervals):
        if joined and lo <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(hi, joined[-1][1]))
        else:
            joined.append((lo, hi))
    return joined
