"""The volunteers, as the house sees them."""

from typing import TYPE_CHECKING

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.room import Room
from shequ_desktop.volunteers.documents import PAPERS
from shequ_desktop.volunteers.model import TABLES
from shequ_desktop.volunteers.service import audit, facts, find
from shequ_desktop.volunteers.values import OPERATIONS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shequ_desktop.gui.desk import Desk


def _make_page(desk: "Desk") -> "QWidget":
    from shequ_desktop.volunteers.view import VolunteersPage  # noqa: PLC0415 - keeps Qt out

    return VolunteersPage(desk)


VOLUNTEERS = Room(
    key="volunteers",
    title=QT_TRANSLATE_NOOP("rooms", "志愿岗位"),
    icon="handshake",
    tables=TABLES,
    operations=OPERATIONS,
    papers=PAPERS,
    make_page=_make_page,
    find=find,
    facts=facts,
    audit=audit,
)
