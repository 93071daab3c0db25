"""Who has which operations: this file, and what peers have acknowledged.

A delta is always computed since what the peer has *acknowledged*, never since what was last
sent: any package may be lost. Clocks have no say in this.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.sealing import devices_by_number
from shequ_desktop.sync.delta import Contents
from shequ_desktop.sync.numbers import dot, own_device

Vector = Mapping[bytes, int]
"""By device: every operation up to this one; a device that is not there: none."""
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
    """Note what the sender of a delta says it has: it only ever grows."""
    rows = [
        (contents.sender, device, seq)
        for device, seq in zip(contents.devices, contents.knows, strict=True)
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


def waiting(connection: Connection, peer: bytes) -> int:
    """Return how many operations the next package to ``peer`` would hold."""
    known = acknowledged(connection, peer)
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
    vectors = [acknowledged(connection, peer) for peer in peers if peer != own]
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
