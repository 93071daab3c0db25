"""Shows which cells will not be written, before the others are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.households.view.pasting import Plan, Refusal

_SHOWN = 500


class PastePreview(QDialog):
    """Lists the refused cells with the reason; accepting writes the rest."""

    def __init__(self, plan: Plan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("有些单元格不能写入"))
        self.resize(theme.px(680), theme.px(420))
        self.go = layouts.button(
            self.tr("写入其余 {count} 格").format(count=f"{len(plan.edits):,}"), kind="primary"
        )
        self.go.setEnabled(bool(plan.edits))
        cancel = layouts.button(self.tr("取消，什么都不写"))
        said = self.tr("下面 {count} 格不能写入，原内容保持不变：")
        head = layouts.label(said.format(count=f"{len(plan.refusals):,}"), "strong")
        self.setLayout(
            layouts.column(
                head,
                self._table(plan.refusals[:_SHOWN]),
                layouts.row(None, cancel, self.go),
                margins=(16, 14, 16, 14),
                spacing=10,
            )
        )
        self.go.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        dialogs.one_default(self, self.go if plan.edits else cancel)

    def _table(self, refusals: list[Refusal]) -> QTableView:
        model = RecordTable[Refusal](
            [
                Column(self.tr("姓名"), lambda each: each.name),
                Column(self.tr("列"), lambda each: each.column),
                Column(self.tr("要写入的内容"), lambda each: each.text),
                Column(self.tr("原因"), lambda each: each.reason),
            ],
            self,
        )
        model.show(refusals)
        view = QTableView()
        view.setModel(model)
        view.setAccessibleName(self.tr("不能写入的单元格"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        for at, width in enumerate((90, 110, 160)):
            header.resizeSection(at, theme.px(width))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return view
