"""The windows that set up bodies, change them, renew their term and end them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    ADD_BODY,
    CHANGE_BODY,
    CLOSE_BODY,
    NEXT_TERM,
    SET_UP,
    Body,
    BodyDraft,
    BodyId,
    BodyKind,
    RuleProfile,
    kind_notes,
    structures,
)
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.storage.store import Transaction

_WIDE = 680


class Deed(Enum):
    """What is done to a body."""

    ADD = auto()
    CHANGE = auto()
    RENEW = auto()
    """换届."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What the windows have to know of the organisation."""

    bodies: Sequence[Body]
    profile: RuleProfile


class BodyDialog(FormDialog):
    """设立组织, 修改组织, 换届."""

    def __init__(
        self, desk: Desk, parent: QWidget, chart: Chart, deed: Deed, body: Body | None = None
    ) -> None:
        titles = {
            Deed.ADD: self.tr("设立组织"),
            Deed.CHANGE: self.tr("修改组织"),
            Deed.RENEW: self.tr("换届"),
        }
        super().__init__(desk, parent, titles[deed])
        self._chart, self._deed, self._body = chart, deed, body
        self.kind = QComboBox()
        self.name = QLineEdit()
        self.term_no = NumberEdit(self.tr("不计届次"))
        self.seats = NumberEdit(self.tr("不定"))
        self.first = DateEdit(self.today)
        self.last = DateEdit(self.today)
        self.under = QComboBox()
        self.note = QLineEdit()
        self._fill()
        grid = FormGrid(columns=2)
        grid.add(self.tr("类别"), self.kind)
        grid.add(self.tr("隶属"), self.under)
        grid.add(self.tr("名称"), self.name, required=True, wide=True)
        grid.add(self.tr("届次"), self.term_no, hint=self.tr("第几届，填数字"))
        self._seats = grid.add(self.tr("核定名额"), self.seats, hint=self._seats_hint())
        grid.add(self.tr("任期自"), self.first, hint=self.first.hint)
        grid.add(self.tr("任期至"), self.last, hint=self.last.hint)
        grid.add(self.tr("备注"), self.note, wide=True)
        self.body.addWidget(grid)
        self.kind.currentIndexChanged.connect(lambda _at: self._seats.hint.say(self._seats_hint()))
        self.first.changed.connect(lambda _day: self._propose_end())
        self.save.clicked.connect(self._save)
        sub = self.tr("上一届及其任职到新一届开始的前一天为止；下级组织归到新一届之下。")
        self.build(titles[deed], sub if deed is Deed.RENEW else "")
        self.fit(_WIDE)
        (self.first if deed is Deed.RENEW else self.name).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft()

    def _fill(self) -> None:
        for kind, note in kind_notes().items():
            self.kind.addItem(note.title, kind.value)
        self.under.addItem(self.tr("不隶属"), "")
        for each in self._chart.bodies:
            if self._body is None or each.id != self._body.id:
                self.under.addItem(each.title, each.id)
        if self._body is None:
            self.kind.setCurrentIndex(self.kind.findData(BodyKind.SUB_COMMITTEE.value))
            return
        draft = self._body.draft
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        self.kind.setEnabled(self._deed is Deed.ADD)
        self.name.setText(draft.name)
        self.seats.setText(str(draft.seats or ""))
        self.under.setCurrentIndex(max(self.under.findData(draft.parent_id or ""), 0))
        self.note.setText(draft.note)
        if self._deed is Deed.RENEW:
            self.term_no.setText(str(draft.term_no + 1) if draft.term_no else "")
            self.first.set_day(self.today)
            self._propose_end()
        else:
            self.term_no.setText(str(draft.term_no or ""))
            self.first.set_day(draft.term_from)
            self.last.set_day(draft.term_until)

    def _propose_end(self) -> None:
        first, years = self.first.day(), self._chart.profile.term_years
        if first is not None and years is not None and kind_notes()[self._kind()].termed:
            self.last.set_day(community.term_end(first, years.value))

    def _seats_hint(self) -> str:
        least, most = self._chart.profile.committee_least, self._chart.profile.committee_most
        if self._kind() is BodyKind.COMMITTEE and least is not None and most is not None:
            said = self.tr("{least} 至 {most} 人（{article}）")
            return said.format(least=least.value, most=most.value, article=least.source.article)
        if self._kind() is BodyKind.REPRESENTATIVES:
            return self.tr("核定的居民代表人数")
        return ""

    def _kind(self) -> BodyKind:
        return BodyKind(self.kind.currentData())

    def _draft(self) -> BodyDraft:
        under = str(self.under.currentData() or "")
        return BodyDraft(
            kind=self._kind(),
            name=self.name.text().strip(),
            term_no=_number(self.term_no.text()),
            term_from=self.first.day(),
            term_until=self.last.day(),
            seats=_number(self.seats.text()),
            parent_id=BodyId(under) if under else None,
            note=self.note.text().strip(),
        )

    def _save(self) -> None:
        for field in (self.first, self.last):
            if not field.is_understood():
                field.setFocus()
                return
        draft, seen, body, deed = self._draft(), self.overridden(), self._body, self._deed
        operation = {Deed.ADD: ADD_BODY, Deed.CHANGE: CHANGE_BODY, Deed.RENEW: NEXT_TERM}[deed]

        def use_case(tx: Transaction) -> None:
            if body is None:
                community.add_body(tx, draft, seen=seen)
            elif deed is Deed.RENEW:
                community.next_term(tx, body.id, draft, seen=seen)
            else:
                community.change_body(tx, body.id, draft, seen=seen)

        self.send(use_case, operation, lambda _none: self._saved())

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("“{name}”已保存，可撤销（Ctrl+Z）").format(name=self.name.text()))


class StructureDialog(FormDialog):
    """按模板设立: 两会一站, 一委一居一站; what is there already stays as it is."""

    def __init__(self, desk: Desk, parent: QWidget, chart: Chart) -> None:
        super().__init__(desk, parent, self.tr("按模板设立组织"))
        self._chart = chart
        self.structure = QComboBox()
        for key, structure in structures().items():
            self.structure.addItem(structure.title, key)
        self.term_no = NumberEdit(self.tr("不计届次"))
        self.first = DateEdit(self.today)
        self.about = layouts.label("")
        self.source = layouts.label("", "cap")
        for each in (self.about, self.source):
            each.setWordWrap(True)
            each.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = FormGrid(columns=2)
        grid.add(self.tr("模板"), self.structure, wide=True)
        grid.add(self.tr("届次"), self.term_no, hint=self.tr("第几届，填数字"))
        grid.add(self.tr("本届自"), self.first, hint=self.first.hint)
        self.body.addWidget(grid)
        self.body.addWidget(layouts.card(self.about, self.source, spacing=4))
        self.structure.currentIndexChanged.connect(lambda _at: self._tell())
        self.name_save(self.tr("设立"))
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("按模板设立组织"),
            self.tr("已有的组织保持不变，只补设缺少的。设立之后可以逐个修改。"),
        )
        self._tell()
        self.fit(_WIDE)
        self.structure.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.structure.currentData(), self.term_no.text(), self.first.day()

    def _tell(self) -> None:
        structure = structures()[str(self.structure.currentData())]
        names = {each.draft.name for each in self._chart.bodies}
        new = [each.name for each in structure.bodies if each.name not in names]
        said = self.tr("{about}\n将设立：{names}")
        self.about.setText(
            said.format(about=structure.about, names="、".join(new) or self.tr("没有缺少的"))
        )
        self.source.setText(self.tr("来源：{source}").format(source=structure.source))

    def _save(self) -> None:
        if not self.first.is_understood():
            self.first.setFocus()
            return
        structure = structures()[str(self.structure.currentData())]
        number, first = _number(self.term_no.text()), self.first.day()
        self.send(
            lambda tx: community.set_up(tx, structure, term_no=number, term_from=first),
            SET_UP,
            lambda added: self._saved(len(added)),
        )

    def _saved(self, count: int) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已设立 {count} 个组织，可撤销（Ctrl+Z）").format(count=count))


class CloseDialog(FormDialog):
    """结束组织."""

    def __init__(self, desk: Desk, parent: QWidget, body: Body) -> None:
        super().__init__(desk, parent, self.tr("结束组织"))
        self._body = body
        self.last = DateEdit(self.today)
        self.last.set_day(self.today)
        grid = FormGrid(columns=1)
        grid.add(self.tr("最后一天"), self.last, hint=self.last.hint, required=True)
        self.body.addWidget(grid)
        self.name_save(self.tr("结束"))
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("结束“{name}”").format(name=body.title),
            self.tr("其中的任职同日结束。换届请用“换届”，不要用“结束”。"),
        )
        self.fit(480)
        self.last.setFocus()

    def _save(self) -> None:
        last, body_id = self.last.day(), self._body.id
        if last is None:
            self.last.setFocus()
            return
        self.send(
            lambda tx: community.close_body(tx, body_id, last),
            CLOSE_BODY,
            lambda _none: self.accept(),
        )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
