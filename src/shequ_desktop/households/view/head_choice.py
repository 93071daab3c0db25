"""Who leads a household next, and what the others are to that person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.gui.form_parts import FormGrid, clear
from shequ_desktop.households import service
from shequ_desktop.households.rules.relations import COMMON, next_head, relations_under
from shequ_desktop.households.values import HEAD, Household, Member, PersonId
from shequ_desktop.households.view.code_fields import CodeBox


class RelationRows(QWidget):
    """One line a person: what they are to the head. Suggested, to be corrected."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[PersonId, CodeBox] = {}
        self._rows = layouts.column()
        self.setLayout(self._rows)

    def offer(self, people: Sequence[Member], suggested: dict[PersonId, str]) -> None:
        """Ask about ``people``; what is not suggested is as it was."""
        clear(self._rows)
        self.boxes = {}
        grid = FormGrid()
        for each in people:
            box = CodeBox("relation", empty="", first=COMMON, without=(HEAD,))
            relation = suggested.get(each.person_id, each.relation_to_head)
            box.set_code("" if relation == HEAD else relation)
            self.boxes[each.person_id] = box
            grid.add(each.full_name, box)
        self._rows.addWidget(grid)
        self.setVisible(bool(people))

    def relations(self) -> dict[PersonId, str]:
        """Return the codes of GB/T 4761, by person; empty where nothing is known."""
        return {person_id: box.code() for person_id, box in self.boxes.items()}


class HeadChoice(QWidget):
    """A list to choose the head from, and below it what the others are to that person.

    Args:
        title: What the list is called.
        note: Says above it why somebody has to be chosen.
    """

    changed = Signal()
    regrown = Signal()
    """There are other lists below than before."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self._home: Household | None = None
        self._people: tuple[Member, ...] = ()
        self.note = layouts.label(note, "sub")
        self.note.setWordWrap(True)
        self.note.setVisible(bool(note))
        self.heads = QComboBox()
        self.rows = RelationRows()
        grid = FormGrid()
        grid.add(title, self.heads, required=True)
        self.others = layouts.label(self.tr("其余成员与新户主的关系："), "sub")
        self.setLayout(layouts.column(self.note, grid, self.others, self.rows, spacing=4))
        self.heads.currentIndexChanged.connect(lambda _at: self._choose())

    def offer(self, home: Household, people: Sequence[Member]) -> None:
        """Let one of ``people`` be chosen, the likeliest first; nobody hides all of it."""
        before = self.head()
        self._home, self._people = home, tuple(people)
        self.heads.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.heads.clear()
        for each in people:
            self.heads.addItem(each.full_name, each.person_id)
        wanted = before if self.heads.findData(before) >= 0 else next_head(self._people)
        self.heads.setCurrentIndex(max(0, self.heads.findData(wanted)))
        self.heads.blockSignals(False)  # noqa: FBT003 - as above
        self.setVisible(bool(people))
        self._choose()

    def head(self) -> PersonId | None:
        """Return who is chosen; ``None``: nobody has to be."""
        chosen = self.heads.currentData()
        return PersonId(chosen) if chosen and self._people else None

    def succession(self) -> service.Succession:
        """Return what is chosen."""
        if self.head() is None:
            return service.NO_SUCCESSION
        return service.Succession(new_head=self.head(), relations=self.rows.relations())

    def _choose(self) -> None:
        head = self.head()
        others = [each for each in self._people if each.person_id != head]
        suggested = {}
        if self._home is not None and head is not None:
            suggested = relations_under(self._home, head)
        self.rows.offer(others, suggested)
        self.others.setVisible(bool(others))
        self.changed.emit()
        self.regrown.emit()
