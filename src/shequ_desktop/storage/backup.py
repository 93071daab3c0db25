"""Backups: one file each, verified before an older one goes, and the way back from them.

A backup is a zip without compression: ``vault.db`` (encrypted as it was), ``keyring``
(the wrapped keys), ``manifest.json`` (what, when, why, how many rows). Nothing in it
can be read without a password or the recovery code of the day it was made.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import inspect as inspect_tables
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage import keyring as keyrings
from shequ_desktop.storage import log
from shequ_desktop.storage.archive import (
    BackupUnreadable,
    BackupUnsound,
    Manifest,
    check_wrapped,
    read_keyring,
    read_manifest,
    unpack,
    wrap,
)
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.copying import (
    copy_file,
    fold_journal,
    keep_copy,
    leftovers_of,
    replace_database,
)
from shequ_desktop.storage.engine import connect, make_engine
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.migrations import EDITIONS
from shequ_desktop.storage.problems import (
    StoreBusy,
    StoreDamaged,
    StoreProblem,
    StoreTooNew,
    disk_problems,
    sqlite_problems,
)
from shequ_desktop.storage.vault import alone, edition_of, unsound

__all__ = [
    "SUFFIX",
    "Backup",
    "BackupOfAnother",
    "BackupUnreadable",
    "BackupUnsound",
    "Manifest",
    "backups_in",
    "default_folder",
    "make_backup",
    "read_keyring",
    "read_manifest",
    "restore",
    "thin",
]

SUFFIX = ".juwubak"
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What Windows does not allow in the name of a file."""
_LONGEST_NAME = 40

KEEP_DAYS = 14
KEEP_WEEKS = 8
KEEP_MONTHS = 12


class BackupOfAnother(Problem):
    """The backup belongs to another community's file."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这份备份属于“{community}”的另一份数据，不能替换当前数据。请恢复为新的文件。"
    )


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
    # Always the same name: what a power cut leaves is overwritten the next time.
    part = folder / f"{ring.vault_id}{SUFFIX}.part"
    with disk_problems():
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
            wrap(part, snapshot, keyrings.dump(ring), manifest)
            check_wrapped(part, manifest)
            target = _free(folder / _file_name(manifest))
            move_over(part, target)
            return Backup(target, manifest, target.stat().st_size)
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
            # A file of an older edition has not all of today's tables.
            there = set(inspect_tables(connection).get_table_names())
            rows = {
                table.name: connection.exec_driver_sql(
                    f'SELECT count(*) FROM "{table.name}" WHERE deleted_at IS NULL'
                ).scalar_one()
                for table in log.captured_tables().values()
                if table.name in there
            }
        return rows, edition_of(database, key)
    except (DatabaseError, sqlcipher.DatabaseError, StoreDamaged) as error:
        raise BackupUnsound(type(error).__name__) from error
    finally:
        engine.dispose()


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
    user: str = "",
    progress: Progress | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Path | None:
    """Put what ``backup`` holds in the place of the closed file ``vault``.

    The backup is unpacked, checked and given a new device identity beside the file
    before anything is replaced. The replaced file is kept.

    Args:
        key: The key of the backup, unwrapped from its keyring.
        user: Who does it; another window is told.

    Returns:
        Where the replaced file is kept now; ``None`` if there was none.

    Raises:
        BackupUnreadable, BackupUnsound, BackupOfAnother, StoreTooNew, StoreProblem, VaultInUse:
            the file is as it was.
        Cancelled: nobody wants it any more; the file is as it was.
    """
    manifest = read_manifest(backup)
    ring = read_keyring(backup)
    part = vault.with_name(vault.name + ".restoring")
    with disk_problems(), alone(vault, user=user):
        _check_fits(manifest, vault, key)
        leftovers_of(part)
        try:
            unpack(backup, part, manifest, progress or NoProgress())
            with sqlite_problems(writing=True):
                inspect(part, key)
                _renew(part, key)
                fold_journal(part, key)
            return _swap(part, vault, ring, key, now())
        finally:
            leftovers_of(part)


def _check_fits(manifest: Manifest, vault: Path, key: bytes) -> None:
    if manifest.edition not in EDITIONS:
        raise StoreTooNew(manifest.edition)
    if not vault.exists():
        return
    ring = _readable_keyring(vault)
    same = _opens(vault, key) if ring is None else ring.vault_id == manifest.vault_id
    if not same:
        raise BackupOfAnother(community=manifest.community)


def _readable_keyring(vault: Path) -> keyrings.Keyring | None:
    try:
        return keyrings.load(vault)
    except keyrings.KeyringDamaged:
        return None


def _opens(vault: Path, key: bytes) -> bool:
    try:
        connect(vault, key).close()
    except sqlcipher.DatabaseError:
        return False
    return True


def _renew(database: Path, key: bytes) -> None:
    engine = make_engine(database, key)
    try:
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            take_new_identity(connection)
    finally:
        engine.dispose()


def _swap(part: Path, vault: Path, ring: keyrings.Keyring, key: bytes, at: datetime) -> Path | None:
    kept = _free(
        vault.with_name(f"{vault.stem}-恢复前-{at.astimezone():%Y%m%d-%H%M%S}{vault.suffix}")
    )
    existed = vault.exists()
    _keep(vault, kept)
    if existed:
        _fold_what_can_be(vault, key)
    today = _readable_keyring(vault)
    if today is None or today.vault_id != ring.vault_id:
        keyrings.save(vault, ring)
    # Else the key is the same and passwords may have changed since: today's keyring stays.
    _journal(vault).unlink(missing_ok=True)
    replace_database(part, vault)
    return kept if existed else None


def _fold_what_can_be(vault: Path, key: bytes) -> None:
    """Empty what a power cut has left in the log of the file: it must not lie beside the new one.

    Raises:
        StoreBusy: somebody has it open.
    """
    try:
        with sqlite_problems(writing=True):
            fold_journal(vault, key)
    except StoreBusy:
        raise
    except StoreProblem:
        return  # it is damaged: what can be had of it has been kept


def _keep(vault: Path, kept: Path) -> None:
    for of in (lambda path: path, keyrings.keyring_path, _journal):
        if of(vault).exists():
            keep_copy(of(vault), of(kept))


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _file_name(manifest: Manifest) -> str:
    community = _NOT_IN_NAMES.sub("_", manifest.community)[:_LONGEST_NAME].strip(" .")
    reason = _NOT_IN_NAMES.sub("_", manifest.reason)
    return f"{community}-{manifest.made:%Y%m%d-%H%M%S}-{reason}{SUFFIX}"


def _free(path: Path) -> Path:
    """Return ``path``, or the same with a number behind it if there is such a file."""
    candidate, at = path, 1
    while candidate.exists():
        at += 1
        candidate = path.with_name(f"{path.stem}-{at}{path.suffix}")
    return candidate


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
