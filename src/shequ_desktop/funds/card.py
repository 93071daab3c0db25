"""The funds, as the house sees them."""

from shequ_desktop.funds.documents import PAPERS
from shequ_desktop.funds.model import TABLES
from shequ_desktop.funds.service import audit
from shequ_desktop.funds.values import OPERATIONS
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.room import Room

FUNDS = Room(
    key="funds",
    title=QT_TRANSLATE_NOOP("rooms", "经费公开"),
    icon="book_coins",
    tables=TABLES,
    operations=OPERATIONS,
    papers=PAPERS,
    audit=audit,
)
