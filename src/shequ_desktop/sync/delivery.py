"""Packages on their way: onto the stick until it may be pulled out, and off it untouched."""

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.storage.atomic import move_over, sync_folder
from shequ_desktop.storage.problems import disk_problems
from shequ_desktop.sync.container import MOST_BYTES, Out, Survey, read_header, survey
from shequ_desktop.sync.header import Header
from shequ_desktop.sync.parts import (
    SUFFIX,
    VOLUME_BYTES,
    PartsReader,
    PartsWriter,
    volume_path,
    volumes_of,
)
from shequ_desktop.sync.refusals import PackageDamaged, StickUnsound, VolumeMissing, stick_problems

_PIECE = 1 << 20
_LONGEST_NAME = 60
_FORBIDDEN = frozenset('<>:"/\\|?*')
"""What Windows and FAT32 do not take in names."""
_SLACK = 2 << 20
"""Header, lengths and signature beside the chunks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A package that lies on the stick, whole: it has been read back from there."""

    paths: tuple[Path, ...]
    seen: Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """Our own copy of a package; the stick may be pulled out."""

    path: Path
    name: str
    """Its name on the stick."""
    sha256: str
    size: int


def deliver(
    folder: Path,
    stem: str,
    make: Callable[[Out], str],
    *,
    volume: int = VOLUME_BYTES,
    progress: Progress | None = None,
) -> Delivered:
    """Write a package into ``folder``, see it on the disk and read it back.

    Until the last file has its name, only names ending in ``.part`` are there; when
    anything goes wrong, nothing is left behind. No file that is there is replaced.

    Args:
        stem: Name of its file without ending; signs that sticks do not take are left out.
        make: Writes the package and returns SHA-256 of all its bytes, in hex.
        volume: Bytes of each file but the last.

    Raises:
        PackageProblem: the stick said no, or gave back something else than was written.
        Cancelled: nobody wants it any more.
    """
    with stick_problems():
        first = _free_name(folder, _safe(stem))
        writer = PartsWriter(first, volume=volume)
        placed: list[Path] = []
        try:
            sha256 = make(writer)
            writer.finish()
            _place(writer, first, placed)
            seen = _read_back(first, progress or NoProgress())
            if (seen.sha256, seen.size) != (sha256, writer.size):
                raise StickUnsound("digest")
        except BaseException:
            with contextlib.suppress(OSError):
                writer.abandon()
                for path in placed:
                    path.unlink(missing_ok=True)
            raise
    return Delivered(paths=tuple(sorted(placed)), seen=seen)


def fetch(path: Path, inbox: Path, progress: Progress | None = None) -> Fetched:
    """Copy a package from the stick into our own folder; of the stick nothing changes.

    A package in several files becomes one. The copy is named by what is in it, so that
    fetching twice gives one file.

    Raises:
        PackageProblem: it is no package file, or the stick does not answer.
        StoreProblem: our own disk said no.
        Cancelled: nobody wants it any more. Nothing is left behind.
    """
    with disk_problems():
        inbox.mkdir(parents=True, exist_ok=True)
        part = inbox / f"{secrets.token_hex(8)}.part"
        digest = hashlib.sha256()
        size = 0
        try:
            with part.open("xb") as file:
                for piece in _pieces(path, progress or NoProgress()):
                    digest.update(piece)
                    size += len(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            kept = inbox / f"{digest.hexdigest()}{SUFFIX}"
            move_over(part, kept)
        finally:
            part.unlink(missing_ok=True)
    return Fetched(path=kept, name=path.name, sha256=digest.hexdigest(), size=size)


def packages_in(folder: Path) -> list[Path]:
    """Return the first files of the packages that lie in a folder, by name; links are left out.

    Raises:
        PackageProblem: the folder cannot be read.
    """
    with stick_problems():
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() == SUFFIX and path.is_file() and not path.is_symlink()
        )


@contextmanager
def reading(path: Path, name: str = "") -> Iterator[PartsReader]:
    """Open a package's files for reading.

    Args:
        name: What the user knows the package by, if this is a copy.

    Raises:
        PackageProblem: it is no package file, or the disk said no, now or in the block.
    """
    with stick_problems(), closing(PartsReader(path, name)) as source:
        yield source


def header_of(path: Path) -> Header:
    """Return what stands on a package for everybody; nothing of it is proven.

    Raises:
        PackageProblem: it is none, or the disk said no.
    """
    with reading(path) as source:
        return read_header(source)[0]


def _pieces(path: Path, progress: Progress) -> Iterator[bytes]:
    done = 0
    with reading(path) as source:
        if source.size > MOST_BYTES + _SLACK:
            raise PackageDamaged("too large", file=path.name)
        while piece := source.read(_PIECE):
            done += len(piece)
            progress.report(min(done, source.size), source.size)
            yield piece


def _place(writer: PartsWriter, first: Path, placed: list[Path]) -> None:
    # The first file last: without it nobody sees a package.
    for number in reversed(range(len(writer.parts))):
        target = volume_path(first, number)
        writer.parts[number].replace(target)
        placed.append(target)
        # Some sticks' file systems cannot do it for folders; then reading back has to do.
        with contextlib.suppress(OSError):
            sync_folder(first.parent)


def _read_back(first: Path, progress: Progress) -> Survey:
    _forget_cached(first)
    try:
        with closing(PartsReader(first)) as source:
            return survey(source, progress)
    except (PackageDamaged, VolumeMissing) as error:
        raise StickUnsound(str(error)) from error


def _forget_cached(first: Path) -> None:
    """Ask the system to read the files from the stick, not from what it remembers of them."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in volumes_of(first):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    path = folder / f"{stem}{SUFFIX}"
    while os.path.lexists(path) or os.path.lexists(volume_path(path, 1)):
        number += 1
        path = folder / f"{stem} ({number}){SUFFIX}"
    return path


def _safe(stem: str) -> str:
    signs = (sign for sign in stem if sign.isprintable() and sign not in _FORBIDDEN)
    return "".join(signs).strip(" .")[:_LONGEST_NAME] or "package"
