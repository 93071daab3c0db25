"""Rows of proposals, made into values: state and all, however many are asked for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import StepTemplate
from shequ_desktop.meetings.model import EndorsementRow, ProposalRow, StepRecordRow
from shequ_desktop.meetings.rules.proposals import Outcome, state_of
from shequ_desktop.meetings.rules.steps import decided, known_records
from shequ_desktop.meetings.service.outcomes import NOTHING, outcomes
from shequ_desktop.meetings.service.standing_rules import steps_of
from shequ_desktop.meetings.values import (
    CountedAs,
    Endorsement,
    EndorsementId,
    Proposal,
    ProposalDraft,
    ProposalId,
    ProposalState,
    ProposerKind,
    StepDraft,
    StepRecord,
    StepRecordId,
)
from shequ_desktop.storage.store import Reading

STEP_FIELDS = tuple(each.name for each in fields(StepDraft))
"""Columns of a step's record that go into the value as they are."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to proposals, by its owner's id."""

    endorsements: Mapping[str, list[Endorsement]]
    records: Mapping[str, list[StepRecord]]
    merged: Mapping[str, list[ProposalId]]
    outcomes: Mapping[str, Outcome]


def all_proposals(reading: Reading) -> list[Proposal]:
    """Return the proposals out of the bin, the newest first."""
    rows = reading.session.scalars(
        select(ProposalRow).where(ProposalRow.deleted_at.is_(None)).order_by(ProposalRow.id.desc())
    ).all()
    return _made(reading, rows, None)


def one_proposal(reading: Reading, proposal_id: ProposalId) -> Proposal:
    """Return one proposal; one in the bin too.

    Raises:
        NoResultFound: there is none of that id.
    """
    row = reading.session.get_one(ProposalRow, proposal_id)
    return _made(reading, [row], proposal_id)[0]


def outcome_of(reading: Reading, proposal_id: ProposalId) -> Outcome:
    """Return what meetings have made of a proposal."""
    return outcomes(reading, proposal_id).get(proposal_id, NOTHING)


def _made(reading: Reading, rows: Sequence[ProposalRow], only: ProposalId | None) -> list[Proposal]:
    parts = _Parts(
        endorsements=_endorsements(reading, only),
        records=_records(reading, only),
        merged=_merged(reading),
        outcomes=outcomes(reading, only) if rows else {},
    )
    return [_proposal(reading, row, parts) for row in rows]


def _endorsements(reading: Reading, only: ProposalId | None) -> Mapping[str, list[Endorsement]]:
    found: defaultdict[str, list[Endorsement]] = defaultdict(list)
    query = select(EndorsementRow).where(EndorsementRow.deleted_at.is_(None))
    if only is not None:
        query = query.where(EndorsementRow.proposal_id == only)
    for row in reading.session.scalars(query.order_by(EndorsementRow.id)):
        found[row.proposal_id].append(
            Endorsement(
                id=EndorsementId(row.id),
                counted_as=CountedAs(row.counted_as),
                person_id=row.person_id,
                household_id=row.household_id,
                name=row.name,
                signed_on=row.signed_on,
                withdrawn_on=row.withdrawn_on,
            )
        )
    return found


def _records(reading: Reading, only: ProposalId | None) -> Mapping[str, list[StepRecord]]:
    found: defaultdict[str, list[StepRecord]] = defaultdict(list)
    query = select(StepRecordRow).where(StepRecordRow.deleted_at.is_(None))
    if only is not None:
        query = query.where(StepRecordRow.proposal_id == only)
    for row in reading.session.scalars(query.order_by(StepRecordRow.held_on, StepRecordRow.id)):
        found[row.proposal_id].append(
            StepRecord(
                id=StepRecordId(row.id), **{name: getattr(row, name) for name in STEP_FIELDS}
            )
        )
    return found


def _merged(reading: Reading) -> Mapping[str, list[ProposalId]]:
    found: defaultdict[str, list[ProposalId]] = defaultdict(list)
    rows = reading.session.execute(
        select(ProposalRow.merged_into_id, ProposalRow.id)
        .where(ProposalRow.merged_into_id.is_not(None), ProposalRow.deleted_at.is_(None))
        .order_by(ProposalRow.id)
    )
    for into, proposal_id in rows:
        found[str(into)].append(ProposalId(proposal_id))
    return found


def _proposal(reading: Reading, row: ProposalRow, parts: _Parts) -> Proposal:
    outcome = parts.outcomes.get(row.id, NOTHING)
    found = Proposal(
        id=ProposalId(row.id),
        number=row.number,
        draft=_draft(row),
        state=ProposalState.DRAFT,
        profile=row.profile,
        begun_on=row.begun_on,
        endorsements=tuple(parts.endorsements.get(row.id, ())),
        records=tuple(parts.records.get(row.id, ())),
        submitted_on=row.submitted_on,
        entitled=row.entitled,
        side_reason=row.side_reason,
        merged_into=None if row.merged_into_id is None else ProposalId(row.merged_into_id),
        merged_from=tuple(parts.merged.get(row.id, ())),
        returned_on=row.returned_on,
        withdrawn_on=row.withdrawn_on,
        closed_on=row.closed_on,
        item_id=outcome.item_id,
        resolution_id=outcome.resolution_id,
    )
    template = steps_of(reading, row.steps)
    written = {each.step for each in found.records}
    known = [each for each in known_records(outcome, template) if each.step not in written]
    if outcome.carried is None and found.records:
        outcome = replace(outcome, carried=_decided_on_paper(reading, found, template))
    records = tuple(sorted((*found.records, *known), key=lambda each: each.held_on))
    return replace(found, state=state_of(found, outcome, template), records=records)


def _decided_on_paper(reading: Reading, proposal: Proposal, template: StepTemplate) -> bool | None:
    rules = communities.profile_on(reading, proposal.records[-1].held_on)
    return decided(proposal, template, rules)


def _draft(row: ProposalRow) -> ProposalDraft:
    return ProposalDraft(
        title=row.title,
        body=row.body,
        reason=row.reason,
        proposer_kind=ProposerKind(row.proposer_kind),
        proposer_name=row.proposer_name,
        major=row.major,
        scope=row.scope,
        options=tuple(row.options),
        budget_fen=row.budget_fen,
        fund_source=row.fund_source,
        risk_note=row.risk_note,
        steps=row.steps,
    )
