"""The pure rules of meetings."""

from shequ_desktop.meetings.rules.judging import (
    Count,
    check_count,
    judge,
    majority_rule,
    quorum_rule,
)

__all__ = [
    "Count",
    "check_count",
    "judge",
    "majority_rule",
    "quorum_rule",
]
