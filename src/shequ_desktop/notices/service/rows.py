"""Rows of the board, made into values: state and all, however many are asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Select, select

from shequ_desktop.documents import contents
from shequ_desktop.notices.model import NoticeRow, ObjectionRow, PhotoRow, PostingRow
from shequ_desktop.notices.rules.checks import is_overdue, state_of
from shequ_desktop.notices.service.settings import schemes
from shequ_desktop.notices.values import (
    Answer,
    Notice,
    NoticeDraft,
    NoticeId,
    NoticeState,
    Objection,
    ObjectionDraft,
    ObjectionId,
    Photo,
    PhotoId,
    Posting,
    PostingId,
    Scheme,
    Side,
    Signed,
)
from shequ_desktop.storage.base import Row
from shequ_desktop.storage.store import Reading

_R = TypeVar("_R", bound=Row)
_Ids: TypeAlias = Select[str]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to notices, by its owner's id."""

    schemes: Mapping[str, Scheme]
    photos: Mapping[str, list[Photo]]
    postings: Mapping[str, list[PostingRow]]
    objections: Mapping[str, list[Objection]]
    corrections: Mapping[str, str]
    """The living, posted notice that corrects another, by the other's id."""


def notices_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Notice]:
    """Return the notices out of the bin that meet all of ``conditions``, the newest first."""
    living = (NoticeRow.deleted_at.is_(None), *conditions)
    rows = reading.session.scalars(
        select(NoticeRow).where(*living).order_by(NoticeRow.id.desc())
    ).all()
    theirs = select(NoticeRow.id).where(*living) if conditions else None
    return _made(reading, rows, theirs)


def posted(*conditions: ColumnElement[bool]) -> Select[str]:
    """Return a query for the ids of the notices with a posting that meets ``conditions``."""
    return select(PostingRow.notice_id).where(PostingRow.deleted_at.is_(None), *conditions)


def one_notice(reading: Reading, notice_id: NoticeId) -> Notice:
    """Return one notice; one in the bin too.

    Raises:
        NoResultFound: there is none of that id.
    """
    row = reading.session.get_one(NoticeRow, notice_id)
    return _made(reading, [row], select(NoticeRow.id).where(NoticeRow.id == notice_id))[0]


def objection_of(row: ObjectionRow) -> Objection:
    """Return a row's objection."""
    answer = None
    if row.answered_on is not None:
        answer = Answer(
            answer=row.answer,
            answered_on=row.answered_on,
            answered_by=row.answered_by,
            adopted=row.adopted,
        )
    return Objection(
        id=ObjectionId(row.id),
        notice_id=NoticeId(row.notice_id),
        draft=ObjectionDraft(
            received_on=row.received_on,
            person_name=row.person_name,
            phone=row.phone,
            body=row.body,
            channel=row.channel,
        ),
        due_on=row.due_on,
        answer=answer,
    )


def posting_of(row: PostingRow, photos: Iterable[Photo] = ()) -> Posting:
    """Return a row's posting."""
    return Posting(
        id=PostingId(row.id),
        place=row.place,
        posted_on=row.posted_on,
        days=row.days,
        must_stay_until=row.must_stay_until,
        taken_down_on=row.taken_down_on,
        early_reason=row.early_reason,
        photos=tuple(photos),
    )


def _made(reading: Reading, rows: Sequence[NoticeRow], only: _Ids | None) -> list[Notice]:
    parts = _parts(reading, only)
    return [_notice(reading, row, parts) for row in rows]


def _parts(reading: Reading, only: _Ids | None) -> _Parts:
    ours = [] if only is None else [PostingRow.notice_id.in_(only)]
    theirs = [] if only is None else [ObjectionRow.notice_id.in_(only)]
    taken = [] if only is None else [PhotoRow.posting_id.in_(select(PostingRow.id).where(*ours))]
    photos: defaultdict[str, list[Photo]] = defaultdict(list)
    for photo in _living(reading, PhotoRow, taken):
        photos[photo.posting_id].append(_photo(photo))
    objections: defaultdict[str, list[Objection]] = defaultdict(list)
    for objection in _living(reading, ObjectionRow, theirs):
        objections[objection.notice_id].append(objection_of(objection))
    postings: defaultdict[str, list[PostingRow]] = defaultdict(list)
    for row in _living(reading, PostingRow, ours):
        postings[row.notice_id].append(row)
    return _Parts(
        schemes={each.code: each for each in schemes(reading)},
        photos=photos,
        postings=postings,
        objections=objections,
        corrections=_corrections(reading),
    )


def _living(
    reading: Reading, kind: type[_R], conditions: Iterable[ColumnElement[bool]]
) -> Sequence[_R]:
    wanted = select(kind).where(kind.deleted_at.is_(None), *conditions).order_by(kind.id)
    return reading.session.scalars(wanted).all()


def _corrections(reading: Reading) -> dict[str, str]:
    rows = reading.session.execute(
        select(NoticeRow.corrects_id, NoticeRow.id)
        .join(PostingRow, PostingRow.notice_id == NoticeRow.id)
        .where(
            NoticeRow.corrects_id.is_not(None),
            NoticeRow.deleted_at.is_(None),
            NoticeRow.withdrawn_on.is_(None),
            PostingRow.deleted_at.is_(None),
        )
        .order_by(NoticeRow.id)
    )
    return {corrected: correction for corrected, correction in rows if corrected is not None}


def _notice(reading: Reading, row: NoticeRow, parts: _Parts) -> Notice:
    postings = [
        posting_of(each, parts.photos.get(each.id, ())) for each in parts.postings.get(row.id, ())
    ]
    corrected_by = parts.corrections.get(row.id)
    found = Notice(
        id=NoticeId(row.id),
        draft=_draft(row),
        state=NoticeState.DRAFTING,
        checked=Signed(name=row.checked_by, on=row.checked_on),
        approved=Signed(name=row.approved_by, on=row.approved_on),
        supervised=Signed(name=row.supervised_by, on=row.supervised_on),
        withdrawn_on=row.withdrawn_on,
        withdrawn_reason=row.withdrawn_reason,
        archived_on=row.archived_on,
        corrects=None if row.corrects_id is None else NoticeId(row.corrects_id),
        correction_reason=row.correction_reason,
        corrected_by=None if corrected_by is None else NoticeId(corrected_by),
        template_version=row.template_version,
        snapshot=row.snapshot,
        postings=tuple(sorted(postings, key=lambda each: each.posted_on)),
        objections=tuple(parts.objections.get(row.id, ())),
    )
    own = parts.schemes.get(row.scheme)
    state = state_of(
        found,
        steps=own.steps if own is not None else (),
        corrected=corrected_by is not None,
        today=reading.today,
    )
    return replace(found, state=state, overdue=is_overdue(found, today=reading.today))


def _draft(row: NoticeRow) -> NoticeDraft:
    return NoticeDraft(
        kind=row.kind,
        title=row.title,
        content=contents.read(row.content),
        scheme=row.scheme,
        item=row.item,
        period_label=row.period_label,
        due_on=row.due_on,
        owner_name=row.owner_name,
        channel=row.channel,
        note=row.note,
    )


def _photo(row: PhotoRow) -> Photo:
    return Photo(
        id=PhotoId(row.id),
        side=Side(row.side),
        size=row.size,
        taken_on=row.taken_on,
        note=row.note,
    )
