"""One hash for what is to be seen: equal on computers that know the same."""

import hashlib
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from shequ_desktop.storage.log import captured_shape
from shequ_desktop.storage.shape import Shape

_encode = msgspec.msgpack.Encoder().encode


def digest(connection: Connection, shape: Shape | None = None) -> str:
    """Return a SHA-256 over every captured table and over what is disputed, in hex.

    Two computers of one edition that have the same operations have the same digest. Values
    that lost against an equal one are no difference, nor are rows that never were.
    """
    tables = captured_shape() if shape is None else shape
    hashed = hashlib.sha256()
    for number in sorted(tables):
        names = ", ".join(f'"{name}"' for name in tables[number].names)
        hashed.update(_encode([number, *tables[number].names]))
        for row in _rows(
            connection,
            f'SELECT id, {names} FROM "{tables[number].name}" WHERE deleted_at IS NOT 0 ORDER BY id',
        ):
            hashed.update(_encode(row))
    for row in _rows(
        connection,
        "SELECT DISTINCT r.tbl, r.row, r.col, hex(a.val), typeof(a.val) FROM sync_rival r"
        " JOIN sync_cell c ON c.tbl = r.tbl AND c.row = r.row AND c.col = r.col"
        " JOIN main.sync_op a ON a.dot = r.dot JOIN main.sync_op b ON b.dot = c.dot"
        " WHERE a.val IS NOT b.val ORDER BY 1, 2, 3, 4, 5",
    ):
        hashed.update(_encode(row))
    return hashed.hexdigest()


def _rows(connection: Connection, question: str) -> Iterator[tuple[object, ...]]:
    yield from connection.connection.execute(question)
