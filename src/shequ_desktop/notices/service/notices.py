"""Notices on their way to the board, and back."""

from collections.abc import Collection

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices.values import Notice, NoticeDraft, NoticeId, NoticeQuery
from shequ_desktop.storage.store import Reading, Transaction

_ALL = NoticeQuery()


def notice(reading: Reading, notice_id: NoticeId) -> Notice:
    """Return one notice with its postings, photos and objections.

    Raises:
        NoResultFound: there is none of that id.
    """
    raise NotImplementedError(reading, notice_id)


def notices(reading: Reading, query: NoticeQuery = _ALL) -> tuple[Notice, ...]:
    """Return the notices that a query asks for, the newest first."""
    raise NotImplementedError(reading, query)


def create_notice(tx: Transaction, draft: NoticeDraft) -> NoticeId:
    """Write down a new notice.

    Raises:
        RulesBroken: it has no title, or its catalogue no such item.
    """
    raise NotImplementedError(tx, draft)


def change_notice(
    tx: Transaction, notice_id: NoticeId, draft: NoticeDraft, *, seen: Collection[Finding] = ()
) -> None:
    """Change a notice that was never posted; what was signed has to be signed again.

    Raises:
        RulesBroken: as ``create_notice``; or it was posted.
    """
    raise NotImplementedError(tx, notice_id, draft, seen)


def delete_notice(tx: Transaction, notice_id: NoticeId) -> None:
    """Put a notice that was never posted into the bin.

    Raises:
        RulesBroken: it was posted.
    """
    raise NotImplementedError(tx, notice_id)


def check_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` has checked it today (审核).

    Raises:
        RulesBroken: no name; the owner itself, where the scheme asks for two; withdrawn.
    """
    raise NotImplementedError(tx, notice_id, name)


def approve_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` has approved it today for the committee (审批). Raises as ``check``."""
    raise NotImplementedError(tx, notice_id, name)


def supervise_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` of 居务监督委员会 has signed it today (审签). Raises as ``check``."""
    raise NotImplementedError(tx, notice_id, name)


def withdraw_notice(tx: Transaction, notice_id: NoticeId, reason: str) -> None:
    """Withdraw a posted notice: it comes down everywhere today, and stays on record.

    Raises:
        RulesBroken: no reason; never posted; withdrawn already.
    """
    raise NotImplementedError(tx, notice_id, reason)


def correct_notice(
    tx: Transaction, notice_id: NoticeId, draft: NoticeDraft, *, reason: str
) -> NoticeId:
    """Write a new notice that corrects a posted one, and return it; the old one stays on record.

    The old one counts as corrected once the new one is posted.

    Raises:
        RulesBroken: as ``create_notice``; no reason; never posted; withdrawn.
    """
    raise NotImplementedError(tx, notice_id, draft, reason)


def archive_notice(tx: Transaction, notice_id: NoticeId) -> None:
    """File a notice that has come down everywhere.

    Raises:
        RulesBroken: it still hangs, or never did.
    """
    raise NotImplementedError(tx, notice_id)
