"""The clear part of a package: who wrote it when, and whose keys open it."""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.refusals import PackageDamaged, PackageTooNew
from shequ_desktop.sync.suite import KEY_BYTES, SUITE, WRAPPED_BYTES

VERSION = 1
MOST_HEADER_BYTES = 1 << 20
MOST_RECIPIENTS = 4096

Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Key = Annotated[bytes, Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
Count = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]


UNREADABLE = (msgspec.MsgspecError, ValueError, RecursionError)
"""What decoding something from elsewhere may raise; text that is no UTF-8 is a ValueError."""


class Recipient(Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """The package's key, wrapped for one pair of keys."""

    key_id: Hex32
    wrapped: Annotated[bytes, Meta(min_length=WRAPPED_BYTES, max_length=WRAPPED_BYTES)]


class Header(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What stands on a package for everybody to read; signed, so that nobody can change it."""

    v: int
    suite: str
    package: Hex32
    """The package's own name, given by its sender."""
    community: Hex32
    sender: Hex32
    """Name of the keys that have signed it."""
    to: Annotated[tuple[Recipient, ...], Meta(min_length=1, max_length=MOST_RECIPIENTS)]
    ephemeral: Key
    commitment: Key
    wall: Count
    """When the sender's clock says it was written: milliseconds since 1970. A claim, no more."""
    volume: Count
    """Bytes of each of its files but the last."""


class _Version(Struct):
    v: int
    suite: str


def encode_header(header: Header) -> bytes:
    """Return the header as it stands in the file."""
    return msgspec.json.encode(header)


def decode_header(data: bytes, file: str) -> Header:
    """Read a header.

    Args:
        file: Name of the file it came from, for whoever is told.

    Raises:
        PackageTooNew: a later version has written it.
        PackageDamaged: it is no header.
    """
    try:
        version = msgspec.json.decode(data, type=_Version)
        if version.v > VERSION or (version.v == VERSION and version.suite != SUITE):
            raise PackageTooNew("version", file=file)
        return msgspec.json.decode(data, type=Header)
    except UNREADABLE as error:
        raise PackageDamaged("header", file=file) from error
