"""The versions of a template: who saved what and when, and a way back to each of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from shequ_desktop.documents.templates import Template, read_template, shipped_template
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.notices.values import TemplateVersion

_NO_DAY = date.min


class VersionsDialog(QDialog):
    """The newest version first, the shipped template last."""

    chosen = Signal(object, str)
    """The ``Template`` to be looked at again, and what it is called."""

    def __init__(
        self, key: str, title: str, versions: Sequence[TemplateVersion], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("模板的版本 - {title}").format(title=title))
        self._key = key
        shipped = TemplateVersion(
            key=key, version=0, title=title, body="", note="", saved_by="", saved_on=_NO_DAY
        )
        self.table = QTableView()
        self.model = RecordTable[TemplateVersion](
            [
                Column(self.tr("版本"), self._named),
                Column(
                    self.tr("日期"), lambda each: each.saved_on.isoformat() if each.version else ""
                ),
                Column(self.tr("保存人"), lambda each: each.saved_by),
                Column(self.tr("改了什么"), self._noted),
            ],
            self,
        )
        self.model.show([*versions, shipped])
        self._dress()
        self.load = layouts.button(self.tr("载入这一版"), kind="primary")
        close = layouts.button(self.tr("关闭"))
        explained = layouts.label(
            self.tr("载入以后先在右边看效果，满意了再“保存为新版本”。现有的版本都不会丢。"), "sub"
        )
        explained.setWordWrap(True)
        layout = layouts.column(
            explained,
            self.table,
            layouts.row(None, close, self.load),
            margins=(16, 14, 16, 12),
        )
        self.setLayout(layout)
        self.resize(theme.px(640), theme.px(380))
        close.clicked.connect(self.reject)
        self.load.clicked.connect(self._choose)
        self.table.doubleClicked.connect(self._choose)
        self.table.selectRow(0)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("版本"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(30))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for at, width in enumerate((130, 110, 100)):
            table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _named(self, each: TemplateVersion) -> str:
        if not each.version:
            return self.tr("出厂模板")
        return self.tr("第 {n} 版").format(n=each.version)

    def _noted(self, each: TemplateVersion) -> str:
        if each.version and each.is_shipped:
            return self.tr("恢复出厂　{note}").format(note=each.note).strip()
        return each.note

    def _choose(self) -> None:
        chosen = self.model.record(self.table.currentIndex().row())
        self.chosen.emit(self._template(chosen), self._named(chosen))
        self.accept()

    def _template(self, version: TemplateVersion) -> Template:
        return shipped_template(self._key) if version.is_shipped else read_template(version.body)
