"""What the community's key has decided about its devices, one signed record each.

Records are only ever added. What they say together is a function of their set (``roster``),
so every office that has the same records decides alike, in whatever order they came.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.header import UNREADABLE, Count, Hex32, Key
from shequ_desktop.sync.suite import SIGNATURE_BYTES, is_signed, public_signing, sign

MOST_RECORD_BYTES = 64 << 10
LONGEST_NAME = 40

Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Link = Annotated[bytes, Meta(max_length=32)]

_PURPOSE = b"roster record"


class Role(StrEnum):
    """What a device is for; what it may read and write follows from it."""

    OFFICE = "office"
    """The committee's own computers."""
    GRID = "grid"
    """A grid worker's laptop."""
    STATION = "station"
    """The service station's counter."""
    STREET = "street"
    """The subdistrict office."""


class _Record(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag=str.lower
):
    serial: Count
    """The signer's own count of records."""
    previous: Link
    """SHA-256 of the signer's record before this one; empty for the first. A gap shows."""
    wall: Count
    """When, by the signer's clock: milliseconds since 1970."""


class Founding(_Record, frozen=True, kw_only=True):
    """The first record: a community of devices begins. Its signer is the root key."""

    community: Hex32
    name: Name
    recovery_signing: Key
    recovery_exchange: Key
    """The keys on paper; every package is addressed to them too."""


class Admission(_Record, frozen=True, kw_only=True):
    """A certificate: these keys act in this role; of several the highest is in force."""

    certificate: Count
    device: Hex32
    """As the operation log names it."""
    signing: Key
    exchange: Key
    name: Name
    role: Role
    scope: Annotated[tuple[Hex32, ...], Meta(max_length=4096)]
    """Grids; none: the whole community."""
    after: dict[Hex32, Count] = {}
    """By its names in the log: up to these operations the certificate before this one counts."""


class Retirement(_Record, frozen=True, kw_only=True):
    """A device has left. It gets no packages any more; what it has written stays good.

    A later certificate for the same keys takes it back.
    """

    key_id: Hex32
    certificate: Count


class Revocation(_Record, frozen=True, kw_only=True):
    """A device is lost or stolen. Its keys are worth nothing any more."""

    key_id: Hex32
    upto: dict[Hex32, Count]
    """By its names in the log: the last operation that is still taken from it."""


class Recovery(_Record, frozen=True, kw_only=True):
    """One more pair of keys that every package is addressed to: the street's."""

    name: Name
    signing: Key
    exchange: Key


class Renaming(_Record, frozen=True, kw_only=True):
    """A device goes by another name in the log from now on; signed by the device itself."""

    device: Hex32


Record = Founding | Admission | Retirement | Revocation | Recovery | Renaming


class _Kind(Struct):
    kind: str


@dataclass(frozen=True)
class Signed:
    """A record as it travels."""

    signer: bytes
    """Public signing key."""
    body: bytes
    signature: bytes

    @property
    def digest(self) -> bytes:
        """Its name: SHA-256 of what it says and who says it."""
        return hashlib.sha256(self.signer + self.body).digest()

    @property
    def is_genuine(self) -> bool:
        """Whether its signer has signed it; whether he may is the roster's business."""
        return is_signed(self.signer, _PURPOSE, self.body, self.signature)


def signed(record: Record, secret: bytes) -> Signed:
    """Sign a record."""
    body = msgspec.msgpack.encode(record)
    return Signed(public_signing(secret), body, sign(secret, _PURPOSE, body))


def said(body: bytes) -> Record | None:
    """Return what a record says; ``None``: only a later version of the program knows.

    Raises:
        ValueError: it is no record.
    """
    try:
        kind = msgspec.msgpack.decode(body, type=_Kind).kind
        if kind not in _KINDS:
            return None
        return msgspec.msgpack.decode(body, type=_KINDS[kind])
    except UNREADABLE as error:
        raise ValueError(type(error).__name__) from error


def is_bearable(one: Signed) -> bool:
    """Tell whether a record from elsewhere has the form of one."""
    if len(one.body) > MOST_RECORD_BYTES or len(one.signature) != SIGNATURE_BYTES:
        return False
    try:
        said(one.body)
    except ValueError:
        return False
    return one.is_genuine


_KINDS: dict[str, type[Record]] = {
    kind.__name__.lower(): kind
    for kind in (Founding, Admission, Retirement, Revocation, Recovery, Renaming)
}
