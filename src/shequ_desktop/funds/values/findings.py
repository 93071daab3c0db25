"""What can be said against a change of money and projects."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source as Law
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ACCOUNTING = Law(title="中华人民共和国会计法", edition="2024年修正", article="第三十五条")
ORIGINALS = Law(title="中华人民共和国会计法", edition="2024年修正", article="第十四条")
COMMITTEE_LAW = Law(
    title="中华人民共和国城市居民委员会组织法", edition="2025年修订", article="第三十四条"
)


@dataclass(frozen=True, slots=True)
class SourceNameMissing(Finding):
    """A source is found by its name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写资金来源的名称。")


@dataclass(frozen=True, slots=True)
class SourceKnown(Finding):
    """There is one of that name for the year."""

    sentence = QT_TRANSLATE_NOOP("findings", "{year} 年已有资金来源“{name}”，请直接使用。")
    name: str
    year: int


@dataclass(frozen=True, slots=True)
class SourceClosed(Finding):
    """Nothing more is booked on it."""

    sentence = QT_TRANSLATE_NOOP("findings", "资金来源“{name}”已结清，不能再记账。")
    name: str


@dataclass(frozen=True, slots=True)
class SummaryMissing(Finding):
    """A voucher says what for."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写摘要：这笔钱做什么用、从哪里来。")


@dataclass(frozen=True, slots=True)
class AmountWrong(Finding):
    """A voucher moves money."""

    sentence = QT_TRANSLATE_NOOP("findings", "金额要大于 0，不超过 10 亿元。冲减请用“冲销”。")


@dataclass(frozen=True, slots=True)
class CategoryMissing(Finding):
    """A payment is of some sort."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择支出类别，公示表按它汇总。")


@dataclass(frozen=True, slots=True)
class TransferNowhere(Finding):
    """A transfer goes from one source to another."""

    sentence = QT_TRANSLATE_NOOP("findings", "转账要选择另一个资金来源作为转入方。")


@dataclass(frozen=True, slots=True)
class VoucherInFuture(Finding):
    """Only what has happened is booked."""

    sentence = QT_TRANSLATE_NOOP("findings", "业务日期 {day} 还没有到，请核对。")
    day: date


@dataclass(frozen=True, slots=True)
class MonthIsClosed(Finding):
    """What was closed stays as it was published."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{year} 年 {month} 月已经月结并公开，不能再记这个月的账。请用当前月份补记或冲销。",
    )
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class SignatureMissing(Finding):
    """Three people stand for a payment."""

    sentence = QT_TRANSLATE_NOOP("findings", "入账前要有{who}。请在凭证上补填。")
    who: str


@dataclass(frozen=True, slots=True)
class SamePerson(Finding):
    """Two tasks that one person may not have both."""

    sentence = QT_TRANSLATE_NOOP("findings", "{one}和{other}不能是同一个人（{name}）。")
    source: ClassVar[Law | None] = ACCOUNTING
    one: str
    other: str
    name: str


@dataclass(frozen=True, slots=True)
class VoucherFixed(Finding):
    """A posted voucher is not edited."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "凭证 {number} 已经入账，不能修改或删除。请先冲销，再填一张正确的。"
    )
    source: ClassVar[Law | None] = ORIGINALS
    number: str


@dataclass(frozen=True, slots=True)
class NotCheckedYet(Finding):
    """Another person looks at it before it is posted."""

    sentence = QT_TRANSLATE_NOOP("findings", "凭证还没有复核。请让另一位同事先复核。")


@dataclass(frozen=True, slots=True)
class ReversedAlready(Finding):
    """It was taken back once."""

    sentence = QT_TRANSLATE_NOOP("findings", "凭证 {number} 已经冲销过，不能再冲销一次。")
    number: str


@dataclass(frozen=True, slots=True)
class FundReasonMissing(Finding):
    """What takes something back is explained."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明原因，公示和审计时要用。")


@dataclass(frozen=True, slots=True)
class SourceOverspent(Finding):
    """More would be paid than the source has."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”只剩 {left} 元，这笔要付 {amount} 元。请确认资金已经到位。"
    )
    severity = Severity.WARNS
    name: str
    left: str
    amount: str


@dataclass(frozen=True, slots=True)
class BudgetExceeded(Finding):
    """More would be paid than was decided; the project refuses that."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "项目“{name}”预算只剩 {left} 元，这笔要付 {amount} 元。请先按程序调整预算。"
    )
    name: str
    left: str
    amount: str


@dataclass(frozen=True, slots=True)
class BudgetExceededWarning(Finding):
    """More would be paid than was decided."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "项目“{name}”预算只剩 {left} 元，这笔要付 {amount} 元。请核对后再付。"
    )
    severity = Severity.WARNS
    name: str
    left: str
    amount: str


@dataclass(frozen=True, slots=True)
class LimitReached(Finding):
    """A local rule speaks; its clause is printed."""

    sentence = QT_TRANSLATE_NOOP("findings", "{clause}（{basis}）。本笔：{fact}。请确认已经照办。")
    severity = Severity.WARNS
    clause: str
    basis: str
    fact: str


@dataclass(frozen=True, slots=True)
class MonthNotOver(Finding):
    """A month is closed when it is over."""

    sentence = QT_TRANSLATE_NOOP("findings", "{year} 年 {month} 月还没有过完，不能月结。")
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class MonthOutOfOrder(Finding):
    """Months are closed one after the other."""

    sentence = QT_TRANSLATE_NOOP("findings", "请先月结 {year} 年 {month} 月，再结后面的月份。")
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class VouchersOpen(Finding):
    """Everything of the month is posted first."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这个月还有 {count} 张凭证没有入账，请先复核入账或删除。"
    )
    count: int


@dataclass(frozen=True, slots=True)
class ProjectNameMissing(Finding):
    """A project is found by its name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写项目名称。")


@dataclass(frozen=True, slots=True)
class ProjectDaysWrong(Finding):
    """A project begins before it ends."""

    sentence = QT_TRANSLATE_NOOP("findings", "项目结束日期 {until} 早于开始日期 {since}，请改正。")
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class ResolutionMissing(Finding):
    """Nothing is run that was not decided."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "项目还没有居民会议或者居民代表会议的决议，不能开工。请先在“居民会议”中形成决议。",
    )
    source: ClassVar[Law | None] = COMMITTEE_LAW


@dataclass(frozen=True, slots=True)
class BoardPeriodRuns(Finding):
    """Everybody can object before it runs."""

    sentence = QT_TRANSLATE_NOOP("findings", "决议的公示期还没有满（{until}），期满才能开工。")
    source: ClassVar[Law | None] = COMMITTEE_LAW
    until: str


@dataclass(frozen=True, slots=True)
class NegativeListOpen(Finding):
    """Somebody looks at what such money is not for."""

    sentence = QT_TRANSLATE_NOOP("findings", "请先逐条核对负面清单：“{item}”。")
    item: str


@dataclass(frozen=True, slots=True)
class NotAcceptedYet(Finding):
    """What is settled was accepted."""

    sentence = QT_TRANSLATE_NOOP("findings", "项目还没有验收合格，不能结算。")


@dataclass(frozen=True, slots=True)
class BookRowUnreadable(Finding):
    """A row of a book cannot be understood."""

    sentence = QT_TRANSLATE_NOOP("findings", "第 {row} 行：{reason}。")
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class BalanceDiffers(Finding):
    """The book's own balance does not follow from its amounts."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "第 {row} 行：按收支计算余额应为 {reckoned} 元，表上写的是 {written} 元，相差 {gap} 元。请核对原表。",
    )
    severity = Severity.WARNS
    row: int
    reckoned: str
    written: str
    gap: str


@dataclass(frozen=True, slots=True)
class NumberGap(Finding):
    """Voucher numbers run on."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "凭证号 {before} 之后是 {after}，中间缺号或者重号，请核对。"
    )
    severity = Severity.WARNS
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class YearHasVouchers(Finding):
    """A book becomes the journal of a year that has none."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{year} 年已经有入账的凭证，不能再整本导入。请逐笔补记。"
    )
    year: int
