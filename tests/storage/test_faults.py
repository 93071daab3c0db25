"""Full disks, protected files, other programs, damaged pages: told in a sentence, nothing lost."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError
from support.families import family, open_home
from support.users import bound_by_permissions
from support.vaults import (
    A_CHANGE,
    CHEAP,
    PASSWORD,
    USER,
    Template,
    copy_of,
    dump,
    open_,
)

from shequ_desktop.community.model import CommunityRow
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.problems import (
    StoreBusy,
    StoreDamaged,
    StoreFull,
    StoreUnreachable,
)
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault, create_vault, migrate

ROOT = Path(__file__).parents[2]


def write_much(store: Store, megabytes: int = 4) -> None:
    with store.transaction(A_CHANGE) as tx:
        tx.session.add(CommunityRow(name="很大", code="", address="x" * (megabytes << 20)))


def fill_up(store: Store) -> None:
    with store.transaction(A_CHANGE) as tx:
        tx.session.add_all(PersonRow(full_name=f"张{number}") for number in range(200))


# ---------------------------------------------------------------- full


def test_a_file_that_may_not_grow_is_full_and_keeps_what_it_had(vault: Vault) -> None:
    """The one that does not need a disk: SQLite's own bound."""
    family(vault.store, "王秀英")
    before = dump(vault.store)
    with vault.store.connection(writing=True) as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")

    with pytest.raises(StoreFull) as told:
        write_much(vault.store)

    assert "此前的数据都在" in told.value.told()
    assert dump(vault.store) == before
    family(vault.store, "李桂兰")


@contextlib.contextmanager
def small_disk(folder: Path, *, kib: int) -> Iterator[Path]:
    """A real file system with no room; only root can make one."""
    folder.mkdir()
    made = subprocess.run(  # noqa: S603 - a fixed program
        ["/bin/mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["/bin/umount", "-l", str(folder)], check=True)  # noqa: S603 - as above


BOUND_BY_PERMISSIONS = bound_by_permissions()
needs_posix = pytest.mark.skipif(os.name != "posix", reason="mounts and owners are POSIX's")


@needs_posix
def test_a_full_disk_is_told_and_the_file_keeps_what_it_had(
    template: Template, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", kib=2048) as disk:
        vault = open_(copy_of(template, disk), template.key)
        family(vault.store, "王秀英")
        before = dump(vault.store)

        for _ in range(3):
            with pytest.raises(StoreFull):
                write_much(vault.store)
            assert dump(vault.store) == before
        vault.close()

        vault = open_(vault.path, template.key)
        assert dump(vault.store) == before
        vault.close()


@needs_posix
@pytest.mark.parametrize("free", [0, 40, 100, 200, 400])
def test_whatever_room_is_left_a_new_file_is_whole_or_not_there(tmp_path: Path, free: int) -> None:
    with small_disk(tmp_path / "disk", kib=free + 4) as disk:
        path = disk / "幸福里.juwu"
        try:
            created = create_vault(
                path, community="幸福里社区", user=USER, password=PASSWORD, cost=CHEAP
            )
        except StoreFull:
            assert list(disk.iterdir()) == []
            return
        copy = copy_to(path, tmp_path / "roomy")
        vault = open_(copy, created.key)
        assert dump(vault.store)["person"] == {}
        vault.close()


def copy_to(path: Path, folder: Path) -> Path:
    return copy_of(Template(path, b"", ""), folder)


def fill(disk: Path, *, but: int) -> None:
    """Leave ``but`` KiB free."""
    room = os.statvfs(disk)
    (disk / "ballast").write_bytes(b"\0" * (room.f_bavail * room.f_frsize - but * 1024))


HARMLESS = ("幸福里-恢复前", "幸福里.juwu-")
"""The file that was to be replaced, and SQLite's empty little files."""


@needs_posix
@pytest.mark.parametrize("free", [8, 150, 300, 450, 700])
@pytest.mark.parametrize("work", ["backup", "restore", "upgrade"])
def test_whatever_room_is_left_large_works_are_done_or_leave_things_as_they_were(
    template: Template, tmp_path: Path, free: int, work: str
) -> None:
    with small_disk(tmp_path / "disk", kib=4096) as disk:
        path = copy_of(template, disk)
        vault = open_(path, template.key)
        family(vault.store, "王秀英")
        before = dump(vault.store)
        vault.close()
        made = backups.make_backup(path, template.key, tmp_path / "b", reason="手动", user=USER)
        fill(disk, but=free)
        there = {each.name for each in disk.iterdir()}
        works: dict[str, Callable[[], object]] = {
            "backup": lambda: backups.make_backup(
                path, template.key, disk / "b", reason="手动", user=USER
            ),
            "restore": lambda: backups.restore(made.path, path, template.key),
            "upgrade": lambda: migrate(
                path, template.key, furnishing=FURNISHING, progress=NoProgress()
            ),
        }
        try:
            works[work]()
        except Problem as told:
            # SQLite calls it an I/O error where not even its own little files have room.
            assert isinstance(told, StoreFull | StoreUnreachable | backups.BackupUnsound)  # noqa: PT017 - any may happen
            left = {each.name for each in disk.rglob("*") if each.is_file()}
            assert not {name for name in left - there if not name.startswith(HARMLESS)}
        (disk / "ballast").unlink()
        vault = open_(path, template.key)
        assert dump(vault.store) == before
        vault.close()


# ---------------------------------------------------------------- protected


AS_A_USER = """
import os, sys
from pathlib import Path
from sqlalchemy import select
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.community.model import CommunityRow
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup, keyring
from shequ_desktop.storage.vault import open_vault
path, key, folder = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])
def attempt(name, work):
    try:
        print(name, type(work()).__name__)
    except Problem as told:
        print(name, type(told).__name__)
def write():
    vault = open_vault(path, key, user="王敏", furnishing=FURNISHING)
    try:
        with vault.store.transaction(Operation("t", "t")) as tx:
            tx.session.add(CommunityRow(name="x", code=""))
    finally:
        vault.close()
attempt("write", write)
attempt("password", lambda: keyring.try_password(path, "王敏", "not the one"))
attempt("backup", lambda: backup.make_backup(path, key, folder, reason="手动", user="王敏"))
"""


def attempts(vault: Vault, folder: Path) -> dict[str, str]:
    """Work as somebody whom file permissions bind: root they do not."""
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [
            *BOUND_BY_PERMISSIONS,
            *(sys.executable, "-c", AS_A_USER),
            *(str(vault.path), vault.key.hex(), str(folder)),
        ],
        capture_output=True,
        check=False,
        cwd=ROOT / "src",
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    return dict(line.split() for line in done.stdout.splitlines())


@needs_posix
def test_a_protected_folder_is_told(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    for path in vault.path.parent.iterdir():
        path.chmod(0o444)
    vault.path.parent.chmod(0o555)
    before = vault.path.read_bytes()

    assert attempts(vault, tmp_path / "b") == {
        "write": "StoreProtected",
        "password": "StoreProtected",
        "backup": "StoreProtected",
    }
    assert vault.path.read_bytes() == before


@needs_posix
def test_a_protected_file_is_told(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    vault.path.parent.chmod(0o777)
    (vault.path.parent / "幸福里.juwu.lock").unlink(missing_ok=True)
    vault.path.chmod(0o444)
    before = vault.path.read_bytes()

    said = attempts(vault, tmp_path / "b")

    assert said["write"] == "StoreProtected"
    assert vault.path.read_bytes() == before


# ---------------------------------------------------------------- damaged, gone, busy


def test_a_damaged_page_is_told_or_was_nobody_s(vault: Vault) -> None:
    fill_up(vault.store)
    before = dump(vault.store)
    vault.close()
    whole = vault.path.read_bytes()
    noticed = 0
    for page in range(0, len(whole) // 4096, 3):
        damaged = bytearray(whole)
        damaged[page * 4096 + 1000] ^= 1
        vault.path.write_bytes(damaged)
        told = is_damaged(vault.path, vault.key)
        assert told or page, "the first page is always read"
        if not told:
            opened = open_(vault.path, vault.key)
            assert dump(opened.store) == before
            opened.close()
        noticed += told
    assert noticed > 1


def is_damaged(path: Path, key: bytes) -> bool:
    try:
        read_all(path, key)
    except StoreDamaged:
        return True
    return False


def read_all(path: Path, key: bytes) -> None:
    vault = open_(path, key)
    try:
        dump(vault.store)
        with vault.store.reading() as reading:
            for table in ("ledger_line", "sync_op", "sync_tx"):
                reading.rows(f"SELECT * FROM {table}", tables=())  # noqa: S608 - fixed names
    finally:
        vault.close()


@pytest.mark.parametrize("part", [0.02, 0.3, 0.7])
def test_a_truncated_file_is_told(vault: Vault, part: float) -> None:
    fill_up(vault.store)
    vault.close()
    whole = vault.path.read_bytes()
    vault.path.write_bytes(whole[: int(len(whole) * part)])

    with pytest.raises(StoreDamaged):
        read_all(vault.path, vault.key)


def test_a_file_that_somebody_is_writing_to_is_told(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shequ_desktop.storage.engine._PATIENCE_MS", 0)
    vault = open_(copy_of(template, tmp_path / "v"), template.key)
    family(vault.store, "王秀英")
    before = dump(vault.store)
    other = connect(vault.path, template.key)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreBusy) as told:
        open_home(vault.store)

    assert "重试" in told.value.told()
    assert dump(vault.store) == before
    other.rollback()
    other.close()
    open_home(vault.store)
    vault.close()


def test_a_change_waits_for_another_one_that_is_short(vault: Vault) -> None:
    other = connect(vault.path, vault.key)
    other.execute("BEGIN IMMEDIATE")
    letting_go = threading.Timer(0.2, other.rollback)
    letting_go.start()

    open_home(vault.store)

    letting_go.join()
    other.close()


@needs_posix
def test_a_file_that_is_taken_away_while_open_is_told(vault: Vault) -> None:
    family(vault.store, "王秀英")
    vault.store.close()  # its connections are let go, as after a long pause
    vault.path.unlink()

    with pytest.raises((StoreUnreachable, StoreDamaged)):
        open_home(vault.store)


def test_a_bug_in_our_sql_is_no_problem_of_the_disk(vault: Vault) -> None:
    def wrong() -> None:
        with vault.store.reading() as reading:
            reading.rows("SELECT * FROM nowhere", tables=())

    with pytest.raises(DatabaseError, match="no such table"):
        wrong()
