"""Last page of the import wizard: what was done, and how to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.workbooks import Written
from shequ_desktop.households.view.import_check_page import NumberCard


class ImportDonePage(QWidget):
    """Shows what has been written."""

    undo_asked = Signal()
    export_asked = Signal()
    another_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = layouts.label("")
        picture.setPixmap(icons.pixmap("checkmark_circle", theme.COLOURS["ok"], theme.px(48)))
        self.title = layouts.label("", "h1")
        self.cards = {
            Fate.NEW: NumberCard(self.tr("新增"), "ok"),
            Fate.UPDATED: NumberCard(self.tr("更新"), "warn"),
            Fate.UNCHANGED: NumberCard(self.tr("不变"), "info"),
            Fate.REFUSED: NumberCard(self.tr("没有导入"), "error"),
        }
        self.homes = layouts.label("", "sub")
        self.advice = layouts.label("")
        self.advice.setWordWrap(True)
        self.undo = layouts.button(self.tr("撤销这次导入(&Z)"), "arrow_undo")
        self.export = layouts.button(self.tr("导出错误清单(&E)…"), "arrow_export_up")
        self.another = layouts.button(self.tr("再导入一个文件(&M)"), "arrow_import")
        cards = layouts.row(spacing=12)
        for card in self.cards.values():
            cards.addWidget(card, stretch=1)
        self.setLayout(
            layouts.column(
                20,
                layouts.row(picture, self.title, None, spacing=12),
                12,
                cards,
                self.homes,
                self.advice,
                4,
                layouts.row(self.undo, self.export, self.another, None),
                None,
                spacing=12,
            )
        )
        self.homes.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.undo.clicked.connect(self.undo_asked)
        self.export.clicked.connect(self.export_asked)
        self.another.clicked.connect(self.another_asked)

    def show_written(self, written: Written, issues: int) -> None:
        """Show what has been written.

        Args:
            issues: How many cells are in doubt; they can still be exported.
        """
        plan = written.plan
        for fate, card in self.cards.items():
            card.show_number(plan.count(fate))
        self.title.setText(self.tr("导入完成"))
        people = plan.count(Fate.NEW) + plan.count(Fate.UPDATED)
        said = self.tr("写入 {rows} 人，新立 {homes} 户。")
        if not plan.new_homes:
            said = self.tr("写入 {rows} 人。")
        if written.areas:
            said += self.tr("新增或补充 {areas} 处小区、楼栋。")
        self.homes.setText(
            said.format(
                rows=f"{people:,}", homes=f"{len(plan.new_homes):,}", areas=f"{written.areas:,}"
            )
        )
        advice = [
            self.tr("导入前已自动备份。发现导错了，按 Ctrl+Z 或点“撤销这次导入”，整批一步撤回。")
        ]
        if plan.count(Fate.REFUSED):
            more = self.tr(
                "有错误的 {count} 行没有导入，可导出错误清单，改好后再导入一次，已导入的不会重复。"
            )
            advice.append(more.format(count=f"{plan.count(Fate.REFUSED):,}"))
        elif issues:
            advice.append(self.tr("个别单元格有疑问，可导出错误清单核对，改好后再导入一次。"))
        self.advice.setText("\n".join(advice))
        self.undo.setEnabled(True)
        self.export.setVisible(issues > 0)

    def show_undone(self) -> None:
        """Say that everything is as it was before."""
        self.title.setText(self.tr("已撤销这次导入"))
        self.advice.setText(self.tr("台账已恢复到导入之前。需要时可用“重做”（Ctrl+Y）再次写入。"))
        self.undo.setEnabled(False)
