"""What residents say to a notice, and what they are told."""

from shequ_desktop.notices.values import Answer, NoticeId, Objection, ObjectionDraft, ObjectionId
from shequ_desktop.storage.store import Reading, Transaction


def add_objection(tx: Transaction, notice_id: NoticeId, draft: ObjectionDraft) -> ObjectionId:
    """Write down what somebody has said to a notice.

    Raises:
        RulesBroken: it says nothing, or came in on a day that is still to come.
    """
    raise NotImplementedError(tx, notice_id, draft)


def change_objection(tx: Transaction, objection_id: ObjectionId, draft: ObjectionDraft) -> None:
    """Correct how an objection was written down. Raises as ``add_objection``."""
    raise NotImplementedError(tx, objection_id, draft)


def answer_objection(tx: Transaction, objection_id: ObjectionId, answer: Answer) -> None:
    """Write down the answer to an objection.

    Raises:
        RulesBroken: it says nothing, or its day lies before the question or in the future.
    """
    raise NotImplementedError(tx, objection_id, answer)


def open_objections(reading: Reading) -> tuple[Objection, ...]:
    """Return the objections without an answer, the one to be answered first at the front."""
    raise NotImplementedError(reading)
