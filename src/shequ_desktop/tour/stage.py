"""The stage: the running program, the waiting, the pictures and what is told of them."""

import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QThreadPool
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Making, Program
from shequ_desktop.app.session import Session
from shequ_desktop.gui import theme
from shequ_desktop.gui.language import install_languages
from shequ_desktop.households.view.ledger_page import LedgerPage
from shequ_desktop.tour import camera, hands
from shequ_desktop.tour.hands import TourBroken

W = TypeVar("W", bound=QWidget)

USER = "王敏"
PASSWORD = "haitang-2026-chun"  # noqa: S105 - of an invented user
COMMUNITY = "幸福里社区"
_WIDTH, _HEIGHT, _TASK_BAR = 1366, 768, 40
"""Pixels; the smallest screen that is usual, as Windows uses it."""
_PATIENCE_MS = 12_000
_LOOK_MS = 15
_DRAWN_MS = 4000
_REST_MS = 260
"""Longer than any field waits before it asks."""
_PRESSES = 4
_SHOWN = re.compile(r"\]\(images/(\S+\.png)\)")
_TOLD = """# 居务通 导览

在一台新电脑上，从建立社区到备份恢复的全部工作。每张图都来自真实的窗口；图中人物和地址都是虚构的。
"""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the tour plays and where it leaves what it made."""

    home: Path
    """Stands for the user's own folders; nothing else is written to."""
    out: Path

    @property
    def papers(self) -> Path:
        """Return where papers and tables are saved."""
        return self.out / "papers"

    def places(self) -> Places:
        """Return where the program keeps its things."""
        return Places(
            settings=self.home / "设置" / "settings.ini",
            log=self.home / "日志",
            documents=self.home / "文档" / "居务通",
            demo=self.home / "演示" / "幸福里社区.juwu",
        )


class Stage:
    """Plays the program; whatever is not as expected raises ``TourBroken``."""

    def __init__(self, app: QApplication, folders: Folders, making: Making | None = None) -> None:
        self.folders = folders
        self.pictures: list[Path] = []
        self._told: list[str] = []
        self._errors: list[BaseException] = []
        folders.papers.mkdir(parents=True, exist_ok=True)
        sys.excepthook = self._caught
        self.program = Program(folders.places(), making)
        settings = self.program.tools.memory.settings
        install_languages(app, settings.language)
        theme.apply(app, settings)
        # A cursor that blinks would make every picture another one.
        app.setCursorFlashTime(0)
        QCursor.setPos(_WIDTH - 1, _HEIGHT - 1)

    @property
    def session(self) -> Session:
        """Return the open file."""
        if self.program.session is None:
            raise TourBroken("没有打开的社区文件。")
        return self.program.session

    def ledger(self) -> LedgerPage:
        """Go to the ledger as its key does, and return its page."""
        shell = self.session.shell
        self.keys("Ctrl+2")
        page = shell.stack.currentWidget()
        if not isinstance(page, LedgerPage):
            raise TourBroken("Ctrl+2 没有打开分户台账。")
        return page

    def fit_screen(self, width: int = _WIDTH, height: int = _HEIGHT) -> None:
        """Let the main window fill a screen of that size, above the task bar."""
        shell = self.session.shell
        shell.setGeometry(0, camera.BAR, width, height - camera.BAR - _TASK_BAR)
        self.rest()

    # ------------------------------------------------------------ waiting

    def until(self, happens: Callable[[], object], what: str) -> None:
        """Wait until ``happens`` says something true.

        Args:
            what: What is waited for, to be read after 没有等到.
        """
        clock = QElapsedTimer()
        clock.start()
        while not happens():
            self._complain()
            if clock.elapsed() > _PATIENCE_MS:
                raise TourBroken(f"没有等到{what}。{self._on_screen()}")
            QTest.qWait(_LOOK_MS)

    def rest(self) -> None:
        """Let everything that waits for the hands to rest happen, and come to its end."""
        QTest.qWait(_REST_MS)
        self.until(lambda: not self._somebody_works(), "手头的工作做完")
        QTest.qWait(_LOOK_MS * 4)
        self._complain()

    def see_drawn(self) -> None:
        """Let pages that are drawn beside the window come: nothing says when the last one has."""
        QTest.qWait(_DRAWN_MS)
        self.rest()

    def window(self, kind: type[W]) -> W:
        """Wait for the window of a kind and return it."""
        self.until(lambda: self._windows(kind), f"“{kind.__name__}”窗口")
        return self._windows(kind)[-1]

    def gone(self, window: QWidget) -> None:
        """Wait until ``window`` has closed."""
        name = window.windowTitle() if isValid(window) else ""
        self.until(lambda: not isValid(window) or not window.isVisible(), f"“{name}”关闭")

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other, where the keyboard is just now."""
        for each in keys:
            front = camera.front()
            if QApplication.activeWindow() is None or not front.isActiveWindow():
                # Without a window manager nobody does that when a window closes.
                front.activateWindow()
                self.until(front.isActiveWindow, f"“{front.windowTitle()}”到前面来")
            where = QApplication.activePopupWidget() or QApplication.focusWidget() or front
            hands.press(where, each)

    def search(self, page: LedgerPage, words: str, people: range) -> None:
        """Look for ``words`` in the ledger; so many ``people`` are found."""
        self.rest()
        self.keys("Ctrl+F")
        hands.type_on(page.search, words)
        ids = page.table.grid_model.ids
        self.until(lambda: len(ids()) in people, f"查“{words}”找到 {people.start} 人")
        self.rest()

    def clear(self, page: LedgerPage) -> None:
        """Show everybody again."""
        hands.click(page.clear)
        self.rest()

    def answer_file_dialog(self, path: Path) -> None:
        """Type ``path`` into the dialog that asks for a file or a folder."""
        dialog = self.window(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        box = dialog.findChild(QDialogButtonBox)
        assert isinstance(box, QDialogButtonBox)
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        agree = next(each for each in box.buttons() if box.buttonRole(each) is accept)
        for _ in range(_PRESSES):
            self.rest()
            if not isValid(dialog) or not dialog.isVisible():
                return
            # While the folder is still being read, the dialog may forget what was typed.
            if field.text() != str(path):
                hands.write(field, str(path))
                self.rest()
            # The first press may only close the list of suggestions.
            hands.click(agree)
        raise TourBroken(f"选择文件的窗口不收下 {path}。")

    def answer(self, title: str) -> None:
        """Press a button of the message that is shown."""
        box = self.window(QMessageBox)
        hands.click(hands.button(box, title))
        self.gone(box)

    # ------------------------------------------------------------ telling

    def chapter(self, title: str) -> None:
        """Begin a chapter of what is told."""
        session = self.program.session
        if session is not None:
            self.until(session.shell.toast.isHidden, "上一件事的提示消失")
        self._told.append(f"\n## {title}\n")

    def picture(self, name: str, caption: str) -> None:
        """Take a picture, with a sentence that says what it shows."""
        self.rest()
        path = self.folders.out / f"{len(self.pictures) + 1:02}_{name}.png"
        camera.take(path)
        self.pictures.append(path)
        self._told.append(f"{caption}\n\n![{caption}]({path.name})\n")

    def illustrate(self, manual: Path) -> list[str]:
        """Make the pictures that the manual's pages show from those of this tour.

        Returns:
            The pictures that no step of the tour has taken.
        """
        pages = (page.read_text("utf-8") for page in manual.glob("*.md"))
        wanted = {name for page in pages for name in _SHOWN.findall(page)}
        images = manual / "images"
        images.mkdir(exist_ok=True)
        for old in images.glob("*.png"):
            old.unlink()
        for picture in self.pictures:
            name = picture.name.partition("_")[2]
            if name in wanted:
                wanted.remove(name)
                shutil.copyfile(picture, images / name)
        return sorted(wanted)

    def write_down(self, last: str) -> None:
        """Write what there is to tell, with ``last`` at the end."""
        text = "\n".join([_TOLD, *self._told, last])
        (self.folders.out / "tour.md").write_text(text, "utf-8")

    def broken(self, why: str) -> None:
        """Leave a picture of what went wrong."""
        camera.take(self.folders.out / "failed.png")
        self.write_down(f"\n**导览停在这里：{why}**\n\n![停在这里](failed.png)\n")

    # ------------------------------------------------------------ inside

    def _windows(self, kind: type[W]) -> list[W]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, kind) and each.isVisible()]

    def _somebody_works(self) -> bool:
        owners: list[QObject] = [self.program, *QApplication.topLevelWidgets()]
        if self.program.session is not None:
            owners.append(self.program.session)
        pools = (pool for owner in owners for pool in owner.findChildren(QThreadPool))
        return any(pool.activeThreadCount() for pool in pools)

    def _on_screen(self) -> str:
        said = [each.text() for each in self._windows(QMessageBox)]
        return f"屏幕上写着：{'；'.join(said)}" if said else ""

    def _complain(self) -> None:
        if self._errors:
            raise self._errors[0]

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._errors.append(error)
        sys.__excepthook__(kind, error, trace)
