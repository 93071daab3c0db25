"""Nothing damaged comes back, nothing is lost by restoring, and no name is given twice."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from support.backups import Stop, back_up, everything
from support.families import family, register
from support.vaults import CHEAP, PASSWORD, USER, dump, open_, replayed

from shequ_desktop.households import service
from shequ_desktop.households.values import MERGE_PEOPLE
from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage import keyring, log
from shequ_desktop.storage.backup import (
    Backup,
    BackupOfAnother,
    BackupUnreadable,
    BackupUnsound,
)
from shequ_desktop.storage.problems import StoreTooNew
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault, VaultInUse, create_vault

# ---------------------------------------------------------------- damaged


def chosen(vault: Vault) -> Backup:
    """Return a backup of a vault that is closed now."""
    family(vault.store, "王秀英", "王小明")
    made = back_up(vault, vault.path.parent / "stick")
    family(vault.store, "李桂兰")
    vault.close()
    return made


def refused(vault: Vault, path: Path) -> None:
    before = everything(vault.path.parent)
    with pytest.raises((BackupUnreadable, BackupUnsound)) as told:
        backups.restore(path, vault.path, vault.key)
    assert told.value.told().endswith("。")
    assert everything(vault.path.parent) == before


def test_a_flipped_bit_anywhere_in_a_backup_is_noticed(vault: Vault) -> None:
    made = chosen(vault)
    whole = made.path.read_bytes()
    inside = whole.index(b"vault.db") + 8
    tail = len(whole) - 400
    places = [*range(0, inside, 23), *range(inside, tail, tail // 25), *range(tail, len(whole), 5)]
    for at in places:
        damaged = bytearray(whole)
        damaged[at] ^= 1 << at % 8
        made.path.write_bytes(damaged)
        try:
            backups.restore(made.path, vault.path, vault.key)
        except (BackupUnreadable, BackupUnsound):
            continue
        # Dates, attributes and the like of the archive itself carry nothing of ours.
        reopened = open_(vault.path, vault.key)
        assert len(dump(reopened.store)["person"]) == 2
        reopened.close()


@pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.99])
def test_a_truncated_backup_is_refused(vault: Vault, part: float) -> None:
    made = chosen(vault)
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[: int(len(whole) * part)])

    refused(vault, made.path)


@pytest.mark.parametrize("content", [b"5", b"[]", b'"x"', b"{}", b'{"format":1}', b"\xff"])
def test_a_manifest_that_is_none_is_refused(vault: Vault, content: bytes) -> None:
    made = chosen(vault)
    with zipfile.ZipFile(made.path, "w") as file:
        file.writestr("manifest.json", content)

    refused(vault, made.path)
    assert backups.backups_in(made.path.parent) == []


def rewrap(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Write the backup again, honest sums and all, with other contents."""
    with zipfile.ZipFile(path) as file:
        inside = {name: file.read(name) for name in file.namelist()}
    change(inside)
    with zipfile.ZipFile(path, "w") as file:
        for name, content in inside.items():
            file.writestr(name, content)


def test_a_damaged_database_in_a_sound_archive_is_refused(vault: Vault) -> None:
    def damage(inside: dict[str, bytes]) -> None:
        database = bytearray(inside["vault.db"])
        database[len(database) // 2] ^= 1
        said = json.loads(inside["manifest.json"])
        said["sha256"] = hashlib.sha256(database).hexdigest()
        inside.update({"vault.db": bytes(database), "manifest.json": json.dumps(said).encode()})

    made = chosen(vault)
    rewrap(made.path, damage)

    refused(vault, made.path)


@pytest.mark.parametrize("gone", ["vault.db", "keyring", "manifest.json"])
def test_a_backup_without_one_of_its_parts_is_refused(vault: Vault, gone: str) -> None:
    made = chosen(vault)
    rewrap(made.path, lambda inside: inside.__delitem__(gone))

    refused(vault, made.path)


def test_a_backup_of_a_newer_program_is_refused(vault: Vault) -> None:
    def age(inside: dict[str, bytes]) -> None:
        said = json.loads(inside["manifest.json"]) | {"edition": "0999"}
        inside["manifest.json"] = json.dumps(said).encode()

    made = chosen(vault)
    rewrap(made.path, age)
    before = everything(vault.path.parent)

    with pytest.raises(StoreTooNew):
        backups.restore(made.path, vault.path, vault.key)

    assert everything(vault.path.parent) == before


def test_a_backup_of_another_community_is_refused(vault: Vault, tmp_path: Path) -> None:
    made = chosen(vault)
    other = tmp_path / "other.juwu"
    created = create_vault(other, community="平安里", user=USER, password=PASSWORD, cost=CHEAP)
    before = everything(tmp_path)

    with pytest.raises(BackupOfAnother) as told:
        backups.restore(made.path, other, vault.key)

    assert "幸福里社区" in told.value.told()
    assert everything(tmp_path) == before
    open_(other, created.key).close()


# ---------------------------------------------------------------- and back


def test_what_was_there_comes_back_and_what_is_replaced_is_kept(vault: Vault) -> None:
    family(vault.store, "王秀英", "王小明")
    then = dump(vault.store)
    made = back_up(vault)
    family(vault.store, "李桂兰")
    now = dump(vault.store)
    vault.close()

    kept = backups.restore(made.path, vault.path, vault.key)

    assert kept is not None
    for path, expected in ((vault.path, then), (kept, now)):
        reopened = open_(path, vault.key)
        assert dump(reopened.store) == expected
        assert replayed(reopened.store) == expected
        reopened.close()
        assert keyring.try_password(path, USER, PASSWORD) == vault.key
    assert not list(vault.path.parent.glob("*.restoring*"))


def test_a_backup_can_become_a_file_where_there_is_none(vault: Vault, tmp_path: Path) -> None:
    made = chosen(vault)
    new = tmp_path / "elsewhere" / "幸福里.juwu"
    new.parent.mkdir()
    key = keyring.unlock(backups.read_keyring(made.path), USER, PASSWORD)

    assert backups.restore(made.path, new, key) is None

    reopened = open_(new, keyring.try_password(new, USER, PASSWORD))
    assert len(dump(reopened.store)["person"]) == 2
    reopened.close()


def test_a_changed_password_stays_when_older_data_come_back(vault: Vault) -> None:
    made = chosen(vault)
    changed = keyring.with_password(keyring.load(vault.path), vault.key, USER, "new and longer")
    keyring.save(vault.path, changed)

    backups.restore(made.path, vault.path, vault.key)

    assert keyring.try_password(vault.path, USER, "new and longer") == vault.key


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_a_damaged_keyring_comes_back_with_a_backup(
    vault: Vault, damage: Callable[[Path], None]
) -> None:
    made = chosen(vault)
    damage(keyring.keyring_path(vault.path))
    key = keyring.unlock(backups.read_keyring(made.path), USER, PASSWORD)

    backups.restore(made.path, vault.path, key)

    open_(vault.path, keyring.try_password(vault.path, USER, PASSWORD)).close()


def test_a_damaged_file_with_a_log_left_by_a_power_cut_is_replaced(vault: Vault) -> None:
    made = chosen(vault)
    vault.path.write_bytes(b"\0" * 8192)
    wal = vault.path.with_name(f"{vault.path.name}-wal")
    wal.write_bytes(b"left behind" * 1000)

    kept = backups.restore(made.path, vault.path, vault.key)

    reopened = open_(vault.path, vault.key)
    assert len(dump(reopened.store)["person"]) == 2
    reopened.close()
    assert kept is not None
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"left behind" * 1000


def test_what_only_the_log_of_the_replaced_file_holds_is_kept_too(
    vault: Vault, tmp_path: Path
) -> None:
    """As after a power cut: the newest work stands in the log beside the file."""
    family(vault.store, "王秀英")
    made = back_up(vault)
    family(vault.store, "李桂兰")
    now = dump(vault.store)
    cut = tmp_path / "cut"
    cut.mkdir()
    for path in vault.path.parent.glob("幸福里.juwu*"):
        if not path.name.endswith((".lock", ".owner", "-shm")):
            shutil.copyfile(path, cut / path.name)
    assert (cut / "幸福里.juwu-wal").stat().st_size

    kept = backups.restore(made.path, cut / "幸福里.juwu", vault.key)

    assert kept is not None
    reopened = open_(kept, vault.key)
    assert dump(reopened.store) == now
    reopened.close()


def test_a_file_that_is_open_is_not_replaced(vault: Vault) -> None:
    family(vault.store, "王秀英")
    made = back_up(vault)

    with pytest.raises(VaultInUse) as told:
        backups.restore(made.path, vault.path, vault.key)

    assert USER in told.value.told()
    family(vault.store, "李桂兰")


def test_a_cancelled_restore_changes_nothing(vault: Vault) -> None:
    made = chosen(vault)
    before = everything(vault.path.parent)

    with pytest.raises(Cancelled):
        backups.restore(made.path, vault.path, vault.key, progress=Stop(1))

    assert everything(vault.path.parent) == before


# ---------------------------------------------------------------- identity


def device(store: Store) -> bytes:
    with store.reading() as reading:
        ((uuid,),) = reading.rows("SELECT uuid FROM sync_dev WHERE n = ?", (log.SELF,), tables=())
    return bytes(uuid)


def names(store: Store) -> set[tuple[bytes, int]]:
    """Return every operation's name as other offices know it: device and counter."""
    with store.reading() as reading:
        found = reading.rows(
            "SELECT d.uuid, o.dot & 0xFFFFFFFFFF FROM sync_op o"
            " JOIN sync_dev d ON d.n = o.dot >> 40 WHERE o.tbl > 0",
            tables=(),
        )
        ((how_many,),) = reading.rows("SELECT count(*) FROM sync_op WHERE tbl > 0", tables=())
    assert len(found) == how_many
    return {(bytes(uuid), counter) for uuid, counter in found}


def test_a_restored_copy_never_gives_a_name_twice(vault: Vault) -> None:
    devices, lost = set(), set()
    family(vault.store, "王秀英")
    made = back_up(vault)
    kept_names = names(vault.store)
    current = vault
    for number in range(3):
        devices.add(device(current.store))
        family(current.store, f"张{number}")  # left on a stick, and not in the backup
        lost |= names(current.store) - kept_names
        current.close()
        backups.restore(made.path, vault.path, vault.key)
        current = open_(vault.path, vault.key)
        assert names(current.store) == kept_names

    family(current.store, "李桂兰")
    assert device(current.store) not in devices
    assert not (names(current.store) - kept_names) & lost
    assert replayed(current.store) == dump(current.store)
    current.close()


def test_a_backup_of_a_restored_file_can_be_restored(vault: Vault) -> None:
    family(vault.store, "王秀英")
    current = vault
    for number in range(3):
        made = back_up(current)
        current.close()
        backups.restore(made.path, vault.path, vault.key)
        current = open_(vault.path, vault.key)
        family(current.store, f"张{number}")
    assert len(names(current.store)) == len(set(names(current.store)))
    assert replayed(current.store) == dump(current.store)
    with current.store.reading() as reading:
        transactions = reading.rows(
            "SELECT count(*) FROM sync_op WHERE tbl > 0 AND tx NOT IN (SELECT tx FROM sync_tx)",
            tables=(),
        )
    assert transactions[0][0] == 0
    current.close()


def test_undo_does_not_reach_behind_a_restore_and_works_again_after_it(vault: Vault) -> None:
    home, _ = family(vault.store, "王秀英")
    made = back_up(vault)
    vault.close()
    backups.restore(made.path, vault.path, vault.key)
    current = open_(vault.path, vault.key)
    assert current.store.history().undo is None

    register(current.store, home, "王小明", relation="20")
    current.store.undo()

    with current.store.reading() as reading:
        assert [each.full_name for each in service.household(reading, home).members] == ["王秀英"]
    current.close()


def test_a_merge_that_came_back_with_a_backup_can_be_taken_apart(vault: Vault) -> None:
    home, (one, two) = family(vault.store, "王秀英", "王秀英")
    with vault.store.transaction(MERGE_PEOPLE) as tx:
        service.merge_people(tx, one, two, from_other=())
    made = back_up(vault)
    vault.close()
    backups.restore(made.path, vault.path, vault.key)
    current = open_(vault.path, vault.key)

    with current.store.transaction(MERGE_PEOPLE) as tx:
        service.unmerge_people(tx, two)

    with current.store.reading() as reading:
        members = service.household(reading, home).members
    assert {each.person_id for each in members} == {one, two}
    current.close()
