"""The papers of resolutions, proposals and those in office, as buttons ask for them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shequ_desktop.community.values import BodyKind
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import show_paper
from shequ_desktop.meetings import service
from shequ_desktop.meetings.documents.decisions import (
    EXECUTION,
    OBJECTION,
    RESOLUTION,
    execution_of,
    objections_of,
    resolution_of,
)
from shequ_desktop.meetings.documents.proposals import (
    PROPOSAL,
    STEPS,
    SUPERVISION,
    proposal_of,
    steps_of,
    supervision_of,
)
from shequ_desktop.meetings.documents.rosters import (
    CARD,
    PUBLIC_ROSTER,
    ROSTER,
    cards_of,
    roster_of,
)
from shequ_desktop.meetings.service.ledger_view import ledger_view
from shequ_desktop.meetings.values import (
    RESOLUTION_STATE_TITLES,
    BoardPeriod,
    EndorsementNeed,
    MeetingId,
    Objection,
    Proposal,
    ProposerKind,
    Resolution,
    VoteId,
)
from shequ_desktop.meetings.values.organisation import BodyState
from shequ_desktop.meetings.view.printing import issuer
from shequ_desktop.storage.store import Reading


class DecisionPrinter:
    """Opens the previews; ``owner`` is the page that asks."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner

    def of_resolution(self, resolution: Resolution) -> list[Deed]:
        """Return the papers of a resolution, for a menu: a slip for each objection, or none."""
        notice = QCoreApplication.translate("MeetingPapers", "决议公告")
        execution = QCoreApplication.translate("MeetingPapers", "决议执行情况公开")
        empty = QCoreApplication.translate("MeetingPapers", "异议登记与答复单（空白）")
        slip = QCoreApplication.translate("MeetingPapers", "异议登记与答复单（{day}）")
        found = resolution.objections
        return [
            _deed("resolution", notice, lambda: self._resolution(resolution)),
            _deed("execution", execution, lambda: self._execution(resolution)),
            *(
                _deed(
                    f"slip{each.id}", slip.format(day=each.received_on), self._of(resolution, each)
                )
                for each in found
            ),
            _deed("slip", empty, self._of(resolution, None)),
        ]

    def of_proposal(self, proposal: Proposal) -> list[Deed]:
        """Return the papers of a proposal, for a menu."""
        form = QCoreApplication.translate("MeetingPapers", "提案表和联名签名页")
        steps = QCoreApplication.translate("MeetingPapers", "流程记录表")
        watched = QCoreApplication.translate("MeetingPapers", "全程监督记录")
        return [
            _deed("proposal", form, lambda: self._proposal(proposal)),
            _deed("steps", steps, lambda: self._steps(proposal)),
            _deed("supervision", watched, lambda: self._supervision(proposal)),
        ]

    def of_body(self, state: BodyState) -> list[Deed]:
        """Return the papers of those in office in a body, for a menu."""
        inside = QCoreApplication.translate("MeetingPapers", "名册（内部）")
        public = QCoreApplication.translate("MeetingPapers", "名册（公布）")
        cards = QCoreApplication.translate("MeetingPapers", "居民代表证")
        deeds = [
            _deed("roster", inside, lambda: self._roster(ROSTER, state)),
            _deed("public", public, lambda: self._roster(PUBLIC_ROSTER, state)),
        ]
        if state.body.kind is BodyKind.REPRESENTATIVES:
            deeds.append(_deed("cards", cards, lambda: self._cards(state)))
        return deeds

    def _resolution(self, resolution: Resolution) -> None:
        def read(reading: Reading) -> Content:
            found = service.resolution(reading, resolution.id)
            meeting = service.meeting(reading, MeetingId(found.meeting_id))
            vote = service.vote(reading, VoteId(found.vote_id))
            planned = service.plan_board(reading, reading.today)
            board = found.board or BoardPeriod(
                posted_on=reading.today, must_stay_until=planned.must_stay_until
            )
            return resolution_of(found, meeting, vote, issuer(reading), board=board)

        self._show(RESOLUTION, read, resolution.id)

    def _execution(self, resolution: Resolution) -> None:
        def read(reading: Reading) -> Content:
            found = service.resolution(reading, resolution.id)
            return execution_of(found, RESOLUTION_STATE_TITLES[found.state], issuer(reading))

        self._show(EXECUTION, read, resolution.id)

    def _of(self, resolution: Resolution, objection: Objection | None) -> Callable[[], None]:
        chosen = () if objection is None else (objection,)
        return lambda: self._show(
            OBJECTION,
            lambda reading: objections_of(resolution, chosen, issuer(reading)),
            resolution.id if objection is None else objection.id,
        )

    def _proposal(self, proposal: Proposal) -> None:
        def read(reading: Reading) -> Content:
            found = service.proposal(reading, proposal.id)
            signers = [each.person_id for each in found.signers]
            homes = ledger_view(reading, signers, reading.today).homes
            doors = {each: homes[each].door for each in signers if each in homes}
            return proposal_of(found, _need(reading, found), doors, issuer(reading))

        self._show(PROPOSAL, read, proposal.id)

    def _steps(self, proposal: Proposal) -> None:
        def read(reading: Reading) -> Content:
            found = service.proposal(reading, proposal.id)
            return steps_of(found, service.step_template(reading, found), issuer(reading))

        self._show(STEPS, read, proposal.id)

    def _supervision(self, proposal: Proposal) -> None:
        def read(reading: Reading) -> Content:
            found = service.proposal(reading, proposal.id)
            return supervision_of(found, service.step_template(reading, found), issuer(reading))

        self._show(SUPERVISION, read, proposal.id)

    def _roster(self, kind: PaperKind, state: BodyState) -> None:
        title = f"{state.body.draft.name}名册"
        self._show(
            kind, lambda reading: roster_of(title, state.holders, issuer(reading)), state.body.id
        )

    def _cards(self, state: BodyState) -> None:
        self._show(CARD, lambda reading: cards_of(state.holders, issuer(reading)), state.body.id)

    def _show(self, kind: PaperKind, read: Callable[[Reading], Content], subject: str) -> None:
        show_paper(self._desk, self._owner, kind, read, subject=subject)


def _deed(key: str, title: str, run: Callable[[], None]) -> Deed:
    return Deed(key=key, title=title, icon="print", run=run)


def _need(reading: Reading, proposal: Proposal) -> EndorsementNeed | None:
    (needs,) = service.needs_of(reading, [proposal])
    match proposal.draft.proposer_kind:
        case ProposerKind.REPRESENTATIVES:
            return needs.representatives
        case ProposerKind.HOUSEHOLDS:
            return needs.households
        case _:
            return None
