"""The steps of a proposal's way: which comes next, and what a record of one has to say. Pure."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date

from shequ_desktop.community.values import RuleProfile, Step, StepTemplate
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Source
from shequ_desktop.meetings.rules.judging import Count, check_count, judge
from shequ_desktop.meetings.rules.proposals import DECIDED, ON_ITS_WAY, Outcome, not_now
from shequ_desktop.meetings.values import (
    Assembly,
    CountBelowZero,
    HandedInFirst,
    MorePresentThanEntitled,
    MoreVotesThanPresent,
    Proposal,
    ProposalState,
    SignedInFuture,
    StepBefore,
    StepDraft,
    StepLeftOut,
    StepNotCarried,
    StepNotCounted,
    StepRecord,
    StepRecordId,
    StepsCrossed,
    StepShort,
    StepUnknown,
    SupervisorMissing,
)

_LAW = "中华人民共和国城市居民委员会组织法"
_EDITION = "2025年修订"
_PUBLISH, _RESULT = "publish", "result"
"""Keys that the steps on the board have in every template."""
_DECIDED = DECIDED | {ProposalState.CLOSED}
"""A vote that the program holds is the deciding step; nobody has to record it again."""
_RECORDED = ON_ITS_WAY | _DECIDED


def next_step(proposal: Proposal, template: StepTemplate) -> Step | None:
    """Return the first step behind the last one that was done; ``None``: all are done.

    The step in which a proposal is brought (``proposal``) is done by handing it in.
    """
    done = {each.step for each in proposal.records}
    decided_already = proposal.state in _DECIDED
    at = 0
    for number, step in enumerate(template.steps, start=1):
        if step.key in done or is_handing_in(step) or (step.decides and decided_already):
            at = number
    return template.steps[at] if at < len(template.steps) else None


def is_handing_in(step: Step) -> bool:
    """Return whether a step is the handing in itself, which the signatures prove."""
    return step.key == "proposal"


def check_step(
    proposal: Proposal, draft: StepDraft, template: StepTemplate, *, today: date
) -> Iterator[Finding]:
    """Yield what speaks against a record: steps left out, out of order, not counted."""
    step = template.step(draft.step)
    if step is None:
        yield StepUnknown(template.title)
        return
    if proposal.submitted_on is None:
        yield HandedInFirst()
    elif proposal.state not in _RECORDED:
        yield not_now(proposal)
    if draft.held_on > today:
        yield SignedInFuture(draft.held_on)
    yield from _steps_before(proposal, draft, step, template)
    yield from _check_numbers(draft, step)
    yield from check_customs(draft, step, template)
    if step.supervised and not draft.supervisor.strip():
        yield SupervisorMissing(step.title)


def check_customs(draft: StepDraft, step: Step, template: StepTemplate) -> Iterator[Finding]:
    """Yield where a step falls short of its template's own quorum and majority.

    They are local customs (《四议两公开》: two thirds of the Party's members there, more than half
    of those who should attend for it), so they are told and nothing is refused.
    """
    should, present, votes = draft.should, draft.present, draft.votes_for
    if step.quorum is not None and should and present is not None:
        needed = step.quorum.least(of=should)
        if present < needed:
            yield StepShort(step.title, template.title, should, needed, present)
    base = should if step.majority_of == "entitled" else present
    if step.majority is not None and base and votes is not None:
        needed = step.majority.least(of=base)
        if votes < needed:
            yield StepNotCarried(step.title, template.title, needed, votes)


def known_records(outcome: Outcome, template: StepTemplate) -> list[StepRecord]:
    """Return the steps that nobody has to write down: the vote, the days on the board."""
    found = []
    for step in template.steps:
        if step.decides and outcome.decision is not None:
            drafts: list[StepDraft] = [outcome.decision]
        else:
            posted = {_PUBLISH: outcome.posted_on, _RESULT: outcome.result_posted_on}.get(step.key)
            drafts = [] if posted is None else [StepDraft(step=step.key, held_on=posted)]
        found += [
            StepRecord(**{**asdict(draft), "step": step.key}, id=StepRecordId(""))
            for draft in drafts
        ]
    return found


def step_source(step: Step) -> Source | None:
    """Return the article that asks for a step; ``None``: custom does."""
    return Source(title=_LAW, edition=_EDITION, article=step.law) if step.law else None


def _steps_before(
    proposal: Proposal, draft: StepDraft, step: Step, template: StepTemplate
) -> Iterator[Finding]:
    for other in template.steps:
        if other.key == step.key:
            return
        if is_handing_in(other) or (other.decides and proposal.state in _DECIDED):
            continue
        record = proposal.record(other.key)
        if record is not None:
            if draft.held_on < record.held_on:
                yield StepsCrossed(draft.held_on, other.title, record.held_on)
        elif other.required:
            source = step_source(other)
            yield StepBefore(other.title, "" if source is None else f"（{source}）")
        else:
            yield StepLeftOut(other.title)


def _check_numbers(draft: StepDraft, step: Step) -> Iterator[Finding]:
    votes = (draft.votes_for, draft.against, draft.abstained)
    counted = (draft.should, draft.present, draft.votes_for)
    if step.counted and any(number is None for number in counted):
        yield StepNotCounted(step.title)
    if any(number is not None and number < 0 for number in (*votes, *counted)):
        yield CountBelowZero()
    if draft.present is None:
        return
    if draft.should is not None and draft.present > draft.should:
        yield MorePresentThanEntitled(draft.present, draft.should)
    if sum(number or 0 for number in votes) > draft.present:
        yield MoreVotesThanPresent(sum(number or 0 for number in votes), draft.present)


def decided(proposal: Proposal, template: StepTemplate, profile: RuleProfile) -> bool | None:
    """Return whether the deciding step was for it by its written numbers; ``None``: not counted.

    For what was decided before anybody used the program: a vote that it holds goes first.
    """
    for step in template.steps:
        record = proposal.record(step.key)
        if not step.decides or record is None:
            continue
        assembly = Assembly.RESIDENTS if step.meeting == "residents" else Assembly.REPRESENTATIVES
        count = Count(
            entitled=record.should or 0,
            present=record.present or 0,
            votes_for=record.votes_for or 0,
            against=record.against or 0,
            abstained=record.abstained or 0,
        )
        if not any(check_count(assembly, count, profile)):
            return judge(assembly, count, profile).passed
    return None
