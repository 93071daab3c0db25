"""Rows of volunteers, posts and claims, made into values, however many are asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, func, select

from shequ_desktop.households import service as households
from shequ_desktop.households.values import LedgerLine, PersonId
from shequ_desktop.kernel.bulk import undisturbed
from shequ_desktop.storage.base import Base
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers.model import (
    ClaimRow,
    PostRow,
    ServiceRecordRow,
    VolunteerEventRow,
    VolunteerRow,
)
from shequ_desktop.volunteers.rules.people import volunteer_state
from shequ_desktop.volunteers.rules.posts import (
    ClaimFacts,
    PostFacts,
    claim_state,
    filling,
    post_state,
    why_closed,
)
from shequ_desktop.volunteers.service.catalogue import catalogue
from shequ_desktop.volunteers.values import (
    CatalogueEntry,
    Claim,
    ClaimDraft,
    ClaimId,
    ClaimMode,
    Consent,
    EventId,
    EventKind,
    Post,
    PostDraft,
    PostId,
    Slot,
    Volunteer,
    VolunteerDraft,
    VolunteerEvent,
    VolunteerId,
    VolunteerKind,
)

_GONE = CatalogueEntry(code="", class_code="", class_title="其他", title="（目录中已没有）")


@undisturbed()
def volunteers_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Volunteer]:
    """Return the volunteers out of the bin that meet all of ``conditions``, by their numbers."""
    living = (VolunteerRow.deleted_at.is_(None), *conditions)
    rows = cast(
        "Sequence[VolunteerRow]",
        reading.session.execute(
            plain_rows(VolunteerRow).where(*living).order_by(VolunteerRow.number, VolunteerRow.id)
        ).all(),
    )
    theirs = {row.id for row in rows}
    residents = [PersonId(row.person_id) for row in rows if row.person_id is not None]
    lines = households.lines_of_people(reading, residents)
    minutes = _minutes(reading)
    posts = _posts_held(reading)
    events = _events(reading, theirs)
    return [
        _volunteer(row, lines.get(PersonId(row.person_id or "")), minutes, posts, events)
        for row in rows
    ]


@undisturbed()
def posts_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Post]:
    """Return the posts out of the bin that meet all of ``conditions``, by title and place."""
    rows = reading.session.scalars(
        select(PostRow)
        .where(PostRow.deleted_at.is_(None), *conditions)
        .order_by(PostRow.title, PostRow.place, PostRow.id)
    ).all()
    entries = catalogue(reading)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims_where(reading):
        claims[claim.draft.post_id].append(claim)
    return [_post(reading, row, entries, claims[row.id]) for row in rows]


def claims_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Claim]:
    """Return the claims that meet all of ``conditions``, the newest first."""
    rows = reading.session.execute(
        select(ClaimRow, VolunteerRow.name, PostRow.title)
        .join(VolunteerRow, VolunteerRow.id == ClaimRow.volunteer_id)
        .join(PostRow, PostRow.id == ClaimRow.post_id)
        .where(ClaimRow.deleted_at.is_(None), *conditions)
        .order_by(ClaimRow.id.desc())
    ).all()
    taken_over = set(
        reading.session.scalars(
            select(ClaimRow.takes_over_id).where(
                ClaimRow.takes_over_id.is_not(None), ClaimRow.deleted_at.is_(None)
            )
        )
    )
    return [_claim(reading, row, name, title, row.id in taken_over) for row, name, title in rows]


def plain_rows(table: type[Base]) -> Select[Any]:
    """Return a query of all columns of a table: a thousand rows without a thousand objects.

    The session would keep watch over each of them, and looking through them all for cycles
    takes longer than reading them.
    """
    return select(*(getattr(table, column.key) for column in table.__table__.columns))


def slots(triples: Iterable[Sequence[int]]) -> tuple[Slot, ...]:
    """Return the stretches of the week as the file keeps them."""
    return tuple(Slot(weekday=day, begins=begins, ends=ends) for day, begins, ends in triples)


def triples(slots: Iterable[Slot]) -> list[list[int]]:
    """Return stretches of the week as the file keeps them, in order."""
    return sorted([slot.weekday, slot.begins, slot.ends] for slot in slots)


def post_draft(row: PostRow) -> PostDraft:
    """Return what the form says of a post."""
    return PostDraft(
        entry=row.entry,
        title=row.title,
        place=row.place,
        area_id=row.area_id,
        from_on=row.from_on,
        until_on=row.until_on,
        shifts=slots(row.shifts),
        people_needed=row.people_needed,
        skills=tuple(row.skills),
        age_least=row.age_least,
        age_most=row.age_most,
        training=row.training,
        requirements=row.requirements,
        risk_level=row.risk_level,
        risk_notice=row.risk_notice,
        contact_name=row.contact_name,
        contact_phone=row.contact_phone,
    )


def _post(
    reading: Reading, row: PostRow, entries: Mapping[str, CatalogueEntry], claims: list[Claim]
) -> Post:
    draft = post_draft(row)
    facts = PostFacts(
        published_on=row.published_on,
        paused_on=row.paused_on,
        cancelled_on=row.cancelled_on,
        reason=row.state_reason,
    )
    state = post_state(draft, facts, held=len(filling(claims)), today=reading.today)
    return Post(
        id=PostId(row.id),
        draft=draft,
        entry=entries.get(row.entry, replace(_GONE, code=row.entry)),
        state=state,
        why_closed=why_closed(draft, facts, state),
        claims=tuple(claims),
    )


def _claim(reading: Reading, row: ClaimRow, name: str, title: str, is_taken_over: bool) -> Claim:  # noqa: FBT001 - a column of the row
    draft = ClaimDraft(
        post_id=PostId(row.post_id),
        volunteer_id=row.volunteer_id,
        mode=ClaimMode(row.mode),
        claimed_on=row.claimed_on,
        from_on=row.from_on,
        until_on=row.until_on,
        shifts=slots(row.shifts),
        renews=None if row.renews_id is None else ClaimId(row.renews_id),
        takes_over=None if row.takes_over_id is None else ClaimId(row.takes_over_id),
    )
    facts = ClaimFacts(
        accepted_on=row.accepted_on, ended_on=row.ended_on, is_taken_over=is_taken_over
    )
    return Claim(
        id=ClaimId(row.id),
        draft=draft,
        state=claim_state(draft, facts, today=reading.today),
        volunteer_name=name,
        post_title=title,
        accepted_on=row.accepted_on,
        ended_on=row.ended_on,
        ended_by_volunteer=row.ended_by_volunteer,
        end_reason=row.end_reason,
    )


def _volunteer(
    row: VolunteerRow,
    line: LedgerLine | None,
    minutes: Mapping[str, int],
    posts: Mapping[str, list[str]],
    events: Mapping[str, list[VolunteerEvent]],
) -> Volunteer:
    draft = _draft(row)
    if line is not None:
        draft = replace(
            draft,
            name=line.full_name,
            sex=line.sex,
            birth_date=line.birth_date,
            phone=line.phones.replace(";", "、") or draft.phone,
            id_number=line.id_number,
            id_type="resident_id" if line.id_number else "",
        )
    return Volunteer(
        id=VolunteerId(row.id),
        number=row.number,
        draft=draft,
        state=volunteer_state(
            admitted_on=row.admitted_on, paused_on=row.paused_on, left_on=row.left_on
        ),
        registered_on=row.registered_on,
        door="" if line is None else households.line_address(line),
        state_reason=row.state_reason,
        minutes=minutes.get(row.id, 0),
        posts=tuple(posts.get(row.id, ())),
        events=tuple(events.get(row.id, ())),
    )


def _draft(row: VolunteerRow) -> VolunteerDraft:
    return VolunteerDraft(
        person_id=row.person_id,
        name=row.name,
        sex=row.sex,
        id_type=row.id_type,
        id_number=row.id_number,
        birth_date=row.birth_date,
        phone=row.phone,
        kind=VolunteerKind(row.kind),
        unit=row.unit,
        skills=tuple(row.skills),
        hobbies=tuple(row.hobbies),
        times=slots(row.times),
        time_note=row.time_note,
        wishes=tuple(row.wishes),
        health_note=row.health_note,
        consent=Consent(row.consent),
        national_no=row.national_no,
        insurance_no=row.insurance_no,
        insurance_until=row.insurance_until,
        guardian=row.guardian,
        guardian_phone=row.guardian_phone,
        guardian_agreed_on=row.guardian_agreed_on,
        opening_minutes=row.opening_minutes,
    )


def _minutes(reading: Reading) -> dict[str, int]:
    """Return everybody's confirmed minutes."""
    row = ServiceRecordRow
    spent: ColumnElement[Any] = func.sum(row.ends - row.begins - row.break_minutes)
    found = reading.session.execute(
        select(row.volunteer_id, spent)
        .where(
            row.deleted_at.is_(None),
            row.confirmed_on.is_not(None),
            row.disputed_on.is_(None),
            row.voided_on.is_(None),
        )
        .group_by(row.volunteer_id)
    )
    return {volunteer: int(minutes) for volunteer, minutes in found}


def _posts_held(reading: Reading) -> dict[str, list[str]]:
    held: dict[str, list[str]] = defaultdict(list)
    for claim in filling(claims_where(reading)):
        held[claim.draft.volunteer_id].append(claim.post_title)
    return held


def _events(reading: Reading, volunteers: Iterable[str]) -> dict[str, list[VolunteerEvent]]:
    wanted = frozenset(volunteers)
    events: dict[str, list[VolunteerEvent]] = defaultdict(list)
    rows = reading.session.scalars(
        select(VolunteerEventRow)
        .where(VolunteerEventRow.deleted_at.is_(None))
        .order_by(VolunteerEventRow.on, VolunteerEventRow.id)
    )
    for row in rows:
        if row.volunteer_id in wanted:
            events[row.volunteer_id].append(
                VolunteerEvent(
                    id=EventId(row.id),
                    kind=EventKind(row.kind),
                    on=row.on,
                    title=row.title,
                    issuer=row.issuer,
                    valid_until=row.valid_until,
                )
            )
    return events
