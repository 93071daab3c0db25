"""``shequ-desktop --self-test FOLDER``: shows that a built program is whole.

It makes a community of its own in a folder of its own, enters every room, sets a paper,
and leaves pictures and a report there. A module or a data file that the build has left
behind fails at once, and is named in the log.
"""

import json
import locale
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer, qVersion
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from shequ_desktop.app.places import portable_places
from shequ_desktop.app.program import Making, Program
from shequ_desktop.app.session import Session
from shequ_desktop.app.start import dress
from shequ_desktop.documents.paper import (
    Column,
    Paper,
    Paragraph,
    QrCode,
    Row,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.documents.word import write_word
from shequ_desktop.storage.keyring import Cost

_PATIENCE_MS = 120_000
_SOCKETS = {"socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo"}
"""What Python tells of whoever reaches into a network; the program must not."""
_REST_MS = 1_500
"""Longer than any page waits before it asks for its lines."""


_PAPER = Paper(
    name="自检",
    style=Style.OFFICIAL,
    blocks=(
        Title(words="自检"),
        Paragraph(words=text("这份文书由程序自检生成，用来检查字体、排版和二维码。")),
        Table(
            columns=(Column(title="项目", stretch=True), Column(title="结果", width=30)),
            rows=(Row(cells=(text("排版"), text("正常"))),),
        ),
        QrCode(content="shequ-desktop"),
    ),
)


class SelfTestFailed(Exception):
    """Something did not happen in time."""


def self_test(app: QApplication, out: Path, begun: float) -> int:
    """Try the program; return its exit code.

    Args:
        out: Gets a picture of each room, a paper, and ``report.json``.
        begun: When the program was started, by ``time.perf_counter``.
    """
    out.mkdir(parents=True, exist_ok=True)
    sockets: list[str] = []
    sys.addaudithook(lambda event, _: sockets.append(event) if event in _SOCKETS else None)
    with TemporaryDirectory(prefix="shequ-", ignore_cleanup_errors=True) as folder:
        places = portable_places(Path(folder))
        program = Program(places, Making(cost=Cost(memory_kib=1024, passes=1)))
        dress(app, program)
        report: dict[str, object] = {**_about(app), "sockets": sockets}
        try:
            report |= _play(program, out, begun)
        finally:
            program.close()
    (out / "report.json").write_text(
        json.dumps(report, ensure_ascii=False, indent=1), "utf-8", newline="\n"
    )
    return 0


def _play(program: Program, out: Path, begun: float) -> dict[str, object]:
    program.start(demo=True)
    _rest(1)
    shown = time.perf_counter() - begun
    _until(lambda: program.session is not None, "session")
    session = program.session
    assert session is not None
    rooms = _enter_every_room(session, out)
    pdf = set_paper(_PAPER, usual_press())
    (out / "paper.pdf").write_bytes(pdf.content)
    (out / "paper.docx").write_bytes(write_word(_PAPER))
    return {"seconds_to_window": round(shown, 2), "rooms": rooms, "pages": pdf.pages}


def _enter_every_room(session: Session, out: Path) -> list[str]:
    entered = []
    for door in range(session.shell.nav.doors.count()):
        session.shell.nav.doors.setCurrentIndex(door)
        _rest(_REST_MS)
        page = session.shell.stack.currentWidget()
        if not session.shell.grab().save(str(out / f"room-{door}.png")):
            raise SelfTestFailed(door)
        entered.append(type(page).__name__)
    return entered


def _about(app: QApplication) -> dict[str, object]:
    return {
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": platform.platform(),
        "encoding": locale.getencoding(),
        "ratio": app.devicePixelRatio(),
        "screen": QGuiApplication.platformName(),
        "font": QFontInfo(app.font()).family(),
    }


def _until(happened: Callable[[], bool], what: str) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not happened():
        if clock.hasExpired(_PATIENCE_MS):
            raise SelfTestFailed(what)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
