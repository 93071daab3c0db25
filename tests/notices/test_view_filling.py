"""Papers filled in by hand: chosen from the gallery, typed, seen as a page, kept as a notice."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.app.office import Office
from shequ_desktop.community.service import write_community
from shequ_desktop.community.values import FOUND_COMMUNITY, Community
from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.notices import service
from shequ_desktop.notices.documents import PAPERS
from shequ_desktop.notices.model import TemplateRow
from shequ_desktop.notices.values import CREATE_NOTICE, SAVE_TEMPLATE, NoticeDraft
from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.filling_page import FillingPage
from shequ_desktop.notices.view.gallery import Gallery
from shequ_desktop.notices.view.notice_dialogs import NoticeDialog
from shequ_desktop.notices.view.paper_filler import PaperFiller
from shequ_desktop.storage.store import Store

SAMPLE = Content(
    values={
        "title": "关于清洗水箱的通知",
        "body": "请各户提前储水。",
        "organisation": "幸福里社区居民委员会",
        "issued_on": date(2026, 11, 20),
        "amount": 123450,
    },
    lists={"lines": ({"what": "水费", "amount": 850},)},
)
PAPER = PaperKind(
    key="notices.leaflet",
    title="传单",
    fields=(
        PaperField(key="title", title="标题", required=True),
        PaperField(key="body", title="正文", required=True, long=True),
        PaperField(key="amount", title="金额", kind=FieldKind.MONEY),
        PaperField(key="organisation", title="落款单位", required=True),
        PaperField(key="teller", title="联系人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="issued_on", title="落款日期", kind=FieldKind.DAY, required=True),
    ),
    lists=(
        PaperList(
            key="lines",
            title="明细",
            fields=(
                PaperField(key="what", title="项目", required=True),
                PaperField(key="amount", title="金额", kind=FieldKind.MONEY),
            ),
        ),
    ),
    by_hand=True,
    sample=SAMPLE,
)
OTHER = replace(PAPER, key="notices.poster", title="海报")
BODY = """
key = "{key}"
title = "{title}"
style = "official"
mask = "public"

[[blocks]]
block = "title"
words = "{{title}}"

[[blocks]]
block = "paragraph"
words = "{{body}}"

[[blocks]]
block = "paragraph"
words = "共{{amount}}元，联系人{{teller}}。"
when = "amount"

[[blocks]]
block = "table"
list = "lines"
columns = [
    {{ title = "项目", words = "{{what}}", stretch = true }},
    {{ title = "金额", words = "{{amount}}", width = 30 }},
]

[[blocks]]
block = "signature"
organisation = "{{organisation}}"
day = "{{issued_on}}"
"""


@pytest.fixture
def desk(tasks: Tasks, store: Store) -> Desk:
    with store.transaction(FOUND_COMMUNITY) as tx:
        write_community(tx, Community(name="幸福里社区", code="320105011003"))
    for kind in (PAPER, OTHER):
        with store.transaction(SAVE_TEMPLATE) as tx:
            service.save_template(tx, kind, BODY.format(key=kind.key, title=kind.title))
    made = a_desk(tasks)
    made.papers = (PAPER, OTHER)
    made.office = Office()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> NoticesPage:
    made = NoticesPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    return made


def filling(page: NoticesPage) -> FillingPage:
    section = page.turn_to("papers")
    assert isinstance(section, FillingPage)
    return section


def chosen(qtbot: QtBot, page: NoticesPage, key: str = PAPER.key) -> PaperFiller:
    section = filling(page)
    section.open_paper(key)
    qtbot.waitUntil(lambda: section.current is not None)
    assert section.current is not None
    return section.current


def text(filler: PaperFiller, key: str) -> str:
    return filler.form.facts[key].text()


def test_the_gallery_shows_each_paper_with_its_page_and_finds_it_by_initials(
    qtbot: QtBot, page: NoticesPage
) -> None:
    gallery = filling(page).gallery
    blank = gallery.picture_of(PAPER.key).cacheKey()
    qtbot.waitUntil(lambda: gallery.picture_of(PAPER.key).cacheKey() != blank, timeout=20_000)

    QTest.keyClicks(gallery.search, "hb")

    qtbot.waitUntil(lambda: gallery.keys() == [OTHER.key])
    with qtbot.waitSignal(gallery.chosen) as asked:
        QTest.keyClick(gallery.search, Qt.Key.Key_Return)
    assert asked.args == [OTHER.key]


def test_a_form_knows_its_community_and_today(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)

    assert text(filler, "organisation") == "幸福里社区居民委员会"
    assert text(filler, "issued_on") == "2026-11-22"
    assert not filler.is_begun()


def test_the_page_beside_the_form_follows_what_is_typed(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)
    with qtbot.waitSignal(filler.preview.shown, timeout=20_000):
        QTest.keyClicks(filler.form.facts["title"].widget, "Water")

    body = filler.form.facts["body"].widget
    assert isinstance(body, QPlainTextEdit)
    with qtbot.waitSignal(filler.preview.shown, timeout=20_000) as shown:
        body.setPlainText("很长的一段。" * 900)
    assert shown.args[0] > 1


def test_what_is_missing_is_marked_and_nothing_is_printed(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)

    with qtbot.assertNotEmitted(filler.print_asked):
        qtbot.mouseClick(filler.print, Qt.MouseButton.LeftButton)

    cell = filler.form.facts["title"].cell
    assert cell is not None
    assert cell.hint.text() == "还没有填写“标题”。"


def test_an_amount_that_is_none_is_told_at_once(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)
    amount = filler.form.facts["amount"]

    QTest.keyClicks(amount.widget, "12x")
    assert amount.cell is not None
    assert "看不懂这个金额" in amount.cell.hint.text()
    QTest.keyClick(amount.widget, Qt.Key.Key_Backspace)

    assert amount.cell.hint.text() == "12.00 元"
    assert filler.content.values["amount"] == 1200


def test_going_back_to_the_gallery_loses_nothing(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)
    QTest.keyClicks(filler.form.facts["title"].widget, "Half")
    qtbot.mouseClick(filler.back, Qt.MouseButton.LeftButton)
    assert filling(page).current is None
    chosen(qtbot, page, OTHER.key)

    assert text(chosen(qtbot, page), "title") == "Half"


def test_emptying_a_form_asks_first(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)
    filler.show_content(SAMPLE)
    assert filler.is_begun()

    qtbot.mouseClick(filler.empty, Qt.MouseButton.LeftButton)
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    assert text(filler, "title") == SAMPLE.values["title"]
    boxes[-1].accept()

    qtbot.waitUntil(lambda: text(filler, "title") == "")
    assert text(filler, "organisation") == "幸福里社区居民委员会"


def test_facts_come_back_out_of_a_form_as_they_went_in(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)

    filler.show_content(SAMPLE)

    assert filler.content.values == SAMPLE.values
    assert list(filler.content.lists["lines"]) == list(SAMPLE.lists["lines"])


def test_a_paper_becomes_a_notice_and_its_content_can_be_changed_later(
    qtbot: QtBot, page: NoticesPage, store: Store
) -> None:
    filler = chosen(qtbot, page)
    filler.show_content(SAMPLE)
    qtbot.mouseClick(filler.keep, Qt.MouseButton.LeftButton)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NoticeDialog))
    assert dialog.title_edit.text() == SAMPLE.values["title"]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    def kept() -> list[Content]:
        with store.reading() as reading:
            return [each.draft.content for each in service.notices(reading)]

    assert len(kept()) == 1
    assert kept()[0].values == SAMPLE.values
    with store.reading() as reading:
        notice = service.notices(reading)[0]
    page.deeds.edit_asked.emit(notice)
    again = chosen(qtbot, page)
    again.form.set_value("title", "改过的标题")
    qtbot.mouseClick(again.keep, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: kept()[0].values["title"] == "改过的标题")
    assert len(kept()) == 1


def test_a_filled_paper_opens_the_preview(qtbot: QtBot, page: NoticesPage) -> None:
    filler = chosen(qtbot, page)
    filler.show_content(SAMPLE)

    qtbot.mouseClick(filler.print, Qt.MouseButton.LeftButton)

    def windows() -> list[PreviewWindow]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, PreviewWindow) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(windows()), timeout=20_000)
    windows()[0].reject()


def test_opening_a_notice_asks_before_it_replaces_what_was_typed(
    qtbot: QtBot, page: NoticesPage, store: Store
) -> None:
    draft = NoticeDraft(kind=PAPER.key, title="旧公示件", content=SAMPLE)
    with store.transaction(CREATE_NOTICE) as tx:
        notice_id = service.create_notice(tx, draft)
    filler = chosen(qtbot, page)
    QTest.keyClicks(filler.form.facts["title"].widget, "Half")
    with store.reading() as reading:
        page.deeds.edit_asked.emit(service.notice(reading, notice_id))
    box = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMessageBox) and each.isVisible()
    )
    assert text(filler, "title") == "Half"
    assert filler.notice is None

    box.accept()

    qtbot.waitUntil(lambda: text(filler, "title") == SAMPLE.values["title"])
    assert filler.keep.text() == "保存到公示件"
    assert "旧公示件" in filler.target.text()


def test_one_broken_template_takes_no_other_paper_down(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    lost = replace(PAPER, key="notices.lost", title="没有模板的文书")
    torn = next(kind for kind in PAPERS if kind.key == "notices.announcement")
    with store.transaction(SAVE_TEMPLATE) as tx:
        tx.session.add(
            TemplateRow(
                key=torn.key, version=1, saved_on=tx.today, body="[[blocks", saved_by="王敏"
            )
        )
    desk.papers = (PAPER, lost, torn)
    page = FillingPage(desk, desk.papers)
    qtbot.addWidget(page)
    page.show()
    gallery = page.gallery
    qtbot.waitUntil(lambda: "出厂模板不见了" in tip(gallery, lost.key))

    assert gallery.keys() == [PAPER.key, lost.key, torn.key]
    assert "模板" in tip(gallery, torn.key)
    qtbot.waitUntil(lambda: not gallery.background.is_busy)
    assert tip(gallery, PAPER.key) == PAPER.title

    page.open_paper(lost.key)
    told = next(each for each in page.findChildren(QMessageBox) if each.isVisible())
    assert told.text() == "“没有模板的文书”现在不能填写："
    assert page.current is None
    told.accept()
    page.open_paper(PAPER.key)
    assert page.current is not None


def tip(gallery: Gallery, key: str) -> str:
    row = gallery.keys().index(key)
    return str(gallery.list.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
