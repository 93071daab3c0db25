"""The tables of sources, vouchers, closed months and bank statements. All amounts are integer fen."""

from datetime import date

from sqlalchemy import Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class FundSourceRow(Row, Base):
    """资金来源."""

    __tablename__ = "fund_source"
    table_no = 50

    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    year: Mapped[int] = mapped_column(Integer)
    granted_fen: Mapped[int] = mapped_column(Integer, default=0)
    carried_fen: Mapped[int] = mapped_column(Integer, default=0)
    use: Mapped[str] = mapped_column(Text, default="")
    basis: Mapped[str] = mapped_column(Text, default="")
    task: Mapped[str] = mapped_column(Text, default="")
    donor: Mapped[str] = mapped_column(Text, default="")
    """Class I."""
    is_anonymous: Mapped[bool] = mapped_column(default=False)
    goods: Mapped[str] = mapped_column(Text, default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)


class VoucherRow(Row, Base):
    """收支凭证. Posted ones are never edited."""

    __tablename__ = "voucher"
    table_no = 51
    seal_column = "number"
    __table_args__ = (
        # Wide, so that the journal and its sums read no row: 100,000 vouchers a year.
        Index(
            "ix_voucher_journal",
            "on",
            "account",
            "number",
            "direction",
            "amount_fen",
            "reverses_id",
            "deleted_at",
            "source_id",
            "to_source_id",
            "project_id",
            "category",
            "checked_on",
        ),
        Index("ix_voucher_words", "on", "summary", "counterparty"),
        {"sqlite_with_rowid": False},
    )

    on: Mapped[date] = mapped_column()
    account: Mapped[str] = mapped_column(Text)
    direction: Mapped[str] = mapped_column(Text)
    summary: Mapped[str] = mapped_column(Text)
    source_id: Mapped[str] = mapped_column(Id, to("fund_source.id"))
    amount_fen: Mapped[int] = mapped_column(Integer)
    """Above 0."""
    category: Mapped[str] = mapped_column(Text, default="")
    to_source_id: Mapped[str | None] = mapped_column(Id, to("fund_source.id"), default=None)
    project_id: Mapped[str | None] = mapped_column(Id, to("project.id"), default=None)
    invoices: Mapped[int] = mapped_column(Integer, default=0)
    counterparty: Mapped[str] = mapped_column(Text, default="")
    """Class I if a resident."""
    is_resident: Mapped[bool] = mapped_column(default=False)
    handler: Mapped[str] = mapped_column(Text, default="")
    witness: Mapped[str] = mapped_column(Text, default="")
    approver: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[int | None] = mapped_column(Integer, default=None)
    """Within year and account."""
    recorded_by: Mapped[str] = mapped_column(Text, default="")
    checked_by: Mapped[str] = mapped_column(Text, default="")
    checked_on: Mapped[date | None] = mapped_column(default=None)
    posted_by: Mapped[str] = mapped_column(Text, default="")
    posted_on: Mapped[date | None] = mapped_column(default=None)
    reverses_id: Mapped[str | None] = mapped_column(Id, to("voucher.id"), default=None)
    reason: Mapped[str] = mapped_column(Text, default="")


class MonthCloseRow(Row, Base):
    """月结; written once."""

    __tablename__ = "month_close"
    table_no = 52
    seal_column = "closed_on"

    year: Mapped[int] = mapped_column(Integer)
    month: Mapped[int] = mapped_column(Integer)
    account: Mapped[str] = mapped_column(Text)
    opening_fen: Mapped[int] = mapped_column(Integer)
    in_fen: Mapped[int] = mapped_column(Integer)
    out_fen: Mapped[int] = mapped_column(Integer)
    closing_fen: Mapped[int] = mapped_column(Integer)
    vouchers: Mapped[int] = mapped_column(Integer)
    head: Mapped[str] = mapped_column(Text)
    closed_by: Mapped[str] = mapped_column(Text)
    closed_on: Mapped[date] = mapped_column()


class BankLineRow(Row, Base):
    """银行对账单."""

    __tablename__ = "bank_line"
    table_no = 53
    __table_args__ = indexed("bank_line", "on")

    on: Mapped[date] = mapped_column()
    summary: Mapped[str] = mapped_column(Text, default="")
    counterparty: Mapped[str] = mapped_column(Text, default="")
    in_fen: Mapped[int] = mapped_column(Integer, default=0)
    out_fen: Mapped[int] = mapped_column(Integer, default=0)
    balance_fen: Mapped[int | None] = mapped_column(Integer, default=None)
    voucher_id: Mapped[str | None] = mapped_column(Id, to("voucher.id"), default=None)
