"""公开: the sheets that were printed, where they hang, and whether the books still say the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from shequ_desktop.funds import service
from shequ_desktop.funds.values import SCOPE_TITLES, Change, Disclosure, Scope
from shequ_desktop.funds.view.disclosure_dialogs import (
    CorrectDialog,
    DiscloseDialog,
    changes_words,
    title_of,
)
from shequ_desktop.funds.view.packing import ask_for_pack
from shequ_desktop.funds.view.printing import Printer
from shequ_desktop.funds.view.thread_dialog import ThreadDialog, thread_title
from shequ_desktop.gui import icons, layouts
from shequ_desktop.gui.boarding import MissingItem, OnBoard
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.storage.store import Reading

_SHOWN_OF_HASH = 16
_MADE, _CORRECTED, _CHANGED = "made", "corrected", "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sheet, where it hangs, and whether the books say the same."""

    found: Disclosure
    board: OnBoard | None
    is_outdated: bool

    @property
    def state(self) -> str:
        """Return the state by which the list is narrowed."""
        if self.found.corrected_by is not None:
            return _CORRECTED
        if self.is_outdated:
            return _CHANGED
        return _MADE if self.board is None else self.board.state


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    lines: tuple[Line, ...]
    untold: tuple[str, ...]
    missing: tuple[MissingItem, ...]


class DisclosureCard(RecordCard):
    """What was printed, where it hangs, and what is otherwise now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._gaps = ""
        self._shown: Line | None = None
        self.show_line(None)

    def tell_gaps(self, words: str) -> None:
        """Say what nobody has disclosed yet."""
        self._gaps = words
        self.show_line(self._shown)

    def show_line(self, line: Line | None) -> None:
        """Show another sheet; nothing: how to begin."""
        self._shown = line
        if line is None:
            how = self.tr("点“生成公开件”，选一个季度：程序按已入账的凭证生成公开表并存档。")
            self.start_empty("\n\n".join(filter(None, (how, self._gaps))))
            return
        found, board = line.found, line.board
        self.start(found.draft.title, state_words(line), _tone(line), found.draft.period_label)
        if found.draft.scope is Scope.COURTYARD:
            scope = QCoreApplication.translate("funds", SCOPE_TITLES[found.draft.scope])
            self.fact(self.tr("范围"), f"{scope} {found.draft.place}")
        told = self.tr("{day}，{who}，{pages} 页")
        self.fact(
            self.tr("生成"),
            told.format(day=day_words(found.made_on), who=found.made_by, pages=found.pages),
        )
        self.say(
            self.tr("校验码：{hash}…").format(hash=found.content_hash[:_SHOWN_OF_HASH]), "cap"
        ).setToolTip(found.content_hash)
        self.fact(self.tr("更正原因"), found.reason)
        self.section(self.tr("公示栏"))
        self._tell_board(board)
        self.section(self.tr("与账核对"))
        self.changed = self.say(self.tr("正在核对…"), "sub")
        if self._gaps:
            self.section(self.tr("还没有公开"))
            self.say(self._gaps)
        self.end()
        self._desk.tasks.latest(
            lambda reading: (
                service.changes_since(reading, found),
                service.is_genuine(reading, found.id),
            ),
            channel="changes",
            owner=self,
            then=lambda told: self._tell_check(*told),
        )

    def _tell_check(self, changed: tuple[Change, ...], genuine: bool | None) -> None:  # noqa: FBT001 - an answer
        kept = {
            True: self.tr("存档文件与校验码相符。"),
            False: self.tr("存档文件与校验码不符，文件被改动过！"),
            None: self.tr("存档文件在另一台电脑上，同步以后才能打印。"),
        }
        self.changed.setText(f"{changes_words(changed)}\n{kept[genuine]}")

    def _tell_board(self, board: OnBoard | None) -> None:
        if board is None:
            self.say(self.tr("还没有送公示栏。"), "sub")
            return
        self.fact(self.tr("监督委员会审签"), board.supervised_by)
        self.fact(self.tr("张贴"), day_words(board.posted_on))
        self.fact(self.tr("最少贴到"), day_words(board.must_stay_until))
        self.fact(self.tr("撤下"), day_words(board.taken_down_on))
        if board.posted_on is not None:
            self.fact(self.tr("照片"), self.tr("{n} 张").format(n=board.photos))
        asked, adopted, answered = board.opinions
        told = self.tr("{asked} 条，采纳 {adopted} 条，已答复 {answered} 条")
        self.fact(
            self.tr("意见"),
            told.format(asked=asked, adopted=adopted, answered=answered) if asked else "",
        )


class DisclosuresPage(RecordPage[Line]):
    """The sheets of all years, the newest first."""

    def __init__(self, desk: Desk) -> None:
        card = DisclosureCard(desk)
        super().__init__(desk, card)
        self.disclosure_card = card
        self.printer = Printer(desk, self)
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        menu = QMenu(self.more)
        pack = menu.addAction(icons.icon("box"), self.tr("离任审计资料…"))
        pack.triggered.connect(lambda _on=False: ask_for_pack(desk, self))
        layouts.give_menu(self.more, menu)
        self.head.addWidget(self.more)
        desk.tasks.follow(self._read, owner=self, then=self._show_read)

    @override
    def begin(self) -> None:
        """生成公开件."""
        DiscloseDialog(self._desk, self.window(), then=self.go_to).open()

    @override
    def show_card(self, record: Line | None) -> None:
        """Show a sheet on the card."""
        self.disclosure_card.show_line(record)

    @override
    def deeds_of(self, record: Line) -> Sequence[Deed]:
        """Return what can be done with a sheet, the next step first."""
        found = record.found
        newest = found.corrected_by is None
        possible = (
            (
                "correct",
                self.tr("更正…"),
                "edit",
                self._correct,
                newest and record.is_outdated,
            ),
            (
                "take",
                self.tr("送公示栏"),
                "megaphone",
                self._take,
                found.notice_id is None and newest,
            ),
            ("board", self.tr("到公示栏"), "board", self._go, found.notice_id is not None),
            ("print", self.tr("打印存档件"), "print", self._print, True),
            ("thread", thread_title(), "split_horizontal", self._thread, True),
            (
                "correct",
                self.tr("更正…"),
                "edit",
                self._correct,
                newest and not record.is_outdated,
            ),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[Line]:
        """Return how sheets are listed."""
        return Look[Line](
            name=self.tr("公开件"),
            columns=[
                Column(self.tr("状态"), state_words),
                Column(self.tr("公开件"), lambda each: each.found.draft.title),
                Column(self.tr("期间"), _period),
                Column(self.tr("生成"), lambda each: each.found.made_on.isoformat()),
                Column(self.tr("张贴"), _posted),
                Column(self.tr("最少贴到"), _until),
                Column(self.tr("意见"), _opinions),
            ],
            widths=(96, 190, 150, 96, 96, 96, 52),
            wide=1,
            minor=(6, 3, 5),
            placeholder=self.tr("名称、拼音首字母、期间"),
            new=self.tr("生成公开件"),
            empty=self.tr(
                "还没有公开件。\n点“生成公开件”，选一个季度，程序按已入账的凭证生成公开表。"
            ),
            none_found=self.tr("没有符合条件的公开件。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 份 / 共 {total} 份"),
            key=lambda each: each.found.id,
            state=lambda each: each.state,
            states=self._states(),
            words=_words,
            ink=_ink,
        )

    def _states(self) -> dict[str, str]:
        """Return the states that a sheet itself knows, and those of the board."""
        hung = {
            state: QCoreApplication.translate("notices", state)
            for state in self._desk.board.states()
        }
        return {
            _CHANGED: self.tr("账已变动"),
            _MADE: self.tr("待送公示栏"),
            **hung,
            _CORRECTED: self.tr("已更正"),
        }

    def _read(self, reading: Reading) -> _Read:
        found = service.disclosures(reading)
        ids = {each.notice_id for each in found if each.notice_id is not None}
        standing = self._desk.board.standing(reading, ids)
        lines = tuple(
            Line(
                found=each,
                board=standing.get(each.notice_id or ""),
                is_outdated=service.is_outdated(reading, each),
            )
            for each in found
        )
        years = [year for year in service.years(reading) if year <= reading.today.year]
        untold = [words for year in years[-2:] for words in service.untold_quarters(reading, year)]
        money = [
            each
            for each in self._desk.board.missing(reading)
            if each.is_late and each.code.startswith("money")
        ]
        return _Read(lines=lines, untold=tuple(untold), missing=tuple(money))

    def _show_read(self, read: _Read) -> None:
        told = []
        if read.untold:
            told.append(self.tr("没有公开表：{quarters}").format(quarters="、".join(read.untold)))
        late = self.tr("“{title}”（{period}）应在 {day} 以前张贴，已逾期")
        told += [
            late.format(title=each.title, period=each.period_label, day=day_words(each.due_on))
            for each in read.missing
        ]
        self.disclosure_card.tell_gaps("\n".join(told))
        self.show_records(read.lines)

    def _take(self, line: Line) -> None:
        board, key = self._desk.board, line.found.id
        self.change(
            lambda tx, _seen: board.take(tx, key),
            board.take_operation,
            lambda _notice: self.tr("已送公示栏，请审核、审签后张贴，可撤销（Ctrl+Z）"),
        )

    def _go(self, line: Line) -> None:
        self._desk.open("notices", line.found.notice_id or "")

    def _print(self, line: Line) -> None:
        self.printer.disclosure(line.found)

    def _thread(self, line: Line) -> None:
        found = line.found
        lines = self._desk.tasks.page(lambda reading: service.told_vouchers(reading, found.id))
        ThreadDialog(self._desk, self.window(), lines, title_of(found)).open()

    def _correct(self, line: Line) -> None:
        CorrectDialog(self._desk, self.window(), line.found, then=self.go_to).open()


def state_words(line: Line) -> str:
    """Return the state of a sheet in words."""
    match line.state:
        case "corrected":
            return QCoreApplication.translate("Disclosures", "已更正")
        case "changed":
            return QCoreApplication.translate("Disclosures", "账已变动")
        case "made":
            return QCoreApplication.translate("Disclosures", "待送公示栏")
        case state:
            return QCoreApplication.translate("notices", state)


def _tone(line: Line) -> str:
    tones = {_CORRECTED: "violet", _CHANGED: "error", _MADE: "warn"}
    return tones.get(line.state, "grey" if line.board is None else line.board.tone)


def _ink(line: Line) -> str | None:
    return {_CORRECTED: "disabled", _CHANGED: "error"}.get(line.state)


def _period(line: Line) -> str:
    draft = line.found.draft
    return "　".join(filter(None, (draft.place, draft.period_label)))


def _posted(line: Line) -> str:
    board = line.board
    return "" if board is None or board.posted_on is None else board.posted_on.isoformat()


def _until(line: Line) -> str:
    board = line.board
    if board is None or board.must_stay_until is None:
        return ""
    return board.must_stay_until.isoformat()


def _opinions(line: Line) -> str:
    count = 0 if line.board is None else line.board.opinions[0]
    return str(count) if count else ""


def _words(line: Line) -> str:
    draft = line.found.draft
    return f"{draft.title} {search_key(draft.title)} {_period(line)} {state_words(line)}"
