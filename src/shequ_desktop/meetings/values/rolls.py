"""Rolls: who is entitled to take part, as of a day, each person or household once."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.judging import Assembly
from shequ_desktop.meetings.values.meetings import Capacity


class Standing(StrEnum):
    """By what somebody stands on a roll."""

    ADULT = "adult"
    HEAD = "head"
    """The household's delegate, being its head."""
    DECLARED = "declared"
    """The delegate whom the household has declared."""
    ELDEST = "eldest"
    """The delegate of a household whose head cannot be it: its first adult."""
    COMMITTEE = "committee"
    REPRESENTATIVE = "representative"
    UNIT = "unit"
    """A delegate of a unit or of migrants."""
    OFFICE = "office"
    """A member of the body that meets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollEntry:
    """One line of a roll."""

    person_id: str
    """A resident of the ledger, or the own id of somebody in office who is not in it."""
    name: str
    initials: str
    """Of the name's pinyin, lower case, for the keyboard: ``wxy``."""
    household_id: str | None = None
    door: str = ""
    group: str = ""
    title: str = ""
    """The office, in words: 主任, 居民代表."""
    sex: str = ""
    phones: str = ""
    capacity: Capacity = Capacity.MEMBER
    standing: Standing = Standing.ADULT


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Everybody entitled, with those about whom the ledger does not say enough."""

    assembly: Assembly | None
    """``None``: the members of a body that no law counts."""
    on: date
    entries: tuple[RollEntry, ...]
    """The members, in the order of their doors or of their bodies."""
    observers: tuple[RollEntry, ...] = ()
    """Who sits in by office, and is not counted: the supervisors (第三十六条), delegates of units."""
    doubts: tuple[RollEntry, ...] = ()
    """People whose age cannot be told; they are on no roll until it is noted."""
    vacant: int = 0
    """Vacant seats that the profile leaves in the denominator."""
    findings: tuple[Finding, ...] = ()

    @property
    def entitled(self) -> int:
        """Return the denominator of the quorum."""
        return len(self.entries) + self.vacant


@dataclass(frozen=True, slots=True)
class AgeUnknown(Finding):
    """Without a day of birth nobody can tell who is of age."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "有 {count} 名居民的出生日期不全，看不出是否年满 {age} 周岁，没有列入名册。请在台账中补齐。",
    )
    severity: ClassVar[Severity] = Severity.WARNS

    count: int
    age: int


@dataclass(frozen=True, slots=True)
class NoDelegate(Finding):
    """A household without an adult resident sends nobody."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "有 {count} 户没有可以作代表的成年居民，没有列入名册。"
    )
    severity: ClassVar[Severity] = Severity.WARNS

    count: int


@dataclass(frozen=True, slots=True)
class DelegateUnfit(Finding):
    """A household has declared somebody who cannot stand for it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "有 {count} 户申报的户代表已不在本户或者不满 {age} 周岁，名册暂列户主。请核实。"
    )
    severity: ClassVar[Severity] = Severity.WARNS

    count: int
    age: int


@dataclass(frozen=True, slots=True)
class NobodyInOffice(Finding):
    """Nobody has been written down as a member."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有登记组成人员。请先在“组织”中登记任职。")
    severity: ClassVar[Severity] = Severity.WARNS
