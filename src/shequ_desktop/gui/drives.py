"""The sticks that are plugged in just now."""

import ctypes
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStorageInfo

_REMOVABLE = 2
"""DRIVE_REMOVABLE of Windows' GetDriveTypeW."""
_MOUNTS = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Drive:
    """A stick that can be written to."""

    root: Path
    name: str
    free: int
    """In bytes."""


def removable_drives() -> list[Drive]:
    """Return the sticks that are plugged in, ready and not write-protected."""
    return [
        Drive(Path(each.rootPath()), each.displayName(), each.bytesAvailable())
        for each in QStorageInfo.mountedVolumes()
        if each.isReady() and not each.isReadOnly() and _is_removable(each.rootPath())
    ]


def is_elsewhere(backup: Path, vault: Path) -> bool:
    """Tell whether ``backup`` lies on another drive than ``vault``, and so outlives its disk."""
    return backup.stat().st_dev != vault.stat().st_dev


def _is_removable(root: str) -> bool:
    windll: Any = getattr(ctypes, "windll", None)
    if windll is None:
        return root.startswith(_MOUNTS)
    return bool(windll.kernel32.GetDriveTypeW(root) == _REMOVABLE)
