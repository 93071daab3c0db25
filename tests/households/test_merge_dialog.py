"""Two records of one person: compared, merged field by field, and taken apart again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.li_family import (
    Family,
    a_desk,
    home_of,
    person_of,
    picture,
    press,
    relations,
    settle,
    shown,
)
from support.vaults import A_CHANGE

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.values import PersonDraft, PersonId
from shequ_desktop.households.view.merge_dialog import open_merge, open_unmerge
from shequ_desktop.storage.store import Store


@pytest.fixture
def family(store: Store) -> Family:
    return settle(store)


@pytest.fixture
def twin(store: Store, family: Family) -> PersonId:
    """Return a second record of the daughter, kept in another household."""
    draft = PersonDraft(
        full_name="李欣怡",
        sex="2",
        birth_date=date(1978, 5, 10),
        phones=("13900002222",),
        id_type="resident_id",
        tags=("volunteer",),
    )
    with store.transaction(A_CHANGE) as tx:
        return service.register_person(tx, draft, family.other_home, relation_to_head="10")


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def finish(qtbot: QtBot, dialog: FormDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_only_differences_are_asked_about_and_an_empty_value_gives_way(
    family: Family, twin: PersonId, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_merge(desk, None, family.daughter, twin)
    shown(qtbot, dialog)

    assert set(dialog.choices) == {"birth_date", "phones", "id_type", "household"}
    assert dialog.choices["phones"].checkedId() == 1
    assert dialog.choices["birth_date"].checkedId() == 0
    assert "姓名 李欣怡" in dialog.same.text()
    assert dialog._results["phones"].text() == "13900002222"


def test_the_chosen_values_are_kept_in_one_household_and_undo_parts_them(
    store: Store, family: Family, twin: PersonId, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = open_merge(desk, None, family.daughter, twin)
    shown(qtbot, dialog)
    birth = dialog.choices["birth_date"]
    birth.button(0).setFocus()
    press(birth.button(0), Qt.Key.Key_Right)
    assert birth.checkedId() == 1
    assert dialog._results["birth_date"].text() == "1978-05-10"
    finish(qtbot, dialog)

    kept = person_of(store, family.daughter)
    assert kept.draft.birth_date == date(1978, 5, 10)
    assert kept.draft.phones == ("13900002222",)
    assert kept.draft.tags == ("volunteer",)
    assert relations(store, family.home)["李欣怡"] == "30"
    assert [m.full_name for m in home_of(store, family.other_home).members] == ["张三"]
    assert person_of(store, twin).merged_into == family.daughter

    store.undo()
    assert picture(store) == before


def test_the_other_home_can_be_the_one_that_stays(
    store: Store, family: Family, twin: PersonId, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_merge(desk, None, family.daughter, twin)
    shown(qtbot, dialog)
    dialog.choices["household"].button(1).click()
    finish(qtbot, dialog)

    assert relations(store, family.other_home)["李欣怡"] == "10"
    assert "李欣怡" not in relations(store, family.home)


def test_the_records_change_sides(
    store: Store, family: Family, twin: PersonId, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_merge(desk, None, family.daughter, twin)
    shown(qtbot, dialog)
    qtbot.mouseClick(dialog.swap, Qt.MouseButton.LeftButton)
    finish(qtbot, dialog)

    assert person_of(store, family.daughter).merged_into == twin


def test_a_merge_is_taken_apart_long_after(
    store: Store, family: Family, twin: PersonId, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = open_merge(desk, None, family.daughter, twin)
    shown(qtbot, dialog)
    finish(qtbot, dialog)
    merged = picture(store)

    apart = open_unmerge(desk, None, family.daughter)
    shown(qtbot, apart)
    assert apart.list.count() == 1
    assert "1978-05-10" in apart.list.item(0).text()
    finish(qtbot, apart)

    assert picture(store) == before
    store.undo()
    assert picture(store) == merged


def test_somebody_never_merged_has_nothing_to_take_apart(
    family: Family, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_unmerge(desk, None, family.wife)
    shown(qtbot, dialog)

    assert dialog.list.count() == 0
    assert not dialog.save.isEnabled()


def test_different_numbers_are_masked_until_somebody_asks(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_merge(desk, None, family.head, family.zhang)
    shown(qtbot, dialog)
    number = dialog.choices["id_number"].button(0)
    assert number.text() == "110105********0019"
    qtbot.mouseClick(dialog.reveal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.choices["id_number"].button(0).text() == "110105194906120019")

    with store.reading() as reading:
        noted = reading.rows("SELECT count(*) FROM unmasked", tables=("unmasked",))
    assert noted[0][0] == 2
