"""What residents say to a notice, and what they are told."""

from datetime import date

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.notices.model import NoticeRow, ObjectionRow
from shequ_desktop.notices.rules.checks import check_answer, check_objection
from shequ_desktop.notices.rules.days import answer_by
from shequ_desktop.notices.service.rows import objection_of
from shequ_desktop.notices.service.settings import board, scheme
from shequ_desktop.notices.values import Answer, NoticeId, Objection, ObjectionDraft, ObjectionId
from shequ_desktop.storage.store import Reading, Transaction


def add_objection(tx: Transaction, notice_id: NoticeId, draft: ObjectionDraft) -> ObjectionId:
    """Write down what somebody has said to a notice.

    Raises:
        RulesBroken: it says nothing, or came in on a day that is still to come.
    """
    refuse(check_objection(draft, today=tx.today))
    row = ObjectionRow(
        notice_id=notice_id,
        received_on=draft.received_on,
        due_on=_due_on(tx, notice_id, draft.received_on),
    )
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return ObjectionId(row.id)


def change_objection(tx: Transaction, objection_id: ObjectionId, draft: ObjectionDraft) -> None:
    """Correct how an objection was written down. Raises as ``add_objection``."""
    refuse(check_objection(draft, today=tx.today))
    row = tx.session.get_one(ObjectionRow, objection_id)
    if row.received_on != draft.received_on:
        row.due_on = _due_on(tx, NoticeId(row.notice_id), draft.received_on)
    _write(row, draft)


def answer_objection(tx: Transaction, objection_id: ObjectionId, answer: Answer) -> None:
    """Write down the answer to an objection, in the place of an earlier one.

    Raises:
        RulesBroken: it says nothing, or its day lies before the question or in the future.
    """
    row = tx.session.get_one(ObjectionRow, objection_id)
    refuse(check_answer(answer, row.received_on, today=tx.today))
    row.answer, row.answered_on = answer.answer.strip(), answer.answered_on
    row.answered_by, row.adopted = answer.answered_by.strip(), answer.adopted


def open_objections(reading: Reading) -> tuple[Objection, ...]:
    """Return the objections without an answer, the one to be answered first at the front."""
    rows = reading.session.scalars(
        select(ObjectionRow)
        .join(NoticeRow, NoticeRow.id == ObjectionRow.notice_id)
        .where(
            ObjectionRow.deleted_at.is_(None),
            ObjectionRow.answered_on.is_(None),
            NoticeRow.deleted_at.is_(None),
        )
        .order_by(ObjectionRow.due_on, ObjectionRow.id)
    )
    return tuple(objection_of(row) for row in rows)


def _due_on(tx: Transaction, notice_id: NoticeId, received_on: date) -> date:
    row = tx.session.get_one(NoticeRow, notice_id)
    return answer_by(received_on, scheme(tx, row.scheme), board(tx), communities.holidays(tx))


def _write(row: ObjectionRow, draft: ObjectionDraft) -> None:
    row.received_on, row.person_name = draft.received_on, draft.person_name.strip()
    row.phone, row.body, row.channel = draft.phone.strip(), draft.body.strip(), draft.channel
