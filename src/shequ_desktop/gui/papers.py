"""Opens the preview of any room's paper: filled, set and looked through beside the window."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.batches import batch
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, Value
from shequ_desktop.documents.leaks import KnownPeople, Leak, find_leaks, leaks_found
from shequ_desktop.documents.masking import PUBLIC
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import Template
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.gui import dialogs
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.print_original import NothingToHide, Original, Scanner, finish
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateInForce:
    """The template that a paper is printed with today."""

    template: Template
    version: int = 0
    """0: as shipped."""


class PaperOffice(Protocol):
    """What printing needs of rooms that it does not know. The session puts it on the desk."""

    @property
    def log_operation(self) -> Operation:
        """What writing into the log is called; it cannot be undone."""

    def template(self, reading: Reading, key: str) -> TemplateInForce:
        """Return the template of the paper ``key``."""

    def known_people(self, reading: Reading) -> KnownPeople:
        """Return whose names and numbers a public paper must not show."""

    def log(self, tx: Transaction, trail: PaperTrail, *, snapshot: str) -> None:
        """Write down that a paper has left the program.

        Args:
            snapshot: SHA-256, hex, of the PDF as it was shown.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicScanner:
    """Looks through the files of papers that everybody may see."""

    known: KnownPeople

    def pdf(self, content: bytes) -> tuple[Leak, ...]:
        """Return what a PDF would give away."""
        return find_leaks(content, "pdf", self.known)

    def word(self, content: bytes) -> tuple[Leak, ...]:
        """Return what a Word file would give away."""
        return find_leaks(content, "docx", self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    contents: Sequence[Content]
    in_force: TemplateInForce
    scanner: Scanner


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    original: Original
    trail: PaperTrail


def show_paper(
    desk: Desk,
    owner: QWidget,
    kind: PaperKind,
    read: Callable[[Reading], Content | Sequence[Content]],
    *,
    subject: str = "",
    name: str = "",
    title: str = "",
) -> None:
    """Make a paper and open its preview; what stands against it is told in a window.

    Args:
        desk: Whose tasks, printers and log.
        owner: The page that asks; the preview opens before it.
        kind: Which paper.
        read: Reads its facts, beside the window; several make a batch, a paper each.
        subject: The key of what it is about, for the log; empty for many.
        name: What to call the file, without its ending and without personal data; empty: as the
            paper is called.
        title: What the window calls it; empty: as the paper is called.
    """
    making = _Making(desk, kind, read, subject)

    def then(made: _Made) -> None:
        _open(desk, owner, made, name or kind.title, title or kind.title)

    def refused(findings: tuple[Finding, ...]) -> None:
        head = QCoreApplication.translate("papers", "“{title}”还不能打印：")
        dialogs.inform(
            owner, head.format(title=title or kind.title), "\n".join(map(sentence, findings))
        )

    doing = QCoreApplication.translate("papers", "正在排版：{title}").format(title=kind.title)
    desk.tasks.job(making.make, owner=owner, then=then, title=doing, refused=refused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """A paper that was set to be kept as it is, PDF/A-2b (ISO 19005-2)."""

    content: Content
    pdf: Pdf


def archived(
    desk: Desk, kind: PaperKind, read: Callable[[Reading], Content], progress: Progress
) -> Archived:
    """Set a paper with the template in force, to be kept as it is; for a job beside the window.

    Raises:
        RulesBroken: a required fact is missing; everybody would see what nobody must.
        Cancelled: ``progress`` was asked to stop.
    """
    found = desk.tasks.page(_Making(desk, kind, read, "").facts)
    content = found.contents[0]
    paper = compose(kind, found.in_force.template, content)
    pdf = set_paper(paper, usual_press(), archive=True, progress=progress)
    leaks = found.scanner.pdf(pdf.content)
    if leaks:
        refuse([leaks_found(leaks)])
    return Archived(content=content, pdf=pdf)


def show_printed(
    desk: Desk, owner: QWidget, pdf: bytes, trail: PaperTrail, *, name: str, title: str = ""
) -> None:
    """Open the preview of a paper that was set before and is kept as it is, and log its leaving.

    Args:
        trail: What the log says; its way, copies and pages are filled in.
        name: What to call the file, without its ending and without personal data.
        title: What the window calls it; empty: ``name``.
    """
    from shequ_desktop.gui.preview import PreviewWindow  # noqa: PLC0415 - loads pdfium

    window = PreviewWindow(title or name, pdf, name, owner, habits=desk.printers)
    window.left.connect(
        lambda way, copies, pages: _log(
            desk, replace(trail, way=way, copies=copies, pages=pages), sha256(pdf).hexdigest()
        )
    )
    window.show()


@dataclass(frozen=True, slots=True)
class _Making:
    """What is done beside the window."""

    desk: Desk
    kind: PaperKind
    read: Callable[[Reading], Content | Sequence[Content]]
    subject: str

    def make(self, progress: Progress) -> _Made:
        progress.report(0, 3)
        read = self.desk.tasks.page(self.facts)
        progress.report(1, 3)
        template = read.in_force.template
        paper = batch([compose(self.kind, template, each) for each in read.contents])
        progress.report(2, 3)
        press = usual_press()
        original = Original(
            finished=finish(paper, press, read.scanner, _After(progress, 2)),
            press=press,
            scanner=read.scanner,
        )
        trail = PaperTrail(
            kind=self.kind.key,
            title=self.kind.title,
            subject=self.subject,
            template_version=read.in_force.version,
            mask=template.mask,
            way=Way.PRINTED,
        )
        return _Made(original=original, trail=trail)

    def facts(self, reading: Reading) -> _Read:
        """Return what is needed to set it."""
        office = self.desk.office
        in_force = office.template(reading, self.kind.key)
        found = self.read(reading)
        contents = [found] if isinstance(found, Content) else found
        scanner: Scanner = NothingToHide()
        if in_force.template.mask == PUBLIC:
            known = _with_officials(office.known_people(reading), self.kind, contents)
            scanner = PublicScanner(known=known)
        return _Read(contents=contents, in_force=in_force, scanner=scanner)


def _with_officials(
    known: KnownPeople, kind: PaperKind, contents: Sequence[Content]
) -> KnownPeople:
    """Let the paper name those who sign it or agreed to it, and the numbers to be called."""
    names, numbers = (
        {
            each
            for content in contents
            for fields, rows in _tables(kind, content)
            for field in fields
            if field.kind is wanted
            for values in rows
            for each in str(values.get(field.key) or "").split("、")
            if each
        }
        for wanted in (FieldKind.NAME_OFFICE, FieldKind.PHONE_OFFICE)
    )
    return replace(
        known,
        office_names={*known.office_names, *names},
        office_numbers={*known.office_numbers, *numbers},
    )


def _tables(
    kind: PaperKind, content: Content
) -> Iterator[tuple[Sequence[PaperField], Sequence[Mapping[str, Value]]]]:
    yield kind.fields, (content.values,)
    for each in kind.lists:
        yield each.fields, content.lists.get(each.key, ())


@dataclass(frozen=True, slots=True)
class _After:
    """The progress of the typesetter, behind that of reading."""

    progress: Progress
    before: int

    def report(self, done: int, total: int) -> None:
        self.progress.report(self.before * total + done, (self.before + 1) * total)


def _open(desk: Desk, owner: QWidget, made: _Made, name: str, title: str) -> None:
    from shequ_desktop.gui.preview import PreviewWindow  # noqa: PLC0415 - loads pdfium

    pdf = made.original.finished.pdf
    window = PreviewWindow(
        title,
        pdf.content,
        name,
        owner,
        warnings=pdf.warnings,
        original=made.original,
        habits=desk.printers,
    )
    window.left.connect(
        lambda way, copies, pages: _log(
            desk,
            replace(made.trail, way=way, copies=copies, pages=pages),
            sha256(window.content).hexdigest(),
        )
    )
    window.show()


def _log(desk: Desk, trail: PaperTrail, snapshot: str) -> None:
    desk.tasks.change(
        lambda tx: desk.office.log(tx, trail, snapshot=snapshot),
        desk.office.log_operation,
        owner=desk,
        then=lambda _none: None,
        refused=lambda _findings: None,
    )
