"""Where somebody lives: compound, building, entrance and door, and who is there already."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCompleter,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Area, AreaId, AreaKind, area_key, area_label
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_parts import clear
from shequ_desktop.households.service import neighbours
from shequ_desktop.households.values import HEAD, Household, HouseholdId, PersonId, Place

PATIENCE_MS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlaceFields(QWidget):
    """A door in four fields that know the areas, or an address in one line.

    Says below who lives there already, and asks whether to join them.

    Args:
        joining: Whether somebody is to live here, so that a household has to be chosen.
    """

    changed = Signal()
    """Another door, or another household behind it."""
    occupied = Signal()
    """It is known now who lives there, and whom to join."""

    def __init__(self, desk: Desk, *, joining: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._joining = joining
        self._preferred: HouseholdId | None = None
        self._preferred_person: PersonId | None = None
        self._areas: list[Area] = desk.tasks.page(communities.areas)
        self.occupants: tuple[Household, ...] = ()
        self.compound = _line(self.tr("小区"), self.tr("小区"))
        self.building = _line(self.tr("楼栋"), self.tr("楼栋，如 3"))
        self.entrance = _line(self.tr("单元"), self.tr("单元，如 2"))
        self.door = _line(self.tr("房号"), self.tr("房号，如 501"))
        self.address = _line(self.tr("整句地址"), self.tr("写成一句，如 建设路18号临街平房"))
        self.turn = layouts.button("", kind="ghost")
        self.hint = Hint()
        self.choices = QVBoxLayout()
        self.choices.setSpacing(theme.px(2))
        self._group = QButtonGroup(self)
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._arrange()
        self._complete()
        self._connect()
        self._free = False
        self.set_free(free=False)
        compounds = self._names(AreaKind.COMPOUND)
        if len(compounds) == 1:
            self.compound.setText(compounds[0])

    def place(self) -> Place:
        """Return the door as it is written now."""
        if self._free:
            return Place(address=self.address.text().strip())
        return Place(
            compound=self._settled(AreaKind.COMPOUND),
            building=self._settled(AreaKind.BUILDING),
            entrance=self._settled(AreaKind.ENTRANCE),
            door_no=self.door.text().strip().removesuffix("室"),
        )

    def set_place(
        self,
        place: Place,
        *,
        household_id: HouseholdId | None = None,
        person_id: PersonId | None = None,
    ) -> None:
        """Show a door; ``household_id``, or that of ``person_id``, is chosen behind it."""
        self._preferred, self._preferred_person = household_id, person_id
        self.compound.setText(place.compound)
        self.building.setText(place.building)
        self.entrance.setText(place.entrance)
        self.door.setText(place.door_no)
        self.address.setText(place.address)
        self.set_free(free=bool(place.address) and not (place.building or place.door_no))
        self._look()

    def household(self) -> Household | None:
        """Return the household that is to be joined; ``None``: a new one."""
        at = self._group.checkedId()
        return self.occupants[at] if 0 <= at < len(self.occupants) else None

    def set_free(self, *, free: bool) -> None:
        """Ask for the address in one line, or in its parts."""
        self._free = free
        for part in (self.compound, self.building, self.entrance, self.door):
            part.setVisible(not free)
        self.address.setVisible(free)
        self.turn.setText(self.tr("填楼栋房号") if free else self.tr("填整句地址"))
        self.setFocusProxy(self.address if free else self.building)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter leave a field whose list of suggestions is open but not used."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _ENTER:
            return False
        for part in (self.compound, self.building, self.entrance):
            popup = part.completer().popup()
            if watched is popup and not popup.currentIndex().isValid():
                popup.hide()
                tab = QKeyEvent(event.type(), Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(part, tab)
                return True
        return False

    def _arrange(self) -> None:
        parts = layouts.row(
            self.compound, self.building, self.entrance, self.door, self.address, self.turn
        )
        for at, stretch in enumerate((3, 2, 2, 2, 9)):
            parts.setStretch(at, stretch)
        self.setLayout(layouts.column(parts, self.hint, self.choices, spacing=1))

    def _complete(self) -> None:
        for part, kind in (
            (self.compound, AreaKind.COMPOUND),
            (self.building, AreaKind.BUILDING),
            (self.entrance, AreaKind.ENTRANCE),
        ):
            completer = QCompleter(QStringListModel(part), part)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            part.setCompleter(completer)
            completer.popup().installEventFilter(self)
            part.textEdited.connect(partial(self._suggest, kind))
            part.editingFinished.connect(partial(self._settle, part, kind))

    def _connect(self) -> None:
        for part in (self.compound, self.building, self.entrance, self.door, self.address):
            part.textChanged.connect(self._moved)
        self.turn.clicked.connect(self._turn)
        self._wait.timeout.connect(self._look)
        self._group.idClicked.connect(self._chose)

    def _chose(self, _at: int) -> None:
        self.changed.emit()
        self.occupied.emit()

    def _turn(self) -> None:
        self.set_free(free=not self._free)
        self._moved()

    def _suggest(self, kind: AreaKind, _text: str) -> None:
        part = self._part(kind)
        model = part.completer().model()
        assert isinstance(model, QStringListModel), "set in _complete"
        model.setStringList(self._names(kind))

    def _part(self, kind: AreaKind) -> QLineEdit:
        return {
            AreaKind.COMPOUND: self.compound,
            AreaKind.BUILDING: self.building,
            AreaKind.ENTRANCE: self.entrance,
        }[kind]

    def _settle(self, part: QLineEdit, kind: AreaKind) -> None:
        """Write out what the field means: 3 becomes 3号楼, or 3栋 if it is called so here."""
        if part.text().strip():
            part.setText(self._settled(kind))

    def _settled(self, kind: AreaKind) -> str:
        text = self._part(kind).text().strip()
        if not text:
            return ""
        wanted = area_key(kind, text)
        known = (name for name in self._names(kind) if area_key(kind, name) == wanted)
        return next(known, area_label(kind, text))

    def _names(self, kind: AreaKind) -> list[str]:
        return list(dict.fromkeys(area.name for area in self._known(kind)))

    def _known(self, kind: AreaKind) -> list[Area]:
        """Return the areas of a kind below what is written in the fields before."""
        if kind is AreaKind.COMPOUND:
            return [area for area in self._areas if area.kind is kind]
        above = AreaKind.COMPOUND if kind is AreaKind.BUILDING else AreaKind.BUILDING
        name = self._part(above).text().strip()
        if kind is AreaKind.BUILDING and not name:
            return [area for area in self._areas if area.kind is kind]
        key = area_key(above, name)
        parents: set[AreaId] = {
            area.id for area in self._known(above) if area_key(above, area.name) == key
        }
        return [area for area in self._areas if area.kind is kind and area.parent_id in parents]

    def _moved(self) -> None:
        self._preferred = self._preferred_person = None
        self._wait.start()
        self.changed.emit()

    def _look(self) -> None:
        self._wait.stop()
        place = self.place()
        if not (place.door_no or place.address):
            self._show(place, [])
            return
        self._desk.tasks.latest(
            lambda reading: neighbours(reading, place),
            channel="neighbours",
            owner=self,
            then=partial(self._show, place),
        )

    def _show(self, place: Place, homes: Sequence[Household]) -> None:
        before = self.household()
        self.occupants = tuple(homes)
        self._tell(place)
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self.choices)
        if homes and self._joining:
            self._offer(before)
        self.occupied.emit()

    def _tell(self, place: Place) -> None:
        if self.occupants:
            people = self.tr("；").join(shown_people(home) for home in self.occupants)
            self.hint.say(self.tr("该户已有：{people}").format(people=people))
        elif place.door_no or place.address:
            self.hint.say(
                self.tr("{unknown}还没有登记住户，保存时新立一户。").format(
                    unknown=self._unknown() or self.tr("这个门牌")
                )
            )
        else:
            self.hint.say(self.tr("楼栋和单元只填数字即可，如 3、2、501"))

    def _unknown(self) -> str:
        """Return the written areas that the community does not have yet: perhaps a slip."""
        if self._free:
            return ""
        missing = [
            self._settled(kind)
            for kind in (AreaKind.COMPOUND, AreaKind.BUILDING, AreaKind.ENTRANCE)
            if self._part(kind).text().strip()
            and area_key(kind, self._part(kind).text())
            not in {area_key(kind, name) for name in self._names(kind)}
        ]
        if not missing:
            return ""
        return self.tr("“{areas}”是新增的区域，请核对；这里").format(areas="".join(missing))

    def _offer(self, before: Household | None) -> None:
        chosen = self._chosen(before)
        for at, home in enumerate(self.occupants):
            radio = QRadioButton(
                self.tr("加入 {no}（{people}）").format(
                    no=home.household_no, people=shown_people(home)
                )
            )
            self._group.addButton(radio, at)
            self.choices.addWidget(radio)
            radio.setChecked(at == chosen)
        fresh = QRadioButton(self.tr("在此门另立一户"))
        self._group.addButton(fresh, len(self.occupants))
        self.choices.addWidget(fresh)

    def _chosen(self, before: Household | None) -> int:
        wanted = self._preferred or (before.id if before is not None else None)
        for at, home in enumerate(self.occupants):
            people = {member.person_id for member in home.members}
            if home.id == wanted or self._preferred_person in people:
                return at
        return 0


def shown_people(home: Household) -> str:
    """Return a household's people on one line: 李国强（户主）、李欣怡."""
    head = QCoreApplication.translate("PlaceFields", "{name}（户主）")
    return _joined(
        head.format(name=each.full_name) if each.relation_to_head == HEAD else each.full_name
        for each in home.members
    )


_AT_MOST = 4


def _joined(names: Iterable[str]) -> str:
    listed = list(names)
    comma = QCoreApplication.translate("PlaceFields", "、")
    if len(listed) <= _AT_MOST:
        return comma.join(listed)
    several = QCoreApplication.translate("PlaceFields", "{names}等 {count} 人")
    return several.format(names=comma.join(listed[:_AT_MOST]), count=len(listed))


def _line(name: str, placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(name)
    return made
