"""Writes files so that there is never half of one, and says clearly why it could not."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class FileProblem(Problem):
    """A file could not be written; what was there before is still there, whole."""


class DiskFull(FileProblem):
    """No room for the new file beside the old one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "磁盘空间不足，文件没有保存。请清理磁盘，或者换一个位置再保存。"
    )


class FileTooLarge(FileProblem):
    """Larger than the file system or a quota allows; FAT32 sticks stop at 4 GB."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "文件太大，这个磁盘或者U盘放不下。请换一个位置，或者分成几份再保存。"
    )


class FileInUse(FileProblem):
    """Another program holds the file open; Windows then refuses to replace it."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "文件正被别的程序打开（多半是 WPS、Word 或者阅读器），没有保存。"
        "请关闭那个文件再保存，或者换一个文件名。",
    )


class FileProtected(FileProblem):
    """A write-protected stick, a read-only file or a folder without permission."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "这个位置不允许写入（只读文件、写保护的U盘，或者没有权限）。请换一个位置再保存。",
    )


class FolderGone(FileProblem):
    """The folder is not there: a stick was pulled out, a shared drive is away."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "找不到要保存到的文件夹（U盘可能已经拔出，或者共享盘断开）。请插好后再试，或者换一个位置。",
    )


class FileNameRefused(FileProblem):
    """The name has a forbidden character, is too long or is that of a folder."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", '文件名太长，或者含有不能用的符号（\\ / : * ? " < > |）。请换一个文件名再保存。'
    )


class DiskFailed(FileProblem):
    """The disk or the connection to it failed while writing."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "写入磁盘时出错，文件没有保存。请检查U盘或者硬盘是否完好，换一个位置再保存。"
    )


_PROBLEMS: dict[int, type[FileProblem]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: FileTooLarge,
    errno.EBUSY: FileInUse,
    errno.ETXTBSY: FileInUse,
    errno.EROFS: FileProtected,
    errno.EACCES: FileProtected,
    errno.EPERM: FileProtected,
    errno.ENOENT: FolderGone,
    errno.ENOTDIR: FolderGone,
    errno.ENODEV: FolderGone,
    errno.EISDIR: FileNameRefused,
    errno.ENAMETOOLONG: FileNameRefused,
    errno.EINVAL: FileNameRefused,
    errno.ENOTEMPTY: FileNameRefused,
    errno.EIO: DiskFailed,
}
_SHARING_VIOLATIONS = {32, 33}
_ACCESS_DENIED = 5


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside ``path``; at the end its file takes the place of ``path``.

    The file is on the disk before the old one goes. If the block fails, the old
    one stays and nothing is left beside it.

    Raises:
        FileProblem: the disk, the folder or another program said no.
    """
    draft = path.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        yield draft
        _flush(draft)
        draft.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise file_problem(error, path) from error
    finally:
        draft.unlink(missing_ok=True)


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, wholly or not at all.

    Raises:
        FileProblem: the disk, the folder or another program said no.
    """
    with replacing(path) as draft:
        draft.write_bytes(content)


def file_problem(error: OSError, path: Path) -> FileProblem:
    """Return what ``error``, met while replacing ``path``, means to the user.

    Windows says "access denied" both for a read-only file and for one that a
    program holds open without sharing it; the file's own attribute tells them apart.
    """
    code = getattr(error, "winerror", None)
    if code in _SHARING_VIOLATIONS or (
        code == _ACCESS_DENIED and path.is_file() and os.access(path, os.W_OK)
    ):
        return FileInUse()
    return _PROBLEMS.get(error.errno or 0, DiskFailed)()


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows keeps the folder's entries itself and opens no folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
