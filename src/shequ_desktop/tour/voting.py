"""Chapter of votes: counted twice, announced with the arithmetic, sealed, resolved, posted."""

from shequ_desktop.meetings.values import Vote, VoteState
from shequ_desktop.meetings.view.count_sheet import CountSheetCard
from shequ_desktop.meetings.view.desk_page import MeetingDesk
from shequ_desktop.meetings.view.minutes_dialogs import SignDialog
from shequ_desktop.meetings.view.minutes_panel import MinutesPanel
from shequ_desktop.meetings.view.resolution_board import PostResolutionDialog
from shequ_desktop.meetings.view.resolution_dialogs import ResolutionDialog
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.meetings.view.vote_dialogs import AnnounceDialog, OpenVoteDialog
from shequ_desktop.meetings.view.vote_panel import VotePanel
from shequ_desktop.tour import hands
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.meetings import CARPORT, LAMPS, find_shown, quietly, room, save, turn
from shequ_desktop.tour.stage import Stage

_TELLERS = ("钱计票", "孙计票")
_CHECKER = "吴监票"


def carried(stage: Stage) -> None:
    """Sixteen of thirty are enough."""
    stage.chapter("居民会议：表决、决议、会议记录")
    desk = find_shown(stage, room(stage), MeetingDesk)
    turn(stage, desk.tabs, "表决")
    panel = find_shown(stage, desk, VotePanel)
    vote = _vote(stage, panel, CARPORT, (16, 14))
    if vote.state is not VoteState.PASSED:
        raise TourBroken("30 人到会，16 票赞成，却没有通过。")
    quietly(stage, "vote_result", "公布结果：通过没有由程序算出，怎么算的、依据哪一条，逐行写明。")
    stage.until(panel.adopt.isVisible, "可以形成决议")
    hands.click(panel.adopt)
    form = stage.window(ResolutionDialog)
    hands.write(form.owner, "王敏")
    stage.picture("adopt", "形成决议：文号自动接着编，依据、正文、负责人、期限一次填好。")
    save(stage, form)


def lost(stage: Stage) -> None:
    """Fifteen of thirty are not."""
    desk = find_shown(stage, room(stage), MeetingDesk)
    panel = find_shown(stage, desk, VotePanel)
    vote = _vote(stage, panel, LAMPS, (15, 15))
    if vote.state is not VoteState.REJECTED:
        raise TourBroken("30 人到会，15 票赞成，竟然通过了。")
    quietly(stage, "vote_lost", "15 票赞成不到 30 人的过半数：没有通过，也就不能形成决议。")
    stage.until(desk.close_button.isEnabled, "可以散会")
    hands.click(desk.close_button)
    stage.answer("宣布散会")
    stage.rest()


def minutes(stage: Stage) -> None:
    """Drafted by what happened, signed, sealed."""
    desk = find_shown(stage, room(stage), MeetingDesk)
    turn(stage, desk.tabs, "会议记录")
    panel = find_shown(stage, desk, MinutesPanel)
    column = next(iter(panel.columns.values()))
    stage.until(column.draft.isEnabled, "可以起草")
    hands.click(column.draft)
    stage.until(column.sign.isVisible, "起草好的会议记录")
    hands.click(column.sign)
    form = stage.window(SignDialog)
    hands.write(form.chair, "周建国")
    hands.write(form.recorder, "王敏")
    hands.write(form.others, "李国强、张秀兰")
    save(stage, form)
    stage.until(column.seal.isVisible, "可以封存")
    hands.click(column.seal)
    stage.answer("封存")
    stage.until(lambda: "核验完好" in column.told.text(), "封存")
    quietly(stage, "minutes", "会议记录由会上的记录生成；签字以后封存，改动过一个字也看得出来。")


def posted(stage: Stage) -> None:
    """On the board for its days, and counted down to on the first page."""
    page = room(stage)
    turn(stage, page.tabs, "决议")
    section = find_shown(stage, page, ResolutionsPage)
    stage.until(lambda: section.record() is not None, "决议")
    hands.click(hands.button(page, "登记张贴"))
    form = stage.window(PostResolutionDialog)
    stage.until(form.plan.text, "张贴到哪一天")
    stage.picture("post_resolution", "登记张贴：最少贴到哪一天，哪一天起可以撤下，依据是什么。")
    save(stage, form)
    quietly(
        stage, "resolutions", "决议：表决证明、公示和异议、执行进展都在一张卡片上；下面是统计。"
    )
    stage.keys("Ctrl+1")
    quietly(stage, "clocks", "首页的“期限”：哪一天之前要办什么、依据哪一条，逾期的在最前面。")


def _vote(stage: Stage, panel: VotePanel, title: str, numbers: tuple[int, int]) -> Vote:
    """Put an item to the vote, have it counted twice, and announce it."""
    rows = range(panel.list.count())
    row = next(at for at in rows if panel.list.item(at).text().endswith(f"　{title}"))
    hands.click_at(panel.list, panel.list.visualItemRect(panel.list.item(row)).center())
    stage.rest()
    stage.until(panel.put.isEnabled, "可以提付表决")
    hands.click(panel.put)
    form = stage.window(OpenVoteDialog)
    hands.choose(form.method, "无记名投票")
    if title == CARPORT:
        stage.picture("put_vote", "提付表决：这一刻的应到、到会人数就冻结在这次表决里。")
    save(stage, form)
    given = sum(numbers)
    for turn_no, name in enumerate(_TELLERS, start=1):
        card = panel.counting.cards[turn_no]
        hands.write(card.name, name)
        cells = (given, given, 0, *numbers, 0)
        for field, number in zip(card.fields.values(), cells, strict=True):
            hands.write(field, str(number))
        if title == CARPORT and turn_no == len(_TELLERS):
            quietly(stage, "count", "两个人分别录入计票单；交了表就看不到票数，两份一致才能公布。")
        hands.click(card.hand_in)
        _handed_in(stage, card)
    stage.until(panel.announce.isEnabled, "两份一致的计票单")
    hands.click(panel.announce)
    announced = stage.window(AnnounceDialog)
    hands.write(announced.checkers, _CHECKER)
    save(stage, announced)
    stage.until(lambda: _is_closed(panel), "公布的结果")
    vote = panel.current_vote()
    if vote is None:
        raise TourBroken("表决没有公布。")
    return vote


def _handed_in(stage: Stage, card: CountSheetCard) -> None:
    stage.until(lambda: not card.hand_in.isVisible(), "交了的计票单")
    stage.rest()


def _is_closed(panel: VotePanel) -> bool:
    vote = panel.current_vote()
    return vote is not None and vote.closed is not None
