"""A double click on a package, while the program runs and while it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.program import log_in, make_community

from shequ_desktop.app.calls import Calls
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program


@pytest.fixture
def listening(tmp_path: Path, qapp: object) -> Iterator[Calls]:
    del qapp
    calls = Calls(tmp_path / "calls")
    assert calls.listen()
    yield calls
    calls.stop()


def test_the_running_program_hears_of_it(listening: Calls, tmp_path: Path, qtbot: QtBot) -> None:
    heard: list[Path] = []
    listening.called.connect(heard.append)
    second = Calls(tmp_path / "calls")

    assert not second.listen()
    second.call(tmp_path / "给居委会 (1).sqpkg")

    qtbot.waitUntil(lambda: heard == [tmp_path / "给居委会 (1).sqpkg"])
    assert [path.name for path in (tmp_path / "calls").iterdir()] == ["running.lock"]


def test_a_note_of_yesterday_is_not_heard(listening: Calls, tmp_path: Path, qtbot: QtBot) -> None:
    listening.call(tmp_path / "旧.sqpkg")
    listening.stop()
    later = Calls(tmp_path / "calls")
    heard: list[Path] = []
    later.called.connect(heard.append)

    assert later.listen()
    later.call(tmp_path / "新.sqpkg")

    qtbot.waitUntil(lambda: heard == [tmp_path / "新.sqpkg"])
    later.stop()


def test_the_page_of_packages_is_shown_once_the_file_is_open(
    program: Program, places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    _, opened = make_community(places)
    opened.vault.close()
    program.look_at(tmp_path / "给居委会.sqpkg")

    session = log_in(program, qtbot, opened.vault.path)

    assert type(session.shell.stack.currentWidget()).__name__ == "PackagesPage"
