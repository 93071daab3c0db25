"""One resolution beside the list: its words and proof, the board, what became of it, files."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words, money_words
from shequ_desktop.meetings.rules.resolutions import OVER
from shequ_desktop.meetings.values import METHOD_TITLES, BoardPeriod, Objection, Resolution, Vote
from shequ_desktop.meetings.view.files_panel import FilesPanel
from shequ_desktop.meetings.view.resolution_words import (
    TONES,
    ResolutionLine,
    read_vote,
    state_title,
    stays,
    term_words,
)
from shequ_desktop.meetings.view.vote_words import said

WORDS, BOARD, EXECUTION, FILES = "words", "board", "execution", "files"


class ResolutionCard(RecordCard):
    """What can be done is said by signals and by the page's deeds."""

    answer_asked = Signal(object)
    """This ``Objection`` shall be answered."""
    progress_gone = Signal(object)
    """This ``Progress`` shall be deleted."""
    proposal_asked = Signal(str)
    resolution_asked = Signal(str)
    meeting_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            [(WORDS, ""), (BOARD, ""), (EXECUTION, ""), (FILES, "")],
        )
        self._desk = desk
        self.name_tab(WORDS, self.tr("决议"))
        self.name_tab(EXECUTION, self.tr("执行"))
        self.name_tab(FILES, self.tr("附件"))
        self.show_line(None)

    def show_line(self, line: ResolutionLine | None) -> None:
        """Show another resolution; nothing: how to begin."""
        if line is None:
            self.start_empty(self.tr("在左边选一件决议，这里显示正文、表决证明、公示和执行情况。"))
            return
        found = line.resolution
        sub = self.tr("{number}　{day} 通过").format(
            number=found.shown_number, day=day_words(found.adopted_on)
        )
        self.start(found.draft.title, state_title(found.state), TONES.get(found.state, "grey"), sub)
        waiting = len(found.objections)
        board = self.tr("公示异议 {n}").format(n=waiting) if waiting else self.tr("公示异议")
        self.name_tab(BOARD, board)
        if term_words(line):
            self.note(term_words(line))
        shows: dict[str, Callable[[ResolutionLine], None]] = {
            WORDS: self._words,
            BOARD: self._board,
            EXECUTION: self._execution,
            FILES: self._files,
        }
        shows[self.tab()](line)

    def _words(self, line: ResolutionLine) -> None:
        found, draft = line.resolution, line.resolution.draft
        self.say(draft.body)
        self.passage(self.tr("依据"), draft.legal_basis)
        self.fact(self.tr("生效日期"), day_words(draft.effective_on))
        self.fact(self.tr("授权内容"), draft.authorises)
        if line.authority:
            told = self.tr("居民会议 {number}（第三十条）").format(number=line.authority)
            self.fact(self.tr("授权依据"), told)
        if found.filed_on is not None:
            told = self.tr("{day} 报{name}").format(
                day=day_words(found.filed_on), name=found.filed_with
            )
            self.fact(self.tr("备案"), told)
        self._endings(line)
        self.section(self.tr("表决证明"))
        self.say(found.meeting_title)
        proof = self.say("", "sub")
        self._desk.tasks.read(
            lambda reading: read_vote(reading, found),
            owner=proof,
            then=lambda vote: self._prove(proof, vote),
        )
        self._links(found)
        self.end()

    def _endings(self, line: ResolutionLine) -> None:
        found = line.resolution
        if found.revoked_on is not None:
            self.section(self.tr("已撤销"))
            by = " ".join(filter(None, (found.revoked_by, line.revoker)))
            self.say(f"{day_words(found.revoked_on)}　{by}")
            self.say(found.revoke_reason)
        if found.corrected_on is not None:
            self.section(self.tr("被责令改正"))
            self.say(f"{day_words(found.corrected_on)}　{found.correction}")

    def _prove(self, proof: QLabel, vote: Vote | None) -> None:
        if vote is None or vote.result is None:
            proof.setText(self.tr("这次表决的计票记录不在本机。"))
            return
        lines = [said(METHOD_TITLES[vote.draft.method]), *vote.result.arithmetic]
        names = self.tr("、").join(vote.tellers)
        if names:
            lines.append(self.tr("计票：{names}").format(names=names))
        proof.setText("\n".join(lines))

    def _links(self, found: Resolution) -> None:
        for key, title, signal in (
            (found.meeting_id, self.tr("查看会议"), self.meeting_asked),
            (found.proposal_id, self.tr("查看提案"), self.proposal_asked),
            (found.authorised_by, self.tr("查看授权决议"), self.resolution_asked),
            (found.revoked_by_id, self.tr("查看撤销它的决议"), self.resolution_asked),
        ):
            if key is not None:
                button = layouts.button(title, "arrow_right", "line")
                button.clicked.connect(lambda _on=False, to=str(key), go=signal: go.emit(to))
                self.add(layouts.row(button, None))

    def _board(self, line: ResolutionLine) -> None:
        found = line.resolution
        self._hung(self.tr("决议公示"), found.board, line)
        self._hung(self.tr("结果公示"), found.result_board, line)
        if not found.objections:
            self.say(self.tr("没有收到异议。"), "sub")
        else:
            self.section(self.tr("异议（{n}）").format(n=len(found.objections)))
        for objection in found.objections:
            self._objection(objection)
        self.end()

    def _hung(self, title: str, board: BoardPeriod | None, line: ResolutionLine) -> None:
        self.say(title, "strong")
        if board is None:
            self.say(self.tr("还没有登记张贴。"), "sub")
            return
        told = self.tr("{day} 张贴，应张贴到 {until}（含当天）")
        self.say(
            told.format(day=day_words(board.posted_on), until=day_words(board.must_stay_until))
        )
        self.say(stays(board, line.today))
        self.fact(self.tr("提前撤下原因"), board.early_reason)

    def _objection(self, objection: Objection) -> None:
        who = objection.name or self.tr("匿名")
        self.say(f"{day_words(objection.received_on)}　{who}", "strong")
        self.say(objection.body)
        if objection.answered_on is not None:
            told = self.tr("{on} 答复：{words}").format(
                on=day_words(objection.answered_on), words=objection.answer
            )
            self.say(told + (self.tr("（已采纳）") if objection.adopted else ""), "sub")
            return
        self.say(self.tr("应于 {day} 前答复").format(day=day_words(objection.answer_by)), "sub")
        button = layouts.button(self.tr("答复"), "edit")
        button.clicked.connect(lambda _on=False: self.answer_asked.emit(objection))
        self.add(layouts.row(button, None))

    def _execution(self, line: ResolutionLine) -> None:
        found, draft = line.resolution, line.resolution.draft
        self.fact(self.tr("负责人"), draft.owner)
        self.fact(self.tr("完成期限"), day_words(draft.due_on))
        self.passage(self.tr("执行方案"), draft.plan)
        self.fact(self.tr("开始执行"), day_words(found.begun_on))
        if found.progress:
            self.section(self.tr("进展"))
        for each in found.progress:
            self.say(f"{day_words(each.on)}　{each.body}")
            self.fact(self.tr("支出"), money_words(each.spent_fen))
            if found.state not in OVER:
                button = layouts.button(self.tr("删除这一条"), "delete", "line")
                button.clicked.connect(lambda _on=False, one=each: self.progress_gone.emit(one))
                self.add(layouts.row(button, None))
        if found.spent_fen:
            self.say(
                self.tr("累计支出：{money}").format(money=money_words(found.spent_fen)), "strong"
            )
        if found.done_on is not None:
            self.section(self.tr("执行结果"))
            self.say(self.tr("{day} 执行完毕").format(day=day_words(found.done_on)))
            self.say(found.result_body)
        if found.begun_on is None:
            self.say(self.tr("还没有开始执行。"), "sub")
        self.end()

    def _files(self, line: ResolutionLine) -> None:
        self.add(FilesPanel(self._desk, line.resolution.id))
        self.end()
