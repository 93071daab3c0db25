"""What can be said against a change of a resolution, a rule document or a file."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.proposal_findings import PARTY_LAW

_LAW = "中华人民共和国城市居民委员会组织法"
_EDITION = "2025年修订"
POWERS_LAW = PARTY_LAW
BOARD_LAW = Source(title=_LAW, edition=_EDITION, article="第三十四条")


@dataclass(frozen=True, slots=True)
class ResolutionTextMissing(Finding):
    """A resolution says what was decided."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写决议的标题和正文。")


@dataclass(frozen=True, slots=True)
class VoteStillOpen(Finding):
    """There is no result yet."""

    sentence = QT_TRANSLATE_NOOP("findings", "表决“{question}”还没有公布结果，不能形成决议。")
    question: str


@dataclass(frozen=True, slots=True)
class VoteWasVoid(Finding):
    """The vote counts for nothing."""

    sentence = QT_TRANSLATE_NOOP("findings", "表决“{question}”已经作废，不能形成决议。")
    question: str


@dataclass(frozen=True, slots=True)
class VoteNotCarried(Finding):
    """It was voted down."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "表决“{question}”没有通过（赞成 {votes} 票，要 {needed} 票），不能形成决议。"
    )
    question: str
    votes: int
    needed: int


@dataclass(frozen=True, slots=True)
class NothingChosen(Finding):
    """No option has carried."""

    sentence = QT_TRANSLATE_NOOP("findings", "表决“{question}”没有选出结果，不能形成决议。")
    question: str


@dataclass(frozen=True, slots=True)
class NotDeciding(Finding):
    """A talk decides nothing; its decisions get no number."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这次会议没有达到法定人数，按座谈进行，议定的事项不能作为决议编号{rule}。"
    )
    rule: str


@dataclass(frozen=True, slots=True)
class NoAssembly(Finding):
    """Only the two assemblies make resolutions."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{kind}”不是居民会议或者居民代表会议，议定的事项不编决议号。"
    )
    source: ClassVar[Source | None] = POWERS_LAW
    kind: str


@dataclass(frozen=True, slots=True)
class QuorumWasMissing(Finding):
    """Too few were there when it was put to the vote."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "表决时到会 {present} 人，应到 {entitled} 人，要有 {needed} 人到会{rule}。"
    )
    present: int
    entitled: int
    needed: int
    rule: str


@dataclass(frozen=True, slots=True)
class NumberedAlready(Finding):
    """One vote, one resolution."""

    sentence = QT_TRANSLATE_NOOP("findings", "这次表决已经形成决议 {number}。")
    number: str


@dataclass(frozen=True, slots=True)
class PartyStudyMissing(Finding):
    """Important matters are studied by the Party organisation first."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "还没有登记社区党组织研究讨论的日期。重要事项应当先经研究讨论。"
    )
    severity = Severity.WARNS
    source: ClassVar[Source | None] = PARTY_LAW


@dataclass(frozen=True, slots=True)
class MajorNotStudied(Finding):
    """For what the proposal itself calls 重大事项 there is no way round it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "提案标明为重大事项，还没有登记社区党组织研究讨论，不能形成决议。"
    )
    source: ClassVar[Source | None] = PARTY_LAW


@dataclass(frozen=True, slots=True)
class AuthorityUnfit(Finding):
    """The resolution that is said to authorise does not."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{number} 不能作为授权依据：应当是居民会议写明授权内容、没有被撤销的决议。"
    )
    source: ClassVar[Source | None] = POWERS_LAW
    number: str


@dataclass(frozen=True, slots=True)
class OnlyResidentsAuthorise(Finding):
    """Nobody passes on what is not his."""

    sentence = QT_TRANSLATE_NOOP("findings", "只有居民会议的决议可以写明授权居民代表会议的内容。")
    source: ClassVar[Source | None] = POWERS_LAW


@dataclass(frozen=True, slots=True)
class ResolutionFixed(Finding):
    """What residents have read is not changed behind their backs."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "决议 {number} 已经张贴，标题、正文和依据不能再改；可以改执行方案、负责人和期限。",
    )
    number: str


@dataclass(frozen=True, slots=True)
class ResolutionOver(Finding):
    """Nothing more happens to a resolution that was revoked or filed away."""

    sentence = QT_TRANSLATE_NOOP("findings", "决议 {number} 是“{state}”，现在不能这样做。")
    number: str
    state: str


@dataclass(frozen=True, slots=True)
class HangsAlready(Finding):
    """It hangs, or has hung."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经在 {on} 登记张贴。")
    on: date


@dataclass(frozen=True, slots=True)
class NotOnBoard(Finding):
    """Only what hangs can come down."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有登记张贴，或者已经撤下。")


@dataclass(frozen=True, slots=True)
class BoardDaysTooFew(Finding):
    """The law asks for more days."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期不得少于 {least} 天，现在是 {days} 天。")
    source: ClassVar[Source | None] = BOARD_LAW
    days: int
    least: int


@dataclass(frozen=True, slots=True)
class HolidaysNotKnown(Finding):
    """The period may end on a day off that we do not know of."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "还没有导入 {year} 年的节假日安排，到期日只按周末推算。请在国务院公布后导入。",
    )
    severity = Severity.WARNS
    year: int


@dataclass(frozen=True, slots=True)
class DayToCome(Finding):
    """Only what has happened is written down."""

    sentence = QT_TRANSLATE_NOOP("findings", "日期 {on} 还没有到，请在当天登记。")
    on: date


@dataclass(frozen=True, slots=True)
class DayTooEarly(Finding):
    """It cannot have happened before what it follows from."""

    sentence = QT_TRANSLATE_NOOP("findings", "日期 {on} 不能早于 {earliest}。")
    on: date
    earliest: date


@dataclass(frozen=True, slots=True)
class EarlyWithoutWhy(Finding):
    """Taking it down early needs a reason that can be read later."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期到 {until} 才满，提前撤下请写明原因。")
    source: ClassVar[Source | None] = BOARD_LAW
    until: date


@dataclass(frozen=True, slots=True)
class ObjectionsOpen(Finding):
    """Somebody still waits for an answer."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "还有 {count} 条异议没有答复，请先答复，或者核对后继续。"
    )
    severity = Severity.WARNS
    count: int


@dataclass(frozen=True, slots=True)
class BoardNotOver(Finding):
    """Residents may still object."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期还没有满，请核对后再开始执行。")
    severity = Severity.WARNS
    source: ClassVar[Source | None] = BOARD_LAW


@dataclass(frozen=True, slots=True)
class NotBegun(Finding):
    """What was not begun cannot be done."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有登记开始执行或者执行进展。")


@dataclass(frozen=True, slots=True)
class ResultMissing(Finding):
    """The law asks for what came of it to be made known."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写执行结果；实施情况要向居民公布。")
    source: ClassVar[Source | None] = BOARD_LAW


@dataclass(frozen=True, slots=True)
class ResultNotPosted(Finding):
    """It is filed once its result has hung long enough."""

    sentence = QT_TRANSLATE_NOOP("findings", "执行结果还没有公示期满并撤下，不能归档。")
    source: ClassVar[Source | None] = BOARD_LAW


@dataclass(frozen=True, slots=True)
class RevokerMissing(Finding):
    """Somebody has revoked it."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写撤销这件决议的机构。")


@dataclass(frozen=True, slots=True)
class ObjectionSaysNothing(Finding):
    """An objection says something."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写异议的内容。")


@dataclass(frozen=True, slots=True)
class AnswerSaysNothing(Finding):
    """An answer says something."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写答复的内容。")


@dataclass(frozen=True, slots=True)
class ProgressSaysNothing(Finding):
    """Progress says what was done."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写执行进展。")


@dataclass(frozen=True, slots=True)
class SpentBelowZero(Finding):
    """Money is spent, not taken in."""

    sentence = QT_TRANSLATE_NOOP("findings", "支出金额不能小于 0。")


@dataclass(frozen=True, slots=True)
class CorrectionSaysNothing(Finding):
    """An order says what has to be put right."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写责令改正的内容。")


@dataclass(frozen=True, slots=True)
class RevokerUnfit(Finding):
    """Only a higher body's later resolution revokes one."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{number} 不能撤销这件决议：应当是居民会议在它之后通过的决议。"
    )
    source: ClassVar[Source | None] = POWERS_LAW
    number: str
