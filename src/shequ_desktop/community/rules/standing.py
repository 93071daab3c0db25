"""How the organisation stands on a day: vacancies, terms, women, kin, representation. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from shequ_desktop.community.rules.kin import check_members_apart, check_supervisors_apart
from shequ_desktop.community.rules.organisation import World
from shequ_desktop.community.values import (
    DIRECTOR,
    FEMALE,
    REPRESENTATIVE,
    Body,
    BodyId,
    BodyKind,
    ChairFromOutside,
    CommitteeTooLarge,
    CommitteeTooSmall,
    GroupTooFewRepresentatives,
    GroupUnrepresented,
    LinksUnusual,
    NoDirector,
    NoWoman,
    Office,
    RuleProfile,
    TermEnds,
    TermOver,
    TooFewRepresentatives,
    UnfitTwice,
    UnusualSize,
    kind_notes,
)
from shequ_desktop.kernel.findings import Finding

REMIND_DAYS: Final = 180
"""So long before the end of a term it is reminded of."""
_CHAIRED: Final = frozenset({BodyKind.COMMITTEE, BodyKind.SUPERVISION, BodyKind.WORK_COMMITTEE})


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """A residents' group, counted."""

    name: str
    households: int
    representatives: int


def held_in(world: World, body: Body, on: date) -> list[Office]:
    """Return the offices of a body that are held on a day."""
    return [each for each in world.offices if each.body_id == body.id and each.held(on)]


def vacancies(body: Body, held: Sequence[Office]) -> int:
    """Return how many approved seats nobody sits on; 0 if no number was approved."""
    people = {office.person_id for office in held}
    return max(0, body.draft.seats - len(people)) if body.draft.seats else 0


def check_standing(world: World, on: date) -> Mapping[BodyId, tuple[Finding, ...]]:
    """Return what is to be said of each body that is there on a day."""
    there = [body for body in world.bodies if body.there(on)]
    committee = _held_by_kind(world, there, BodyKind.COMMITTEE, on)
    supervisors = _held_by_kind(world, there, BodyKind.SUPERVISION, on)
    found: dict[BodyId, list[Finding]] = {body.id: [] for body in there}
    for body in there:
        held = held_in(world, body, on)
        mine = found[body.id]
        mine += _term(body, world.profile, on)
        mine += _seats(body, held, world)
        if body.kind in _CHAIRED and held and all(each.title != DIRECTOR for each in held):
            mine.append(NoDirector(body.title))
        if body.kind is BodyKind.SUB_COMMITTEE:
            mine += _sub_committee(body, held, committee, world)
        if body.kind is BodyKind.SUPERVISION:
            mine += check_supervisors_apart(committee, supervisors, world.people, world.profile)
        elif body.kind is BodyKind.COMMITTEE:
            mine += check_members_apart(committee, world.people, world.profile)
        if body.kind is BodyKind.REPRESENTATIVES:
            mine += check_composition(committee, held, world.profile)
        mine += _unfit(held, world)
    return {body_id: tuple(dict.fromkeys(each)) for body_id, each in found.items()}


def check_composition(
    committee: Iterable[Office], representatives: Iterable[Office], profile: RuleProfile
) -> Iterator[Finding]:
    """Yield if the representatives make up too little of their meeting.

    《城市居民委员会组织法》（2025年修订）第二十八条: four fifths or more of the members, who are
    the committee and the representatives. Who is both is counted once, with the committee.
    """
    rule = profile.representatives_part
    seated = {office.person_id for office in committee}
    sent = {each.person_id for each in representatives if each.title == REPRESENTATIVE} - seated
    members = len(seated | sent)
    if rule is None or not members:
        return
    if not rule.value.reached(len(sent), of=members):
        yield TooFewRepresentatives(
            members=members,
            needed=rule.value.least(of=members),
            count=len(sent),
            law=str(rule.source),
        )


def check_group(group: GroupCount, profile: RuleProfile) -> Iterator[Finding]:
    """Yield if a group has another number of representatives than its households ask for.

    《城市居民委员会组织法》（2025年修订）第十三条: one for twenty to fifty households, as a rule.
    """
    least = profile.households_per_representative_least
    most = profile.households_per_representative_most
    if least is None or most is None or not group.households:
        return
    if not group.representatives:
        yield GroupUnrepresented(group.name, group.households, str(most.source))
        return
    fewest = -(-group.households // most.value)
    greatest = max(group.households // least.value, fewest)
    if not fewest <= group.representatives <= greatest:
        yield GroupTooFewRepresentatives(
            group=group.name,
            households=group.households,
            count=group.representatives,
            least=least.value,
            most=most.value,
            fewest=fewest,
            greatest=greatest,
            law=str(most.source),
        )


def check_links(name: str, count: int, profile: RuleProfile) -> Iterator[Finding]:
    """Yield if a representative keeps in touch with too few or too many households.

    As many as one representative stands for (第十三条); a custom, not the law's own number.
    """
    least = profile.households_per_representative_least
    most = profile.households_per_representative_most
    if least is None or most is None or not count:
        return
    if not least.value <= count <= most.value:
        yield LinksUnusual(
            name=name, count=count, least=least.value, most=most.value, law=str(most.source)
        )


def _held_by_kind(world: World, there: Iterable[Body], kind: BodyKind, on: date) -> list[Office]:
    return [office for body in there if body.kind is kind for office in held_in(world, body, on)]


def _term(body: Body, profile: RuleProfile, on: date) -> Iterator[Finding]:
    until, rule = body.draft.term_until, profile.term_years
    if until is None or body.closed_on is not None:
        return
    law = "" if rule is None else str(rule.source)
    left = (until - on).days
    if left < 0:
        yield TermOver(body.title, until.isoformat(), law)
    elif left <= REMIND_DAYS:
        yield TermEnds(body.title, until.isoformat(), left, law)


def _seats(body: Body, held: Sequence[Office], world: World) -> Iterator[Finding]:
    count = len({office.person_id for office in held})
    if body.kind is not BodyKind.COMMITTEE or not count:
        return
    least, most = world.profile.committee_least, world.profile.committee_most
    if least is not None and count < least.value:
        yield CommitteeTooSmall(least.value, count, str(least.source))
    if most is not None and count > most.value:
        yield CommitteeTooLarge(most.value, count, str(most.source))
    women = world.profile.committee_women
    if women is not None:
        number = len({office.person_id for office in held if _sex(office, world) == FEMALE})
        if number < women.value:
            yield NoWoman(women.value, number, str(women.source))


def _sub_committee(
    body: Body, held: Sequence[Office], committee: Iterable[Office], world: World
) -> Iterator[Finding]:
    note = kind_notes()[body.kind]
    count = len({office.person_id for office in held})
    if count and not note.seats_least <= count <= note.seats_most:
        yield UnusualSize(body.title, note.seats_least, note.seats_most, count)
    seated = {office.person_id for office in committee}
    for office in held:
        if office.title == note.offices[0] and office.person_id not in seated:
            yield ChairFromOutside(world.people.name(office.person_id) or office.draft.person_name)


def _unfit(held: Iterable[Office], world: World) -> Iterator[Finding]:
    rule = world.profile.evaluation_fails
    for office in held:
        if rule is not None and office.fails >= rule.value:
            name = world.people.name(office.person_id) or office.draft.person_name
            yield UnfitTwice(name, office.fails, str(rule.source))


def _sex(office: Office, world: World) -> str:
    about = world.people.about.get(office.person_id)
    return office.draft.sex if about is None else about.sex
