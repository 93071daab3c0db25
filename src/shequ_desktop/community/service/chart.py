"""Who is organised how, as of a day: bodies, offices, and what is to be said of them."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import ColumnElement, select

from shequ_desktop.community.model import BodyRow, OfficeRow
from shequ_desktop.community.rules.organisation import World
from shequ_desktop.community.rules.standing import check_standing
from shequ_desktop.community.service.rules_in_force import profile_on
from shequ_desktop.community.values import (
    AreaId,
    Body,
    BodyDraft,
    BodyId,
    BodyKind,
    Office,
    OfficeDraft,
    OfficeId,
    People,
    kind_notes,
)
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.storage.store import Reading

_KINDS = {kind: rank for rank, kind in enumerate(kind_notes())}


def bodies(reading: Reading, *, on: date | None = None) -> tuple[Body, ...]:
    """Return the bodies, in the order of their kinds.

    Args:
        on: Only those that are there on this day; ``None``: all of all times.
    """
    rows = reading.session.scalars(
        select(BodyRow).where(BodyRow.deleted_at.is_(None)).order_by(BodyRow.rank, BodyRow.id)
    )
    found = sorted((_body(row) for row in rows), key=lambda body: _KINDS[body.kind])
    return tuple(body for body in found if on is None or body.there(on))


def body(reading: Reading, body_id: BodyId) -> Body:
    """Return one body.

    Raises:
        NoResultFound: there is none of that id.
    """
    return _body(reading.session.get_one(BodyRow, body_id))


def term_ends(reading: Reading) -> tuple[Body, ...]:
    """Return the bodies whose term has a last day, the one that ends first at the front."""
    there = (each for each in bodies(reading) if each.closed_on is None)
    ending = ((each.draft.term_until, each) for each in there if each.draft.term_until)
    return tuple(each for _until, each in sorted(ending, key=lambda pair: (pair[0], pair[1].id)))


def offices(
    reading: Reading,
    *,
    on: date | None = None,
    body_id: BodyId | None = None,
    kind: BodyKind | None = None,
    person_id: str | None = None,
) -> tuple[Office, ...]:
    """Return offices, the earliest first.

    Args:
        on: Only those held on this day, first and last day included; ``None``: all of all times.
        body_id: Only those in this body.
        kind: Only those in bodies of this kind that are there (on the day).
        person_id: Only this person's.
    """
    wanted: list[ColumnElement[bool]] = [OfficeRow.deleted_at.is_(None)]
    if body_id is not None:
        wanted.append(OfficeRow.body_id == body_id)
    if kind is not None:
        ids = [each.id for each in bodies(reading, on=on) if each.kind is kind]
        wanted.append(OfficeRow.body_id.in_(ids))
    if person_id is not None:
        wanted.append(OfficeRow.person_id == person_id)
    rows = reading.session.scalars(
        select(OfficeRow).where(*wanted).order_by(OfficeRow.from_on, OfficeRow.id)
    )
    found = (_office(row) for row in rows)
    return tuple(office for office in found if on is None or office.held(on))


def office(reading: Reading, office_id: OfficeId) -> Office:
    """Return one office.

    Raises:
        NoResultFound: there is none of that id.
    """
    return _office(reading.session.get_one(OfficeRow, office_id))


def standing(
    reading: Reading, people: People, *, on: date | None = None
) -> Mapping[BodyId, tuple[Finding, ...]]:
    """Return what is to be said of each body that is there on a day (default: today)."""
    day = on or reading.today
    return check_standing(world_of(reading, people, day), day)


def world_of(reading: Reading, people: People, day: date) -> World:
    """Return what changes on a day are checked against."""
    return World(
        bodies=bodies(reading),
        offices=[each.as_kept(people.same) for each in offices(reading)],
        people=people,
        profile=profile_on(reading, day),
    )


def _body(row: BodyRow) -> Body:
    return Body(
        id=BodyId(row.id),
        draft=BodyDraft(
            kind=BodyKind(row.kind),
            name=row.name,
            term_no=row.term_no,
            term_from=row.term_from,
            term_until=row.term_until,
            seats=row.seats,
            parent_id=None if row.parent_id is None else BodyId(row.parent_id),
            note=row.note,
        ),
        closed_on=row.closed_on,
        follows=None if row.follows_id is None else BodyId(row.follows_id),
    )


def _office(row: OfficeRow) -> Office:
    return Office(
        id=OfficeId(row.id),
        draft=OfficeDraft(
            body_id=BodyId(row.body_id),
            person_id=row.person_id,
            person_name=row.person_name,
            sex=row.sex,
            phone=row.phone,
            phone_public=row.phone_public,
            title=row.title,
            produced_by=row.produced_by,
            from_on=row.from_on,
            until_on=row.until_on,
            area_id=None if row.area_id is None else AreaId(row.area_id),
            household_id=row.household_id,
            constituency=row.constituency,
            number=row.number,
            note=row.note,
        ),
        end_reason=row.end_reason,
        fails=row.fails,
    )
