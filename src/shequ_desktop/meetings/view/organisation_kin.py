"""亲属申报: who in office is near kin to whom, as declared or as their household shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView, QWidget

from shequ_desktop.community.values import kin_title, near_kin
from shequ_desktop.gui import layouts
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings.values.organisation import KinLine, Organisation
from shequ_desktop.meetings.view.organisation_deeds import OrganisationDeeds
from shequ_desktop.meetings.view.organisation_words import InkedTable, day_words, dress

_WIDTHS = (110, 110, 150, 300, 110, 110)


class KinPane(QWidget):
    """What keeps people apart: 近亲属回避."""

    def __init__(self, deeds: OrganisationDeeds) -> None:
        super().__init__()
        self.deeds = deeds
        self.rule = layouts.label(
            self.tr(
                "居民委员会成员实行近亲属回避（第八条）；居民委员会成员及其近亲属不得担任居务监督委员会成员"
                "（第三十六条）。登记任职时按这里的申报和台账中同一户的关系自动核对。"
            ),
            "sub",
        )
        self.rule.setWordWrap(True)
        self.table = QTableView()
        self.model: InkedTable[KinLine] = InkedTable(
            [
                Column(self.tr("姓名"), lambda each: each.one),
                Column(self.tr("姓名"), lambda each: each.other),
                Column(self.tr("后者是前者的"), lambda each: kin_title(each.relation)),
                Column(self.tr("任职"), lambda each: each.offices),
                Column(self.tr("来源"), self._source),
                Column(
                    self.tr("申报日期"),
                    lambda each: (
                        "" if each.kinship is None else day_words(each.kinship.declared_on)
                    ),
                ),
            ],
            lambda each: "" if each.relation in near_kin() else "text2",
            self,
        )
        self.table.setModel(self.model)
        dress(self.table, self.tr("亲属关系"), _WIDTHS, stretch=3)
        self.nothing = layouts.label(self.tr("还没有申报，任职人员中也没有同一户的近亲属。"), "sub")
        self.declare = layouts.button(
            self.tr("申报亲属关系…"), "person_add", "primary", self.tr("Ctrl+N")
        )
        self.withdraw = layouts.button(self.tr("删除申报"), "delete")
        foot = layouts.row(self.declare, self.withdraw, None)
        layout = layouts.column(self.rule, self.nothing, self.table, foot, spacing=6)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.declare.clicked.connect(deeds.declare_kin)
        self.withdraw.clicked.connect(self._withdraw)
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_buttons())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+N"), self, deeds.declare_kin, context=within)
        QShortcut(QKeySequence("Delete"), self, self._withdraw, context=within)

    def show_organisation(self, shown: Organisation) -> None:
        """Show the relations anew."""
        self.model.show(shown.kin)
        self.nothing.setVisible(not shown.kin)
        if shown.kin:
            self.table.selectRow(0)
        self._show_buttons()

    def line(self) -> KinLine | None:
        """Return the line that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.record(row) if 0 <= row < self.model.rowCount() else None

    def _source(self, line: KinLine) -> str:
        return self.tr("台账同一户") if line.kinship is None else self.tr("本人申报")

    def _show_buttons(self) -> None:
        line = self.line()
        self.withdraw.setEnabled(line is not None and line.kinship is not None)

    def _withdraw(self) -> None:
        line = self.line()
        if line is not None:
            self.deeds.withdraw_kin(line)
