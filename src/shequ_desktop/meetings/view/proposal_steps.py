"""记录步骤: what was done in one step of a proposal's way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community.values import Step
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import CountEdit, day_field, day_words, long_box, text_field
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.steps import check_customs, is_handing_in
from shequ_desktop.meetings.values import RECORD_STEP, Meeting, MeetingKind, StepDraft, StepRecord
from shequ_desktop.meetings.view.proposal_words import ProposalLine
from shequ_desktop.storage.store import Transaction

_WIDE = 720
_MOST_MEETINGS = 30


class StepDialog(FormDialog):
    """Day, place, chair, numbers, opinion, supervisor; local customs are told while typing."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        line: ProposalLine,
        *,
        step: str = "",
        record: StepRecord | None = None,
    ) -> None:
        heading = self.tr("记录步骤") if record is None else self.tr("修改步骤记录")
        super().__init__(desk, parent, heading)
        self._line, self._record = line, record
        self.step = QComboBox()
        for each in line.template.steps:
            if not is_handing_in(each):
                self.step.addItem(each.title, each.key)
        usual = line.following.key if line.following is not None else ""
        chosen = record.step if record is not None else step or usual
        self.step.setCurrentIndex(max(0, self.step.findData(chosen)))
        before = record or StepDraft(step=chosen, held_on=self.today)
        self.meeting = long_box()
        self.meeting.addItem(self.tr("不是本系统里的会议"), before.meeting_id)
        self._meetings: dict[str, Meeting] = {}
        self.day = day_field(self.today, before.held_on)
        self.place = QLineEdit(before.place)
        self.chair = QLineEdit(before.chair)
        self.should = CountEdit(before.should)
        self.present = CountEdit(before.present)
        self.votes_for = CountEdit(before.votes_for)
        self.against = CountEdit(before.against)
        self.abstained = CountEdit(before.abstained)
        self.opinion = text_field(before.opinion)
        self.supervisor = QLineEdit(before.supervisor)
        self.supervised = day_field(self.today, before.supervised_on)
        self.customs = layouts.label("", "sub")
        self.customs.setWordWrap(True)
        self._lay_out(heading)
        self._connect()
        self._step_chosen()
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft()

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        self._step_cell = grid.add(self.tr("步骤"), self.step, wide=True)
        grid.add(
            self.tr("会议"),
            self.meeting,
            hint=self.tr("选了会议，日期、地点、主持人和人数自动填好"),
            wide=True,
        )
        grid.add(self.tr("日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("地点"), self.place)
        grid.add(self.tr("主持人"), self.chair, wide=True)
        counts = layouts.row(spacing=8)
        self._counts = QWidget()
        for title, field in (
            (self.tr("应到"), self.should),
            (self.tr("实到"), self.present),
            (self.tr("赞成"), self.votes_for),
            (self.tr("反对"), self.against),
            (self.tr("弃权"), self.abstained),
        ):
            field.setAccessibleName(title)
            named = layouts.label(title)
            named.setBuddy(field)
            counts.addWidget(named)
            counts.addWidget(field, stretch=1)
        self._counts.setLayout(counts)
        self._counts_cell = grid.add(self.tr("人数和票数"), self._counts, wide=True)
        grid.add(self.tr("意见"), self.opinion, wide=True)
        grid.add(self.tr("监督人"), self.supervisor)
        grid.add(self.tr("签字日期"), self.supervised, hint=self.supervised.hint)
        self.body.addWidget(grid)
        self.body.addWidget(self.customs)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading, self._line.proposal.draft.title)
        self.fit(_WIDE)
        self.day.setFocus()

    def _connect(self) -> None:
        self.step.currentIndexChanged.connect(lambda _at: self._step_chosen())
        self.meeting.activated.connect(lambda _at: self._take_over())
        for field in (self.should, self.present, self.votes_for):
            field.textChanged.connect(lambda _text: self._tell())

    def _chosen(self) -> Step | None:
        return self._line.template.step(str(self.step.currentData()))

    def _step_chosen(self) -> None:
        self._tell()
        step = self._chosen()
        kinds = () if step is None or not step.meeting else (MeetingKind(step.meeting),)
        if kinds:
            self.desk.tasks.latest(
                lambda reading: service.meetings(reading, kinds=kinds),
                channel="meetings",
                owner=self,
                then=self._offer,
            )
        else:
            self._offer(())

    def _offer(self, meetings: Sequence[Meeting]) -> None:
        """Offer the meetings that were held, those that had the proposal on the agenda first."""
        proposal_id = self._line.proposal.id
        held = [each for each in reversed(meetings) if each.opened_on is not None]
        held.sort(key=lambda each: proposal_id not in {i.draft.proposal_id for i in each.items})
        self._meetings = {each.id: each for each in held[:_MOST_MEETINGS]}
        chosen = self.meeting.currentData()
        while self.meeting.count() > 1:
            self.meeting.removeItem(1)
        for each in self._meetings.values():
            told = f"{day_words(each.opened_on)}　{each.draft.title}　{each.draft.number}"
            self.meeting.addItem(told.strip(), each.id)
        found = self.meeting.findData(chosen) if chosen in self._meetings else 0
        self.meeting.setCurrentIndex(max(0, found))

    def _take_over(self) -> None:
        """Fill in what is known of the meeting."""
        known = self._meetings.get(str(self.meeting.currentData()))
        if known is None:
            return
        self.day.set_day(known.opened_on)
        self.place.setText(known.draft.place)
        self.chair.setText(known.draft.chair)
        for field, number in (
            (self.should, known.entitled),
            (self.present, known.present_at_opening),
        ):
            field.setText("" if number is None else str(number))

    def _tell(self) -> None:
        step = self._chosen()
        if step is None:
            return
        marks = []
        if step.required:
            law = (
                self.tr("（居民委员会组织法{article}）").format(article=step.law)
                if step.law
                else ""
            )
            marks.append(self.tr("必经步骤{law}").format(law=law))
        if step.supervised:
            marks.append(self.tr("要有监督人签字"))
        self._step_cell.say(self.tr("；").join(marks))
        self._counts_cell.say(
            self.tr("要填写应到、实到和赞成票数") if step.counted else self.tr("没有清点可以不填")
        )
        found = check_customs(self._draft(), step, self._line.template)
        self.customs.setText("\n".join(map(sentence, found)))

    def _draft(self) -> StepDraft:
        return StepDraft(
            step=str(self.step.currentData()),
            held_on=self.day.day() or self.today,
            place=self.place.text().strip(),
            chair=self.chair.text().strip(),
            should=self.should.count(),
            present=self.present.count(),
            votes_for=self.votes_for.count(),
            against=self.against.count(),
            abstained=self.abstained.count(),
            opinion=self.opinion.toPlainText().strip(),
            supervisor=self.supervisor.text().strip(),
            supervised_on=self.supervised.day(),
            meeting_id=self.meeting.currentData(),
        )

    def _save(self) -> None:
        if self.day.day() is None:
            self.day.setFocus()
            return
        draft, seen, record = self._draft(), self.overridden(), self._record
        proposal_id = self._line.proposal.id

        def use_case(tx: Transaction) -> None:
            if record is None:
                service.record_step(tx, proposal_id, draft, seen=seen)
            else:
                service.change_step(tx, record.id, draft, seen=seen)

        self.send(use_case, RECORD_STEP, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("步骤已记录，可撤销（Ctrl+Z）"))
