"""公示打印: the board, the catalogue, the papers, the whole board at a glance, the print log."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from shequ_desktop.documents.kinds import Content
from shequ_desktop.documents.masking import PUBLIC
from shequ_desktop.funds.values import Disclosure
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.papers import show_paper, show_printed
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.notices.service import (
    is_disclosure,
    printed_disclosure,
    take_disclosure,
    waiting_disclosure,
)
from shequ_desktop.notices.values import CREATE_NOTICE, DueItem, Notice, NoticeDraft
from shequ_desktop.notices.view.board_page import BoardPage
from shequ_desktop.notices.view.catalogue_page import CataloguePage
from shequ_desktop.notices.view.filling_page import FillingPage
from shequ_desktop.notices.view.log_page import LogPage
from shequ_desktop.notices.view.notice_deeds import NoticeDeeds
from shequ_desktop.notices.view.sheet_page import SheetPage
from shequ_desktop.notices.view.templates_page import TemplatesPage

BOARD, CATALOGUE, PAPER, SHEET, LOG, TEMPLATES = (
    "board",
    "catalogue",
    "papers",
    "sheet",
    "log",
    "templates",
)


class NoticesPage(QWidget):
    """Sections side by side; each is built when it is first looked at.

    The papers are those that the desk has from all rooms.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._papers = {kind.key: kind for kind in desk.papers}
        self._due: DueItem | None = None
        self.deeds = NoticeDeeds(desk, self)
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("公示打印的各部分"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            BOARD: (self.tr("公示栏"), self._made_board),
            CATALOGUE: (self.tr("目录核对"), self._made_catalogue),
            PAPER: (self.tr("打印文书"), self._made_filling),
            SHEET: (self.tr("整栏预览"), self._made_sheet),
            LOG: (self.tr("打印记录"), lambda: LogPage(desk)),
            TEMPLATES: (self.tr("模板"), lambda: TemplatesPage(desk, desk.papers)),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        head = layouts.row(layouts.label(self.tr("公示打印"), "h1"), 12, self.tabs, None)
        layout = layouts.column(head, self._stack, margins=(14, 10, 14, 10), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self.deeds.edit_asked.connect(self._edit_content)
        self.deeds.print_asked.connect(self._print_notice)
        self.deeds.created.connect(self._created)
        self._turn()

    def open_key(self, key: str) -> None:
        """Go to a section, to a paper (``notices.announcement``) or to a notice, by id."""
        if key in self._makers:
            self.turn_to(key)
        elif key in self._papers:
            self._filling().open_paper(key)
            self.turn_to(PAPER)
        else:
            self.turn_to(BOARD)
            self._board().go_to(key)

    def turn_to(self, key: str) -> QWidget:
        """Show a section and return it."""
        self.tabs.setCurrentIndex(list(self._makers).index(key))
        return self._section(key)

    def _turn(self) -> None:
        key = list(self._makers)[self.tabs.currentIndex()]
        self._stack.setCurrentWidget(self._section(key))

    def _section(self, key: str) -> QWidget:
        if key not in self._sections:
            self._sections[key] = self._makers[key][1]()
            self._stack.addWidget(self._sections[key])
        return self._sections[key]

    def _board(self) -> BoardPage:
        section = self._section(BOARD)
        assert isinstance(section, BoardPage)
        return section

    def _filling(self) -> FillingPage:
        section = self._section(PAPER)
        assert isinstance(section, FillingPage)
        return section

    def _made_board(self) -> BoardPage:
        made = BoardPage(self._desk, self.deeds)
        made.new_asked.connect(self._begin)
        made.draft_asked.connect(self._draft)
        return made

    def _made_catalogue(self) -> CataloguePage:
        made = CataloguePage(self._desk)
        made.post_asked.connect(self._draft)
        made.settings_asked.connect(self.deeds.settings)
        return made

    def _made_filling(self) -> FillingPage:
        made = FillingPage(self._desk, tuple(self._papers.values()))
        made.keep_asked.connect(self._keep)
        return made

    def _made_sheet(self) -> SheetPage:
        made = SheetPage(self._desk, self._papers)
        made.opened.connect(self.open_key)
        return made

    def _begin(self) -> None:
        self._due = None
        self._filling().show_gallery()
        self.turn_to(PAPER)

    def _draft(self, due: DueItem) -> None:
        """Begin a notice for an item of the catalogue, or go to the one there is."""
        if due.notice is not None:
            self.open_key(due.notice.id)
            return
        self._desk.tasks.read(
            lambda reading: waiting_disclosure(reading, due),
            owner=self,
            then=lambda found: self._begin_for(due, found),
        )

    def _begin_for(self, due: DueItem, found: Disclosure | None) -> None:
        """Take what is printed already, or offer the papers."""
        if found is None:
            self._choose_paper(due)
            return
        told = self.tr("“{title}”（{period}）已在“经费公开”里生成，要送到公示栏吗？")
        self._desk.confirm(
            self,
            told.format(title=found.draft.title, period=found.draft.period_label),
            yes=self.tr("送公示栏"),
            then=lambda: self._take(found),
        )

    def _take(self, found: Disclosure) -> None:
        self._desk.tasks.change(
            lambda tx: take_disclosure(tx, found.id),
            CREATE_NOTICE,
            owner=self,
            then=self._created,
            refused=lambda against: self._desk.inform(self, "\n".join(map(sentence, against))),
        )

    def _choose_paper(self, due: DueItem) -> None:
        self._begin()
        self._due = due
        self._desk.say(self.tr("请选一种文书来公示“{title}”").format(title=due.item.title))

    def _edit_content(self, notice: Notice) -> None:
        if self._desk.tasks.page(lambda reading: is_disclosure(reading, notice.id)):
            self._desk.inform(
                self,
                self.tr("这份公示件是“经费公开”里存档的公开件，不能改。账有变动的，请到那里更正。"),
            )
            return
        kind = self._papers.get(notice.draft.kind)
        if kind is None or not kind.by_hand:
            self._desk.inform(self, self.tr("这份公示件的内容由其他模块生成，请到该模块修改。"))
            return
        self._due = None
        self._filling().open_notice(notice)
        self.turn_to(PAPER)

    def _keep(self, kind: str, content: Content) -> None:
        filling, due = self._filling(), self._due
        notice = filling.fillers[kind].notice
        if notice is not None:
            self.deeds.keep_content(notice, content)
            filling.mark_kept(kind)
            self._created(notice.id)
            return
        title = content.values.get("title")
        item = due.item.code if due is not None else ""
        dialog = self.deeds.create(
            NoticeDraft(
                kind=kind,
                title=title if isinstance(title, str) else self._papers[kind].title,
                content=content,
                scheme=self.deeds.scheme.code if item else "",
                item=item,
                period_label=due.period.label if due is not None else "",
                due_on=due.period.due_on if due is not None else None,
            )
        )
        dialog.accepted.connect(lambda: filling.mark_kept(kind))

    def _created(self, notice_id: str) -> None:
        self._due = None
        self.turn_to(BOARD)
        self._board().go_to(notice_id)

    def _print_notice(self, notice: Notice) -> None:
        kind = self._papers.get(notice.draft.kind)
        if kind is None:
            self._desk.inform(self, self.tr("这份公示件的内容由其他模块生成，请到该模块打印。"))
            return
        content, notice_id = notice.draft.content, notice.id

        def then(printed: bytes | None) -> None:
            if printed is None:
                show_paper(
                    self._desk,
                    self,
                    kind,
                    lambda _reading: content,
                    subject=notice_id,
                    name=kind.title,
                )
            else:
                trail = PaperTrail(
                    kind=kind.key,
                    title=kind.title,
                    subject=notice_id,
                    mask=PUBLIC,
                    way=Way.PRINTED,
                )
                show_printed(self._desk, self, printed, trail, name=kind.title)

        self._desk.tasks.read(
            lambda reading: printed_disclosure(reading, notice_id), owner=self, then=then
        )
