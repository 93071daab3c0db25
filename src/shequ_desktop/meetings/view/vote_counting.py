"""Two count sheets beside each other, and what speaks against what was handed in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_parts import FindingsPanel
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import ENTER_COUNT, TURNS, CountSheet, Vote, VoteId
from shequ_desktop.meetings.view.count_sheet import CountSheetCard


class CountingPane(QWidget):
    """Where two people type what they have counted, each without seeing the other's numbers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._vote_id: VoteId | None = None
        self.cards: dict[int, CountSheetCard] = {}
        self.findings = FindingsPanel()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        layout = layouts.column(self._area, self.findings, spacing=6)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_vote(self, vote: Vote) -> None:
        """Show the sheets of a vote; what somebody is typing for the same vote stays."""
        if vote.id == self._vote_id:
            for card in self.cards.values():
                card.show_vote(vote)
            return
        self._vote_id = vote.id
        self.findings.show_findings(())
        self.cards = {turn: CountSheetCard(vote, turn, self._desk.user) for turn in TURNS}
        inner = QWidget()
        inner.setAutoFillBackground(False)
        beside = QHBoxLayout(inner)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(12))
        for card in self.cards.values():
            card.handed_in.connect(self._hand_in)
            beside.addWidget(card, 1)
        self._area.setWidget(inner)
        waiting = [card for turn, card in self.cards.items() if turn not in vote.counted_by]
        if waiting:
            waiting[0].focus_first()

    def _hand_in(self, turn: int, sheet: CountSheet, by: str, reason: str) -> None:
        vote_id = self._vote_id
        if vote_id is None:
            return
        card = self.cards[turn]

        def accepted(_none: object) -> None:
            self.findings.show_findings(())
            card.accepted()
            self._desk.say(self.tr("已交表"))

        self._desk.tasks.change(
            lambda tx: service.enter_count(tx, vote_id, turn, sheet, by=by, reason=reason),
            ENTER_COUNT,
            owner=self,
            then=accepted,
            refused=self.findings.show_findings,
        )
