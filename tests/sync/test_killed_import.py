"""The plug is pulled while a package is taken in: all of it is there, or nothing."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.families import open_home
from support.vaults import A_CHANGE, Template, copy_of, dump, lines, lines_made_anew, open_

from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage import keyring
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.vault import Vault, unsound
from shequ_desktop.sync.digest import digest
from shequ_desktop.sync.merging import take_in
from shequ_desktop.sync.telling import delta_since

ROOT = Path(__file__).parents[2]
PEOPLE = 2500


def of(vault: Vault) -> str:
    with vault.store.connection() as connection:
        assert unsound(connection) == []
        return digest(connection)


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> Path:
    """Return a folder with a vault, and another one that has much to tell."""
    path = copy_of(template, tmp_path / "v")
    teller = path.parent / "teller.juwu"
    shutil.copyfile(path, teller)
    shutil.copyfile(keyring.keyring_path(path), keyring.keyring_path(teller))
    for each in (path, teller):
        vault = open_(each, template.key)
        with vault.store.connection(writing=True) as connection:
            take_new_identity(connection)
        if each == teller:
            write_much(vault)
        vault.close()
    return path.parent


def write_much(vault: Vault) -> None:
    open_home(vault.store)
    columns = [c.name for c in PersonRow.__table__.columns if not c.nullable]
    ids = [bytes.fromhex(new_id()) for _ in range(PEOPLE)]
    with vault.store.transaction(A_CHANGE) as tx:
        table = PersonRow.__table__
        tx.insert_many(
            table,  # type: ignore[arg-type]  # a mapped class has a Table
            columns,
            ([id_, *("赵六" if c == "full_name" else "" for c in columns[1:])] for id_ in ids),
        )
    with vault.store.transaction(A_CHANGE) as tx:
        tx.update_many(table, "note", [("走访过", id_) for id_ in ids])  # type: ignore[arg-type]  # as above


def kill_after(work: str, path: Path, key: bytes, after: float) -> bool:
    """Let it go on for a while, kill it, and return whether it said that it was done."""
    worker = subprocess.Popen(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-m", "support.killed", work, str(path), key.hex()],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"},
    )
    with worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "done 0\n"
        time.sleep(after)
        worker.kill()
        return worker.stdout.read() == "done 1\n"


def test_an_import_is_there_whole_or_not_at_all(template: Template, folder: Path) -> None:
    path = folder / template.path.name
    kept = path.read_bytes()
    old = open_(path, template.key)
    before = of(old)
    old.close()
    teller = open_(folder / "teller.juwu", template.key)
    after = of(teller)
    teller.close()
    draw = random.Random(7)  # noqa: S311 - not a secret
    found = []
    for longest in (0.1, 0.4, 0.8, 1.6):
        for leftover in folder.glob(f"{path.name}-*"):
            leftover.unlink()
        path.write_bytes(kept)
        said = kill_after("exchanges", path, template.key, draw.uniform(longest / 2, longest))
        vault = open_(path, template.key)
        state = of(vault)
        assert state in ((after,) if said else (before, after))
        found.append(state == after)
        assert lines(vault.store) == lines_made_anew(vault.store)
        vault.close()
    assert found[0] is False, "the first one is killed before it can be done"

    again(template, path, folder / "teller.juwu")


def again(template: Template, path: Path, teller: Path) -> None:
    """Taken in once more, it is all there."""
    vault, other = open_(path, template.key), open_(teller, template.key)
    with other.store.connection() as connection:
        take_in(vault.store, delta_since(connection, {}))
    assert of(vault) == of(other)
    assert dump(vault.store) == dump(other.store)
    vault.close()
    other.close()
