r"""The package as a stream: clear header, sealed chunks, the sender's signature over all of it.

::

    "SQPKG\0" | version u16 | length u32 | header JSON
    (length u32, its highest bit: the last one | sealed chunk)*
    signature, 64 bytes

It is read twice. The first time nothing is opened: structure and signature. Only what a
known sender has signed whole is opened the second time.
"""

import hashlib
import secrets
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.sync.header import (
    MOST_HEADER_BYTES,
    VERSION,
    Header,
    Recipient,
    decode_header,
    encode_header,
)
from shequ_desktop.sync.parts import SUFFIX, VOLUME_BYTES, PartsReader
from shequ_desktop.sync.refusals import (
    NoPackage,
    NotForUs,
    PackageDamaged,
    PackageTooLarge,
    PackageTooNew,
)
from shequ_desktop.sync.suite import (
    KEY_BYTES,
    SIGNATURE_BYTES,
    SUITE,
    TAG_BYTES,
    Ephemeral,
    PrivateKeys,
    Sealing,
    commitment,
    is_signed,
    sign,
    unwrap,
)

CHUNK_BYTES = 1 << 16
MOST_CHUNKS = 50_000
MOST_BYTES = CHUNK_BYTES * MOST_CHUNKS

_MAGIC = b"SQPKG\0"
_HEAD = struct.Struct(">6sHI")
_LENGTH = struct.Struct(">I")
_LAST = 1 << 31
_SIGNED = b"package"
_REPORT_EVERY = 64


class Out(Protocol):
    """What a package is written to."""

    def write(self, data: bytes) -> object:
        """Append ``data``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """From whom to whom."""

    community: str
    sender: PrivateKeys
    recipients: Mapping[str, bytes]
    """Public exchange keys by the names of their pairs."""
    wall: int
    """Now, in milliseconds since 1970."""
    volume: int = VOLUME_BYTES
    package: str = field(default_factory=new_id)
    """The package's own name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What the first reading has seen: a whole package, not yet opened."""

    name: str
    """Of its file."""
    header: Header
    head: bytes
    """Everything before the first chunk."""
    chunks: int
    size: int
    digest: bytes
    """What the sender has signed."""
    signature: bytes
    sha256: str
    """Of all its bytes; the same package is received once."""


def seal(out: Out, envelope: Envelope, pieces: Iterable[bytes]) -> str:
    """Write a package whose content is ``pieces``, one behind the other.

    Returns:
        SHA-256 of all its bytes, in hex.

    Raises:
        PackageTooLarge: the pieces are more than a package holds.
        OSError: the disk said no.
    """
    key = secrets.token_bytes(KEY_BYTES)
    header = _header(envelope, key)
    said = encode_header(header)
    head = _HEAD.pack(_MAGIC, VERSION, len(said)) + said
    digest = hashlib.sha256(head)
    out.write(head)
    sealing = Sealing(key, head)
    for chunk, final in _chunks(pieces):
        sealed = sealing.seal(chunk, final=final)
        for part in (_LENGTH.pack(len(sealed) | (_LAST if final else 0)), sealed):
            digest.update(part)
            out.write(part)
    signature = sign(envelope.sender.signing, _SIGNED, digest.digest())
    out.write(signature)
    digest.update(signature)
    return digest.hexdigest()


def read_header(source: PartsReader) -> tuple[Header, bytes]:
    """Return the header and everything up to its end. Nothing of it is proven yet.

    Raises:
        NoPackage, PackageTooNew, PackageDamaged: it is none, or none that can be read.
    """
    start = source.read(_HEAD.size)
    if not start.startswith(_MAGIC):
        raise NoPackage("magic", file=source.name, suffix=SUFFIX)
    if len(start) < _HEAD.size:
        raise PackageDamaged("truncated", file=source.name)
    _, version, length = _HEAD.unpack(start)
    if version > VERSION:
        raise PackageTooNew("version", file=source.name)
    if version != VERSION or length > MOST_HEADER_BYTES:
        raise PackageDamaged("header size", file=source.name)
    said = source.read_exactly(length)
    header = decode_header(said, source.name)
    source.volume = header.volume
    return header, start + said


def survey(source: PartsReader, progress: Progress | None = None) -> Survey:
    """Read a package whole without opening it.

    Raises:
        NoPackage, PackageTooNew, PackageDamaged, VolumeMissing: it is not a whole one.
        OSError: the disk said no.
        Cancelled: nobody wants it any more.
    """
    progress = progress or NoProgress()
    source.rewind()
    header, head = read_header(source)
    digest = hashlib.sha256(head)
    size, count, last = len(head), 0, False
    while not last:
        said = source.read_exactly(_LENGTH.size)
        length, last = _chunk_length(said, source.name)
        sealed = source.read_exactly(length)
        digest.update(said + sealed)
        size, count = size + _LENGTH.size + length, count + 1
        if count > MOST_CHUNKS:
            raise PackageDamaged("too many chunks", file=source.name)
        if last or count % _REPORT_EVERY == 0:
            progress.report(min(size, source.size), source.size)
    signature = source.read_exactly(SIGNATURE_BYTES)
    if source.read(1):
        raise PackageDamaged("something behind its end", file=source.name)
    whole = digest.copy()
    whole.update(signature)
    return Survey(
        name=source.name,
        header=header,
        head=head,
        chunks=count,
        size=size + SIGNATURE_BYTES,
        digest=digest.digest(),
        signature=signature,
        sha256=whole.hexdigest(),
    )


def check_signature(seen: Survey, signing: bytes) -> None:
    """See that the holder of a public key has signed all of it.

    Raises:
        PackageDamaged: not so; it was changed, or somebody else pretends.
    """
    if not is_signed(signing, _SIGNED, seen.digest, seen.signature):
        raise PackageDamaged("signature", file=seen.name)


def opened(source: PartsReader, seen: Survey, keys: PrivateKeys) -> Iterator[bytes]:
    """Return a surveyed package's content, in pieces.

    Args:
        keys: Ours, or those that the recovery code makes.

    Raises:
        NotForUs: it was not wrapped for these keys.
        PackageDamaged: it does not open.
        OSError: the disk said no.
    """
    key = _key_of(seen, keys)
    sealing = Sealing(key, seen.head)
    source.rewind()
    if source.read_exactly(len(seen.head)) != seen.head:
        raise PackageDamaged("changed meanwhile", file=seen.name)
    for _ in range(seen.chunks):
        length, last = _chunk_length(source.read_exactly(_LENGTH.size), seen.name)
        plain = sealing.open(source.read_exactly(length), final=last)
        if plain is None:
            raise PackageDamaged("chunk", file=seen.name)
        yield plain


def _header(envelope: Envelope, key: bytes) -> Header:
    ephemeral = Ephemeral.new()
    package = envelope.package
    return Header(
        v=VERSION,
        suite=SUITE,
        package=package,
        community=envelope.community,
        sender=envelope.sender.public.key_id,
        to=tuple(
            Recipient(key_id, ephemeral.wrap(key, exchange, bytes.fromhex(package)))
            for key_id, exchange in envelope.recipients.items()
        ),
        ephemeral=ephemeral.public,
        commitment=commitment(key),
        wall=envelope.wall,
        volume=envelope.volume,
    )


def _key_of(seen: Survey, keys: PrivateKeys) -> bytes:
    header = seen.header
    key_id = keys.public.key_id
    wrapped = next((each.wrapped for each in header.to if each.key_id == key_id), None)
    if wrapped is None:
        raise NotForUs("recipients", file=seen.name)
    key = unwrap(wrapped, header.ephemeral, keys.exchange, bytes.fromhex(header.package))
    if key is None or commitment(key) != header.commitment:
        raise PackageDamaged("wrapped key", file=seen.name)
    return key


def _chunks(pieces: Iterable[bytes]) -> Iterator[tuple[bytearray, bool]]:
    waiting = bytearray()
    count = 1
    for piece in pieces:
        waiting += piece
        begin = 0
        while len(waiting) - begin > CHUNK_BYTES:
            yield waiting[begin : begin + CHUNK_BYTES], False
            begin += CHUNK_BYTES
            count += 1
            if count > MOST_CHUNKS:
                raise PackageTooLarge("chunks", most=MOST_BYTES // 10**9)
        del waiting[:begin]
    yield waiting, True


def _chunk_length(said: bytes, name: str) -> tuple[int, bool]:
    (field,) = _LENGTH.unpack(said)
    length, last = field & (_LAST - 1), bool(field & _LAST)
    full = CHUNK_BYTES + TAG_BYTES
    if not (TAG_BYTES <= length <= full) or not (last or length == full):
        raise PackageDamaged("chunk size", file=name)
    return length, last
