"""Who is meant: ticks for the members of a household."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.households.values import Household, Member, PersonId
from shequ_desktop.households.view.code_fields import code_label


class MemberTicks(QWidget):
    """The members of a household, each with a tick."""

    changed = Signal()

    def __init__(self, home: Household, chosen: Collection[PersonId]) -> None:
        super().__init__()
        self.ticks: dict[PersonId, QCheckBox] = {}
        rows = layouts.column(spacing=2)
        for member in home.members:
            tick = QCheckBox(described_member(member))
            tick.setChecked(member.person_id in chosen)
            tick.toggled.connect(lambda _on: self.changed.emit())
            self.ticks[member.person_id] = tick
            rows.addWidget(tick)
        self.setLayout(rows)
        first = next(iter(self.ticks.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def people(self) -> tuple[PersonId, ...]:
        """Return who is ticked, in the household's order."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())


def described_member(member: Member) -> str:
    """Return a member as lists show them: name, relation, sex and birth."""
    relation = code_label("relation", member.relation_to_head)
    named = QCoreApplication.translate("PeopleChoice", "{name}（{relation}）")
    told = [named.format(name=member.full_name, relation=relation)]
    if member.sex in ("1", "2"):
        told.append(code_label("sex", member.sex))
    if member.birth_date is not None:
        told.append(f"{member.birth_date.isoformat()}")
    return "　".join(told)
