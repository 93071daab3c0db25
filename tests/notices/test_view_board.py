"""The board's page, clicked and typed into as a clerk does."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.photos import PhotoUnreadable, PhotoWindow, shrink
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    ADD_OBJECTION,
    ADD_PHOTO,
    CHANGE_BOARD,
    CREATE_NOTICE,
    POST_NOTICE,
    Board,
    Notice,
    NoticeDraft,
    NoticeId,
    NoticeState,
    ObjectionDraft,
    Side,
)
from shequ_desktop.notices.view.board_page import BoardPage
from shequ_desktop.notices.view.catalogue_page import CataloguePage
from shequ_desktop.notices.view.notice_deeds import NoticeDeeds
from shequ_desktop.notices.view.notice_dialogs import (
    NoticeDialog,
    PostDialog,
    ReasonDialog,
    TakeDownDialog,
)
from shequ_desktop.notices.view.objection_dialogs import AnswerDialog, ObjectionDialog
from shequ_desktop.storage.store import Store, Transaction

T = TypeVar("T")
D = TypeVar("D", bound=QDialog)

NORTH, HALL = "小区北门公开栏", "3号楼大厅"
WATER = "关于清洗二次供水水箱的通知"


def done(store: Store, operation: Operation, use_case: Callable[[Transaction], T]) -> T:
    with store.transaction(operation) as tx:
        return use_case(tx)


def typed(field: QWidget, words: str) -> None:
    """Write Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def written(store: Store, title: str = WATER, item: str = "") -> NoticeId:
    with store.reading() as reading:
        code = service.scheme(reading).code
    draft = NoticeDraft(
        kind="notices.announcement",
        title=title,
        content=Content(values={"title": title}),
        owner_name="王敏",
        scheme=code if item else "",
        item=item,
    )
    return done(store, CREATE_NOTICE, lambda tx: service.create_notice(tx, draft))


def posted(store: Store, notice_id: NoticeId, on: date, *places: str) -> NoticeId:
    """Post it as somebody does who has read every warning."""
    seen: tuple[Finding, ...] = ()

    def use_case(tx: Transaction) -> None:
        service.post_notice(tx, notice_id, places or (NORTH,), posted_on=on, seen=seen)

    try:
        done(store, POST_NOTICE, use_case)
    except RulesBroken as broken:
        seen = broken.findings
        done(store, POST_NOTICE, use_case)
    return notice_id


def read(store: Store, notice_id: NoticeId) -> Notice:
    with store.reading() as reading:
        return service.notice(reading, notice_id)


@pytest.fixture
def desk(tasks: Tasks, store: Store) -> Desk:
    board = Board(places=(NORTH, HALL))
    done(store, CHANGE_BOARD, lambda tx: service.change_board(tx, board))
    return a_desk(tasks)


def opened(qtbot: QtBot, desk: Desk, lines: int) -> BoardPage:
    holder = QDialog()
    qtbot.addWidget(holder)
    page = BoardPage(desk, NoticeDeeds(desk, holder))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == lines)
    return page


def window(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def press_deed(qtbot: QtBot, page: BoardPage, title: str) -> None:
    """Press the button below the card, or take the deed from the menu behind 更多."""
    for button in page.card.findChildren(QPushButton):
        if button.text() == title and button.isVisible():
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    deeds = {deed.title: deed for deed in page.deeds_now()}
    deeds[title].run()


def test_an_empty_board_says_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk, 0)

    qtbot.waitUntil(lambda: "新建公示" in page.nothing.text())
    assert page.nothing.isVisible()
    with qtbot.waitSignal(page.new_asked):
        qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)


def test_what_may_come_down_stands_before_what_still_has_to_hang(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    posted(store, written(store, "还要挂着的"), date(2026, 11, 10))
    posted(store, written(store, "已经挂够的"), date(2026, 10, 20))
    written(store, "还没写完的")

    page = opened(qtbot, desk, 3)

    titles = [page.model.record(row).title for row in range(3)]
    assert titles == ["还没写完的", "已经挂够的", "还要挂着的"]
    terms = [page.model.record(row).term() for row in range(3)]
    assert terms[1:] == ["11月4日 已满，可以撤下", "至 11月25日，还有 3 天"]


def test_chips_count_states_and_narrow_the_table(qtbot: QtBot, desk: Desk, store: Store) -> None:
    posted(store, written(store), date(2026, 11, 10))
    written(store, "第二件")
    page = opened(qtbot, desk, 2)

    assert page.chips.chips[NoticeState.POSTED.value].text() == "公示中 1"
    qtbot.mouseClick(page.chips.chips[NoticeState.POSTED.value], Qt.MouseButton.LeftButton)

    assert [page.model.record(0).title] == [WATER]
    assert page.model.rowCount() == 1


def test_typing_initials_finds_a_notice_and_nonsense_says_what_to_do(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    written(store)
    written(store, "第二件")
    page = opened(qtbot, desk, 2)

    QTest.keyClicks(page.search, "qxec")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.record(0).title == WATER
    QTest.keyClicks(page.search, "xyz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)

    assert "清空搜索框" in page.nothing.text()


def test_a_posting_is_written_down_with_the_days_that_the_law_asks_for(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    notice_id = written(store)
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "登记张贴")
    dialog = window(qtbot, PostDialog)

    qtbot.waitUntil(lambda: "12月7日" in dialog.plan.text())
    assert "12月8日 起可以撤下" in dialog.plan.text()
    assert "第二百零三条" in dialog.why.text()
    dialog.places[HALL].setChecked(False)
    typed(dialog.other, "5号楼")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(read(store, notice_id).postings))

    assert {each.place for each in read(store, notice_id).postings} == {NORTH, "5号楼"}
    qtbot.waitUntil(lambda: "至 12月7日，还有 15 天" in page.card.text())


def test_too_few_days_are_refused_with_the_reason_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    notice_id = written(store, item="1")
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "登记张贴")
    dialog = window(qtbot, PostDialog)

    QTest.keyClicks(dialog.days, "7")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)

    assert "不得少于 15 天" in dialog.findings.text()
    assert "居务公开" in dialog.why.text()
    assert dialog.isVisible()
    assert dialog.days.text() == "7"
    assert read(store, notice_id).postings == ()


def test_coming_down_early_needs_a_reason_that_stays_on_record(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "登记撤下")
    dialog = window(qtbot, TakeDownDialog)

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)
    assert "提前撤下请写明原因" in dialog.findings.text()
    typed(dialog.reason, "台风")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read(store, notice_id).state is NoticeState.TAKEN_DOWN)

    assert read(store, notice_id).postings[0].early_reason == "台风"
    qtbot.waitUntil(lambda: "台风" in page.card.text())


def test_a_withdrawal_leaves_a_trace(qtbot: QtBot, desk: Desk, store: Store) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "撤回…")
    dialog = window(qtbot, ReasonDialog)

    typed(dialog.reason, "金额有误")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read(store, notice_id).state is NoticeState.WITHDRAWN)

    qtbot.waitUntil(lambda: "金额有误" in page.card.text())
    assert "2026-11-22　撤回" in page.card.text()


def test_a_correction_is_a_new_notice_and_the_old_one_stays(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "更正…")
    dialog = window(qtbot, ReasonDialog)

    typed(dialog.reason, "日期写错")
    with qtbot.waitSignal(page.deeds.created) as created:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert read(store, NoticeId(created.args[0])).corrects == notice_id
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_what_a_resident_says_is_written_down_and_answered(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "登记意见、异议…")
    asked = window(qtbot, ObjectionDialog)
    typed(asked.words, "能否改到下午")
    qtbot.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(read(store, notice_id).objections))
    qtbot.waitUntil(lambda: "匿名" in page.card.text())

    press_deed(qtbot, page, "登记答复")
    dialog = window(qtbot, AnswerDialog)
    typed(dialog.words, "已改到下午两点")
    dialog.adopted.setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read(store, notice_id).opinions == (1, 1, 1))

    qtbot.waitUntil(lambda: "已改到下午两点（已采纳）" in page.card.text())


def test_esc_asks_before_it_throws_an_objection_away(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "登记意见、异议…")
    dialog = window(qtbot, ObjectionDialog)
    typed(dialog.words, "写了一半")

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = window(qtbot, QMessageBox)

    assert dialog.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert dialog.words.toPlainText() == "写了一半"


def test_title_and_item_of_a_draft_can_be_changed(qtbot: QtBot, desk: Desk, store: Store) -> None:
    notice_id = written(store)
    page = opened(qtbot, desk, 1)
    press_deed(qtbot, page, "标题、事项和期次…")
    dialog = window(qtbot, NoticeDialog)

    dialog.title_edit.clear()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)
    assert "标题" in dialog.findings.text()
    typed(dialog.title_edit, "水箱清洗")
    dialog.item.setCurrentIndex(1)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read(store, notice_id).draft.title == "水箱清洗")

    assert read(store, notice_id).draft.item != ""


def test_delete_puts_a_draft_away_and_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    written(store)
    page = opened(qtbot, desk, 1)

    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    desk.tasks.undo(
        owner=page, then=lambda _none: None, refused=lambda _found: pytest.fail("refused")
    )

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def photo(folder: Path) -> Path:
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for at in range(0, 3000, 7):
        painter.setPen(QColor.fromHsv(at % 360, 200, 200))
        painter.drawLine(at, 0, 3000 - at, 2000)
    painter.end()
    path = folder / "照片.png"
    image.save(str(path))
    return path


def test_a_photo_is_made_small_kept_and_opened_large(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    page = opened(qtbot, desk, 1)
    posting = read(store, notice_id).postings[0]

    page.deeds.add_photo(posting.id, Side.UP, photo(tmp_path))
    qtbot.waitUntil(lambda: bool(read(store, notice_id).postings[0].photos))
    assert read(store, notice_id).postings[0].photos[0].size <= service.MOST_PHOTO_BYTES

    def thumbnails() -> list[QPushButton]:
        buttons = page.card.findChildren(QPushButton)
        return [each for each in buttons if not each.icon().isNull() and "照片" in each.toolTip()]

    qtbot.waitUntil(lambda: bool(thumbnails()))
    qtbot.mouseClick(thumbnails()[0], Qt.MouseButton.LeftButton)
    assert not window(qtbot, PhotoWindow).picture.pixmap().isNull()


def test_what_is_no_photo_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "账.jpg"
    path.write_bytes(b"not a picture")

    with pytest.raises(PhotoUnreadable):
        shrink(path, service.MOST_PHOTO_BYTES)


def test_the_catalogue_says_what_is_missing_and_begins_it(qtbot: QtBot, desk: Desk) -> None:
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert "共 7 项，本期已公开 0 项，未公开 7 项" in page.heading.text()

    with qtbot.waitSignal(page.post_asked) as asked:
        qtbot.mouseClick(page.post, Qt.MouseButton.LeftButton)

    assert asked.args[0] == page.item()


def test_a_posted_item_of_the_catalogue_counts_as_done(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    with store.reading() as reading:
        scheme = service.scheme(reading)
        due = service.due_list(reading)[0]
    draft = NoticeDraft(
        kind="notices.announcement",
        title="会议决定",
        scheme=scheme.code,
        item=due.item.code,
        period_label=due.period.label,
    )
    notice_id = done(store, CREATE_NOTICE, lambda tx: service.create_notice(tx, draft))
    posted(store, notice_id, date(2026, 11, 20))
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)

    qtbot.mouseClick(page.chips.chips["posted"], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert page.model.rowCount() == 1
    assert page.model.record(0).notice is not None
    assert page.post.text() == "查看公示件"


def test_a_photo_can_be_removed_from_its_menu(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    notice_id = posted(store, written(store), date(2026, 11, 10))
    posting = read(store, notice_id).postings[0]
    jpeg = shrink(photo(tmp_path), service.MOST_PHOTO_BYTES)
    done(store, ADD_PHOTO, lambda tx: service.add_photo(tx, posting.id, Side.UP, jpeg))
    objection = ObjectionDraft(received_on=date(2026, 11, 20), body="看不清")
    done(store, ADD_OBJECTION, lambda tx: service.add_objection(tx, notice_id, objection))
    page = opened(qtbot, desk, 1)

    page.deeds.remove_photo(read(store, notice_id).postings[0].photos[0].id)
    qtbot.waitUntil(lambda: not read(store, notice_id).postings[0].photos)

    assert len(read(store, notice_id).objections) == 1
