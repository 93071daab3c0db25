"""How a vote is said on the screen: its state, its tone."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from shequ_desktop.gui import theme
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.rules.elections import seats_left
from shequ_desktop.meetings.values import (
    VOTE_STATE_TITLES,
    FailsInARow,
    HeadCount,
    Meeting,
    MeetingState,
    Vote,
    VoteForm,
    VoteState,
    Way,
    manners,
)

TONES: Final = {
    VoteState.OPEN: "info",
    VoteState.DIFFERENT: "warn",
    VoteState.READY: "violet",
    VoteState.PASSED: "ok",
    VoteState.REJECTED: "error",
    VoteState.TIED: "warn",
    VoteState.COUNTED: "grey",
    VoteState.CORRECTING: "warn",
    VoteState.VOID: "error",
}


def said(title: str) -> str:
    """Return one of the room's titles, translated."""
    return QCoreApplication.translate("meetings", title)


def state_title(vote: Vote) -> str:
    """Return where a vote stands, translated, in the words of its form."""
    own = {
        (VoteForm.ELECTION, VoteState.PASSED): QT_TRANSLATE_NOOP("meetings", "已选出"),
        (VoteForm.ELECTION, VoteState.REJECTED): QT_TRANSLATE_NOOP("meetings", "名额未满"),
        (VoteForm.CHOOSE, VoteState.PASSED): QT_TRANSLATE_NOOP("meetings", "已选定"),
        (VoteForm.CHOOSE, VoteState.REJECTED): QT_TRANSLATE_NOOP("meetings", "没有选定"),
        (VoteForm.EVALUATION, VoteState.COUNTED): QT_TRANSLATE_NOOP("meetings", "评议结果"),
    }
    return said(own.get((vote.draft.form, vote.state), VOTE_STATE_TITLES[vote.state]))


def told_of(meeting: Meeting, heads: HeadCount) -> str:
    """Return whether something can be put to the vote now, and if not, why not."""
    if not manners()[meeting.draft.kind].votes:
        return QCoreApplication.translate("VotePanel", "这种会议只听取意见，不作表决。")
    if meeting.way is Way.TALK:
        return QCoreApplication.translate("VotePanel", "会议已转为座谈，不作表决。")
    if meeting.state not in (MeetingState.OPEN, MeetingState.VOTING):
        return QCoreApplication.translate("VotePanel", "宣布开会之后才能提付表决。")
    if heads.missing:
        return QCoreApplication.translate(
            "VotePanel", "到会人数不足，不能提付表决。请等人到齐，或者宣布延期、转为座谈。"
        )
    return QCoreApplication.translate(
        "VotePanel", "可以提付表决。提付表决时，应到和到会人数就冻结下来。"
    )


def has_seats_left(vote: Vote) -> bool:
    """Return whether an announced election has not filled all its seats."""
    announced = vote.result is not None and not vote.result.void and not vote.void_reason
    return vote.draft.form is VoteForm.ELECTION and announced and seats_left(vote) > 0


def ink(vote: Vote) -> QColor:
    """Return the colour of a vote's line."""
    tone = TONES[vote.state]
    return theme.colour("text2" if tone == "grey" else "primary" if tone == "info" else tone)


def failed_told(vote: Vote, failed: Iterable[FailsInARow]) -> str:
    """Return who of those evaluated in a vote has now failed too often running."""
    if vote.draft.form is not VoteForm.EVALUATION:
        return ""
    told = QCoreApplication.translate(
        "VotePanel",
        "{name} 已连续 {times} 次被评议不称职，依法职务终止（{rule}）。"
        "请核实以后在“组织”里登记，程序不会自动免职。",
    )
    return "\n".join(
        told.format(name=each.name, times=len(each.held_on), rule=each.rule)
        for each in failed
        if each.name in vote.draft.options
    )
