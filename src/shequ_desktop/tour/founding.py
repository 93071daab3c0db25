"""First chapter: a new computer, a new community, and a ledger that is there already."""

from shequ_desktop.app.new_community import NewCommunity
from shequ_desktop.app.start_window import StartWindow
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.households.view.import_foot import CHECK, DONE, MAPPING
from shequ_desktop.households.view.import_wizard import ImportWizard
from shequ_desktop.kernel.resources import resource_path, resource_table
from shequ_desktop.tour import hands
from shequ_desktop.tour.stage import COMMUNITY, PASSWORD, USER, Stage

PEOPLE = 2_992
"""So many are in the demo's workbook."""


def first_start(stage: Stage) -> None:
    """There is nothing yet but the first window."""
    stage.chapter("第一次打开")
    stage.program.start()
    window = stage.window(StartWindow)
    stage.picture("start", "第一次打开居务通：新建社区、打开已有的数据，或从备份恢复。")
    hands.click(window.ui.newButton)


def new_community(stage: Stage) -> None:
    """Particulars, user, place, recovery sheet."""
    wizard = stage.window(NewCommunity)
    ui = wizard.ui
    particulars = resource_table("demo/demo.toml")["community"]
    for field, name in (
        (ui.nameEdit, "name"),
        (ui.streetEdit, "street"),
        (ui.codeEdit, "code"),
        (ui.addressEdit, "address"),
        (ui.phoneEdit, "phone"),
    ):
        hands.write(field, particulars[name])
    stage.picture(
        "new_community", "第 1 步，社区信息：填名称和 12 位统计用区划代码，其余可以以后再填。"
    )
    hands.click(ui.nextButton)
    hands.write(ui.userEdit, USER)
    hands.write(ui.freshEdit, PASSWORD)
    hands.write(ui.againEdit, PASSWORD)
    stage.picture("password", "第 2 步，您的姓名和口令：口令输入两遍，一边输一边提示强弱。")
    hands.click(ui.nextButton)
    stage.picture("place", "第 3 步，数据放在哪里：只有这一个加密文件，默认放在“文档”里。")
    hands.click(ui.nextButton)
    stage.until(
        lambda: ui.sheetPane.ui.saveButton.isVisible() and ui.sheetPane.ui.saveButton.isEnabled(),
        "恢复单",
    )
    stage.picture("recovery_sheet", "第 4 步，恢复单：忘记口令时全靠它，打印出来或存好才能继续。")
    _print_preview(stage, wizard)
    hands.click(ui.sheetPane.ui.saveButton)
    stage.answer_file_dialog(stage.folders.papers / f"恢复单-{COMMUNITY}.pdf")
    stage.until(ui.nextButton.isEnabled, "恢复单保存好")
    hands.click(ui.nextButton)


def _print_preview(stage: Stage, wizard: NewCommunity) -> None:
    hands.click(wizard.ui.sheetPane.ui.printButton)
    preview = stage.window(PreviewWindow)
    stage.picture("recovery_preview", "点“打印恢复单”先看到预览，再选打印机；也可以存为 PDF。")
    stage.keys("Esc")
    stage.gone(preview)


def empty_home(stage: Stage) -> None:
    """The main window, with nobody in it yet."""
    stage.until(lambda: stage.program.session, "主窗口")
    shell = stage.session.shell
    stage.fit_screen()
    stage.until(lambda: shell.header.backup.text() != "还没有备份", "首次自动备份")
    stage.picture(
        "home_empty", "建好了：主窗口的首页。左边是功能，上面可以搜索，右上角看得到备份情况。"
    )


def import_workbook(stage: Stage) -> None:
    """文件 → 对应列 → 检查 → 完成."""
    stage.chapter("导入已有的台账")
    page = stage.ledger()
    stage.picture("ledger_empty", "分户台账还是空的：点“导入”读入已有的 Excel 台账，或逐户登记。")
    hands.click(page.bar.import_)
    wizard = stage.window(ImportWizard)
    hands.click(wizard.file_page.choose)
    stage.answer_file_dialog(resource_path("demo/居民基本信息台账.xlsx"))
    stage.until(lambda: wizard.file_page.is_ready() and wizard.job is None, "台账文件读完")
    stage.picture("import_file", "导入第 1 步：选择文件。程序自己找到表头，并说出认出了几种内容。")
    hands.click(wizard.foot.next)
    stage.until(lambda: wizard.stack.currentIndex() == MAPPING, "对应列")
    stage.picture("import_mapping", "导入第 2 步：每一列对应什么，都已猜好；橙色的请核对一下。")
    hands.click(wizard.foot.next)
    stage.until(lambda: wizard.stack.currentIndex() == CHECK, "检查结果")
    stage.picture(
        "import_check", "导入第 3 步：先检查、不写入。会新增多少、哪一格有什么问题，一目了然。"
    )
    hands.click(wizard.foot.next)
    stage.until(lambda: wizard.stack.currentIndex() == DONE, "导入完成")
    stage.picture("import_done", "导入第 4 步：完成。导入前已自动备份，整次导入可以一步撤销。")
    hands.click(wizard.foot.next)
    stage.gone(wizard)
    stage.until(lambda: len(page.table.grid_model.ids()) >= PEOPLE, "台账里的人员")


def look_home(stage: Stage) -> None:
    """The first page, now with numbers."""
    stage.keys("Ctrl+1")
    stage.picture(
        "home", "导入以后的首页：今天的日期、人口和各类人员的数目，点一下就到对应的名单。"
    )
