"""Hours: sheets typed back by the keyboard, confirmed, corrected, counted, certified."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.record_pages import LEFT, cells, opened, press, titles, told, typed, window
from support.vaults import Template, open_copy
from support.volunteering import SATURDAY, Served, do, look, served, written

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    PUBLISH_CERTIFICATE,
    CertificateState,
    RecordState,
    ServiceOverlaps,
)
from shequ_desktop.volunteers.view.certificate_dialogs import DraftDialog, VerifyDialog
from shequ_desktop.volunteers.view.certificates_page import CertificatesPage
from shequ_desktop.volunteers.view.hours_dialogs import ConfirmDialog, CorrectDialog
from shequ_desktop.volunteers.view.hours_list import BY_PERSON
from shequ_desktop.volunteers.view.hours_page import HoursPage
from shequ_desktop.volunteers.view.sheet_dialog import SheetDialog
from shequ_desktop.volunteers.view.sheet_model import BEGINS, DAY, ENDS, TOLD, WHO
from shequ_desktop.volunteers.view.shift_dialog import ShiftDialog

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return what windows belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def hours(qtbot: QtBot, desk: Desk, post: str, rows: int) -> HoursPage:
    page = HoursPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.go_to(post)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == rows)
    page.activateWindow()
    page.list.table.setFocus()
    qtbot.waitUntil(page.isActiveWindow)  # keys reach nobody else's shortcuts
    return page


def write(sheet: SheetDialog, words: str) -> None:
    """Type into the current cell and press Enter, as a hand goes over the sheet."""
    QTest.keyClicks(sheet.grid, words[0])
    [editor] = [each for each in sheet.grid.viewport().findChildren(QLineEdit) if each.isVisible()]
    QTest.keyClicks(editor, words[1:])
    QTest.keyClick(editor, ENTER)
    QApplication.processEvents()


def cell(sheet: SheetDialog, row: int, column: int) -> str:
    return str(sheet.model.index(row, column).data())


def place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


def test_the_month_shows_what_is_planned_and_what_was_written_down(
    qtbot: QtBot, desk: Desk, people: Served
) -> None:
    page = hours(qtbot, desk, people.stairs, 2)

    month = page.month_view
    assert month.isVisible()
    assert month.model().index(1, 5).data() == "7　✓1\n9:00\n李国强"
    assert month.model().index(3, 5).data() == "21\n9:00\n李国强"
    figures = {key: label.text() for key, label in page.figures.items()}
    assert figures == {
        "volunteers": "1",
        "posts": "1",
        "minutes": "4 小时",
        "households": "4",
        "people": "0",
        "solved": "2",
    }


def test_one_shift_of_one_day_is_changed_and_the_pattern_stays(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = hours(qtbot, desk, people.stairs, 2)
    page.month_view.choose(date(2026, 11, 21))
    QTest.keyClick(page.month_view, Qt.Key.Key_F2)
    change = window(qtbot, ShiftDialog)
    change.begins.setText("930")
    change.stand_in.setCurrentIndex(change.stand_in.findData(str(people.wang)))
    change.save.click()

    month = page.month_view.model()
    qtbot.waitUntil(lambda: month.index(3, 5).data() == "21\n9:30\n王强")
    assert month.index(4, 5).data() == "28\n9:00\n李国强"

    QTest.keyClick(page.month_view, Qt.Key.Key_F2)
    again = window(qtbot, ShiftDialog)
    assert again.stand_in.currentData() == str(people.wang)
    again.cancelled.setChecked(True)
    again.save.click()

    qtbot.waitUntil(lambda: month.index(3, 5).data() == "21\n9:30\n停岗")
    store.undo()
    store.undo()
    shifts = look(store, service.shifts, people.stairs, since=SATURDAY, until=SATURDAY)
    assert [(each.begins, each.is_cancelled, each.stand_in) for each in shifts] == [
        (540, False, None)
    ]


def test_a_sheet_is_typed_back_with_enter_alone(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = hours(qtbot, desk, people.stairs, 2)
    QTest.keyClick(page.month_view, Qt.Key.Key_N, CTRL)
    sheet = window(qtbot, SheetDialog)
    assert cell(sheet, 0, WHO) == "李国强 ZY-0001"
    assert cell(sheet, 0, DAY) == "2026-11-21"

    write(sheet, "830")
    assert place(sheet.grid.currentIndex()) == (0, ENDS)
    write(sheet, "1000")
    assert place(sheet.grid.currentIndex()) == (1, WHO)
    assert (cell(sheet, 0, BEGINS), cell(sheet, 0, ENDS)) == ("8:30", "10:00")
    qtbot.waitUntil(lambda: "1 条，共 1 小时 30 分" in sheet.told.text())
    qtbot.mouseClick(sheet.save, LEFT)

    qtbot.waitUntil(lambda: page.list.model.rowCount() == 3)
    record = look(store, service.records)[-1]
    assert (record.draft.on, record.draft.minutes) == (date(2026, 11, 21), 90)
    assert record.state is RecordState.RECORDED
    store.undo()
    assert len(look(store, service.records)) == 2


def test_somebody_who_stood_in_is_found_by_initials(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    sheet = _sheet(qtbot, desk, store, people, host)
    sheet.grid.setCurrentIndex(sheet.model.index(1, WHO))

    write(sheet, "wq")

    assert cell(sheet, 1, WHO) == "王强 ZY-0002"
    assert cell(sheet, 1, DAY) == "2026-11-21"
    assert place(sheet.grid.currentIndex()) == (1, BEGINS)


def test_what_overlaps_is_told_in_its_row_while_it_is_typed(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    sheet = _sheet(qtbot, desk, store, people, host)
    sheet.grid.setCurrentIndex(sheet.model.index(1, WHO))
    write(sheet, "lgq")
    sheet.grid.setCurrentIndex(sheet.model.index(1, DAY))
    write(sheet, "1114")
    write(sheet, "10")
    write(sheet, "12")

    qtbot.waitUntil(lambda: "已有服务记录" in cell(sheet, 1, TOLD))
    qtbot.mouseClick(sheet.save, LEFT)

    qtbot.waitUntil(lambda: bool(sheet.findings.shown))
    assert isinstance(sheet.findings.shown[0], ServiceOverlaps)
    assert len(look(store, service.records)) == 2


def test_a_time_that_nobody_understands_is_told_and_not_saved(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    sheet = _sheet(qtbot, desk, store, people, host)

    write(sheet, "999")

    assert "开始时间" in cell(sheet, 0, TOLD)
    assert not sheet.save.isEnabled()


def test_rows_copied_from_a_spreadsheet_are_pasted(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    sheet = _sheet(qtbot, desk, store, people, host)
    sheet.grid.setCurrentIndex(sheet.model.index(0, WHO))
    QGuiApplication.clipboard().setText(
        "李国强\t2026-11-21\t8:30\t10:00\t\t擦扶手\t2\r\nZY-0002\t11.21\t900\t1000\t10\t\t\r\n"
    )

    QTest.keyClick(sheet.grid, Qt.Key.Key_V, CTRL)

    drafts = [draft for _row, draft in sheet.model.drafts()]
    assert [(each.minutes, each.households) for each in drafts] == [(90, 2), (50, 0)]
    assert [each.volunteer_id for each in drafts] == [people.li, people.wang]


def test_many_are_confirmed_by_somebody_else_than_the_typist(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    written(
        store, people.wang, people.reading, date(2026, 11, 7), date(2026, 11, 14), confirmed=False
    )
    page = hours(qtbot, desk, people.reading, 2)
    QTest.keyClick(page.list.table, Qt.Key.Key_F9)
    dialog = window(qtbot, ConfirmDialog)
    assert dialog.save.text() == "确认 2 条"
    typed(dialog.by, "王敏")
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "不能是同一个人" in dialog.findings.text())

    dialog.by.clear()
    typed(dialog.by, "刘洋")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: look(store, service.volunteer, people.wang).minutes == 240)
    qtbot.waitUntil(lambda: "待确认" not in page.list.status.text())
    page.list.confirm()
    assert "已经确认过" in told(qtbot)


def test_a_correction_needs_a_reason_and_a_new_confirmation(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = hours(qtbot, desk, people.stairs, 2)
    page.list.table.selectRow(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CTRL)
    dialog = window(qtbot, CorrectDialog)
    dialog.ends.selectAll()
    QTest.keyClicks(dialog.ends, "1000")
    assert dialog.told.text() == "2 小时 → 1 小时"
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "原因" in dialog.findings.text())
    typed(dialog.reason, "提前离开")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: "待确认 1 条" in page.list.status.text())
    assert look(store, service.volunteer, people.li).minutes == 120


def test_a_void_record_counts_no_more_and_is_still_seen(
    qtbot: QtBot, desk: Desk, people: Served
) -> None:
    page = hours(qtbot, desk, people.stairs, 2)
    page.list.table.selectRow(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    dialog = window(qtbot, ReasonDialog)
    typed(dialog.reason, "登错了人")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: page.figures["minutes"].text() == "2 小时")
    assert page.list.model.rowCount() == 2


def test_a_total_opens_into_its_rows(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    written(store, people.wang, people.reading, date(2026, 11, 7))
    page = hours(qtbot, desk, "", 3)
    listed = page.list
    listed.view.setCurrentIndex(listed.view.findData(BY_PERSON))
    assert [listed.totals.record(row).minutes for row in range(2)] == [240, 120]

    listed.table.setCurrentIndex(listed.totals.index(1, 0))
    QTest.keyClick(listed.table, ENTER)

    assert listed.model.rowCount() == 1
    assert listed.narrowed.text() == "王强"
    qtbot.mouseClick(listed.narrowed, LEFT)
    assert listed.model.rowCount() == 3


def test_a_certificate_is_drafted_hung_issued_and_verified(
    qtbot: QtBot, template: Template, tmp_path: Path, qapp: QApplication
) -> None:
    days = [datetime(2026, 11, 22, 4, tzinfo=UTC)]
    vault = open_copy(template, tmp_path / "later", now=lambda: days[0])
    store, tasks = vault.store, Tasks(vault.store, parent=qapp)
    people = served(store)
    desk = a_desk(tasks)
    page = opened(qtbot, CertificatesPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DraftDialog)
    QTest.keyClicks(dialog.who.search, "lgq")
    qtbot.waitUntil(lambda: "证明写 4 小时" in dialog.told.text())
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert titles(page)[0] == "今天起公示"

    press(qtbot, page, "今天起公示")
    qtbot.waitUntil(lambda: cells(page, 0) == ["公示中"])
    press(qtbot, page, "出具证明")
    assert "公示期到" in told(qtbot)
    days[0] = datetime(2026, 12, 1, 4, tzinfo=UTC)
    press(qtbot, page, "出具证明")
    qtbot.waitUntil(lambda: cells(page, 0) == ["已出具"])

    [found] = look(store, service.certificates, volunteer_id=people.li)
    _verified(VerifyDialog(desk, page), found.proof)
    tasks.wait()
    vault.close()


def test_a_certificate_is_voided_and_drafted_anew_in_one_step(
    qtbot: QtBot, template: Template, tmp_path: Path, qapp: QApplication
) -> None:
    days = [datetime(2026, 11, 22, 4, tzinfo=UTC)]
    vault = open_copy(template, tmp_path / "anew", now=lambda: days[0])
    store, tasks = vault.store, Tasks(vault.store, parent=qapp)
    people = served(store)
    page = opened(qtbot, CertificatesPage(a_desk(tasks)), 0)
    page.draft_for(people.li)
    qtbot.mouseClick(window(qtbot, DraftDialog).save, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    [first] = look(store, service.certificates)
    do(store, PUBLISH_CERTIFICATE, service.publish_certificate, first.id, date(2026, 11, 22))
    page.show_records(look(store, service.certificates))
    days[0] = datetime(2026, 12, 1, 4, tzinfo=UTC)
    press(qtbot, page, "出具证明")
    qtbot.waitUntil(lambda: cells(page, 0) == ["已出具"])
    press(qtbot, page, "作废并重开…")
    dialog = window(qtbot, DraftDialog)
    typed(dialog.reason, "姓名写错")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: len(look(store, service.certificates)) == 2)
    states = [each.state for each in look(store, service.certificates)]
    assert states == [CertificateState.DRAFT, CertificateState.VOID]
    tasks.wait()
    vault.close()


def _sheet(qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget) -> SheetDialog:
    post = look(store, service.post, people.stairs)
    sheet = SheetDialog(desk, host, post, date(2026, 11, 1), date(2026, 11, 30))
    sheet.show()
    qtbot.waitUntil(sheet.isVisible)
    return sheet


def _verified(verify: VerifyDialog, proof: str) -> None:
    verify.show()
    verify.text.setPlainText(proof)
    assert "真实有效" in verify.verdict.text()
    assert "李国强" in verify.told.text()
    verify.text.setPlainText(proof.replace("|240|", "|2400|"))
    assert "改过" in verify.verdict.text()
    verify.text.setPlainText("ABC")
    assert "没有粘贴完整" in verify.verdict.text()
    verify.close()
