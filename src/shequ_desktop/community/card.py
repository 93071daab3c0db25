"""The community, as the house sees it: tables that every room leans on, and no page yet."""

from shequ_desktop.community.model import (
    AreaRow,
    BodyRow,
    CommunityRow,
    GovernanceRow,
    KinshipRow,
    LinkRow,
    OfficeRow,
    RuleFileRow,
)
from shequ_desktop.community.values import OPERATIONS
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.room import Room

COMMUNITY = Room(
    key="community",
    title=QT_TRANSLATE_NOOP("rooms", "社区概况"),
    tables=(
        CommunityRow,
        AreaRow,
        RuleFileRow,
        BodyRow,
        OfficeRow,
        LinkRow,
        KinshipRow,
        GovernanceRow,
    ),
    operations=OPERATIONS,
)
