"""Backing up and restoring through the windows, on real files."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QTableWidget
from pytestqt.qtbot import QtBot
from support.program import PASSWORD, in_session, log_in, the_window, windows

from shequ_desktop.app.backup_list import ROW_TITLES
from shequ_desktop.app.opening import community_of
from shequ_desktop.app.program import Program
from shequ_desktop.app.restore_window import RestoreWindow
from shequ_desktop.app.session import Session
from shequ_desktop.storage import log
from shequ_desktop.storage.backup import backups_in
from shequ_desktop.storage.vault import Created


@pytest.fixture
def session(program: Program, founded: Created, qtbot: QtBot) -> Session:
    return log_in(program, qtbot, founded.path)


def rename(session: Session, name: str, qtbot: QtBot) -> None:
    """Give the community another name, as the settings do."""
    settings = session.show_settings()
    qtbot.waitUntil(lambda: settings.ui.codeEdit.text() != "")
    settings.ui.nameEdit.setText(name)
    settings.ui.saveCommunityButton.click()
    qtbot.waitUntil(lambda: settings.ui.communityNote.text() == "已保存。")
    settings.accept()
    qtbot.waitUntil(lambda: name in session.shell.header.community.text())


def at_comparison(session: Session, qtbot: QtBot, path: Path) -> RestoreWindow:
    """Go with the backup at ``path`` to the last step."""
    session.restore_requested.emit(path)
    window = the_window(RestoreWindow, qtbot)
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 1)
    window.ui.passwordEdit.setText(PASSWORD)
    window.ui.nextButton.click()
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 2)
    return window


def cells_of(table: QTableWidget, row: int = 0) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(table.columnCount())]


def the_backup(session: Session) -> Path:
    return session.safeguard.backups()[0].path


def test_a_backup_at_once_appears_in_the_list(session: Session, qtbot: QtBot) -> None:
    window = session.show_backups()
    qtbot.waitUntil(lambda: window.ui.table.rowCount() == 1)

    window.ui.nowButton.click()

    qtbot.waitUntil(lambda: window.ui.table.rowCount() == 2)
    assert {cells_of(window.ui.table, row)[1] for row in range(2)} == {"每日", "手动"}
    assert window.ui.note.text().startswith("备份好了，已读回校验：")


def test_a_backup_goes_to_any_folder(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window = session.show_backups()
    stick = tmp_path / "stick"

    window.back_up_to(stick)

    qtbot.waitUntil(lambda: "备份好了" in window.ui.note.text())
    assert len(backups_in(stick)) == 1


def test_a_folder_that_cannot_be_written_is_said(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window = session.show_backups()
    (tmp_path / "stick").write_text("no folder")

    window.back_up_to(tmp_path / "stick")

    qtbot.waitUntil(lambda: window.ui.note.text().startswith("无法读写"))


def test_restoring_brings_back_what_was_and_keeps_what_is(
    program: Program, session: Session, qtbot: QtBot
) -> None:
    backup = the_backup(session)
    rename(session, "新名社区", qtbot)
    window = at_comparison(session, qtbot, backup)
    cells = cells_of(window.ui.compareTable)

    window.ui.nextButton.click()
    qtbot.waitUntil(lambda: program.session not in (None, session))
    restored = in_session(program, qtbot)
    box = the_window(QMessageBox, qtbot)

    assert cells == ["社区信息", "1", "1", "不变"]
    community = community_of(restored.vault.store)
    assert community is not None
    assert community.name == "幸福里社区"
    (kept,) = restored.vault.path.parent.glob("*-恢复前-*.juwu")
    assert str(kept) in box.text()


def test_restoring_as_a_new_file_leaves_the_open_one_alone(
    program: Program, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window = at_comparison(session, qtbot, the_backup(session))
    window.ui.freshButton.setChecked(True)
    window.ui.fileEdit.setText(str(tmp_path / "again.juwu"))

    window.ui.nextButton.click()
    box = the_window(QMessageBox, qtbot)

    assert (tmp_path / "again.juwu").exists()
    assert str(tmp_path / "again.juwu") in box.informativeText()
    assert program.session is session


def test_with_the_recovery_code_of_that_day_no_password_is_needed(
    session: Session, founded: Created, qtbot: QtBot
) -> None:
    session.restore_requested.emit(the_backup(session))
    window = the_window(RestoreWindow, qtbot)
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 1)
    window.ui.codeButton.setChecked(True)
    qtbot.keyClicks(window.ui.codeEdit, founded.recovery_code)
    window.ui.nextButton.click()

    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 2)


def test_a_wrong_password_of_a_backup_is_said(session: Session, qtbot: QtBot) -> None:
    session.restore_requested.emit(the_backup(session))
    window = the_window(RestoreWindow, qtbot)
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 1)
    window.ui.passwordEdit.setText("plum-and-rice")
    window.ui.nextButton.click()

    qtbot.waitUntil(lambda: window.ui.note.text().startswith("用户名或口令不对。"))


def test_a_damaged_backup_changes_nothing_and_the_file_is_open_again(
    program: Program, session: Session, qtbot: QtBot
) -> None:
    backup = the_backup(session)
    window = at_comparison(session, qtbot, backup)
    content = bytearray(backup.read_bytes())
    middle = len(content) // 2
    content[middle] ^= 0xFF
    backup.write_bytes(content)

    window.ui.nextButton.click()
    qtbot.waitUntil(lambda: program.session not in (None, session))
    again = in_session(program, qtbot)

    assert "已经损坏" in the_window(QMessageBox, qtbot).text()
    assert community_of(again.vault.store) is not None
    assert list(again.vault.path.parent.glob("*-恢复前-*")) == []


def test_on_a_new_computer_a_backup_becomes_a_file_and_is_open(
    program: Program, founded: Created, qtbot: QtBot, tmp_path: Path
) -> None:
    first = log_in(program, qtbot, founded.path)
    backup = the_backup(first).rename(tmp_path / "stick.juwubak")
    program.close()
    program.session = None
    first.dismiss()
    for each in founded.path.parent.iterdir():
        if each.is_file():
            each.unlink()
    program.tools.memory.forget(founded.path)
    program.start()
    start = program.start_window
    assert start is not None
    start.ui.restoreButton.click()
    window = the_window(RestoreWindow, qtbot)
    qtbot.waitUntil(lambda: window.ui.note.text() != "")

    window.take(backup)
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 1)
    window.ui.passwordEdit.setText(PASSWORD)
    window.ui.nextButton.click()
    qtbot.waitUntil(lambda: window.ui.stack.currentIndex() == 2)
    cells = cells_of(window.ui.compareTable)
    window.ui.nextButton.click()
    session = in_session(program, qtbot)

    assert cells == ["社区信息", "1", "—", "—"]
    assert session.vault.path == founded.path
    assert community_of(session.vault.store) is not None


def test_the_window_of_the_backups_opens_once(session: Session) -> None:
    assert session.show_backups() is session.show_backups()
    assert len(windows(type(session.show_backups()))) == 1


def test_every_kind_of_row_has_a_name_a_clerk_understands() -> None:
    assert {table.name for table in log.captured_tables().values()} <= set(ROW_TITLES)
