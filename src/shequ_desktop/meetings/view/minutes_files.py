"""Scans that belong to minutes: a line of buttons that open them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import FileDraft, KeptFile

_LONGEST = 24


class ScanUnreadable(Problem):
    """The file that was chosen cannot be read."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "不能读取文件“{name}”。请确认它还在原处、没有被别的程序占用，再试一次。"
    )


class ScanUnwritable(Problem):
    """The place that was chosen takes no file."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "不能把附件存为“{name}”。请换一个文件夹，或者检查磁盘是否已满。"
    )


def read_scan(path: Path, label: str) -> FileDraft:
    """Return a file to be kept.

    Raises:
        ScanUnreadable: it cannot be read.
    """
    try:
        return FileDraft(name=path.name, content=path.read_bytes(), label=label)
    except OSError as error:
        raise ScanUnreadable(type(error).__name__, name=path.name) from error


def choose_scan(parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for a scan or a photo of the signed page."""
    dialog = QFileDialog(
        parent.window(),
        QCoreApplication.translate("MinutesFiles", "选择签字页扫描件"),
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
        QCoreApplication.translate("MinutesFiles", "扫描件和照片 (*.pdf *.jpg *.jpeg *.png)"),
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


class KeptFiles(QWidget):
    """The files of one version; a click saves a copy."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self._buttons: list[QPushButton] = []
        self.shown: tuple[KeptFile, ...] = ()
        self.hide()

    def show_files(self, files: Sequence[KeptFile]) -> None:
        """Show these files; none hides the line."""
        if tuple(files) == self.shown:
            return
        self.shown = tuple(files)
        while self._row.count():
            widget = self._row.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for each in files:
            label = each.label or self.tr("附件")
            name = each.name if len(each.name) <= _LONGEST else f"{each.name[:_LONGEST]}…"
            button = layouts.button(f"{label}：{name}", "document", "line")
            button.setToolTip(self.tr("另存一份到电脑上"))
            button.clicked.connect(self._saves(each))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setVisible(bool(files))

    def _saves(self, file: KeptFile) -> Callable[[], None]:
        return lambda: self._save(file)

    def _save(self, file: KeptFile) -> None:
        dialog = QFileDialog(self.window(), self.tr("另存附件"), file.name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda chosen: self._write(file, Path(chosen)))
        dialog.open()

    def _write(self, file: KeptFile, path: Path) -> None:
        def write(content: bytes) -> None:
            def work(_progress: object) -> None:
                try:
                    path.write_bytes(content)
                except OSError as error:
                    raise ScanUnwritable(type(error).__name__, name=path.name) from error

            self._desk.tasks.job(
                work, owner=self, then=lambda _none: self._desk.say(self.tr("已另存附件"))
            )

        self._desk.tasks.read(
            lambda reading: service.file_content(reading, file.id), owner=self, then=write
        )
