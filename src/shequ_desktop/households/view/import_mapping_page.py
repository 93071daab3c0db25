"""Second page of the import wizard: what each column of the workbook holds."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.documents.columns import Column, Table, choose, map_below
from shequ_desktop.documents.sheets import column_letters
from shequ_desktop.documents.vocabulary import Vocabulary, vocabulary
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import Hint
from shequ_desktop.households.rules.clean_areas import AREAS
from shequ_desktop.households.rules.cleaning import LEDGER
from shequ_desktop.households.service.workbooks import LedgerFile, MappedSheet
from shequ_desktop.households.view.import_fields import (
    FieldCombo,
    choices,
    fate_of,
    samples,
    state_of,
)

_LETTER, _TITLE, _SAMPLE, _FIELD, _STATE = range(5)
_WIDTHS = (52, 190, 0, 190, 120)


@dataclass(frozen=True, slots=True)
class _Place:
    """One table of one sheet."""

    sheet: MappedSheet
    at: int

    @property
    def tables(self) -> tuple[Table, ...]:
        return self.sheet.areas or self.sheet.tables

    @property
    def table(self) -> Table:
        return self.tables[self.at]

    @property
    def words(self) -> Vocabulary:
        """What its columns can be taken for."""
        return vocabulary(AREAS if self.sheet.areas else LEDGER)

    @property
    def is_ready(self) -> bool:
        """Whether it names anybody, or areas."""
        return bool(self.sheet.areas) or self.table.column_of("full_name") is not None


class ImportMappingPage(QWidget):
    """Shows the columns of one table at a time; choices are written into the file at once."""

    changed = Signal()
    """A column was taken for something else, or the titles stand elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_hand: set[tuple[str, int]] = set()
        """Sheet and number of the tables that the user has changed."""
        self._places: list[_Place] = []
        self._choices = {name: choices(vocabulary(name), self) for name in (LEDGER, AREAS)}
        self.combos: dict[int, FieldCombo] = {}
        """By column number, of the table that is shown."""
        self._chips: dict[int, QLabel] = {}
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("工作表"))
        self.header = QSpinBox()
        self.header.setAccessibleName(self.tr("表头所在的行"))
        self.header.setSpecialValueText(self.tr("没有表头"))
        self.header.setKeyboardTracking(False)
        self.header.setMinimumWidth(theme.px(104))
        self.hint = Hint()
        self.table = self._table()
        self.remember = QCheckBox(self.tr("记住本次对应(&R)，下次遇到同样的表头自动套用"))
        self.remember.setChecked(True)
        self._place_label = layouts.label(self.tr("工作表(&S)"))
        self._sum = layouts.label("", "sub")
        self.setLayout(self._laid_out())
        self.place.currentIndexChanged.connect(self._show_table)
        self.header.valueChanged.connect(self._move_header)

    def show_file(self, file: LedgerFile) -> None:
        """Show the first of the chosen sheets' tables."""
        for each in file.sheets:
            if each.chosen and not each.tables:
                # Nothing was understood: its first row with values is taken for the titles.
                first = next((at for at, row in enumerate(each.sheet.rows) if any(row)), 0)
                each.tables = (map_below(each.sheet, vocabulary(LEDGER), first),)
        self._places = [
            _Place(each, at)
            for each in file.sheets
            if each.taken
            for at in range(len(each.areas or each.tables))
        ]
        self.place.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.place.clear()
        self.place.addItems([self._named(place) for place in self._places])
        self.place.blockSignals(False)  # noqa: FBT003 - as above
        self.remember.setVisible(any(not place.sheet.areas for place in self._places))
        self._show_table()

    def forget(self) -> None:
        """There is another workbook, in which nothing is changed yet."""
        self.by_hand.clear()

    def focus_first(self) -> None:
        """Let the keyboard begin at the first column that wants a look, else at the first."""
        place = self._present()
        if place is None or not self.combos:
            return
        doubtful = (
            column.index
            for column in place.table.columns
            if state_of(column, place.table, place.words).tone in ("warn", "error")
        )
        self.combos[next(doubtful, next(iter(self.combos)))].setFocus()

    def is_ready(self) -> bool:
        """Tell whether at least one table has a column of names, or lists areas."""
        return any(place.is_ready for place in self._places)

    def tables_by_hand(self) -> list[Table]:
        """Return the tables of people in which the user has chosen something."""
        return [
            place.table
            for place in self._places
            if (place.sheet.sheet.name, place.at) in self.by_hand and not place.sheet.areas
        ]

    # ------------------------------------------------------------ shown

    def _laid_out(self) -> QVBoxLayout:
        self._place_label.setBuddy(self.place)
        header_label = QLabel(self.tr("表头从第(&H)"))
        header_label.setBuddy(self.header)
        head = layouts.row(
            self._place_label,
            self.place,
            self._sum,
            None,
            header_label,
            self.header,
            layouts.label(self.tr("行开始")),
        )
        body = layouts.column(head, self.hint, spacing=8)
        body.addWidget(self.table, stretch=1)
        body.addWidget(self.remember)
        return body

    def _named(self, place: _Place) -> str:
        name = place.sheet.sheet.name
        if len(place.tables) == 1:
            return name
        return self.tr("{name}（第 {number} 张表）").format(name=name, number=place.at + 1)

    def _present(self) -> _Place | None:
        at = self.place.currentIndex()
        return self._places[at] if 0 <= at < len(self._places) else None

    def _show_table(self) -> None:
        place = self._present()
        if place is None:
            return
        table = place.table
        several = len(self._places) > 1
        self.place.setVisible(several)
        self._place_label.setText(
            self.tr("工作表(&S)")
            if several
            else self.tr("工作表：{name}").format(name=self._named(place).replace("&", "&&"))
        )
        said = self.tr("共 {rows} 行、{columns} 列")
        self._sum.setText(
            said.format(rows=f"{table.end - table.first:,}", columns=len(table.columns))
        )
        self.header.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.header.setRange(0, len(place.sheet.sheet.rows))
        self.header.setValue(table.header + 1)
        self.header.setEnabled(not place.sheet.areas)
        self.header.blockSignals(False)  # noqa: FBT003 - as above
        self._fill(place)
        self._show_states()

    def _fill(self, place: _Place) -> None:
        table = place.table
        self.combos, self._chips = {}, {}
        self.table.setRowCount(0)
        self.table.setRowCount(len(table.columns))
        for row, column in enumerate(table.columns):
            title = " ".join(column.title.split())
            for at, text in (
                (_LETTER, column_letters(column.index)),
                (_TITLE, title or self.tr("（没有标题）")),
                (_SAMPLE, samples(place.sheet.sheet, table, column)),
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, at, item)
            self._add_combo(row, column, title, place)
            chip = layouts.chip("")
            holder = QWidget()
            holder.setLayout(layouts.row(chip, None, margins=(6, 0, 0, 0)))
            self.table.setCellWidget(row, _STATE, holder)
            self._chips[column.index] = chip

    def _add_combo(self, row: int, column: Column, title: str, place: _Place) -> None:
        combo = FieldCombo(self._choices[AREAS if place.sheet.areas else LEDGER], place.words)
        combo.show_field(column.field)
        said = self.tr("{letters} 列“{title}”对应的内容")
        combo.setAccessibleName(said.format(letters=column_letters(column.index), title=title))
        at = self.table.model().index(row, _FIELD)
        combo.entered.connect(lambda: self.table.scrollTo(at))
        combo.currentIndexChanged.connect(lambda _at, index=column.index: self._choose(index))
        holder = QWidget()
        holder.setLayout(layouts.row(combo, margins=(4, 2, 4, 2)))
        holder.setFocusProxy(combo)
        self.table.setCellWidget(row, _FIELD, holder)
        self.combos[column.index] = combo

    def _show_states(self) -> None:
        place = self._present()
        if place is None:
            return
        doubtful = 0
        for column in place.table.columns:
            state = state_of(column, place.table, place.words)
            doubtful += state.tone in ("warn", "error")
            chip = self._chips[column.index]
            chip.setText(state.word)
            chip.setToolTip(state.why)
            chip.setProperty("chip", state.tone)
            theme.repolish(chip)
            self.combos[column.index].setAccessibleDescription(f"{state.word} {state.why}")
        self._show_hint(place, doubtful)

    def _show_hint(self, place: _Place, doubtful: int) -> None:
        if not place.is_ready:
            self.hint.say(
                self.tr(
                    "这张表还没有“姓名”列，请在右边把姓名所在的列指定为“姓名”，或调整表头所在的行。"
                ),
                "error",
            )
        elif doubtful:
            said = self.tr(
                "有 {count} 列请核对（橙色）；不对的请在右边改正。没有对应的列会连同标题并入备注。"
            )
            self.hint.say(said.format(count=doubtful), "warn")
        else:
            self.hint.say(
                self.tr("各列都已对应；没有对应的列会连同标题并入备注，可改为“不导入”。"), "ok"
            )

    # ------------------------------------------------------------ changed

    def _choose(self, index: int) -> None:
        place = self._present()
        if place is None:
            return
        column = next(each for each in place.table.columns if each.index == index)
        field = self.combos[index].field()
        if field == fate_of(column.field, place.words):
            return
        self._replace(place, choose(place.table, {index: field}))
        self._show_states()

    def _move_header(self, number: int) -> None:
        place = self._present()
        if place is None:
            return
        sheet = place.sheet
        sheet.header_by_hand = True
        self._replace(
            place, map_below(sheet.sheet, vocabulary(LEDGER), number - 1, end=place.table.end)
        )
        self._show_table()

    def _replace(self, place: _Place, table: Table) -> None:
        tables = list(place.tables)
        tables[place.at] = table
        if place.sheet.areas:
            place.sheet.areas = tuple(tables)
        else:
            place.sheet.tables = tuple(tables)
        self.by_hand.add((place.sheet.sheet.name, place.at))
        self.changed.emit()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [
                self.tr("列"),
                self.tr("列标题"),
                self.tr("前几行内容"),
                self.tr("对应为"),
                self.tr("状态"),
            ]
        )
        table.setAccessibleName(self.tr("各列的对应"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from choice to choice
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setFrameShape(QFrame.Shape.StyledPanel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(38))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate(_WIDTHS):
            if width:
                header.resizeSection(at, theme.px(width))
        header.setSectionResizeMode(_SAMPLE, QHeaderView.ResizeMode.Stretch)
        return table
