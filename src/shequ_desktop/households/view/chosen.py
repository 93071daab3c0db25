"""What is done with the people that are selected in the ledger."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui.desk import Desk
from shequ_desktop.households import service
from shequ_desktop.households.values import BULK_EDIT, LedgerLine, PersonId
from shequ_desktop.households.view import bulk_edit
from shequ_desktop.households.view.deeds import Deeds
from shequ_desktop.households.view.ledger_table import LedgerTable
from shequ_desktop.households.view.narrowing import Narrowing
from shequ_desktop.households.view.pasting import Plan
from shequ_desktop.households.view.printing import print_labels, print_people, print_roster

_SAME_HOME = 100
"""Lines; nobody lives with more people."""


class Chosen(QObject):
    """Acts on the selected lines of ``table``, or on the one the cursor is on."""

    def __init__(
        self, desk: Desk, page: QWidget, table: LedgerTable, state: Narrowing, deeds: Deeds
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._table = desk, page, table
        self._state, self._deeds = state, deeds

    def people(self) -> list[PersonId]:
        """Return the selected people, or the one the cursor is on."""
        numbers = self._table.chosen_numbers()
        lines = self._desk.tasks.page(lambda reading: service.lines_of(reading, numbers))
        return [line.person_id for line in lines]

    def same_household(self) -> list[PersonId]:
        """Return those of the selected people who live with the one the cursor is on."""
        current = self._table.current_line()
        lines = (self._table.line(number) for number in self._table.chosen_numbers()[:_SAME_HOME])
        return [
            line.person_id
            for line in lines
            if line is not None
            and current is not None
            and line.household_id == current.household_id
        ]

    def bulk_edit(self) -> None:
        """Change one column of everybody who is selected."""
        numbers = self._table.chosen_numbers()
        if self._state.in_bin or not numbers:
            self._desk.say(self.tr("请先在台账中选中要修改的人员。"))
            return
        if len(numbers) > bulk_edit.AT_MOST:
            said = self.tr("一次最多修改 {most} 人，请先筛选。")
            self._desk.say(said.format(most=f"{bulk_edit.AT_MOST:,}"))
            return

        def then(lines: list[LedgerLine]) -> None:
            window = bulk_edit.BulkEdit(lines, self._table.today, self._page.window())
            window.confirmed.connect(self._write_bulk)
            window.open()

        self._desk.tasks.read(
            lambda reading: service.lines_of(reading, numbers), owner=self._page, then=then
        )

    def delete(self) -> None:
        """Put the selected people into the recycle bin; it can be undone."""
        people = self.people()
        if people and not self._state.in_bin:
            self._deeds.delete(people)

    def restore(self) -> None:
        """Take the selected people out of the recycle bin."""
        people = self.people()
        if people and self._state.in_bin:
            self._deeds.restore(people)

    def print_cards(self) -> None:
        """Show the household cards of the selected people."""
        print_people(self._desk, self._page, self.people())

    def print_all(self) -> None:
        """Show the household cards of everybody in the list."""
        numbers = list(self._table.grid_model.ids())
        lines = self._desk.tasks.page(lambda reading: service.lines_of(reading, numbers))
        print_people(self._desk, self._page, [line.person_id for line in lines])

    def print_roster(self) -> None:
        """Show everybody in the list as a list on paper."""
        print_roster(
            self._desk, self._page, list(self._table.grid_model.ids()), self.tr("人员名册")
        )

    def print_labels(self) -> None:
        """Show labels for the households of the selected people."""
        print_labels(self._desk, self._page, self.people())

    def export(self) -> None:
        """Export exactly what is on screen."""
        self._deeds.export(list(self._table.grid_model.ids()), self._table.shown_keys())

    def add(self) -> None:
        """Open an empty form."""
        if not self._state.in_bin:
            self._deeds.form()

    def edit(self) -> None:
        """Open the form of the person the cursor is on."""
        line = self._table.current_line()
        if line is not None and not self._state.in_bin:
            self._deeds.form(line.person_id)

    def merge(self) -> None:
        """Make one record of the two that are selected."""
        self._deeds.merge(self.people())

    def open_numbers(self) -> None:
        """Show the whole numbers of the selected people for a while."""
        self._table.open_numbers(self.people())

    def _write_bulk(self, plan: Plan) -> None:
        self._table.write(plan, BULK_EDIT, self.tr("已修改 {count} 格，可撤销（Ctrl+Z）"))
