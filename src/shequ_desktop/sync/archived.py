"""What went out of the log into the archive, read back: superseded, but never lost."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.sealing import MASK
from shequ_desktop.sync.delta import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """An operation that has been superseded everywhere."""

    device: bytes
    """Its author's name in the log, 16 bytes; with ``seq`` its own name."""
    seq: int
    tx: int
    """The author's transaction; the log still knows who, when and what for."""
    table: int
    row: bytes
    column: int
    value: Value
    was: Value
    """What it overwrote, of this device's own operations."""
    parent: tuple[bytes, int] | None
    """The operation whose value its author had seen."""


_Row = tuple[int, int, int, bytes, int, Any, Any, int | None]
_Pack = tuple[dict[int, bytes], list[_Row]]


def archived(connection: Connection) -> Iterator[Archived]:
    """Read the archive from its beginning, a pack at a time."""
    packs = connection.exec_driver_sql("SELECT content FROM sync_archive ORDER BY n").scalars()
    for content in packs:
        devices, rows = msgspec.msgpack.decode(zlib.decompress(content), type=_Pack)
        for dot, tx, table, row, column, value, was, parent in rows:
            yield Archived(
                device=devices[dot >> SHIFT],
                seq=dot & MASK,
                tx=tx & MASK,
                table=table,
                row=row,
                column=column,
                value=value,
                was=was,
                parent=None if parent is None else (devices[parent >> SHIFT], parent & MASK),
            )
