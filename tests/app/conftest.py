"""A program on an empty computer, and a community founded cheaply."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from support.program import CHEAP, make_community, places_in

from shequ_desktop.app.errands import Errands
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Making, Program
from shequ_desktop.gui import theme
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.storage.vault import Created


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_in(tmp_path)


@pytest.fixture
def errands(qapp: QApplication) -> Iterator[Errands]:
    errands = Errands(qapp)
    yield errands
    errands.stop()
    errands.deleteLater()


@pytest.fixture
def founded(places: Places) -> Created:
    """Return a closed file of 幸福里社区 with one user, 王敏."""
    created, opened = make_community(places)
    opened.vault.close()
    return created


@pytest.fixture
def program(places: Places, qapp: QApplication) -> Iterator[Program]:
    theme.apply(qapp, DeviceSettings())
    qapp.setQuitOnLastWindowClosed(False)
    program = Program(places, Making(cost=CHEAP))
    yield program
    program.close()
    if program.start_window is not None:
        program.start_window.hide()
        program.start_window.deleteLater()
    program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
