"""The editor of one paper's template: its blocks, a form for the chosen one, the paper beside."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QSplitter, QWidget
from typing_extensions import override

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.templates import PanelSpec, PanelsSpec, Template
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.notices.view import template_tree as tree
from shequ_desktop.notices.view.fill_form import lenient
from shequ_desktop.notices.view.paper_preview import PaperPreview
from shequ_desktop.notices.view.template_blocks import BlockList
from shequ_desktop.notices.view.template_findings import TemplateFindings, number_of
from shequ_desktop.notices.view.template_form import PartForm
from shequ_desktop.notices.view.template_history import History, Step
from shequ_desktop.notices.view.template_keys import EditorKeys
from shequ_desktop.notices.view.template_new import EMPTY
from shequ_desktop.notices.view.template_settings import SETTINGS, Way
from shequ_desktop.notices.view.template_tree import Node, Path
from shequ_desktop.notices.view.template_words import Names, names_at

_LEFT, _RIGHT = 520, 480


class TemplateEditor(QWidget):
    """Changes are kept here until they are saved as a new version; each can be taken back."""

    changed = Signal()
    """The template, or whether it is saved."""
    save_asked = Signal()
    discard_asked = Signal()
    revert_asked = Signal()
    versions_asked = Signal()
    export_asked = Signal()

    def __init__(self, kind: PaperKind, in_force: TemplateInForce) -> None:
        super().__init__()
        self.kind = kind
        self.version = in_force.version
        self.history = History(_clean(in_force.template))
        self.path: Path = ()
        self.title = layouts.label(kind.title, "h2")
        self.state = layouts.chip("")
        self.undo_button = layouts.icon_button("arrow_undo", self.tr("撤销（Ctrl+Z）"))
        self.redo_button = layouts.icon_button("arrow_redo", self.tr("重做（Ctrl+Y）"))
        self.discard = layouts.button(self.tr("放弃修改"))
        self.more = layouts.button(self.tr("更多"))
        self.save = layouts.button(
            self.tr("保存为新版本"), "save", kind="primary", tip=self.tr("Ctrl+S")
        )
        self.blocks = BlockList()
        self.form = PartForm()
        self.findings = TemplateFindings()
        self.preview = PaperPreview()
        self._is_drawn = False
        self._build()
        keys = QKeySequence.StandardKey
        self._keys = EditorKeys(
            self, {keys.Undo: self.undo, keys.Redo: self.redo, keys.Save: self.save_asked.emit}
        )
        self._connect()
        self._show(form=True)

    @property
    def template(self) -> Template:
        """The template as it stands."""
        return self.history.now.template

    @property
    def is_dirty(self) -> bool:
        """Say whether anything is not saved."""
        return self.history.is_dirty

    def found(self) -> tuple[Finding, ...]:
        """Return what is wrong with the template as it stands."""
        return lint(self.template, self.kind)

    def go_to(self, path: Path) -> None:
        """Look at a part; if there is none, at the paper as a whole."""
        self.path = path if tree.exists(self.template, path) else ()
        self._show(form=True)

    def go_to_block(self, number: int) -> None:
        """Look at a block by its number, from 1; 0: at the paper as a whole."""
        self.go_to(("blocks", number - 1) if number else ())

    def load(self, template: Template) -> None:
        """Show another template instead, such as an older version; not saved, can be taken back."""
        self._do(_clean(template), ())

    def take_saved(self, in_force: TemplateInForce) -> None:
        """Take note of the template in force; what was not saved stays."""
        saved, was_dirty = _clean(in_force.template), self.is_dirty
        self.version = in_force.version
        if saved == self.template or was_dirty:
            self.history.keep(saved)
            self._show(form=False)
        else:
            self.start_over(saved)

    def start_over(self, template: Template | None = None) -> None:
        """Forget what was not saved, and begin with ``template``, or with the one in force."""
        self.history = History(template or self.history.saved)
        self.go_to(self.path)

    def undo(self) -> None:
        """Take back the last change."""
        self._step(self.history.undo())

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._step(self.history.redo())

    def add(self, kind: type[Any]) -> None:
        """Put in a new block behind the chosen one, or a panel into panels."""
        holder, at = tree.holder_of(self.template, self.path)
        if kind is PanelSpec:
            holder, at = self._panels()
        self._do(tree.inserted(self.template, holder, at, EMPTY[kind]), (*holder, at))
        self.form.begin()

    def duplicate(self) -> None:
        """Put in the chosen block once more, behind itself."""
        if tree.is_movable(self.path):
            part = tree.part_at(self.template, self.path)
            to = (*self.path[:-1], int(self.path[-1]) + 1)
            self._do(tree.inserted(self.template, to[:-1], int(to[-1]), part), to)

    def remove(self) -> None:
        """Take the chosen block out."""
        if tree.is_movable(self.path):
            without = tree.removed(self.template, self.path)
            self._do(without, tree.after_removal(without, self.path))

    def shift(self, by: int) -> None:
        """Move the chosen block up (-1) or down (1)."""
        if tree.can_move(self.template, self.path, by):
            self._do(*tree.moved(self.template, self.path, by))

    @override
    def showEvent(self, event: object) -> None:
        """Draw what was not drawn while nobody looked."""
        self._draw(self.found())

    def _build(self) -> None:
        menu = QMenu(self.more)
        menu.addAction(self.tr("版本…"), self.versions_asked.emit)
        self.revert_action = menu.addAction(self.tr("恢复出厂…"), self.revert_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("导出这份模板…"), self.export_asked.emit)
        layouts.give_menu(self.more, menu)
        head = layouts.row(
            self.title,
            self.state,
            None,
            self.undo_button,
            self.redo_button,
            self.discard,
            self.more,
            self.save,
            spacing=6,
        )
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.blocks)
        parts.addWidget(self.form)
        parts.setChildrenCollapsible(False)
        parts.setSizes([theme.px(230), theme.px(330)])
        left = QWidget()
        left.setLayout(layouts.column(parts, self.findings, spacing=4))
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self.preview)
        both.setChildrenCollapsible(False)
        both.setSizes([theme.px(_LEFT), theme.px(_RIGHT)])
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        layout = layouts.column(head, both, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_asked)
        self.discard.clicked.connect(self.discard_asked)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.blocks.chosen.connect(self._look)
        self.blocks.add_asked.connect(self.add)
        self.blocks.duplicate_asked.connect(self.duplicate)
        self.blocks.remove_asked.connect(self.remove)
        self.blocks.move_asked.connect(self.shift)
        self.blocks.menu.aboutToShow.connect(lambda: self.blocks.offer(self.kind, self.template))
        self.form.changed.connect(self._set)
        self.findings.wanted.connect(self.go_to_block)

    def _look(self, path: Path) -> None:
        """Show the form of the part that was chosen in the list, which stays as it is."""
        if path != self.path:
            self.path = path
            self.blocks.allow(self.template)
            self._show_form()

    def _panels(self) -> tuple[Path, int]:
        """Return where a new panel goes: into the chosen panels, or behind the chosen panel."""
        part = tree.part_at(self.template, self.path)
        if isinstance(part, PanelsSpec):
            return (*self.path, "panels"), len(part.panels)
        return self.path[:-1], int(self.path[-1]) + 1

    def _set(self, name: str, value: Any) -> None:
        part = tree.part_at(self.template, self.path)
        template = tree.with_part(self.template, self.path, replace(part, **{name: value}))
        ways = {each.name: each.way for each in SETTINGS[type(part)]}
        self.history.do(Step(template=template, chosen=self.path, what=(self.path, name)))
        # Which fields there are depends on the list: the form is made anew.
        self._show(form=ways[name] is Way.LIST)

    def _do(self, template: Template, path: Path) -> None:
        self.history.do(Step(template=template, chosen=path))
        self.go_to(path)

    def _step(self, step: Step) -> None:
        self.go_to(step.chosen)

    def _show(self, *, form: bool) -> None:
        found = self.found()
        self.findings.show_findings(found)
        wrong = {number_of(each) for each in found if each.severity is Severity.BLOCKS}
        self.blocks.show_template(self.kind, self.template, self.path, wrong)
        if form:
            self._show_form()
        self._tell_state()
        self._draw(found)
        self.changed.emit()

    def _show_form(self) -> None:
        part = tree.part_at(self.template, self.path)
        if isinstance(part, tuple):
            title = self.blocks.title_of(Node(self.path, part))
            self.form.show_words(title, self.tr("点“加一块”，在这一面放入内容。"))
        elif self.path:
            self.form.show_part(self.blocks.title_of(Node(self.path, part)), part, self._names())
        else:
            self.form.show_part(self.tr("整张文书"), part, self._names())
        self._keys.watch(self.form)

    def _names(self) -> Names:
        return names_at(self.kind, tree.list_in_force(self.template, self.path))

    def _tell_state(self) -> None:
        if self.is_dirty:
            said, tone = self.tr("有修改，还没保存"), "warn"
        elif self.version:
            said, tone = self.tr("已改，第 {n} 版").format(n=self.version), "info"
        else:
            said, tone = self.tr("出厂模板"), "grey"
        self.state.setText(said)
        if self.state.property("chip") != tone:
            self.state.setProperty("chip", tone)
            theme.repolish(self.state)
        self.save.setEnabled(self.is_dirty)
        self.discard.setEnabled(self.is_dirty)
        self.undo_button.setEnabled(self.history.can_undo)
        self.redo_button.setEnabled(self.history.can_redo)
        self.revert_action.setEnabled(bool(self.version))

    def _draw(self, found: tuple[Finding, ...]) -> None:
        """Draw the paper, unless it is broken: then the last good picture stays, if there is one."""
        broken = any(each.severity is Severity.BLOCKS for each in found)
        if self.isVisible() and not (broken and self._is_drawn):
            self._is_drawn = True
            make = partial(compose, lenient(self.kind), self.template, self.kind.sample)
            self.preview.set_later(make)


def _clean(template: Template) -> Template:
    """Return ``template`` without what its file had that nobody understands."""
    return replace(template, oddities=())
