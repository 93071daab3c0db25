"""The person form, typed into as a clerk does."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from support.li_family import (
    DOOR,
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

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households.values import PersonId
from shequ_desktop.households.view.optional_fields import OptionalFieldsDialog, purposes
from shequ_desktop.households.view.person_form import PersonForm
from shequ_desktop.storage.store import Store

GOOD = "110105198811110019"


@pytest.fixture
def family(store: Store) -> Family:
    return settle(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def opened(qtbot: QtBot, form: PersonForm) -> PersonForm:
    shown(qtbot, form)
    return form


def at_door(qtbot: QtBot, form: PersonForm, building: str, entrance: str, door: str) -> None:
    """Write a door and wait until the form knows who lives there."""
    place = form.fields.place
    with qtbot.waitSignal(place.occupied):
        place.building.setText(building)
        place.entrance.setText(entrance)
        place.door.setText(door)


def save(qtbot: QtBot, form: PersonForm) -> PersonId:
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert saved.args is not None
    return PersonId(saved.args[0])


def test_the_number_talks_digit_by_digit_and_fills_in_birth_and_sex(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    fields = form.fields

    QTest.keyClicks(fields.number, "110105194906124")
    hint = fields._number_cell.hint
    assert hint.text() == "已输 15 位，还差 3 位；1949-06-12 出生"
    assert fields.birth.day() == date(1949, 6, 12)
    assert fields.sex.code() == "0"

    QTest.keyClicks(fields.number, "1")
    QTest.keyClicks(fields.number, "2")
    assert fields.sex.code() == "2"
    QTest.keyClicks(fields.number, "9")
    assert "校验位不对" in hint.text()
    assert fields.number.property("level") == "warn"


def test_full_width_digits_and_a_pasted_number_are_understood(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    QGuiApplication.clipboard().setText(f"１１０１０５ 19881111 {GOOD[-4:]}")
    form.fields.number.setFocus()
    form.fields.number.paste()

    assert form.fields.draft().id_number == GOOD
    assert form.fields.birth.day() == date(1988, 11, 11)


def test_what_somebody_typed_is_not_overwritten_but_doubted(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    QTest.keyClicks(form.fields.birth.line, "19881112")
    form.fields.number.setText(GOOD)

    assert form.fields.birth.day() == date(1988, 11, 12)
    assert "不一致" in form.fields.birth.hint.text()
    assert "1988-11-11" in form.fields.birth.hint.text()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1122", date(2026, 11, 22)),
        ("昨天", date(2026, 11, 21)),
        ("-3", date(2026, 11, 19)),
        ("2026年11月2日", date(2026, 11, 2)),
    ],
)
def test_quick_dates_are_understood(desk: Desk, qtbot: QtBot, typed: str, day: date) -> None:
    form = opened(qtbot, PersonForm(desk))
    form.fields.birth.line.setText(typed)

    assert form.fields.birth.day() == day


@pytest.mark.usefixtures("family")
def test_a_date_nobody_can_read_keeps_the_form_open(store: Store, desk: Desk, qtbot: QtBot) -> None:
    before = picture(store)
    form = opened(qtbot, PersonForm(desk, place=DOOR))
    form.fields.name.setText("赵小明")
    form.fields.birth.line.setText("去年冬天")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)

    assert form.isVisible()
    assert form.focusWidget() is form.fields.birth.line
    assert picture(store) == before


def test_enter_goes_from_field_to_field_and_belongs_to_the_input_method(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    name = form.fields.name
    qtbot.waitUntil(name.hasFocus)

    QApplication.sendEvent(name, QInputMethodEvent("zhang'san", []))
    press(name, Qt.Key.Key_Return)
    assert name.hasFocus()
    done = QInputMethodEvent("", [])
    done.setCommitString("张三")
    QApplication.sendEvent(name, done)
    assert name.text() == "张三"

    seen = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Return)
        seen.append(QApplication.focusWidget())
    assert seen == [form.fields.id_type, form.fields.number, form.fields.sex.radios["0"]]
    assert form.isVisible()


def test_the_fields_for_numbers_have_no_input_method(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))

    for field in (form.fields.number, form.fields.phones):
        assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.usefixtures("family")
def test_a_new_door_becomes_a_household_with_a_head_and_one_undo_takes_all_back(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    form = opened(qtbot, PersonForm(desk))
    form.fields.name.setText("赵小明")
    at_door(qtbot, form, "4", "1", "201")
    assert "新增的区域" in form.fields.place.hint.text()
    person = person_of(store, save(qtbot, form))

    assert person.household is not None
    assert person.household.place.shown() == "幸福里4号楼1单元201室"
    assert person.household.household_no == "04-1-201"
    assert relations(store, person.household.id) == {"赵小明": "02"}

    store.undo()
    assert picture(store) == before


def test_the_form_says_who_lives_there_and_joins_them(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    form.fields.name.setText("李小宝")
    at_door(qtbot, form, "3", "2", "501")
    assert "李国强（户主）、欧阳淑珍、李欣怡" in form.fields.place.hint.text()
    form.fields.relation.set_code("41")
    save(qtbot, form)

    assert relations(store, family.home)["李小宝"] == "41"


def test_a_household_of_its_own_can_be_opened_behind_a_known_door(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, household_id=family.home))
    qtbot.waitUntil(lambda: form.fields.place.household() is not None)
    form.fields.name.setText("孙租客")
    fresh = form.fields.place._group.buttons()[-1]
    fresh.click()
    assert form.fields.relation.code() == "02"
    person = person_of(store, save(qtbot, form))

    assert person.household is not None
    assert person.household.id != family.home
    assert person.household.place == home_of(store, family.home).place


@pytest.mark.usefixtures("family")
def test_ctrl_enter_saves_and_keeps_the_door_for_the_next(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    at_door(qtbot, form, "5", "", "101")
    form.fields.name.setText("周一")
    with qtbot.waitSignal(form.saved) as saved:
        press(form.fields.name, Qt.Key.Key_Return, ctrl=True)
    assert saved.args is not None
    qtbot.waitUntil(lambda: form.fields.place.household() is not None)

    assert form.isVisible()
    assert form.fields.name.text() == ""
    assert form.fields.name.hasFocus()
    assert form.fields.place.door.text() == "101"
    assert not form.is_dirty()

    form.fields.name.setText("周二")
    qtbot.waitUntil(lambda: form.fields.relation.code() == "")
    person = person_of(store, save(qtbot, form))
    assert person.household is not None
    assert relations(store, person.household.id) == {"周一": "02", "周二": "97"}


@pytest.mark.usefixtures("family")
def test_a_duplicate_is_shown_while_typing_and_the_second_press_overrides(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, place=DOOR))
    form.fields.name.setText("李国强")
    form.fields.number.setText("110105194906120019")
    qtbot.waitUntil(lambda: "已经登记了这个证件号码" in form.findings.text())
    assert "同名" in form.findings.text()

    before = picture(store)
    qtbot.waitUntil(lambda: form.fields.place.household() is not None)
    form.fields.relation.set_code("97")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.save.text() == "仍要保存")
    assert picture(store) == before

    save(qtbot, form)
    assert len(picture(store)) == len(before) + 1


def test_the_way_to_the_duplicate_leads_to_their_record(
    family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    form.mark_clean()
    form.fields.number.setText("110105194906120019")
    qtbot.waitUntil(form.findings.isVisible)
    form.mark_clean()
    link = next(b for b in form.findings.findChildren(QPushButton) if b.text() == "查看此人")
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    assert asked.args == ["households", family.head]


def test_a_missing_name_blocks_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk, place=DOOR))
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.findings.isVisible)

    assert form.findings.text() == "请填写姓名。"
    assert form.save.text() == "保存"


def test_escape_asks_before_it_throws_work_away(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    form.fields.name.setText("赵")
    press(form.fields.name, Qt.Key.Key_Escape)

    box = form.findChild(QMessageBox)
    assert box is not None
    assert form.isVisible()
    agree = next(b for b in box.buttons() if b.text() == "放弃")
    agree.click()
    assert not form.isVisible()


def test_escape_closes_an_untouched_form_at_once(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    press(form.fields.name, Qt.Key.Key_Escape)

    assert not form.isVisible()


def test_editing_changes_only_what_was_changed_and_undo_restores_it(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    was = person_of(store, family.head).draft
    form = opened(qtbot, PersonForm(desk, person_id=family.head))
    assert form.fields.number.text() == "110105********0019"
    assert form.fields.number.isReadOnly()
    form.fields.phones.setText("13900001111，010-65550001")
    form.fields.tags.set_tags(("living_alone", "党员楼长"))
    save(qtbot, form)

    now = person_of(store, family.head).draft
    assert now.phones == ("13900001111", "010-65550001")
    assert set(now.tags) == {"living_alone", "党员楼长"}
    assert (now.id_number, now.education) == (was.id_number, was.education)
    assert relations(store, family.home)["李国强"] == "02"

    store.undo()
    assert picture(store) == before


def test_seeing_the_whole_number_is_written_down(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, person_id=family.head))
    qtbot.mouseClick(form.fields.reveal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.fields.number.text() == "110105194906120019")

    with store.reading() as reading:
        noted = reading.rows("SELECT user, purpose FROM unmasked", tables=("unmasked",))
    assert [tuple(row) for row in noted] == [("王敏", "修改人员")]


def test_another_door_in_an_edited_person_moves_the_whole_household(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, person_id=family.wife))
    form.fields.place.door.setText("502")
    assert "全户" in form.fields.place.hint.text()
    save(qtbot, form)

    home = home_of(store, family.home)
    assert home.place.door_no == "502"
    assert len(home.members) == 3


def test_a_further_field_needs_a_purpose_and_then_stays(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, person_id=family.wife))
    assert form.fields.optional == {}
    qtbot.mouseClick(form.fields.more, Qt.MouseButton.LeftButton)
    asking = form.findChild(OptionalFieldsDialog)
    assert asking is not None
    asking.ticks["health"].setChecked(True)
    asking._keep()
    assert "健康状况" in asking.hint.text()
    assert purposes(desk) == {}

    asking.purposes["health"].setCurrentText("走访关爱服务")
    asking._keep()
    assert purposes(desk) == {"health": "走访关爱服务"}
    assert list(form.fields.optional) == ["health"]
    form.fields.optional["health"].setCurrentIndex(3)  # type: ignore[attr-defined]  # a list
    save(qtbot, form)
    assert person_of(store, family.wife).draft.health == "3"


def test_an_odd_phone_warns_and_is_kept_as_written(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk, person_id=family.wife))
    form.fields.phones.setText("1391111222")
    assert "位数不对" in form.fields._phones_cell.hint.text()
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.save.text() == "仍要保存")
    save(qtbot, form)

    assert person_of(store, family.wife).draft.phones == ("1391111222",)


@pytest.mark.usefixtures("family")
def test_enter_leaves_a_field_whose_suggestions_are_open_and_writes_the_area_out(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, PersonForm(desk))
    place = form.fields.place
    place.building.setFocus()
    QTest.keyClicks(place.building, "3")
    popup = place.building.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    model = popup.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert sorted(offered) == ["13号楼", "3号楼"]
    press(popup, Qt.Key.Key_Return)

    assert place.building.text() == "3号楼"
    assert place.entrance.hasFocus()


def test_digits_turn_tags_on_and_own_words_are_tags_too(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    tags = form.fields.tags
    first = tags.chips.chips["living_alone"]
    first.setFocus()
    press(first, Qt.Key.Key_1)
    press(first, Qt.Key.Key_3)
    tags.own.setText("志愿者、养狗")

    assert tags.tags() == ("living_alone", "subsistence_aid", "volunteer", "养狗")


def test_an_address_in_one_line_will_do(store: Store, desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, PersonForm(desk))
    form.fields.name.setText("孙平房")
    qtbot.mouseClick(form.fields.place.turn, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(form.fields.place.occupied):
        form.fields.place.address.setText("建设路18号临街平房")
    person = person_of(store, save(qtbot, form))

    assert person.household is not None
    assert person.household.place.shown() == "建设路18号临街平房"
