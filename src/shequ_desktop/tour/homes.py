"""Fourth chapter: what happens to households, and the first paper."""

from PySide6.QtCore import QPoint
from shiboken6 import isValid

from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.households.view.export import ExportDialog
from shequ_desktop.households.view.joining_dialogs import JoinDialog
from shequ_desktop.households.view.leaving_dialogs import MoveOutDialog
from shequ_desktop.households.view.ledger_page import LedgerPage
from shequ_desktop.households.view.shaping_dialogs import SplitDialog
from shequ_desktop.tour import hands, papers
from shequ_desktop.tour.stage import Stage

_DOOR = "1-1-102"
"""Five people of three generations live there."""


def move_out(stage: Stage) -> None:
    """Somebody leaves, and he is the head."""
    stage.chapter("户的变动")
    page = _at_home(stage)
    hands.from_context(
        page.table,
        _at(page, 0),
        "人户变动",
        seen=lambda: stage.picture(
            "context_menu", "在人员上点右键：修改、打印、人户变动都在这里。"
        ),
    )
    hands.from_context(page.table, _at(page, 0), "人户变动", "迁出")
    dialog = stage.window(MoveOutDialog)
    hands.write(dialog.to, "江宁区")
    stage.picture("move_out", "迁出：勾选迁出的人、填日期；户主走了，会问由谁接任。")
    _leave(stage, dialog)


def split(stage: Stage) -> None:
    """Two of five begin a household of their own."""
    page = stage.ledger()
    hands.from_context(page.table, _at(page, 2), "人户变动", "分户")
    dialog = stage.window(SplitDialog)
    stage.picture("split", "分户：勾选分出去的人，定新户的户主和各人关系，一步完成。")
    _leave(stage, dialog)


def join(stage: Stage) -> None:
    """Another household comes in."""
    page = stage.ledger()
    hands.from_context(page.table, _at(page, 0), "人户变动", "合户")
    dialog = stage.window(JoinDialog)
    hands.type_on(dialog.search.search, "1-1-101")
    stage.until(dialog.search.value, "要并入的户")
    stage.picture("join", "合户：查到要并入的那一户，逐人填与户主的关系。")
    _leave(stage, dialog)


def card(stage: Stage) -> None:
    """The household's card: looked at, then saved as PDF and for Word."""
    stage.chapter("打印户情卡")
    page = _at_home(stage)
    stage.keys("Ctrl+P")
    preview = stage.window(PreviewWindow)
    stage.picture("card", "户情卡：先预览再打印，标明“内部资料”，也可以存为 PDF 或 Word。")
    papers.save(stage, preview, "户情卡")
    stage.keys("Esc")
    stage.gone(preview)
    stage.clear(page)


def export(stage: Stage) -> None:
    """Exactly what the table shows, as a workbook."""
    stage.chapter("导出")
    page = stage.ledger()
    hands.click(page.chips.chips["living_alone"])
    stage.rest()
    hands.click(page.bar.export)
    dialog = stage.window(ExportDialog)
    stage.picture("export", "导出：屏幕上是什么就导出什么；提醒您文件不再加密，证件号码默认打码。")
    hands.click(dialog.go)
    target = stage.folders.papers / "独居老人.xlsx"
    stage.answer_file_dialog(target)
    stage.until(target.exists, "导出的表格")
    stage.gone(dialog)
    stage.clear(page)


def _at_home(stage: Stage) -> LedgerPage:
    page = stage.ledger()
    stage.search(page, _DOOR, range(5, 30))
    hands.click_cell(page.table, page.table.grid_model.index(0, 1))
    stage.rest()
    return page


def _at(page: LedgerPage, row: int) -> QPoint:
    index = page.table.grid_model.index(row, page.table.grid_model.column_at("full_name"))
    hands.click_cell(page.table, index)
    return page.table.visualRect(index).center()


def _leave(stage: Stage, dialog: FormDialog) -> None:
    """Close a form without saving: the tour's community stays as it is."""
    hands.click(dialog.cancel)
    stage.rest()
    if isValid(dialog) and dialog.isVisible():
        stage.answer("放弃")
    stage.gone(dialog)
