"""打印文书: a gallery of papers, and the form of the one that was chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from shequ_desktop.documents.kinds import Content, PaperKind, Value
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import TemplateInForce, show_paper
from shequ_desktop.notices.view.gallery import Gallery
from shequ_desktop.notices.view.paper_filler import PaperFiller
from shequ_desktop.notices.view.templates_in_force import all_in_force, known_values
from shequ_desktop.storage.store import Reading


class FillingPage(QWidget):
    """Each paper keeps its own form: what was typed is there when the user comes back."""

    keep_asked = Signal(str, object)
    """Make a notice of a paper's (key) ``Content``."""

    def __init__(self, desk: Desk, kinds: Sequence[PaperKind]) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = {kind.key: kind for kind in kinds if kind.by_hand}
        self._templates: Mapping[str, TemplateInForce] = {}
        self._known: dict[str, Value] = {}
        self._wanted: tuple[str, Content | None] | None = None
        self.fillers: dict[str, PaperFiller] = {}
        self.gallery = Gallery(tuple(self._kinds.values()))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.gallery)
        self.gallery.chosen.connect(self.open_paper)
        self.gallery.background.problem.connect(desk.tasks.problem)
        desk.tasks.follow(self._read, owner=self, then=self._show)

    def open_paper(self, key: str, content: Content | None = None) -> None:
        """Show the form of a paper, filled in with ``content`` if there is any."""
        if key not in self._templates:
            self._wanted = key, content
            return
        if key not in self.fillers:
            self.fillers[key] = self._made(key)
        filler = self.fillers[key]
        self._stack.setCurrentWidget(filler)
        if content is not None:
            filler.show_content(content)

    def show_gallery(self) -> None:
        """Go back to all papers; forms keep what was typed."""
        self._stack.setCurrentWidget(self.gallery)

    @property
    def current(self) -> PaperFiller | None:
        """The form that is shown; ``None``: the gallery is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PaperFiller) else None

    def _read(self, reading: Reading) -> tuple[Mapping[str, TemplateInForce], dict[str, Value]]:
        return all_in_force(reading, tuple(self._kinds.values())), known_values(reading)

    def _show(self, read: tuple[Mapping[str, TemplateInForce], dict[str, Value]]) -> None:
        before, (self._templates, self._known) = self._templates, read
        changed = {key: each for key, each in self._templates.items() if before.get(key) != each}
        self.gallery.show_templates(changed)
        for key in changed.keys() & self.fillers.keys():
            self.fillers[key].use_template(changed[key].template)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open_paper(*wanted)

    def _made(self, key: str) -> PaperFiller:
        kind = self._kinds[key]
        made = PaperFiller(self._desk, kind, self._templates[key].template, self._known)
        made.left.connect(self.show_gallery)
        made.keep_asked.connect(lambda content: self.keep_asked.emit(key, content))
        made.print_asked.connect(
            lambda content: show_paper(self._desk, self, kind, lambda _reading: content)
        )
        self._stack.addWidget(made)
        return made
