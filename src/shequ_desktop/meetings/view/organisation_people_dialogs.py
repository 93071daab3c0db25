"""The windows for kin declarations and for the households that a representative is linked to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.community import service as community
from shequ_desktop.community.values import DECLARE_KIN, LINK_HOUSEHOLDS, RuleProfile, near_kin
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, Hint, PreeditSearch
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.households import service as households
from shequ_desktop.households.values import Inhabitant
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.offers import Hit
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.service import organisation as service
from shequ_desktop.meetings.service.ledger_view import homes_of_group
from shequ_desktop.meetings.values.organisation import Holder
from shequ_desktop.storage.store import Reading

_ID = Qt.ItemDataRole.UserRole
_LIST_HIGH = 92
_ROW = 28


class KinDialog(FormDialog):
    """申报亲属关系."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("申报亲属关系"))
        self.one, self.other = self._people(), self._people()
        self.relation = QComboBox()
        for line in code_table("kinship"):
            near = self.tr("{relation}（近亲属）").format(relation=line.label)
            self.relation.addItem(near if line.code in near_kin() else line.label, line.code)
        self.note = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("人员"), self.one, required=True)
        grid.add(self.tr("的"), self.relation)
        grid.add(self.tr("是"), self.other, required=True)
        grid.add(self.tr("备注"), self.note)
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("申报亲属关系"),
            self.tr(
                "近亲属指配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女"
                "（《民法典》第一千零四十五条）。同一户中看得出来的亲属不必申报。"
            ),
        )
        self.fit(600)
        self.one.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._key(self.one), self._key(self.other), self.note.text()

    def _people(self) -> SearchList[Hit]:
        made: SearchList[Hit] = SearchList(
            self.desk,
            self.tr("姓名、拼音首字母、门牌或电话"),
            households.find,
            lambda hit: f"{hit.title}　{hit.detail}",
        )
        made.list.setFixedHeight(theme.px(_LIST_HIGH))
        return made

    @staticmethod
    def _key(people: SearchList[Hit]) -> str:
        hit = people.value()
        return "" if hit is None else hit.key

    def _save(self) -> None:
        one, other = self._key(self.one), self._key(self.other)
        relation, note = str(self.relation.currentData()), self.note.text()
        self.send(
            lambda tx: service.declare_kin(tx, one, other, relation, note),
            DECLARE_KIN,
            lambda _id: self._saved(),
        )

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("亲属关系已申报，可撤销（Ctrl+Z）"))


class LinksDialog(FormDialog):
    """代表联系户: the households of the group, each with a tick."""

    def __init__(self, desk: Desk, parent: QWidget, holder: Holder, profile: RuleProfile) -> None:
        super().__init__(desk, parent, self.tr("代表联系户"))
        self._holder, self._profile = holder, profile
        self._linked: frozenset[str] = frozenset()
        self._of_others: frozenset[str] = frozenset()
        homes = desk.tasks.page(self._read)
        self.search = PreeditSearch(self.tr("门牌、户主姓名或拼音首字母"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("户"))
        self.list.setMinimumHeight(theme.px(280))
        self.count = Hint()
        self.day = DateEdit(self.today)
        self.day.set_day(max(self.today, holder.office.draft.from_on))
        self._fill(homes)
        self._build()

    def _build(self) -> None:
        holder = self._holder
        some = layouts.button(self.tr("勾选列出的各户"))
        none = layouts.button(self.tr("全部不选"))
        some.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        grid = FormGrid(columns=1)
        grid.add(self.tr("自"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        self.body.addLayout(layouts.row(self.search, some, none))
        self.body.addWidget(self.list)
        self.body.addWidget(self.count)
        self.search.query.connect(self._narrow)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.save.clicked.connect(self._save)
        said = self.tr(
            "{name}　{group}　空格键勾选；已由其他代表联系的户，勾选后改由这名代表联系。"
        )
        self.build(self.tr("代表联系户"), said.format(name=holder.name, group=holder.group))
        self._tell()
        self.fit(640)
        self.search.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.chosen()

    def chosen(self) -> frozenset[str]:
        """Return the ids of the households that are ticked."""
        return frozenset(
            str(item.data(_ID))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def _read(self, reading: Reading) -> Sequence[Inhabitant]:
        office = self._holder.office
        links = community.links(reading, on=reading.today)
        self._linked = frozenset(each.household_id for each in links if each.office_id == office.id)
        self._of_others = frozenset(
            each.household_id for each in links if each.office_id != office.id
        )
        return homes_of_group(reading, office.draft.area_id, reading.today)

    def _fill(self, homes: Sequence[Inhabitant]) -> None:
        taken = self.tr("{line}　（已由其他代表联系）")
        for home in homes:
            line = f"{home.door}　{home.name}"
            if home.household_id in self._of_others:
                line = taken.format(line=line)
            item = QListWidgetItem(line)
            item.setData(_ID, home.household_id)
            item.setSizeHint(QSize(0, theme.px(_ROW)))
            item.setData(_ID + 1, f"{line} {initials(home.name)}".casefold())
            ticked = home.household_id in self._linked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _narrow(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in str(item.data(_ID + 1)))

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)  # noqa: FBT003 - as above
        self._tell()

    def _tell(self) -> None:
        least = self._profile.households_per_representative_least
        most = self._profile.households_per_representative_most
        count = len(self.chosen())
        said = self.tr("已选 {count} 户").format(count=count)
        if least is None or most is None:
            self.count.say(said)
            return
        fits = least.value <= count <= most.value
        usual = self.tr("{said}，一般 {least} 至 {most} 户（{article}）")
        self.count.say(
            usual.format(
                said=said, least=least.value, most=most.value, article=most.source.article
            ),
            "ok" if fits else "warn",
        )

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        office_id, chosen = self._holder.office.id, self.chosen()
        self.send(
            lambda tx: community.link_households(tx, office_id, chosen, on=on),
            LINK_HOUSEHOLDS,
            lambda _none: self._saved(),
        )

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("联系户已登记，可撤销（Ctrl+Z）"))
