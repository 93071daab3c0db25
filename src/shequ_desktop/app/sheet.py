"""The recovery sheet on its way to paper: seen, printed or saved, and proved to be kept."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from shequ_desktop._built.forms.app.ui_sheet_pane import Ui_SheetPane
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.recovery_code import only_digits
from shequ_desktop.documents.files import write_file
from shequ_desktop.documents.recovery_sheet import RecoverySheet, recovery_sheet
from shequ_desktop.documents.typesetting import Pdf, Press
from shequ_desktop.gui.page_images import PageImages
from shequ_desktop.gui.page_view import Fit
from shequ_desktop.gui.preview import PreviewWindow

_GROUP = 5
_IN_LINE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A recovery code that has to be put on paper now."""

    community: str
    file_name: str
    code: str
    """In groups, as it is printed."""
    made_on: date

    def sheet(self) -> RecoverySheet:
        """Return what stands on the paper."""
        *groups, check = self.code.split("-")
        return RecoverySheet(
            community=self.community,
            file_name=self.file_name,
            code_groups=groups,
            check_group=check,
            created_on=self.made_on,
        )


class SheetPane(QWidget):
    """Shows the sheet; ``proved`` once it is printed, saved, or its last group typed."""

    proved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SheetPane()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busyBar, self.ui.printButton, self.ui.saveButton)
        self._secret: Secret | None = None
        self._errands: Errands | None = None
        self._pdf = b""
        self._images: PageImages | None = None
        self._proved = False
        self.ui.proofEdit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.ui.proofEdit.textEdited.connect(self._check)
        self.ui.printButton.clicked.connect(self._print)
        self.ui.saveButton.clicked.connect(self._ask_where)

    def is_proved(self) -> bool:
        """Tell whether somebody has the code outside of this computer."""
        return self._proved

    def show_secret(self, secret: Secret, errands: Errands, press: Press) -> None:
        """Set the sheet and show it. Without fonts the digits are shown to be copied by hand."""
        self._secret, self._errands = secret, errands
        self._busy.begin()
        errands.run(
            lambda _progress: recovery_sheet(secret.sheet(), press),
            owner=self,
            then=self._show,
            failed=self._show_digits,
        )

    def save_to(self, path: Path) -> None:
        """Keep the sheet as ``path``."""
        assert self._errands is not None
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        pdf = self._pdf
        self._busy.begin()
        self._errands.run(
            lambda _progress: write_file(path, pdf),
            owner=self,
            then=lambda _none: self._saved(path),
            failed=self._failed,
        )

    def forget(self) -> None:
        """Give the document back; the code is forgotten."""
        if self._images is not None:
            self._images.close()
            self._images = None
        self._secret, self._pdf = None, b""

    def _show(self, pdf: Pdf) -> None:
        self._busy.end()
        self._pdf = pdf.content
        self._images = PageImages(pdf.content, self)
        self.ui.pageView.show_pages(self._images)
        self.ui.pageView.fit(Fit.WIDTH)
        self.ui.printButton.setFocus()

    def _show_digits(self, no: No) -> None:
        assert self._secret is not None
        self._busy.end()
        self.ui.pageView.hide()
        for button in (self.ui.printButton, self.ui.saveButton):
            button.hide()
        groups = self._secret.code.split("-")
        lines = (groups[at : at + _IN_LINE] for at in range(0, len(groups), _IN_LINE))
        self.ui.codeLabel.setText("\n".join("　".join(line) for line in lines))
        self.ui.codeLabel.show()
        self.ui.proofNote.say(said(no), "warn")

    @Slot(str)
    def _check(self, typed: str) -> None:
        assert self._secret is not None
        digits = only_digits(typed)
        if digits == self._secret.code.rpartition("-")[2]:
            self._prove(self.tr("相符，请把抄好的恢复单收好。"))
        elif len(digits) >= _GROUP:
            self.ui.proofNote.say(self.tr("与恢复单最后一组不符，请再看一遍。"), "error")
        else:
            self.ui.proofNote.say("")

    @Slot()
    def _print(self) -> None:
        window = PreviewWindow(self.tr("恢复单"), self._pdf, self._name(), self)
        window.printed.connect(lambda _sheets: self._prove(self.tr("已送到打印机。")))
        window.kept.connect(lambda path: self._saved(Path(path)))
        window.open()

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("保存恢复单"), f"{self._name()}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF 文件 (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def _name(self) -> str:
        assert self._secret is not None
        return self.tr("恢复单-{community}").format(community=self._secret.community)

    def _saved(self, path: Path) -> None:
        self._busy.end()
        self._prove(self.tr("已保存：{path}").format(path=path))

    def _failed(self, no: No) -> None:
        self._busy.end()
        self.ui.proofNote.say(said(no), "error")

    def _prove(self, text: str) -> None:
        self.ui.proofNote.say(text, "ok")
        self._proved = True
        self.proved.emit()
