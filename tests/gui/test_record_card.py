"""What can be done with a record: buttons first, a menu for the rest, menus within it."""

from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.record_card import RecordCard


def deed(key: str, done: list[str], *more: Deed) -> Deed:
    return Deed(key=key, title=key, icon="print", run=lambda: done.append(key), more=more)


def shown(card: RecordCard) -> dict[str, QPushButton]:
    return {
        button.text(): button for button in card.findChildren(QPushButton) if button.isVisible()
    }


def test_the_first_deeds_are_buttons_and_the_rest_a_menu(qtbot: QtBot) -> None:
    done: list[str] = []
    card = RecordCard()
    qtbot.addWidget(card)
    card.show()

    card.offer([deed("甲", done), deed("乙", done), deed("丙", done), deed("丁", done)])

    qtbot.waitUntil(lambda: list(shown(card)) == ["甲", "乙", "更多"])
    shown(card)["乙"].click()
    menu = shown(card)["更多"].menu()
    menu.actions()[1].trigger()
    assert done == ["乙", "丁"]


def test_a_deed_with_more_below_opens_a_menu_wherever_it_stands(qtbot: QtBot) -> None:
    done: list[str] = []
    card = RecordCard()
    qtbot.addWidget(card)
    card.show()
    papers = deed("打印", done, deed("通知", done), deed("签到表", done))

    card.offer([deed("甲", done), papers])
    qtbot.waitUntil(lambda: "打印" in shown(card))
    first = shown(card)["打印"].menu()
    first.actions()[1].trigger()

    card.offer([deed("甲", done), deed("乙", done), papers])
    qtbot.waitUntil(lambda: "更多" in shown(card))
    (below,) = shown(card)["更多"].menu().findChildren(QMenu)
    below.actions()[0].trigger()

    assert done == ["签到表", "通知"]
