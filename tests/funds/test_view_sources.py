"""资金来源, clicked and typed into as a clerk does."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days, look, sample_book
from support.record_pages import cells, opened, typed, window
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.floor import Floor, wanted_fen
from shequ_desktop.funds.view import FundsPage
from shequ_desktop.funds.view.sources_page import SourceDialog, SourcesPage
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.storage.store import Store


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "sources", now=Days(date(2026, 12, 20)))
    sample_book(vault.store)
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    yield a_desk(tasks)
    tasks.wait()


def test_a_source_is_written_down_changed_and_settled(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    before = len(look(store, service.sources, 2026))
    page = opened(qtbot, SourcesPage(desk), before)
    page.begin()
    dialog = window(qtbot, SourceDialog)
    typed(dialog.name, "重阳节捐款")
    dialog.kind.setCurrentIndex(dialog.kind.findData("donation"))
    dialog.carried.setText("１，２８０．５０")
    typed(dialog.donor, "胡一鸣")
    dialog.anonymous.setChecked(True)
    dialog.save.click()

    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1)
    [made] = [each for each in look(store, service.sources, 2026) if each.draft.donor == "胡一鸣"]
    assert (made.draft.carried_fen, made.draft.is_anonymous) == (128_050, True)
    qtbot.waitUntil(lambda: "结余：1,280.50 元" in page.card.text())

    page.do("close")

    qtbot.waitUntil(lambda: page.deeds_now() == [])
    assert look(store, service.source, made.id).closed_on == date(2026, 12, 20)


def test_an_amount_that_is_none_is_not_saved(qtbot: QtBot, desk: Desk, store: Store) -> None:
    before = len(look(store, service.sources, 2026))
    page = opened(qtbot, SourcesPage(desk), before)
    page.begin()
    dialog = window(qtbot, SourceDialog)
    typed(dialog.name, "公益金")
    dialog.granted.setText("三百")

    dialog.save.click()

    assert dialog.isVisible()
    assert len(look(store, service.sources, 2026)) == before
    dialog.granted.setText("300")
    dialog.save.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1)


def test_the_sum_of_the_sources_is_what_the_book_ends_with(qtbot: QtBot, desk: Desk) -> None:
    page = opened(
        qtbot, SourcesPage(desk), len(desk.tasks.page(lambda r: service.sources(r, 2026)))
    )

    left = sum(round(float(each.replace(",", "")) * 100) for each in cells(page, 6))

    book = desk.tasks.page(lambda reading: service.journal_of(reading, 2026))
    assert left == book[-1].balance_fen


@pytest.mark.parametrize(("granted", "missing"), [(2_001, 0), (2_000, 0), (1_999, 1)])
def test_twenty_yuan_a_household_are_the_least(granted: int, missing: int) -> None:
    wanted = wanted_fen(1, 200_000)

    floor = Floor(clause="", basis="", households=1, wanted_fen=wanted, granted_fen=granted)

    assert floor.missing_fen == missing


def test_each_section_opens_by_its_key(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = FundsPage(desk)
    qtbot.addWidget(page)
    [first, *_] = look(store, service.sources, 2026)

    page.open_key(f"sources:{first.id}")

    shown = page.turn_to("sources")
    assert isinstance(shown, SourcesPage)
    qtbot.waitUntil(lambda: (at := shown.record()) is not None and at.id == first.id)
