"""Windows that change a household itself: its head, its number, its state; or make two of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    CHANGE_HEAD,
    EDIT_HOUSEHOLD,
    SPLIT_HOUSEHOLD,
    Household,
    HouseholdId,
    PersonId,
)
from shequ_desktop.households.view.code_fields import CodeBox
from shequ_desktop.households.view.head_choice import HeadChoice
from shequ_desktop.households.view.leaving_dialogs import (
    WIDTH,
    heading_of,
    home_of,
    offer_if_head_leaves,
    successor,
)
from shequ_desktop.households.view.people_choice import MemberTicks, described_member
from shequ_desktop.households.view.place_fields import shown_people
from shequ_desktop.storage.store import Transaction

_WIDE = 760


class SplitDialog(FormDialog):
    """分户: some members form a household of their own behind the same door."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        household_id: HouseholdId,
        people: Sequence[PersonId] = (),
    ) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("分户"))
        self.home = home_of(desk, household_id)
        self.people = MemberTicks(self.home, people)
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.led = HeadChoice(self.tr("新户户主"))
        self.led.regrown.connect(self.regrow)
        self.led.changed.connect(self.start_over)
        self.left = successor(self)
        grid = FormGrid(columns=1)
        grid.add(self.tr("分出人员"), self.people, required=True)
        grid.add(self.tr("分户日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.led)
        self.body.addWidget(self.left)
        self.body.addStretch(1)
        self.people.changed.connect(self._weigh)
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._split)
        self.name_save(self.tr("分户"))
        self._weigh()
        self.build(self.tr("分户"), heading_of(self.home))
        self.fit(_WIDE)

    @override
    def snapshot(self) -> object:
        return (self.people.people(), self.day.line.text())

    def _weigh(self) -> None:
        people = self.people.people()
        self.led.offer(self.home, [m for m in self.home.members if m.person_id in people])
        offer_if_head_leaves(self.left, self.home, people)
        self.regrow()
        self.start_over()

    def _split(self) -> None:
        day = self.day.day()
        if day is None:
            self.day.setFocus()
            return
        people, led, left = self.people.people(), self.led.succession(), self.left.succession()

        def use_case(tx: Transaction) -> HouseholdId:
            return service.split_off(tx, self.home.id, people, on=day, led=led, left=left)

        def then(_made: HouseholdId) -> None:
            self.desk.say(self.tr("已分户，新户 {count} 人").format(count=len(people)))
            self.accept()

        self.send(use_case, SPLIT_HOUSEHOLD, then)


class ChangeHeadDialog(FormDialog):
    """更换户主: another member leads, and everybody's relation is stated anew."""

    def __init__(self, desk: Desk, parent: QWidget | None, household_id: HouseholdId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("更换户主"))
        self.home = home_of(desk, household_id)
        head = self.home.head
        self.heads = HeadChoice(self.tr("新户主"))
        self.heads.regrown.connect(self.regrow)
        self.heads.changed.connect(self.start_over)
        self.heads.offer(self.home, self.home.members)
        if head is not None:
            self.heads.heads.removeItem(self.heads.heads.findData(head.person_id))
        self.body.addWidget(self.heads)
        self.body.addStretch(1)
        self.save.clicked.connect(self._change)
        self.name_save(self.tr("更换户主"))
        self.save.setEnabled(self.heads.heads.count() > 0)
        now = self.tr("现户主：{name}").format(name=head.full_name if head else self.tr("无"))
        self.build(self.tr("更换户主"), f"{heading_of(self.home)}　{now}")
        self.fit(WIDTH)

    @override
    def snapshot(self) -> object:
        return self.heads.head()

    def _change(self) -> None:
        succession = self.heads.succession()

        def use_case(tx: Transaction) -> None:
            service.hand_over(tx, self.home.id, succession)

        def then(_nothing: object) -> None:
            name = self.heads.heads.currentText()
            self.desk.say(self.tr("户主已改为{name}").format(name=name))
            self.accept()

        self.send(use_case, CHANGE_HEAD, then)


class HouseholdEditDialog(FormDialog):
    """修改户: number, kind, residence, hukou book, consent, note."""

    def __init__(self, desk: Desk, parent: QWidget | None, household_id: HouseholdId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("修改户"))
        self.home = home_of(desk, household_id)
        now = desk.tasks.page(lambda reading: service.household_particulars(reading, household_id))
        unset = self.tr("未填")
        self.number = QLineEdit(now.household_no or "")
        self.kind = CodeBox("household_kind", empty=unset)
        self.kind.set_code(now.kind or "")
        self.residence = CodeBox("residence_state", empty=unset)
        self.residence.set_code(now.residence_state or "")
        self.book = QLineEdit(now.hukou_book_no or "")
        self.consent = CodeBox("consent_state", empty=unset)
        self.consent.set_code(now.consent_state or "")
        self.note = QLineEdit(now.note or "")
        grid = FormGrid()
        grid.add(self.tr("户编号"), self.number, required=True)
        grid.add(self.tr("户类型"), self.kind)
        grid.add(self.tr("居住状态"), self.residence)
        grid.add(self.tr("户口簿号"), self.book)
        grid.add(self.tr("告知/同意"), self.consent, hint=self.tr("是否已告知收集用途并取得同意"))
        grid.add(self.tr("备注"), self.note)
        self.body.addWidget(grid)
        self.body.addStretch(1)
        for line in (self.number, self.book, self.note):
            line.textChanged.connect(lambda _text: self.start_over())
        self.save.clicked.connect(self._edit)
        self.build(self.tr("修改户"), f"{self.home.place.shown()}　{shown_people(self.home)}")
        self.fit(_WIDE)

    @override
    def snapshot(self) -> object:
        return self._changes()

    def _changes(self) -> service.HouseholdChanges:
        return service.HouseholdChanges(
            household_no=self.number.text(),
            kind=self.kind.code(),
            residence_state=self.residence.code(),
            hukou_book_no=self.book.text(),
            consent_state=self.consent.code(),
            note=self.note.text(),
        )

    def _edit(self) -> None:
        changes = self._changes()

        def use_case(tx: Transaction) -> None:
            service.change_household(tx, self.home.id, changes)

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已修改户 {no}").format(no=changes.household_no))
            self.accept()

        self.send(use_case, EDIT_HOUSEHOLD, then)


class AsOfDialog(FormDialog):
    """某日户情: who belonged to the household on a day, and who had left by then."""

    def __init__(self, desk: Desk, parent: QWidget | None, household_id: HouseholdId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("某日户情"))
        self._household_id = household_id
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.members = _lines()
        self.earlier = _lines()
        self.earlier_title = layouts.label(self.tr("此前离开的"), "strong")
        grid = FormGrid(columns=1)
        grid.add(self.tr("日期"), self.day, hint=self.day.hint)
        self.body.addWidget(grid)
        self.body.addWidget(layouts.label(self.tr("当日成员"), "strong"))
        self.body.addWidget(self.members)
        self.body.addWidget(self.earlier_title)
        self.body.addWidget(self.earlier)
        self.body.addStretch(1)
        self.day.changed.connect(lambda _day: self._look())
        self.cancel.hide()
        self.save.clicked.connect(self.accept)
        self.name_save(self.tr("关闭"))
        self.build(
            self.tr("某日户情"),
            heading_of(home_of(desk, household_id)),
            keys=self.tr("可输 20250101、昨天、-30"),
        )
        self._look()
        self.fit(WIDTH)

    def _look(self) -> None:
        day = self.day.day()
        if day is None:
            return
        self.desk.tasks.follow(
            lambda reading: service.household(reading, self._household_id, on=day),
            owner=self,
            then=self._show,
            channel="as_of",
        )

    def _show(self, home: Household) -> None:
        told = "\n".join(described_member(member) for member in home.members)
        self.members.setText(told or self.tr("当日没有成员"))
        left = "\n".join(
            f"{described_member(member)}　{member.to_on or ''} {member.end_reason}"
            for member in home.earlier
        )
        self.earlier.setText(left)
        self.earlier_title.setVisible(bool(left))
        self.regrow()


def _lines() -> QLabel:
    made = layouts.label("")
    made.setWordWrap(True)
    return made
