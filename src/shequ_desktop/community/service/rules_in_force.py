"""Which rules govern a day: the law of its day, or what the community has taken up beside it."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import date
from typing import Final

from sqlalchemy import select

from shequ_desktop.community.model import GovernanceRow
from shequ_desktop.community.rules.profile_files import check_against_law, read_profile
from shequ_desktop.community.service.files import add_rule_file, rule_files
from shequ_desktop.community.values import (
    Governance,
    NoSuchProfile,
    ProfileThere,
    RuleProfile,
    RulesUnreadable,
    StepTemplate,
    profile_of,
    shipped_profiles,
    step_templates,
)
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Reading, Transaction

_LAW_STEPS: Final = "law-2026"
_MOST_BYTES: Final = 1_000_000
_TEXT_SIGNATURE: Final = "\ufeff"


def profiles(reading: Reading) -> Mapping[str, RuleProfile]:
    """Return every profile by its key: the shipped ones, then those brought in.

    Of one key the file that came first holds: meetings have been judged by it. One that came
    from a newer edition of the program and cannot be read must not close the room.
    """
    found = dict(shipped_profiles())
    for body in rule_files(reading, "profile"):
        with suppress(RulesBroken):
            profile = read_profile(body)
            found.setdefault(profile.key, profile)
    return found


def profile_text(reading: Reading, key: str) -> str:
    """Return the file (TOML) that a profile was read from, to be adapted and brought in again.

    Raises:
        RulesBroken: ``NoSuchProfile``.
    """
    if key in shipped_profiles():
        return resource_path(f"rules/{key}.toml").read_text("utf-8")
    for body in rule_files(reading, "profile"):
        with suppress(RulesBroken):
            if read_profile(body).key == key:
                return body
    raise RulesBroken([NoSuchProfile(key)])


def profile(reading: Reading, key: str) -> RuleProfile:
    """Return one profile.

    Raises:
        RulesBroken: ``NoSuchProfile``.
    """
    found = profiles(reading).get(key)
    if found is None:
        raise RulesBroken([NoSuchProfile(key)])
    return found


def profile_on(reading: Reading, day: date) -> RuleProfile:
    """Return the profile that governs what happens on ``day``.

    The local one that the community has taken up, on the days for which it is in force; the law
    of the day otherwise. Before there was a law (1990) its first text is used.
    """
    chosen = governance(reading)
    local = profiles(reading).get(chosen.profile)
    if local is not None and _governs(local, chosen, day):
        return local
    first = min(
        each.in_force_from for each in shipped_profiles().values() if each.in_force_from is not None
    )
    return profile_of(max(day, first))


def steps_on(reading: Reading, day: date) -> StepTemplate:
    """Return the usual steps of a proposal that is begun on ``day``."""
    wanted = governance(reading).steps or profile_on(reading, day).steps
    return step_templates().get(wanted, step_templates()[_LAW_STEPS])


def governance(reading: Reading) -> Governance:
    """Return what this community has taken up beside the law; nothing, before it has."""
    row = _row(reading)
    if row is None:
        return Governance()
    return Governance(
        profile=row.profile, steps=row.steps, decided_on=row.decided_on, basis=row.basis
    )


def govern(tx: Transaction, governance: Governance) -> None:
    """Take up a local profile and usual steps.

    Args:
        governance: Its ``decided_on`` is the first day on which a profile without days of its own
            is used; ``None``: from today on.

    Raises:
        RulesBroken: there is no such profile.
    """
    if governance.profile and governance.profile not in profiles(tx):
        refuse([NoSuchProfile(governance.profile)])
    row = _row(tx)
    if row is None:
        row = GovernanceRow()
        tx.session.add(row)
    row.profile, row.steps = governance.profile, governance.steps
    row.decided_on = governance.decided_on or tx.today
    row.basis = governance.basis.strip()


def import_profile(
    tx: Transaction, content: bytes, *, seen: Collection[Finding] = ()
) -> RuleProfile:
    """Keep a local profile from a file and return it; it is not taken up by that.

    Raises:
        RulesBroken: the file cannot be read, there is another one of its key, or a number asks
            for less than the law (a warning).
    """
    body = _decoded(content)
    local = read_profile(body)
    there = profiles(tx).get(local.key)
    if there == local:
        return local
    if there is not None:
        refuse([ProfileThere(local.key)])
    law = profile_of(max(local.in_force_from or tx.today, date(1990, 1, 1)))
    refuse(check_against_law(local, law), seen=seen)
    add_rule_file(tx, "profile", local.key, body)
    return local


def _governs(local: RuleProfile, chosen: Governance, day: date) -> bool:
    if local.in_force_from is not None:
        return local.in_force(day)
    return chosen.decided_on is not None and chosen.decided_on <= day


def _decoded(content: bytes) -> str:
    if len(content) > _MOST_BYTES:
        raise RulesBroken([RulesUnreadable("文件太大")])
    try:
        return content.decode("utf-8").removeprefix(_TEXT_SIGNATURE)
    except UnicodeDecodeError:
        raise RulesBroken([RulesUnreadable("不是 UTF-8 编码的文字")]) from None


def _row(reading: Reading) -> GovernanceRow | None:
    return reading.session.scalars(
        select(GovernanceRow)
        .where(GovernanceRow.deleted_at.is_(None))
        .order_by(GovernanceRow.id)
        .limit(1)
    ).first()
