"""The way to a new community: particulars, the first user, a place, and the recovery sheet."""

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_new_community import Ui_NewCommunity
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.community_fields import CommunityFields
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.opening import Opened, discard, found
from shequ_desktop.app.passwords import NewPassword
from shequ_desktop.app.sheet import Secret
from shequ_desktop.app.sizes import open_at
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.gui import dialogs
from shequ_desktop.storage.keyring import Cost
from shequ_desktop.storage.vault import SUFFIX, Created

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\s]+')
_COMMUNITY, _USER, _PLACE, _SHEET = range(4)


class NewCommunity(QDialog):
    """Four steps. Until the third nothing is written; after the fourth the file is open.

    Args:
        documents: Where the file is offered a place.
        today: For the date on the recovery sheet.
        cost: What one try at the password costs; ``None``: what is usual.
    """

    opened = Signal(object)
    """An ``Opened``: the new file, its recovery sheet kept."""

    def __init__(
        self,
        errands: Errands,
        press: Press,
        parent: QWidget | None = None,
        *,
        documents: Path,
        today: date,
        cost: Cost | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._press = press
        self._documents = documents
        self._today = today
        self._cost = cost
        self._opened: Opened | None = None
        self._placed_by_hand = False
        self.ui = Ui_NewCommunity()
        self.ui.setupUi(self)
        ui = self.ui
        self._fields = CommunityFields(
            (ui.nameEdit, ui.nameNote),
            (ui.codeEdit, ui.codeNote),
            street=ui.streetEdit,
            address=ui.addressEdit,
            phone=ui.phoneEdit,
        )
        self._password = NewPassword(
            (ui.freshEdit, ui.freshNote), (ui.againEdit, ui.againNote), ui.showBox
        )
        self._busy = Busy(ui.busyBar, ui.stack, ui.cancelButton, ui.backButton, ui.nextButton)
        for note in (ui.userNote, ui.fileNote, ui.note):
            note.say("")
        open_at(self, 860, 540)
        self._connect()
        self._go(_COMMUNITY)

    @override
    def reject(self) -> None:
        if self._busy.is_on():
            return
        if self._opened is None:
            super().reject()
            return
        dialogs.confirm(
            self,
            self.tr(
                "恢复单还没有留在纸上。现在放弃，刚才新建的社区文件会被删除（里面还没有数据）。"
            ),
            yes=self.tr("放弃新建"),
            then=self._give_up,
            danger=True,
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _connect(self) -> None:
        ui = self.ui
        ui.nextButton.clicked.connect(self._next)
        ui.backButton.clicked.connect(lambda: self._go(ui.stack.currentIndex() - 1))
        ui.cancelButton.clicked.connect(self.reject)
        ui.browseButton.clicked.connect(self._browse)
        ui.fileEdit.textEdited.connect(self._placed)
        ui.sheetPane.proved.connect(lambda: ui.nextButton.setEnabled(True))
        self.finished.connect(lambda _result: ui.sheetPane.forget())

    def _go(self, step: int) -> None:
        ui = self.ui
        names = (
            self.tr("第 1 步，共 4 步：社区信息"),
            self.tr("第 2 步，共 4 步：您的姓名和口令"),
            self.tr("第 3 步，共 4 步：数据放在哪里"),
            self.tr("第 4 步，共 4 步：留好恢复单"),
        )
        ui.note.say("")
        ui.stack.setCurrentIndex(step)
        ui.stepLabel.setText(names[step])
        ui.backButton.setVisible(step in (_USER, _PLACE))
        ui.nextButton.setText(
            {_PLACE: self.tr("建立社区(&N)"), _SHEET: self.tr("完成(&N)")}.get(
                step, self.tr("下一步(&N)")
            )
        )
        ui.nextButton.setEnabled(step != _SHEET or ui.sheetPane.is_proved())
        dialogs.one_default(self, ui.nextButton)
        first = (ui.nameEdit, ui.userEdit, ui.fileEdit, ui.sheetPane)
        first[step].setFocus()
        if step == _PLACE:
            self._offer_place()

    @Slot()
    def _next(self) -> None:
        match self.ui.stack.currentIndex():
            case step if step == _COMMUNITY and self._fields.check():
                self._go(_USER)
            case step if step == _USER and self._user_is_ready():
                self._go(_PLACE)
            case step if step == _PLACE:
                self._found()
            case step if step == _SHEET:
                self._finish()

    def _user_is_ready(self) -> bool:
        named = bool(self.ui.userEdit.text().strip())
        self.ui.userNote.say("" if named else self.tr("请填写您的姓名。"), "error")
        if not named:
            self.ui.userEdit.setFocus()
        elif not self._password.is_ready():
            self._password.show_wrong()
        return named and self._password.is_ready()

    # ------------------------------------------------------------ the place

    def _offer_place(self) -> None:
        community = self._fields.community()
        if not self._placed_by_hand:
            name = _FORBIDDEN.sub("", community.name)
            self.ui.fileEdit.setText(str(_free(self._documents, name)))
        lines = (
            (self.tr("社区"), f"{community.street} {community.name}".strip()),
            (self.tr("区划代码"), community.code),
            (self.tr("用户"), self.ui.userEdit.text().strip()),
        )
        line = self.tr("{title}：{value}")
        told = [line.format(title=title, value=value) for title, value in lines]
        self.ui.summaryLabel.setText("\n".join(told))

    @Slot()
    def _placed(self) -> None:
        self._placed_by_hand = True
        self.ui.fileNote.say("")

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("数据放在哪里"), self.ui.fileEdit.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("居务通数据文件 (*{suffix})").format(suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.fileSelected.connect(self.ui.fileEdit.setText)
        dialog.fileSelected.connect(self._placed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _path(self) -> Path | None:
        text = self.ui.fileEdit.text().strip()
        path = Path(text)
        if not text or not path.is_absolute():
            self.ui.fileNote.say(self.tr("请填写完整的位置，或点“浏览”选择。"), "error")
            return None
        return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)

    # ------------------------------------------------------------ the file

    def _found(self) -> None:
        path = self._path()
        if path is None:
            return
        community = self._fields.community()
        user, password, cost = self.ui.userEdit.text().strip(), self._password.password, self._cost
        self.ui.note.say(self.tr("正在建立加密的数据文件……"))
        self._busy.begin()

        def work(progress: object) -> tuple[Created, Opened]:
            del progress
            return found(path, community, user=user, password=password, cost=cost)

        self._errands.run(work, owner=self, then=self._founded, failed=self._failed)

    def _founded(self, made: tuple[Created, Opened]) -> None:
        self._busy.end()
        created, self._opened = made
        self._password.clear()
        secret = Secret(
            community=self._fields.community().name,
            file_name=created.path.name,
            code=created.recovery_code,
            made_on=self._today,
        )
        self._go(_SHEET)
        self.ui.sheetPane.show_secret(secret, self._errands, self._press)

    def _failed(self, no: No) -> None:
        self._busy.end()
        self.ui.note.say(said(no), "error")

    def _finish(self) -> None:
        opened, self._opened = self._opened, None
        self.accept()
        self.opened.emit(opened)

    def _give_up(self) -> None:
        if self._opened is not None:
            discard(self._opened)
            self._opened = None
        self.reject()


def _free(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` that is not taken yet."""
    paths = (folder / f"{name}{number}{SUFFIX}" for number in ("", *range(2, 100)))
    return next((path for path in paths if not path.exists()), folder / f"{name}{SUFFIX}")
