"""The volunteers, as the house sees them."""

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.room import Room
from shequ_desktop.volunteers.documents import PAPERS
from shequ_desktop.volunteers.model import TABLES
from shequ_desktop.volunteers.values import OPERATIONS

VOLUNTEERS = Room(
    key="volunteers",
    title=QT_TRANSLATE_NOOP("rooms", "志愿岗位"),
    icon="handshake",
    tables=TABLES,
    operations=OPERATIONS,
    papers=PAPERS,
)
