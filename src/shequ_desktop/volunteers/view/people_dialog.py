"""《志愿服务登记单》 as a form: a resident of the ledger, or somebody from outside."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import LedgerLine, PersonId
from shequ_desktop.kernel.citizen_id import birth_date_of, normal_id, read_citizen_id, sex_of
from shequ_desktop.kernel.offers import Hit
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.people import is_minor
from shequ_desktop.volunteers.values import (
    CHANGE_VOLUNTEER,
    CONSENT_TITLES,
    KIND_TITLES,
    REGISTER,
    Consent,
    Volunteer,
    VolunteerDraft,
    VolunteerId,
    VolunteerKind,
)
from shequ_desktop.volunteers.view.week_edit import WeekEdit
from shequ_desktop.volunteers.view.words import joined, said, words_in

_WIDE = 780


class VolunteerDialog(FormDialog):
    """登记志愿者, 修改登记单."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        volunteer: Volunteer | None,
        *,
        then: Callable[[VolunteerId], None],
    ) -> None:
        heading = self.tr("登记志愿者") if volunteer is None else self.tr("修改登记单")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if volunteer is None else volunteer.id, then
        self._draft = VolunteerDraft(name="") if volunteer is None else volunteer.draft
        self._door = "" if volunteer is None else volunteer.door
        self._make_person()
        self._make_service()
        self._make_rest()
        self._lay_out(heading)
        self._turn()
        (self.who if volunteer is None else self.kind).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft(), self._person()

    def _make_person(self) -> None:
        draft = self._draft
        self.outside = QCheckBox(self.tr("社区外的人（台账里没有）"))
        self.outside.setChecked(self._id is not None and draft.person_id is None)
        self.outside.setEnabled(self._id is None)
        self.who: SearchList[Hit] = SearchList(
            self.desk,
            self.tr("姓名、拼音首字母、门牌、电话"),
            ledger.find,
            lambda hit: f"{hit.title}　{hit.detail}",
        )
        self.who.setVisible(self._id is None)
        self.told = layouts.label("", "sub")
        self.told.setWordWrap(True)
        self.name = QLineEdit(draft.name)
        self.sex = QComboBox()
        for code, title in (("", "—"), ("1", self.tr("男")), ("2", self.tr("女"))):
            self.sex.addItem(title, code)
        self.sex.setCurrentIndex(max(0, self.sex.findData(draft.sex)))
        self.identity = NumberEdit()
        self.identity.setText(draft.id_number)
        self.born = day_field(self.today, draft.birth_date)
        self.phone = NumberEdit()
        self.phone.setText(draft.phone)

    def _make_service(self) -> None:
        draft = self._draft
        self.kind = QComboBox()
        for kind, title in KIND_TITLES.items():
            self.kind.addItem(said(title), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        self.unit = QLineEdit(draft.unit)
        self.skills = QLineEdit(joined(draft.skills))
        self.hobbies = QLineEdit(joined(draft.hobbies))
        self.times = WeekEdit(draft.times, self.tr("不填就是没有说"))
        self.time_note = QLineEdit(draft.time_note)
        entries = self.desk.tasks.page(service.catalogue).values()
        classes = {each.class_code: each.class_title for each in entries}
        self.wishes = {code: QCheckBox(title) for code, title in classes.items()}
        for code, box in self.wishes.items():
            box.setChecked(code in draft.wishes)

    def _make_rest(self) -> None:
        draft = self._draft
        self.consent = QComboBox()
        for consent, title in CONSENT_TITLES.items():
            self.consent.addItem(said(title), consent.value)
        self.consent.setCurrentIndex(self.consent.findData(draft.consent.value))
        self.national = QLineEdit(draft.national_no)
        self.insurance = QLineEdit(draft.insurance_no)
        self.insured = day_field(self.today, draft.insurance_until)
        self.guardian = QLineEdit(draft.guardian)
        self.guardian_phone = NumberEdit()
        self.guardian_phone.setText(draft.guardian_phone)
        self.agreed = day_field(self.today, draft.guardian_agreed_on)
        self.admitted = QCheckBox(self.tr("材料齐全，保存后直接在册"))
        self.admitted.setChecked(self._id is None)
        self.admitted.setVisible(self._id is None)

    def _lay_out(self, heading: str) -> None:
        who = FormGrid(columns=1)
        who.add(self.tr("居民"), self.who, required=True, hint=self.who.hint)
        who.setVisible(self._id is None)
        self._who = who
        self.body.addWidget(self.outside)
        self.body.addWidget(who)
        self.body.addWidget(self.told)
        self._outsider = self._outsider_grid()
        self.body.addWidget(self._outsider)
        self.body.addWidget(self._service_grid())
        self._guardian = self._guardian_grid()
        self.body.addWidget(self._guardian)
        self.body.addWidget(self.admitted)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.outside.toggled.connect(lambda _on: self._turn())
        self.who.chosen.connect(self._turn)
        self.born.changed.connect(lambda _day: self._turn())
        self.identity.editingFinished.connect(self._read_identity)
        self.build(heading, self.tr("志愿服务登记单。没有征得本人同意的，信息公开选“不公开”。"))
        self.fit(_WIDE)

    def _outsider_grid(self) -> FormGrid:
        grid = FormGrid(columns=2)
        grid.add(self.tr("姓名"), self.name, required=True)
        grid.add(self.tr("性别"), self.sex)
        grid.add(self.tr("身份证号"), self.identity, hint=self.tr("填了可以带出性别和生日"))
        grid.add(self.tr("出生日期"), self.born, hint=self.born.hint)
        grid.add(self.tr("电话"), self.phone)
        return grid

    def _service_grid(self) -> FormGrid:
        grid = FormGrid(columns=2)
        grid.add(self.tr("类型"), self.kind)
        grid.add(self.tr("单位"), self.unit, hint=self.tr("学校、单位或党支部"))
        grid.add(self.tr("专业技能"), self.skills, hint=self.tr("几项之间用顿号隔开"))
        grid.add(self.tr("特长爱好"), self.hobbies, hint=self.tr("几项之间用顿号隔开"))
        grid.add(self.tr("服务时间"), self.times, hint=self.times.hint, wide=True)
        grid.add(self.tr("时间说明"), self.time_note, hint=self.tr("例如：周末；寒暑假"))
        grid.add(self.tr("信息公开"), self.consent, hint=self.tr("榜上、公示里怎样写姓名"))
        wishes = QWidget()
        boxes = list(self.wishes.values())
        half = (len(boxes) + 1) // 2
        wishes.setLayout(
            layouts.column(
                layouts.row(*boxes[:half], None, spacing=10),
                layouts.row(*boxes[half:], None, spacing=10),
                spacing=2,
            )
        )
        grid.add(self.tr("服务意愿"), wishes, wide=True)
        grid.add(self.tr("保险单号"), self.insurance)
        grid.add(self.tr("保险至"), self.insured, hint=self.insured.hint)
        grid.add(self.tr("全国编号"), self.national, hint=self.tr("全国志愿服务信息系统的编号"))
        return grid

    def _guardian_grid(self) -> FormGrid:
        grid = FormGrid(columns=2)
        grid.add(self.tr("监护人"), self.guardian, hint=self.tr("未满 18 周岁必须填写"))
        grid.add(self.tr("监护人电话"), self.guardian_phone)
        grid.add(self.tr("同意日期"), self.agreed, hint=self.agreed.hint)
        return grid

    def draft(self) -> VolunteerDraft:
        """Return what the form says."""
        outside = self.outside.isChecked()
        identity = normal_id(self.identity.text())
        person = self._person()
        base = replace(
            self._draft,
            person_id=None if outside else person,
            kind=VolunteerKind(str(self.kind.currentData())),
            unit=self.unit.text().strip(),
            skills=words_in(self.skills.text()),
            hobbies=words_in(self.hobbies.text()),
            times=self.times.slots(),
            time_note=self.time_note.text().strip(),
            wishes=tuple(code for code, box in self.wishes.items() if box.isChecked()),
            consent=Consent(str(self.consent.currentData())),
            national_no=self.national.text().strip(),
            insurance_no=self.insurance.text().strip(),
            insurance_until=self.insured.day(),
            guardian=self.guardian.text().strip(),
            guardian_phone=self.guardian_phone.text().strip(),
            guardian_agreed_on=self.agreed.day(),
        )
        if not outside:
            line = self._line()
            if line is not None:
                return replace(base, name=line.full_name, birth_date=line.birth_date)
            return base
        return replace(
            base,
            name=self.name.text().strip(),
            sex=str(self.sex.currentData()),
            id_type=_type_of(identity, self._draft.id_type),
            id_number=identity,
            birth_date=self.born.day(),
            phone=self.phone.text().strip(),
        )

    def _person(self) -> str | None:
        if self._id is not None:
            return self._draft.person_id
        hit = self.who.value()
        return None if hit is None else hit.key

    def _line(self) -> LedgerLine | None:
        person = self._person()
        if person is None or self._id is not None:
            return None
        asked = PersonId(person)

        def read(reading: Reading) -> LedgerLine | None:
            return ledger.lines_of_people(reading, [asked]).get(asked)

        return self.desk.tasks.page(read)

    def _read_identity(self) -> None:
        identity = normal_id(self.identity.text())
        if identity and read_citizen_id(identity, today=self.today).kind == "citizen":
            self.sex.setCurrentIndex(max(0, self.sex.findData(sex_of(identity))))
            self.born.set_day(birth_date_of(identity))

    def _turn(self) -> None:
        """Show what belongs to a resident or to an outsider, and the guardian of a minor."""
        outside = self.outside.isChecked()
        self._who.setVisible(self._id is None and not outside)
        self._outsider.setVisible(outside)
        draft = self.draft()
        self._guardian.setVisible(is_minor(draft, self.today))
        if outside:
            self.told.setText("")
        elif self._id is not None:
            told = self.tr("{name}　{door}　姓名、生日和电话随台账")
            self.told.setText(told.format(name=self._draft.name, door=self._door))
        else:
            line = self._line()
            told = self.tr("已选：{name}　{door}　{phone}")
            self.told.setText(
                ""
                if line is None
                else told.format(
                    name=line.full_name,
                    door=ledger.line_address(line),
                    phone=line.phones.replace(";", "、"),
                )
            )
        self.told.setVisible(bool(self.told.text()))

    def _save(self) -> None:
        if not self.times.is_understood():
            self.times.setFocus()
            return
        if not self.outside.isChecked() and self._person() is None:
            self.who.hint.say(self.tr("请先选一位居民；台账里没有的，勾选“社区外的人”。"), "error")
            self.who.setFocus()
            return
        draft, known = self.draft(), self._id
        admits = known is None and self.admitted.isChecked()

        def use_case(tx: Transaction) -> VolunteerId:
            if known is not None:
                service.change_volunteer(tx, known, draft)
                return known
            made = service.register(tx, draft)
            if admits:
                service.admit(tx, made)
            return made

        self.send(use_case, REGISTER if known is None else CHANGE_VOLUNTEER, self._done)

    def _done(self, volunteer_id: VolunteerId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已保存，可撤销（Ctrl+Z）"))
        self._then(volunteer_id)


def _type_of(identity: str, known: str) -> str:
    if not identity:
        return ""
    return known if known and known != "resident_id" else "resident_id"
