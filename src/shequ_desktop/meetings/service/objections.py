"""异议: what residents say to a resolution, and what they are told."""

from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.meetings.model import ResolutionObjectionRow
from shequ_desktop.meetings.rules.resolutions import check_answer, check_objection
from shequ_desktop.meetings.service.resolution_rows import (
    objection_of,
    one_resolution,
    resolutions_where,
)
from shequ_desktop.meetings.values import (
    Objection,
    ObjectionDraft,
    ObjectionId,
    Resolution,
    ResolutionId,
)
from shequ_desktop.storage.store import Reading, Transaction


def object_to_resolution(
    tx: Transaction, resolution_id: ResolutionId, draft: ObjectionDraft
) -> ObjectionId:
    """Write down what somebody has said against a resolution.

    Raises:
        RulesBroken: it says nothing; before the resolution was adopted, or on a day to come.
    """
    found = one_resolution(tx, resolution_id)
    refuse(check_objection(found, draft, today=tx.today))
    row = ResolutionObjectionRow(
        resolution_id=resolution_id,
        received_on=draft.received_on,
        name=draft.name.strip(),
        phone=draft.phone.strip(),
        body=draft.body.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    return ObjectionId(row.id)


def answer_objection(
    tx: Transaction, objection_id: ObjectionId, answer: str, on: date, *, adopted: bool
) -> None:
    """Write down the answer, in the place of an earlier one.

    Raises:
        RulesBroken: it says nothing; before the objection came in, or on a day to come.
    """
    row = tx.session.get_one(ResolutionObjectionRow, objection_id)
    asked = objection_of(row, communities.holidays(tx))
    refuse(check_answer(asked, answer, on, today=tx.today))
    row.answer, row.answered_on, row.adopted = answer.strip(), on, adopted


def open_objections(reading: Reading) -> tuple[tuple[Resolution, Objection], ...]:
    """Return the objections without an answer, the one to be answered first at the front."""
    waiting = (
        (found, objection)
        for found in resolutions_where(reading)
        for objection in found.open_objections
    )
    return tuple(sorted(waiting, key=lambda pair: (pair[1].answer_by, pair[1].id)))
