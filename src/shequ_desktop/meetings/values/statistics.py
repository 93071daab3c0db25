"""What is counted of a stretch of time: meetings, decisions, opinions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shequ_desktop.meetings.values.meetings import MeetingKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """恳谈会、听证会、决议、否决 and 公开、意见、采纳、答复 of a stretch of time."""

    first: date
    last: date
    """Both inclusive."""
    held: Mapping[MeetingKind, int]
    """Meetings that were opened, by their kind; kinds without one are left out."""
    resolutions: int
    """Adopted."""
    rejected: int
    """Matters whose last vote was not for it."""
    posted: int
    """Resolutions and results that went up."""
    opinions: int
    """Said in meetings, and objections to resolutions."""
    accepted: int
    """Objections that were followed."""
    answered: int

    @property
    def talks(self) -> int:
        """Return the 恳谈会 that were held."""
        return self.held.get(MeetingKind.TALK, 0)

    @property
    def hearings(self) -> int:
        """Return the 听证会 that were held."""
        return self.held.get(MeetingKind.HEARING, 0)
