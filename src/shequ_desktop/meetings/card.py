"""The meetings, as the house sees them."""

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.model import TABLES
from shequ_desktop.meetings.values import OPERATIONS
from shequ_desktop.room import Room

MEETINGS = Room(
    key="meetings",
    title=QT_TRANSLATE_NOOP("rooms", "居民会议"),
    icon="gavel",
    tables=TABLES,
    operations=OPERATIONS,
)
