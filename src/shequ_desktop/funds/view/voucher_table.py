"""The journal as a table: 100,000 vouchers scroll like ten."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    VOUCHER_STATE_TITLES,
    Direction,
    Listed,
    Voucher,
    VoucherId,
    VoucherState,
)
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.idtable import Column, IdModel
from shequ_desktop.gui.ledgerview import GridView
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.money import yuan

Line = tuple[Voucher, int | None]
"""A voucher and the balance behind it."""

NOTHING = Listed(keys=(), balances=(), in_fen=0, out_fen=0, unposted=0, reversed_by={})
_RIGHT = Qt.AlignmentFlag.AlignRight
_INKS = {
    VoucherState.DRAFT: "warn",
    VoucherState.CHECKED: "primary",
    VoucherState.REVERSED: "disabled",
}


class VoucherTable(GridView):
    """Shows what was listed; the rows are read as they are looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = desk
        self.found = NOTHING
        self.names: Mapping[str, str] = {}
        """Of sources and projects, by their ids."""
        self.setAccessibleName(self.tr("收支流水"))
        model = IdModel(self._columns(), self._fetch, self)
        self.furnish(model, desk, key="funds.journal")

    def show_listed(self, found: Listed, names: Mapping[str, str]) -> None:
        """Show another list; the chosen voucher stays chosen if it is there."""
        key = self.current_key()
        self.found, self.names = found, names
        self.grid_model.set_ids(range(len(found.keys)))
        if key is None:
            self.go_to(len(found.keys) - 1)
        else:
            self.choose(key)

    def current_key(self) -> VoucherId | None:
        """Return the id of the voucher that the cursor is on."""
        at = self.current_id()
        there = at is not None and at < len(self.found.keys)
        return VoucherId(self.found.keys[at].hex()) if there and at is not None else None

    def current(self) -> Voucher | None:
        """Return the voucher that the cursor is on."""
        at = self.currentIndex().row()
        line = self.grid_model.row(at) if 0 <= at < len(self.found.keys) else None
        return None if line is None else line[0]

    def choose(self, key: VoucherId) -> bool:
        """Put the cursor on a voucher, and say whether it is listed."""
        wanted = bytes.fromhex(key)
        if wanted not in self.found.keys:
            return False
        return self.go_to(self.found.keys.index(wanted))

    def _fetch(self, positions: Sequence[int]) -> Mapping[int, Line]:
        found = self.found
        keys = {found.keys[at]: at for at in positions if at < len(found.keys)}
        page = self._own.tasks.page(lambda reading: service.journal_page(reading, keys, found))
        return {keys[key]: (each, found.balances[keys[key]]) for key, each in page.items()}

    def _columns(self) -> tuple[Column[Line], ...]:
        def column(key: str, title: str, show: object, width: int, **more: object) -> Column[Line]:
            return Column(key=key, title=title, show=show, width=width, ink=_ink, **more)  # type: ignore[arg-type] # passed on as it is

        return (
            column("on", self.tr("日期"), lambda line: line[0].draft.on.isoformat(), 88),
            column("number", self.tr("凭证号"), lambda line: line[0].shown_number, 72),
            column("summary", self.tr("摘要"), lambda line: line[0].draft.summary, 168),
            column(
                "in",
                self.tr("收入"),
                lambda line: _yuan(_came(line)),
                88,
                align=_RIGHT,
                number=lambda line: _number(_came(line)),
            ),
            column(
                "out",
                self.tr("支出"),
                lambda line: _yuan(_went(line)),
                88,
                align=_RIGHT,
                number=lambda line: _number(_went(line)),
            ),
            column("balance", self.tr("余额"), lambda line: _yuan(line[1]), 98, align=_RIGHT),
            column("category", self.tr("类别"), lambda line: _category(line[0]), 88),
            column("source", self.tr("资金来源"), self._source, 116),
            column("state", self.tr("状态"), lambda line: state_words(line[0]), 76),
            column("counterparty", self.tr("对方"), lambda line: line[0].draft.counterparty, 120),
            column("account", self.tr("账户"), _account, 60),
            column("project", self.tr("项目"), self._project, 120),
            column("invoices", self.tr("票据"), lambda line: str(line[0].draft.invoices or ""), 52),
            column("handler", self.tr("经手人"), lambda line: line[0].draft.handler, 72),
        )

    def _source(self, line: Line) -> str:
        draft = line[0].draft
        name = self.names.get(draft.source_id, "")
        target = self.names.get(draft.to_source_id or "", "")
        return f"{name} → {target}" if target else name

    def _project(self, line: Line) -> str:
        return self.names.get(line[0].draft.project_id or "", "")


def state_words(voucher: Voucher) -> str:
    """Return where a voucher stands, as the user reads it."""
    return QCoreApplication.translate("funds", VOUCHER_STATE_TITLES[voucher.state])


def _came(line: Line) -> int | None:
    voucher = line[0]
    if voucher.draft.direction is not Direction.RECEIPT:
        return None
    return voucher.signed_fen


def _went(line: Line) -> int | None:
    voucher = line[0]
    if voucher.draft.direction is not Direction.PAYMENT:
        return None
    return -voucher.signed_fen


def _yuan(fen: int | None) -> str:
    return "" if fen is None else yuan(fen)


def _number(fen: int | None) -> float | None:
    return None if fen is None else fen / 100


def _category(voucher: Voucher) -> str:
    code = voucher.draft.category
    return code_table("spending").label_of(code) if code else ""


def _account(line: Line) -> str:
    return QCoreApplication.translate("funds", ACCOUNT_TITLES[line[0].draft.account])


def _ink(line: Line) -> QColor | None:
    token = _INKS.get(line[0].state)
    return None if token is None else theme.colour(token)
