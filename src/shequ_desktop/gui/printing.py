"""Puts finished PDF pages on paper: as pictures, in bands, at exactly their own size.

The pages are drawn by PDFium and not by the printer's driver: what the preview
shows is what comes out, whatever fonts or PDF tricks the driver knows. A band of
40 mm keeps memory flat at any resolution.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shequ_desktop.documents.files import replacing
from shequ_desktop.documents.pdf import MM_PER_INCH, Band, PdfPages, Raster, open_pdf
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

SHEETS_A_JOB = 50
"""Longer work goes to the spooler in several jobs: a jam then costs one of them."""

_BAND_MM = 40
_FINEST_DPI = 600
"""Finer printers get each of our dots several times over; the eye sees no difference."""
_PDF_DPI = 300


class PrinterProblem(Problem):
    """The paper did not come out; what had been sent before stays sent."""


class NoPrinter(PrinterProblem):
    """This computer has none."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "这台电脑没有安装打印机。可以点“保存为 PDF”，用U盘拷到能打印的电脑上打印，"
        "或者请懂电脑的同事安装打印机。",
    )


class PrinterRefused(PrinterProblem):
    """The driver or the spooler did not take the job."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "打印机没有接受任务。请检查打印机是否开机、连好、有纸，再打印一次；"
        "急用时可以点“保存为 PDF”，到别的电脑打印。",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """What of a document to print, and how."""

    pages: tuple[int, ...]
    """From 0, in the order to print."""
    copies: int = 1
    """Whole documents one after the other, not each page several times."""
    grey: bool = False
    name: str
    """What the spooler and the printer's display call the work; no personal data."""
    two_sided: bool = False
    """On both sides, turned over the long edge; each copy begins a new sheet."""


def pages_named(text: str, total: int) -> tuple[int, ...]:
    """Return the pages, from 0, that ``text`` names from 1: ``1-3,5``, ``２－4、6``.

    Raises:
        ValueError: it names none, or one that the document of ``total`` pages has not.
    """
    plain = text.translate(
        str.maketrans("０１２３４５６７８９－—～~，、；; 　", "0123456789----,,,,,,")
    )
    named: list[int] = []
    for part in filter(None, plain.split(",")):
        ends = re.fullmatch(r"(\d{1,6})(?:-(\d{1,6}))?", part)
        if ends is None:
            raise ValueError(text)
        first, last = int(ends[1]), int(ends[2] or ends[1])
        if not 1 <= first <= last <= total:
            raise ValueError(text)
        named.extend(range(first - 1, last))
    if not named:
        raise ValueError(text)
    return tuple(dict.fromkeys(named))


def printer_names() -> tuple[str, ...]:
    """Return the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))


def prints_two_sided(name: str) -> bool:
    """Tell whether the printer ``name`` turns the paper by itself."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return any(mode != QPrinter.DuplexMode.DuplexNone for mode in modes)


def printer_named(name: str) -> QPrinter:
    """Return the printer ``name`` with its own settings.

    Raises:
        NoPrinter: it is not there (any more).
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise NoPrinter
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def print_pages(content: bytes, printer: QPrinter, order: PrintOrder, progress: Progress) -> int:
    """Print ``order`` of the PDF ``content`` and return how many sheets were sent.

    May run in any thread that has ``printer`` for itself.

    Raises:
        PrinterRefused: the printer did not take it.
        Cancelled: the user stopped it; earlier jobs of ``SHEETS_A_JOB`` sheets are on paper.
    """
    sides = 2 if order.two_sided else 1
    faces = _faces(order)
    jobs = [
        faces[at : at + SHEETS_A_JOB * sides] for at in range(0, len(faces), SHEETS_A_JOB * sides)
    ]
    _set_up(printer, order)
    with open_pdf(content) as pages:
        done = 0
        for number, job in enumerate(jobs, start=1):
            printer.setDocName(
                order.name if len(jobs) == 1 else f"{order.name}（{number}/{len(jobs)}）"
            )
            _Sending(printer, pages, grey=order.grey).send(job, _After(progress, done, len(faces)))
            done += len(job)
    return math.ceil(len(faces) / sides)


def print_to_pdf(content: bytes, path: Path, order: PrintOrder) -> int:
    """Print into a PDF file of pictures, as a printer would; return how many sheets it has.

    Raises:
        FileProblem: the file could not be written.
    """
    with replacing(path) as draft:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(draft))
        printer.setResolution(_PDF_DPI)
        return print_pages(content, printer, order, NoProgress())


@dataclass(frozen=True, slots=True)
class _After:
    """The progress of one job among others."""

    progress: Progress
    before: int
    total: int

    def report(self, done: int) -> None:
        self.progress.report(self.before + done, self.total)


class _Sending:
    """One job of the spooler."""

    def __init__(self, printer: QPrinter, pages: PdfPages, *, grey: bool) -> None:
        self._printer = printer
        self._pages = pages
        self._grey = grey
        self._painter = QPainter()

    def send(self, faces: Sequence[int | None], progress: _After) -> None:
        progress.report(0)
        self._lay_out(faces[0])
        if not self._painter.begin(self._printer):
            raise PrinterRefused
        try:
            self._draw_all(faces, progress)
        except BaseException:
            self._printer.abort()
            raise
        finally:
            self._painter.end()

    def _draw_all(self, faces: Sequence[int | None], progress: _After) -> None:
        for at, face in enumerate(faces):
            if at > 0:
                self._lay_out(face)
                if not self._printer.newPage():
                    raise PrinterRefused
            if face is not None:
                for band in self._bands(face):
                    progress.report(at)
                    self._draw(face, band)
        progress.report(len(faces))

    def _lay_out(self, face: int | None) -> None:
        """Ask for paper of the page's size; a blank back keeps that of its front."""
        if face is None:
            return
        width, height = self._pages.sizes_pt[face]
        size = QPageSize(
            QSizeF(width, height),
            QPageSize.Unit.Point,
            "",
            QPageSize.SizeMatchPolicy.FuzzyOrientationMatch,
        )
        layout = QPageLayout(
            size,
            QPageLayout.Orientation.Landscape
            if width > height
            else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
        # The origin is then the corner of the paper and not that of the printable
        # area: the templates keep clear of the edge themselves.
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._printer.setPageLayout(layout)
        self._printer.setFullPage(True)

    @property
    def _dots(self) -> int:
        """How many dots of the printer, across and down, one of ours is."""
        return math.ceil(self._printer.resolution() / _FINEST_DPI)

    @property
    def _dpi(self) -> float:
        return self._printer.resolution() / self._dots

    def _bands(self, face: int) -> Iterator[Band]:
        _, height = self._pages.size_px(face, self._dpi)
        step = round(_BAND_MM / MM_PER_INCH * self._dpi)
        for top in range(0, height, step):
            yield Band(top=top, height=min(step, height - top))

    def _draw(self, face: int, band: Band) -> None:
        raster = self._pages.render(face, self._dpi, grey=self._grey, band=band)
        dots = self._dots
        place = QRect(0, band.top * dots, raster.width * dots, raster.height * dots)
        self._painter.drawImage(place, to_image(raster))


def to_image(raster: Raster) -> QImage:
    """Return ``raster`` as an image that owns its pixels."""
    kind = QImage.Format.Format_Grayscale8 if raster.grey else QImage.Format.Format_RGB32
    return QImage(raster.pixels, raster.width, raster.height, raster.stride, kind).copy()


def _faces(order: PrintOrder) -> list[int | None]:
    """Return what stands on each side of the paper; ``None`` is a blank back."""
    blank_back = order.two_sided and order.copies > 1 and len(order.pages) % 2 == 1
    copy: list[int | None] = [*order.pages, *([None] if blank_back else [])]
    return copy * order.copies


def _set_up(printer: QPrinter, order: PrintOrder) -> None:
    printer.setDuplex(
        QPrinter.DuplexMode.DuplexLongSide if order.two_sided else QPrinter.DuplexMode.DuplexNone
    )
    printer.setColorMode(QPrinter.ColorMode.GrayScale if order.grey else QPrinter.ColorMode.Color)
    printer.setCopyCount(1)  # copies are ours: the driver's would not survive several jobs
