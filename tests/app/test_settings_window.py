"""系统设置: choices that are kept, users that come and go, a recovery code that is renewed."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from support.program import PASSWORD, log_in, the_window

from shequ_desktop.app.memory import Memory
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.app.session import Session
from shequ_desktop.app.settings_window import SettingsWindow
from shequ_desktop.app.sheet_window import SheetWindow
from shequ_desktop.gui import theme
from shequ_desktop.gui.settings import TextSize
from shequ_desktop.storage import keyring
from shequ_desktop.storage.vault import Created


@pytest.fixture
def session(program: Program, founded: Created, qtbot: QtBot) -> Session:
    return log_in(program, qtbot, founded.path)


@pytest.fixture
def settings(session: Session, qtbot: QtBot) -> SettingsWindow:
    settings: SettingsWindow = session.show_settings()
    qtbot.waitUntil(lambda: settings.ui.usersList.count() == 1)
    return settings


def add_li_na(settings: SettingsWindow, qtbot: QtBot) -> None:
    asking = settings.users.add()
    asking.ui.userEdit.setText("李娜")
    for edit in (asking.ui.freshEdit, asking.ui.againEdit):
        edit.setText("plum-and-rice")
    asking.ui.saveButton.click()
    qtbot.waitUntil(lambda: settings.ui.usersList.count() == 2)


def test_a_larger_text_is_there_at_once_and_still_at_the_next_start(
    settings: SettingsWindow, places: Places
) -> None:
    settings.ui.sizeBox.setCurrentIndex(2)
    settings.ui.sizeBox.activated.emit(2)

    assert theme.scale() == TextSize.HUGE.scale
    assert Memory(places.settings).settings.text_size is TextSize.HUGE


def test_how_long_until_it_locks_is_heard_at_once(
    session: Session, settings: SettingsWindow
) -> None:
    settings.ui.lockBox.activated.emit(2)
    half_an_hour = session.idle._timer.interval()
    settings.ui.lockBox.activated.emit(3)

    assert half_an_hour == 30 * 60_000
    assert not session.idle._timer.isActive()


def test_the_same_disk_is_no_second_place(settings: SettingsWindow, places: Places) -> None:
    settings.choose_folder(places.documents)

    assert settings.ui.folderNote.text().startswith("它和数据在同一块硬盘上")
    assert settings.ui.folderEdit.text() == str(places.documents)


def test_a_second_user_can_log_in_and_be_removed(
    settings: SettingsWindow, founded: Created, qtbot: QtBot
) -> None:
    add_li_na(settings, qtbot)
    ring = keyring.load(founded.path)
    theirs = keyring.unlock(ring, "李娜", "plum-and-rice")
    settings.ui.usersList.setCurrentRow(1)
    settings.ui.removeUserButton.click()
    box = the_window(QMessageBox, qtbot)
    (agree,) = (each for each in box.buttons() if each.text() == "停用")
    agree.click()

    qtbot.waitUntil(lambda: settings.ui.usersList.count() == 1)
    assert theirs == founded.key
    assert keyring.load(founded.path).user_names == ("王敏",)


def test_nobody_removes_himself(settings: SettingsWindow, qtbot: QtBot) -> None:
    add_li_na(settings, qtbot)

    settings.ui.usersList.setCurrentRow(0)
    own = settings.ui.removeUserButton.isEnabled()
    settings.ui.usersList.setCurrentRow(1)

    assert (own, settings.ui.removeUserButton.isEnabled()) == (False, True)


def test_two_users_cannot_have_one_name(settings: SettingsWindow, qtbot: QtBot) -> None:
    asking = settings.users.add()
    asking.ui.userEdit.setText("王敏")
    for edit in (asking.ui.freshEdit, asking.ui.againEdit):
        edit.setText("plum-and-rice")
    asking.ui.saveButton.click()

    qtbot.waitUntil(lambda: "已有名为“王敏”的用户" in asking.ui.note.text())


def test_one_s_own_password_is_changed_only_with_the_old_one(
    settings: SettingsWindow, founded: Created, qtbot: QtBot
) -> None:
    asking = settings.users.change_password()
    for edit in (asking.ui.freshEdit, asking.ui.againEdit):
        edit.setText("plum-and-rice")
    asking.ui.oldEdit.setText("not the old one")
    asking.ui.saveButton.click()
    qtbot.waitUntil(lambda: asking.ui.note.text() != "")
    unchanged = keyring.unlock(keyring.load(founded.path), "王敏", PASSWORD)
    asking.ui.oldEdit.setText(PASSWORD)
    asking.ui.saveButton.click()

    qtbot.waitUntil(lambda: settings.ui.usersNote.text() == "口令已修改。")
    assert unchanged == founded.key
    assert keyring.unlock(keyring.load(founded.path), "王敏", "plum-and-rice") == founded.key


def test_a_new_recovery_code_is_in_force_only_once_its_sheet_is_kept(
    settings: SettingsWindow, founded: Created, qtbot: QtBot
) -> None:
    settings.ui.codeButton.click()
    window = the_window(SheetWindow, qtbot)
    qtbot.waitUntil(lambda: window.ui.sheetPane._pdf != b"", timeout=20_000)
    secret = window.ui.sheetPane._secret
    assert secret is not None
    still = keyring.unlock_with_code(keyring.load(founded.path), founded.recovery_code)
    before_proof = window.ui.finishButton.isEnabled()
    qtbot.keyClicks(window.ui.sheetPane.ui.proofEdit, secret.code[-5:])
    window.ui.finishButton.click()

    qtbot.waitUntil(lambda: settings.ui.usersNote.text().startswith("新的恢复码已启用"))
    ring = keyring.load(founded.path)
    assert still == founded.key
    assert not before_proof
    assert keyring.unlock_with_code(ring, secret.code) == founded.key
    with pytest.raises(keyring.WrongRecoveryCode):
        keyring.unlock_with_code(ring, founded.recovery_code)


def test_a_wrong_area_code_is_not_saved(settings: SettingsWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settings.ui.codeEdit.text() == "320105011003")
    settings.ui.codeEdit.setText("3201")

    settings.ui.saveCommunityButton.click()

    assert "12 位" in settings.ui.codeNote.text()
    assert settings.ui.communityNote.text() == ""


def test_a_new_name_is_in_the_header_and_at_the_next_login(
    session: Session, settings: SettingsWindow, founded: Created, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: settings.ui.codeEdit.text() == "320105011003")
    settings.ui.nameEdit.setText("新名社区")
    settings.ui.saveCommunityButton.click()

    qtbot.waitUntil(lambda: settings.ui.communityNote.text() == "已保存。")
    qtbot.waitUntil(lambda: session.shell.header.community.text() == "新名社区居民委员会")
    assert keyring.load(founded.path).community == "新名社区"


def test_the_header_s_menu_leads_to_one_s_own_password(session: Session) -> None:
    session.shell.passwordRequested.emit()

    settings = session.settings_window
    assert settings is not None
    assert settings.ui.tabs.currentWidget() is settings.ui.usersTab
