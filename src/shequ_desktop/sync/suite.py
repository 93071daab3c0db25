"""The cryptography of packages, all of it: one suite, named in every header.

Nothing here is invented: X25519 (RFC 7748) and HKDF-SHA-256 (RFC 5869) wrap a package's
key for each recipient, ChaCha20-Poly1305 (RFC 8439) seals it in chunks as STREAM does,
Ed25519 (RFC 8032) signs. Another suite is another name; who does not know it refuses.
"""

import hashlib
import secrets
from dataclasses import dataclass
from functools import cached_property

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from typing_extensions import override

from shequ_desktop.storage.keyring import Cost

SUITE = "X25519-HKDF-SHA256-ChaCha20Poly1305-Ed25519"
KEY_BYTES = 32
SIGNATURE_BYTES = 64
TAG_BYTES = 16
WRAPPED_BYTES = KEY_BYTES + TAG_BYTES

_NO_NONCE = bytes(12)
"""For keys that seal one thing only."""
_FINAL = 1 << 31


@dataclass(frozen=True)
class PublicKeys:
    """What everybody may know of a device: how to check its hand, how to write to it."""

    signing: bytes
    """Ed25519, 32 bytes."""
    exchange: bytes
    """X25519, 32 bytes."""

    @cached_property
    def key_id(self) -> str:
        """The keys' name: 32 hex digits that no other pair has."""
        said = b"shequ-keys-1" + self.signing + self.exchange
        return hashlib.sha256(said).hexdigest()[:32]


@dataclass(frozen=True)
class PrivateKeys:
    """What only the device itself knows."""

    signing: bytes
    exchange: bytes

    @classmethod
    def new(cls) -> "PrivateKeys":
        """Make a pair of keys that nobody has."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES))

    @cached_property
    def public(self) -> PublicKeys:
        """What others may know of them."""
        return PublicKeys(
            public_signing(self.signing),
            X25519PrivateKey.from_private_bytes(self.exchange).public_key().public_bytes_raw(),
        )

    @override
    def __repr__(self) -> str:
        return f"<PrivateKeys {self.public.key_id}>"


def public_signing(secret: bytes) -> bytes:
    """Return the public key to an Ed25519 secret."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def public_exchange(secret: bytes) -> bytes:
    """Return the public key to an X25519 secret."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def sign(secret: bytes, purpose: bytes, message: bytes) -> bytes:
    """Sign ``message`` for one purpose; the signature means nothing for another."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(_said(purpose, message))


def is_signed(public: bytes, purpose: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the holder of ``public`` has signed this message for this purpose."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _said(purpose, message))
    except (InvalidSignature, ValueError):
        return False
    return True


def derive(secret: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    """Return 32 bytes that follow from a strong secret, others for every purpose."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt or None, b"shequ-1 " + purpose).derive(secret)


@dataclass(frozen=True, slots=True)
class Ephemeral:
    """A pair of keys made for one package, by which its key is wrapped."""

    secret: bytes
    public: bytes

    @classmethod
    def new(cls) -> "Ephemeral":
        """Make one."""
        secret = secrets.token_bytes(KEY_BYTES)
        return cls(secret, public_exchange(secret))

    def wrap(self, key: bytes, recipient: bytes, bound_to: bytes) -> bytes:
        """Seal a package's key for the holder of one exchange key.

        Args:
            bound_to: What the package is; the key opens no other one.
        """
        shared = X25519PrivateKey.from_private_bytes(self.secret).exchange(
            X25519PublicKey.from_public_bytes(recipient)
        )
        wrapping = _wrapping(shared, self.public, recipient, bound_to)
        return wrapping.encrypt(_NO_NONCE, key, None)


def unwrap(wrapped: bytes, ephemeral: bytes, exchange: bytes, bound_to: bytes) -> bytes | None:
    """Return the package's key, ``None``: it was not wrapped for the secret ``exchange``."""
    try:
        mine = X25519PrivateKey.from_private_bytes(exchange)
        shared = mine.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        public = mine.public_key().public_bytes_raw()
        return _wrapping(shared, ephemeral, public, bound_to).decrypt(_NO_NONCE, wrapped, None)
    except (InvalidTag, ValueError):
        return None


def takes_keys(exchange: bytes) -> bool:
    """Tell whether something can be wrapped for a public exchange key; some stand for nobody."""
    try:
        Ephemeral.new().wrap(bytes(KEY_BYTES), exchange, b"")
    except ValueError:
        return False
    return True


def slow_hash(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes that cost much to guess for (Argon2id, RFC 9106).

    Args:
        salt: At least 8 bytes; makes every guess count for one community only.
    """
    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


class Sealing:
    """Seals and opens one package's chunks, which know their place and which one is the last.

    Args:
        key: Of this package alone.
        header: Its clear part; chunks under another header do not open.
    """

    def __init__(self, key: bytes, header: bytes) -> None:
        self._cipher = ChaCha20Poly1305(derive(key, b"chunks"))
        self._header = hashlib.sha256(header).digest()
        self._at = 0

    def seal(self, plain: bytes | bytearray, *, final: bool) -> bytes:
        """Return the next chunk, sealed."""
        return self._cipher.encrypt(self._next(final=final), plain, self._header)

    def open(self, sealed: bytes, *, final: bool) -> bytes | None:
        """Return the next chunk, ``None``: it is not what was sealed in this place."""
        try:
            return self._cipher.decrypt(self._next(final=final), sealed, self._header)
        except InvalidTag:
            return None

    def _next(self, *, final: bool) -> bytes:
        nonce = self._at.to_bytes(8, "big") + (_FINAL if final else 0).to_bytes(4, "big")
        self._at += 1
        return nonce


def commitment(key: bytes) -> bytes:
    """Return what ties a header to one key: two recipients cannot be given two contents."""
    return derive(key, b"commitment")


def _wrapping(
    shared: bytes, ephemeral: bytes, recipient: bytes, bound_to: bytes
) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derive(shared, b"wrap " + bound_to, ephemeral + recipient))


def _said(purpose: bytes, message: bytes) -> bytes:
    return b"shequ-1 " + purpose + b"\0" + message
