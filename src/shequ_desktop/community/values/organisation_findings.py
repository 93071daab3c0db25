"""What can be said against how a community is organised. Where a law says it, it is named."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_WARNS = Severity.WARNS


@dataclass(frozen=True, slots=True)
class BodyNameMissing(Finding):
    """A body without a name cannot be told from others."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写组织名称。")


@dataclass(frozen=True, slots=True)
class BodyThere(Finding):
    """There is one of its kind already, and the kind allows only one."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经有“{name}”，不能重复设立；换届请用“换届”。")

    name: str


@dataclass(frozen=True, slots=True)
class BodyClosed(Finding):
    """Nobody comes into office in a body that is closed."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”已经结束，不能再登记任职。")

    name: str


@dataclass(frozen=True, slots=True)
class BodyInUse(Finding):
    """A body with offices or bodies below it is closed, not deleted."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”下有任职或者下级组织，不能删除；请改用“结束”。"
    )

    name: str


@dataclass(frozen=True, slots=True)
class DaysReversed(Finding):
    """The end lies before the beginning."""

    sentence = QT_TRANSLATE_NOOP("findings", "结束日期早于开始日期，请核对。")


@dataclass(frozen=True, slots=True)
class TermUnusual(Finding):
    """The term has another length than the law has."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "每届任期为 {years} 年，应至 {until}，现填 {given}。依据{law}。"
    )
    severity: ClassVar[Severity] = _WARNS

    years: int
    until: str
    given: str
    law: str


@dataclass(frozen=True, slots=True)
class TermOver(Finding):
    """The term has ended and there is no new one."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”已于 {until} 届满，应当及时换届。依据{law}。")
    severity: ClassVar[Severity] = _WARNS

    name: str
    until: str
    law: str


@dataclass(frozen=True, slots=True)
class TermEnds(Finding):
    """The term ends within the year."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”将于 {until} 届满，还有 {days} 天。依据{law}。"
    )
    severity: ClassVar[Severity] = _WARNS

    name: str
    until: str
    days: int
    law: str


@dataclass(frozen=True, slots=True)
class PersonMissing(Finding):
    """Nobody is named."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择或者填写任职人员。")


@dataclass(frozen=True, slots=True)
class TitleMissing(Finding):
    """An office without a title says nothing."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写职务。")


@dataclass(frozen=True, slots=True)
class OutsideTerm(Finding):
    """The office begins before the body's term or ends after it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "任职日期不在“{body}”本届任期（{first} 至 {last}）之内。"
    )

    body: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class TooYoung(Finding):
    """Only adults are elected."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}在 {day} 还不满 {age} 周岁，没有被选举权。依据{law}。"
    )

    name: str
    day: str
    age: int
    law: str


@dataclass(frozen=True, slots=True)
class NotResident(Finding):
    """Members of the committee are residents."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}不是本社区的户籍居民或者常住居民，请核对任职资格。"
    )
    severity: ClassVar[Severity] = _WARNS

    name: str


@dataclass(frozen=True, slots=True)
class InOfficeAlready(Finding):
    """Nobody sits twice in one body."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}在同一时间已经担任“{body}”的{title}。")

    name: str
    body: str
    title: str


@dataclass(frozen=True, slots=True)
class OfficeTaken(Finding):
    """The office is held by one person at a time."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{body}”的{title}由{name}担任；请先登记其离任。")

    body: str
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class SeatsFull(Finding):
    """There is no vacant seat."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{body}”核定 {seats} 人，已经没有缺额。名额有变动的，请先修改核定名额。"
    )

    body: str
    seats: int


@dataclass(frozen=True, slots=True)
class CommitteeTooLarge(Finding):
    """The law limits the committee."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "居民委员会最多 {most} 人，现为 {count} 人。依据{law}。"
    )

    most: int
    count: int
    law: str


@dataclass(frozen=True, slots=True)
class CommitteeTooSmall(Finding):
    """The committee lacks members."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "居民委员会至少 {least} 人，现为 {count} 人，应当补选。依据{law}。"
    )
    severity: ClassVar[Severity] = _WARNS

    least: int
    count: int
    law: str


@dataclass(frozen=True, slots=True)
class CommitteeSeatsUnlawful(Finding):
    """The approved number of seats lies outside what the law allows."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "居民委员会由 {least} 至 {most} 人组成，核定名额不能是 {seats} 人。依据{law}。"
    )

    least: int
    most: int
    seats: int
    law: str


@dataclass(frozen=True, slots=True)
class NoWoman(Finding):
    """The committee should have women among its members."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "居民委员会成员中应当有妇女成员（至少 {least} 名，现有 {count} 名）。依据{law}。",
    )
    severity: ClassVar[Severity] = _WARNS

    least: int
    count: int
    law: str


@dataclass(frozen=True, slots=True)
class NoDirector(Finding):
    """The director is the legal representative."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{body}”还没有主任。")
    severity: ClassVar[Severity] = _WARNS

    body: str


@dataclass(frozen=True, slots=True)
class KinInCommittee(Finding):
    """Near relatives do not sit in one committee."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}与居民委员会成员{other}是近亲属（{relation}），应当回避。依据{law}。"
    )

    name: str
    other: str
    relation: str
    law: str


@dataclass(frozen=True, slots=True)
class CommitteeSupervises(Finding):
    """A member of the committee does not supervise it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}是居民委员会成员，不得担任居务监督委员会成员。依据{law}。"
    )

    name: str
    law: str


@dataclass(frozen=True, slots=True)
class KinSupervises(Finding):
    """A near relative of a member of the committee does not supervise it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{name}与居民委员会成员{other}是近亲属（{relation}），不得担任居务监督委员会成员。依据{law}。",
    )

    name: str
    other: str
    relation: str
    law: str


@dataclass(frozen=True, slots=True)
class CandidateRunsElection(Finding):
    """A candidate, or a candidate's near relative, leaves the election committee."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{name}或者其近亲属被提名为候选人（{candidate}），应当退出居民选举委员会。依据{law}。",
    )

    name: str
    candidate: str
    law: str


@dataclass(frozen=True, slots=True)
class ChairFromOutside(Finding):
    """A sub-committee is usually chaired by a member of the committee."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}不是居民委员会成员；下属委员会主任一般由居民委员会成员兼任。"
    )
    severity: ClassVar[Severity] = _WARNS

    name: str


@dataclass(frozen=True, slots=True)
class UnusualSize(Finding):
    """Another size than is usual."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{body}”一般 {least} 至 {most} 人，现为 {count} 人。")
    severity: ClassVar[Severity] = _WARNS

    body: str
    least: int
    most: int
    count: int


@dataclass(frozen=True, slots=True)
class UnfitTwice(Finding):
    """Judged 不称职 twice running: the office ends, and a person says so."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{name}已连续 {times} 次被评议不称职，其职务应当终止，请核实后登记离任。依据{law}。",
    )
    severity: ClassVar[Severity] = _WARNS

    name: str
    times: int
    law: str


@dataclass(frozen=True, slots=True)
class OfficeOver(Finding):
    """An office that has ended does not end again."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一任职已经结束。")


@dataclass(frozen=True, slots=True)
class EndBeforeStart(Finding):
    """The last day lies before the first."""

    sentence = QT_TRANSLATE_NOOP("findings", "离任日期早于任职日期 {start}。")

    start: str
