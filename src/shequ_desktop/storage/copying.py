"""Copies of the encrypted file, page by page, consistent even while somebody is writing."""

import os
import shutil
from pathlib import Path
from typing import Any

from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.problems import StoreBusy

_PAGES_A_STEP = 1024


def copy_file(source: Path, target: Path, key: bytes, *, progress: Progress) -> None:
    """Copy the database at ``source`` to the new file ``target``, under the same key.

    Raises:
        sqlcipher3.DatabaseError: the disk is full, or the source is damaged.
        Cancelled: nobody wants it any more. The half copy is left to the caller.
    """
    reader = connect(source, key)
    try:
        writer = connect(target, key, must_exist=False)
        try:
            copy_pages(reader, writer, progress=progress)
        finally:
            writer.close()
    finally:
        reader.close()
    force_to_disk(target)


def copy_pages(reader: Any, writer: Any, *, progress: Progress) -> None:
    """Copy all pages between two open connections with the same key."""

    def step(_status: int, remaining: int, total: int) -> None:
        progress.report(total - remaining, total)

    reader.backup(writer, pages=_PAGES_A_STEP, progress=step, sleep=0)


def leftovers_of(path: Path) -> None:
    """Remove a half-made database and the journals beside it."""
    for name in (path.name, *(f"{path.name}-{kind}" for kind in ("journal", "wal", "shm"))):
        path.with_name(name).unlink(missing_ok=True)


def fold_journal(path: Path, key: bytes) -> None:
    """Empty the write-ahead log beside a database that nobody has open into it.

    A database is moved without its log: what stands only there would be lost.

    Raises:
        sqlcipher3.DatabaseError: the disk is full, or the file damaged.
        StoreBusy: somebody has it open after all.
    """
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.close()
    if busy or has_journal(path):
        raise StoreBusy("journal present")


def keep_copy(source: Path, target: Path) -> None:
    """Copy a file that is going to be replaced, and see it safe on the disk."""
    shutil.copy2(source, target)
    force_to_disk(target)


def has_journal(path: Path) -> bool:
    """Tell whether the database has a log beside it that is not yet part of it."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def force_to_disk(path: Path) -> None:
    """Wait until what was written to the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def replace_database(copy: Path, path: Path) -> None:
    """Put the finished ``copy`` in the place of the closed database ``path``.

    A write-ahead log left beside ``path`` would be read into the copy and ruin it; one
    left beside ``copy`` would be lost.

    Raises:
        StoreBusy: somebody still has the old file open.
        OSError: the disk said no; the old file is untouched.
    """
    if has_journal(path) or has_journal(copy):
        raise StoreBusy("journal present")
    for kind in ("wal", "shm"):
        path.with_name(f"{path.name}-{kind}").unlink(missing_ok=True)
    move_over(copy, path)
