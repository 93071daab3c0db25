"""One form of a meeting's minutes: its versions, its text, its signatures and its seal."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_parts import FindingsPanel
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.meetings import BEFORE
from shequ_desktop.meetings.rules.minutes import clean
from shequ_desktop.meetings.values import (
    DRAFT_MINUTES,
    SEAL_MINUTES,
    KeptFile,
    Meeting,
    MeetingId,
    MinutesForm,
    MinutesId,
    MinutesVersion,
    SealCheck,
)
from shequ_desktop.meetings.view.minutes_compare import CompareDialog
from shequ_desktop.meetings.view.minutes_dialogs import FilesDialog, NewVersionDialog, SignDialog
from shequ_desktop.meetings.view.printing import Printer
from shequ_desktop.storage.store import Transaction

_PATIENCE_MS = 900
"""How long a pause in typing is before the text is kept."""
_SHOWN_SEAL = 16


class MinutesColumn(QWidget):
    """会议记录 or 会议纪要 of one meeting."""

    sealed = Signal(str)

    def __init__(self, desk: Desk, meeting_id: MeetingId, form: MinutesForm) -> None:
        super().__init__()
        self._desk, self._meeting_id, self._form = desk, meeting_id, form
        self._meeting: Meeting | None = None
        self.versions: tuple[MinutesVersion, ...] = ()
        self._checks: Mapping[MinutesId, SealCheck] = {}
        self._files: Mapping[MinutesId, tuple[KeptFile, ...]] = {}
        self._shown: MinutesId | None = None
        self._sent_of: MinutesId | None = None
        self._sent = ""
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("版本"))
        self.choice.currentIndexChanged.connect(lambda _at: self._show_chosen())
        self.chip = layouts.chip("")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self._title())
        self.text.setPlaceholderText(
            self.tr("还没有起草。开会以后点“起草”，由会议桌上的记录生成。")
        )
        self.text.textChanged.connect(self._typed)
        self.told = Hint()
        self.findings = FindingsPanel()
        self._pause = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._pause.timeout.connect(self.keep_now)
        self._lay_out()
        self._dress()

    @property
    def current(self) -> MinutesVersion | None:
        """Return the version that is shown; ``None``: there is none yet."""
        return next((each for each in self.versions if each.id == self._shown), None)

    def take(
        self,
        meeting: Meeting,
        versions: Sequence[MinutesVersion],
        checks: Mapping[MinutesId, SealCheck],
        files: Mapping[MinutesId, tuple[KeptFile, ...]],
    ) -> None:
        """Show what there is now; text that is being typed stays."""
        more = len(versions) > len(self.versions)
        self._meeting, self._checks, self._files = meeting, checks, files
        self.versions = tuple(versions)
        if any(each.id == self._sent_of and each.body == self._sent for each in versions):
            self._sent_of = None
        wanted = versions[-1].id if versions and (more or self._shown is None) else self._shown
        self.choice.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.choice.clear()
        for each in versions:
            self.choice.addItem(self._version_title(each), each.id)
        self.choice.setCurrentIndex(self.choice.findData(wanted))
        self.choice.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_chosen()

    def keep_now(self, then: Callable[[], None] = lambda: None) -> None:
        """Keep what was typed, and go on with ``then``."""
        self._pause.stop()
        minutes = self.current
        body = self.text.toPlainText()
        if minutes is None or self.text.isReadOnly():
            then()
            return
        minutes_id = minutes.id
        # What was sent last may not have been read again yet.
        known = self._sent if self._sent_of == minutes_id else minutes.body
        if clean(body) == known:
            then()
            return
        self._sent_of, self._sent = minutes_id, clean(body)
        self._change(
            lambda tx: service.write_minutes(tx, minutes_id, body),
            DRAFT_MINUTES,
            lambda _none: then(),
        )

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before it is out of sight."""
        self.keep_now()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.draft = self._button(self.tr("起草"), "document_add", self._draft, "primary")
        self.sign = self._button(self.tr("签字…"), "edit", self._sign, "primary")
        self.seal = self._button(self.tr("封存…"), "shield_checkmark", self._seal, "primary")
        self.again = self._button(self.tr("重新整理"), "arrow_clockwise", self._compose)
        self.renew = self._button(self.tr("另出新版…"), "document_add", self._renew)
        self.compare = self._button(self.tr("比较版本…"), "split_horizontal", self._compare)
        self.scan = self._button("", "document", self._scan)
        self.print = self._button(self.tr("打印"), "print", self._print)
        head = layouts.row(
            layouts.label(self._title(), "h2"), self.chip, None, self.choice, spacing=8
        )
        first = layouts.row(self.draft, self.sign, self.seal, self.again, self.renew, spacing=6)
        first.addStretch(1)
        for button in (self.print, self.scan, self.compare):
            first.addWidget(button)
        column = layouts.column(head, self.text, self.told, self.findings, first, spacing=6)
        column.setStretch(1, 1)
        column.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        self.setLayout(column)

    def _button(
        self, title: str, icon: str, run: Callable[[], None], kind: str = ""
    ) -> QPushButton:
        made = layouts.button(title, icon, kind)
        made.clicked.connect(run)
        return made

    def _title(self) -> str:
        return self.tr("会议记录") if self._form is MinutesForm.RECORD else self.tr("会议纪要")

    def _version_title(self, minutes: MinutesVersion) -> str:
        said = self.tr("第 {number} 版").format(number=minutes.version)
        return f"{said}　{minutes.reason}" if minutes.reason else said

    def _show_chosen(self) -> None:
        chosen = self.choice.currentData()
        same = chosen is not None and chosen == self._shown
        self._shown = None if chosen is None else MinutesId(str(chosen))
        minutes = self.current
        body = "" if minutes is None else minutes.body
        typing = same and self._pause.isActive()
        if not typing and clean(self.text.toPlainText()) != body:
            self.text.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.text.setPlainText(body)
            self.text.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._dress()

    def _dress(self) -> None:
        minutes = self.current
        newest = minutes is not None and minutes.id == self.versions[-1].id
        signed = minutes is not None and minutes.signed_on is not None
        sealed = minutes is not None and bool(minutes.seal)
        self.text.setReadOnly(minutes is None or signed or not newest)
        self.choice.setVisible(len(self.versions) > 1)
        self.draft.setVisible(not self.versions)
        over = self._meeting is not None and self._meeting.state not in BEFORE
        self.draft.setEnabled(over)
        self.sign.setVisible(newest and not signed)
        self.again.setVisible(newest and not signed)
        self.seal.setVisible(newest and signed and not sealed)
        self.renew.setVisible(newest and signed)
        self.scan.setVisible(signed)
        self.print.setVisible(minutes is not None)
        self.compare.setVisible(len(self.versions) > 1)
        count = 0 if minutes is None else len(self._files.get(minutes.id, ()))
        self.scan.setText(self.tr("签字页（{count}）…").format(count=count))
        self._tell(minutes)

    def _tell(self, minutes: MinutesVersion | None) -> None:
        self.chip.setVisible(minutes is not None)
        if minutes is None:
            self.told.say("")
            return
        if minutes.seal:
            self._tell_seal(minutes)
        elif minutes.signed_on is not None:
            self._mark(self.tr("已签字"), "violet")
            said = self.tr("{names} {on} 签字，内容不能再改。")
            names = self.tr("、").join(minutes.signers)
            self.told.say(said.format(names=names, on=minutes.signed_on.isoformat()))
        else:
            self._mark(self.tr("草稿"), "grey")
            self.told.say(self.tr("边改边存。打印签字之后点“签字…”登记。"))

    def _tell_seal(self, minutes: MinutesVersion) -> None:
        check = self._checks.get(minutes.id)
        self._mark(self.tr("已封存"), "ok")
        assert minutes.sealed_on is not None
        said = self.tr("{on} {by} 封存　校验值 {seal}…　").format(
            on=minutes.sealed_on.isoformat(),
            by=minutes.sealed_by,
            seal=minutes.seal[:_SHOWN_SEAL],
        )
        self.told.setToolTip(minutes.seal)
        if check is None or not check.intact:
            self._mark(self.tr("校验不符"), "error")
            said += self.tr("核验不符：封存之后内容被改动过，请用备份核对。")
            self.told.say(said, "error")
        elif not check.numbers_same:
            said += self.tr("内容完好；但人数、票数或附件此后有变动，请另出新版。")
            self.told.say(said, "warn")
        else:
            self.told.say(said + self.tr("核验完好：与封存时一致。"), "ok")

    def _mark(self, title: str, tone: str) -> None:
        self.chip.setText(title)
        if self.chip.property("chip") != tone:
            self.chip.setProperty("chip", tone)
            theme.repolish(self.chip)

    def _typed(self) -> None:
        if not self.text.isReadOnly():
            self._pause.start()

    def _draft(self) -> None:
        self._change(
            lambda tx: service.draft_minutes(tx, self._meeting_id, self._form),
            DRAFT_MINUTES,
            lambda _id: self.text.setFocus(),
        )

    def _compose(self) -> None:
        self._desk.confirm(
            self,
            self.tr("按会议桌上的记录重新整理，现在的草稿会被替换。要继续吗？"),
            yes=self.tr("重新整理"),
            danger=True,
            then=lambda: self._desk.tasks.read(
                lambda reading: service.compose_minutes(reading, self._meeting_id, self._form),
                owner=self,
                then=self._replace,
            ),
        )

    def _replace(self, body: str) -> None:
        self.text.selectAll()
        self.text.insertPlainText(body)
        self.keep_now()

    def _sign(self) -> None:
        self.keep_now()
        if self.current is not None and self._meeting is not None:
            SignDialog(self._desk, self.window(), self._meeting, self.current).open()

    def _seal(self) -> None:
        minutes = self.current
        if minutes is None:
            return
        minutes_id = minutes.id

        def done(_seal: str) -> None:
            self._desk.say(self.tr("已封存"))
            self.sealed.emit(minutes_id)

        self._desk.confirm(
            self,
            self.tr("封存之后，这一版的内容、人数和票数永远不能再改；要改只能写明原因另出新版。"),
            yes=self.tr("封存"),
            then=lambda: self._change(
                lambda tx: service.seal_minutes(tx, minutes_id), SEAL_MINUTES, done
            ),
        )

    def _renew(self) -> None:
        if self.current is not None:
            NewVersionDialog(self._desk, self.window(), self.current).open()

    def _compare(self) -> None:
        titles = [self._version_title(each) for each in self.versions]
        CompareDialog(self.window(), self._title(), self.versions, titles).open()

    def _scan(self) -> None:
        if self.current is not None:
            FilesDialog(self._desk, self.window(), self.current).open()

    def _print(self) -> None:
        minutes = self.current
        if minutes is not None:
            printer = Printer(self._desk, self)
            self.keep_now(
                lambda: printer.minutes(self._meeting_id, minutes.id, self._form),
            )

    def _change(
        self,
        use_case: Callable[[Transaction], object],
        operation: Operation,
        then: Callable[..., None],
    ) -> None:
        def done(value: object) -> None:
            self.findings.show_findings(())
            then(value)

        def refused(found: tuple[Finding, ...]) -> None:
            self._sent_of = None
            self.findings.show_findings(found)

        self._desk.tasks.change(use_case, operation, owner=self, then=done, refused=refused)
