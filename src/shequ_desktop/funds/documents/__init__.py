"""The papers of money and projects."""

from shequ_desktop.funds.documents.donations import ANONYMOUS, DONATIONS
from shequ_desktop.funds.documents.journal import JOURNAL
from shequ_desktop.funds.documents.projects import ACCEPTANCE, EXECUTION, PROJECT, RATING
from shequ_desktop.funds.documents.statement import INCOME_EXPENSE
from shequ_desktop.funds.documents.vouchers import REIMBURSEMENT, VOUCHER, VOUCHER_PUBLIC

__all__ = [
    "ACCEPTANCE",
    "ANONYMOUS",
    "DONATIONS",
    "EXECUTION",
    "INCOME_EXPENSE",
    "JOURNAL",
    "PAPERS",
    "PROJECT",
    "RATING",
    "REIMBURSEMENT",
    "VOUCHER",
    "VOUCHER_PUBLIC",
]

PAPERS = (
    INCOME_EXPENSE,
    JOURNAL,
    REIMBURSEMENT,
    VOUCHER,
    VOUCHER_PUBLIC,
    PROJECT,
    EXECUTION,
    ACCEPTANCE,
    RATING,
    DONATIONS,
)
"""Every paper of this room, in the order of the gallery."""
