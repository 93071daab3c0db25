"""``shequ-desktop`` and ``python -m shequ_desktop``: from the command line to the first window."""

import argparse
import contextlib
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from shequ_desktop.app.calls import Calls
from shequ_desktop.app.places import usual_places
from shequ_desktop.app.program import Program
from shequ_desktop.gui import theme
from shequ_desktop.gui.language import install_languages
from shequ_desktop.gui.problems import Alarm, log_to
from shequ_desktop.kernel.resources import resource_path


def main(argv: Sequence[str] | None = None) -> int:
    """Show the program, and return its exit code when the user has left."""
    begun = time.perf_counter()
    arguments = _parser().parse_args(argv)
    if arguments.self_test is not None:
        return _self_test(arguments.self_test, begun)
    places = usual_places()
    with contextlib.suppress(OSError):  # a full disk must not keep the program from starting
        log_to(places.log)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ShequDesktop")
    # The lock hides every window; only leaving ends the program.
    app.setQuitOnLastWindowClosed(False)
    calls = Calls(places.calls, app)
    if not calls.listen() and arguments.package is not None:
        calls.call(arguments.package)
        return 0
    program = Program(places)
    calls.called.connect(program.look_at)
    Alarm(program.window, app).install()
    dress(app, program)
    program.finished.connect(app.quit)
    program.start(arguments.vault, demo=arguments.demo)
    if arguments.package is not None:
        program.look_at(arguments.package)
    code = app.exec()
    calls.stop()
    program.close()
    return code


def dress(app: QApplication, program: Program) -> None:
    """Give the application its languages, its looks and its mark."""
    settings = program.tools.memory.settings
    install_languages(app, settings.language)
    theme.apply(app, settings)
    app.setWindowIcon(QIcon(str(resource_path("shequ.svg"))))


def _self_test(out: Path, begun: float) -> int:
    from shequ_desktop.app.self_test import self_test  # noqa: PLC0415 - not for users

    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return self_test(app, out, begun)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shequ-desktop")
    parser.add_argument("--vault", type=Path, metavar="FILE", help="the community's file to open")
    parser.add_argument("--demo", action="store_true", help="open the demo community")
    parser.add_argument(
        "--package", type=Path, metavar="FILE", help="the package to look at, once a file is open"
    )
    parser.add_argument(
        "--self-test", type=Path, metavar="FOLDER", help="try whether the program is whole"
    )
    return parser
