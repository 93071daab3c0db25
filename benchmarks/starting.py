"""From the start of the process to a window that can be used, against a bare Qt window."""

import os
import subprocess
import sys
from collections.abc import Iterator

from benchmarks import material
from benchmarks.results import Result, compared, seconds

ROUNDS = 7
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.gui import theme
from shequ_desktop.gui.language import install_languages
folder, vault = map(Path, sys.argv[1:])
app = QApplication([])
program = Program(Places(settings=folder / "settings.ini", log=folder, documents=folder, demo=folder))
install_languages(app, program.tools.memory.settings.language)
theme.apply(app, program.tools.memory.settings)
program.start(vault)
def look():
    window = program.start_window
    if window.ui.stack.currentWidget() is window.ui.loginPage and window.ui.passwordEdit.isVisible():
        app.quit()
    else:
        QTimer.singleShot(1, look)
QTimer.singleShot(0, look)
app.exec()
program.close()
"""


def run() -> Iterator[Result]:
    """Start both again and again; the program shows the login of the last file."""
    path, _ = material.vault(material.SMALL)
    folder = material.FOLDER / "start"
    folder.mkdir(exist_ok=True)
    pairs = []
    for _ in range(ROUNDS):
        floor = seconds(lambda: _start(_BARE))
        pairs.append((floor, seconds(lambda: _start(_OURS, str(folder), str(path)))))
    yield compared(
        "start to a window that can be used", pairs, bar=3, note="floor: a bare PySide6 window"
    )


def _start(code: str, *arguments: str) -> None:
    # -c knows no folder of ours: the program is installed, as at the user's.
    subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", code, *arguments],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )
