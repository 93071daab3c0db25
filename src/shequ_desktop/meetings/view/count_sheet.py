"""计票单 as a grid for the keyboard: Enter and the arrows go on, nothing is shown once it is in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import EnterIsNext, Hint, NumberEdit
from shequ_desktop.meetings.rules.counting import cells, sheet_of
from shequ_desktop.meetings.values import YES_OR_NO, CountSheet, Vote, VoteForm, VoteMethod
from shequ_desktop.meetings.view.vote_words import said

_NUMBER_WIDE = 88
_GRADE_WIDE = 56
_LONGEST = 6
_HIDDEN = "••"


class CountSheetCard(QFrame):
    """One person's sheet. What somebody has handed in is never shown before the announcement.

    Args:
        turn: 1 or 2.
        user: Whose name to begin with.
    """

    handed_in = Signal(int, object, str, str)
    """Turn, ``CountSheet``, name, and the reason of a correction."""

    def __init__(self, vote: Vote, turn: int, user: str) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._vote, self.turn = vote, turn
        self._correcting = False
        self.name = QLineEdit(user if turn == 1 else "")
        self.name.setPlaceholderText(self.tr("计票人姓名"))
        self.name.setAccessibleName(self.tr("计票人姓名"))
        self.fields: dict[str, NumberEdit] = {}
        self.hint = Hint()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("更正原因，会留在记录里"))
        self.reason.setAccessibleName(self.tr("更正原因"))
        self.hand_in = layouts.button(self.tr("交表"), "checkmark", tip="Ctrl+Enter")
        self.hand_in.clicked.connect(self._hand_in)
        self.correct = layouts.button(self.tr("更正…"), "edit")
        self.correct.clicked.connect(self._begin_correction)
        self._lay_out()
        self.keyboard = EnterIsNext(self, self._hand_in)
        for field in self.fields.values():
            field.installEventFilter(self)
        self.show_vote(vote)

    def show_vote(self, vote: Vote) -> None:
        """Take in what has happened to the vote since; what is being typed stays."""
        self._vote = vote
        self._dress()

    def accepted(self) -> None:
        """Hide what was handed in."""
        self._correcting = False
        self._dress()

    def focus_first(self) -> None:
        """Let the keyboard begin here."""
        first = self.name if not self.name.text() else next(iter(self.fields.values()))
        first.setFocus()

    def numbers(self) -> dict[str, int]:
        """Return what is typed, by the keys of ``rules.counting.cells``; an empty cell is none."""
        texts = {key: field.text().strip() for key, field in self.fields.items()}
        return {key: int(text) for key, text in texts.items() if text.isdecimal()}

    def sheet(self) -> CountSheet | None:
        """Return the sheet; ``None``: cells are empty or hold no numbers."""
        numbers = self.numbers()
        if len(numbers) < len(self.fields):
            return None
        return sheet_of(self._vote.draft, numbers, present=self._vote.present)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go up and down the grid with the arrows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = list(self.fields.values())
                at = next(n for n, field in enumerate(row) if field is watched) + step
                row[max(0, min(at, len(row) - 1))].setFocus()
                return True
        return False

    def _lay_out(self) -> None:
        first = self.tr("第一人计票单") if self.turn == 1 else self.tr("第二人计票单")
        self.title = layouts.label(first, "h2")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        if self._vote.draft.form is VoteForm.EVALUATION:
            grid.setHorizontalSpacing(theme.px(6))
            self._fill_grades(grid)
        else:
            self._fill_cells(grid)
        body = QWidget()
        body.setLayout(grid)
        self.setLayout(
            layouts.column(
                layouts.row(self.title, self.name, spacing=12),
                body,
                self.hint,
                self.reason,
                layouts.row(self.correct, None, self.hand_in),
                None,
                margins=(16, 12, 16, 14),
                spacing=8,
            )
        )

    def _fill_cells(self, grid: QGridLayout) -> None:
        shown = cells(self._vote.draft)
        # Ballots at the left, votes at the right; a list of options goes on downwards.
        high = 3 if self._vote.draft.form in YES_OR_NO else len(shown)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1 if len(shown) > high else 0)
        for at, (key, title) in enumerate(shown):
            column, row = divmod(at, high)
            name = title if key.isdigit() else said(title)
            self._add_cell(grid, (row, column * 2), key, name)

    def _fill_grades(self, grid: QGridLayout) -> None:
        """Lay out the ballots in a line, and below them a line of grades for each person."""
        draft = self._vote.draft
        plain = [(key, title) for key, title in cells(draft) if not key.isdigit()]
        grid.setColumnStretch(0, 1)
        line = layouts.row(spacing=6)
        for key, title in plain:
            self.fields[key] = self._made_grade(said(title))
            line.addWidget(layouts.label(said(title)))
            line.addWidget(self.fields[key])
        line.addStretch(1)
        grid.addLayout(line, 0, 0, 1, len(draft.grades) + 1)
        for column, grade in enumerate(draft.grades, start=1):
            grid.addWidget(layouts.label(grade, "cap"), 1, column)
        for at, label in enumerate(draft.labels):
            row, column = divmod(at, len(draft.grades))
            if not column:
                grid.addWidget(layouts.label(draft.options[row]), row + 2, 0)
            self.fields[str(at)] = self._made_grade(label)
            grid.addWidget(self.fields[str(at)], row + 2, column + 1)

    def _made_grade(self, name: str) -> NumberEdit:
        made = self._made_field(f"{self.title.text()} {name}")
        made.setFixedWidth(theme.px(_GRADE_WIDE))
        return made

    def _add_cell(self, grid: QGridLayout, where: tuple[int, int], key: str, name: str) -> None:
        field = self._made_field(f"{self.title.text()} {name}")
        named = layouts.label(name)
        named.setWordWrap(key.isdigit())
        named.setBuddy(field)
        grid.addWidget(named, *where)
        grid.addWidget(field, where[0], where[1] + 1)
        self.fields[key] = field

    def _made_field(self, name: str) -> NumberEdit:
        made = NumberEdit()
        made.setMaxLength(_LONGEST)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setFixedWidth(theme.px(_NUMBER_WIDE))
        made.setAccessibleName(name)
        made.setStyleSheet(f"font-size: {theme.px(18)}px;")
        made.textChanged.connect(lambda _text: self._tell())
        return made

    def _dress(self) -> None:
        by = self._vote.counted_by.get(self.turn)
        is_in = by is not None
        locked = is_in and not self._correcting
        for field in self.fields.values():
            if locked and field.text() != _HIDDEN:
                field.setText(_HIDDEN)
            field.setReadOnly(locked)
            field.setFocusPolicy(
                Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus
            )
        if is_in and not self._correcting:
            self.name.setText(by or "")
        self.name.setReadOnly(locked)
        self.reason.setVisible(self._correcting)
        self.hand_in.setVisible(not locked)
        self.correct.setVisible(locked)
        self._mark_differences(locked=locked)
        self._tell()

    def _mark_differences(self, *, locked: bool) -> None:
        different = set(self._vote.differences) if locked else set()
        for key, title in cells(self._vote.draft):
            field = self.fields[key]
            level = "error" if title in different else ""
            if field.property("level") != level:
                field.setProperty("level", level)
                theme.repolish(field)

    def _tell(self) -> None:
        by = self._vote.counted_by.get(self.turn)
        if by is not None and not self._correcting:
            self._tell_handed_in(by)
            return
        sheet = self.sheet()
        if sheet is None:
            self.hint.say(self.tr("每一格都要填，没有的填 0。回车到下一格。"))
            return
        self._tell_sums(sheet)

    def _tell_handed_in(self, by: str) -> None:
        if self._vote.differences:
            words = self.tr("、").join(map(said, self._vote.differences))
            told = self.tr("两份不一致：{cells}。请核对选票，填错的一方更正。")
            self.hint.say(told.format(cells=words), "error")
        elif self._vote.closed is not None:
            self.hint.say(self.tr("{name} 录入。更正要写明原因。").format(name=by))
        else:
            self.hint.say(self.tr("{name} 已交表，公布之前不显示票数。").format(name=by), "ok")

    def _tell_sums(self, sheet: CountSheet) -> None:
        draft = self._vote.draft
        if sheet.returned > sheet.issued:
            more = sheet.returned - sheet.issued
            self.hint.say(
                self.tr("收回比发出多 {more} 张：公布时本次表决无效。").format(more=more), "error"
            )
            return
        votes = sheet.votes_for + sheet.against + sheet.abstained
        if draft.form in YES_OR_NO and votes != sheet.valid:
            told = self.tr("赞成、反对、弃权合计 {votes}，应为有效票 {valid}。")
            self.hint.say(told.format(votes=votes, valid=sheet.valid), "error")
        elif draft.method is VoteMethod.HANDS:
            told = self.tr("到会 {present} 人，没有举手的 {none} 人。")
            self.hint.say(told.format(present=sheet.returned, none=sheet.invalid), "ok")
        else:
            told = self.tr("未收回 {out} 张，有效 {valid} 张。")
            if draft.form in YES_OR_NO:
                told = self.tr("未收回 {out} 张，有效 {valid} 张，合计相符。")
            self.hint.say(told.format(out=sheet.issued - sheet.returned, valid=sheet.valid), "ok")

    def _begin_correction(self) -> None:
        self._correcting = True
        for field in self.fields.values():
            field.clear()
        self.reason.clear()
        self._dress()
        next(iter(self.fields.values())).setFocus()

    def _hand_in(self) -> None:
        sheet = self.sheet()
        if sheet is None:
            self._tell()
            empty = [field for field in self.fields.values() if not field.text().strip()]
            (empty or list(self.fields.values()))[0].setFocus()
            return
        self.handed_in.emit(self.turn, sheet, self.name.text().strip(), self.reason.text().strip())
