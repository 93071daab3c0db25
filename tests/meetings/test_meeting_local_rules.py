"""Meetings under local rules that know proxies, or let fewer decide for a reason."""

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, people, planned, roll
from support.li_family import a_desk

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Governance
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    MeetingId,
    Presence,
    ProxiesTooMany,
    ProxyHolderLeaves,
    QuorumMissing,
    Way,
)
from shequ_desktop.meetings.view.desk_dialogs import QuorumDialog
from shequ_desktop.meetings.view.desk_page import MeetingDesk
from shequ_desktop.meetings.view.sign_in_dialogs import ProxyDialog
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)
LOCAL = """
key = "local-2026"
title = "幸福里社区议事规则"
source = "测试用，不是真的"
law = "幸福里社区议事规则"
edition = "2026年"
based_on = "cn-2026"
in_force_from = 2026-01-01
meeting_proxies = { value = 1, article = "第八条" }
[exceptions.vote_without_quorum]
words = "经两次通知仍不足法定人数的，可以按到会人数表决"
article = "第九条"
"""


@pytest.fixture
def local(store: Store) -> Store:
    done(store, lambda tx: communities.import_profile(tx, LOCAL.encode()))
    done(store, lambda tx: communities.govern(tx, Governance(profile="local-2026")))
    return store


def shown(tasks: Tasks, qtbot: QtBot, meeting_id: MeetingId) -> MeetingDesk:
    made = MeetingDesk(a_desk(tasks), meeting_id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.meeting is not None and made.sign_in.count().entitled > 0)
    return made


def window(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_a_proxy_counts_while_its_holder_is_there(local: Store) -> None:
    meeting_id = gathered(local, 3, 1)
    here, away, other = roll(local, meeting_id)
    done(local, lambda tx: service.give_proxy(tx, away.id, here.id))
    with local.reading() as reading:
        count = service.head_count(reading, meeting_id)
    assert (count.present, count.proxies, count.needed) == (2, 1, 2)
    with pytest.raises(RulesBroken) as broken:
        done(local, lambda tx: service.give_proxy(tx, other.id, here.id))
    (found,) = broken.value.findings
    assert isinstance(found, ProxiesTooMany)
    assert "第八条" in found.rule
    with pytest.raises(RulesBroken) as warned:
        done(local, lambda tx: service.leave_room(tx, here.id, 900))
    assert warned.value.findings == (ProxyHolderLeaves(here.name),)
    done(local, lambda tx: service.leave_room(tx, here.id, 900, seen=warned.value.findings))
    with local.reading() as reading:
        assert service.head_count(reading, meeting_id, 899).present == 2
        assert service.head_count(reading, meeting_id, 900).present == 0


def test_the_rules_of_the_roll_stay_whatever_is_taken_up_later(local: Store) -> None:
    meeting_id = gathered(local, 3, 1)
    done(local, lambda tx: communities.govern(tx, Governance()))
    here, away, _other = roll(local, meeting_id)
    done(local, lambda tx: service.give_proxy(tx, away.id, here.id))
    later = planned(local)
    done(local, lambda tx: service.freeze_roll(tx, later, people(3), on=tx.today))
    with local.reading() as reading:
        assert service.quorum_for(reading, meeting_id).proxies is not None
        assert service.quorum_for(reading, later).proxies is None
        assert service.meeting(reading, meeting_id).profile == "local-2026"


def test_fewer_open_for_a_reason_only_where_the_text_says_so(local: Store) -> None:
    meeting_id = gathered(local, 45, 29)
    with pytest.raises(RulesBroken) as broken:
        done(local, lambda tx: service.open_meeting(tx, meeting_id))
    assert [type(each) for each in broken.value.findings] == [QuorumMissing]
    done(local, lambda tx: service.open_meeting(tx, meeting_id, reason="已通知两次"))
    with local.reading() as reading:
        found = service.meeting(reading, meeting_id)
    assert (found.way, found.side_reason) == (Way.DECIDING, "已通知两次")


def test_a_proxy_is_given_with_f6(local: Store, tasks: Tasks, qtbot: QtBot) -> None:
    meeting_id = gathered(local, 3, 1)
    desk = shown(tasks, qtbot, meeting_id)
    desk.sign_in.edit.setText("钱伟")
    assert desk.sign_in.proxy.isEnabled()
    desk.sign_in.proxy.click()
    asked = window(qtbot, ProxyDialog)
    assert asked.holder.count() == 1
    asked.save.click()
    qtbot.waitUntil(lambda: desk.figures.text("present") == "2")
    assert roll(local, meeting_id)[1].presence is Presence.PROXY


def test_the_exception_is_offered_with_its_words(local: Store, tasks: Tasks, qtbot: QtBot) -> None:
    meeting_id = gathered(local, 45, 29)
    desk = shown(tasks, qtbot, meeting_id)
    desk.start.click()
    asked = window(qtbot, QuorumDialog)
    assert "经两次通知仍不足法定人数的" in asked.excused.text()
    asked.excused.setChecked(True)
    asked.reason.setPlainText("已通知两次")
    asked.save.click()
    qtbot.waitUntil(desk.close_button.isVisible)
