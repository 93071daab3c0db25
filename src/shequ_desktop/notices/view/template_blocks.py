"""The blocks of a template, one below the other, with what can be done with them."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.templates import (
    BLOCK_TITLES,
    PanelSpec,
    PanelsSpec,
    PartSpec,
    SlipsSpec,
    Template,
)
from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.notices.view import template_tree as tree
from shequ_desktop.notices.view.template_fields import translated
from shequ_desktop.notices.view.template_tree import Node, Path
from shequ_desktop.notices.view.template_words import Names, names_at

_PATH = Qt.ItemDataRole.UserRole
_KIND_WIDE = 130
_SUMMARY = 60


class BlockList(QWidget):
    """Shows the template as a list; blocks within others stand below them, a little to the right."""

    chosen = Signal(object)
    """The path of the part that is looked at; ``()`` is the paper as a whole."""
    add_asked = Signal(object)
    """Put in a block of this class."""
    duplicate_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)
    """Up (-1) or down (1)."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("文书的各块内容"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(theme.px(16))
        self.tree.setItemsExpandable(False)
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.setColumnWidth(0, theme.px(_KIND_WIDE))
        self.add = layouts.button(self.tr("加一块"), "add")
        self.menu = QMenu(self.add)
        layouts.give_menu(self.add, self.menu)
        self.copy = layouts.icon_button("copy", self.tr("复制这一块"))
        self.up = layouts.icon_button("chevron_up", self.tr("上移（Alt+↑）"))
        self.down = layouts.icon_button("chevron_down", self.tr("下移（Alt+↓）"))
        self.remove = layouts.icon_button("delete", self.tr("删除这一块"))
        self.up.setShortcut("Alt+Up")
        self.down.setShortcut("Alt+Down")
        tools = layouts.row(self.add, None, self.copy, self.up, self.down, self.remove, spacing=2)
        self.setLayout(layouts.column(tools, self.tree, spacing=4))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.tree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove.click)
        self.tree.currentItemChanged.connect(lambda *_items: self.chosen.emit(self.path()))
        self.copy.clicked.connect(self.duplicate_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.up.clicked.connect(lambda: self.move_asked.emit(-1))
        self.down.clicked.connect(lambda: self.move_asked.emit(1))

    def path(self) -> Path:
        """Return the path of the part that is looked at."""
        return _path_of(self.tree.currentItem())

    def lines(self) -> list[str]:
        """Return what the list shows, a line each."""
        return [f"{item.text(0)} {item.text(1)}".strip() for item in self._items()]

    def show_template(
        self, kind: PaperKind, template: Template, path: Path, wrong: Collection[int]
    ) -> None:
        """Show ``template``, looking at ``path``.

        Args:
            wrong: Numbers of the blocks, from 1, in which something is wrong; 0: in none.
        """
        self.tree.blockSignals(True)  # noqa: FBT003 - Qt has no keyword for it
        self.tree.clear()
        whole = QTreeWidgetItem([self.tr("整张文书"), self.tr("版式、纸张、页眉页脚")])
        whole.setData(0, _PATH, ())
        whole.setForeground(1, theme.colour("text2"))
        if 0 in wrong:
            whole.setIcon(0, icons.icon("error_circle", theme.COLOURS["error"]))
        self.tree.addTopLevelItem(whole)
        for node in tree.nodes_below(template):
            item = self._item(node, kind, template)
            if tree.block_number(node.path) in wrong:
                item.setIcon(0, icons.icon("error_circle", theme.COLOURS["error"]))
            self.tree.addTopLevelItem(item)
        self.tree.expandAll()
        here = next((item for item in self._items() if _path_of(item) == path), whole)
        self.tree.setCurrentItem(here)
        self.tree.blockSignals(False)  # noqa: FBT003 - as above
        self.allow(template)

    def _item(self, node: Node, kind: PaperKind, template: Template) -> QTreeWidgetItem:
        names = names_at(kind, tree.list_in_force(template, node.path))
        made = QTreeWidgetItem([self.title_of(node), _summary(node, names)])
        made.setData(0, _PATH, node.path)
        made.setToolTip(1, made.text(1))
        made.setForeground(1, theme.colour("text2"))
        for child in tree.nodes_below(node.part, node.path):
            made.addChild(self._item(child, kind, template))
        return made

    def title_of(self, node: Node) -> str:
        """Return what kind of part it is."""
        if node.is_side:
            return self.tr("正面") if node.path[-1] == "front" else self.tr("背面")
        if isinstance(node.part, PanelSpec):
            return self.tr("一栏")
        return translated(BLOCK_TITLES[type(node.part)])

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        each = QTreeWidgetItemIterator(self.tree)
        while each.value() is not None:
            found.append(each.value())
            each += 1
        return found

    def allow(self, template: Template) -> None:
        """Let the user do what can be done with the chosen part."""
        path = self.path()
        movable = tree.is_movable(path)
        self.copy.setEnabled(movable)
        self.remove.setEnabled(movable)
        self.up.setEnabled(tree.can_move(template, path, -1))
        self.down.setEnabled(tree.can_move(template, path, 1))

    def offer(self, paper: PaperKind, template: Template) -> None:
        """Fill the menu with the blocks that can be put in where the user is."""
        self.menu.clear()
        part = tree.part_at(template, self.path())
        if isinstance(part, PanelsSpec | PanelSpec):
            self.menu.addAction(self.tr("一栏"), lambda: self.add_asked.emit(PanelSpec))
            self.menu.addSeparator()
        within = tree.is_within(self.path())
        for kind, title in BLOCK_TITLES.items():
            if kind is PartSpec and not paper.parts:
                continue
            if within and kind in {SlipsSpec, PanelsSpec}:
                continue
            self.menu.addAction(translated(title), lambda kind=kind: self.add_asked.emit(kind))


def _path_of(item: QTreeWidgetItem | None) -> Path:
    path: Path = item.data(0, _PATH) if item is not None else ()
    # Qt keeps a tuple as a list.
    return tuple(path)


def _summary(node: Node, names: Names) -> str:
    said = "、".join(" ".join(each.split()) for each in tree.texts_of(node.part) if each)
    if node.is_side:
        return ""
    about = getattr(node.part, "list", "")
    if about and not said:
        said = names.title(about)
    if isinstance(node.part, PartSpec):
        said = names.title(node.part.part)
    return names.shown(said)[:_SUMMARY]
