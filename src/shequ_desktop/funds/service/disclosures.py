"""Disclosures: printed and kept; compared with the books; corrected by another."""

import hashlib
from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, case, func, select

from shequ_desktop.documents import contents
from shequ_desktop.funds.documents import INCOME_EXPENSE
from shequ_desktop.funds.model import DisclosureRow, VoucherRow
from shequ_desktop.funds.rules.disclosures import (
    changes,
    check_correction,
    check_disclosure,
    is_same,
    told,
)
from shequ_desktop.funds.rules.statements import month_days
from shequ_desktop.funds.service.files import bytes_of, has_bytes, keep_bytes
from shequ_desktop.funds.service.papers import content_of, period_words
from shequ_desktop.funds.service.rows import vouchers_where
from shequ_desktop.funds.values import (
    Change,
    Direction,
    Disclosure,
    DisclosureDraft,
    DisclosureId,
    PrintedSheet,
    ProjectId,
    Scope,
    SourceId,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Reading, Transaction

_LABEL = "公开件"


def disclosures(reading: Reading, year: int | None = None) -> list[Disclosure]:
    """Return the disclosures of a year, or all, the newest first."""
    return [each for each in _where(reading) if year in (None, each.draft.since.year)]


def disclosure(reading: Reading, disclosure_id: DisclosureId) -> Disclosure:
    """Return one disclosure.

    Raises:
        LookupError: there is none of that id.
    """
    found = _where(reading, DisclosureRow.id == disclosure_id)
    if not found:
        raise LookupError(disclosure_id)
    return found[0]


def disclosure_of_notice(reading: Reading, notice_id: str) -> Disclosure | None:
    """Return the disclosure that a notice was made of; ``None``: it was made of none."""
    return next(iter(_where(reading, DisclosureRow.notice_id == notice_id)), None)


def printed_sheet(reading: Reading, disclosure_id: DisclosureId) -> bytes:
    """Return the PDF as it was printed.

    Raises:
        NoResultFound: its bytes are not on this computer.
    """
    return bytes_of(reading, disclosure(reading, disclosure_id).content_hash)


def is_genuine(reading: Reading, disclosure_id: DisclosureId) -> bool | None:
    """Say whether the file that is kept is the one that was printed; ``None``: it is elsewhere."""
    return has_bytes(reading, disclosure(reading, disclosure_id).content_hash)


def changes_since(reading: Reading, found: Disclosure) -> tuple[Change, ...]:
    """Return what the books say today otherwise than the sheet; a corrected one is compared, too."""
    return changes(found.content, content_of(reading, found.draft))


def is_outdated(reading: Reading, found: Disclosure) -> bool:
    """Say whether the books have other sums than the accounts that were printed, at a glance.

    Only of the accounts of all sources; asks for sums, not for vouchers.
    """
    draft = found.draft
    if draft.kind != INCOME_EXPENSE.key or draft.source_ids or found.corrected_by is not None:
        return False
    sign = case((VoucherRow.reverses_id.is_(None), 1), else_=-1)
    rows = reading.session.execute(
        select(VoucherRow.direction, func.count(), func.sum(sign * VoucherRow.amount_fen))
        .where(
            VoucherRow.number.is_not(None),
            VoucherRow.deleted_at.is_(None),
            VoucherRow.on.between(draft.since, draft.until),
        )
        .group_by(VoucherRow.direction)
    )
    told = {direction: (count, fen) for direction, count, fen in rows}
    now = (
        sum(count for count, _ in told.values()),
        told.get(Direction.RECEIPT, (0, 0))[1],
        told.get(Direction.PAYMENT, (0, 0))[1],
    )
    values = found.content.values
    return now != (values.get("count"), values.get("income"), values.get("expense"))


def untold_quarters(reading: Reading, year: int) -> list[str]:
    """Return the quarters of a year that are over and whose accounts nobody has printed."""
    told = [
        each.draft
        for each in _where(reading)
        if each.draft.kind == INCOME_EXPENSE.key and not each.draft.source_ids
    ]
    ends = [month_days(year, last) for last in (3, 6, 9, 12)]
    return [
        period_words(date(year, until.month - 2, 1), until)
        for _, until in ends
        if until < reading.today
        and not any(
            draft.since <= date(year, until.month - 2, 1) and until <= draft.until for draft in told
        )
    ]


def correction_words(reading: Reading, found: Disclosure, reason: str) -> str:
    """Return what the correcting sheet says of the one it corrects."""
    return told(changes_since(reading, found), reason, found.made_on)


def what_speaks_against_disclosing(reading: Reading, draft: DisclosureDraft) -> list[Finding]:
    """Return everything that can be said against disclosing this."""
    exists = any(
        is_same(each.draft, draft) and each.corrected_by is None for each in _where(reading)
    )
    return list(
        check_disclosure(draft, _unposted(reading, draft), exists=exists, today=reading.today)
    )


def disclose(
    tx: Transaction,
    draft: DisclosureDraft,
    sheet: PrintedSheet,
    *,
    seen: Collection[Finding] = (),
) -> DisclosureId:
    """Keep what was printed: its facts, its file and its hash.

    Raises:
        RulesBroken: the same was printed before; a courtyard without a name. A period that is
            not over and vouchers that are not posted warn.
    """
    refuse(what_speaks_against_disclosing(tx, draft), seen=seen)
    return _keep(tx, draft, sheet)


def correct_disclosure(
    tx: Transaction, disclosure_id: DisclosureId, sheet: PrintedSheet, *, reason: str
) -> DisclosureId:
    """Keep another sheet that corrects one, and return it; the old one stays as it is.

    Raises:
        RulesBroken: no reason; it was corrected before.
    """
    found = disclosure(tx, disclosure_id)
    refuse(check_correction(found, reason))
    return _keep(tx, found.draft, sheet, corrects=disclosure_id, reason=reason)


def link_notice(tx: Transaction, disclosure_id: DisclosureId, notice_id: str) -> None:
    """Note which notice it became. For the room of the board."""
    tx.session.get_one(DisclosureRow, disclosure_id).notice_id = notice_id


def _keep(
    tx: Transaction,
    draft: DisclosureDraft,
    sheet: PrintedSheet,
    *,
    corrects: DisclosureId | None = None,
    reason: str = "",
) -> DisclosureId:
    row = DisclosureRow(
        kind=draft.kind,
        title=draft.title.strip(),
        since=draft.since,
        until=draft.until,
        made_on=tx.today,
        made_by=tx.user,
        content_hash=hashlib.sha256(sheet.pdf).hexdigest(),
        size=len(sheet.pdf),
        pages=sheet.pages,
        content=contents.stored(sheet.content),
        period_label=draft.period_label,
        scheme=draft.scheme,
        item=draft.item,
        scope=draft.scope,
        place=draft.place.strip(),
        source_ids=list(draft.source_ids),
        project_id=draft.project_id,
        corrects_id=corrects,
        reason=reason.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    keep_bytes(tx, row.id, f"{draft.title}.pdf", sheet.pdf, label=_LABEL)
    return DisclosureId(row.id)


def _unposted(reading: Reading, draft: DisclosureDraft) -> int:
    if draft.kind != INCOME_EXPENSE.key:
        return 0
    return len(
        vouchers_where(
            reading, VoucherRow.number.is_(None), VoucherRow.on.between(draft.since, draft.until)
        )
    )


def _where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Disclosure]:
    rows = reading.session.scalars(
        select(DisclosureRow)
        .where(DisclosureRow.deleted_at.is_(None), *conditions)
        .order_by(DisclosureRow.id.desc())
    ).all()
    corrections = {
        corrected: by
        for by, corrected in reading.session.execute(
            select(DisclosureRow.id, DisclosureRow.corrects_id)
            .where(DisclosureRow.corrects_id.is_not(None), DisclosureRow.deleted_at.is_(None))
            .order_by(DisclosureRow.id)
        )
    }
    return [_disclosure(row, corrections.get(row.id)) for row in rows]


def _disclosure(row: DisclosureRow, corrected_by: str | None) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row.id),
        draft=DisclosureDraft(
            kind=row.kind,
            title=row.title,
            since=row.since,
            until=row.until,
            period_label=row.period_label,
            scheme=row.scheme,
            item=row.item,
            scope=Scope(row.scope),
            place=row.place,
            source_ids=tuple(map(SourceId, row.source_ids)),
            project_id=None if row.project_id is None else ProjectId(row.project_id),
        ),
        content=contents.read(row.content),
        content_hash=row.content_hash,
        size=row.size,
        pages=row.pages,
        made_on=row.made_on,
        made_by=row.made_by,
        corrects=None if row.corrects_id is None else DisclosureId(row.corrects_id),
        reason=row.reason,
        corrected_by=None if corrected_by is None else DisclosureId(corrected_by),
        notice_id=row.notice_id,
    )
