"""分户台账: the people of the community in one table, narrowed, looked at and changed."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.community.values import AreaId
from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.filterpopup import FilterPopup, FilterValue
from shequ_desktop.households import service
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.rules.ledgers import ALL, RECYCLE_BIN
from shequ_desktop.households.values import LedgerLine, LedgerQuery, PersonId
from shequ_desktop.households.view.area_tree import AreaTree
from shequ_desktop.households.view.chosen import Chosen
from shequ_desktop.households.view.columns import SORTS
from shequ_desktop.households.view.conditions import ConditionBar
from shequ_desktop.households.view.deeds import Deeds
from shequ_desktop.households.view.ledger_bar import LedgerBar
from shequ_desktop.households.view.ledger_reads import (
    Areas,
    Counts,
    Lines,
    read_counts,
    read_lines,
    read_tree,
)
from shequ_desktop.households.view.ledger_table import LedgerTable
from shequ_desktop.households.view.menus import context_menu, fill_more
from shequ_desktop.households.view.narrowing import Narrowing
from shequ_desktop.households.view.panes import Panes
from shequ_desktop.households.view.person_card import PersonCard
from shequ_desktop.households.view.recycle_bin import RecycleBin
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.storage.store import Reading

_CARD_WAIT_MS = 60
"""While an arrow key is held down the card does not run along."""
_TAGS_FIRST = ("living_alone", "subsistence_aid", "disabled", "aged_80", "party_member", "renter")


class LedgerPage(QWidget):
    """The page of the household ledger."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._wanted: int | None = None
        self._quiet, self._people = 0, 0
        self.table = LedgerTable(desk)
        self.state = Narrowing(self.table.today)
        self.deeds = Deeds(desk, self, self.jump)
        self.chosen = Chosen(desk, self, self.table, self.state, self.deeds)
        self.bar = LedgerBar(self.state.by_key.values())
        self.search = PreeditSearch(self.tr("姓名、拼音首字母、门牌、电话、证件号"))
        self.search.setAccessibleName(self.tr("在台账中查找（Ctrl+F）"))
        self.chips = FilterChips()
        self.clear = layouts.button(self.tr("清除条件"), "dismiss", "ghost")
        self.conditions = ConditionBar()
        self.bin = RecycleBin()
        self.areas = AreaTree()
        self.card = PersonCard(desk, self.deeds)
        self.status = layouts.label("", "sub")
        self.nothing = QLabel(self.table.viewport())
        self.panes = Panes(desk, self.areas, self._middle(), self.card)
        self._card_later = QTimer(self, singleShot=True, interval=_CARD_WAIT_MS)
        self._count_later = QTimer(self, singleShot=True, interval=_CARD_WAIT_MS)
        self.actions_by_key: dict[str, QAction] = {}
        self._make_actions()
        self.setLayout(self._laid_out())
        self._connect()
        self.table.mark_sort("address", Qt.SortOrder.AscendingOrder)
        self._ask()
        desk.tasks.follow(read_tree, owner=self, then=self._show_areas, channel="areas")

    def open_key(self, key: str) -> None:
        """Go to a ledger (``all``, ``aged``, ``unverified``, …) or to a person, by id."""
        if key in self.state.by_key:
            self.choose_ledger(key)
        else:
            self.jump(key)

    def jump(self, person_id: str) -> None:
        """Show a person: in the present list, or in the list they belong to."""
        wanted = PersonId(person_id)

        def ask(reading: Reading) -> LedgerLine | None:
            number = service.line_of(reading, wanted)
            return None if number is None else service.line_page(reading, [number]).get(number)

        self._desk.tasks.read(ask, owner=self, then=self._go_to)

    def choose_ledger(self, key: str) -> None:
        """Turn to another ledger: its conditions take the place of those there were."""
        ledger = self.state.choose(key)
        with self._silent():
            self.search.setText("")
            self.table.clear_filters()
            for column, codes in ledger.query.chosen.items():
                self.table.set_filter(column, codes)
            self._show_chips(ledger.query.tags)
            self.chips.set_on(ledger.query.tags)
            self._mark_sort()
        self._ask()

    def clear_conditions(self) -> None:
        """Show everybody who lives here."""
        self.state.area_id = None
        self.areas.choose_all()
        self.choose_ledger(ALL)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def query(self) -> LedgerQuery:
        """Return what is asked just now."""
        return self.state.query(self.table.filters, self.chips.on())

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setLayout(layouts.column(self.table, self.status, spacing=4))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "sub")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.nothing.hide()
        self.table.viewport().installEventFilter(self)
        return middle

    def _laid_out(self) -> QVBoxLayout:
        self.search.setMinimumWidth(theme.px(200))
        self.search.setMaximumWidth(theme.px(280))
        narrow = layouts.row(spacing=8)
        narrow.addWidget(self.panes.tree_button)
        narrow.addWidget(self.search, stretch=2)
        narrow.addWidget(self.chips, stretch=5)
        self.chips.come_after(self.search)
        narrow.addWidget(self.clear)
        narrow.addWidget(self.panes.card_button)
        layout = layouts.column(
            self.bar, narrow, self.bin, self.conditions, margins=(14, 10, 14, 4), spacing=8
        )
        layout.addWidget(self.panes, stretch=1)
        return layout

    def _make_actions(self) -> None:
        for key, title, icon, keys, deed in (
            ("new", self.tr("新增人员"), "add", "Ctrl+N", self.chosen.add),
            ("find", self.tr("查找"), "search", "Ctrl+F", self._find),
            ("edit", self.tr("编辑人员…"), "person_edit", "Ctrl+E", self.chosen.edit),
            ("print", self.tr("打印户情卡"), "print", "Ctrl+P", self.chosen.print_cards),
            ("bulk", self.tr("批量修改…"), "edit", "Ctrl+B", self.chosen.bulk_edit),
            ("open", self.tr("查看完整号码"), "eye", "Ctrl+I", self.chosen.open_numbers),
            ("delete", self.tr("移入回收站"), "delete", "", self.chosen.delete),
            ("restore", self.tr("恢复所选"), "arrow_undo", "", self.chosen.restore),
            ("merge", self.tr("合并重复人员…"), "merge", "", self.chosen.merge),
        ):
            action = QAction(icons.icon(icon), title, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _on, run=deed: run())
            self.actions_by_key[key] = action
            self.addAction(action)

    def _connect(self) -> None:
        bar, table = self.bar, self.table
        bar.ledger_chosen.connect(self.choose_ledger)
        bar.add.clicked.connect(self.actions_by_key["new"].trigger)
        bar.import_.clicked.connect(self.deeds.import_workbook)
        bar.export.clicked.connect(self.chosen.export)
        bar.connect_printing(self.chosen)
        bar.more_menu.aboutToShow.connect(lambda: fill_more(self, bar.more_menu))
        self.search.query.connect(self._search)
        self.search.entered.connect(self._to_table)
        self.search.installEventFilter(self)
        self.chips.changed.connect(lambda _on: self._narrowed())
        self.clear.clicked.connect(self.clear_conditions)
        self.areas.chosen.connect(self._choose_area)
        self.bin.restore_asked.connect(self.chosen.restore)
        self.bin.left.connect(self.clear_conditions)
        self.card.jump_asked.connect(self.jump)
        table.filtered.connect(lambda _key, _values: self._narrowed())
        table.filter_opened.connect(self._fill_filter)
        table.sort_changed.connect(self._sort)
        table.form_asked.connect(lambda person_id: self.deeds.form(PersonId(person_id)))
        table.delete_asked.connect(self.chosen.delete)
        table.current_changed.connect(lambda _number: self._card_later.start())
        table.selectionModel().selectionChanged.connect(self._count_later.start)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_context_menu)
        self._card_later.timeout.connect(self._show_card)
        self._count_later.timeout.connect(self._show_status)

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """Change several conditions and ask once, afterwards."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    def _narrowed(self) -> None:
        if self._quiet:
            return
        if self.state.has_left_ledger(self.table.filters, self.chips.on()):
            self.state.leave_ledger()
        self._ask()

    def _ask(self) -> None:
        query = self.query()
        tasks = self._desk.tasks
        tasks.follow(
            lambda reading: read_lines(reading, query),
            owner=self,
            then=self._show_lines,
            channel="lines",
        )
        tasks.follow(
            lambda reading: read_counts(reading, query),
            owner=self,
            then=self._show_counts,
            channel="counts",
        )
        self._show_state()

    def _show_state(self) -> None:
        chosen, tags = self.table.filters, self.chips.on()
        self.bar.show_ledger(self.state.ledger, in_bin=self.state.in_bin)
        self.clear.setEnabled(self.state.is_narrowed(chosen, tags))
        self.conditions.show_conditions(
            list(
                self.state.conditions(
                    chosen,
                    drop_filter=lambda column: self.table.set_filter(column, None),
                    drop_area=self._drop_area,
                    drop_ages=self._drop_ages,
                    drop_tags=self._drop_tags,
                )
            )
        )
        self.bin.setVisible(self.state.in_bin)
        self.table.read_only = self.state.in_bin

    def _show_lines(self, lines: Lines) -> None:
        self.table.today = lines.today
        self.table.grid_model.set_ids(lines.numbers)
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None
            self.table.choose(self.table.currentIndex())
        elif not self.table.currentIndex().isValid() and lines.numbers:
            first = self.table.header.logicalIndex(0)
            self.table.choose(self.table.grid_model.index(0, first))
        self._card_later.start()
        self._show_status()

    def _show_counts(self, counts: Counts) -> None:
        self._people = counts.people
        self._show_chips(frozenset(counts.every_tag))
        self.chips.show_counts({key: counts.tags.get(key, 0) for key in self.chips.chips})
        self._show_status()

    def _show_chips(self, tags: frozenset[str]) -> None:
        """Show a chip for each tag in use; those that are on stay even if nobody has them."""
        table = code_table("tags")
        order = [*_TAGS_FIRST, *(code.code for code in table)]
        known = dict.fromkeys((*order, *sorted(tags), *sorted(self.chips.on())))
        wanted = tags | self.chips.on() | (frozenset(self.chips.chips) if self._quiet else set())
        titles = [(tag, table.label_of(tag)) for tag in known if tag in wanted]
        if [key for key, _ in titles] != list(self.chips.chips):
            self.chips.set_chips(titles)

    def _show_status(self) -> None:
        found = len(self.table.grid_model.ids())
        selected = len(self.table.selected_cells().rows)
        parts = [
            self.tr("筛选结果 {found} 人 / 全部 {people} 人").format(
                found=f"{found:,}", people=f"{self._people:,}"
            )
        ]
        if selected > 1:
            parts.append(self.tr("已选 {count} 人").format(count=f"{selected:,}"))
        self.status.setText("　".join(parts))
        self.bin.show_selected(selected)
        self.nothing.setVisible(found == 0)
        self.nothing.setText(self._why_nothing())
        self.nothing.setGeometry(self.table.viewport().rect())

    def _why_nothing(self) -> str:
        if self.state.in_bin:
            return self.tr("回收站是空的。")
        if self._people == 0:
            return self.tr(
                "台账还是空的。\n请点“导入”读入已有的 Excel 台账，或点“新增人员”逐户登记。"
            )
        return self.tr(
            "没有符合条件的人员。\n可以点“清除条件”；已迁出、已死亡的人员请换一个台账查找。"
        )

    def _show_card(self) -> None:
        line = self.table.current_line()
        self.card.show_person(None if line is None else line.person_id)

    def _show_areas(self, read: Areas) -> None:
        self.areas.show_areas(read.areas, read.counts, read.people)

    def _fill_filter(self, key: str, popup: FilterPopup) -> None:
        query = self.query()

        def then(values: list[tuple[str, int]]) -> None:
            popup.show_values(
                [FilterValue(code, shown_code(key, code), count) for code, count in values]
            )

        self._desk.tasks.latest(
            lambda reading: service.value_counts(reading, query, key),
            channel="values",
            owner=popup,
            then=then,
        )

    def _search(self, text: str) -> None:
        if text != self.state.text:
            self.state.text = text
            self._narrowed()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_area(self, area_id: AreaId | None, name: str) -> None:
        self.state.area_id, self.state.area_name = area_id, name
        self._narrowed()

    def _drop_area(self) -> None:
        self.areas.choose_all()
        self._choose_area(None, "")

    def _drop_ages(self) -> None:
        self.state.ages = False
        self._narrowed()

    def _drop_tags(self) -> None:
        self.state.any_tags = False
        self._narrowed()

    def _sort(self, key: str, order: Qt.SortOrder) -> None:
        name, reversed_ = SORTS[key]
        falling = order is Qt.SortOrder.DescendingOrder
        self.state.sort, self.state.descending = name, falling is not reversed_
        self._narrowed()

    def _mark_sort(self) -> None:
        key = {"name": "full_name", "birth": "birth_date"}.get(self.state.sort, "address")
        order = Qt.SortOrder
        falling = self.state.descending
        self.table.mark_sort(key, order.DescendingOrder if falling else order.AscendingOrder)

    def _go_to(self, line: LedgerLine | None) -> None:
        if line is None:
            self._desk.say(self.tr("这条记录已经不在台账中。"))
            return
        if line.active == self.state.base.active and self.table.go_to(line.n):
            self.table.choose(self.table.currentIndex())
            return
        self._wanted = line.n
        self.state.area_id = None
        self.areas.choose_all()
        self.choose_ledger({1: ALL, 0: "left"}.get(line.active, RECYCLE_BIN))

    def _open_context_menu(self, at: QPoint) -> None:
        menu = context_menu(self, QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self.nothing.setGeometry(self.table.viewport().rect())
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._to_table()
            return True
        return False
