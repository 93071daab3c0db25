"""Attachments in packages: bytes under their SHA-256, in parts, checked when they are whole."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.delta import HASH_SIZE
from shequ_desktop.sync.frames import BLOB_PART, Frame, Kind, frame
from shequ_desktop.sync.header import UNREADABLE
from shequ_desktop.sync.refusals import PackageDamaged

MOST_BLOB = 64 << 20


@dataclass(frozen=True, slots=True)
class Blob:
    """The bytes of an attachment, and their SHA-256."""

    digest: bytes
    content: bytes


class _Part(Struct, array_like=True, forbid_unknown_fields=True):
    digest: Annotated[bytes, Meta(min_length=HASH_SIZE, max_length=HASH_SIZE)]
    size: Annotated[int, Meta(ge=0, le=MOST_BLOB)]
    at: Annotated[int, Meta(ge=0, le=MOST_BLOB)]
    content: Annotated[bytes, Meta(max_length=BLOB_PART)]


def pack_blob(blob: Blob) -> Iterator[bytes]:
    """Return an attachment as frames."""
    for at in range(0, max(len(blob.content), 1), BLOB_PART):
        part = _Part(blob.digest, len(blob.content), at, blob.content[at : at + BLOB_PART])
        yield frame(Kind.BLOB, msgspec.msgpack.encode(part))


def unpack_blobs(unpacked: Iterable[Frame], name: str) -> Iterator[Blob]:
    """Return the attachments of a package, whole, each with the hash that it really has.

    Args:
        unpacked: Their frames, one behind the other.
        name: The package's file, for whoever is told.

    Raises:
        PackageDamaged: one is not what its hash says.
    """
    whole = bytearray()
    for each in unpacked:
        part = _read(each, name)
        if part.at != len(whole) or part.at + len(part.content) > part.size:
            raise PackageDamaged("order of parts", file=name)
        whole += part.content
        if len(whole) == part.size:
            if hashlib.sha256(whole).digest() != part.digest:
                raise PackageDamaged("attachment", file=name)
            yield Blob(part.digest, bytes(whole))
            whole = bytearray()
        elif not part.content:
            raise PackageDamaged("empty part", file=name)
    if whole:
        raise PackageDamaged("part missing", file=name)


def _read(packed: Frame, name: str) -> _Part:
    try:
        return msgspec.msgpack.decode(packed.payload, type=_Part)
    except UNREADABLE as error:
        raise PackageDamaged("part", file=name) from error
