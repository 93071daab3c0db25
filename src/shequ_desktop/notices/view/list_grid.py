"""A list of a paper as a small spreadsheet: typed, pasted from Excel, or taken from a file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget
from typing_extensions import override

from shequ_desktop.documents.kinds import FieldKind, PaperList
from shequ_desktop.gui import clipboard, icons, layouts, theme
from shequ_desktop.kernel.money import yuan
from shequ_desktop.notices.view.fill_values import vocabulary_of
from shequ_desktop.notices.view.list_model import ListModel

_ROWS_SEEN = 7
_ROW_HIGH = 28
_WIDTHS = {FieldKind.MONEY: 100, FieldKind.NUMBER: 70, FieldKind.DAY: 104, FieldKind.NAME: 84}
_WIDTH, _WIDTH_LONG = 120, 220


class ListGrid(QTableView):
    """The cells; Ctrl+V pastes, Delete empties, Ctrl+Delete takes rows away, Ctrl+Z goes back."""

    def __init__(self, about: PaperList, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_model = ListModel(about, today)
        self._vocabulary = vocabulary_of(about)
        self.setModel(self.list_model)
        self.setAccessibleName(about.title)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HIGH))
        self.verticalHeader().setMinimumWidth(theme.px(34))
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for at, field in enumerate(about.fields):
            usual = _WIDTH_LONG if field.long else _WIDTH
            self.setColumnWidth(at, theme.px(_WIDTHS.get(field.kind, usual)))
        self.setMinimumHeight(theme.px(_ROW_HIGH * _ROWS_SEEN + 36))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on.

        Copied with its titles, a table finds its columns by them.
        """
        block = clipboard.parse_table(QGuiApplication.clipboard().text())
        titled = self._by_titles(block)
        at = self.currentIndex()
        row = max(at.row(), 0)
        if titled is not None:
            self.list_model.put(row, 0, titled)
        else:
            self.list_model.put(row, max(at.column(), 0), block)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as spreadsheets take them."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        cells = {(index.row(), index.column()): str(index.data()) for index in chosen}
        block = [[cells.get((row, column), "") for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(clipboard.to_text(block))

    def remove_rows(self) -> None:
        """Take the rows away in which anything is chosen."""
        self.list_model.remove(index.row() for index in self.selectedIndexes())

    def insert_row(self) -> None:
        """Put an empty row before the current one."""
        row = max(self.currentIndex().row(), 0)
        self.list_model.insert(row)
        self.setCurrentIndex(self.list_model.index(row, 0))

    def move_row(self, down: int) -> None:
        """Let the current row change places with its neighbour."""
        at = self.currentIndex()
        if self.list_model.move(at.row(), down):
            self.setCurrentIndex(self.list_model.index(at.row() + down, at.column()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        for known, deed in (
            (event.matches(QKeySequence.StandardKey.Paste), self.paste),
            (event.matches(QKeySequence.StandardKey.Copy), self.copy),
            (event.matches(QKeySequence.StandardKey.Undo), self.list_model.undo),
            (ctrl and event.key() == Qt.Key.Key_Delete, self.remove_rows),
            (event.key() == Qt.Key.Key_Delete, self._clear),
        ):
            if known:
                deed()
                event.accept()
                return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        for index in self.selectedIndexes():
            self.list_model.setData(index, "")

    def _by_titles(self, block: Sequence[Sequence[str]]) -> list[list[str]] | None:
        """Return the rows below a line of titles, each cell in its column; else ``None``."""
        known = [self._vocabulary.knows(cell) if cell.strip() else None for cell in block[0]]
        if len(block) < 2 or sum(field is not None for field in known) < min(2, len(known)):  # noqa: PLR2004
            return None
        at = {field.key: place for place, field in enumerate(known) if field is not None}
        places = [at.get(field.key) for field in self.list_model.about.fields]
        return [
            ["" if place is None or place >= len(row) else row[place] for place in places]
            for row in block[1:]
        ]

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, icon, deed in (
            (self.tr("粘贴（Ctrl+V）"), "copy", self.paste),
            (self.tr("复制（Ctrl+C）"), "copy", self.copy),
            (self.tr("插入一行"), "add", self.insert_row),
            (self.tr("上移"), "chevron_up", lambda: self.move_row(-1)),
            (self.tr("下移"), "chevron_down", lambda: self.move_row(1)),
            (self.tr("删除所选行（Ctrl+Delete）"), "delete", self.remove_rows),
            (self.tr("撤销表格修改（Ctrl+Z）"), "arrow_undo", self.list_model.undo),
        ):
            menu.addAction(icons.icon(icon), title).triggered.connect(lambda _on, run=deed: run())
        menu.popup(self.viewport().mapToGlobal(point))


class ListPart(QWidget):
    """A list in a form: its title, how long it is, its cells, and ways to fill them."""

    changed = Signal()
    file_asked = Signal()
    """The rows shall come from a workbook."""

    def __init__(self, about: PaperList, today: date) -> None:
        super().__init__()
        self.grid = ListGrid(about, today)
        self.status = layouts.label("", "sub")
        self.from_file = layouts.button(self.tr("从表格文件取数…"), "arrow_import")
        self.paste = layouts.button(
            self.tr("粘贴"), "copy", tip=self.tr("把在 Excel 中复制的表格贴进来，可带表头")
        )
        self.add = layouts.button(self.tr("加一行"), "add")
        self.remove = layouts.button(self.tr("删行"), "delete")
        head = layouts.row(layouts.label(about.title, "strong"), self.status, None, self.from_file)
        foot = layouts.row(self.paste, self.add, self.remove, None)
        self.setLayout(layouts.column(head, self.grid, foot, spacing=6))
        self.from_file.clicked.connect(self.file_asked)
        self.paste.clicked.connect(self.grid.paste)
        self.add.clicked.connect(self.grid.insert_row)
        self.remove.clicked.connect(self.grid.remove_rows)
        model = self.grid.list_model
        model.dataChanged.connect(self._tell)
        model.modelReset.connect(self._tell)
        self._show_status()

    def _tell(self) -> None:
        self._show_status()
        self.changed.emit()

    def _show_status(self) -> None:
        model = self.grid.list_model
        parts = [self.tr("%n 行", "", len(model.texts()))]
        total = model.total()
        if total is not None and total[1]:
            parts.append(self.tr("{title}合计 {sum} 元").format(title=total[0], sum=yuan(total[1])))
        if model.wrong():
            parts.append(self.tr("%n 格看不懂（红色）", "", model.wrong()))
        self.status.setText("　".join(parts))
