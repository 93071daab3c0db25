"""A training, an award or an evaluation, written down for many at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint, PreeditSearch
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    EVENT_TITLES,
    NOTE_EVENT,
    EventKind,
    Volunteer,
    VolunteerId,
    VolunteerState,
)
from shequ_desktop.volunteers.view.words import said

_WIDE = 640


class EventDialog(FormDialog):
    """Who took part is ticked; the search narrows the list, ticks stay."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        people: Sequence[Volunteer],
        chosen: Sequence[VolunteerId],
    ) -> None:
        super().__init__(desk, parent, self.tr("登记培训或表彰"))
        self.kind = QComboBox()
        for kind, title in EVENT_TITLES.items():
            self.kind.addItem(said(title), kind.value)
        self.title_edit = QComboBox()
        self.title_edit.setEditable(True)
        self.title_edit.addItems(["", *desk.tasks.page(_trainings)])
        self.on = day_field(self.today, self.today)
        self.issuer = QLineEdit()
        self.until = day_field(self.today)
        self.search = PreeditSearch(self.tr("姓名、拼音首字母、编号"))
        self.people = QListWidget()
        self.count = Hint()
        self._fill(people, frozenset(chosen))
        self._lay_out()
        self.title_edit.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.title_edit.currentText(), self.chosen(), self.issuer.text()

    def chosen(self) -> list[VolunteerId]:
        """Return who is ticked."""
        items = map(self.people.item, range(self.people.count()))
        return [
            VolunteerId(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _fill(self, people: Sequence[Volunteer], chosen: frozenset[VolunteerId]) -> None:
        for each in people:
            if each.state in (VolunteerState.LEFT, VolunteerState.PAUSED):
                continue
            words = "　".join(filter(None, (each.draft.name, each.number, each.door)))
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            told = f"{words} {search_key(each.draft.name)}".lower()
            item.setData(Qt.ItemDataRole.UserRole + 1, told)
            is_on = each.id in chosen
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.people.addItem(item)

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("种类"), self.kind)
        grid.add(self.tr("名称"), self.title_edit, required=True, hint=self.tr("与岗位要求一致"))
        grid.add(self.tr("日期"), self.on, required=True, hint=self.on.hint)
        grid.add(self.tr("有效至"), self.until, hint=self.until.hint)
        grid.add(self.tr("组织单位"), self.issuer)
        self.people.setFixedHeight(theme.px(230))
        self.people.setAccessibleName(self.tr("参加的志愿者"))
        self.body.addWidget(grid)
        self.body.addWidget(self.search)
        self.body.addWidget(self.people)
        self.body.addWidget(self.count)
        self.search.query.connect(self._narrow)
        self.search.entered.connect(self._tick_first)
        self.people.itemChanged.connect(lambda _item: self._tell())
        self.save.clicked.connect(lambda _on=False: self._save())
        self._tell()
        self.build(self.tr("登记培训、表彰或评价"), self.tr("参加的人都勾上，一次登记。"))
        if self.keyboard is not None:
            self.search.removeEventFilter(self.keyboard)
            self.people.removeEventFilter(self.keyboard)
        self.fit(_WIDE)

    def _narrow(self, words: str) -> None:
        wanted = words.lower().split()
        for item in map(self.people.item, range(self.people.count())):
            told = item.data(Qt.ItemDataRole.UserRole + 1)
            item.setHidden(not all(word in told for word in wanted))

    def _tick_first(self) -> None:
        """Tick the first that is found, ready for the next name."""
        self._narrow(self.search.wanted())
        for item in map(self.people.item, range(self.people.count())):
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked)
                break
        self.search.clear()

    def _tell(self) -> None:
        told = self.tr("已勾选 {n} 人。输入姓名后回车，勾上第一个")
        self.count.say(told.format(n=len(self.chosen())))

    def _save(self) -> None:
        title, on, people = self.title_edit.currentText().strip(), self.on.day(), self.chosen()
        if not title or on is None or not people:
            self.count.say(self.tr("请填写名称和日期，并勾选参加的人。"), "error")
            return
        kind, issuer = EventKind(str(self.kind.currentData())), self.issuer.text()
        until = self.until.day()
        self.send(
            lambda tx: service.note_event(
                tx, people, kind, title, on=on, issuer=issuer, valid_until=until
            ),
            NOTE_EVENT,
            lambda _none: self._done(len(people)),
        )

    def _done(self, number: int) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记 {n} 人，可撤销（Ctrl+Z）").format(n=number))


def _trainings(reading: Reading) -> list[str]:
    """Return the trainings that posts ask for."""
    of_sorts = [each.training for each in service.catalogue(reading).values()]
    of_posts = [each.draft.training for each in service.posts(reading)]
    return sorted({title for title in (*of_sorts, *of_posts) if title})
