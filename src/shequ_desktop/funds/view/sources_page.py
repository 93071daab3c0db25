"""资金来源: where money comes from, what it is for, and what is left of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.floor import Floor
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    CHANGE_SOURCE,
    CLOSE_SOURCE,
    Source,
    SourceDraft,
    SourceId,
)
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import MoneyEdit, money_words
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.storage.store import Reading, Transaction

_WIDE = 780
_RIGHT = Qt.AlignmentFlag.AlignRight
_OPEN, _CLOSED = "open", "closed"
_YEARS = (2000, 2099)

Read = tuple[tuple[Source, ...], Floor, int]


class SourceCard(RecordCard):
    """What a source was given for, what came and went, and whether the year has enough."""

    def __init__(self) -> None:
        super().__init__()
        self._floor: tuple[Floor, int] | None = None

    def keep_floor(self, floor: Floor, year: int) -> None:
        """Take what the local rule asks of this year."""
        self._floor = floor, year

    def show_source(self, source: Source | None) -> None:
        """Show another source; none: how to begin."""
        if source is None:
            words = self.tr("点“新建资金来源”，写清是什么钱、哪一年、依据哪个文件。")
            self.start_empty("\n\n".join(filter(None, (words, self._floor_words()))))
            return
        draft = source.draft
        is_open = source.closed_on is None
        self.start(
            draft.name,
            self.tr("可用") if is_open else self.tr("已结清"),
            "ok" if is_open else "grey",
            self.tr("{year} 年　{kind}").format(
                year=draft.year, kind=code_table("fund_kind").label_of(draft.kind)
            ),
        )
        self.fact(self.tr("上年结转"), money_words(draft.carried_fen))
        self.fact(self.tr("本年收入"), money_words(source.received_fen))
        self.fact(self.tr("本年支出"), money_words(source.paid_fen))
        self.say(self.tr("结余：{fen}").format(fen=money_words(source.balance_fen)), "strong")
        self.section(self.tr("依据和用途"))
        self.fact(self.tr("核定金额"), money_words(draft.granted_fen or None))
        self.fact(self.tr("限定用途"), draft.use)
        self.fact(self.tr("依据文件"), draft.basis)
        self.fact(self.tr("随准入事项"), draft.task)
        donor = self.tr("{name}（公开时写“爱心人士”）").format(name=draft.donor)
        self.fact(self.tr("捐赠人"), donor if draft.is_anonymous and draft.donor else draft.donor)
        self.fact(self.tr("物资"), draft.goods)
        if self._floor_words():
            self.section(self.tr("工作经费标准"))
            self.say(self._floor_words())
        self.end()

    def _floor_words(self) -> str:
        if self._floor is None:
            return ""
        floor, year = self._floor
        if not floor.households:
            return self.tr("{clause}。台账里还没有在册的户，暂时不能核对。").format(
                clause=floor.clause
            )
        told = self.tr("{clause}。本社区 {n} 户，{year} 年应不低于 {wanted}，已核定或到位 {there}")
        words = told.format(
            clause=floor.clause,
            n=f"{floor.households:,}",
            year=year,
            wanted=money_words(floor.wanted_fen),
            there=money_words(floor.granted_fen),
        )
        if floor.missing_fen:
            return words + self.tr("，还差 {gap}。").format(gap=money_words(floor.missing_fen))
        return words + self.tr("，已达标。")


class SourcesPage(RecordPage[Source]):
    """The sources of all years, the newest year first."""

    def __init__(self, desk: Desk) -> None:
        card = SourceCard()
        super().__init__(desk, card)
        self.source_card = card
        desk.tasks.follow(read_sources, owner=self, then=self._show_read)

    @override
    def begin(self) -> None:
        """新建资金来源."""
        SourceDialog(self._desk, self.window(), None, then=self.go_to).open()

    @override
    def show_card(self, record: Source | None) -> None:
        """Show a source on the card."""
        self.source_card.show_source(record)

    @override
    def deeds_of(self, record: Source) -> Sequence[Deed]:
        """Return what can be done with a source."""
        if record.closed_on is not None:
            return []
        possible = (
            ("change", self.tr("修改"), "edit", self._change),
            ("close", self.tr("结清"), "lock_closed", self._close),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run in possible
        ]

    @override
    def look(self) -> Look[Source]:
        """Return how sources are listed."""
        return Look[Source](
            name=self.tr("资金来源"),
            columns=[
                Column(self.tr("年度"), lambda each: str(each.draft.year)),
                Column(self.tr("名称"), lambda each: each.draft.name),
                Column(
                    self.tr("类别"), lambda each: code_table("fund_kind").label_of(each.draft.kind)
                ),
                Column(self.tr("上年结转"), lambda each: yuan(each.draft.carried_fen), _RIGHT),
                Column(self.tr("收入"), lambda each: yuan(each.received_fen), _RIGHT),
                Column(self.tr("支出"), lambda each: yuan(each.paid_fen), _RIGHT),
                Column(self.tr("结余"), lambda each: yuan(each.balance_fen), _RIGHT),
            ],
            widths=(56, 170, 116, 100, 104, 104, 104),
            wide=1,
            minor=(2, 3),
            placeholder=self.tr("名称、拼音首字母、捐赠人、用途"),
            new=self.tr("新建资金来源"),
            empty=self.tr("还没有资金来源。\n点“新建资金来源”，或者在“收支流水”中导入现有的账。"),
            none_found=self.tr("没有符合条件的资金来源。\n可以清空搜索框。"),
            shown=self.tr("显示 {shown} 项 / 共 {total} 项"),
            key=lambda each: each.id,
            state=lambda each: _OPEN if each.closed_on is None else _CLOSED,
            states={_OPEN: self.tr("可用"), _CLOSED: self.tr("已结清")},
            words=_words,
            ink=_ink,
        )

    def _show_read(self, read: Read) -> None:
        found, floor, year = read
        self.source_card.keep_floor(floor, year)
        self.show_records(found)

    def _change(self, record: Source) -> None:
        SourceDialog(self._desk, self.window(), record, then=self.go_to).open()

    def _close(self, record: Source) -> None:
        told = self.tr("“{name}”已结清，不能再记账，可撤销（Ctrl+Z）").format(
            name=record.draft.name
        )
        self.change(
            lambda tx, _seen: service.close_source(tx, record.id), CLOSE_SOURCE, lambda _none: told
        )


class SourceDialog(FormDialog):
    """One source: what money it is, for which year, and on what basis."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        source: Source | None,
        *,
        then: Callable[[SourceId], None],
    ) -> None:
        heading = self.tr("新建资金来源") if source is None else self.tr("修改资金来源")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if source is None else source.id, then
        start = SourceDraft(name="", kind="work", year=self.today.year)
        self._draft = draft = start if source is None else source.draft
        self.name = QLineEdit(draft.name)
        self.kind = QComboBox()
        for code, label in code_table("fund_kind").options():
            self.kind.addItem(label, code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind)))
        self.year = QSpinBox()
        self.year.setRange(*_YEARS)
        self.year.setValue(draft.year)
        self.granted = MoneyEdit(draft.granted_fen or None)
        self.carried = MoneyEdit(draft.carried_fen or None)
        self.use, self.basis = QLineEdit(draft.use), QLineEdit(draft.basis)
        self.task, self.donor = QLineEdit(draft.task), QLineEdit(draft.donor)
        self.anonymous = QCheckBox(self.tr("捐赠人不愿公开姓名"))
        self.anonymous.setChecked(draft.is_anonymous)
        self.goods = QLineEdit(draft.goods)
        self._lay_out(heading)
        self.name.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft()

    def draft(self) -> SourceDraft:
        """Return what the form says."""
        return replace(
            self._draft,
            name=self.name.text().strip(),
            kind=str(self.kind.currentData()),
            year=self.year.value(),
            granted_fen=self.granted.fen() or 0,
            carried_fen=self.carried.fen() or 0,
            use=self.use.text().strip(),
            basis=self.basis.text().strip(),
            task=self.task.text().strip(),
            donor=self.donor.text().strip(),
            is_anonymous=self.anonymous.isChecked(),
            goods=self.goods.text().strip(),
        )

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("名称"), self.name, required=True)
        grid.add(self.tr("类别"), self.kind)
        grid.add(self.tr("年度"), self.year)
        self._granted = grid.add(self.tr("核定金额"), self.granted, hint=self.tr("文件上的数"))
        self._carried = grid.add(self.tr("上年结转"), self.carried)
        grid.add(self.tr("限定用途"), self.use, hint=self.tr("不填就是不限定"))
        grid.add(self.tr("依据文件"), self.basis, hint=self.tr("文件名称和文号"))
        grid.add(self.tr("准入事项"), self.task, hint=self.tr("费随事转：为哪件事拨的钱"))
        grid.add(self.tr("捐赠人"), self.donor)
        grid.add(self.tr("物资"), self.goods, hint=self.tr("例如：轮椅 2 台"))
        grid.add("", self.anonymous)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading)
        self.fit(_WIDE)

    def _save(self) -> None:
        for cell, field in ((self._granted, self.granted), (self._carried, self.carried)):
            cell.say("" if field.is_understood() else self.tr("看不懂这个金额。"), "error")
            if not field.is_understood():
                field.setFocus()
                return
        draft, known = self.draft(), self._id

        def use_case(tx: Transaction) -> SourceId:
            if known is None:
                return service.add_source(tx, draft)
            service.change_source(tx, known, draft)
            return known

        self.send(use_case, ADD_SOURCE if known is None else CHANGE_SOURCE, self._done)

    def _done(self, source_id: SourceId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("资金来源已保存，可撤销（Ctrl+Z）"))
        self._then(source_id)


def read_sources(reading: Reading) -> Read:
    """Return all sources, the newest year first, and what the rule asks of this year."""
    year = reading.today.year
    found = [
        each
        for one in sorted(service.years(reading), reverse=True)
        for each in service.sources(reading, one)
    ]
    return tuple(found), service.floor(reading, year), year


def _words(each: Source) -> str:
    draft = each.draft
    return f"{draft.year} {draft.name} {search_key(draft.name)} {draft.donor} {draft.use}"


def _ink(each: Source) -> str | None:
    if each.closed_on is not None:
        return "disabled"
    return "error" if each.balance_fen < 0 else None
