"""The progress window comes by itself, stops work when asked, and goes by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shequ_desktop.gui.jobs import Job
from shequ_desktop.gui.progress import ProgressWindow
from shequ_desktop.kernel.progress import Cancelled


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def shown(job: Job, parent: QWidget, qtbot: QtBot) -> ProgressWindow:
    window = ProgressWindow(job, parent)
    qtbot.waitUntil(window.isVisible)
    return window


def test_it_shows_how_far_the_work_is_and_closes_at_its_end(parent: QWidget, qtbot: QtBot) -> None:
    job = Job("导入居民台账")
    window = shown(job, parent, qtbot)

    job.report(2_500_000_000, 5_000_000_000)
    assert window.bar.value() == 500
    assert window.windowTitle() == "导入居民台账"

    job.ended.emit()
    qtbot.waitUntil(lambda: not isValid(window))


def test_closing_it_asks_the_work_to_stop_and_waits_until_it_has(
    parent: QWidget, qtbot: QtBot
) -> None:
    job = Job()
    window = shown(job, parent, qtbot)

    qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.close()

    assert window.isVisible()
    assert not window.cancel.isEnabled()
    with pytest.raises(Cancelled):
        job.report(1, 2)
    job.ended.emit()
    qtbot.waitUntil(lambda: not isValid(window))


def test_short_work_shows_nothing(parent: QWidget, qtbot: QtBot) -> None:
    job = Job()
    window = ProgressWindow(job, parent)

    job.ended.emit()

    qtbot.waitUntil(lambda: not isValid(window))
