"""What to print of a paper and how: the pane beside its preview."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from shequ_desktop._built.forms.gui.ui_print_pane import Ui_PrintPane
from shequ_desktop.documents.paper import Size
from shequ_desktop.gui import icons, layouts, printing, theme
from shequ_desktop.gui.print_choices import SHEETS, proposed_sheet, sheet_name, sheets_taken
from shequ_desktop.gui.print_habits import PrinterHabits
from shequ_desktop.gui.print_plan import (
    NO_EDGES,
    SAFE_EDGES_MM,
    Edges,
    Fitting,
    Millimetres,
    PrintOrder,
    Turning,
    is_larger,
    pages_named,
)
from shequ_desktop.kernel.paperwork import Way
from shequ_desktop.kernel.problems import Problem


class _Range(IntEnum):
    """The rows of ``rangeBox``."""

    ALL = 0
    THIS = 1
    ODD = 2
    EVEN = 3
    NAMED = 4


class PrintPane(QFrame):
    """Printer, paper, copies, range and sides; says how the work goes. Promoted to in Designer."""

    print_requested = Signal()
    resume_requested = Signal(int)
    """Print from this sheet on, counted from 1."""
    save_requested = Signal(Way)
    size_requested = Signal(Size)
    """Set the paper anew on another sheet."""
    align_requested = Signal()
    close_requested = Signal()
    stop_requested = Signal()
    chosen = Signal()
    """Something else would be printed now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[Millimetres] = ()
        self._printer: QPrinter | None = None
        self._habits = PrinterHabits()
        self._blocked = self._busy = self._clipped = False
        self._ui = Ui_PrintPane()
        self._ui.setupUi(self)
        self._ui.saveButton.setIcon(icons.icon("save"))
        self._ui.printButton.setIcon(icons.icon("print", theme.COLOURS["on_primary"]))
        for widget in (self._ui.sizeLabel, self._ui.sizeBox):
            widget.hide()
        for ground in (self._ui.settingsArea.viewport(), self._ui.settingsContents):
            ground.setAutoFillBackground(False)
        self._ui.hintLabel.setProperty("chip", "info")
        self._connect()
        self._list_printers()

    def use(self, habits: PrinterHabits) -> None:
        """Remember what is told of printers in ``habits``."""
        self._habits = habits
        self._choose_printer(self._ui.printerBox.currentText())

    def show_pages(self, sizes_mm: Sequence[Millimetres]) -> None:
        """Offer the ranges and the paper of a document with pages of these sizes."""
        self._sizes = sizes_mm
        self._propose_sheet()

    def offer_sizes(self, sizes: Sequence[Size], chosen: Size) -> None:
        """Let the user have the paper set on one of ``sizes``; a single one is no choice."""
        box = self._ui.sizeBox
        for widget in (self._ui.sizeLabel, box):
            widget.setVisible(len(sizes) > 1)
        with QSignalBlocker(box):
            box.clear()
            for size in sizes:
                box.addItem(size.upper(), size)
            box.setCurrentIndex(box.findData(chosen))

    def offer_ways(self, ways: Sequence[tuple[Way, str]]) -> None:
        """Let the user save in several ways, each with its words in the menu."""
        menu = QMenu(self._ui.saveButton)
        for way, words in ways:
            action = QAction(words, menu)
            action.triggered.connect(lambda _on=False, way=way: self.save_requested.emit(way))
            menu.addAction(action)
        self._ui.saveButton.setText(self.tr("保存为"))
        layouts.give_menu(self._ui.saveButton, menu)
        self._ui.saveButton.clicked.disconnect()  # a click opens the menu and nothing else

    def show_clipping(self, *, clipped: bool) -> None:
        """Offer to shrink pages that fit, because the printer cannot print on their edges."""
        if clipped != self._clipped:
            self._clipped = clipped
            self._choose_sheet()

    def block(self, *, blocked: bool) -> None:
        """Forbid printing and saving, or allow it again."""
        self._blocked = blocked
        self._enable()

    def order(self, name: str, page: int) -> PrintOrder | None:
        """Return what is chosen, or ``None`` once the user was told what is wrong with it.

        Args:
            name: What the spooler calls the work.
            page: The page that is looked at, from 0.
        """
        if not self._pages(page):
            said = self.tr("没有这样的页。请写 1 到 {total} 之间的页码，例如 1-3,5。")
            self.say(said.format(total=len(self._sizes)), "error")
            self._ui.rangeEdit.setFocus()
            return None
        return self.proposal(name, page)

    def proposal(self, name: str, page: int) -> PrintOrder:
        """Return what is chosen, even if it is no page at all."""
        ui = self._ui
        habit = self._habits.of(ui.printerBox.currentText())
        sheet = SHEETS.get(ui.sheetBox.currentData())
        return PrintOrder(
            pages=self._pages(page),
            copies=ui.copiesSpin.value(),
            grey=ui.greyCheck.isChecked(),
            turning=self._turning(),
            backs_reversed=habit.backs_reversed,
            sheet_mm=sheet,
            edges_mm=SAFE_EDGES_MM if sheet is None else self._edges(sheet),
            fitting=self._fitting(),
            offset_mm=habit.offset_mm,
            name=name,
        )

    def printer(self) -> QPrinter:
        """Return the chosen printer, set up as its own window was left.

        Raises:
            NoPrinter: there is none, or it has gone.
        """
        if self._printer is None:
            self._printer = printing.printer_named(self.printer_name)
        return self._printer

    @property
    def printer_name(self) -> str:
        """The chosen printer; empty: none."""
        return self._ui.printerBox.currentText()

    def say(self, text: str, tone: str) -> None:
        """Show ``text`` below the choices; an empty one takes away what was said.

        Args:
            text: What to say.
            tone: ``info``, ``ok``, ``warn`` or ``error``.
        """
        if not text and not self.printer_name:
            text, tone = translated(printing.NoPrinter()), "warn"
        self._ui.hintLabel.setText(text)
        self._ui.hintLabel.setProperty("chip", tone)
        theme.repolish(self._ui.hintLabel)
        self._ui.hintLabel.setVisible(bool(text))

    def offer_resume(self, first: int, last: int) -> None:
        """Offer to print from a sheet on, ``first`` proposed; 0: there is nothing to go on with."""
        self._ui.resumeArea.setVisible(first > 0)
        if first > 0:
            self._ui.resumeSpin.setMaximum(last)
            self._ui.resumeSpin.setValue(first)

    def show_busy(self, doing: str, *, stop: str = "") -> None:
        """Say what is being done; an empty text: nothing is.

        Args:
            doing: What the user is waiting for.
            stop: The words of the button that stops it; empty: it cannot be stopped.
        """
        ui = self._ui
        self._busy = bool(doing)
        for widget in (ui.progressLabel, ui.progressBar):
            widget.setVisible(self._busy)
        ui.cancelButton.setVisible(bool(stop))
        ui.cancelButton.setText(stop)
        ui.progressLabel.setText(doing)
        ui.progressBar.setRange(0, 0)
        ui.settingsArea.setEnabled(not self._busy)
        self._enable()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far the work is."""
        self._ui.progressBar.setRange(0, total)
        self._ui.progressBar.setValue(done)

    # ------------------------------------------------------------ reading the form

    def _pages(self, page: int) -> tuple[int, ...]:
        total = len(self._sizes)
        every = tuple(range(total))
        chosen = _Range(self._ui.rangeBox.currentIndex())
        if chosen is _Range.NAMED:
            try:
                return pages_named(self._ui.rangeEdit.text(), total)
            except ValueError:
                return ()
        ranges = {
            _Range.ALL: every,
            _Range.THIS: (page,),
            _Range.ODD: every[::2],
            _Range.EVEN: every[1::2],
        }
        return ranges[chosen]

    def edges(self, sheet_mm: Millimetres) -> Edges:
        """Return what the chosen printer cannot print on; nothing if there is no printer."""
        if self._busy or not self.printer_name:
            return NO_EDGES
        return printing.unprintable_mm(self.printer(), sheet_mm)

    def _edges(self, sheet_mm: Millimetres) -> Edges:
        """Return the printer's edges, and nowhere less than what is safe."""
        left, top, right, bottom = map(max, self.edges(sheet_mm), SAFE_EDGES_MM)
        return left, top, right, bottom

    def _turning(self) -> Turning:
        if not (self._ui.twoSidedCheck.isEnabled() and self._ui.twoSidedCheck.isChecked()):
            return Turning.NOBODY
        able = printing.prints_two_sided(self.printer_name)
        return Turning.PRINTER if able else Turning.HAND

    def _fitting(self) -> Fitting:
        large = self._is_too_large()
        if self._ui.shrinkRadio.isChecked() and (large or self._clipped):
            return Fitting.SHRINK
        return Fitting.TILES if large and self._ui.tilesRadio.isChecked() else Fitting.ACTUAL

    # ------------------------------------------------------------ filling the form

    def _connect(self) -> None:
        ui = self._ui
        ui.rangeBox.currentIndexChanged.connect(self._choose_range)
        ui.printerBox.currentTextChanged.connect(self._choose_printer)
        ui.sheetBox.currentIndexChanged.connect(self._choose_sheet)
        ui.sizeBox.currentIndexChanged.connect(
            lambda: self.size_requested.emit(ui.sizeBox.currentData())
        )
        ui.propertiesButton.clicked.connect(self._open_properties)
        ui.alignButton.clicked.connect(self.align_requested)
        ui.printButton.clicked.connect(self.print_requested)
        ui.saveButton.clicked.connect(lambda: self.save_requested.emit(Way.PDF))
        ui.resumeButton.clicked.connect(lambda: self.resume_requested.emit(ui.resumeSpin.value()))
        ui.closeButton.clicked.connect(self.close_requested)
        ui.cancelButton.clicked.connect(self.stop_requested)
        ui.twoSidedCheck.clicked.connect(self._remember_turning)
        for radio in (ui.shrinkRadio, ui.tilesRadio, ui.actualRadio):
            radio.toggled.connect(self._choose_fitting)
        for changed in (ui.copiesSpin.valueChanged, ui.rangeEdit.textChanged):
            changed.connect(self.chosen)

    def _list_printers(self) -> None:
        names = printing.printer_names()
        ui = self._ui
        ui.printerBox.addItems(names)
        ui.printerBox.setPlaceholderText(self.tr("没有打印机"))
        for widget in (ui.printerBox, ui.propertiesButton, ui.alignButton):
            widget.setEnabled(bool(names))
        self._enable()
        if not names:
            self.say("", "info")

    @Slot(str)
    def _choose_printer(self, name: str) -> None:
        self._printer = None
        self._propose_sheet()
        able = printing.prints_two_sided(name)
        self._ui.twoSidedCheck.setToolTip(
            "" if able else self.tr("先打正面，再把纸翻过来放回去打背面；需要时会提示您。")
        )
        self._ui.twoSidedCheck.setChecked(not able and self._habits.of(name).by_hand)

    def _propose_sheet(self) -> None:
        if not self._sizes:
            return
        box = self._ui.sheetBox
        page = max(self._sizes, key=lambda size: size[0] * size[1])
        taken = sheets_taken(printing.sheet_sizes(self.printer_name))
        with QSignalBlocker(box):
            box.clear()
            if sheet_name(page) not in SHEETS:
                box.addItem(self.tr("与文件相同（{size}）").format(size=sheet_name(page)), None)
            for name in taken:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(proposed_sheet(page, taken))))
        self._choose_sheet()

    @Slot()
    def _choose_sheet(self) -> None:
        ui = self._ui
        large = self._is_too_large()
        for widget in (ui.fittingLabel, ui.fittingArea):
            widget.setVisible(large or self._clipped)
        # Hidden, it is what a page too large for its paper begins with.
        if large and not ui.tilesRadio.isVisibleTo(self):
            ui.tilesRadio.setChecked(True)
        ui.tilesRadio.setVisible(large)
        if not large and self._clipped and ui.tilesRadio.isChecked():
            ui.actualRadio.setChecked(True)
        self._choose_fitting()

    @Slot()
    def _choose_fitting(self) -> None:
        self._ui.twoSidedCheck.setEnabled(self._fitting() is not Fitting.TILES)
        self.chosen.emit()

    def _is_too_large(self) -> bool:
        sheet = self._ui.sheetBox.currentData()
        return sheet is not None and any(is_larger(size, SHEETS[sheet]) for size in self._sizes)

    def _enable(self) -> None:
        free = not self._busy and not self._blocked
        self._ui.printButton.setEnabled(free and bool(self.printer_name))
        self._ui.saveButton.setEnabled(free)
        self._ui.resumeArea.setEnabled(free)

    @Slot(bool)
    def _remember_turning(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        name = self.printer_name
        if name and not printing.prints_two_sided(name):
            self._habits.keep(name, replace(self._habits.of(name), by_hand=on))

    @Slot(int)
    def _choose_range(self, row: int) -> None:
        self._ui.rangeEdit.setVisible(row == _Range.NAMED)
        if row == _Range.NAMED:
            self._ui.rangeEdit.setFocus()
        self.chosen.emit()

    @Slot()
    def _open_properties(self) -> None:
        dialog = QPrintDialog(self.printer(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # QPrintDialog's own open() takes a slot by its name; this one is QDialog's.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()


def translated(problem: Problem) -> str:
    """Return what ``problem`` says, in the user's language."""
    said = QCoreApplication.translate("problems", problem.sentence)
    return said.format(**problem.blanks)
