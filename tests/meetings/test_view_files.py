"""附件, added and opened as a clerk does."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.proposals import adopted, do, look
from support.record_pages import LEFT, opened, told, window

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.photos import PhotoWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    KEEP_FILE,
    FileDraft,
    KeptFile,
)
from shequ_desktop.meetings.view.files_panel import FilesPanel
from shequ_desktop.meetings.view.resolution_card import FILES
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.storage.store import Store


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def a_picture(folder: Path) -> Path:
    image = QImage(2400, 1800, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = folder / "现场.png"
    image.save(str(path))
    return path


def files(store: Store, owner_id: str) -> list[KeptFile]:
    return list(look(store, service.files_of, owner_id))


def test_a_photo_is_kept_small_and_opened_large(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    resolution_id = adopted(store)
    page = opened(qtbot, ResolutionsPage(desk), 1)
    page.card.turn_to(FILES)
    panel = page.card.findChildren(FilesPanel)[-1]

    panel.add_file(a_picture(tmp_path))
    qtbot.waitUntil(lambda: len(files(store, resolution_id)) == 1)
    (kept,) = files(store, resolution_id)
    qtbot.waitUntil(lambda: kept.id in panel.buttons and not panel.buttons[kept.id].icon().isNull())
    qtbot.waitUntil(lambda: panel.buttons[kept.id].iconSize().width() > 40)
    qtbot.mouseClick(panel.buttons[kept.id], LEFT)
    picture = window(qtbot, PhotoWindow)

    assert kept.name == "现场.jpg"
    assert QImage.fromData(look(store, service.file_content, kept.id)).width() == 1600
    picture.close()


def test_a_document_is_kept_saved_elsewhere_and_deleted(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    owner = "7" * 32
    paper = tmp_path / "方案.docx"
    paper.write_bytes(b"a plan")
    panel = FilesPanel(desk, owner)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.shown, check_params_cb=lambda count: count == 1):
        panel.add_file(paper)
    (kept,) = files(store, owner)

    panel.save_to(kept, tmp_path / "副本.docx")
    qtbot.waitUntil((tmp_path / "副本.docx").exists)
    panel.buttons[kept.id].actions()[1].trigger()

    qtbot.waitUntil(lambda: files(store, owner) == [])
    assert (tmp_path / "副本.docx").read_bytes() == b"a plan"
    store.undo()
    assert files(store, owner) == [kept]


def test_what_cannot_be_read_or_written_is_told(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    owner = "7" * 32
    draft = FileDraft(name="方案.docx", content=b"a plan")
    do(store, KEEP_FILE, service.keep_file, owner, draft)
    panel = FilesPanel(desk, owner)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: len(panel.buttons) == 1)
    met: list[Problem] = []
    desk.tasks.problem.connect(met.append)

    panel.add_file(tmp_path / "没有.docx")
    panel.save_to(files(store, owner)[0], tmp_path / "没有" / "方案.docx")

    qtbot.waitUntil(lambda: len(met) == 2)
    assert {type(each).__name__ for each in met} == {"FileUnreadable", "FileUnwritable"}
    caplog.clear()


def test_an_empty_file_is_refused_in_words(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "空.pdf"
    empty.touch()
    panel = FilesPanel(desk, "7" * 32)
    qtbot.addWidget(panel)

    panel.add_file(empty)

    assert told(qtbot) == "“空.pdf”是空文件。"
