"""覆盖: where posts are filled and where nobody is yet, building by class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHeaderView, QTableView, QWidget
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import AreaKind
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.service import Coverage

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """The coverage, laid out."""

    places: Sequence[tuple[str | None, str]]
    """Id and name of each row; the whole community is ``None``."""
    classes: Sequence[str]
    cells: Mapping[tuple[str | None, str], Coverage]

    def total(self, place: str | None) -> tuple[int, int]:
        """Return how many are there and how many are needed in one row."""
        found = [cell for (at, _), cell in self.cells.items() if at == place]
        return sum(each.held for each in found), sum(each.needed for each in found)


def read_map(reading: Reading) -> Map:
    """Return every building, and what else posts stand for, with the posts' classes."""
    found = service.coverage(reading)
    used = {each.area_id for each in found}
    places: list[tuple[str | None, str]] = [
        (each.id, each.name)
        for each in communities.areas(reading)
        if each.kind is AreaKind.BUILDING or each.id in used
    ]
    if None in used or not places:
        places.append((None, "全社区"))
    classes = dict.fromkeys(each.class_title for each in service.catalogue(reading).values())
    there = {each.class_title for each in found}
    return Map(
        places=places,
        classes=[*(title for title in classes if title in there), *sorted(there - set(classes))],
        cells={(each.area_id, each.class_title): each for each in found},
    )


class CoverageModel(QAbstractTableModel):
    """Held of needed in each cell; colour and number say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.map = Map(places=(), classes=(), cells={})
        self._rows: tuple[tuple[str | None, str], ...] = ()

    def show(self, found: Map, *, only_lacking: bool) -> None:
        """Show another map."""
        self.beginResetModel()
        self.map = found
        self._rows = tuple(
            place
            for place in found.places
            if not only_lacking or found.total(place[0])[0] < found.total(place[0])[1]
        )
        self.endResetModel()

    def where(self, index: Index) -> tuple[str | None, str, str]:
        """Return a cell's area, its name and the class; the last column is all classes."""
        area, name = self._rows[index.row()]
        at = index.column()
        return area, name, self.map.classes[at] if at < len(self.map.classes) else ""

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.map.classes) + 1

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        held, needed = self._counts(index)
        match role:
            case _ROLE.DisplayRole:
                return f"{held} / {needed}" if needed else "—"
            case _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole:
                return _ink(held, needed) if role == _ROLE.ForegroundRole else _ground(held, needed)
            case _ROLE.ToolTipRole | _ROLE.AccessibleTextRole:
                return self._told(index, held, needed)
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._rows[section][1]
        classes = self.map.classes
        return classes[section] if section < len(classes) else self.tr("合计")

    def _counts(self, index: Index) -> tuple[int, int]:
        area, _name, title = self.where(index)
        if not title:
            return self.map.total(area)
        cell = self.map.cells.get((area, title))
        return (0, 0) if cell is None else (cell.held, cell.needed)

    def _told(self, index: Index, held: int, needed: int) -> str:
        _area, name, title = self.where(index)
        if not needed:
            return self.tr("{place}　{title}：没有岗位").format(place=name, title=title)
        told = self.tr("{place}　{title}：需要 {needed} 人，在岗 {held} 人，还缺 {left} 人")
        return told.format(place=name, title=title, needed=needed, held=held, left=needed - held)


class CoveragePage(QWidget):
    """Table of buildings; Enter or a click goes to the posts."""

    posts_asked = Signal(object, str, str)
    """Area (id or ``None``), its name, and the class; empty: all classes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.model = CoverageModel()
        self.table = QTableView()
        self.lacking = QCheckBox(self.tr("只看还缺人的"))
        self.told = layouts.label("", "strong")
        self.legend = layouts.row(
            layouts.chip(self.tr("没有人"), "error"),
            layouts.chip(self.tr("还缺人"), "warn"),
            layouts.chip(self.tr("已满"), "ok"),
            layouts.label(self.tr("— 没有岗位"), "sub"),
            spacing=6,
        )
        self.nothing = layouts.label("", "sub")
        self._dress()
        head = layouts.row(self.told, None, self.lacking, 12, self.legend)
        tip = layouts.label(
            self.tr("格子里是“在岗 / 需要”。点一格或者按回车，看那里的岗位。"), "cap"
        )
        layout = layouts.column(head, self.table, self.nothing, tip, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.lacking.toggled.connect(lambda _on: self.show_map(self.model.map))
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        desk.tasks.follow(read_map, owner=self, then=self.show_map)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("岗位覆盖"))
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setCursor(Qt.CursorShape.PointingHandCursor)
        table.verticalHeader().setDefaultSectionSize(theme.px(34))
        table.verticalHeader().setMinimumWidth(theme.px(96))
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(84))
        header.setHighlightSections(False)

    def show_map(self, found: Map) -> None:
        """Show the coverage as it was read."""
        at = self.table.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.model.show(found, only_lacking=self.lacking.isChecked())
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, column))
        needed = sum(cell.needed for cell in found.cells.values())
        held = sum(cell.held for cell in found.cells.values())
        posts = sum(cell.posts for cell in found.cells.values())
        told = self.tr("岗位 {posts} 个，需要 {needed} 人，在岗 {held} 人，还缺 {left} 人")
        self.told.setText(told.format(posts=posts, needed=needed, held=held, left=needed - held))
        self.nothing.setText("" if posts else self.tr("还没有发布岗位，请先到“岗位”里新建。"))
        self.nothing.setVisible(not posts)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.posts_asked.emit(*self.model.where(index))


def _tone(held: int, needed: int) -> str:
    if held >= needed:
        return "ok"
    return "warn" if held else "error"


def _ground(held: int, needed: int) -> QColor | None:
    return theme.tone(_tone(held, needed))[1] if needed else None


def _ink(held: int, needed: int) -> QColor:
    return theme.tone(_tone(held, needed))[0] if needed else theme.colour("text3")
