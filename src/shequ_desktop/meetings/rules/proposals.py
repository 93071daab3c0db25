"""Who may bring a proposal, and where it is on its way. Pure."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import RuleProfile, StepTemplate
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.values import (
    PROPOSAL_STATE_TITLES,
    BudgetBelowZero,
    CountedAs,
    Endorsement,
    EndorsementDraft,
    EndorsementNeed,
    EndorsementNeeds,
    FundSourceMissing,
    HandedInBefore,
    HouseholdSigned,
    HouseholdsMissing,
    MergedWithItself,
    NoHousehold,
    NoRepresentativesKnown,
    NotCollecting,
    NotInOffice,
    NotPossibleNow,
    OneOption,
    Proposal,
    ProposalBodyMissing,
    ProposalDraft,
    ProposalFixed,
    ProposalState,
    ProposalTitleMissing,
    ProposerKind,
    RepresentativesMissing,
    ResultStillOpen,
    RiskNoteMissing,
    SignedAlready,
    SignedInFuture,
    SignersToAsk,
    SignerTooYoung,
    StepDraft,
    StepRecord,
    WhyMissing,
)

OPEN_TO_CHANGE = frozenset({ProposalState.DRAFT, ProposalState.COLLECTING, ProposalState.RETURNED})
"""Not handed in, or handed back."""
ON_ITS_WAY = frozenset(
    {
        ProposalState.SUBMITTED,
        ProposalState.PARTY_STUDY,
        ProposalState.JOINT_DISCUSSION,
        ProposalState.PARTY_ASSEMBLY,
        ProposalState.SCHEDULED,
    }
)
"""Handed in, and not decided."""
DECIDED = frozenset({ProposalState.PASSED, ProposalState.REJECTED, ProposalState.EXECUTING})
TOGETHER = frozenset({ProposerKind.REPRESENTATIVES, ProposerKind.HOUSEHOLDS})
"""Those who sign together, for whom there is a threshold."""
_OF_AGE = 18
_AFTER_MEETING = {
    "party_branch": ProposalState.PARTY_STUDY,
    "joint": ProposalState.JOINT_DISCUSSION,
    "party_assembly": ProposalState.PARTY_ASSEMBLY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What meetings have made of a proposal."""

    scheduled: bool = False
    """It stands on the agenda of a meeting that is still to come or was held."""
    item_id: str | None = None
    carried: bool | None = None
    """``None``: there was no vote that counts."""
    decision: StepDraft | None = None
    """The vote as a step, its key still open."""
    resolution_id: str | None = None
    posted_on: date | None = None
    result_posted_on: date | None = None
    executing: bool = False
    done: bool = False
    """The resolution was carried out and its result made known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """What has to be known of somebody who signs."""

    name: str
    household_id: str | None = None
    born_on: date | None = None
    """``None``: not known, and nobody is refused for it."""
    in_office: bool = False
    """Whether he or she is a representative on the day of signing."""


def needs(
    signers: Sequence[Endorsement], profile: RuleProfile, representatives: int
) -> EndorsementNeeds:
    """Return how many have signed and how many have to.

    10% 以上 of the representatives in office, or 50 households 以上: the number itself is enough
    (《民法典》第一千二百五十九条). Each representative and each household is counted once.

    Args:
        signers: Those who did not withdraw.
        profile: Whose numbers count.
        representatives: In office, of whom the share is taken.
    """
    share, homes = profile.proposal_by_representatives, profile.proposal_by_households
    return EndorsementNeeds(
        representatives=EndorsementNeed(
            counted_as=CountedAs.REPRESENTATIVE,
            signed=len({s.person_id for s in signers if s.counted_as is CountedAs.REPRESENTATIVE}),
            needed=None if share is None else max(1, share.value.least(of=representatives)),
            source=None if share is None else share.source,
        ),
        households=EndorsementNeed(
            counted_as=CountedAs.HOUSEHOLD,
            signed=len({s.household_id for s in signers if s.counted_as is CountedAs.HOUSEHOLD}),
            needed=None if homes is None else homes.value,
            source=None if homes is None else homes.source,
        ),
        entitled=representatives,
    )


def state_of(proposal: Proposal, outcome: Outcome, template: StepTemplate) -> ProposalState:
    """Return where a proposal is, from what has happened to it."""
    for happened, state in (
        (proposal.merged_into, ProposalState.MERGED),
        (proposal.withdrawn_on, ProposalState.WITHDRAWN),
        (proposal.closed_on, ProposalState.CLOSED),
        (outcome.executing, ProposalState.EXECUTING),
        (outcome.resolution_id or outcome.carried, ProposalState.PASSED),
        (outcome.carried is False, ProposalState.REJECTED),
    ):
        if happened:
            return state
    if proposal.submitted_on is None:
        return _before_it_was_handed_in(proposal)
    if outcome.scheduled:
        return ProposalState.SCHEDULED
    return _reached(proposal.records, template)


def check_draft(draft: ProposalDraft) -> Iterator[Finding]:
    """Yield what keeps a proposal from being written down."""
    if not draft.title.strip():
        yield ProposalTitleMissing()
    if draft.budget_fen is not None and draft.budget_fen < 0:
        yield BudgetBelowZero()
    options = [each.strip() for each in draft.options if each.strip()]
    if options and len(set(options)) < max(2, len(options)):
        yield OneOption()


def check_change(proposal: Proposal, draft: ProposalDraft) -> Iterator[Finding]:
    """Yield what speaks against a change of what the proposal says."""
    yield from check_draft(draft)
    if proposal.state not in OPEN_TO_CHANGE:
        yield ProposalFixed(PROPOSAL_STATE_TITLES[proposal.state])
    elif proposal.signers and _content(draft) != _content(proposal.draft):
        yield SignersToAsk(len(proposal.signers))


def check_deletion(proposal: Proposal) -> Iterator[Finding]:
    """Yield what keeps a proposal from the bin: it was handed in once."""
    if proposal.number:
        yield HandedInBefore(proposal.number)


def check_endorsement(
    proposal: Proposal, draft: EndorsementDraft, signer: Signer, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against a signature: signed before, by person or by household."""
    yield from check_collecting(proposal)
    if draft.signed_on > today:
        yield SignedInFuture(draft.signed_on)
    born = signer.born_on
    if born is not None and age_on(draft.signed_on, born=min(born, draft.signed_on)) < _OF_AGE:
        yield SignerTooYoung(signer.name, draft.signed_on)
    before = next((s for s in proposal.signers if s.person_id == draft.person_id), None)
    if before is not None:
        yield SignedAlready(before.name, before.signed_on)
    elif draft.counted_as is CountedAs.HOUSEHOLD:
        yield from _check_household(proposal, signer)
    elif not signer.in_office:
        yield NotInOffice(signer.name, draft.signed_on)


def check_collecting(proposal: Proposal) -> Iterator[Finding]:
    """Yield what keeps signatures from coming or going."""
    if proposal.state not in OPEN_TO_CHANGE:
        yield NotCollecting(PROPOSAL_STATE_TITLES[proposal.state])


def check_submission(proposal: Proposal, found: EndorsementNeeds) -> Iterator[Finding]:
    """Yield what keeps a proposal from being handed in."""
    draft = proposal.draft
    yield from check_draft(draft)
    if proposal.state not in OPEN_TO_CHANGE:
        yield not_now(proposal)
    if not draft.body.strip():
        yield ProposalBodyMissing()
    if draft.major and not draft.risk_note.strip():
        yield RiskNoteMissing()
    if draft.budget_fen and not draft.fund_source.strip():
        yield FundSourceMissing()
    if draft.proposer_kind in TOGETHER and not found.enough:
        yield from _too_few(draft.proposer_kind, found)


def check_return(proposal: Proposal, reason: str) -> Iterator[Finding]:
    """Yield what speaks against handing a proposal back for more (退回补充)."""
    if proposal.state not in ON_ITS_WAY - {ProposalState.SCHEDULED}:
        yield not_now(proposal)
    if not reason.strip():
        yield WhyMissing()


def check_withdrawal(proposal: Proposal, reason: str) -> Iterator[Finding]:
    """Yield what speaks against withdrawing a proposal: it was decided."""
    if proposal.state not in OPEN_TO_CHANGE | ON_ITS_WAY:
        yield not_now(proposal)
    if not reason.strip():
        yield WhyMissing()


def check_merger(into: Proposal, others: Sequence[Proposal]) -> Iterator[Finding]:
    """Yield what speaks against letting ``others`` go on with ``into`` (并案)."""
    if not others or any(each.id == into.id for each in others):
        yield MergedWithItself()
    for each in (into, *others):
        if each.state not in ON_ITS_WAY:
            yield not_now(each)


def check_closing(proposal: Proposal, outcome: Outcome) -> Iterator[Finding]:
    """Yield what speaks against 办结."""
    if proposal.state not in DECIDED:
        yield not_now(proposal)
    elif proposal.state is not ProposalState.REJECTED and not outcome.done:
        yield ResultStillOpen()


def not_now(proposal: Proposal) -> NotPossibleNow:
    """Return the finding that a proposal is elsewhere on its way."""
    return NotPossibleNow(proposal.draft.title, PROPOSAL_STATE_TITLES[proposal.state])


def next_number(known: Collection[str], year: int, form: str) -> str:
    """Return the number behind those of the year that are known, without a gap at the end."""
    at = 1
    while form.format(year=year, n=at) in known:
        at += 1
    return form.format(year=year, n=at)


def _check_household(proposal: Proposal, signer: Signer) -> Iterator[Finding]:
    if signer.household_id is None:
        yield NoHousehold(signer.name)
        return
    for other in proposal.signers:
        counted = other.counted_as is CountedAs.HOUSEHOLD
        if counted and other.household_id == signer.household_id:
            yield HouseholdSigned(signer.name, other.name, other.signed_on)


def _too_few(kind: ProposerKind, found: EndorsementNeeds) -> Iterator[Finding]:
    wanted = found.representatives if kind is ProposerKind.REPRESENTATIVES else found.households
    if kind is ProposerKind.REPRESENTATIVES and not found.entitled:
        yield NoRepresentativesKnown()
        return
    if wanted.missing is None:
        wanted = found.households if wanted is found.representatives else found.representatives
    told = (wanted.needed or 0, wanted.signed, wanted.missing or 0, str(wanted.source))
    if wanted.counted_as is CountedAs.REPRESENTATIVE:
        yield RepresentativesMissing(*told)
    else:
        yield HouseholdsMissing(*told)


def _before_it_was_handed_in(proposal: Proposal) -> ProposalState:
    if proposal.returned_on is not None:
        return ProposalState.RETURNED
    together = proposal.draft.proposer_kind in TOGETHER
    return ProposalState.COLLECTING if together and proposal.signers else ProposalState.DRAFT


def _reached(records: Sequence[StepRecord], template: StepTemplate) -> ProposalState:
    done = {each.step for each in records}
    reached = ProposalState.SUBMITTED
    for step in template.steps:
        if step.key in done:
            reached = _AFTER_MEETING.get(step.meeting, reached)
    return reached


def _content(draft: ProposalDraft) -> tuple[object, ...]:
    return draft.title, draft.body, draft.reason, draft.options, draft.budget_fen, draft.scope
