"""Postings: up on a board, photographed, down again."""

from collections.abc import Collection, Sequence
from datetime import date

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices.values import NoticeId, PhotoId, PostingId, PostingPlan, Side
from shequ_desktop.storage.store import Reading, Transaction

MOST_PHOTO_BYTES = 300 * 1024
"""A photo is made smaller before it is handed in."""


def plan_posting(
    reading: Reading, notice_id: NoticeId, posted_on: date, days: int = 0
) -> PostingPlan:
    """Return until when a notice would have to stay up.

    Args:
        days: Calendar days that the user asks for; 0: as few as are allowed.
    """
    raise NotImplementedError(reading, notice_id, posted_on, days)


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
        days: Calendar days; 0: as few as are allowed.
        seen: Warnings that the user has read: a step was left out, holidays are not known.

    Raises:
        RulesBroken: too few days, no place, a day in the future, twice in one place, withdrawn.
    """
    raise NotImplementedError(tx, notice_id, places, posted_on, days, seen)


def take_down(
    tx: Transaction, posting_id: PostingId, *, taken_down_on: date, reason: str = ""
) -> None:
    """Write down that a notice was taken down in one place.

    Args:
        taken_down_on: No longer there on this day.

    Raises:
        RulesBroken: before its time and without a reason; before it was posted; in the future.
    """
    raise NotImplementedError(tx, posting_id, taken_down_on, reason)


def add_photo(
    tx: Transaction, posting_id: PostingId, side: Side, jpeg: bytes, *, note: str = ""
) -> PhotoId:
    """Keep a photo of a posting. The bytes lie beside the log, under their SHA-256.

    Raises:
        RulesBroken: ``PhotoUnfit``, it is no JPEG or larger than ``MOST_PHOTO_BYTES``.
    """
    raise NotImplementedError(tx, posting_id, side, jpeg, note)


def delete_photo(tx: Transaction, photo_id: PhotoId) -> None:
    """Put a photo into the bin; its bytes stay for the way back."""
    raise NotImplementedError(tx, photo_id)


def photo_content(reading: Reading, photo_id: PhotoId) -> bytes:
    """Return a photo's JPEG.

    Raises:
        NoResultFound: there is no such photo, or its bytes are not on this computer.
    """
    raise NotImplementedError(reading, photo_id)
