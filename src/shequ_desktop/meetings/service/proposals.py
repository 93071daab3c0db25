"""Proposals: written, handed in, handed back, withdrawn, merged and brought to their end."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.model import ProposalRow
from shequ_desktop.meetings.rules.proposals import (
    check_change,
    check_closing,
    check_deletion,
    check_draft,
    check_merger,
    check_return,
    check_submission,
    check_withdrawal,
    next_number,
)
from shequ_desktop.meetings.service.endorsements import endorsement_need
from shequ_desktop.meetings.service.proposal_rows import all_proposals, one_proposal, outcome_of
from shequ_desktop.meetings.service.standing_rules import proposal_rules
from shequ_desktop.meetings.values import (
    Proposal,
    ProposalDraft,
    ProposalId,
    ProposalQuery,
    practice,
)
from shequ_desktop.storage.store import Reading, Transaction

_ALL = ProposalQuery()


def proposal(reading: Reading, proposal_id: ProposalId) -> Proposal:
    """Return one proposal with its signatures and the records of its steps.

    Raises:
        NoResultFound: there is none of that id.
    """
    return one_proposal(reading, proposal_id)


def proposals(reading: Reading, query: ProposalQuery = _ALL) -> tuple[Proposal, ...]:
    """Return the proposals that a query asks for, the newest first."""
    return tuple(each for each in all_proposals(reading) if _is_asked_for(each, query))


def begin_proposal(tx: Transaction, draft: ProposalDraft) -> ProposalId:
    """Write down a new proposal; the rules of today for signing together go with it.

    Raises:
        RulesBroken: it has no title, one option, or less than no money.
    """
    refuse(check_draft(draft))
    row = ProposalRow(
        title=draft.title.strip(),
        proposer_kind=draft.proposer_kind.value,
        profile=proposal_rules(tx, tx.today).key,
        begun_on=tx.today,
        steps=communities.steps_on(tx, tx.today).key,
    )
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return ProposalId(row.id)


def change_proposal(
    tx: Transaction,
    proposal_id: ProposalId,
    draft: ProposalDraft,
    *,
    seen: Collection[Finding] = (),
) -> None:
    """Change a proposal that is not handed in, or was handed back.

    Args:
        seen: Warnings that the user has read: people have signed it as it was.

    Raises:
        RulesBroken: as ``begin_proposal``; or it is on its way.
    """
    refuse(check_change(one_proposal(tx, proposal_id), draft), seen=seen)
    _write(tx.session.get_one(ProposalRow, proposal_id), draft)


def delete_proposal(tx: Transaction, proposal_id: ProposalId) -> None:
    """Put a proposal that was never handed in into the bin.

    Raises:
        RulesBroken: it has a number; it can be withdrawn.
    """
    refuse(check_deletion(one_proposal(tx, proposal_id)))
    tx.session.get_one(ProposalRow, proposal_id).deleted_at = tx.at_ms


def submit_proposal(
    tx: Transaction, proposal_id: ProposalId, *, seen: Collection[Finding] = ()
) -> str:
    """Hand a proposal in today and return its number: ``TA-2026-003``.

    The number of representatives in office is frozen: it proves later that enough had signed.

    Raises:
        RulesBroken: too few have signed; no text; 重大事项 without 稳评说明.
    """
    found, need = one_proposal(tx, proposal_id), endorsement_need(tx, proposal_id)
    refuse(check_submission(found, need), seen=seen)
    row = tx.session.get_one(ProposalRow, proposal_id)
    if not row.number:
        known = tx.session.scalars(select(ProposalRow.number).where(ProposalRow.number != ""))
        row.number = next_number(set(known), tx.today.year, practice().number)
    row.submitted_on, row.entitled = tx.today, need.entitled
    return row.number


def return_proposal(tx: Transaction, proposal_id: ProposalId, reason: str) -> None:
    """Hand a proposal back for more (退回补充); it can be changed, signed and handed in again.

    Raises:
        RulesBroken: no reason; it is not on its way, or stands on an agenda.
    """
    refuse(check_return(one_proposal(tx, proposal_id), reason))
    row = tx.session.get_one(ProposalRow, proposal_id)
    row.returned_on, row.submitted_on, row.side_reason = tx.today, None, reason.strip()


def withdraw_proposal(tx: Transaction, proposal_id: ProposalId, reason: str) -> None:
    """Withdraw a proposal; it stays on record.

    Raises:
        RulesBroken: no reason; it was decided.
    """
    refuse(check_withdrawal(one_proposal(tx, proposal_id), reason))
    row = tx.session.get_one(ProposalRow, proposal_id)
    row.withdrawn_on, row.side_reason = tx.today, reason.strip()


def merge_proposals(tx: Transaction, into: ProposalId, others: Sequence[ProposalId]) -> None:
    """Let ``others`` go on with ``into`` (并案); they stay on record.

    Raises:
        RulesBroken: one of them is not on its way, or is ``into`` itself.
    """
    refuse(check_merger(one_proposal(tx, into), [one_proposal(tx, each) for each in others]))
    for each in others:
        tx.session.get_one(ProposalRow, each).merged_into_id = into


def close_proposal(
    tx: Transaction, proposal_id: ProposalId, *, seen: Collection[Finding] = ()
) -> None:
    """Bring a decided proposal to its end (办结).

    Raises:
        RulesBroken: it is not decided; the result of the resolution is not made known yet.
    """
    refuse(check_closing(one_proposal(tx, proposal_id), outcome_of(tx, proposal_id)), seen=seen)
    tx.session.get_one(ProposalRow, proposal_id).closed_on = tx.today


def _write(row: ProposalRow, draft: ProposalDraft) -> None:
    row.title, row.body, row.reason = draft.title.strip(), draft.body.strip(), draft.reason.strip()
    row.proposer_kind, row.proposer_name = draft.proposer_kind.value, draft.proposer_name.strip()
    row.major, row.scope = draft.major, draft.scope.strip()
    row.options = [each.strip() for each in draft.options if each.strip()]
    row.budget_fen, row.fund_source = draft.budget_fen, draft.fund_source.strip()
    row.risk_note, row.steps = draft.risk_note.strip(), draft.steps or row.steps


def _is_asked_for(each: Proposal, query: ProposalQuery) -> bool:
    title = each.draft.title
    told = f"{title} {initials(title)} {each.number} {each.draft.proposer_name}".casefold()
    return (
        (not query.states or each.state in query.states)
        and query.kind in {None, each.draft.proposer_kind}
        and all(word in told for word in query.text.casefold().split())
    )
