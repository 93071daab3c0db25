"""居民小组与代表: how many households each group has, whom it sends, and whom they keep in touch with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from shequ_desktop.community.values import BodyKind, RuleProfile
from shequ_desktop.gui import layouts
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings.values.organisation import (
    BodyState,
    GroupState,
    Holder,
    Organisation,
)
from shequ_desktop.meetings.view.organisation_deeds import OrganisationDeeds
from shequ_desktop.meetings.view.organisation_words import InkedTable, dress, held_words

_RIGHT = Qt.AlignmentFlag.AlignRight
_GROUP_WIDTHS = (150, 70, 84, 84, 110, 300)
_SENT_WIDTHS = (120, 150, 200, 84, 200)


class GroupsPane(QWidget):
    """Groups above, the representatives of the chosen one below."""

    def __init__(self, deeds: OrganisationDeeds) -> None:
        super().__init__()
        self.deeds = deeds
        self._shown: Organisation | None = None
        self.rule = layouts.label("", "sub")
        self.rule.setWordWrap(True)
        self.groups = QTableView()
        self.group_model: InkedTable[GroupState] = InkedTable(
            [
                Column(self.tr("居民小组"), lambda each: each.area.name),
                Column(self.tr("户数"), lambda each: f"{each.households:,}", _RIGHT),
                Column(self.tr("应推代表"), self._needed, _RIGHT),
                Column(self.tr("现有代表"), lambda each: str(_count(each)), _RIGHT),
                Column(self.tr("组长"), lambda each: each.leader),
                Column(self.tr("提示"), _told),
            ],
            lambda each: "warn" if each.findings else "",
            self,
        )
        self.sent = QTableView()
        self.sent_model: InkedTable[Holder] = InkedTable(
            [
                Column(self.tr("代表"), lambda each: each.name),
                Column(self.tr("代表证号"), lambda each: each.office.draft.number),
                Column(self.tr("住址"), lambda each: each.door),
                Column(self.tr("联系户"), lambda each: str(each.links or ""), _RIGHT),
                Column(self.tr("任职"), held_words),
            ],
            lambda each: "error" if each.has_died else "",
            self,
        )
        self.choose = layouts.button(
            self.tr("推选代表…"), "person_add", "primary", self.tr("Ctrl+N")
        )
        self.leader = layouts.button(self.tr("推选组长…"), "person_board")
        self.links = layouts.button(self.tr("联系户…"), "home_person", tip=self.tr("Ctrl+H"))
        self.end = layouts.button(self.tr("登记离任…"), "sign_out")
        self.nothing = layouts.label("", "sub")
        self.groups.setModel(self.group_model)
        self.sent.setModel(self.sent_model)
        dress(self.groups, self.tr("居民小组"), _GROUP_WIDTHS, stretch=5)
        dress(self.sent, self.tr("居民代表"), _SENT_WIDTHS, stretch=2)
        self.setLayout(self._laid_out())
        self._connect()

    def show_organisation(self, shown: Organisation) -> None:
        """Show the groups anew; the chosen one stays chosen."""
        group = self.group()
        kept = None if group is None else group.area.id
        self._shown = shown
        self.rule.setText(self._rule(shown.profile))
        self.group_model.show(shown.groups)
        ids = [each.area.id for each in shown.groups]
        if ids:
            self.groups.selectRow(ids.index(kept) if kept in ids else 0)
        self.nothing.setVisible(not ids)
        self.nothing.setText(
            self.tr("台账里还没有居民小组。在房屋资料中填写“居民小组”后，这里自动列出。")
        )
        self._show_sent()

    def group(self) -> GroupState | None:
        """Return the group that is chosen."""
        row = self.groups.currentIndex().row()
        return self.group_model.record(row) if 0 <= row < self.group_model.rowCount() else None

    def representative(self) -> Holder | None:
        """Return the representative who is chosen."""
        row = self.sent.currentIndex().row()
        return self.sent_model.record(row) if 0 <= row < self.sent_model.rowCount() else None

    def _laid_out(self) -> QVBoxLayout:
        self.nothing.setWordWrap(True)
        foot = layouts.row(self.choose, self.leader, self.links, self.end, None)
        layout = layouts.column(
            self.rule,
            self.nothing,
            self.groups,
            layouts.label(self.tr("这一组的代表"), "strong"),
            self.sent,
            foot,
            spacing=6,
        )
        layout.setStretch(2, 3)
        layout.setStretch(4, 2)
        return layout

    def _connect(self) -> None:
        self.groups.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_sent())
        self.sent.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_buttons())
        self.choose.clicked.connect(lambda: self._appoint("representative"))
        self.leader.clicked.connect(lambda: self._appoint("group_leader"))
        self.links.clicked.connect(self._link)
        self.end.clicked.connect(self._end)
        self.sent.activated.connect(lambda _index: self._link())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", lambda: self._appoint("representative")),
            ("Ctrl+H", self._link),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _body(self) -> BodyState | None:
        return None if self._shown is None else self._shown.state(BodyKind.REPRESENTATIVES)

    def _rule(self, profile: RuleProfile) -> str:
        least = profile.households_per_representative_least
        most = profile.households_per_representative_most
        if least is None or most is None:
            return self.tr("“{profile}”没有规定每名代表的户数。").format(profile=profile.title)
        said = self.tr(
            "居民代表由居民小组一般按每 {least} 户至 {most} 户推选一人产生，也可以根据实际需要在适当范围内推选（{article}）。"
        )
        return said.format(least=least.value, most=most.value, article=most.source.article)

    def _needed(self, each: GroupState) -> str:
        profile = None if self._shown is None else self._shown.profile
        least = None if profile is None else profile.households_per_representative_least
        most = None if profile is None else profile.households_per_representative_most
        if least is None or most is None or not each.households:
            return ""
        fewest = -(-each.households // most.value)
        greatest = max(each.households // least.value, fewest)
        return str(fewest) if fewest == greatest else f"{fewest}–{greatest}"

    def _show_sent(self) -> None:
        group = self.group()
        self.sent_model.show(() if group is None else group.representatives)
        if self.sent_model.rowCount():
            self.sent.selectRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        there = self._body() is not None and self.group() is not None
        self.choose.setEnabled(there)
        self.leader.setEnabled(there)
        chosen = self.representative() is not None
        self.links.setEnabled(chosen)
        self.end.setEnabled(chosen)

    def _appoint(self, title: str) -> None:
        state, group = self._body(), self.group()
        if state is not None and group is not None:
            self.deeds.appoint(state, area_id=group.area.id, title=title)

    def _link(self) -> None:
        state, holder = self._body(), self.representative()
        if state is not None and holder is not None:
            self.deeds.link(state, holder)

    def _end(self) -> None:
        state, holder = self._body(), self.representative()
        if state is not None and holder is not None:
            self.deeds.end(state, holder)


def _count(group: GroupState) -> int:
    return len({each.office.person_id for each in group.representatives})


def _told(group: GroupState) -> str:
    return "　".join(map(sentence, group.findings))
