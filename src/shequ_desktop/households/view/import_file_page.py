"""First page of the import wizard: which file, and which of its sheets."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTableView,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.households.service.workbooks import LedgerFile
from shequ_desktop.households.view.import_sheets import SheetsModel

_PATTERNS = "*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.txt"
_PATH = Qt.ItemDataRole.UserRole


class ImportFilePage(QWidget):
    """Takes a file by drag, by a dialog or from those used lately; lists its sheets."""

    chosen = Signal(object)
    """The ``Path`` of the file that is to be read."""
    changed = Signal()
    """Other sheets are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.file: LedgerFile | None = None
        self.choose = layouts.button(self.tr("选择文件(&O)…"), "folder_open", "primary")
        self.hint = layouts.label("")
        self.hint.setWordWrap(True)
        self.hint.setProperty("chip", "error")
        self.hint.hide()
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("最近导入的文件"))
        self.sheets = SheetsModel(self)
        self.table = self._sheet_table()
        self.title = layouts.label("", "strong")
        self.with_hidden = QCheckBox()
        self._sheet_card = layouts.card(
            layouts.row(self.title, None),
            self.table,
            self.with_hidden,
            layouts.label(self.tr("勾选要导入的工作表。隐藏的工作表默认不导入。"), "cap"),
        )
        self._recent_card = layouts.card(
            layouts.label(self.tr("最近导入的文件"), "strong"), self.recent
        )
        self._drop_card = self._drop_place()
        body = layouts.column(self._drop_card, self.hint, spacing=10)
        body.addWidget(self._sheet_card, stretch=1)
        body.addWidget(self._recent_card, stretch=1)
        self.setLayout(body)
        self._sheet_card.hide()
        self.choose.clicked.connect(self.ask)
        self.recent.itemActivated.connect(self._open_recent)
        self.recent.itemClicked.connect(self._open_recent)
        self.sheets.ticked.connect(self._show_hidden)
        self.sheets.ticked.connect(self.changed)
        self.with_hidden.toggled.connect(self._take_hidden)

    def ask(self) -> None:
        """Open the dialog that asks for a file."""
        dialog = QFileDialog(self, self.tr("选择要导入的文件"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("表格文件 ({patterns})").format(patterns=_PATTERNS), self.tr("所有文件 (*)")]
        )
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the files used lately that are still there."""
        self.recent.clear()
        for path in map(Path, paths):
            item = QListWidgetItem(icons.icon("document_table"), f"{path.name}　　{path.parent}")
            item.setData(_PATH, str(path))
            item.setToolTip(str(path))
            self.recent.addItem(item)
        self._show_cards()

    def show_file(self, file: LedgerFile) -> None:
        """List the sheets of a file that has been read."""
        self.file = file
        self.hint.hide()
        self.title.setText(file.path.name)
        self.title.setToolTip(str(file.path))
        self.sheets.show(file.sheets)
        self._show_hidden()
        self._show_cards()
        self.table.setCurrentIndex(self.sheets.index(0, 0))

    def show_problem(self, said: str) -> None:
        """Say why a file cannot be read; there is no file then."""
        self.file = None
        self.sheets.show([])
        self._show_cards()
        self.hint.setText(said)
        self.hint.show()

    def is_ready(self) -> bool:
        """Tell whether there is anything to go on with."""
        return self.file is not None and any(each.taken for each in self.file.sheets)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(Path(paths[0]))

    def _drop_place(self) -> QFrame:
        picture = layouts.label("")
        picture.setPixmap(icons.pixmap("arrow_import", theme.COLOURS["primary"], theme.px(32)))
        said = layouts.label(self.tr("把表格文件拖到这里，或者"), "h2")
        kinds = layouts.label(
            self.tr("可以是 Excel、WPS 表格（.xlsx .xls .et）或系统导出的 .csv；原文件不会改动。"),
            "sub",
        )
        kinds.setWordWrap(True)
        place = layouts.card(
            None,
            layouts.row(None, picture, said, self.choose, None, spacing=12),
            kinds,
            None,
            spacing=10,
        )
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return place

    def _sheet_table(self) -> QTableView:
        view = QTableView()
        view.setModel(self.sheets)
        view.setAccessibleName(self.tr("工作表"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(34))
        header = view.horizontalHeader()
        for at, width in enumerate((260, 90, 90)):
            header.resizeSection(at, theme.px(width))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        return view

    def _show_hidden(self) -> None:
        """Ask about rows that nobody sees, if the chosen sheets have any."""
        sheets = self.file.sheets if self.file is not None else []
        count = sum(each.hidden_rows for each in sheets if each.taken)
        said = self.tr("包含被隐藏或筛选掉的 {count} 行(&H)")
        self.with_hidden.setText(said.format(count=f"{count:,}"))
        self.with_hidden.setVisible(count > 0)
        self.with_hidden.setChecked(any(each.with_hidden for each in sheets))

    def _take_hidden(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        for each in self.file.sheets if self.file is not None else ():
            each.with_hidden = on

    def _show_cards(self) -> None:
        """Show what belongs below the place for files; where nothing does, that grows."""
        self._sheet_card.setVisible(self.file is not None)
        self._recent_card.setVisible(self.file is None and self.recent.count() > 0)
        alone = self.file is None and not self.recent.count()
        vertical = QSizePolicy.Policy.Expanding if alone else QSizePolicy.Policy.Maximum
        self._drop_card.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.choose.setProperty("kind", "primary" if self.file is None else "")
        colour = theme.COLOURS["on_primary" if self.file is None else "primary"]
        self.choose.setIcon(icons.icon("folder_open", colour))
        theme.repolish(self.choose)

    def _open_recent(self, item: QListWidgetItem) -> None:
        self.chosen.emit(Path(item.data(_PATH)))
