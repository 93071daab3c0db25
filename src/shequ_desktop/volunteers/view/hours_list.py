"""The records of a period: narrowed, counted, confirmed, corrected; totals open into them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.deeds import Deed, fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.records import RecordTable
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    CORRECT_SERVICE,
    RECORD_STATE_TITLES,
    VOID_SERVICE,
    RecordState,
    ServiceRecord,
)
from shequ_desktop.volunteers.view.export_dialog import ExportDialog
from shequ_desktop.volunteers.view.hours_dialogs import ConfirmDialog, CorrectDialog
from shequ_desktop.volunteers.view.hours_lines import (
    Hours,
    Total,
    record_columns,
    total_columns,
    totals,
)
from shequ_desktop.volunteers.view.words import RECORD_INKS, hours_words, said

ROWS, BY_PERSON, BY_POST = "rows", "people", "posts"
_POST_COLUMN, _CONTENT_COLUMN = 5, 6
_WIDTHS = (60, 90, 98, 78, 92, 170, 150, 104)
_TOTAL_WIDTHS = (260, 130, 80, 80, 80, 80)
_WAITING = (RecordState.RECORDED, RecordState.DISPUTED)


class _Records(RecordTable[ServiceRecord]):
    """What does not count yet is written in colour."""

    @override
    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            token = RECORD_INKS.get(self.record(index.row()).state)
            return None if token is None else QColor(theme.colour(token))
        if role == Qt.ItemDataRole.ToolTipRole:
            role = Qt.ItemDataRole.DisplayRole
        return super().data(index, role)


class HoursList(QWidget):
    """Rows or totals; what a total is made of is one press away."""

    widened = Signal()
    """The condition of whose hours they are is taken away."""
    publicity_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hours: Hours | None = None
        self._day: date | None = None
        self._volunteer: str | None = None
        self._has_post = False
        self._only: tuple[str, str] | None = None
        """Kind and key of the total that was opened."""
        self.view = QComboBox()
        self.chips = FilterChips()
        self.narrowed = layouts.button("", "dismiss", "", self.tr("取消这个条件"))
        self.table = QTableView()
        self.model = _Records(record_columns(self._name, self._title), self)
        self.totals = RecordTable[Total](total_columns(self.tr("合计")), self)
        self.status = layouts.label("", "sub")
        self.confirm_button = layouts.button(
            self.tr("确认…"), "checkmark", "primary", self.tr("F9：第二个人确认")
        )
        self.more = layouts.button(self.tr("办理"), "more_horizontal")
        self._dress()
        self._connect()
        self._turn_table()

    def show_hours(self, hours: Hours, volunteer: str | None, *, has_post: bool) -> None:
        """Show what was read.

        Args:
            volunteer: Whose hours they are alone; ``None``: everybody's.
            has_post: They are of one post, whose name need not stand in each row.
        """
        self._hours, self._volunteer, self._has_post = hours, volunteer, has_post
        counts = {
            state: sum(each.state is state for each in hours.records) for state in RecordState
        }
        there = [
            (state.value, said(title))
            for state, title in RECORD_STATE_TITLES.items()
            if counts[state]
        ]
        self.chips.set_chips(there)
        self.chips.show_counts({state.value: count for state, count in counts.items()})
        self._narrow()

    def choose_day(self, day: date | None) -> None:
        """Show one day alone; the same day again: all of them."""
        self._day = None if self._day == day else day
        self._narrow()

    def forget(self) -> None:
        """Take all conditions of the list away; it is shown anew by whoever asks."""
        self._day, self._only, self._volunteer = None, None, None

    def records(self) -> list[ServiceRecord]:
        """Return the records that are chosen."""
        if self._view() != ROWS:
            return []
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.record(row) for row in rows if row < self.model.rowCount()]

    def confirm(self) -> None:
        """Confirm what is chosen and waits; one line or nothing chosen: all that is listed."""
        chosen = self.records()
        if len(chosen) <= 1:
            chosen = [self.model.record(row) for row in range(self.model.rowCount())]
        waiting = [each for each in chosen if each.state in _WAITING]
        if not waiting:
            self._desk.inform(self, self.tr("列出的记录都已经确认过了。"))
            return
        ConfirmDialog(self._desk, self.window(), waiting).open()

    def correct(self) -> None:
        """Correct the chosen record."""
        chosen = self.records()
        if len(chosen) == 1 and chosen[0].state is not RecordState.VOID:
            name = self._name(chosen[0].draft.volunteer_id)
            CorrectDialog(self._desk, self.window(), chosen[0], name).open()

    def void(self) -> None:
        """Let the chosen record count for nothing."""
        chosen = self.records()
        if len(chosen) != 1 or chosen[0].state is RecordState.VOID:
            return
        record = chosen[0]
        told = self.tr("{name} {day} 的记录不再计入时长，但仍然看得到。")
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("作废服务记录"),
            told.format(
                name=self._name(record.draft.volunteer_id), day=record.draft.on.isoformat()
            ),
            (lambda tx, reason: service.void_service(tx, record.id, reason), VOID_SERVICE),
        ).open()

    def deeds(self) -> list[Deed]:
        """Return what can be done with what is chosen."""
        chosen = self.records()
        one = chosen[0] if len(chosen) == 1 else None
        living = one is not None and one.state is not RecordState.VOID
        quiet = living and one is not None and one.state is not RecordState.DISPUTED
        possible = (
            ("confirm", self.tr("确认…"), "checkmark", self.confirm, bool(chosen)),
            ("correct", self.tr("更正…"), "edit", self.correct, living),
            ("dispute", self.tr("本人要求更正，先不计入"), "clock", self._dispute, quiet),
            ("void", self.tr("作废…"), "dismiss", self.void, living),
            (
                "publish",
                self.tr("打印时长公示"),
                "print",
                self.publicity_asked.emit,
                self._hours is not None,
            ),
            ("export", self.tr("导出给上级系统…"), "arrow_export_up", self._export, True),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=run)
            for key, title, icon, run, can in possible
            if can
        ]

    def _dress(self) -> None:
        self.view.setAccessibleName(self.tr("怎样列出"))
        for key, title in (
            (ROWS, self.tr("明细")),
            (BY_PERSON, self.tr("按志愿者合计")),
            (BY_POST, self.tr("按岗位合计")),
        ):
            self.view.addItem(title, key)
        self.narrowed.hide()
        table = self.table
        table.setAccessibleName(self.tr("服务记录"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(30))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        lead = layouts.row(self.view, self.narrowed, self.chips, spacing=6)
        lead.setStretch(2, 1)
        foot = layouts.row(self.status, None, self.more, self.confirm_button)
        body = layouts.column(lead, table, foot, spacing=6)
        body.setStretch(1, 1)
        self.setLayout(body)

    def _connect(self) -> None:
        self.view.currentIndexChanged.connect(lambda _at: self._turn_table())
        self.chips.changed.connect(lambda _on: self._narrow())
        self.narrowed.clicked.connect(lambda _on=False: self._widen())
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self._menu)
        self.confirm_button.clicked.connect(lambda _on=False: self.confirm())
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        layouts.give_menu(self.more, menu)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (("Ctrl+E", self.correct), ("Delete", self.void)):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _narrow(self) -> None:
        if self._hours is None:
            return
        on = self.chips.on()
        shown = [
            each
            for each in self._hours.records
            if (not on or each.state.value in on)
            and (self._day is None or each.draft.on == self._day)
            and self._is_of(each)
        ]
        self._show_narrowed()
        self.table.setColumnHidden(_POST_COLUMN, self._view() == ROWS and self._has_post)
        if self._view() == ROWS:
            self.model.show(shown)
            if shown:
                self.table.selectRow(0)
        elif self._view() == BY_PERSON:
            self.totals.show(totals(shown, lambda each: each.draft.volunteer_id, self._numbered))
        else:
            self.totals.show(totals(shown, lambda each: each.draft.post_id, self._title))
        self._tell(shown)

    def _is_of(self, each: ServiceRecord) -> bool:
        if self._only is None:
            return True
        kind, key = self._only
        return key == (each.draft.volunteer_id if kind == BY_PERSON else each.draft.post_id)

    def _show_narrowed(self) -> None:
        words = []
        if self._volunteer is not None:
            words.append(self._name(self._volunteer))
        if self._day is not None:
            words.append(self._day.isoformat())
        if self._only is not None:
            kind, key = self._only
            words.append(self._name(key) if kind == BY_PERSON else self._title(key))
        self.narrowed.setText("、".join(words))
        self.narrowed.setVisible(bool(words))

    def _widen(self) -> None:
        was_of_one = self._volunteer is not None
        self.forget()
        if was_of_one:
            self.widened.emit()
        else:
            self._narrow()

    def _tell(self, shown: Sequence[ServiceRecord]) -> None:
        confirmed = [each for each in shown if each.state is RecordState.CONFIRMED]
        waiting = sum(each.state in _WAITING for each in shown)
        minutes = sum(each.draft.minutes for each in confirmed)
        told = self.tr("列出 {n} 条，已确认 {hours}")
        words = told.format(n=f"{len(shown):,}", hours=hours_words(minutes))
        if waiting:
            words += self.tr("，待确认 {n} 条").format(n=f"{waiting:,}")
        if self._view() != ROWS:
            words += self.tr("　回车打开明细")
        self.status.setText(words)
        self.confirm_button.setEnabled(bool(waiting) and self._view() == ROWS)

    def _turn_table(self) -> None:
        rows = self._view() == ROWS
        self.table.setModel(self.model if rows else self.totals)
        header = self.table.horizontalHeader()
        for at, width in enumerate(_WIDTHS if rows else _TOTAL_WIDTHS):
            self.table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_CONTENT_COLUMN if rows else 0, QHeaderView.ResizeMode.Stretch)
        self._narrow()

    def _view(self) -> str:
        return str(self.view.currentData())

    def _open(self, index: QModelIndex) -> None:
        if self._view() == ROWS:
            self.correct()
            return
        self._only = (self._view(), self.totals.record(index.row()).key)
        self.view.setCurrentIndex(0)

    def _export(self) -> None:
        ExportDialog(self._desk, self.window()).open()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        fill_menu(menu, self.deeds())

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self.deeds())
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _dispute(self) -> None:
        [record] = self.records()

        def refused(found: tuple[Finding, ...]) -> None:
            self._desk.inform(self, "\n".join(map(sentence, found)))

        self._desk.tasks.change(
            lambda tx: service.dispute_service(tx, record.id),
            CORRECT_SERVICE,
            owner=self,
            then=lambda _none: self._desk.say(self.tr("已登记，更正之前不计入，可撤销（Ctrl+Z）")),
            refused=refused,
        )

    def _name(self, volunteer_id: str) -> str:
        names = {} if self._hours is None else self._hours.names
        return names.get(volunteer_id, ("", ""))[0]

    def _numbered(self, volunteer_id: str) -> str:
        names = {} if self._hours is None else self._hours.names
        name, number = names.get(volunteer_id, ("", ""))
        return f"{name}　{number}"

    def _title(self, post_id: str) -> str:
        return "" if self._hours is None else self._hours.titles.get(post_id, "")
