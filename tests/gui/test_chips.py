"""Filter chips: with counts, within the room there is."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.chips import FilterChips

TITLES = [("alone", "独居老人"), ("low", "低保"), ("ill", "残疾"), ("party", "党员")]


def chips_of(qtbot: QtBot, width: int) -> FilterChips:
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_chips(TITLES)
    chips.show_counts({"alone": 1423, "low": 0})
    chips.resize(width, 32)
    chips.show()
    return chips


def test_a_chip_says_how_many_and_is_turned_on_by_a_click(qtbot: QtBot) -> None:
    chips = chips_of(qtbot, 900)
    assert [chip.text() for chip in chips.chips.values()] == [
        "独居老人 1,423",
        "低保 0",
        "残疾",
        "党员",
    ]

    with qtbot.waitSignal(chips.changed) as changed:
        qtbot.mouseClick(chips.chips["low"], Qt.MouseButton.LeftButton)
    assert changed.args == [frozenset({"low"})]


def test_what_there_is_no_room_for_is_in_the_menu_and_comes_out_when_it_is_on(
    qtbot: QtBot,
) -> None:
    chips = chips_of(qtbot, 230)
    shown = [key for key, chip in chips.chips.items() if chip.isVisible()]
    assert shown == ["alone"]

    chips._menu.aboutToShow.emit()
    hidden = {action.text(): action for action in chips._menu.actions()}
    hidden["党员"].trigger()

    assert chips.on() == {"party"}
    assert chips.chips["party"].isVisible()


def test_turning_many_on_is_said_once(qtbot: QtBot) -> None:
    chips = chips_of(qtbot, 900)
    said: list[object] = []
    chips.changed.connect(said.append)

    chips.set_on(frozenset({"alone", "party"}))
    chips.set_on(frozenset({"alone", "party"}))

    assert said == [frozenset({"alone", "party"})]


def test_chips_stay_on_when_the_row_is_made_anew(qtbot: QtBot) -> None:
    chips = chips_of(qtbot, 900)
    chips.set_on(frozenset({"low"}))

    chips.set_chips([("low", "低保"), ("new", "优抚")])

    assert chips.on() == {"low"}
