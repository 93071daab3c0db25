"""The notice, its receipts and the agenda, with few and with many lines."""

from dataclasses import replace
from datetime import date

import pytest
from support.meeting_papers import (
    COUNTS,
    OURS,
    a_meeting,
    a_roll,
    once_each,
    pages_of,
    paper_of,
    said_on,
    same_in_word,
    written,
)

from shequ_desktop.documents.leaks import KnownPeople, LeakKind, find_leaks
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings.documents.calling import (
    AGENDA,
    NOTICE,
    RECEIPT,
    agenda_of,
    notice_of,
    receipt_of,
)
from shequ_desktop.meetings.values import AgendaItemId, Assembly


@pytest.mark.parametrize("count", COUNTS)
def test_the_notice_lists_the_whole_agenda(count: int) -> None:
    paper = paper_of(NOTICE, notice_of(a_meeting(count), OURS))

    pages = pages_of(paper)

    once_each(pages, [f"{at}.审议事项{at:03}" for at in range(1, count + 1)])
    said = "".join(map(said_on, pages))
    assert "定于2026年11月22日（星期日）14:00，在社区活动室召开" in said
    assert ("会议议程" in said) is (count > 0)
    in_word = written(paper)
    assert all(f"审议事项{at:03}" in in_word for at in range(1, count + 1))


def test_the_notice_says_who_is_called_by_the_kind_of_meeting() -> None:
    def said(assembly: Assembly) -> str:
        content = notice_of(a_meeting(1, assembly), OURS)
        return "".join(map(said_on, pages_of(paper_of(NOTICE, content))))

    assert "其他居民可以列席会议并发表意见" in said(Assembly.REPRESENTATIVES)
    assert "每户派一名年满十八周岁的代表" in said(Assembly.HOUSEHOLDS)
    assert "年满十八周岁的居民" in said(Assembly.RESIDENTS)


def test_a_notice_at_short_notice_says_why() -> None:
    called = replace(a_meeting(1), special_reason="供水管道爆裂，须当日决定抢修。")

    said = "".join(map(said_on, pages_of(paper_of(NOTICE, notice_of(called, OURS)))))

    assert "因供水管道爆裂，须当日决定抢修，本次会议临时通知" in said
    assert "第二十六条" in said


def test_the_notice_is_dated_by_the_day_it_was_given() -> None:
    assert notice_of(a_meeting(), OURS).values["issued_on"] == date(2026, 11, 10)
    assert notice_of(replace(a_meeting(), noticed_on=None), OURS).values["issued_on"] == OURS.today


def test_a_notice_without_a_place_is_not_printed() -> None:
    called = a_meeting(1)
    nowhere = replace(called, draft=replace(called.draft, place=""))

    with pytest.raises(RulesBroken):
        paper_of(NOTICE, notice_of(nowhere, OURS))


def test_a_child_named_on_the_agenda_is_found_before_the_notice_hangs_out() -> None:
    called = a_meeting(1)
    (item,) = called.items
    named = replace(item, draft=replace(item.draft, title="讨论资助赵小兰入学"))
    known = KnownPeople(today=OURS.today, names={"赵小兰": True, "李芳": False})
    paper = paper_of(NOTICE, notice_of(replace(called, items=(named,)), OURS))

    (leak,) = find_leaks(set_paper(paper, usual_press()).content, "pdf", known)

    assert leak.kind is LeakKind.MINOR


@pytest.mark.parametrize("count", COUNTS)
def test_everybody_on_the_roll_has_a_line_to_sign_on(count: int) -> None:
    paper = paper_of(RECEIPT, receipt_of(a_meeting(), a_roll(count), OURS))

    pages = pages_of(paper)

    once_each(
        pages,
        [f"居民{at:03}" for at in range(1, count + 1)],
        [f"{at:03}号" for at in range(1, count + 1)],
    )
    assert all("签收人签名" in said_on(page) for page in pages)
    assert all("不得张贴" in said_on(page) for page in pages)
    assert all("（续）" in said_on(page) for page in pages[1:])
    in_word = written(paper)
    assert all(f"居民{at:03}" in in_word for at in range(1, count + 1))


def test_who_has_received_the_notice_already_is_printed_so() -> None:
    first, second = a_roll(2)
    told = replace(first, notified_on=date(2026, 11, 11), receipt="女儿代收")

    (page,) = pages_of(paper_of(RECEIPT, receipt_of(a_meeting(), (told, second), OURS)))

    assert said_on(page).count("2026年11月11日") == 1
    assert "女儿代收" in said_on(page)


@pytest.mark.parametrize("count", COUNTS)
def test_the_agenda_has_a_row_for_each_item(count: int) -> None:
    paper = paper_of(AGENDA, agenda_of(a_meeting(count), OURS))

    pages = pages_of(paper)

    once_each(pages, [f"审议事项{at:03}" for at in range(1, count + 1)])
    assert all("报告人" in said_on(page) for page in pages)
    assert ("预计用时共" in said_on(pages[-1])) is (count > 0)
    if count:
        assert f"预计用时共{count * 5}分钟" in said_on(pages[-1])
    in_word = written(paper)
    assert all(f"审议事项{at:03}" in in_word for at in range(1, count + 1))


def test_when_an_item_begins_is_told_as_long_as_all_before_have_times() -> None:
    called = a_meeting(4)
    first, second, third, fourth = called.items
    part = replace(
        second, draft=replace(second.draft, parent_id=AgendaItemId(first.id), minutes=15)
    )
    open_end = replace(third, draft=replace(third.draft, minutes=None))

    rows = agenda_of(replace(called, items=(first, part, open_end, fourth)), OURS).lists["items"]

    assert [row["no"] for row in rows] == ["1", "1.1", "2", "3"]
    assert [row["begins"] for row in rows] == ["14:00", "14:00", "14:15", ""]


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_papers_say_the_same_in_word(count: int) -> None:
    called = a_meeting(count)

    same_in_word(paper_of(NOTICE, notice_of(called, OURS)))
    same_in_word(paper_of(RECEIPT, receipt_of(called, a_roll(count), OURS)))
    same_in_word(paper_of(AGENDA, agenda_of(called, OURS)))
