"""What came of a vote, in type that a hall can read, with the proof below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.meetings.rules.counting import CELL_TITLES, NO_HAND
from shequ_desktop.meetings.values import YES_OR_NO, Vote, VoteMethod, VoteState
from shequ_desktop.meetings.view.vote_words import TONES, said, state_title

_WIDE_SCREEN = 1100
"""Pixels of width for which the sizes below are meant."""


class ResultBoard(QFrame):
    """Question, result, numbers and proof of one vote. ``factor`` makes all type larger."""

    def __init__(self, factor: float = 1.0) -> None:
        super().__init__()
        self.setObjectName("resultBoard")
        self._factor = factor
        self._vote: Vote | None = None
        self._column = QVBoxLayout()
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        self.setLayout(layouts.column(area))
        if not theme.is_plain():
            surface, line = theme.COLOURS["surface"], theme.COLOURS["line"]
            self.setStyleSheet(
                f"QFrame#resultBoard {{ background: {surface}; border: 1px solid {line};"
                f" border-radius: {theme.px(8)}px; }}"
            )

    def show_vote(self, vote: Vote) -> None:
        """Show another vote, or the same one again after something has happened to it."""
        self._vote = vote
        self._build()

    def set_factor(self, factor: float) -> None:
        """Make all type larger or smaller."""
        if abs(factor - self._factor) > 0.01:  # noqa: PLR2004 - nobody sees a hundredth
            self._factor = factor
            self._build()

    def text(self) -> str:
        """Return everything that is said, a line each."""
        labels = [each for each in self.findChildren(QLabel) if not each.isHidden()]
        return "\n".join(label.text() for label in labels)

    def _build(self) -> None:
        vote = self._vote
        if vote is None:
            return
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        space = self._px(20)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(self._px(10))
        self._say(vote.draft.question, 24, bold=True)
        method = self.tr("应到 {entitled} 人　到会 {present} 人")
        self._say(method.format(entitled=vote.entitled, present=vote.present), 17, "text2")
        self._say(state_title(vote), 46, TONES[vote.state], bold=True)
        if vote.void_reason:
            told = self.tr("作废原因：{reason}").format(reason=vote.void_reason)
            self._say(told, 19, "error")
        elif vote.state is VoteState.CORRECTING:
            self._say(self.tr("票数正在更正，两人都更正之后重新得出结果。"), 19, "warn")
        if vote.result is not None:
            self._column.addWidget(self._numbers(vote))
            self._column.addWidget(layouts.rule())
            self._say(self.tr("计算过程"), 16, "text2")
            for line in vote.result.arithmetic:
                self._say(line, 19)
        self._column.addStretch(1)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)

    def _numbers(self, vote: Vote) -> QWidget:
        assert vote.result is not None
        sheet, choices = vote.result.sheet, vote.result.choices
        shown: list[tuple[str, int, str]]
        if vote.draft.form in YES_OR_NO:
            invalid = NO_HAND if vote.draft.method is VoteMethod.HANDS else CELL_TITLES["invalid"]
            shown = [
                (said(CELL_TITLES["votes_for"]), sheet.votes_for, "ok"),
                (said(CELL_TITLES["against"]), sheet.against, "error"),
                (said(CELL_TITLES["abstained"]), sheet.abstained, "text2"),
                (said(invalid), sheet.invalid, "text2"),
            ]
        else:
            shown = [
                (each.label, each.votes, "ok" if each.chosen else "text2") for each in choices
            ] or [
                (label, got, "text2")
                for label, got in zip(vote.draft.options, sheet.choices, strict=True)
            ]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._px(28))
        across = 4
        for at, (title, number, colour) in enumerate(shown):
            row, column = divmod(at, across)
            grid.addWidget(self._label(title, 17, "text2"), row * 2, column)
            grid.addWidget(self._label(str(number), 38, colour, bold=True), row * 2 + 1, column)
        grid.setColumnStretch(across, 1)
        return made

    def _say(self, words: str, size: int, colour: str = "text", *, bold: bool = False) -> None:
        label = self._label(words, size, colour, bold=bold)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)

    def _label(self, words: str, size: int, colour: str = "text", *, bold: bool = False) -> QLabel:
        label = layouts.label(words)
        weight = "600" if bold else "400"
        shade = theme.COLOURS.get(colour, theme.COLOURS["primary_dark"])
        ink = "" if theme.is_plain() else f" color: {shade};"
        label.setStyleSheet(f"font-size: {self._px(size)}px; font-weight: {weight};{ink}")
        return label

    def _px(self, length: float) -> int:
        return theme.px(length * self._factor)


class ResultWindow(QWidget):
    """The result alone, for a projector: as large as the window; Esc closes it, F11 fills."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("表决结果（大屏）"))
        self.board = ResultBoard()
        self.setLayout(layouts.column(self.board, margins=(16, 16, 16, 16)))
        self.resize(theme.px(1100), theme.px(700))

    def show_vote(self, vote: Vote) -> None:
        """Show another vote."""
        self.board.show_vote(vote)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the type grow with the window."""
        super().resizeEvent(event)
        self.board.set_factor(max(1.0, self.width() / theme.px(_WIDE_SCREEN) * 1.25))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, fill the screen with F11."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            if self.isFullScreen():
                self.showNormal()
            else:
                self.showFullScreen()
        else:
            super().keyPressEvent(event)
