"""Postings: up on a board, photographed, down again."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.notices.model import PhotoContentRow, PhotoRow, PostingRow
from shequ_desktop.notices.rules.checks import check_photo, check_posting, check_taking_down
from shequ_desktop.notices.rules.days import least_days, plan
from shequ_desktop.notices.service.rows import one_notice, posting_of
from shequ_desktop.notices.service.settings import board, scheme, schemes
from shequ_desktop.notices.values import Notice, NoticeId, PhotoId, PostingId, PostingPlan, Side
from shequ_desktop.storage.store import Reading, Transaction

MOST_PHOTO_BYTES = 300 * 1024
"""A photo is made smaller before it is handed in."""


def plan_posting(
    reading: Reading, notice_id: NoticeId, posted_on: date, days: int = 0
) -> PostingPlan:
    """Return until when a notice would have to stay up.

    Args:
        days: Calendar days that the user asks for; 0: as usual, which is as few as its
            catalogue allows, or for a notice in no catalogue, as the one in force has it.
    """
    return _plan(reading, one_notice(reading, notice_id), posted_on, days)


def post_notice(
    tx: Transaction,
    notice_id: NoticeId,
    places: Sequence[str],
    *,
    posted_on: date,
    days: int = 0,
    seen: Collection[Finding] = (),
) -> tuple[PostingId, ...]:
    """Write down that a notice was posted; what it says can no longer be changed.

    Args:
        days: Calendar days; 0: as usual, see ``plan_posting``.
        seen: Warnings that the user has read: a step was left out, holidays are not known.

    Raises:
        RulesBroken: too few days, no place, a day in the future, twice in one place, withdrawn.
    """
    found = one_notice(tx, notice_id)
    planned = _plan(tx, found, posted_on, days)
    own = {each.code: each for each in schemes(tx)}.get(found.draft.scheme)
    refuse(
        check_posting(found, planned, places, posted_on=posted_on, scheme=own, today=tx.today),
        seen=seen,
    )
    rows = [
        PostingRow(
            notice_id=notice_id,
            place=place.strip(),
            posted_on=posted_on,
            days=planned.days,
            must_stay_until=planned.must_stay_until,
        )
        for place in places
    ]
    tx.session.add_all(rows)
    tx.session.flush()
    return tuple(PostingId(row.id) for row in rows)


def take_down(
    tx: Transaction, posting_id: PostingId, *, taken_down_on: date, reason: str = ""
) -> None:
    """Write down that a notice was taken down in one place.

    Args:
        taken_down_on: No longer there on this day.
        reason: Kept if it is before its time.

    Raises:
        RulesBroken: before its time and without a reason; before it was posted; in the future.
    """
    row = tx.session.get_one(PostingRow, posting_id)
    refuse(check_taking_down(posting_of(row), taken_down_on, reason, today=tx.today))
    row.taken_down_on = taken_down_on
    row.early_reason = reason.strip() if taken_down_on <= row.must_stay_until else ""


def add_photo(
    tx: Transaction, posting_id: PostingId, side: Side, jpeg: bytes, *, note: str = ""
) -> PhotoId:
    """Keep a photo of a posting. The bytes lie beside the log, under their SHA-256.

    Raises:
        RulesBroken: ``PhotoUnfit``, it is no JPEG or larger than ``MOST_PHOTO_BYTES``.
    """
    refuse(check_photo(jpeg, most=MOST_PHOTO_BYTES))
    content_hash = hashlib.sha256(jpeg).hexdigest()
    if tx.session.get(PhotoContentRow, content_hash) is None:
        tx.session.add(PhotoContentRow(content_hash=content_hash, content=jpeg))
    row = PhotoRow(
        posting_id=posting_id,
        side=side.value,
        content_hash=content_hash,
        size=len(jpeg),
        taken_on=tx.today,
        note=note.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    return PhotoId(row.id)


def delete_photo(tx: Transaction, photo_id: PhotoId) -> None:
    """Put a photo into the bin; its bytes stay for the way back."""
    tx.session.get_one(PhotoRow, photo_id).deleted_at = tx.at_ms


def photo_content(reading: Reading, photo_id: PhotoId) -> bytes:
    """Return a photo's JPEG.

    Raises:
        NoResultFound: there is no such photo, or its bytes are not on this computer.
    """
    return reading.session.execute(
        select(PhotoContentRow.content)
        .join(PhotoRow, PhotoRow.content_hash == PhotoContentRow.content_hash)
        .where(PhotoRow.id == photo_id)
    ).scalar_one()


def _plan(reading: Reading, found: Notice, posted_on: date, days: int) -> PostingPlan:
    decided = board(reading)
    code = found.draft.scheme
    usual = scheme(reading, code)
    own = usual if code else None
    item = own.item(found.draft.item) if own is not None and own.code == code else None
    least = least_days(own, item, decided)
    return plan(
        posted_on,
        days or least_days(usual, item, decided),
        item,
        least=least,
        holidays=communities.holidays(reading),
    )
