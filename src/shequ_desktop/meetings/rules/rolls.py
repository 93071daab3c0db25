"""Who is entitled to take part, of those the ledger and the offices name. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from shequ_desktop.community.values import RuleProfile, of_age_from, resident_kinds
from shequ_desktop.households.values import HEAD, LEFT_KINDS, Inhabitant
from shequ_desktop.meetings.values import Standing

_STILL: Final = "9999"


def is_resident(one: Inhabitant) -> bool:
    """Return whether somebody is a resident in the law's sense: by hukou, or living here.

    《城市居民委员会组织法》（2025年修订）第十六条. The kind is what the ledger says today: who has
    moved away since, but belonged to a household on the day, was a resident then.
    """
    if one.population_kind in LEFT_KINDS:
        return bool(one.to_on)
    return one.population_kind in resident_kinds()


def age_known(one: Inhabitant, on: date, profile: RuleProfile) -> bool | None:
    """Return whether somebody is of age on a day; ``None``: the ledger does not say enough."""
    if one.born is None:
        return None
    earliest = of_age_from(one.born, profile) <= on
    if one.born_exactly or not earliest:
        return earliest
    # Only the year or the month is known; it stands at its first day. Sure is who would be of
    # age even if born on the year's last.
    last = one.born.replace(month=12, day=31)
    return True if of_age_from(last, profile) <= on else None


def once(people: Sequence[Inhabitant]) -> list[Inhabitant]:
    """Return everybody once, where they live last: who moves is for a day in two households."""
    kept: dict[str, Inhabitant] = {}
    for one in people:
        other = kept.get(one.person_id)
        if other is None or _newness(one) > _newness(other):
            kept[one.person_id] = one
    if len(kept) == len(people):
        return list(people)
    return [one for one in people if kept[one.person_id] is one]


def delegate_of(
    members: Sequence[Inhabitant], adults: Collection[str], declared: str
) -> tuple[Inhabitant | None, Standing]:
    """Return who stands for a household, and by what: declared, head or eldest.

    Args:
        members: Of the household on the day, the head first.
        adults: Ids of those who are of age and residents.
        declared: Whom the household has declared; empty: nobody.
    """
    fit = [each for each in members if each.person_id in adults]
    for each in fit:
        if each.person_id == declared:
            return each, Standing.DECLARED
    heads = [each for each in fit if each.relation_to_head == HEAD]
    if heads:
        # Of two heads on the day of a change, the one who leaves was head until then.
        return min(heads, key=lambda each: each.to_on or _STILL), Standing.HEAD
    known = [each for each in fit if each.born is not None]
    eldest = min(known, key=lambda each: each.born or date.max, default=None)
    return eldest, Standing.ELDEST


def by_household(people: Iterable[Inhabitant]) -> Mapping[str, list[Inhabitant]]:
    """Return the members of each household, in the order given."""
    homes: dict[str, list[Inhabitant]] = {}
    for one in people:
        homes.setdefault(one.household_id, []).append(one)
    return homes


def _newness(one: Inhabitant) -> tuple[bool, str]:
    return not one.to_on, one.from_on
