"""How proposals, their signatures and their steps are said on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from shequ_desktop.community.values import Step, StepTemplate
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.proposals import OPEN_TO_CHANGE
from shequ_desktop.meetings.values import (
    PROPOSAL_STATE_TITLES,
    PROPOSER_TITLES,
    CountedAs,
    EndorsementNeed,
    EndorsementNeeds,
    Proposal,
    ProposalState,
    ProposerKind,
    StepDraft,
)
from shequ_desktop.meetings.view.vote_words import said
from shequ_desktop.storage.store import Reading

TONES: Final[Mapping[ProposalState, str]] = {
    ProposalState.DRAFT: "grey",
    ProposalState.COLLECTING: "warn",
    ProposalState.SUBMITTED: "info",
    ProposalState.PARTY_STUDY: "info",
    ProposalState.JOINT_DISCUSSION: "info",
    ProposalState.PARTY_ASSEMBLY: "info",
    ProposalState.SCHEDULED: "violet",
    ProposalState.PASSED: "ok",
    ProposalState.REJECTED: "error",
    ProposalState.EXECUTING: "ok",
    ProposalState.RETURNED: "warn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLine:
    """One line of the list: a proposal, what it still needs, and what comes next."""

    proposal: Proposal
    needs: EndorsementNeeds
    template: StepTemplate
    following: Step | None


def read_lines(reading: Reading) -> list[ProposalLine]:
    """Return every proposal for the list, the newest first."""
    proposals = service.proposals(reading)
    return [
        ProposalLine(
            proposal=each,
            needs=needs,
            template=service.step_template(reading, each),
            following=service.next_step(reading, each),
        )
        for each, needs in zip(proposals, service.needs_of(reading, proposals), strict=True)
    ]


def state_title(state: ProposalState) -> str:
    """Return what a state is called."""
    return said(PROPOSAL_STATE_TITLES[state])


def proposer(proposal: Proposal) -> str:
    """Return who brings it: ``居民代表联名（王伟等）``."""
    kind, name = said(PROPOSER_TITLES[proposal.draft.proposer_kind]), proposal.draft.proposer_name
    if not name or name == kind:
        return kind
    return QCoreApplication.translate("Proposals", "{kind}（{name}）").format(kind=kind, name=name)


def own_need(line: ProposalLine) -> EndorsementNeed | None:
    """Return the threshold of those who bring it; ``None``: a body, which needs nobody."""
    if line.proposal.draft.proposer_kind is ProposerKind.REPRESENTATIVES:
        return line.needs.representatives
    if line.proposal.draft.proposer_kind is ProposerKind.HOUSEHOLDS:
        return line.needs.households
    return None


def need_words(line: ProposalLine) -> str:
    """Return how far the signatures are, for the list: ``3/5 人，还差 2 人``."""
    need = own_need(line)
    if need is None:
        return QCoreApplication.translate("Proposals", "不需联名")
    unit = unit_of(need)
    if need.needed is None:
        return f"{need.signed} {unit}"
    if line.needs.enough:
        reached = QCoreApplication.translate("Proposals", "{signed} {unit}，已够")
        return reached.format(signed=need.signed, unit=unit)
    told = QCoreApplication.translate(
        "Proposals", "{signed}/{needed} {unit}，还差 {missing} {unit}"
    )
    return told.format(signed=need.signed, needed=need.needed, missing=need.missing, unit=unit)


def unit_of(need: EndorsementNeed) -> str:
    """Return what is counted: 人 or 户."""
    if need.counted_as is CountedAs.REPRESENTATIVE:
        return QCoreApplication.translate("Proposals", "人")
    return QCoreApplication.translate("Proposals", "户")


def need_sentence(need: EndorsementNeed, entitled: int) -> str:
    """Return a threshold in a sentence: who has signed, how many are missing, of how many."""
    unit = unit_of(need)
    if need.needed is None:
        told = QCoreApplication.translate("Proposals", "已有 {signed} {unit}，规则没有规定数目")
        return told.format(signed=need.signed, unit=unit)
    if need.reached:
        told = QCoreApplication.translate(
            "Proposals", "要 {needed} {unit}，已有 {signed} {unit}，已经达到"
        )
        return told.format(needed=need.needed, signed=need.signed, unit=unit)
    told = QCoreApplication.translate(
        "Proposals", "要 {needed} {unit}，已有 {signed} {unit}，还差 {missing} {unit}"
    )
    said_so = told.format(needed=need.needed, signed=need.signed, missing=need.missing, unit=unit)
    if need.counted_as is CountedAs.REPRESENTATIVE:
        of_all = QCoreApplication.translate("Proposals", "（在任代表 {entitled} 人）")
        return said_so + of_all.format(entitled=entitled)
    return said_so


def words_of(line: ProposalLine) -> str:
    """Return what is searched."""
    found = line.proposal
    title = found.draft.title
    return f"{title} {initials(title)} {found.number} {proposer(found)} {found.draft.scope}"


def following_words(line: ProposalLine) -> str:
    """Return what comes next: a step, signatures, nothing."""
    state = line.proposal.state
    if state in OPEN_TO_CHANGE:
        if own_need(line) is not None and not line.needs.enough:
            return QCoreApplication.translate("Proposals", "征集联名")
        return QCoreApplication.translate("Proposals", "提交")
    if state in {ProposalState.CLOSED, ProposalState.WITHDRAWN, ProposalState.MERGED}:
        return ""
    if state is ProposalState.REJECTED or line.following is None:
        return QCoreApplication.translate("Proposals", "办结")
    return line.following.title


def counts_words(record: StepDraft) -> str:
    """Return the numbers of a step, those that were counted."""
    pairs = (
        (QCoreApplication.translate("Proposals", "应到 {n}"), record.should),
        (QCoreApplication.translate("Proposals", "实到 {n}"), record.present),
        (QCoreApplication.translate("Proposals", "赞成 {n}"), record.votes_for),
        (QCoreApplication.translate("Proposals", "反对 {n}"), record.against),
        (QCoreApplication.translate("Proposals", "弃权 {n}"), record.abstained),
    )
    return "　".join(form.format(n=number) for form, number in pairs if number is not None)
