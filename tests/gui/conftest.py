"""What every window stands on: a desk with its tasks, dressed as the program is."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks


@pytest.fixture
def desk(tasks: Tasks, qapp: QApplication) -> Iterator[Desk]:
    settings = DeviceSettings()
    theme.apply(qapp, settings)
    yield Desk(tasks, settings, save=lambda _settings: None, user="王敏", parent=tasks)
    qapp.setStyleSheet("")
