"""What has to be disclosed, how often, and who has a hand in it: schemes and their items."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Cadence(StrEnum):
    """公开周期: how often an item is due."""

    PROMPT = "prompt"
    """及时: whenever it arises or changes."""
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    ONCE = "once"
    """长期: stays up; posted again when it changes."""


class DayUnit(StrEnum):
    """What a number of days counts."""

    CALENDAR = "calendar"
    WORKING = "working"


class Step(StrEnum):
    """A hand that a notice passes through before it is posted."""

    CHECK = "check"
    """审核: the responsible person, with the papers."""
    APPROVE = "approve"
    """审批: the committee."""
    SUPERVISE = "supervise"
    """审签: 居务监督委员会."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueItem:
    """公开事项: one line of a catalogue, with the nine columns offices know."""

    code: str
    """Stable within its scheme."""
    category: str = ""
    """类别."""
    first: str
    """一级事项."""
    second: str = ""
    """二级事项."""
    content: str = ""
    """公开内容（要素）."""
    basis: str = ""
    """公开依据."""
    time_limit: str = ""
    """公开时限, in words."""
    publisher: str = ""
    """公开主体."""
    channel: str = ""
    """公开渠道, in words."""
    cadence: Cadence = Cadence.PROMPT
    every: Cadence = Cadence.QUARTER
    """How often the completeness check looks for an item that is to be posted promptly."""
    due_day: int = 10
    """A periodic item is due on this day of the period after the one it reports on, from 1."""
    within_days: int = 0
    """Days after the fact by which it has to be posted; 0: not fixed."""
    within_unit: DayUnit = DayUnit.WORKING
    days: int = 0
    """Days on the board; 0: as the scheme has it. Never makes the scheme's number smaller."""
    days_unit: DayUnit = DayUnit.CALENDAR

    @property
    def title(self) -> str:
        """Return what the item is called: its second-level name if it has one."""
        return self.second or self.first


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """公开目录: what a law or a city asks to be disclosed."""

    code: str
    """``law-2026``; stable, stored with each notice."""
    title: str
    source: str
    """Where it is from."""
    days: int = 15
    """Calendar days on the board, at least."""
    answer_days: int = 5
    """Days within which an objection is answered; the day it comes in is not counted."""
    answer_unit: DayUnit = DayUnit.CALENDAR
    steps: tuple[Step, ...] = ()
    """Who has to have seen a notice before it is posted."""
    two_people: bool = False
    """Whether somebody else than the owner has to check."""
    items: tuple[CatalogueItem, ...] = ()

    def item(self, code: str) -> CatalogueItem | None:
        """Return the item of that code; ``None``: there is none (any more)."""
        return next((item for item in self.items if item.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of time that an item reports on, and when that report is due."""

    label: str
    """``2026年第三季度``."""
    first: date
    """First day of the time in which it has to be posted, inclusive."""
    last: date
    """Last day of that time, inclusive."""
    due_on: date | None
    """``None``: no day is fixed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """公开栏: what this community has decided about its board."""

    scheme: str = "law-2026"
    """Code of the catalogue in force."""
    days: int = 0
    """The community's own number of days on the board; counts if it is more than the scheme's."""
    answer_days: int = 0
    """The community's own number of days for an answer; 0: as the scheme has it."""
    places: tuple[str, ...] = ()
    """Where its boards are: 小区北门公开栏."""
    supervise_phone: str = ""
    """监督电话, printed on every notice."""
