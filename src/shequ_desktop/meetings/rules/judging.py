"""What the law asks of a meeting. Pure: no database, no window, no clock."""

from collections.abc import Iterator
from dataclasses import dataclass

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.values.judging import (
    Assembly,
    CountBelowZero,
    MorePresentThanEntitled,
    MoreVotesThanPresent,
    NobodyEntitled,
    NoRuleInForce,
    NotGoverned,
    Verdict,
)

WITHOUT_QUORUM = "vote_without_quorum"
"""Key of the exception by which a profile lets a meeting without a quorum decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The numbers of one vote."""

    entitled: int
    """Who may take part, frozen when the meeting opens: adults, households, or members of the
    representatives' meeting in office; never a mixture of them."""
    present: int
    votes_for: int
    against: int = 0
    abstained: int = 0


def quorum_rule(assembly: Assembly, profile: RuleProfile) -> Cited[Share] | None:
    """Return which part of those entitled has to be present; ``None``: not governed.

    《城市居民委员会组织法》（2025年修订）: more than half for a 居民会议 (第二十七条), two
    thirds or more for a 居民代表会议 (第二十九条).
    """
    if assembly is Assembly.REPRESENTATIVES:
        return profile.representatives_quorum
    return profile.residents_quorum


def majority_rule(assembly: Assembly, profile: RuleProfile) -> Cited[Share] | None:
    """Return which part of those present has to vote for it; ``None``: not governed.

    More than half of those present (第二十七条, 第二十九条).
    """
    if assembly is Assembly.REPRESENTATIVES:
        return profile.representatives_majority
    return profile.residents_majority


def check_count(assembly: Assembly, count: Count, profile: RuleProfile) -> Iterator[Finding]:
    """Yield everything that keeps ``count`` from being judged."""
    if quorum_rule(assembly, profile) is None or majority_rule(assembly, profile) is None:
        yield NotGoverned(profile.title)
    votes = (count.votes_for, count.against, count.abstained)
    if min(count.present, *votes) < 0:
        yield CountBelowZero()
    if count.entitled <= 0:
        yield NobodyEntitled()
    elif count.present > count.entitled:
        yield MorePresentThanEntitled(count.present, count.entitled)
    if sum(votes) > count.present >= 0:
        yield MoreVotesThanPresent(sum(votes), count.present)


def judge(assembly: Assembly, count: Count, profile: RuleProfile) -> Verdict:
    """Return what ``profile`` says of a vote that ``check_count`` finds nothing against.

    Raises:
        NoRuleInForce: the profile does not govern such a meeting.
    """
    quorum, majority = quorum_rule(assembly, profile), majority_rule(assembly, profile)
    if quorum is None or majority is None:
        raise NoRuleInForce(assembly, profile.key)
    return weigh(
        quorum,
        majority,
        count,
        quorum_binds=profile.allows(WITHOUT_QUORUM) is None,
    )


def weigh(
    quorum: Cited[Share], majority: Cited[Share], count: Count, *, quorum_binds: bool = True
) -> Verdict:
    """Return the verdict of two shares: of those entitled, and of those present.

    Args:
        quorum_binds: ``False``: the rules themselves let fewer decide.
    """
    quorum_needed = quorum.value.least(of=count.entitled)
    votes_needed = majority.value.least(of=count.present)
    quorum_ok = count.present >= quorum_needed
    return Verdict(
        quorum_needed=quorum_needed,
        quorum_ok=quorum_ok,
        votes_needed=votes_needed,
        passed=(quorum_ok or not quorum_binds) and count.votes_for >= votes_needed,
        sources=tuple(dict.fromkeys((quorum.source, majority.source))),
    )
