"""Third page of the import wizard: what would happen to each row, and what is wrong."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QListView,
    QMenu,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import layouts, theme
from shequ_desktop.households.rules.cleaning import HIDDEN_ROW
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.checking import Checked
from shequ_desktop.households.view.import_rows import FATE, NAME, SUMMARY, CheckModel, IssueModel

_TONES = {Fate.NEW: "ok", Fate.UPDATED: "warn", Fate.UNCHANGED: "info", Fate.REFUSED: "error"}


class NumberCard(QFrame):
    """How many rows have one fate."""

    def __init__(self, title: str, tone: str) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.number = layouts.label("0", "number")
        self._title = title
        self.setLayout(
            layouts.row(
                self.number, layouts.chip(title, tone), None, margins=(14, 6, 14, 6), spacing=10
            )
        )

    def show_number(self, number: int) -> None:
        """Show how many."""
        self.number.setText(f"{number:,}")
        self.setAccessibleName(f"{self._title} {number:,}")


class ImportCheckPage(QWidget):
    """Shows a dry run."""

    export_asked = Signal()
    """The marked copy of the workbook is wanted."""
    read_again_asked = Signal(bool)
    """The corrected workbook is to be read; true: the marked copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked: Checked | None = None
        self.cards = {
            Fate.NEW: NumberCard(self.tr("新增"), _TONES[Fate.NEW]),
            Fate.UPDATED: NumberCard(self.tr("更新"), _TONES[Fate.UPDATED]),
            Fate.UNCHANGED: NumberCard(self.tr("不变"), _TONES[Fate.UNCHANGED]),
            Fate.REFUSED: NumberCard(self.tr("有错误，不导入"), _TONES[Fate.REFUSED]),
        }
        self.areas = NumberCard(self.tr("小区、楼栋"), "ok")
        """How many are new, or would be said more of; in sight only if the workbook lists any."""
        self.only_first = QCheckBox(self.tr("只看有问题和有变化的行(&V)"))
        self.export = layouts.button(self.tr("导出错误清单(&E)…"), "arrow_export_up")
        self.again = layouts.button(self.tr("改好后重新读取(&A)"), "arrow_sync")
        self.again_menu = QMenu(self)
        self.more = layouts.label("", "sub")
        self.more.setWordWrap(True)
        self.model = CheckModel(self)
        self.table = self._table()
        self.issues = IssueModel(self)
        self.list = self._list()
        self.list_title = layouts.label("", "strong")
        self.setLayout(self._laid_out())
        self._connect()

    def show_checked(self, checked: Checked) -> None:
        """Show what an import would do."""
        self.checked = checked
        for fate, card in self.cards.items():
            card.show_number(checked.count(fate))
        self.areas.show_number(checked.new_areas)
        self.areas.setVisible(bool(checked.clean.areas))
        self.only_first.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.only_first.setChecked(bool(checked.first))
        self.only_first.setEnabled(bool(checked.first))
        self.only_first.blockSignals(False)  # noqa: FBT003 - as above
        self._show_rows()
        self.issues.show(checked)
        count = len(checked.clean.issues)
        self.list_title.setText(self.tr("问题清单（{count}）").format(count=f"{count:,}"))
        self._pane.setVisible(count > 0)
        self.export.setEnabled(count > 0)
        self.more.setText(self._told(checked))

    def offer_copy(self) -> None:
        """Let the user read the marked copy again, now that there is one."""
        if not self.again_menu.isEmpty():
            return
        original = self.again_menu.addAction(self.tr("我改的是原来的文件"))
        copy = self.again_menu.addAction(self.tr("我改的是错误清单"))
        original.triggered.connect(lambda: self.read_again_asked.emit(False))  # noqa: FBT003
        copy.triggered.connect(lambda: self.read_again_asked.emit(True))  # noqa: FBT003

    def forget_copy(self) -> None:
        """There is another workbook, without a marked copy."""
        self.again_menu.clear()

    # ------------------------------------------------------------ laid out

    def _laid_out(self) -> QVBoxLayout:
        cards = layouts.row(spacing=12)
        for card in (*self.cards.values(), self.areas):
            cards.addWidget(card, stretch=1)
        side = layouts.column(self.list_title, spacing=6)
        side.addWidget(self.list, stretch=1)
        self._pane = QWidget()
        self._pane.setLayout(side)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self._pane)
        split.setStretchFactor(0, 1)
        split.setSizes([theme.px(900), theme.px(300)])
        split.setChildrenCollapsible(False)
        body = layouts.column(
            cards,
            layouts.row(self.only_first, None, self.export, self.again),
            spacing=8,
        )
        body.addWidget(split, stretch=1)
        body.addWidget(self.more)
        return body

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("逐行核对"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(30))
        table.horizontalHeader().setHighlightSections(False)
        return table

    def _list(self) -> QListView:
        found = QListView()
        found.setModel(self.issues)
        found.setAccessibleName(self.tr("问题清单"))
        found.setWordWrap(True)
        found.setUniformItemSizes(True)
        found.setIconSize(QSize(theme.px(18), theme.px(18)))
        found.setMinimumWidth(theme.px(240))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return found

    def _connect(self) -> None:
        self.only_first.toggled.connect(lambda _on: self._show_rows())
        self.export.clicked.connect(self.export_asked)
        self.again.clicked.connect(self._read_again)
        self.list.clicked.connect(self.jump)
        self.list.activated.connect(self.jump)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self.jump(now))

    # ------------------------------------------------------------ shown

    def jump(self, index: QModelIndex) -> None:
        """Go to the cell that an issue of the list is about."""
        if not index.isValid():
            return
        issue = self.issues.issues[index.row()]
        row = self.model.row_of(issue)
        if row is None:
            return
        cell = self.model.index(row, self.model.column_of(issue))
        self.table.setCurrentIndex(cell)
        across = self.table.horizontalScrollBar().value()
        self.table.scrollTo(cell, QAbstractItemView.ScrollHint.PositionAtCenter)
        # To the middle of the height only: who it is stays in sight wherever there is room.
        self.table.horizontalScrollBar().setValue(across)
        self.table.scrollTo(cell)

    def _show_rows(self) -> None:
        if self.checked is None:
            return
        only = self.only_first.isChecked()
        self.model.show(self.checked, self.checked.first if only else range(len(self.checked.rows)))
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, self.model.width(column))
        self.table.setColumnHidden(SUMMARY, not self.checked.first)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, NAME if not only else FATE))

    def _told(self, checked: Checked) -> str:
        said = [self.tr("空单元格不会清除台账中原有的内容。")]
        if checked.new_homes:
            homes = self.tr("将新立 {count} 户。").format(count=f"{checked.new_homes:,}")
            said.append(homes)
        if checked.clean.vacant:
            doors = self.tr("其中 {count} 户无人居住。").format(
                count=f"{len(checked.clean.vacant):,}"
            )
            said.append(doors)
        hidden = sum(why == HIDDEN_ROW for _, _, why in checked.clean.skipped)
        for count, text in (
            (hidden, self.tr("被隐藏或筛选掉的 {count} 行不导入。")),
            (len(checked.clean.skipped) - hidden, self.tr("合计、说明等 {count} 行已跳过。")),
            (checked.new_areas, self.tr("新增或补充 {count} 处小区、楼栋。")),
        ):
            if count:
                said.append(text.format(count=f"{count:,}"))
        said.append(self.tr("导入前自动备份，导入后可按 Ctrl+Z 整批撤销。"))
        return "".join(said)

    def _read_again(self) -> None:
        if self.again_menu.isEmpty():
            self.read_again_asked.emit(False)  # noqa: FBT003 - a signal has no keywords
            return
        self.again_menu.popup(self.again.mapToGlobal(QPoint(0, self.again.height())))
