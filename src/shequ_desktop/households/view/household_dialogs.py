"""Doors to the dialogs of the household ledger; each opens a window and returns it at once."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from shequ_desktop.gui.desk import Desk
from shequ_desktop.households.values import HouseholdId, PersonId
from shequ_desktop.households.view.joining_dialogs import BirthDialog, JoinDialog, MoveInDialog
from shequ_desktop.households.view.leaving_dialogs import DeathDialog, MoveOutDialog
from shequ_desktop.households.view.shaping_dialogs import (
    AsOfDialog,
    ChangeHeadDialog,
    HouseholdEditDialog,
    SplitDialog,
)

_D = TypeVar("_D", bound=QDialog)


def open_move_out(
    desk: Desk, parent: QWidget | None, household_id: str, people: Sequence[str] = ()
) -> MoveOutDialog:
    """Ask who moves away, when and where to; ``people`` are ticked."""
    chosen = tuple(map(PersonId, people))
    return _opened(MoveOutDialog(desk, parent, HouseholdId(household_id), chosen))


def open_move_in(
    desk: Desk,
    parent: QWidget | None,
    *,
    person_id: str | None = None,
    household_id: str | None = None,
) -> MoveInDialog:
    """Let a registered person live in a household; what is not given is asked for."""
    return _opened(
        MoveInDialog(
            desk,
            parent,
            person_id=None if person_id is None else PersonId(person_id),
            household_id=None if household_id is None else HouseholdId(household_id),
        )
    )


def open_birth(desk: Desk, parent: QWidget | None, household_id: str) -> BirthDialog:
    """Register a baby in a household."""
    return _opened(BirthDialog(desk, parent, HouseholdId(household_id)))


def open_death(desk: Desk, parent: QWidget | None, person_id: str) -> DeathDialog:
    """Record a death."""
    return _opened(DeathDialog(desk, parent, PersonId(person_id)))


def open_split(
    desk: Desk, parent: QWidget | None, household_id: str, people: Sequence[str] = ()
) -> SplitDialog:
    """Let some members form a household of their own; ``people`` are ticked."""
    chosen = tuple(map(PersonId, people))
    return _opened(SplitDialog(desk, parent, HouseholdId(household_id), chosen))


def open_join(desk: Desk, parent: QWidget | None, household_id: str) -> JoinDialog:
    """Let all people of another household, to be searched for, come into this one."""
    return _opened(JoinDialog(desk, parent, HouseholdId(household_id)))


def open_change_head(desk: Desk, parent: QWidget | None, household_id: str) -> ChangeHeadDialog:
    """Make another member the head."""
    return _opened(ChangeHeadDialog(desk, parent, HouseholdId(household_id)))


def open_household_edit(
    desk: Desk, parent: QWidget | None, household_id: str
) -> HouseholdEditDialog:
    """Change what is said of a household."""
    return _opened(HouseholdEditDialog(desk, parent, HouseholdId(household_id)))


def open_as_of(desk: Desk, parent: QWidget | None, household_id: str) -> AsOfDialog:
    """Show a household as it was on a day."""
    return _opened(AsOfDialog(desk, parent, HouseholdId(household_id)))


def _opened(dialog: _D) -> _D:
    dialog.open()
    return dialog
