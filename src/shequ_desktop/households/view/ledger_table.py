"""The table of the ledger: a spreadsheet whose cells are people and homes."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.idtable import IdModel
from shequ_desktop.gui.ledgerview import GridView
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    BULK_EDIT,
    EDIT_CELLS,
    PASTE_CELLS,
    UNMASK,
    CellEdit,
    LedgerLine,
    PersonId,
)
from shequ_desktop.households.view.cell_editor import CellEditor
from shequ_desktop.households.view.columns import ledger_columns, tag_tone, title, typed_text
from shequ_desktop.households.view.paste_preview import PastePreview
from shequ_desktop.households.view.pasting import Plan, plan_paste, plan_same, why_not
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.storage.store import Transaction

OPEN_MS = 30_000
"""How long a whole identity number stays in sight."""
OPEN_AT_MOST = 50
"""People whose numbers are shown whole at once: each look is noted."""
_BAND = QColor(26, 95, 168, 26)
"""Laid over the row of the cursor; text below keeps its contrast."""
_UNIQUE = frozenset({"full_name", "id_number"})
"""No two people are given the same of these by filling down."""


class LedgerTable(GridView):
    """Shows lines by their numbers; writes what is typed, pasted and filled, as one change each."""

    form_asked = Signal(str)
    """A person's id: a cell was opened that only the form can change."""
    delete_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: date = desk.tasks.page(lambda reading: reading.today)
        self.read_only = False
        """Whether the lines lie in the recycle bin."""
        self.editor: CellEditor | None = None
        self._open: dict[PersonId, int] = {}
        model = IdModel(
            ledger_columns(lambda: self.today, self._open.__contains__), self._fetch, self
        )
        self.setAccessibleName(QCoreApplication.translate("LedgerTable", "人员台账"))
        self._own_desk = desk
        self.furnish(model, desk, key="households.ledger", tone=tag_tone)
        self.edit_asked.connect(self.open_cell)
        self.pasted.connect(self._paste_block)
        self.filled_down.connect(self._fill)
        self.cleared.connect(self._clear_cells)
        self.current_changed.connect(lambda _number: self.viewport().update())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row >= 0 and not theme.is_plain():
            # The card beside the table is about this row.
            band = QRect(
                0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
            )
            QPainter(self.viewport()).fillRect(band, _BAND)

    def line(self, number: int) -> LedgerLine | None:
        """Return a line that is shown."""
        row = self.grid_model.row_of(number)
        return None if row is None else self.grid_model.row(row)

    def choose(self, index: QModelIndex) -> None:
        """Put the cursor on a cell and select only it, whatever keys are held down just now."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, only)
        self.scrollTo(index)

    def current_line(self) -> LedgerLine | None:
        """Return the line the cursor is on."""
        number = self.current_id()
        return None if number is None else self.line(number)

    def chosen_numbers(self) -> list[int]:
        """Return the selected lines, or the current one."""
        chosen = self.selected_ids()
        current = self.current_id()
        return chosen or ([] if current is None else [current])

    def shown_keys(self) -> list[str]:
        """Return the columns on screen, in their order."""
        header = self.header
        shown = sorted(range(header.count()), key=header.visualIndex)
        columns = self.grid_model.columns
        return [columns[at].key for at in shown if not header.isSectionHidden(at)]

    def open_numbers(self, people: Sequence[PersonId]) -> None:
        """Show whole identity numbers for a while; who looked is noted."""
        wanted = tuple(people[:OPEN_AT_MOST])
        if len(people) > OPEN_AT_MOST:
            said = self.tr("一次最多查看 {count} 人的完整号码。")
            self.desk.say(said.format(count=OPEN_AT_MOST))

        def note(tx: Transaction) -> None:
            for person_id in wanted:
                service.note_unmasking(tx, person_id)

        self.desk.tasks.change(
            note, UNMASK, owner=self, then=lambda _: self._opened(wanted), refused=self._refused
        )

    def open_cell(self, index: QModelIndex) -> None:
        """Open a field over a cell, or the form where the table cannot change it."""
        column = self.grid_model.columns[index.column()]
        line = self.grid_model.row(index.row())
        if line is None:
            return
        if self.read_only:
            self.desk.say(self.tr("回收站里的记录不能修改，请先恢复。"))
        elif not column.editable:
            self.form_asked.emit(line.person_id)
        elif column.key == "id_number" and line.id_number and line.person_id not in self._open:
            # The field would show it whole: that is looked at, and noted.
            self.open_numbers([line.person_id])
            self._edit_line(index, line)
        else:
            self._edit_line(index, line)

    def write(self, plan: Plan, operation: Operation, said: str) -> None:
        """Write what is planned; whatever is refused is shown first."""
        if plan.refusals:
            preview = PastePreview(plan, self.window())
            preview.accepted.connect(lambda: self._write(plan.edits, operation, said))
            preview.open()
        else:
            self._write(plan.edits, operation, said)

    def _fetch(self, numbers: Sequence[int]) -> Mapping[int, LedgerLine]:
        try:
            return self._own_desk.tasks.page(lambda reading: service.line_page(reading, numbers))
        except Problem as problem:
            # Asked for while painting: told, not thrown at Qt.
            self._own_desk.tasks.problem.emit(problem)
            return {}

    def _edit_line(self, index: QModelIndex, line: LedgerLine) -> None:
        key = self.grid_model.columns[index.column()].key
        self.scrollTo(index)
        editor = CellEditor(
            key,
            title(key),
            typed_text(line, key),
            lambda text: why_not(key, text, self.today),
            self.viewport(),
        )
        editor.taken.connect(lambda text, by: self._take(line.person_id, key, text, by))
        editor.ended.connect(self._edited)
        editor.place(self.visualRect(index))
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor = editor

    def _take(self, person_id: PersonId, key: str, text: str, by: int) -> None:
        if self.editor is not None and not self.editor.unchanged():
            edit = CellEdit(person_id=person_id, field=key, text=text)
            self._write([edit], EDIT_CELLS, "")
        step = {Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Tab: (0, 1), Qt.Key.Key_Backtab: (0, -1)}
        down, right = step.get(Qt.Key(by), (0, 0))
        self._move(down, right)

    def _edited(self) -> None:
        self.editor = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, down: int, right: int) -> None:
        index = self.currentIndex()
        header = self.header
        visual = header.visualIndex(index.column()) + right
        while 0 <= visual < header.count() and header.isSectionHidden(header.logicalIndex(visual)):
            visual += right
        column = header.logicalIndex(visual) if 0 <= visual < header.count() else index.column()
        target = self.grid_model.index(index.row() + down, column)
        if target.isValid():
            self.choose(target)

    def _paste_block(self, corner: QModelIndex, rows: list[list[str]]) -> None:
        selection = self.selected_cells()
        one = len(rows) == len(rows[0]) == 1
        if self.read_only or not corner.isValid():
            return
        if one and len(selection.rows) * len(selection.columns) > 1:
            keys = [self._editable(at) for at in selection.columns]
            texts = {key: rows[0][0].strip() for key, _ in keys}
            lines = self._lines([self.grid_model.id_at(row) for row in selection.rows])
            plan = plan_same(lines, keys, texts, self.today)
        else:
            ids = self.grid_model.ids()
            lines = self._lines(list(ids[corner.row() : corner.row() + len(rows)]))
            plan = plan_paste(lines, self._keys_from(corner.column()), rows, self.today)
        self.write(plan, PASTE_CELLS, self.tr("已粘贴 {count} 格，可撤销"))

    def _fill(self, source: int, targets: list[int], keys: list[str]) -> None:
        first = self.line(source)
        fillable = [
            self._editable(self.grid_model.column_at(key)) for key in keys if key not in _UNIQUE
        ]
        columns = [(key, editable) for key, editable in fillable if editable]
        if first is None or self.read_only:
            return
        if not columns:
            self.desk.say(self.tr("姓名、证件号码和住址不能向下填充。"))
            return
        texts = {key: typed_text(first, key) for key, _ in columns}
        plan = plan_same(self._lines(targets), columns, texts, self.today)
        self.write(plan, BULK_EDIT, self.tr("已向下填充 {count} 格，可撤销"))

    def _clear_cells(self, numbers: list[int], keys: list[str]) -> None:
        """Put people into the bin where their names are selected; else empty the cells."""
        if "full_name" in keys:
            self.delete_asked.emit()
            return
        columns = [self._editable(self.grid_model.column_at(key)) for key in keys]
        writable = [(key, editable) for key, editable in columns if editable]
        if self.read_only:
            return
        if not writable:
            self.desk.say(self.tr("此列不能在表中修改；要删除人员，请先选中姓名或整行。"))
            return
        plan = plan_same(self._lines(numbers), writable, dict.fromkeys(keys, ""), self.today)
        self.write(plan, EDIT_CELLS, self.tr("已清空 {count} 格，可撤销"))

    def _write(self, edits: list[CellEdit], operation: Operation, said: str) -> None:
        if not edits:
            self.desk.say(self.tr("没有需要改动的单元格。"))
            return

        def then(count: int) -> None:
            if said:
                self.desk.say(said.format(count=f"{count:,}"))

        self.desk.tasks.change(
            lambda tx: service.write_cells(tx, edits),
            operation,
            owner=self,
            then=then,
            refused=self._refused,
        )

    def _opened(self, people: Sequence[PersonId]) -> None:
        for person_id in people:
            self._open[person_id] = self._open.get(person_id, 0) + 1
        self.grid_model.refresh()
        QTimer.singleShot(OPEN_MS, self, lambda: self._hide_numbers(people))

    def _hide_numbers(self, people: Sequence[PersonId]) -> None:
        for person_id in people:
            self._open[person_id] -= 1
            if not self._open[person_id]:
                del self._open[person_id]
        self.grid_model.refresh()

    def _lines(self, numbers: Sequence[int]) -> list[LedgerLine]:
        return self.desk.tasks.page(lambda reading: service.lines_of(reading, numbers))

    def _editable(self, at: int) -> tuple[str, bool]:
        column = self.grid_model.columns[at]
        return column.key, column.editable

    def _keys_from(self, column: int) -> list[tuple[str, bool]]:
        keys = self.shown_keys()
        first = keys.index(self.grid_model.columns[column].key)
        return [self._editable(self.grid_model.column_at(key)) for key in keys[first:]]

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        self.desk.inform(self, "\n".join(map(sentence, findings)))
