"""What can be wrong with the community's file, and SQLite's codes for it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class StoreProblem(Problem):
    """The database file cannot be used as it is."""


class StoreBusy(StoreProblem):
    """Somebody else is writing to it."""

    sentence = QT_TRANSLATE_NOOP("problems", "数据文件正被其他程序使用。请关闭那个程序后重试。")


class StoreFull(StoreProblem):
    """There is no room left on its disk."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "磁盘已满，这一步没有保存，此前的数据都在。请清理磁盘后重试。"
    )


class StoreProtected(StoreProblem):
    """It may not be written to."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "数据文件不可写，这一步没有保存。请检查写保护开关和文件权限。"
    )


class StoreUnreachable(StoreProblem):
    """It is not there any more, or its disk does not answer."""

    sentence = QT_TRANSLATE_NOOP("problems", "无法读写数据文件。请检查磁盘，U盘请重新插入。")


class StoreDamaged(StoreProblem):
    """It is no database, or not a whole one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "数据文件已损坏。请从“备份与恢复”中恢复最近一份完好的备份。"
    )


class StoreTooNew(StoreProblem):
    """A newer version of the program has written it."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这份数据由更新版本的居务通保存，本版本不能打开。请先升级软件，数据没有改动。"
    )


_PROBLEMS: dict[int, type[StoreProblem]] = {
    sqlcipher.SQLITE_BUSY: StoreBusy,
    sqlcipher.SQLITE_LOCKED: StoreBusy,
    sqlcipher.SQLITE_FULL: StoreFull,
    sqlcipher.SQLITE_CANTOPEN: StoreUnreachable,
    sqlcipher.SQLITE_IOERR: StoreUnreachable,
    sqlcipher.SQLITE_CORRUPT: StoreDamaged,
    sqlcipher.SQLITE_NOTADB: StoreDamaged,
}
"""By SQLite's primary result code. Every other code is our own fault."""


_DISK: dict[int | None, type[StoreProblem]] = {
    errno.ENOSPC: StoreFull,
    errno.EFBIG: StoreFull,
    errno.EROFS: StoreProtected,
    errno.EACCES: StoreProtected,
    errno.EPERM: StoreProtected,
}
"""By the system's code, for the files beside the database."""
_SHARED = (32, 33)
"""Windows: somebody else has the file open."""


@contextmanager
def disk_problems() -> Iterator[None]:
    """Turn what the disk says to the files beside the database into problems.

    Raises:
        StoreProblem: it is full, protected, or gone.
    """
    try:
        yield
    except OSError as error:
        shared = getattr(error, "winerror", None) in _SHARED
        problem = StoreBusy if shared else _DISK.get(error.errno, StoreUnreachable)
        raise problem(type(error).__name__) from error


_MESSAGES = {
    "database is locked": sqlcipher.SQLITE_BUSY,
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "unable to open database file": sqlcipher.SQLITE_CANTOPEN,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "file is not a database": sqlcipher.SQLITE_NOTADB,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
}
"""Copying page by page raises errors without a code; these are SQLite's own words for them."""


@contextmanager
def sqlite_problems(*, writing: bool) -> Iterator[None]:
    """Turn the errors that the environment causes into problems; leave bugs alone.

    Raises:
        StoreProblem: the disk, the file or another program said no.
        Cancelled: the statement was interrupted because nobody wants its answer.
    """
    try:
        yield
    except Exception as error:
        # Not above: who only reads a keyring, as the first window does, needs no SQLAlchemy.
        from sqlalchemy.exc import DatabaseError  # noqa: PLC0415

        if not isinstance(error, (DatabaseError, sqlcipher.DatabaseError)):
            raise
        cause = error.orig if isinstance(error, DatabaseError) else error
        # An extended code holds the primary one in its lowest byte.
        found = getattr(cause, "sqlite_errorcode", None) or _MESSAGES.get(str(cause), 0)
        code = found & 0xFF
        if code == sqlcipher.SQLITE_INTERRUPT:
            raise Cancelled from error
        problem = _PROBLEMS.get(code)
        if writing and code == sqlcipher.SQLITE_READONLY:
            # While reading it would be a write of ours, and no fault of the file.
            problem = StoreProtected
        if problem is None:
            raise
        raise problem(str(cause)) from error
