"""Forms and templates that were begun and not kept: they come back after the program was closed.

They may name residents, so they lie in the encrypted file, not with the settings.
"""

from collections.abc import Mapping

from sqlalchemy import select

from shequ_desktop.notices.model import DraftRow
from shequ_desktop.storage.store import Reading, Transaction


def drafts(reading: Reading, user: str) -> dict[str, str]:
    """Return what ``user`` has begun and not kept, by its keys."""
    rows = reading.session.scalars(select(DraftRow).where(DraftRow.user == user))
    return {row.key: row.body for row in rows}


def keep_drafts(tx: Transaction, drafts: Mapping[str, str]) -> None:
    """Keep what the user has begun; an empty text is not to be kept any more."""
    for key, body in drafts.items():
        row = tx.session.get(DraftRow, (tx.user, key))
        if not body:
            if row is not None:
                tx.session.delete(row)
        elif row is None:
            tx.session.add(DraftRow(user=tx.user, key=key, body=body))
        else:
            row.body = body
