"""Backups made, looked at and spoiled."""

from pathlib import Path

from support.vaults import USER

from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.vault import Vault


def back_up(vault: Vault, folder: Path | None = None, *, reason: str = "手动") -> Backup:
    folder = folder or backups.default_folder(vault.path)
    return backups.make_backup(vault.path, vault.key, folder, reason=reason, user=USER)


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(".lock")
    }


class Stop:
    """Cancels the work at its nth report."""

    def __init__(self, at: int) -> None:
        self.left = at

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left <= 0:
            raise Cancelled
