"""Two paired computers with a window each, and a folder for a stick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from support.paired import Office, PairTemplate, make_pair, open_pair
from support.vaults import Template

from shequ_desktop.app.backup_list import ROW_TITLES
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.rooms import AUDITS


@dataclass
class Seat:
    """One computer and who sits there."""

    office: Office
    desk: Desk


def desk_of(office: Office, parent: QObject) -> Desk:
    """Return the desk at a computer."""
    tasks = Tasks(office.vault.store, parent=parent)
    desk = Desk(tasks, DeviceSettings(), save=lambda _settings: None, user="王敏", parent=tasks)
    desk.audits, desk.row_titles = AUDITS, ROW_TITLES
    return desk


@pytest.fixture(scope="session")
def pair_template(template: Template, tmp_path_factory: pytest.TempPathFactory) -> PairTemplate:
    return make_pair(template, tmp_path_factory.mktemp("pair"))


@pytest.fixture
def seats(
    pair_template: PairTemplate, tmp_path: Path, qapp: QApplication
) -> Iterator[tuple[Seat, Seat]]:
    """Return the host and the grid worker."""
    pair = open_pair(pair_template, tmp_path / "offices")
    made = []
    for office in (pair.host, pair.grid):
        tasks = Tasks(office.vault.store, parent=qapp)
        desk = Desk(tasks, DeviceSettings(), save=lambda _settings: None, user="王敏", parent=tasks)
        desk.audits, desk.row_titles = AUDITS, ROW_TITLES
        made.append(Seat(office, desk))
    yield made[0], made[1]
    for seat in made:
        seat.desk.tasks.wait()
        seat.office.vault.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
