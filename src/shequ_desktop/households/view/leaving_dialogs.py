"""Windows in which people leave a household: moving away, dying."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.households import service
from shequ_desktop.households.rules.homes import staying
from shequ_desktop.households.values import (
    MOVE_OUT,
    RECORD_DEATH,
    Household,
    HouseholdId,
    PersonId,
)
from shequ_desktop.households.view.head_choice import HeadChoice
from shequ_desktop.households.view.people_choice import MemberTicks
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.storage.store import Transaction

WIDTH = 620


class MoveOutDialog(FormDialog):
    """迁出: who goes, when and where to; and who leads those who stay."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        household_id: HouseholdId,
        people: Sequence[PersonId] = (),
    ) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("迁出"))
        self.home = home_of(desk, household_id)
        self.people = MemberTicks(self.home, people)
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.to = QLineEdit()
        self.heads = successor(self)
        grid = FormGrid(columns=1)
        grid.add(self.tr("迁出人员"), self.people, required=True)
        grid.add(self.tr("迁出日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("迁往"), self.to, hint=self.tr("可不填；会记入备注"))
        self.body.addWidget(grid)
        self.body.addWidget(self.heads)
        self.body.addStretch(1)
        self.people.changed.connect(self._weigh)
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._move)
        self.name_save(self.tr("迁出"))
        self._weigh()
        self.build(self.tr("迁出"), heading_of(self.home))
        self.fit(WIDTH)

    @override
    def snapshot(self) -> object:
        return (self.people.people(), self.day.line.text(), self.to.text())

    def _weigh(self) -> None:
        offer_if_head_leaves(self.heads, self.home, self.people.people())
        self.regrow()
        self.start_over()

    def _move(self) -> None:
        day = self.day.day()
        if day is None:
            self.day.setFocus()
            return
        people, to, succession = self.people.people(), self.to.text(), self.heads.succession()

        def use_case(tx: Transaction) -> None:
            service.move_away(tx, self.home.id, people, on=day, to=to, succession=succession)

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已迁出 {count} 人").format(count=len(people)))
            self.accept()

        self.send(use_case, MOVE_OUT, then)


class DeathDialog(FormDialog):
    """死亡登记: the day; and who leads the household now."""

    def __init__(self, desk: Desk, parent: QWidget | None, person_id: PersonId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("死亡登记"))
        self.person = desk.tasks.page(lambda reading: service.person(reading, person_id))
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.heads = successor(self)
        if self.person.household is not None:
            offer_if_head_leaves(self.heads, self.person.household, (person_id,))
        else:
            self.heads.hide()
        grid = FormGrid(columns=1)
        grid.add(self.tr("死亡日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.heads)
        self.body.addStretch(1)
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._record)
        self.name_save(self.tr("登记死亡"))
        self.build(self.tr("死亡登记"), self._who())
        self.fit(WIDTH)

    @override
    def snapshot(self) -> object:
        return (self.day.line.text(), self.heads.head())

    def _who(self) -> str:
        draft = self.person.draft
        told = [draft.full_name]
        if draft.birth_date is not None and draft.birth_date <= self.today:
            age = age_on(self.today, born=draft.birth_date)
            told.append(self.tr("{age} 岁").format(age=age))
        if self.person.household is not None:
            told.append(self.person.household.place.shown())
        return "　".join(told)

    def _record(self) -> None:
        day = self.day.day()
        if day is None:
            self.day.setFocus()
            return
        person_id, succession = self.person.id, self.heads.succession()

        def use_case(tx: Transaction) -> None:
            service.report_death(tx, person_id, on=day, succession=succession)

        def then(_nothing: object) -> None:
            name = self.person.draft.full_name
            self.desk.say(self.tr("已作死亡登记：{name}").format(name=name))
            self.accept()

        self.send(use_case, RECORD_DEATH, then)


def home_of(desk: Desk, household_id: HouseholdId) -> Household:
    """Return a household as it is today, at once."""
    return desk.tasks.page(lambda reading: service.household(reading, household_id))


def heading_of(home: Household) -> str:
    """Return which household this is about: its number and address."""
    return f"{home.household_no}　{home.place.shown()}"


def successor(dialog: FormDialog) -> HeadChoice:
    """Return the part that asks who leads those who stay."""
    heads = HeadChoice(
        QCoreApplication.translate("HeadChoice", "新户主"),
        QCoreApplication.translate(
            "HeadChoice", "户主离开后，请确认由谁任户主，以及其余成员与新户主的关系。"
        ),
    )
    heads.regrown.connect(dialog.regrow)
    heads.changed.connect(dialog.start_over)
    return heads


def offer_if_head_leaves(heads: HeadChoice, home: Household, people: Sequence[PersonId]) -> None:
    """Ask for a new head only if the old one goes and others stay."""
    goes = home.head is not None and home.head.person_id in people
    heads.offer(home, staying(home, people) if goes else ())
