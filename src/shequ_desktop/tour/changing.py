"""Third chapter: registering and changing people, and taking changes back."""

from PySide6.QtWidgets import QLineEdit

from shequ_desktop.households.view.bulk_edit import BulkEdit
from shequ_desktop.households.view.cell_editor import CellEditor
from shequ_desktop.households.view.ledger_page import LedgerPage
from shequ_desktop.households.view.merge_dialog import MergeDialog
from shequ_desktop.households.view.person_form import PersonForm
from shequ_desktop.tour import hands
from shequ_desktop.tour.finding import found
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage

NEWCOMER = "林晓月"
NUMBER = "32010520190618552"
"""Seventeen digits of an invented person; the eighteenth is worked out from them."""
LAST_DIGIT = "7"
PHONE, FRESH_PHONE = "13900000007", "13900000008"


def register(stage: Stage) -> None:
    """A new person, whose number is talked about while it is typed."""
    stage.chapter("登记和修改")
    page = stage.ledger()
    stage.keys("Ctrl+N")
    form = stage.window(PersonForm)
    fields = form.fields
    hands.write(fields.name, NEWCOMER)
    hands.write(fields.number, NUMBER[:15])
    stage.picture(
        "register_typing", "登记新人：身份证号输到一半，就告诉您还差几位、哪天出生、多大年纪。"
    )
    hands.type_on(fields.number, NUMBER[15:] + LAST_DIGIT)
    hands.write(fields.phones, PHONE)
    _join_home(stage, form)
    stage.picture(
        "register_whole",
        "号码输完自动核对，带出生日和性别；住址一填，就说出这里住着谁、要不要加入这一户。",
    )
    stage.keys("Ctrl+Return")
    stage.rest()
    if form.findings.shown:
        raise TourBroken("登记新人时程序提出了意见，没有存下来。")
    stage.keys("Esc")
    stage.gone(form)
    stage.search(page, NEWCOMER, range(1, 2))


def _join_home(stage: Stage, form: PersonForm) -> None:
    """Write the door, of which the form knows who lives there, and the relation."""
    place, relation = form.fields.place, form.fields.relation.lineEdit()
    assert isinstance(relation, QLineEdit)
    for field, text in ((place.building, "1"), (place.entrance, "2")):
        hands.write(field, text)
        stage.rest()
        stage.keys("Return")
    hands.write(place.door, "301")
    stage.until(lambda: place.occupants, "1 号楼 2 单元 301 室的住户")
    hands.write(relation, "女")
    stage.rest()
    stage.keys("Return")


def edit_cell(stage: Stage) -> None:
    """A cell of the table, there and back and there again."""
    page = stage.ledger()
    model = page.table.grid_model
    column = model.column_at("phones")
    hands.click_cell(page.table, model.index(0, column))
    stage.keys("F2")
    editor = _editor(stage, page)
    hands.write(editor, FRESH_PHONE)
    stage.picture("edit_cell", "直接在表格里改：按 F2 或双击，回车就存好了，Esc 不改。")
    stage.keys("Return")

    def shows(phone: str) -> bool:
        return found(page) == 1 and model.text(0, column) == phone

    stage.until(lambda: shows(FRESH_PHONE), "改好的电话")
    stage.keys("Ctrl+Z")
    stage.until(lambda: shows(PHONE), "撤销后的电话")
    stage.picture("undo", "改错了按 Ctrl+Z 撤销，下面说明撤销了什么；Ctrl+Y 再做回来。")
    stage.keys("Ctrl+Y")
    stage.until(lambda: shows(FRESH_PHONE), "重做后的电话")
    stage.clear(page)


def bulk_edit(stage: Stage) -> None:
    """One column of many people, with a preview."""
    page = stage.ledger()
    stage.search(page, "1-2-501", range(3, 30))
    hands.click_cell(page.table, page.table.grid_model.index(0, 1))
    stage.keys("Ctrl+A")
    stage.rest()
    stage.keys("Ctrl+B")
    dialog = stage.window(BulkEdit)
    hands.choose(dialog.column, "居住状态")
    _choose_value(dialog)
    stage.until(dialog.go.isEnabled, "批量修改的预览")
    stage.picture("bulk_edit", "批量修改：选中多人，只改一列，先看清每个人由什么改成什么。")
    hands.click(dialog.go)
    stage.gone(dialog)
    stage.rest()
    stage.keys("Ctrl+Z")
    stage.rest()
    stage.clear(page)


def merge(stage: Stage) -> None:
    """Two records that may be of one person; looked at, and left alone."""
    page = stage.ledger()
    stage.search(page, "崔玲玉", range(2, 3))
    column = page.table.grid_model.column_at("full_name")
    for row in range(2):
        hands.click_cell(page.table, page.table.grid_model.index(row, column), also=row > 0)
    hands.from_button(page.bar.more, "合并重复人员")
    dialog = stage.window(MergeDialog)
    stage.picture("merge", "同一个人登记了两次：左右对照，逐项选用哪一份，合并后还可以拆开。")
    stage.keys("Esc")
    stage.gone(dialog)
    stage.clear(page)


def recycle_bin(stage: Stage) -> None:
    """Deleted is not gone."""
    page = stage.ledger()
    stage.search(page, NEWCOMER, range(1, 2))
    hands.click_cell(page.table, page.table.grid_model.index(0, 1))
    place = page.table.visualRect(page.table.currentIndex()).center()
    hands.from_context(page.table, place, "移入回收站")
    stage.until(lambda: found(page) == 0, "移入回收站")
    hands.from_button(page.bar.more, "回收站")
    stage.until(lambda: found(page) == 1, "回收站里的人")
    hands.click_cell(page.table, page.table.grid_model.index(0, 1))
    stage.picture("recycle_bin", "删除的人都在回收站里，选中就能恢复，原来的户和资料不变。")
    hands.click(page.bin.restore)
    stage.until(lambda: found(page) == 0, "从回收站恢复")
    hands.click(page.bin.back)
    stage.rest()


def _editor(stage: Stage, page: LedgerPage) -> QLineEdit:
    stage.until(lambda: page.findChildren(CellEditor), "单元格的输入框")
    field = page.findChildren(CellEditor)[0].field
    if not isinstance(field, QLineEdit):
        raise TourBroken("备注一格没有打开输入框。")
    return field


def _choose_value(dialog: BulkEdit) -> None:
    value = dialog.value
    if isinstance(value, QLineEdit):
        raise TourBroken("居住状态应当从列表中选。")
    for row in range(value.count()):
        if "未核实" in value.itemText(row):
            hands.choose(value, value.itemText(row))
            return
    raise TourBroken("居住状态里没有“未核实”。")
