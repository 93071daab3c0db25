"""What a room offers: which day of the first page comes first."""

from datetime import date

from shequ_desktop.kernel.offers import Clock, in_order_of_need

TODAY = date(2026, 11, 22)


def clock(what: str, due: date | None, *, opens: bool = False) -> Clock:
    return Clock(what=what, thing="", due=due, basis="第一条", opens=opens)


def test_the_last_day_itself_is_in_time() -> None:
    days = (date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23), None)
    clocks = [clock("通知", due) for due in days]

    assert [each.days_left(TODAY) for each in clocks] == [-1, 0, 1, None]
    assert [each.is_late(TODAY) for each in clocks] == [True, False, False, False]


def test_what_may_be_done_from_a_day_on_is_never_late() -> None:
    assert not clock("撤下", date(2026, 1, 1), opens=True).is_late(TODAY)


def test_late_ones_stand_in_front_the_latest_of_all_first() -> None:
    clocks = [
        clock("下月", date(2026, 12, 1)),
        clock("备案", None),
        clock("逾期", date(2026, 11, 20)),
        clock("明天", date(2026, 11, 23)),
        clock("早该做", date(2026, 5, 1)),
        clock("可以撤", date(2026, 10, 1), opens=True),
    ]

    ordered = [each.what for each in in_order_of_need(clocks, TODAY)]

    assert ordered == ["早该做", "逾期", "备案", "可以撤", "明天", "下月"]
