"""What came of a vote, in type that a hall can read, with the proof below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.meetings.rules.counting import CELL_TITLES, NO_HAND
from shequ_desktop.meetings.values import (
    YES_OR_NO,
    HeadCount,
    Vote,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteResult,
    VoteState,
)
from shequ_desktop.meetings.view import second_screen
from shequ_desktop.meetings.view.vote_words import TONES, said, state_title

_FACTORS = (3.0, 2.6, 2.2, 1.9, 1.6, 1.4, 1.2)
"""How much larger the type may be on a projector; the largest that fits is taken."""


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

    def is_overfull(self) -> bool:
        """Tell whether something has to be scrolled to."""
        if self._vote is None:
            return False
        inner = self._area.widget()
        wide = self._area.viewport().width()
        return inner.heightForWidth(wide) > self._area.viewport().height()

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
        self._column.setSpacing(self._px(7))
        self._say(vote.draft.question, 24, bold=True)
        method = self.tr("应到 {entitled} 人　到会 {present} 人")
        self._say(method.format(entitled=vote.entitled, present=vote.present), 17, "text2")
        self._add_head(vote)
        if vote.void_reason:
            told = self.tr("作废原因：{reason}").format(reason=vote.void_reason)
            self._say(told, 19, "error")
        elif vote.state is VoteState.CORRECTING:
            self._say(self.tr("票数正在更正，两人都更正之后重新得出结果。"), 19, "warn")
        if vote.result is not None:
            self._column.addWidget(layouts.rule())
            self._say(self.tr("计算过程"), 15, "text2")
            for line in vote.result.arithmetic:
                self._say(line, 17)
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
                for label, got in zip(vote.draft.labels, sheet.choices, strict=True)
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

    def _add_head(self, vote: Vote) -> None:
        """Add the result in one word, with the numbers beside it, or a table of grades below."""
        head = layouts.row(self._label(state_title(vote), 46, TONES[vote.state], bold=True))
        head.setSpacing(self._px(40))
        evaluation = vote.draft.form is VoteForm.EVALUATION
        if vote.result is not None and not evaluation:
            head.addWidget(self._numbers(vote))
        head.addStretch(1)
        self._column.addLayout(head)
        if evaluation and vote.result is not None:
            self._column.addWidget(self._grades(vote.draft, vote.result))

    def _grades(self, draft: VoteDraft, result: VoteResult) -> QWidget:
        """Return a line for each person, a column for each grade; a grade that judges is red."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._px(36))
        wide = len(draft.grades)
        for column, grade in enumerate(draft.grades, start=1):
            grid.addWidget(self._label(grade, 17, "text2"), 0, column)
        for at, each in enumerate(result.choices):
            row, column = divmod(at, wide)
            if not column:
                grid.addWidget(self._label(draft.options[row], 19), row + 1, 0)
            colour = "error" if each.chosen else "text"
            number = self._label(str(each.votes), 24, colour, bold=each.chosen)
            grid.addWidget(number, row + 1, column + 1)
        grid.setColumnStretch(wide + 1, 1)
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

    def show_vote(self, vote: Vote) -> None:
        """Show another vote."""
        self.board.show_vote(vote)
        self._fit()

    def project(self) -> None:
        """Go onto the projector, or stand above the other windows."""
        second_screen.show_on_second_screen(self, QSize(theme.px(1100), theme.px(700)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the type grow with the window."""
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, fill the screen with F11."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            second_screen.turn_full(self)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        for factor in _FACTORS:
            self.board.set_factor(factor)
            if not self.board.is_overfull():
                return


class HeadsBoard(QFrame):
    """应到、到会、法定、还差, before something is put to the vote."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(36))
        self._numbers: dict[str, QLabel] = {}
        titles = (
            ("entitled", self.tr("应到")),
            ("present", self.tr("到会")),
            ("needed", self.tr("法定")),
            ("missing", self.tr("还差")),
        )
        for column, (key, title) in enumerate(titles):
            self._grid.addWidget(layouts.label(title, "sub"), 0, column)
            number = layouts.label("")
            number.setAccessibleName(title)
            self._numbers[key] = number
            self._grid.addWidget(number, 1, column)
        self._grid.setColumnStretch(len(titles), 1)
        self.told = layouts.label("")
        self.told.setWordWrap(True)
        self.setLayout(layouts.column(self._grid, self.told, margins=(20, 16, 20, 18), spacing=10))

    def show_heads(self, heads: HeadCount, told: str) -> None:
        """Show the numbers and what follows from them."""
        needed = self.tr("无") if heads.needed is None else str(heads.needed)
        shown = {
            "entitled": (str(heads.entitled), "text"),
            "present": (str(heads.present), "primary"),
            "needed": (needed, "text"),
            "missing": (str(heads.missing), "error" if heads.missing else "ok"),
        }
        for key, (number, colour) in shown.items():
            label = self._numbers[key]
            label.setText(number)
            ink = "" if theme.is_plain() else f" color: {theme.COLOURS[colour]};"
            label.setStyleSheet(f"font-size: {theme.px(44)}px; font-weight: 600;{ink}")
        self.told.setText(told)
