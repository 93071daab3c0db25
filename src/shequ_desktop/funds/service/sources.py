"""Sources of money: written down, changed, settled."""

from shequ_desktop.funds.model import FundSourceRow
from shequ_desktop.funds.service.rows import sources_where
from shequ_desktop.funds.values import (
    Source,
    SourceDraft,
    SourceId,
    SourceKnown,
    SourceNameMissing,
)
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.storage.store import Reading, Transaction


def source(reading: Reading, source_id: SourceId) -> Source:
    """Return one source with its balance.

    Raises:
        LookupError: there is none of that id.
    """
    found = sources_where(reading, FundSourceRow.id == source_id, alone=source_id)
    if not found:
        raise LookupError(source_id)
    return found[0]


def sources(reading: Reading, year: int) -> list[Source]:
    """Return a year's sources with their balances."""
    return sources_where(reading, FundSourceRow.year == year)


def add_source(tx: Transaction, draft: SourceDraft) -> SourceId:
    """Write down a source.

    Raises:
        RulesBroken: no name; the year has one of that name.
    """
    _check(tx, draft)
    row = FundSourceRow(name="", kind=draft.kind, year=draft.year)
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return SourceId(row.id)


def change_source(tx: Transaction, source_id: SourceId, draft: SourceDraft) -> None:
    """Change a source. Raises as ``add_source``."""
    _check(tx, draft, itself=source_id)
    _write(tx.session.get_one(FundSourceRow, source_id), draft)


def close_source(tx: Transaction, source_id: SourceId) -> None:
    """Let nothing more be booked on it."""
    tx.session.get_one(FundSourceRow, source_id).closed_on = tx.today


def _check(tx: Transaction, draft: SourceDraft, itself: SourceId | None = None) -> None:
    if not draft.name.strip():
        refuse([SourceNameMissing()])
    same = [
        each
        for each in sources(tx, draft.year)
        if each.draft.name == draft.name.strip() and each.id != itself
    ]
    if same:
        refuse([SourceKnown(draft.name.strip(), draft.year)])


def _write(row: FundSourceRow, draft: SourceDraft) -> None:
    row.name, row.kind, row.year = draft.name.strip(), draft.kind, draft.year
    row.granted_fen, row.carried_fen = draft.granted_fen, draft.carried_fen
    row.use, row.basis, row.task = draft.use.strip(), draft.basis.strip(), draft.task.strip()
    row.donor, row.is_anonymous = draft.donor.strip(), draft.is_anonymous
    row.goods = draft.goods.strip()
