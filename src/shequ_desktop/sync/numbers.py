"""How this file numbers what other files know by devices' ids.

A *dot* is a device's number in this file, shifted left, plus the device's own counter; the
same holds for transactions. Numbers never leave the file.
"""

from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage.log import SELF, SHIFT
from shequ_desktop.storage.sealing import MASK

RANK_BITS = 12
"""Devices' ranks, by which operations of one instant are ordered, have so many bits."""


def own_device(connection: Connection) -> bytes:
    """Return this device's id."""
    found: bytes = connection.exec_driver_sql("SELECT uuid FROM sync_ctx").scalar_one()
    return found


def workspace(connection: Connection) -> bytes:
    """Return the community's id."""
    found: bytes = connection.exec_driver_sql("SELECT workspace FROM sync_ctx").scalar_one()
    return found


def numbers_of(connection: Connection, devices: tuple[bytes, ...]) -> list[int]:
    """Return this file's numbers of devices, in their order; new ones are given theirs."""
    known = {uuid: n for n, uuid in connection.exec_driver_sql("SELECT n, uuid FROM sync_dev")}
    highest = max((n for n in known.values() if n < SELF), default=0)
    for device in devices:
        if device not in known:
            highest += 1
            known[device] = highest
            connection.exec_driver_sql("INSERT INTO sync_dev VALUES (?, ?)", (highest, device))
    return [known[device] for device in devices]


def ranks(connection: Connection) -> dict[int, int]:
    """Return the place of each device, by this file's numbers, in the order of their ids."""
    rows: Any = connection.exec_driver_sql("SELECT n FROM sync_dev ORDER BY uuid").scalars()
    return {n: rank for rank, n in enumerate(rows, start=1)}


def dot(number: int, seq: int) -> int:
    """Return an operation's or a transaction's name in this file."""
    return number << SHIFT | seq


def seq_of(name: int) -> int:
    """Return the device's own count in a dot."""
    return name & MASK
