"""Moves what a printer prints by half millimetres, and prints a page to measure it by."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from shequ_desktop.gui import dialogs, layouts
from shequ_desktop.gui.print_habits import MOST_HALVES, PrinterHabit


class AlignWindow(QDialog):
    """The offsets of one printer."""

    test_requested = Signal(object)
    """Print the test page with this ``PrinterHabit``."""
    kept = Signal(object)
    """The ``PrinterHabit`` to remember."""

    def __init__(self, printer: str, habit: PrinterHabit, parent: QWidget) -> None:
        """Show the ``habit`` of ``printer``."""
        super().__init__(parent)
        self._habit = habit
        self.setWindowTitle(self.tr("对准与测试页"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.right = self._spin(habit.right, self.tr("向右移"))
        self.down = self._spin(habit.down, self.tr("向下移"))
        self.test_button = layouts.button(self.tr("打印测试页"), "print")
        self.test_button.clicked.connect(lambda: self.test_requested.emit(self._now()))
        self.keep_button = layouts.button(self.tr("记住"), kind="primary")
        self.keep_button.clicked.connect(self.accept)
        cancel = layouts.button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.kept.emit(self._now()))
        told = layouts.label(
            self.tr(
                "标签、票证印偏了，就在这里移动。先打一张测试页，"
                "量外框到纸边的距离，应为 10 毫米；差多少移多少。负数是向左、向上。"
            ),
            "sub",
        )
        told.setWordWrap(True)
        self.setLayout(
            layouts.column(
                layouts.label(printer, "h2"),
                told,
                layouts.row(layouts.label(self.tr("向右移")), self.right, None),
                layouts.row(layouts.label(self.tr("向下移")), self.down, None),
                layouts.row(self.test_button, None, cancel, self.keep_button),
                margins=(20, 16, 20, 14),
                spacing=10,
            )
        )
        dialogs.one_default(self, self.keep_button)

    def _now(self) -> PrinterHabit:
        return replace(
            self._habit, right=round(self.right.value() * 2), down=round(self.down.value() * 2)
        )

    def _spin(self, halves: int, name: str) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(-MOST_HALVES / 2, MOST_HALVES / 2)
        spin.setSingleStep(0.5)
        spin.setDecimals(1)
        spin.setSuffix(self.tr(" 毫米"))
        spin.setAccessibleName(name)
        spin.setValue(halves / 2)
        return spin
