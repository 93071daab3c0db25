"""Backups: one file each, verified before an older one goes, and the way back from them.

A backup is a zip without compression: ``vault.db`` (encrypted as it was), ``keyring``
(the wrapped keys), ``manifest.json`` (what, when, why, how many rows). Nothing in it
can be read without a password or the recovery code of the day it was made.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage import keyring as keyrings
from shequ_desktop.storage import log
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.copying import (
    copy_file,
    has_journal,
    leftovers_of,
    replace_database,
)
from shequ_desktop.storage.engine import make_engine
from shequ_desktop.storage.migrations import EDITIONS
from shequ_desktop.storage.problems import StoreBusy, StoreTooNew, StoreUnreachable, sqlite_problems
from shequ_desktop.storage.vault import edition_of, unsound

SUFFIX = ".juwubak"
_FORMAT = 1
_CHUNK = 1 << 20

KEEP_DAYS = 14
KEEP_WEEKS = 8
KEEP_MONTHS = 12


class BackupUnsound(Problem):
    """What was written is not what was to be kept."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "备份没有通过校验，已作废，原有的备份都保留着。请换一个磁盘或优盘再备份。"
    )


class BackupUnreadable(Problem):
    """The chosen file is no backup, or a damaged one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”不是居务通的备份，或者已经损坏。请换一份备份，当前数据没有改动。"
    )


class BackupOfAnother(Problem):
    """The backup belongs to another community's file."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这份备份属于“{community}”的另一份数据，不能替换当前数据。请恢复为新的文件。"
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


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file that was found."""

    path: Path
    manifest: Manifest
    size: int


def default_folder(vault: Path) -> Path:
    """Return where the program keeps backups by itself: beside the file."""
    return vault.with_name(f"{vault.stem}-备份")


def make_backup(
    vault: Path,
    key: bytes,
    folder: Path,
    *,
    reason: str,
    user: str,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: Progress | None = None,
) -> Backup:
    """Write a backup of the file ``vault`` into ``folder`` and verify it.

    The copy is opened, checked and counted before it is wrapped; what lies on the
    disk afterwards is read back and compared. Only then does it get its name.

    Raises:
        BackupUnsound: a check failed; nothing is left in the folder.
        StoreProblem: a disk said no; nothing is left in the folder.
        Cancelled: nobody wants it any more.
    """
    progress = progress or NoProgress()
    ring = keyrings.load(vault)
    made = now()
    snapshot = vault.with_name(vault.name + ".snapshot")
    name = f"{ring.community}-{made.astimezone():%Y%m%d-%H%M%S}-{reason}{SUFFIX}"
    target = folder / name
    part = folder / (name + ".part")
    leftovers_of(snapshot)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with sqlite_problems(writing=True):
            copy_file(vault, snapshot, key, progress=progress)
            rows, edition = inspect(snapshot, key)
        manifest = Manifest(
            vault_id=ring.vault_id,
            community=ring.community,
            edition=edition,
            made_at=made.isoformat(),
            reason=reason,
            user=user,
            rows=rows,
            sha256=_sha256(snapshot),
        )
        _wrap(part, snapshot, keyrings.dump(ring), manifest)
        _check_wrapped(part, manifest)
        move_over(part, target)
        return Backup(target, manifest, target.stat().st_size)
    except OSError as error:
        raise StoreUnreachable(type(error).__name__) from error
    finally:
        leftovers_of(snapshot)
        part.unlink(missing_ok=True)


def inspect(database: Path, key: bytes) -> tuple[dict[str, int], str]:
    """Check a closed copy of the database; return its living rows and its edition.

    Raises:
        BackupUnsound: it is damaged.
    """
    engine = make_engine(database, key)
    try:
        with engine.begin() as connection:
            if wrong := unsound(connection):
                raise BackupUnsound("; ".join(wrong[:5]))
            rows = {
                table.name: connection.exec_driver_sql(
                    f'SELECT count(*) FROM "{table.name}" WHERE deleted_at IS NULL'
                ).scalar_one()
                for table in log.captured_tables().values()
            }
        return rows, edition_of(database, key)
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        raise BackupUnsound(type(error).__name__) from error
    finally:
        engine.dispose()


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
            return Manifest(**read)
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise BackupUnreadable(type(error).__name__, file=path.name) from error


def read_keyring(path: Path) -> keyrings.Keyring:
    """Return the keyring inside the backup at ``path``: its passwords are those of that day.

    Raises:
        BackupUnreadable: it is no backup, or damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return keyrings.parse(archive.read("keyring"))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise BackupUnreadable(type(error).__name__, file=path.name) from error


def backups_in(folder: Path) -> list[Backup]:
    """Return the readable backups in ``folder``, the newest first."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            found.append(Backup(path, read_manifest(path), path.stat().st_size))
        except (BackupUnreadable, OSError):
            continue
    return sorted(found, key=lambda backup: backup.manifest.made_at, reverse=True)


def thin(folder: Path, *, vault_id: str, today: date) -> list[Path]:
    """Remove backups that nobody will miss, and return them.

    Kept are all of the last 14 days, the newest of each of the last 8 weeks, the newest
    of each of the last 12 months, and always the newest of all. Backups of other files
    are not touched.
    """
    ours = [backup for backup in backups_in(folder) if backup.manifest.vault_id == vault_id]
    kept = _worth_keeping(ours, today)
    gone = [backup.path for backup in ours if backup.path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def restore(
    backup: Path,
    vault: Path,
    key: bytes,
    *,
    progress: Progress | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Path | None:
    """Put what ``backup`` holds in the place of the closed file ``vault``.

    The backup is unpacked, checked and given a new device identity beside the file
    before anything is replaced. The replaced file is kept.

    Args:
        key: The key of the backup, unwrapped from its keyring.

    Returns:
        Where the replaced file is kept now; ``None`` if there was none.

    Raises:
        BackupUnreadable, BackupUnsound, BackupOfAnother, StoreTooNew, StoreProblem:
            the file is as it was.
    """
    manifest = read_manifest(backup)
    _check_fits(manifest, vault)
    part = vault.with_name(vault.name + ".restoring")
    leftovers_of(part)
    try:
        _unpack(backup, part, manifest, progress or NoProgress())
        with sqlite_problems(writing=True):
            inspect(part, key)
            _renew(part, key)
        return _swap(part, vault, read_keyring(backup), now())
    except OSError as error:
        raise StoreUnreachable(type(error).__name__) from error
    finally:
        leftovers_of(part)


def _check_fits(manifest: Manifest, vault: Path) -> None:
    if manifest.edition not in EDITIONS:
        raise StoreTooNew(manifest.edition)
    if vault.exists() and keyrings.load(vault).vault_id != manifest.vault_id:
        raise BackupOfAnother(community=manifest.community)


def _renew(database: Path, key: bytes) -> None:
    engine = make_engine(database, key)
    try:
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            log.take_new_identity(connection)
    finally:
        engine.dispose()


def _swap(part: Path, vault: Path, ring: keyrings.Keyring, at: datetime) -> Path | None:
    kept = None
    if has_journal(vault):
        raise StoreBusy("journal present")
    if vault.exists():
        # The key is the same and passwords may have changed since: today's keyring stays.
        kept = vault.with_name(f"{vault.stem}-恢复前-{at.astimezone():%Y%m%d-%H%M%S}{vault.suffix}")
        shutil.copy2(keyrings.keyring_path(vault), keyrings.keyring_path(kept))
        shutil.copy2(vault, kept)
    else:
        keyrings.save(vault, ring)
    replace_database(part, vault)
    return kept


def _wrap(part: Path, snapshot: Path, ring: bytes, manifest: Manifest) -> None:
    with part.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            said = {"format": _FORMAT, **asdict(manifest)}
            archive.writestr("manifest.json", json.dumps(said, ensure_ascii=False))
            archive.writestr("keyring", ring)
            archive.write(snapshot, "vault.db")
        file.flush()
        os.fsync(file.fileno())


def _check_wrapped(part: Path, manifest: Manifest) -> None:
    try:
        with zipfile.ZipFile(part) as archive, archive.open("vault.db") as database:
            digest = hashlib.sha256()
            while chunk := database.read(_CHUNK):
                digest.update(chunk)
    except zipfile.BadZipFile as error:
        raise BackupUnsound("zip") from error
    if digest.hexdigest() != manifest.sha256:
        raise BackupUnsound("digest")


def _unpack(backup: Path, part: Path, manifest: Manifest, progress: Progress) -> None:
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
    except (zipfile.BadZipFile, KeyError) as error:
        raise BackupUnreadable(type(error).__name__, file=backup.name) from error
    if digest.hexdigest() != manifest.sha256:
        raise BackupUnreadable("digest", file=backup.name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _worth_keeping(backups: Sequence[Backup], today: date) -> set[Path]:
    """Return the paths to keep; ``backups`` come newest first."""
    kept = {backup.path for backup in backups[:1]}
    kept |= {
        backup.path for backup in backups if (today - backup.manifest.made.date()).days < KEEP_DAYS
    }
    kept |= _newest_of_each(backups, KEEP_WEEKS, lambda day: tuple(day.isocalendar()[:2]))
    kept |= _newest_of_each(backups, KEEP_MONTHS, lambda day: (day.year, day.month))
    return kept


def _newest_of_each(
    backups: Iterable[Backup], how_many: int, span: Callable[[date], tuple[int, ...]]
) -> set[Path]:
    newest: dict[tuple[int, ...], Path] = {}
    for backup in backups:
        newest.setdefault(span(backup.manifest.made.date()), backup.path)
    return set(list(newest.values())[:how_many])
