"""The editor of templates, typed into and clicked as a clerk does, over a real file."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.pdf import open_pdf
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import (
    BLOCK_TITLES,
    HeadingSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    SlipsSpec,
    TitleSpec,
    read_template,
    shipped_template,
)
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households.documents import PAPERS
from shequ_desktop.notices import service
from shequ_desktop.notices.values import TemplateVersion
from shequ_desktop.notices.view import template_tree as tree
from shequ_desktop.notices.view.template_deeds import SaveDialog
from shequ_desktop.notices.view.template_editor import TemplateEditor
from shequ_desktop.notices.view.template_grid import RowsGrid
from shequ_desktop.notices.view.template_new import EMPTY
from shequ_desktop.notices.view.template_settings import SETTINGS
from shequ_desktop.notices.view.template_versions import VersionsDialog
from shequ_desktop.notices.view.template_wording import WordingEdit
from shequ_desktop.notices.view.template_words import Names
from shequ_desktop.notices.view.templates_page import TemplatesPage
from shequ_desktop.storage.store import Store

W = TypeVar("W", bound=QWidget)

KINDS = {kind.key: kind for kind in PAPERS}
CARD = KINDS["households.card"]
BUTTON = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(tasks: Tasks, qtbot: QtBot) -> TemplatesPage:
    made = TemplatesPage(a_desk(tasks), PAPERS)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    qtbot.waitUntil(lambda: made.current is not None)
    made.open_paper(CARD.key)
    wait_until_drawn(qtbot, made)
    return made


@pytest.fixture
def editor(page: TemplatesPage) -> TemplateEditor:
    assert page.current is not None
    return page.current


def wait_until_drawn(qtbot: QtBot, page: TemplatesPage) -> None:
    assert page.current is not None
    with qtbot.waitSignal(page.current.preview.shown, timeout=20_000):
        pass


def box(editor: TemplateEditor, name: str) -> QWidget:
    """Return what is typed into for a setting of the chosen block."""
    field = editor.form.fields[name]
    return field.editor if isinstance(field, WordingEdit) else field


def write(editor: TemplateEditor, qtbot: QtBot, name: str, text: str) -> None:
    """Type ``text`` over a setting of the chosen block, one key after the other."""
    field = box(editor, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    for char in text:
        qtbot.keyClicks(field, char) if char.isascii() else field_insert(field, char)


def field_insert(field: QLineEdit | QPlainTextEdit, char: str) -> None:
    if isinstance(field, QLineEdit):
        field.insert(char)
    else:
        field.insertPlainText(char)


def opened(qtbot: QtBot, kind: type[W]) -> W:
    """Return the window of a kind that has come up."""

    def found() -> list[W]:
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [each for each in windows if isinstance(each, kind)]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def answer(qtbot: QtBot, words: str) -> None:
    asked = opened(qtbot, QMessageBox)
    press(qtbot, asked, words)


def press(qtbot: QtBot, window: QWidget, words: str) -> None:
    buttons = {each.text(): each for each in window.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons[words], BUTTON)


def save(page: TemplatesPage, qtbot: QtBot, note: str = "") -> None:
    assert page.current is not None
    editor = page.current
    qtbot.mouseClick(editor.save, BUTTON)
    dialog = opened(qtbot, SaveDialog)
    dialog.note.setText(note)
    version = editor.version
    qtbot.mouseClick(dialog.save, BUTTON)
    qtbot.waitUntil(lambda: bool(dialog.findings.shown) or editor.version == version + 1)
    if dialog.findings.shown:
        qtbot.mouseClick(dialog.save, BUTTON)
        qtbot.waitUntil(lambda: editor.version == version + 1)


def versions(store: Store, key: str = CARD.key) -> tuple[TemplateVersion, ...]:
    with store.reading() as reading:
        return service.template_versions(reading, key)


def printed(store: Store) -> str:
    """Return the text of the card that the template in force makes of the sample."""
    with store.reading() as reading:
        own = service.template_of(reading, CARD.key)
    template = read_template(own.body) if own is not None else shipped_template(CARD.key)
    pdf = set_paper(compose(CARD, template, CARD.sample), usual_press())
    with open_pdf(pdf.content) as pages:
        return "".join(pages.text(at) for at in range(len(pages)))


def test_a_changed_heading_is_printed_once_it_is_saved(
    page: TemplatesPage, editor: TemplateEditor, store: Store, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "幸福里一户一档卡")
    assert "幸福里一户一档卡" not in printed(store)

    save(page, qtbot, "标题换了")

    assert "幸福里一户一档卡" in printed(store)
    (version,) = versions(store)
    assert (version.version, version.note, version.saved_by) == (1, "标题换了", "王敏")
    assert not editor.is_dirty
    assert "户情卡　已改" in page.lines()


def test_ctrl_z_in_the_editor_leaves_the_ledger_alone(
    page: TemplatesPage, editor: TemplateEditor, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    of_the_window: list[bool] = []
    action = QAction(window, shortcut=QKeySequence("Ctrl+Z"))
    action.triggered.connect(of_the_window.append)
    window.addAction(action)
    window.setCentralWidget(page)
    window.show()
    window.activateWindow()
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")

    for _ in range(2):
        qtbot.keyClick(editor.form.fields["number"].focusProxy(), Qt.Key.Key_Z, CTRL)

    assert not editor.is_dirty
    assert of_the_window == []
    window.takeCentralWidget()


def test_taking_back_goes_to_what_was_saved_before_further(
    page: TemplatesPage, editor: TemplateEditor, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "One")
    save(page, qtbot)
    saved = editor.template
    write(editor, qtbot, "words", "Two")

    editor.undo()

    assert editor.template == saved
    assert not editor.is_dirty


def test_the_picture_follows_what_is_typed(editor: TemplateEditor, qtbot: QtBot) -> None:
    editor.go_to_block(1)
    with qtbot.waitSignal(editor.preview.shown, timeout=20_000):
        write(editor, qtbot, "words", "New")


def test_the_last_good_picture_stays_while_a_wording_is_broken(
    editor: TemplateEditor, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "{nosuch")
    field = box(editor, "words")
    assert isinstance(field, QPlainTextEdit)
    assert editor.preview.view.isVisible()
    assert not editor.preview.said.isVisible()

    with qtbot.waitSignal(editor.preview.shown, timeout=20_000):
        field.setPlainText("Whole")
    assert editor.findings.isHidden()


def test_a_blank_that_does_not_exist_is_named_with_its_block_and_is_not_saved(
    editor: TemplateEditor, store: Store, qtbot: QtBot
) -> None:
    editor.go_to_block(3)
    write(editor, qtbot, "words", "家庭成员{nosuch}")
    editor.go_to(())

    lines = [editor.findings.item(at).text() for at in range(editor.findings.count())]
    assert any("第 3 块（小标题）" in line and "nosuch" in line for line in lines)
    qtbot.mouseClick(editor.save, BUTTON)
    answer(qtbot, "知道了")
    assert versions(store) == ()
    assert editor.path == ("blocks", 2)


def test_a_click_on_what_is_wrong_goes_to_its_block(editor: TemplateEditor, qtbot: QtBot) -> None:
    editor.go_to_block(3)
    write(editor, qtbot, "words", "{nosuch}")
    editor.go_to(())
    line = editor.findings.item(0)

    qtbot.mouseClick(
        editor.findings.viewport(),
        BUTTON,
        pos=editor.findings.visualItemRect(line).center(),
    )

    assert editor.path == ("blocks", 2)
    assert "words" in editor.form.fields


def test_ctrl_z_takes_back_typing_and_ctrl_y_makes_it_again(
    editor: TemplateEditor, qtbot: QtBot
) -> None:
    before = editor.template
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")
    after = editor.template

    qtbot.keyClick(box(editor, "words"), Qt.Key.Key_Z, CTRL)
    assert editor.template == before
    assert not editor.is_dirty
    assert box(editor, "words").property("plainText") == "户情卡"

    qtbot.keyClick(box(editor, "words"), Qt.Key.Key_Y, CTRL)
    assert editor.template == after


def test_blocks_are_added_copied_moved_and_removed_and_each_step_can_be_taken_back(
    editor: TemplateEditor, qtbot: QtBot
) -> None:
    before = editor.template
    editor.go_to_block(1)
    editor.blocks.menu.aboutToShow.emit()
    entries = {each.text(): each for each in editor.blocks.menu.actions()}
    entries["小标题"].trigger()
    write(editor, qtbot, "words", "New")
    qtbot.mouseClick(editor.blocks.copy, BUTTON)
    qtbot.mouseClick(editor.blocks.down, BUTTON)
    qtbot.mouseClick(editor.blocks.up, BUTTON)
    qtbot.mouseClick(editor.blocks.up, BUTTON)

    new = HeadingSpec(words="New")
    assert editor.template.blocks == (before.blocks[0], new, new, *before.blocks[1:])
    assert editor.blocks.lines()[2:4] == ["小标题 New", "小标题 New"]
    qtbot.mouseClick(editor.blocks.remove, BUTTON)
    qtbot.mouseClick(editor.blocks.remove, BUTTON)
    assert editor.template == before
    while editor.history.can_undo:
        qtbot.mouseClick(editor.undo_button, BUTTON)
    assert editor.template == before
    assert not editor.is_dirty


def test_a_fact_is_put_into_a_wording_by_its_chinese_name(
    editor: TemplateEditor, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "A")
    field = editor.form.fields["words"]
    assert isinstance(field, WordingEdit)
    entries = {each.text(): each for each in field.insert.menu().actions()}

    entries["户编号"].trigger()

    assert field.text() == "A{户编号}"
    title = editor.template.blocks[0]
    assert isinstance(title, TitleSpec)
    assert title.words == "A{household_no}"


def test_a_column_of_a_table_is_changed_in_the_grid(editor: TemplateEditor, qtbot: QtBot) -> None:
    editor.go_to_block(4)
    grid = editor.form.fields["columns"]
    assert isinstance(grid, RowsGrid)
    item = grid.table.item(0, 0)
    assert item is not None
    assert item.text() == "姓名↵与户主关系"
    item.setText("名字↵关系")
    width = grid.table.item(0, 2)
    assert width is not None
    width.setText("30")
    width.setText("wide")
    grid.table.setCurrentCell(1, 0)
    qtbot.mouseClick(grid.up, BUTTON)

    columns = tree.part_at(editor.template, ("blocks", 3, "columns"))
    assert [each.title for each in columns[:2]] == ["性别\n年龄", "名字\n关系"]
    assert columns[1].width == 30
    assert columns[1].words == "{name}\n{relation}"


def test_a_block_can_depend_on_whether_a_fact_is_there(editor: TemplateEditor) -> None:
    editor.go_to_block(3)
    when = editor.form.fields["when"]
    assert isinstance(when, QComboBox)
    when.setCurrentIndex(when.findText("没填“备注”时"))

    assert tree.part_at(editor.template, ("blocks", 2, "when")) == "!notes"


def test_discarding_asks_and_goes_back_to_what_is_in_force(
    editor: TemplateEditor, qtbot: QtBot
) -> None:
    before = editor.template
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")
    qtbot.keyClick(box(editor, "words"), Qt.Key.Key_Escape)
    assert editor.is_dirty

    qtbot.mouseClick(editor.discard, BUTTON)
    answer(qtbot, "取消")
    assert editor.is_dirty
    qtbot.mouseClick(editor.discard, BUTTON)
    answer(qtbot, "放弃修改")

    assert editor.template == before


def test_work_on_one_paper_is_still_there_after_a_look_at_another(
    page: TemplatesPage, editor: TemplateEditor, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")
    page.open_paper("households.roster")
    assert page.current is not editor
    assert "户情卡　● 未保存" in page.lines()

    page.open_paper(CARD.key)

    assert page.current is editor
    assert editor.is_dirty


def test_the_shipped_template_comes_back_and_older_versions_can_be_loaded(
    page: TemplatesPage, editor: TemplateEditor, store: Store, qtbot: QtBot
) -> None:
    shipped = editor.template
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")
    mine = editor.template
    save(page, qtbot)

    editor.revert_action.trigger()
    answer(qtbot, "恢复出厂")
    qtbot.waitUntil(lambda: editor.version == 0)
    assert editor.template == shipped
    assert "户情卡" in page.lines()

    editor.versions_asked.emit()
    dialog = opened(qtbot, VersionsDialog)
    rows = range(dialog.model.rowCount())
    assert [dialog.model.index(row, 0).data() for row in rows] == ["第 2 版", "第 1 版", "出厂模板"]
    dialog.table.selectRow(1)
    qtbot.mouseClick(dialog.load, BUTTON)

    assert editor.template == mine
    assert editor.is_dirty
    assert [each.version for each in versions(store)] == [2, 1]


def test_a_template_travels_to_another_office_in_a_file(
    page: TemplatesPage, editor: TemplateEditor, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    editor.go_to_block(1)
    write(editor, qtbot, "words", "Card")
    mine = editor.template
    save(page, qtbot)
    file = tmp_path / "card.jwmb"
    page.deeds.write_to(file, (CARD.key,))
    qtbot.waitUntil(file.exists)
    editor.revert_action.trigger()
    answer(qtbot, "恢复出厂")
    qtbot.waitUntil(lambda: editor.version == 0)

    page.deeds.read_from(file)
    maybe_anyway(qtbot, lambda: len(versions(store)) == 3)

    assert read_template(versions(store)[0].body) == mine


def maybe_anyway(qtbot: QtBot, done: Callable[[], bool]) -> None:
    """Wait until something is done; override the linter's warnings if it has any."""

    def asked() -> list[QPushButton]:
        boxes = [e for e in QApplication.topLevelWidgets() if isinstance(e, QMessageBox)]
        buttons = [b for each in boxes if each.isVisible() for b in each.findChildren(QPushButton)]
        return [each for each in buttons if each.text() == "仍要导入"]

    qtbot.waitUntil(lambda: done() or bool(asked()))
    for each in asked():
        qtbot.mouseClick(each, BUTTON)
    qtbot.waitUntil(done)


def test_panels_and_slips_hold_blocks_of_their_own(editor: TemplateEditor) -> None:
    inner = (ParagraphSpec(words="a"), ParagraphSpec(words="b"))
    panels = PanelsSpec(panels=(PanelSpec(title="党务", blocks=inner), PanelSpec(title="居务")))
    editor.go_to_block(1)
    editor.add(PanelsSpec)
    template = tree.with_part(editor.template, editor.path, panels)
    editor.load(template)
    first: tree.Path = ("blocks", 1, "panels", 0)

    editor.go_to((*first, "blocks", 0))
    editor.shift(1)
    assert editor.path == (*first, "blocks", 1)
    assert tree.part_at(editor.template, (*first, "blocks")) == inner[::-1]
    editor.remove()
    editor.remove()
    assert tree.part_at(editor.template, (*first, "blocks")) == ()
    assert editor.path == first
    editor.add(HeadingSpec)
    assert editor.path == (*first, "blocks", 0)
    editor.go_to(first)
    editor.add(PanelSpec)
    titles = [each.title for each in tree.part_at(editor.template, ("blocks", 1, "panels"))]
    assert titles == ["党务", "", "居务"]


def test_slips_have_two_sides_to_be_filled(editor: TemplateEditor) -> None:
    editor.go_to_block(1)
    editor.add(SlipsSpec)
    editor.go_to((*editor.path, "back"))
    editor.add(HeadingSpec)

    assert tree.part_at(editor.template, ("blocks", 1)).back == (EMPTY[HeadingSpec],)
    assert {"正面", "背面"} <= set(editor.blocks.lines())


@pytest.mark.parametrize("kind", BLOCK_TITLES, ids=lambda kind: kind.__name__)
def test_each_block_can_be_added_and_has_a_form(editor: TemplateEditor, kind: type[object]) -> None:
    editor.go_to_block(1)
    editor.add(kind)

    assert type(tree.part_at(editor.template, ("blocks", 1))) is kind
    assert set(editor.form.fields) == {each.name for each in SETTINGS[kind]}


@pytest.mark.parametrize("kind", SETTINGS, ids=lambda kind: kind.__name__)
def test_everything_that_a_template_can_say_can_be_set(kind: type[object]) -> None:
    elsewhere = {"blocks", "panels", "front", "back", "oddities", "key", "title", "tone_when"}
    settable = {each.name for each in SETTINGS[kind]}

    left = {each.name for each in fields(kind)} - settable  # type: ignore[arg-type] # dataclasses
    assert left <= elsewhere | ({"when"} if kind.__name__ == "FactSpec" else set())


def test_no_name_of_a_field_is_shown_to_the_user(editor: TemplateEditor) -> None:
    for number in range(1, len(editor.template.blocks) + 1):
        editor.go_to_block(number)
        for field in editor.form.findChildren(WordingEdit):
            assert not any(f"{{{each.key}" in field.text() for each in CARD.fields)
    assert not any("household_no" in line for line in editor.blocks.lines())


NAMES = Names(CARD, CARD.lists[0])
_PIECES = st.sampled_from(
    [
        "{name}",
        "{household_no}",
        "{members:count}",
        "{moved_in_on:month}",
        "{nosuch}",
        "{{",
        "}}",
        "{",
        "}",
        "：",
        "户",
        "编号",
    ]
)


@given(st.lists(_PIECES).map("".join))
def test_what_is_shown_in_chinese_is_kept_as_it_was(words: str) -> None:
    assert NAMES.kept(NAMES.shown(words)) == words
