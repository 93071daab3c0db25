"""What was begun and not kept comes back after the program was closed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.app.office import Office
from shequ_desktop.documents.kinds import Content
from shequ_desktop.documents.templates import TitleSpec
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.notices import service
from shequ_desktop.notices.documents import PAPERS
from shequ_desktop.notices.values import CREATE_NOTICE, KEEP_DRAFTS, NoticeDraft
from shequ_desktop.notices.view.filling_page import FillingPage
from shequ_desktop.notices.view.paper_filler import PaperFiller
from shequ_desktop.notices.view.template_editor import TemplateEditor
from shequ_desktop.notices.view.templates_page import TemplatesPage
from shequ_desktop.storage.store import Store

KIND = next(each for each in PAPERS if each.key == "notices.announcement")


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    made = a_desk(tasks)
    made.office = Office()
    return made


def a_form(qtbot: QtBot, desk: Desk) -> PaperFiller:
    """Open the form as a program that was just started does."""
    page = FillingPage(desk, (KIND,))
    qtbot.addWidget(page)
    page.show()
    page.open_paper(KIND.key)
    qtbot.waitUntil(lambda: page.current is not None)
    assert page.current is not None
    return page.current


def an_editor(qtbot: QtBot, desk: Desk) -> TemplateEditor:
    page = TemplatesPage(desk, (KIND,))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.current is not None)
    assert page.current is not None
    return page.current


def kept(store: Store) -> dict[str, str]:
    with store.reading() as reading:
        return service.drafts(reading, "王敏")


def close(desk: Desk) -> None:
    """Do what closing the window does before the file is closed."""
    desk.leaving.emit()
    desk.tasks.wait()


def test_what_was_typed_into_a_form_is_there_again(qtbot: QtBot, desk: Desk, store: Store) -> None:
    before = a_form(qtbot, desk)
    title = before.form.facts["title"].widget
    assert isinstance(title, QLineEdit)
    title.setText("关于清洗水箱的通知")
    close(desk)
    assert list(kept(store)) == [f"paper:{KIND.key}"]

    after = a_form(qtbot, desk)

    assert after.form.facts["title"].text() == "关于清洗水箱的通知"
    assert after.is_begun()


def test_it_is_kept_without_closing_too(qtbot: QtBot, desk: Desk, store: Store) -> None:
    form = a_form(qtbot, desk)

    form.show_content(KIND.sample)

    qtbot.waitUntil(lambda: kept(store) != {})


def test_a_form_says_in_the_gallery_that_it_was_begun(qtbot: QtBot, desk: Desk) -> None:
    a_form(qtbot, desk).show_content(KIND.sample)
    close(desk)

    page = FillingPage(desk, (KIND,))
    qtbot.addWidget(page)
    shown = page.gallery.list.model()

    qtbot.waitUntil(lambda: shown.index(0, 0).data() == f"{KIND.title}（没填完）")
    page.open_paper(KIND.key)
    assert page.current is not None
    page.current.mark_kept()
    assert shown.index(0, 0).data() == KIND.title


def test_a_form_still_knows_for_which_notice_it_is_filled_in(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    with store.transaction(CREATE_NOTICE) as tx:
        notice_id = service.create_notice(tx, NoticeDraft(kind=KIND.key, title="停水通知"))
    with store.reading() as reading:
        notice = service.notice(reading, notice_id)
    form = a_form(qtbot, desk)
    form.fill_for(notice)
    form.show_content(KIND.sample)
    close(desk)

    after = a_form(qtbot, desk)

    assert after.content == KIND.sample
    assert after.notice is not None
    assert after.notice.id == notice_id


def test_a_draft_for_a_notice_that_is_gone_is_filled_in_for_a_new_one(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    body = '{"values": {"title": "停水"}, "lists": {}, "notice": "' + "0" * 32 + '"}'
    with store.transaction(KEEP_DRAFTS) as tx:
        service.keep_drafts(tx, {f"paper:{KIND.key}": body})

    after = a_form(qtbot, desk)

    assert after.content == Content(values={"title": "停水"})
    assert after.notice is None


@pytest.mark.parametrize("deed", [PaperFiller.mark_kept, PaperFiller._begin])
def test_what_is_kept_or_emptied_does_not_come_back(
    qtbot: QtBot, desk: Desk, store: Store, deed: object
) -> None:
    form = a_form(qtbot, desk)
    form.show_content(KIND.sample)
    close(desk)
    assert kept(store) != {}

    deed(form)  # type: ignore[operator] # a method
    close(desk)

    assert kept(store) == {}


def test_drafts_are_each_user_s_own_and_no_undo_takes_them_back(store: Store) -> None:
    with store.transaction(KEEP_DRAFTS) as tx:
        service.keep_drafts(tx, {"paper:a": "1", "paper:b": "2"})
    with store.transaction(KEEP_DRAFTS) as tx:
        service.keep_drafts(tx, {"paper:a": "3", "paper:b": "", "paper:c": ""})

    assert kept(store) == {"paper:a": "3"}
    with store.reading() as reading:
        assert service.drafts(reading, "李兰") == {}
    assert store.history().undo is None


def test_changes_to_a_template_are_there_again(qtbot: QtBot, desk: Desk, store: Store) -> None:
    before = an_editor(qtbot, desk)
    first = before.template.blocks[0]
    assert isinstance(first, TitleSpec)
    changed = replace(
        before.template, blocks=(replace(first, words="大字通知"), *before.template.blocks[1:])
    )
    before.load(changed)
    close(desk)
    assert list(kept(store)) == [f"template:{KIND.key}"]

    after = an_editor(qtbot, desk)
    assert after.template == changed
    assert after.is_dirty
    after.undo()
    close(desk)

    assert kept(store) == {}


def test_a_draft_of_a_template_that_nobody_can_read_is_passed_over(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    with store.transaction(KEEP_DRAFTS) as tx:
        service.keep_drafts(tx, {f"template:{KIND.key}": "[[blocks"})

    assert not an_editor(qtbot, desk).is_dirty
