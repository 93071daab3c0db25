"""One post beside the list: what it is, who holds it and who held it before."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from shequ_desktop.gui import icons, layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.volunteers.documents.posts import asks_of
from shequ_desktop.volunteers.values import (
    CLAIM_STATE_TITLES,
    MODE_TITLES,
    POST_STATE_TITLES,
    Claim,
    ClaimState,
    Post,
)
from shequ_desktop.volunteers.view.words import (
    CLAIM_TONES,
    POST_TONES,
    places_words,
    said,
    times_words,
)

ABOUT, CLAIMS = "about", "claims"
_LIVING = (ClaimState.APPLIED, ClaimState.ACCEPTED, ClaimState.ON_DUTY)


class PostCard(RecordCard):
    """What can be done is said by signals and by the page's deeds."""

    volunteer_asked = Signal(str)
    accept_asked = Signal(object)
    hand_over_asked = Signal(object)
    renew_asked = Signal(object)
    end_asked = Signal(object)
    """Each of a ``Claim``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keys = [ABOUT, CLAIMS]
        self.tabs.addTab(self.tr("岗位"))
        self.tabs.addTab(self.tr("认领"))
        self.show_post(None)

    def show_post(self, each: Post | None) -> None:
        """Show another post; nothing: how to begin."""
        if each is None:
            self.start_empty(self.tr("在左边选一个岗位，这里显示岗位要求和认领的人。"))
            return
        sub = f"{each.entry.class_title}　{each.draft.place}"
        state = said(POST_STATE_TITLES[each.state])
        self.start(each.draft.title, state, POST_TONES[each.state], sub)
        if each.why_closed:
            self.note(self.tr("现在不能认领：{why}").format(why=each.why_closed), "sub")
        self.name_tab(CLAIMS, self.tr("认领 {n}").format(n=len(each.held)))
        (self._about if self.tab() == ABOUT else self._claims)(each)
        self.end()

    def _about(self, each: Post) -> None:
        draft, entry = each.draft, each.entry
        self.fact(self.tr("人数"), places_words(each))
        self.fact(self.tr("时间"), times_words(draft.shifts))
        until = draft.until_on.isoformat() if draft.until_on else self.tr("长期")
        self.fact(self.tr("服务期"), f"{draft.from_on.isoformat()} — {until}")
        mark = self.tr("（示例）") if entry.is_example else ""
        self.fact(self.tr("目录"), f"{entry.title}{mark}")
        self.fact(self.tr("职责"), entry.duties)
        self.fact(self.tr("要求"), asks_of(each))
        self.passage(self.tr("风险告知"), draft.risk_notice or entry.risk_notice)
        self.fact(self.tr("联系"), f"{draft.contact_name} {draft.contact_phone}".strip())

    def _claims(self, each: Post) -> None:
        if not each.claims:
            self.say(self.tr("还没有人认领过。"), "sub")
        living = [claim for claim in each.claims if claim.state in _LIVING]
        for claim in living:
            self._claim(claim)
        before = [claim for claim in each.claims if claim.state not in _LIVING]
        if before:
            self.section(self.tr("以前的认领"))
        for claim in before:
            self._claim(claim)

    def _claim(self, claim: Claim) -> None:
        state = said(CLAIM_STATE_TITLES[claim.state])
        name = layouts.button(claim.volunteer_name, "", "line")
        name.clicked.connect(lambda _on=False: self.volunteer_asked.emit(claim.draft.volunteer_id))
        parts: list[layouts.Part] = [layouts.chip(state, CLAIM_TONES[claim.state]), name, None]
        deeds = list(self._deeds(claim))
        if deeds:
            title, _icon, begin = deeds[0]
            first = layouts.button(title)
            first.clicked.connect(lambda _on=False: begin())
            parts.append(first)
        if len(deeds) > 1:
            more = layouts.button(self.tr("办理"), "more_horizontal")
            more.setAccessibleName(self.tr("办理{name}的认领").format(name=claim.volunteer_name))
            menu = QMenu(more)
            for title, icon, run in deeds[1:]:
                menu.addAction(icons.icon(icon), title).triggered.connect(
                    lambda _on=False, run=run: run()
                )
            layouts.give_menu(more, menu)
            parts.append(more)
        self.add(layouts.row(*parts, spacing=6))
        until = claim.ended_on or claim.draft.until_on
        end = until.isoformat() if until else self.tr("今")
        mode = said(MODE_TITLES[claim.draft.mode])
        told = f"{claim.draft.from_on.isoformat()} — {end}　{mode}认领　{claim.end_reason}"
        self.say(told.strip(), "cap")

    def _deeds(self, claim: Claim) -> Iterator[tuple[str, str, Callable[[], object]]]:
        """Yield what can be done with a claim, the next step first."""
        if claim.state is ClaimState.APPLIED:
            yield (
                self.tr("确认上岗"),
                "checkmark",
                lambda: self.accept_asked.emit(claim),
            )
        if claim.draft.until_on is not None and claim.ended_on is None:
            yield self.tr("续约…"), "arrow_clockwise", lambda: self.renew_asked.emit(claim)
        if claim.state in _LIVING:
            yield self.tr("交接…"), "person_swap", lambda: self.hand_over_asked.emit(claim)
            yield self.tr("退出…"), "sign_out", lambda: self.end_asked.emit(claim)
