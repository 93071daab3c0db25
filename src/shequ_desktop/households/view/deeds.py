"""What can be done with people, each behind the window that does it.

The windows are loaded when they are first opened: the page must show at once.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from shequ_desktop.gui import icons
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    DELETE_PEOPLE,
    RESTORE_PEOPLE,
    HeadLeaves,
    HouseholdId,
    PersonId,
    Place,
)
from shequ_desktop.kernel.findings import Finding


class Deeds(QObject):
    """Opens the windows of the ledger over ``page``."""

    def __init__(self, desk: Desk, page: QWidget, saved: Callable[[PersonId], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._saved = desk, page, saved

    def form(
        self,
        person_id: PersonId | None = None,
        *,
        household_id: HouseholdId | None = None,
        place: Place | None = None,
    ) -> None:
        """Open the form of a person, or an empty one."""
        from shequ_desktop.households.view.person_form import (  # noqa: PLC0415 - see above
            PersonForm,
        )

        form = PersonForm(
            self._desk,
            person_id=person_id,
            household_id=household_id,
            place=place,
            parent=self._page.window(),
        )
        form.saved.connect(self._saved)
        form.open()

    def menu(
        self, menu: QMenu, household_id: HouseholdId | None, people: Sequence[PersonId]
    ) -> None:
        """Add what changes households and people's places in them to a menu.

        Args:
            household_id: Where ``people`` live; ``None``: nowhere any more.
        """
        one = people[0] if len(people) == 1 else None
        for title, icon, deed, possible in (
            (self.tr("同户新增人员…"), "person_add", self._add_beside, one),
            (self.tr("出生登记…"), "person_add", self._birth, one),
            (self.tr("已登记的人迁入本户…"), "home_person", self._move_here, one),
            (self.tr("迁出…"), "person_arrow_right", self._move_out, people),
            (self.tr("分户…"), "split_horizontal", self._split, people),
            (self.tr("更换户主…"), "person_swap", self._change_head, one),
            (self.tr("合户…"), "people", self._join, one),
            (self.tr("修改户信息…"), "building_home", self._edit_home, one),
            (self.tr("查看某日的户…"), "calendar_clock", self._as_of, one),
        ):
            action = menu.addAction(icons.icon(icon), title)
            action.setEnabled(household_id is not None and bool(possible))
            action.triggered.connect(
                lambda _on, run=deed: run(household_id, tuple(people)) if household_id else None
            )
        menu.addSeparator()
        self._person_menu(menu, one, lives_here=household_id is not None)

    def _person_menu(self, menu: QMenu, one: PersonId | None, *, lives_here: bool) -> None:
        elsewhere = self.tr("搬到另一户…") if lives_here else self.tr("重新迁入…")
        for title, icon, deed, possible in (
            (elsewhere, "arrow_move", self._move_elsewhere, one),
            (self.tr("死亡登记…"), "person_delete", self._death, one if lives_here else None),
            (self.tr("拆开合并的记录…"), "arrow_reset", self._unmerge, self._was_merged(one)),
        ):
            action = menu.addAction(icons.icon(icon), title)
            action.setEnabled(bool(possible))
            action.triggered.connect(lambda _on, run=deed: run(one) if one else None)

    def _was_merged(self, one: PersonId | None) -> bool:
        if one is None:
            return False
        return bool(self._desk.tasks.page(lambda reading: service.merged_records(reading, one)))

    def merge(self, people: Sequence[PersonId]) -> None:
        """Open the window that makes one record of two."""
        from shequ_desktop.households.view.merge_dialog import (  # noqa: PLC0415 - see above
            open_merge,
        )

        if len(people) != 2:  # noqa: PLR2004 - a pair
            said = self.tr("请先在表中选中同一个人的两条记录（按住 Ctrl 点两行），再合并。")
            self._desk.inform(self._page, said)
            return
        open_merge(self._desk, self._page, people[0], people[1])

    def import_workbook(self) -> None:
        """Open the import wizard."""
        from shequ_desktop.households.view.import_wizard import (  # noqa: PLC0415 - see above
            open_import,
        )

        open_import(self._desk, self._page)

    def export(self, numbers: Sequence[int], columns: Sequence[str]) -> None:
        """Open the export of exactly these lines and columns."""
        from shequ_desktop.households.view.export import open_export  # noqa: PLC0415 - see above

        open_export(self._desk, self._page, numbers, columns)

    def delete(self, people: Sequence[PersonId]) -> None:
        """Put people into the recycle bin, without asking: it can be undone."""
        said = self.tr("{count} 人已移入回收站，可撤销（Ctrl+Z）").format(count=f"{len(people):,}")
        self._desk.tasks.change(
            lambda tx: service.delete_people(tx, people),
            DELETE_PEOPLE,
            owner=self._page,
            then=lambda _: self._desk.say(said),
            refused=self._refused,
        )

    def restore(self, people: Sequence[PersonId]) -> None:
        """Take people out of the recycle bin."""
        said = self.tr("已恢复 {count} 人").format(count=f"{len(people):,}")
        self._desk.tasks.change(
            lambda tx: service.restore_people(tx, people),
            RESTORE_PEOPLE,
            owner=self._page,
            then=lambda _: self._desk.say(said),
            refused=self._refused,
        )

    def _add_beside(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        self.form(household_id=household_id)

    def _birth(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_birth(self._desk, self._page, household_id)

    def _move_out(self, household_id: HouseholdId, people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_move_out(self._desk, self._page, household_id, people)

    def _move_here(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_move_in(self._desk, self._page, household_id=household_id)

    def _move_elsewhere(self, person_id: PersonId) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_move_in(self._desk, self._page, person_id=person_id)

    def _death(self, person_id: PersonId) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_death(self._desk, self._page, person_id)

    def _edit_home(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_household_edit(self._desk, self._page, household_id)

    def _as_of(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_as_of(self._desk, self._page, household_id)

    def _unmerge(self, person_id: PersonId) -> None:
        from shequ_desktop.households.view import merge_dialog  # noqa: PLC0415 - see above

        merge_dialog.open_unmerge(self._desk, self._page, person_id)

    def _split(self, household_id: HouseholdId, people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_split(self._desk, self._page, household_id, people)

    def _change_head(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_change_head(self._desk, self._page, household_id)

    def _join(self, household_id: HouseholdId, _people: tuple[PersonId, ...]) -> None:
        from shequ_desktop.households.view import household_dialogs  # noqa: PLC0415 - see above

        household_dialogs.open_join(self._desk, self._page, household_id)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        detail = ""
        if any(isinstance(finding, HeadLeaves) for finding in findings):
            detail = self.tr("可以先“更换户主”，或者选中这一户的所有成员一起移入回收站。")
        self._desk.inform(self._page, "\n".join(map(sentence, findings)), detail)


def column_menu_title() -> str:
    """Return the heading of the menu of ready-made column sets."""
    return QCoreApplication.translate("ColumnSets", "列组合")
