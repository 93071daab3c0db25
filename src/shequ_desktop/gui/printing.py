"""Puts finished PDF pages on paper: as pictures, in bands, at exactly the size asked for.

The pages are drawn by PDFium and not by the printer's driver: what the preview
shows is what comes out, whatever fonts or PDF tricks the driver knows. A band of
40 mm keeps memory flat at any resolution.
"""

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shequ_desktop.documents.pdf import (
    MM_PER_INCH,
    POINTS_PER_INCH,
    Band,
    PdfPages,
    Raster,
    open_pdf,
)
from shequ_desktop.documents.tiling import ink_box
from shequ_desktop.gui import theme
from shequ_desktop.gui.print_plan import (
    Edges,
    Face,
    Millimetres,
    PrintOrder,
    Side,
    SpoolJob,
    Turning,
    jobs_of,
    sides_of,
)
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_BAND_MM = 40
_FINEST_DPI = 600
"""Finer printers get each of our dots several times over; the eye sees no difference."""
_TICK_MM = 0.2
_LABEL_MM = 2.6
_LETTER = 100


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


def printer_names() -> tuple[str, ...]:
    """Return the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))


def prints_two_sided(name: str) -> bool:
    """Tell whether the printer ``name`` turns the paper by itself."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return any(mode != QPrinter.DuplexMode.DuplexNone for mode in modes)


def sheet_sizes(name: str) -> tuple[Millimetres, ...]:
    """Return the sheets, upright in millimetres, that the printer ``name`` says it takes."""
    sizes = (
        page.size(QPageSize.Unit.Millimeter)
        for page in QPrinterInfo.printerInfo(name).supportedPageSizes()
    )
    return tuple((size.width(), size.height()) for size in sizes)


def printer_named(name: str) -> QPrinter:
    """Return the printer ``name`` with its own settings.

    Raises:
        NoPrinter: it is not there (any more).
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise NoPrinter
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def unprintable_mm(printer: QPrinter, sheet_mm: Millimetres) -> Edges:
    """Return the edges of such a sheet that ``printer`` cannot print on."""
    printer.setPageLayout(_layout(sheet_mm, QPageLayout.Mode.StandardMode))
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    margins = layout.minimumMargins()
    return margins.left(), margins.top(), margins.right(), margins.bottom()


class PrintRun:
    """One order on its way to a printer: job after job, to be gone on with after a pause.

    The methods may be called from any thread that has the printer for itself; the
    properties are for everybody.
    """

    def __init__(self, content: bytes, printer: QPrinter, order: PrintOrder) -> None:
        self._content = content
        self._printer = printer
        self.order = order
        self._sides: list[Side] = []
        self._jobs: tuple[SpoolJob, ...] = ()
        self._next = 0
        self.begun = False
        """Whether anything at all has reached the printer."""
        self.sent = order.first_sheet - 1
        """Sheets that are in the spooler's hands, both their sides; they count from 1."""
        self.total = 0
        """The last sheet's number; 0 until it is known."""

    @property
    def is_done(self) -> bool:
        """Whether everything was sent."""
        return self.begun and self._next == len(self._jobs)

    @property
    def must_turn(self) -> bool:
        """Whether the user must put the printed pile back before it can go on."""
        return self.begun and not self.is_done and self._jobs[self._next].turn_before

    @property
    def sheets_to_turn(self) -> int:
        """How many sheets the pile has that the user must turn."""
        return self._jobs[self._next].sheets

    def set_backs_reversed(self, *, backs_reversed: bool) -> None:
        """Say in which order this printer draws in a turned pile."""
        self.order = replace(self.order, backs_reversed=backs_reversed)
        self._jobs = jobs_of(self.order, self._sides)

    def go_on(self, progress: Progress) -> None:
        """Print until everything is sent, or until the user must turn the pile.

        Raises:
            PrinterRefused: the printer did not take a job.
            Cancelled: the user stopped it; earlier jobs are on paper.
        """
        with open_pdf(self._content) as pages:
            self._make_jobs(pages)
            before = sum(len(job.sides) for job in self._jobs[: self._next])
            total = len(self._sides)
            while self._next < len(self._jobs):
                job = self._jobs[self._next]
                self._printer.setDocName(self._title())
                sending = _Sending(self._printer, pages, self.order, job.sides)
                with sending:
                    self.begun = True
                    sending.draw(_After(progress, before, total))
                before += len(job.sides)
                self._next += 1
                if job.completes:
                    self.sent += job.sheets
                if self.must_turn:
                    return

    def _make_jobs(self, pages: PdfPages) -> None:
        if self._jobs:
            return
        _set_up(self._printer, self.order)
        ink = functools.cache(functools.partial(ink_box, pages))
        self._sides = sides_of(self.order, pages.size_mm, ink)
        self._jobs = jobs_of(self.order, self._sides)
        self.total = self.sent + sum(job.sheets for job in self._jobs if job.completes)

    def _title(self) -> str:
        name, count = self.order.name, len(self._jobs)
        return name if count == 1 else f"{name}（{self._next + 1}/{count}）"


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

    def __init__(
        self, printer: QPrinter, pages: PdfPages, order: PrintOrder, sides: Sequence[Side]
    ) -> None:
        self._printer = printer
        self._pages = pages
        self._order = order
        self._sides = sides
        self._painter = QPainter()

    def __enter__(self) -> None:
        self._lay_out(next((side for side in self._sides if side is not None), None))
        if not self._painter.begin(self._printer):
            raise PrinterRefused

    def __exit__(self, broken: type[BaseException] | None, *_: object) -> None:
        if broken is not None:
            self._printer.abort()
        self._painter.end()

    def draw(self, progress: _After) -> None:
        for at, side in enumerate(self._sides):
            if at > 0:
                self._lay_out(side)
                if not self._printer.newPage():
                    raise PrinterRefused
            if side is not None:
                for band in self._bands(side):
                    progress.report(at)
                    self._draw(side, band)
                self._mark(side)
        progress.report(len(self._sides))

    def _lay_out(self, side: Side) -> None:
        """Ask for the paper; a blank side keeps that of the one before."""
        if side is None:
            return
        lay_out(self._printer, side.sheet_mm)

    @property
    def _dots(self) -> int:
        """How many dots of the printer, across and down, one of ours is."""
        return math.ceil(self._printer.resolution() / _FINEST_DPI)

    @property
    def _dpi(self) -> float:
        return self._printer.resolution() / self._dots

    def _bands(self, face: Face) -> Iterator[Band]:
        """Yield the bands of the page that the face shows, in dots of the page's picture."""
        dpi = self._dpi * face.scale
        _, height = self._pages.size_px(face.page, dpi)
        first, last = 0, height
        if face.part is not None:
            first = max(0, round(face.part.top / MM_PER_INCH * dpi))
            last = min(height, round(face.part.bottom / MM_PER_INCH * dpi))
        step = round(_BAND_MM / MM_PER_INCH * self._dpi)
        for top in range(first, last, step):
            yield Band(top=top, height=min(step, last - top))

    def _draw(self, face: Face, band: Band) -> None:
        dpi = self._dpi * face.scale
        raster = self._pages.render(face.page, dpi, grey=self._order.grey, band=band)
        left, top, width = 0, 0, raster.width
        if face.part is not None:
            left = max(0, round(face.part.left / MM_PER_INCH * dpi))
            top = max(0, round(face.part.top / MM_PER_INCH * dpi))
            width = min(raster.width, round(face.part.right / MM_PER_INCH * dpi)) - left
        across, down = self._place(face)
        dots = self._dots
        place = QRect(
            across,
            down + (band.top - top) * dots,
            width * dots,
            raster.height * dots,
        )
        self._painter.drawImage(place, to_image(raster), QRect(left, 0, width, raster.height))

    def _place(self, face: Face) -> tuple[int, int]:
        """Return where the face's corner comes, in dots of the printer."""
        x, y = (
            round((at + offset) / MM_PER_INCH * self._printer.resolution())
            for at, offset in zip(face.at_mm, self._order.offset_mm, strict=True)
        )
        return x, y

    def _mark(self, face: Face) -> None:
        """Draw where to cut, and say which part of the page this is."""
        tile = face.tile
        if tile is None or not tile.label:
            return
        painter = self._painter
        painter.save()
        painter.scale(self._dots_a_mm, self._dots_a_mm)
        painter.translate(*self._order.offset_mm)
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), _TICK_MM))
        for tick in tile.ticks:
            painter.drawLine(QLineF(tick.left, tick.top, tick.right, tick.bottom))
        box = QRectF(*astuple(tile.label_box))
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.translate(box.bottomLeft() if tile.label_upright else box.topLeft())
        painter.rotate(-90 if tile.label_upright else 0)
        room = box.size().transposed() if tile.label_upright else box.size()
        # A font has no fractions of millimetres: it is written large and shrunk.
        font = QFont()
        font.setFamilies(list(theme.FONTS))
        font.setPixelSize(_LETTER)
        painter.setFont(font)
        painter.scale(_LABEL_MM / _LETTER, _LABEL_MM / _LETTER)
        line = QRectF(QPointF(), room * (_LETTER / _LABEL_MM))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, tile.label)
        painter.restore()

    @property
    def _dots_a_mm(self) -> float:
        return self._printer.resolution() / MM_PER_INCH


def to_image(raster: Raster) -> QImage:
    """Return ``raster`` as an image that owns its pixels."""
    kind = QImage.Format.Format_Grayscale8 if raster.grey else QImage.Format.Format_RGB32
    return QImage(raster.pixels, raster.width, raster.height, raster.stride, kind).copy()


def lay_out(printer: QPrinter, sheet_mm: Millimetres) -> None:
    """Have ``printer`` take such paper; the origin is the corner of the sheet."""
    # Not that of the printable area: the templates keep clear of the edge themselves.
    printer.setPageLayout(_layout(sheet_mm, QPageLayout.Mode.FullPageMode))
    printer.setFullPage(True)


def _layout(sheet_mm: Millimetres, mode: QPageLayout.Mode) -> QPageLayout:
    width, height = sheet_mm
    # Points, because a size in millimetres is matched to the usual ones less exactly.
    size = QPageSize(
        QSizeF(width, height) * (POINTS_PER_INCH / MM_PER_INCH),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyOrientationMatch,
    )
    way = QPageLayout.Orientation
    layout = QPageLayout(size, way.Landscape if width > height else way.Portrait, QMarginsF())
    layout.setMode(mode)
    return layout


def _set_up(printer: QPrinter, order: PrintOrder) -> None:
    by_printer = order.turning is Turning.PRINTER
    printer.setDuplex(
        QPrinter.DuplexMode.DuplexLongSide if by_printer else QPrinter.DuplexMode.DuplexNone
    )
    printer.setColorMode(QPrinter.ColorMode.GrayScale if order.grey else QPrinter.ColorMode.Color)
    printer.setCopyCount(1)  # copies are ours: the driver's would not survive several jobs
