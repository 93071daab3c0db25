"""Rule profiles: the numbers of the law, each with its article, in force from one day to another.

They are data in ``resources/rules``. What happened is judged by the profile of its day, so
that minutes of 2025 are judged by the law of 2025; a profile that has no number for
something does not govern it.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Final, Self, TypeAlias

from shequ_desktop.kernel.resources import resource_path, resource_table
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited, Source

NATIONAL: Final = "cn-2026"
"""《城市居民委员会组织法》（2025年修订）, in force from 2026-01-01."""

Number: TypeAlias = Cited[Share] | Cited[int] | Cited[bool]
"""A share, a count, or whether something holds at all; each with its article."""

PLAIN: Final = frozenset(
    {"key", "title", "source", "in_force_from", "in_force_until", "based_on", "steps"}
)
"""What a profile says of itself; everything else in it is a number with its article."""
_LAW: Final = frozenset({"law", "edition", "exceptions"})


@dataclass(frozen=True, slots=True)
class Allowance:
    """An exception that the text of a profile itself allows."""

    key: str
    """``short_notice``, ``vote_without_quorum``, ``other_ratio``, ``no_sub_committees`` ..."""
    words: str
    """As the text has it."""
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleProfile:
    """One set of numbers. Shares are of all adults, households or members, if not said otherwise."""

    key: str
    title: str
    source: str = ""
    """Where its numbers are from, for the reader."""
    based_on: str = ""
    """Key of the profile whose numbers hold where this one has none."""
    steps: str = ""
    """Key of the step template that it asks for; empty: none of its own."""
    exceptions: tuple[Allowance, ...] = ()
    in_force_from: date | None = None
    """Inclusive; ``None``: not bound to a time: a local rule that is chosen by hand."""
    in_force_until: date | None = None
    """Inclusive; ``None``: until further notice."""

    residents_quorum: Cited[Share] | None = None
    """Of all adults, or of all household delegates."""
    residents_majority: Cited[Share] | None = None
    """Of those present."""
    representatives_quorum: Cited[Share] | None = None
    """Of the members of the meeting who are in office."""
    representatives_majority: Cited[Share] | None = None
    """Of the members present."""
    representatives_part: Cited[Share] | None = None
    """Which part of the members the representatives are, beside the committee."""

    call_residents_by_adults: Cited[Share] | None = None
    call_residents_by_households: Cited[Share] | None = None
    call_residents_by_representatives: Cited[Share] | None = None
    call_residents_by_groups: Cited[Share] | None = None
    call_representatives: Cited[Share] | None = None
    residents_notice_days: Cited[int] | None = None
    representatives_notice_days: Cited[int] | None = None
    representatives_interval_months: Cited[int] | None = None
    """The representatives meet at least once in so many months."""
    meeting_proxies: Cited[int] | None = None
    """How many absent members one member may stand for at a meeting; ``None``: nobody may."""
    vacancies_count: Cited[bool] | None = None
    """Whether vacant seats stay in the denominator of a quorum; ``None``: they do not."""
    units_have_seats: Cited[bool] | None = None
    """Whether delegates of units and of migrants are members; ``None``: they sit in."""
    absences_most: Cited[int] | None = None
    """So many absences without leave in a year end a representative's mandate."""
    adult_age: Cited[int] | None = None
    birthday_counts: Cited[bool] | None = None
    """Whether somebody is of age on the birthday itself; ``None``: as organisation/rolls has it."""

    households_least: Cited[int] | None = None
    households_most: Cited[int] | None = None
    households_per_representative_least: Cited[int] | None = None
    households_per_representative_most: Cited[int] | None = None
    committee_least: Cited[int] | None = None
    committee_most: Cited[int] | None = None
    committee_women: Cited[int] | None = None
    """Women among the members of the committee, at least."""
    committee_kin_apart: Cited[bool] | None = None
    """Whether near relatives may not sit in one committee."""
    supervisors_apart: Cited[bool] | None = None
    """Whether members of the committee and their near relatives may not be supervisors."""
    election_committee_apart: Cited[bool] | None = None
    """Whether candidates and their near relatives have to leave the election committee."""
    representatives_women: Cited[Share] | None = None
    term_years: Cited[int] | None = None
    handover_days: Cited[int] | None = None

    election_voters: Cited[Share] | None = None
    election_households: Cited[Share] | None = None
    election_representatives: Cited[Share] | None = None
    elected: Cited[Share] | None = None
    """Of the votes cast."""
    elected_again: Cited[Share] | None = None
    """Of the votes cast in a second round."""
    proxies_a_voter: Cited[int] | None = None
    nominators: Cited[int] | None = None
    roll_posted_days: Cited[int] | None = None
    roll_objection_days: Cited[int] | None = None
    roll_answer_days: Cited[int] | None = None
    recall_by_voters: Cited[Share] | None = None
    recall_by_representatives: Cited[Share] | None = None
    recall_voters: Cited[Share] | None = None
    """Which part of the voters, or of the household delegates, has to vote on a recall."""
    recall_representatives: Cited[Share] | None = None
    recalled: Cited[Share] | None = None
    """Of the votes cast."""

    proposal_by_representatives: Cited[Share] | None = None
    proposal_by_households: Cited[int] | None = None
    """So many households, whatever their share."""
    board_days: Cited[int] | None = None
    evaluation_months: Cited[int] | None = None
    """The members of the committee are judged at least once in so many months."""
    evaluation_fails: Cited[int] | None = None
    """So many 不称职 running end an office."""
    audit_by_representatives: Cited[Share] | None = None
    audit_by_residents: Cited[Share] | None = None

    @classmethod
    def read(cls, table: Mapping[str, Any], base: Self | None = None) -> Self:
        """Return the profile that a file of ``resources/rules`` describes.

        Args:
            table: What the file says.
            base: The profile that it names as ``based_on``; its numbers hold where the file
                has none, each still with its own source.

        Raises:
            KeyError: something every profile has is missing.
            TypeError: it has a number that no profile knows.
            ValueError: a number is none.
        """
        law, edition = table["law"], table["edition"]
        inherited: dict[str, Any] = {} if base is None else dict(base.numbers())
        own = {
            name: _cited(rule, law, edition)
            for name, rule in table.items()
            if name not in PLAIN | _LAW
        }
        exceptions = tuple(
            Allowance(
                key,
                each["words"],
                Source(
                    title=each.get("law", law),
                    edition=each.get("edition", edition),
                    article=each["article"],
                ),
            )
            for key, each in table.get("exceptions", {}).items()
        )
        plain = {name: table[name] for name in PLAIN if name in table}
        return cls(**plain, exceptions=exceptions, **{**inherited, **own})

    def allows(self, key: str) -> Allowance | None:
        """Return the exception of that key that the text allows; ``None``: it does not."""
        return next((each for each in self.exceptions if each.key == key), None)

    @property
    def is_national(self) -> bool:
        """Return whether it is the law of the whole country."""
        return self.key.startswith("cn-")

    def in_force(self, day: date) -> bool:
        """Return whether the profile governs what happens on ``day``."""
        if self.in_force_from is None or day < self.in_force_from:
            return False
        return self.in_force_until is None or day <= self.in_force_until

    def numbers(self) -> Mapping[str, Number]:
        """Return the numbers it has, by their names, in their order here."""
        have = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in have.items() if isinstance(value, Cited)}


@functools.cache
def shipped_profiles() -> Mapping[str, RuleProfile]:
    """Return the profiles that come with the program, by their keys, in their keys' order."""
    files = sorted(resource_path("rules").glob("*.toml"))
    profiles = (RuleProfile.read(resource_table(f"rules/{file.name}")) for file in files)
    return {profile.key: profile for profile in profiles}


def profile_of(day: date) -> RuleProfile:
    """Return the national profile in force on ``day``.

    Raises:
        LookupError: there was none yet.
    """
    for profile in shipped_profiles().values():
        if profile.is_national and profile.in_force(day):
            return profile
    raise LookupError(day)


def _cited(rule: Mapping[str, Any], law: str, edition: str) -> Number:
    source = Source(
        title=rule.get("law", law), edition=rule.get("edition", edition), article=rule["article"]
    )
    value = rule["value"]
    if isinstance(value, bool):
        return Cited(value, source)
    if isinstance(value, int):
        return Cited(value, source)
    return Cited(Share.parse(value), source)
