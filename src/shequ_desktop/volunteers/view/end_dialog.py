"""退出: the volunteer gives a post up, or the committee ends it with a reason."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import END_CLAIM, Claim


class EndDialog(FormDialog):
    """退出: the volunteer gives a post up, or the committee ends it with a reason."""

    def __init__(self, desk: Desk, parent: QWidget, claim: Claim) -> None:
        super().__init__(desk, parent, self.tr("退出岗位"))
        self._claim = claim
        self.on = day_field(self.today, self.today)
        self.by = QComboBox()
        self.by.addItem(self.tr("本人提出"), "volunteer")
        self.by.addItem(self.tr("社区结束"), "committee")
        self.reason = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("从哪天起"), self.on, required=True, hint=self.on.hint)
        grid.add(self.tr("谁提出"), self.by)
        grid.add(self.tr("原因"), self.reason, hint=self.tr("社区结束的必须写明原因"))
        self.body.addWidget(grid)
        self.name_save(self.tr("退出岗位"))
        self.save.clicked.connect(lambda _on=False: self._save())
        told = self.tr("{name}不再做“{post}”，以前的时长保留。")
        self.build(
            self.tr("退出岗位"), told.format(name=claim.volunteer_name, post=claim.post_title)
        )
        self.fit(560)

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.on.day(), self.reason.text()

    def _save(self) -> None:
        on = self.on.day()
        if on is None:
            self.on.setFocus()
            return
        claim, reason = self._claim.id, self.reason.text()
        by_volunteer = self.by.currentData() == "volunteer"
        self.send(
            lambda tx: service.end_claim(tx, claim, reason, on=on, by_volunteer=by_volunteer),
            END_CLAIM,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已退出岗位，可撤销（Ctrl+Z）"))
