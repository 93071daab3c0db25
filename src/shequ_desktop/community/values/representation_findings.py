"""What can be said against representation, declarations of kin, and local rules."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_WARNS = Severity.WARNS


@dataclass(frozen=True, slots=True)
class TooFewRepresentatives(Finding):
    """Representatives make up at least four fifths of their meeting."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "居民代表会议 {members} 名组成人员中，居民代表应至少 {needed} 名，现为 {count} 名。依据{law}。",
    )
    severity: ClassVar[Severity] = _WARNS

    members: int
    needed: int
    count: int
    law: str


@dataclass(frozen=True, slots=True)
class GroupUnrepresented(Finding):
    """A residents' group without a representative."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{group}有 {households} 户，还没有居民代表。依据{law}。"
    )
    severity: ClassVar[Severity] = _WARNS

    group: str
    households: int
    law: str


@dataclass(frozen=True, slots=True)
class GroupTooFewRepresentatives(Finding):
    """A representative stands for too many households."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{group}有 {households} 户、{count} 名居民代表，一般每 {least} 至 {most} 户推选一人，"
        "应为 {fewest} 至 {greatest} 名。依据{law}。",
    )
    severity: ClassVar[Severity] = _WARNS

    group: str
    households: int
    count: int
    least: int
    most: int
    fewest: int
    greatest: int
    law: str


@dataclass(frozen=True, slots=True)
class LinksUnusual(Finding):
    """A representative keeps in touch with too few or too many households."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}联系 {count} 户，一般联系 {least} 至 {most} 户。依据{law}。"
    )
    severity: ClassVar[Severity] = _WARNS

    name: str
    count: int
    least: int
    most: int
    law: str


@dataclass(frozen=True, slots=True)
class GroupMissing(Finding):
    """A representative is chosen by a residents' group."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择推选这名代表的居民小组。")
    severity: ClassVar[Severity] = _WARNS


@dataclass(frozen=True, slots=True)
class HouseholdHasDelegate(Finding):
    """A household sends one delegate."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这一户已经由{name}作代表，每户一名；换人请先登记{name}离任。"
    )

    name: str


@dataclass(frozen=True, slots=True)
class HouseholdMissing(Finding):
    """A delegate stands for the household they live in."""

    sentence = QT_TRANSLATE_NOOP("findings", "户代表应当是台账中有住户的居民，请从台账中选人。")


@dataclass(frozen=True, slots=True)
class SameKin(Finding):
    """Nobody is their own relative."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择两个不同的人。")


@dataclass(frozen=True, slots=True)
class KinDeclared(Finding):
    """The relation has been declared already."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}与{other}的亲属关系已经申报过。")

    name: str
    other: str


@dataclass(frozen=True, slots=True)
class LawLowered(Finding):
    """A local number asks for less than the law."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{rule}”定为{given}，低于{law}规定的{lawful}；与法律不一致的，以法律为准。"
    )
    severity: ClassVar[Severity] = _WARNS

    rule: str
    given: str
    lawful: str
    law: str


@dataclass(frozen=True, slots=True)
class ShippedProfile(Finding):
    """A profile that comes with the program is not replaced by a file."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "文件的 key 是“{key}”，与系统自带的规则相同；请换一个名称。"
    )

    key: str


@dataclass(frozen=True, slots=True)
class ProfileThere(Finding):
    """A profile that meetings have been judged by is never written over."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "已经有 key 为“{key}”的规则，内容与这个文件不同。以前的会议仍按原来的规则判定，不能覆盖；"
        "请在文件里换一个 key 再导入。",
    )

    key: str


@dataclass(frozen=True, slots=True)
class NoSuchProfile(Finding):
    """There is no profile of that key."""

    sentence = QT_TRANSLATE_NOOP("findings", "没有“{key}”这套规则。")

    key: str


@dataclass(frozen=True, slots=True)
class HolderDied(Finding):
    """Who has died holds no office."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}已去世，仍登记为{title}，请登记离任。")
    severity: ClassVar[Severity] = _WARNS

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class HolderLeft(Finding):
    """Who has moved away no longer stands for the residents."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}已不住在本社区，仍登记为{title}，请核实；需要时登记离任。"
    )
    severity: ClassVar[Severity] = _WARNS

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CommunitySize(Finding):
    """The community is smaller or larger than is usual."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "本社区现有 {households} 户，社区一般在 {least} 至 {most} 户的范围内设立。依据{law}。",
    )
    severity: ClassVar[Severity] = _WARNS

    households: int
    least: int
    most: int
    law: str
