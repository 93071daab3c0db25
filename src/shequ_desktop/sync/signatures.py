"""Each device vouches for its own history: its signature over the hash of its last transaction.

The signatures travel with the operations. Who has one can show that nobody, the office
that passed the operations on included, has changed what the device wrote.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.delta import DEVICE_LIMIT, HASH_SIZE, ID_SIZE, SEQ_LIMIT
from shequ_desktop.sync.frames import Frame, Kind, frame
from shequ_desktop.sync.header import UNREADABLE
from shequ_desktop.sync.refusals import PackageDamaged
from shequ_desktop.sync.suite import SIGNATURE_BYTES, PrivateKeys, PublicKeys, is_signed, sign

_PURPOSE = b"chain"


class ChainSignature(Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """What a device has signed."""

    device: Annotated[bytes, Meta(min_length=ID_SIZE, max_length=ID_SIZE)]
    tx: Annotated[int, Meta(ge=1, lt=SEQ_LIMIT)]
    """Its transaction, by its own count."""
    chain: Annotated[bytes, Meta(min_length=HASH_SIZE, max_length=HASH_SIZE)]
    """That transaction's hash, and with it every one before."""
    signature: Annotated[bytes, Meta(min_length=SIGNATURE_BYTES, max_length=SIGNATURE_BYTES)]

    def is_by(self, keys: PublicKeys) -> bool:
        """Tell whether the holder of these keys has signed it."""
        said = _said(self.device, self.tx, self.chain)
        return is_signed(keys.signing, _PURPOSE, said, self.signature)


_Many = Annotated[list[ChainSignature], Meta(max_length=DEVICE_LIMIT)]


def sign_chain(keys: PrivateKeys, device: bytes, tx: int, chain: bytes) -> ChainSignature:
    """Vouch for our own history up to transaction ``tx``."""
    said = _said(device, tx, chain)
    return ChainSignature(device, tx, chain, sign(keys.signing, _PURPOSE, said))


def pack_signatures(signatures: Iterable[ChainSignature]) -> Iterator[bytes]:
    """Return the signatures as a frame, or nothing if there are none."""
    if many := list(signatures):
        yield frame(Kind.SIGNATURES, msgspec.msgpack.encode(many))


def unpack_signatures(unpacked: Frame, name: str) -> list[ChainSignature]:
    """Return a frame's signatures; whether they hold is for who knows the devices' keys.

    Raises:
        PackageDamaged: they have not the form of signatures.
    """
    try:
        return msgspec.msgpack.decode(unpacked.payload, type=_Many)
    except UNREADABLE as error:
        raise PackageDamaged("signatures", file=name) from error


def _said(device: bytes, tx: int, chain: bytes) -> bytes:
    return device + tx.to_bytes(8, "big") + chain
