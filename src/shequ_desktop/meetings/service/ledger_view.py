"""What the ledger says of people who hold offices, or are to hold one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community import service as community
from shequ_desktop.community.values import About, Office, People, household_kin
from shequ_desktop.households import service as households
from shequ_desktop.households.values import Acquaintance, Inhabitant
from shequ_desktop.meetings.rules.rolls import is_resident, once
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True)
class LedgerView:
    """What the ledger says of those in office, and of everybody on the day."""

    people: People
    known: Mapping[str, Acquaintance]
    homes: Mapping[str, Inhabitant]
    groups: Counter[str]
    """Households by their residents' group."""
    households: frozenset[str]
    """All that are lived in."""
    at_home: Mapping[frozenset[str], str]
    """Near kin by their household."""


def people_for(reading: Reading, wanted: Iterable[str], on: date) -> People:
    """Return what checks have to know of these people and of everybody who holds an office."""
    return ledger_view(reading, wanted, on).people


def homes_of_group(reading: Reading, area_id: str | None, on: date) -> list[Inhabitant]:
    """Return the first member of each household of a residents' group, in the order of doors.

    Args:
        area_id: ``None``: of the whole community.
    """
    found: dict[str, Inhabitant] = {}
    for each in households.census(reading, on):
        if area_id is None or each.group_id == area_id:
            found.setdefault(each.household_id, each)
    return list(found.values())


def offices_as_kept(
    reading: Reading, offices: Iterable[Office]
) -> tuple[tuple[Office, ...], Mapping[str, str]]:
    """Return offices as held by the records that are kept, and which records were merged."""
    found = tuple(offices)
    same = households.survivors(reading, {each.person_id for each in found})
    return tuple(each.as_kept(same) for each in found), same


def ledger_view(reading: Reading, others: Iterable[str], on: date) -> LedgerView:
    """Return what the ledger says on a day of everybody in office, and of ``others``."""
    offices, same = offices_as_kept(reading, community.offices(reading))
    wanted = {each.person_id for each in offices} | set(filter(None, others))
    census = households.census(reading, on)
    homes = {each.person_id: each for each in once(census)}
    known = households.acquaintances(reading, wanted)
    outside = {each.person_id: each.draft for each in offices if each.person_id not in known}
    about = {
        person_id: About(
            name=each.name,
            sex=each.sex,
            born=each.born,
            resident=person_id in homes and is_resident(homes[person_id]),
        )
        for person_id, each in known.items()
    }
    about |= {
        person_id: About(name=draft.person_name, sex=draft.sex, resident=False)
        for person_id, draft in outside.items()
    }
    at_home = _kin_at_home(census, wanted)
    return LedgerView(
        people=People(about=about, kin={**at_home, **_declared(reading, same)}, same=same),
        known=known,
        homes=homes,
        groups=_group_counts(census),
        households=frozenset(each.household_id for each in census),
        at_home=at_home,
    )


def _kin_at_home(census: Iterable[Inhabitant], wanted: set[str]) -> dict[frozenset[str], str]:
    relations: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for each in census:
        if each.person_id in wanted:
            relations[each.household_id][each.person_id] = each.relation_to_head
    found: dict[frozenset[str], str] = {}
    for members in relations.values():
        if len(members) > 1:
            found |= household_kin(members)
    return found


def _group_counts(census: Iterable[Inhabitant]) -> Counter[str]:
    homes = {(each.group_id, each.household_id) for each in census if each.group_id}
    return Counter(group for group, _household in homes if group)


def _declared(reading: Reading, same: Mapping[str, str]) -> dict[frozenset[str], str]:
    return {
        frozenset(same.get(person, person) for person in pair): relation
        for pair, relation in community.near(reading).items()
    }
