"""What is inside a package: frames, each of one kind, bounded before anything is unpacked.

::

    kind u8 | coding u8 | stored length u32 | plain length u32 | stored bytes
"""

import struct
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

import zstandard

from shequ_desktop.sync.refusals import PackageDamaged

MOST_STORED = 64 << 20
MOST_PLAIN = 64 << 20
MOST_FRAMES = 100_000
MOST_ALL_PLAIN = 16 << 30
"""Of a whole package: who unpacks more is being made fun of."""
BLOB_PART = 16 << 20

_HEAD = struct.Struct(">BBII")
_PLAIN, _ZSTD = 0, 1
_LEVEL = 3
"""Higher ones give 3 percent for three times the time."""
_WINDOW = 1 << 23
_SMALL = 1 << 24


class Kind(IntEnum):
    """What a frame holds."""

    MANIFEST = 1
    OPERATIONS = 2
    TRANSACTIONS = 3
    EXTRA_PARENTS = 4
    BLOB = 5
    ROSTER = 6
    SIGNATURES = 8


_STAGE = {
    Kind.MANIFEST: 0,
    Kind.ROSTER: 1,
    Kind.SIGNATURES: 1,
    Kind.TRANSACTIONS: 2,
    Kind.OPERATIONS: 2,
    Kind.EXTRA_PARENTS: 2,
    Kind.BLOB: 3,
}
"""In this order they stand in a package."""
_MOST = {Kind.MANIFEST: _SMALL, Kind.ROSTER: _SMALL, Kind.SIGNATURES: _SMALL}


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame, unpacked."""

    kind: Kind
    payload: bytes


def frame(kind: Kind, payload: bytes) -> bytes:
    """Return a frame as it stands in the package: packed, unless that makes it no smaller."""
    assert len(payload) <= _MOST.get(kind, MOST_PLAIN)
    packed = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True).compress(payload)
    if len(packed) < len(payload):
        return _HEAD.pack(kind, _ZSTD, len(packed), len(payload)) + packed
    return _HEAD.pack(kind, _PLAIN, len(payload), len(payload)) + payload


def frames(
    pieces: Iterable[bytes], name: str, kinds: Collection[Kind] = frozenset(Kind)
) -> Iterator[Frame]:
    """Unpack a package's content frame by frame; look at the form of all, and return some.

    Args:
        kinds: Which to unpack and return; behind the last that can be one of them nothing
            is read.
        pieces: The content, cut anywhere.
        name: The package's file, for whoever is told.

    Raises:
        PackageDamaged: a frame is larger than any honest one, or not what it says.
    """
    rest = _Rest(iter(pieces), name)
    count = total = stage = 0
    last = max(_STAGE[kind] for kind in kinds)
    while head := rest.take(_HEAD.size, may_end=True):
        kind, coding, stored, plain = _checked(head, name)
        count, total = count + 1, total + plain
        if count > MOST_FRAMES or total > MOST_ALL_PLAIN:
            raise PackageDamaged("too much", file=name)
        if _STAGE[kind] < stage:
            raise PackageDamaged("order of frames", file=name)
        stage = _STAGE[kind]
        if stage > last:
            return
        packed = rest.take(stored)
        if kind in kinds:
            yield Frame(kind, _unpacked(packed, coding, plain, name))


class _Rest:
    """What has come of the content and has not been used yet."""

    def __init__(self, pieces: Iterator[bytes], name: str) -> None:
        self._pieces = pieces
        self._name = name
        self._waiting = bytearray()

    def take(self, count: int, *, may_end: bool = False) -> bytes:
        while len(self._waiting) < count:
            piece = next(self._pieces, None)
            if piece is None:
                if may_end and not self._waiting:
                    return b""
                raise PackageDamaged("frame truncated", file=self._name)
            self._waiting += piece
        taken = bytes(self._waiting[:count])
        del self._waiting[:count]
        return taken


def _checked(head: bytes, name: str) -> tuple[Kind, int, int, int]:
    number, coding, stored, plain = _HEAD.unpack(head)
    try:
        kind = Kind(number)
    except ValueError as error:
        raise PackageDamaged("frame kind", file=name) from error
    whole = stored == plain if coding == _PLAIN else coding == _ZSTD
    if not whole or stored > MOST_STORED or plain > _MOST.get(kind, MOST_PLAIN):
        raise PackageDamaged("frame size", file=name)
    return kind, coding, stored, plain


def _unpacked(stored: bytes, coding: int, plain: int, name: str) -> bytes:
    if coding == _PLAIN:
        return stored
    try:
        said = zstandard.get_frame_parameters(stored)
        # Before it allocates: the size it claims must be the one that was found bearable.
        if said.content_size != plain or said.window_size > max(_WINDOW, plain):
            raise PackageDamaged("zstd size", file=name)
        unpacking = zstandard.ZstdDecompressor()
        payload = unpacking.decompress(stored, max_output_size=plain, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise PackageDamaged("zstd", file=name) from error
    if len(payload) != plain:
        raise PackageDamaged("zstd length", file=name)
    return payload
