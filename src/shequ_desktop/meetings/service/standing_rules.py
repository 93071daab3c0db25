"""Whose numbers count for signing together, which steps follow, who is in office."""

from collections.abc import Iterable, Mapping
from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import BodyKind, RuleProfile, StepTemplate, step_templates
from shequ_desktop.meetings.values import practice
from shequ_desktop.storage.store import Reading


def proposal_rules(reading: Reading, day: date) -> RuleProfile:
    """Return the profile whose numbers count for signing together on a day.

    The one that governs the day (the community's own or the law) if it has such numbers; else the
    usual practice, under its own name.
    """
    governing = communities.profile_on(reading, day)
    if governing.proposal_by_representatives or governing.proposal_by_households:
        return governing
    return communities.profiles(reading)[practice().threshold_profile]


def rules_by_key(reading: Reading, keys: Iterable[str]) -> Mapping[str, RuleProfile]:
    """Return profiles by their keys; in the place of one that is gone, the usual practice."""
    known = communities.profiles(reading)
    return {key: known.get(key, known[practice().threshold_profile]) for key in keys}


def steps_of(reading: Reading, key: str) -> StepTemplate:
    """Return a step template by its key; empty or unknown: the community's usual one."""
    return step_templates().get(key) or communities.steps_on(reading, reading.today)


def representatives(reading: Reading, day: date) -> frozenset[str]:
    """Return who is a representative (居民代表) in office on a day, by person id."""
    offices = communities.offices(reading, on=day, kind=BodyKind.REPRESENTATIVES)
    return frozenset(each.person_id for each in offices)


def office_name(reading: Reading, person_id: str) -> str:
    """Return the name of somebody in office who is not in the ledger; empty: nobody is."""
    offices = communities.offices(reading, person_id=person_id)
    return next((each.draft.person_name for each in offices if each.draft.person_name), "")
