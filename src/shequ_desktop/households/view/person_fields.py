"""The fields of a person's form: lean, talking, never in the way."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_parts import FormGrid, clear
from shequ_desktop.households import service
from shequ_desktop.households.rules.relations import COMMON, MISFITS
from shequ_desktop.households.values import (
    HEAD,
    LEFT_KINDS,
    UNMASK,
    Person,
    PersonDraft,
    Place,
)
from shequ_desktop.households.view import optional_fields
from shequ_desktop.households.view.code_fields import CodeBox, SexRadios
from shequ_desktop.households.view.columns import title
from shequ_desktop.households.view.place_fields import PlaceFields
from shequ_desktop.households.view.tag_picker import TagPicker
from shequ_desktop.kernel.citizen_id import IdReading, normal_id, read_citizen_id
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.phones import read_phones
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.kernel.privacy import mask_id
from shequ_desktop.kernel.texts import person_name, tidy

_BY_GB_11643 = frozenset({"", "resident_id", "hmt_permit", "foreigner_permit"})
_BETWEEN_PHONES = re.compile(r"[;,、，；/|]+")


class PersonFields(QWidget):
    """Everything that is asked of a person, each field with a line that talks below it.

    Args:
        today: Ages are told of this day.
        person: Whom to edit; ``None``: somebody new.
    """

    changed = Signal()
    """Something by which a duplicate is known."""
    regrown = Signal()
    """There are other further fields than before."""

    def __init__(self, desk: Desk, today: date, person: Person | None) -> None:
        super().__init__()
        self._desk = desk
        self.today = today
        self.person = person
        self.place_before = Place()
        self._filled_birth: date | None = None
        self._filled_sex = "0"
        self._masked = False
        self._make_fields()
        self._lay_out()
        self._connect()
        if person is not None:
            self.fill(person)
        self.talk_of_relation()

    def draft(self) -> PersonDraft:
        """Return what is filled in; what has no field here is as it was."""
        before = PersonDraft(full_name="") if self.person is None else self.person.draft
        day = self.birth.day()
        return replace(
            before,
            full_name=person_name(self.name.text())[0],
            id_type=self.id_type.code(),
            id_number=before.id_number if self._masked else normal_id(self.number.text()),
            sex=self._sex(before.sex),
            birth_date=day,
            birth_precision=before.birth_precision if day == before.birth_date else "day",
            phones=_phones(self.phones.text()),
            hukou_address=tidy(self.hukou_address.text()),
            hukou_match=self.hukou_match.code(),
            population_kind=self.population.code(),
            political_status=self.political.code(),
            note=tidy(self.note.text()),
            tags=self.tags.tags(),
            **{name: optional_fields.value_of(field) for name, field in self.optional.items()},
        )

    def _sex(self, before: str) -> str:
        """Return the chosen sex; codes the form does not offer stay as they are."""
        chosen = self.sex.code()
        return before if chosen == "0" and before not in ("1", "2") else chosen

    def clear_for_next(self) -> None:
        """Make room for the next person at the same door."""
        for line in (self.name, self.number, self.birth.line, self.phones, self.note):
            line.clear()
        self._filled_birth, self._filled_sex = None, "0"
        self.sex.set_code("0")
        self.relation.set_code("")
        self.tags.set_tags(())
        for field in self.optional.values():
            optional_fields.fill(field, "")
        self.name.setFocus()

    def not_understood(self) -> QWidget | None:
        """Return the first field that holds something nobody can read."""
        if not self.birth.is_understood():
            return self.birth.line
        boxes = (self.relation, *(f for f in self.optional.values() if isinstance(f, CodeBox)))
        return next((box for box in boxes if not box.is_understood()), None)

    # ------------------------------------------------------------ making

    def _make_fields(self) -> None:
        unset = self.tr("未填")
        self.name = QLineEdit()
        self.id_type = CodeBox("id_type")
        self.number = NumberEdit()
        self.reveal = layouts.button(self.tr("显示并修改"), "eye", kind="ghost")
        self.reveal.hide()
        self.sex = SexRadios()
        self.birth = DateEdit(self.today)
        self.phones = NumberEdit()
        self.place = PlaceFields(self._desk, joining=self.person is None)
        self.relation = CodeBox("relation", empty="", first=COMMON)
        self.hukou_address = QLineEdit()
        self.hukou_match = CodeBox("hukou_match")
        self.hukou_match.set_code("09")
        left = () if self.person is not None else LEFT_KINDS
        self.population = CodeBox("population_kind", empty=unset, without=left)
        self.political = CodeBox("political_status", empty=unset)
        self.note = QLineEdit()
        self.tags = TagPicker()
        self.more = layouts.button(self.tr("更多字段……"), "add", kind="ghost")
        self.optional: dict[str, QWidget] = {}
        self._optional_place = layouts.column()

    def _lay_out(self) -> None:
        grid = FormGrid()
        numbered = QWidget()
        row = layouts.row(self.number, self.reveal, spacing=4)
        row.setStretch(0, 1)
        numbered.setLayout(row)
        numbered.setFocusProxy(self.number)
        self._name_cell = grid.add(title("full_name"), self.name, required=True)
        self._type_cell = grid.add(title("id_type"), self.id_type)
        self._number_cell = grid.add(
            title("id_number"), numbered, hint=self.tr("边输边核对；其他证件请先改证件类型")
        )
        self._number_cell.field = self.number
        grid.add(title("sex"), self.sex)
        self._birth_cell = grid.add(title("birth_date"), self.birth, hint=self.birth.hint)
        self._phones_cell = grid.add(
            title("phones"), self.phones, hint=self.tr("几个号码之间用逗号分开")
        )
        grid.add(self.tr("现住址"), self.place, hint=self.place.hint, required=True, wide=True)
        self._relation_cell = grid.add(title("relation_to_head"), self.relation)
        grid.add(title("population_kind"), self.population)
        grid.add(title("hukou_address"), self.hukou_address, hint=self.tr("户口簿上的地址"))
        grid.add(title("hukou_match"), self.hukou_match)
        grid.add(title("political_status"), self.political)
        grid.add(title("note"), self.note)
        grid.add(
            title("tags"),
            self.tags,
            hint=self.tr("带锁的是敏感信息，确有需要才登记；光标在标签上时数字键 1—9 直接勾选"),
            wide=True,
        )
        self.setLayout(
            layouts.column(grid, self._optional_place, layouts.row(self.more, None), spacing=3)
        )
        self._show_optional()

    def _show_optional(self) -> None:
        """Show the further fields that are on, each with what it is for."""
        values = {name: optional_fields.value_of(f) for name, f in self.optional.items()}
        clear(self._optional_place)
        self.optional = {}
        stated = optional_fields.purposes(self._desk)
        if not stated:
            return
        grid = FormGrid()
        for name, purpose in stated.items():
            field = optional_fields.make_field(name)
            optional_fields.fill(
                field,
                values.get(name) or (getattr(self.person.draft, name) if self.person else ""),
            )
            self.optional[name] = field
            mark = self.tr("敏感信息；") if name in optional_fields.SENSITIVE else ""
            grid.add(
                title(name),
                field,
                hint=self.tr("{mark}用途：{purpose}").format(mark=mark, purpose=purpose),
            )
        self._optional_place.addWidget(grid)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._talk_of_name)
        self.number.textChanged.connect(lambda _text: self._talk_of_number())
        self.number.editingFinished.connect(self._end_number)
        self.id_type.changed.connect(lambda _code: self._talk_of_number())
        self.birth.line.textChanged.connect(lambda _text: self._talk_of_birth())
        self.sex.changed.connect(self._talk_of_sex)
        self.phones.textChanged.connect(lambda _text: self._talk_of_phones())
        self.relation.changed.connect(lambda _code: self.talk_of_relation())
        self.place.changed.connect(self._talk_of_place)
        self.place.occupied.connect(self._suggest_relation)
        for signal in (self.name.textChanged, self.number.textChanged, self.phones.textChanged):
            signal.connect(lambda _text: self.changed.emit())
        self.birth.changed.connect(lambda _day: self.changed.emit())
        self.sex.changed.connect(lambda _code: self.changed.emit())
        self.place.changed.connect(self.changed)
        self.reveal.clicked.connect(self._unmask)
        self.more.clicked.connect(self._choose_fields)

    def fill(self, person: Person) -> None:
        """Show somebody, the number masked."""
        draft = person.draft
        self.name.setText(draft.full_name)
        self.id_type.set_code(draft.id_type or "resident_id")
        self._masked = bool(draft.id_number)
        self.number.setText(mask_id(draft.id_number))
        self.number.setReadOnly(self._masked)
        self.reveal.setVisible(self._masked)
        if self._masked:
            self._number_cell.usual = self.tr("中间几位已遮盖，点开查看会留下记录")
        self.sex.set_code(draft.sex)
        self.birth.set_day(draft.birth_date)
        self.phones.setText("、".join(draft.phones))
        self.hukou_address.setText(draft.hukou_address)
        self.hukou_match.set_code(draft.hukou_match)
        self.population.set_code(draft.population_kind)
        self.political.set_code(draft.political_status)
        self.note.setText(draft.note)
        self.tags.set_tags(draft.tags)
        if person.household is not None and person.membership is not None:
            self.place_before = person.household.place
            self.place.set_place(person.household.place, household_id=person.household.id)
            self.relation.set_code(person.membership.relation_to_head)
            self.relation.setEnabled(person.membership.relation_to_head != HEAD)

    # ------------------------------------------------------------ talking

    def _talk_of_name(self, text: str) -> None:
        name = person_name(text)[0]
        said = self.tr("拼音首字母：{initials}").format(initials=initials(name)) if name else ""
        self._name_cell.say(said)

    def _read_number(self) -> IdReading | None:
        if self._masked or self.id_type.code() not in _BY_GB_11643:
            return None
        return read_citizen_id(self.number.text(), today=self.today)

    def _talk_of_number(self, *, ended: bool = False) -> None:
        reading = self._read_number()
        if reading is None or reading.kind == "empty":
            self._number_cell.say()
            self._talk_of_birth()
            return
        said = QCoreApplication.translate("citizen_id", reading.sentence).format(**reading.blanks)
        level = "warn" if ended and reading.kind == "typing" else reading.level
        self._number_cell.say(said, level)
        self._take_from(reading)
        self._talk_of_birth()

    def _take_from(self, reading: IdReading) -> None:
        """Fill in what the number says, where nobody has said anything else."""
        if reading.birth_date and self.birth.day() in (None, self._filled_birth):
            self._filled_birth = reading.birth_date
            self.birth.set_day(reading.birth_date)
        if reading.sex and self.sex.code() in ("0", self._filled_sex):
            self._filled_sex = reading.sex
            self.sex.set_code(reading.sex)

    def _end_number(self) -> None:
        self._talk_of_number(ended=True)

    def _talk_of_sex(self, _code: str) -> None:
        self._talk_of_number()
        self.talk_of_relation()

    def _talk_of_place(self) -> None:
        self.talk_of_relation()
        if self.person is not None and self.place.place() != door(self.place_before):
            self.place.hint.say(
                self.tr("改的是全户的地址；只有此人搬走时，请用“迁入”或“迁出”。"), "warn"
            )

    def _talk_of_birth(self) -> None:
        day = self.birth.day()
        if day is None:
            return
        if day > self.today:
            self.birth.hint.say(self.tr("出生日期晚于今天。"), "error")
            return
        self.birth.hint.say(self._birth_told(day), "info")
        reading = self._read_number()
        if reading is not None and reading.birth_date not in (None, day):
            said = self.tr("与身份证号码不一致（号码中为 {day}）").format(day=reading.birth_date)
            self.birth.hint.say(said, "warn")
        elif reading is not None and reading.sex is not None and self._sex_disagrees(reading.sex):
            self._number_cell.say(self.tr("性别与身份证号码不一致，请核对"), "warn")

    def _birth_told(self, day: date) -> str:
        age = age_on(self.today, born=day)
        if self.person is not None and day == self.person.draft.birth_date:
            known = {"year": self.tr("只知道年份，"), "month": self.tr("只知道年月，")}
            vague = known.get(self.person.draft.birth_precision, "")
            return self.tr("{vague}{age} 岁").format(vague=vague, age=age)
        if day == self._filled_birth:
            return self.tr("{age} 岁，由身份证号带出，可修改").format(age=age)
        return self.tr("{age} 岁").format(age=age)

    def _sex_disagrees(self, said: str) -> bool:
        return self.sex.code() in ("1", "2") and self.sex.code() != said

    def _talk_of_phones(self) -> None:
        problems = read_phones(self.phones.text()).problems if self.phones.text().strip() else ()
        self._phones_cell.say(problems[0] if problems else "", "warn")

    def _suggest_relation(self) -> None:
        """An empty household needs a head; one that has a head does not need another."""
        if self.person is not None:
            return
        home = self.place.household()
        if home is None or home.head is None:
            if not self.relation.code():
                self.relation.set_code(HEAD)
        elif self.relation.code() == HEAD:
            self.relation.set_code("")
        self.talk_of_relation()
        self.changed.emit()

    def talk_of_relation(self) -> None:
        """Say below the relation who is head, or what does not fit."""
        code = self.relation.code()
        home = self.place.household()
        head = None if home is None else home.head
        if not self.relation.is_understood():
            self._relation_cell.say(self.tr("没有这种关系，请从列表中选"), "error")
        elif self.person is not None and not self.relation.isEnabled():
            self._relation_cell.say(self.tr("换户主请用“更换户主”"))
        elif head is not None and code == HEAD:
            said = self.tr("这一户已有户主{name}").format(name=head.full_name)
            self._relation_cell.say(said, "warn")
        elif code in MISFITS.get(self.sex.code(), frozenset()):
            self._relation_cell.say(self.tr("与所选性别不符，请核对"), "warn")
        elif head is not None:
            self._relation_cell.say(self.tr("户主：{name}").format(name=head.full_name))
        else:
            self._relation_cell.say()

    def _unmask(self) -> None:
        assert self.person is not None, "only an old number is masked"
        person_id = self.person.id
        self._desk.tasks.change(
            lambda tx: service.note_unmasking(tx, person_id, self.tr("修改人员")),
            UNMASK,
            owner=self,
            then=self._show_number,
            refused=lambda _found: None,
        )

    def _show_number(self, number: str) -> None:
        self._masked = False
        self.number.setReadOnly(False)
        self.number.setText(number)
        self.reveal.hide()
        self.number.setFocus()

    def _choose_fields(self) -> None:
        def then() -> None:
            self._show_optional()
            self.regrown.emit()

        optional_fields.OptionalFieldsDialog(self._desk, self, then).open()


def _phones(text: str) -> tuple[str, ...]:
    """Return the numbers; what is none is kept as written, so that it can be warned of."""
    read = read_phones(text)
    if not read.problems:
        return read.numbers
    found: list[str] = []
    for piece in filter(None, map(str.strip, _BETWEEN_PHONES.split(text))):
        found.extend(read_phones(piece).numbers or (piece,))
    return tuple(dict.fromkeys(found))


def door(place: Place) -> Place:
    """Return what the form shows of a place."""
    return replace(place, group="", grid="")
