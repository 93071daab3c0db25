"""The steps of proposals, as they were recorded: 四议两公开 and the like."""

from collections.abc import Collection
from dataclasses import asdict

from shequ_desktop.community.values import Step, StepTemplate
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import StepRecordRow
from shequ_desktop.meetings.rules import steps as rules
from shequ_desktop.meetings.service.proposal_rows import one_proposal
from shequ_desktop.meetings.service.standing_rules import steps_of
from shequ_desktop.meetings.values import Proposal, ProposalId, StepDraft, StepRecordId
from shequ_desktop.storage.store import Reading, Transaction


def step_template(reading: Reading, proposal: Proposal) -> StepTemplate:
    """Return the steps that a proposal goes through."""
    return steps_of(reading, proposal.draft.steps)


def next_step(reading: Reading, proposal: Proposal) -> Step | None:
    """Return the step that is to be recorded next; ``None``: all are done."""
    return rules.next_step(proposal, step_template(reading, proposal))


def record_step(
    tx: Transaction,
    proposal_id: ProposalId,
    draft: StepDraft,
    *,
    seen: Collection[Finding] = (),
) -> StepRecordId:
    """Write down what was done in a step; a step that is done again has a second record.

    Args:
        seen: Warnings that the user has read: a step was left out, nobody has supervised it.

    Raises:
        RulesBroken: an obligatory step before it is missing, its days or numbers are impossible.
    """
    found = one_proposal(tx, proposal_id)
    refuse(rules.check_step(found, draft, step_template(tx, found), today=tx.today), seen=seen)
    row = StepRecordRow(proposal_id=proposal_id, step=draft.step, held_on=draft.held_on)
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return StepRecordId(row.id)


def change_step(
    tx: Transaction,
    record_id: StepRecordId,
    draft: StepDraft,
    *,
    seen: Collection[Finding] = (),
) -> None:
    """Correct the record of a step. Raises as ``record_step``."""
    row = tx.session.get_one(StepRecordRow, record_id)
    found = one_proposal(tx, ProposalId(row.proposal_id))
    refuse(rules.check_step(found, draft, step_template(tx, found), today=tx.today), seen=seen)
    _write(row, draft)


def delete_step(tx: Transaction, record_id: StepRecordId) -> None:
    """Put the record of a step into the bin."""
    tx.session.get_one(StepRecordRow, record_id).deleted_at = tx.at_ms


def _write(row: StepRecordRow, draft: StepDraft) -> None:
    for name, value in asdict(draft).items():
        if name != "id":
            setattr(row, name, value.strip() if isinstance(value, str) else value)
