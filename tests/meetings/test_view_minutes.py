"""The panel of minutes: drafted, typed in, signed with a scan, sealed, replaced, compared."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update
from support.gatherings import done, gathered, item
from support.li_family import a_desk
from support.voting import ASKED, close, count, put

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.model import MinutesRow
from shequ_desktop.meetings.values import (
    MeetingId,
    MinutesForm,
    MinutesVersion,
)
from shequ_desktop.meetings.values.minutes_findings import SignersTooFew
from shequ_desktop.meetings.view.minutes_column import MinutesColumn
from shequ_desktop.meetings.view.minutes_compare import CompareDialog
from shequ_desktop.meetings.view.minutes_dialogs import FilesDialog, NewVersionDialog, SignDialog
from shequ_desktop.meetings.view.minutes_panel import MinutesPanel
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def meeting_id(store: Store) -> MeetingId:
    """Return a meeting of 45 with 30 that voted once and is over."""
    made = gathered(store, 45, 30, at=0)
    done(store, lambda tx: service.open_meeting(tx, made, 1))
    vote_id = put(store, item(store, made), ASKED, None)
    for turn in (1, 2):
        count(store, vote_id, turn)
    close(store, vote_id)
    done(store, lambda tx: service.close_meeting(tx, made, 900))
    return made


def shown(qtbot: QtBot, desk: Desk, meeting_id: MeetingId) -> MinutesPanel:
    panel = MinutesPanel(desk, meeting_id)
    qtbot.addWidget(panel)
    panel.resize(1100, 640)
    panel.show()
    qtbot.waitUntil(lambda: panel.shown is not None)
    return panel


def opened_dialog(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def agree(qtbot: QtBot, words: str) -> None:
    """Press the button of that name in the question that has come up."""
    box = opened_dialog(qtbot, QMessageBox)
    click(qtbot, next(each for each in box.findChildren(QPushButton) if each.text() == words))


def drafted(qtbot: QtBot, panel: MinutesPanel) -> MinutesColumn:
    column = panel.columns[MinutesForm.RECORD]
    click(qtbot, column.draft)
    qtbot.waitUntil(lambda: column.current is not None)
    return column


def signed(qtbot: QtBot, column: MinutesColumn) -> None:
    click(qtbot, column.sign)
    asked = opened_dialog(qtbot, SignDialog)
    asked.chair.setText("陈静")
    asked.recorder.setText("王敏")
    asked.others.setText("赵刚、钱伟")
    click(qtbot, asked.save)
    qtbot.waitUntil(column.seal.isVisible)


def sealed(qtbot: QtBot, column: MinutesColumn) -> None:
    click(qtbot, column.seal)
    agree(qtbot, "封存")
    qtbot.waitUntil(lambda: "核验" in column.told.text())


def kept(store: Store, meeting_id: MeetingId) -> tuple[MinutesVersion, ...]:
    with store.reading() as reading:
        return service.minutes(reading, meeting_id)


def test_both_forms_are_drafted_beside_each_other(
    qtbot: QtBot, desk: Desk, meeting_id: MeetingId
) -> None:
    panel = shown(qtbot, desk, meeting_id)
    for form, words in ((MinutesForm.RECORD, "会议记录"), (MinutesForm.SUMMARY, "会议纪要")):
        column = panel.columns[form]
        click(qtbot, column.draft)
        qtbot.waitUntil(lambda: bool(column.text.toPlainText()))  # noqa: B023 - asked at once
        assert words in column.text.toPlainText().splitlines()[0]
        assert column.chip.text() == "草稿"


def test_what_is_typed_is_kept_by_itself(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    column.text.setFocus()
    QTest.keyClicks(column.text, "X")
    qtbot.waitUntil(lambda: kept(store, meeting_id)[0].body.startswith("X"))

    assert column.text.toPlainText().startswith("X")


def test_what_is_typed_last_is_kept_when_the_panel_goes(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    panel = shown(qtbot, desk, meeting_id)
    column = drafted(qtbot, panel)
    column.text.setPlainText("最后一句")
    panel.hide()

    qtbot.waitUntil(lambda: kept(store, meeting_id)[0].body == "最后一句")


def test_the_draft_is_made_anew_after_asking(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    before = column.text.toPlainText()
    column.text.setPlainText("写乱了")
    column.keep_now()
    qtbot.waitUntil(lambda: kept(store, meeting_id)[0].body == "写乱了")
    click(qtbot, column.again)
    agree(qtbot, "重新整理")

    qtbot.waitUntil(lambda: kept(store, meeting_id)[0].body == before)


def test_minutes_are_signed_and_then_fixed(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    click(qtbot, column.sign)
    asked = opened_dialog(qtbot, SignDialog)
    asked.chair.setText("陈静")
    click(qtbot, asked.save)
    qtbot.waitUntil(asked.findings.isVisible)
    assert asked.findings.shown == (SignersTooFew(1),)
    asked.recorder.setText("王敏")
    click(qtbot, asked.save)
    qtbot.waitUntil(column.seal.isVisible)

    assert column.text.isReadOnly()
    assert "陈静、王敏 2026-11-22 签字" in column.told.text()
    assert kept(store, meeting_id)[0].signed_on == date(2026, 11, 22)


def test_a_scan_is_added_to_what_was_signed(
    qtbot: QtBot, desk: Desk, meeting_id: MeetingId, tmp_path: Path
) -> None:
    scan = tmp_path / "签字页.pdf"
    scan.write_bytes(b"%PDF-1.7")
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    signed(qtbot, column)
    click(qtbot, column.scan)
    dialog = opened_dialog(qtbot, FilesDialog)
    dialog.files.add_file(scan)

    qtbot.waitUntil(lambda: column.scan.text() == "签字页（1）…")
    dialog.accept()


def test_a_seal_is_set_checked_and_shown(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    signed(qtbot, column)
    sealed(qtbot, column)

    version = kept(store, meeting_id)[0]
    assert column.chip.text() == "已封存"
    assert version.seal[:16] in column.told.text()
    assert "核验完好" in column.told.text()
    assert column.told.toolTip() == version.seal


def test_minutes_changed_behind_the_seal_are_told(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    column = drafted(qtbot, shown(qtbot, desk, meeting_id))
    signed(qtbot, column)
    sealed(qtbot, column)
    version = kept(store, meeting_id)[0]
    with store.connection(writing=True) as connection:
        # Somebody with the key and a tool of his own: the file itself refuses everybody else.
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
        connection.execute(
            update(MinutesRow).where(MinutesRow.id == version.id).values(body="另一份记录")
        )
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")
    again = shown(qtbot, desk, meeting_id).columns[MinutesForm.RECORD]
    qtbot.waitUntil(lambda: again.current is not None)

    assert again.chip.text() == "校验不符"
    assert "核验不符" in again.told.text()


def test_a_new_version_is_written_for_a_reason_and_compared(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    panel = shown(qtbot, desk, meeting_id)
    column = drafted(qtbot, panel)
    signed(qtbot, column)
    sealed(qtbot, column)
    click(qtbot, column.renew)
    asked = opened_dialog(qtbot, NewVersionDialog)
    asked.reason.setText("补正姓名")
    click(qtbot, asked.save)
    qtbot.waitUntil(lambda: len(column.versions) == 2)
    assert not column.text.isReadOnly()
    column.text.setPlainText(column.text.toPlainText() + "\n补记一行")
    column.keep_now()
    qtbot.waitUntil(lambda: column.versions[1].body.endswith("补记一行"))

    click(qtbot, column.compare)
    compared = opened_dialog(qtbot, CompareDialog)
    assert compared.told.text() == "1 处不同"
    last = compared.table.model().index(compared.table.rowCount() - 1, 1)
    assert last.data() == "补记一行"
    ground = last.data(Qt.ItemDataRole.BackgroundRole)
    assert ground.color() == theme.colour("ok_bg")
    compared.new.setCurrentIndex(0)
    assert compared.told.text() == "两版一样"
    compared.accept()
    column.choice.setCurrentIndex(0)
    assert column.text.isReadOnly()
    assert column.chip.text() == "已封存"
    assert kept(store, meeting_id)[0].seal


def test_nothing_is_drafted_before_the_meeting_was_opened(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    panel = shown(qtbot, desk, gathered(store, 45, 0))

    for column in panel.columns.values():
        qtbot.waitUntil(lambda: not column.draft.isEnabled())  # noqa: B023 - asked at once
        assert column.text.isReadOnly()
