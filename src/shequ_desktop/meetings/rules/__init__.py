"""The pure rules of meetings."""

from shequ_desktop.meetings.rules.duty import (
    Duty,
    duty_of,
)
from shequ_desktop.meetings.rules.frozen import (
    frozen_text,
)
from shequ_desktop.meetings.rules.judging import (
    Count,
    check_count,
    judge,
    majority_rule,
    quorum_rule,
)
from shequ_desktop.meetings.rules.meetings import (
    BEFORE,
    UNDER_WAY,
    MeetingFacts,
    check_before,
    check_closing,
    check_item,
    check_meeting,
    check_not_closed,
    check_not_over,
    check_opening,
    check_parent,
    check_putting_off,
    check_roll,
    check_under_way,
    in_order,
    numbering,
    state_of,
)
from shequ_desktop.meetings.rules.notices import (
    NoticeClock,
    check_notice,
    notice_clock,
    notice_days,
)
from shequ_desktop.meetings.rules.presence import (
    Quorum,
    came,
    check_leaving,
    check_proxy,
    check_quorum,
    count_heads,
    in_room,
    present_at,
    quorum_of,
    went,
)
from shequ_desktop.meetings.rules.recurrence import (
    days_of,
)

__all__ = [
    "BEFORE",
    "UNDER_WAY",
    "Count",
    "Duty",
    "MeetingFacts",
    "NoticeClock",
    "Quorum",
    "came",
    "check_before",
    "check_closing",
    "check_count",
    "check_item",
    "check_leaving",
    "check_meeting",
    "check_not_closed",
    "check_not_over",
    "check_notice",
    "check_opening",
    "check_parent",
    "check_proxy",
    "check_putting_off",
    "check_quorum",
    "check_roll",
    "check_under_way",
    "count_heads",
    "days_of",
    "duty_of",
    "frozen_text",
    "in_order",
    "in_room",
    "judge",
    "majority_rule",
    "notice_clock",
    "notice_days",
    "numbering",
    "present_at",
    "quorum_of",
    "quorum_rule",
    "state_of",
    "went",
]
