"""One voucher beside the journal: what it says, who stands for it, and its receipts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.vouchers import waits_for
from shequ_desktop.funds.values import DIRECTION_TITLES, Voucher, VoucherState
from shequ_desktop.funds.view.voucher_table import state_words
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.photos import PhotoWindow
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words, money_words
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.money import capital
from shequ_desktop.storage.store import Reading

_TONES = {
    VoucherState.DRAFT: "warn",
    VoucherState.CHECKED: "info",
    VoucherState.POSTED: "ok",
    VoucherState.REVERSED: "grey",
}
Receipts = tuple[tuple[str, str], ...]
"""Names and hashes."""


class VoucherCard(RecordCard):
    """Read in full; the receipts open large."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.show_voucher(None, {})

    def show_voucher(self, voucher: Voucher | None, names: Mapping[str, str]) -> None:
        """Show another voucher; ``names`` are those of sources and projects."""
        if voucher is None:
            self.start_empty(self.tr("选一张凭证，这里显示它的全部内容。"))
            return
        draft = voucher.draft
        word = QCoreApplication.translate("funds", DIRECTION_TITLES[draft.direction])
        self.start(
            draft.summary,
            state_words(voucher),
            _TONES[voucher.state],
            "　".join(filter(None, (voucher.shown_number or word, day_words(draft.on)))),
        )
        self.say(money_words(draft.amount_fen), "h2")
        self.say(capital(draft.amount_fen), "sub")
        self.fact(self.tr("下一步"), waits_for(voucher))
        self.fact(self.tr("资金来源"), names.get(draft.source_id, ""))
        self.fact(self.tr("转入"), names.get(draft.to_source_id or "", ""))
        self.fact(self.tr("项目"), names.get(draft.project_id or "", ""))
        category = code_table("spending").label_of(draft.category) if draft.category else ""
        self.fact(self.tr("类别"), category)
        self.fact(self.tr("对方"), draft.counterparty)
        self.fact(self.tr("备注"), draft.note)
        self.fact(self.tr("冲销原因"), voucher.reason)
        self.section(self.tr("经手和审批"))
        for title, words in (
            (self.tr("经手人"), draft.handler),
            (self.tr("证明人"), draft.witness),
            (self.tr("审批人"), draft.approver),
            (self.tr("填制"), voucher.recorded_by),
            (self.tr("复核"), _by(voucher.checked_by, day_words(voucher.checked_on))),
            (self.tr("入账"), _by(voucher.posted_by, day_words(voucher.posted_on))),
        ):
            self.fact(title, words)
        self.section(self.tr("票据 {n} 张").format(n=draft.invoices))
        for name, content_hash in self._desk.tasks.page(
            lambda reading: _receipts(reading, voucher)
        ):
            button = layouts.button(name, "receipt", "line")
            button.clicked.connect(
                lambda _on=False, name=name, key=content_hash: self._open(name, key)
            )
            self.add(button)
        self.end()

    def _open(self, name: str, content_hash: str) -> None:
        content = self._desk.tasks.page(lambda reading: service.bytes_of(reading, content_hash))
        PhotoWindow(content, name, self.window()).show()


def _by(name: str, day: str) -> str:
    return f"{name}　{day}" if name else ""


def _receipts(reading: Reading, voucher: Voucher) -> Receipts:
    return tuple((row.name, row.content_hash) for row in service.files_about(reading, voucher.id))
