"""Notices on their way to the board, and back."""

from collections.abc import Iterable

from shequ_desktop.documents import contents
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.notices.model import NoticeRow, PostingRow
from shequ_desktop.notices.rules.checks import (
    check_archiving,
    check_change,
    check_draft,
    check_signing,
    check_withdrawal,
)
from shequ_desktop.notices.service.rows import notices_where, one_notice
from shequ_desktop.notices.service.settings import schemes
from shequ_desktop.notices.values import Notice, NoticeDraft, NoticeId, NoticeQuery, Scheme
from shequ_desktop.storage.store import Reading, Transaction

_ALL = NoticeQuery()


def notice(reading: Reading, notice_id: NoticeId) -> Notice:
    """Return one notice with its postings, photos and objections.

    Raises:
        NoResultFound: there is none of that id.
    """
    return one_notice(reading, notice_id)


def notices(reading: Reading, query: NoticeQuery = _ALL) -> tuple[Notice, ...]:
    """Return the notices that a query asks for, the newest first."""
    return tuple(each for each in notices_where(reading) if _is_asked_for(each, query))


def create_notice(tx: Transaction, draft: NoticeDraft) -> NoticeId:
    """Write down a new notice.

    Raises:
        RulesBroken: it has no title, or its catalogue no such item.
    """
    return _create(tx, draft, corrects=None, reason="")


def change_notice(tx: Transaction, notice_id: NoticeId, draft: NoticeDraft) -> None:
    """Change a notice that was never posted; what was signed has to be signed again.

    Raises:
        RulesBroken: as ``create_notice``; or it was posted.
    """
    before = one_notice(tx, notice_id)
    refuse([*check_change(before), *check_draft(draft, _scheme_of(tx, draft))])
    row = tx.session.get_one(NoticeRow, notice_id)
    _write(row, draft)
    if draft != before.draft:
        row.checked_by, row.checked_on = "", None
        row.approved_by, row.approved_on = "", None
        row.supervised_by, row.supervised_on = "", None


def delete_notice(tx: Transaction, notice_id: NoticeId) -> None:
    """Put a notice that was never posted into the bin.

    Raises:
        RulesBroken: it was posted.
    """
    refuse(check_change(one_notice(tx, notice_id)))
    tx.session.get_one(NoticeRow, notice_id).deleted_at = tx.at_ms


def check_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` has checked it today (审核).

    Raises:
        RulesBroken: no name; the owner itself, where the scheme asks for two; withdrawn.
    """
    row = _to_sign(tx, notice_id, name)
    row.checked_by, row.checked_on = name.strip(), tx.today


def approve_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` has approved it today for the committee (审批). Raises as ``check``."""
    row = _to_sign(tx, notice_id, name)
    row.approved_by, row.approved_on = name.strip(), tx.today


def supervise_notice(tx: Transaction, notice_id: NoticeId, name: str) -> None:
    """Note that ``name`` of 居务监督委员会 has signed it today (审签). Raises as ``check``."""
    row = _to_sign(tx, notice_id, name)
    row.supervised_by, row.supervised_on = name.strip(), tx.today


def withdraw_notice(tx: Transaction, notice_id: NoticeId, reason: str) -> None:
    """Withdraw a posted notice: it comes down everywhere today, and stays on record.

    Raises:
        RulesBroken: no reason; never posted; withdrawn already.
    """
    found = one_notice(tx, notice_id)
    refuse(check_withdrawal(found, reason))
    row = tx.session.get_one(NoticeRow, notice_id)
    row.withdrawn_on, row.withdrawn_reason = tx.today, reason.strip()
    for posting in found.postings:
        if posting.is_up:
            hung = tx.session.get_one(PostingRow, posting.id)
            hung.taken_down_on = tx.today
            if tx.today <= posting.must_stay_until:
                hung.early_reason = reason.strip()


def correct_notice(
    tx: Transaction, notice_id: NoticeId, draft: NoticeDraft, *, reason: str
) -> NoticeId:
    """Write a new notice that corrects a posted one, and return it; the old one stays on record.

    The old one counts as corrected once the new one is posted.

    Raises:
        RulesBroken: as ``create_notice``; no reason; never posted; withdrawn.
    """
    refuse(check_withdrawal(one_notice(tx, notice_id), reason))
    return _create(tx, draft, corrects=notice_id, reason=reason)


def archive_notice(tx: Transaction, notice_id: NoticeId) -> None:
    """File a notice that has come down everywhere.

    Raises:
        RulesBroken: it still hangs, or never did.
    """
    refuse(check_archiving(one_notice(tx, notice_id)))
    tx.session.get_one(NoticeRow, notice_id).archived_on = tx.today


def _create(
    tx: Transaction, draft: NoticeDraft, *, corrects: NoticeId | None, reason: str
) -> NoticeId:
    refuse(check_draft(draft, _scheme_of(tx, draft)))
    row = NoticeRow(
        kind=draft.kind,
        title=draft.title,
        corrects_id=corrects,
        correction_reason=reason.strip(),
    )
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return NoticeId(row.id)


def _write(row: NoticeRow, draft: NoticeDraft) -> None:
    row.kind, row.title, row.content = (
        draft.kind,
        draft.title.strip(),
        contents.stored(draft.content),
    )
    row.scheme, row.item, row.period_label = draft.scheme, draft.item, draft.period_label
    row.due_on, row.owner_name = draft.due_on, draft.owner_name.strip()
    row.channel, row.note = draft.channel, draft.note


def _scheme_of(reading: Reading, draft: NoticeDraft) -> Scheme | None:
    """Return the notice's own catalogue; ``None``: it is in none, or that catalogue is gone."""
    return next((each for each in schemes(reading) if each.code == draft.scheme), None)


def _to_sign(tx: Transaction, notice_id: NoticeId, name: str) -> NoticeRow:
    found = one_notice(tx, notice_id)
    refuse(check_signing(found, name, _scheme_of(tx, found.draft)))
    return tx.session.get_one(NoticeRow, notice_id)


def _is_asked_for(each: Notice, query: NoticeQuery) -> bool:
    draft = each.draft
    told = f"{draft.title} {draft.owner_name} {draft.period_label}".lower()
    wanted: Iterable[tuple[str, str]] = (
        (query.scheme, draft.scheme),
        (query.item, draft.item),
        (query.kind, draft.kind),
    )
    return (
        (not query.states or each.state in query.states)
        and all(not asked or asked == found for asked, found in wanted)
        and all(word in told for word in query.text.lower().split())
    )
