"""The page of rule documents, clicked and typed into as a clerk does."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.proposals import Session, adopted, do, look
from support.record_pages import LEFT, opened, press, titles, told, typed, window

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    WRITE_RULE_DOCUMENT,
    Assembly,
    RuleDocumentDraft,
    RuleDocumentKind,
    RuleDocumentState,
)
from shequ_desktop.meetings.view.resolution_dialogs import (
    RecordFilingDialog,
)
from shequ_desktop.meetings.view.rules_card import VERSIONS
from shequ_desktop.meetings.view.rules_dialogs import AdoptRulesDialog, RuleDocumentDialog
from shequ_desktop.meetings.view.rules_page import RuleDocumentsPage
from shequ_desktop.storage.store import Store

NOVEMBER = Session(on=date(2026, 11, 10))
RESIDENTS = Session(on=date(2026, 11, 12), assembly=Assembly.HOUSEHOLDS)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


COMPACT = RuleDocumentDraft(
    kind=RuleDocumentKind.COMPACT, title="居民公约", body="一、爱护公共环境。"
)


def test_the_usual_documents_are_listed_and_begun_from_the_list(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, RuleDocumentsPage(desk), 8)
    page.go_to("居务公开制度")
    qtbot.waitUntil(lambda: "现在还没有写" in page.card.text())

    press(qtbot, page, "起草")
    form = window(qtbot, RuleDocumentDialog)
    assert form.title_edit.text() == "居务公开制度"
    typed(form.words, "一、每季度公开一次。")
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: "每季度公开一次" in page.card.text())
    (found,) = look(store, service.rule_documents)
    assert (found.state, found.version) == (RuleDocumentState.DRAFT, 1)


def test_a_document_of_its_own_is_added_and_the_title_is_not_taken_twice(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    page = opened(qtbot, RuleDocumentsPage(desk), 8)
    qtbot.mouseClick(page.new, LEFT)
    form = window(qtbot, RuleDocumentDialog)

    typed(form.title_edit, "居民公约")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "已经有“居民公约”" in form.findings.text())
    form.title_edit.setText("院落议事规则")
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    qtbot.waitUntil(lambda: "院落议事规则" in page.card.text())


def test_a_compact_is_adopted_filed_and_goes_on_in_a_new_version(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    adopted(store, session=NOVEMBER)
    residents = adopted(store, session=RESIDENTS)
    page = opened(qtbot, RuleDocumentsPage(desk), 8)
    page.go_to("居民公约")
    press(qtbot, page, "经决议通过…")
    form = window(qtbot, AdoptRulesDialog)
    form.resolution.setCurrentIndex(1)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "授权决议" in form.findings.text())
    form.resolution.setCurrentIndex(form.resolution.findData(residents))
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: titles(page)[0] == "登记备案")

    press(qtbot, page, "登记备案")
    filing = window(qtbot, RecordFilingDialog)
    qtbot.mouseClick(filing.save, LEFT)
    qtbot.waitUntil(lambda: titles(page)[0] == "起草新版本")
    press(qtbot, page, "起草新版本")
    qtbot.waitUntil(lambda: "现在施行的是第 1 版" in page.card.text())
    page.card.turn_to(VERSIONS)

    qtbot.waitUntil(lambda: "2026年11月12日 经 〔2026〕2号 通过" in page.card.text())
    assert [each.version for each in look(store, service.rule_documents)] == [2, 1]


def test_a_draft_is_deleted_and_comes_back(qtbot: QtBot, desk: Desk, store: Store) -> None:
    do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    page = opened(qtbot, RuleDocumentsPage(desk), 8)
    page.go_to("居民公约")

    press(qtbot, page, "删除草案")
    qtbot.waitUntil(lambda: look(store, service.rule_documents) == ())
    store.undo()

    assert len(look(store, service.rule_documents)) == 1


def test_without_resolutions_nothing_can_be_adopted(qtbot: QtBot, desk: Desk, store: Store) -> None:
    do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    page = opened(qtbot, RuleDocumentsPage(desk), 8)
    page.go_to("居民公约")

    press(qtbot, page, "经决议通过…")

    assert "还没有可以选的决议" in told(qtbot)
    assert [button.text() for button in page.card.findChildren(QPushButton) if button.isVisible()]
