"""An English window is English: only data, codes and names stay as the community wrote them."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.program import CHEAP, PASSWORD, at_login, windows

from shequ_desktop.app.new_community import NewCommunity
from shequ_desktop.app.opening import found
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.app.restore_window import RestoreWindow
from shequ_desktop.app.session import Session
from shequ_desktop.community.values import Community
from shequ_desktop.gui.language import install_languages
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.households.view.import_foot import CHECK, DONE
from shequ_desktop.households.view.import_wizard import ImportWizard
from shequ_desktop.kernel.resources import resource_path

CHINESE = re.compile("[\u3001-\u303f\u3400-\u9fff\uff00-\uffef]")
"""Characters and punctuation; the wide blank keeps words apart in every language."""
NAMES = re.compile('"[^"]*"|Elms居民委员会|居务通/elms-备份|3号楼2单元501室|PET：cat')
"""Of columns and sheets, of the community, of its folder, of a door; a note."""
BESIDE = 8
"""Of the room that a button keeps beside its words, what it can do without."""
ELMS = Community(name="Elms", code="320105011003", street="Mill Lane")
ROWS = (
    ("姓名", "性别", "与户主关系", "住址", "PET"),
    ("Anna", "女", "户主", "3-2-501", "cat"),
    ("Bert", "男", "配偶", "3-2-501", "dog"),
)


@pytest.fixture
def _english(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    usual = QLocale()
    install_languages(qapp, "en")
    yield
    QLocale.setDefault(usual)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def session(_english: None, program: Program, places: Places, qtbot: QtBot) -> Session:
    path = places.documents / "elms.juwu"
    _, opened = found(path, ELMS, user="Wang", password=PASSWORD, cost=CHEAP)
    opened.vault.close()
    window = at_login(program, qtbot, path)
    window.ui.passwordEdit.setText(PASSWORD)
    window.ui.loginButton.click()
    qtbot.waitUntil(lambda: program.session is not None)
    session = program.session
    assert session is not None
    qtbot.waitUntil(lambda: session.shell.header.backup.text() != "No backup yet")
    return session


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> LedgerPage:
    page = session.shell.enter("households")
    assert isinstance(page, LedgerPage)
    qtbot.waitUntil(lambda: page.nothing.isVisible() and page.status.text() != "")
    return page


@pytest.fixture
def wizard(page: LedgerPage) -> ImportWizard:
    page.bar.import_.click()
    (wizard,) = windows(ImportWizard)
    return wizard


def words(window: QWidget) -> Iterator[str]:
    """Yield everything that a window says itself; what its tables and fields hold is data."""
    for each in (window, *window.findChildren(QWidget)):
        yield each.windowTitle()
        yield each.accessibleName()
        yield each.toolTip()
        match each:
            case QLabel() | QAbstractButton():
                yield each.text()
            case QLineEdit():
                yield each.placeholderText()
            case QGroupBox():
                yield each.title()
            case QTabBar():
                yield from map(each.tabText, range(each.count()))
            case QHeaderView() if (model := each.model()) is not None:
                ask = model.headerData
                yield from (str(ask(at, each.orientation())) for at in range(each.count()))
            case _:
                pass
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def data() -> set[str]:
    """Return the words that belong to the office: labels of codes, titles of ledgers."""
    found = set()
    for path in (*resource_path("codes").glob("*.toml"), resource_path("ledgers.toml")):
        found |= set(strings(tomllib.loads(path.read_text("utf-8"))))
    return found


def strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from strings(each)
        case list():
            for each in value:
                yield from strings(each)
        case _:
            pass


DATA = data()


def chinese(window: QWidget) -> set[str]:
    """Return what a window says in Chinese although it is neither data nor a name."""
    told = {NAMES.sub("", text) for text in words(window)}
    return {
        text
        for text in told
        if any(CHINESE.search(word) and word.strip("()") not in DATA for word in text.split())
    }


def cut_off(window: QWidget) -> list[str]:
    """Return what a window shows only a part of: its words need more room than they have."""
    window.resize(1366, 736)
    said: list[QAbstractButton | QLabel] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QLabel),
    ]
    return [
        each.text()
        for each in said
        if each.isVisible() and each.text() and not (isinstance(each, QLabel) and each.wordWrap())
        if each.width() < each.minimumSizeHint().width() - BESIDE
    ]


def household_dialogs(page: LedgerPage) -> Iterator[QDialog]:
    """Yield every window about the household at the top of the ledger that can be opened."""
    line = page.table.current_line()
    assert line is not None
    menu = QMenu(page)
    page.deeds.menu(menu, line.household_id, [line.person_id])
    possible = [each for each in menu.actions() if each.isEnabled() and each.text()]
    assert possible
    for action in possible:
        action.trigger()
        (dialog,) = windows(QDialog)
        yield dialog
        dialog.reject()


def test_the_main_window_and_its_first_page(session: Session) -> None:
    assert "Elms" in session.shell.windowTitle()
    assert chinese(session.shell) == set()
    assert cut_off(session.shell) == []


def test_the_longest_door_is_not_cut_off(session: Session) -> None:
    doors = session.shell.nav.doors
    font = QFont(doors.font())
    font.setPixelSize(15)
    font.setBold(True)
    longest = max(
        QFontMetrics(font).horizontalAdvance(doors.tabText(at)) for at in range(doors.count())
    )

    assert "Household ledger" in map(doors.tabText, range(doors.count()))
    assert doors.tabRect(0).width() >= 44 + longest


def test_the_ledger(page: LedgerPage) -> None:
    assert "Import" in set(words(page))
    assert chinese(page.window()) == set()
    assert cut_off(page.window()) == []


def test_the_import_from_the_file_to_the_end(
    wizard: ImportWizard, page: LedgerPage, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(tmp_path / "elms.xlsx")
    said = chinese(wizard)

    wizard.load(tmp_path / "elms.xlsx")
    qtbot.waitUntil(lambda: wizard.job is None and wizard.file_page.file is not None)
    said |= chinese(wizard)
    wizard.foot.next.click()
    said |= chinese(wizard)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.job is None and wizard.stack.currentIndex() == CHECK)
    said |= chinese(wizard)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.job is None and wizard.stack.currentIndex() == DONE)
    said |= chinese(wizard)
    wizard.close()
    qtbot.waitUntil(lambda: page.card.sheet is not None)

    assert said | chinese(page.window()) == set()
    assert cut_off(page.window()) == []
    assert {text for dialog in household_dialogs(page) for text in chinese(dialog)} == set()


def test_what_else_can_be_opened(session: Session, qtbot: QtBot) -> None:
    settings = session.show_settings()
    lock = session._lock_window()
    qtbot.addWidget(lock)
    backups = session.show_backups()
    opened = [backups, settings, settings.users.add(), lock]
    qtbot.waitUntil(lambda: backups.ui.table.rowCount() > 0)
    why = backups.ui.table.item(0, 1)

    assert why is not None
    assert why.text() == "daily"
    assert [chinese(each) - {"中文"} for each in opened] == [set()] * 4


@pytest.mark.usefixtures("_english")
def test_the_windows_before_a_file_is_open(program: Program) -> None:
    program.start()
    start = program.start_window
    assert start is not None
    start.ui.newButton.click()
    start.ui.restoreButton.click()
    (new,) = start.findChildren(NewCommunity)
    (restore,) = start.findChildren(RestoreWindow)

    assert [chinese(each) for each in (start, new, restore)] == [set()] * 3
    new.hide()
    restore.hide()
