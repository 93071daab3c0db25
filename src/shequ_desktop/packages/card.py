"""The exchange, as the house sees it."""

from typing import TYPE_CHECKING

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.packages.service import fact_list
from shequ_desktop.packages.values import OPERATIONS
from shequ_desktop.room import Room
from shequ_desktop.sync.disputes import DECIDE
from shequ_desktop.sync.history import UNDO_IMPORT
from shequ_desktop.sync.single import KEEP_ONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shequ_desktop.gui.desk import Desk


def _make_page(desk: "Desk") -> "QWidget":
    from shequ_desktop.packages.view import PackagesPage  # noqa: PLC0415 - keeps Qt out

    return PackagesPage(desk)


PACKAGES = Room(
    key="packages",
    title=QT_TRANSLATE_NOOP("rooms", "同步交换"),
    icon="arrow_sync",
    tables=(),
    operations=(*OPERATIONS, DECIDE, UNDO_IMPORT, KEEP_ONE),
    make_page=_make_page,
    facts=fact_list,
)
