"""Chapter of meetings: bodies, two proposals, the notice, the roll, the door, too few, enough."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import isValid

from shequ_desktop.community import service as community
from shequ_desktop.community.values import APPOINT, BodyId, BodyKind, OfficeDraft
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.record_page import RecordPage
from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ENDORSE,
    CountedAs,
    EndorsementDraft,
    Meeting,
    Presence,
    Proposal,
    ProposalState,
)
from shequ_desktop.meetings.view import MeetingsPage
from shequ_desktop.meetings.view.desk_dialogs import ItemDialog, QuorumDialog
from shequ_desktop.meetings.view.desk_page import MeetingDesk
from shequ_desktop.meetings.view.meeting_dialogs import CallDialog, MeetingDialog
from shequ_desktop.meetings.view.organisation import OrganisationPage
from shequ_desktop.meetings.view.organisation_body_dialogs import StructureDialog
from shequ_desktop.meetings.view.proposal_dialogs import ProposalDialog
from shequ_desktop.meetings.view.proposal_signing import SigningDialog
from shequ_desktop.meetings.view.proposal_steps import StepDialog
from shequ_desktop.meetings.view.roll_dialogs import RollDialog
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.tour import hands
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

CARPORT, LAMPS = "3号楼加装电动自行车充电棚", "更换楼道照明灯"
SCHEDULE = "调整活动室开放时间"
MEETING = "第十届第三次居民代表会议"
_ROOM = "居民会议"
_COMMITTEE, _REPRESENTATIVES, _SUPERVISORS = 5, 40, 3
_HOMES = 50
_STEPS = "四议两公开"
_NOTICE = timedelta(days=6)
_BEGUN = "2026-01-10"
_WORDS = {
    CARPORT: "在3号楼北侧空地加装20个车位的充电棚，配备消防器材和监控。",
    LAMPS: "各楼道的照明灯换成感应灯，共180盏，优先更换已经不亮的。",
}


def organisation(stage: Stage) -> None:
    """Bodies after a template, and who holds which office."""
    stage.chapter("居民会议：组织和规则")
    page = room(stage)
    turn(stage, page.tabs, "组织")
    hands.click(hands.button(page, "按模板设立"))
    dialog = stage.window(StructureDialog)
    hands.choose(dialog.structure, dialog.structure.itemText(0))
    hands.write(dialog.term_no, "10")
    hands.write(dialog.first.line, _BEGUN)
    stage.picture("structure", "按模板设立组织：选一个模板，填届次和本届开始的日期。")
    save(stage, dialog)
    behind(stage, APPOINT, _appoint_everybody)
    chart = find_shown(stage, page, OrganisationPage)
    chart.go_to(ask(stage, _committee))
    quietly(stage, "organisation", "组织：左边是各个机构，右边是在任的人；缺额、回避自动核对。")
    turn(stage, page.tabs, "规则")
    quietly(stage, "rules", "规则：两套规则逐项对照，每个数字写明条款，不同的用颜色标出。")


def proposals(stage: Stage) -> None:
    """One that representatives bring, one that fifty households bring."""
    stage.chapter("居民会议：提案")
    page = room(stage)
    turn(stage, page.tabs, "提案")
    _propose(stage, CARPORT, "居民代表联名")
    signing = _signing(stage, page, CARPORT)
    for number in range(1, 5):
        stage.keys("Return")
        _wait_signed(stage, CARPORT, number)
        stage.rest()
    stage.picture("signing", "登记联名：打首字母，回车，一个接一个；还差几人几户随时看得到。")
    _leave(stage, signing)
    _submit(stage, CARPORT)
    _propose(stage, LAMPS, "居民户联名")
    behind(stage, ENDORSE, _sign_for_homes)
    _submit(stage, LAMPS)
    for title in (CARPORT, LAMPS):
        _go_to(stage, title)
        hands.click(hands.button(page, "记录步骤"))
        step = stage.window(StepDialog)
        hands.write(step.chair, "周建国")
        hands.write(step.opinion, "同意提出，提交两委商议。")
        if title == LAMPS:
            stage.picture("step", "记录步骤：谁主持、应到实到、票数、意见、监督人签字。")
        save(stage, step)
    quietly(stage, "proposals", "提案：走到哪一步、联名够不够、下一步办什么，一目了然。")


def call(stage: Stage) -> None:
    """Planned, called, and its roll drawn up."""
    stage.chapter("居民会议：开会")
    page = room(stage)
    turn(stage, page.tabs, "日程")
    hands.click(hands.button(page, "新建会议"))
    form = stage.window(MeetingDialog)
    hands.choose(form.kind, "居民代表会议")
    hands.write(form.title_edit, MEETING)
    hands.write(form.on.line, form.today.isoformat())
    hands.write(form.place, "社区活动室")
    hands.write(form.chair, "周建国")
    stage.picture("plan_meeting", "新建会议：选类别，填日期、地点、主持人。")
    save(stage, form)
    hands.click(hands.button(page, "发出通知"))
    notice = stage.window(CallDialog)
    hands.write(notice.on.line, (notice.today - _NOTICE).isoformat())
    stage.until(lambda: f"{_NOTICE.days} 日" in notice.counter.text(), "提前几日")
    stage.picture("notice", "发出通知：提前几日、规定几日、依据哪一条，都写在上面。")
    save(stage, notice)
    stage.until(lambda: _meeting(stage).noticed_on is not None, "通知")
    stage.rest()
    hands.click(hands.button(page, "核定名册"))
    roll = stage.window(RollDialog)
    stage.until(lambda: "应到" in roll.told.text(), "应到名册")
    stage.picture("roll", "核定应到名册：以哪一天为准，应到多少人，到会多少人才能开会。")
    save(stage, roll)
    quietly(stage, "meetings", "日程：将要开的会在前；右边是这次会议办到哪一步。")


def too_few(stage: Stage) -> None:
    """At the door: twenty-nine of forty-five are one too few."""
    page = room(stage)
    hands.click(hands.button(page, "签到开会"))
    desk = find_shown(stage, page, MeetingDesk)
    stage.until(lambda: desk.sign_in.count().entitled > 0, "应到名册")
    for title in (CARPORT, LAMPS, SCHEDULE):
        _add_item(stage, desk, title)
    turn(stage, desk.tabs, "签到")
    sign_in(stage, desk, 29)
    stage.picture("door", "签到：打姓名的首字母，回车。应到、实到、法定、还差几人随时更新。")
    hands.click(desk.start)
    dialog = stage.window(QuorumDialog)
    stage.picture("quorum", "人数不够不能宣布开会：继续等、延期、流会，或者转为座谈。")
    hands.click(dialog.save)
    stage.gone(dialog)
    if _meeting(stage).opened is not None:
        raise TourBroken("人数不够也开了会。")


def enough(stage: Stage) -> None:
    """The thirtieth comes: it is opened."""
    desk = find_shown(stage, room(stage), MeetingDesk)
    sign_in(stage, desk, 30)
    hands.click(desk.start)
    stage.until(lambda: _meeting(stage).opened is not None, "宣布开会")
    stage.rest()
    stage.until(desk.record.begin.isEnabled, "可以进行的议题")
    hands.click(desk.record.begin)
    stage.rest()
    notes = desk.record.notes
    for speaker, words in (
        ("熊翔", "充电棚离3号楼要有六米以上，免得着火殃及楼道。"),
        ("于霞辉", "建议先试用三个月，再定收费。"),
    ):
        hands.write(notes.speaker, speaker)
        names = QApplication.activePopupWidget()
        if names is not None:
            hands.press(names, "Esc")
        hands.write(notes.words, words)
        hands.press(notes.words, "Return")
        stage.rest()
    hands.write(notes.decision, "按方案建设，安全距离不少于六米。")
    quietly(stage, "record", "议程与记录：进行到哪一项，谁说了什么，议定了什么，随时记下。")


# ---------------------------------------------------------------- ways


def room(stage: Stage) -> MeetingsPage:
    """Go to 居民会议 and return its page."""
    shell = stage.session.shell
    titles = [hands.plain(shell.nav.doors.tabText(at)) for at in range(shell.nav.doors.count())]
    hands.click(shell.nav.doors, shell.nav.doors.tabRect(titles.index(_ROOM)).center())
    page = shell.stack.currentWidget()
    if not isinstance(page, MeetingsPage):
        raise TourBroken(f"没有打开“{_ROOM}”。")
    stage.rest()
    return page


def turn(stage: Stage, tabs: QTabBar, title: str) -> None:
    """Go to a section, or to a part of the desk."""
    titles = [hands.plain(tabs.tabText(at)) for at in range(tabs.count())]
    hands.click(tabs, tabs.tabRect(titles.index(title)).center())
    stage.rest()


def save(stage: Stage, form: FormDialog) -> None:
    """Press the button of a form, and once more if it only warned."""
    for _ in range(2):
        if isValid(form) and form.isVisible():
            hands.click(form.save)
            stage.rest()
    stage.gone(form)
    stage.rest()


def behind(stage: Stage, operation: Operation, use_case: Callable[[Transaction], object]) -> None:
    """Let a colleague do what takes an hour and shows nothing new."""
    done: list[object] = []

    def refused(found: object) -> None:
        raise TourBroken(f"没有写入：{found}")

    stage.session.tasks.change(
        use_case, operation, owner=stage.session.shell, then=done.append, refused=refused
    )
    stage.until(lambda: done, "同事做完")
    stage.rest()


def ask(stage: Stage, query: Callable[[Reading], T]) -> T:
    """Look into the file, as nobody in front of the window can."""
    return stage.session.tasks.page(query)


def quietly(stage: Stage, name: str, caption: str) -> None:
    """Take a picture without the words that tell of the deed before."""
    stage.rest()
    stage.session.shell.toast.hide()
    stage.picture(name, caption)


def find_shown(stage: Stage, page: QWidget, kind: type[W]) -> W:
    """Wait for the part of a kind that is shown on ``page``, and return it."""

    def there() -> list[W]:
        return [each for each in page.findChildren(kind) if each.isVisible()]

    stage.until(there, f"“{kind.__name__}”")
    return there()[0]


def sign_in(stage: Stage, desk: MeetingDesk, until: int) -> None:
    """Sign people in by their initials until so many are there."""
    panel = desk.sign_in
    while panel.count().present < until:
        wanted = panel.count().present + 1
        missing = next(each for each in panel.model.lines() if each.presence is Presence.EXPECTED)
        hands.type_on(panel.edit, missing.initials)
        hands.press(panel.edit, "Return")
        _wait_present(stage, desk, wanted)
    stage.rest()


# ---------------------------------------------------------------- inside


def _wait_present(stage: Stage, desk: MeetingDesk, number: int) -> None:
    stage.until(lambda: desk.sign_in.count().present == number, f"第 {number} 人签到")


def _committee(reading: Reading) -> BodyId:
    kinds = {each.kind: each.id for each in community.bodies(reading)}
    return kinds[BodyKind.COMMITTEE]


def _appoint_everybody(tx: Transaction) -> None:
    """Let the committee, its supervisors and the representatives take office."""
    bodies = {each.kind: each.id for each in community.bodies(tx)}
    people = _heads(tx)
    offices = [
        *((BodyKind.COMMITTEE, "director" if at == 0 else "member") for at in range(_COMMITTEE)),
        *((BodyKind.SUPERVISION, "member") for _ in range(_SUPERVISORS)),
        *((BodyKind.REPRESENTATIVES, "representative") for _ in range(_REPRESENTATIVES)),
    ]
    for person, (kind, title) in zip(people, offices, strict=False):
        draft = OfficeDraft(
            body_id=bodies[kind], person_id=person, title=title, from_on=date.fromisoformat(_BEGUN)
        )
        try:
            community.appoint(tx, draft)
        except RulesBroken as broken:
            community.appoint(tx, draft, seen=broken.findings)


def _sign_for_homes(tx: Transaction) -> None:
    """Let the heads of fifty households sign."""
    proposal = _proposal(tx, LAMPS)
    for person in _heads(tx)[-_HOMES:]:
        draft = EndorsementDraft(
            person_id=person, counted_as=CountedAs.HOUSEHOLD, signed_on=tx.today
        )
        service.endorse(tx, proposal.id, draft)


def _heads(reading: Reading) -> list[str]:
    """Return the heads of many households, all of them of age."""
    numbers = ledger.line_numbers(reading, LedgerQuery())
    lines = ledger.line_page(reading, numbers[:900])
    grown = date(reading.today.year - 25, 1, 1)
    first: dict[object, str] = {}
    for line in lines.values():
        if line.birth_date is not None and line.birth_date < grown and line.active:
            first.setdefault(line.household_id, line.person_id)
    return list(first.values())


def _propose(stage: Stage, title: str, kind: str) -> None:
    page = room(stage)
    hands.click(hands.button(page, "新建提案"))
    form = stage.window(ProposalDialog)
    hands.write(form.title_edit, title)
    hands.choose(form.kind, kind)
    hands.write(form.words, _WORDS[title])
    hands.choose(form.steps, _STEPS)
    if title == CARPORT:
        stage.picture("new_proposal", "新建提案：谁提的、提什么、走哪一套步骤、钱从哪里来。")
    save(stage, form)
    stage.until(lambda: _known(stage, title), f"提案“{title}”")


def _known(stage: Stage, title: str) -> bool:
    return any(each.draft.title == title for each in ask(stage, service.proposals))


def _proposal(reading: Reading, title: str) -> Proposal:
    return next(each for each in service.proposals(reading) if each.draft.title == title)


def _go_to(stage: Stage, title: str) -> None:
    page = room(stage)
    section = find_shown(stage, page, RecordPage)
    section.go_to(ask(stage, lambda reading: _proposal(reading, title).id))
    stage.rest()


def _signing(stage: Stage, page: MeetingsPage, title: str) -> SigningDialog:
    _go_to(stage, title)
    hands.click(hands.button(page, "登记联名"))
    dialog = stage.window(SigningDialog)
    stage.until(dialog.list.count, "可以联名的代表")
    return dialog


def _wait_signed(stage: Stage, title: str, number: int) -> None:
    stage.until(
        lambda: len(ask(stage, lambda reading: _proposal(reading, title).signers)) == number,
        f"第 {number} 个联名",
    )


def _submit(stage: Stage, title: str) -> None:
    _go_to(stage, title)
    hands.click(hands.button(room(stage), "提交"))
    stage.until(
        lambda: (
            ask(stage, lambda reading: _proposal(reading, title).state) is ProposalState.SUBMITTED
        ),
        f"“{title}”提交",
    )


def _leave(stage: Stage, dialog: FormDialog) -> None:
    hands.click(dialog.cancel)
    stage.gone(dialog)
    stage.rest()


def _meeting(stage: Stage) -> Meeting:
    return ask(stage, service.meetings)[-1]


def _add_item(stage: Stage, desk: MeetingDesk, title: str) -> None:
    turn(stage, desk.tabs, "议程与记录")
    hands.click(desk.record.add)
    form = stage.window(ItemDialog)
    hands.write(form.title_edit, title)
    hands.choose(form.kind, "表决")
    choices = [form.proposal.itemText(at) for at in range(form.proposal.count())]
    of_it = next((each for each in choices if title in each), "")
    if of_it:
        hands.choose(form.proposal, of_it)
    hands.write(form.studied.line, form.today.isoformat())
    save(stage, form)
