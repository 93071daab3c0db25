"""What the room of money has printed, taken onto the board as it is."""

from datetime import timedelta

from shequ_desktop.funds import service as funds
from shequ_desktop.funds.values import Disclosure, DisclosureId
from shequ_desktop.notices.model import NoticeRow
from shequ_desktop.notices.rules.days import period_of
from shequ_desktop.notices.service.notices import correct_notice, create_notice, notice
from shequ_desktop.notices.service.settings import scheme
from shequ_desktop.notices.values import (
    Cadence,
    DueItem,
    Notice,
    NoticeDraft,
    NoticeId,
    Period,
)
from shequ_desktop.storage.store import Reading, Transaction


def take_disclosure(tx: Transaction, disclosure_id: DisclosureId) -> NoticeId:
    """Make a notice of a disclosure and return it; the one there is, if it has become one.

    A disclosure that corrects one that hangs becomes the notice that corrects it.

    Raises:
        LookupError: there is no such disclosure.
        RulesBroken: its catalogue has no such item (any more).
    """
    found = funds.disclosure(tx, disclosure_id)
    if found.notice_id is not None:
        return NoticeId(found.notice_id)
    draft = _draft(tx, found)
    before = _corrected(tx, found)
    made = (
        create_notice(tx, draft)
        if before is None
        else correct_notice(tx, before.id, draft, reason=found.reason)
    )
    tx.session.get_one(NoticeRow, made).snapshot = found.content_hash
    funds.link_notice(tx, disclosure_id, made)
    return made


def period_on(reading: Reading, disclosure: Disclosure) -> Period | None:
    """Return the time in which a disclosure has to hang; ``None``: it is of no item in force."""
    draft = disclosure.draft
    own = scheme(reading, draft.scheme)
    item = own.item(draft.item)
    if item is None or not draft.scheme:
        return None
    return period_of(item, draft.until + timedelta(days=1))


def waiting_disclosure(reading: Reading, line: DueItem) -> Disclosure | None:
    """Return the sheet that is printed for a line of the due list and not brought to the board.

    ``None``: there is none.
    """
    item = line.item
    return next(
        (
            each
            for each in funds.disclosures(reading)
            if each.notice_id is None
            and each.corrected_by is None
            and (each.draft.scheme, each.draft.item) == (line.scheme, item.code)
            and (item.cadence is Cadence.PROMPT or each.draft.period_label == line.period.label)
        ),
        None,
    )


def is_disclosure(reading: Reading, notice_id: NoticeId) -> bool:
    """Say whether a notice was made of a sheet that the room of money has printed."""
    return funds.disclosure_of_notice(reading, notice_id) is not None


def printed_disclosure(reading: Reading, notice_id: NoticeId) -> bytes | None:
    """Return the file that a notice was printed as; ``None``: it was made of no disclosure.

    Raises:
        NoResultFound: the file's bytes are not on this computer.
    """
    found = funds.disclosure_of_notice(reading, notice_id)
    return None if found is None else funds.printed_sheet(reading, found.id)


def _draft(tx: Transaction, found: Disclosure) -> NoticeDraft:
    draft = found.draft
    item = scheme(tx, draft.scheme).item(draft.item)
    period = period_on(tx, found)
    # What is to be told promptly counts for the time in which it is posted.
    is_prompt = item is not None and item.cadence is Cadence.PROMPT
    return NoticeDraft(
        kind=draft.kind,
        title=f"{draft.title}（{draft.period_label}）" if draft.period_label else draft.title,
        content=found.content,
        scheme=draft.scheme,
        item=draft.item,
        period_label="" if is_prompt else draft.period_label,
        due_on=None if period is None else period.due_on,
        owner_name=found.made_by,
    )


def _corrected(tx: Transaction, found: Disclosure) -> Notice | None:
    """Return the posted notice that it corrects."""
    if found.corrects is None:
        return None
    before = funds.disclosure(tx, found.corrects)
    if before.notice_id is None:
        return None
    known = notice(tx, NoticeId(before.notice_id))
    return known if known.postings and known.withdrawn_on is None else None
