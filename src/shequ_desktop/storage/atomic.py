"""Files that are whole or not there: written beside their place, forced to disk, renamed."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by one that holds ``data``.

    Raises:
        OSError: the disk said no; the old file is untouched.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        move_over(part, path)
    finally:
        part.unlink(missing_ok=True)


def move_over(source: Path, target: Path) -> None:
    """Put ``source`` in the place of ``target`` in one step that survives a power cut."""
    source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Force the folder's entries to disk, where the system knows such a thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
