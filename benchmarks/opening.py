"""Opening an encrypted vault once its key is known."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from benchmarks import material
from benchmarks.results import Result, seconds
from shequ_desktop.community import service as community
from shequ_desktop.households import service
from shequ_desktop.households.values import LedgerQuery

ROUNDS, BAR_S = 5, 1


def run() -> Iterator[Result]:
    """Open the file, read its community and its first lines, as the window does."""
    path, key = material.vault(material.LARGE)
    times = [seconds(lambda: _open(path, key)) for _ in range(ROUNDS)]
    yield Result(
        name=f"opening a vault with {material.LARGE:,} persons, key derived",
        value=statistics.median(times),
        unit="s",
        bar=BAR_S,
        note="lock, check, community, the ledger's order",
    )


def _open(path: Path, key: bytes) -> None:
    vault = material.opened(path, key)
    try:
        with vault.store.reading() as reading:
            assert community.community(reading) is not None, "it was founded"
            assert len(service.line_numbers(reading, LedgerQuery())) == material.LARGE, (
                "all are there"
            )
    finally:
        vault.close()
