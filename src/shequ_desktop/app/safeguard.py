"""The backups of the open file: when one is due, where they go, what the header says of them."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage import backup
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.keyring import load
from shequ_desktop.storage.vault import Vault

DAILY = QT_TRANSLATE_NOOP("reasons", "每日")
BY_HAND = QT_TRANSLATE_NOOP("reasons", "手动")
LATE_DAYS, TOO_LATE_DAYS, AWAY_DAYS = 2, 7, 30


def reason_of(made: Backup) -> str:
    """Return why a backup was made, translated; its file keeps the Chinese word."""
    return QCoreApplication.translate("reasons", made.manifest.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """What the header shows of the backups."""

    text: str
    level: str
    """ok, warn or error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Daily:
    """What became of the day's backup."""

    made: tuple[Backup, ...] = ()
    """Beside the file, then in the second folder; none if the day had one already."""
    not_kept: Problem | None = None
    """Why there is none in the second folder, which may just not be plugged in."""


class VaultSafeguard:
    """Makes verified backups of one open file. Implements ``kernel.safeguard.Safeguard``.

    Every method may be called from any thread; backups are made one after the other.

    Args:
        second_folder: Where the day's backup is kept a second time; ``None``: nowhere.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        user: str,
        second_folder: Callable[[], Path | None] = lambda: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.folder = backup.default_folder(vault.path)
        self._vault = vault
        self._user = user
        self._second_folder = second_folder
        self._now = now
        self._one_at_a_time = threading.Lock()

    def before(self, reason: str) -> None:
        """Make a verified backup beside the file before something large. Raises as ``make``."""
        self.make(reason, self.folder, NoProgress())

    def recent(self) -> datetime | None:
        """Return when the newest backup beside the file was made."""
        found = self.backups()
        return found[0].manifest.made if found else None

    def make(self, reason: str, folder: Path, progress: Progress) -> Backup:
        """Make a backup in ``folder``; beside the file, older ones are thinned out afterwards.

        Raises:
            BackupUnsound, StoreProblem, KeyringDamaged: nothing is left in the folder.
            Cancelled: nobody wants it any more.
        """
        with self._one_at_a_time:
            made = backup.make_backup(
                self._vault.path,
                self._vault.key,
                folder,
                reason=reason,
                user=self._user,
                now=self._now,
                progress=progress,
            )
        # Only a backup that has passed its checks lets older ones go.
        if folder in (self.folder, self._second_folder()):
            backup.thin(folder, vault_id=made.manifest.vault_id, today=self.today())
        return made

    def daily(self, progress: Progress) -> Daily:
        """Make the day's backup, also in the second folder, unless there is one already.

        Raises:
            As ``make``, if there is none beside the file afterwards.
        """
        last = self.recent()
        if last is not None and last.date() == self.today():
            return Daily()
        made = self.make(DAILY, self.folder, progress)
        second = self._second_folder()
        if second is None:
            return Daily(made=(made,))
        try:
            return Daily(made=(made, self.make(DAILY, second, progress)))
        except Problem as problem:
            return Daily(made=(made,), not_kept=problem)

    def backups(self) -> list[Backup]:
        """Return the backups of this file in its usual folders, the newest first."""
        vault_id = load(self._vault.path).vault_id
        folders = (self.folder, self._second_folder())
        found = [
            each
            for folder in folders
            if folder is not None and folder.is_dir()
            for each in backup.backups_in(folder)
            if each.manifest.vault_id == vault_id
        ]
        return sorted(found, key=lambda each: each.manifest.made_at, reverse=True)

    def today(self) -> date:
        """Return the day it is here."""
        return self._now().astimezone().date()


def chip(last: date | None, away: date | None, today: date) -> Chip:
    """Return what the header says.

    Args:
        last: The day of the newest backup beside the file.
        away: The day of the newest one on another drive; ``None``: there never was one.
    """
    translate = QCoreApplication.translate
    if last is None:
        return Chip(text=translate("safeguard", "还没有备份"), level="error")
    days = (today - last).days
    if days >= LATE_DAYS:
        text = translate("safeguard", "{days} 天未备份").format(days=days)
        return Chip(text=text, level="error" if days >= TOO_LATE_DAYS else "warn")
    if away is None:
        return Chip(text=translate("safeguard", "从未备份到U盘"), level="warn")
    if (today - away).days >= AWAY_DAYS:
        text = translate("safeguard", "U盘备份已过 {days} 天").format(days=(today - away).days)
        return Chip(text=text, level="warn")
    text = translate("safeguard", "昨天已备份") if days else translate("safeguard", "今天已备份")
    return Chip(text=text, level="ok")
