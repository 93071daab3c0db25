"""What the money tells the search box and the first page."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select

from shequ_desktop.funds.model import FundSourceRow, VoucherRow
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.offers import Fact, Hit
from shequ_desktop.kernel.texts import plain
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading

_MOST_HITS = 5
_ALIVE = VoucherRow.deleted_at.is_(None)


def find(reading: Reading, text: str) -> Sequence[Hit]:
    """Return a few vouchers and sources for the search box, the newest first."""
    words = plain(text).lower().split()
    if not words:
        return []
    told = func.lower(VoucherRow.summary + " " + VoucherRow.counterparty)
    rows = reading.session.execute(
        select(VoucherRow.id, VoucherRow.summary, VoucherRow.on, VoucherRow.amount_fen)
        .where(_ALIVE, and_(*(func.instr(told, word) > 0 for word in words)))
        .order_by(VoucherRow.on.desc())
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "凭证")
    hits = [
        Hit(kind, row.summary, f"{row.on.isoformat()} {yuan(row.amount_fen)}", f"vouchers:{row.id}")
        for row in rows
    ]
    return [*hits, *_sources(reading, words)][:_MOST_HITS]


def facts(reading: Reading) -> Sequence[Fact]:
    """Return what waits to be checked and to be posted."""
    unposted = (_ALIVE, VoucherRow.number.is_(None))
    waiting = (
        (
            _count(reading, *unposted, VoucherRow.checked_on.is_(None)),
            QT_TRANSLATE_NOOP("offers", "凭证待复核"),
            QT_TRANSLATE_NOOP("offers", "张，请另一位同事核对"),
        ),
        (
            _count(reading, *unposted, VoucherRow.checked_on.is_not(None)),
            QT_TRANSLATE_NOOP("offers", "凭证待入账"),
            QT_TRANSLATE_NOOP("offers", "张已复核"),
        ),
    )
    return [
        Fact(title=title, value=f"{number:,}", detail=detail, key="vouchers")
        for number, title, detail in waiting
        if number
    ]


def _count(reading: Reading, *conditions: ColumnElement[bool]) -> int:
    return (
        reading.session.scalar(select(func.count()).select_from(VoucherRow).where(*conditions)) or 0
    )


def _sources(reading: Reading, words: Sequence[str]) -> list[Hit]:
    told = func.lower(FundSourceRow.name)
    rows = reading.session.execute(
        select(FundSourceRow.id, FundSourceRow.name, FundSourceRow.year)
        .where(
            FundSourceRow.deleted_at.is_(None),
            and_(*(func.instr(told, word) > 0 for word in words)),
        )
        .order_by(FundSourceRow.year.desc())
        .limit(_MOST_HITS)
    )
    kind = QT_TRANSLATE_NOOP("offers", "资金来源")
    return [Hit(kind, row.name, str(row.year), f"sources:{row.id}") for row in rows]
