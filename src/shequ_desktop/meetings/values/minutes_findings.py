"""What can be said against writing, signing and sealing minutes."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ARCHIVE_LAW = Source(
    title="中华人民共和国城市居民委员会组织法", edition="2025年修订", article="第三十九条"
)
"""居务档案应当真实、准确、完整和规范."""


@dataclass(frozen=True, slots=True)
class MinutesEmpty(Finding):
    """Minutes say something."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议记录还没有内容。")


@dataclass(frozen=True, slots=True)
class MinutesSigned(Finding):
    """What was signed is not changed behind the signers' backs."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这一版已经签字，内容不能再改。请写明原因，另出新版本。"
    )
    source: ClassVar[Source | None] = ARCHIVE_LAW


@dataclass(frozen=True, slots=True)
class MinutesSealed(Finding):
    """Sealed minutes never change."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一版已经封存，不能再改。请写明原因，另出新版本。")
    source: ClassVar[Source | None] = ARCHIVE_LAW


@dataclass(frozen=True, slots=True)
class MinutesNotSigned(Finding):
    """Only what was signed is sealed, and only then is there something to replace."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一版还没有签字。请先签字，或者直接修改。")


@dataclass(frozen=True, slots=True)
class MinutesNotNewest(Finding):
    """An older version is left as it is."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经有更新的版本，请在最新的版本上继续。")


@dataclass(frozen=True, slots=True)
class MinutesThere(Finding):
    """The first version is drafted once."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经有这份记录了，请在最新的版本上继续。")


@dataclass(frozen=True, slots=True)
class VersionReasonMissing(Finding):
    """A new version says why."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明另出新版本的原因。")


@dataclass(frozen=True, slots=True)
class SignersTooFew(Finding):
    """The chair and the recorder sign at least."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "至少要有主持人和记录人两人签字，现在是 {signers} 人。"
    )
    signers: int


@dataclass(frozen=True, slots=True)
class SignedInFuture(Finding):
    """Only what has happened is written down."""

    sentence = QT_TRANSLATE_NOOP("findings", "签字日期还没有到，请在当天登记。")


@dataclass(frozen=True, slots=True)
class SignedBeforeMeeting(Finding):
    """Minutes are signed after the meeting."""

    sentence = QT_TRANSLATE_NOOP("findings", "签字日期不能早于开会日期。")


@dataclass(frozen=True, slots=True)
class MeetingStillOn(Finding):
    """What goes on cannot be sealed."""

    sentence = QT_TRANSLATE_NOOP("findings", "会议还没有散会，散会之后才能签字、封存。")


@dataclass(frozen=True, slots=True)
class VoteNotClosed(Finding):
    """A vote whose result is not known cannot be sealed."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{question}”的表决还没有结果，公布或者作废之后才能封存。"
    )
    question: str
