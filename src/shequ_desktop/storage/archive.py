"""What a backup file looks like inside, and how it is read when it may be damaged."""

import hashlib
import json
import os
import zipfile
import zlib
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage import keyring as keyrings

_FORMAT = 1
_CHUNK = 1 << 20
_UNREADABLE = (
    OSError,
    EOFError,
    RuntimeError,
    LookupError,
    ValueError,
    TypeError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What reading a damaged archive may raise, depending on where it is damaged."""


class BackupUnsound(Problem):
    """What was written is not what was to be kept."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "备份没有通过校验，已作废，原有的备份都保留着。请换一个磁盘或U盘再备份。"
    )


class BackupUnreadable(Problem):
    """The chosen file is no backup, or a damaged one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”不是居务通的备份，或者已经损坏。请换一份备份，当前数据没有改动。"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself."""

    vault_id: str
    community: str
    edition: str
    made_at: str
    """ISO 8601, UTC."""
    reason: str
    """Why it was made: 每日, 导入前, 手动, 升级前, 恢复前."""
    user: str
    rows: dict[str, int]
    """Living rows of each captured table."""
    sha256: str
    """Of the database inside."""

    @property
    def made(self) -> datetime:
        """Return when it was made, in local time."""
        return datetime.fromisoformat(self.made_at).astimezone()


def read_manifest(path: Path) -> Manifest:
    """Return what the backup at ``path`` says of itself.

    Raises:
        BackupUnreadable: it is no backup, or damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            read = json.loads(archive.read("manifest.json"))
            if read.pop("format") != _FORMAT:
                raise BackupUnreadable("format", file=path.name)
            manifest = Manifest(**read)
            datetime.fromisoformat(manifest.made_at)
            return manifest
    except (*_UNREADABLE, AttributeError) as error:
        raise BackupUnreadable(type(error).__name__, file=path.name) from error


def read_keyring(path: Path) -> keyrings.Keyring:
    """Return the keyring inside the backup at ``path``: its passwords are those of that day.

    Raises:
        BackupUnreadable: it is no backup, or damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return keyrings.parse(archive.read("keyring"))
    except _UNREADABLE as error:
        raise BackupUnreadable(type(error).__name__, file=path.name) from error


def wrap(part: Path, snapshot: Path, ring: bytes, manifest: Manifest) -> None:
    """Write the archive of a snapshot to ``part`` and see it on the disk."""
    with part.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            said = {"format": _FORMAT, **asdict(manifest)}
            archive.writestr("manifest.json", json.dumps(said, ensure_ascii=False))
            archive.writestr("keyring", ring)
            archive.write(snapshot, "vault.db")
        file.flush()
        os.fsync(file.fileno())


def check_wrapped(part: Path, manifest: Manifest) -> None:
    """Read back what was written.

    Raises:
        BackupUnsound: it is not what was to be kept.
    """
    try:
        with zipfile.ZipFile(part) as archive, archive.open("vault.db") as database:
            digest = hashlib.sha256()
            while chunk := database.read(_CHUNK):
                digest.update(chunk)
    except (EOFError, zipfile.BadZipFile) as error:
        raise BackupUnsound("zip") from error
    if digest.hexdigest() != manifest.sha256:
        raise BackupUnsound("digest")


def unpack(backup: Path, part: Path, manifest: Manifest, progress: Progress) -> None:
    """Take the database out of ``backup`` into the file ``part``.

    Raises:
        BackupUnreadable: it is damaged.
        OSError: the disk said no.
        Cancelled: nobody wants it any more.
    """
    digest = hashlib.sha256()
    try:
        with zipfile.ZipFile(backup) as archive, archive.open("vault.db") as database:
            total = archive.getinfo("vault.db").file_size
            with part.open("wb") as file:
                while chunk := database.read(_CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
                    progress.report(min(file.tell(), total), total)
                file.flush()
                os.fsync(file.fileno())
    except OSError:
        raise  # the disk, not the archive
    except _UNREADABLE as error:
        raise BackupUnreadable(type(error).__name__, file=backup.name) from error
    if digest.hexdigest() != manifest.sha256:
        raise BackupUnreadable("digest", file=backup.name)
