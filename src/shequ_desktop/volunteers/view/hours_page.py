"""时长: the month of a post, its sheet printed and typed back, and totals that open."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHeaderView, QMenu, QSplitter, QTableView, QWidget
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
    PostId,
    RecordState,
    ServiceRecord,
)
from shequ_desktop.volunteers.view.hours_calendar import MonthView
from shequ_desktop.volunteers.view.hours_dialogs import ConfirmDialog, CorrectDialog
from shequ_desktop.volunteers.view.hours_lines import (
    Asked,
    Hours,
    Total,
    read_hours,
    record_columns,
    total_columns,
    totals,
)
from shequ_desktop.volunteers.view.printing import Printer
from shequ_desktop.volunteers.view.sheet_dialog import SheetDialog
from shequ_desktop.volunteers.view.words import (
    RECORD_INKS,
    hours_words,
    month_of,
    month_words,
    said,
)

ROWS, BY_PERSON, BY_POST = "rows", "people", "posts"
_WIDTHS = (68, 92, 100, 84, 110, 170, 150, 110)
_TOTAL_WIDTHS = (260, 130, 80, 80, 80, 80)


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


class HoursPage(QWidget):
    """Planned at the left, done at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hours: Hours | None = None
        self._day: date | None = None
        self._only: tuple[str, str] | None = None
        """Column and key that the rows are narrowed to: a total that was opened."""
        self._today = desk.tasks.page(lambda reading: reading.today)
        self._month = month_of(self._today)[0]
        self._volunteer: str | None = None
        self.printer = Printer(desk, self)
        self._make_head()
        self._make_body()
        self.setLayout(self._laid_out())
        self._connect()
        desk.tasks.follow(service.titles, owner=self, then=self._offer_posts, channel="posts")
        self._ask()

    def go_to(self, post_id: str) -> None:
        """Show the month of a post."""
        if self.post.findData(post_id) < 0:
            self._offer_posts(self._desk.tasks.page(service.titles))
        self._volunteer = None
        self.post.setCurrentIndex(max(0, self.post.findData(post_id)))
        self._ask()

    def show_volunteer(self, volunteer_id: str) -> None:
        """Show everything that one volunteer has served this year."""
        self._volunteer = volunteer_id
        self.span.setCurrentIndex(self.span.findData("year"))
        self.post.setCurrentIndex(0)
        self.view.setCurrentIndex(0)
        self._ask()

    def records(self) -> list[ServiceRecord]:
        """Return the records that are chosen in the list."""
        if self._view() != ROWS:
            return []
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.record(row) for row in rows if row < self.model.rowCount()]

    def confirm(self) -> None:
        """Confirm what is chosen and waits; nothing chosen: everything that is listed."""
        chosen = self.records()
        if len(chosen) <= 1:
            chosen = [self.model.record(row) for row in range(self.model.rowCount())]
        waiting = [
            each for each in chosen if each.state in (RecordState.RECORDED, RecordState.DISPUTED)
        ]
        if not waiting:
            self._desk.inform(self, self.tr("列出的记录都已经确认过了。"))
            return
        ConfirmDialog(self._desk, self.window(), waiting).open()

    def type_sheet(self, since: date | None = None, until: date | None = None) -> None:
        """Type the sheet of the chosen post: of a day, or of the month."""
        chosen = self._post()
        if chosen is None:
            self._desk.inform(self, self.tr("请先在左上角选一个岗位，再录入它的签到表。"))
            return
        first, last = self._period()
        post = self._desk.tasks.page(lambda reading: service.post(reading, chosen))
        SheetDialog(self._desk, self.window(), post, since or first, until or last).open()

    def _make_head(self) -> None:
        self.post = QComboBox()
        self.post.setAccessibleName(self.tr("岗位"))
        self.post.setMinimumWidth(theme.px(230))
        self.post.setMaxVisibleItems(20)
        self.post.addItem(self.tr("所有岗位"), "")
        self.before = layouts.icon_button("chevron_left", self.tr("前一段（Alt+←）"))
        self.after = layouts.icon_button("chevron_right", self.tr("后一段（Alt+→）"))
        self.period = layouts.label("", "strong")
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("按月或按年"))
        self.span.addItem(self.tr("按月"), "month")
        self.span.addItem(self.tr("按年"), "year")
        self.sheet = layouts.button(
            self.tr("录入签到表"), "keyboard", "primary", self.tr("Ctrl+N：把签到表录进来")
        )
        self.print = layouts.button(self.tr("打印签到表"), "print", tip="Ctrl+P")
        self.figures = {
            key: layouts.label("0", "number")
            for key in ("volunteers", "posts", "minutes", "households", "people", "solved")
        }

    def _make_body(self) -> None:
        self.month_view = MonthView()
        self.pick = layouts.label(self.tr("选一个岗位，这里按日历显示班次。"), "sub")
        self.pick.setWordWrap(True)
        self.view = QComboBox()
        self.view.setAccessibleName(self.tr("怎样列出"))
        for key, title in (
            (ROWS, self.tr("明细")),
            (BY_PERSON, self.tr("按志愿者合计")),
            (BY_POST, self.tr("按岗位合计")),
        ):
            self.view.addItem(title, key)
        self.chips = FilterChips()
        self.narrowed = layouts.button("", "dismiss", "", self.tr("取消这个条件"))
        self.narrowed.hide()
        self.model = _Records(record_columns(self._name, self._title), self)
        self.totals = RecordTable[Total](total_columns(self.tr("合计")), self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("服务记录"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(30))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.status = layouts.label("", "sub")
        self.confirm_button = layouts.button(
            self.tr("确认…"), "checkmark", "primary", self.tr("F9：第二个人确认")
        )
        self.more = layouts.button(self.tr("办理"), "more_horizontal")
        self._turn_table()

    def _laid_out(self) -> Any:
        head = layouts.row(
            self.post,
            self.before,
            self.period,
            self.after,
            self.span,
            None,
            self.print,
            self.sheet,
            spacing=6,
        )
        left = QWidget()
        left.setLayout(layouts.column(self.pick, self.month_view, spacing=4))
        right = QWidget()
        lead = layouts.row(self.view, self.narrowed, self.chips, spacing=6)
        lead.setStretch(2, 1)
        foot = layouts.row(self.status, None, self.more, self.confirm_button)
        body = layouts.column(lead, self.table, foot, spacing=6)
        body.setStretch(1, 1)
        right.setLayout(body)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        panes.setSizes([theme.px(470), theme.px(700)])
        self.panes = panes
        layout = layouts.column(head, self._counters(), panes, spacing=8)
        layout.setStretch(2, 1)
        return layout

    def _counters(self) -> QWidget:
        titles = {
            "volunteers": self.tr("志愿者"),
            "posts": self.tr("岗位"),
            "minutes": self.tr("已确认时长"),
            "households": self.tr("帮助户数"),
            "people": self.tr("服务人次"),
            "solved": self.tr("解决问题"),
        }
        parts: list[layouts.Part] = []
        for key, title in titles.items():
            parts += [self.figures[key], layouts.label(title, "sub"), 22]
        row = layouts.row(*parts, None, margins=(14, 5, 14, 5), spacing=6)
        made = layouts.card()
        old = made.layout()
        if old is not None:
            QWidget().setLayout(old)
        made.setLayout(row)
        return made

    def _connect(self) -> None:
        self.post.activated.connect(lambda _at: self._choose_post())
        self.before.clicked.connect(lambda _on=False: self._go(-1))
        self.after.clicked.connect(lambda _on=False: self._go(1))
        self.span.currentIndexChanged.connect(lambda _at: self._ask())
        self.sheet.clicked.connect(lambda _on=False: self.type_sheet())
        self.print.clicked.connect(lambda _on=False: self._print_sheet())
        self.view.currentIndexChanged.connect(lambda _at: self._turn_table())
        self.chips.changed.connect(lambda _on: self._narrow())
        self.narrowed.clicked.connect(lambda _on=False: self._widen())
        self.month_view.day_chosen.connect(self._choose_day)
        self.month_view.sheet_asked.connect(lambda day: self.type_sheet(day, day))
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self._menu)
        self.confirm_button.clicked.connect(lambda _on=False: self.confirm())
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        layouts.give_menu(self.more, menu)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", self.type_sheet),
            ("Ctrl+P", self._print_sheet),
            ("F9", self.confirm),
            ("Alt+Left", lambda: self._go(-1)),
            ("Alt+Right", lambda: self._go(1)),
            ("Ctrl+E", self._correct),
            ("Delete", self._void),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _post(self) -> PostId | None:
        key = self.post.currentData()
        return PostId(str(key)) if key else None

    def _period(self) -> tuple[date, date]:
        if self.span.currentData() == "year":
            return date(self._month.year, 1, 1), date(self._month.year, 12, 31)
        return month_of(self._month)

    def _ask(self) -> None:
        since, until = self._period()
        asked = Asked(since=since, until=until, post=self._post(), volunteer=self._volunteer)
        year = self.span.currentData() == "year"
        shown = self.tr("{year}年").format(year=since.year) if year else month_words(since)
        self.period.setText(shown)
        self._desk.tasks.follow(
            lambda reading: read_hours(reading, asked),
            owner=self,
            then=self._show,
            channel="hours",
        )

    def _go(self, steps: int) -> None:
        year, month = self._month.year, self._month.month
        if self.span.currentData() == "year":
            self._month = date(year + steps, month, 1)
        else:
            at = year * 12 + month - 1 + steps
            self._month = date(at // 12, at % 12 + 1, 1)
        self._day = None
        self._ask()

    def _choose_post(self) -> None:
        self._day, self._only, self._volunteer = None, None, None
        self._ask()

    def _choose_day(self, day: date) -> None:
        self._day = None if self._day == day else day
        self._narrow()

    def _offer_posts(self, titles: dict[str, str]) -> None:
        chosen = self.post.currentData()
        self.post.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        while self.post.count() > 1:
            self.post.removeItem(1)
        for key, title in titles.items():
            self.post.addItem(title, key)
        self.post.setCurrentIndex(max(0, self.post.findData(chosen)))
        self.post.blockSignals(False)  # noqa: FBT003 - as above

    def _show(self, hours: Hours) -> None:
        self._hours = hours
        counters = hours.counters
        for key, label in self.figures.items():
            number = getattr(counters, key)
            label.setText(hours_words(number) if key == "minutes" else f"{number:,}")
        has_post = self._post() is not None and self.span.currentData() == "month"
        self.pick.setVisible(not has_post)
        self.month_view.setVisible(has_post)
        self.panes.widget(0).setVisible(has_post)
        if has_post:
            self.month_view.show_month(self._month, hours.shifts, hours.records, hours.names)
        self.table.setColumnHidden(5, self._view() == ROWS and self._post() is not None)
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
        had = self._volunteer is not None
        self._day, self._only, self._volunteer = None, None, None
        if had:
            self._ask()
        else:
            self._narrow()

    def _tell(self, shown: Sequence[ServiceRecord]) -> None:
        confirmed = [each for each in shown if each.state is RecordState.CONFIRMED]
        waiting = sum(each.state is RecordState.RECORDED for each in shown)
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
        header.setStretchLastSection(False)
        header.setSectionResizeMode(6 if rows else 0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnHidden(5, rows and self._post() is not None)
        self._narrow()

    def _view(self) -> str:
        return str(self.view.currentData())

    def _open(self, index: QModelIndex) -> None:
        if self._view() == ROWS:
            self._correct()
            return
        self._only = (self._view(), self.totals.record(index.row()).key)
        self.view.setCurrentIndex(0)

    def _deeds(self) -> list[Deed]:
        chosen = self.records()
        one = chosen[0] if len(chosen) == 1 else None
        living = one is not None and one.state is not RecordState.VOID
        since, until = self._period()
        possible = (
            ("confirm", self.tr("确认…"), "checkmark", self.confirm, bool(chosen)),
            ("correct", self.tr("更正…"), "edit", self._correct, living),
            (
                "dispute",
                self.tr("本人要求更正，先不计入"),
                "clock",
                self._dispute,
                living and one is not None and one.state is not RecordState.DISPUTED,
            ),
            ("void", self.tr("作废…"), "dismiss", self._void, living),
            (
                "publish",
                self.tr("打印时长公示"),
                "print",
                lambda: self.printer.hours(since, until),
                True,
            ),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=run)
            for key, title, icon, run, can in possible
            if can
        ]

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        fill_menu(menu, self._deeds())

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self._deeds())
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _correct(self) -> None:
        chosen = self.records()
        if len(chosen) == 1 and chosen[0].state is not RecordState.VOID:
            name = self._name(chosen[0].draft.volunteer_id)
            CorrectDialog(self._desk, self.window(), chosen[0], name).open()

    def _void(self) -> None:
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

    def _print_sheet(self) -> None:
        post = self._post()
        if post is None:
            self._desk.inform(self, self.tr("请先在左上角选一个岗位，再打印它的签到表。"))
            return
        self.printer.sheet(post, *self._period())

    def _name(self, volunteer_id: str) -> str:
        names = {} if self._hours is None else self._hours.names
        return names.get(volunteer_id, ("", ""))[0]

    def _numbered(self, volunteer_id: str) -> str:
        names = {} if self._hours is None else self._hours.names
        name, number = names.get(volunteer_id, ("", ""))
        return f"{name}　{number}"

    def _title(self, post_id: str) -> str:
        return "" if self._hours is None else self._hours.titles.get(post_id, "")
