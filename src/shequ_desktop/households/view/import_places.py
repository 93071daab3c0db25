"""Where workbooks are: those imported lately, and where the marked copy goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from shequ_desktop.gui.desk import Desk

_RECENT, _MOST_RECENT = "households.import_recent", 8

translate = QCoreApplication.translate


def recent_files(desk: Desk) -> list[str]:
    """Return the paths of the workbooks read lately, the newest first."""
    return [str(path) for path in desk.habit(_RECENT, [])]


def note_recent(desk: Desk, path: Path) -> None:
    """Put ``path`` first among the workbooks read lately."""
    known = [str(path.absolute()), *recent_files(desk)]
    desk.keep_habit(_RECENT, list(dict.fromkeys(known))[:_MOST_RECENT])


def ask_where(
    parent: QWidget, title: str, suggested: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to save an .xlsx; ``then`` hears the path unless the user thinks better of it."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("SaveWorkbook", "Excel 工作簿 (*.xlsx)"))
    dialog.setDefaultSuffix("xlsx")
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog
