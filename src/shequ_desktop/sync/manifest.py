"""The first frame of every package: what it is for, what it holds, what its sender lacks."""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.columns import Whole
from shequ_desktop.sync.delta import (
    DEVICE_LIMIT,
    HASH_SIZE,
    ID_SIZE,
    Contents,
    Span,
    check_contents,
)
from shequ_desktop.sync.frames import Frame, Kind, frame
from shequ_desktop.sync.header import UNREADABLE, Count, Header, Hex32, Key
from shequ_desktop.sync.refusals import OtherCommunity, PackageDamaged, PackageTooNew

READER = 2
"""What this program reads. Raised only for a new kind of content: unknown tables and columns
do not need it, they are parked and passed on. 2: views."""
PLAIN_READER = 1
"""Enough for a delta."""
MOST_WANTS = 20_000
LONGEST_NOTE = 200

_Id = Annotated[bytes, Meta(min_length=ID_SIZE, max_length=ID_SIZE)]
_Hash = Annotated[bytes, Meta(min_length=HASH_SIZE, max_length=HASH_SIZE)]


class _Span(Struct, array_like=True, frozen=True):
    device: Whole
    lo: Whole
    hi: Whole
    thinned: Whole
    tx: Whole
    chain: bytes
    last: Whole
    tip: bytes


class Scope(Struct, frozen=True, kw_only=True):
    """Whose rows it holds. Knowledge counts for one version of a scope only."""

    version: Count = 0
    areas: Annotated[tuple[Hex32, ...], Meta(max_length=4096)] = ()
    """Grids; none: the whole community."""


class Manifest(Struct, frozen=True, kw_only=True):
    """What a package says of itself, sealed with the rest."""

    min_reader: int = PLAIN_READER
    package: Hex32
    sender: Hex32
    """The names in the clear header; in here nobody else can have put them."""
    edition: Annotated[str, Meta(max_length=32)]
    """Of the sender's tables."""
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)] = ""
    """What it is for, in the sender's words."""
    scope: Scope = Scope()
    """Of a view: what its receiver may see, and by which certificate."""
    view: bool = False
    """It holds all that its receiver may see, not what is new."""
    viewer: Count = 0
    """The sender's certificate, if it sees but a view."""
    counters: dict[Annotated[str, Meta(max_length=64)], Count] = {}
    """Living rows by table, for whoever gets numbers in place of rows."""
    workspace: _Id
    device: _Id
    devices: Annotated[tuple[_Id, ...], Meta(min_length=1, max_length=DEVICE_LIMIT)]
    spans: Annotated[tuple[_Span, ...], Meta(max_length=DEVICE_LIMIT)]
    knows: Annotated[tuple[Count, ...], Meta(max_length=DEVICE_LIMIT)]
    transactions: Count
    operations: Count
    links: Count
    blobs: Count = 0
    blob_bytes: Count = 0
    wants: Annotated[tuple[_Hash, ...], Meta(max_length=MOST_WANTS)] = ()
    """Hashes of attachments that the sender has rows for, but not the bytes."""
    roster: Key
    """Digest of what the sender knows of the roster: who has the same needs no records."""

    @property
    def contents(self) -> Contents:
        """The cover of its delta."""
        return Contents(
            workspace=self.workspace,
            sender=self.device,
            devices=self.devices,
            spans=tuple(
                Span(
                    device=span.device,
                    lo=span.lo,
                    hi=span.hi,
                    thinned=span.thinned,
                    tx=span.tx,
                    chain=span.chain,
                    last=span.last,
                    tip=span.tip,
                )
                for span in self.spans
            ),
            knows=self.knows,
            transactions=self.transactions,
            operations=self.operations,
            links=self.links,
            view=self.scope.version if self.view else 0,
            viewer=self.viewer,
        )


class _Reader(Struct):
    min_reader: int


def spans_of(contents: Contents) -> tuple[_Span, ...]:
    """Return a cover's spans as the manifest has them."""
    return tuple(
        _Span(
            span.device,
            span.lo,
            span.hi,
            span.thinned,
            span.tx,
            span.chain,
            span.last,
            span.tip,
        )
        for span in contents.spans
    )


def pack_manifest(manifest: Manifest) -> bytes:
    """Return the manifest's frame."""
    return frame(Kind.MANIFEST, msgspec.msgpack.encode(manifest))


def read_manifest(first: Frame | None, header: Header, name: str) -> Manifest:
    """Read the first frame of a package.

    Raises:
        PackageTooNew: only a later version of the program can read what follows.
        OtherCommunity: its inside belongs elsewhere.
        PackageDamaged: it is no manifest, or another package's.
    """
    if first is None or first.kind is not Kind.MANIFEST:
        raise PackageDamaged("no manifest", file=name)
    try:
        if msgspec.msgpack.decode(first.payload, type=_Reader).min_reader > READER:
            raise PackageTooNew("min_reader", file=name)
        manifest = msgspec.msgpack.decode(first.payload, type=Manifest)
        check_contents(manifest.contents)
    except UNREADABLE as error:
        raise PackageDamaged("manifest", file=name) from error
    if (manifest.package, manifest.sender) != (header.package, header.sender):
        raise PackageDamaged("manifest of another package", file=name)
    if manifest.workspace.hex() != header.community:
        raise OtherCommunity("workspace", file=name)
    return manifest
