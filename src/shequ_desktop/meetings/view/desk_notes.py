"""The notes of one item: speeches typed fast, what was agreed, tasks with owner and day."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    WRITE_DECISION,
    WRITE_SPEECH,
    WRITE_TASK,
    AgendaItem,
    Speech,
    Task,
)
from shequ_desktop.meetings.view.desk_dialogs import TaskDialog
from shequ_desktop.meetings.view.desk_fields import KeptText, NameEdit, NotesTable
from shequ_desktop.meetings.view.meeting_words import short_day
from shequ_desktop.meetings.view.sign_in_model import Entry
from shequ_desktop.storage.store import Transaction


class ItemNotes(QWidget):
    """What is written down of one item."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.item: AgendaItem | None = None
        self._changing: Speech | None = None
        self.speaker = NameEdit(self.tr("发言人（首字母）"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("发言内容，回车记下"))
        self.opinion = QCheckBox(self.tr("意见"))
        self.opinion.setToolTip(self.tr("需要答复或者跟进的意见（Alt+Y）"))
        self.speeches = self._table(self.tr("发言"))
        self.speech_model: RecordTable[Speech] = RecordTable(
            [
                Column(self.tr("发言人"), lambda each: each.speaker),
                Column(self.tr("内容"), self._speech),
            ],
            self,
        )
        self.speeches.setModel(self.speech_model)
        self.discussion = KeptText(self._keep_decision, self.tr("讨论情况，随写随存"))
        self.decision = KeptText(self._keep_decision, self.tr("议定结果，随写随存"))
        self.task = QLineEdit()
        self.task.setPlaceholderText(self.tr("要办的事，回车记下"))
        self.owner = NameEdit(self.tr("负责人（首字母）"))
        today = desk.tasks.page(lambda reading: reading.today)
        self.due = DateEdit(today)
        self.due.line.setPlaceholderText(self.tr("期限，例如 1210"))
        self.tasks = self._table(self.tr("议定事项"))
        self.task_model: RecordTable[Task] = RecordTable(
            [
                Column(self.tr("事项"), lambda each: each.body),
                Column(self.tr("负责人"), lambda each: each.owner),
                Column(self.tr("期限"), self._due),
                Column(self.tr("办结"), self._done),
            ],
            self,
        )
        self.tasks.setModel(self.task_model)
        self._lay_out()
        self._connect()

    def show_people(self, people: Sequence[Entry]) -> None:
        """Find speakers and owners among these."""
        self.speaker.show_people(people)
        self.owner.show_people(people)

    def show_item(self, item: AgendaItem | None, *, writable: bool) -> None:
        """Show another item; what is being typed into the same one stays."""
        same = item is not None and self.item is not None and item.id == self.item.id
        if not same:
            self._flush()
            self._changing = None
        self.item = item
        self.speech_model.show(() if item is None else item.speeches)
        self.task_model.show(() if item is None else item.tasks)
        self.speeches.scrollToBottom()
        for field, text in (
            (self.discussion, "" if item is None else item.discussion),
            (self.decision, "" if item is None else item.decision),
        ):
            if not (same and (field.is_typed_in() or field.hasFocus())):
                field.show_text(text)
        on = writable and item is not None
        for widget in (self.speaker, self.words, self.opinion, self.task, self.owner, self.due):
            widget.setEnabled(on)
        self.discussion.setReadOnly(not on)
        self.decision.setReadOnly(not on)

    def _lay_out(self) -> None:
        self.speaker.setFixedWidth(theme.px(140))
        speech = layouts.row(self.speaker, self.words, self.opinion)
        speech.setStretch(1, 1)
        self.owner.setFixedWidth(theme.px(140))
        self.due.setFixedWidth(theme.px(150))
        task = layouts.row(self.task, self.owner, self.due)
        task.setStretch(0, 1)
        for part in (self.task, self.owner, self.due):
            task.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        texts = layouts.row(
            layouts.column(
                layouts.label(self.tr("讨论情况"), "strong"), self.discussion, spacing=2
            ),
            layouts.column(layouts.label(self.tr("议定结果"), "strong"), self.decision, spacing=2),
        )
        self._hold(self.speeches, (120, 0))
        self._hold(self.tasks, (0, 90, 140, 150))
        layout = layouts.column(
            speech,
            self.speeches,
            texts,
            layouts.label(self.tr("议定事项：谁来办、何时办完"), "strong"),
            task,
            self.tasks,
            spacing=6,
        )
        layout.setStretch(1, 4)
        layout.setStretch(2, 2)
        layout.setStretch(5, 2)
        self.setLayout(layout)

    def _hold(self, table: QTableView, widths: Sequence[int]) -> None:
        """Give columns their widths; 0 is the one that takes the rest."""
        header = table.horizontalHeader()
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Interactive if width else mode.Stretch)
            if width:
                table.setColumnWidth(column, theme.px(width))

    def _table(self, name: str) -> NotesTable:
        table = NotesTable()
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(theme.px(64))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        table.horizontalHeader().hide()
        return table

    def _connect(self) -> None:
        self.speaker.returnPressed.connect(self._speaker_done)
        self.words.returnPressed.connect(self._write_speech)
        self.task.returnPressed.connect(self.owner.setFocus)
        self.owner.returnPressed.connect(self._owner_done)
        self.due.line.returnPressed.connect(self._write_task)
        self.speeches.activated.connect(lambda _index: self._change_speech())
        self.tasks.activated.connect(lambda _index: self._change_task())
        self.speeches.edit_asked.connect(self._change_speech)
        self.speeches.delete_asked.connect(self._delete_speech)
        self.tasks.edit_asked.connect(self._change_task)
        self.tasks.delete_asked.connect(self._delete_task)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+Y"), self, self.opinion.toggle, context=within)

    def _speech(self, speech: Speech) -> str:
        mark = self.tr("【意见】") if speech.is_opinion else ""
        return mark + speech.body

    def _due(self, task: Task) -> str:
        if task.due_on is None:
            return ""
        return self.tr("{day}前").format(day=short_day(task.due_on))

    def _done(self, task: Task) -> str:
        if task.done_on is None:
            return ""
        return self.tr("{day}办结").format(day=short_day(task.done_on))

    def _speaker_done(self) -> None:
        self.speaker.settle()
        self.words.setFocus()

    def _owner_done(self) -> None:
        self.owner.settle()
        self.due.setFocus()

    def _write_speech(self) -> None:
        item, before = self.item, self._changing
        if item is None:
            return
        self.speaker.settle()
        speaker, body = self.speaker.text(), self.words.text()
        opinion = self.opinion.isChecked()

        def use_case(tx: Transaction) -> None:
            if before is None:
                service.write_speech(tx, item.id, speaker=speaker, body=body, is_opinion=opinion)
            else:
                changed = replace(before, speaker=speaker, body=body, is_opinion=opinion)
                service.change_speech(tx, changed)

        def then(_value: object) -> None:
            self._changing = None
            for line in (self.speaker, self.words):
                line.clear()
            self.opinion.setChecked(False)
            self.speaker.setFocus()

        self._change(use_case, WRITE_SPEECH, then)

    def _change_speech(self) -> None:
        speech = self._chosen(self.speeches, self.speech_model)
        if speech is not None and self.words.isEnabled():
            self._changing = speech
            self.speaker.setText(speech.speaker)
            self.words.setText(speech.body)
            self.opinion.setChecked(speech.is_opinion)
            self.words.setFocus()

    def _delete_speech(self) -> None:
        speech = self._chosen(self.speeches, self.speech_model)
        if speech is not None:
            self._change(lambda tx: service.delete_speech(tx, speech.id), WRITE_SPEECH)

    def _write_task(self) -> None:
        item, body, due = self.item, self.task.text(), self.due.day()
        if item is None:
            return
        self.owner.settle()
        owner = self.owner.text()

        def then(_value: object) -> None:
            for line in (self.task, self.owner, self.due.line):
                line.clear()
            self.task.setFocus()

        self._change(
            lambda tx: service.write_task(tx, item.id, body=body, owner=owner, due_on=due),
            WRITE_TASK,
            then,
        )

    def _change_task(self) -> None:
        task = self._chosen(self.tasks, self.task_model)
        if task is not None:
            TaskDialog(self._desk, self.window(), task).open()

    def _delete_task(self) -> None:
        task = self._chosen(self.tasks, self.task_model)
        if task is not None:
            self._change(lambda tx: service.delete_task(tx, task.id), WRITE_TASK)

    def _flush(self) -> None:
        if self.discussion.is_typed_in() or self.decision.is_typed_in():
            self._keep_decision()

    def _keep_decision(self) -> None:
        item = self.item
        if item is None or self.decision.isReadOnly():
            return
        discussion, decision = self.discussion.toPlainText(), self.decision.toPlainText()
        if (discussion.strip(), decision.strip()) == (item.discussion, item.decision):
            return
        self.item = replace(item, discussion=discussion.strip(), decision=decision.strip())
        self._change(
            lambda tx: service.write_decision(
                tx, item.id, discussion=discussion, decision=decision
            ),
            WRITE_DECISION,
        )

    def _chosen(self, table: QTableView, model: RecordTable[Any]) -> Any:
        row = table.currentIndex().row()
        return model.record(row) if row >= 0 else None

    def _change(
        self,
        use_case: Callable[[Transaction], object],
        operation: Operation,
        then: Callable[[object], None] = lambda _value: None,
    ) -> None:
        self._desk.tasks.change(use_case, operation, owner=self, then=then, refused=self._refused)

    def _refused(self, found: tuple[Finding, ...]) -> None:
        dialogs.inform(self, "\n".join(map(sentence, found)))
