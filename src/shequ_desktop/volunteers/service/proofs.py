"""What makes a printed certificate checkable: its words, signed with this office's key.

The text of the QR code holds everything that is needed: another copy of the program checks it
without a network and without our data. Whoever changes a word of it has not the key to sign
what it says then.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.sync.identity import find_roster, identity
from shequ_desktop.sync.suite import is_signed, sign
from shequ_desktop.volunteers.model import CertificateRow
from shequ_desktop.volunteers.service.certificates import certificate, issue_certificate
from shequ_desktop.volunteers.values import CertificateId

_KIND = "JWZM1"
_PURPOSE = b"shequ-certificate-1"
_PARTS = 10
_TAIL = 4
"""Digits of the identity number that the code shows: enough to tell namesakes apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What the text of a certificate's code says, and whether its signature is right."""

    genuine: bool
    number: str
    name: str
    id_tail: str
    """Last four characters of the identity number; empty: not known."""
    from_on: date
    until_on: date
    minutes: int
    issued_on: date
    issuer: str
    key: str
    """The public key that signed, as base64."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What this office knows of a proof."""

    known: bool
    """Signed by one of this community's computers."""
    void: bool
    """The certificate was voided later."""


def issue_and_prove(tx: Transaction, certificate_id: CertificateId) -> str:
    """Issue a certificate, sign it, and return the text for its QR code.

    Raises:
        RulesBroken: as ``issue_certificate``.
    """
    issue_certificate(tx, certificate_id)
    tx.session.flush()
    found = certificate(tx, certificate_id)
    assert found.issued_on is not None, "issued above"
    office = communities.community(tx)
    said = "|".join(
        _plain(part)
        for part in (
            _KIND,
            found.number,
            found.volunteer_name,
            found.id_number[-_TAIL:],
            found.draft.from_on.isoformat(),
            found.draft.until_on.isoformat(),
            str(found.minutes),
            found.issued_on.isoformat(),
            "" if office is None else office.name,
        )
    )
    keys = identity(tx.session.connection()).keys
    said = f"{said}|{_text(keys.public.signing)}"
    proof = f"{said}|{_text(sign(keys.signing, _PURPOSE, said.encode()))}"
    tx.session.get_one(CertificateRow, certificate_id).proof = proof
    return proof


def read_proof(text: str) -> Proof | None:
    """Return what the text of a code says; ``None``: it is none of ours, or cut off."""
    said, _bar, signature = text.strip().rpartition("|")
    parts = said.split("|")
    if len(parts) != _PARTS or parts[0] != _KIND:
        return None
    try:
        return _proof(parts, genuine=_is_genuine(said, parts[-1], signature))
    except ValueError:
        return None


def standing(reading: Reading, proof: Proof) -> Standing:
    """Return what this office knows of a proof."""
    connection = reading.session.connection()
    known = find_roster(connection)
    ours = {identity(connection).keys.public.signing}
    if known is not None:
        ours |= {member.keys.signing for member in known.members.values()}
    voided = reading.session.scalar(
        select(CertificateRow.voided_on).where(
            CertificateRow.number == proof.number, CertificateRow.proof.contains(proof.key)
        )
    )
    return Standing(known=_bytes(proof.key) in ours, void=voided is not None)


def _proof(parts: Sequence[str], *, genuine: bool) -> Proof:
    return Proof(
        genuine=genuine,
        number=parts[1],
        name=parts[2],
        id_tail=parts[3],
        from_on=date.fromisoformat(parts[4]),
        until_on=date.fromisoformat(parts[5]),
        minutes=int(parts[6]),
        issued_on=date.fromisoformat(parts[7]),
        issuer=parts[8],
        key=parts[9],
    )


def _is_genuine(said: str, key: str, signature: str) -> bool:
    return is_signed(_bytes(key), _PURPOSE, said.encode(), _bytes(signature))


def _plain(part: str) -> str:
    """Return a part that cannot be taken for two."""
    return part.replace("|", "／")


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""
