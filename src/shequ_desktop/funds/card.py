"""The funds, as the house sees them."""

from typing import TYPE_CHECKING

from shequ_desktop.funds.documents import PAPERS
from shequ_desktop.funds.model import TABLES
from shequ_desktop.funds.service import audit, facts, find
from shequ_desktop.funds.values import OPERATIONS
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.room import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shequ_desktop.gui.desk import Desk


def _make_page(desk: "Desk") -> "QWidget":
    from shequ_desktop.funds.view import FundsPage  # noqa: PLC0415 - keeps Qt out

    return FundsPage(desk)


FUNDS = Room(
    key="funds",
    title=QT_TRANSLATE_NOOP("rooms", "经费公开"),
    icon="book_coins",
    tables=TABLES,
    operations=OPERATIONS,
    papers=PAPERS,
    make_page=_make_page,
    find=find,
    facts=facts,
    audit=audit,
)
