"""Import into the ledger: planned against what is known, written in one transaction."""

from collections.abc import Sequence

from shequ_desktop.households.rules.clean_values import CleanRow
from shequ_desktop.households.rules.planner import Planner
from shequ_desktop.households.rules.planning import Plan
from shequ_desktop.households.service.import_writer import ImportWriter
from shequ_desktop.households.service.known import known_ledger
from shequ_desktop.kernel.bulk import undisturbed
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.storage.store import Reading, Transaction


@undisturbed()
def plan_import(
    reading: Reading,
    rows: Sequence[CleanRow],
    *,
    vacant: Sequence[CleanRow] = (),
    progress: Progress | None = None,
) -> Plan:
    """Return what importing ``rows`` would do, without writing anything.

    Args:
        vacant: Doors where nobody lives.

    Raises:
        Cancelled: nobody wants it any more.
    """
    return Planner(known_ledger(reading)).plan(rows, vacant, progress or NoProgress())


@undisturbed()
def apply_import(
    tx: Transaction,
    rows: Sequence[CleanRow],
    *,
    vacant: Sequence[CleanRow] = (),
    progress: Progress | None = None,
) -> Plan:
    """Import ``rows``: one transaction, so one step to undo. Return what was done.

    It is planned anew inside the transaction, because the ledger may have changed since
    the plan was looked at.

    Raises:
        Cancelled: nobody wants it any more; nothing is written.
    """
    progress = progress or NoProgress()
    plan = plan_import(tx, rows, vacant=vacant, progress=progress)
    ImportWriter(tx, plan, progress).write()
    return plan
