"""Shows a finished paper before it is printed: what is seen here is what comes out."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.gui.ui_preview_window import Ui_PreviewWindow
from shequ_desktop.documents.files import write_file
from shequ_desktop.gui import dialogs, icons, printing
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.jobs import Asked, Job, Outcome, Work
from shequ_desktop.gui.page_images import PageImages
from shequ_desktop.gui.page_view import STEPS, Fit
from shequ_desktop.gui.print_pane import translated
from shequ_desktop.gui.thumbnails import Thumbnails
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled, Progress

T = TypeVar("T")

_log = logging.getLogger(__name__)


class PreviewWindow(QDialog):
    """One paper: look at it, print it, keep it as a PDF."""

    printed = Signal(int)
    """Sheets that were sent to a printer."""
    kept = Signal(str)
    """Where it was saved."""

    _finished = Signal(Outcome)

    def __init__(
        self,
        title: str,
        pdf: bytes,
        name: str,
        parent: QObject | None = None,
        *,
        warnings: Iterable[Finding] = (),
    ) -> None:
        """Show ``pdf``.

        Args:
            title: What the paper is called on screen.
            name: What the file and the printer's job are called: no personal data, no ending.
            parent: A widget, or something that belongs to one.
            warnings: What the user should know before printing.
        """
        super().__init__(_widget_of(parent))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._pdf = pdf
        self._name = name
        self._job: Job | None = None
        self._images = PageImages(pdf, self)
        self._lane = QThreadPool(self)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._ui = Ui_PreviewWindow()
        self._ui.setupUi(self)
        self._dress(title, tuple(warnings))
        self._fill()
        self._connect()
        dialogs.one_default(self, None)
        self._ui.pageView.show_pages(self._images)
        self._ui.pageView.setFocus()

    @override
    def reject(self) -> None:
        """Close, unless something is just being printed. Esc and the window's cross come here."""
        if self._job is None:
            super().reject()
        else:
            self._ui.printPane.say(self.tr("正在打印，请等它结束，或者先点“停止打印”。"), "warn")

    @override
    def done(self, result: int) -> None:
        """Give threads and memory back on the way out."""
        self._lane.waitForDone()
        self._images.close()
        super().done(result)

    def save_to(self, path: Path) -> None:
        """Keep the paper as ``path``; a problem is told in a window."""
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        self._start(
            lambda _progress: write_file(path, self._pdf),
            lambda _none: self._saved(path),
            self.tr("正在保存……"),
        )

    def print_on(self, printer: QPrinter) -> None:
        """Print what is chosen on ``printer``; a problem is told in a window."""
        order = self._ui.printPane.order(self._name, self._ui.pageView.page)
        if order is None:
            return
        self._start(
            lambda progress: printing.print_pages(self._pdf, printer, order, progress),
            self._sent,
            self.tr("正在打印……"),
        )

    def _dress(self, title: str, warnings: tuple[Finding, ...]) -> None:
        ui = self._ui
        self.setWindowTitle(self.tr("打印预览 - {title}").format(title=title))
        ui.titleLabel.setText(title)
        ui.titleLabel.setProperty("role", "h2")
        ui.countLabel.setText(self._paper())
        ui.countLabel.setProperty("role", "sub")
        ui.notesLabel.setText("\n".join(map(sentence, warnings)))
        ui.notesLabel.setProperty("chip", "warn")
        ui.notesLabel.setVisible(bool(warnings))
        for button, name in (
            (ui.previousButton, "chevron_left"),
            (ui.nextButton, "chevron_right"),
            (ui.zoomOutButton, "zoom_out"),
            (ui.zoomInButton, "zoom_in"),
        ):
            button.setIcon(icons.icon(name))
            button.setIconSize(QSize(20, 20))
        ui.splitter.setStretchFactor(1, 1)
        ui.splitter.setSizes([130, 766, 284])

    def _paper(self) -> str:
        width, height = (round(each) for each in self._images.pages.size_mm(0))
        usual = {(210, 297): "A4", (297, 420): "A3", (148, 210): "A5", (105, 148): "A6"}
        paper = usual.get((min(width, height), max(width, height)), f"{width}×{height} mm")
        way = self.tr("横向") if width > height else self.tr("竖向")
        total = self.tr("共 %n 页", "", len(self._images.pages))
        return f"{paper} {way} · {total}"

    def _fill(self) -> None:
        ui = self._ui
        total = len(self._images.pages)
        ui.pageSpin.setMaximum(total)
        ui.totalLabel.setText(f"/ {total}")
        ui.printPane.set_total(total)
        for step in STEPS:
            ui.zoomBox.addItem(f"{step:.0%}", step)
        thumbnails = Thumbnails(self._images, self.devicePixelRatioF(), self)
        ui.thumbList.setModel(thumbnails)
        ui.thumbList.setWrapping(False)
        grid = thumbnails.size() + QSize(24, ui.thumbList.fontMetrics().height() + 16)
        ui.thumbList.setIconSize(thumbnails.size())
        ui.thumbList.setGridSize(grid)
        ui.thumbList.setFixedWidth(
            grid.width() + ui.thumbList.verticalScrollBar().sizeHint().width() + 4
        )
        ui.thumbList.setCurrentIndex(thumbnails.index(0))

    def _connect(self) -> None:
        ui = self._ui
        ui.previousButton.clicked.connect(lambda: self._turn(-1))
        ui.nextButton.clicked.connect(lambda: self._turn(1))
        ui.pageSpin.valueChanged.connect(lambda page: ui.pageView.go_to(page - 1))
        ui.zoomOutButton.clicked.connect(ui.pageView.zoom_out)
        ui.zoomInButton.clicked.connect(ui.pageView.zoom_in)
        ui.zoomBox.activated.connect(self._choose_zoom)
        ui.pageView.page_changed.connect(self._show_page)
        ui.pageView.zoom_changed.connect(self._show_zoom)
        ui.thumbList.selectionModel().currentChanged.connect(
            lambda index, _before: ui.pageView.go_to(index.row())
        )
        ui.printPane.print_requested.connect(self._print)
        ui.printPane.save_requested.connect(self._save)
        ui.printPane.close_requested.connect(self.reject)
        ui.printPane.stop_requested.connect(self._stop)
        for keys, slot in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
            ("Ctrl+0", lambda: ui.pageView.fit(Fit.WIDTH)),
            ("Ctrl++", ui.pageView.zoom_in),
            ("Ctrl+=", ui.pageView.zoom_in),
            ("Ctrl+-", ui.pageView.zoom_out),
            ("PgUp", lambda: self._turn(-1)),
            ("PgDown", lambda: self._turn(1)),
            ("Home", lambda: ui.pageView.go_to(0)),
            ("End", lambda: ui.pageView.go_to(len(self._images.pages))),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _turn(self, pages: int) -> None:
        self._ui.pageView.go_to(self._ui.pageView.page + pages)

    @Slot(int)
    def _show_page(self, page: int) -> None:
        ui = self._ui
        with QSignalBlocker(ui.pageSpin), QSignalBlocker(ui.thumbList.selectionModel()):
            ui.pageSpin.setValue(page + 1)
            ui.thumbList.setCurrentIndex(ui.thumbList.model().index(page, 0))
        ui.thumbList.scrollTo(ui.thumbList.currentIndex())
        ui.thumbList.viewport().update()

    @Slot(int)
    def _choose_zoom(self, row: int) -> None:
        view = self._ui.pageView
        zoom = self._ui.zoomBox.itemData(row)
        if zoom is None:
            view.fit(Fit.WIDTH if row == 0 else Fit.PAGE)
        else:
            view.set_zoom(zoom)

    @Slot(float)
    def _show_zoom(self, zoom: float) -> None:
        box = self._ui.zoomBox
        box.setPlaceholderText(f"{zoom:.0%}")
        box.setCurrentIndex(_row_of(self._ui.pageView.fitting, zoom))

    @Slot()
    def _print(self) -> None:
        try:
            printer = self._ui.printPane.printer()
        except printing.NoPrinter as problem:
            dialogs.warn(self, translated(problem))
            return
        self.print_on(printer)

    @Slot()
    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("保存为 PDF"), f"{self._name}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF 文件 (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def _start(self, work: Callable[[Progress], T], then: Callable[[T], None], doing: str) -> None:
        if self._job is not None:
            return
        job = self._job = Job(doing)
        job.progressed.connect(self._ui.printPane.show_progress)
        asked = Asked(owner=self, then=then, job=job)
        self._ui.printPane.show_busy(doing)

        def outcome() -> Outcome:
            return Outcome(asked=asked, value=work(job))

        self._lane.start(Work(outcome, asked, self._finished.emit))

    @Slot(Outcome)
    def _deliver(self, outcome: Outcome) -> None:
        self._job = None
        self._ui.printPane.show_busy("")
        match outcome.error:
            case None:
                outcome.asked.then(outcome.value)
            case Cancelled():
                self._ui.printPane.say(self.tr("已停止打印。已经送到打印机的纸还会印完。"), "info")
            case Problem() as problem:
                _log.warning("%s", type(problem).__name__)
                dialogs.warn(self, translated(problem))
            case bug:
                raise bug

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _sent(self, sheets: int) -> None:
        self._ui.printPane.say(self.tr("已送到打印机，共 %n 张纸。", "", sheets), "ok")
        self.printed.emit(sheets)

    def _saved(self, path: Path) -> None:
        self._ui.printPane.say(self.tr("已保存：{path}").format(path=path), "ok")
        self.kept.emit(str(path))


def _widget_of(owner: QObject | None) -> QWidget | None:
    """Return ``owner`` or the nearest widget that it belongs to."""
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return owner


def _row_of(fit: Fit, zoom: float) -> int:
    """Return the row of ``zoomBox`` that says how large the pages are; -1 if none does."""
    match fit:
        case Fit.WIDTH:
            return 0
        case Fit.PAGE:
            return 1
        case Fit.NOTHING:
            return STEPS.index(zoom) + 2 if zoom in STEPS else -1
