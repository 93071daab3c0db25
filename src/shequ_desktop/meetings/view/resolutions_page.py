"""决议: the register with its numbers, the days that run, and all that can be done with one."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.resolutions import OVER, RESIDENTS
from shequ_desktop.meetings.values import (
    CLOSE_RESOLUTION,
    NOTE_PROGRESS,
    RESOLUTION_STATE_TITLES,
    Adoptable,
    Board,
    Objection,
    Progress,
    Resolution,
    ResolutionState,
    Statistics,
)
from shequ_desktop.meetings.view.printing import print_button
from shequ_desktop.meetings.view.printing_decisions import DecisionPrinter
from shequ_desktop.meetings.view.resolution_board import (
    FinishDialog,
    PostResolutionDialog,
    ProgressDialog,
    TakeDownResolutionDialog,
)
from shequ_desktop.meetings.view.resolution_card import ResolutionCard
from shequ_desktop.meetings.view.resolution_dialogs import (
    CorrectionDialog,
    RecordFilingDialog,
    ResolutionDialog,
    RevokeDialog,
)
from shequ_desktop.meetings.view.resolution_objections import AnswerObjectionDialog, ObjectDialog
from shequ_desktop.meetings.view.resolution_words import (
    ResolutionLine,
    is_late,
    read_lines,
    state_title,
    term_words,
    words_of,
)
from shequ_desktop.meetings.view.statistics_table import put_statistics
from shequ_desktop.storage.store import Reading

_URGENT = frozenset({ResolutionState.ADOPTED, ResolutionState.OBJECTIONS, ResolutionState.DONE})
_CARRIED_OUT = frozenset({ResolutionState.DONE, ResolutionState.RESULT_ON_BOARD})


class ResolutionsPage(RecordPage[ResolutionLine]):
    """Every resolution of the community."""

    def __init__(self, desk: Desk) -> None:
        card = ResolutionCard(desk)
        super().__init__(desk, card)
        self._lines: Sequence[ResolutionLine] = ()
        self.resolution_card = card
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("统计的时段"))
        self.counters = layouts.label("", "sub")
        self.counters.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.foot.addWidget(self.counters, stretch=5)
        self.foot.addWidget(self.year)
        self.copy = layouts.button(
            self.tr("复制统计"), "copy", tip=self.tr("各年、各半年的统计表，可粘贴到 Excel、WPS")
        )
        self.copy.clicked.connect(lambda _on=False: self.copy_statistics())
        self.foot.addWidget(self.copy)
        self._printer = DecisionPrinter(desk, self)
        self.print = print_button(self.tr("打印"), self._papers)
        self.foot.addWidget(self.print)
        card.answer_asked.connect(self._answer)
        card.progress_gone.connect(self._delete_progress)
        card.resolution_asked.connect(self.go_to)
        card.proposal_asked.connect(lambda key: desk.open("meetings", f"proposals:{key}"))
        card.meeting_asked.connect(lambda key: desk.open("meetings", f"meetings:{key}"))
        self.year.currentIndexChanged.connect(lambda _at: self._count())
        desk.tasks.follow(read_lines, owner=self, then=self._show, channel="lines")
        desk.tasks.follow(_years, owner=self, then=self._show_years, channel="years")

    @override
    def look(self) -> Look[ResolutionLine]:
        """Return how resolutions are listed."""
        return Look[ResolutionLine](
            name=self.tr("决议"),
            columns=[
                Column(self.tr("状态"), lambda line: state_title(line.resolution.state)),
                Column(self.tr("文号"), lambda line: line.resolution.shown_number),
                Column(self.tr("标题"), lambda line: line.resolution.draft.title),
                Column(self.tr("通过日期"), lambda line: line.resolution.adopted_on.isoformat()),
                Column(self.tr("要办的"), term_words),
                Column(self.tr("负责人"), lambda line: line.resolution.draft.owner),
            ],
            widths=(118, 100, 200, 96, 190, 80),
            wide=2,
            minor=(5, 3),
            placeholder=self.tr("标题、拼音首字母、文号、负责人"),
            new=self.tr("形成决议"),
            empty=self.tr("还没有决议。\n会议表决通过并公布结果之后，点“形成决议”编号。"),
            none_found=self.tr("没有符合条件的决议。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 件 / 共 {total} 件"),
            key=lambda line: line.resolution.id,
            state=lambda line: line.resolution.state.value,
            states={state.value: state_title(state) for state in RESOLUTION_STATE_TITLES},
            words=words_of,
            ink=_ink,
        )

    @override
    def begin(self) -> None:
        """形成决议: from the votes that have passed."""
        self._desk.tasks.read(service.adoptable, owner=self, then=self._adopt)

    @override
    def show_card(self, record: ResolutionLine | None) -> None:
        """Show a resolution on the card."""
        self.resolution_card.show_line(record)

    @override
    def deeds_of(self, record: ResolutionLine) -> Sequence[Deed]:
        """Return what can be done with a resolution, the next step first."""
        found = record.resolution
        alive = found.state not in OVER
        done = found.state in _CARRIED_OUT
        board, result = found.board, found.result_board
        possible = (
            ("answer", self.tr("答复异议"), "mail", self._first, bool(found.open_objections)),
            ("post", self.tr("登记张贴"), "pin", self._post, alive and board is None),
            ("result", self.tr("登记结果公示"), "pin", self._result, done and result is None),
            ("down", self.tr("登记撤下"), "arrow_download", self._down, _can_come_down(record)),
            ("progress", _progress_title(self, found), "edit", self._go_on, alive and not done),
            ("finish", self.tr("执行完毕…"), "checkmark", self._finish, _can_finish(found)),
            ("close", self.tr("归档"), "box", self._close, alive and _is_down(found)),
            ("object", self.tr("登记异议…"), "mail", self._object, alive),
            ("change", self.tr("修改决议…"), "edit", self._change, alive),
            ("file", self.tr("登记备案…"), "certificate", self._file, alive),
            ("correct", self.tr("登记责令改正…"), "warning", self._correct, alive),
            ("revoke", self.tr("登记撤销…"), "dismiss", self._revoke, alive),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, found))
            for key, title, icon, run, can in possible
            if can
        ]

    def _papers(self) -> list[Deed]:
        chosen = self.record()
        return [] if chosen is None else self._printer.of_resolution(chosen.resolution)

    def copy_statistics(self) -> None:
        """Put the counters of all periods on the clipboard, as a table for spreadsheets."""
        periods = [
            (self.year.itemText(at), *self.year.itemData(at)) for at in range(self.year.count())
        ]
        self._desk.tasks.read(
            lambda reading: [
                (label, service.statistics(reading, first, last)) for label, first, last in periods
            ],
            owner=self,
            then=self._copied,
        )

    def _copied(self, counted: Sequence[tuple[str, Statistics]]) -> None:
        put_statistics(counted)
        self._desk.say(self.tr("已复制统计表，可粘贴到 Excel、WPS"))

    def _show(self, lines: Sequence[ResolutionLine]) -> None:
        self._lines = lines
        self.show_records(lines)

    def _show_years(self, years: Sequence[int]) -> None:
        chosen = self.year.currentText()
        self.year.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.year.clear()
        for label, first, last in self._periods(years):
            self.year.addItem(label, (first, last))
        self.year.setCurrentIndex(max(0, self.year.findText(chosen)))
        self.year.blockSignals(False)  # noqa: FBT003 - as above
        self._count()

    def _periods(self, years: Sequence[int]) -> Iterator[tuple[str, date, date]]:
        """Yield each year and its halves, both days inclusive."""
        for year in years:
            for label, first, last in (
                (self.tr("{year}年"), date(year, 1, 1), date(year, 12, 31)),
                (self.tr("{year}年上半年"), date(year, 1, 1), date(year, 6, 30)),
                (self.tr("{year}年下半年"), date(year, 7, 1), date(year, 12, 31)),
            ):
                yield label.format(year=year), first, last

    def _count(self) -> None:
        period = self.year.currentData()
        if period is None:
            return
        first, last = period
        self._desk.tasks.follow(
            lambda reading: service.statistics(reading, first, last),
            owner=self,
            then=self._show_counters,
            channel="counters",
        )

    def _show_counters(self, counted: Statistics) -> None:
        told = self.tr(
            "恳谈会 {talks}　听证会 {hearings}　决议 {resolutions}　否决 {rejected}"
            "\n公开 {posted}　意见 {opinions}　采纳 {accepted}　答复 {answered}"
        )
        self.counters.setText(
            told.format(
                talks=counted.talks,
                hearings=counted.hearings,
                resolutions=counted.resolutions,
                rejected=counted.rejected,
                posted=counted.posted,
                opinions=counted.opinions,
                accepted=counted.accepted,
                answered=counted.answered,
            )
        )

    def _adopt(self, adoptable: Sequence[Adoptable]) -> None:
        if not adoptable:
            self._desk.inform(
                self,
                self.tr("没有可以形成决议的表决。"),
                self.tr("居民会议或者居民代表会议表决通过、公布结果之后，才能编号形成决议。"),
            )
            return
        ResolutionDialog(self._desk, self.window(), adoptable, then=self.go_to).open()

    def _change(self, found: Resolution) -> None:
        ResolutionDialog(self._desk, self.window(), resolution=found, then=self.go_to).open()

    def _post(self, found: Resolution) -> None:
        PostResolutionDialog(self._desk, self.window(), found, Board.RESOLUTION).open()

    def _result(self, found: Resolution) -> None:
        PostResolutionDialog(self._desk, self.window(), found, Board.RESULT).open()

    def _down(self, found: Resolution) -> None:
        board = Board.RESOLUTION if _is_up(found) else Board.RESULT
        TakeDownResolutionDialog(self._desk, self.window(), found, board).open()

    def _go_on(self, found: Resolution) -> None:
        ProgressDialog(self._desk, self.window(), found).open()

    def _finish(self, found: Resolution) -> None:
        FinishDialog(self._desk, self.window(), found).open()

    def _object(self, found: Resolution) -> None:
        ObjectDialog(self._desk, self.window(), found).open()

    def _first(self, found: Resolution) -> None:
        self._answer(found.open_objections[0])

    def _answer(self, objection: Objection) -> None:
        AnswerObjectionDialog(self._desk, self.window(), objection).open()

    def _delete_progress(self, progress: Progress) -> None:
        self.change(
            lambda tx, _seen: service.delete_progress(tx, progress.id),
            NOTE_PROGRESS,
            lambda _none: self.tr("已删除，可撤销（Ctrl+Z）"),
        )

    def _correct(self, found: Resolution) -> None:
        CorrectionDialog(self._desk, self.window(), found).open()

    def _revoke(self, found: Resolution) -> None:
        higher = [
            line.resolution
            for line in self._lines
            if line.resolution.assembly in RESIDENTS
            and line.resolution.id != found.id
            and line.resolution.adopted_on >= found.adopted_on
        ]
        RevokeDialog(self._desk, self.window(), found, higher).open()

    def _file(self, found: Resolution) -> None:
        RecordFilingDialog(
            self._desk,
            self.window(),
            f"{found.shown_number}　{found.draft.title}",
            lambda tx, name, on: service.file_resolution(tx, found.id, name, on),
        ).open()

    def _close(self, found: Resolution) -> None:
        self.change(
            lambda tx, seen: service.close_resolution(tx, found.id, seen=seen),
            CLOSE_RESOLUTION,
            lambda _none: self.tr("已归档，可撤销（Ctrl+Z）"),
            yes=self.tr("仍要归档"),
        )


def _years(reading: Reading) -> tuple[int, ...]:
    return service.years_with_records(reading) or (reading.today.year,)


def _ink(line: ResolutionLine) -> str | None:
    if is_late(line):
        return "error"
    return "warn" if line.resolution.state in _URGENT else None


def _is_up(found: Resolution) -> bool:
    return found.board is not None and found.board.is_up


def _can_come_down(line: ResolutionLine) -> bool:
    found = line.resolution
    result = found.result_board
    return found.state not in OVER and (_is_up(found) or (result is not None and result.is_up))


def _is_down(found: Resolution) -> bool:
    return found.result_board is not None and not found.result_board.is_up


def _can_finish(found: Resolution) -> bool:
    return found.begun_on is not None and found.done_on is None and found.state not in OVER


def _progress_title(page: ResolutionsPage, found: Resolution) -> str:
    return page.tr("开始执行…") if found.begun_on is None else page.tr("登记进展…")
