"""The plug is pulled at any moment: what was said to be saved is there, and nothing by halves.

kill -9 takes the program away between any two instructions; what the disk itself forgets
in a power cut is SQLite's business (``synchronous = FULL``) and not simulated here.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.backups import back_up
from support.families import family
from support.killed import IMPORTED
from support.migrations import NEXT, SOUND, write_scripts
from support.vaults import (
    USER,
    Template,
    copy_of,
    dump,
    lines,
    lines_made_anew,
    open_,
    replayed,
)

from shequ_desktop.storage import backup as backups
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.migrations import HEAD
from shequ_desktop.storage.vault import Vault, edition_of, unsound

ROOT = Path(__file__).parents[2]
KILLS = 8


def run_and_kill(work: str, path: Path, key: bytes, after: float) -> int:
    """Let ``work`` go on for ``after`` seconds, kill it, and return the last step it saved."""
    worker = subprocess.Popen(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-m", "support.killed", work, str(path), key.hex()],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"},
    )
    with worker:
        assert worker.stdout is not None
        begun = worker.stdout.readline()
        time.sleep(after)
        worker.kill()  # -9, where there are signals
        said = worker.stdout.read()
    assert begun == "done 0\n"
    whole = [line for line in said.splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1].split()[1]) if whole else 0


def moments(seed: int, longest: float) -> list[float]:
    return [random.Random(seed + n).uniform(0, longest) for n in range(KILLS)]  # noqa: S311 - not a secret


def sound(vault: Vault) -> None:
    with vault.store.connection() as connection:
        assert unsound(connection) == []
    assert replayed(vault.store) == dump(vault.store)
    assert lines(vault.store) == lines_made_anew(vault.store)


def test_every_change_that_was_said_to_be_saved_is_there(
    template: Template, tmp_path: Path
) -> None:
    for number, after in enumerate(moments(1, 0.25)):
        path = copy_of(template, tmp_path / str(number))
        saved = run_and_kill("commits", path, template.key, after)

        vault = open_(path, template.key)
        found = len(dump(vault.store)["person"])
        sound(vault)
        vault.close()
        assert found in (saved, saved + 1), "the last one may have been saved and not yet said"


def test_a_bulk_import_is_there_whole_or_not_at_all(template: Template, tmp_path: Path) -> None:
    for number, after in enumerate(moments(2, 0.25)):
        path = copy_of(template, tmp_path / str(number))
        saved = run_and_kill("imports", path, template.key, after)

        vault = open_(path, template.key)
        found = len(dump(vault.store)["person"])
        sound(vault)
        vault.close()
        assert found in (saved * IMPORTED, (saved + 1) * IMPORTED)


def test_an_upgrade_leaves_the_old_file_or_the_new_one(template: Template, tmp_path: Path) -> None:
    for number, after in enumerate(moments(3, 0.4)):
        path = copy_of(template, tmp_path / str(number))
        vault = open_(path, template.key)
        family(vault.store, *"甲乙丙丁")
        vault.close()
        write_scripts(path.parent / "scripts", SOUND)
        run_and_kill("migrations", path, template.key, after)

        assert edition_of(path, template.key) in (HEAD, NEXT)
        vault = opened_as_it_is(path, template.key)
        assert len(dump(vault.store)["person"]) == 4
        sound(vault)
        vault.close()


def opened_as_it_is(path: Path, key: bytes) -> Vault:
    connection = connect(path, key)
    connection.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    connection.close()
    return open_(path, key)


def test_no_backup_is_there_by_halves(vault: Vault, tmp_path: Path) -> None:
    family(vault.store, *"甲乙丙丁")
    vault.close()
    said = 0
    folder = vault.path.parent / "b"
    for after in moments(4, 0.2):
        said += run_and_kill("backups", vault.path, vault.key, after)

    found = backups.backups_in(folder)
    assert said <= len(found) <= said + KILLS
    assert len(found) == len(list(folder.glob("*.juwubak")))
    for number, each in enumerate(found[:4]):
        path = tmp_path / f"{number}.juwu"
        backups.restore(each.path, path, vault.key)
        again = open_(path, vault.key)
        assert len(dump(again.store)["person"]) == 4
        again.close()
    back_up(vault, folder)
    assert not list(folder.glob("*.part"))
    assert not list(vault.path.parent.glob("*.snapshot*"))


def test_a_restore_leaves_the_old_file_or_what_came_back(vault: Vault) -> None:
    family(vault.store, *"甲乙")
    back_up(vault, vault.path.parent / "b")
    family(vault.store, *"丙丁")
    vault.close()
    content = vault.path.read_bytes()
    for after in moments(5, 0.2):
        vault.path.write_bytes(content)
        run_and_kill("restores", vault.path, vault.key, after)

        again = open_(vault.path, vault.key)
        assert len(dump(again.store)["person"]) in (2, 4)
        sound(again)
        again.close()


@pytest.mark.skipif(os.name != "posix", reason="moments are Linux's")
def test_two_kills_in_a_row_lose_nothing_either(template: Template, tmp_path: Path) -> None:
    """The log that the first one left is taken up by the second."""
    path = copy_of(template, tmp_path / "v")
    saved = sum(run_and_kill("imports", path, template.key, 0.1) for _ in range(3))

    vault = open_(path, template.key)
    found = len(dump(vault.store)["person"]) // IMPORTED
    sound(vault)
    vault.close()
    assert saved <= found <= saved + 3
    assert vault.store.user == USER
