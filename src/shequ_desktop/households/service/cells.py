"""Cells of the ledger's table: those of the person, and those of the household on the same line."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from shequ_desktop.households.model.tables import MemberRow
from shequ_desktop.households.rules.cells import read_cell
from shequ_desktop.households.service.homes import HouseholdChanges, edit_household
from shequ_desktop.households.service.people import edit_cells
from shequ_desktop.households.values import CellEdit, HouseholdId, PersonId
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.storage.store import Reading, Transaction

HOME_CELLS = {"residence_state": "residence_state", "household_kind": "kind"}
"""Columns of a line that belong to the household, and what they are called there."""


@dataclass(frozen=True, slots=True)
class _HomeCell:
    household_id: HouseholdId
    part: str
    value: str


def write_cells(tx: Transaction, edits: Iterable[CellEdit]) -> int:
    """Write cells as ``edit_cells`` does, and those of households too: all or none.

    A cell of somebody's household is written for everybody in it. People without a
    household have none, and such a cell is passed over.

    Returns:
        The number of cells written.

    Raises:
        RulesBroken: ``CellNotUnderstood`` for each cell that cannot be.
    """
    of_people: list[CellEdit] = []
    of_homes: list[_HomeCell] = []
    findings: list[Finding] = []
    for edit in edits:
        if edit.field not in HOME_CELLS:
            of_people.append(edit)
            continue
        try:
            of_homes.extend(_home_cell(tx, edit))
        except RulesBroken as refused:
            findings.extend(refused.findings)
    refuse(findings)
    for cell in dict.fromkeys(of_homes):
        edit_household(tx, cell.household_id, HouseholdChanges(**{cell.part: cell.value}))
    return edit_cells(tx, of_people) + len(of_homes)


def _home_cell(tx: Transaction, edit: CellEdit) -> list[_HomeCell]:
    value = read_cell(edit.field, edit.text, today=tx.today)
    home = _home_of(tx, edit.person_id)
    return [] if home is None else [_HomeCell(home, HOME_CELLS[edit.field], value)]


def _home_of(reading: Reading, person_id: PersonId) -> HouseholdId | None:
    found = reading.session.scalars(
        select(MemberRow.household_id)
        .where(MemberRow.person_id == person_id, MemberRow.deleted_at.is_(None))
        .order_by(MemberRow.to_on.is_not(None), MemberRow.to_on.desc(), MemberRow.id.desc())
        .limit(1)
    ).first()
    return None if found is None else HouseholdId(found)
