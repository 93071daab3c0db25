"""Last chapter: backup, restore, lock, settings, large letters."""

from PySide6.QtWidgets import QMessageBox

from shequ_desktop.app.backup_window import BackupWindow
from shequ_desktop.app.help_window import HelpWindow
from shequ_desktop.app.lock import LockWindow
from shequ_desktop.app.restore_window import RestoreWindow
from shequ_desktop.app.settings_window import SettingsWindow
from shequ_desktop.tour import hands
from shequ_desktop.tour.changing import NEWCOMER
from shequ_desktop.tour.finding import found
from shequ_desktop.tour.founding import PEOPLE
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import PASSWORD, Stage

_FULL_HD = 1920, 1080


def back_up(stage: Stage) -> None:
    """Beside the file, and into a folder that stands for a stick."""
    stage.chapter("备份与恢复")
    stick = stage.folders.home / "U盘"
    stick.mkdir()
    window = _open(stage)
    ui = window.ui
    before = ui.table.rowCount()
    hands.click(ui.nowButton)
    stage.until(lambda: ui.table.rowCount() > before, "新的备份")
    hands.from_button(ui.toButton, "选择文件夹")
    stage.answer_file_dialog(stick)
    stage.until(lambda: list(stick.glob("*")) and ui.nowButton.isEnabled(), "U盘上的备份")
    stage.picture("backup", "备份与恢复：备份都列在这里；再存一份到U盘，读回校验过才算数。")
    hands.click(ui.closeButton)
    stage.gone(window)


def lose(stage: Stage) -> None:
    """Somebody is deleted by mistake, so that there is something to bring back."""
    page = stage.ledger()
    stage.search(page, NEWCOMER, range(1, 2))
    hands.click_cell(page.table, page.table.grid_model.index(0, 0))
    place = page.table.visualRect(page.table.currentIndex()).center()
    hands.from_context(page.table, place, "移入回收站")
    stage.until(lambda: found(page) == 0, "移入回收站")


def restore(stage: Stage) -> None:
    """Choose, open, compare, restore; and everybody is there again."""
    window = _open(stage)
    before = stage.session
    hands.click(window.ui.restoreButton)
    wizard = stage.window(RestoreWindow)
    stage.until(lambda: wizard.ui.stack.currentIndex() == 1, "备份的口令页")
    hands.write(wizard.ui.passwordEdit, PASSWORD)
    stage.picture("restore_password", "恢复：这份备份用谁的口令打开；口令忘了用恢复单上的恢复码。")
    hands.click(wizard.ui.nextButton)
    stage.until(lambda: wizard.ui.stack.currentIndex() == 2, "恢复前的对照")  # noqa: PLR2004
    stage.picture(
        "restore_compare", "恢复前先看清：备份里有多少、现在有多少、会差多少；原来的文件会留着。"
    )
    hands.click(wizard.ui.nextButton)
    stage.until(lambda: stage.program.session not in (None, before), "恢复后的主窗口")
    box = stage.window(QMessageBox)
    stage.fit_screen()
    stage.picture("restored", "恢复好了，并告诉您原来的文件留在哪里。")
    hands.click(hands.button(box, "知道了"))
    stage.gone(box)
    page = stage.ledger()
    stage.until(lambda: found(page) == PEOPLE + 1, "恢复回来的人")


def _open(stage: Stage) -> BackupWindow:
    hands.click(hands.button(stage.session.shell, "备份与恢复"))
    window = stage.window(BackupWindow)
    stage.rest()
    return window


def lock(stage: Stage) -> None:
    """Away from the desk, and back."""
    stage.chapter("离开座位与设置")
    shell = stage.session.shell
    stage.keys("Ctrl+L")
    window = stage.window(LockWindow)
    hands.write(window.ui.passwordEdit, PASSWORD)
    stage.picture(
        "lock", "离开座位按 Ctrl+L：屏幕上什么都看不到，输口令回来，刚才做到哪里还在哪里。"
    )
    hands.click(window.ui.unlockButton)
    stage.until(shell.isVisible, "解锁后的主窗口")
    stage.rest()


def settings(stage: Stage) -> None:
    """How it looks, when it locks, who may come in."""
    shell = stage.session.shell
    hands.click(hands.button(shell, "系统设置"))
    window = stage.window(SettingsWindow)
    for tab, name, caption in (
        (window.ui.tabs.widget(0), "settings", "系统设置：字号、行距、界面语言。"),
        (window.ui.usersTab, "settings_users", "用户与口令：给同事开户、改口令、换一张恢复单。"),
    ):
        bar = window.ui.tabs.tabBar()
        at = bar.tabRect(window.ui.tabs.indexOf(tab)).center()
        hands.click(bar, at)
        stage.picture(name, caption)
    hands.click(window.ui.closeButton)
    stage.gone(window)


def manual(stage: Stage) -> None:
    """F1 opens the manual beside the work."""
    stage.keys("F1")
    window = stage.window(HelpWindow)
    window.pages.setFocus()
    stage.keys("Down", "Down")
    stage.picture("help", "按 F1 打开使用帮助：整本手册都在程序里，不用联网。")
    stage.keys("Esc")
    stage.gone(window)


def large_letters(stage: Stage) -> None:
    """The largest letters on the smallest and on a large screen."""
    shell = stage.session.shell
    page = stage.ledger()
    hands.from_button(hands.button(shell, "字号"), "特大")
    stage.fit_screen()
    if shell.width() > _FULL_HD[0]:
        raise TourBroken("特大字号时，主窗口比 1366 的屏幕还宽。")
    hands.click_cell(page.table, page.table.grid_model.index(3, 1))
    stage.picture("huge_1366", "字号特大，1366×768 的屏幕：每个按钮都还在。")
    stage.fit_screen(*_FULL_HD)
    stage.picture("huge_1920", "字号特大，1920×1080 的屏幕。")
    stage.keys("Ctrl+1")
    stage.picture("huge_home", "特大字号的首页。")
    hands.from_button(hands.button(shell, "字号"), "标准")
    stage.fit_screen()
    stage.ledger()
    hands.click_cell(page.table, page.table.grid_model.index(3, 1))
    stage.picture("ledger", "分户台账的全貌：左边台账，右边人员卡片，下面是选中内容的统计。")
