"""The manual inside the program: every page, every picture, no network."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shequ_desktop.app.help_window import HelpWindow

MANUAL = Path(__file__).parents[2] / "docs" / "manual"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[HelpWindow]:
    over = QWidget()
    qtbot.addWidget(over)
    window = HelpWindow(over)
    window.show()
    yield window
    window.close()


def test_every_page_of_the_manual_is_listed_once(window: HelpWindow) -> None:
    listed = [
        window.pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(window.pages.count())
    ]

    assert listed[0] == "README.md"
    assert sorted(listed) == sorted(page.name for page in MANUAL.glob("*.md"))


def test_each_page_shows_its_heading_when_it_is_chosen(window: HelpWindow) -> None:
    for row in range(window.pages.count()):
        window.pages.setCurrentRow(row)
        name = window.pages.item(row).data(Qt.ItemDataRole.UserRole)
        heading = (MANUAL / name).read_text("utf-8").splitlines()[0].strip("# ").replace("`", "")

        assert window.view.toPlainText().startswith(heading)


def test_pictures_fit_into_the_window(window: HelpWindow) -> None:
    picture = window.view.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("images/home.png")
    )

    assert isinstance(picture, QImage)
    assert 300 < picture.width() <= window.view.viewport().width()


def test_a_link_leads_to_another_page(window: HelpWindow) -> None:
    window.view.anchorClicked.emit(window.view.source().resolved(QUrl("backup.md")))

    assert window.view.source().fileName() == "backup.md"
    assert window.pages.currentItem().text() == "备份与恢复"


def test_links_between_pages_lead_somewhere() -> None:
    for page in MANUAL.glob("*.md"):
        for name in re.findall(r"\]\(([\w./]+)\)", page.read_text("utf-8")):
            assert (MANUAL / name).exists(), f"{page.name}: {name}"
