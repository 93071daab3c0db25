"""What the law and good custom ask of bodies and offices. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shequ_desktop.community.rules.kin import check_apart
from shequ_desktop.community.values import (
    GROUP_LEADER,
    HOUSEHOLD_DELEGATE,
    REPRESENTATIVE,
    Body,
    BodyClosed,
    BodyDraft,
    BodyId,
    BodyKind,
    BodyNameMissing,
    BodyThere,
    ChairFromOutside,
    CommitteeSeatsUnlawful,
    CommitteeTooLarge,
    DaysReversed,
    GroupMissing,
    HouseholdHasDelegate,
    HouseholdMissing,
    InOfficeAlready,
    NotResident,
    Office,
    OfficeDraft,
    OfficeId,
    OfficeTaken,
    OutsideTerm,
    People,
    PersonMissing,
    RuleProfile,
    SeatsFull,
    TermUnusual,
    TitleMissing,
    TooYoung,
    adult_age,
    kind_notes,
    of_age_from,
    office_title,
)
from shequ_desktop.kernel.findings import Finding

ONE_AT_A_TIME: Final = frozenset(
    {
        BodyKind.ASSEMBLY,
        BodyKind.REPRESENTATIVES,
        BodyKind.COMMITTEE,
        BodyKind.WORK_COMMITTEE,
        BodyKind.SUPERVISION,
    }
)
"""A community has one of each."""
_ELECTED: Final = frozenset({*ONE_AT_A_TIME, BodyKind.ELECTION, BodyKind.COUNCIL})
_OF_RESIDENTS: Final = frozenset(
    {BodyKind.ASSEMBLY, BodyKind.REPRESENTATIVES, BodyKind.COMMITTEE, BodyKind.ELECTION}
)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything that a change is checked against."""

    bodies: Sequence[Body]
    offices: Sequence[Office]
    """Of all times."""
    people: People
    profile: RuleProfile

    def body(self, body_id: BodyId) -> Body | None:
        """Return a body; ``None``: there is none of that id."""
        return next((body for body in self.bodies if body.id == body_id), None)

    def together(
        self, draft: OfficeDraft, kind: BodyKind, *, itself: OfficeId | None = None
    ) -> list[Office]:
        """Return the offices in bodies of ``kind`` that are held while ``draft`` is."""
        of_kind = {body.id for body in self.bodies if body.kind is kind}
        return [
            office
            for office in self.offices
            if office.body_id in of_kind and office.id != itself and _overlap(office.draft, draft)
        ]


def term_end(first: date, years: int) -> date:
    """Return the last day of a term of so many years that begins on ``first``."""
    try:
        return first.replace(year=first.year + years) - _DAY
    except ValueError:
        return date(first.year + years, 2, 28)


def check_body(
    draft: BodyDraft,
    others: Iterable[Body],
    profile: RuleProfile,
    *,
    itself: BodyId | None = None,
) -> Iterator[Finding]:
    """Yield everything that speaks against setting up a body, or changing it.

    《城市居民委员会组织法》（2025年修订）: five to nine members (第八条), a term of five years
    (第十四条).

    Args:
        others: The bodies that are there beside it.
        itself: The body that is changed.
    """
    if not draft.name.strip():
        yield BodyNameMissing()
    if draft.kind in ONE_AT_A_TIME:
        there = (b for b in others if b.kind is draft.kind and b.id != itself and not b.closed_on)
        for body in there:
            yield BodyThere(body.title)
    if draft.term_from and draft.term_until and draft.term_until < draft.term_from:
        yield DaysReversed()
    else:
        yield from _check_term(draft, profile)
    yield from _check_committee_seats(draft, profile)


def check_office(
    draft: OfficeDraft, world: World, *, itself: OfficeId | None = None
) -> Iterator[Finding]:
    """Yield everything that speaks against somebody holding an office.

    《城市居民委员会组织法》（2025年修订）: adults (第十六条), near relatives apart (第八条), and
    apart from the supervisors (第三十六条). One person may hold offices in several bodies
    (第八条), but not two in one.
    """
    body = world.body(draft.body_id)
    assert body is not None, "the form offers bodies that are there"
    if not draft.person_id and not draft.person_name.strip():
        yield PersonMissing()
    if not draft.title.strip():
        yield TitleMissing()
    yield from _check_days(draft, body)
    yield from _check_person(draft, body, world)
    yield from _check_seat(draft, body, world, itself)
    yield from _check_place(draft, body, world, itself)
    yield from check_apart(
        draft.person_id,
        body.kind,
        committee=world.together(draft, BodyKind.COMMITTEE, itself=itself),
        supervisors=world.together(draft, BodyKind.SUPERVISION, itself=itself),
        people=world.people,
        profile=world.profile,
    )


def _check_term(draft: BodyDraft, profile: RuleProfile) -> Iterator[Finding]:
    years = profile.term_years
    if not kind_notes()[draft.kind].termed or years is None or draft.term_from is None:
        return
    lawful = term_end(draft.term_from, years.value)
    if draft.term_until is not None and draft.term_until != lawful:
        yield TermUnusual(
            years=years.value,
            until=lawful.isoformat(),
            given=draft.term_until.isoformat(),
            law=str(years.source),
        )


def _check_committee_seats(draft: BodyDraft, profile: RuleProfile) -> Iterator[Finding]:
    least, most = profile.committee_least, profile.committee_most
    if draft.kind is not BodyKind.COMMITTEE or not draft.seats or least is None or most is None:
        return
    if not least.value <= draft.seats <= most.value:
        yield CommitteeSeatsUnlawful(
            least=least.value, most=most.value, seats=draft.seats, law=str(least.source)
        )


def _check_days(draft: OfficeDraft, body: Body) -> Iterator[Finding]:
    if draft.until_on is not None and draft.until_on < draft.from_on:
        yield DaysReversed()
    if body.closed_on is not None and draft.from_on > body.closed_on:
        yield BodyClosed(body.title)
        return
    first, last = body.draft.term_from, body.draft.term_until
    early = first is not None and draft.from_on < first
    late = last is not None and (draft.until_on or draft.from_on) > last
    if early or late:
        yield OutsideTerm(
            body=body.title,
            first="" if first is None else first.isoformat(),
            last="" if last is None else last.isoformat(),
        )


def _check_person(draft: OfficeDraft, body: Body, world: World) -> Iterator[Finding]:
    about = world.people.about.get(draft.person_id)
    if about is None:
        return
    of_age = date.min if about.born is None else of_age_from(about.born, world.profile)
    if body.kind in _ELECTED and draft.from_on < of_age:
        age = world.profile.adult_age
        yield TooYoung(
            name=about.name,
            day=draft.from_on.isoformat(),
            age=adult_age(world.profile),
            law="" if age is None else str(age.source),
        )
    if body.kind in _OF_RESIDENTS and not about.resident:
        yield NotResident(about.name)


def _check_seat(
    draft: OfficeDraft, body: Body, world: World, itself: OfficeId | None
) -> Iterator[Finding]:
    together = [
        office
        for office in world.together(draft, body.kind, itself=itself)
        if office.body_id == body.id
    ]
    for office in together:
        # A representative may lead the group too: 组长 is chosen from the representatives.
        if office.person_id == draft.person_id and not _may_add(office.title, draft.title):
            yield InOfficeAlready(
                name=world.people.name(draft.person_id) or draft.person_name,
                body=body.title,
                title=office_title(office.title),
            )
        elif office.title == draft.title and draft.title in kind_notes()[body.kind].single:
            yield OfficeTaken(
                body=body.title,
                title=office_title(draft.title),
                name=world.people.name(office.person_id) or office.draft.person_name,
            )
    yield from _check_number(draft, body, together, world.profile)


def _check_number(
    draft: OfficeDraft, body: Body, together: Sequence[Office], profile: RuleProfile
) -> Iterator[Finding]:
    people = {office.person_id for office in together if office.held(draft.from_on)}
    count = len(people | {draft.person_id})
    most = profile.committee_most
    if body.kind is BodyKind.COMMITTEE and most is not None and count > most.value:
        yield CommitteeTooLarge(most=most.value, count=count, law=str(most.source))
    elif body.draft.seats and count > body.draft.seats:
        yield SeatsFull(body=body.title, seats=body.draft.seats)


def _check_place(
    draft: OfficeDraft, body: Body, world: World, itself: OfficeId | None
) -> Iterator[Finding]:
    of_residents = draft.title == REPRESENTATIVE and draft.constituency in {"", "residents"}
    if body.kind is BodyKind.REPRESENTATIVES and of_residents and draft.area_id is None:
        yield GroupMissing()
    if draft.title == HOUSEHOLD_DELEGATE:
        yield from _check_delegate(draft, world.together(draft, body.kind, itself=itself), world)
    if body.kind is BodyKind.SUB_COMMITTEE and draft.title == kind_notes()[body.kind].offices[0]:
        committee = world.together(draft, BodyKind.COMMITTEE, itself=itself)
        if draft.person_id not in {office.person_id for office in committee}:
            yield ChairFromOutside(world.people.name(draft.person_id) or draft.person_name)


def _check_delegate(
    draft: OfficeDraft, together: Iterable[Office], world: World
) -> Iterator[Finding]:
    if draft.household_id is None:
        yield HouseholdMissing()
    for office in together:
        same = office.draft.household_id == draft.household_id is not None
        if same and office.person_id != draft.person_id:
            yield HouseholdHasDelegate(world.people.name(office.person_id))


def _may_add(held: str, wanted: str) -> bool:
    pair = {held, wanted}
    return len(pair) == len((held, wanted)) and pair <= {REPRESENTATIVE, GROUP_LEADER}


def _overlap(one: OfficeDraft, other: OfficeDraft) -> bool:
    begins = max(one.from_on, other.from_on)
    return all(each.until_on is None or begins <= each.until_on for each in (one, other))


def delegates_for(offices: Iterable[Office], on: date) -> dict[str, str]:
    """Return who stands for a household, by the household's id, where it has declared somebody."""
    return {
        office.draft.household_id: office.person_id
        for office in offices
        if office.title == HOUSEHOLD_DELEGATE and office.held(on) and office.draft.household_id
    }
