"""What can be said against a change of the board."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

DISCLOSURE_LAW = Source(
    title="中华人民共和国城市居民委员会组织法", edition="2025年修订", article="第三十四条"
)


@dataclass(frozen=True, slots=True)
class NoticeTitleMissing(Finding):
    """A notice is found again by its title."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写公示件的标题。")


@dataclass(frozen=True, slots=True)
class ItemUnknown(Finding):
    """The catalogue has no such item."""

    sentence = QT_TRANSLATE_NOOP("findings", "公开目录“{scheme}”中没有这个事项，请重新选择。")
    scheme: str


@dataclass(frozen=True, slots=True)
class SignerMissing(Finding):
    """A signature has a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写审核、审批或者审签人的姓名。")


@dataclass(frozen=True, slots=True)
class OwnerChecks(Finding):
    """The scheme asks for two people."""

    sentence = QT_TRANSLATE_NOOP("findings", "责任人和审核人不能是同一个人（{name}）。")
    name: str


@dataclass(frozen=True, slots=True)
class StepMissing(Finding):
    """Somebody has not seen it yet who should have."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "还没有经过“{step}”。确认仍要张贴吗？张贴后会留下记录。"
    )
    severity = Severity.WARNS
    step: str


@dataclass(frozen=True, slots=True)
class DaysTooFew(Finding):
    """The law, the catalogue or the community asks for more days."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期不得少于 {least} 天，现在是 {days} 天。")
    source: ClassVar[Source | None] = DISCLOSURE_LAW
    days: int
    least: int


@dataclass(frozen=True, slots=True)
class PlaceOfPostingMissing(Finding):
    """A posting is somewhere."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写张贴地点。")


@dataclass(frozen=True, slots=True)
class DayInFuture(Finding):
    """Only what has happened is written down."""

    sentence = QT_TRANSLATE_NOOP("findings", "日期 {day} 还没有到，请在当天登记。")
    day: date


@dataclass(frozen=True, slots=True)
class HangsThereAlready(Finding):
    """One notice hangs once in one place."""

    sentence = QT_TRANSLATE_NOOP("findings", "这份公示件已经张贴在“{place}”。")
    place: str


@dataclass(frozen=True, slots=True)
class HolidaysUnknown(Finding):
    """The period may end on a day off that we do not know of."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "还没有导入 {year} 年的节假日安排，到期日只按周末推算。请在国务院公布后导入。",
    )
    severity = Severity.WARNS
    year: int


@dataclass(frozen=True, slots=True)
class TakenDownBeforePosted(Finding):
    """It cannot come down before it went up."""

    sentence = QT_TRANSLATE_NOOP("findings", "撤下日期不能早于张贴日期 {posted_on}。")
    posted_on: date


@dataclass(frozen=True, slots=True)
class DownAlready(Finding):
    """It hangs no longer."""

    sentence = QT_TRANSLATE_NOOP("findings", "这张公示已经在 {day} 撤下。")
    day: date


@dataclass(frozen=True, slots=True)
class EarlyWithoutReason(Finding):
    """Taking it down early needs a reason that can be read later."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示期到 {until} 才满，提前撤下请写明原因。")
    source: ClassVar[Source | None] = DISCLOSURE_LAW
    until: date


@dataclass(frozen=True, slots=True)
class PostedAlready(Finding):
    """What residents have read is not changed behind their backs."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "公示件已经张贴，内容不能再改，也不能删除。请用“更正”或者“撤回”。"
    )


@dataclass(frozen=True, slots=True)
class NotPosted(Finding):
    """Only what was posted can be corrected, withdrawn or filed."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示件还没有张贴，请直接修改或者删除。")


@dataclass(frozen=True, slots=True)
class StillUp(Finding):
    """It is filed once it is down everywhere."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示件还张贴在“{place}”，撤下之后再归档。")
    place: str


@dataclass(frozen=True, slots=True)
class WithdrawnAlready(Finding):
    """Nothing more happens to a notice that was withdrawn."""

    sentence = QT_TRANSLATE_NOOP("findings", "公示件已经撤回，不能再张贴、更正或者审核。")


@dataclass(frozen=True, slots=True)
class ReasonMissing(Finding):
    """A withdrawal and a correction say why."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明原因。")


@dataclass(frozen=True, slots=True)
class ObjectionEmpty(Finding):
    """An objection says something."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写意见的内容。")


@dataclass(frozen=True, slots=True)
class AnswerEmpty(Finding):
    """An answer says something."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写答复的内容。")


@dataclass(frozen=True, slots=True)
class AnsweredBeforeAsked(Finding):
    """An answer follows its question."""

    sentence = QT_TRANSLATE_NOOP("findings", "答复日期不能早于收到意见的日期 {received_on}。")
    received_on: date


@dataclass(frozen=True, slots=True)
class PhotoUnfit(Finding):
    """Photos are kept small, and in one format."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "照片应为 JPEG 格式，且不超过 {most} KB，现在是 {size} KB。"
    )
    size: int
    most: int


@dataclass(frozen=True, slots=True)
class PaperUnknown(Finding):
    """A template belongs to a paper of this program."""

    sentence = QT_TRANSLATE_NOOP("findings", "文件中的模板“{key}”不属于任何文书，没有导入。")
    key: str


@dataclass(frozen=True, slots=True)
class ShippedTemplateMissing(Finding):
    """Each paper has a template that came with the program."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{title}”的出厂模板不见了，请重新安装程序，或者在“模板”里导入一份。"
    )
    title: str


@dataclass(frozen=True, slots=True)
class BoardDaysWrong(Finding):
    """Numbers of days are sensible."""

    sentence = QT_TRANSLATE_NOOP("findings", "天数应在 0 到 {most} 之间。")
    most: int
