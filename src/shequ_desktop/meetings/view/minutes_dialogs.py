"""The windows of minutes: who has signed, why there is a new version."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    DRAFT_MINUTES,
    KEEP_FILE,
    SIGN_MINUTES,
    Meeting,
    MinutesVersion,
)
from shequ_desktop.meetings.view.minutes_files import choose_scan, read_scan
from shequ_desktop.meetings.view.vote_dialogs import names
from shequ_desktop.storage.store import Transaction

_WIDE = 600


class SignDialog(FormDialog):
    """签字: who has signed the printed minutes, on which day, with a scan of the page."""

    def __init__(
        self, desk: Desk, parent: QWidget, meeting: Meeting, minutes: MinutesVersion
    ) -> None:
        super().__init__(desk, parent, self.tr("登记签字"))
        self._minutes = minutes
        self._scan: Path | None = None
        self.chair = QLineEdit(meeting.draft.chair)
        self.recorder = QLineEdit(meeting.draft.recorder)
        self.others = QLineEdit()
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.scan = layouts.button(self.tr("选择扫描件…"), "folder_open")
        self.scan.clicked.connect(lambda: choose_scan(self, self.set_scan))
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
        self._scan_cell = grid.add(self.tr("签字页"), self.scan, hint=self.tr("可以以后再添加"))
        self.body.addWidget(grid)
        self.name_save(self.tr("登记签字"))
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记签字"), self.tr("签字以后内容不能再改；要改须写明原因，另出新版。"))
        self.fit(_WIDE)
        (self.recorder if self.chair.text() else self.chair).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.chair.text(), self.recorder.text(), self.others.text(), self._scan

    def set_scan(self, path: Path) -> None:
        """Take a file as the scan of the signed page."""
        self._scan = path
        self._scan_cell.say(path.name, "ok")

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        minutes_id, scan, label = self._minutes.id, self._scan, self.tr("签字页")
        signers = (
            *names(self.chair.text()),
            *names(self.recorder.text()),
            *names(self.others.text()),
        )

        def use_case(tx: Transaction) -> None:
            service.sign_minutes(tx, minutes_id, signers, on)
            if scan is not None:
                service.keep_file(tx, minutes_id, read_scan(scan, label))

        self.send(use_case, SIGN_MINUTES, lambda _none: self._signed())

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


def add_scan(desk: Desk, parent: QWidget, minutes: MinutesVersion) -> None:
    """Ask for a scan of the signed page and keep it with a version."""
    label = QCoreApplication.translate("MinutesFiles", "签字页")

    def keep(path: Path) -> None:
        desk.tasks.change(
            lambda tx: service.keep_file(tx, minutes.id, read_scan(path, label)),
            KEEP_FILE,
            owner=parent,
            then=lambda _id: desk.say(QCoreApplication.translate("MinutesFiles", "已添加签字页")),
            refused=lambda found: desk.inform(parent, "\n".join(map(sentence, found))),
        )

    choose_scan(parent, keep)
