"""Saves a paper as a file: as it is shown, for the archive, or to be edited."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shequ_desktop.documents.files import write_file
from shequ_desktop.gui.print_bench import Bench
from shequ_desktop.gui.print_original import Leaking
from shequ_desktop.kernel.paperwork import Way
from shequ_desktop.kernel.progress import Progress

Making = Callable[[Progress], bytes]

_ENDINGS: Final[Mapping[Way, str]] = MappingProxyType(
    {Way.PDF: "pdf", Way.ARCHIVE: "pdf", Way.WORD: "docx"}
)


class Saving(QObject):
    """Asks where, makes the file beside the window, and tells what became of it."""

    kept = Signal(Way, str)
    """How and where it was saved."""
    leaking = Signal(object)
    """It was not saved: the ``Leak``s that the file would have had."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def ways(self) -> tuple[tuple[Way, str], ...]:
        """Return the ways to save a paper, and their words in the menu."""
        return (
            (Way.PDF, self.tr("PDF 文件（Ctrl+S）")),
            (Way.ARCHIVE, self.tr("归档用 PDF（PDF/A）")),
            (Way.WORD, self.tr("可编辑的 Word 文件")),
        )

    def ask(self, name: str, way: Way, then: Callable[[Path], None]) -> None:
        """Ask where to save, and hand it to ``then``."""
        ending = _ENDINGS[way]
        title = {
            Way.PDF: self.tr("保存为 PDF"),
            Way.ARCHIVE: self.tr("保存为归档用 PDF"),
            Way.WORD: self.tr("保存为 Word 文件"),
        }[way]
        dialog = QFileDialog(self._window, title, f"{name}.{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = self.tr("Word 文件 (*.docx)") if way is Way.WORD else self.tr("PDF 文件 (*.pdf)")
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def save(self, path: Path, making: Making, way: Way) -> None:
        """Save what ``making`` makes as ``path``; its ending is added if it has not."""
        ending = f".{_ENDINGS[way]}"
        if path.suffix.casefold() != ending:
            path = path.with_name(f"{path.name}{ending}")
        self._bench.start(
            lambda progress: write_file(path, making(progress)),
            lambda _none: self.kept.emit(way, str(path)),
            self.tr("正在保存……"),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Leaking):
            return False
        self.leaking.emit(error.leaks)
        return True
