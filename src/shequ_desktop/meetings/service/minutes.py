"""Minutes: drafted from the desk, edited, signed, sealed, replaced for a reason."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.meetings.model import MinutesRow
from shequ_desktop.meetings.rules.drafting import Facts, record, summary
from shequ_desktop.meetings.rules.minutes import (
    Sealed,
    check_change,
    check_new_version,
    check_sealing,
    check_signing,
    clean,
    numbers_text,
    seal_of,
    still_so,
)
from shequ_desktop.meetings.service.files import files_of
from shequ_desktop.meetings.service.meetings import meeting, roll
from shequ_desktop.meetings.service.rows import fence
from shequ_desktop.meetings.service.votes import frozen_ground, votes_of
from shequ_desktop.meetings.values import (
    MeetingId,
    MinutesForm,
    MinutesId,
    MinutesVersion,
    SealCheck,
)
from shequ_desktop.meetings.values.minutes_findings import MinutesThere
from shequ_desktop.storage.store import Reading, Transaction


def minutes(reading: Reading, meeting_id: MeetingId) -> tuple[MinutesVersion, ...]:
    """Return all versions of a meeting's minutes: 会议记录 first, then 会议纪要, oldest first."""
    rows = reading.session.scalars(
        select(MinutesRow)
        .where(MinutesRow.meeting_id == meeting_id, MinutesRow.deleted_at.is_(None))
        .order_by(MinutesRow.form, MinutesRow.version, MinutesRow.id)
    )
    return tuple(map(_version, rows))


def compose_minutes(reading: Reading, meeting_id: MeetingId, form: MinutesForm) -> str:
    """Return the draft that the desk's notes, the roll and the votes make."""
    community = communities.community(reading)
    facts = Facts(
        committee="" if community is None else community.committee,
        meeting=meeting(reading, meeting_id),
        roll=roll(reading, meeting_id),
        votes=votes_of(reading, meeting_id),
        profile=frozen_ground(reading, meeting_id).profile,
    )
    return clean(record(facts) if form is MinutesForm.RECORD else summary(facts))


def draft_minutes(tx: Transaction, meeting_id: MeetingId, form: MinutesForm) -> MinutesId:
    """Begin the minutes of a meeting: the first version, drafted from the desk.

    Raises:
        RulesBroken: there is one already.
    """
    there = any(each.form is form for each in minutes(tx, meeting_id))
    refuse([MinutesThere()] if there else [])
    body = compose_minutes(tx, meeting_id, form)
    return _add(tx, MinutesRow(meeting_id=meeting_id, form=form, version=1, body=body))


def write_minutes(tx: Transaction, minutes_id: MinutesId, body: str) -> None:
    """Change what the newest version says, as long as nobody has signed it.

    Raises:
        RulesBroken: signed, sealed, or not the newest.
    """
    row = tx.session.get_one(MinutesRow, minutes_id)
    refuse(check_change(_version(row), minutes(tx, MeetingId(row.meeting_id))))
    row.body = clean(body)


def sign_minutes(
    tx: Transaction, minutes_id: MinutesId, signers: Sequence[str], signed_on: date
) -> None:
    """Write down who has signed the printed minutes; from now on their text is fixed.

    Args:
        signers: Chair, recorder, two or three representatives.

    Raises:
        RulesBroken: fewer than two; the meeting goes on; a day in the future or before the
            meeting; signed already.
    """
    row = tx.session.get_one(MinutesRow, minutes_id)
    meeting_id = MeetingId(row.meeting_id)
    names = list(dict.fromkeys(name.strip() for name in signers if name.strip()))
    version = _version(row)
    refuse(
        [
            *check_change(version, minutes(tx, meeting_id)),
            *check_signing(version, meeting(tx, meeting_id), names, signed_on, today=tx.today),
        ]
    )
    row.signers, row.signed_on = names, signed_on
    fence(tx, meeting_id)


def seal_minutes(tx: Transaction, minutes_id: MinutesId) -> str:
    """Seal signed minutes for good and return the seal: SHA-256, hex.

    Raises:
        RulesBroken: not signed; sealed already; a vote has no result yet.
    """
    row = tx.session.get_one(MinutesRow, minutes_id)
    votes = votes_of(tx, MeetingId(row.meeting_id))
    refuse(check_sealing(_version(row), votes))
    found = meeting(tx, MeetingId(row.meeting_id))
    numbers = numbers_text(found, votes, files_of(tx, minutes_id))
    fence(tx, row.meeting_id)
    seal = seal_of(
        Sealed(
            meeting=found,
            minutes=_version(row),
            numbers=numbers,
            sealed_on=tx.today,
            sealed_by=tx.user,
        )
    )
    # All at once: once a day stands there, storage lets nothing of the row change.
    row.numbers, row.sealed_on, row.sealed_by, row.seal = numbers, tx.today, tx.user, seal
    return seal


def new_version(tx: Transaction, minutes_id: MinutesId, reason: str) -> MinutesId:
    """Begin a new version of signed or sealed minutes with the words of the old one.

    Raises:
        RulesBroken: no reason; not signed, and so still to be edited; not the newest.
    """
    row = tx.session.get_one(MinutesRow, minutes_id)
    refuse(check_new_version(_version(row), minutes(tx, MeetingId(row.meeting_id)), reason))
    return _add(
        tx,
        MinutesRow(
            meeting_id=row.meeting_id,
            form=row.form,
            version=row.version + 1,
            body=row.body,
            reason=reason.strip(),
        ),
    )


def check_seal(reading: Reading, minutes_id: MinutesId) -> SealCheck:
    """Return whether sealed minutes are as they were: text and signers, roll and votes.

    Of minutes that are not sealed nothing is proved: both are ``False``.
    """
    row = reading.session.get_one(MinutesRow, minutes_id)
    if not row.seal or row.sealed_on is None:
        return SealCheck(intact=False, numbers_same=False)
    found = meeting(reading, MeetingId(row.meeting_id))
    again = seal_of(
        Sealed(
            meeting=found,
            minutes=_version(row),
            numbers=row.numbers,
            sealed_on=row.sealed_on,
            sealed_by=row.sealed_by,
        )
    )
    votes = votes_of(reading, MeetingId(row.meeting_id))
    now = numbers_text(found, votes, files_of(reading, minutes_id))
    return SealCheck(intact=again == row.seal, numbers_same=still_so(row.numbers, now))


def _add(tx: Transaction, row: MinutesRow) -> MinutesId:
    tx.session.add(row)
    tx.session.flush()
    return MinutesId(row.id)


def _version(row: MinutesRow) -> MinutesVersion:
    return MinutesVersion(
        id=MinutesId(row.id),
        form=MinutesForm(row.form),
        version=row.version,
        body=row.body,
        reason=row.reason,
        signers=tuple(row.signers),
        signed_on=row.signed_on,
        sealed_on=row.sealed_on,
        sealed_by=row.sealed_by,
        seal=row.seal,
        numbers=row.numbers,
    )
