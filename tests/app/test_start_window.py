"""The first window: who gets in, who does not and why, and the way back for who forgot."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.program import PASSWORD, at_login, in_session, log_in, make_community, the_window

from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.app.restore_window import RestoreWindow
from shequ_desktop.app.start_window import StartWindow
from shequ_desktop.storage import keyring
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.vault import Created


def refused(window: StartWindow, qtbot: QtBot, password: str = PASSWORD) -> str:
    """Log in, wait until it is refused, and return what the window says."""
    window.ui.passwordEdit.setText(password)
    qtbot.keyClick(window.ui.passwordEdit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ui.loginNote.text() != "")
    return window.ui.loginNote.text()


def test_on_a_fresh_computer_the_first_thing_to_press_is_a_new_community(
    program: Program, qtbot: QtBot
) -> None:
    program.start()
    window = program.start_window
    assert window is not None

    qtbot.waitUntil(window.ui.newButton.hasFocus)
    assert window.ui.stack.currentWidget() is window.ui.welcomePage


def test_the_right_password_opens_the_main_window(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    session = log_in(program, qtbot, founded.path)

    assert session.shell.isVisible()
    assert session.shell.windowTitle() == "幸福里社区居民委员会 - 居务通"
    assert session.shell.header.street.text() == "海棠街道"
    assert program.start_window is None


def test_the_file_opened_last_is_asked_for_at_the_next_start(
    program: Program, places: Places, founded: Created, qtbot: QtBot
) -> None:
    log_in(program, qtbot, founded.path)
    program.close()
    program.session = None
    again = Program(places)
    again.start()
    window = again.start_window
    assert window is not None
    qtbot.addWidget(window)

    qtbot.waitUntil(lambda: window.ui.recentList.count() == 1)
    qtbot.waitUntil(lambda: window.ui.communityLabel.text() == "幸福里社区")
    assert window.ui.recentList.item(0).text().startswith("幸福里社区\n")


def test_a_file_is_taken_off_the_list_with_one_key_and_stays_on_the_disk(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    program.tools.memory.note_opened(founded.path)
    program.start()
    window = program.start_window
    assert window is not None
    qtbot.waitUntil(lambda: window.ui.recentList.currentRow() == 0)

    qtbot.waitUntil(window.ui.passwordEdit.hasFocus)
    window.ui.recentList.setFocus()
    qtbot.keyClick(window.ui.recentList, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: window.ui.recentList.count() == 0)
    assert program.tools.memory.recent() == []
    assert founded.path.exists()


def test_a_wrong_password_is_said_beside_the_field_and_ready_to_be_typed_over(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)

    said = refused(window, qtbot, "plum-and-rice")

    assert said.startswith("用户名或口令不对。")
    assert window.ui.passwordEdit.selectedText() != ""
    assert program.session is None


def test_after_several_wrong_ones_the_wait_is_counted_down(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)
    for _ in range(4):
        refused(window, qtbot, "plum-and-rice")
        window.ui.loginNote.say("")

    assert "5 秒" in refused(window, qtbot)
    assert not window.ui.loginButton.isEnabled()
    window._countdown.timeout.emit()
    assert "4 秒" in window.ui.loginNote.text()
    for _ in range(4):
        window._countdown.timeout.emit()
    assert window.ui.loginNote.text() == ""
    assert window.ui.loginButton.isEnabled()


def test_a_file_that_another_window_has_open_is_named_with_its_user(
    program: Program, places: Places, qtbot: QtBot
) -> None:
    _, opened = make_community(places)
    window = at_login(program, qtbot, opened.vault.path)

    said = refused(window, qtbot)
    opened.vault.close()

    assert said.startswith("“幸福里社区.juwu”正由 “王敏”")


def test_a_file_of_a_newer_program_is_left_alone(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    connection = connect(founded.path, founded.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    window = at_login(program, qtbot, founded.path)

    assert refused(window, qtbot).startswith("这份数据由更新版本的居务通保存")
    assert not window.ui.repairButton.isVisible()


def test_for_a_damaged_file_the_backups_are_offered(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    founded.path.write_bytes(b"\x13" * founded.path.stat().st_size)
    window = at_login(program, qtbot, founded.path)

    said = refused(window, qtbot)
    window.ui.repairButton.click()

    assert said.startswith("数据文件已损坏。")
    assert the_window(RestoreWindow, qtbot).isVisible()


def test_a_file_that_is_gone_is_said_to_be_gone(
    program: Program, places: Places, qtbot: QtBot
) -> None:
    program.start(places.documents / "西苑社区.juwu")
    window = program.start_window
    assert window is not None

    qtbot.waitUntil(lambda: "西苑社区.juwu" in window.ui.note.text())
    assert window.ui.stack.currentWidget() is window.ui.welcomePage
    assert window.ui.repairButton.isVisible()


def test_with_the_recovery_code_a_new_password_is_set_and_the_old_one_is_void(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)
    ui = window.ui
    ui.forgotButton.click()
    qtbot.keyClicks(ui.codeEdit, founded.recovery_code.replace("-", ""))
    qtbot.keyClick(ui.codeEdit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ui.stack.currentWidget() is ui.freshPage)
    qtbot.keyClicks(ui.freshEdit, "plum-and-rice")
    qtbot.keyClicks(ui.againEdit, "plum-and-rice")
    ui.freshButton.click()
    session = in_session(program, qtbot)

    assert session.user == "王敏"
    assert keyring.unlock(keyring.load(founded.path), "王敏", "plum-and-rice") == founded.key
    with pytest.raises(keyring.WrongPassword):
        keyring.unlock(keyring.load(founded.path), "王敏", PASSWORD)


def test_the_code_of_another_community_is_refused(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)
    window.ui.forgotButton.click()
    qtbot.keyClicks(window.ui.codeEdit, keyring.new_recovery_code())
    window.ui.codeNextButton.click()

    qtbot.waitUntil(lambda: window.ui.codeNote.text().startswith("恢复码不对。"))
    assert window.ui.stack.currentWidget() is window.ui.codePage


def test_escape_leaves_a_side_track_before_it_leaves_the_program(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)
    window.ui.forgotButton.click()

    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.ui.stack.currentWidget() is window.ui.loginPage
    with qtbot.waitSignal(program.finished):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_the_window_says_everything_of_itself_to_a_screen_reader(
    program: Program, founded: Created, qtbot: QtBot
) -> None:
    window = at_login(program, qtbot, founded.path)
    ui = window.ui

    fields = (ui.recentList, ui.userBox, ui.passwordEdit, ui.codeEdit, ui.freshEdit, ui.busyBar)
    assert all(field.accessibleName() for field in fields)
    assert ui.passwordLabel.buddy() is ui.passwordEdit
