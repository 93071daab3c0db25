"""The course of printing: jobs, turning the pile by hand, stopping, and going on."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui.print_bench import Bench
from shequ_desktop.gui.print_habits import PrinterHabits
from shequ_desktop.gui.print_pane import PrintPane
from shequ_desktop.gui.print_plan import SHEETS_A_JOB, PrintOrder
from shequ_desktop.gui.print_turning import TurnWindow
from shequ_desktop.gui.printing import PrintRun


@dataclass(frozen=True, slots=True, kw_only=True)
class _Last:
    """What was printed last, to go on with."""

    content: bytes
    order: PrintOrder
    printer: QPrinter
    name: str


class PrintCourse(QObject):
    """Takes orders to the printer, and tells in the pane what became of them."""

    sent = Signal(int)
    """Everything went to the printer: so many sheets."""
    left = Signal(object)
    """Something of this ``PrintOrder`` went to the printer."""

    def __init__(
        self, pane: PrintPane, bench: Bench, habits: PrinterHabits, window: QWidget
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._bench = bench
        self._habits = habits
        self._window = window
        self._last: _Last | None = None
        self._run: PrintRun | None = None

    def print_on(self, content: bytes, printer: QPrinter, order: PrintOrder) -> None:
        """Print ``order`` of the PDF ``content``."""
        if self._bench.is_busy:
            return
        self._last = _Last(
            content=content, order=order, printer=printer, name=self._pane.printer_name
        )
        self._pane.offer_resume(0, 0)
        self._go_on(PrintRun(content, printer, order))

    @Slot(int)
    def resume(self, first: int) -> None:
        """Print what was printed last again from sheet ``first`` on, counted from 1.

        On the printer that is chosen now: the user may have turned to another.

        Raises:
            NoPrinter: it has gone.
        """
        last = self._last
        if last is None:
            return
        same = last.name == self._pane.printer_name
        printer = last.printer if same else self._pane.printer()
        order = replace(
            last.order,
            first_sheet=first,
            offset_mm=self._habits.of(self._pane.printer_name).offset_mm,
        )
        self.print_on(last.content, printer, order)

    def forget(self) -> None:
        """Offer nothing to go on with: there is another paper now."""
        self._last = None
        self._pane.offer_resume(0, 0)

    def _go_on(self, run: PrintRun) -> None:
        self._run = run
        self._bench.start(
            run.go_on,
            lambda _none: self._ended(run),
            self.tr("正在打印……"),
            stop=self.tr("停止打印"),
            failed=lambda error: self._broken(run, error),
        )

    def _ended(self, run: PrintRun) -> None:
        if run.must_turn:
            self._ask_to_turn(run)
            return
        self._run = None
        sheets = run.sent - run.order.first_sheet + 1
        self._pane.say(self.tr("已送到打印机，共 %n 张纸。", "", sheets), "ok")
        if sheets > SHEETS_A_JOB:
            self._pane.offer_resume(run.order.first_sheet, run.total)
        self.left.emit(run.order)
        self.sent.emit(sheets)

    def _ask_to_turn(self, run: PrintRun) -> None:
        window = TurnWindow(
            run.sheets_to_turn, self._window, backs_reversed=run.order.backs_reversed
        )
        window.go_on.connect(self._turned)
        window.rejected.connect(lambda: self._stopped(run))
        self._pane.say(self.tr("请把纸翻面，再打印背面。"), "warn")
        window.open()

    @Slot(bool)
    def _turned(self, backs_reversed: bool) -> None:  # noqa: FBT001 - a signal's
        run = self._run
        if run is None:
            return
        run.set_backs_reversed(backs_reversed=backs_reversed)
        name = self._pane.printer_name
        if name:
            self._habits.keep(name, replace(self._habits.of(name), backs_reversed=backs_reversed))
        self._pane.say("", "info")
        self._go_on(run)

    def _broken(self, run: PrintRun, error: Exception) -> bool:
        if run.begun:
            self._stopped(run)
        else:
            self._pane.say("", "info")
        return not isinstance(error, Exception)

    def _stopped(self, run: PrintRun) -> None:
        self._run = None
        self._pane.say(
            self.tr("已停止打印。已经送到打印机的纸还会印完；看看印好了几张，可以从下一张继续。"),
            "info",
        )
        self._pane.offer_resume(min(run.sent + 1, run.total), run.total)
        self.left.emit(run.order)
