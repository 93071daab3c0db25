"""Chapter of the board: kept, posted, up until its day, and then due to come down."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.board_page import BoardPage
from shequ_desktop.notices.view.notice_dialogs import NoticeDialog, PostDialog
from shequ_desktop.tour import hands
from shequ_desktop.tour.papers import open_paper, room, turn
from shequ_desktop.tour.stage import Stage

_PLACE = "小区南门公示栏"
_DAYS_AGO = 30
"""Longer than anything has to stay up."""


def keep(stage: Stage) -> None:
    """A filled-in paper becomes a notice of the board."""
    stage.chapter("公示打印：张贴、到期、撤下")
    filler = open_paper(stage, "决议公告")
    hands.click(filler.keep)
    dialog = stage.window(NoticeDialog)
    hands.write(dialog.title_edit, "关于建设非机动车停车棚的决议公告")
    _answers(dialog, "决")
    stage.picture("keep_notice", "存为公示件：填标题，对应公开目录中的哪一项，由谁负责。")
    stage.keys("Ctrl+Return")
    stage.gone(dialog)
    stage.rest()


def post(stage: Stage) -> None:
    """Posted today: the program counts until when it has to stay."""
    dialog = _posting(stage)
    hands.write(dialog.other, _PLACE)
    stage.picture("post_notice", "登记张贴：填日期和地点，程序算出最少要贴到哪一天，并说明依据。")
    _post_all_the_same(stage, dialog)


def past(stage: Stage) -> None:
    """Another one has been up long enough."""
    filler = open_paper(stage, "经费收支公开表")
    hands.click(filler.keep)
    dialog = stage.window(NoticeDialog)
    hands.write(dialog.title_edit, "经费收支公开表（2026年度）")
    _answers(dialog, "收支")
    stage.keys("Ctrl+Return")
    stage.gone(dialog)
    posting = _posting(stage)
    line = posting.day.line
    assert isinstance(line, QLineEdit)
    hands.write(posting.other, _PLACE)
    hands.write(line, (posting.today - timedelta(days=_DAYS_AGO)).isoformat())
    stage.rest()
    _post_all_the_same(stage, posting)
    stage.picture(
        "board", "公示栏：哪些该贴、贴到哪天、哪些到期可以撤下，一眼看清；右边是要办的事。"
    )


def sheet(stage: Stage) -> None:
    """The whole board at a glance, and what the catalogue still asks for."""
    page = room(stage)
    turn(page, "整栏预览")
    stage.see_drawn()
    stage.picture("sheet", "整栏预览：每处公示栏现在贴着什么，还缺什么；可以整栏打印出来。")
    turn(page, "目录核对")
    stage.picture("catalogue", "目录核对：按公开目录，这一期哪些已公开、哪些还缺。")


def _posting(stage: Stage) -> PostDialog:
    stage.rest()
    hands.click(hands.button(_board(stage), "登记张贴"))
    dialog = stage.window(PostDialog)
    stage.until(dialog.plan.text, "应张贴到哪一天")
    return dialog


def _post_all_the_same(stage: Stage, dialog: PostDialog) -> None:
    """Save, and once more if the window says that nobody has checked it."""
    before = dialog.save.text()
    stage.keys("Ctrl+Return")
    stage.rest()
    if isValid(dialog) and dialog.isVisible() and dialog.save.text() != before:
        stage.keys("Ctrl+Return")
    stage.gone(dialog)
    stage.rest()


def _board(stage: Stage) -> BoardPage:
    page = stage.session.shell.stack.currentWidget()
    assert isinstance(page, NoticesPage)
    (board,) = page.findChildren(BoardPage)
    return board


def _answers(dialog: NoticeDialog, word: str) -> None:
    """Choose the first item of the catalogue with this word in it."""
    items = [dialog.item.itemText(at) for at in range(dialog.item.count())]
    title = next((each for each in items if word in each), items[0])
    hands.choose(dialog.item, hands.plain(title))
