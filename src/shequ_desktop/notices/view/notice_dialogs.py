"""The windows that ask for one change of a notice: its particulars, signatures, postings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import Cell, FormGrid
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    APPROVE_NOTICE,
    CHANGE_NOTICE,
    CHECK_NOTICE,
    CREATE_NOTICE,
    POST_NOTICE,
    SUPERVISE_NOTICE,
    TAKE_DOWN,
    WITHDRAW_NOTICE,
    Board,
    Notice,
    NoticeDraft,
    NoticeId,
    Posting,
    PostingPlan,
    Scheme,
    Step,
)
from shequ_desktop.notices.view.board_lines import day
from shequ_desktop.storage.store import Transaction

_WIDE = 560
_TEXT_HIGH = 84


def text_field(text: str = "") -> QPlainTextEdit:
    """Return a field of several lines that Tab leaves."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(theme.px(_TEXT_HIGH))
    made.setMaximumHeight(theme.px(_TEXT_HIGH * 2))
    return made


class NoticeDialog(FormDialog):
    """What a notice is called, which item of the catalogue it answers, who writes it."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        draft: NoticeDraft,
        scheme: Scheme,
        *,
        notice_id: NoticeId | None = None,
        then: Callable[[NoticeId], None],
    ) -> None:
        title = self.tr("存为公示件") if notice_id is None else self.tr("修改公示件")
        super().__init__(desk, parent, title)
        self._draft, self._scheme, self._id, self._then = draft, scheme, notice_id, then
        self.title_edit = QLineEdit(draft.title)
        self.item = QComboBox()
        self.period = QLineEdit(draft.period_label)
        self.due = DateEdit(self.today)
        self.due.set_day(draft.due_on)
        self.owner = QLineEdit(draft.owner_name or desk.user)
        self.note = QLineEdit(draft.note)
        self._fill_items()
        grid = FormGrid(columns=2)
        grid.add(self.tr("标题"), self.title_edit, required=True, wide=True)
        grid.add(
            self.tr("公开事项"),
            self.item,
            hint=self.tr("对应公开目录《{title}》中的哪一项").format(title=scheme.title),
            wide=True,
        )
        grid.add(self.tr("期次"), self.period, hint=self.tr("例如：2026年第三季度"))
        grid.add(self.tr("应公开日"), self.due, hint=self.due.hint)
        grid.add(self.tr("责任人"), self.owner)
        grid.add(self.tr("备注"), self.note)
        self.body.addWidget(grid)
        self.name_save(self.tr("保存"))
        self.save.clicked.connect(self._save)
        self.build(title)
        self.fit(680)
        self.title_edit.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._as_draft()

    def _fill_items(self) -> None:
        self.item.addItem(self.tr("不属于公开目录"), "")
        for item in self._scheme.items:
            head = f"{item.first} - {item.second}" if item.second else item.first
            self.item.addItem(head, item.code)
        self.item.setCurrentIndex(max(self.item.findData(self._draft.item), 0))

    def _as_draft(self) -> NoticeDraft:
        item = str(self.item.currentData())
        return NoticeDraft(
            kind=self._draft.kind,
            title=self.title_edit.text().strip(),
            content=self._draft.content,
            scheme=self._scheme.code if item else "",
            item=item,
            period_label=self.period.text().strip(),
            due_on=self.due.day(),
            owner_name=self.owner.text().strip(),
            channel=self._draft.channel,
            note=self.note.text().strip(),
        )

    def _save(self) -> None:
        draft, known = self._as_draft(), self._id

        def use_case(tx: Transaction) -> NoticeId:
            if known is None:
                return service.create_notice(tx, draft)
            service.change_notice(tx, known, draft)
            return known

        def then(notice_id: NoticeId) -> None:
            self.mark_clean()
            self.accept()
            self._then(notice_id)

        self.send(use_case, CREATE_NOTICE if known is None else CHANGE_NOTICE, then)


class SignDialog(FormDialog):
    """审核、审批、审签: who has seen it today."""

    def __init__(self, desk: Desk, parent: QWidget, notice: Notice, step: Step) -> None:
        titles = {
            Step.CHECK: self.tr("登记审核"),
            Step.APPROVE: self.tr("登记审批"),
            Step.SUPERVISE: self.tr("登记监督委员会审签"),
        }
        super().__init__(desk, parent, titles[step])
        self._notice, self._step = notice, step
        self.name = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("姓名"), self.name, required=True, hint=self.tr("日期记为今天"))
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(titles[step], notice.draft.title)
        self.fit(_WIDE)
        self.name.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.name.text()

    def _save(self) -> None:
        notice_id, name = self._notice.id, self.name.text().strip()
        deeds: dict[Step, tuple[Callable[[Transaction, NoticeId, str], None], Operation]] = {
            Step.CHECK: (service.check_notice, CHECK_NOTICE),
            Step.APPROVE: (service.approve_notice, APPROVE_NOTICE),
            Step.SUPERVISE: (service.supervise_notice, SUPERVISE_NOTICE),
        }
        deed, operation = deeds[self._step]
        self.send(lambda tx: deed(tx, notice_id, name), operation, lambda _none: self.accept())


class PostDialog(FormDialog):
    """登记张贴: where, since when, for how long; shows until when it has to stay."""

    def __init__(
        self, desk: Desk, parent: QWidget, notice: Notice, board: Board, scheme: Scheme
    ) -> None:
        super().__init__(desk, parent, self.tr("登记张贴"))
        self._notice, self._scheme = notice, scheme
        self.day = DateEdit(self.today)
        self.days = NumberEdit(self.tr("按规定天数"))
        hanging = {posting.place for posting in notice.postings if posting.is_up}
        self.places = {place: QCheckBox(place) for place in board.places}
        for place, box in self.places.items():
            box.setEnabled(place not in hanging)
            box.setChecked(place not in hanging)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("其他地点，几处之间用顿号隔开"))
        self.plan = layouts.label("", "strong")
        self.plan.setWordWrap(True)
        self.why = layouts.label("", "sub")
        self.why.setWordWrap(True)
        self._build()
        self.day.changed.connect(lambda _day: self._ask_plan())
        self.days.textChanged.connect(lambda _text: self._ask_plan())
        self.day.set_day(self.today)
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.day.line.text(), self.days.text(), self._chosen()

    def _build(self) -> None:
        grid = FormGrid(columns=1)
        grid.add(self.tr("张贴日期"), self.day, hint=self.day.hint, required=True)
        spots = QWidget()
        spots.setLayout(layouts.column(*self.places.values(), self.other, spacing=4))
        grid.add(self.tr("张贴地点"), spots, required=True)
        self._days_cell: Cell = grid.add(
            self.tr("公示天数"), self.days, hint=self.tr("可以比规定的长，不能比规定的短")
        )
        self.body.addWidget(grid)
        self.body.addWidget(layouts.card(self.plan, self.why, spacing=4))
        self.name_save(self.tr("登记张贴"))
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记张贴"), self._notice.draft.title)
        self.fit(_WIDE)

    def _chosen(self) -> tuple[str, ...]:
        ticked = [
            place for place, box in self.places.items() if box.isChecked() and box.isEnabled()
        ]
        typed = [part.strip() for part in self.other.text().replace("，", "、").split("、")]
        return tuple(dict.fromkeys((*ticked, *filter(None, typed))))

    def _days(self) -> int:
        text = self.days.text().strip()
        return int(text) if text.isdigit() else 0

    def _ask_plan(self) -> None:
        on, days, notice_id = self.day.day(), self._days(), self._notice.id
        if on is None:
            self.plan.setText("")
            return
        self.desk.tasks.latest(
            lambda reading: service.plan_posting(reading, notice_id, on, days),
            channel="plan",
            owner=self,
            then=self._show_plan,
        )

    def _show_plan(self, plan: PostingPlan) -> None:
        said = self.tr("公示 {days} 天，应张贴到 {until}（含当天）；{off} 起可以撤下。")
        self.plan.setText(
            said.format(days=plan.days, until=day(plan.must_stay_until), off=day(plan.removable_on))
        )
        counted = self.tr(
            "张贴当天不计入，最后一天是法定休假日的顺延（《民法典》第二百零一条、第二百零三条）。"
        )
        why = self._basis(plan.least_days) + counted
        if plan.unknown_years:
            years = self.tr("、").join(map(str, plan.unknown_years))
            why += self.tr("{years} 年的放假安排还没有公布，按周末推算。").format(years=years)
        self.why.setText(why)
        short = 0 < self._days() < plan.least_days
        told = self.tr("不能少于 {least} 天").format(least=plan.least_days) if short else ""
        self._days_cell.say(told, "error")

    def _basis(self, least: int) -> str:
        if not self._notice.draft.item:
            return self.tr("不属于公开目录，没有规定最短天数，按惯例公示。")
        said = self.tr("依据：《{scheme}》，不少于 {least} 天。")
        return said.format(scheme=self._scheme.title, least=least)

    def _save(self) -> None:
        on, places, days = self.day.day(), self._chosen(), self._days()
        notice_id, seen = self._notice.id, self.overridden()
        if on is None:
            self.day.setFocus()
            return
        self.send(
            lambda tx: service.post_notice(
                tx, notice_id, places, posted_on=on, days=days, seen=seen
            ),
            POST_NOTICE,
            lambda _ids: self._posted(),
        )

    def _posted(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记张贴，可撤销（Ctrl+Z）"))


class TakeDownDialog(FormDialog):
    """撤下: from which boards, on which day; before its time a reason is asked for."""

    def __init__(self, desk: Desk, parent: QWidget, notice: Notice) -> None:
        super().__init__(desk, parent, self.tr("登记撤下"))
        self._up = [posting for posting in notice.postings if posting.is_up]
        self.boxes = [QCheckBox(self._place(posting)) for posting in self._up]
        for box in self.boxes:
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._tell())
        self.day = DateEdit(self.today)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        spots = QWidget()
        spots.setLayout(layouts.column(*self.boxes, spacing=4))
        grid.add(self.tr("地点"), spots)
        grid.add(self.tr("撤下日期"), self.day, hint=self.day.hint, required=True)
        self._reason_cell = grid.add(self.tr("原因"), self.reason)
        self.body.addWidget(grid)
        self.name_save(self.tr("登记撤下"))
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记撤下"), notice.draft.title)
        self.day.changed.connect(lambda _day: self._tell())
        self.day.set_day(self.today)
        self.fit(_WIDE)
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.day.line.text(), self.reason.toPlainText()

    def _place(self, posting: Posting) -> str:
        said = self.tr("{place}（{on} 张贴，应到 {until}）")
        return said.format(
            place=posting.place, on=day(posting.posted_on), until=day(posting.must_stay_until)
        )

    def _chosen(self) -> Sequence[Posting]:
        both = zip(self._up, self.boxes, strict=True)
        return [posting for posting, box in both if box.isChecked()]

    def _tell(self) -> None:
        on = self.day.day()
        early = [each for each in self._chosen() if on is not None and on <= each.must_stay_until]
        said = self.tr("公示期还没有满，提前撤下必须写明原因。") if early else ""
        self._reason_cell.say(said, "warn")
        self.save.setEnabled(bool(self._chosen()))

    def _save(self) -> None:
        on, reason = self.day.day(), self.reason.toPlainText().strip()
        if on is None:
            self.day.setFocus()
            return
        chosen, taken_on = self._chosen(), on

        def use_case(tx: Transaction) -> None:
            for posting in chosen:
                service.take_down(tx, posting.id, taken_down_on=taken_on, reason=reason)

        self.send(use_case, TAKE_DOWN, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记撤下，可撤销（Ctrl+Z）"))


class ReasonDialog(FormDialog):
    """Asks why: for a withdrawal or a correction. The reason stays on record."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        heading: str,
        sub: str,
        send: Callable[[FormDialog, str], None],
    ) -> None:
        super().__init__(desk, parent, heading)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(self.tr("原因"), self.reason, required=True, hint=self.tr("会留在记录里"))
        self.body.addWidget(grid)
        self.name_save(heading)
        self.save.clicked.connect(lambda: send(self, self.reason.toPlainText().strip()))
        self.build(heading, sub)
        self.fit(_WIDE)
        self.reason.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText()


def withdraw_dialog(desk: Desk, parent: QWidget, notice: Notice) -> ReasonDialog:
    """Return the window that withdraws a posted notice."""

    def send(dialog: FormDialog, reason: str) -> None:
        dialog.send(
            lambda tx: service.withdraw_notice(tx, notice.id, reason),
            WITHDRAW_NOTICE,
            lambda _none: dialog.accept(),
        )

    heading = QCoreApplication.translate("NoticeDeeds", "撤回")
    sub = QCoreApplication.translate("NoticeDeeds", "“{title}”今天从各处撤下，记录仍然保留。")
    return ReasonDialog(desk, parent, heading, sub.format(title=notice.draft.title), send)
