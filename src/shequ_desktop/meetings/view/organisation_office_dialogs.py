"""The windows that write down who comes into office, and who leaves it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    APPOINT,
    CHANGE_OFFICE,
    END_OFFICE,
    Area,
    AreaKind,
    Body,
    BodyKind,
    OfficeDraft,
    kind_notes,
)
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.households import service as households
from shequ_desktop.households.values import PersonId
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.offers import Hit
from shequ_desktop.meetings.service import organisation as service
from shequ_desktop.meetings.values.organisation import Holder
from shequ_desktop.meetings.view.organisation_words import held_words
from shequ_desktop.storage.store import Transaction

_WIDE = 720
_LIST_HIGH = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which office the window is opened for."""

    body: Body
    areas: Sequence[Area] = ()
    holder: Holder | None = None
    """Whose office is to be corrected; ``None``: a new one."""
    area_id: str = ""
    """The residents' group that is to be represented."""
    title: str = ""
    held: frozenset[str] = frozenset()
    """Offices of the body that somebody holds already."""

    def usual_title(self) -> str:
        """Return the highest office that is free."""
        note = kind_notes()[self.body.kind]
        free = (key for key in note.offices if not (key in note.single and key in self.held))
        return self.title or next(free, "")


class OfficeDialog(FormDialog):
    """登记任职: who, as what, how produced, from when to when."""

    def __init__(self, desk: Desk, parent: QWidget, wanted: Wanted) -> None:
        heading = self.tr("登记任职") if wanted.holder is None else self.tr("修改任职")
        super().__init__(desk, parent, heading)
        self._wanted = wanted
        self._note = kind_notes()[wanted.body.kind]
        self.person: SearchList[Hit] = SearchList(
            desk,
            self.tr("姓名、拼音首字母、门牌或电话"),
            households.find,
            lambda hit: f"{hit.title}　{hit.detail}",
        )
        self.person.list.setFixedHeight(theme.px(_LIST_HIGH))
        self.outside = QCheckBox(self.tr("不在居民台账中（如外聘的社区工作者）"))
        self.name = QLineEdit()
        self.sex = QComboBox()
        self.title_box = QComboBox()
        self.title_box.setEditable(True)
        self.produced = QComboBox()
        self.first = DateEdit(self.today)
        self.last = DateEdit(self.today)
        self.area = QComboBox()
        self.constituency = QComboBox()
        self.phone = NumberEdit()
        self.public = QCheckBox(self.tr("电话可以对外公布"))
        self.number = QLineEdit()
        self.note = QLineEdit()
        self._fill()
        self._show_given()
        self._build(heading)

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft()

    def _fill(self) -> None:
        for code in ("", "1", "2"):
            self.sex.addItem(code_table("sex").label_of(code) if code else "", code)
        for key in self._note.offices:
            self.title_box.addItem(code_table("office_title").label_of(key), key)
        ways = code_table("produced_by")
        rest = [line.code for line in ways if line.code not in self._note.produced_by]
        self.produced.addItem(self.tr("未填"), "")
        for key in (*self._note.produced_by, *rest):
            self.produced.addItem(ways.label_of(key), key)
        self.produced.setCurrentIndex(1)
        self.area.addItem(self.tr("不分小组"), "")
        for area in self._wanted.areas:
            self.area.addItem(area.name, area.id)
        for line in code_table("constituency"):
            self.constituency.addItem(line.label, line.code)

    def _show_given(self) -> None:
        term = self._wanted.body.draft
        begins = term.term_from or self.today
        self.first.set_day(max(begins, self.today) if self._wanted.held else begins)
        self.last.set_day(term.term_until)
        self.area.setCurrentIndex(max(self.area.findData(self._wanted.area_id), 0))
        self._show_title(self._wanted.usual_title())
        holder = self._wanted.holder
        if holder is None:
            return
        draft = holder.office.draft
        self.outside.setChecked(not holder.in_ledger)
        self.name.setText(draft.person_name)
        self.sex.setCurrentIndex(max(self.sex.findData(draft.sex), 0))
        self._show_title(draft.title)
        self.produced.setCurrentIndex(max(self.produced.findData(draft.produced_by), 0))
        self.first.set_day(draft.from_on)
        self.last.set_day(draft.until_on)
        self.area.setCurrentIndex(max(self.area.findData(draft.area_id or ""), 0))
        self.constituency.setCurrentIndex(max(self.constituency.findData(draft.constituency), 0))
        self.phone.setText(draft.phone)
        self.public.setChecked(draft.phone_public)
        self.number.setText(draft.number)
        self.note.setText(draft.note)

    def _show_title(self, key: str) -> None:
        at = self.title_box.findData(key)
        if at >= 0:
            self.title_box.setCurrentIndex(at)
        elif key:
            self.title_box.setEditText(key)

    def _build(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        holder = self._wanted.holder
        if holder is None:
            grid.add(self.tr("人员"), self.person, required=True, wide=True)
        grid.add("", self.outside, wide=True)
        self._name_cell = grid.add(self.tr("姓名"), self.name)
        grid.add(self.tr("性别"), self.sex)
        grid.add(self.tr("职务"), self.title_box, required=True, hint=self.tr("可以另外填写"))
        grid.add(self.tr("产生方式"), self.produced)
        grid.add(self.tr("任职日期"), self.first, hint=self.first.hint, required=True)
        grid.add(self.tr("任职至"), self.last, hint=self.last.hint)
        if self._wanted.body.kind in {BodyKind.REPRESENTATIVES, BodyKind.STAIRS}:
            grid.add(self.tr("居民小组"), self.area)
            grid.add(self.tr("代表"), self.constituency)
            grid.add(self.tr("代表证号"), self.number)
        grid.add(self.tr("电话"), self.phone)
        grid.add("", self.public)
        grid.add(self.tr("备注"), self.note, wide=True)
        self.body.addWidget(grid)
        self.outside.toggled.connect(lambda _on: self._show_outside())
        self.outside.setVisible(holder is None)
        self._show_outside()
        self.save.clicked.connect(self._save)
        self.build(heading, self._wanted.body.title if holder is None else self._said(holder))
        self.fit(_WIDE)
        (self.person if holder is None else self.title_box).setFocus()

    def _said(self, holder: Holder) -> str:
        return self.tr("{body}　{name}　{held}").format(
            body=self._wanted.body.title, name=holder.name, held=held_words(holder)
        )

    def _show_outside(self) -> None:
        on = self.outside.isChecked()
        self.person.setEnabled(not on)
        self.name.setEnabled(on)
        self.sex.setEnabled(on)

    def _draft(self) -> OfficeDraft:
        outside = self.outside.isChecked()
        title = self.title_box.currentText().strip()
        at = self.title_box.findText(title)
        group = self._wanted.body.kind in {BodyKind.REPRESENTATIVES, BodyKind.STAIRS}
        return OfficeDraft(
            body_id=self._wanted.body.id,
            person_id=self._person_id(),
            person_name=self.name.text().strip() if outside else "",
            sex=str(self.sex.currentData()) if outside else "",
            phone=self.phone.text().strip(),
            phone_public=self.public.isChecked(),
            title=str(self.title_box.itemData(at)) if at >= 0 else title,
            produced_by=str(self.produced.currentData()),
            from_on=self.first.day() or date.min,
            until_on=self.last.day(),
            area_id=(str(self.area.currentData()) or None) if group else None,
            constituency=str(self.constituency.currentData()) if group else "",
            number=self.number.text().strip(),
            note=self.note.text().strip(),
        )

    def _person_id(self) -> str:
        holder = self._wanted.holder
        if holder is not None:
            return holder.office.person_id
        hit = self.person.value()
        return "" if self.outside.isChecked() or hit is None else hit.key

    def _save(self) -> None:
        if self.first.day() is None or not self.last.is_understood():
            (self.last if self.first.day() else self.first).setFocus()
            return
        draft, seen, holder = self._draft(), self.overridden(), self._wanted.holder

        def use_case(tx: Transaction) -> None:
            whole = _with_home(tx, draft, self._wanted.body)
            if holder is None:
                service.appoint(tx, whole, seen=seen)
            else:
                service.change_office(tx, holder.office.id, whole, seen=seen)

        self.send(
            use_case, APPOINT if holder is None else CHANGE_OFFICE, lambda _none: self._saved()
        )

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("任职已登记，可撤销（Ctrl+Z）"))


class EndOfficeDialog(FormDialog):
    """登记离任."""

    def __init__(self, desk: Desk, parent: QWidget, body: Body, holder: Holder) -> None:
        super().__init__(desk, parent, self.tr("登记离任"))
        self._holder = holder
        self.last = DateEdit(self.today)
        self.last.set_day(self.today)
        self.reason = QComboBox()
        for line in code_table("office_end"):
            self.reason.addItem(line.label, line.code)
        self.reason.setCurrentIndex(self.reason.findData("resigned"))
        self.note = QLineEdit()
        grid = FormGrid(columns=2)
        grid.add(
            self.tr("最后一天"),
            self.last,
            hint=self.last.hint,
            required=True,
        )
        grid.add(self.tr("原因"), self.reason)
        grid.add(
            self.tr("说明"), self.note, hint=self.tr("例如：审议通过辞职申请的会议"), wide=True
        )
        self.body.addWidget(grid)
        told = layouts.label(
            self.tr(
                "辞职自居民会议或者居民代表会议审议通过之日起终止职务（第二十一条）。联系户随任职一并结束。"
            ),
            "cap",
        )
        told.setWordWrap(True)
        self.body.addWidget(told)
        self.save.clicked.connect(self._save)
        said = self.tr("{body}　{title}　{name}").format(
            body=body.title, title=holder.title, name=holder.name
        )
        self.build(self.tr("登记离任"), said)
        self.fit(560)
        self.last.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.last.day(), self.reason.currentData(), self.note.text()

    def _save(self) -> None:
        last = self.last.day()
        if last is None:
            self.last.setFocus()
            return
        office_id = self._holder.office.id
        reason, note = str(self.reason.currentData()), self.note.text()
        self.send(
            lambda tx: community.end_office(tx, office_id, last, reason, note),
            END_OFFICE,
            lambda _none: self._saved(),
        )

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("离任已登记，可撤销（Ctrl+Z）"))


def groups_of(areas: Sequence[Area]) -> list[Area]:
    """Return the residents' groups among areas."""
    return [area for area in areas if area.kind is AreaKind.GROUP]


def _with_home(tx: Transaction, draft: OfficeDraft, body: Body) -> OfficeDraft:
    """Return the draft of a household's delegate with the household they live in."""
    if body.kind is not BodyKind.ASSEMBLY or not draft.person_id:
        return draft

    home = households.person(tx, PersonId(draft.person_id)).household
    return replace(draft, household_id=None if home is None else home.id)
