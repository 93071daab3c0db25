"""What an import would do, row by row, beside what stands in the workbook and is wrong there."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from shequ_desktop.households.rules.clean_values import CellIssue, CleanRow
from shequ_desktop.households.rules.planning import Fate, Planned
from shequ_desktop.households.service.import_areas import count_areas
from shequ_desktop.households.service.importing import plan_import
from shequ_desktop.households.service.workbooks import CleanLedger, LedgerFile, clean_ledger
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One person's row: what it says, what it would do, what is wrong with it."""

    clean: CleanRow
    planned: Planned
    issues: tuple[CellIssue, ...] = ()

    @property
    def wants_a_look(self) -> bool:
        """Whether something is wrong with it, or something known would be written over."""
        return bool(self.issues) or self.planned.fate in (Fate.UPDATED, Fate.REFUSED)


@dataclass(slots=True)
class Checked:
    """A dry run. Nothing is written."""

    file: LedgerFile
    clean: CleanLedger
    rows: list[CheckedRow] = field(default_factory=list)
    """In the order of the workbook."""
    first: list[int] = field(default_factory=list)
    """Numbers of the rows that want a look: first those with errors, then those that change."""
    new_homes: int = 0
    """Households that there are not yet, those behind empty doors included."""
    new_areas: int = 0
    """Compounds and buildings that there are not yet, or that would be said more of."""

    def count(self, fate: Fate) -> int:
        """Return how many rows have this fate."""
        return sum(row.planned.fate is fate for row in self.rows)

    @property
    def to_import(self) -> int:
        """How many rows would be written."""
        return self.count(Fate.NEW) + self.count(Fate.UPDATED) + self.new_areas

    @property
    def has_work(self) -> bool:
        """Whether importing would write anything."""
        return bool(self.to_import or self.new_homes)


def check_ledger(reading: Reading, file: LedgerFile, progress: Progress) -> Checked:
    """Return what importing the chosen sheets would do, without writing anything.

    Raises:
        NoPeopleFound: none of them has names, and none lists areas.
        Cancelled: nobody wants it any more.
    """
    clean = clean_ledger(file, today=reading.today, progress=progress)
    plan = plan_import(reading, clean.rows, vacant=clean.vacant, progress=progress)
    issues = _by_row(clean.issues)
    rows = [
        CheckedRow(row, planned, tuple(issues.get((row.sheet, row.number), ())))
        for row, planned in zip(clean.rows, plan.rows, strict=True)
    ]
    looked_at = [at for at, row in enumerate(rows) if row.wants_a_look]
    looked_at.sort(key=lambda at: _urgency(rows[at]))
    areas = count_areas(reading, clean.areas)
    return Checked(file, clean, rows, looked_at, len(plan.new_homes), areas)


def _by_row(issues: Iterable[CellIssue]) -> dict[tuple[str, int], list[CellIssue]]:
    by_row: dict[tuple[str, int], list[CellIssue]] = {}
    for issue in issues:
        by_row.setdefault((issue.sheet, issue.row), []).append(issue)
    return by_row


def _urgency(row: CheckedRow) -> int:
    if row.planned.fate is Fate.REFUSED:
        return 0
    if any(issue.level == "error" for issue in row.issues):
        return 1
    return 3 if row.planned.fate is Fate.UPDATED and not row.issues else 2
