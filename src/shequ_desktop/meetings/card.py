"""The meetings, as the house sees them."""

from typing import TYPE_CHECKING

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.documents import PAPERS
from shequ_desktop.meetings.model import TABLES
from shequ_desktop.meetings.service import clocks, facts, find
from shequ_desktop.meetings.values import OPERATIONS
from shequ_desktop.room import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shequ_desktop.gui.desk import Desk


def _make_page(desk: "Desk") -> "QWidget":
    from shequ_desktop.meetings.view import MeetingsPage  # noqa: PLC0415 - keeps Qt out

    return MeetingsPage(desk)


MEETINGS = Room(
    key="meetings",
    title=QT_TRANSLATE_NOOP("rooms", "居民会议"),
    icon="gavel",
    tables=TABLES,
    operations=OPERATIONS,
    papers=PAPERS,
    make_page=_make_page,
    find=find,
    facts=facts,
    clocks=clocks,
)
"""What can be asked of proposals, meetings and resolutions, and done with them."""
