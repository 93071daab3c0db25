"""Asks where a workbook is to be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget, title: str, suggested: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to save an .xlsx; ``then`` hears the path unless the user thinks better of it."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("SaveWorkbook", "Excel 工作簿 (*.xlsx)"))
    dialog.setDefaultSuffix("xlsx")
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog
