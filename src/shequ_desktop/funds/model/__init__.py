"""The tables of money and projects. All amounts are integer fen; states are stored nowhere."""

from shequ_desktop.funds.model.disclosures import DisclosureRow
from shequ_desktop.funds.model.money import (
    BankLineRow,
    FundSourceRow,
    MonthCloseRow,
    VoucherRow,
)
from shequ_desktop.funds.model.projects import (
    FundFileContentRow,
    FundFileRow,
    ProjectRow,
    ProjectStepRow,
)

TABLES = (
    FundSourceRow,
    VoucherRow,
    MonthCloseRow,
    BankLineRow,
    ProjectRow,
    ProjectStepRow,
    FundFileRow,
    FundFileContentRow,
    DisclosureRow,
)
"""Every table of this room."""

__all__ = [
    "TABLES",
    "BankLineRow",
    "DisclosureRow",
    "FundFileContentRow",
    "FundFileRow",
    "FundSourceRow",
    "MonthCloseRow",
    "ProjectRow",
    "ProjectStepRow",
    "VoucherRow",
]
