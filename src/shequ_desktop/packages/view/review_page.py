"""待核对: two offices have written different things. One card for each person, household, meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_parts import clear
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages import service
from shequ_desktop.packages.values import Question, Subject, Voice
from shequ_desktop.packages.view.words import moment
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.delta import Value
from shequ_desktop.sync.disputes import Decision, decide
from shequ_desktop.sync.proposals import note


@dataclass(frozen=True, slots=True)
class _Asked:
    question: Question
    choices: QButtonGroup
    values: tuple[Value, ...]
    """What each button stands for; the last one is the line's, if there is a line."""
    line: QLineEdit | None


class ReviewPage(QWidget):
    """Who on the left, what they have written on the right, and whose word counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subjects: list[Subject] = []
        self._asked: list[_Asked] = []
        self._proposals: list[int] = []
        self._make()
        layout = layouts.column(self.empty, self.split)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.list.currentRowChanged.connect(self._show)
        self.accept.clicked.connect(self._decide)
        self.all_ours.clicked.connect(lambda: self._choose_all(ours=True))
        self.all_theirs.clicked.connect(lambda: self._choose_all(ours=False))
        desk.tasks.changed.connect(lambda _tables: self._ask())
        self._ask()

    def line(self) -> QLineEdit | None:
        """Return where another value can be typed for the first question."""
        return next((asked.line for asked in self._asked if asked.line is not None), None)

    def _make(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("要核对的"))
        self.empty = layouts.label(self.tr("没有要核对的。两处改法不同时，会列在这里。"), "sub")
        self.title = layouts.label("", "h2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        inner = QWidget()
        outer = layouts.column(self._rows, None)
        inner.setLayout(outer)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self.accept = layouts.button(self.tr("按所选的定下来"), "checkmark", "primary")
        self.all_ours = layouts.button(self.tr("全部用本机的"))
        self.all_theirs = layouts.button(self.tr("全部用对方的"))
        right = QWidget()
        right.setLayout(
            layouts.column(
                self.title,
                area,
                layouts.row(self.all_ours, self.all_theirs, None, self.accept),
                margins=(10, 0, 0, 0),
            )
        )
        self.split = QSplitter()
        self.split.addWidget(self.list)
        self.split.addWidget(right)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([theme.px(320), theme.px(700)])

    def _ask(self) -> None:
        self._desk.tasks.read(service.subjects, owner=self, then=self._list)

    def _list(self, subjects: Sequence[Subject]) -> None:
        at = self.list.currentRow()
        self._subjects = list(subjects)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for each in subjects:
            kind = self._kind(each.kind)
            self.list.addItem(
                QListWidgetItem(
                    self.tr("{title}　{kind}　{count} 处").format(
                        title=each.title or kind, kind=kind, count=len(each.questions)
                    )
                )
            )
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.empty.setVisible(not subjects)
        self.split.setVisible(bool(subjects))
        if subjects:
            self.list.setCurrentRow(min(max(at, 0), len(subjects) - 1))
            self._show(self.list.currentRow())

    def _kind(self, table: str) -> str:
        return QCoreApplication.translate("tables", self._desk.row_titles.get(table, table))

    def _show(self, at: int) -> None:
        clear(self._rows)
        self._asked, self._proposals = [], []
        if not 0 <= at < len(self._subjects):
            return
        subject = self._subjects[at]
        self.title.setText(f"{subject.title}　{self._kind(subject.kind)}".strip())
        for question in subject.questions:
            self._rows.addWidget(self._card(question))
        only_told = not self._asked
        self.accept.setText(self.tr("知道了") if only_told else self.tr("按所选的定下来"))
        self.all_ours.setHidden(only_told)
        self.all_theirs.setHidden(only_told)

    def _card(self, question: Question) -> QWidget:
        if question.proposal:
            return self._proposal(question)
        if question.is_deletion:
            return self._deletion(question)
        choices = QButtonGroup(self)
        parts: list[QWidget] = [
            layouts.label(question.title, "h3"),
            layouts.label(
                self.tr("原来：{value}").format(value=question.base or self.tr("（空）")), "sub"
            ),
        ]
        values: list[Value] = []
        for at, voice in enumerate(question.voices):
            button = QRadioButton(self._said(voice))
            button.setChecked(at == 0)
            choices.addButton(button, at)
            values.append(voice.value)  # type: ignore[arg-type]  # as the engine gave it
            parts.append(button)
        line = None
        if isinstance(question.voices[0].value, str | None):
            other = QRadioButton(self.tr("另填："))
            line = QLineEdit()
            line.setAccessibleName(self.tr("另填"))
            line.textEdited.connect(lambda _text: other.setChecked(True))
            choices.addButton(other, len(values))
            row = QWidget()
            row.setLayout(layouts.row(other, line))
            parts.append(row)
        self._asked.append(_Asked(question, choices, tuple(values), line))
        return layouts.card(*parts, spacing=6)

    def _proposal(self, question: Question) -> QWidget:
        """Return what somebody wanted, and why nothing follows from it by itself."""
        voice = question.voices[0]
        self._proposals.append(question.proposal)
        if question.is_about_sealed:
            title = self.tr("修改建议：{field}").format(field=question.title)
            why = self.tr(
                "这一条已经入账或封存，不会改动。确实有错时，请冲销凭证或另写一版会议记录。"
            )
        else:
            title = self.tr("没有采用：{field}").format(field=question.title or self.tr("新的记录"))
            why = self.tr("这台设备没有改这里的权限。需要改时，请由居委会的电脑来改。")
        lines = [
            self.tr("现在：{value}").format(value=question.base or self.tr("（空）")),
            self.tr("想改成：{said}").format(said=self._said(voice)),
        ]
        if not question.column:
            lines = [
                self.tr("{who} 想登记一条（{when}）").format(
                    who=self._who(voice), when=moment(voice.at_ms)
                )
            ]
        return layouts.card(
            layouts.label(title, "h3"),
            layouts.label("\n".join(lines)),
            layouts.label(why, "sub"),
            spacing=6,
        )

    def _deletion(self, question: Question) -> QWidget:
        deleted, *worked = question.voices
        choices = QButtonGroup(self)
        keep = QRadioButton(self.tr("保留（默认）"))
        remove = QRadioButton(self.tr("仍然删除，可在回收站找回"))
        keep.setChecked(True)
        choices.addButton(keep, 0)
        choices.addButton(remove, 1)
        self._asked.append(_Asked(question, choices, (None, deleted.value), None))  # type: ignore[arg-type]  # as the engine gave it
        said = [
            self.tr("{who} 已删除（{when}）").format(
                who=self._who(deleted), when=moment(deleted.at_ms)
            )
        ]
        said += [
            self.tr("{who} 在 {when} 修改过：{fields}").format(
                who=self._who(voice), when=moment(voice.at_ms), fields=question.title
            )
            for voice in worked[:1]
        ]
        return layouts.card(
            layouts.label(self.tr("一处删除，另一处还在使用"), "h3"),
            layouts.label("\n".join(said), "sub"),
            keep,
            remove,
            spacing=6,
        )

    def _said(self, voice: Voice) -> str:
        value = voice.shown or self.tr("（空）")
        return self.tr("{value}　——{who}，{when}").format(
            value=value, who=self._who(voice), when=moment(voice.at_ms)
        )

    def _who(self, voice: Voice) -> str:
        device = self.tr("本机") if voice.ours else voice.device
        return f"{voice.who}（{device}）" if device else voice.who

    def _choose_all(self, *, ours: bool) -> None:
        for asked in self._asked:
            if asked.question.is_deletion:
                continue
            for at, voice in enumerate(asked.question.voices):
                if voice.ours is ours:
                    asked.choices.button(at).setChecked(True)
                    break

    def _decide(self) -> None:
        decisions = [
            Decision(
                table=asked.question.table,
                row=asked.question.row,
                column=asked.question.column,
                value=self._value(asked),
            )
            for asked in self._asked
        ]
        noted = list(self._proposals)
        if not decisions and not noted:
            return

        def work(store: Store, _progress: Progress) -> tuple[None, frozenset[str]]:
            note(store, noted)
            return None, decide(store, decisions) if decisions else frozenset()

        said = self.tr("已定下来，下次带走的包会告诉对方。可撤销（Ctrl+Z）")
        if not decisions:
            said = self.tr("知道了，不再提示")
        self._desk.tasks.exchange(
            work,
            owner=self,
            then=lambda _none: self._tell(said),
            title=self.tr("核对"),
        )

    def _tell(self, said: str) -> None:
        self._desk.say(said)
        # What is only noted changes no table.
        self._ask()

    def _value(self, asked: _Asked) -> Value:
        at = asked.choices.checkedId()
        if at < len(asked.values):
            return asked.values[at]
        assert asked.line is not None, "the last button stands for the line"
        return asked.line.text().strip()
