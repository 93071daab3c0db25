"""步骤模板: the ways of a proposal that come with the program, step by step."""

from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from shequ_desktop.community.values import Step, StepTemplate, step_templates
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings.view.organisation_words import InkedTable, dress, kind_title

_WIDTHS = (44, 300, 190, 70, 84, 84, 110, 130)


class StepsPane(QWidget):
    """One template at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("步骤模板"))
        self.template.setMinimumWidth(theme.px(280))
        for key, template in step_templates().items():
            self.template.addItem(template.title, key)
        self.source = layouts.label("", "cap")
        self.source.setWordWrap(True)
        self.table = QTableView()
        self.model: InkedTable[tuple[int, Step]] = InkedTable(
            [
                Column(self.tr("步"), lambda row: str(row[0])),
                Column(self.tr("步骤"), lambda row: row[1].title),
                Column(self.tr("由谁"), lambda row: kind_title(row[1].body) if row[1].body else ""),
                Column(self.tr("必经"), lambda row: self._yes(on=row[1].required)),
                Column(self.tr("记人数"), lambda row: self._yes(on=row[1].counted)),
                Column(self.tr("监督签字"), lambda row: self._yes(on=row[1].supervised)),
                Column(self.tr("公示"), lambda row: self._days(row[1])),
                Column(self.tr("法律依据"), lambda row: row[1].law),
            ],
            lambda row: "primary" if row[1].decides else "",
            self,
        )
        self.table.setModel(self.model)
        dress(self.table, self.tr("步骤"), _WIDTHS, stretch=1)
        head = layouts.row(layouts.label(self.tr("模板")), self.template, None)
        layout = layouts.column(head, self.source, self.table, spacing=6)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.template.currentIndexChanged.connect(lambda _at: self._show())
        self._show()

    def chosen(self) -> StepTemplate:
        """Return the template that is shown."""
        return step_templates()[str(self.template.currentData())]

    def _show(self) -> None:
        template = self.chosen()
        said = self.tr("监督签字由{supervisor}负责。来源：{source}")
        self.source.setText(
            said.format(supervisor=kind_title(template.supervisor), source=template.source)
        )
        self.model.show(list(enumerate(template.steps, start=1)))

    def _yes(self, *, on: bool) -> str:
        return self.tr("是") if on else ""

    def _days(self, step: Step) -> str:
        return self.tr("不少于 {days} 日").format(days=step.board_days) if step.board_days else ""
