"""The papers of resolutions, proposals and those in office, from the button to the preview."""

import io

import pdfplumber
import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.organised import organise
from support.proposals import a_block, adopted, handed_in
from support.record_pages import opened, window

from shequ_desktop.app.office import Office
from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Community
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings.view.organisation import GROUPS, OrganisationPage
from shequ_desktop.meetings.view.proposals_page import ProposalsPage
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.storage.store import Store

NAMED = Operation("community.write", "社区资料")


@pytest.fixture
def desk(tasks: Tasks, store: Store) -> Desk:
    ours = Community(name="和平里社区", code="110105001001", phone="010-88001234")
    with store.transaction(NAMED) as tx:
        communities.write_community(tx, ours)
    made = a_desk(tasks)
    made.office = Office()
    return made


def printed(qtbot: QtBot, button: QPushButton, title: str) -> str:
    """Choose a paper from a button's menu and return what the preview's pages say."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    (action,) = [each for each in menu.actions() if each.text() == title]
    action.trigger()
    preview = window(qtbot, PreviewWindow)
    pages = pdfplumber.open(io.BytesIO(preview.content)).pages
    said = "".join("".join(page.extract_text().split()) for page in pages)
    preview.close()
    return said


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("决议公告", "应到45人，实到30人"),
        # Not posted yet: as long as it would hang from today on.
        ("决议公告", "本公告自2026年11月22日至2026年12月7日公布"),
        ("决议执行情况公开", "执行情况公开"),
        ("异议登记与答复单（空白）", "答复意见"),
    ],
)
def test_a_resolution_is_printed(
    qtbot: QtBot, desk: Desk, store: Store, title: str, expected: str
) -> None:
    adopted(store)
    page = opened(qtbot, ResolutionsPage(desk), 1)

    assert expected in printed(qtbot, page.print, title)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("提案表和联名签名页", "居民提案表"),
        ("流程记录表", "流程记录表"),
        ("全程监督记录", "监督意见"),
    ],
)
def test_a_proposal_is_printed(
    qtbot: QtBot, desk: Desk, store: Store, title: str, expected: str
) -> None:
    handed_in(store, a_block(store))
    page = opened(qtbot, ProposalsPage(desk), 1)

    assert expected in printed(qtbot, page.print, title)


@pytest.mark.parametrize("title", ["名册（内部）", "名册（公布）", "居民代表证"])
def test_representatives_are_printed(qtbot: QtBot, desk: Desk, store: Store, title: str) -> None:
    organise(store)
    page = OrganisationPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.deeds.shown is not None and bool(page.deeds.shown.bodies))
    page.parts.setCurrentIndex(GROUPS)

    assert "居民代表" in printed(qtbot, page.print, title)
