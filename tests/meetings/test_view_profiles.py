"""Two sets of rules side by side, local ones brought in and taken up, in the window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.community import service as community
from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings.values import (
    Assembly,
    CountSheet,
    JudgedVote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
)
from shequ_desktop.meetings.view.profiles import GovernanceDialog, ProfilesPage
from shequ_desktop.meetings.view.profiles_compare import compared
from shequ_desktop.meetings.view.profiles_rejudge import RejudgePane
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)
LOCAL = """
key = "sc-2027"
title = "四川省实施办法"
source = "测试用，不是真的"
law = "四川省实施办法"
edition = "2027年"
based_on = "cn-2026"
board_days = { value = 20, article = "第十条" }
"""


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ProfilesPage]:
    made = ProfilesPage(desk)
    qtbot.addWidget(made)
    made.resize(1140, 620)
    made.show()
    qtbot.waitUntil(lambda: made.one.count() > 0)
    yield made
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.done(QDialog.DialogCode.Rejected)


def window(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def lines(page: ProfilesPage) -> list[list[str]]:
    model = page.compare.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_law_in_force_is_compared_with_the_one_before(page: ProfilesPage) -> None:
    assert page.in_force.text() == "今天执行：居民委员会组织法（2025年修订）"
    found = {line[0] + line[1]: line[2:] for line in lines(page)}

    assert found["居民会议提议召集：占成年居民"] == [
        *("十分之一以上", "第二十六条"),
        *("五分之一以上", "第十条"),
        "不同",
    ]
    assert found["居民代表会议到会：占组成人员"] == [
        *("三分之二以上", "第二十九条"),
        *("没有规定", ""),
        "仅左",
    ]
    assert found["居民会议到会：占全体成年居民或者户的代表"][-1] == ""
    assert found["允许的例外遇有特殊情况的，可以临时通知居民"][:2] == ["允许", "第二十六条"]


def test_only_what_differs_can_be_looked_at(page: ProfilesPage) -> None:
    page.compare.chips.set_on(frozenset({"different"}))

    assert {line[-1] for line in lines(page)} == {"不同"}
    assert [line[1] for line in lines(page)] == [
        "提议召集：占成年居民",
        "提议召集：占户的代表",
        "社区规模，最少",
        "社区规模，最多",
    ]


def test_two_others_can_be_chosen(page: ProfilesPage) -> None:
    page.compare_with("cn-1990", "cn-2018")
    page.compare.chips.set_on(frozenset({"different"}))

    assert [line[1:] for line in lines(page)] == [
        ["每届任期", "3 年", "第八条", "5 年", "第八条", "不同"]
    ]


def test_a_profile_differs_in_nothing_from_itself() -> None:
    law = shipped_profiles()[NATIONAL]

    assert {line.outcome for line in compared(law, law)} == {"same"}


def test_the_steps_of_a_template_are_shown(page: ProfilesPage) -> None:
    page.steps.template.setCurrentIndex(page.steps.template.findData("siyi-lianggongkai"))

    model = page.steps.model
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [
        "社区党组织会议提议",
        "“两委”会议商议",
        "党员大会审议",
        "居民代表会议或者居民会议决议",
        "决议公开",
        "实施结果公开",
    ]
    assert model.index(4, 6).data() == "不少于 7 日"


def test_a_local_profile_is_brought_in_and_taken_up(
    qtbot: QtBot, page: ProfilesPage, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "四川.toml"
    path.write_text(LOCAL, "utf-8")
    page.import_from(path)
    qtbot.waitUntil(lambda: page.one.findData("sc-2027") >= 0)

    qtbot.mouseClick(page.govern, Qt.MouseButton.LeftButton)
    dialog = window(qtbot, GovernanceDialog)
    dialog.profile.setCurrentIndex(dialog.profile.findData("sc-2027"))
    dialog.steps.setCurrentIndex(dialog.steps.findData("four-steps"))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.in_force.text() == "今天执行：四川省实施办法")
    with store.reading() as reading:
        assert community.steps_on(reading, reading.today).key == "four-steps"
    store.undo()
    with store.reading() as reading:
        assert community.profile_on(reading, reading.today).key == NATIONAL


def test_the_law_can_be_saved_to_be_adapted(
    qtbot: QtBot, page: ProfilesPage, tmp_path: Path
) -> None:
    path = tmp_path / "本地规则.toml"

    page.save_to(path)

    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "第二十九条" in path.read_text("utf-8"))


def test_a_file_that_cannot_be_read_says_where(
    qtbot: QtBot, page: ProfilesPage, tmp_path: Path
) -> None:
    path = tmp_path / "坏.toml"
    path.write_text(LOCAL + "quorum = 1\n", "utf-8")

    page.import_from(path)

    box = window(qtbot, QMessageBox)
    assert "quorum" in box.informativeText()


def test_a_number_below_the_law_is_asked_about(
    qtbot: QtBot, page: ProfilesPage, tmp_path: Path
) -> None:
    path = tmp_path / "低.toml"
    path.write_text(LOCAL.replace("value = 20", "value = 7"), "utf-8")

    page.import_from(path)
    box = window(qtbot, QMessageBox)
    assert "第三十四条" in box.text()
    assert page.one.findData("sc-2027") < 0
    agree = next(each for each in box.buttons() if each.text() == "仍要导入")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.one.findData("sc-2027") >= 0)


def judged(present: int, votes_for: int) -> JudgedVote:
    return JudgedVote(
        vote_id=VoteId("v"),
        meeting_id="m",
        meeting_title="第十届第一次居民代表会议",
        held_on=date(2026, 3, 2),
        draft=VoteDraft(question="改造车棚", form=VoteForm.YES_NO, method=VoteMethod.HANDS),
        assembly=Assembly.REPRESENTATIVES,
        entitled=45,
        present=present,
        sheet=CountSheet(
            issued=present,
            returned=present,
            votes_for=votes_for,
            against=present - votes_for,
        ),
        profile="pilot-2002",
        verdict=None,
    )


def test_a_former_vote_is_judged_by_two_other_sets_of_rules(qtbot: QtBot, desk: Desk) -> None:
    pane = RejudgePane(desk)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(pane.table.isHidden)
    profiles = shipped_profiles()

    pane.show_profiles(profiles["pilot-2002"], profiles[NATIONAL])
    pane.show_votes([judged(23, 12), judged(30, 16)], profiles)

    shown = [[pane.model.index(row, column).data() for column in (5, 6)] for row in range(2)]
    assert shown == [
        ["通过，需 12 票", "不足法定人数 30"],
        ["通过，需 16 票", "通过，需 16 票"],
    ]
    pane.show_profiles(profiles["cn-2018"], profiles[NATIONAL])
    assert pane.model.index(0, 5).data() == "没有规定"
