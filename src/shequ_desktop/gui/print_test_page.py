"""The page that shows where a printer really prints: outlines and rulers."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from shequ_desktop.documents.paper import Paper, Slips
from shequ_desktop.documents.pdf import MM_PER_INCH
from shequ_desktop.gui import printing, theme
from shequ_desktop.gui.print_plan import Millimetres

FRAME_MM = 10
"""How far the frame is from each edge of the sheet, if the printer is aligned."""
_TEXT_MM = 3.6
_RULERS_MM = 100
_LONG, _MIDDLE, _SHORT = 5.0, 3.5, 2.0


def print_test_page(
    printer: QPrinter,
    sheet_mm: Millimetres,
    offset_mm: Millimetres,
    outlines: Sequence[QRectF] = (),
) -> None:
    """Print a frame ``FRAME_MM`` from each edge, rulers along it, and ``outlines``.

    Args:
        printer: Where.
        sheet_mm: The paper, upright.
        offset_mm: What everything is moved by, to the right and down.
        outlines: Labels, in millimetres on the sheet.

    Raises:
        PrinterRefused: the printer did not take it.
    """
    printing.lay_out(printer, sheet_mm)
    # The page is Chinese as all papers are.
    printer.setDocName("居务通打印测试页")
    painter = QPainter()
    if not painter.begin(printer):
        raise printing.PrinterRefused
    dot = printer.resolution() / MM_PER_INCH
    painter.scale(dot, dot)
    painter.translate(*offset_mm)
    _draw(painter, sheet_mm, offset_mm, outlines)
    if not painter.end():
        raise printing.PrinterRefused


def label_outlines(paper: Paper, sheet_mm: Millimetres) -> tuple[QRectF, ...]:
    """Return where the gummed labels of ``paper`` lie on its upright sheet; none without labels."""
    slips = paper.blocks[0] if paper.blocks else None
    if not isinstance(slips, Slips) or slips.label_mm is None:
        return ()
    width, height = slips.label_mm
    across, down = width + slips.gap_mm[0], height + slips.gap_mm[1]
    left = (sheet_mm[0] - slips.across * across + slips.gap_mm[0]) / 2
    top = (sheet_mm[1] - slips.down * down + slips.gap_mm[1]) / 2
    return tuple(
        QRectF(left + column * across, top + row * down, width, height)
        for row in range(slips.down)
        for column in range(slips.across)
    )


def _draw(
    painter: QPainter,
    sheet_mm: Millimetres,
    offset_mm: Millimetres,
    outlines: Sequence[QRectF],
) -> None:
    sheet = QRectF(0, 0, *sheet_mm)
    frame = sheet.marginsRemoved(QMarginsF(FRAME_MM, FRAME_MM, FRAME_MM, FRAME_MM))
    painter.setPen(QPen(Qt.GlobalColor.black, 0.2))
    painter.drawRect(frame)
    for outline in outlines:
        painter.drawRoundedRect(outline, 1, 1)
    centre = frame.center()
    painter.drawLine(QLineF(centre - QPointF(8, 0), centre + QPointF(8, 0)))
    painter.drawLine(QLineF(centre - QPointF(0, 8), centre + QPointF(0, 8)))
    _rulers(painter, frame.topLeft())
    font = QFont()
    font.setFamilies(list(theme.FONTS))
    font.setPixelSize(100)
    painter.setFont(font)
    for number, line in enumerate(_lines(offset_mm)):
        _write(painter, frame.topLeft() + QPointF(12, 16 + number * _TEXT_MM * 1.7), line)


def _lines(offset_mm: Millimetres) -> tuple[str, ...]:
    right, down = offset_mm
    return (
        f"打印测试页　已向右移 {right:g} 毫米，向下移 {down:g} 毫米",
        f"1. 量外框左边到纸边：应为 {FRAME_MM} 毫米。少几毫米，就再向右移几毫米；多了就减。",
        f"2. 量外框上边到纸边：应为 {FRAME_MM} 毫米。少几毫米，就再向下移几毫米；多了就减。",
        f"3. 两把尺各长 {_RULERS_MM} 毫米。量得不是 {_RULERS_MM} 毫米，请在打印机属性里关掉“缩放以适合纸张”。",
        "4. 标签纸：把本页和标签纸叠在一起对着光看，框线应与标签边重合。",
    )


def _rulers(painter: QPainter, corner: QPointF) -> None:
    for mm in range(_RULERS_MM + 1):
        tick = _LONG if mm % 10 == 0 else _MIDDLE if mm % 5 == 0 else _SHORT
        for along, inward in ((QPointF(1, 0), QPointF(0, 1)), (QPointF(0, 1), QPointF(1, 0))):
            at = corner + along * mm
            painter.drawLine(QLineF(at, at + inward * tick))


def _write(painter: QPainter, at: QPointF, line: str) -> None:
    """Write ``line``; a font has no fractions of millimetres, so it is drawn large and shrunk."""
    painter.save()
    painter.translate(at)
    painter.scale(_TEXT_MM / 100, _TEXT_MM / 100)
    painter.drawText(QPointF(0, 0), line)
    painter.restore()
