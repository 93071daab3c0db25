"""What can be said against a change of a proposal."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_LAW = "中华人民共和国城市居民委员会组织法"
_EDITION = "2025年修订"
ADULTS_LAW = Source(title=_LAW, edition=_EDITION, article="第二十六条")
PARTY_LAW = Source(title=_LAW, edition=_EDITION, article="第三十条")


@dataclass(frozen=True, slots=True)
class ProposalTitleMissing(Finding):
    """A proposal is found again by its title."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写提案的标题。")


@dataclass(frozen=True, slots=True)
class ProposalBodyMissing(Finding):
    """Nobody can decide about a title."""

    sentence = QT_TRANSLATE_NOOP("findings", "提交之前，请填写提案的内容。")


@dataclass(frozen=True, slots=True)
class BudgetBelowZero(Finding):
    """Money is asked for, not given."""

    sentence = QT_TRANSLATE_NOOP("findings", "预算不能小于 0。")


@dataclass(frozen=True, slots=True)
class OneOption(Finding):
    """A choice has two sides."""

    sentence = QT_TRANSLATE_NOOP("findings", "备选方案要么不填，要么至少有两个互不相同的方案。")


@dataclass(frozen=True, slots=True)
class FundSourceMissing(Finding):
    """Whoever votes for money wants to know whose."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "填写了预算，还没有填写经费来源，请补填，或者核对后提交。"
    )
    severity = Severity.WARNS


@dataclass(frozen=True, slots=True)
class RiskNoteMissing(Finding):
    """重大事项 are judged for what they may stir up, before they are decided."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "重大事项在提交之前要做社会稳定风险评估，请填写稳评说明。"
    )


@dataclass(frozen=True, slots=True)
class RepresentativesMissing(Finding):
    """Too few representatives have signed."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "联名还不够：要有 {needed} 名居民代表，已有 {signed} 名，还差 {missing} 名（{rule}）。",
    )
    needed: int
    signed: int
    missing: int
    rule: str


@dataclass(frozen=True, slots=True)
class HouseholdsMissing(Finding):
    """Too few households have signed."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "联名还不够：要有 {needed} 户，已有 {signed} 户，还差 {missing} 户（{rule}）。"
    )
    needed: int
    signed: int
    missing: int
    rule: str


@dataclass(frozen=True, slots=True)
class NoRepresentativesKnown(Finding):
    """A share of nobody is no threshold."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "还没有登记在任的居民代表，算不出联名门槛。请先在“组织机构”中登记居民代表。"
    )


@dataclass(frozen=True, slots=True)
class SignedAlready(Finding):
    """A person signs once."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name} 已经在 {on} 联名，每人只计一次。")
    name: str
    on: date


@dataclass(frozen=True, slots=True)
class HouseholdSigned(Finding):
    """A household is counted once, whoever of it signs."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name} 所在的户已经由 {other} 在 {on} 联名，每户只计一次。"
    )
    name: str
    other: str
    on: date


@dataclass(frozen=True, slots=True)
class NoHousehold(Finding):
    """Somebody without a household cannot sign for one."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name} 在台账中没有现住的户，不能按户联名。")
    name: str


@dataclass(frozen=True, slots=True)
class NotInOffice(Finding):
    """Only representatives sign as such."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name} 在 {on} 不是在任的居民代表，不能按居民代表联名。"
    )
    name: str
    on: date


@dataclass(frozen=True, slots=True)
class SignerTooYoung(Finding):
    """Residents of eighteen and more make up the meeting of residents."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name} 在 {on} 还未满十八周岁，不能联名。")
    source: ClassVar[Source | None] = ADULTS_LAW
    name: str
    on: date


@dataclass(frozen=True, slots=True)
class SignedInFuture(Finding):
    """Only what has happened is written down."""

    sentence = QT_TRANSLATE_NOOP("findings", "日期 {on} 还没有到，请在当天登记。")
    on: date


@dataclass(frozen=True, slots=True)
class NotCollecting(Finding):
    """Signatures are collected before a proposal is handed in."""

    sentence = QT_TRANSLATE_NOOP("findings", "提案是“{state}”，联名名单已经固定，不能再增减。")
    state: str


@dataclass(frozen=True, slots=True)
class ProposalFixed(Finding):
    """What was handed in is not changed behind the backs of those who signed it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "提案是“{state}”，内容不能再改。需要修改请先退回，由提案人补充后重新提交。"
    )
    state: str


@dataclass(frozen=True, slots=True)
class SignersToAsk(Finding):
    """They have signed something else."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "已有 {count} 人联名。请确认修改已经征得他们同意，再次保存即可。"
    )
    severity = Severity.WARNS
    count: int


@dataclass(frozen=True, slots=True)
class HandedInBefore(Finding):
    """A proposal that has a number stays on record."""

    sentence = QT_TRANSLATE_NOOP("findings", "提案已有编号 {number}，不能删除，请用“撤回”。")
    number: str


@dataclass(frozen=True, slots=True)
class NotPossibleNow(Finding):
    """The proposal is somewhere else on its way."""

    sentence = QT_TRANSLATE_NOOP("findings", "提案“{title}”是“{state}”，现在不能这样做。")
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class WhyMissing(Finding):
    """What leaves the way says why."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明原因。")


@dataclass(frozen=True, slots=True)
class MergedWithItself(Finding):
    """并案 takes two."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择要并入的另一份提案。")


@dataclass(frozen=True, slots=True)
class StepUnknown(Finding):
    """The template has no such step."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{template}”没有这一步，请重新选择。")
    template: str


@dataclass(frozen=True, slots=True)
class StepBefore(Finding):
    """A step that cannot be left out has not been done."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有记录“{step}”，这一步不能省略{rule}。")
    step: str
    rule: str


@dataclass(frozen=True, slots=True)
class StepLeftOut(Finding):
    """A step of the template has not been done, which may be."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "前面的“{step}”还没有记录。确认跳过吗？流程表上会是空行。"
    )
    severity = Severity.WARNS
    step: str


@dataclass(frozen=True, slots=True)
class StepsCrossed(Finding):
    """What comes later in the order comes later in time."""

    sentence = QT_TRANSLATE_NOOP("findings", "日期 {on} 早于前一步“{step}”的 {before}。")
    on: date
    step: str
    before: date


@dataclass(frozen=True, slots=True)
class StepNotCounted(Finding):
    """The step is one of those that are counted."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写“{step}”的应到、实到人数和票数。")
    step: str


@dataclass(frozen=True, slots=True)
class StepShort(Finding):
    """Too few were there by local custom."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "“{step}”应到 {should} 人，按“{template}”要有 {needed} 人到会，实到 {present} 人。",
    )
    severity = Severity.WARNS
    step: str
    template: str
    should: int
    needed: int
    present: int


@dataclass(frozen=True, slots=True)
class StepNotCarried(Finding):
    """Too few were for it by local custom."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{step}”按“{template}”要有 {needed} 票赞成，现在是 {votes} 票，没有通过。"
    )
    severity = Severity.WARNS
    step: str
    template: str
    needed: int
    votes: int


@dataclass(frozen=True, slots=True)
class SupervisorMissing(Finding):
    """The step is done under supervision."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{step}”要有监督人签字，还没有填写监督人。")
    severity = Severity.WARNS
    step: str


@dataclass(frozen=True, slots=True)
class HandedInFirst(Finding):
    """The way begins when the proposal is handed in."""

    sentence = QT_TRANSLATE_NOOP("findings", "提案还没有提交，请先提交再记录步骤。")


@dataclass(frozen=True, slots=True)
class ResultStillOpen(Finding):
    """The resolution is still being carried out."""

    sentence = QT_TRANSLATE_NOOP("findings", "决议还没有执行完毕并公开结果，请核对后再办结提案。")
    severity = Severity.WARNS
