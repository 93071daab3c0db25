"""What goes wrong is told without anybody's data."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.problems import Alarm, BugWindow, log_to, report
from shequ_desktop.storage.problems import StoreBusy


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    usual = sys.excepthook
    Alarm(lambda: window, parent=window).install()
    yield window
    sys.excepthook = usual


def raised(message: str) -> BaseException:
    try:
        try:
            raise LookupError(message)
        except LookupError as cause:
            raise ValueError(message) from cause
    except ValueError as error:
        return error


def hear(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_a_report_says_where_and_never_what_about_whom() -> None:
    said = report(raised("张三 11010519491231002X"))

    assert "builtins.ValueError" in said
    assert "builtins.LookupError" in said
    assert "gui/test_problems.py" in said
    assert "张三" not in said
    assert "1101" not in said


def test_a_bug_opens_one_window_that_stays_and_can_be_copied(
    window: QMainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    hear(raised("张三"))
    hear(raised("李四"))
    qtbot.waitUntil(lambda: window.findChild(BugWindow) is not None)
    caplog.clear()
    shown = window.findChildren(BugWindow)

    qtbot.mouseClick(shown[0].copy, Qt.MouseButton.LeftButton)

    assert len(shown) == 1
    assert "builtins.ValueError" in QApplication.clipboard().text()
    shown[0].close()


def test_a_problem_that_nobody_caught_is_told_like_any_other(
    window: QMainWindow, qtbot: QtBot
) -> None:
    hear(StoreBusy("database is locked"))

    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "数据文件正被其他程序使用。请关闭那个程序后重试。"


def test_the_log_file_holds_no_message_of_an_exception(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = log_to(tmp_path / "日志")
    handler = logging.getLogger().handlers[-1]
    try:
        logging.getLogger("shequ").error("a bug", exc_info=raised("张三"))
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    caplog.clear()

    written = path.read_text("utf-8")
    assert "ERROR shequ a bug" in written
    assert "builtins.ValueError" in written
    assert "张三" not in written
