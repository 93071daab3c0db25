"""填制凭证: one receipt, payment or transfer; what speaks against it is told while it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    CHANGE_VOUCHER,
    DIRECTION_TITLES,
    RECORD_VOUCHER,
    Account,
    Direction,
    Project,
    ProjectId,
    Source,
    SourceId,
    Voucher,
    VoucherDraft,
    VoucherId,
)
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import MoneyEdit, day_field, long_box, money_words
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.money import capital
from shequ_desktop.storage.store import Reading, Transaction

_WIDE = 860
_MOST_INVOICES = 999


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a voucher can be booked on."""

    sources: tuple[Source, ...]
    projects: tuple[Project, ...]


class VoucherDialog(FormDialog):
    """A voucher that is not posted. The amount stands in capitals below its field."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        voucher: Voucher | None,
        *,
        then: Callable[[VoucherId], None],
        like: VoucherDraft | None = None,
    ) -> None:
        heading = QCoreApplication.translate("Vouchers", "填制凭证")
        if voucher is not None:
            heading = QCoreApplication.translate("Vouchers", "修改凭证")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if voucher is None else voucher.id, then
        self._choices = desk.tasks.page(read_choices)
        self._draft = self._new() if voucher is None else voucher.draft
        if like is not None:
            self._draft = like
        self._make_money()
        self._make_people()
        self._lay_out(heading)
        self._turn()
        self.mark_clean()
        self.summary.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft()

    def draft(self) -> VoucherDraft:
        """Return what the form says."""
        direction = Direction(str(self.direction.currentData()))
        target = self.target.currentData()
        is_transfer = direction is Direction.TRANSFER
        return replace(
            self._draft,
            on=self.on.day() or self._draft.on,
            account=Account(str(self.account.currentData())),
            direction=direction,
            summary=self.summary.text().strip(),
            amount_fen=self.amount.fen() or 0,
            category=str(self.category.currentData()) if direction is Direction.PAYMENT else "",
            source_id=SourceId(str(self.source.currentData() or "")),
            to_source_id=SourceId(str(target)) if is_transfer and target else None,
            project_id=ProjectId(str(self.project.currentData()))
            if self.project.currentData()
            else None,
            counterparty=self.counterparty.text().strip(),
            is_resident=self.resident.isChecked(),
            invoices=self.invoices.value(),
            handler=self.handler.text().strip(),
            witness=self.witness.text().strip(),
            approver=self.approver.text().strip(),
            note=self.note.text().strip(),
        )

    def _new(self) -> VoucherDraft:
        sources = [each for each in self._choices.sources if each.draft.year == self.today.year]
        first = (sources or list(self._choices.sources))[:1]
        return VoucherDraft(
            on=self.today,
            direction=Direction.PAYMENT,
            summary="",
            source_id=first[0].id if first else SourceId(""),
            amount_fen=0,
            handler=self.desk.user,
        )

    def _make_money(self) -> None:
        draft = self._draft
        self.direction = _of_titles(DIRECTION_TITLES, draft.direction)
        self.account = _of_titles(ACCOUNT_TITLES, draft.account)
        self.on = day_field(self.today, draft.on)
        self.amount = MoneyEdit(draft.amount_fen or None)
        self.capital = Hint()
        self.summary = QLineEdit(draft.summary)
        self.category = QComboBox()
        self.category.addItem("", "")
        for code, label in code_table("spending").options():
            self.category.addItem(label, code)
        self.category.setCurrentIndex(max(0, self.category.findData(draft.category)))
        self.source, self.target, self.project = long_box(), long_box(), long_box()
        self.target.addItem("", "")
        for each in self._choices.sources:
            is_used = each.id in (draft.source_id, draft.to_source_id)
            if each.closed_on is None or is_used:
                words = f"{each.draft.year} {each.draft.name}"
                self.source.addItem(words, each.id)
                self.target.addItem(words, each.id)
        self.project.addItem("", "")
        for project in self._choices.projects:
            self.project.addItem(project.draft.name, project.id)
        for box, key in (
            (self.source, draft.source_id),
            (self.target, draft.to_source_id),
            (self.project, draft.project_id),
        ):
            box.setCurrentIndex(max(0, box.findData(key or "")))

    def _make_people(self) -> None:
        draft = self._draft
        self.counterparty = QLineEdit(draft.counterparty)
        self.resident = QCheckBox(self.tr("对方是居民个人（公开时隐去姓名）"))
        self.resident.setChecked(draft.is_resident)
        self.invoices = QSpinBox()
        self.invoices.setRange(0, _MOST_INVOICES)
        self.invoices.setValue(draft.invoices)
        self.handler, self.witness = QLineEdit(draft.handler), QLineEdit(draft.witness)
        self.approver, self.note = QLineEdit(draft.approver), QLineEdit(draft.note)

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("收付"), self.direction)
        grid.add(self.tr("账户"), self.account)
        grid.add(self.tr("业务日期"), self.on, required=True, hint=self.on.hint)
        self._amount = grid.add(self.tr("金额（元）"), self.amount, required=True)
        grid.add(self.tr("摘要"), self.summary, required=True, wide=True)
        grid.add(self.tr("支出类别"), self.category)
        self._left = grid.add(self.tr("资金来源"), self.source, required=True)
        grid.add(self.tr("转入来源"), self.target, hint=self.tr("只在“转”时填写"))
        grid.add(self.tr("项目"), self.project)
        grid.add(self.tr("对方"), self.counterparty)
        grid.add(self.tr("票据张数"), self.invoices)
        grid.add("", self.resident, wide=True)
        grid.add(self.tr("经手人"), self.handler)
        grid.add(self.tr("证明人"), self.witness)
        grid.add(self.tr("审批人"), self.approver, hint=self.tr("三人不能相同，填制人不能审批"))
        grid.add(self.tr("备注"), self.note)
        self.body.addWidget(grid)
        self.direction.currentIndexChanged.connect(lambda _at: self._turn())
        self.amount.textChanged.connect(lambda _text: self._tell())
        for box in (self.account, self.source, self.category, self.target, self.project):
            box.currentIndexChanged.connect(lambda _at: self._tell())
        self.on.changed.connect(lambda _day: self._tell())
        self.summary.textChanged.connect(lambda _text: self._tell())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading, self.tr("保存后是待复核；入账后不能修改，只能冲销重填。"))
        self.fit(_WIDE)

    def _turn(self) -> None:
        direction = Direction(str(self.direction.currentData()))
        self.category.setEnabled(direction is Direction.PAYMENT)
        self.target.setEnabled(direction is Direction.TRANSFER)
        self._tell()

    def _tell(self) -> None:
        """Say the amount in capitals, what the source has, and which rules speak."""
        self.start_over()
        fen = self.amount.fen()
        if not self.amount.is_understood():
            self._amount.say(self.tr("看不懂这个金额，例如 1280.50。"), "error")
        else:
            self._amount.say(capital(fen) if fen and fen > 0 else "", "ok")
        known = {each.id: each for each in self._choices.sources}
        chosen = known.get(SourceId(str(self.source.currentData() or "")))
        if chosen is not None:
            told = self.tr("结余 {fen}").format(fen=money_words(chosen.balance_fen))
            use = self.tr("，限用于：{use}").format(use=chosen.draft.use)
            self._left.say(told + (use if chosen.draft.use else ""))
        if fen and chosen is not None and self.summary.text().strip():
            draft = self.draft()
            itself = self._id
            self.desk.tasks.latest(
                lambda reading: service.what_speaks_against(reading, draft, itself=itself),
                channel="against",
                owner=self,
                then=self._warn,
            )

    def _warn(self, found: list[Finding]) -> None:
        """Show the warnings while it is typed; what is still missing is told when it is saved."""
        if not self.findings.shown:
            self.findings.show_findings(each for each in found if each.severity is Severity.WARNS)

    def _save(self) -> None:
        if not self._choices.sources:
            self.desk.inform(self, self.tr("还没有资金来源。请先在“资金来源”中新建一项。"))
            return
        if not self.amount.is_understood():
            self.amount.setFocus()
            return
        draft, known, seen = self.draft(), self._id, self.overridden()

        def use_case(tx: Transaction) -> VoucherId:
            if known is None:
                return service.record_voucher(tx, draft, seen=seen)
            service.change_voucher(tx, known, draft, seen=seen)
            return known

        self.send(use_case, RECORD_VOUCHER if known is None else CHANGE_VOUCHER, self._done)

    def _done(self, voucher_id: VoucherId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("凭证已保存，等待复核，可撤销（Ctrl+Z）"))
        self._then(voucher_id)


def read_choices(reading: Reading) -> Choices:
    """Return the sources, the newest year first, and the projects that are not closed."""
    found = [
        each
        for year in sorted(service.years(reading), reverse=True)
        for each in service.sources(reading, year)
    ]
    return Choices(sources=tuple(found), projects=tuple(service.projects(reading)))


def _of_titles(
    titles: Mapping[Account, str] | Mapping[Direction, str], chosen: StrEnum
) -> QComboBox:
    made = QComboBox()
    for key, title in titles.items():
        made.addItem(QCoreApplication.translate("funds", title), key.value)
    made.setCurrentIndex(max(0, made.findData(chosen.value)))
    return made
