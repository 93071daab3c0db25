"""From which day somebody is of age, and who counts as a resident."""

import functools
from datetime import date, timedelta
from typing import Final

from shequ_desktop.community.values.profiles import RuleProfile
from shequ_desktop.kernel.resources import resource_table

ADULT_AGE: Final = 18
"""《中华人民共和国民法典》第十七条, where a profile has no number of its own."""
_DAY: Final = timedelta(days=1)


def adult_age(profile: RuleProfile) -> int:
    """Return from how many completed years on residents take part."""
    return ADULT_AGE if profile.adult_age is None else profile.adult_age.value


def birthday_counts(profile: RuleProfile) -> bool:
    """Return whether somebody is of age on the birthday itself.

    The law does not say. Election offices count the day itself (选举日含本日); 法释〔2006〕1号
    begins with the day after it, for criminal law. ``organisation/rolls.toml`` has the usual
    way, and a local profile can have its own.
    """
    if profile.birthday_counts is not None:
        return profile.birthday_counts.value
    return bool(resource_table("organisation/rolls.toml")["birthday_counts"])


def of_age_from(born: date, profile: RuleProfile) -> date:
    """Return the first day on which somebody ``born`` then is of age."""
    year = born.year + adult_age(profile)
    try:
        day = born.replace(year=year)
    except ValueError:
        # 29 February has no counterpart: the years are over with 28 February
        # (《民法典》第二百零二条), and the first day after them is 1 March.
        return date(year, 3, 1)
    return day if birthday_counts(profile) else day + _DAY


def born_until(on: date, profile: RuleProfile) -> date:
    """Return the last birthday of those who are of age ``on`` a day."""
    day = on.replace(day=28) if (on.month, on.day) == (2, 29) else on
    latest = day.replace(year=on.year - adult_age(profile))
    candidates = (latest + _DAY * shift for shift in (2, 1, 0, -1, -2))
    return next(each for each in candidates if of_age_from(each, profile) <= on)


@functools.cache
def resident_kinds() -> frozenset[str]:
    """Return the keys of codes/population_kind of those who stand on the rolls (第十六条)."""
    return frozenset(resource_table("organisation/rolls.toml")["residents"])
