"""The paper behind a preview: set on another sheet, kept for the archive, opened in Word."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from shequ_desktop.documents.leaks import Leak
from shequ_desktop.documents.paper import Paper, Size
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.styles import sheet_of
from shequ_desktop.documents.typesetting import Pdf, Press
from shequ_desktop.documents.word import write_word
from shequ_desktop.kernel.progress import Progress


class Scanner(Protocol):
    """Looks through finished files for what the paper's readers must not see."""

    def pdf(self, content: bytes) -> tuple[Leak, ...]:
        """Return what a PDF would give away."""

    def word(self, content: bytes) -> tuple[Leak, ...]:
        """Return what a Word file would give away."""


class NothingToHide:
    """The scanner of papers that stay inside the office."""

    def pdf(self, _content: bytes) -> tuple[Leak, ...]:
        """Return nothing."""
        return ()

    def word(self, _content: bytes) -> tuple[Leak, ...]:
        """Return nothing."""
        return ()


class Leaking(Exception):
    """A file would give something away; it was not saved. Expected, never logged."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        super().__init__(len(leaks))
        self.leaks = leaks


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A paper as it leaves the press, and what it would give away."""

    paper: Paper
    pdf: Pdf
    leaks: tuple[Leak, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A paper that can be set again. Its methods may be called from any thread."""

    finished: Finished
    press: Press
    scanner: Scanner = field(default_factory=NothingToHide)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The sheets it can be set on; labels and other slips only on their own."""
        return sheet_of(self.finished.paper).sizes

    @property
    def size(self) -> Size:
        """The sheet it is set on."""
        return sheet_of(self.finished.paper).size

    def on(self, size: Size, progress: Progress) -> "Original":
        """Return it set on another sheet.

        Raises:
            Cancelled: ``progress`` was asked to stop.
        """
        paper = replace(self.finished.paper, size=size)
        return replace(self, finished=finish(paper, self.press, self.scanner, progress))

    def archive(self, progress: Progress) -> bytes:
        """Return it as PDF/A-2b.

        Raises:
            Leaking: it would give something away.
        """
        paper = self.finished.paper
        made = set_paper(paper, self.press, archive=True, progress=progress).content
        return _clean(made, self.scanner.pdf)

    def word(self, progress: Progress) -> bytes:
        """Return it as a Word file.

        Raises:
            Leaking: it would give something away.
        """
        progress.report(0, 1)
        return _clean(write_word(self.finished.paper), self.scanner.word)


def finish(paper: Paper, press: Press, scanner: Scanner, progress: Progress) -> Finished:
    """Set ``paper`` and look through what came out."""
    pdf = set_paper(paper, press, progress=progress)
    return Finished(paper=paper, pdf=pdf, leaks=scanner.pdf(pdf.content))


def _clean(made: bytes, scan: Callable[[bytes], tuple[Leak, ...]]) -> bytes:
    leaks = scan(made)
    if leaks:
        raise Leaking(leaks)
    return made
