"""机构与任职: the bodies as a tree, and who holds office in the one that is chosen."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.form_parts import FindingsPanel, clear
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings.values.organisation import BodyState, Holder, Organisation
from shequ_desktop.meetings.view.organisation_deeds import (
    Choice,
    OrganisationDeeds,
    fill_menu,
    menu_button,
)
from shequ_desktop.meetings.view.organisation_words import (
    InkedTable,
    code_word,
    day_words,
    dress,
    sex_word,
    term_words,
)

_ID = Qt.ItemDataRole.UserRole
_ROW = 30
_WIDTHS = (104, 78, 44, 160, 120, 100)


class BodiesPane(QWidget):
    """Tree at the left; the chosen body, its findings and its offices at the right."""

    def __init__(self, deeds: OrganisationDeeds) -> None:
        super().__init__()
        self.deeds = deeds
        self._shown: Organisation | None = None
        self.tree = QTreeWidget()
        self.title = layouts.label("", "h2")
        self.term = layouts.label("", "sub")
        self.seats = layouts.chip("", "info")
        self.findings = FindingsPanel()
        self.nothing = layouts.label("", "sub")
        self.table = QTableView()
        self.model: InkedTable[Holder] = InkedTable(
            [
                Column(self.tr("职务"), lambda each: each.title),
                Column(self.tr("姓名"), lambda each: each.name),
                Column(self.tr("性别"), lambda each: sex_word(each.sex)),
                Column(self.tr("小组、住址"), _place),
                Column(
                    self.tr("产生方式"),
                    lambda each: code_word("produced_by", each.office.draft.produced_by),
                ),
                Column(self.tr("任职日期"), lambda each: day_words(each.office.draft.from_on)),
            ],
            self._ink,
            self,
        )
        self._buttons = QVBoxLayout()
        self.table.setModel(self.model)
        dress(self.table, self.tr("任职人员"), _WIDTHS, stretch=3)
        self._dress_tree()
        self.setLayout(self._laid_out())
        self._connect()

    def show_organisation(self, shown: Organisation) -> None:
        """Show the organisation anew; what is chosen stays chosen."""
        self._shown = shown
        kept = self._chosen_id()
        self.tree.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.tree.clear()
        above: list[QTreeWidgetItem] = []
        for state in shown.bodies:
            item = self._item(state)
            del above[state.depth :]
            if above:
                above[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            above.append(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)  # noqa: FBT003 - as above
        self._choose(kept)
        self._show_body()

    def state(self) -> BodyState | None:
        """Return the body that is chosen."""
        chosen = self._chosen_id()
        bodies = () if self._shown is None else self._shown.bodies
        return next((each for each in bodies if each.body.id == chosen), None)

    def holder(self) -> Holder | None:
        """Return the office that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.record(row) if 0 <= row < self.model.rowCount() else None

    def choices(self) -> list[Choice]:
        """Return what can be done with the chosen office."""
        state, holder = self.state(), self.holder()
        return [] if state is None or holder is None else list(self.deeds.of_holder(state, holder))

    def go_to(self, body_id: str) -> None:
        """Choose a body."""
        self._choose(body_id)

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.tr("组织"))
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("组织"), self.tr("在任"), self.tr("缺额")])
        tree.setFrameShape(QFrame.Shape.StyledPanel)
        tree.setUniformRowHeights(True)
        tree.setIndentation(theme.px(16))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _laid_out(self) -> QVBoxLayout:
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = layouts.row(self.title, self.seats, None)
        right = QWidget()
        column = layouts.column(
            head, self.term, self.findings, self.nothing, self.table, self._buttons, spacing=6
        )
        column.setStretch(4, 1)
        column.setContentsMargins(theme.px(8), 0, 0, 0)
        right.setLayout(column)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.tree)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        self.tree.setMinimumWidth(theme.px(240))
        panes.setSizes([theme.px(280), theme.px(800)])
        layout = layouts.column(panes)
        layout.setStretch(0, 1)
        return layout

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(lambda _now, _before: self._show_body())
        self.tree.customContextMenuRequested.connect(self._body_menu)
        self.table.customContextMenuRequested.connect(self._holder_menu)
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_buttons())
        self.table.activated.connect(lambda _index: self._do("edit"))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", self._appoint),
            ("Ctrl+E", lambda: self._do("edit")),
            ("Ctrl+H", lambda: self._do("links")),
            ("Delete", lambda: self._do("remove")),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _item(self, state: BodyState) -> QTreeWidgetItem:
        vacancies = str(state.vacancies) if state.vacancies else ""
        people = str(state.people) if state.people else ""
        item = QTreeWidgetItem([state.body.draft.name, people, vacancies])
        item.setData(0, _ID, state.body.id)
        item.setSizeHint(0, QSize(0, theme.px(_ROW)))
        item.setToolTip(0, state.body.title)
        for column in (1, 2):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        item.setForeground(1, theme.colour("text2"))
        item.setForeground(2, theme.colour("warn"))
        if state.findings:
            item.setIcon(2, icons.icon("warning", theme.COLOURS["warn"]))
        return item

    def _chosen_id(self) -> str:
        chosen = self.tree.selectedItems()
        return str(chosen[0].data(0, _ID)) if chosen else ""

    def _choose(self, body_id: str) -> None:
        found = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)
        for item in found:
            if item.data(0, _ID) == body_id:
                self.tree.setCurrentItem(item)
                return
        if found:
            self.tree.setCurrentItem(found[0])

    def _show_body(self) -> None:
        state = self.state()
        self.model.show(() if state is None else state.holders)
        self.findings.show_findings(() if state is None else state.findings)
        self.title.setText("" if state is None else state.body.draft.name)
        self.term.setText("" if state is None else term_words(state.body))
        self.term.setVisible(bool(self.term.text()))
        self.seats.setVisible(state is not None and bool(state.body.draft.seats))
        if state is not None:
            said = self.tr("核定 {seats} 人，在任 {people} 人，缺 {vacancies} 人")
            self.seats.setText(
                said.format(
                    seats=state.body.draft.seats, people=state.people, vacancies=state.vacancies
                )
            )
        self._show_nothing(state)
        if self.model.rowCount():
            self.table.selectRow(0)
        self._show_buttons()

    def _show_nothing(self, state: BodyState | None) -> None:
        self.table.setVisible(bool(self.model.rowCount()))
        self.nothing.setVisible(not self.model.rowCount())
        if state is None:
            self.nothing.setText(
                self.tr("还没有登记组织。\n点“按模板设立”，一次设立本社区的各个组织。")
            )
        elif state.body.kind.value == "assembly":
            self.nothing.setText(
                self.tr(
                    "居民会议由十八周岁以上的居民组成，名册由台账自动生成。\n"
                    "户的代表一般是户主；本户另推代表的，点“登记任职”登记。"
                )
            )
        else:
            self.nothing.setText(self.tr("还没有登记任职人员。点“登记任职”（Ctrl+N）。"))

    def _show_buttons(self) -> None:
        clear(self._buttons)
        state, holder = self.state(), self.holder()
        row = []
        if state is not None:
            first, *others = list(self.deeds.of_body(state))
            appoint = layouts.button(first.title, first.icon, "primary", self.tr("Ctrl+N"))
            appoint.clicked.connect(first.run)
            row += [appoint, menu_button(self.tr("组织操作"), others)]
        if state is not None and holder is not None:
            end, *rest = list(self.deeds.of_holder(state, holder))
            leave = layouts.button(end.title, end.icon)
            leave.clicked.connect(end.run)
            row += [leave, menu_button(self.tr("任职操作"), rest)]
        holder_row = QWidget()
        holder_row.setLayout(layouts.row(*row, None, self._earlier(state)))
        self._buttons.addWidget(holder_row)

    def _earlier(self, state: BodyState | None) -> QWidget:
        """Return who has left this term, behind a button."""
        if state is None or not state.earlier:
            return QWidget()
        choices = [
            Choice(
                key=each.office.id,
                title=self.tr("{name}　{title}　至 {last}　{reason}").format(
                    name=each.name,
                    title=each.title,
                    last=day_words(each.office.draft.until_on),
                    reason=code_word("office_end", each.office.end_reason),
                ),
                icon="history",
                run=partial(self.deeds.change_office, state, each),
            )
            for each in state.earlier
        ]
        title = self.tr("本届已离任 {count} 人").format(count=len(choices))
        return menu_button(title, choices)

    def _body_menu(self, point: QPoint) -> None:
        state = self.state()
        if state is not None:
            self._open_menu(self.tree.viewport(), point, list(self.deeds.of_body(state)))

    def _holder_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if index.isValid():
            self.table.selectRow(index.row())
            self._open_menu(self.table.viewport(), point, self.choices())

    def _open_menu(self, over: QWidget, point: QPoint, choices: list[Choice]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, choices)
        menu.popup(over.mapToGlobal(point))

    def _appoint(self) -> None:
        state = self.state()
        if state is not None:
            self.deeds.appoint(state)

    def _do(self, key: str) -> None:
        for choice in self.choices():
            if choice.key == key:
                choice.run()

    def _ink(self, holder: Holder) -> str:
        if holder.has_died:
            return "error"
        return "warn" if holder.office.fails else ""


def _place(holder: Holder) -> str:
    group = holder.group if holder.office.draft.area_id else ""
    return "　".join(filter(None, (group, holder.door)))
