"""打印文书: a gallery of papers, and the form of the one that was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from shequ_desktop.documents.kinds import Content, PaperKind, Value
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.papers import TemplateInForce, show_paper
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices import service
from shequ_desktop.notices.values import Notice, NoticeId
from shequ_desktop.notices.view.drafts import PAPER, DraftKeeper, drafts_of, read_back
from shequ_desktop.notices.view.gallery import Gallery
from shequ_desktop.notices.view.paper_filler import PaperFiller
from shequ_desktop.notices.view.templates_in_force import (
    TemplatesInForce,
    all_in_force,
    known_values,
)
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    found: TemplatesInForce
    known: dict[str, Value]
    drafts: dict[str, tuple[Content, Notice | None]]


class FillingPage(QWidget):
    """Each paper keeps its own form: what was typed is there when the user comes back.

    Also tomorrow: what was not kept is a draft in the file.
    """

    keep_asked = Signal(str, object)
    """Make a notice of a paper's (key) ``Content``."""

    def __init__(self, desk: Desk, kinds: Sequence[PaperKind]) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = {kind.key: kind for kind in kinds if kind.by_hand}
        self._templates: Mapping[str, TemplateInForce] = {}
        self._broken: Mapping[str, tuple[Finding, ...]] = {}
        self._known: dict[str, Value] = {}
        self._wanted: tuple[str, Notice | None] | None = None
        self._drafts: dict[str, tuple[Content, Notice | None]] | None = None
        self.keeper = DraftKeeper(desk, self)
        self.fillers: dict[str, PaperFiller] = {}
        self.gallery = Gallery(tuple(self._kinds.values()))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.gallery)
        self.gallery.chosen.connect(self.open_paper)
        self.gallery.background.problem.connect(desk.tasks.problem)
        desk.tasks.follow(self._read, owner=self, then=self._show)

    def open_paper(self, key: str) -> None:
        """Show the form of a paper, as it was left."""
        if self._is_missing(key):
            return
        if key not in self._templates:
            self._wanted = key, None
            return
        self._stack.setCurrentWidget(self._filler(key))

    def open_notice(self, notice: Notice) -> None:
        """Show the form of a notice's paper with what the notice says."""
        key = notice.draft.kind
        if self._is_missing(key):
            return
        if key not in self._templates:
            self._wanted = key, notice
            return
        filler = self._filler(key)
        self._stack.setCurrentWidget(filler)
        if filler.is_begun() and filler.content != notice.draft.content:
            self._desk.confirm(
                self,
                self.tr("“{title}”里还有没存的内容，要换成这份公示件的内容吗？").format(
                    title=filler.kind.title
                ),
                yes=self.tr("替换"),
                then=partial(_take, filler, notice),
                danger=True,
            )
        else:
            _take(filler, notice)

    def mark_kept(self, key: str) -> None:
        """Take what stands in the form of a paper as kept; what comes next is a new one."""
        if key in self.fillers:
            self.fillers[key].mark_kept()
            self.fillers[key].fill_for(None)

    def show_gallery(self) -> None:
        """Go back to all papers; forms keep what was typed."""
        self._stack.setCurrentWidget(self.gallery)

    @property
    def current(self) -> PaperFiller | None:
        """The form that is shown; ``None``: the gallery is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PaperFiller) else None

    def _is_missing(self, key: str) -> bool:
        """Tell it if a paper has no template at all, and return so."""
        if key not in self._broken or key in self._templates:
            return False
        said = self.tr("“{title}”现在不能填写：").format(title=self._kinds[key].title)
        self._desk.inform(self, said, "\n".join(map(sentence, self._broken[key])))
        return True

    def _read_drafts(self, reading: Reading) -> dict[str, tuple[Content, Notice | None]]:
        found = {}
        for key, body in drafts_of(reading, self._desk, PAPER).items():
            content, notice_id = read_back(body)
            living = {each.id: each for each in service.notices(reading)} if notice_id else {}
            found[key] = content, living.get(NoticeId(notice_id))
        return found

    def _read(self, reading: Reading) -> _Read:
        return _Read(
            found=all_in_force(reading, tuple(self._kinds.values())),
            known=known_values(reading),
            drafts=self._read_drafts(reading) if self._drafts is None else {},
        )

    def _show(self, read: _Read) -> None:
        before, found, self._known = self._templates, read.found, read.known
        if self._drafts is None:
            self._drafts = read.drafts
            for key in self._drafts.keys() & self._kinds.keys():
                self.gallery.mark(key, begun=True)
        self._templates, self._broken = found.templates, found.broken
        changed = {key: each for key, each in self._templates.items() if before.get(key) != each}
        self.gallery.show_templates(
            {key: each for key, each in changed.items() if key not in found.broken}
        )
        for key, why in found.broken.items():
            self.gallery.show_refused(key, why)
        for key in changed.keys() & self.fillers.keys():
            self.fillers[key].use_template(changed[key].template)
        if self._wanted is not None:
            (key, notice), self._wanted = self._wanted, None
            if notice is None:
                self.open_paper(key)
            else:
                self.open_notice(notice)

    def _filler(self, key: str) -> PaperFiller:
        if key not in self.fillers:
            self.fillers[key] = self._made(key)
        return self.fillers[key]

    def _made(self, key: str) -> PaperFiller:
        kind = self._kinds[key]
        made = PaperFiller(self._desk, kind, self._templates[key].template, self._known)
        made.left.connect(self.show_gallery)
        made.keep_asked.connect(lambda content: self.keep_asked.emit(key, content))
        made.print_asked.connect(
            lambda content: show_paper(self._desk, self, kind, lambda _reading: content)
        )
        self._stack.addWidget(made)
        if self._drafts and key in self._drafts:
            made.show_draft(*self._drafts.pop(key))
            self._desk.say(self.tr("“{title}”接着上次没存的内容填").format(title=kind.title))
        made.drafted.connect(partial(self._keep_draft, key))
        return made

    def _keep_draft(self, key: str) -> None:
        filler = self.fillers[key]
        self.gallery.mark(key, begun=filler.is_begun())
        self.keeper.note(PAPER + key, filler.draft)


def _take(filler: PaperFiller, notice: Notice) -> None:
    filler.show_content(notice.draft.content)
    filler.mark_kept()
    filler.fill_for(notice)
