"""What is said of a household as a whole: read for its window, and written back."""

from collections.abc import Iterable

from sqlalchemy import select

from shequ_desktop.households.model.tables import HouseholdRow
from shequ_desktop.households.service.homes import HouseholdChanges, edit_household
from shequ_desktop.households.values import HouseholdId, HouseholdNoMissing, HouseholdNoTaken
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Reading, Transaction


def household_particulars(reading: Reading, household_id: HouseholdId) -> HouseholdChanges:
    """Return all that can be edited of a household, as it is now."""
    row = reading.session.get_one(HouseholdRow, household_id)
    return HouseholdChanges(
        **{name: getattr(row, name) for name in HouseholdChanges.__slots__},
    )


def change_household(tx: Transaction, household_id: HouseholdId, changes: HouseholdChanges) -> None:
    """Change what is said of a household.

    Raises:
        RulesBroken: it would have no number, or another household's.
    """
    refuse(_check_number(tx, household_id, changes.household_no))
    edit_household(tx, household_id, changes)


def _check_number(
    tx: Transaction, household_id: HouseholdId, number: str | None
) -> Iterable[Finding]:
    if number is None:
        return
    if not number.strip():
        yield HouseholdNoMissing()
        return
    others = tx.session.scalars(
        select(HouseholdRow.id).where(
            HouseholdRow.household_no == number.strip(),
            HouseholdRow.id != household_id,
            HouseholdRow.deleted_at.is_(None),
        )
    ).first()
    if others is not None:
        yield HouseholdNoTaken(number.strip())
