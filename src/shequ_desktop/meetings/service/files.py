"""附件: kept whole, under their SHA-256, beside whatever they belong to."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import FileContentRow, MeetingFileRow
from shequ_desktop.meetings.values import FileDraft, FileEmpty, FileId, FileTooLarge, KeptFile
from shequ_desktop.storage.store import Reading, Transaction

_MIB = 1024 * 1024
MOST_FILE_BYTES = 20 * _MIB
"""A photo is made smaller before it is handed in; a scan of many pages fits."""


def keep_file(tx: Transaction, owner_id: str, draft: FileDraft) -> FileId:
    """Keep a file of a proposal, a meeting, minutes, a resolution or a rule document.

    Raises:
        RulesBroken: it is empty, or larger than ``MOST_FILE_BYTES``.
    """
    refuse(_check(draft))
    content_hash = hashlib.sha256(draft.content).hexdigest()
    if tx.session.get(FileContentRow, content_hash) is None:
        tx.session.add(FileContentRow(content_hash=content_hash, content=draft.content))
    row = MeetingFileRow(
        owner_id=owner_id,
        name=draft.name.strip(),
        size=len(draft.content),
        content_hash=content_hash,
        added_on=tx.today,
        label=draft.label.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    return FileId(row.id)


def delete_file(tx: Transaction, file_id: FileId) -> None:
    """Put a file into the bin; its bytes stay for the way back."""
    tx.session.get_one(MeetingFileRow, file_id).deleted_at = tx.at_ms


def files_of(reading: Reading, owner_id: str) -> tuple[KeptFile, ...]:
    """Return the files that belong to something, the first one first."""
    rows = reading.session.scalars(
        select(MeetingFileRow)
        .where(MeetingFileRow.owner_id == owner_id, MeetingFileRow.deleted_at.is_(None))
        .order_by(MeetingFileRow.id)
    )
    return tuple(
        KeptFile(
            id=FileId(row.id),
            owner_id=row.owner_id,
            label=row.label,
            name=row.name,
            size=row.size,
            content_hash=row.content_hash,
            added_on=row.added_on,
        )
        for row in rows
    )


def file_content(reading: Reading, file_id: FileId) -> bytes:
    """Return a file's bytes.

    Raises:
        NoResultFound: there is no such file, or its bytes are not on this computer.
    """
    return reading.session.execute(
        select(FileContentRow.content)
        .join(MeetingFileRow, MeetingFileRow.content_hash == FileContentRow.content_hash)
        .where(MeetingFileRow.id == file_id)
    ).scalar_one()


def _check(draft: FileDraft) -> Sequence[Finding]:
    size = len(draft.content)
    if not size:
        return [FileEmpty(draft.name)]
    if size > MOST_FILE_BYTES:
        return [FileTooLarge(draft.name, -(-size // _MIB), MOST_FILE_BYTES // _MIB)]
    return []
