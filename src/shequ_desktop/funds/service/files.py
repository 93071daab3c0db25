"""Files of this room: kept whole, under their SHA-256, beside whatever they belong to."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import select

from shequ_desktop.funds.model import FundFileContentRow, FundFileRow
from shequ_desktop.storage.store import Reading, Transaction


def keep_bytes(tx: Transaction, owner_id: str, name: str, content: bytes, *, label: str) -> str:
    """Keep a file of something and return its SHA-256, hex."""
    content_hash = hashlib.sha256(content).hexdigest()
    if tx.session.get(FundFileContentRow, content_hash) is None:
        tx.session.add(FundFileContentRow(content_hash=content_hash, content=content))
    tx.session.add(
        FundFileRow(
            owner_id=owner_id,
            name=name,
            size=len(content),
            content_hash=content_hash,
            added_on=tx.today,
            label=label,
        )
    )
    tx.session.flush()
    return content_hash


def bytes_of(reading: Reading, content_hash: str) -> bytes:
    """Return a file's bytes by its hash.

    Raises:
        NoResultFound: they are not on this computer.
    """
    return reading.session.execute(
        select(FundFileContentRow.content).where(FundFileContentRow.content_hash == content_hash)
    ).scalar_one()


def has_bytes(reading: Reading, content_hash: str) -> bool | None:
    """Say whether a file's bytes still have their hash; ``None``: they are not on this computer."""
    content = reading.session.scalar(
        select(FundFileContentRow.content).where(FundFileContentRow.content_hash == content_hash)
    )
    return None if content is None else hashlib.sha256(content).hexdigest() == content_hash


def files_about(reading: Reading, owner_id: str) -> Sequence[FundFileRow]:
    """Return what is known of the files of something, the first one first."""
    return reading.session.scalars(
        select(FundFileRow)
        .where(FundFileRow.owner_id == owner_id, FundFileRow.deleted_at.is_(None))
        .order_by(FundFileRow.id)
    ).all()
