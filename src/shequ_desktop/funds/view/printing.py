"""The papers of this room, as buttons ask for them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.masking import PUBLIC
from shequ_desktop.funds import service
from shequ_desktop.funds.documents import (
    ACCEPTANCE,
    EXECUTION,
    JOURNAL,
    PROJECT,
    RATING,
    REIMBURSEMENT,
    VOUCHER,
    VOUCHER_PUBLIC,
)
from shequ_desktop.funds.values import Disclosure, ProjectId, VoucherId
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import show_paper, show_printed
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.storage.store import Reading


class Printer:
    """Opens the previews; ``owner`` is the page that asks."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner

    def journal(self, since: date, until: date) -> None:
        """收支明细账 of a stretch of one year, both days inclusive."""
        self._show(JOURNAL, lambda reading: service.journal_content(reading, since, until))

    def reimbursement(self, voucher_id: VoucherId) -> None:
        """报销单（票据粘贴单）."""
        self._voucher(REIMBURSEMENT, voucher_id, inside=False)

    def voucher(self, voucher_id: VoucherId) -> None:
        """凭证查阅件 for the supervisors, with its receipts."""
        self._voucher(VOUCHER, voucher_id, inside=True)

    def voucher_public(self, voucher_id: VoucherId) -> None:
        """凭证公开件: what everybody may see."""
        self._voucher(VOUCHER_PUBLIC, voucher_id, inside=False)

    def project(self, project_id: ProjectId) -> None:
        """项目公示."""
        self._project(PROJECT, project_id, service.project_content)

    def execution(self, project_id: ProjectId) -> None:
        """项目实施情况公开."""
        self._project(EXECUTION, project_id, service.execution_content)

    def acceptance(self, project_id: ProjectId) -> None:
        """项目验收单."""
        self._project(ACCEPTANCE, project_id, service.acceptance_content)

    def rating(self, project_id: ProjectId) -> None:
        """项目评议表."""
        self._project(RATING, project_id, service.rating_content)

    def disclosure(self, found: Disclosure) -> None:
        """Show the sheet that is kept, as it was printed."""
        draft = found.draft
        trail = PaperTrail(
            kind=draft.kind,
            title=draft.title,
            subject=found.notice_id or found.id,
            mask=PUBLIC,
            way=Way.PRINTED,
        )
        name = f"{draft.title}（{draft.period_label}）" if draft.period_label else draft.title

        def show(pdf: bytes) -> None:
            show_printed(self._desk, self._owner, pdf, trail, name=name)

        self._desk.tasks.read(
            lambda reading: service.printed_sheet(reading, found.id), owner=self._owner, then=show
        )

    def _voucher(self, kind: PaperKind, voucher_id: VoucherId, *, inside: bool) -> None:
        self._show(
            kind,
            lambda reading: service.voucher_content(reading, voucher_id, inside=inside),
            voucher_id,
        )

    def _project(
        self,
        kind: PaperKind,
        project_id: ProjectId,
        read: Callable[[Reading, ProjectId], Content],
    ) -> None:
        self._show(kind, lambda reading: read(reading, project_id), project_id)

    def _show(self, kind: PaperKind, read: Callable[[Reading], Content], subject: str = "") -> None:
        show_paper(self._desk, self._owner, kind, read, subject=subject)
