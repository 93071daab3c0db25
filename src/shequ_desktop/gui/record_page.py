"""A list of records with search, states and a card beside it: proposals, volunteers, posts."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
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

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.deeds import Deed, fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Transaction

R = TypeVar("R")
T = TypeVar("T")
_TITLE_WIDE = 190


# Without slots: ``Look[Proposal](…)`` writes ``__orig_class__``, which slots turn into an error.
@dataclass(frozen=True, kw_only=True)
class Look(Generic[R]):
    """How a list of records is shown, searched and narrowed."""

    name: str
    """Read out for the table: 提案."""
    columns: Sequence[Column[R]]
    widths: Sequence[int]
    wide: int
    """The column that takes what room is left."""
    minor: Sequence[int] = ()
    """Columns that give way where there is no room, the first one first."""
    placeholder: str
    new: str
    """On the button that begins a record."""
    empty: str
    """There is no record at all: how to begin."""
    none_found: str
    shown: str
    """``显示 {shown} 件 / 共 {total} 件``."""
    key: Callable[[R], str]
    """What stays the same when the list is read again."""
    state: Callable[[R], str]
    states: Mapping[str, str]
    """Titles, in their order."""
    words: Callable[[R], str]
    """What is searched."""
    ink: Callable[[R], str | None] = lambda _record: None
    """The colour in which a line is written; ``None``: the usual one."""


class _Lines(RecordTable[R]):
    """The table's model: what is urgent is written in colour."""

    def __init__(self, look: Look[R], parent: QWidget) -> None:
        super().__init__(look.columns, parent)
        self._look = look

    @override
    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(self.record(index.row()))  # type: ignore[attr-defined] # an index
        if role == Qt.ItemDataRole.ToolTipRole:
            role = Qt.ItemDataRole.DisplayRole
        return super().data(index, role)  # type: ignore[arg-type] # as above

    def _ink(self, record: R) -> QColor | None:
        token = self._look.ink(record)
        return None if token is None else theme.colour(token)


class RecordPage(QWidget, Generic[R]):
    """Table and card; a page gives it records, and says what can be done with one."""

    def __init__(self, desk: Desk, card: RecordCard) -> None:
        super().__init__()
        self._desk = desk
        self._look = look = self.look()
        self._records: tuple[R, ...] = ()
        self._wanted = ""
        self.card = card
        self.search = PreeditSearch(look.placeholder)
        self.search.setAccessibleName(self.tr("查找（Ctrl+F）"))
        self.chips = FilterChips()
        self.chips.come_after(self.search)
        self.new = layouts.button(look.new, "add", "primary", self.tr("Ctrl+N"))
        self.table = QTableView()
        self.model = _Lines(look, self)
        self.nothing = QLabel()
        self.status = layouts.label("", "sub")
        self.foot = layouts.row(self.status, None, spacing=8)
        self._dress_table()
        self.setLayout(self._laid_out())
        self._connect()

    def look(self) -> Look[R]:
        """Return how the page's records are shown."""
        raise NotImplementedError

    def begin(self) -> None:
        """Begin a record."""
        raise NotImplementedError

    def deeds_of(self, record: R) -> Sequence[Deed]:
        """Return what can be done with a record, the next step first."""
        raise NotImplementedError

    def show_card(self, record: R | None) -> None:
        """Show a record on the card; ``None``: how to begin."""
        raise NotImplementedError

    def record(self) -> R | None:
        """Return the record that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.record(row) if 0 <= row < self.model.rowCount() else None

    def go_to(self, key: str) -> None:
        """Show one record, whatever the conditions were."""
        self._wanted = key
        self.search.clear()
        self.chips.set_on(frozenset())
        self._narrow()

    def show_records(self, records: Sequence[R]) -> None:
        """Show these records instead of what was there."""
        self._records = tuple(records)
        counts = Counter(self._look.state(record) for record in self._records)
        there = [(key, title) for key, title in self._look.states.items() if counts[key]]
        self.chips.set_chips(there)
        self.chips.show_counts({key: counts[key] for key, _title in there})
        self._narrow()

    def deeds_now(self) -> list[Deed]:
        """Return what can be done with the chosen record."""
        record = self.record()
        return [] if record is None else list(self.deeds_of(record))

    def do(self, key: str) -> None:
        """Do what the deed of that key does, if it is possible now."""
        for deed in self.deeds_now():
            if deed.key == key:
                deed.run()
                return

    def change(
        self,
        use_case: Callable[[Transaction, tuple[Finding, ...]], T],
        operation: Operation,
        told: Callable[[T], str],
        *,
        yes: str = "",
        seen: tuple[Finding, ...] = (),
    ) -> None:
        """Make a change that no form asks for, and say so.

        Args:
            use_case: Gets the warnings that the user has read.
            operation: Its name in the journal.
            told: What to say of its answer.
            yes: On the button that goes on in spite of warnings; empty: nobody is asked.
            seen: What the user has read.
        """

        def refused(found: tuple[Finding, ...]) -> None:
            words = "\n".join(map(sentence, found))
            if not yes or any(each.severity is Severity.BLOCKS for each in found):
                self._desk.inform(self, words)
                return
            self._desk.confirm(
                self,
                words,
                yes=yes,
                then=lambda: self.change(use_case, operation, told, seen=found),
            )

        self._desk.tasks.change(
            lambda tx: use_case(tx, seen),
            operation,
            owner=self,
            then=lambda value: self._desk.say(told(value)),
            refused=refused,
        )

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self._look.name)
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
        for at, width in enumerate(self._look.widths):
            table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(self._look.wide, QHeaderView.ResizeMode.Stretch)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.viewport().installEventFilter(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "sub")
        self.nothing.setParent(table)
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _fit_columns(self) -> None:
        """Leave out what there is no room for: the wide column has to be read."""
        look, room = self._look, self.table.viewport().width() - theme.px(_TITLE_WIDE)
        shown = set(range(len(look.widths))) - {look.wide}
        for column in look.minor:
            if sum(theme.px(look.widths[each]) for each in shown) > room:
                shown.discard(column)
        for column in look.minor:
            self.table.setColumnHidden(column, column not in shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table's width: the window's, the splitter's, the text size's."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._fit_columns()
            self._place_nothing()
        return False

    def _laid_out(self) -> QVBoxLayout:
        self.search.setMinimumWidth(theme.px(200))
        self.search.setMaximumWidth(theme.px(300))
        self.head = layouts.row(spacing=8)
        self.head.addWidget(self.search, stretch=2)
        self.head.addWidget(self.chips, stretch=5)
        self.head.addWidget(self.new)
        left = QWidget()
        left.setLayout(layouts.column(self.table, self.foot, spacing=4))
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(left)
        panes.addWidget(self.card)
        panes.setStretchFactor(0, 1)
        self.card.setMinimumWidth(theme.px(380))
        panes.setSizes([theme.px(760), theme.px(380)])
        layout = layouts.column(self.head, panes, spacing=8)
        layout.setStretch(1, 1)
        return layout

    def _connect(self) -> None:
        self.new.clicked.connect(lambda _on=False: self.begin())
        self.search.query.connect(lambda _text: self._narrow())
        self.search.entered.connect(self.table.setFocus)
        self.chips.changed.connect(lambda _on: self._narrow())
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_chosen())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.activated.connect(lambda _index: self._first_deed())
        self.card.tabs.currentChanged.connect(lambda _at: self._show_chosen())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", lambda: self.begin()),  # noqa: PLW0108 - the page's own, found when called
            ("Ctrl+F", self._find),
            ("Ctrl+E", lambda: self.do("change")),
            ("Delete", lambda: self.do("delete")),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _narrow(self) -> None:
        record = self.record()
        kept = self._wanted or ("" if record is None else self._look.key(record))
        wanted, on = self.search.wanted().casefold().split(), self.chips.on()
        shown = [
            each
            for each in self._records
            if (not on or self._look.state(each) in on)
            and all(word in self._look.words(each).casefold() for word in wanted)
        ]
        self.model.show(shown)
        keys = [self._look.key(each) for each in shown]
        if kept in keys:
            self._wanted = ""
        if shown:
            self.table.selectRow(keys.index(kept) if kept in keys else 0)
        self._show_chosen()
        self._show_status(len(shown))

    def _show_status(self, shown: int) -> None:
        total = len(self._records)
        self.status.setText(self._look.shown.format(shown=shown, total=total))
        self.nothing.setVisible(shown == 0)
        self.nothing.setText(self._look.none_found if total else self._look.empty)
        self._place_nothing()

    def _show_chosen(self) -> None:
        self.show_card(self.record())
        self.card.offer(self.deeds_now())

    def _place_nothing(self) -> None:
        self.nothing.setGeometry(self.table.viewport().geometry())

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if not index.isValid():
            return
        self.table.selectRow(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self.deeds_now())
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _first_deed(self) -> None:
        deeds = self.deeds_now()
        if deeds:
            deeds[0].run()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
