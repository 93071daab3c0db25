"""Sets papers: a Typst template and plain data in, a PDF out.

Data enters as JSON and stays data: whatever a resident's note contains is printed
as it was typed. Nothing is ever fetched from the network.
"""

import functools
import json
import re
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shequ_desktop.documents.fonts import FontShelf, GlyphsMissing
from shequ_desktop.documents.ideographs import without_doubles
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.resources import resource_path

if TYPE_CHECKING:
    import typst

_PACKAGE = re.compile(r'"@\w+/')
_UNPRINTABLE = re.compile(
    # Controls except the line feed; marks that turn the direction of writing, with
    # which a name can be made to look like another.
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)

_KEPT_DOCUMENTS = 10
TEXT_FACES = ("song", "hei", "fang", "kai")


class TemplateBroken(Exception):
    """A template of ours does not compile: a bug. Says where, never with what data."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished paper."""

    content: bytes
    pages: int
    warnings: tuple[Finding, ...] = ()
    """What the user should know before printing: characters without a glyph, other fonts."""


def bound(parts: Sequence[Pdf]) -> Pdf:
    """Return ``parts`` as one paper.

    A long batch is set in parts: the typesetter needs 3 MB a page and gives none of
    it back before the whole is done.
    """
    if len(parts) == 1:
        return parts[0]
    from shequ_desktop.documents.pdf import merge  # noqa: PLC0415 - loads PDFium

    return Pdf(
        merge([part.content for part in parts]),
        sum(part.pages for part in parts),
        joined([found for part in parts for found in part.warnings]),
    )


def joined(warnings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the warnings of several parts: each once, characters without a glyph together."""
    missing = {char for found in warnings for char in _missing(found)}
    others = [found for found in warnings if not _missing(found)]
    return (
        *dict.fromkeys(others),
        *([GlyphsMissing("".join(sorted(missing)))] if missing else []),
    )


class Press:
    """Sets papers one after the other; callers may come from any thread.

    Making one costs nothing. The first paper loads the typesetter and looks
    through the fonts (about half a second); the next ones take milliseconds.
    """

    def __init__(self, shelf: FontShelf | None = None, templates: Path | None = None) -> None:
        self._given_shelf = shelf
        self._templates = templates or resource_path("templates")
        # Typst's compiler refuses a second caller while it works.
        self._lock = threading.RLock()

    def pdf(
        self,
        template: str,
        data: Mapping[str, object],
        *,
        archive: bool = False,
        tagged: bool = True,
        faces: Collection[str] = TEXT_FACES,
    ) -> Pdf:
        """Return the paper that ``template`` makes of ``data``.

        Args:
            template: The file's name in ``resources/templates``, without ``.typ``.
            data: What JSON can hold. The template reads it with ``lib.typ``'s ``data``.
            archive: Whether to write PDF/A-2b (ISO 19005-2), for papers kept for decades.
            tagged: Whether to write what screen readers need; nine times the size in tables.
            faces: Those that the paper needs; the user is told of stand-ins for them.

        Raises:
            FontsMissing: this computer has no Chinese font.
            TemplateBroken: the template is wrong or does not fit the data.
        """
        from shequ_desktop.documents.pdf import open_pdf  # noqa: PLC0415 - loads PDFium

        clean = _clean(data)
        with self._lock:
            content = self._compile(template, clean, archive=archive, tagged=tagged)
            warnings = self._warnings(clean, faces)
        with open_pdf(content) as pages:
            return Pdf(content, len(pages), warnings)

    def forget(self) -> None:
        """Give back the memory of what was set last; the next paper takes a little longer.

        The typesetter keeps what it worked out for the last ten documents.
        """
        with self._lock:
            for _ in range(_KEPT_DOCUMENTS + 1):
                self._compiler.compile(input=b" ")

    @functools.cached_property
    def _shelf(self) -> FontShelf:
        return self._given_shelf or FontShelf()

    @functools.cached_property
    def _compiler(self) -> "typst.Compiler":
        import typst  # noqa: PLC0415 - 60 MB of library: only when something is printed

        for path in self._templates.glob("*.typ"):
            if _PACKAGE.search(path.read_text("utf-8")):
                # Typst would ask the network for it.
                raise TemplateBroken(path.name)
        return typst.Compiler(
            root=str(self._templates), font_paths=self._shelf.fonts, ignore_system_fonts=True
        )

    def _compile(self, template: str, data: object, *, archive: bool, tagged: bool) -> bytes:
        import typst  # noqa: PLC0415 - as above

        inputs = {"data": _json(data), "fonts": _json(self._shelf.faces)}
        source = f'#import "{template}.typ": paper\n#paper'.encode()
        try:
            content = self._compiler.compile(
                input=source,
                sys_inputs=inputs,
                pdf_standards=["a-2b"] if archive else [],
                pdf_tags=tagged,
            )
        except typst.TypstError as error:
            # Typst quotes values in its messages; they may be somebody's.
            raise TemplateBroken(template, error.trace) from None
        if not isinstance(content, bytes):
            raise TypeError(template)
        return content

    def _warnings(self, data: object, faces: Collection[str]) -> tuple[Finding, ...]:
        missing = self._shelf.missing(char for text in _texts(data) for char in text)
        found = (self._shelf.replaced(faces), GlyphsMissing(missing) if missing else None)
        return tuple(finding for finding in found if finding is not None)


@functools.cache
def usual_press() -> Press:
    """Return the one press that the program keeps, with this computer's fonts."""
    return Press()


def printable(text: str) -> str:
    """Return what a paper can show of ``text``: line ends are line feeds, nothing turns round."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_doubles(_UNPRINTABLE.sub("", lines))


def _missing(finding: Finding) -> str:
    return finding.characters if isinstance(finding, GlyphsMissing) else ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _clean(value: object) -> object:
    match value:
        case str():
            return printable(value)
        case Mapping():
            return {key: _clean(each) for key, each in value.items()}
        case list() | tuple():
            return [_clean(each) for each in value]
        case _:
            return value


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from _texts(each)
        case list() | tuple():
            for each in value:
                yield from _texts(each)
        case _:
            pass
