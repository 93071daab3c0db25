"""The years that have books, and what was posted in them."""

from sqlalchemy import select

from shequ_desktop.funds.model import FundSourceRow, VoucherRow
from shequ_desktop.funds.service.rows import posted
from shequ_desktop.funds.values import Voucher
from shequ_desktop.storage.store import Reading


def years(reading: Reading) -> list[int]:
    """Return the years that have sources or vouchers, the first one first."""
    of_sources = reading.session.scalars(
        select(FundSourceRow.year).where(FundSourceRow.deleted_at.is_(None)).distinct()
    )
    days = reading.session.scalars(
        select(VoucherRow.on).where(VoucherRow.deleted_at.is_(None)).distinct()
    )
    return sorted({*of_sources, *(day.year for day in days)})


def posted_vouchers(reading: Reading, year: int) -> list[Voucher]:
    """Return the posted vouchers of a year, in the books' order."""
    return posted(reading, year)
