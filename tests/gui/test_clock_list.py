"""The days on the first page, looked at and clicked."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.clock_list import ClockLine, ClockList, StatedClock
from shequ_desktop.kernel.offers import Clock

TODAY = date(2026, 11, 22)
ARTICLE = "《中华人民共和国城市居民委员会组织法》（2025年修订）第二十六条"


def stated(what: str, days: int | None, *, opens: bool = False) -> StatedClock:
    due = None if days is None else TODAY + timedelta(days=days)
    clock = Clock(
        what=what, thing="第三次会议", due=due, basis=ARTICLE, key=f"meetings:{what}", opens=opens
    )
    return StatedClock("meetings", clock)


@pytest.fixture
def clocks(qtbot: QtBot) -> ClockList:
    made = ClockList()
    qtbot.addWidget(made)
    made.resize(1150, 300)
    return made


def words(line: ClockLine) -> tuple[str, str, str]:
    return line.left.text(), line.day.text(), line.what.text()


def test_what_is_late_is_red_and_in_front(clocks: ClockList) -> None:
    clocks.show_clocks(
        [
            stated("召开会议", 40),
            stated("发出通知", -2),
            stated("备案", None),
            stated("答复", 0),
            stated("张贴", 3),
            stated("撤下", -9, opens=True),
        ],
        TODAY,
    )
    clocks.show()

    assert [words(line) for line in clocks.lines] == [
        ("逾期 2 天", "最晚11月20日", "发出通知"),
        ("请尽快", "没有定天数", "备案"),
        ("今天到期", "最晚11月22日", "答复"),
        ("现在可以", "11月13日起", "撤下"),
        ("还有 3 天", "最晚11月25日", "张贴"),
        ("还有 40 天", "最晚2027年1月1日", "召开会议"),
    ]
    assert [line.left.property("chip") for line in clocks.lines] == [
        "error",
        "warn",
        "warn",
        "ok",
        "warn",
        "info",
    ]
    assert clocks.lines[0].accessibleName().endswith(ARTICLE)
    assert clocks.count.text() == "1 项逾期"


def test_a_click_and_enter_go_to_the_thing(clocks: ClockList, qtbot: QtBot) -> None:
    clocks.show_clocks([stated("发出通知", 1), stated("答复", 2)], TODAY)
    clocks.show()

    with qtbot.waitSignal(clocks.chosen) as asked:
        qtbot.mouseClick(clocks.lines[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["meetings", "meetings:发出通知"]
    with qtbot.waitSignal(clocks.chosen) as asked:
        qtbot.keyClick(clocks.lines[1], Qt.Key.Key_Return)
    assert asked.args == ["meetings", "meetings:答复"]


def test_a_long_list_is_cut_until_somebody_asks_for_all(clocks: ClockList, qtbot: QtBot) -> None:
    clocks.show_clocks([stated(f"第{at}件", at) for at in range(9)], TODAY)
    clocks.show()
    assert sum(line.isVisible() for line in clocks.lines) == 6
    assert clocks.all.text() == "全部 9 项"

    qtbot.mouseClick(clocks.all, Qt.MouseButton.LeftButton)

    assert all(line.isVisible() for line in clocks.lines)
    assert not clocks.all.isVisible()
    clocks.show_clocks([stated(f"第{at}件", at) for at in range(9)], TODAY)
    assert all(line.isVisible() for line in clocks.lines)


def test_nothing_to_think_of_takes_no_room(clocks: ClockList) -> None:
    clocks.show_clocks([stated("答复", 2)], TODAY)
    assert not clocks.isHidden()

    clocks.show_clocks([], TODAY)

    assert clocks.isHidden()
