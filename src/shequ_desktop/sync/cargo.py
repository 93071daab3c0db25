"""Everything that travels in one package, put in and taken out."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.sync.blobs import Blob, pack_blob, unpack_blobs
from shequ_desktop.sync.columns import pack_slices, unpack_slices
from shequ_desktop.sync.container import Envelope, Out, Survey, opened, seal
from shequ_desktop.sync.delta import Delta, Slice
from shequ_desktop.sync.frames import Frame, Kind, frame, frames
from shequ_desktop.sync.header import UNREADABLE
from shequ_desktop.sync.manifest import (
    PLAIN_READER,
    READER,
    Manifest,
    Scope,
    pack_manifest,
    read_manifest,
    spans_of,
)
from shequ_desktop.sync.parts import PartsReader
from shequ_desktop.sync.records import MOST_RECORD_BYTES, Signed
from shequ_desktop.sync.refusals import PackageDamaged, stick_problems
from shequ_desktop.sync.signatures import ChainSignature, pack_signatures, unpack_signatures
from shequ_desktop.sync.suite import KEY_BYTES, SIGNATURE_BYTES, PrivateKeys

MOST_RECORDS = 20_000
Rows = Mapping[int, set[bytes]]
"""Ids of rows by the numbers of their tables."""

_FRONT = frozenset({Kind.MANIFEST, Kind.ROSTER, Kind.SIGNATURES})
_SLICED = frozenset({Kind.TRANSACTIONS, Kind.OPERATIONS, Kind.EXTRA_PARENTS})


class _Record(Struct, array_like=True, forbid_unknown_fields=True):
    signer: Annotated[bytes, Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
    body: Annotated[bytes, Meta(max_length=MOST_RECORD_BYTES)]
    signature: Annotated[bytes, Meta(min_length=SIGNATURE_BYTES, max_length=SIGNATURE_BYTES)]


_Records = Annotated[list[_Record], Meta(max_length=MOST_RECORDS)]


def _no_blobs(_rows: Rows) -> Iterable[Blob]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cargo:
    """What is to travel."""

    delta: Delta
    edition: str
    """Of our tables."""
    roster_digest: bytes
    """Of what we know of the roster."""
    records: tuple[Signed, ...] = ()
    signatures: tuple[ChainSignature, ...] = ()
    wants: tuple[bytes, ...] = ()
    """Hashes of attachments that we have rows for, but not the bytes."""
    scope: Scope = field(default_factory=Scope)
    counters: Mapping[str, int] = field(default_factory=dict)
    """Of a view: living rows by table."""
    note: str = ""
    attachable: frozenset[int] = frozenset()
    """Tables whose rows have attachments."""
    attach: Callable[[Rows], Iterable[Blob]] = _no_blobs
    """Given the rows of such tables that the delta touches: which attachments go along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A package whose inside has been seen; what is large is read again at each call."""

    seen: Survey
    manifest: Manifest
    records: tuple[Signed, ...]
    signatures: tuple[ChainSignature, ...]
    delta: Delta
    """Its slices are checked while they are read: ``PackageDamaged`` may come in the midst."""
    blobs: Callable[[], Iterator[Blob]]


def load(out: Out, envelope: Envelope, cargo: Cargo, *, progress: Progress | None = None) -> str:
    """Write a package; return SHA-256 of all its bytes, in hex.

    Raises:
        PackageTooLarge: it would hold more than a package can.
        OSError: the disk said no.
        Cancelled: nobody wants it any more.
    """
    manifest = _manifest(envelope, cargo)
    return seal(out, envelope, _frames(manifest, cargo, progress or NoProgress()))


def unload(source: Callable[[], PartsReader], seen: Survey, keys: PrivateKeys) -> Unpacked:
    """Open a surveyed package whose signature has been checked.

    Args:
        source: Opens its files; called again for everything that is read anew.
        keys: Ours, or those that the recovery code makes.

    Raises:
        NotForUs, PackageTooNew, OtherCommunity, PackageDamaged: it is not to be taken.
        PackageProblem: the disk said no.
    """

    def all_frames(kinds: Collection[Kind]) -> Iterator[Frame]:
        with stick_problems(), closing(source()) as opened_again:
            yield from frames(opened(opened_again, seen, keys), seen.name, kinds)

    front = iter(all_frames(_FRONT))
    manifest = read_manifest(next(front, None), seen.header, seen.name)
    records: list[Signed] = []
    signatures: list[ChainSignature] = []
    for each in front:
        if each.kind is Kind.ROSTER:
            records += _unpack_records(each, seen.name)
        elif each.kind is Kind.SIGNATURES:
            signatures += unpack_signatures(each, seen.name)
        else:
            raise PackageDamaged("second manifest", file=seen.name)
    contents = manifest.contents
    return Unpacked(
        seen=seen,
        manifest=manifest,
        records=tuple(records),
        signatures=tuple(signatures),
        delta=Delta(
            contents=contents,
            slices=lambda: unpack_slices(all_frames(_SLICED), contents, seen.name),
        ),
        blobs=lambda: unpack_blobs(all_frames({Kind.BLOB}), seen.name),
    )


def _manifest(envelope: Envelope, cargo: Cargo) -> Manifest:
    contents = cargo.delta.contents
    return Manifest(
        package=envelope.package,
        sender=envelope.sender.public.key_id,
        edition=cargo.edition,
        note=cargo.note,
        min_reader=READER if contents.view else PLAIN_READER,
        scope=cargo.scope,
        view=bool(contents.view),
        viewer=contents.viewer,
        counters=dict(cargo.counters),
        workspace=contents.workspace,
        device=contents.sender,
        devices=contents.devices,
        spans=spans_of(contents),
        knows=contents.knows,
        transactions=contents.transactions,
        operations=contents.operations,
        links=contents.links,
        wants=cargo.wants,
        roster=cargo.roster_digest,
    )


def _frames(manifest: Manifest, cargo: Cargo, progress: Progress) -> Iterator[bytes]:
    yield pack_manifest(manifest)
    yield from _pack_records(cargo.records)
    yield from pack_signatures(cargo.signatures)
    touched: dict[int, set[bytes]] = defaultdict(set)

    def slices() -> Iterator[Slice]:
        done = 0
        for piece in cargo.delta.slices():
            yield piece
            done += len(piece.operations)
            _note_rows(piece, cargo.attachable, touched)
            progress.report(min(done, manifest.operations), manifest.operations)

    yield from pack_slices(Delta(contents=cargo.delta.contents, slices=slices))
    for blob in cargo.attach(touched):
        yield from pack_blob(blob)


def _note_rows(piece: Slice, tables: Collection[int], touched: dict[int, set[bytes]]) -> None:
    ops = piece.operations
    for table, row in zip(ops.table, ops.row, strict=True):
        if table in tables:
            touched[table].add(row)


def _pack_records(records: Iterable[Signed]) -> Iterator[bytes]:
    if many := [_Record(one.signer, one.body, one.signature) for one in records]:
        yield frame(Kind.ROSTER, msgspec.msgpack.encode(many))


def _unpack_records(packed: Frame, name: str) -> list[Signed]:
    try:
        many = msgspec.msgpack.decode(packed.payload, type=_Records)
    except UNREADABLE as error:
        raise PackageDamaged("records", file=name) from error
    return [Signed(one.signer, one.body, one.signature) for one in many]
