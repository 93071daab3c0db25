"""Posts: written down, offered, paused, taken away; and which people and posts fit."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Area, AreaId, AreaKind
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.texts import plain
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import ClaimRow, PostRow, ShiftChangeRow, VolunteerRow
from shequ_desktop.volunteers.rules.hours import Change, planned
from shequ_desktop.volunteers.rules.posts import check_post, check_publishing, fits
from shequ_desktop.volunteers.rules.slots import DAY_MINUTES
from shequ_desktop.volunteers.service.catalogue import catalogue
from shequ_desktop.volunteers.service.rows import posts_where, triples, volunteers_where
from shequ_desktop.volunteers.values import (
    EntryUnknown,
    PlannedShift,
    Post,
    PostDraft,
    PostId,
    PostState,
    ReasonMissing,
    SlotWrong,
    Volunteer,
    VolunteerId,
    VolunteerState,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far the posts of one area and class are filled."""

    area_id: AreaId | None
    area: str
    class_title: str
    posts: int
    needed: int
    held: int
    """People on them; never more than needed."""


def post(reading: Reading, post_id: PostId) -> Post:
    """Return one post.

    Raises:
        LookupError: there is none of that id.
    """
    found = posts_where(reading, PostRow.id == post_id)
    if not found:
        raise LookupError(post_id)
    return found[0]


def posts(reading: Reading, *, text: str = "", states: Collection[PostState] = ()) -> list[Post]:
    """Return the posts, by title and place.

    Args:
        text: All of its words in title, place, class or a claimant's name.
        states: Only those; empty: all.
    """
    words = plain(text).lower().split()
    found = []
    for each in posts_where(reading):
        names = " ".join(claim.volunteer_name for claim in each.held)
        told = f"{each.draft.title} {each.draft.place} {each.entry.class_title} {names}".lower()
        if (not states or each.state in states) and all(word in told for word in words):
            found.append(each)
    return found


def titles(reading: Reading) -> dict[str, str]:
    """Return what every post is called, with its place, by their ids; cheap."""
    row = PostRow
    found = reading.session.execute(
        select(row.id, row.title, row.place)
        .where(row.deleted_at.is_(None))
        .order_by(row.title, row.place)
    )
    return {key: f"{title}　{place}" for key, title, place in found}


def create_post(tx: Transaction, draft: PostDraft) -> PostId:
    """Write down a post; it is offered once ``publish_post`` says so.

    Raises:
        RulesBroken: as ``check_post``; or the catalogue has no such sort.
    """
    _check(tx, draft)
    row = PostRow(entry=draft.entry, title="", from_on=draft.from_on)
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return PostId(row.id)


def change_post(tx: Transaction, post_id: PostId, draft: PostDraft) -> None:
    """Change a post; those who hold it keep it. Raises as ``create_post``."""
    _check(tx, draft)
    _write(tx.session.get_one(PostRow, post_id), draft)


def publish_post(tx: Transaction, post_id: PostId) -> None:
    """Offer a post, or offer it again.

    Raises:
        RulesBroken: nobody to ask, or its risks are not told.
    """
    found = post(tx, post_id)
    refuse(check_publishing(found.draft, found.entry))
    row = tx.session.get_one(PostRow, post_id)
    row.published_on = row.published_on or tx.today
    row.paused_on, row.state_reason = None, ""


def pause_post(tx: Transaction, post_id: PostId, reason: str) -> None:
    """Stop offering a post for a while; those who hold it keep it.

    Raises:
        RulesBroken: no reason.
    """
    _reasoned(tx, post_id, reason).paused_on = tx.today


def cancel_post(tx: Transaction, post_id: PostId, reason: str) -> None:
    """Take a post away; claims to it end today, and its history stays.

    Raises:
        RulesBroken: no reason.
    """
    row = _reasoned(tx, post_id, reason)
    row.cancelled_on = tx.today
    rows = tx.session.scalars(
        select(ClaimRow).where(
            ClaimRow.post_id == post_id, ClaimRow.deleted_at.is_(None), ClaimRow.ended_on.is_(None)
        )
    )
    for claim in rows:
        claim.ended_on, claim.ended_by_volunteer = tx.today, False
        claim.end_reason = reason.strip()


def delete_post(tx: Transaction, post_id: PostId) -> None:
    """Put a post that nobody ever claimed into the bin; another one is cancelled instead.

    Raises:
        ValueError: it was claimed.
    """
    if post(tx, post_id).claims:
        raise ValueError(post_id)
    tx.session.get_one(PostRow, post_id).deleted_at = tx.at_ms


def coverage(reading: Reading) -> list[Coverage]:
    """Return how far the living posts are filled, by building (or what they stand for) and class."""
    areas: Mapping[AreaId, Area] = {each.id: each for each in communities.areas(reading)}
    counts: dict[tuple[AreaId | None, str], list[int]] = {}
    for each in posts_where(reading):
        if each.state in (PostState.CANCELLED, PostState.FINISHED, PostState.DRAFT):
            continue
        area = _building(areas, each.draft.area_id)
        at = counts.setdefault((area, each.entry.class_title), [0, 0, 0])
        at[0] += 1
        at[1] += each.draft.people_needed
        at[2] += min(len(each.held), each.draft.people_needed)
    return [
        Coverage(
            area_id=area,
            area="全社区" if area is None else areas[area].name,
            class_title=title,
            posts=number,
            needed=needed,
            held=held,
        )
        for (area, title), (number, needed, held) in counts.items()
    ]


def posts_that_fit(
    reading: Reading, volunteer_id: VolunteerId
) -> list[tuple[Post, tuple[str, ...]]]:
    """Return the open posts that something speaks for, with what; by title, without any rank."""
    [volunteer] = volunteers_where(reading, VolunteerRow.id == volunteer_id)
    pairs = ((each, fits(each, volunteer)) for each in posts(reading, states=(PostState.OPEN,)))
    return [(each, reasons) for each, reasons in pairs if reasons]


def people_that_fit(reading: Reading, post_id: PostId) -> list[tuple[Volunteer, tuple[str, ...]]]:
    """Return the volunteers that something speaks for, with what; by number, without any rank."""
    found = post(reading, post_id)
    holding = {claim.draft.volunteer_id for claim in found.held}
    pairs = (
        (each, fits(found, each))
        for each in volunteers_where(reading)
        if each.state is VolunteerState.ACTIVE and each.id not in holding
    )
    return [(each, reasons) for each, reasons in pairs if reasons]


def shifts(reading: Reading, post_id: PostId, *, since: date, until: date) -> list[PlannedShift]:
    """Return a post's planned shifts from ``since`` to ``until``, both inclusive."""
    found = post(reading, post_id)
    rows = reading.session.scalars(
        select(ShiftChangeRow).where(
            ShiftChangeRow.post_id == post_id, ShiftChangeRow.deleted_at.is_(None)
        )
    )
    changes = {
        (row.on, row.begins): Change(
            is_cancelled=row.cancelled,
            begins=row.new_begins,
            ends=row.new_ends,
            stand_in=row.stand_in_id,
            note=row.note,
        )
        for row in rows
    }
    return planned(post_id, found.draft, found.claims, changes, since=since, until=until)


def change_shift(tx: Transaction, post_id: PostId, on: date, begins: int, change: Change) -> None:
    """Change one shift of one day; ``begins`` is the minute at which the pattern has it begin.

    Raises:
        RulesBroken: its new times are no times of a day.
    """
    if change.begins is not None and change.ends is not None:
        refuse([] if 0 <= change.begins < change.ends <= DAY_MINUTES else [SlotWrong()])
    rows = tx.session.scalars(
        select(ShiftChangeRow).where(
            ShiftChangeRow.post_id == post_id,
            ShiftChangeRow.on == on,
            ShiftChangeRow.begins == begins,
            ShiftChangeRow.deleted_at.is_(None),
        )
    ).all()
    row = rows[-1] if rows else ShiftChangeRow(post_id=post_id, on=on, begins=begins)
    tx.session.add(row)
    row.cancelled, row.note = change.is_cancelled, change.note.strip()
    row.new_begins, row.new_ends = change.begins, change.ends
    row.stand_in_id = change.stand_in
    tx.session.flush()


def _check(tx: Transaction, draft: PostDraft) -> None:
    refuse(check_post(draft))
    if draft.entry not in catalogue(tx):
        refuse([EntryUnknown(draft.entry)])


def _reasoned(tx: Transaction, post_id: PostId, reason: str) -> PostRow:
    if not reason.strip():
        refuse([ReasonMissing()])
    row = tx.session.get_one(PostRow, post_id)
    row.state_reason = reason.strip()
    return row


def _write(row: PostRow, draft: PostDraft) -> None:
    row.entry, row.title, row.place = draft.entry, draft.title.strip(), draft.place.strip()
    row.area_id, row.from_on, row.until_on = draft.area_id, draft.from_on, draft.until_on
    row.shifts, row.people_needed = triples(draft.shifts), draft.people_needed
    row.skills, row.training = list(draft.skills), draft.training.strip()
    row.age_least, row.age_most = draft.age_least, draft.age_most
    row.requirements = draft.requirements.strip()
    row.risk_level, row.risk_notice = draft.risk_level, draft.risk_notice.strip()
    row.contact_name, row.contact_phone = draft.contact_name.strip(), draft.contact_phone.strip()


def _building(areas: Mapping[AreaId, Area], area_id: str | None) -> AreaId | None:
    """Return the building that an area lies in, or the area itself; ``None``: everywhere."""
    at = None if area_id is None else areas.get(AreaId(area_id))
    found = at
    while at is not None:
        if at.kind is AreaKind.BUILDING:
            return at.id
        at = None if at.parent_id is None else areas.get(at.parent_id)
    return None if found is None else found.id
