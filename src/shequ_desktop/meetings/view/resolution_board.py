"""The windows about a resolution's days on the board and about carrying it out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import (
    CountEdit,
    MoneyEdit,
    day_field,
    day_words,
    text_field,
)
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    BEGIN_EXECUTION,
    FINISH_RESOLUTION,
    NOTE_PROGRESS,
    POST_RESOLUTION,
    TAKE_DOWN_RESOLUTION,
    Board,
    BoardPlan,
    ProgressDraft,
    Resolution,
)

_WIDE = 560


class PostResolutionDialog(FormDialog):
    """登记张贴: since when, for how long; says until when it has to hang."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution, board: Board) -> None:
        heading = self.tr("登记张贴") if board is Board.RESOLUTION else self.tr("登记结果公示")
        super().__init__(desk, parent, heading)
        self._id, self._board = resolution.id, board
        self.day = day_field(self.today)
        self.days = CountEdit()
        self.days.setPlaceholderText(self.tr("按规定天数"))
        self.plan = layouts.label("", "strong")
        self.plan.setWordWrap(True)
        self.why = layouts.label("", "sub")
        self.why.setWordWrap(True)
        grid = FormGrid(columns=1)
        grid.add(self.tr("张贴日期"), self.day, hint=self.day.hint, required=True)
        self._days_cell = grid.add(
            self.tr("公示天数"), self.days, hint=self.tr("可以比规定的长，不能比规定的短")
        )
        self.body.addWidget(grid)
        self.body.addWidget(layouts.card(self.plan, self.why, spacing=4))
        self.name_save(heading)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading, f"{resolution.shown_number}　{resolution.draft.title}")
        self.fit(_WIDE)
        self.day.changed.connect(lambda _day: self._ask())
        self.days.textChanged.connect(lambda _text: self._ask())
        self.day.set_day(self.today)
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.day.line.text(), self.days.text()

    def _ask(self) -> None:
        on, days = self.day.day(), self.days.count() or 0
        if on is None:
            self.plan.setText("")
            return
        self.desk.tasks.latest(
            lambda reading: service.plan_board(reading, on, days),
            channel="plan",
            owner=self,
            then=self._show,
        )

    def _show(self, plan: BoardPlan) -> None:
        told = self.tr("公示 {days} 天，应张贴到 {until}（含当天）；{off} 起可以撤下。")
        self.plan.setText(
            told.format(
                days=plan.days,
                until=day_words(plan.must_stay_until),
                off=day_words(plan.removable_on),
            )
        )
        why = self.tr(
            "张贴当天不计入，最后一天是法定休假日的顺延（《民法典》第二百零一条、第二百零三条）。"
        )
        if plan.source is not None:
            why = (
                self.tr("不少于 {least} 天：{source}。").format(
                    least=plan.least_days, source=plan.source
                )
                + why
            )
        if plan.unknown_years:
            years = self.tr("、").join(map(str, plan.unknown_years))
            why += self.tr("{years} 年的放假安排还没有公布，按周末推算。").format(years=years)
        self.why.setText(why)
        short = plan.days < plan.least_days
        said = self.tr("不能少于 {least} 天").format(least=plan.least_days) if short else ""
        self._days_cell.say(said, "error")

    def _save(self) -> None:
        on, days = self.day.day(), self.days.count() or 0
        resolution_id, board, seen = self._id, self._board, self.overridden()
        if on is None:
            self.day.setFocus()
            return
        self.send(
            lambda tx: service.post_resolution(
                tx, resolution_id, on, board=board, days=days, seen=seen
            ),
            POST_RESOLUTION,
            lambda _plan: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记张贴，可撤销（Ctrl+Z）"))


class TakeDownResolutionDialog(FormDialog):
    """登记撤下: before its time a reason is asked for."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution, board: Board) -> None:
        super().__init__(desk, parent, self.tr("登记撤下"))
        self._id, self._board = resolution.id, board
        self._there = resolution.board if board is Board.RESOLUTION else resolution.result_board
        self.day = day_field(self.today)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(self.tr("撤下日期"), self.day, hint=self.day.hint, required=True)
        self._cell = grid.add(self.tr("原因"), self.reason)
        self.body.addWidget(grid)
        self.name_save(self.tr("登记撤下"))
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(self.tr("登记撤下"), f"{resolution.shown_number}　{resolution.draft.title}")
        self.fit(_WIDE)
        self.day.changed.connect(lambda _day: self._tell())
        self.day.set_day(self.today)
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.day.line.text(), self.reason.toPlainText()

    def _tell(self) -> None:
        on, there = self.day.day(), self._there
        early = on is not None and there is not None and on <= there.must_stay_until
        self._cell.say(self.tr("公示期还没有满，提前撤下必须写明原因。") if early else "", "warn")

    def _save(self) -> None:
        on, reason = self.day.day(), self.reason.toPlainText().strip()
        resolution_id, board = self._id, self._board
        if on is None:
            self.day.setFocus()
            return
        self.send(
            lambda tx: service.take_down_resolution(
                tx, resolution_id, on, board=board, reason=reason
            ),
            TAKE_DOWN_RESOLUTION,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记撤下，可撤销（Ctrl+Z）"))


class ProgressDialog(FormDialog):
    """登记执行进展; the first entry begins the execution."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution) -> None:
        super().__init__(desk, parent, self.tr("登记执行进展"))
        self._resolution = resolution
        self.day = day_field(self.today, self.today)
        self.words = text_field()
        self.spent = MoneyEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("日期"), self.day, hint=self.day.hint, required=True)
        beginning = resolution.begun_on is None
        grid.add(
            self.tr("进展"),
            self.words,
            required=not beginning,
            hint=self.tr("不填就只登记开始执行") if beginning else "",
        )
        self._cell = grid.add(self.tr("本次支出"), self.spent)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        heading = self.tr("开始执行") if beginning else self.tr("登记执行进展")
        self.name_save(heading)
        self.build(heading, f"{resolution.shown_number}　{resolution.draft.title}")
        self.fit(_WIDE)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.words.toPlainText(), self.spent.text()

    def _save(self) -> None:
        on, found, seen = self.day.day(), self._resolution, self.overridden()
        if on is None:
            self.day.setFocus()
            return
        if not self.spent.is_understood():
            self._cell.say(self.tr("看不懂这个金额，例如 30000 或 1,280.50"), "error")
            return
        words = self.words.toPlainText().strip()
        if found.begun_on is None and not words:
            self.send(
                lambda tx: service.begin_execution(tx, found.id, on, seen=seen),
                BEGIN_EXECUTION,
                lambda _none: self._done(),
            )
            return
        draft = ProgressDraft(on=on, body=words, spent_fen=self.spent.fen())
        self.send(
            lambda tx: service.note_progress(tx, found.id, draft, seen=seen),
            NOTE_PROGRESS,
            lambda _id: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记，可撤销（Ctrl+Z）"))


class FinishDialog(FormDialog):
    """执行完毕: when, and with which result, which then has to be made known."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution) -> None:
        super().__init__(desk, parent, self.tr("执行完毕"))
        self._id = resolution.id
        self.day = day_field(self.today, self.today)
        self.words = text_field(self._begun_with(resolution), 104)
        grid = FormGrid(columns=1)
        grid.add(self.tr("完成日期"), self.day, hint=self.day.hint, required=True)
        grid.add(
            self.tr("执行结果"),
            self.words,
            required=True,
            hint=self.tr("完成了什么、花了多少钱；会公示给居民（第三十四条）"),
        )
        self.body.addWidget(grid)
        self.name_save(self.tr("执行完毕"))
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(self.tr("执行完毕"), f"{resolution.shown_number}　{resolution.draft.title}")
        self.fit(600)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.words.toPlainText()

    def _begun_with(self, resolution: Resolution) -> str:
        entries: Sequence[str] = [each.body for each in resolution.progress]
        return resolution.result_body or "\n".join(entries)

    def _save(self) -> None:
        on, words, resolution_id = self.day.day(), self.words.toPlainText(), self._id
        if on is None:
            self.day.setFocus()
            return
        self.send(
            lambda tx: service.finish_resolution(tx, resolution_id, on, words),
            FINISH_RESOLUTION,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记执行完毕，请公示结果"))
