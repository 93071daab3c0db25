"""Rolls as of a date, derived from the ledger and from who is in office."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    Body,
    BodyId,
    BodyKind,
    Office,
    RuleProfile,
    adult_age,
    office_title,
)
from shequ_desktop.households import service as households
from shequ_desktop.households.values import Inhabitant
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.rules.rolls import (
    age_known,
    by_household,
    delegate_of,
    is_resident,
    once,
)
from shequ_desktop.meetings.service.ledger_view import offices_as_kept
from shequ_desktop.meetings.values import Assembly, Capacity
from shequ_desktop.meetings.values.rolls import (
    AgeUnknown,
    DelegateUnfit,
    NobodyInOffice,
    NoDelegate,
    Roll,
    RollEntry,
    Standing,
)
from shequ_desktop.storage.store import Reading

_OF_UNITS = frozenset({"unit", "migrants"})


def roll_of(
    reading: Reading,
    assembly: Assembly,
    *,
    on: date | None = None,
    profile: RuleProfile | None = None,
) -> Roll:
    """Return who is entitled to take part in a meeting on a day, everybody once.

    Args:
        assembly: Adults, household delegates, or the members of the representatives' meeting.
        on: The day (default: today).
        profile: The rules (default: those of the day).
    """
    day = on or reading.today
    rules = profile or community.profile_on(reading, day)
    match assembly:
        case Assembly.RESIDENTS:
            return roll_of_adults(reading, day, rules)
        case Assembly.HOUSEHOLDS:
            return roll_of_delegates(reading, day, rules)
        case Assembly.REPRESENTATIVES:
            return roll_of_representatives(reading, day, rules)


def roll_of_adults(reading: Reading, on: date, profile: RuleProfile) -> Roll:
    """Return all residents who are of age, in the order of their doors.

    《城市居民委员会组织法》（2025年修订）第二十六条: 居民会议由本社区十八周岁以上的居民组成.
    """
    groups = _group_names(reading)
    adults, doubtful = _sorted_out(households.census(reading, on), on, profile)
    return Roll(
        assembly=Assembly.RESIDENTS,
        on=on,
        entries=tuple(_entry(each, groups, Standing.ADULT) for each in adults),
        doubts=tuple(_entry(each, groups, Standing.ADULT) for each in doubtful),
        findings=tuple(_of_age(doubtful, profile)),
    )


def roll_of_delegates(reading: Reading, on: date, profile: RuleProfile) -> Roll:
    """Return one delegate of each household: whom it has declared, or else its head.

    A household whose head is no adult resident is stood for by its eldest. One without any adult
    resident sends nobody.
    """
    groups = _group_names(reading)
    people = once(households.census(reading, on))
    fit, doubtful = _sorted_out(people, on, profile)
    adults = {each.person_id for each in fit}
    offices, _same = offices_as_kept(
        reading, community.offices(reading, on=on, kind=BodyKind.ASSEMBLY)
    )
    declared = community.delegates_for(offices, on)
    entries, unfit, without = [], 0, 0
    for household_id, members in by_household(people).items():
        wanted = declared.get(household_id, "")
        delegate, standing = delegate_of(members, adults, wanted)
        if delegate is None:
            without += 1
            continue
        unfit += bool(wanted) and standing is not Standing.DECLARED
        entries.append(_entry(delegate, groups, standing))
    found: list[Finding] = list(_of_age(doubtful, profile))
    if unfit:
        found.append(DelegateUnfit(unfit, adult_age(profile)))
    if without:
        found.append(NoDelegate(without))
    return Roll(
        assembly=Assembly.HOUSEHOLDS,
        on=on,
        entries=tuple(entries),
        doubts=tuple(_entry(each, groups, Standing.ADULT) for each in doubtful),
        findings=tuple(found),
    )


def roll_of_representatives(reading: Reading, on: date, profile: RuleProfile) -> Roll:
    """Return the committee and the representatives who are in office on a day, each person once.

    《城市居民委员会组织法》（2025年修订）第二十八条: 居民代表会议由居民委员会成员和居民代表组成. The
    supervisors may sit in (第三十六条). Delegates of units do too, unless the profile seats them.
    """
    desk = _Offices(reading, on)
    seated = desk.entries(BodyKind.COMMITTEE, Standing.COMMITTEE)
    sent = desk.entries(BodyKind.REPRESENTATIVES, Standing.REPRESENTATIVE)
    units = profile.units_have_seats
    seats = units is not None and units.value
    members = [each for each in (*seated, *sent) if seats or each.standing is not Standing.UNIT]
    guests = [each for each in sent if not seats and each.standing is Standing.UNIT]
    watching = desk.entries(BodyKind.SUPERVISION, Standing.OFFICE)
    vacancy = profile.vacancies_count
    kinds = (BodyKind.COMMITTEE, BodyKind.REPRESENTATIVES)
    entries = _each_once(members)
    there = {each.person_id for each in entries}
    return Roll(
        assembly=Assembly.REPRESENTATIVES,
        on=on,
        entries=tuple(entries),
        observers=tuple(
            replace(each, capacity=Capacity.OBSERVER)
            for each in _each_once([*watching, *guests])
            if each.person_id not in there
        ),
        vacant=desk.vacant(kinds) if vacancy is not None and vacancy.value else 0,
        findings=() if entries else (NobodyInOffice(),),
    )


def roll_of_body(reading: Reading, body_id: BodyId, *, on: date | None = None) -> Roll:
    """Return those who hold an office in a body on a day, each once: 居委会, 议事会, 监委会 ..."""
    day = on or reading.today
    entries = _each_once(_Offices(reading, day).entries(body_id, Standing.OFFICE))
    return Roll(
        assembly=None,
        on=day,
        entries=tuple(entries),
        findings=() if entries else (NobodyInOffice(),),
    )


class _Offices:
    """Offices of one day as lines of a roll."""

    def __init__(self, reading: Reading, on: date) -> None:
        self._bodies = community.bodies(reading, on=on)
        self._offices, _same = offices_as_kept(reading, community.offices(reading, on=on))
        holders = {office.person_id for office in self._offices}
        self._known = households.acquaintances(reading, holders)
        people = (each for each in households.census(reading, on) if each.person_id in holders)
        self._homes = {each.person_id: each for each in once(list(people))}
        self._groups = _group_names(reading)
        self._on = on

    def entries(self, where: BodyKind | BodyId, standing: Standing) -> list[RollEntry]:
        """Return the offices of a kind of body, or of one body; the dead are left out."""
        ids = {body.id for body in self._bodies if where in {body.kind, body.id}}
        found = (each for each in self._offices if each.body_id in ids)
        return [self._entry(each, standing) for each in found if not self._has_died(each)]

    def vacant(self, kinds: Iterable[BodyKind]) -> int:
        """Return the vacant seats in bodies of these kinds."""
        wanted = set(kinds)
        return sum(
            community.vacancies(body, self._held(body))
            for body in self._bodies
            if body.kind in wanted
        )

    def _held(self, body: Body) -> list[Office]:
        return [
            each for each in self._offices if each.body_id == body.id and not self._has_died(each)
        ]

    def _has_died(self, office: Office) -> bool:
        known = self._known.get(office.person_id)
        return known is not None and known.died_on is not None and known.died_on <= self._on

    def _entry(self, office: Office, standing: Standing) -> RollEntry:
        draft, known = office.draft, self._known.get(office.person_id)
        home = self._homes.get(office.person_id)
        name = draft.person_name if known is None else known.name
        own_group = "" if home is None else self._groups.get(home.group_id or "", "")
        return RollEntry(
            person_id=office.person_id,
            name=name,
            initials=initials(name),
            household_id=None if home is None else home.household_id,
            door="" if home is None else home.door,
            group=self._groups.get(draft.area_id or "", own_group),
            title=office_title(office.title),
            sex=draft.sex if known is None else known.sex,
            phones=draft.phone or ("" if known is None else known.phones),
            standing=Standing.UNIT if draft.constituency in _OF_UNITS else standing,
        )


def _sorted_out(
    people: Sequence[Inhabitant], on: date, profile: RuleProfile
) -> tuple[list[Inhabitant], list[Inhabitant]]:
    """Return the adult residents, and the residents whose age cannot be told."""
    adults, doubtful = [], []
    for each in once(people):
        if not is_resident(each):
            continue
        of_age = age_known(each, on, profile)
        if of_age is None:
            doubtful.append(each)
        elif of_age:
            adults.append(each)
    return adults, doubtful


def _entry(one: Inhabitant, groups: dict[str, str], standing: Standing) -> RollEntry:
    return RollEntry(
        person_id=one.person_id,
        name=one.name,
        initials=initials(one.name),
        household_id=one.household_id,
        door=one.door,
        group=groups.get(one.group_id or "", ""),
        sex=one.sex,
        phones=one.phones,
        standing=standing,
    )


def _of_age(doubtful: Sequence[Inhabitant], profile: RuleProfile) -> Iterator[Finding]:
    if doubtful:
        yield AgeUnknown(len(doubtful), adult_age(profile))


def _each_once(entries: Iterable[RollEntry]) -> list[RollEntry]:
    """Return everybody once, by the first of their offices; the titles are joined."""
    kept: dict[str, RollEntry] = {}
    for each in entries:
        other = kept.get(each.person_id)
        if other is None:
            kept[each.person_id] = each
        elif each.title not in other.title.split("、"):
            kept[each.person_id] = replace(
                other,
                title=f"{other.title}、{each.title}",
                group=other.group or each.group,
            )
    return list(kept.values())


def _group_names(reading: Reading) -> dict[str, str]:
    return {area.id: area.name for area in community.areas(reading)}
