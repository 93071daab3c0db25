"""公示栏: what is due, what hangs and until when, with everything that can be done about it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.form_parts import clear
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.notices.values import NoticeState
from shequ_desktop.notices.view.board_lines import (
    BoardLine,
    BoardRead,
    narrowed,
    read_board,
    state_title,
    states_in_order,
)
from shequ_desktop.notices.view.notice_card import NoticeCard
from shequ_desktop.notices.view.notice_deeds import Deed, NoticeDeeds

_WIDTHS = (84, 260, 196, 132, 48)
_BUTTONS_SHOWN = 2
_INKS = {NoticeState.OVERDUE: "error", NoticeState.REMOVABLE: "warn", NoticeState.DUE: "warn"}


class _Lines(RecordTable[BoardLine]):
    """The table's model: what is late is written in red."""

    @override
    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(self.record(index.row()))  # type: ignore[attr-defined] # an index
        return super().data(index, role)  # type: ignore[arg-type] # as above

    def _ink(self, line: BoardLine) -> QColor | None:
        token = _INKS.get(line.state)
        return None if token is None else theme.colour(token)


class BoardPage(QWidget):
    """Table and detail; what a notice is filled in with is the filling page's."""

    new_asked = Signal()
    draft_asked = Signal(object)
    """Begin a notice for this ``DueItem``."""

    def __init__(self, desk: Desk, deeds: NoticeDeeds) -> None:
        super().__init__()
        self._desk, self.deeds = desk, deeds
        self._read: BoardRead | None = None
        self._wanted = ""
        self.search = PreeditSearch(self.tr("标题、拼音首字母、期次、责任人、地点"))
        self.search.setAccessibleName(self.tr("查找公示件（Ctrl+F）"))
        self.chips = FilterChips()
        self.chips.come_after(self.search)
        self.new = layouts.button(
            self.tr("新建公示"), "add", "primary", self.tr("Ctrl+N：选文书、填内容、存为公示件")
        )
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self.table = QTableView()
        self.model = _Lines(
            [
                Column(self.tr("状态"), lambda line: state_title(line.state)),
                Column(self.tr("标题"), self._title),
                Column(self.tr("期限"), BoardLine.term),
                Column(self.tr("地点"), lambda line: line.places),
                Column(self.tr("意见"), _opinions),
            ],
            self,
        )
        self.card = NoticeCard(desk)
        self.nothing = QLabel()
        self.status = layouts.label("", "sub")
        self._dress_table()
        self.setLayout(self._laid_out())
        self._connect()
        desk.tasks.follow(read_board, owner=self, then=self._show)

    def go_to(self, notice_id: str) -> None:
        """Show one notice, whatever the conditions were."""
        self._wanted = notice_id
        self.search.clear()
        self.chips.set_on(frozenset())
        self._narrow()

    def line(self) -> BoardLine | None:
        """Return the line that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.record(row) if 0 <= row < self.model.rowCount() else None

    def deeds_now(self) -> list[Deed]:
        """Return what can be done with the chosen line."""
        line = self.line()
        if line is None:
            return []
        if line.notice is not None:
            return list(self.deeds.of(line.notice))
        due = line.due
        return [
            Deed(
                key="draft",
                title=self.tr("起草公示"),
                icon="edit",
                run=lambda: self.draft_asked.emit(due),
            )
        ]

    def _title(self, line: BoardLine) -> str:
        if not line.period or line.period in line.title:
            return line.title
        return self.tr("{title}（{period}）").format(title=line.title, period=line.period)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("公示件"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(32))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for at, width in enumerate(_WIDTHS):
            table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "sub")
        self.nothing.setParent(table)
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _laid_out(self) -> QVBoxLayout:
        self.search.setMinimumWidth(theme.px(200))
        self.search.setMaximumWidth(theme.px(300))
        narrow = layouts.row(spacing=8)
        narrow.addWidget(self.search, stretch=2)
        narrow.addWidget(self.chips, stretch=5)
        narrow.addWidget(self.new)
        narrow.addWidget(self.more)
        left = QWidget()
        left.setLayout(layouts.column(self.table, self.status, spacing=4))
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(left)
        panes.addWidget(self.card)
        panes.setStretchFactor(0, 1)
        self.card.setMinimumWidth(theme.px(330))
        panes.setSizes([theme.px(800), theme.px(320)])
        layout = layouts.column(narrow, panes, spacing=8)
        layout.setStretch(1, 1)
        return layout

    def _connect(self) -> None:
        menu = QMenu(self.more)
        settings = menu.addAction(icons.icon("settings"), self.tr("栏位设置…"))
        settings.triggered.connect(lambda _on: self.deeds.settings())
        rules = menu.addAction(icons.icon("arrow_import"), self.tr("导入规则文件…"))
        rules.triggered.connect(lambda _on: self.deeds.import_rules())
        layouts.give_menu(self.more, menu)
        self.new.clicked.connect(self.new_asked)
        self.search.query.connect(lambda _text: self._narrow())
        self.search.entered.connect(self.table.setFocus)
        self.chips.changed.connect(lambda _on: self._narrow())
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_card())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.activated.connect(lambda _index: self._first_deed())
        self.card.photo_asked.connect(self.deeds.choose_photo)
        self.card.photo_removed.connect(self.deeds.remove_photo)
        self.card.answer_asked.connect(self.deeds.answer)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", self.new_asked.emit),
            ("Ctrl+F", self._find),
            ("Ctrl+P", lambda: self._do("print")),
            ("Ctrl+E", lambda: self._do("fill")),
            ("Delete", lambda: self._do("delete")),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _show(self, read: BoardRead) -> None:
        self._read = read
        self.deeds.board, self.deeds.scheme = read.board, read.scheme
        counts = read.counts()
        there = [state for state in states_in_order() if counts[state]]
        self.chips.set_chips([(state.value, state_title(state)) for state in there])
        self.chips.show_counts({state.value: counts[state] for state in there})
        self._narrow()

    def _narrow(self) -> None:
        if self._read is None:
            return
        line = self.line()
        kept = self._wanted or (line.key if line is not None else "")
        lines = narrowed(self._read.lines, self.chips.on(), self.search.wanted())
        self.model.show(lines)
        keys = [each.key for each in lines]
        if kept in keys:
            self._wanted = ""
        if lines:
            self.table.selectRow(keys.index(kept) if kept in keys else 0)
        self._show_card()
        self._show_status(len(lines))

    def _show_status(self, shown: int) -> None:
        total = 0 if self._read is None else len(self._read.lines)
        self.status.setText(
            self.tr("显示 {shown} 件 / 共 {total} 件").format(shown=shown, total=total)
        )
        self.nothing.setVisible(shown == 0)
        self.nothing.setText(
            self.tr("没有符合条件的公示件。\n可以清空搜索框，或者换一个状态。")
            if total
            else self.tr("还没有公示件。\n点“新建公示”，选一种文书，填好内容存下来。")
        )
        self._place_nothing()

    def _place_nothing(self) -> None:
        self.nothing.setGeometry(self.table.viewport().geometry())

    def _show_card(self) -> None:
        self.card.show_line(self.line())
        clear_column = self.card.actions_column
        clear(clear_column)
        deeds = self.deeds_now()
        shown = deeds[:_BUTTONS_SHOWN]
        buttons = []
        for at, deed in enumerate(shown):
            button = layouts.button(deed.title, deed.icon, "primary" if at == 0 else "")
            button.clicked.connect(deed.run)
            buttons.append(button)
        if len(deeds) > len(shown):
            more = layouts.button(self.tr("更多"), "more_horizontal")
            menu = QMenu(more)
            _fill_menu(menu, deeds[len(shown) :])
            layouts.give_menu(more, menu)
            buttons.append(more)
        holder = QWidget()
        holder.setLayout(layouts.row(*buttons, spacing=6))
        clear_column.addWidget(holder)

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if not index.isValid():
            return
        self.table.selectRow(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _fill_menu(menu, self.deeds_now())
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _do(self, key: str) -> None:
        for deed in self.deeds_now():
            if deed.key == key:
                deed.run()

    def _first_deed(self) -> None:
        deeds = self.deeds_now()
        if deeds:
            deeds[0].run()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def resizeEvent(self, event: object) -> None:
        """Keep the words of an empty table in its middle."""
        self._place_nothing()


def _fill_menu(menu: QMenu, deeds: list[Deed]) -> None:
    for deed in deeds:
        menu.addAction(icons.icon(deed.icon), deed.title).triggered.connect(
            lambda _on, run=deed.run: run()
        )


def _opinions(line: BoardLine) -> str:
    if line.notice is None or not line.notice.objections:
        return ""
    total, _adopted, answered = line.notice.opinions
    return f"{answered}/{total}"
