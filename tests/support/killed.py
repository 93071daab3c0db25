"""A program of its own that works on a vault until somebody pulls the plug.

Run as ``python -m support.killed WORK VAULT KEY``; says ``done N`` after each step that
was said to be saved, so that the test knows what has to be there.
"""

import sys
from pathlib import Path

from support.families import add
from support.migrations import NEXT
from support.vaults import A_CHANGE, USER

from shequ_desktop.households import service
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.values import Place
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.vault import migrate, open_vault
from shequ_desktop.sync.merging import take_in
from shequ_desktop.sync.telling import delta_since

IMPORTED = 400
"""People in each bulk import."""


def said(number: int) -> None:
    sys.stdout.write(f"done {number}\n")
    sys.stdout.flush()


def commits(path: Path, key: bytes) -> None:
    store = open_vault(path, key, user=USER, furnishing=FURNISHING).store
    with store.transaction(A_CHANGE) as tx:
        home = service.open_household(tx, Place(building="3号楼", door_no="501"))
    said(0)
    for number in range(1, 10_000):
        with store.transaction(A_CHANGE) as tx:
            add(tx, home, f"张{number}", relation="20" if number > 1 else "")
        said(number)


def imports(path: Path, key: bytes) -> None:
    store = open_vault(path, key, user=USER, furnishing=FURNISHING).store
    table = PersonRow.__table__
    columns = [column.name for column in table.columns if not column.nullable]
    said(0)
    for number in range(1, 1_000):
        with store.transaction(A_CHANGE) as tx:
            tx.insert_many(
                table,  # type: ignore[arg-type]  # a mapped class has a Table
                columns,
                (
                    [
                        bytes.fromhex(new_id()),
                        *("赵六" if c == "full_name" else "" for c in columns[1:]),
                    ]
                    for _ in range(IMPORTED)
                ),
            )
        said(number)


def migrations(path: Path, key: bytes) -> None:
    scripts = path.parent / "scripts"
    said(0)
    for number in range(1, 1_000):
        migrate(path, key, furnishing=FURNISHING, progress=NoProgress(), scripts=scripts, to=NEXT)
        migrate(path, key, furnishing=FURNISHING, progress=NoProgress(), scripts=scripts, to=NEXT)
        said(number)


def backups(path: Path, key: bytes) -> None:
    said(0)
    for number in range(1, 1_000):
        backup.make_backup(path, key, path.parent / "b", reason="手动", user=USER)
        said(number)


def restores(path: Path, key: bytes) -> None:
    (made,) = backup.backups_in(path.parent / "b")
    said(0)
    for number in range(1, 1_000):
        backup.restore(made.path, path, key)
        said(number)


def exchanges(path: Path, key: bytes) -> None:
    """Take in everything that the vault beside it, ``teller.juwu``, knows."""
    store = open_vault(path, key, user=USER, furnishing=FURNISHING).store
    teller = open_vault(path.parent / "teller.juwu", key, user=USER, furnishing=FURNISHING).store
    with teller.connection(writing=True) as connection:
        seal(connection)
    with teller.connection() as connection:
        delta = delta_since(connection, {})
        said(0)
        take_in(store, delta)
        said(1)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]), bytes.fromhex(sys.argv[3]))
