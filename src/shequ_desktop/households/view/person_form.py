"""The form with which people are written: one after the other, or one again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    EDIT_PERSON,
    REGISTER_PERSON,
    HouseholdId,
    Person,
    PersonId,
    Place,
    SameIdNumber,
    SameNameAndDoor,
)
from shequ_desktop.households.view.person_fields import PersonFields, door
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.storage.store import Reading, Transaction

PATIENCE_MS = 200
WIDTH = 900
_DUPLICATES = (SameIdNumber, SameNameAndDoor)


class PersonForm(FormDialog):
    """Registers people, one after the other, or edits one.

    Args:
        person_id: Whom to edit; ``None``: register somebody new.
        household_id: Where the new person will live.
        place: The door where the new person will live, if no household is named.
    """

    saved = Signal(str)
    """The id of the person that was written."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        person_id: str | None = None,
        household_id: str | None = None,
        place: Place | None = None,
    ) -> None:
        heading = (
            QCoreApplication.translate("PersonForm", "新增人员")
            if person_id is None
            else QCoreApplication.translate("PersonForm", "修改人员")
        )
        super().__init__(desk, parent, heading)
        self._person: Person | None = None
        if person_id is not None:
            found = PersonId(person_id)
            self._person = desk.tasks.page(lambda reading: service.person(reading, found))
        self.fields = PersonFields(desk, self.today, self._person)
        self.next = layouts.button(self.tr("保存并新增下一人"), "add", tip="Ctrl+Enter")
        self.next.setVisible(False)
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self._fill(household_id, place)
        self._finish(heading)
        self._connect()
        self.fit(WIDTH)
        self.fields.name.setFocus()

    @override
    def snapshot(self) -> object:
        fields = self.fields
        return (
            fields.draft(),
            fields.place.place(),
            fields.relation.code(),
            fields.birth.line.text(),
        )

    @override
    def quick_save(self) -> None:
        """Ctrl+Enter: save, and go on with the next person where that is possible."""
        (self.save if self._person is not None else self.next).click()

    def _finish(self, heading: str) -> None:
        if self._person is not None:
            self.next.setParent(self)
            self.next.hide()
            self.build(heading)
            return
        self.next.setVisible(True)
        keys = self.tr("回车 = 下一格　Ctrl+回车 = 保存并新增下一人　Esc = 取消")
        self.build(heading, keys=keys, more=[self.next])

    def _connect(self) -> None:
        self.fields.changed.connect(self._changed)
        self.fields.regrown.connect(self.regrow)
        self.fields.place.occupied.connect(self.regrow)
        self._wait.timeout.connect(self._look_for_duplicates)
        self.save.clicked.connect(lambda: self._save(self.accept))
        self.next.clicked.connect(lambda: self._save(self._go_on))
        self.findings.person_wanted.connect(self._open_person)

    def _fill(self, household_id: str | None, place: Place | None) -> None:
        if household_id is not None:
            found = HouseholdId(household_id)
            home = self.desk.tasks.page(lambda reading: service.household(reading, found))
            self.fields.place.set_place(home.place, household_id=found)
        elif place is not None:
            self.fields.place.set_place(place)

    def _changed(self) -> None:
        if self.findings.shown:
            self.start_over()
        self._wait.start()

    def _look_for_duplicates(self) -> None:
        draft, place = self.fields.draft(), self.fields.place.place()
        if not (draft.full_name or draft.id_number):
            return
        itself = None if self._person is None else self._person.id

        def query(reading: Reading) -> list[Finding]:
            found = service.check_draft(reading, draft, place=place, itself=itself)
            return [each for each in found if isinstance(each, _DUPLICATES)]

        self.desk.tasks.latest(query, channel="duplicates", owner=self, then=self._warn)

    def _warn(self, found: list[Finding]) -> None:
        if not self.overridden():
            self.findings.show_findings(found)

    def _save(self, after: Callable[[], None]) -> None:
        wrong = self.fields.not_understood()
        if wrong is not None:
            wrong.setFocus()
            return
        self._wait.stop()
        seen = self.overridden()
        if self._person is None:
            self._register(after, seen)
        else:
            self._edit(self._person, seen)

    def _register(self, after: Callable[[], None], seen: tuple[Finding, ...]) -> None:
        draft = self.fields.draft()
        joined = self.fields.place.household()
        home = service.Home(
            place=self.fields.place.place(),
            household_id=None if joined is None else joined.id,
            relation_to_head=self.fields.relation.code(),
        )

        def use_case(tx: Transaction) -> PersonId:
            return service.register_at(tx, draft, home, seen=seen)

        def then(person_id: PersonId) -> None:
            self.desk.say(self.tr("已登记 {name}").format(name=draft.full_name))
            self.saved.emit(person_id)
            self.fields.place.set_place(self.fields.place.place(), person_id=person_id)
            after()

        self.send(use_case, REGISTER_PERSON, then)

    def _edit(self, person: Person, seen: tuple[Finding, ...]) -> None:
        draft, place = self.fields.draft(), self.fields.place.place()
        was = person.membership.relation_to_head if person.membership else ""
        relation = self.fields.relation.code()
        moved = person.household is not None and place != door(person.household.place)

        def use_case(tx: Transaction) -> None:
            service.edit_whole(
                tx,
                person.id,
                draft,
                relation_to_head=relation if relation and relation != was else None,
                relocation=place if moved else None,
                seen=seen,
            )

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已修改 {name}").format(name=draft.full_name))
            self.saved.emit(person.id)
            self.accept()

        self.send(use_case, EDIT_PERSON, then)

    def _open_person(self, person_id: str) -> None:
        self.reject()
        if not self.isVisible():
            self.desk.open("households", person_id)

    def _go_on(self) -> None:
        self.fields.clear_for_next()
        self._wait.stop()
        self.start_over()
        self.mark_clean()
