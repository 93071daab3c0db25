"""What happens when something goes wrong: a problem is told, a bug is reported.

Neither the report nor the log holds anything about residents: a traceback has file
names, lines and the kind of the exception, never its message, which may quote data.
"""

import copy
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.kernel.problems import Problem

_log = logging.getLogger(__name__)
_LOG_BYTES, _LOG_FILES = 1_000_000, 5


def told(problem: Problem) -> str:
    """Return what ``problem`` says, translated, its blanks filled."""
    said = QCoreApplication.translate("problems", problem.sentence)
    return said.format(**problem.blanks)


def report(error: BaseException) -> str:
    """Return what developers need to know of a bug, without anybody's data."""
    versions = (version("shequ-desktop"), platform.python_version(), qVersion())
    lines = ["shequ-desktop {}, Python {}, Qt {}".format(*versions), platform.platform()]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            where = "/".join(Path(frame.filename).parts[-3:])
            lines.append(f"  {where}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def log_to(folder: Path) -> Path:
    """Write the log to a rotating file in ``folder`` and return where."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "shequ.log"
    handler = RotatingFileHandler(
        path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(_WithoutMessages("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return path


class BugWindow(QDialog):
    """Stays until the user closes it; says what is safe and offers the report."""

    def __init__(self, said: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("程序遇到意外错误"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = QPlainTextEdit(said)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("错误报告"))
        self.copy = layouts.button(self.tr("复制报告"), "copy")
        self.copy.clicked.connect(self._copy)
        close = layouts.button(self.tr("继续工作"), kind="primary")
        close.clicked.connect(self.close)
        explanation = layouts.label(
            self.tr(
                "刚才这一步没有完成，也没有保存；此前显示“已自动保存”的内容都在，可以继续工作。\n"
                "如果反复出现，请复制报告交给维护人员。报告中没有居民信息。"
            )
        )
        explanation.setWordWrap(True)
        self.setLayout(
            layouts.column(
                layouts.label(self.tr("这一步没有做成"), "h2"),
                explanation,
                self.report,
                layouts.row(self.copy, None, close),
                margins=(20, 16, 20, 14),
                spacing=10,
            )
        )
        dialogs.one_default(self, close)
        self.resize(theme.px(560), theme.px(360))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("已复制"))


class Alarm(QObject):
    """Hears of every exception that nobody caught, from any thread."""

    _heard = Signal(object)

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._open: BugWindow | None = None
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self._hear

    def _hear(
        self,
        _kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if not isinstance(error, Problem):
            _log.error("a bug", exc_info=(type(error), error, trace))
        self._heard.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        parent = self._window()
        if isinstance(error, Problem):
            if parent is not None:
                dialogs.warn(parent, told(error))
            return
        if self._open is None:  # a bug while painting would open one window a frame
            self._open = BugWindow(report(error), parent)
            self._open.destroyed.connect(self._closed)
            self._open.show()

    def _closed(self) -> None:
        self._open = None


class _WithoutMessages(logging.Formatter):
    """Writes tracebacks without the messages of exceptions."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its own text of the traceback in the record.
        mine = copy.copy(record)
        mine.exc_text = None
        return super().format(mine)

    @override
    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return report(error) if isinstance(error, BaseException) else ""
