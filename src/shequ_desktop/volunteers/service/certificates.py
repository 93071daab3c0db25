"""Certificates: drafted from confirmed hours, publicised, issued, voided and issued anew."""

from dataclasses import asdict
from datetime import date

from sqlalchemy import ColumnElement, func, select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.periods import last_day
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import CertificateRow, PostRow
from shequ_desktop.volunteers.rules.certificates import (
    LEAST_DAYS,
    CertificateFacts,
    certificate_state,
    check_certificate,
    check_issue,
)
from shequ_desktop.volunteers.service.hours import records
from shequ_desktop.volunteers.service.people import volunteer
from shequ_desktop.volunteers.values import (
    CERTIFICATE_STATE_TITLES,
    Certificate,
    CertificateDraft,
    CertificateFixed,
    CertificateId,
    CertificateLine,
    CertificateState,
    ReasonMissing,
    RecordState,
    ServiceRecord,
    VolunteerId,
)


def certificate(reading: Reading, certificate_id: CertificateId) -> Certificate:
    """Return one certificate.

    Raises:
        LookupError: there is none of that id.
    """
    found = _where(reading, CertificateRow.id == certificate_id)
    if not found:
        raise LookupError(certificate_id)
    return found[0]


def certificates(reading: Reading, *, volunteer_id: VolunteerId | None = None) -> list[Certificate]:
    """Return the register of certificates, the newest first."""
    asked = [] if volunteer_id is None else [CertificateRow.volunteer_id == volunteer_id]
    return _where(reading, *asked)


def draft_certificate(
    tx: Transaction, draft: CertificateDraft, *, replaces: CertificateId | None = None
) -> CertificateId:
    """Draft a certificate of the confirmed hours of a period; what it says is frozen in it.

    Raises:
        RulesBroken: there are none; the period ends before it begins.
    """
    served = _served(tx, draft)
    refuse(check_certificate(draft, sum(each.draft.minutes for each in served)))
    whose = volunteer(tx, VolunteerId(draft.volunteer_id))
    row = CertificateRow(
        volunteer_id=draft.volunteer_id,
        from_on=draft.from_on,
        until_on=draft.until_on,
        handler=draft.handler.strip(),
        responsible=draft.responsible.strip(),
        phone=draft.phone.strip(),
        note=draft.note.strip(),
        publicity_days=max(LEAST_DAYS, draft.publicity_days),
        volunteer_name=whose.draft.name,
        volunteer_no=whose.draft.national_no or whose.number,
        id_type=whose.draft.id_type,
        id_number=whose.draft.id_number,
        minutes=sum(each.draft.minutes for each in served),
        lines=[asdict(line) for line in _lines(tx, served)],
        replaces_id=replaces,
    )
    tx.session.add(row)
    tx.session.flush()
    return CertificateId(row.id)


def publish_certificate(tx: Transaction, certificate_id: CertificateId, on: date) -> None:
    """Note that it hangs from ``on``; the days count as 《民法典》第二百零一条 has it.

    Raises:
        RulesBroken: it was issued or voided.
    """
    found = certificate(tx, certificate_id)
    if found.state in (CertificateState.ISSUED, CertificateState.VOID):
        refuse([CertificateFixed(CERTIFICATE_STATE_TITLES[found.state])])
    row = tx.session.get_one(CertificateRow, certificate_id)
    row.public_from = on
    row.public_until = last_day(on, row.publicity_days, communities.holidays(tx))


def issue_certificate(tx: Transaction, certificate_id: CertificateId) -> str:
    """Give it its number, and return that. ``issue_and_prove`` signs it as well.

    Raises:
        RulesBroken: not publicised long enough; the hours have changed meanwhile; issued or void.
    """
    found = certificate(tx, certificate_id)
    now = sum(each.draft.minutes for each in _served(tx, found.draft))
    refuse(check_issue(found, minutes_now=now))
    row = tx.session.get_one(CertificateRow, certificate_id)
    row.number, row.issued_on = _next_number(tx), tx.today
    return row.number


def void_certificate(tx: Transaction, certificate_id: CertificateId, reason: str) -> None:
    """Void a certificate; its number is not given again.

    Raises:
        RulesBroken: no reason; voided already.
    """
    if not reason.strip():
        refuse([ReasonMissing()])
    found = certificate(tx, certificate_id)
    if found.state is CertificateState.VOID:
        refuse([CertificateFixed(CERTIFICATE_STATE_TITLES[found.state])])
    row = tx.session.get_one(CertificateRow, certificate_id)
    row.voided_on, row.void_reason = tx.today, reason.strip()


def _served(reading: Reading, draft: CertificateDraft) -> list[ServiceRecord]:
    return records(
        reading,
        volunteer_id=draft.volunteer_id,
        since=draft.from_on,
        until=draft.until_on,
        states=(RecordState.CONFIRMED,),
    )


def _lines(reading: Reading, served: list[ServiceRecord]) -> list[CertificateLine]:
    titles = dict(reading.session.execute(select(PostRow.id, PostRow.title)).all())
    by_post: dict[str, list[ServiceRecord]] = {}
    for each in served:
        by_post.setdefault(each.draft.post_id, []).append(each)
    return [
        CertificateLine(
            post=titles.get(post, ""),
            content="、".join(
                dict.fromkeys(each.draft.content for each in theirs if each.draft.content)
            ),
            times=len(theirs),
            minutes=sum(each.draft.minutes for each in theirs),
        )
        for post, theirs in by_post.items()
    ]


def _where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Certificate]:
    rows = reading.session.scalars(
        select(CertificateRow)
        .where(CertificateRow.deleted_at.is_(None), *conditions)
        .order_by(CertificateRow.id.desc())
    )
    return [_certificate(reading, row) for row in rows]


def _certificate(reading: Reading, row: CertificateRow) -> Certificate:
    facts = CertificateFacts(
        public_from=row.public_from,
        public_until=row.public_until,
        issued_on=row.issued_on,
        voided_on=row.voided_on,
    )
    return Certificate(
        id=CertificateId(row.id),
        number=row.number,
        draft=CertificateDraft(
            volunteer_id=row.volunteer_id,
            from_on=row.from_on,
            until_on=row.until_on,
            handler=row.handler,
            responsible=row.responsible,
            phone=row.phone,
            note=row.note,
            publicity_days=row.publicity_days,
        ),
        state=certificate_state(facts, today=reading.today),
        volunteer_name=row.volunteer_name,
        volunteer_no=row.volunteer_no,
        id_type=row.id_type,
        id_number=row.id_number,
        minutes=row.minutes,
        lines=tuple(CertificateLine(**line) for line in row.lines),
        public_from=row.public_from,
        public_until=row.public_until,
        issued_on=row.issued_on,
        voided_on=row.voided_on,
        void_reason=row.void_reason,
        replaces=None if row.replaces_id is None else CertificateId(row.replaces_id),
        proof=row.proof,
    )


def _next_number(tx: Transaction) -> str:
    """Return the year's next number; two offices may give the same one, which a merge tells."""
    start = f"ZM-{tx.today.year}-"
    last = tx.session.scalar(
        select(func.max(CertificateRow.number)).where(CertificateRow.number.startswith(start))
    )
    digits = (last or "").removeprefix(start)
    return f"{start}{int(digits) + 1 if digits.isdigit() else 1:04}"
