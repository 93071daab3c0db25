"""What is spoken of where residents decide: bodies, quorums, verdicts."""

from dataclasses import dataclass
from enum import StrEnum

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class Assembly(StrEnum):
    """Who decides; the law counts each of them differently."""

    RESIDENTS = "residents"
    """居民会议 of all residents of 18 and more."""
    HOUSEHOLDS = "households"
    """居民会议 of one delegate from each household."""
    REPRESENTATIVES = "representatives"
    """居民代表会议: members of the committee and representatives."""


class NoRuleInForce(Exception):
    """A profile does not govern such a meeting; asked for all the same, it is a bug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a meeting could decide, and whether it did, with the numbers that prove it."""

    quorum_needed: int
    """People who have to be present."""
    quorum_ok: bool
    votes_needed: int
    """Votes for it, of those present: abstentions and spoilt ballots stay in the denominator."""
    passed: bool
    """Never without a quorum, unless the rules themselves allow it."""
    sources: tuple[Source, ...]
    """For the quorum and for the majority."""


@dataclass(frozen=True, slots=True)
class MorePresentThanEntitled(Finding):
    """The roll and the head count do not fit together."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "到会 {present} 人，多于应到 {entitled} 人。请核对应到名册和签到。"
    )

    present: int
    entitled: int


@dataclass(frozen=True, slots=True)
class MoreVotesThanPresent(Finding):
    """More votes than people."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "赞成、反对、弃权合计 {votes} 票，多于到会 {present} 人，表决无效。请重新清点。",
    )

    votes: int
    present: int


@dataclass(frozen=True, slots=True)
class NobodyEntitled(Finding):
    """The roll has not been drawn up."""

    sentence = QT_TRANSLATE_NOOP("findings", "应到人数要大于 0。请先核定应到名册。")


@dataclass(frozen=True, slots=True)
class CountBelowZero(Finding):
    """A number of people or of votes is negative."""

    sentence = QT_TRANSLATE_NOOP("findings", "人数和票数不能小于 0。")


@dataclass(frozen=True, slots=True)
class NotGoverned(Finding):
    """The profile has no such meeting."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{profile}”没有规定这种会议的到会人数和表决办法，请换一套规则。"
    )

    profile: str
