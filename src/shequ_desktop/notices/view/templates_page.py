"""文书模板: each paper's wording, blocks and looks, changed beside a picture of the paper."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.templates import Template, read_template, write_template
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.view.drafts import TEMPLATE, DraftKeeper, drafts_of
from shequ_desktop.notices.view.template_deeds import TemplateDeeds
from shequ_desktop.notices.view.template_editor import TemplateEditor
from shequ_desktop.notices.view.templates_in_force import TemplatesInForce, all_in_force
from shequ_desktop.storage.store import Reading

_KEY = Qt.ItemDataRole.UserRole
_LEFT, _EDITOR = 190, 900


class TemplatesPage(QWidget):
    """The papers of all rooms beside the editor of their templates.

    Each paper keeps its own editor: what was changed and not saved is there when the user
    comes back to it, also after the program was closed.

    Args:
        kinds: Every paper that the rooms offer.
    """

    def __init__(
        self, desk: Desk, kinds: Sequence[PaperKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kinds = {kind.key: kind for kind in kinds}
        self._in_force: Mapping[str, TemplateInForce] = {}
        self._broken: Mapping[str, tuple[Finding, ...]] = {}
        self._wanted = next(iter(self._kinds), "")
        self.editors: dict[str, TemplateEditor] = {}
        self._drafts: dict[str, Template] | None = None
        self.keeper = DraftKeeper(desk, self)
        self.deeds = TemplateDeeds(desk, self, self._kinds)
        self.list = QTreeWidget()
        self.bring = layouts.button(self.tr("导入…"), "arrow_import")
        self.take = layouts.button(self.tr("导出全部…"))
        self._stack = QStackedWidget()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self._build()
        self.bring.clicked.connect(self.deeds.import_file)
        self.take.clicked.connect(self.deeds.export_all)
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        every = tuple(self._kinds.values())
        desk.tasks.follow(
            lambda reading: (all_in_force(reading, every), self._read_drafts(reading)),
            owner=self,
            then=self._show,
        )

    def open_paper(self, key: str) -> None:
        """Show the editor of the paper ``key``."""
        self._wanted = key
        if self.list.currentItem() is not self._items[key]:
            self.list.setCurrentItem(self._items[key])
        elif key in self._in_force:
            self._stack.setCurrentWidget(self._editor(key))

    def lines(self) -> list[str]:
        """Return what the list shows of the papers, a line each."""
        return [item.text(0) for item in self._items.values()]

    @property
    def current(self) -> TemplateEditor | None:
        """The editor that is shown; ``None`` until the templates are read."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, TemplateEditor) else None

    def _build(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(self.tr("文书"))
        self.list.setIndentation(theme.px(12))
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.bring.setToolTip(self.tr("取入别的居委会导出的模板"))
        self.take.setToolTip(self.tr("把本居改过的模板存成一个文件，给别的居委会用"))
        left = QWidget()
        left.setLayout(
            layouts.column(self.list, layouts.row(self.bring, self.take, spacing=4), spacing=6)
        )
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self._stack)
        both.setChildrenCollapsible(False)
        both.setSizes([theme.px(_LEFT), theme.px(_EDITOR)])
        both.setStretchFactor(1, 1)
        self.setLayout(layouts.column(both))

    def _fill(self) -> None:
        rooms: dict[str, QTreeWidgetItem] = {}
        for kind in self._kinds.values():
            room = kind.key.partition(".")[0]
            if room not in rooms:
                rooms[room] = QTreeWidgetItem([_room(room)])
                rooms[room].setFlags(Qt.ItemFlag.ItemIsEnabled)
                rooms[room].setForeground(0, theme.colour("text3"))
                self.list.addTopLevelItem(rooms[room])
            item = QTreeWidgetItem([kind.title])
            item.setData(0, _KEY, kind.key)
            rooms[room].addChild(item)
            self._items[kind.key] = item
        self.list.expandAll()

    def _read_drafts(self, reading: Reading) -> dict[str, Template]:
        if self._drafts is not None:
            return {}
        found = {}
        for key, body in drafts_of(reading, self._desk, TEMPLATE).items():
            # One of an older edition that cannot be read any more is of no use.
            with suppress(RulesBroken):
                found[key] = read_template(body)
        return found

    def _show(self, read: tuple[TemplatesInForce, dict[str, Template]]) -> None:
        found, drafts = read
        self._in_force, self._broken = found.templates, found.broken
        if self._drafts is None:
            self._drafts = drafts
        for key, editor in self.editors.items():
            if key in self._in_force:
                editor.take_saved(self._in_force[key])
        for key in self._items:
            self._tell(key)
        if self.current is None and self._wanted:
            self.open_paper(self._wanted)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        key = str(item.data(0, _KEY)) if item is not None else ""
        if key in self._in_force:
            self._wanted = key
            self._stack.setCurrentWidget(self._editor(key))

    def _editor(self, key: str) -> TemplateEditor:
        if key not in self.editors:
            made = TemplateEditor(self._kinds[key], self._in_force[key])
            self.deeds.serve(made)
            made.preview.background.problem.connect(self._desk.tasks.problem)
            self.editors[key] = made
            if self._drafts and key in self._drafts:
                made.load(self._drafts.pop(key))
            made.changed.connect(partial(self._changed, key))
            self._stack.addWidget(made)
        return self.editors[key]

    def _changed(self, key: str) -> None:
        editor = self.editors[key]
        self.keeper.note(
            TEMPLATE + key, lambda: write_template(editor.template) if editor.is_dirty else ""
        )
        self._tell(key)

    def _tell(self, key: str) -> None:
        """Say behind a paper's title whether its template was changed."""
        title, editor = self._kinds[key].title, self.editors.get(key)
        begun = key in (self._drafts or {}) if editor is None else editor.is_dirty
        if begun:
            said = self.tr("{title}　● 未保存").format(title=title)
        elif key in self._broken:
            said = self.tr("{title}　▲ 有错").format(title=title)
        elif self._in_force[key].version:
            said = self.tr("{title}　已改").format(title=title)
        else:
            said = title
        self._items[key].setText(0, said)
        self._items[key].setToolTip(0, "\n".join(map(sentence, self._broken.get(key, ()))))


_ROOMS = {
    "households": QT_TRANSLATE_NOOP("rooms", "分户台账"),
    "notices": QT_TRANSLATE_NOOP("rooms", "公示打印"),
}


def _room(key: str) -> str:
    return QCoreApplication.translate("rooms", _ROOMS.get(key, "其他"))
