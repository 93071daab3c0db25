"""The chain of hashes: each transaction of a device vouches for all before it.

What is hashed is the same on every computer: devices by their ids, counters without the
numbers that this file has given them. A hash that its author has signed once cannot be
made to fit a history that was changed, shortened or back-dated later.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

encode = msgspec.msgpack.Encoder().encode
"""Makes the bytes that are hashed, of a ``Line`` or of the same fields in a plain tuple."""


class Dot(NamedTuple):
    """An operation's name outside this file."""

    device: bytes
    seq: int


class Heading(NamedTuple):
    """What a transaction is, beside its operations."""

    device: bytes
    seq: int
    hlc: int
    wall: int
    user: str
    operation: str
    undoes: int
    """The seq of the device's transaction that it takes back; 0: none."""


class Line(NamedTuple):
    """An operation as it is hashed."""

    seq: int
    table: int
    row: bytes
    column: int
    value: int | float | str | bytes | None
    parent: Dot | None
    links: Iterable[Dot]
    """Ascending."""


class Link:
    """The hash of one transaction while its operations are being added, in their order."""

    def __init__(self, previous: bytes, heading: Heading) -> None:
        self._hash = hashlib.sha256(previous + encode(heading))

    def add(self, lines: Iterable[bytes]) -> None:
        """Take up encoded operations; how they are divided among calls makes no difference."""
        self._hash.update(b"".join(lines))

    def digest(self) -> bytes:
        """Return the hash, 32 bytes."""
        return self._hash.digest()
