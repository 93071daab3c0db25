"""岗位: durable places and duties, how far they are filled, and why one is not open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QMenu
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Area, AreaId, AreaKind
from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    ACCEPT_CLAIM,
    CANCEL_POST,
    DELETE_POST,
    PAUSE_POST,
    POST_STATE_TITLES,
    PUBLISH_POST,
    Claim,
    Post,
    PostState,
)
from shequ_desktop.volunteers.view.catalogue_dialog import CatalogueDialog
from shequ_desktop.volunteers.view.claim_dialog import ClaimDialog
from shequ_desktop.volunteers.view.end_dialog import EndDialog
from shequ_desktop.volunteers.view.matching import PeopleThatFit
from shequ_desktop.volunteers.view.post_card import PostCard
from shequ_desktop.volunteers.view.post_dialog import PostDialog
from shequ_desktop.volunteers.view.printing import Printer
from shequ_desktop.volunteers.view.words import places_words, said, times_words

_INKS = {
    PostState.OPEN: "warn",
    PostState.FINISHED: "disabled",
    PostState.CANCELLED: "disabled",
}
_OVER = (PostState.FINISHED, PostState.CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What the page has read."""

    posts: Sequence[Post]
    areas: Mapping[AreaId, Area]


def read_board(reading: Reading) -> Board:
    """Return all posts and the areas they stand for."""
    areas = {each.id: each for each in communities.areas(reading)}
    return Board(posts=service.posts(reading), areas=areas)


class PostsPage(RecordPage[Post]):
    """Every post there ever was."""

    hours_asked = Signal(str)
    """Show the shifts of this post (id)."""
    volunteer_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        card = PostCard(desk)
        super().__init__(desk, card)
        self.post_card = card
        self._board = Board(posts=(), areas={})
        self._where: tuple[str | None, str] | None = None
        self.printer = Printer(desk, self)
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("岗位类别"))
        self.sort.setMinimumWidth(theme.px(120))
        self.where = layouts.button("", "dismiss", "", self.tr("取消这个条件"))
        self.where.hide()
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self._dress_head()
        card.volunteer_asked.connect(self.volunteer_asked)
        card.accept_asked.connect(self._accept)
        card.hand_over_asked.connect(self._hand_over)
        card.renew_asked.connect(self._renew)
        card.end_asked.connect(self._end)
        desk.tasks.follow(read_board, owner=self, then=self.show_board)

    @override
    def begin(self) -> None:
        """新建岗位."""
        PostDialog(self._desk, self.window(), None, then=self.go_to).open()

    @override
    def show_card(self, record: Post | None) -> None:
        """Show a post on the card."""
        self.post_card.show_post(record)

    @override
    def deeds_of(self, record: Post) -> Sequence[Deed]:
        """Return what can be done with a post, the next step first."""
        state = record.state
        draft, paused = state is PostState.DRAFT, state is PostState.PAUSED
        going = state not in (*_OVER, PostState.DRAFT, PostState.PAUSED)
        living = state not in _OVER
        possible = (
            ("publish", self.tr("发布招募"), "megaphone", self._publish, draft),
            ("publish", self.tr("恢复招募"), "megaphone", self._publish, paused),
            ("claim", self.tr("认领…"), "handshake", self._claim, state is PostState.OPEN),
            ("fit", self.tr("找合适的人…"), "person_search", self._fit, state is PostState.OPEN),
            ("hours", self.tr("班次和时长"), "calendar_clock", self._hours, not draft),
            ("change", self.tr("修改岗位"), "edit", self._change, living),
            ("risks", self.tr("打印岗位说明与风险告知书"), "print", self._risks, True),
            ("pledges", self.tr("打印岗位认领卡"), "print", self._pledges, bool(record.held)),
            ("pause", self.tr("暂停招募…"), "clock", self._pause, going),
            ("cancel", self.tr("撤销岗位…"), "dismiss", self._cancel, living and not draft),
            ("delete", self.tr("删除"), "delete", self._delete, draft and not record.claims),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[Post]:
        """Return how posts are listed."""
        return Look[Post](
            name=self.tr("岗位"),
            columns=[
                Column(self.tr("状态"), lambda each: said(POST_STATE_TITLES[each.state])),
                Column(self.tr("岗位"), lambda each: each.draft.title),
                Column(self.tr("地点"), lambda each: each.draft.place),
                Column(self.tr("类别"), lambda each: each.entry.class_title),
                Column(self.tr("时间"), lambda each: times_words(each.draft.shifts)),
                Column(self.tr("名额，或者为什么不能认领"), _places),
            ],
            widths=(76, 150, 116, 80, 170, 214),
            wide=1,
            minor=(3, 2),
            placeholder=self.tr("岗位、拼音首字母、地点、认领人"),
            new=self.tr("新建岗位"),
            empty=self.tr("还没有岗位。\n点“新建岗位”，从目录里选一种，写清时间、人数和风险。"),
            none_found=self.tr("没有符合条件的岗位。\n可以清空搜索框，或者换一个状态、类别。"),
            shown=self.tr("显示 {shown} 个 / 共 {total} 个"),
            key=lambda each: each.id,
            state=lambda each: each.state.value,
            states={state.value: said(title) for state, title in POST_STATE_TITLES.items()},
            words=words_of,
            ink=lambda each: _INKS.get(each.state),
        )

    def show_where(self, area_id: str | None, area: str, class_title: str) -> None:
        """Show the posts of one place and class, as the coverage map has them."""
        self._where = (area_id, class_title)
        self.where.setText(f"{area} · {class_title}" if class_title else area)
        self.where.show()
        self.sort.setCurrentIndex(0)
        self.search.clear()
        self.chips.set_on(frozenset())
        self.show_board(self._board)

    @override
    def go_to(self, key: str) -> None:
        """Show one post, whatever the conditions were."""
        self.sort.setCurrentIndex(0)
        self._show_everywhere()
        super().go_to(key)

    def _dress_head(self) -> None:
        self.sort.addItem(self.tr("所有类别"), "")
        self.sort.currentIndexChanged.connect(lambda _at: self.show_board(self._board))
        self.where.clicked.connect(lambda _on=False: self._show_everywhere())
        menu = QMenu(self.more)
        for icon, title, run in (
            ("print", self.tr("打印认领榜（A3）"), self.printer.poster),
            ("text_bullet_list_square", self.tr("岗位目录…"), self._catalogue),
        ):
            menu.addAction(icons.icon(icon), title).triggered.connect(
                lambda _on=False, run=run: run()
            )
        layouts.give_menu(self.more, menu)
        self.head.insertWidget(2, self.where)
        self.head.insertWidget(3, self.sort)
        self.head.addWidget(self.more)

    def _show_everywhere(self) -> None:
        self._where = None
        self.where.hide()
        self.show_board(self._board)

    def show_board(self, board: Board) -> None:
        """Show the posts as they were read, narrowed by class and place."""
        self._board = board
        self._offer_classes()
        wanted = str(self.sort.currentData() or "")
        self.show_records(
            [
                each
                for each in board.posts
                if (not wanted or each.entry.class_title == wanted) and self._is_there(each)
            ]
        )

    def _offer_classes(self) -> None:
        classes = list(dict.fromkeys(each.entry.class_title for each in self._board.posts))
        known = [self.sort.itemText(at) for at in range(1, self.sort.count())]
        if sorted(classes) == known:
            return
        before = self.sort.currentData()
        self.sort.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        while self.sort.count() > 1:
            self.sort.removeItem(1)
        for title in sorted(classes):
            self.sort.addItem(title, title)
        self.sort.setCurrentIndex(max(0, self.sort.findData(before)))
        self.sort.blockSignals(False)  # noqa: FBT003 - as above

    def _is_there(self, each: Post) -> bool:
        if self._where is None:
            return True
        area, class_title = self._where
        if class_title and each.entry.class_title != class_title:
            return False
        return area == building_of(self._board.areas, each.draft.area_id)

    def _publish(self, each: Post) -> None:
        self.change(
            lambda tx, _seen: service.publish_post(tx, each.id),
            PUBLISH_POST,
            lambda _none: self.tr("“{post}”已发布招募，可撤销（Ctrl+Z）").format(
                post=each.draft.title
            ),
        )

    def _claim(self, each: Post) -> None:
        ClaimDialog(self._desk, self.window(), post=each.id).open()

    def _fit(self, each: Post) -> None:
        PeopleThatFit(self._desk, self.window(), each).open()

    def _change(self, each: Post) -> None:
        PostDialog(self._desk, self.window(), each, then=self.go_to).open()

    def _hours(self, each: Post) -> None:
        self.hours_asked.emit(each.id)

    def _risks(self, each: Post) -> None:
        self.printer.risks(each.id)

    def _pledges(self, each: Post) -> None:
        self.printer.pledges(each.id)

    def _pause(self, each: Post) -> None:
        self._reason(
            self.tr("暂停招募"),
            self.tr("“{post}”暂时不招新人，已认领的人继续做。").format(post=each.draft.title),
            (lambda tx, reason: service.pause_post(tx, each.id, reason), PAUSE_POST),
        )

    def _cancel(self, each: Post) -> None:
        self._reason(
            self.tr("撤销岗位"),
            self.tr("“{post}”的认领今天全部结束，历史保留。").format(post=each.draft.title),
            (lambda tx, reason: service.cancel_post(tx, each.id, reason), CANCEL_POST),
        )

    def _reason(
        self, heading: str, sub: str, deed: tuple[Callable[[Transaction, str], object], Operation]
    ) -> None:
        ReasonDialog(self._desk, self.window(), heading, sub, deed).open()

    def _delete(self, each: Post) -> None:
        told = self.tr("已删除“{post}”，可撤销（Ctrl+Z）").format(post=each.draft.title)
        self.change(
            lambda tx, _seen: service.delete_post(tx, each.id), DELETE_POST, lambda _none: told
        )

    def _catalogue(self) -> None:
        CatalogueDialog(self._desk, self.window()).open()

    def _accept(self, claim: Claim) -> None:
        told = self.tr("{name}已上岗，可撤销（Ctrl+Z）").format(name=claim.volunteer_name)
        self.change(
            lambda tx, seen: service.accept_claim(tx, claim.id, seen=seen),
            ACCEPT_CLAIM,
            lambda _none: told,
            yes=self.tr("仍要确认上岗"),
        )

    def _hand_over(self, claim: Claim) -> None:
        ClaimDialog(self._desk, self.window(), hands_over=claim).open()

    def _renew(self, claim: Claim) -> None:
        ClaimDialog(self._desk, self.window(), renews=claim).open()

    def _end(self, claim: Claim) -> None:
        EndDialog(self._desk, self.window(), claim).open()


def building_of(areas: Mapping[AreaId, Area], area_id: str | None) -> str | None:
    """Return the building that an area lies in, or the area itself; ``None``: everywhere."""
    first = at = None if area_id is None else areas.get(AreaId(area_id))
    while at is not None and at.kind is not AreaKind.BUILDING:
        at = None if at.parent_id is None else areas.get(at.parent_id)
    found = at or first
    return None if found is None else found.id


def _places(each: Post) -> str:
    """Return how far it is filled; where that is not the reason, why it is closed."""
    is_filling = each.state in (PostState.OPEN, PostState.FULL, PostState.IN_SERVICE)
    return places_words(each) if is_filling else each.why_closed


def words_of(each: Post) -> str:
    """Return what is searched."""
    draft = each.draft
    names = " ".join(claim.volunteer_name for claim in each.held)
    return f"{draft.title} {search_key(draft.title)} {draft.place} {each.entry.class_title} {names}"
