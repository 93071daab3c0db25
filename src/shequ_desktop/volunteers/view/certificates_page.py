"""证明: the register, from the draft over seven days of publicity to the paper with its code."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from shequ_desktop.gui import icons, layouts
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import ReasonDialog, day_words
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.hours import half_hours
from shequ_desktop.volunteers.values import (
    CERTIFICATE_STATE_TITLES,
    ISSUE_CERTIFICATE,
    PUBLISH_CERTIFICATE,
    VOID_CERTIFICATE,
    Certificate,
    CertificateState,
    VolunteerId,
)
from shequ_desktop.volunteers.view.certificate_dialogs import DraftDialog, VerifyDialog
from shequ_desktop.volunteers.view.printing import Printer
from shequ_desktop.volunteers.view.words import CERTIFICATE_TONES, hours_words, said

_INKS = {CertificateState.READY: "primary", CertificateState.VOID: "disabled"}


class CertificateCard(RecordCard):
    """What a certificate says; it is frozen in it."""

    volunteer_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.show_certificate(None)

    def show_certificate(self, each: Certificate | None) -> None:
        """Show another certificate; nothing: how to begin."""
        if each is None:
            self.start_empty(self.tr("在左边选一份证明，这里显示时段、时长和办到哪一步。"))
            return
        state = said(CERTIFICATE_STATE_TITLES[each.state])
        number = each.number or self.tr("出具时编号")
        self.start(each.volunteer_name, state, CERTIFICATE_TONES[each.state], number)
        draft = each.draft
        self.fact(self.tr("志愿者编号"), each.volunteer_no)
        self.fact(self.tr("时段"), f"{draft.from_on.isoformat()} — {draft.until_on.isoformat()}")
        told = self.tr("{hours} 小时（{exact}）")
        self.fact(
            self.tr("时长"),
            told.format(hours=half_hours(each.minutes), exact=hours_words(each.minutes)),
        )
        self.fact(self.tr("经办人"), draft.handler)
        self.fact(self.tr("负责人"), draft.responsible)
        self.fact(self.tr("备注"), draft.note)
        self.section(self.tr("服务内容"))
        for line in each.lines:
            told = self.tr("{post}　{times} 次　{hours}")
            self.say(told.format(post=line.post, times=line.times, hours=hours_words(line.minutes)))
            if line.content:
                self.say(line.content, "cap")
        self._steps(each)
        link = layouts.button(self.tr("查看志愿者"), "arrow_right", "line")
        link.clicked.connect(lambda _on=False: self.volunteer_asked.emit(draft.volunteer_id))
        self.add(layouts.row(link, None))
        self.end()

    def _steps(self, each: Certificate) -> None:
        self.section(self.tr("经过"))
        if each.public_from is not None and each.public_until is not None:
            told = self.tr("公示 {since} 至 {until}")
            self.say(
                told.format(since=day_words(each.public_from), until=day_words(each.public_until))
            )
        else:
            self.say(self.tr("还没有公示，要先公示 7 天。"), "sub")
        self.fact(self.tr("出具"), day_words(each.issued_on))
        if each.voided_on is not None:
            told = self.tr("{day}，{reason}")
            self.fact(
                self.tr("作废"), told.format(day=day_words(each.voided_on), reason=each.void_reason)
            )


class CertificatesPage(RecordPage[Certificate]):
    """The register of certificates, the newest first."""

    volunteer_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        card = CertificateCard()
        super().__init__(desk, card)
        self.certificate_card = card
        self.printer = Printer(desk, self)
        self.verify = layouts.button(
            self.tr("核验证明…"), "shield_checkmark", tip=self.tr("粘贴二维码里的文字")
        )
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        menu = QMenu(self.more)
        menu.addAction(icons.icon("print"), self.tr("打印列出的已出具证明")).triggered.connect(
            lambda _on=False: self._print_listed()
        )
        layouts.give_menu(self.more, menu)
        self.head.addWidget(self.verify)
        self.head.addWidget(self.more)
        self.verify.clicked.connect(
            lambda _on=False: VerifyDialog(self._desk, self.window()).open()
        )
        card.volunteer_asked.connect(self.volunteer_asked)
        desk.tasks.follow(service.certificates, owner=self, then=self.show_records)

    @override
    def begin(self) -> None:
        """起草证明."""
        self.draft_for(None)

    def draft_for(self, volunteer_id: VolunteerId | None) -> None:
        """Draft a certificate, for one volunteer or for whom the form will ask."""
        DraftDialog(self._desk, self.window(), volunteer_id, then=self.go_to).open()

    @override
    def show_card(self, record: Certificate | None) -> None:
        """Show a certificate on the card."""
        self.certificate_card.show_certificate(record)

    @override
    def deeds_of(self, record: Certificate) -> Sequence[Deed]:
        """Return what can be done with a certificate, the next step first."""
        state = record.state
        draft, issued = state is CertificateState.DRAFT, state is CertificateState.ISSUED
        hanging = state in (CertificateState.PUBLIC, CertificateState.READY)
        possible = (
            ("publish", self.tr("今天起公示"), "megaphone", self._publish, draft),
            ("issue", self.tr("出具证明"), "certificate", self._issue, hanging),
            ("print", self.tr("打印证明"), "print", self._print, issued),
            ("hours", self.tr("打印时长公示"), "print", self._print_hours, draft or hanging),
            ("publish", self.tr("今天起重新公示"), "megaphone", self._publish, hanging),
            ("reissue", self.tr("作废并重开…"), "arrow_clockwise", self._reissue, issued),
            ("void", self.tr("作废…"), "dismiss", self._void, state is not CertificateState.VOID),
            (
                "again",
                self.tr("按这份重开…"),
                "document_add",
                self._again,
                state is CertificateState.VOID,
            ),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[Certificate]:
        """Return how certificates are listed."""
        return Look[Certificate](
            name=self.tr("服务证明"),
            columns=[
                Column(self.tr("状态"), lambda each: said(CERTIFICATE_STATE_TITLES[each.state])),
                Column(self.tr("证明编号"), lambda each: each.number),
                Column(self.tr("志愿者"), lambda each: each.volunteer_name),
                Column(self.tr("时段"), _period),
                Column(self.tr("小时"), lambda each: half_hours(each.minutes)),
                Column(self.tr("公示至"), _public),
                Column(self.tr("出具"), _issued),
            ],
            widths=(82, 116, 100, 196, 62, 96, 96),
            wide=2,
            minor=(6, 5),
            placeholder=self.tr("姓名、拼音首字母、编号"),
            new=self.tr("起草证明"),
            empty=self.tr("还没有服务证明。\n点“起草证明”，选志愿者和时段，先公示再出具。"),
            none_found=self.tr("没有符合条件的证明。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 份 / 共 {total} 份"),
            key=lambda each: each.id,
            state=lambda each: each.state.value,
            states={state.value: said(title) for state, title in CERTIFICATE_STATE_TITLES.items()},
            words=_words,
            ink=lambda each: _INKS.get(each.state),
        )

    def _publish(self, each: Certificate) -> None:
        today = self._desk.tasks.page(lambda reading: reading.today)
        self.change(
            lambda tx, _seen: service.publish_certificate(tx, each.id, today),
            PUBLISH_CERTIFICATE,
            lambda _none: self.tr("已登记公示，满 7 天后可以出具，可撤销（Ctrl+Z）"),
        )

    def _issue(self, each: Certificate) -> None:
        self.change(
            lambda tx, _seen: service.issue_and_prove(tx, each.id),
            ISSUE_CERTIFICATE,
            lambda _proof: self.tr("证明已出具，可以打印，可撤销（Ctrl+Z）"),
        )

    def _print(self, each: Certificate) -> None:
        self.printer.certificates([each.id])

    def _print_listed(self) -> None:
        listed = map(self.model.record, range(self.model.rowCount()))
        ids = [each.id for each in listed if each.state is CertificateState.ISSUED]
        if not ids:
            self._desk.inform(self, self.tr("列出的证明中没有已出具的。"))
            return
        self.printer.certificates(ids)

    def _print_hours(self, each: Certificate) -> None:
        self.printer.hours(each.draft.from_on, each.draft.until_on)

    def _void(self, each: Certificate) -> None:
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("作废证明"),
            self.tr("{name}的证明作废，编号不再使用。").format(name=each.volunteer_name),
            (lambda tx, reason: service.void_certificate(tx, each.id, reason), VOID_CERTIFICATE),
        ).open()

    def _reissue(self, each: Certificate) -> None:
        DraftDialog(
            self._desk,
            self.window(),
            VolunteerId(each.draft.volunteer_id),
            then=self.go_to,
            replaces=each,
        ).open()

    def _again(self, each: Certificate) -> None:
        self._reissue(each)


def _period(each: Certificate) -> str:
    return f"{each.draft.from_on.isoformat()} — {each.draft.until_on.isoformat()}"


def _public(each: Certificate) -> str:
    return "" if each.public_until is None else each.public_until.isoformat()


def _issued(each: Certificate) -> str:
    return "" if each.issued_on is None else each.issued_on.isoformat()


def _words(each: Certificate) -> str:
    name = each.volunteer_name
    return f"{name} {search_key(name)} {each.number} {each.volunteer_no}"
