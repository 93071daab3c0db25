"""The card beside the table follows one person."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support.ledger_page import Settled, go, open_page, settle
from support.vaults import A_CHANGE

from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.households.view.person_card import PersonCard
from shequ_desktop.storage.store import Store, Transaction


@pytest.fixture
def settled(store: Store) -> Settled:
    return settle(store)


@pytest.fixture
def page(settled: Settled, tasks: Tasks, qtbot: QtBot) -> LedgerPage:
    assert settled.people
    return open_page(tasks, qtbot)


def said(card: PersonCard) -> str:
    return "\n".join(label.text() for label in card.area.widget().findChildren(QLabel))


def member(card: PersonCard, name: str) -> QPushButton:
    buttons = card.area.widget().findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName().startswith(name))


def test_it_says_who_where_and_with_whom(page: LedgerPage, qtbot: QtBot) -> None:
    card = page.card
    qtbot.waitUntil(lambda: "任平英" in said(card))

    assert "男 · 88 岁" in said(card)
    assert "幸福里1号楼1单元101室" in said(card)
    assert "110105********1014" in said(card)
    assert "同户成员（3 人）" in said(card)
    assert "2010-03-08 ─ 至今" in said(card)


def test_a_click_on_somebody_of_the_household_goes_to_them(
    page: LedgerPage, settled: Settled, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "钟军" in said(page.card))

    member(page.card, "钟军").click()

    qtbot.waitUntil(lambda: shown(page.card) == settled.people[1])
    assert page.table.currentIndex().row() == 1


def test_the_eye_shows_the_number_until_somebody_else_is_looked_at(
    page: LedgerPage, store: Store, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "任平英" in said(page.card))
    page.card.eye.click()
    qtbot.waitUntil(lambda: page.card.number.text() == "110105193801011014")
    with store.reading() as reading:
        assert reading.rows("SELECT user FROM unmasked", tables=()) == [("王敏",)]

    go(page, 1, "full_name")

    qtbot.waitUntil(lambda: "钟军" in said(page.card) and "*" in page.card.number.text())


def test_a_change_of_the_person_is_seen_on_the_card(
    page: LedgerPage, settled: Settled, tasks: Tasks, qtbot: QtBot
) -> None:
    def change(tx: Transaction) -> None:
        service.set_tags(tx, settled.people[0], ["veteran"])

    tasks.change(
        change,
        A_CHANGE,
        owner=page,
        then=lambda _: None,
        refused=lambda found: pytest.fail(str(found)),
    )

    qtbot.waitUntil(lambda: "退役军人" in said(page.card))


def test_the_household_is_shown_as_it_was_on_a_day(
    page: LedgerPage, settled: Settled, tasks: Tasks, qtbot: QtBot
) -> None:
    def leave(tx: Transaction) -> None:
        service.move_out(tx, settled.homes[0], (settled.people[2],), on=date(2026, 6, 30))

    tasks.change(
        leave,
        A_CHANGE,
        owner=page,
        then=lambda _: None,
        refused=lambda found: pytest.fail(str(found)),
    )
    qtbot.waitUntil(lambda: "同户成员（2 人）" in said(page.card))

    page.card.day.line.setText("20260630")

    qtbot.waitUntil(lambda: "同户成员（3 人）" in said(page.card))
    page.card.day.line.setText("20000101")
    qtbot.waitUntil(lambda: "这一天没有登记在任何一户。" in said(page.card))


def test_somebody_in_the_bin_says_who_put_them_there(
    page: LedgerPage, settled: Settled, qtbot: QtBot
) -> None:
    go(page, 2, "full_name")
    page.chosen.delete()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 59)
    page.open_key(settled.people[2])

    qtbot.waitUntil(lambda: "由 王敏 移入回收站" in said(page.card))
    assert page.card.restore.isVisible()
    assert not page.card.edit.isVisible()


def shown(card: PersonCard) -> str | None:
    return None if card.sheet is None else card.sheet.person.id
