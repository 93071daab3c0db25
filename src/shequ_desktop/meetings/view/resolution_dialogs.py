"""The windows that make a resolution of a vote, change it, revoke it, note what is ordered."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field, day_words, long_box, text_field
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADOPT_RESOLUTION,
    CHANGE_RESOLUTION,
    CORRECT_RESOLUTION,
    FILE_RESOLUTION,
    REVOKE_RESOLUTION,
    Adoptable,
    Resolution,
    ResolutionDraft,
    ResolutionId,
    Revocation,
    VoteId,
    practice,
)
from shequ_desktop.storage.store import Transaction

_WIDE = 760


class ResolutionDialog(FormDialog):
    """形成决议 from one of ``adoptable``, or 修改决议."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        adoptable: Sequence[Adoptable] = (),
        *,
        resolution: Resolution | None = None,
        then: Callable[[ResolutionId], None],
    ) -> None:
        heading = self.tr("形成决议") if resolution is None else self.tr("修改决议")
        super().__init__(desk, parent, heading)
        self._resolution, self._then, self._votes = resolution, then, tuple(adoptable)
        self.vote = long_box()
        for each in self._votes:
            told = self.tr("{day}　{meeting}　{question}")
            self.vote.addItem(
                told.format(
                    day=day_words(each.held_on),
                    meeting=each.meeting_title,
                    question=each.question,
                )
            )
        self.title_edit = QLineEdit()
        self.words = text_field(high=132)
        self.basis = QLineEdit()
        self.effective = day_field(self.today)
        self.plan = text_field(high=56)
        self.owner = QLineEdit()
        self.due = day_field(self.today)
        self.authorises = QLineEdit()
        self._lay_out(heading)
        self._fill(self._first())
        self.vote.currentIndexChanged.connect(lambda at: self._fill(self._votes[at].draft))
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft()

    def _first(self) -> ResolutionDraft:
        if self._resolution is not None:
            return self._resolution.draft
        return self._votes[0].draft if self._votes else ResolutionDraft(title="", body="")

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        if self._resolution is None:
            grid.add(
                self.tr("表决"),
                self.vote,
                required=True,
                hint=self.tr("只列出已经公布结果、通过而且还没有编号的表决"),
                wide=True,
            )
        grid.add(self.tr("标题"), self.title_edit, required=True, wide=True)
        grid.add(self.tr("正文"), self.words, required=True, wide=True)
        grid.add(self.tr("依据"), self.basis, wide=True)
        grid.add(self.tr("生效日期"), self.effective, hint=self.effective.hint)
        grid.add(self.tr("负责人"), self.owner)
        grid.add(self.tr("执行方案"), self.plan, wide=True)
        grid.add(self.tr("完成期限"), self.due, hint=self.due.hint)
        grid.add(
            self.tr("授权内容"),
            self.authorises,
            hint=self.tr("仅居民会议：授权居民代表会议决定的事项（第三十条）"),
        )
        self.body.addWidget(grid)
        if self._resolution is None:
            self.name_save(self.tr("编号并形成决议"))
        self.save.clicked.connect(lambda _on=False: self._save())
        sub = "" if self._resolution is None else self._resolution.shown_number
        self.build(heading, sub)
        self.fit(_WIDE)
        (self.title_edit if self._resolution is not None else self.vote).setFocus()

    def _fill(self, draft: ResolutionDraft) -> None:
        self.title_edit.setText(draft.title)
        self.words.setPlainText(draft.body)
        self.basis.setText(draft.legal_basis)
        self.effective.set_day(draft.effective_on)
        self.plan.setPlainText(draft.plan)
        self.owner.setText(draft.owner)
        self.due.set_day(draft.due_on)
        self.authorises.setText(draft.authorises)

    def _draft(self) -> ResolutionDraft:
        return ResolutionDraft(
            title=self.title_edit.text().strip(),
            body=self.words.toPlainText().strip(),
            legal_basis=self.basis.text().strip(),
            effective_on=self.effective.day(),
            plan=self.plan.toPlainText().strip(),
            owner=self.owner.text().strip(),
            due_on=self.due.day(),
            authorises=self.authorises.text().strip(),
        )

    def _save(self) -> None:
        draft, seen, known = self._draft(), self.overridden(), self._resolution
        if known is not None:

            def change(tx: Transaction) -> ResolutionId:
                service.change_resolution(tx, known.id, draft)
                return known.id

            self.send(change, CHANGE_RESOLUTION, self._done)
            return
        at = self.vote.currentIndex()
        if at < 0:
            return
        vote_id = VoteId(self._votes[at].vote_id)
        self.send(
            lambda tx: service.adopt_resolution(tx, vote_id, draft, seen=seen),
            ADOPT_RESOLUTION,
            self._done,
        )

    def _done(self, resolution_id: ResolutionId) -> None:
        self.mark_clean()
        self.accept()
        self._then(resolution_id)


class RevokeDialog(FormDialog):
    """撤销: by a later resolution of 居民会议, by a court."""

    def __init__(
        self, desk: Desk, parent: QWidget, resolution: Resolution, higher: Sequence[Resolution]
    ) -> None:
        super().__init__(desk, parent, self.tr("撤销决议"))
        self._resolution = resolution
        self.by = long_box()
        for each in higher:
            named = self.tr("居民会议 {number} {title}")
            self.by.addItem(named.format(number=each.shown_number, title=each.draft.title), each.id)
        for name in practice().revokers:
            self.by.addItem(name, "")
        self.by.setEditable(True)
        self.day = day_field(self.today, self.today)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("撤销机构"), self.by, required=True, hint=self.tr("可以选，也可以直接填写")
        )
        grid.add(self.tr("撤销日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("原因"), self.reason, required=True)
        self.body.addWidget(grid)
        self.name_save(self.tr("登记撤销"))
        self.save.clicked.connect(lambda _on=False: self._save())
        sub = self.tr(
            "居民会议有权撤销居民代表会议不适当的决定（第三十条）；"
            "侵害居民合法权益的，人民法院可以撤销（第四十条）。"
        )
        self.build(self.tr("撤销 {number}").format(number=resolution.shown_number), sub)
        self.fit(600)

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText()

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        at = self.by.findText(self.by.currentText())
        higher = str(self.by.itemData(at) or "") if at >= 0 else ""
        revocation = Revocation(
            on=on,
            by=self.by.currentText().strip(),
            reason=self.reason.toPlainText().strip(),
            by_resolution=ResolutionId(higher) if higher else None,
        )
        if revocation.by_resolution is not None:
            revocation = replace(revocation, by=practice().revokers[0])
        resolution_id = self._resolution.id
        self.send(
            lambda tx: service.revoke_resolution(tx, resolution_id, revocation),
            REVOKE_RESOLUTION,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记撤销，可撤销（Ctrl+Z）"))


class CorrectionDialog(FormDialog):
    """责令改正: what the street office or the district has ordered."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution) -> None:
        super().__init__(desk, parent, self.tr("登记责令改正"))
        self._id = resolution.id
        self.day = day_field(self.today, self.today)
        self.words = text_field()
        grid = FormGrid(columns=1)
        grid.add(self.tr("日期"), self.day, hint=self.day.hint, required=True)
        grid.add(
            self.tr("责令内容"),
            self.words,
            required=True,
            hint=self.tr("哪个机关、要求改什么、怎样改正"),
        )
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        sub = self.tr("决定违法的，由区人民政府或者街道办事处责令改正（第三十一条）。")
        self.build(self.tr("登记责令改正"), f"{resolution.shown_number}　{sub}")
        self.fit(600)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.words.toPlainText()

    def _save(self) -> None:
        on, words, resolution_id = self.day.day(), self.words.toPlainText(), self._id
        if on is None:
            self.day.setFocus()
            return
        self.send(
            lambda tx: service.correct_resolution(tx, resolution_id, on, words),
            CORRECT_RESOLUTION,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()


class RecordFilingDialog(FormDialog):
    """登记备案: with whom and when, of a resolution or a rule document."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        file: Callable[[Transaction, str, date], None],
    ) -> None:
        super().__init__(desk, parent, self.tr("登记备案"))
        self._file = file
        self.authority = QComboBox()
        self.authority.addItems(list(practice().authorities))
        self.authority.setEditable(True)
        self.day = day_field(self.today, self.today)
        grid = FormGrid(columns=1)
        grid.add(self.tr("备案机关"), self.authority, required=True)
        grid.add(self.tr("备案日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(grid)
        note = layouts.label(
            self.tr("居民自治章程、居民公约应当报区人民政府或者街道办事处备案（第三十一条）。"),
            "cap",
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.name_save(self.tr("登记备案"))
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(self.tr("登记备案"), title)
        self.fit(560)

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.authority.currentText()

    def _save(self) -> None:
        on, name = self.day.day(), self.authority.currentText().strip()
        if on is None:
            self.day.setFocus()
            return
        self.send(lambda tx: self._file(tx, name, on), FILE_RESOLUTION, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记备案，可撤销（Ctrl+Z）"))
