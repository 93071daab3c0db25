"""How resolutions, their days on the board and their votes are said on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from sqlalchemy.exc import NoResultFound

from shequ_desktop.gui.record_forms import short_day
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.resolutions import OVER
from shequ_desktop.meetings.values import (
    RESOLUTION_STATE_TITLES,
    BoardPeriod,
    Resolution,
    ResolutionState,
    Vote,
    VoteId,
)
from shequ_desktop.meetings.view.vote_words import said
from shequ_desktop.storage.store import Reading

TONES: Final[Mapping[ResolutionState, str]] = {
    ResolutionState.ADOPTED: "warn",
    ResolutionState.ON_BOARD: "info",
    ResolutionState.OBJECTIONS: "error",
    ResolutionState.EFFECTIVE: "ok",
    ResolutionState.EXECUTING: "ok",
    ResolutionState.DONE: "warn",
    ResolutionState.RESULT_ON_BOARD: "info",
    ResolutionState.REVOKED: "grey",
    ResolutionState.CORRECTED: "error",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionLine:
    """One line of the list: a resolution, the numbers of others, and the day it is."""

    resolution: Resolution
    authority: str
    """Number of the resolution that let the representatives decide; empty: none."""
    revoker: str
    """Number of the resolution that revoked it; empty: none."""
    today: date


def read_lines(reading: Reading) -> list[ResolutionLine]:
    """Return every resolution for the list, the newest first."""
    found = service.resolutions(reading)
    numbers = {each.id: each.shown_number for each in found}
    return [
        ResolutionLine(
            resolution=each,
            authority="" if each.authorised_by is None else numbers.get(each.authorised_by, ""),
            revoker="" if each.revoked_by_id is None else numbers.get(each.revoked_by_id, ""),
            today=reading.today,
        )
        for each in found
    ]


def read_vote(reading: Reading, resolution: Resolution) -> Vote | None:
    """Return the vote that a resolution comes from; ``None``: it is no longer there."""
    try:
        return service.vote(reading, VoteId(resolution.vote_id))
    except NoResultFound:
        return None


def state_title(state: ResolutionState) -> str:
    """Return what a state is called."""
    return said(RESOLUTION_STATE_TITLES[state])


def words_of(line: ResolutionLine) -> str:
    """Return what is searched."""
    draft = line.resolution.draft
    told = f"{draft.title} {initials(draft.title)} {line.resolution.shown_number}"
    return f"{told} {draft.owner} {line.resolution.meeting_title}"


def stays(board: BoardPeriod, today: date) -> str:
    """Return how long something has to hang: ``公示至 3月18日，还有 4 天``."""
    left = (board.must_stay_until - today).days
    if not board.is_up:
        down = QCoreApplication.translate("Resolutions", "{day} 已撤下")
        return down.format(day=short_day(board.taken_down_on or board.must_stay_until))
    if left < 0:
        told = QCoreApplication.translate("Resolutions", "公示期已满，{day} 起可以撤下")
        return told.format(day=short_day(board.removable_on))
    if left == 0:
        told = QCoreApplication.translate("Resolutions", "公示至 {day}，今天最后一天")
        return told.format(day=short_day(board.must_stay_until))
    told = QCoreApplication.translate("Resolutions", "公示至 {day}，还有 {left} 天")
    return told.format(day=short_day(board.must_stay_until), left=left)


def term_words(line: ResolutionLine) -> str:
    """Return what has to be watched next: an answer, the board, a deadline."""
    found = line.resolution
    if found.state is ResolutionState.OBJECTIONS:
        first = min(each.answer_by for each in found.open_objections)
        return _by(QCoreApplication.translate("Resolutions", "{day} 前答复异议"), first, line.today)
    if found.state is ResolutionState.EXECUTING and found.draft.due_on is not None:
        told = QCoreApplication.translate("Resolutions", "{day} 前完成")
        return _by(told, found.draft.due_on, line.today)
    return _board_words(line)


def _board_words(line: ResolutionLine) -> str:
    found = line.resolution
    if found.state is ResolutionState.ADOPTED:
        return QCoreApplication.translate("Resolutions", "应当及时张贴")
    if found.state is ResolutionState.DONE:
        return QCoreApplication.translate("Resolutions", "要公布执行结果")
    boards = (found.result_board, found.board)
    up = next((each for each in boards if each is not None and each.is_up), None)
    return "" if up is None or found.state in OVER else stays(up, line.today)


def _by(told: str, on: date, today: date) -> str:
    if on < today:
        late = QCoreApplication.translate("Resolutions", "{what}，已过 {n} 天")
        return late.format(what=told.format(day=short_day(on)), n=(today - on).days)
    return told.format(day=short_day(on))


def is_late(line: ResolutionLine) -> bool:
    """Return whether something should have happened before today."""
    found = line.resolution
    if found.state is ResolutionState.OBJECTIONS:
        return min(each.answer_by for each in found.open_objections) < line.today
    due_on = found.draft.due_on
    return found.state is ResolutionState.EXECUTING and due_on is not None and due_on < line.today
