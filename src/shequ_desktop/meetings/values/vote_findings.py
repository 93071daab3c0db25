"""What can be said against opening, counting and closing a vote."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_LAW = "中华人民共和国城市居民委员会组织法"
_EDITION = "2025年修订"


def _article(article: str) -> Source:
    return Source(title=_LAW, edition=_EDITION, article=article)


@dataclass(frozen=True, slots=True)
class NotOpenForVotes(Finding):
    """Only a meeting that was opened and goes on can vote."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议还没有宣布开会，或者已经散会，不能提付表决。")


@dataclass(frozen=True, slots=True)
class TalkVotesNot(Finding):
    """A meeting that goes on as a talk decides nothing."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "会议已转为座谈，只能听取意见，不能提付表决。请在人数到齐的会议上表决。"
    )


@dataclass(frozen=True, slots=True)
class NoQuorum(Finding):
    """Too few are there: nothing can be put to a vote."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "应到 {entitled} 人，到会 {present} 人，法定至少 {needed} 人，还差 {missing} 人，"
        "不能提付表决（{rule}）。请等人到齐，或者宣布流会、延期，或者转为座谈。",
    )
    entitled: int
    present: int
    needed: int
    missing: int
    rule: str


@dataclass(frozen=True, slots=True)
class VoteStillOpen(Finding):
    """One vote after the other: the head count belongs to one of them."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{question}”的表决还没有公布结果。请先公布，或者宣布作废。"
    )
    question: str


@dataclass(frozen=True, slots=True)
class VotedAlready(Finding):
    """The same question was decided in this meeting."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{question}”在本次会议上已经表决过；再表决一次，两次都会留在记录里。"
    )
    severity = Severity.WARNS
    question: str


@dataclass(frozen=True, slots=True)
class PartyStudyMissing(Finding):
    """Important matters are studied by the Party organisation first."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "议题“{title}”没有登记社区党组织研究讨论的日期。重要事项应当先经党组织研究。"
    )
    severity = Severity.WARNS
    source: ClassVar[Source | None] = _article("第三十条")
    title: str


@dataclass(frozen=True, slots=True)
class QuestionMissing(Finding):
    """A vote asks something."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写表决事项。")


@dataclass(frozen=True, slots=True)
class OptionsTooFew(Finding):
    """There is something to choose from."""

    sentence = QT_TRANSLATE_NOOP("findings", "请至少填写两个选项，每行一个。")


@dataclass(frozen=True, slots=True)
class EvaluatedMissing(Finding):
    """Somebody is evaluated."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写被评议人员，每行一人。")
    source: ClassVar[Source | None] = _article("第三十七条")


@dataclass(frozen=True, slots=True)
class OptionTwice(Finding):
    """Two options of one name could not be told apart."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{label}”填写了两次。同名的人请加以区别，例如：王敏（3号楼）。"
    )
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceOutOfRange(Finding):
    """At least one, and fewer than there are."""

    sentence = QT_TRANSLATE_NOOP("findings", "最多可选项数应在 1 到 {most} 之间。")
    most: int


@dataclass(frozen=True, slots=True)
class CandidatesTooFew(Finding):
    """差额选举: more candidates than seats."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "候选人 {candidates} 名，应选 {seats} 名。候选人的名额应当多于应选名额。"
    )
    source: ClassVar[Source | None] = _article("第十八条")
    candidates: int
    seats: int


@dataclass(frozen=True, slots=True)
class ElectionIsSecret(Finding):
    """Elections are by secret ballot."""

    sentence = QT_TRANSLATE_NOOP("findings", "选举实行无记名投票，不能举手或者书面征求意见。")
    source: ClassVar[Source | None] = _article("第十九条")


@dataclass(frozen=True, slots=True)
class FirstRoundMissing(Finding):
    """A second round follows a first one."""

    sentence = QT_TRANSLATE_NOOP("findings", "这个议题还没有公布过结果的第一次选举，不能另行选举。")
    source: ClassVar[Source | None] = _article("第十九条")


@dataclass(frozen=True, slots=True)
class NotLeftOver(Finding):
    """Only those who stood and were not elected stand again."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{label}”不是第一次投票未当选的人员，不能作为另行选举的候选人。"
    )
    source: ClassVar[Source | None] = _article("第十九条")
    label: str


@dataclass(frozen=True, slots=True)
class SeatsNotLeft(Finding):
    """A second round fills the seats that the first one left."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "第一次选举之后还缺 {left} 名，另行选举的应选名额不能是 {seats} 名。"
    )
    source: ClassVar[Source | None] = _article("第十九条")
    left: int
    seats: int


@dataclass(frozen=True, slots=True)
class CountTurnUnknown(Finding):
    """There are two sheets."""

    sentence = QT_TRANSLATE_NOOP("findings", "计票单只有第一人、第二人两份。")


@dataclass(frozen=True, slots=True)
class CounterMissing(Finding):
    """A sheet has the name of who counted."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写计票人的姓名。")


@dataclass(frozen=True, slots=True)
class SamePersonCounts(Finding):
    """Two sheets are two people's."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "两份计票单应由两个人分别清点、录入，“{name}”已经录入了另一份。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class CorrectionReasonMissing(Finding):
    """A sheet is replaced for a reason that can be read later."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这份计票单已经录入过。更正请写明原因，原来的数字会保留在记录里。"
    )


@dataclass(frozen=True, slots=True)
class VoteVoid(Finding):
    """Nothing more happens to a void vote."""

    sentence = QT_TRANSLATE_NOOP("findings", "这次表决已经作废，不能再录入、公布或者更正。")


@dataclass(frozen=True, slots=True)
class VoteClosedAlready(Finding):
    """It is announced once."""

    sentence = QT_TRANSLATE_NOOP("findings", "这次表决已经公布过结果。")


@dataclass(frozen=True, slots=True)
class VoteHasResolution(Finding):
    """A resolution stands on it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这次表决已经形成决议，票数不能再更正，也不能作废。请先处理决议。"
    )


@dataclass(frozen=True, slots=True)
class MoreIssuedThanVoters(Finding):
    """Nobody gets two ballots."""

    sentence = QT_TRANSLATE_NOOP("findings", "发出 {issued} 张票，多于可以投票的 {voters} 人。")
    issued: int
    voters: int


@dataclass(frozen=True, slots=True)
class MoreInvalidThanReturned(Finding):
    """The invalid ballots are among those that came back."""

    sentence = QT_TRANSLATE_NOOP("findings", "无效票 {invalid} 张，多于收回的 {returned} 张。")
    invalid: int
    returned: int


@dataclass(frozen=True, slots=True)
class VotesDoNotAddUp(Finding):
    """有效 = 赞成 + 反对 + 弃权."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "赞成、反对、弃权合计 {votes} 票，应等于有效票 {valid} 票。请核对。"
    )
    votes: int
    valid: int


@dataclass(frozen=True, slots=True)
class HandsAreThosePresent(Finding):
    """A show of hands has no ballots."""

    sentence = QT_TRANSLATE_NOOP("findings", "举手表决以到会 {present} 人计，没有发出、收回的票。")
    present: int


@dataclass(frozen=True, slots=True)
class ChoicesIncomplete(Finding):
    """Each option has its number."""

    sentence = QT_TRANSLATE_NOOP("findings", "共有 {options} 个选项，请填写每一项的得票数。")
    options: int


@dataclass(frozen=True, slots=True)
class ChoiceAboveBallots(Finding):
    """Nobody gets two votes of one ballot."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{label}”得 {votes} 票，多于有效票 {valid} 票。")
    label: str
    votes: int
    valid: int


@dataclass(frozen=True, slots=True)
class ChoicesAboveBallots(Finding):
    """Each ballot has so many marks at most."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "各项得票合计 {votes} 票，多于有效票 {valid} 张、每张最多 {each} 票的总和。"
    )
    votes: int
    valid: int
    each: int


@dataclass(frozen=True, slots=True)
class SheetMissing(Finding):
    """Two people count."""

    sentence = QT_TRANSLATE_NOOP("findings", "还缺第 {turn} 人的计票单，两人都录入之后才能公布。")
    turn: int


@dataclass(frozen=True, slots=True)
class CountsDiffer(Finding):
    """A cell in which the two sheets are not the same; its numbers stay hidden."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{cell}”两次录入不一致，请两人重新核对。")
    cell: str


@dataclass(frozen=True, slots=True)
class VoidReasonMissing(Finding):
    """Why a vote counts for nothing."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明表决作废的原因。")


@dataclass(frozen=True, slots=True)
class NothingToVoteOn(Finding):
    """Ballots are for items that are voted on."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "议程里还没有类别是“表决”的议题，没有可以印的表决票。请先在议程里添加。"
    )
