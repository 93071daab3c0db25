"""What can be said against a change of a rule document or a file."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.proposal_findings import PARTY_LAW

POWERS_LAW = PARTY_LAW
FILING_LAW = Source(
    title="中华人民共和国城市居民委员会组织法", edition="2025年修订", article="第三十一条"
)


@dataclass(frozen=True, slots=True)
class AuthorityMissing(Finding):
    """章程 and 公约 are the residents' meeting's own, unless it lets the representatives decide."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "“{title}”由居民会议制定或者修改；居民代表会议通过的，要有居民会议的授权决议。",
    )
    source: ClassVar[Source | None] = POWERS_LAW
    title: str


@dataclass(frozen=True, slots=True)
class AuthorityNameMissing(Finding):
    """Somebody has taken it for the record."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写接受备案的机关。")


@dataclass(frozen=True, slots=True)
class RulesTitleMissing(Finding):
    """A document is found again by its title."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写制度文件的名称。")


@dataclass(frozen=True, slots=True)
class RulesTextMissing(Finding):
    """Nobody can adopt an empty page."""

    sentence = QT_TRANSLATE_NOOP("findings", "提交通过之前，请填写制度文件的正文。")


@dataclass(frozen=True, slots=True)
class RulesTitleTaken(Finding):
    """A document's next version is written from the one before."""

    sentence = QT_TRANSLATE_NOOP("findings", "已经有“{title}”，请在它的卡片上起草新版本。")
    title: str


@dataclass(frozen=True, slots=True)
class RulesFixed(Finding):
    """What was adopted is not changed; a new version is."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{title}”第 {version} 版已经通过，不能再改，也不能删除。请起草新版本。"
    )
    title: str
    version: int


@dataclass(frozen=True, slots=True)
class DraftThereAlready(Finding):
    """One draft at a time."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{title}”已经有一份草案（第 {version} 版），请先改好它。"
    )
    title: str
    version: int


@dataclass(frozen=True, slots=True)
class NotAdoptedYet(Finding):
    """Only what was adopted is filed."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{title}”还没有经决议通过，不能备案。")
    source: ClassVar[Source | None] = FILING_LAW
    title: str


@dataclass(frozen=True, slots=True)
class FileTooLarge(Finding):
    """Every file travels with the community's papers."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”有 {size} MB，附件不能超过 {most} MB。")
    name: str
    size: int
    most: int


@dataclass(frozen=True, slots=True)
class FileEmpty(Finding):
    """There is nothing in it."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{name}”是空文件。")
    name: str
