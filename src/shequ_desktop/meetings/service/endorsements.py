"""联名: who has signed a proposal, and how many more have to."""

from collections.abc import Sequence
from datetime import date

from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import LedgerLine, PersonId
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.meetings.model import EndorsementRow
from shequ_desktop.meetings.rules.proposals import (
    OPEN_TO_CHANGE,
    Signer,
    check_collecting,
    check_endorsement,
    needs,
)
from shequ_desktop.meetings.service.proposal_rows import one_proposal
from shequ_desktop.meetings.service.standing_rules import (
    office_name,
    representatives,
    rules_by_key,
)
from shequ_desktop.meetings.values import (
    EndorsementDraft,
    EndorsementId,
    EndorsementNeeds,
    Proposal,
    ProposalId,
)
from shequ_desktop.storage.store import Reading, Transaction


def endorsement_need(reading: Reading, proposal_id: ProposalId) -> EndorsementNeeds:
    """Return how many have signed a proposal and how many have to: 还差几人, 还差几户.

    Before it is handed in of the representatives who are in office today, then of those who were
    in office on that day.

    Raises:
        NoResultFound: there is none of that id.
    """
    return need_of(reading, one_proposal(reading, proposal_id))


def need_of(reading: Reading, proposal: Proposal) -> EndorsementNeeds:
    """Return what ``endorsement_need`` does, for a proposal that was read already."""
    return needs_of(reading, [proposal])[0]


def needs_of(reading: Reading, proposals: Sequence[Proposal]) -> list[EndorsementNeeds]:
    """Return what ``endorsement_need`` does, for many proposals in their order."""
    today = len(representatives(reading, reading.today))
    rules = rules_by_key(reading, {each.profile for each in proposals})
    return [
        needs(
            each.signers,
            rules[each.profile],
            today if each.entitled is None or each.state in OPEN_TO_CHANGE else each.entitled,
        )
        for each in proposals
    ]


def endorse(tx: Transaction, proposal_id: ProposalId, draft: EndorsementDraft) -> EndorsementId:
    """Write down a signature.

    Raises:
        RulesBroken: the person or the household has signed; not in office; no household; under
            eighteen; handed in already; a day to come.
    """
    found = one_proposal(tx, proposal_id)
    signer = _signer(tx, draft.person_id, draft.signed_on)
    refuse(check_endorsement(found, draft, signer, today=tx.today))
    row = EndorsementRow(
        proposal_id=proposal_id,
        counted_as=draft.counted_as.value,
        person_id=draft.person_id,
        household_id=signer.household_id,
        name=signer.name,
        signed_on=draft.signed_on,
    )
    tx.session.add(row)
    tx.session.flush()
    return EndorsementId(row.id)


def withdraw_endorsement(tx: Transaction, endorsement_id: EndorsementId) -> None:
    """Note that somebody has withdrawn a signature today; it no longer counts.

    Raises:
        RulesBroken: the proposal is handed in.
    """
    row = tx.session.get_one(EndorsementRow, endorsement_id)
    refuse(check_collecting(one_proposal(tx, ProposalId(row.proposal_id))))
    row.withdrawn_on = tx.today


def _signer(reading: Reading, person_id: str, day: date) -> Signer:
    key = PersonId(person_id)
    line: LedgerLine | None = ledger.lines_of_people(reading, [key]).get(key)
    in_office = person_id in representatives(reading, day)
    if line is None:
        return Signer(name=office_name(reading, person_id), in_office=in_office)
    lives_here = line.active == 1
    return Signer(
        name=line.full_name,
        household_id=line.household_id if lives_here else None,
        born_on=line.birth_date,
        in_office=in_office,
    )
