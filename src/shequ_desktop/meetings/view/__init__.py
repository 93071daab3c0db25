"""The page of meetings."""

from shequ_desktop.meetings.view.page import MeetingsPage

__all__ = ["MeetingsPage"]
