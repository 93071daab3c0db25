"""Both trees of the community beside the table: buildings, and groups and grids, with counts."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from shequ_desktop.community import service as community
from shequ_desktop.community.values import Area, AreaId, AreaKind
from shequ_desktop.gui import icons, theme
from shequ_desktop.households import service
from shequ_desktop.storage.store import Reading

_ID = Qt.ItemDataRole.UserRole
_PHYSICAL = frozenset({AreaKind.COMPOUND, AreaKind.BUILDING, AreaKind.ENTRANCE})
_ROW = 28
_FEW = 3
"""So few compounds are shown open."""


def read_areas(reading: Reading) -> tuple[list[Area], dict[str, int]]:
    """Return all areas and the people in each, those of the areas below included."""
    areas = community.areas(reading)
    counts = service.area_counts(reading)
    for area in reversed(areas):
        if area.parent_id is not None:
            above = counts.get(area.parent_id, 0)
            counts[area.parent_id] = above + counts.get(area.id, 0)
    return areas, counts


class AreaTree(QTreeWidget):
    """Choosing an area narrows the ledger to it; 全部 takes that back."""

    chosen = Signal(object, str)
    """The area's id and its name; ``None`` and nothing: all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[AreaId, QTreeWidgetItem] = {}
        self._chosen: AreaId | None = None
        self.setAccessibleName(self.tr("区域"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setExpandsOnDoubleClick(True)
        self.setMinimumWidth(theme.px(130))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)

    def show_areas(self, areas: Iterable[Area], counts: dict[str, int], people: int) -> None:
        """Show the areas anew; what is open and chosen stays so."""
        current, opened = self.area_id(), self._opened()
        first = not self._items
        self.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.clear()
        self._items = {}
        everybody = self._item(self.tr("全部区域"), people, None)
        self.addTopLevelItem(everybody)
        homes = self._heading(self.tr("楼栋"), "building_multiple")
        offices = self._heading(self.tr("小组与网格"), "people_team")
        for area in areas:
            item = self._item(area.name, counts.get(area.id, 0), area.id)
            root = homes if area.kind in _PHYSICAL else offices
            above = root if area.parent_id is None else self._items.get(area.parent_id, root)
            above.addChild(item)
            self._items[area.id] = item
            item.setExpanded(area.id in opened)
        for root in (homes, offices):
            root.setHidden(root.childCount() == 0)
            root.setExpanded(True)
        if first and homes.childCount() <= _FEW:
            for at in range(homes.childCount()):
                homes.child(at).setExpanded(True)
        chosen = None if current is None else self._items.get(current)
        self.setCurrentItem(everybody if chosen is None else chosen)
        self.blockSignals(False)  # noqa: FBT003 - as above

    def area_id(self) -> AreaId | None:
        """Return the chosen area."""
        return self._chosen

    def choose_all(self) -> None:
        """Choose 全部区域 without saying so."""
        self.blockSignals(True)  # noqa: FBT003 - as above
        self._chosen = None
        everybody = self.topLevelItem(0)
        if everybody is not None:
            self.setCurrentItem(everybody)
        self.blockSignals(False)  # noqa: FBT003 - as above

    def _opened(self) -> set[AreaId]:
        return {area for area, item in self._items.items() if item.isExpanded()}

    def _heading(self, title: str, icon: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setIcon(0, icons.icon(icon))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)
        item.setSizeHint(0, QSize(0, theme.px(_ROW)))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _item(self, name: str, people: int, area_id: AreaId | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, f"{people:,}"])
        item.setData(0, _ID, area_id)
        item.setSizeHint(0, QSize(0, theme.px(_ROW)))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, theme.colour("text2"))
        item.setToolTip(0, name)
        spoken = QCoreApplication.translate("AreaTree", "{name}，{people} 人")
        item.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            spoken.format(name=name, people=f"{people:,}"),
        )
        return item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        self._chosen = area_id = item.data(0, _ID)
        self.chosen.emit(area_id, "" if area_id is None else item.text(0))
