"""The window that shows how far long work is; it comes by itself and leaves by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.jobs import Job

PATIENCE_MS = 500
"""Work that ends sooner shows nothing."""


class ProgressWindow(QDialog):
    """Shows one job. Closing it asks the job to stop, and it waits until that is done."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._ended = False
        self.setWindowTitle(job.title or self.tr("请稍候"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self._said = layouts.label(self.tr("正在准备…"), "sub")
        self.cancel = layouts.button(self.tr("取消"))
        self.cancel.clicked.connect(self._stop)
        self.setLayout(
            layouts.column(
                layouts.label(job.title or self.tr("正在处理"), "h2"),
                self.bar,
                layouts.row(self._said, None, self.cancel),
                margins=(20, 16, 20, 14),
                spacing=10,
            )
        )
        self.setMinimumWidth(theme.px(440))
        job.progressed.connect(self._progressed)
        job.ended.connect(self._end)
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._wait.timeout.connect(self.show)
        self._wait.start()

    @override
    def reject(self) -> None:
        self._stop()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._ended:
            self._stop()
            event.ignore()

    def _progressed(self, done: int, total: int) -> None:
        # Qt counts in 32 bits; bytes of a large file do not fit.
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // max(total, 1))
        if self.cancel.isEnabled():
            self._said.setText(
                self.tr("{done} / {total}").format(done=f"{done:,}", total=f"{total:,}")
            )

    def _stop(self) -> None:
        self._job.cancel()
        self.cancel.setEnabled(False)
        self._said.setText(self.tr("正在停止，已做的部分会全部撤回…"))

    def _end(self) -> None:
        self._ended = True
        self._wait.stop()
        if self.isVisible():
            self.close()
        else:
            self.deleteLater()
