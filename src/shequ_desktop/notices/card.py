"""The board, as the house sees it."""

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.model import (
    BoardRow,
    NoticeRow,
    ObjectionRow,
    PhotoContentRow,
    PhotoRow,
    PostingRow,
    PrintLogRow,
    RuleFileRow,
    TemplateRow,
)
from shequ_desktop.notices.service import facts, find
from shequ_desktop.notices.values import OPERATIONS
from shequ_desktop.room import Room

NOTICES = Room(
    key="notices",
    title=QT_TRANSLATE_NOOP("rooms", "公示打印"),
    icon="megaphone",
    tables=(
        TemplateRow,
        BoardRow,
        RuleFileRow,
        NoticeRow,
        PostingRow,
        ObjectionRow,
        PhotoRow,
        PhotoContentRow,
        PrintLogRow,
    ),
    operations=OPERATIONS,
    find=find,
    facts=facts,
)
