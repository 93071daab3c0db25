"""Two records of one person become one, field by field; and are taken apart again."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QListWidget,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import clear
from shequ_desktop.households import service
from shequ_desktop.households.rules.cells import TITLES, shown_code
from shequ_desktop.households.values import (
    MERGE_PEOPLE,
    PERSON_FIELDS,
    UNMASK,
    UNMERGE_PEOPLE,
    HouseholdId,
    Person,
    PersonId,
)
from shequ_desktop.kernel.privacy import mask_id
from shequ_desktop.storage.store import Transaction

_WIDE = 900
_HOME = "household"
"""The row that asks where the person lives."""
_COMPARED = tuple(name for name in PERSON_FIELDS if name != "birth_precision")


class MergeDialog(FormDialog):
    """Two records side by side; where they differ, one value is chosen.

    Left and right arrow choose, Enter and Tab go to the next difference.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, kept: PersonId, other: PersonId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("合并重复人员"))
        self._unmasked: dict[PersonId, str] = {}
        self.choices: dict[str, QButtonGroup] = {}
        """By field: button 0 is the kept record's value, 1 the other's."""
        self._results: dict[str, QLabel] = {}
        self._people = desk.tasks.page(
            lambda reading: (service.person(reading, kept), service.person(reading, other))
        )
        self._grid_place = layouts.column()
        self.same = layouts.label("", "sub")
        self.same.setWordWrap(True)
        self.swap = layouts.button(self.tr("左右互换"), "arrow_swap")
        self.swap.clicked.connect(self._swap)
        self.reveal = layouts.button(self.tr("显示完整证件号"), "eye", kind="ghost")
        self.reveal.clicked.connect(self._reveal)
        self.body.addLayout(self._grid_place)
        self.body.addWidget(self.same)
        self.body.addLayout(layouts.row(self.reveal, None))
        self.body.addStretch(1)
        self._show()
        self.save.clicked.connect(self._merge)
        self.name_save(self.tr("合并"))
        self.build(
            self.tr("合并重复人员"),
            self.tr("保留左边的记录；右边的记录留作历史，标签和户成员关系一并转入，随时可以拆开。"),
            keys=self.tr("← → 选左右　回车 = 下一项　Ctrl+回车 = 合并　Esc = 取消"),
            more=[self.swap],
        )
        self.fit(_WIDE)

    @override
    def snapshot(self) -> object:
        return {name: group.checkedId() for name, group in self.choices.items()}

    def _show(self) -> None:
        """Compare the two records anew."""
        clear(self._grid_place)
        self.choices, self._results = {}, {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        for column, stretch in enumerate((0, 3, 3, 3)):
            grid.setColumnStretch(column, stretch)
        heads = (self.tr("保留的记录"), self.tr("并入的记录"), self.tr("合并后"))
        for column, text in enumerate(heads, start=1):
            grid.addWidget(layouts.label(text, "strong"), 0, column)
        one, two = self._people
        for name in _COMPARED:
            if self._raw(one, name) != self._raw(two, name):
                self._add_row(grid, name, TITLES[name])
        if self._home(one) != self._home(two):
            self._add_row(grid, _HOME, self.tr("现住"))
        self._grid_place.addWidget(holder)
        self._tell_same()
        self.reveal.setVisible("id_number" in self.choices and not self._unmasked)
        self.regrow()

    def _add_row(self, grid: QGridLayout, name: str, title: str) -> None:
        row = grid.rowCount()
        holder = QWidget()
        holder.setObjectName("difference")
        if not theme.is_plain():
            holder.setStyleSheet(
                f"QWidget#difference {{ background: {theme.COLOURS['warn_bg']};"
                f" border-radius: {theme.px(4)}px; }}"
            )
        named = layouts.label(QCoreApplication.translate("columns", title))
        named.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(holder)
        radios = []
        for at, person in enumerate(self._people):
            radio = QRadioButton(self._shown(person, name) or self.tr("（空）"))
            radio.setAccessibleName(f"{named.text()}：{radio.text()}")
            group.addButton(radio, at)
            radios.append(radio)
        result = layouts.label("")
        result.setWordWrap(True)
        line = layouts.row(*radios, margins=(8, 2, 8, 2))
        for at in range(len(radios)):
            line.setStretch(at, 1)
        holder.setLayout(line)
        grid.addWidget(named, row, 0)
        grid.addWidget(holder, row, 1, 1, 2)
        grid.addWidget(result, row, 3)
        self.choices[name], self._results[name] = group, result
        group.idToggled.connect(partial(self._chosen, name))
        radios[self._likelier(name)].setChecked(True)

    def _likelier(self, name: str) -> int:
        """Return whose value to begin with: the other's only where the kept one says nothing."""
        one, two = (self._shown(person, name) for person in self._people)
        nothing = {"", shown_code(name, "0"), shown_code(name, "09")}
        return 1 if one in nothing and two not in nothing else 0

    def _chosen(self, name: str, _at: int, on: bool) -> None:  # noqa: FBT001 - a signal has no keywords
        if on:
            person = self._people[self.choices[name].checkedId()]
            self._results[name].setText(self._shown(person, name) or self.tr("（空）"))
            self.start_over()

    def _raw(self, person: Person, name: str) -> object:
        return getattr(person.draft, name)

    def _home(self, person: Person) -> HouseholdId | None:
        lives = person.membership is not None and person.membership.to_on is None
        return person.household.id if lives and person.household is not None else None

    def _shown(self, person: Person, name: str) -> str:
        if name == _HOME:
            home = person.household if self._home(person) is not None else None
            return f"{home.household_no}　{home.place.shown()}" if home else self.tr("不在任何一户")
        if name == "id_number":
            return self._unmasked.get(person.id, mask_id(person.draft.id_number))
        value = self._raw(person, name)
        if isinstance(value, tuple):
            return "、".join(value)
        return shown_code(name, str(value)) if value is not None else ""

    def _tell_same(self) -> None:
        one, two = self._people
        same = [
            f"{QCoreApplication.translate('columns', TITLES[name])} {self._shown(one, name)}"
            for name in _COMPARED
            if self._raw(one, name) == self._raw(two, name) and self._shown(one, name)
        ]
        self.same.setText(self.tr("相同：{fields}").format(fields="；".join(same)))

    def _swap(self) -> None:
        self._people = (self._people[1], self._people[0])
        self._show()

    def _reveal(self) -> None:
        people = tuple(person.id for person in self._people)
        purpose = self.tr("合并重复人员")

        def use_case(tx: Transaction) -> dict[PersonId, str]:
            return {each: service.note_unmasking(tx, each, purpose) for each in people}

        def then(numbers: dict[PersonId, str]) -> None:
            self._unmasked = numbers
            self._show()

        self.send(use_case, UNMASK, then)

    def _merge(self) -> None:
        kept, other = self._people
        taken = {name for name, group in self.choices.items() if group.checkedId() == 1}
        if "birth_date" in taken:
            taken.add("birth_precision")
        home = self._home(other if _HOME in taken else kept)

        def use_case(tx: Transaction) -> None:
            service.merge_records(
                tx, kept.id, other.id, from_other=taken & set(PERSON_FIELDS), home=home
            )

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已合并为一条记录，可以拆开或撤销"))
            self.accept()

        self.send(use_case, MERGE_PEOPLE, then)


class UnmergeDialog(FormDialog):
    """The former records of a person; one is taken apart."""

    def __init__(self, desk: Desk, parent: QWidget | None, person_id: PersonId) -> None:
        super().__init__(desk, parent, "")
        self.setWindowTitle(self.tr("拆开合并"))
        self.person = desk.tasks.page(lambda reading: service.person(reading, person_id))
        self.former = desk.tasks.page(
            lambda reading: [
                service.person(reading, each) for each in service.merged_records(reading, person_id)
            ]
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("并入过的记录"))
        self.list.setMinimumHeight(theme.px(120))
        for each in self.former:
            self.list.addItem(_described(each))
        self.list.setCurrentRow(0 if self.former else -1)
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        self.save.setEnabled(bool(self.former))
        self.save.clicked.connect(self._unmerge)
        self.name_save(self.tr("拆开"))
        told = (
            self.tr("{name}并入过以下记录。拆开后，合并时改动的内容恢复原样，之后改过的保留。")
            if self.former
            else self.tr("{name}没有并入过其他记录。")
        )
        self.build(
            self.tr("拆开合并"),
            told.format(name=self.person.draft.full_name),
            keys=self.tr("↑ ↓ 选择　Ctrl+回车 = 拆开　Esc = 取消"),
        )
        self.fit(_WIDE * 2 // 3)

    def _unmerge(self) -> None:
        former = self.former[self.list.currentRow()].id

        def use_case(tx: Transaction) -> None:
            service.unmerge_people(tx, former)

        def then(_nothing: object) -> None:
            self.desk.say(self.tr("已拆成两条记录"))
            self.accept()

        self.send(use_case, UNMERGE_PEOPLE, then)


def open_merge(desk: Desk, parent: QWidget | None, a: str, b: str) -> MergeDialog:
    """Compare two records and merge ``b`` into ``a``, or the other way round."""
    dialog = MergeDialog(desk, parent, PersonId(a), PersonId(b))
    dialog.open()
    return dialog


def open_unmerge(desk: Desk, parent: QWidget | None, person_id: str) -> UnmergeDialog:
    """Show the former records of a person and take one apart."""
    dialog = UnmergeDialog(desk, parent, PersonId(person_id))
    dialog.open()
    return dialog


def _described(person: Person) -> str:
    draft = person.draft
    told = [draft.full_name, mask_id(draft.id_number)]
    if draft.birth_date is not None:
        told.append(draft.birth_date.isoformat())
    return "　".join(filter(None, told))
