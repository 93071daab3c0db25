"""The windows of minutes: who has signed, the scans of it, why there is a new version."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    DRAFT_MINUTES,
    SIGN_MINUTES,
    Meeting,
    MinutesVersion,
)
from shequ_desktop.meetings.view.files_panel import FilesPanel
from shequ_desktop.meetings.view.vote_dialogs import names

_WIDE = 600


class SignDialog(FormDialog):
    """签字: who has signed the printed minutes, on which day, with a scan of the page."""

    def __init__(
        self, desk: Desk, parent: QWidget, meeting: Meeting, minutes: MinutesVersion
    ) -> None:
        super().__init__(desk, parent, self.tr("登记签字"))
        self._minutes = minutes
        self.chair = QLineEdit(meeting.draft.chair)
        self.recorder = QLineEdit(meeting.draft.recorder)
        self.others = QLineEdit()
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.scan = FilesPanel(desk, minutes.id, label=self.tr("签字页"))
        grid = FormGrid(columns=2)
        grid.add(self.tr("主持人"), self.chair, required=True)
        grid.add(self.tr("记录人"), self.recorder, required=True)
        grid.add(
            self.tr("居民代表"),
            self.others,
            hint=self.tr("一般二至三人，用顿号分开"),
            wide=True,
        )
        grid.add(self.tr("签字日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("签字页"), self.scan, wide=True)
        self.body.addWidget(grid)
        self.name_save(self.tr("登记签字"))
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记签字"), self.tr("签字以后内容不能再改；要改须写明原因，另出新版。"))
        self.fit(_WIDE)
        (self.recorder if self.chair.text() else self.chair).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.chair.text(), self.recorder.text(), self.others.text()

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        minutes_id = self._minutes.id
        lines = (self.chair, self.recorder, self.others)
        signers = tuple(name for line in lines for name in names(line.text()))
        self.send(
            lambda tx: service.sign_minutes(tx, minutes_id, signers, on),
            SIGN_MINUTES,
            lambda _none: self._signed(),
        )

    def _signed(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记签字"))


class NewVersionDialog(FormDialog):
    """另出新版: for a reason that stays with it."""

    def __init__(self, desk: Desk, parent: QWidget, minutes: MinutesVersion) -> None:
        super().__init__(desk, parent, self.tr("另出新版"))
        self._minutes = minutes
        self.reason = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("原因"),
            self.reason,
            required=True,
            hint=self.tr("例如：补正两名代表的姓名。会留在记录里"),
        )
        self.body.addWidget(grid)
        self.name_save(self.tr("另出新版"))
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("另出新版"),
            self.tr("第 {number} 版原样保留，新版从它的内容开始修改，要重新签字、封存。").format(
                number=minutes.version
            ),
        )
        self.fit(_WIDE)
        self.reason.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.text()

    def _save(self) -> None:
        minutes_id, reason = self._minutes.id, self.reason.text().strip()
        self.send(
            lambda tx: service.new_version(tx, minutes_id, reason),
            DRAFT_MINUTES,
            lambda _id: self._renewed(),
        )

    def _renewed(self) -> None:
        self.mark_clean()
        self.accept()


class FilesDialog(QDialog):
    """签字页 and other files of one version: added, looked at, saved elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget, minutes: MinutesVersion) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("签字页和附件"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files = FilesPanel(desk, minutes.id, label=self.tr("签字页"))
        shut = layouts.button(self.tr("关闭"), kind="primary", tip="Esc")
        shut.clicked.connect(self.accept)
        told = layouts.label(
            self.tr("封存时已有的附件按校验值一并封存；以后仍可补充，不可替换。"), "sub"
        )
        told.setWordWrap(True)
        self.setLayout(
            layouts.column(
                layouts.label(self.tr("签字页和附件"), "h2"),
                told,
                self.files,
                None,
                layouts.row(None, shut),
                margins=(18, 14, 18, 14),
                spacing=10,
            )
        )
        dialogs.one_default(self, shut)
        self.resize(theme.px(480), theme.px(320))
