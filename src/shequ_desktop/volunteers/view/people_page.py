"""志愿者: the roll with what can be done with each volunteer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.people import is_minor
from shequ_desktop.volunteers.values import (
    ADMIT,
    DELETE_VOLUNTEER,
    KIND_TITLES,
    LEAVE,
    PAUSE_VOLUNTEER,
    VOLUNTEER_STATE_TITLES,
    Certificate,
    Volunteer,
    VolunteerId,
    VolunteerState,
)
from shequ_desktop.volunteers.view.claim_dialog import ClaimDialog
from shequ_desktop.volunteers.view.event_dialog import EventDialog
from shequ_desktop.volunteers.view.import_dialog import ImportDialog
from shequ_desktop.volunteers.view.matching import PostsThatFit
from shequ_desktop.volunteers.view.people_card import PeopleCard
from shequ_desktop.volunteers.view.people_dialog import VolunteerDialog
from shequ_desktop.volunteers.view.printing import Printer
from shequ_desktop.volunteers.view.words import hours_words, joined, said

_INKS = {VolunteerState.PENDING: "warn", VolunteerState.LEFT: "disabled"}
_SOON = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """What the page has read."""

    people: Sequence[Volunteer]
    certificates: Mapping[str, Sequence[Certificate]]


def read_roll(reading: Reading) -> Roll:
    """Return everybody on the roll, with their certificates."""
    certificates: dict[str, list[Certificate]] = {}
    for each in service.certificates(reading):
        certificates.setdefault(each.draft.volunteer_id, []).append(each)
    return Roll(people=service.volunteers(reading), certificates=certificates)


class PeoplePage(RecordPage[Volunteer]):
    """The roll."""

    post_asked = Signal(str)
    """Go to this post (id)."""
    records_asked = Signal(str)
    """Show the hours of this volunteer (id)."""
    certificate_asked = Signal(str)
    """Draft a certificate for this volunteer (id)."""
    certificate_opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        card = PeopleCard(desk)
        super().__init__(desk, card)
        self.people_card = card
        self._roll = Roll(people=(), certificates={})
        self.printer = Printer(desk, self)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("筛选"))
        self.filter.setMinimumWidth(theme.px(128))
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self._filters = self._made_filters()
        self._dress_head()
        card.post_asked.connect(self.post_asked)
        card.records_asked.connect(self.records_asked)
        card.certificate_asked.connect(self.certificate_opened)
        desk.tasks.follow(read_roll, owner=self, then=self.show_roll)

    @override
    def begin(self) -> None:
        """登记志愿者."""
        VolunteerDialog(self._desk, self.window(), None, then=self.go_to).open()

    @override
    def show_card(self, record: Volunteer | None) -> None:
        """Show a volunteer on the card."""
        theirs = () if record is None else self._roll.certificates.get(record.id, ())
        self.people_card.show_volunteer(record, theirs)

    @override
    def deeds_of(self, record: Volunteer) -> Sequence[Deed]:
        """Return what can be done with a volunteer, the next step first."""
        state = record.state
        active, pending = state is VolunteerState.ACTIVE, state is VolunteerState.PENDING
        aside = state in (VolunteerState.PAUSED, VolunteerState.LEFT)
        unused = pending and not record.posts and not record.minutes
        possible = (
            ("admit", self.tr("审核通过"), "checkmark", self._admit, pending),
            ("admit", self.tr("恢复在册"), "checkmark", self._admit, aside),
            ("claim", self.tr("认领岗位…"), "handshake", self._claim, active),
            ("change", self.tr("修改登记单"), "edit", self._change, True),
            ("fit", self.tr("看适合的岗位…"), "search", self._fit, active),
            ("event", self.tr("登记培训表彰…"), "star", self._event, not aside),
            ("certify", self.tr("起草服务证明…"), "certificate", self._certify, record.minutes > 0),
            ("print", self.tr("打印登记单"), "print", self._print, True),
            ("thanks", self.tr("打印感谢信"), "heart", self._thanks, record.minutes > 0),
            ("pause", self.tr("暂停…"), "clock", self._pause, active),
            ("leave", self.tr("注销…"), "sign_out", self._leave, active or pending),
            ("delete", self.tr("删除"), "delete", self._delete, unused),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[Volunteer]:
        """Return how volunteers are listed."""
        return Look[Volunteer](
            name=self.tr("志愿者"),
            columns=[
                Column(self.tr("状态"), lambda each: said(VOLUNTEER_STATE_TITLES[each.state])),
                Column(self.tr("编号"), lambda each: each.number),
                Column(self.tr("姓名"), lambda each: each.draft.name),
                Column(self.tr("类型"), lambda each: said(KIND_TITLES[each.draft.kind])),
                Column(self.tr("认领岗位"), lambda each: joined(each.posts)),
                Column(self.tr("已确认时长"), _hours),
                Column(self.tr("住址或单位"), lambda each: each.door or each.draft.unit),
            ],
            widths=(60, 84, 84, 84, 180, 118, 150),
            wide=4,
            minor=(6, 3),
            placeholder=self.tr("姓名、拼音首字母、编号、门牌"),
            new=self.tr("登记志愿者"),
            empty=self.tr("还没有志愿者。\n点“登记志愿者”，或者从“更多”导入原来的登记表。"),
            none_found=self.tr("没有符合条件的志愿者。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 人 / 共 {total} 人"),
            key=lambda each: each.id,
            state=lambda each: each.state.value,
            states={state.value: said(title) for state, title in VOLUNTEER_STATE_TITLES.items()},
            words=words_of,
            ink=lambda each: _INKS.get(each.state),
        )

    def claim_for(self, volunteer_id: VolunteerId) -> None:
        """Let a volunteer choose a post."""
        ClaimDialog(self._desk, self.window(), volunteer=volunteer_id).open()

    def import_file(self, path: Path) -> None:
        """Read a register and show what it would bring."""

        def work(progress: Progress) -> list[service.RegisterFile]:
            return self._desk.tasks.page(
                lambda reading: service.read_register_file(path, reading, progress)
            )

        self._desk.tasks.job(work, owner=self, then=self._preview, title=self.tr("正在读取登记表"))

    def _dress_head(self) -> None:
        self.filter.addItems([title for title, _keeps in self._filters])
        self.filter.currentIndexChanged.connect(lambda _at: self.show_roll(self._roll))
        menu = QMenu(self.more)
        for icon, title, run in (
            ("arrow_import", self.tr("导入登记表…"), self._ask_file),
            ("print", self.tr("打印空白登记单"), lambda: self.printer.registration(None)),
            ("star", self.tr("给多人登记培训…"), lambda: self._events(())),
        ):
            menu.addAction(icons.icon(icon), title).triggered.connect(
                lambda _on=False, run=run: run()
            )
        layouts.give_menu(self.more, menu)
        self.head.insertWidget(2, self.filter)
        self.head.addWidget(self.more)

    def _made_filters(self) -> list[tuple[str, Callable[[Volunteer], bool]]]:
        today = self._desk.tasks.page(lambda reading: reading.today)

        def runs_out(each: Volunteer) -> bool:
            until = each.draft.insurance_until
            return until is not None and (until - today).days <= _SOON

        def of_kind(kind: object) -> Callable[[Volunteer], bool]:
            return lambda each: each.draft.kind == kind

        return [
            (self.tr("所有类型"), lambda _each: True),
            *((said(title), of_kind(kind)) for kind, title in KIND_TITLES.items()),
            (self.tr("没有岗位的"), lambda each: not each.posts),
            (self.tr("保险快到期的"), runs_out),
            (self.tr("未成年人"), lambda each: is_minor(each.draft, today)),
            (self.tr("社区外的"), lambda each: each.draft.person_id is None),
        ]

    def show_roll(self, roll: Roll) -> None:
        """Show the roll as it was read, narrowed by the filter."""
        self._roll = roll
        keeps = self._filters[max(0, self.filter.currentIndex())][1]
        self.show_records([each for each in roll.people if keeps(each)])

    @override
    def go_to(self, key: str) -> None:
        """Show one volunteer, whatever the conditions were."""
        self.filter.setCurrentIndex(0)
        super().go_to(key)

    def _admit(self, each: Volunteer) -> None:
        told = self.tr("{name}已在册，可撤销（Ctrl+Z）").format(name=each.draft.name)
        self.change(lambda tx, _seen: service.admit(tx, each.id), ADMIT, lambda _none: told)

    def _claim(self, each: Volunteer) -> None:
        self.claim_for(each.id)

    def _change(self, each: Volunteer) -> None:
        VolunteerDialog(self._desk, self.window(), each, then=self.go_to).open()

    def _fit(self, each: Volunteer) -> None:
        PostsThatFit(self._desk, self.window(), each).open()

    def _event(self, each: Volunteer) -> None:
        self._events((each.id,))

    def _events(self, chosen: Sequence[VolunteerId]) -> None:
        EventDialog(self._desk, self.window(), self._roll.people, chosen).open()

    def _certify(self, each: Volunteer) -> None:
        self.certificate_asked.emit(each.id)

    def _print(self, each: Volunteer) -> None:
        self.printer.registration(each.id)

    def _thanks(self, each: Volunteer) -> None:
        self.printer.thanks(each.id)

    def _pause(self, each: Volunteer) -> None:
        sub = self.tr("{name}暂时不接新的岗位，已认领的保留。").format(name=each.draft.name)
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("暂停志愿者"),
            sub,
            (lambda tx, reason: service.pause(tx, each.id, reason), PAUSE_VOLUNTEER),
        ).open()

    def _leave(self, each: Volunteer) -> None:
        sub = self.tr("{name}离开志愿者队伍，时长和证明保留。").format(name=each.draft.name)
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("注销志愿者"),
            sub,
            (lambda tx, reason: service.leave(tx, each.id, reason), LEAVE),
        ).open()

    def _delete(self, each: Volunteer) -> None:
        told = self.tr("已删除{name}的登记单，可撤销（Ctrl+Z）").format(name=each.draft.name)
        self.change(
            lambda tx, _seen: service.delete_volunteer(tx, each.id),
            DELETE_VOLUNTEER,
            lambda _none: told,
        )

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("选择志愿者登记表"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("表格 (*.xlsx *.xls *.et *.csv)"))
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def _preview(self, files: list[service.RegisterFile]) -> None:
        if not files:
            self._desk.inform(
                self, self.tr("这个文件里没有找到志愿者登记表。请检查第一行标题里有没有“姓名”。")
            )
            return
        ImportDialog(self._desk, self.window(), files).open()


def words_of(each: Volunteer) -> str:
    """Return what is searched."""
    draft = each.draft
    return " ".join(
        (
            draft.name,
            _sounds(draft.name),
            each.number,
            draft.phone,
            each.door,
            draft.unit,
            *draft.skills,
            *draft.hobbies,
            *each.posts,
        )
    )


@lru_cache(maxsize=8192)
def _sounds(name: str) -> str:
    return search_key(name)


def _hours(each: Volunteer) -> str:
    return hours_words(each.minutes) if each.minutes else ""
