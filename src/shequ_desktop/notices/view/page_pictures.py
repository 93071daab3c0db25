"""Small pictures of papers: the first page, on a ground of one size."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.pdf import POINTS_PER_INCH, open_pdf
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.gui import theme
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.gui.printing import to_image

_SHARPER = 2
"""Drawn larger than shown: screens of 200 % and smooth edges."""
_WORDS_INSET = (6, 6, -6, -6)


def first_page(kind: PaperKind, in_force: TemplateInForce, content: Content, room: QSize) -> QImage:
    """Return the first page of the paper that ``content`` makes, to be shown in ``room``.

    Raises:
        RulesBroken: a required fact is missing.
    """
    pdf = set_paper(compose(kind, in_force.template, content), usual_press())
    with open_pdf(pdf.content) as pages:
        width, height = pages.sizes_pt[0]
        size = min(room.width() / width, room.height() / height)
        return to_image(pages.render(0, _SHARPER * POINTS_PER_INCH * size))


def as_png(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes for the format
    return bytes(content.data())


def framed(image: QImage, room: QSize, words: str = "") -> QPixmap:
    """Return the page standing at the foot of ``room``, so that titles below are in line.

    An empty image is a blank sheet; ``words`` stand on it.
    """
    ground = QPixmap(room)
    ground.fill(Qt.GlobalColor.transparent)
    page = QSize(210, 297) if image.isNull() else image.size()
    page.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (room.width() - page.width()) // 2, room.height() - page.height()
    painter = QPainter(ground)
    painter.fillRect(left, top, page.width(), page.height(), Qt.GlobalColor.white)
    if not image.isNull():
        smooth = image.scaled(
            page,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(left, top, smooth)
    painter.setPen(theme.colour("line"))
    painter.drawRect(left, top, page.width() - 1, page.height() - 1)
    if words:
        painter.setPen(theme.colour("warn"))
        middle = QRect(left, top, page.width(), page.height()).adjusted(*_WORDS_INSET)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
    return ground
