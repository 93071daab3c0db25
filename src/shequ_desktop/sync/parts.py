"""A package as files: one, or several where a stick's file system holds no larger ones.

The first file is ``….sqpkg``, the others ``….sqpkg.001``, ``….sqpkg.002`` and so on; one behind
the other they are the package. What is read is never changed; links are not followed.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from shequ_desktop.sync.refusals import NoPackage, PackageDamaged, VolumeMissing

SUFFIX = ".sqpkg"
VOLUME_BYTES = 2_000_000_000
"""FAT32 holds files of up to 4 GiB; some of its drivers lose those above 2 GiB."""
MOST_VOLUMES = 999


def volume_path(first: Path, number: int) -> Path:
    """Return where a package's file ``number`` lies, counted from 0."""
    return first if number == 0 else first.with_name(f"{first.name}.{number:03d}")


def volumes_of(first: Path) -> Iterator[Path]:
    """Return a package's files as far as they are there without a gap."""
    for number in range(MOST_VOLUMES + 1):
        path = volume_path(first, number)
        if number and not os.path.lexists(path):
            return
        yield path


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading, and only if it is one: no link, device, pipe or folder.

    Raises:
        NoPackage: it is something else.
        OSError: the disk said no.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise NoPackage("not a regular file", file=path.name, suffix=SUFFIX)
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        file.close()
        raise NoPackage("not a regular file", file=path.name, suffix=SUFFIX)
    return file


class PartsReader:
    """A package's files read as one; to be closed.

    Args:
        name: What the user knows the package by, if these files are a copy.

    Raises:
        NoPackage: the name has another ending, or one of the files is no file.
        OSError: the disk said no.
    """

    def __init__(self, first: Path, name: str = "") -> None:
        if first.suffix.lower() != SUFFIX:
            raise NoPackage("suffix", file=first.name, suffix=SUFFIX)
        self.path = first
        self.name = name or first.name
        self.volume = 0
        """Bytes of each file but the last, as soon as the header has told; 0: unknown."""
        self._files: list[BinaryIO] = []
        try:
            for path in volumes_of(first):
                self._files.append(open_regular(path))
            self.sizes = [os.fstat(file.fileno()).st_size for file in self._files]
        except BaseException:
            self.close()
            raise
        self._at = 0

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(self.sizes)

    def read(self, count: int) -> bytes:
        """Return the next ``count`` bytes, fewer only at the end of the last file."""
        got = self._files[self._at].read(count)
        while len(got) < count and self._at + 1 < len(self._files):
            self._at += 1
            got += self._files[self._at].read(count - len(got))
        return got

    def read_exactly(self, count: int) -> bytes:
        """Return the next ``count`` bytes.

        Raises:
            VolumeMissing: they would stand in a file that is not here.
            PackageDamaged: there are no more.
        """
        got = self.read(count)
        if len(got) == count:
            return got
        if self.volume and self.sizes[-1] == self.volume:
            missing = volume_path(self.path, len(self._files))
            raise VolumeMissing("volume", file=missing.name)
        raise PackageDamaged("truncated", file=self.name)

    def rewind(self) -> None:
        """Begin again at the first byte."""
        for file in self._files:
            file.seek(0)
        self._at = 0

    def close(self) -> None:
        """Let go of the files, so that the stick can be pulled out."""
        for file in self._files:
            file.close()


class PartsWriter:
    """Writes a package's files beside their places, under names that end in ``.part``.

    Args:
        volume: Bytes of each file but the last.
    """

    def __init__(self, first: Path, *, volume: int = VOLUME_BYTES) -> None:
        self._first = first
        self._volume = volume
        self._room = 0
        self._file: BinaryIO | None = None
        self.size = 0
        self.parts: list[Path] = []

    def write(self, data: bytes) -> None:
        """Append to the package.

        Raises:
            OSError: the disk said no.
        """
        self.size += len(data)
        rest = memoryview(data)
        while rest:
            file = self._file
            if file is None or self._room == 0:
                file = self._begin_next()
            now = rest[: self._room]
            file.write(now)
            self._room -= len(now)
            rest = rest[len(now) :]

    def finish(self) -> None:
        """See everything on the disk."""
        self._finish_file()

    def abandon(self) -> None:
        """Take away what was written."""
        if self._file is not None:
            self._file.close()
            self._file = None
        for part in self.parts:
            part.unlink(missing_ok=True)

    def _begin_next(self) -> BinaryIO:
        self._finish_file()
        final = volume_path(self._first, len(self.parts))
        part = final.with_name(final.name + ".part")
        part.unlink(missing_ok=True)
        # Exclusively: a link that somebody has laid there is not followed.
        file = part.open("xb")
        self._file = file
        self.parts.append(part)
        self._room = self._volume
        return file

    def _finish_file(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            with file:
                file.flush()
                os.fsync(file.fileno())
