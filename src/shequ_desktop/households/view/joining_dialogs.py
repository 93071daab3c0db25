"""Windows in which somebody comes into a household: by moving, by birth, with everybody."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.households import service
from shequ_desktop.households.rules.relations import COMMON, relation_of_child
from shequ_desktop.households.values import (
    HEAD,
    JOIN_HOUSEHOLDS,
    LEFT_KINDS,
    MOVE_IN,
    RECORD_BIRTH,
    Household,
    HouseholdId,
    Member,
    Person,
    PersonDraft,
    PersonId,
)
from shequ_desktop.households.view.code_fields import CodeBox, SexRadios
from shequ_desktop.households.view.head_choice import RelationRows
from shequ_desktop.households.view.leaving_dialogs import (
    heading_of,
    home_of,
    offer_if_head_leaves,
    successor,
)
from shequ_desktop.households.view.place_fields import PlaceFields, shown_people
from shequ_desktop.kernel.citizen_id import normal_id
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.offers import Hit
from shequ_desktop.kernel.texts import person_name
from shequ_desktop.storage.store import Transaction

_WIDE = 760


class MoveInDialog(FormDialog):
    """迁入: somebody who is registered comes to live in another household.

    Args:
        person_id: Who; ``None``: looked for here.
        household_id: Where to; ``None``: a door is asked for.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        *,
        person_id: PersonId | None = None,
        household_id: HouseholdId | None = None,
    ) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("迁入"))
        self._person: Person | None = None
        self._fixed = None if household_id is None else home_of(desk, household_id)
        self.search: SearchList[Hit] = SearchList(
            desk, self.tr("姓名、拼音首字母、门牌、电话"), service.find, _shown_hit
        )
        self.place = PlaceFields(desk)
        self.relation = CodeBox("relation", empty="", first=COMMON)
        self.population = CodeBox("population_kind", empty=self.tr("未填"), without=LEFT_KINDS)
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.heads = successor(self)
        self.heads.hide()
        self._lay_out(searching=person_id is None)
        self._connect()
        self.name_save(self.tr("迁入"))
        self.build(self.tr("迁入"), self._where(person_id))
        if person_id is not None:
            self._take(person_id)
        self.fit(_WIDE)

    @override
    def snapshot(self) -> object:
        place = None if self._fixed is not None else self.place.place()
        return (place, self.relation.code(), self.day.line.text(), self.search.search.text())

    def _lay_out(self, *, searching: bool) -> None:
        grid = FormGrid(columns=1)
        if searching:
            grid.add(self.tr("迁入人员"), self.search, hint=self.search.hint, required=True)
        if self._fixed is None:
            grid.add(self.tr("迁入地址"), self.place, hint=self.place.hint, required=True)
        self._relation_cell = grid.add(self.tr("与户主关系"), self.relation)
        grid.add(self.tr("迁入日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        self._kind = FormGrid(columns=1)
        self._kind.add(
            self.tr("人口类别"),
            self.population,
            hint=self.tr("此人原已迁出，请重新确认"),
        )
        self._kind.hide()
        self.body.addWidget(self._kind)
        self.body.addWidget(self.heads)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.search.chosen.connect(self._choose)
        self.place.occupied.connect(self._suggest_relation)
        self.place.occupied.connect(self.regrow)
        self.place.changed.connect(self._suggest_relation)
        self.relation.changed.connect(lambda _code: self.start_over())
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._move)

    def _where(self, person_id: PersonId | None) -> str:
        if self._fixed is not None:
            self._suggest_relation()
            return f"{heading_of(self._fixed)}　{shown_people(self._fixed)}"
        if person_id is None:
            return ""
        person = self.desk.tasks.page(lambda reading: service.person(reading, person_id))
        home = person.household
        now = self.tr("现住 {address}").format(address=home.place.shown()) if home else ""
        return f"{person.draft.full_name}　{now}"

    def _choose(self) -> None:
        hit = self.search.value()
        if hit is None:
            self._person = None
            self.heads.hide()
        else:
            self._take(PersonId(hit.key))

    def _take(self, person_id: PersonId) -> None:
        """Find out whom the person leaves behind, and whether they had left."""
        self._person = self.desk.tasks.page(lambda reading: service.person(reading, person_id))
        self._kind.setVisible(self._person.draft.population_kind in LEFT_KINDS)
        home = self._person.household
        if home is None:
            self.heads.hide()
        else:
            offer_if_head_leaves(self.heads, home, (person_id,))
        self.start_over()
        self.regrow()

    def _target(self) -> Household | None:
        return self._fixed or self.place.household()

    def _suggest_relation(self) -> None:
        home = self._target()
        head = None if home is None else home.head
        if head is None:
            self.relation.set_code(HEAD)
            self._relation_cell.say()
            return
        if self.relation.code() == HEAD:
            self.relation.set_code("")
        self._relation_cell.say(self.tr("户主：{name}").format(name=head.full_name))
        self.start_over()

    def _move(self) -> None:
        day, person = self.day.day(), self._person
        if person is None:
            self.search.setFocus()
            return
        if day is None or not self.relation.is_understood():
            (self.day if day is None else self.relation).setFocus()
            return
        joined = self._target()
        use_case = partial(
            service.move_in,
            person_id=person.id,
            home=service.Home(
                place=self.place.place(),
                household_id=None if joined is None else joined.id,
                relation_to_head=self.relation.code(),
            ),
            on=day,
            population_kind=self.population.code() if self._kind.isVisible() else "",
            succession=self.heads.succession() if self.heads.isVisible() else service.NO_SUCCESSION,
        )

        def then(_household: HouseholdId) -> None:
            self.desk.say(self.tr("已迁入 {name}").format(name=person.draft.full_name))
            self.accept()

        self.send(use_case, MOVE_IN, then)


class BirthDialog(FormDialog):
    """出生登记: a baby in the household of its parents."""

    def __init__(self, desk: Desk, parent: QWidget | None, household_id: HouseholdId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("出生登记"))
        self.home = home_of(desk, household_id)
        self._suggested = ""
        self.name = QLineEdit()
        self.sex = SexRadios()
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.father = _parents(self.home, "1")
        self.mother = _parents(self.home, "2")
        self.relation = CodeBox("relation", empty="", first=COMMON, without=(HEAD,))
        self.number = NumberEdit()
        grid = FormGrid()
        grid.add(self.tr("姓名"), self.name, required=True, hint=self.tr("未取名可先写“某某之子”"))
        grid.add(self.tr("性别"), self.sex)
        grid.add(self.tr("出生日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("证件号码"), self.number, hint=self.tr("还没有可不填"))
        grid.add(self.tr("父亲"), self.father)
        grid.add(self.tr("母亲"), self.mother)
        grid.add(self.tr("与户主关系"), self.relation, hint=self._head_told())
        self.body.addWidget(grid)
        self.body.addStretch(1)
        self._connect()
        self.name_save(self.tr("登记出生"))
        self.build(self.tr("出生登记"), f"{heading_of(self.home)}　{shown_people(self.home)}")
        self.fit(_WIDE)
        self.name.setFocus()

    @override
    def snapshot(self) -> object:
        return (self.name.text(), self.sex.code(), self.day.line.text(), self.number.text())

    def _head_told(self) -> str:
        head = self.home.head
        return "" if head is None else self.tr("户主：{name}").format(name=head.full_name)

    def _connect(self) -> None:
        for box in (self.father, self.mother):
            box.currentIndexChanged.connect(lambda _at: self._suggest())
        self.sex.changed.connect(lambda _code: self._suggest())
        for signal in (self.name.textChanged, self.number.textChanged):
            signal.connect(lambda _text: self.start_over())
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._record)

    def _suggest(self) -> None:
        """Say what the baby is to the head, unless somebody has said it already."""
        if self.relation.code() not in ("", self._suggested):
            return
        relations = {each.person_id: each.relation_to_head for each in self._parents()}
        if relations:
            self._suggested = relation_of_child(relations, self.sex.code())
            self.relation.set_code(self._suggested)

    def _parents(self) -> list[Member]:
        chosen = {self.father.currentData(), self.mother.currentData()}
        return [each for each in self.home.members if each.person_id in chosen]

    def _note(self) -> str:
        # Goes into the data, which are Chinese in an English window too.
        named = (("父亲", self.father), ("母亲", self.mother))
        return "；".join(f"{word}：{box.currentText()}" for word, box in named if box.currentData())

    def _record(self) -> None:
        day = self.day.day()
        if day is None or not self.relation.is_understood():
            (self.day if day is None else self.relation).setFocus()
            return
        number = normal_id(self.number.text())
        draft = PersonDraft(
            full_name=person_name(self.name.text())[0],
            id_type="resident_id" if number else "",
            id_number=number,
            sex=self.sex.code(),
            birth_date=day,
            note=self._note(),
        )
        home = service.Home(household_id=self.home.id, relation_to_head=self.relation.code())
        seen: tuple[Finding, ...] = self.overridden()

        def use_case(tx: Transaction) -> PersonId:
            return service.record_birth(tx, draft, home, seen=seen)

        def then(_person: PersonId) -> None:
            self.desk.say(self.tr("已登记出生：{name}").format(name=draft.full_name))
            self.accept()

        self.send(use_case, RECORD_BIRTH, then)


class JoinDialog(FormDialog):
    """合户: all people of another household come into this one."""

    def __init__(self, desk: Desk, parent: QWidget | None, household_id: HouseholdId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("合户"))
        self.home = home_of(desk, household_id)
        self.search: SearchList[Household] = SearchList(
            desk, self.tr("户编号、门牌、姓名"), service.households_found, _shown_household
        )
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.rows = RelationRows()
        self.told = layouts.label("", "sub")
        self.told.setWordWrap(True)
        grid = FormGrid(columns=1)
        grid.add(self.tr("并入的户"), self.search, hint=self.search.hint, required=True)
        grid.add(self.tr("合户日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.told)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.search.chosen.connect(self._choose)
        self.day.changed.connect(lambda _day: self.start_over())
        self.save.clicked.connect(self._join)
        self.name_save(self.tr("合户"))
        self._choose()
        self.build(self.tr("合户"), f"{heading_of(self.home)}　{shown_people(self.home)}")
        self.fit(_WIDE)

    @override
    def snapshot(self) -> object:
        return (self.search.search.text(), self.day.line.text())

    def _choose(self) -> None:
        other = self.search.value()
        head = self.home.head
        if other is None or other.id == self.home.id or head is None:
            self.rows.offer((), {})
            self.told.setText("")
            if other is not None and other.id == self.home.id:
                self.told.setText(self.tr("这就是本户，请选另一户。"))
        else:
            self.told.setText(
                self.tr("{no} 的 {count} 人并入后，原户注销。他们与户主{head}的关系：").format(
                    no=other.household_no, count=len(other.members), head=head.full_name
                )
            )
            self.rows.offer(other.members, dict.fromkeys((m.person_id for m in other.members), ""))
        self.regrow()
        self.start_over()

    def _join(self) -> None:
        other, day = self.search.value(), self.day.day()
        if other is None or day is None:
            (self.day if other is not None else self.search).setFocus()
            return
        relations: Mapping[PersonId, str] = self.rows.relations()

        def use_case(tx: Transaction) -> None:
            service.unite(tx, self.home.id, other.id, on=day, relations=relations)

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已合户：{no}").format(no=self.home.household_no))
            self.accept()

        self.send(use_case, JOIN_HOUSEHOLDS, then)


def _shown_hit(hit: Hit) -> str:
    return f"{hit.title}　{hit.detail}"


def _shown_household(home: Household) -> str:
    return f"{home.household_no}　{home.place.shown()}　{shown_people(home)}"


def _parents(home: Household, sex: str) -> QComboBox:
    """Return a list of those members who can be a parent of that sex."""
    box = QComboBox()
    box.addItem("", "")
    for member in home.members:
        if member.sex in (sex, "0", "9"):
            box.addItem(member.full_name, member.person_id)
    return box
