"""What can be said against planning, calling, opening and holding a meeting."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_STUDY = Source(
    title="中华人民共和国城市居民委员会组织法", edition="2025年修订", article="第三十条第四款"
)


@dataclass(frozen=True, slots=True)
class MeetingTitleMissing(Finding):
    """A meeting has a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写会议名称。")


@dataclass(frozen=True, slots=True)
class MeetingPlaceMissing(Finding):
    """People have to know where to go; asked for when the notice goes out."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写会议地点，通知里要写。")


@dataclass(frozen=True, slots=True)
class MeetingEndsFirst(Finding):
    """It ends after it begins."""

    sentence = QT_TRANSLATE_NOOP("findings", "结束时间应晚于开始时间。")


@dataclass(frozen=True, slots=True)
class AssemblyUnfit(Finding):
    """居民会议 is of adults or of household delegates, 居民代表会议 of representatives."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "请选择这次会议由谁参加：全体成年居民、户的代表或者居民代表。"
    )


@dataclass(frozen=True, slots=True)
class NoMeetingDays(Finding):
    """A series without a day is none."""

    sentence = QT_TRANSLATE_NOOP("findings", "按这个规律，所选的时间里没有一次会议，请核对日期。")


@dataclass(frozen=True, slots=True)
class NoticeTooShort(Finding):
    """Residents are told ten days ahead, or there is a reason."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "离开会还有 {days} 日，按规定应当提前 {needed} 日通知（{rule}）。"
        "请改期；遇有特殊情况的，请写明理由。",
    )
    days: int
    needed: int
    rule: str


@dataclass(frozen=True, slots=True)
class NoticeLate(Finding):
    """Own suggestion where no rule asks for days."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "离开会还有 {days} 日，这类会议通常提前 {usual} 日通知。"
    )
    severity = Severity.WARNS
    days: int
    usual: int


@dataclass(frozen=True, slots=True)
class NoticeAfterMeeting(Finding):
    """A notice precedes its meeting."""

    sentence = QT_TRANSLATE_NOOP("findings", "通知日期 {noticed} 晚于会议日期 {planned}，请核对。")
    noticed: date
    planned: date


@dataclass(frozen=True, slots=True)
class NoticeOutdated(Finding):
    """People were told of another day, hour or place."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "通知已经发出。改了日期、时间或者地点，原来的通知作废，要重新发出通知。"
    )
    severity = Severity.WARNS


@dataclass(frozen=True, slots=True)
class NoticeModeMissing(Finding):
    """How people were told."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择通知的方式。")


@dataclass(frozen=True, slots=True)
class MeetingBegun(Finding):
    """What has been opened is not planned, called or deleted any more."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议已经宣布开会，不能再这样修改。")


@dataclass(frozen=True, slots=True)
class MeetingNotOpen(Finding):
    """Something is done in a meeting only while it goes on."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议还没有宣布开会。请先签到，再按“宣布开会”。")


@dataclass(frozen=True, slots=True)
class MeetingOver(Finding):
    """It was closed, put off or called off."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议已经散会、延期、流会或者取消，不能再改动。")


@dataclass(frozen=True, slots=True)
class RollMissing(Finding):
    """Without a roll there is nobody to count."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有核定应到名册。请先核定名册，再签到、开会。")


@dataclass(frozen=True, slots=True)
class RollEmpty(Finding):
    """A roll has members."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "名册上没有组成人员。请先登记机构成员、居民代表或者住户，再核定名册。"
    )


@dataclass(frozen=True, slots=True)
class RollInUse(Finding):
    """People have signed in on it."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经有人签到，名册不能重新核定。请先撤销签到。")


@dataclass(frozen=True, slots=True)
class MemberTwice(Finding):
    """Somebody stands on the roll once."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”在名册上出现了两次。")
    name: str


@dataclass(frozen=True, slots=True)
class RollNameMissing(Finding):
    """A guest has a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写姓名。")


@dataclass(frozen=True, slots=True)
class QuorumMissing(Finding):
    """A meeting without its quorum does not begin."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "应到 {entitled} 人，实到 {present} 人，法定至少 {needed} 人，还差 {missing} 人，"
        "不能宣布开会（{rule}）。可以继续等，宣布流会或者延期，或者写明理由转为座谈。",
    )
    entitled: int
    present: int
    needed: int
    missing: int
    rule: str


@dataclass(frozen=True, slots=True)
class QuorumReached(Finding):
    """A meeting that can decide is not made a talk by mistake."""

    sentence = QT_TRANSLATE_NOOP("findings", "到会人数已经够了，可以正常开会，请核对后再这样做。")
    severity = Severity.WARNS


@dataclass(frozen=True, slots=True)
class NobodyPresent(Finding):
    """A meeting of nobody."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有人签到。")


@dataclass(frozen=True, slots=True)
class SideReasonMissing(Finding):
    """Why it did not come about stands in the minutes."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明理由，会议记录里要写。")


@dataclass(frozen=True, slots=True)
class NewDayMissing(Finding):
    """A meeting that is put off has a new day."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写延期到哪一天，应在原定日期之后。")


@dataclass(frozen=True, slots=True)
class ProxiesForbidden(Finding):
    """The rules of the day know no proxies."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "“{profile}”没有规定可以委托他人参加这种会议，不能登记委托。本人未到的请登记请假。",
    )
    profile: str


@dataclass(frozen=True, slots=True)
class ProxiesTooMany(Finding):
    """One member stands in for so many."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”已经接受了 {most} 人的委托，每人最多 {most} 人（{rule}）。"
    )
    name: str
    most: int
    rule: str


@dataclass(frozen=True, slots=True)
class ProxyUnfit(Finding):
    """Who stands in is a member who came."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "受委托的人应是本人到会的另一名组成人员。请先给“{name}”签到。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class ProxyHolderLeaves(Finding):
    """Who stands in for others takes their votes along."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”接受了别人的委托，离场后委托的人也不再计入到会人数。"
    )
    severity = Severity.WARNS
    name: str


@dataclass(frozen=True, slots=True)
class NotInTheRoom(Finding):
    """Only who came can leave."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”没有签到，或者已经离场。")
    name: str


@dataclass(frozen=True, slots=True)
class LeftBeforeCame(Finding):
    """Times run forwards."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”的离场时间早于到场时间，请核对。")
    name: str


@dataclass(frozen=True, slots=True)
class ItemTitleMissing(Finding):
    """An item of the agenda has a title."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写议题。")


@dataclass(frozen=True, slots=True)
class ItemInUse(Finding):
    """What was put to the vote stays on the agenda."""

    sentence = QT_TRANSLATE_NOOP("findings", "议题“{title}”已经进行或者表决过，不能删除。")
    title: str


@dataclass(frozen=True, slots=True)
class ItemInItself(Finding):
    """No item stands below itself."""

    sentence = QT_TRANSLATE_NOOP("findings", "议题不能放到自己的下面。")


@dataclass(frozen=True, slots=True)
class TalkDecidesNothing(Finding):
    """A kind of meeting that hears opinions has no item that is voted on."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这种会议只听取意见，不作决定，议题不能是表决或者选举。请提交有权决定的会议。"
    )


@dataclass(frozen=True, slots=True)
class StudyFirst(Finding):
    """Important matters are studied by the Party organisation first."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "议题“{title}”还没有登记社区党组织研究讨论的日期，表决前要补上。"
    )
    severity = Severity.WARNS
    source: ClassVar[Source | None] = _STUDY
    title: str


@dataclass(frozen=True, slots=True)
class SpeechMissing(Finding):
    """A speech has a speaker and words."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写发言人和发言内容。")


@dataclass(frozen=True, slots=True)
class TaskMissing(Finding):
    """A task says what is to be done."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写要办的事。")


@dataclass(frozen=True, slots=True)
class VoteUnderWay(Finding):
    """A meeting does not end while ballots are out."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "还有表决没有公布结果，不能散会。请先公布结果，或者宣布作废。"
    )


@dataclass(frozen=True, slots=True)
class TimesReversed(Finding):
    """A meeting ends after it began."""

    sentence = QT_TRANSLATE_NOOP("findings", "散会时间早于开会时间，请核对。")
