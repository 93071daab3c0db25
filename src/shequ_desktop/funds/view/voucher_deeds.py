"""What can be done with a voucher: checked by another person, posted, taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    CHECK_VOUCHER,
    DELETE_VOUCHER,
    KEEP_RECEIPT,
    POST_VOUCHER,
    REVERSE_VOUCHER,
    Voucher,
    VoucherId,
    VoucherState,
)
from shequ_desktop.funds.view.printing import Printer
from shequ_desktop.funds.view.thread_dialog import ThreadDialog, thread_title
from shequ_desktop.funds.view.voucher_dialog import VoucherDialog
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.photos import shrink
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Transaction

_MOST_BYTES = 600_000
_STEPS = ("check", "post")


class _ReverseDialog(ReasonDialog):
    """What is posted is not undone, and nobody is told that it could be."""

    @override
    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已冲销，原凭证和冲销凭证都留在账上"))


class VoucherDeeds(QObject):
    """The deeds of the journal's page."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._printer = Printer(desk, page)

    def of(self, voucher: Voucher) -> Sequence[Deed]:
        """Return what can be done with a voucher, the next step first."""
        draft = voucher.state is VoucherState.DRAFT
        checked = voucher.state is VoucherState.CHECKED
        can_reverse = voucher.state is VoucherState.POSTED and voucher.reverses is None
        possible = (
            ("check", self.tr("复核"), "checkmark", self._check, draft),
            ("post", self.tr("入账"), "checkmark_circle", self._post, checked),
            ("change", self.tr("修改"), "edit", self._change, draft or checked),
            ("reverse", self.tr("冲销…"), "arrow_undo", self._reverse, can_reverse),
            ("again", self.tr("重填…"), "copy", self._again, not draft),
            ("receipt", self.tr("添加票据图片…"), "receipt", self._ask_receipt, True),
            ("paste_up", self.tr("打印报销单"), "print", self._print_reimbursement, True),
            ("print", self.tr("打印凭证查阅件"), "print", self._print_inside, True),
            ("public", self.tr("打印凭证公开件"), "megaphone", self._print_public, not draft),
            ("thread", thread_title(), "split_horizontal", self._thread, not draft),
            ("delete", self.tr("删除"), "delete", self._delete, draft or checked),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, voucher))
            for key, title, icon, run, can in possible
            if can
        ]

    def do(self, key: str, voucher: Voucher | None) -> None:
        """Do one thing, if it can be done now."""
        for deed in [] if voucher is None else self.of(voucher):
            if deed.key == key:
                deed.run()
                return

    def next(self, voucher: Voucher | None) -> None:
        """Check or post it, whichever is next (F9)."""
        for key in _STEPS:
            self.do(key, voucher)

    def keep_receipt(self, voucher: Voucher, path: Path) -> None:
        """Keep the picture at ``path`` with a voucher, made small."""
        content = shrink(path, _MOST_BYTES)
        name = self.tr("票据 {stem}").format(stem=path.stem)
        self._change_now(
            lambda tx: service.keep_bytes(tx, voucher.id, name, content, label="receipt"),
            KEEP_RECEIPT,
            self.tr("已添加票据图片，可撤销（Ctrl+Z）"),
        )

    def _check(self, voucher: Voucher) -> None:
        told = self.tr("已复核，可撤销（Ctrl+Z）")
        self._change_now(lambda tx: service.check_off(tx, voucher.id), CHECK_VOUCHER, told)

    def _post(self, voucher: Voucher) -> None:
        told = self.tr("已入账，从现在起不能修改，只能冲销")
        self._change_now(lambda tx: service.post_voucher(tx, voucher.id), POST_VOUCHER, told)

    def _delete(self, voucher: Voucher) -> None:
        told = self.tr("已删除，可撤销（Ctrl+Z）")
        self._change_now(lambda tx: service.delete_voucher(tx, voucher.id), DELETE_VOUCHER, told)

    def _change(self, voucher: Voucher) -> None:
        VoucherDialog(self._desk, self._page.window(), voucher, then=_nothing).open()

    def _again(self, voucher: Voucher) -> None:
        VoucherDialog(
            self._desk, self._page.window(), None, then=_nothing, like=voucher.draft
        ).open()

    def _reverse(self, voucher: Voucher) -> None:
        told = self.tr("用一张今天的凭证冲掉“{summary}”；原凭证留在账上。")
        _ReverseDialog(
            self._desk,
            self._page.window(),
            self.tr("冲销凭证"),
            told.format(summary=voucher.draft.summary),
            (lambda tx, reason: service.reverse_voucher(tx, voucher.id, reason), REVERSE_VOUCHER),
        ).open()

    def _ask_receipt(self, voucher: Voucher) -> None:
        dialog = QFileDialog(self._page, self.tr("添加票据图片"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("照片 (*.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(lambda path: self.keep_receipt(voucher, Path(path)))
        dialog.open()

    def _print_reimbursement(self, voucher: Voucher) -> None:
        self._printer.reimbursement(voucher.id)

    def _print_inside(self, voucher: Voucher) -> None:
        self._printer.voucher(voucher.id)

    def _print_public(self, voucher: Voucher) -> None:
        self._printer.voucher_public(voucher.id)

    def _thread(self, voucher: Voucher) -> None:
        words = f"{voucher.shown_number}　{voucher.draft.summary}"
        ThreadDialog(self._desk, self._page.window(), [(voucher.id, words)], words).open()

    def _change_now(
        self, use_case: Callable[[Transaction], object], operation: Operation, told: str
    ) -> None:
        def refused(found: tuple[Finding, ...]) -> None:
            self._desk.inform(self._page, "\n".join(map(sentence, found)))

        self._desk.tasks.change(
            use_case,
            operation,
            owner=self._page,
            then=lambda _value: self._desk.say(told),
            refused=refused,
        )


def _nothing(_voucher_id: VoucherId) -> None:
    """The list shows it by itself."""
