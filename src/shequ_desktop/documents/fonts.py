"""Which fonts of this computer set our papers, and which characters they can draw.

Families are asked for by their Windows names first; free ones stand in for them.
Nothing is bundled: what lies in the system's font folders is all there is.
"""

import bisect
import functools
import struct
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

Glyph = Callable[[int], int]
"""Gives the glyph of a code point; 0 is the box that says there is none."""

_FACES = ("song", "hei", "fang", "kai", "title")
_LAST_OF_BMP = 0xFFFF


class FontsMissing(Problem):
    """No Chinese font at all: every character would be a box."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "这台电脑没有可用的中文字体，印出来会全是方框。请安装宋体、黑体等中文字体后再试。",
    )


@dataclass(frozen=True, slots=True)
class FontsReplaced(Finding):
    """Faces are set in stand-ins; the paper is right but looks a little different."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这台电脑没有{wanted}，已用 {used} 代替，版面会略有不同。"
    )
    severity: ClassVar[Severity] = Severity.WARNS

    wanted: str
    used: str


@dataclass(frozen=True, slots=True)
class GlyphsMissing(Finding):
    """Characters that no font of this computer can draw; the paper shows boxes for them."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这些字在这台电脑上没有字形，印出来是方框，请手写补上：{characters}。"
    )
    severity: ClassVar[Severity] = Severity.WARNS

    characters: str


class FontShelf:
    """The fonts of this computer, looked through once."""

    def __init__(self, folders: Sequence[Path] = (), *, system: bool = True) -> None:
        """Look through the system's fonts and those in ``folders``.

        Args:
            folders: Further folders, before the system's.
            system: Whether the system's own fonts count.
        """
        import typst  # noqa: PLC0415 - 60 MB of library: only when something is printed

        self.fonts: typst.Fonts = typst.Fonts(
            include_system_fonts=system,
            include_embedded_fonts=False,
            font_paths=[str(folder) for folder in folders],
        )
        self._names = {name.casefold(): name for name in self.fonts.families()}

    @functools.cached_property
    def faces(self) -> Mapping[str, tuple[str, ...]]:
        """The families of each face that are here, the best first, rare characters' last.

        Raises:
            FontsMissing: a face has none.
        """
        rare = self._present("rare")
        faces = {face: self._present(face) for face in _FACES}
        if not all(faces.values()):
            raise FontsMissing
        return {face: tuple(dict.fromkeys((*have, *rare))) for face, have in faces.items()}

    def replaced(self, faces: Collection[str]) -> FontsReplaced | None:
        """Return which of ``faces`` a stand-in sets, if there are any."""
        table = resource_table("fonts/families.toml")
        stand_ins = {
            table[face]["label"]: have[0]
            for face, have in self.faces.items()
            if face in faces and have[0].casefold() not in _meant(table[face])
        }
        if not stand_ins:
            return None
        return FontsReplaced("、".join(stand_ins), "、".join(dict.fromkeys(stand_ins.values())))

    def missing(self, characters: Iterable[str]) -> str:
        """Return those of ``characters`` that no font here can draw, sorted, each once."""
        return "".join(
            char for char in sorted(set(characters)) if not char.isspace() and not self._has(char)
        )

    def _present(self, face: str) -> tuple[str, ...]:
        asked = resource_table("fonts/families.toml")[face]["families"]
        return tuple(
            self._names[name.casefold()] for name in asked if name.casefold() in self._names
        )

    def _has(self, char: str) -> bool:
        if any(glyph(ord(char)) for glyph in self._glyphs_of_faces):
            return True
        # What a font of symbols draws for a private code is not the character that is meant.
        return unicodedata.category(char) != "Co" and self._has_elsewhere(char)

    @functools.cached_property
    def _glyphs_of_faces(self) -> tuple[Glyph, ...]:
        ours = {name for have in self.faces.values() for name in have}
        return tuple(
            glyphs_of(Path(info.path), info.index)
            for info in self.fonts.fonts()
            if info.path is not None and info.family in ours and info.weight == _REGULAR
        )

    @functools.cache  # noqa: B019 - a shelf lives as long as the program
    def _has_elsewhere(self, char: str) -> bool:
        return any(
            glyphs_of(Path(info.path), info.index)(ord(char))
            for info in self.fonts.fonts()
            if info.path is not None
        )


def _meant(face: Mapping[str, Any]) -> set[str]:
    return {name.casefold() for name in face["families"][: face["itself"]]}


_REGULAR = 400


@functools.cache
def glyphs_of(path: Path, index: int) -> Glyph:
    """Return what a font file's ``cmap`` says: OpenType 1.9, formats 4 and 12.

    A font without such a table, or one that cannot be read, has no glyphs.

    Args:
        path: A ``.ttf``, ``.otf`` or ``.ttc``.
        index: Which font of a collection; 0 in the others.
    """
    try:
        return _glyphs(_cmap(path, index))
    except (OSError, struct.error, StopIteration):
        return lambda _code: 0


def _cmap(path: Path, index: int) -> bytes:
    with path.open("rb") as file:
        head = 0
        if file.read(4) == b"ttcf":
            file.seek(12 + 4 * index)
            (head,) = struct.unpack(">I", file.read(4))
        file.seek(head + 4)
        (tables,) = struct.unpack(">H6x", file.read(8))
        records = struct.iter_unpack(">4sIII", file.read(16 * tables))
        _, _, offset, length = next(record for record in records if record[0] == b"cmap")
        file.seek(offset)
        return file.read(length)


def _glyphs(cmap: bytes) -> Glyph:
    (count,) = struct.unpack_from(">2xH", cmap)
    offsets = [cast("int", struct.unpack_from(">4xI", cmap, 4 + 8 * n)[0]) for n in range(count)]
    tables = {struct.unpack_from(">H", cmap, offset)[0]: cmap[offset:] for offset in offsets}
    if 12 in tables:  # noqa: PLR2004 - the format's number; it covers all of Unicode
        return _format_12(tables[12])
    return _format_4(tables[4]) if 4 in tables else lambda _code: 0  # noqa: PLR2004 - as above


def _format_12(table: bytes) -> Glyph:
    (count,) = struct.unpack_from(">I", table, 12)
    groups = list(struct.iter_unpack(">III", table[16 : 16 + 12 * count]))
    lasts = [last for _, last, _ in groups]

    def glyph(code: int) -> int:
        at = bisect.bisect_left(lasts, code)
        if at == len(groups) or code < groups[at][0]:
            return 0
        return cast("int", groups[at][2] + code - groups[at][0])

    return glyph


def _format_4(table: bytes) -> Glyph:
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    lasts = struct.unpack_from(f">{count}H", table, 14)
    firsts = struct.unpack_from(f">{count}H", table, 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 2 * double)
    ranges = 16 + 3 * double

    def glyph(code: int) -> int:
        at = bisect.bisect_left(lasts, code)
        if code > _LAST_OF_BMP or at == count or code < firsts[at]:
            return 0
        (skip,) = struct.unpack_from(">H", table, ranges + 2 * at)
        if not skip:
            return cast("int", (code + deltas[at]) & _LAST_OF_BMP)
        place = ranges + 2 * at + skip + 2 * (code - firsts[at])
        (found,) = struct.unpack_from(">H", table, place)
        return cast("int", (found + deltas[at]) & _LAST_OF_BMP) if found else 0

    return glyph
