"""50,000 rows from a workbook to the ledger, against the bare reading of that workbook."""

from collections.abc import Iterator
from pathlib import Path

from python_calamine import CalamineWorkbook

from benchmarks import material
from benchmarks.results import Result, compared, seconds
from shequ_desktop.households.service import import_file

ROUNDS = 3


def run() -> Iterator[Result]:
    """Import into an empty vault: read, map, check, write, capture, one undo step."""
    path = material.workbook(material.ROWS)
    pairs = []
    for _ in range(ROUNDS):
        floor = seconds(lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())
        pairs.append((floor, _import(path)))
    yield compared(
        f"import of {material.ROWS:,} rows x {len(material.TITLES)} columns",
        pairs,
        bar=8,
        note="floor: python-calamine to_python",
    )


def _import(path: Path) -> float:
    vault = material.empty(material.FOLDER / "import.juwu")
    try:
        took = seconds(lambda: import_file(vault.store, path))
        undo = vault.store.history().undo
        assert undo is not None, "one step to undo"
        return took
    finally:
        vault.close()
