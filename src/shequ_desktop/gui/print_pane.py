"""What to print of a paper and how: the pane beside its preview."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QWidget

from shequ_desktop._built.forms.gui.ui_print_pane import Ui_PrintPane
from shequ_desktop.gui import icons, printing, theme
from shequ_desktop.kernel.problems import Problem


class _Range(IntEnum):
    """The rows of ``rangeBox``."""

    ALL = 0
    THIS = 1
    ODD = 2
    EVEN = 3
    NAMED = 4


class PrintPane(QFrame):
    """Printer, copies, range and sides; says how the work goes. Promoted to in Designer."""

    print_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._printer: QPrinter | None = None
        self._ui = Ui_PrintPane()
        self._ui.setupUi(self)
        self._ui.saveButton.setIcon(icons.icon("save"))
        self._ui.printButton.setIcon(icons.icon("print", theme.COLOURS["on_primary"]))
        self._ui.rangeBox.currentIndexChanged.connect(self._choose_range)
        self._ui.printerBox.currentTextChanged.connect(self._choose_printer)
        self._ui.propertiesButton.clicked.connect(self._open_properties)
        self._ui.printButton.clicked.connect(self.print_requested)
        self._ui.saveButton.clicked.connect(self.save_requested)
        self._ui.closeButton.clicked.connect(self.close_requested)
        self._ui.cancelButton.clicked.connect(self.stop_requested)
        self._list_printers()

    def set_total(self, pages: int) -> None:
        """Offer the ranges of a document of so many ``pages``."""
        self._total = pages

    def order(self, name: str, page: int) -> printing.PrintOrder | None:
        """Return what is chosen, or ``None`` once the user was told what is wrong with it.

        Args:
            name: What the spooler calls the work.
            page: The page that is looked at, from 0.
        """
        ui = self._ui
        pages = self._pages(page)
        if not pages:
            said = self.tr("没有这样的页。请写 1 到 {total} 之间的页码，例如 1-3,5。")
            self.say(said.format(total=self._total), "error")
            ui.rangeEdit.setFocus()
            return None
        return printing.PrintOrder(
            pages=pages,
            copies=ui.copiesSpin.value(),
            grey=ui.greyCheck.isChecked(),
            two_sided=ui.twoSidedCheck.isChecked(),
            name=name,
        )

    def printer(self) -> QPrinter:
        """Return the chosen printer, set up as its own window was left.

        Raises:
            NoPrinter: there is none, or it has gone.
        """
        if self._printer is None:
            self._printer = printing.printer_named(self._ui.printerBox.currentText())
        return self._printer

    def say(self, text: str, tone: str) -> None:
        """Show ``text`` below the choices.

        Args:
            tone: ``info``, ``ok``, ``warn`` or ``error``.
        """
        self._ui.hintLabel.setText(text)
        self._ui.hintLabel.setProperty("chip", tone)
        theme.repolish(self._ui.hintLabel)
        self._ui.hintLabel.show()

    def show_busy(self, doing: str) -> None:
        """Say what is being done; an empty text: nothing is."""
        ui = self._ui
        for widget in (ui.progressLabel, ui.progressBar, ui.cancelButton):
            widget.setVisible(bool(doing))
        ui.progressLabel.setText(doing)
        ui.progressBar.setRange(0, 0)
        ui.printButton.setEnabled(not doing and ui.printerBox.count() > 0)
        ui.saveButton.setEnabled(not doing)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far the work is."""
        self._ui.progressBar.setRange(0, total)
        self._ui.progressBar.setValue(done)

    def _pages(self, page: int) -> tuple[int, ...]:
        every = tuple(range(self._total))
        chosen = _Range(self._ui.rangeBox.currentIndex())
        if chosen is _Range.NAMED:
            try:
                return printing.pages_named(self._ui.rangeEdit.text(), self._total)
            except ValueError:
                return ()
        ranges = {
            _Range.ALL: every,
            _Range.THIS: (page,),
            _Range.ODD: every[::2],
            _Range.EVEN: every[1::2],
        }
        return ranges[chosen]

    def _list_printers(self) -> None:
        names = printing.printer_names()
        ui = self._ui
        ui.printerBox.addItems(names)
        ui.printerBox.setPlaceholderText(self.tr("没有打印机"))
        for widget in (ui.printerBox, ui.propertiesButton, ui.printButton):
            widget.setEnabled(bool(names))
        if not names:
            self.say(translated(printing.NoPrinter()), "warn")

    @Slot(str)
    def _choose_printer(self, name: str) -> None:
        self._printer = None
        able = printing.prints_two_sided(name)
        self._ui.twoSidedCheck.setEnabled(able)
        self._ui.hintLabel.hide()
        if not able:
            self._ui.twoSidedCheck.setChecked(False)
            self.say(
                self.tr("这台打印机不会自动双面。要双面，先打奇数页，把纸翻面放回，再打偶数页。"),
                "info",
            )

    @Slot(int)
    def _choose_range(self, row: int) -> None:
        self._ui.rangeEdit.setVisible(row == _Range.NAMED)
        if row == _Range.NAMED:
            self._ui.rangeEdit.setFocus()

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
