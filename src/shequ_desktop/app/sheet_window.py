"""The window of a new recovery code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from shequ_desktop._built.forms.app.ui_sheet_window import Ui_SheetWindow
from shequ_desktop.app.errands import Errands
from shequ_desktop.app.sheet import Secret
from shequ_desktop.app.sizes import open_at
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.gui import dialogs


class SheetWindow(QDialog):
    """A new recovery code: accepted once the sheet is kept, and only then in force."""

    def __init__(self, secret: Secret, errands: Errands, press: Press, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_SheetWindow()
        self.ui.setupUi(self)
        open_at(self, 860, 520)
        dialogs.one_default(self, self.ui.finishButton)
        self.ui.finishButton.setEnabled(False)
        self.ui.sheetPane.proved.connect(lambda: self.ui.finishButton.setEnabled(True))
        self.ui.finishButton.clicked.connect(self.accept)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self.ui.sheetPane.forget())
        self.ui.sheetPane.show_secret(secret, errands, press)
