"""A table that feels like a spreadsheet: select, copy, paste, fill, filter, sort.

It changes nothing itself: what the user wants is said by signals, and the page
turns it into a change that can be undone.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from shequ_desktop.gui import clipboard, delegates, gridmenu, theme
from shequ_desktop.gui.celleditor import CellEditor
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.filterpopup import FilterPopup
from shequ_desktop.gui.frozen import FrozenColumn
from shequ_desktop.gui.gridheader import GridHeader
from shequ_desktop.gui.gridlayout import GridLayout
from shequ_desktop.gui.idtable import Column, IdModel
from shequ_desktop.gui.selection import Selection

COPY_AT_MOST = 50_000
"""Rows. Longer lists are exported."""
_COUNT_AFTER_MS = 80
_FLAG = QItemSelectionModel.SelectionFlag

_NONE, _CTRL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class GridView(QTableView):
    """Shows an ``IdModel``. Call ``furnish`` once before it is shown."""

    sort_changed = Signal(str, object)
    """Column key and ``Qt.SortOrder``."""
    filter_opened = Signal(str, object)
    """Column key and the ``FilterPopup`` that waits for ``show_values``."""
    filtered = Signal(str, object)
    """Column key and the chosen values (``frozenset[str]``), or ``None``: the filter is gone."""
    edit_asked = Signal(QModelIndex)
    """F2, Enter or a double click on a cell."""
    pasted = Signal(QModelIndex, object)
    """The upper left cell and the rows of text (``list[list[str]]``)."""
    filled_down = Signal(int, object, object)
    """Id of the row to copy from, ids of the rows to fill, keys of the columns."""
    cleared = Signal(object, object)
    """Ids and column keys of the cells on which Delete was pressed."""
    current_changed = Signal(object)
    """The id of the current row, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = GridHeader(self)
        self.setHorizontalHeader(self.header)
        self._model: IdModel[Any] | None = None
        self._desk: Desk | None = None
        self._filters: dict[str, frozenset[str]] = {}
        self._kept: tuple[int | None, int | None, int] = (None, None, 0)
        self._count_later = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count_later.timeout.connect(self._count)
        self._set_manners()
        self._connect_header()
        self.frozen = FrozenColumn(self)
        self.remembered: GridLayout | None = None

    def furnish(
        self,
        model: IdModel[Any],
        desk: Desk,
        *,
        key: str,
        tone: delegates.Tone | None = None,
    ) -> None:
        """Show ``model`` the way this user has arranged the table ``key``.

        Args:
            tone: Gives the colour of a tag, for columns that show tags.
        """
        self._model, self._desk = model, desk
        # Before Qt's own: it forgets the current row when a reset begins.
        model.modelAboutToBeReset.connect(self._keep_place)
        self.setModel(model)
        self.selectionModel().selectionChanged.connect(self._count_later.start)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        desk.settings_changed.connect(self.fit)
        tags = [at for at, column in enumerate(model.columns) if column.tags]
        delegates.use_tags(self, tags, tone or (lambda _name: "grey"))
        self.remembered = GridLayout(self, model, desk, key)
        self.frozen.furnish(model)
        # Last: both tables clear the selection they share when a reset ends.
        model.modelReset.connect(self._find_place)
        if tags and tags[0] == 0:
            delegates.use_tags(self.frozen, [0], tone or (lambda _name: "grey"))
        self.fit()

    @property
    def grid_model(self) -> IdModel[Any]:
        """The model it was furnished with."""
        assert self._model is not None, "furnish comes first"
        return self._model

    @property
    def desk(self) -> Desk:
        """The desk it was furnished with."""
        assert self._desk is not None, "furnish comes first"
        return self._desk

    @property
    def filters(self) -> Mapping[str, frozenset[str]]:
        """The chosen values of each filtered column."""
        return self._filters

    @property
    def sorting(self) -> tuple[str, Qt.SortOrder] | None:
        """By which column the rows are sorted, and how."""
        return self.header.sorted_by

    def selected_cells(self) -> Selection:
        """Return what is selected."""
        return Selection.of(self)

    def selected_ids(self) -> list[int]:
        """Return the ids of the rows in which anything is selected, from the top."""
        ids = self.grid_model.ids()
        return [ids[row] for row in self.selected_cells().rows]

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        return self.grid_model.id_at(index.row()) if index.isValid() else None

    def go_to(self, row_id: int) -> bool:
        """Select the row with this id; ``False`` if it is not shown."""
        row = self.grid_model.row_of(row_id)
        if row is None:
            return False
        column = max(self.currentIndex().column(), self.header.logicalIndex(0))
        self._put_cursor(self.grid_model.index(row, column))
        return True

    def mark_sort(self, key: str, order: Qt.SortOrder) -> None:
        """Show that the rows come sorted like this, without asking for it."""
        self.header.mark(sorted_by=(key, order), filtered=frozenset(self._filters))
        self.frozen.mark()

    def set_filter(self, key: str, values: frozenset[str] | None) -> None:
        """Filter a column as the popup does, and say so; ``None`` takes the filter away."""
        if values is None:
            self._filters.pop(key, None)
        else:
            self._filters[key] = values
        self.header.mark(sorted_by=self.sorting, filtered=frozenset(self._filters))
        self.frozen.mark()
        self.filtered.emit(key, values)

    def clear_filters(self) -> None:
        """Take every filter away."""
        for key in list(self._filters):
            self.set_filter(key, None)

    def open_filter(self, column: int) -> None:
        """Drop the filter of a column down."""
        spec = self._column(column)
        if not spec.filterable:
            return
        popup = FilterPopup(
            spec.title, sortable=spec.sortable, chosen=self._filters.get(spec.key), parent=self
        )
        popup.sorted.connect(lambda order: self.sort_by(column, order))
        popup.filtered.connect(lambda values: self.set_filter(spec.key, values))
        self.filter_opened.emit(spec.key, popup)
        popup.drop(self.header.mapToGlobal(self.header.filter_place(column)))

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """Ask for the rows in another order."""
        key = self._column(column).key
        self.mark_sort(key, order)
        self.sort_changed.emit(key, order)

    def toggle_sort(self, column: int) -> None:
        """Sort by a column, or turn its order round."""
        order = Qt.SortOrder
        rising = (self._column(column).key, order.AscendingOrder)
        self.sort_by(
            column, order.DescendingOrder if self.sorting == rising else order.AscendingOrder
        )

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for spreadsheets and for editors."""
        selection = self.selected_cells()
        if len(selection.rows) > COPY_AT_MOST:
            said = self.tr("一次最多复制 {rows} 行，更多内容请用“导出”。")
            self.desk.say(said.format(rows=f"{COPY_AT_MOST:,}"))
            return
        if not selection.rows:
            return
        rows = selection.texts(self.grid_model)
        text_columns = {
            at for at, column in enumerate(selection.columns) if self._column(column).copy_as_text
        }
        data = QMimeData()
        data.setText(clipboard.to_text(rows))
        data.setHtml(clipboard.to_html(rows, as_text=text_columns))
        QGuiApplication.clipboard().setMimeData(data)
        said = self.tr("已复制 {rows} 行 × {columns} 列")
        self.desk.say(said.format(rows=f"{len(rows):,}", columns=len(selection.columns)))

    def paste(self) -> None:
        """Hand what is on the clipboard to the page, for the cells from the current one on."""
        text = QGuiApplication.clipboard().text()
        selection = self.selected_cells()
        if text and selection.rows:
            corner = self.grid_model.index(selection.rows[0], selection.columns[0])
            self.pasted.emit(corner, clipboard.parse_table(text))

    def fill_down(self) -> None:
        """Ask to fill the selected cells with the uppermost of each column."""
        selection = self.selected_cells()
        ids = self.selected_ids()
        if len(ids) > 1:
            self.filled_down.emit(ids[0], ids[1:], self._keys(selection.columns))

    def edit_cell(
        self,
        index: QModelIndex,
        then: Callable[[str], None],
        *,
        choices: Sequence[str] = (),
        text: str | None = None,
    ) -> CellEditor:
        """Open a line over a cell; ``then`` is called with the text if it has changed.

        Args:
            choices: What is offered while typing.
            text: What to begin with, where the cell shows something else (a masked value).
        """
        return CellEditor(self, index, then=then, choices=choices, text=text)

    def fit(self) -> None:
        """Take the measures of the present text size and density."""
        height = theme.px(self.desk.settings.density.row_height)
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(min(height, theme.px(20)))
        vertical.setDefaultSectionSize(height)
        palette = QGuiApplication.palette()
        if not theme.is_plain():
            # Fusion draws the grid a fifth darker than the window.
            palette.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
        self.setPalette(palette)
        self._fit_numbers()
        if self.remembered is not None:
            self.remembered.fit()
        self.frozen.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frozen.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and getattr(self, "_desk", None):
            self.fit()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does here and nowhere else in Qt's tables."""
        keys = QKeySequence.StandardKey
        for sequence, deed in ((keys.Copy, self.copy), (keys.Paste, self.paste)):
            if event.matches(sequence):
                return deed
        index = self.currentIndex()
        combination = (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key())
        if not index.isValid():
            return None
        deeds: dict[tuple[Qt.KeyboardModifier, int], Callable[[], object]] = {
            (_NONE, Qt.Key.Key_F2): lambda: self.edit_asked.emit(index),
            (_NONE, Qt.Key.Key_Return): lambda: self.edit_asked.emit(index),
            (_NONE, Qt.Key.Key_Enter): lambda: self.edit_asked.emit(index),
            (_NONE, Qt.Key.Key_Delete): self._clear,
            (_CTRL, Qt.Key.Key_D): self.fill_down,
            (_ALT, Qt.Key.Key_Down): lambda: self.open_filter(index.column()),
            (_CTRL, Qt.Key.Key_Space): lambda: self._select(_FLAG.Columns),
            (_SHIFT, Qt.Key.Key_Space): lambda: self._select(_FLAG.Rows),
        }
        return deeds.get(combination)

    def _set_manners(self) -> None:
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A whole row a step: the rows never stand half above the header.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setHighlightSections(False)
        vertical.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect_header(self) -> None:
        self.header.sort_asked.connect(self.toggle_sort)
        self.header.filter_asked.connect(self.open_filter)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(self.edit_asked)

    def _select(self, reach: QItemSelectionModel.SelectionFlag) -> None:
        # Not selectRow: it looks at the keys that are down, and toggles.
        self.selectionModel().select(self.currentIndex(), _FLAG.ClearAndSelect | reach)

    def _open_menu(self, at: QPoint) -> None:
        column = self.header.logicalIndexAt(at)
        menu = gridmenu.header_menu(self, column)
        menu.popup(self.header.mapToGlobal(at))

    def _column(self, at: int) -> Column[Any]:
        return self.grid_model.columns[at]

    def _keys(self, columns: list[int]) -> list[str]:
        return [self._column(at).key for at in columns]

    def _clear(self) -> None:
        selection = self.selected_cells()
        if selection.rows:
            self.cleared.emit(self.selected_ids(), self._keys(selection.columns))

    def _count(self) -> None:
        selection = self.selected_cells()
        self.desk.selection_numbers(*selection.numbers(self.grid_model))

    def _tell_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(
            self.grid_model.id_at(current.row()) if current.isValid() else None
        )

    def _keep_place(self) -> None:
        """Remember by id where the user is: the rows may come back in another order."""
        top = self.rowAt(0)
        top_id = self.grid_model.id_at(top) if top >= 0 else None
        self._kept = (self.current_id(), top_id, max(self.currentIndex().column(), 0))

    def _put_cursor(self, index: QModelIndex) -> None:
        # Not setCurrentIndex: with Ctrl held down it would add to what is selected.
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, only)
        self.scrollTo(index)

    def _find_place(self) -> None:
        current_id, top_id, column = self._kept
        model = self.grid_model
        self._fit_numbers()
        self.header.viewport().update()
        row = None if current_id is None else model.row_of(current_id)
        top = None if top_id is None else model.row_of(top_id)
        if row is not None:
            if top is not None:
                self.scrollTo(model.index(top, column), self.ScrollHint.PositionAtTop)
            self._put_cursor(model.index(row, column))
        elif current_id is not None:
            self.current_changed.emit(None)
        # A reset clears the selection without a word.
        self._count_later.start()

    def _fit_numbers(self) -> None:
        digits = len(str(max(self.grid_model.rowCount(), 100)))
        width = self.fontMetrics().horizontalAdvance("0" * digits) + theme.px(16)
        self.verticalHeader().setFixedWidth(max(width, theme.px(40)))
