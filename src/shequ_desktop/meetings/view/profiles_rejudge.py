"""以往表决: votes of former meetings, under the rules of their day and under two others."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QTableView, QWidget

from shequ_desktop.community import service as community
from shequ_desktop.community.values import RuleProfile
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings.service.judged import judged_meetings, rejudge
from shequ_desktop.meetings.values import JudgedVote, Verdict
from shequ_desktop.meetings.view.organisation_words import InkedTable, day_words, dress
from shequ_desktop.storage.store import Reading

_WIDTHS = (96, 200, 200, 120, 150, 150, 150)


class RejudgePane(QWidget):
    """A meeting keeps the rules of its day for ever; the other columns only compare."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._one: RuleProfile | None = None
        self._other: RuleProfile | None = None
        self._profiles: Mapping[str, RuleProfile] = {}
        self._votes: tuple[JudgedVote, ...] = ()
        self.about = layouts.label(
            self.tr(
                "会议按召开当日的规则判定，以后换规则也不变；右边两列只作对照，不改变任何记录。"
            ),
            "sub",
        )
        self.about.setWordWrap(True)
        self.nothing = layouts.label(
            self.tr("还没有公布过结果的表决。会议上的表决公布之后，这里可以逐件对照。"), "sub"
        )
        self.table = QTableView()
        self.model = self._made_model()
        layout = layouts.column(self.about, self.nothing, self.table, spacing=6)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        desk.tasks.follow(_read, owner=self, then=lambda read: self.show_votes(*read))

    def show_profiles(self, one: RuleProfile, other: RuleProfile) -> None:
        """Judge by these two beside the rules of the day."""
        self._one, self._other = one, other
        self.model = self._made_model()
        self.model.show(self._votes)

    def show_votes(self, votes: Sequence[JudgedVote], profiles: Mapping[str, RuleProfile]) -> None:
        """Show these votes; ``profiles`` are the names of the rules of their days."""
        self._votes, self._profiles = tuple(votes), profiles
        self.nothing.setVisible(not self._votes)
        self.table.setVisible(bool(self._votes))
        self.model.show(self._votes)

    def _made_model(self) -> InkedTable[JudgedVote]:
        made: InkedTable[JudgedVote] = InkedTable(
            [
                Column(self.tr("日期"), lambda each: day_words(_day(each))),
                Column(self.tr("会议"), lambda each: each.meeting_title),
                Column(self.tr("议题"), lambda each: each.draft.question),
                Column(
                    self.tr("应到／到会／赞成"),
                    lambda each: f"{each.entitled}／{each.present}／{each.sheet.votes_for}",
                ),
                Column(self.tr("当日的规则"), self._own),
                Column(self._title(self._one), lambda each: self._by(each, self._one)),
                Column(self._title(self._other), lambda each: self._by(each, self._other)),
            ],
            lambda each: "warn" if self._changes(each) else "",
            self,
        )
        before = self.table.model()
        self.table.setModel(made)
        if before is not None:
            before.deleteLater()
        dress(self.table, self.tr("以往表决的对照"), _WIDTHS, stretch=2)
        return made

    @staticmethod
    def _title(profile: RuleProfile | None) -> str:
        return "" if profile is None else profile.title

    def _own(self, each: JudgedVote) -> str:
        profile = self._profiles.get(each.profile)
        return self.tr("{verdict}（{profile}）").format(
            verdict=self._said(each.verdict),
            profile=each.profile if profile is None else profile.title,
        )

    def _by(self, each: JudgedVote, profile: RuleProfile | None) -> str:
        return "" if profile is None else self._said(rejudge(each, profile))

    def _said(self, verdict: Verdict | None) -> str:
        if verdict is None:
            return self.tr("没有规定")
        if not verdict.quorum_ok:
            return self.tr("不足法定人数 {needed}").format(needed=verdict.quorum_needed)
        needed = self.tr("需 {votes} 票").format(votes=verdict.votes_needed)
        told = self.tr("通过，{needed}") if verdict.passed else self.tr("未通过，{needed}")
        return told.format(needed=needed)

    def _changes(self, each: JudgedVote) -> bool:
        own = None if each.verdict is None else each.verdict.passed
        others = (rejudge(each, it) for it in (self._one, self._other) if it is not None)
        return any(verdict is not None and verdict.passed != own for verdict in others)


def _read(reading: Reading) -> tuple[Sequence[JudgedVote], Mapping[str, RuleProfile]]:
    return judged_meetings(reading), community.profiles(reading)


def _day(each: JudgedVote) -> date:
    return each.held_on
