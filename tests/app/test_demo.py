"""The demo: nobody has to log in, everybody sees that it is one, everything in it is invented."""

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot
from support.program import CHEAP, in_session

from shequ_desktop.app.demo import make_demo, open_demo
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.kernel.progress import NoProgress

ROOT = Path(__file__).parent.parent.parent
LEAVES_SOON = """
import sys, threading, time
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shequ_desktop.app import main
from shequ_desktop.app.places import usual_places

class User(QObject):
    has_seen_enough = Signal()

    def leave(self):
        QCoreApplication.quit()

    def watch(self):
        backups = usual_places().demo.parent
        while not list(backups.glob("*-备份/*.juwubak")):
            time.sleep(0.05)
        self.has_seen_enough.emit()

user = User()
user.has_seen_enough.connect(user.leave, Qt.ConnectionType.QueuedConnection)
threading.Thread(target=user.watch, daemon=True).start()
sys.exit(main(["--demo"]))
"""


def test_the_demo_opens_without_a_password_and_says_what_it_is(
    program: Program, qtbot: QtBot
) -> None:
    program.start(demo=True)
    session = in_session(program, qtbot)

    assert "演示" in session.shell.windowTitle()
    assert "演示" in session.shell.header.community.text()
    assert program.tools.memory.recent() == []


def test_its_lock_tells_its_password_which_is_no_secret(program: Program, qtbot: QtBot) -> None:
    program.start(demo=True)
    session = in_session(program, qtbot)
    session.lock.lock()
    window = session.lock.window
    assert window is not None

    assert window.ui.note.text() == "演示口令：xingfuli"


def test_everybody_of_its_workbook_lives_there(places: Places) -> None:
    make_demo(places.demo, cost=CHEAP)
    opened = open_demo(places.demo, NoProgress())
    with opened.vault.store.reading() as reading:
        counted = reading.rows(
            "SELECT (SELECT count(*) FROM household), (SELECT count(*) FROM person)",
            tables=("household", "person"),
        )
    opened.vault.close()

    assert [tuple(row) for row in counted] == [(1200, 2992)]


def test_the_program_starts_from_the_command_line_and_leaves_in_good_order(
    tmp_path: Path,
) -> None:
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    ended = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-X", "utf8", "-c", LEAVES_SOON],
        env={**os.environ, **homes, "PYTHONPATH": "src", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
        timeout=120,
    )

    assert ended.returncode == 0, ended.stderr
    assert list(tmp_path.rglob("*.owner")) == []
