"""Receipts and payments as bars: the same figures as the public sheet of the period."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days, look, sample_book
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.view.pictures_page import PicturesPage
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.money import yuan
from shequ_desktop.storage.store import Store


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "money", now=Days(date(2026, 11, 20)))
    sample_book(vault.store)
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    yield a_desk(tasks)
    tasks.wait()


def test_the_bars_say_what_the_public_sheet_says(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = PicturesPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    year = look(store, service.statement_of, since=date(2026, 1, 1), until=date(2026, 12, 31))

    qtbot.waitUntil(lambda: f"期末 {yuan(year.closing_fen)} 元" in page.told.text())
    assert page.told.text().startswith("期初 18,345.27 元")
    largest = max(year.payments, key=lambda each: each.fen)
    assert page.went.accessibleName().startswith(f"{largest.label} {yuan(largest.fen)} 元；")
    assert len(page.came.accessibleName().split("；")) == len(year.receipts)

    page.period.setCurrentIndex(page.period.findData(2))

    quarter = look(store, service.statement_of, since=date(2026, 4, 1), until=date(2026, 6, 30))
    qtbot.waitUntil(lambda: f"期末 {yuan(quarter.closing_fen)} 元" in page.told.text())
