"""The chain of hashes: each transaction of a device vouches for all before it.

What is hashed is the same on every computer: devices by their ids, counters without the
numbers that this file has given them. A hash that its author has signed once cannot be
made to fit a history that was changed, shortened or back-dated later.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

_encode = msgspec.msgpack.Encoder().encode


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
        self._hash = hashlib.sha256(previous + _encode(heading))

    def add(self, lines: Iterable[Line]) -> None:
        """Take up operations; how they are divided among the calls makes no difference."""
        self._hash.update(b"".join(map(_encode, lines)))

    def digest(self) -> bytes:
        """Return the hash, 32 bytes."""
        return self._hash.digest()
