"""Chapter of papers: filled in, looked at, saved as PDF and for Word; what must not go out."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.gallery import Gallery
from shequ_desktop.notices.view.paper_filler import PaperFiller
from shequ_desktop.notices.view.table_import import TableImport
from shequ_desktop.notices.view.template_deeds import SaveDialog
from shequ_desktop.notices.view.template_wording import WordingEdit
from shequ_desktop.notices.view.templates_page import TemplatesPage
from shequ_desktop.tour import hands
from shequ_desktop.tour.changing import FRESH_PHONE, NEWCOMER
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage

W = TypeVar("W", bound=QWidget)

VOUCHERS = 181
"""So many rows has the demo's book of accounts."""
_ROOM = "公示打印"
_NEW_TITLE = "幸福里志愿岗位认领榜"
_TELLING = f"请1号楼2单元301室{NEWCOMER}的家长到居委会领取入学通知，电话{FRESH_PHONE}。"
_SILENT = "请1号楼的一户居民到居委会领取入学通知，已电话告知本人。"


def gallery(stage: Stage) -> None:
    """All papers, each with a small picture of itself."""
    stage.chapter("公示打印：做一份文书")
    page = room(stage)
    turn(page, "打印文书")
    stage.see_drawn()
    stage.picture("papers", "打印文书：每一种都有小样，点一下就填；也可以输名称或拼音首字母来找。")


def resolution(stage: Stage) -> None:
    """A resolution in the look of an official document."""
    filler = open_paper(stage, "决议公告")
    hands.click(filler.sample)
    stage.see_drawn()
    stage.picture("fill_paper", "左边填内容，右边随时是印出来的样子；红星是必填。")
    preview = _preview(stage, filler)
    stage.picture(
        "resolution", "预览打印：看到什么印出什么。版式按公文的格式，右边选打印机和份数。"
    )
    hands.from_button(
        hands.button(preview, "保存为"),
        seen=lambda: stage.picture(
            "save_ways", "“保存为”：PDF、归档用的 PDF/A，或者可以再改的 Word 文件。"
        ),
    )
    save(stage, preview, "决议公告")
    _leave(stage, preview)


def accounts(stage: Stage) -> None:
    """A year's accounts out of the book that the office keeps in a workbook."""
    filler = open_paper(stage, "经费收支公开表")
    for key, text in (("period", "2026年度"), ("opening", "18345.27")):
        hands.write(filler.form.facts[key].widget, text)
    part = filler.form.lists["vouchers"]
    filler.form.ensureWidgetVisible(part.from_file)
    hands.click(part.from_file)
    stage.answer_file_dialog(resource_path("demo/经费收支明细账.xlsx"))
    window = stage.window(TableImport)
    stage.picture("take_table", "从表格文件取数：各列按表头自动对应，合计、结转的行不会重复取入。")
    hands.click(window.replace)
    stage.gone(window)
    stage.until(lambda: len(filler.content.lists["vouchers"]) == VOUCHERS, "取入的凭证")
    stage.see_drawn()
    stage.picture("fill_accounts", "181 笔凭证取进来了；收入、支出、结余由程序算好，对不上会提醒。")
    preview = _preview(stage, filler)
    stage.picture("accounts", "A3 经费收支公开表：表头每页重复，承前过次，行不会拦腰断开。")
    save(stage, preview, "经费收支公开表")
    _leave(stage, preview)


def posts(stage: Stage) -> None:
    """A poster that is read from three metres away."""
    filler = open_paper(stage, "志愿岗位认领榜")
    hands.click(filler.sample)
    stage.rest()
    preview = _preview(stage, filler)
    stage.picture(
        "posts", "志愿岗位认领榜：A3 海报，三米外看得清；没有 A3 打印机可以用两张 A4 拼。"
    )
    save(stage, preview, "志愿岗位认领榜")
    _leave(stage, preview)


def leaks(stage: Stage) -> None:
    """What gives somebody away is stopped, and goes out once it is put otherwise."""
    filler = open_paper(stage, "通知公告")
    hands.click(filler.sample)
    stage.rest()
    body = filler.form.facts["body"].widget
    hands.write(body, _TELLING)
    stage.rest()
    preview = _preview(stage, filler)
    stage.picture(
        "leaks", "要张贴的文书里写了孩子的全名、门牌和电话：不能打印，也不能保存，并逐条指出。"
    )
    if hands.button(preview, "保存为").isEnabled():
        raise TourBroken("写着居民电话的公告还能保存。")
    _leave(stage, preview)
    hands.write(body, _SILENT)
    stage.rest()
    preview = _preview(stage, filler)
    stage.picture("no_leaks", "改成不指名的说法，就可以打印和保存了。")
    if not hands.button(preview, "保存为").isEnabled():
        raise TourBroken("改好的公告还不能保存。")
    _leave(stage, preview)


def template(stage: Stage) -> None:
    """Another title for the poster, from now on."""
    page = room(stage)
    turn(page, "模板")
    section = _shown(stage, page, TemplatesPage)
    stage.until(lambda: section.current, "模板")
    recursive = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (line,) = section.list.findItems("志愿岗位认领榜", recursive)
    hands.click_cell(section.list, section.list.indexFromItem(line))
    stage.rest()
    editor = section.current
    assert editor is not None
    blocks = editor.blocks.tree
    hands.click_cell(blocks, blocks.model().index(1, 0))
    words = editor.form.fields["words"]
    assert isinstance(words, WordingEdit)
    hands.write(words.editor, _NEW_TITLE)
    stage.see_drawn()
    stage.picture("template", "模板：点中一块就能改它的文字和样子，右边是改好的效果。")
    hands.click(editor.save)
    dialog = stage.window(SaveDialog)
    hands.write(dialog.note, "标题加上小区名")
    stage.picture("template_save", "保存为新版本：以后都用这一版，旧版本留着，随时可以找回。")
    stage.keys("Ctrl+Return")
    stage.gone(dialog)
    preview = _preview(stage, open_paper(stage, "志愿岗位认领榜"))
    stage.picture("template_used", "再印认领榜，标题已经是新的。")
    _leave(stage, preview)


def log(stage: Stage) -> None:
    """Who has printed or saved what."""
    page = room(stage)
    turn(page, "打印记录")
    stage.picture("print_log", "打印记录：谁、什么时候、哪种文书、怎样出去的，自动记下，不能修改。")


# ---------------------------------------------------------------- ways


def room(stage: Stage) -> NoticesPage:
    """Go to 公示打印 and return its page."""
    shell = stage.session.shell
    titles = [hands.plain(shell.nav.doors.tabText(at)) for at in range(shell.nav.doors.count())]
    hands.click(shell.nav.doors, shell.nav.doors.tabRect(titles.index(_ROOM)).center())
    page = shell.stack.currentWidget()
    if not isinstance(page, NoticesPage):
        raise TourBroken(f"没有打开“{_ROOM}”。")
    stage.rest()
    return page


def turn(page: NoticesPage, title: str) -> None:
    """Go to a section of the room."""
    titles = [hands.plain(page.tabs.tabText(at)) for at in range(page.tabs.count())]
    hands.click(page.tabs, page.tabs.tabRect(titles.index(title)).center())


def open_paper(stage: Stage, title: str) -> PaperFiller:
    """Look a paper up in the gallery by its name, and open its form."""
    page = room(stage)
    turn(page, "打印文书")
    stage.rest()
    for each in page.findChildren(PaperFiller):
        if each.isVisible():
            hands.click(each.back)
    found = _shown(stage, page, Gallery)
    hands.write(found.search, title)
    stage.rest()
    stage.keys("Return")
    filler = _shown(stage, page, PaperFiller)
    if filler.kind.title != title:
        raise TourBroken(f"查“{title}”打开的是“{filler.kind.title}”。")
    stage.rest()
    return filler


def save(stage: Stage, preview: PreviewWindow, name: str) -> None:
    """Save a paper as PDF with its key, then for Word from the menu."""
    stage.keys("Ctrl+S")
    _keep(stage, stage.folders.papers / f"{name}.pdf")
    hands.from_button(hands.button(preview, "保存为"), "可编辑的 Word 文件")
    _keep(stage, stage.folders.papers / f"{name}.docx")


def _keep(stage: Stage, target: Path) -> None:
    stage.answer_file_dialog(target)
    stage.until(target.exists, f"存好的{target.name}")
    stage.rest()


def _preview(stage: Stage, filler: PaperFiller) -> PreviewWindow:
    hands.click(filler.print)
    return stage.window(PreviewWindow)


def _leave(stage: Stage, preview: PreviewWindow) -> None:
    stage.keys("Esc")
    stage.gone(preview)


def _shown(stage: Stage, page: QWidget, kind: type[W]) -> W:
    def there() -> list[W]:
        return [each for each in page.findChildren(kind) if each.isVisible()]

    stage.until(there, f"“{kind.__name__}”")
    return there()[0]
