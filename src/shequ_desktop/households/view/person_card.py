"""The card beside the table: one person, the people behind the same door, and how it came to be."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.findings import sentence
from shequ_desktop.households import service
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.service import PersonSheet, Stay
from shequ_desktop.households.values import UNMASK, Household, Member, PersonDraft, PersonId
from shequ_desktop.households.view import columns
from shequ_desktop.households.view.card_parts import (
    FactGrid,
    MemberButton,
    TagFlow,
    ends_of_line,
)
from shequ_desktop.households.view.deeds import Deeds
from shequ_desktop.households.view.printing import print_households
from shequ_desktop.kernel.privacy import mask_id
from shequ_desktop.storage.store import Reading

OPEN_MS = 30_000
"""How long a whole identity number stays in sight."""


class PersonCard(QFrame):
    """Follows one person: whatever changes in the file, the card says it."""

    jump_asked = Signal(str)
    """A person's id: somebody of the same household was clicked."""

    def __init__(self, desk: Desk, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "1")
        self.setMinimumWidth(theme.px(230))
        self.setAccessibleName(self.tr("人员卡片"))
        self._desk, self._deeds = desk, deeds
        self._person_id: PersonId | None = None
        self._on: date | None = None
        self._whole = ""
        self.sheet: PersonSheet | None = None
        self.day = DateEdit(desk.tasks.page(lambda reading: reading.today))
        self.day.line.setPlaceholderText(self.tr("今天；可输 20250101"))
        self.day.line.setAccessibleName(self.tr("查看某日的户"))
        self.day.changed.connect(self._as_of)
        self.number = QLabel()
        self.eye = layouts.icon_button("eye", self.tr("查看完整号码（会留下记录）"))
        self.eye.clicked.connect(self.open_number)
        self.area = QScrollArea()
        self.edit = layouts.button(self.tr("编辑"), "edit", tip=self.tr("修改人员（Ctrl+E）"))
        self.print = layouts.button(self.tr("户情卡"), "print", tip=self.tr("打印户情卡（Ctrl+P）"))
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self.restore = layouts.button(self.tr("恢复此人"), "arrow_undo")
        self._hide_later = QTimer(self, singleShot=True, interval=OPEN_MS)
        self._hide_later.timeout.connect(self._hide_number)
        self._assemble()
        self._show(None)

    def show_person(self, person_id: PersonId | None) -> None:
        """Show another person, as of today; ``None``: nobody."""
        if person_id == self._person_id:
            return
        self._person_id, self._on = person_id, None
        self._hide_number()
        self.day.set_day(None)
        self._follow()

    def open_number(self) -> None:
        """Show the whole number for a while; who looked is noted."""
        person_id = self._person_id
        if person_id is None:
            return

        def then(number: str) -> None:
            if self._person_id == person_id:
                self._whole = number
                self._write_number()
                self._hide_later.start()

        self._desk.tasks.change(
            lambda tx: service.note_unmasking(tx, person_id),
            UNMASK,
            owner=self,
            then=then,
            refused=lambda findings: self._desk.say("；".join(map(sentence, findings))),
        )

    def print_home(self) -> None:
        """Print the card of the household on the day shown."""
        if self.sheet is not None and self.sheet.home is not None:
            print_households(self._desk, self, [self.sheet.home.id])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "area"):
            self._show(self.sheet)

    def _follow(self) -> None:
        person_id, on = self._person_id, self._on

        def ask(reading: Reading) -> PersonSheet | None:
            if person_id is None:
                return None
            return service.person_sheet(reading, person_id, on=on)

        self._desk.tasks.follow(ask, owner=self, then=self._show, channel="person")

    def _assemble(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        self._menu = menu
        layouts.give_menu(self.more, menu)
        self.edit.clicked.connect(self._edit)
        self.print.clicked.connect(self.print_home)
        self.restore.clicked.connect(self._restore)
        for each in (self.edit, self.print, self.more, self.restore):
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons = layouts.row(
            self.edit, self.print, self.more, self.restore, margins=(12, 6, 12, 10), spacing=6
        )
        self.setLayout(layouts.column(self.area, self._buttons, margins=(0, 2, 0, 0), spacing=0))

    def _show(self, sheet: PersonSheet | None) -> None:
        self.sheet = sheet
        position = self.area.verticalScrollBar().value()
        editing = self.day.line.hasFocus()
        body = QWidget()
        for kept in (self.day, self.number, self.eye):
            kept.setParent(self)
        body.setLayout(self._nobody() if sheet is None else self._laid_out(sheet))
        old = self.area.takeWidget()
        if old is not None:
            old.deleteLater()
        self.area.setWidget(body)
        body.setAutoFillBackground(False)  # the card is white, not the page's grey
        for kept in (self.day, self.number, self.eye):
            kept.setVisible(kept.parent() is not self)
        self._write_number()
        deleted = sheet is not None and sheet.person.deleted
        for each in (self.edit, self.print, self.more):
            each.setVisible(sheet is not None and not deleted)
        self.print.setEnabled(sheet is not None and sheet.home is not None)
        self.restore.setVisible(deleted)
        self.area.verticalScrollBar().setValue(position)
        if editing:
            self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nobody(self) -> QVBoxLayout:
        hint = layouts.label(self.tr("在表中选择一行，这里显示人员和同户成员。"), "sub")
        hint.setWordWrap(True)
        return layouts.column(hint, None, margins=(14, 12, 14, 12))

    def _laid_out(self, sheet: PersonSheet) -> QVBoxLayout:
        parts: list[QWidget | QVBoxLayout | int | None] = [self._head(sheet)]
        if sheet.deletion is not None:
            parts.append(self._deletion(sheet))
        if sheet.person.draft.tags:
            parts.append(TagFlow(sheet.person.draft.tags))
        parts.extend((self._facts(sheet), layouts.rule(), self._home(sheet)))
        if sheet.stays:
            parts.extend((layouts.rule(), self._history(sheet.stays)))
        return layouts.column(*parts, None, margins=(14, 10, 12, 8), spacing=8)

    def _head(self, sheet: PersonSheet) -> QWidget:
        draft = sheet.person.draft
        age = columns.age_of(draft.birth_date, sheet.person.died_on or sheet.today)
        said = [shown_code("sex", draft.sex) if draft.sex in ("1", "2") else ""]
        if age is not None:
            said.append(self.tr("{age} 岁").format(age=age))
        if sheet.person.died_on is not None:
            died = self.tr("{day} 去世").format(day=sheet.person.died_on.isoformat())
            said.append(died)
        name = layouts.label(draft.full_name, "h1")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QWidget()
        head.setLayout(
            layouts.row(name, layouts.label(" · ".join(filter(None, said)), "sub"), None)
        )
        return head

    def _deletion(self, sheet: PersonSheet) -> QLabel:
        assert sheet.deletion is not None, "asked before"
        at = sheet.deletion.at.astimezone()
        by = sheet.deletion.user or self.tr("（未知）")
        said = layouts.chip(
            self.tr("{at} 由 {user} 移入回收站").format(at=f"{at:%Y-%m-%d %H:%M}", user=by), "warn"
        )
        said.setWordWrap(True)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return said

    def _facts(self, sheet: PersonSheet) -> QWidget:
        grid = FactGrid()
        person = sheet.person
        home, draft, place = sheet.home, person.draft, ""
        if home is not None:
            place = home.place.shown()
        grid.add(self.tr("住址"), place)
        if draft.id_number:
            number = QWidget()
            self.eye.setFixedSize(theme.px(34), theme.px(26))
            self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            number.setLayout(layouts.row(self.number, self.eye, None, spacing=2))
            grid.add_widget(self._number_title(draft), number)
        for title, value in self._more_facts(sheet):
            grid.add(title, value)
        return grid

    def _number_title(self, draft: PersonDraft) -> str:
        if draft.id_type in ("", "resident_id"):
            return self.tr("身份证")
        return self.tr("证件号")

    def _more_facts(self, sheet: PersonSheet) -> list[tuple[str, str]]:
        draft, member, home = sheet.person.draft, sheet.person.membership, sheet.home
        relation = next(
            (
                each.relation_to_head
                for each in (() if home is None else home.members)
                if each.person_id == sheet.person.id
            ),
            "" if member is None else member.relation_to_head,
        )
        state = "" if home is None else shown_code("residence_state", home.residence_state)
        area = "" if home is None else home.place.grid or home.place.group
        match = shown_code("hukou_match", draft.hukou_match) if draft.hukou_match != "09" else ""
        return [
            (self.tr("出生"), columns.shown_birth(draft.birth_date, draft.birth_precision)),
            (self.tr("电话"), "\n".join(draft.phones)),
            (self.tr("与户主"), shown_code("relation_to_head", relation)),
            (self.tr("居住"), " · ".join(filter(None, (state, area)))),
            (self.tr("人口"), shown_code("population_kind", draft.population_kind)),
            (self.tr("户籍"), " · ".join(filter(None, (match, draft.hukou_address)))),
            (self.tr("政治面貌"), shown_code("political_status", draft.political_status)),
            (self.tr("文化程度"), shown_code("education", draft.education)),
            (self.tr("民族"), shown_code("ethnicity", draft.ethnicity)),
            (self.tr("单位"), " · ".join(filter(None, (draft.workplace, draft.occupation)))),
            (self.tr("紧急联系"), draft.emergency_contact),
            (self.tr("备注"), draft.note),
        ]

    def _home(self, sheet: PersonSheet) -> QVBoxLayout:
        home = sheet.home
        people = () if home is None else home.members
        head = layouts.label(self.tr("同户成员（{count} 人）").format(count=len(people)), "strong")
        number = layouts.label("" if home is None else home.household_no, "cap")
        number.setToolTip(self.tr("户编号"))
        parts: list[QWidget | QVBoxLayout | QGridLayout] = []
        parts.append(ends_of_line(head, number))
        as_of = FactGrid()
        as_of.add_widget(self.tr("查看某日"), self.day)
        if home is None:
            none = layouts.label(self.tr("这一天没有登记在任何一户。"), "sub")
            none.setWordWrap(True)
            parts.append(none)
        parts.extend(self._member(each, sheet) for each in people)
        parts.extend(self._closed(home))
        parts.append(as_of)
        return layouts.column(*parts, spacing=2)

    def _closed(self, home: Household | None) -> list[QWidget]:
        if home is None or home.closed_on is None:
            return []
        closed = self.tr("此户已于 {day} 注销").format(day=home.closed_on.isoformat())
        return [layouts.label(closed, "sub")]

    def _member(self, member: Member, sheet: PersonSheet) -> QPushButton:
        itself = member.person_id == sheet.person.id
        return MemberButton(member, sheet.day, itself=itself, jump=self.jump_asked.emit)

    def _history(self, stays: Sequence[Stay]) -> QVBoxLayout:
        parts: list[QWidget] = [layouts.label(self.tr("住户变动"), "strong")]
        for stay in stays:
            undated = self.tr("（日期未登记）")
            begun = undated if stay.from_on is None else stay.from_on.isoformat()
            ended = self.tr("至今") if stay.to_on is None else stay.to_on.isoformat()
            when = f"{begun} ─ {ended}"
            why = "，".join(filter(None, (stay.reason, stay.end_reason)))
            parts.append(layouts.label(when, "cap"))
            place = layouts.label("　".join(filter(None, (stay.address, why))))
            place.setWordWrap(True)
            parts.append(place)
        return layouts.column(*parts, spacing=1)

    def _as_of(self, day: date | None) -> None:
        if day != self._on:
            self._on = day
            self._follow()

    def _write_number(self) -> None:
        number = "" if self.sheet is None else self.sheet.person.draft.id_number
        self.number.setText(self._whole or mask_id(number))
        shown = bool(self._whole)
        self.eye.setIcon(icons.icon("eye_off" if shown else "eye"))

    def _hide_number(self) -> None:
        self._whole = ""
        self._hide_later.stop()
        self._write_number()

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self.sheet is not None:
            home = self.sheet.home
            self._deeds.menu(self._menu, None if home is None else home.id, [self.sheet.person.id])

    def _edit(self) -> None:
        if self._person_id is not None:
            self._deeds.form(self._person_id)

    def _restore(self) -> None:
        if self._person_id is not None:
            self._deeds.restore([self._person_id])
