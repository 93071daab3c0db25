"""How early people are told of a meeting. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.values import (
    Assembly,
    KindManner,
    MeetingDraft,
    MeetingPlaceMissing,
    NoticeAfterMeeting,
    NoticeLate,
    NoticeModeMissing,
    NoticeTooShort,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeClock:
    """The day counter of a notice."""

    days: int
    """From the day of the notice, which does not count, to the day of the meeting."""
    needed: Cited[int] | None
    """What the rules ask; ``None``: they ask nothing."""
    usual: int
    short_allowed: bool
    """Whether the rules let people be told later for a special reason."""

    @property
    def is_short(self) -> bool:
        """Return whether the rules ask for more days."""
        return self.needed is not None and self.days < self.needed.value


def notice_days(assembly: Assembly | None, profile: RuleProfile) -> Cited[int] | None:
    """Return how many days ahead ``profile`` has people told; ``None``: it does not say.

    《城市居民委员会组织法》（2025年修订）第二十六条: ten for a 居民会议, nothing for a 居民代表会议.
    """
    if assembly is None:
        return None
    if assembly is Assembly.REPRESENTATIVES:
        return profile.representatives_notice_days
    return profile.residents_notice_days


def notice_clock(
    draft: MeetingDraft, on: date, profile: RuleProfile, manner: KindManner
) -> NoticeClock:
    """Return how a notice given ``on`` a day stands.

    The day itself does not count (《民法典》第二百零一条): told on the 1st, the tenth day is the 11th.
    """
    return NoticeClock(
        days=(draft.planned_on - on).days,
        needed=notice_days(draft.assembly, profile),
        usual=manner.usual_notice_days,
        short_allowed=profile.allows("short_notice") is not None,
    )


def check_notice(
    draft: MeetingDraft, on: date, clock: NoticeClock, *, mode: str, reason: str
) -> Iterator[Finding]:
    """Yield what speaks against a notice given ``on`` a day.

    遇有特殊情况的，可以临时通知居民（第二十六条）: with a reason, where the rules allow it.
    """
    if not draft.place.strip():
        yield MeetingPlaceMissing()
    if not mode:
        yield NoticeModeMissing()
    if clock.days < 0:
        yield NoticeAfterMeeting(on, draft.planned_on)
        return
    if clock.needed is not None:
        if clock.is_short and not (clock.short_allowed and reason.strip()):
            yield NoticeTooShort(clock.days, clock.needed.value, str(clock.needed.source))
    elif clock.days < clock.usual:
        yield NoticeLate(clock.days, clock.usual)
