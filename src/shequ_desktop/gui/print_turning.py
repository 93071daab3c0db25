"""Asks to put a printed pile back into the printer, for its second side."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme


class TurnWindow(QDialog):
    """Shows how to turn the pile over its long edge."""

    go_on = Signal(bool)
    """Print the backs; whether in reverse order."""

    def __init__(self, sheets: int, parent: QWidget, *, backs_reversed: bool) -> None:
        """Ask for a pile of so many ``sheets``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("请把纸翻面"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.reversed_check = QCheckBox(self.tr("背面从最后一张打起（顺序不对时改这里）"))
        self.reversed_check.setChecked(backs_reversed)
        self.go_on_button = layouts.button(self.tr("纸已放好，打印背面"), "print", "primary")
        self.go_on_button.clicked.connect(self.accept)
        stop = layouts.button(self.tr("停止打印"))
        stop.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.go_on.emit(self.reversed_check.isChecked()))
        self.setLayout(
            layouts.column(
                layouts.label(
                    self.tr("正面已送到打印机，共 %n 张。请把纸翻面：", "", sheets), "h2"
                ),
                _Drawing(),
                layouts.label(self.tr("1. 等打印机停下，把这一叠纸整齐取出，不要打乱顺序。")),
                layouts.label(self.tr("2. 像翻书一样沿长边翻过来，有字的一面背向打印面。")),
                layouts.label(self.tr("3. 放回进纸盒，页头方向不变，再点下面的按钮。")),
                layouts.label(
                    self.tr("第一次用这台打印机，请先用两三张试一试。选择会记住。"), "sub"
                ),
                self.reversed_check,
                layouts.row(None, stop, self.go_on_button),
                margins=(20, 16, 20, 14),
                spacing=9,
            )
        )
        dialogs.one_default(self, self.go_on_button)


class _Drawing(QWidget):
    """A printed pile, an arrow round its long edge, and the pile with its back up."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(self.tr("图：沿长边翻面"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(150))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.scale(), theme.scale())
        self._pile(painter, 40, printed=True)
        self._pile(painter, 270, printed=False)
        self._arrow(painter)

    def _pile(self, painter: QPainter, left: float, *, printed: bool) -> None:
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("surface"))
        for under in (8, 4, 0):
            painter.drawRect(QRectF(left + under, 14 + under, 84, 118))
        if not printed:
            painter.setPen(theme.colour("text3"))
            painter.drawText(QRectF(left, 14, 84, 118), Qt.AlignmentFlag.AlignCenter, "背")
            return
        painter.fillRect(QRectF(left + 22, 24, 40, 6), theme.colour("text2"))
        for line in range(8):
            painter.fillRect(QRectF(left + 10, 40 + line * 10, 64, 3), theme.colour("line"))

    def _arrow(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("primary"), 3))
        painter.drawArc(QRectF(146, 44, 110, 70), 20 * 16, 140 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        tip = QPolygonF([QPointF(260, 76), QPointF(242, 68), QPointF(256, 58)])
        painter.drawPolygon(tip)
