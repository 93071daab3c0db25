"""``python -m shequ_desktop.tour --out out/tour``: plays the tour, 0 when it came to its end."""

import argparse
import contextlib
import faulthandler
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shequ_desktop.tour.script import play
from shequ_desktop.tour.stage import Folders, Stage

_SCREEN = (1366, 768)
_AT_MOST_S = 600


def main(argv: Sequence[str] | None = None) -> int:
    """Play the tour; return 0, or 1 after saying where it broke off."""
    arguments = _parser().parse_args(argv)
    # A tour that hangs says where, and ends: nobody waits for it forever.
    faulthandler.dump_traceback_later(_AT_MOST_S, exit=True)
    with _home(arguments.home) as home, tempfile.TemporaryDirectory() as plain:
        _make_screen(Path(plain))
        qInstallMessageHandler(_say)
        app = QApplication(sys.argv[:1])
        app.setApplicationName("ShequDesktop")
        app.setQuitOnLastWindowClosed(False)
        app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        stage = Stage(app, Folders(home=home, out=arguments.out.absolute()))
        why = play(stage)
        stage.program.close()
        if why is None and arguments.manual is not None:
            missing = stage.illustrate(arguments.manual)
            why = f"手册里的图没有：{'、'.join(missing)}。" if missing else None
    faulthandler.cancel_dump_traceback_later()
    if why is not None:
        print(f"导览没有走完：{why}", file=sys.stderr, flush=True)
    return 0 if why is None else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shequ_desktop.tour", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="what it leaves")
    parser.add_argument(
        "--home", type=Path, metavar="FOLDER", help="where it plays; usually a temporary folder"
    )
    parser.add_argument(
        "--manual", type=Path, metavar="FOLDER", help="refresh the pictures of the manual in FOLDER"
    )
    return parser


@contextlib.contextmanager
def _home(wanted: Path | None) -> Iterator[Path]:
    """Provide an empty folder; one whose name is the same every time, as pictures show it."""
    if wanted is not None:
        wanted.mkdir(parents=True, exist_ok=True)
        yield wanted.absolute()
        return
    temporary = Path(tempfile.gettempdir())
    for name in ("居务通导览", *(f"居务通导览{number}" for number in range(2, 100))):
        home = temporary / name
        with contextlib.suppress(FileExistsError):
            home.mkdir(mode=0o700)
            break
    else:
        home = Path(tempfile.mkdtemp())
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _make_screen(folder: Path) -> None:
    """Give a computer without a screen one of the smallest usual size.

    Args:
        folder: For Qt's description of it; Qt wants a path in ASCII.
    """
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        return
    width, height = _SCREEN
    screen = {"name": "tour", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _say(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but not that a computer without a screen cannot raise windows."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
