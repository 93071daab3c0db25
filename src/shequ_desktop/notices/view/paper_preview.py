"""The page beside a form, as it would be printed: it follows what is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget
from typing_extensions import override

from shequ_desktop.documents.paper import Paper
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.gui import layouts
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.page_images import PageImages
from shequ_desktop.gui.page_view import Fit, PageView
from shequ_desktop.gui.problems import told
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.notices.view.background import Background

_PATIENCE_MS = 250
"""How long it waits for the next key."""


class PaperPreview(QWidget):
    """Shows what ``make`` of the last call gives, set in the background."""

    shown = Signal(int)
    """How many pages it has."""
    failed = Signal()
    """It cannot be set as it is; the reason is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.background = Background(self)
        self.view = PageView()
        self.view.setAccessibleName(self.tr("打印效果"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setProperty("role", "sub")
        self.said.setMargin(16)
        self.foot = layouts.label("", "cap")
        self.foot.setWordWrap(True)
        self._images: PageImages | None = None
        self._make: Callable[[], Paper] | None = None
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._later.timeout.connect(self._begin)
        self.background.idle.connect(self._again)
        self.background.problem.connect(self._problem)
        both = QWidget()
        self._stack = QStackedLayout(both)
        self._stack.addWidget(self.said)
        self._stack.addWidget(self.view)
        layout = layouts.column(both, self.foot, spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.view.fit(Fit.WIDTH)
        self.say(self.tr("正在排版…"))

    def set_later(self, make: Callable[[], Paper]) -> None:
        """Show the paper that ``make`` gives; it is called beside the window, after a short wait."""
        self._make = make
        self._later.start()

    def say(self, text: str) -> None:
        """Show ``text`` in the place of the page."""
        self.said.setText(text)
        self._stack.setCurrentIndex(0)

    @override
    def hideEvent(self, event: object) -> None:
        """Set nothing that nobody looks at."""
        self._later.stop()

    def _begin(self) -> None:
        make = self._make
        if make is None or self.background.is_busy:
            return
        self._make = None
        self.background.run(
            lambda: set_paper(make(), usual_press()), then=self._show, refused=self._refused
        )

    def _again(self) -> None:
        if self._make is not None and not self._later.isActive():
            self._begin()

    def _show(self, pdf: Pdf) -> None:
        old, self._images = self._images, PageImages(pdf.content, self)
        self.view.show_pages(self._images)
        if old is not None:
            old.close()
            old.deleteLater()
        notes = [self.tr("共 {pages} 页").format(pages=pdf.pages), *map(sentence, pdf.warnings)]
        self.foot.setText("　".join(notes))
        self._stack.setCurrentIndex(1)
        self.shown.emit(pdf.pages)

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self.foot.setText("")
        self.say("\n".join(map(sentence, found)))
        self.failed.emit()

    def _problem(self, problem: Problem) -> None:
        self.foot.setText("")
        self.say(told(problem))
        self.failed.emit()
