"""Shows a finished paper before it is printed: what is seen here is what comes out."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.gui.ui_preview_window import Ui_PreviewWindow
from shequ_desktop.documents.paper import Size
from shequ_desktop.gui import dialogs, icons, printing
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.page_images import PageImages
from shequ_desktop.gui.page_view import STEPS, Fit
from shequ_desktop.gui.print_align import AlignWindow
from shequ_desktop.gui.print_bench import Bench
from shequ_desktop.gui.print_choices import SHEETS, sheet_name
from shequ_desktop.gui.print_course import PrintCourse
from shequ_desktop.gui.print_habits import PrinterHabit, PrinterHabits
from shequ_desktop.gui.print_hints import Hints
from shequ_desktop.gui.print_leaks import LeakList
from shequ_desktop.gui.print_original import Original
from shequ_desktop.gui.print_pane import translated
from shequ_desktop.gui.print_plan import PrintOrder
from shequ_desktop.gui.print_saving import Saving
from shequ_desktop.gui.print_test_page import label_outlines, print_test_page
from shequ_desktop.gui.thumbnails import Thumbnails
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.paperwork import Way


class PreviewWindow(QDialog):
    """One paper: look at it, print it, keep it as a file."""

    printed = Signal(int)
    """Sheets that were sent to a printer."""
    kept = Signal(str)
    """Where it was saved."""
    left = Signal(Way, int, int)
    """It left the program: how, in how many copies, of how many pages. Also if only a part
    of it was printed before something stopped it."""

    def __init__(
        self,
        title: str,
        pdf: bytes,
        name: str,
        parent: QObject | None = None,
        *,
        warnings: Iterable[Finding] = (),
        original: Original | None = None,
        habits: PrinterHabits | None = None,
    ) -> None:
        """Show ``pdf``.

        Args:
            title: What the paper is called on screen.
            pdf: The finished paper.
            name: What the file and the printer's job are called: no personal data, no ending.
            parent: A widget, or something that belongs to one.
            warnings: What the user should know before printing.
            original: What ``pdf`` was made of; with it the paper can be set on another sheet
                and saved in more ways. What it would give away forbids printing and saving.
            habits: What is remembered of the printers; ``None``: nothing.
        """
        super().__init__(_widget_of(parent))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._pdf = pdf
        self._name = name
        self._original = original
        self._habits = habits or PrinterHabits()
        self._images: PageImages | None = None
        self._ui = Ui_PreviewWindow()
        self._ui.setupUi(self)
        self._bench = Bench(self._ui.printPane, self)
        self._course = PrintCourse(self._ui.printPane, self._bench, self._habits, self)
        self._saving = Saving(self._bench, self)
        self._leaks = LeakList(self._ui.leakLabel, self._ui.leakList)
        self._hints = Hints(self._ui.printPane, self)
        self._dress(title, tuple(warnings))
        self._connect()
        self._ui.printPane.use(self._habits)
        self._show(pdf)
        dialogs.one_default(self, None)
        self._ui.pageView.setFocus()

    @override
    def reject(self) -> None:
        """Close, unless something is just being done. Esc and the window's cross come here."""
        if not self._bench.is_busy:
            super().reject()
        else:
            self._ui.printPane.say(self.tr("正在打印，请等它结束，或者先点“停止打印”。"), "warn")

    @override
    def done(self, result: int) -> None:
        """Give threads and memory back on the way out."""
        self._bench.close()
        self._close_images()
        super().done(result)

    @property
    def content(self) -> bytes:
        """The PDF as it is shown."""
        return self._pdf

    def save_to(self, path: Path, way: Way = Way.PDF) -> None:
        """Keep the paper as ``path``; a problem is told in a window."""
        self._saving.save(path, self._making(way), way)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is chosen on ``printer``; a problem is told in a window."""
        if self._leaks.is_empty:
            order = self._ui.printPane.order(self._name, self._ui.pageView.page)
            if order is not None:
                self._course.print_on(self._pdf, printer, order)

    # ------------------------------------------------------------ showing

    def _dress(self, title: str, warnings: tuple[Finding, ...]) -> None:
        ui = self._ui
        self.setWindowTitle(self.tr("打印预览 - {title}").format(title=title))
        ui.titleLabel.setText(title)
        ui.titleLabel.setProperty("role", "h2")
        ui.countLabel.setProperty("role", "sub")
        ui.notesLabel.setProperty("chip", "warn")
        self._warn(warnings)
        for button, name in (
            (ui.previousButton, "chevron_left"),
            (ui.nextButton, "chevron_right"),
            (ui.zoomOutButton, "zoom_out"),
            (ui.zoomInButton, "zoom_in"),
        ):
            button.setIcon(icons.icon(name))
            button.setIconSize(QSize(20, 20))
        ui.splitter.setStretchFactor(1, 1)
        ui.splitter.setSizes([130, 740, 310])
        for step in STEPS:
            ui.zoomBox.addItem(f"{step:.0%}", step)
        if self._original is not None:
            ui.printPane.offer_sizes(self._original.sizes, self._original.size)
            ui.printPane.offer_ways(self._saving.ways())

    def _warn(self, warnings: Iterable[Finding]) -> None:
        text = "\n".join(map(sentence, warnings))
        self._ui.notesLabel.setText(text)
        self._ui.notesLabel.setVisible(bool(text))

    def _show(self, pdf: bytes) -> None:
        """Show ``pdf`` instead of what was there."""
        self._close_images()
        self._pdf = pdf
        images = self._images = PageImages(pdf, self)
        ui = self._ui
        total = len(images.pages)
        ui.countLabel.setText(self._paper(images))
        ui.pageSpin.setMaximum(total)
        ui.totalLabel.setText(f"/ {total}")
        self._show_thumbnails(images)
        ui.pageView.show_pages(images)
        self._hints.show_pages(images.pages)
        ui.printPane.show_pages([images.pages.size_mm(page) for page in range(total)])
        leaks = () if self._original is None else self._original.finished.leaks
        self._leaks.show(leaks)
        ui.printPane.block(blocked=not self._leaks.is_empty)

    def _show_thumbnails(self, images: PageImages) -> None:
        view = self._ui.thumbList
        thumbnails = Thumbnails(images, self.devicePixelRatioF(), images)
        view.setModel(thumbnails)
        view.setWrapping(False)
        grid = thumbnails.size() + QSize(24, view.fontMetrics().height() + 16)
        view.setIconSize(thumbnails.size())
        view.setGridSize(grid)
        view.setFixedWidth(grid.width() + view.verticalScrollBar().sizeHint().width() + 4)
        view.setCurrentIndex(thumbnails.index(0))
        view.selectionModel().currentChanged.connect(
            lambda index, _before: self._ui.pageView.go_to(index.row())
        )

    def _close_images(self) -> None:
        self._hints.close()
        if self._images is not None:
            self._images.close()
            self._images.deleteLater()
            self._images = None

    def _paper(self, images: PageImages) -> str:
        size = images.pages.size_mm(0)
        way = self.tr("横向") if size[0] > size[1] else self.tr("竖向")
        total = self.tr("共 %n 页", "", len(images.pages))
        return f"{sheet_name(size)} {way} · {total}"

    # ------------------------------------------------------------ turning and zoom

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
        self._leaks.chosen.connect(ui.pageView.go_to)
        self._connect_pane()
        for keys, slot in self._shortcuts():
            QShortcut(QKeySequence(keys), self, slot)

    def _connect_pane(self) -> None:
        pane = self._ui.printPane
        pane.print_requested.connect(self._print)
        pane.resume_requested.connect(self._resume)
        pane.save_requested.connect(self._save)
        pane.size_requested.connect(self._set_on)
        pane.align_requested.connect(self._align)
        pane.close_requested.connect(self.reject)
        pane.stop_requested.connect(self._bench.stop)
        pane.chosen.connect(
            lambda: self._hints.explain(pane.proposal(self._name, self._ui.pageView.page))
        )
        self._course.sent.connect(self.printed)
        self._course.left.connect(self._printed)
        self._saving.kept.connect(self._kept)
        self._saving.leaking.connect(self._leaks.show_in_file)

    def _shortcuts(
        self,
    ) -> tuple[tuple[QKeySequence.StandardKey | str, Callable[[], None]], ...]:
        view = self._ui.pageView
        return (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, lambda: self._save(Way.PDF)),
            ("Ctrl+0", lambda: view.fit(Fit.WIDTH)),
            ("Ctrl++", view.zoom_in),
            ("Ctrl+=", view.zoom_in),
            ("Ctrl+-", view.zoom_out),
            ("PgUp", lambda: self._turn(-1)),
            ("PgDown", lambda: self._turn(1)),
            ("Home", lambda: view.go_to(0)),
            ("End", lambda: view.go_to(self._ui.pageSpin.maximum())),
        )

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

    # ------------------------------------------------------------ printing

    @Slot()
    def _print(self) -> None:
        printer = self._printer()
        if printer is not None:
            self.print_on(printer)

    @Slot(int)
    def _resume(self, first: int) -> None:
        try:
            self._course.resume(first)
        except printing.NoPrinter as problem:
            dialogs.warn(self, translated(problem))

    @Slot(object)
    def _printed(self, order: PrintOrder) -> None:
        self.left.emit(Way.PRINTED, order.copies, len(order.pages))

    @Slot()
    def _align(self) -> None:
        name = self._ui.printPane.printer_name
        window = AlignWindow(name, self._habits.of(name), self)
        window.test_requested.connect(self._print_test_page)
        window.kept.connect(lambda habit: self._habits.keep(name, habit))
        window.open()

    @Slot(object)
    def _print_test_page(self, habit: PrinterHabit) -> None:
        printer = self._printer()
        if printer is not None and not self._bench.is_busy:
            order = self._ui.printPane.proposal(self._name, self._ui.pageView.page)
            sheet = order.sheet_mm or SHEETS["A4"]
            original = self._original
            labels = () if original is None else label_outlines(original.finished.paper, sheet)
            self._bench.start(
                lambda _progress: print_test_page(printer, sheet, habit.offset_mm, labels),
                lambda _none: self._ui.printPane.say(self.tr("测试页已送到打印机。"), "ok"),
                self.tr("正在打印测试页……"),
            )

    def _printer(self) -> QPrinter | None:
        """Return the chosen printer, or ``None`` once the user was told that there is none."""
        try:
            return self._ui.printPane.printer()
        except printing.NoPrinter as problem:
            dialogs.warn(self, translated(problem))
            return None

    # ------------------------------------------------------------ saving and setting anew

    @Slot(Way)
    def _save(self, way: Way) -> None:
        if self._leaks.is_empty:
            self._saving.ask(self._name, way, lambda path: self.save_to(path, way))

    def _making(self, way: Way) -> Callable[..., bytes]:
        pdf, original = self._pdf, self._original
        if original is None or way is Way.PDF:
            return lambda _progress: pdf
        return original.word if way is Way.WORD else original.archive

    @Slot(Way, str)
    def _kept(self, way: Way, path: str) -> None:
        self._ui.printPane.say(self.tr("已保存：{path}").format(path=path), "ok")
        self.left.emit(way, 1, self._ui.pageSpin.maximum())
        self.kept.emit(path)

    @Slot(Size)
    def _set_on(self, size: Size) -> None:
        original = self._original
        if original is not None:
            self._bench.start(
                lambda progress: original.on(size, progress),
                self._show_anew,
                self.tr("正在重新排版……"),
                stop=self.tr("取消"),
                failed=self._not_set,
            )

    def _show_anew(self, original: Original) -> None:
        self._original = original
        self._course.forget()
        self._warn(original.finished.pdf.warnings)
        self._show(original.finished.pdf.content)

    def _not_set(self, _error: Exception) -> bool:
        original = self._original
        if original is not None:
            self._ui.printPane.offer_sizes(original.sizes, original.size)
        return False


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
