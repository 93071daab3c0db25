"""What the operation log costs: the same writing with and without its triggers."""

import random
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from benchmarks import material
from benchmarks.results import Result, compared, seconds
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.values import EDIT_CELLS, IMPORT_LEDGER
from shequ_desktop.storage import log
from shequ_desktop.storage.store import Furnishing
from shequ_desktop.storage.vault import Vault

T = TypeVar("T")

ROUNDS, SAVED, INSERTED = 9, 150, 10_000


def run() -> Iterator[Result]:
    """Save single rows through the ORM, then insert many at once."""
    # Without projections: what is made from the log is not the price of writing it.
    vault = material.empty(material.FOLDER / "capture.juwu", furnishing=Furnishing())
    draw = random.Random(3)  # noqa: S311 - invented people
    try:
        _insert(vault, material.people(draw, SAVED))
        ids = _ids(vault)
        saves = [_pair(vault, lambda: None, lambda _: _save(vault, ids)) for _ in range(ROUNDS)]
        yield compared(
            "ORM save of one row with capture",
            [(floor / SAVED, ours / SAVED) for floor, ours in saves],
            bar=1.2,
            note="one transaction each; floor: triggers dropped",
        )
        inserts = [
            _pair(
                vault,
                lambda: material.people(draw, INSERTED),
                lambda people: _insert(vault, people),
            )
            for _ in range(ROUNDS)
        ]
        yield compared(
            f"bulk insert of {INSERTED:,} persons with capture",
            inserts,
            bar=2.5,
            note="floor: triggers dropped",
        )
    finally:
        vault.close()


def _pair(vault: Vault, prepare: Callable[[], T], work: Callable[[T], None]) -> tuple[float, float]:
    """Return the seconds without and with triggers."""
    with vault.store.connection(writing=True) as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).scalars()
        for name in list(names):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    given = prepare()
    without = seconds(lambda: work(given))
    with vault.store.connection(writing=True) as connection:
        log.install_triggers(connection)
    given = prepare()
    return without, seconds(lambda: work(given))


def _save(vault: Vault, ids: list[str]) -> None:
    for id_ in ids:
        with vault.store.transaction(EDIT_CELLS) as tx:
            row = tx.session.get_one(PersonRow, id_)
            row.workplace = "" if row.workplace else "市第一中学"


def _ids(vault: Vault) -> list[str]:
    with vault.store.reading() as reading:
        return [row[0].hex() for row in reading.rows("SELECT id FROM person", tables=("person",))]


def _insert(vault: Vault, people: list[Any]) -> None:
    with vault.store.transaction(IMPORT_LEDGER) as tx:
        material.insert(tx, PersonRow, material.PERSON_COLUMNS, people)
