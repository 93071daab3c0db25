"""岗位目录: sorts of posts; shipped ones are marked 示例, a changed one is the community's own."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import text_field
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import CHANGE_CATALOGUE, CatalogueEntry
from shequ_desktop.volunteers.view.words import joined, words_in

_WIDE = 720
_NEW = CatalogueEntry(code="", class_code="", class_title="", title="", is_example=False)


class CatalogueDialog(FormDialog):
    """One sort at a time; the first choice begins a new one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("岗位目录"))
        self._entries = dict(desk.tasks.page(service.catalogue))
        self.choice = QComboBox()
        self.choice.addItem(self.tr("新的岗位种类…"), "")
        for code, entry in self._entries.items():
            mark = self.tr("（示例）") if entry.is_example else ""
            self.choice.addItem(f"{entry.class_title} · {entry.title}{mark}", code)
        self.group = QComboBox()
        for code, title in {
            each.class_code: each.class_title for each in self._entries.values()
        }.items():
            self.group.addItem(title, code)
        self.title_edit = QLineEdit()
        self.duties = text_field("", 56)
        self.skills = QLineEdit()
        self.least, self.most, self.risk = QSpinBox(), QSpinBox(), QComboBox()
        self.risk.addItems(
            [self.tr("没有特别的人身风险"), self.tr("有人身风险"), self.tr("人身风险较大")]
        )
        self.training = QLineEdit()
        self.notice = text_field("", 56)
        self._lay_out()
        self._show()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.entry()

    def entry(self) -> CatalogueEntry:
        """Return what the form says."""
        code = str(self.choice.currentData() or "")
        return CatalogueEntry(
            code=code,
            class_code=str(self.group.currentData()),
            class_title=self.group.currentText(),
            title=self.title_edit.text().strip(),
            duties=self.duties.toPlainText().strip(),
            skills=words_in(self.skills.text()),
            age_least=self.least.value(),
            age_most=self.most.value(),
            risk_level=self.risk.currentIndex(),
            risk_notice=self.notice.toPlainText().strip(),
            training=self.training.text().strip(),
            is_example=False,
        )

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("种类"), self.choice, wide=True)
        grid.add(self.tr("类别"), self.group, required=True)
        self._title_cell = grid.add(self.tr("名称"), self.title_edit, required=True)
        grid.add(self.tr("职责"), self.duties, wide=True)
        ages = QWidget()
        for box in (self.least, self.most):
            box.setRange(0, 120)
            box.setSpecialValueText(self.tr("不限"))
        ages.setLayout(layouts.row(self.least, layouts.label(self.tr("至")), self.most, None))
        grid.add(self.tr("年龄"), ages)
        grid.add(self.tr("要会"), self.skills, hint=self.tr("几项之间用顿号隔开"))
        grid.add(self.tr("风险"), self.risk)
        grid.add(self.tr("先参加培训"), self.training)
        grid.add(self.tr("风险告知"), self.notice, wide=True)
        self.body.addWidget(grid)
        self.choice.currentIndexChanged.connect(lambda _at: self._show())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(
            self.tr("岗位目录"), self.tr("示例只供参考，改过的就是本社区自己的，不再标“示例”。")
        )
        self.fit(_WIDE)

    def _show(self) -> None:
        entry = self._entries.get(str(self.choice.currentData()), _NEW)
        at = self.group.findData(entry.class_code)
        self.group.setCurrentIndex(max(0, at))
        self.title_edit.setText(entry.title)
        self.duties.setPlainText(entry.duties)
        self.skills.setText(joined(entry.skills))
        self.least.setValue(entry.age_least)
        self.most.setValue(entry.age_most)
        self.risk.setCurrentIndex(entry.risk_level)
        self.training.setText(entry.training)
        self.notice.setPlainText(entry.risk_notice)
        self.mark_clean()

    def _save(self) -> None:
        entry = self.entry()
        if not entry.title:
            self._title_cell.say(self.tr("请填写名称。"), "error")
            self.title_edit.setFocus()
            return
        kept = entry if entry.code else replace(entry, code=f"own-{new_id()}")
        self.send(
            lambda tx: service.change_catalogue(tx, kept),
            CHANGE_CATALOGUE,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("岗位目录已保存，可撤销（Ctrl+Z）"))
