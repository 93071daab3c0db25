"""A new community: every step says what it needs, and the last needs paper."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from support.program import CHEAP, PASSWORD, the_window

from shequ_desktop.app.errands import Errands
from shequ_desktop.app.new_community import NewCommunity
from shequ_desktop.app.opening import Opened, community_of
from shequ_desktop.app.places import Places
from shequ_desktop.app.sheet import Secret, SheetPane
from shequ_desktop.documents.fonts import FontShelf
from shequ_desktop.documents.typesetting import Press, usual_press
from shequ_desktop.storage import keyring
from shequ_desktop.storage.keyring import new_recovery_code


@pytest.fixture
def wizard(errands: Errands, places: Places) -> Iterator[NewCommunity]:
    wizard = NewCommunity(
        errands,
        usual_press(),
        documents=places.documents,
        today=date(2026, 11, 22),
        cost=CHEAP,
    )
    wizard.open()
    yield wizard
    errands.stop()
    wizard.ui.sheetPane.forget()
    wizard.hide()
    wizard.deleteLater()


def fill(wizard: NewCommunity, qtbot: QtBot) -> None:
    """Go through the first two steps with the keyboard."""
    ui = wizard.ui
    ui.nameEdit.setText("幸福里社区")
    ui.streetEdit.setText("海棠街道")
    qtbot.keyClicks(ui.codeEdit, "320105011003")
    qtbot.keyClick(ui.codeEdit, Qt.Key.Key_Return)
    ui.userEdit.setText("王敏")
    qtbot.keyClicks(ui.freshEdit, PASSWORD)
    qtbot.keyClicks(ui.againEdit, PASSWORD)
    qtbot.keyClick(ui.againEdit, Qt.Key.Key_Return)


def found(wizard: NewCommunity, qtbot: QtBot) -> str:
    """Make the file, wait for the sheet, and return the code on it."""
    fill(wizard, qtbot)
    wizard.ui.nextButton.click()
    qtbot.waitUntil(lambda: wizard.ui.sheetPane._pdf != b"", timeout=20_000)
    secret = wizard.ui.sheetPane._secret
    assert secret is not None
    return secret.code


def test_what_is_missing_is_said_beside_each_field(wizard: NewCommunity) -> None:
    wizard.ui.nextButton.click()

    assert wizard.ui.nameNote.text() == "请填写社区名称。"
    assert wizard.ui.codeNote.text() == "请填写 12 位区划代码。"
    assert wizard.ui.stack.currentIndex() == 0


def test_two_different_passwords_go_no_further(wizard: NewCommunity, qtbot: QtBot) -> None:
    fill(wizard, qtbot)
    wizard.ui.backButton.click()
    qtbot.keyClicks(wizard.ui.againEdit, "x")
    wizard.ui.nextButton.click()

    assert wizard.ui.againNote.text() == "请把同一个口令再输一遍。"
    assert wizard.ui.stack.currentIndex() == 1


def test_the_file_is_offered_a_place_named_after_the_community(
    wizard: NewCommunity, places: Places, qtbot: QtBot
) -> None:
    fill(wizard, qtbot)

    assert wizard.ui.fileEdit.text() == str(places.documents / "幸福里社区.juwu")
    assert not places.documents.exists()


def test_the_end_is_not_reached_before_the_check_group_was_read_off_the_paper(
    wizard: NewCommunity, qtbot: QtBot
) -> None:
    code = found(wizard, qtbot)
    ui = wizard.ui
    proof = ui.sheetPane.ui.proofEdit
    was_enabled = ui.nextButton.isEnabled()
    wrong = "00000" if not code.endswith("00000") else "11111"
    qtbot.keyClicks(proof, wrong)
    with_wrong_group = ui.nextButton.isEnabled()
    proof.clear()
    qtbot.keyClicks(proof, code[-5:])

    assert (was_enabled, with_wrong_group, ui.nextButton.isEnabled()) == (False, False, True)
    heard: list[Opened] = []
    wizard.opened.connect(heard.append)
    ui.nextButton.click()
    (opened,) = heard
    community = community_of(opened.vault.store)
    assert community is not None
    assert (community.name, community.street) == ("幸福里社区", "海棠街道")
    assert keyring.unlock_with_code(keyring.load(opened.vault.path), code) == opened.vault.key
    opened.vault.close()


def test_a_sheet_saved_as_a_file_is_proof_as_well(
    wizard: NewCommunity, qtbot: QtBot, tmp_path: Path
) -> None:
    found(wizard, qtbot)

    wizard.ui.sheetPane.save_to(tmp_path / "恢复单")
    qtbot.waitUntil(wizard.ui.nextButton.isEnabled)

    assert (tmp_path / "恢复单.pdf").read_bytes().startswith(b"%PDF")
    wizard._give_up()


def test_without_chinese_fonts_the_digits_are_shown_to_be_copied_by_hand(
    errands: Errands, qtbot: QtBot
) -> None:
    pane = SheetPane()
    qtbot.addWidget(pane)
    code = new_recovery_code()
    secret = Secret(
        community="幸福里社区",
        file_name="幸福里社区.juwu",
        code=code,
        made_on=date(2026, 11, 22),
    )

    pane.show_secret(secret, errands, Press(FontShelf(system=False)))
    qtbot.waitUntil(lambda: pane.ui.codeLabel.text() != "")

    assert pane.ui.codeLabel.text().split() == code.split("-")
    assert pane.ui.proofNote.text() != ""
    assert pane.ui.printButton.isHidden()
    assert not pane.is_proved()


def test_giving_up_at_the_sheet_leaves_no_file_that_nobody_could_recover(
    wizard: NewCommunity, places: Places, qtbot: QtBot
) -> None:
    found(wizard, qtbot)
    wizard.close()
    box = the_window(QMessageBox, qtbot)
    (agree,) = (each for each in box.buttons() if each.text() == "放弃新建")
    agree.click()

    qtbot.waitUntil(lambda: not wizard.isVisible())
    assert list(places.documents.iterdir()) == []


def test_a_file_of_that_name_is_never_overwritten(
    wizard: NewCommunity, places: Places, qtbot: QtBot
) -> None:
    taken = places.documents / "西苑.juwu"
    taken.parent.mkdir(parents=True)
    taken.write_bytes(b"precious")
    fill(wizard, qtbot)
    wizard.ui.fileEdit.setText(str(taken))
    wizard.ui.nextButton.click()

    qtbot.waitUntil(lambda: "已经存在" in wizard.ui.note.text())
    assert taken.read_bytes() == b"precious"
    assert wizard.ui.stack.currentIndex() == 2
