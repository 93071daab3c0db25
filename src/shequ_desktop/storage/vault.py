"""The community's file from outside: made, opened by one program at a time, brought up to date."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage import keyring as keyrings
from shequ_desktop.storage import log
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.base import Base
from shequ_desktop.storage.copying import copy_file, fold_journal, leftovers_of, replace_database
from shequ_desktop.storage.engine import connect, make_engine
from shequ_desktop.storage.exchange_tables import install_sync
from shequ_desktop.storage.migrations import EDITIONS, HEAD
from shequ_desktop.storage.parking import replay
from shequ_desktop.storage.problems import (
    StoreDamaged,
    StoreTooNew,
    disk_problems,
    sqlite_problems,
)
from shequ_desktop.storage.store import Furnishing, Store

SUFFIX = ".juwu"

_MIGRATIONS = Path(__file__).parent / "migrations"


class VaultInUse(Problem):
    """Another window has the file open."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”正由 {who} 打开使用。请先关闭那个窗口，再打开这一个。"
    )


class VaultExists(Problem):
    """There is a file of that name already."""

    sentence = QT_TRANSLATE_NOOP("problems", "“{file}”已经存在，没有覆盖。请换一个文件名。")


class VaultMissing(Problem):
    """There is no such file."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "找不到数据文件“{file}”。请检查位置，U盘请重新插入，或从备份恢复。"
    )


class MigrationFailed(Problem):
    """The copy did not pass its checks after the upgrade."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "升级数据格式没有成功，原数据文件没有改动。请把错误报告发给技术支持。"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new vault, and the code that has to be put on paper now: it is kept nowhere."""

    path: Path
    key: bytes
    recovery_code: str


class Vault:
    """A community's file, opened: its store, and the lock that keeps other windows out."""

    def __init__(self, path: Path, key: bytes, store: Store, lock: FileLock) -> None:
        self.path = path
        self.key = key
        self.store = store
        self._lock = lock

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()
        _let_go(self.path, self._lock)


def create_vault(
    path: Path,
    *,
    community: str,
    user: str,
    password: str,
    cost: keyrings.Cost | None = None,
) -> Created:
    """Make a new, empty, encrypted file.

    A power cut in between leaves a whole file or one that the next try replaces.

    Raises:
        VaultExists: there is a file of that name.
        RulesBroken: the password is too short.
        StoreProblem: the disk says no; nothing is left behind.
    """
    part = path.with_name(path.name + ".creating")
    # Keys beside an unfinished file are of no use; keys alone may be all that is left of one.
    if path.exists() or (keyrings.keyring_path(path).exists() and not part.exists()):
        raise VaultExists(file=path.name)
    ring, key, code = keyrings.new_keyring(
        community=community, user=user, password=password, cost=cost
    )
    with disk_problems():
        leftovers_of(part)
        try:
            with sqlite_problems(writing=True):
                connect(part, key, must_exist=False).close()
                engine = make_engine(part, key)
                try:
                    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
                        _lay_out(connection)
                finally:
                    engine.dispose()
                fold_journal(part, key)
            _place(part, path, ring)
        finally:
            leftovers_of(part)
    return Created(path=path, key=key, recovery_code=code)


def open_vault(
    path: Path,
    key: bytes,
    *,
    user: str,
    furnishing: Furnishing,
    before_migration: Callable[[], None] = lambda: None,
    progress: Progress | None = None,
    now: Callable[[], datetime] | None = None,
) -> Vault:
    """Open the file for work, alone, and bring it up to date if it is of an older edition.

    Args:
        before_migration: Makes a backup; called while the file is still as it was.

    Raises:
        VaultMissing, VaultInUse, StoreTooNew, MigrationFailed, StoreProblem.
    """
    with disk_problems():
        if not path.exists():
            raise VaultMissing(file=path.name)
    lock = _lock(path, user)
    try:
        with sqlite_problems(writing=True):
            edition = edition_of(path, key)
        if edition not in EDITIONS:
            raise StoreTooNew(edition)
        if edition != HEAD:
            before_migration()
            migrate(path, key, furnishing=furnishing, progress=progress or NoProgress())
        clock = {} if now is None else {"now": now}
        store = Store(path, key, user=user, furnishing=furnishing, **clock)
        try:
            with sqlite_problems(writing=True), store.connection() as connection:
                if not log.is_capturing(connection):
                    raise StoreDamaged("triggers differ")
            with store.connection(writing=True) as connection:
                for settle in furnishing.settling:
                    settle(connection)
        except BaseException:
            store.close()
            raise
    except BaseException:
        _let_go(path, lock)
        raise
    return Vault(path, key, store, lock)


@contextmanager
def alone(path: Path, *, user: str) -> Iterator[None]:
    """Keep every window away from the file, which need not exist.

    Raises:
        VaultInUse: somebody has it open.
        StoreProblem: the disk says no.
    """
    lock = _lock(path, user)
    try:
        yield
    finally:
        _let_go(path, lock)


def edition_of(path: Path, key: bytes) -> str:
    """Return the file's edition, without Alembic and without writing.

    Raises:
        sqlcipher3.DatabaseError: it is no database under this key, or damaged.
        StoreDamaged: it is a database, but none of ours.
    """
    connection = connect(path, key)
    try:
        known = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        ).fetchone()[0]
        found = known and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    finally:
        connection.close()
    if not found:
        raise StoreDamaged("no edition")
    return str(found[0])


def migrate(
    path: Path,
    key: bytes,
    *,
    furnishing: Furnishing,
    progress: Progress,
    scripts: Path = _MIGRATIONS,
    to: str = HEAD,
) -> None:
    """Upgrade a copy of the file, check it, and put it in the file's place in one step.

    Raises:
        MigrationFailed: a script broke off, or the copy is not sound afterwards; the file
            is as it was.
        StoreProblem: the disk says no; the file is as it was.
    """
    copy = path.with_name(path.name + ".migrating")
    with disk_problems():
        leftovers_of(copy)
        try:
            with sqlite_problems(writing=True):
                copy_file(path, copy, key, progress=progress)
                engine = make_engine(copy, key, foreign_keys=False)
                try:
                    _upgrade(engine, scripts, to)
                    _settle(engine, furnishing)
                finally:
                    engine.dispose()
                fold_journal(copy, key)
            replace_database(copy, path)
        except (DatabaseError, sqlcipher.DatabaseError) as error:
            raise MigrationFailed(type(error).__name__) from error
        finally:
            leftovers_of(copy)


def unsound(connection: Connection) -> list[str]:
    """Return what SQLite finds wrong with a file: damaged pages, orphaned references.

    In a file that has taken in packages children may wait for parents: one package may have
    been lost, or hold only a part of the community.
    """
    checked = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    found = [line for line in checked if line != "ok"]
    if not _has_taken_in(connection):
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        found += [f"orphan in {row[0]}" for row in orphans]
    return found


def _has_taken_in(connection: Connection) -> bool:
    # A file of an older edition has no such table.
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sync_package'")
    if known.first() is None:
        return False
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM sync_package WHERE way = 'in')"
        ).scalar_one()
    )


def _place(part: Path, path: Path, ring: keyrings.Keyring) -> None:
    keyrings.save(path, ring)
    try:
        move_over(part, path)
    except OSError:
        keyrings.keyring_path(path).unlink()
        raise


def _lay_out(connection: Connection) -> None:
    Base.metadata.create_all(connection)
    log.install(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def _upgrade(engine: Engine, scripts: Path, to: str) -> None:
    # Alembic takes long to import and is needed once in a program's life.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts))
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        # Derived data moves without operations: every office derives the same.
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")


def _settle(engine: Engine, furnishing: Furnishing) -> None:
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        install_sync(connection)
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
        replay(connection, log.captured_shape())
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")
        log.install_triggers(connection)
        for projection in furnishing.projections:
            projection.rebuild(connection)
        if wrong := unsound(connection):
            raise MigrationFailed("; ".join(wrong[:5]))


def _lock(path: Path, user: str) -> FileLock:
    # Opened behind the window, closed in it: the lock is the process's, not the thread's.
    lock = FileLock(path.with_name(path.name + ".lock"), timeout=0, thread_local=False)
    owner = {"user": user, "pid": os.getpid(), "since": datetime.now(UTC).isoformat()}
    with disk_problems():
        try:
            lock.acquire()
            _owner_path(path).write_text(json.dumps(owner, ensure_ascii=False), encoding="utf-8")
        except Timeout as timeout:
            raise VaultInUse(file=path.name, who=_owner(path)) from timeout
        except OSError:
            lock.release()
            raise
    return lock


def _let_go(path: Path, lock: FileLock) -> None:
    _owner_path(path).unlink(missing_ok=True)
    lock.release()


def _owner(path: Path) -> str:
    try:
        owner = json.loads(_owner_path(path).read_text("utf-8"))
        since = datetime.fromisoformat(owner["since"]).astimezone()
    except (OSError, ValueError, KeyError):
        return "另一个窗口"
    return f"“{owner['user']}”（{since:%m月%d日 %H:%M} 起）"


def _owner_path(path: Path) -> Path:
    return path.with_name(path.name + ".owner")
