"""A short message over the page, gone by itself; the status bar keeps it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from shequ_desktop.gui import theme

SHOWN_MS = 4000


class Toast(QLabel):
    """Says something at the foot of its parent for some seconds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = parent
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text`` instead of what was there."""
        self.setText(text)
        self.adjustSize()
        over = self._over.rect()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - theme.px(48))
        self.raise_()
        self.show()
        self._gone.start()
