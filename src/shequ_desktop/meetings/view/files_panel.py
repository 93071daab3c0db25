"""附件 of anything that is kept here: photos as small pictures, other files by name."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.exc import NoResultFound

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.photos import PhotoWindow, pixmap_of, shrink, thumbnail_room
from shequ_desktop.gui.record_card import clear_all, said
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import DELETE_FILE, KEEP_FILE, FileDraft, FileId, KeptFile
from shequ_desktop.storage.store import Reading

MOST_PHOTO_BYTES = 1024 * 1024
"""Large enough for a sheet of signatures to be read."""
_PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp"})
_KIB = 1024
_FOLDER = "meetings.files"


class FileUnreadable(Problem):
    """The file cannot be read."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个文件读不出来，可能已被移动或正被其他程序占用。请检查后再添加。"
    )


class FileUnwritable(Problem):
    """The file cannot be written where the user wants it."""

    sentence = QT_TRANSLATE_NOOP("problems", "文件没有保存成功。请换一个位置，或者检查U盘空间。")


class FilesPanel(QWidget):
    """The files of one owner, added, looked at, saved elsewhere, deleted."""

    shown = Signal(int)
    """How many files there are."""

    def __init__(self, desk: Desk, owner_id: str, *, label: str = "") -> None:
        super().__init__()
        self._desk, self._owner, self._label = desk, owner_id, label
        self.add = layouts.button(self.tr("添加附件…"), "add")
        self.add.setToolTip(self.tr("照片会自动缩小；其他文件最大 20 MB"))
        self.buttons: dict[FileId, QPushButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self.setLayout(layouts.column(self._rows, layouts.row(self.add, None), spacing=6))
        self.add.clicked.connect(lambda _on=False: self.choose())
        desk.tasks.follow(
            lambda reading: service.files_of(reading, owner_id), owner=self, then=self._show
        )

    def choose(self) -> None:
        """Ask for files and keep them."""
        paths, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("选择附件"),
            str(self._desk.habit(_FOLDER, "")),
            self.tr("照片、扫描件、文档 (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx);;所有文件 (*)"),
        )
        if paths:
            self._desk.keep_habit(_FOLDER, str(Path(paths[0]).parent))
        for path in paths:
            self.add_file(Path(path))

    def add_file(self, path: Path) -> None:
        """Keep the file at ``path``; a photo is made smaller first."""

        def then(draft: FileDraft) -> None:
            self._desk.tasks.change(
                lambda tx: service.keep_file(tx, self._owner, draft),
                KEEP_FILE,
                owner=self,
                then=lambda _id: self._desk.say(
                    self.tr("已添加“{name}”，可撤销（Ctrl+Z）").format(name=draft.name)
                ),
                refused=self._refused,
            )

        self._desk.tasks.job(
            lambda _progress: _draft(path, self._label),
            owner=self,
            then=then,
            title=self.tr("正在添加附件"),
        )

    def remove(self, file: KeptFile) -> None:
        """Put a file into the bin; it can be undone."""
        self._desk.tasks.change(
            lambda tx: service.delete_file(tx, file.id),
            DELETE_FILE,
            owner=self,
            then=lambda _none: self._desk.say(
                self.tr("已删除“{name}”，可撤销（Ctrl+Z）").format(name=file.name)
            ),
            refused=self._refused,
        )

    def save_as(self, file: KeptFile) -> None:
        """Ask where a copy shall go."""
        folder = Path(str(self._desk.habit(_FOLDER, "")))
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("附件另存为"), str(folder / file.name)
        )
        if path:
            self.save_to(file, Path(path))

    def save_to(self, file: KeptFile, path: Path) -> None:
        """Write a copy of a file."""

        def then(content: bytes | None) -> None:
            if content is None:
                self._desk.inform(self, self.tr("附件的内容不在本机，请在添加它的电脑上打开。"))
                return
            self._desk.tasks.job(
                lambda _progress: _written(path, content),
                owner=self,
                then=lambda _none: self._desk.say(self.tr("已保存到 {path}").format(path=path)),
            )

        self._desk.tasks.read(lambda reading: _content(reading, file.id), owner=self, then=then)

    def _show(self, files: Sequence[KeptFile]) -> None:
        clear_all(self._rows)
        self.buttons = {}
        for file in files:
            self._rows.addLayout(self._row(file))
        if not files:
            self._rows.addWidget(
                said(self.tr("还没有附件。签名页、现场照片、方案都可以存在这里。"), "sub")
            )
        self.shown.emit(len(files))

    def _row(self, file: KeptFile) -> QVBoxLayout:
        button = layouts.button(file.name, "document")
        button.setProperty("kind", "line")
        button.setToolTip(self.tr("右键可以另存或者删除"))
        button.setAccessibleName(file.name)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for title, run in (
            (self.tr("另存为…"), self.save_as),
            (self.tr("删除附件"), self.remove),
        ):
            button.addAction(title).triggered.connect(lambda _on=False, do=run: do(file))
        self.buttons[file.id] = button
        if _is_photo(file.name):
            self._picture(button, file)
        else:
            button.clicked.connect(lambda _on=False: self.save_as(file))
        told = " · ".join(filter(None, (file.label, _size(file.size), file.added_on.isoformat())))
        return layouts.column(layouts.row(button, None), layouts.label(told, "cap"), spacing=0)

    def _picture(self, button: QPushButton, file: KeptFile) -> None:
        def show(content: bytes | None) -> None:
            if content is None:
                button.setText(self.tr("{name}（不在本机）").format(name=file.name))
                return
            button.setIcon(QIcon(pixmap_of(content, thumbnail_room())))
            button.setIconSize(thumbnail_room())
            button.setMinimumHeight((thumbnail_room() + QSize(0, 12)).height())
            button.clicked.connect(
                lambda _on=False: PhotoWindow(content, file.name, self.window()).open()
            )

        self._desk.tasks.read(lambda reading: _content(reading, file.id), owner=button, then=show)

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self._desk.inform(self, "\n".join(map(sentence, found)))


def _is_photo(name: str) -> bool:
    return Path(name).suffix.lower() in _PHOTOS


def _draft(path: Path, label: str) -> FileDraft:
    if _is_photo(path.name):
        content = shrink(path, MOST_PHOTO_BYTES)
        return FileDraft(name=f"{path.stem}.jpg", content=content, label=label)
    try:
        return FileDraft(name=path.name, content=path.read_bytes(), label=label)
    except OSError as error:
        raise FileUnreadable from error


def _written(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise FileUnwritable from error


def _content(reading: Reading, file_id: FileId) -> bytes | None:
    try:
        return service.file_content(reading, file_id)
    except NoResultFound:
        return None


def _size(size: int) -> str:
    if size < _KIB * _KIB:
        return QCoreApplication.translate("FilesPanel", "{n} KB").format(n=max(1, size // _KIB))
    return QCoreApplication.translate("FilesPanel", "{n} MB").format(n=f"{size / _KIB / _KIB:.1f}")
