"""目录核对: every item of the catalogue in force, and whether it hung in its period."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.notices import service
from shequ_desktop.notices.values import DueItem, NoticeState, Scheme
from shequ_desktop.notices.view.board_lines import day, state_title
from shequ_desktop.storage.store import Reading

_WIDTHS = (76, 110, 230, 118, 88, 100, 150)
_POSTED, _OPEN, _LATE = "posted", "open", "late"


class _Items(RecordTable[DueItem]):
    """The table's model: what is late is written in red."""

    @override
    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(self.record(index.row()))  # type: ignore[attr-defined] # an index
        return super().data(index, role)  # type: ignore[arg-type] # as above

    def _ink(self, item: DueItem) -> QColor | None:
        return theme.colour("error") if item.state is NoticeState.OVERDUE else None


class CataloguePage(QWidget):
    """The check of completeness; 去公示 begins a notice or goes to the one there is."""

    post_asked = Signal(object)
    """Begin or go on with this ``DueItem``."""
    settings_asked = Signal()
    """Somebody wants to choose another catalogue, or to bring one in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today: date = desk.tasks.page(lambda reading: reading.today)
        self._items: tuple[DueItem, ...] = ()
        self.day = DateEdit(self._today)
        self.day.setMaximumWidth(theme.px(220))
        self.heading = layouts.label("", "strong")
        self.source = layouts.label("", "cap")
        self.source.setWordWrap(True)
        self.chips = FilterChips()
        self.chips.set_chips(
            [
                (_LATE, self.tr("逾期")),
                (_OPEN, self.tr("本期未公开")),
                (_POSTED, self.tr("本期已公开")),
            ]
        )
        self.settings = layouts.button(self.tr("栏位设置…"), "settings")
        self.post = layouts.button(self.tr("去公示"), "pin", "primary")
        self.table = QTableView()
        self.model = _Items(
            [
                Column(self.tr("本期"), self._state),
                Column(self.tr("类别"), lambda each: each.item.category or each.item.first),
                Column(self.tr("公开事项"), lambda each: each.item.title),
                Column(self.tr("期次"), lambda each: each.period.label),
                Column(self.tr("应公开日"), _due),
                Column(self.tr("最近张贴"), _last),
                Column(self.tr("时限要求"), lambda each: each.item.time_limit),
            ],
            self,
        )
        self._dress()
        self.setLayout(self._laid_out())
        self.day.changed.connect(lambda _day: self._ask())
        self.chips.changed.connect(lambda _on: self._narrow())
        self.post.clicked.connect(self._post)
        self.settings.clicked.connect(self.settings_asked)
        self.table.activated.connect(lambda _index: self._post())
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_post())
        self._ask()

    def item(self) -> DueItem | None:
        """Return the item that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.record(row) if 0 <= row < self.model.rowCount() else None

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("公开目录"))
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
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _laid_out(self) -> QVBoxLayout:
        named = layouts.label(self.tr("核对到"))
        named.setMinimumHeight(theme.px(32))
        head = layouts.row(named, self.day, spacing=8)
        head.addWidget(self.chips, stretch=1)
        head.addWidget(self.post)
        for part in (named, self.day, self.chips, self.post):
            # The field has a line below it that talks.
            head.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        layout = layouts.column(
            layouts.row(self.heading, None, self.settings), self.source, head, self.table, spacing=6
        )
        layout.setStretch(3, 1)
        return layout

    def _ask(self) -> None:
        on = self.day.day()

        def read(reading: Reading) -> tuple[Scheme, Sequence[DueItem]]:
            return service.scheme(reading), service.due_list(reading, on=on)

        self._desk.tasks.follow(read, owner=self, then=self._show, channel="due")

    def _show(self, read: tuple[Scheme, Sequence[DueItem]]) -> None:
        scheme, items = read
        self._items = tuple(sorted(items, key=_rank))
        posted = sum(each.is_posted for each in items)
        said = self.tr("{title}：共 {count} 项，本期已公开 {posted} 项，未公开 {missing} 项")
        self.heading.setText(
            said.format(
                title=scheme.title, count=len(items), posted=posted, missing=len(items) - posted
            )
        )
        self.source.setText(scheme.source)
        self.chips.show_counts({key: self._count(key) for key in self.chips.chips})
        self._narrow()

    def _narrow(self) -> None:
        on = self.chips.on()
        self.model.show([each for each in self._items if not on or _group(each) in on])
        if self.model.rowCount():
            self.table.selectRow(0)
        self._show_post()

    def _count(self, key: str) -> int:
        return sum(_group(each) == key for each in self._items)

    def _state(self, each: DueItem) -> str:
        return self.tr("已公开") if each.is_posted else state_title(each.state)

    def _show_post(self) -> None:
        item = self.item()
        self.post.setEnabled(item is not None)
        begun = item is not None and item.notice is not None
        self.post.setText(self.tr("查看公示件") if begun else self.tr("去公示"))

    def _post(self) -> None:
        item = self.item()
        if item is not None:
            self.post_asked.emit(item)


def _group(each: DueItem) -> str:
    if each.is_posted:
        return _POSTED
    return _LATE if each.state is NoticeState.OVERDUE else _OPEN


def _rank(each: DueItem) -> tuple[int, date, str]:
    order = (_LATE, _OPEN, _POSTED)
    return order.index(_group(each)), each.period.due_on or date.max, each.item.code


def _due(each: DueItem) -> str:
    return "" if each.period.due_on is None else day(each.period.due_on)


def _last(each: DueItem) -> str:
    on = None if each.notice is None else each.notice.posted_on
    return "" if on is None else on.isoformat()
