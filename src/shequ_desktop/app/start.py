"""``shequ-desktop`` and ``python -m shequ_desktop``: from the command line to the first window."""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shequ_desktop.app.places import usual_places
from shequ_desktop.app.program import Program
from shequ_desktop.gui import theme
from shequ_desktop.gui.language import install_languages
from shequ_desktop.gui.problems import Alarm, log_to


def main(argv: Sequence[str] | None = None) -> int:
    """Show the program, and return its exit code when the user has left."""
    arguments = _parser().parse_args(argv)
    places = usual_places()
    with contextlib.suppress(OSError):  # a full disk must not keep the program from starting
        log_to(places.log)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ShequDesktop")
    # The lock hides every window; only leaving ends the program.
    app.setQuitOnLastWindowClosed(False)
    program = Program(places)
    Alarm(program.window, app).install()
    install_languages(app, program.tools.memory.settings.language)
    theme.apply(app, program.tools.memory.settings)
    program.finished.connect(app.quit)
    program.start(arguments.vault, demo=arguments.demo)
    code = app.exec()
    program.close()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shequ-desktop")
    parser.add_argument("--vault", type=Path, metavar="FILE", help="the community's file to open")
    parser.add_argument("--demo", action="store_true", help="open the demo community")
    return parser
