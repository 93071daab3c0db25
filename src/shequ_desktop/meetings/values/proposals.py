"""Proposals: who brings them, who signs them, and the steps they go through."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ProposalId = NewType("ProposalId", str)
EndorsementId = NewType("EndorsementId", str)
StepRecordId = NewType("StepRecordId", str)


class ProposerKind(StrEnum):
    """Who brings a proposal; only the two that sign together have a threshold."""

    REPRESENTATIVES = "representatives"
    HOUSEHOLDS = "households"
    PARTY = "party"
    COMMITTEE = "committee"
    SUPERVISORS = "supervisors"
    PARTY_MEMBERS = "party_members"
    UNIT = "unit"


PROPOSER_TITLES: Mapping[ProposerKind, str] = {
    ProposerKind.REPRESENTATIVES: QT_TRANSLATE_NOOP("meetings", "居民代表联名"),
    ProposerKind.HOUSEHOLDS: QT_TRANSLATE_NOOP("meetings", "居民户联名"),
    ProposerKind.PARTY: QT_TRANSLATE_NOOP("meetings", "社区党组织"),
    ProposerKind.COMMITTEE: QT_TRANSLATE_NOOP("meetings", "居民委员会"),
    ProposerKind.SUPERVISORS: QT_TRANSLATE_NOOP("meetings", "居务监督委员会"),
    ProposerKind.PARTY_MEMBERS: QT_TRANSLATE_NOOP("meetings", "党员建议案"),
    ProposerKind.UNIT: QT_TRANSLATE_NOOP("meetings", "驻区单位"),
}


class ProposalState(StrEnum):
    """Where a proposal is on its way; follows from its facts, is stored nowhere."""

    DRAFT = "draft"
    COLLECTING = "collecting"
    SUBMITTED = "submitted"
    PARTY_STUDY = "party_study"
    JOINT_DISCUSSION = "joint_discussion"
    PARTY_ASSEMBLY = "party_assembly"
    SCHEDULED = "scheduled"
    PASSED = "passed"
    REJECTED = "rejected"
    EXECUTING = "executing"
    CLOSED = "closed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


PROPOSAL_STATE_TITLES: Mapping[ProposalState, str] = {
    ProposalState.DRAFT: QT_TRANSLATE_NOOP("meetings", "草稿"),
    ProposalState.COLLECTING: QT_TRANSLATE_NOOP("meetings", "联名中"),
    ProposalState.SUBMITTED: QT_TRANSLATE_NOOP("meetings", "已提交"),
    ProposalState.PARTY_STUDY: QT_TRANSLATE_NOOP("meetings", "党组织研究"),
    ProposalState.JOINT_DISCUSSION: QT_TRANSLATE_NOOP("meetings", "两委商议"),
    ProposalState.PARTY_ASSEMBLY: QT_TRANSLATE_NOOP("meetings", "党员大会审议"),
    ProposalState.SCHEDULED: QT_TRANSLATE_NOOP("meetings", "已列入议程"),
    ProposalState.PASSED: QT_TRANSLATE_NOOP("meetings", "通过"),
    ProposalState.REJECTED: QT_TRANSLATE_NOOP("meetings", "否决"),
    ProposalState.EXECUTING: QT_TRANSLATE_NOOP("meetings", "执行中"),
    ProposalState.CLOSED: QT_TRANSLATE_NOOP("meetings", "办结"),
    ProposalState.RETURNED: QT_TRANSLATE_NOOP("meetings", "退回补充"),
    ProposalState.WITHDRAWN: QT_TRANSLATE_NOOP("meetings", "已撤回"),
    ProposalState.MERGED: QT_TRANSLATE_NOOP("meetings", "已并案"),
}
"""In the order of a proposal's life, the side ways last."""


class CountedAs(StrEnum):
    """What a signature counts as: a person is counted once, and so is a household."""

    REPRESENTATIVE = "representative"
    HOUSEHOLD = "household"


COUNTED_TITLES: Mapping[CountedAs, str] = {
    CountedAs.REPRESENTATIVE: QT_TRANSLATE_NOOP("meetings", "居民代表"),
    CountedAs.HOUSEHOLD: QT_TRANSLATE_NOOP("meetings", "户"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDraft:
    """What the form says of a proposal."""

    title: str
    body: str = ""
    reason: str = ""
    proposer_kind: ProposerKind
    proposer_name: str = ""
    """The body's or unit's name, or the first signer's."""
    major: bool = False
    """重大事项: needs 稳评说明."""
    scope: str = ""
    """Whom it concerns: 全体居民, 3号楼."""
    options: tuple[str, ...] = ()
    """Of which one is to be chosen; empty: for or against."""
    budget_fen: int | None = None
    fund_source: str = ""
    risk_note: str = ""
    """稳评说明."""
    steps: str = ""
    """Key of the step template; empty: as the profile has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endorsement:
    """联名: one signature."""

    id: EndorsementId
    counted_as: CountedAs
    person_id: str
    household_id: str | None
    name: str
    signed_on: date
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementDraft:
    """Who signs, and as what."""

    person_id: str
    counted_as: CountedAs
    signed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementNeed:
    """How many have signed, and how many have to."""

    counted_as: CountedAs
    signed: int
    needed: int | None
    """``None``: the rules have no such number."""
    source: Source | None = None

    @property
    def missing(self) -> int | None:
        """Return how many more have to sign; ``None``: the rules have no such number."""
        return None if self.needed is None else max(0, self.needed - self.signed)

    @property
    def reached(self) -> bool:
        """Return whether enough have signed."""
        return self.missing == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementNeeds:
    """The two ways to bring a proposal together; one of them is enough."""

    representatives: EndorsementNeed
    households: EndorsementNeed
    entitled: int
    """Representatives in office, of whom the share is taken."""

    @property
    def enough(self) -> bool:
        """Return whether one of the two is reached, or nothing is asked for."""
        both = (self.representatives, self.households)
        return any(each.reached for each in both) or all(each.needed is None for each in both)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """What was done in one step; numbers are ``None`` where nobody counted."""

    step: str
    """Key of the step within its template."""
    held_on: date
    place: str = ""
    chair: str = ""
    should: int | None = None
    present: int | None = None
    votes_for: int | None = None
    against: int | None = None
    abstained: int | None = None
    opinion: str = ""
    supervisor: str = ""
    supervised_on: date | None = None
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord(StepDraft):
    """A step as it was written down, or as the program knows it."""

    id: StepRecordId
    """Empty: nobody wrote it down, it follows from a vote or from days on the board."""

    @property
    def is_written(self) -> bool:
        """Return whether somebody wrote it down and can correct it."""
        return bool(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """提案."""

    id: ProposalId
    number: str
    """``TA-2026-003``; empty before it is submitted."""
    draft: ProposalDraft
    state: ProposalState
    profile: str
    """Key of the rules of the day it was begun."""
    begun_on: date
    endorsements: tuple[Endorsement, ...] = ()
    records: tuple[StepRecord, ...] = ()
    submitted_on: date | None = None
    entitled: int | None = None
    """Representatives in office when it was submitted; frozen then."""
    side_reason: str = ""
    """Why it was returned or withdrawn."""
    merged_into: ProposalId | None = None
    merged_from: tuple[ProposalId, ...] = ()
    """Proposals that go on with this one (并案)."""
    returned_on: date | None = None
    withdrawn_on: date | None = None
    closed_on: date | None = None
    item_id: str | None = None
    """The item of an agenda that it stands on; the latest."""
    resolution_id: str | None = None

    @property
    def signers(self) -> tuple[Endorsement, ...]:
        """Return the signatures that were not withdrawn."""
        return tuple(each for each in self.endorsements if each.withdrawn_on is None)

    def record(self, step: str) -> StepRecord | None:
        """Return the last record of a step; ``None``: it has not been done."""
        found = [each for each in self.records if each.step == step]
        return found[-1] if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalQuery:
    """Which proposals."""

    states: frozenset[ProposalState] = frozenset()
    """Empty: all."""
    kind: ProposerKind | None = None
    text: str = ""
    """Words of the title, the number or the proposer, or initials of the title."""
