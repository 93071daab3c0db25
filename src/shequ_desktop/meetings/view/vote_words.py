"""How a vote is said on the screen: its state, its tone."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from shequ_desktop.meetings.values import VOTE_STATE_TITLES, Vote, VoteForm, VoteState

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
    """Return where a vote stands, translated; an election is not 通过 but 选出."""
    if vote.draft.form is VoteForm.ELECTION and vote.state in (
        VoteState.PASSED,
        VoteState.REJECTED,
    ):
        passed = vote.state is VoteState.PASSED
        return (
            QCoreApplication.translate("VotePanel", "已选出")
            if passed
            else QCoreApplication.translate("VotePanel", "名额未满")
        )
    return said(VOTE_STATE_TITLES[vote.state])
