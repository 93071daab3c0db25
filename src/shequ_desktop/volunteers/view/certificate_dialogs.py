"""The windows of certificates: drafting one from a period, and verifying a pasted text."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field, day_words, text_field
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.hours import half_hours, total
from shequ_desktop.volunteers.values import (
    DRAFT_CERTIFICATE,
    Certificate,
    CertificateDraft,
    CertificateId,
    CertificateState,
    RecordState,
    Volunteer,
    VolunteerId,
)
from shequ_desktop.volunteers.view.claim_dialog import found_people
from shequ_desktop.volunteers.view.words import hours_words

_WIDE = 680


class DraftDialog(FormDialog):
    """起草证明; with ``replaces`` the one before is voided in the same change."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        volunteer: VolunteerId | None,
        *,
        then: Callable[[CertificateId], None],
        replaces: Certificate | None = None,
    ) -> None:
        super().__init__(desk, parent, self.tr("起草服务证明"))
        self._volunteer, self._then, self._replaces = volunteer, then, replaces
        self._make_fields()
        self._lay_out()
        self._tell()
        (self.who if volunteer is None else self.since).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._whose(), self.since.day(), self.until.day(), self.reason.text()

    def _make_fields(self) -> None:
        known = None if self._replaces is None else self._replaces.draft
        office = self.desk.tasks.page(communities.community)
        self.who: SearchList[Volunteer] = SearchList(
            self.desk,
            self.tr("志愿者：姓名、拼音首字母、编号"),
            found_people,
            lambda each: f"{each.draft.name}　{each.number}　{hours_words(each.minutes)}",
        )
        first = date(self.today.year, 1, 1)
        self.since = day_field(self.today, first if known is None else known.from_on)
        self.until = day_field(self.today, self.today if known is None else known.until_on)
        self.handler = QLineEdit(self.desk.user if known is None else known.handler)
        self.responsible = QLineEdit("" if known is None else known.responsible)
        self.phone = NumberEdit()
        phone = "" if office is None else office.phone
        self.phone.setText(phone if known is None else known.phone)
        self.note = QLineEdit("" if known is None else known.note)
        self.reason = QLineEdit()
        self.told = Hint()

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        if self._volunteer is None:
            grid.add(self.tr("志愿者"), self.who, required=True, hint=self.who.hint, wide=True)
        grid.add(self.tr("从哪天起"), self.since, required=True, hint=self.since.hint)
        grid.add(self.tr("到哪天"), self.until, required=True, hint=self.until.hint)
        grid.add(self.tr("经办人"), self.handler, required=True)
        grid.add(self.tr("负责人"), self.responsible)
        grid.add(self.tr("联系电话"), self.phone, hint=self.tr("社区的电话"))
        grid.add(self.tr("备注"), self.note)
        if self._voids():
            grid.add(self.tr("作废原因"), self.reason, required=True, wide=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.told)
        self.who.chosen.connect(self._tell)
        for field in (self.since, self.until):
            field.changed.connect(lambda _day: self._tell())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.name_save(self.tr("起草"))
        heading = self.tr("作废并重开证明") if self._voids() else self.tr("起草服务证明")
        sub = self.tr("只算已确认的时长。起草后先公示 7 天，再出具。")
        if self._volunteer is not None:
            whose = self._volunteer
            found = self.desk.tasks.page(lambda reading: service.volunteer(reading, whose))
            sub = f"{found.draft.name}　{found.number}　{sub}"
        self.build(heading, sub)
        self.fit(_WIDE)

    def _voids(self) -> bool:
        return self._replaces is not None and self._replaces.state is not CertificateState.VOID

    def _whose(self) -> VolunteerId | None:
        if self._volunteer is not None:
            return self._volunteer
        found = self.who.value()
        return None if found is None else found.id

    def _tell(self) -> None:
        """Say how many hours the certificate would show."""
        whose, since, until = self._whose(), self.since.day(), self.until.day()
        self.save.setEnabled(whose is not None and since is not None and until is not None)
        if whose is None or since is None or until is None:
            self.told.say(self.tr("选好志愿者和时段，这里显示能证明多少小时。"))
            return

        def read(reading: Reading) -> tuple[int, int]:
            found = service.records(reading, volunteer_id=whose, since=since, until=until)
            waiting = sum(each.state is RecordState.RECORDED for each in found)
            return total(found), waiting

        self.desk.tasks.latest(read, channel="hours", owner=self, then=self._tell_hours)

    def _tell_hours(self, found: tuple[int, int]) -> None:
        minutes, waiting = found
        told = self.tr("已确认 {exact}，证明写 {hours} 小时")
        words = told.format(exact=hours_words(minutes), hours=half_hours(minutes))
        if waiting:
            words += self.tr("；另有 {n} 条还没有确认，不计入").format(n=waiting)
        self.told.say(words, "ok" if minutes else "warn")

    def _save(self) -> None:
        whose, since, until = self._whose(), self.since.day(), self.until.day()
        if whose is None or since is None or until is None:
            return
        draft = CertificateDraft(
            volunteer_id=whose,
            from_on=since,
            until_on=until,
            handler=self.handler.text().strip(),
            responsible=self.responsible.text().strip(),
            phone=self.phone.text().strip(),
            note=self.note.text().strip(),
        )
        before, reason = self._replaces, self.reason.text().strip()
        voids = self._voids()

        def use_case(tx: Transaction) -> CertificateId:
            if before is not None and voids:
                service.void_certificate(tx, before.id, reason)
            return service.draft_certificate(
                tx, draft, replaces=None if before is None else before.id
            )

        self.send(use_case, DRAFT_CERTIFICATE, self._done)

    def _done(self, certificate_id: CertificateId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已起草，请先公示，可撤销（Ctrl+Z）"))
        self._then(certificate_id)


class VerifyDialog(FormDialog):
    """核验: the text of a code, scanned or pasted, and whether it is genuine."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("核验服务证明"))
        self.text = text_field("", 110)
        self.text.setPlaceholderText(self.tr("把扫码得到的文字粘贴到这里"))
        self.text.setAccessibleName(self.tr("二维码里的文字"))
        self.verdict = Hint()
        self.told = layouts.label("", "")
        self.told.setWordWrap(True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.told)
        self.save.hide()
        self.cancel.setText(self.tr("关闭"))
        self.text.textChanged.connect(self._look)
        self.build(
            self.tr("核验服务证明"),
            self.tr("用手机或扫码枪扫证明上的二维码，把文字粘贴进来。不需要联网。"),
            keys=self.tr("Ctrl+V = 粘贴　Esc = 关闭"),
        )
        self.fit(600)
        self.text.setFocus()

    def _look(self) -> None:
        said = self.text.toPlainText().strip()
        proof = service.read_proof(said)
        self.told.setText("")
        if not said:
            self.verdict.say("")
            return
        if proof is None:
            self.verdict.say(self.tr("这不是服务证明的二维码文字，或者没有粘贴完整。"), "error")
            return
        found = proof
        standing = self.desk.tasks.page(lambda reading: service.standing(reading, found))
        if not proof.genuine:
            self.verdict.say(self.tr("签名不对：内容被改过，不能采信。"), "error")
        elif standing.void:
            self.verdict.say(self.tr("这份证明已经作废。"), "error")
        elif standing.known:
            self.verdict.say(self.tr("真实有效：由本社区的电脑出具，内容没有改动。"), "ok")
        else:
            self.verdict.say(
                self.tr("内容没有改动，但不是本社区出具的，请向出具单位核实。"), "warn"
            )
        told = self.tr(
            "编号：{number}\n姓名：{name}（证件末四位 {tail}）\n时段：{since} 至 {until}\n"
            "时长：{hours} 小时\n出具：{issuer}，{day}"
        )
        self.told.setText(
            told.format(
                number=proof.number,
                name=proof.name,
                tail=proof.id_tail or "—",
                since=day_words(proof.from_on),
                until=day_words(proof.until_on),
                hours=half_hours(proof.minutes),
                issuer=proof.issuer,
                day=day_words(proof.issued_on),
            )
        )
