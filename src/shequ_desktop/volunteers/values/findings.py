"""What can be said against a change of volunteers, posts and hours."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


def _regulation(article: str) -> Source:
    return Source(title="志愿服务条例", edition="2017年国务院令第685号", article=article)


FIT = _regulation("第十五条")
TRAINED = _regulation("第十六条")
INSURED = _regulation("第十七条")
TOLD_RISKS = _regulation("第十二条")
RECORDED = Source(
    title="志愿服务记录与证明出具办法（试行）", edition="民政部令第67号", article="第四条"
)
CERTIFIED = Source(
    title="关于规范志愿服务记录证明工作的指导意见", edition="民发〔2015〕149号", article="公示"
)


@dataclass(frozen=True, slots=True)
class VolunteerNameMissing(Finding):
    """A volunteer has a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写志愿者的姓名。")


@dataclass(frozen=True, slots=True)
class VolunteerKnown(Finding):
    """The same resident, or somebody of the same number, is on the roll."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}已经是志愿者（编号 {number}）。请打开原来的登记单修改。"
    )
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class GuardianMissing(Finding):
    """Whoever is under 18 needs a guardian's word."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}未满 18 周岁。请填写监护人和监护人同意的日期，再办理。"
    )
    source: ClassVar[Source | None] = FIT
    name: str


@dataclass(frozen=True, slots=True)
class SlotWrong(Finding):
    """A stretch of time begins before it ends, within one day."""

    sentence = QT_TRANSLATE_NOOP("findings", "时间不对：结束要晚于开始，并且都在同一天之内。")


@dataclass(frozen=True, slots=True)
class PeriodWrong(Finding):
    """A period begins before it ends."""

    sentence = QT_TRANSLATE_NOOP("findings", "结束日期 {until} 早于开始日期 {since}，请改正。")
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class ReasonMissing(Finding):
    """What takes something away is explained."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明原因，以后查得到。")


@dataclass(frozen=True, slots=True)
class PostTitleMissing(Finding):
    """A post is found by its title and place."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写岗位名称和地点。")


@dataclass(frozen=True, slots=True)
class PeopleWrong(Finding):
    """A post needs somebody."""

    sentence = QT_TRANSLATE_NOOP("findings", "岗位需要的人数应在 1 到 500 之间。")


@dataclass(frozen=True, slots=True)
class ContactMissing(Finding):
    """Whoever wants the post knows whom to ask."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写岗位联系人和社区的联系电话。")


@dataclass(frozen=True, slots=True)
class RiskUntold(Finding):
    """Recruiting tells the risks."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这个岗位有风险，发布前要写明风险告知，让志愿者知道可能遇到什么。"
    )
    source: ClassVar[Source | None] = TOLD_RISKS


@dataclass(frozen=True, slots=True)
class EntryUnknown(Finding):
    """A post is of a sort that the catalogue knows."""

    sentence = QT_TRANSLATE_NOOP("findings", "岗位目录中没有“{code}”，请重新选择岗位类别。")
    code: str


@dataclass(frozen=True, slots=True)
class PostNotOpen(Finding):
    """It cannot be claimed just now."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{post}”现在不能认领：{why}。")
    post: str
    why: str


@dataclass(frozen=True, slots=True)
class ClaimedAlready(Finding):
    """Nobody holds a post twice."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}已经认领了“{post}”。")
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class VolunteerNotActive(Finding):
    """Only those on the roll claim posts."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}现在是“{state}”，不能认领岗位。请先在登记单上办理。"
    )
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class AgeUnfit(Finding):
    """The post is for other ages."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name} {age} 周岁，“{post}”要求 {asked}。")
    source: ClassVar[Source | None] = FIT
    name: str
    age: int
    post: str
    asked: str


@dataclass(frozen=True, slots=True)
class AgeUnknown(Finding):
    """Nobody can say whether the age fits."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}没有出生日期，不知道年龄是否合适。请确认年龄合适。"
    )
    severity = Severity.WARNS
    name: str


@dataclass(frozen=True, slots=True)
class SkillMissing(Finding):
    """The post asks for a skill."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{post}”需要会{skills}，{name}的登记单上没有。请确认能够胜任。"
    )
    severity = Severity.WARNS
    source: ClassVar[Source | None] = FIT
    name: str
    post: str
    skills: str


@dataclass(frozen=True, slots=True)
class TrainingMissing(Finding):
    """The post asks for a training that is still valid."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{post}”要先参加培训“{training}”，{name}没有有效的培训记录。请先登记培训。"
    )
    source: ClassVar[Source | None] = TRAINED
    name: str
    post: str
    training: str


@dataclass(frozen=True, slots=True)
class InsuranceMissing(Finding):
    """A post with bodily risk is insured to its end."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{post}”有人身风险，要先有保险，并且保到 {until}。请先登记{name}的保险。"
    )
    source: ClassVar[Source | None] = INSURED
    name: str
    post: str
    until: date


@dataclass(frozen=True, slots=True)
class ShiftsOverlap(Finding):
    """Nobody is in two places at once."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}的“{other}”与“{post}”在{when}时间重叠，请选别的班次。"
    )
    name: str
    post: str
    other: str
    when: str


@dataclass(frozen=True, slots=True)
class TooMuch(Finding):
    """Somebody may be taking on more than is good for them."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "加上这个岗位，{name}每周要服务 {hours} 小时，超过 {most} 小时。请确认本人愿意。",
    )
    severity = Severity.WARNS
    name: str
    hours: str
    most: int


@dataclass(frozen=True, slots=True)
class ClaimOver(Finding):
    """It is not theirs any more."""

    sentence = QT_TRANSLATE_NOOP("findings", "这次认领已经结束，不能再办理。")


@dataclass(frozen=True, slots=True)
class MinutesWrong(Finding):
    """A record is of a minute at least and of half a day at most."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "服务时长是 {minutes} 分钟，应在 1 到 {most} 分钟之间。请核对起止时间和休息时间。",
    )
    source: ClassVar[Source | None] = RECORDED
    minutes: int
    most: int


@dataclass(frozen=True, slots=True)
class ServiceInFuture(Finding):
    """Only what was done is recorded."""

    sentence = QT_TRANSLATE_NOOP("findings", "{day} 还没有到，服务过后才能登记。")
    day: date


@dataclass(frozen=True, slots=True)
class ServiceOverlaps(Finding):
    """Nobody has served twice at once."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name} {day} {begins}—{ends} 已有服务记录（{post}），时间重叠。"
    )
    name: str
    day: date
    begins: str
    ends: str
    post: str


@dataclass(frozen=True, slots=True)
class ConfirmedByItself(Finding):
    """Two people see a record: who typed it and who confirms it."""

    sentence = QT_TRANSLATE_NOOP("findings", "录入人和确认人不能是同一个人（{name}）。")
    source: ClassVar[Source | None] = RECORDED
    name: str


@dataclass(frozen=True, slots=True)
class ConfirmerMissing(Finding):
    """A confirmation has a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写确认人：被服务的人或者组织者。")


@dataclass(frozen=True, slots=True)
class RecordFixed(Finding):
    """It was confirmed or voided."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这条记录已经{state}，不能直接修改。请用“更正”，并写明原因。"
    )
    state: str


@dataclass(frozen=True, slots=True)
class NothingToCertify(Finding):
    """There are no confirmed hours in the period."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{since} 至 {until} 没有已确认的服务时长，不能出具证明。请先确认签到表。"
    )
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class PublicityRuns(Finding):
    """A certificate hangs for seven days before it is issued."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期到 {until} 满，之后才能出具证明。")
    source: ClassVar[Source | None] = CERTIFIED
    until: date


@dataclass(frozen=True, slots=True)
class NotPublicYet(Finding):
    """Nobody has seen it yet."""

    sentence = QT_TRANSLATE_NOOP("findings", "证明要先在社区公示 {days} 天。请先登记公示。")
    source: ClassVar[Source | None] = CERTIFIED
    days: int


@dataclass(frozen=True, slots=True)
class CertificateFixed(Finding):
    """It was issued or voided."""

    sentence = QT_TRANSLATE_NOOP("findings", "这份证明已经{state}，不能再改。需要时作废后重开。")
    state: str


@dataclass(frozen=True, slots=True)
class HoursChanged(Finding):
    """The hours are no longer those that hung on the board."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "公示后服务时长有更正：公示 {shown} 分钟，现在 {now} 分钟。请重新公示。"
    )
    shown: int
    now: int


@dataclass(frozen=True, slots=True)
class ExportEmpty(Finding):
    """No column is left to export."""

    sentence = QT_TRANSLATE_NOOP("findings", "导出文件至少要有一列，请勾选要导出的内容。")


@dataclass(frozen=True, slots=True)
class ExportHeadingMissing(Finding):
    """A column is called nothing."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{fact}”这一列没有列名，请填写。")
    fact: str


@dataclass(frozen=True, slots=True)
class ExportHeadingTwice(Finding):
    """Two columns are called the same."""

    sentence = QT_TRANSLATE_NOOP("findings", "有两列都叫“{heading}”，请改一个列名。")
    heading: str


@dataclass(frozen=True, slots=True)
class RollRowUnreadable(Finding):
    """A row of a register cannot be taken over; the others can."""

    sentence = QT_TRANSLATE_NOOP("findings", "第 {row} 行：{reason}。这一行没有导入。")
    severity = Severity.WARNS
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class NotInLedger(Finding):
    """A row is of somebody whom the ledger does not know."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "第 {row} 行：台账中没有{name}，作为社区外志愿者登记。"
    )
    severity = Severity.WARNS
    row: int
    name: str
