"""限额规则: which local rules speak, word for word, and where they are from."""

from PySide6.QtWidgets import QTableView, QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.limits import Limit
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.records import Column, RecordTable

_WIDE, _HIGH = 860, 200


class LimitsDialog(FormDialog):
    """Read only: a payment that meets one of them shows its clause before it is saved."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("限额规则"))
        self.rules = RecordTable[Limit](
            [
                Column(self.tr("条款"), lambda each: each.clause),
                Column(self.tr("依据"), lambda each: each.basis),
            ],
            self,
        )
        self.rules.show(service.limits())
        table = QTableView()
        table.setModel(self.rules)
        table.setAccessibleName(self.tr("限额规则"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setColumnWidth(0, theme.px(470))
        table.horizontalHeader().setStretchLastSection(True)
        table.setMinimumHeight(theme.px(_HIGH))
        self.body.addWidget(table)
        self.save.hide()
        self.cancel.setText(self.tr("关闭"))
        self.build(
            self.tr("现在执行的限额规则"),
            self.tr("付款达到其中一条时，填制凭证的窗口会写出条款，确认后才能保存。"),
            keys=self.tr("Esc = 关闭"),
        )
        self.fit(_WIDE)
