"""How the community is organised, with names from the ledger: read whole, changed with checks."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    GROUP_LEADER,
    REPRESENTATIVE,
    Area,
    AreaKind,
    Body,
    BodyId,
    BodyKind,
    CommunitySize,
    HolderDied,
    HolderLeft,
    KinId,
    Office,
    OfficeDraft,
    OfficeId,
    RuleProfile,
    kind_notes,
)
from shequ_desktop.households import service as households
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.service.ledger_view import LedgerView, ledger_view, people_for
from shequ_desktop.meetings.values.organisation import (
    BodyState,
    GroupState,
    Holder,
    KinLine,
    Organisation,
)
from shequ_desktop.storage.store import Reading, Transaction

_STANDS_FOR_RESIDENTS = frozenset({BodyKind.COMMITTEE, BodyKind.REPRESENTATIVES})


def organised(reading: Reading, *, on: date | None = None) -> Organisation:
    """Return how the community is organised on a day (default: today), and what is wrong with it."""
    day = on or reading.today
    profile = community.profile_on(reading, day)
    ledger = ledger_view(reading, (), day)
    offices = [each.as_kept(ledger.people.same) for each in community.offices(reading)]
    areas: dict[str, Area] = {area.id: area for area in community.areas(reading)}
    links = Counter(
        link.office_id
        for link in community.links(reading, on=day)
        if link.household_id in ledger.households
    )
    holders = {each.id: _holder(each, ledger, areas, links[each.id]) for each in offices}
    found = community.standing(reading, ledger.people, on=day)
    bodies = community.bodies(reading)
    states = tuple(_states(bodies, holders, found, day))
    return Organisation(
        on=day,
        today=reading.today,
        profile=profile,
        bodies=states,
        closed=tuple(each for each in reversed(bodies) if not each.there(day)),
        groups=_groups(reading, states, areas.values(), ledger, day),
        kin=tuple(_kin(reading, ledger, holders.values(), day)),
        households=len(ledger.households),
        findings=tuple(_size(len(ledger.households), profile)),
    )


def check_appointment(
    reading: Reading, draft: OfficeDraft, *, itself: OfficeId | None = None
) -> list[Finding]:
    """Return everything that speaks against an office, kin and age among it."""
    people = people_for(reading, [draft.person_id], draft.from_on)
    return community.check_appointment(reading, draft, people, itself=itself)


def appoint(tx: Transaction, draft: OfficeDraft, *, seen: Collection[Finding] = ()) -> OfficeId:
    """Write down that somebody has come into office.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    people = people_for(tx, [draft.person_id], draft.from_on)
    return community.appoint(tx, draft, people, seen=seen)


def change_office(
    tx: Transaction, office_id: OfficeId, draft: OfficeDraft, *, seen: Collection[Finding] = ()
) -> None:
    """Correct what is written of an office. Raises as ``appoint``."""
    people = people_for(tx, [draft.person_id], draft.from_on)
    community.change_office(tx, office_id, draft, people, seen=seen)


def declare_kin(
    tx: Transaction, person_id: str, relative_id: str, relation: str, note: str = ""
) -> KinId:
    """Write down what one person is to another.

    Args:
        relation: A key of codes/kinship: what the relative is to the person.

    Raises:
        RulesBroken: they are one person, or have been declared.
    """
    people = people_for(tx, [person_id, relative_id], tx.today)
    return community.declare_kin(tx, person_id, relative_id, relation, people=people, note=note)


def _holder(office: Office, ledger: LedgerView, areas: Mapping[str, Area], links: int) -> Holder:
    draft, known = office.draft, ledger.known.get(office.person_id)
    home = ledger.homes.get(office.person_id)
    stands_for = areas.get(draft.area_id or "") or areas.get(
        "" if home is None else home.group_id or ""
    )
    return Holder(
        office=office,
        name=draft.person_name if known is None else known.name,
        sex=draft.sex if known is None else known.sex,
        phones=draft.phone or ("" if known is None else known.phones),
        door="" if home is None else home.door,
        group="" if stands_for is None else stands_for.name,
        in_ledger=known is not None,
        lives_here=home is not None,
        has_died=known is not None and known.died_on is not None,
        links=links,
    )


def _states(
    bodies: Sequence[Body],
    holders: Mapping[OfficeId, Holder],
    found: Mapping[BodyId, tuple[Finding, ...]],
    on: date,
) -> Iterator[BodyState]:
    there = [body for body in bodies if body.there(on)]
    ids = {body.id for body in there}
    below: defaultdict[BodyId | None, list[Body]] = defaultdict(list)
    for body in there:
        parent = body.draft.parent_id
        below[parent if parent in ids else None].append(body)

    def walk(parent: BodyId | None, depth: int) -> Iterator[BodyState]:
        for body in below[parent]:
            yield _state(body, depth, holders.values(), found.get(body.id, ()), on)
            yield from walk(body.id, depth + 1)

    yield from walk(None, 0)


def _state(
    body: Body, depth: int, holders: Iterable[Holder], found: tuple[Finding, ...], on: date
) -> BodyState:
    mine = [each for each in holders if each.office.body_id == body.id]
    held = [each for each in mine if each.office.held(on)]
    earlier = [
        each for each in mine if each.office.draft.until_on and each.office.draft.until_on < on
    ]
    order = {title: at for at, title in enumerate(kind_notes()[body.kind].offices)}
    held.sort(key=lambda each: (order.get(each.office.title, len(order)), each.group, each.name))
    earlier.sort(key=lambda each: each.office.draft.until_on or on, reverse=True)
    return BodyState(
        body=body,
        depth=depth,
        holders=tuple(held),
        earlier=tuple(earlier),
        vacancies=community.vacancies(body, [each.office for each in held]),
        findings=(*found, *_gone(body, held)),
    )


def _gone(body: Body, held: Iterable[Holder]) -> Iterator[Finding]:
    for each in held:
        if each.has_died:
            yield HolderDied(each.name, each.title)
        elif each.in_ledger and not each.lives_here and body.kind in _STANDS_FOR_RESIDENTS:
            yield HolderLeft(each.name, each.title)


def _groups(
    reading: Reading,
    states: Iterable[BodyState],
    areas: Iterable[Area],
    ledger: LedgerView,
    on: date,
) -> tuple[GroupState, ...]:
    sent = [
        holder
        for state in states
        if state.body.kind is BodyKind.REPRESENTATIVES
        for holder in state.holders
    ]
    groups = [area for area in areas if area.kind is AreaKind.GROUP]
    chosen = {
        area.id: tuple(
            each
            for each in sent
            if each.office.draft.area_id == area.id and each.office.title == REPRESENTATIVE
        )
        for area in groups
    }
    counts = [
        community.GroupCount(
            name=area.name,
            households=ledger.groups[area.id],
            representatives=len({each.office.person_id for each in chosen[area.id]}),
        )
        for area in groups
    ]
    found = community.group_findings(reading, counts, on=on)
    linked = community.link_findings(
        reading, {each.office.id: (each.name, each.links) for each in sent}, on=on
    )
    return tuple(
        GroupState(
            area=area,
            households=ledger.groups[area.id],
            representatives=chosen[area.id],
            leader=_leader(area, sent),
            findings=(
                *found[area.name],
                *(line for each in chosen[area.id] for line in linked[each.office.id]),
            ),
        )
        for area in groups
    )


def _leader(area: Area, sent: Iterable[Holder]) -> str:
    leaders = (
        each.name
        for each in sent
        if each.office.title == GROUP_LEADER and each.office.draft.area_id == area.id
    )
    return "、".join(leaders)


def _kin(
    reading: Reading, ledger: LedgerView, holders: Iterable[Holder], on: date
) -> Iterator[KinLine]:
    offices: defaultdict[str, list[str]] = defaultdict(list)
    for each in holders:
        if each.office.held(on):
            offices[each.office.person_id].append(each.title)
    declared = community.kinships(reading)
    known = {frozenset({each.person_id, each.relative_id}) for each in declared}
    names = households.acquaintances(
        reading, {person for pair in known for person in pair} | set(offices)
    )

    def name(person_id: str) -> str:
        found = names.get(person_id)
        return ledger.people.name(person_id) if found is None else found.name

    def told(*people: str) -> str:
        held = (f"{name(each)}：{'、'.join(offices[each])}" for each in people if offices[each])
        return "；".join(held)

    for kinship in declared:
        pair = (kinship.person_id, kinship.relative_id)
        yield KinLine(
            kinship=kinship,
            one=name(pair[0]),
            other=name(pair[1]),
            relation=kinship.relation,
            offices=told(*pair),
        )
    for kin, relation in ledger.at_home.items():
        one, other = sorted(kin, key=name)
        if kin not in known and offices[one] and offices[other]:
            yield KinLine(
                kinship=None,
                one=name(one),
                other=name(other),
                relation=relation,
                offices=told(one, other),
            )


def _size(count: int, profile: RuleProfile) -> Iterator[Finding]:
    least, most = profile.households_least, profile.households_most
    if not count or least is None or most is None:
        return
    if not least.value <= count <= most.value:
        yield CommunitySize(count, least.value, most.value, str(least.source))
