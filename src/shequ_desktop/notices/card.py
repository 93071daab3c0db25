"""The board, as the house sees it."""

from typing import TYPE_CHECKING

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.documents import PAPERS
from shequ_desktop.notices.model import (
    BoardRow,
    DraftRow,
    NoticeRow,
    ObjectionRow,
    PhotoContentRow,
    PhotoRow,
    PostingRow,
    PrintLogRow,
    TemplateRow,
)
from shequ_desktop.notices.service import clocks, facts, find
from shequ_desktop.notices.values import OPERATIONS
from shequ_desktop.room import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shequ_desktop.gui.desk import Desk


def _make_page(desk: "Desk") -> "QWidget":
    from shequ_desktop.notices.view import NoticesPage  # noqa: PLC0415 - keeps Qt out

    return NoticesPage(desk)


NOTICES = Room(
    key="notices",
    title=QT_TRANSLATE_NOOP("rooms", "公示打印"),
    icon="megaphone",
    tables=(
        TemplateRow,
        BoardRow,
        NoticeRow,
        PostingRow,
        ObjectionRow,
        PhotoRow,
        PhotoContentRow,
        PrintLogRow,
        DraftRow,
    ),
    operations=OPERATIONS,
    papers=PAPERS,
    make_page=_make_page,
    find=find,
    facts=facts,
    clocks=clocks,
)
