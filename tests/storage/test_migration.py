"""An upgrade happens to a copy, and the copy is looked at before it takes the file's place."""

from pathlib import Path

import pytest
from support.families import family
from support.migrations import NEXT, SOUND, run, write_scripts
from support.vaults import dump, lines, lines_made_anew, open_

from shequ_desktop.kernel.progress import Cancelled, NoProgress
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup, log
from shequ_desktop.storage.copying import has_journal
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.migrations import EDITIONS, HEAD
from shequ_desktop.storage.vault import MigrationFailed, Vault, edition_of, migrate, open_vault


def upgrade(vault: Vault, body: str, *, progress: object = None) -> None:
    scripts = write_scripts(vault.path.parent / "scripts", body)
    migrate(
        vault.path,
        vault.key,
        furnishing=FURNISHING,
        progress=progress or NoProgress(),  # type: ignore[arg-type]  # a test's own
        scripts=scripts,
        to=NEXT,
    )


def closed(vault: Vault) -> bytes:
    family(vault.store, "王秀英", "王小明")
    vault.close()
    return vault.path.read_bytes()


def test_an_upgrade_keeps_the_data_and_brings_back_triggers_and_lines(vault: Vault) -> None:
    """The revision rebuilds a table others point to, which takes its triggers with it."""
    family(vault.store, "王秀英", "王小明")
    tables, listed = dump(vault.store), lines(vault.store)
    vault.close()

    upgrade(vault, SOUND)

    assert edition_of(vault.path, vault.key) == NEXT
    connection = connect(vault.path, vault.key)
    connection.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    connection.close()
    again = open_(vault.path, vault.key)
    assert dump(again.store) == tables
    assert lines(again.store) == listed == lines_made_anew(again.store)
    with again.store.connection() as bare:
        assert log.is_capturing(bare)
        found = bare.exec_driver_sql("SELECT note FROM person").scalars().all()
    assert found == ["", ""]
    family(again.store, "李桂兰")
    again.store.undo()
    again.close()


def test_an_upgrade_writes_nothing_into_the_log(vault: Vault) -> None:
    closed(vault)
    before = count_ops(vault)

    upgrade(vault, SOUND + run("UPDATE person SET note = 'derived'"))

    assert count_ops(vault) == before


def count_ops(vault: Vault) -> int:
    connection = connect(vault.path, vault.key)
    try:
        return int(connection.execute("SELECT count(*) FROM sync_op").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize(
    "body",
    [
        run("INSERT INTO nowhere VALUES (1)"),
        SOUND + run("UPDATE person SET full_name = NULL"),
        SOUND + run("UPDATE household_member SET person_id = randomblob(16)"),
        SOUND + run("DROP TABLE person_tag"),
    ],
    ids=["a wrong statement", "a broken rule", "a dangling reference", "a lost table"],
)
def test_an_upgrade_that_goes_wrong_leaves_the_file_as_it_was(vault: Vault, body: str) -> None:
    before = closed(vault)

    with pytest.raises(MigrationFailed) as told:
        upgrade(vault, body)

    assert "原数据文件没有改动" in told.value.told()
    assert vault.path.read_bytes() == before
    assert not list(vault.path.parent.glob("*.migrating*"))
    open_(vault.path, vault.key).close()


def test_a_bug_in_an_upgrade_is_heard_and_leaves_the_file_as_it_was(vault: Vault) -> None:
    before = closed(vault)

    with pytest.raises(ZeroDivisionError):
        upgrade(vault, SOUND + "    1 / 0\n")

    assert vault.path.read_bytes() == before
    assert not list(vault.path.parent.glob("*.migrating*"))


def test_a_cancelled_upgrade_leaves_the_file_as_it_was(vault: Vault) -> None:
    class Stop:
        def report(self, _done: int, _total: int) -> None:
            raise Cancelled

    before = closed(vault)

    with pytest.raises(Cancelled):
        upgrade(vault, SOUND, progress=Stop())

    assert vault.path.read_bytes() == before
    assert not list(vault.path.parent.glob("*.migrating*"))


def test_an_older_file_is_backed_up_and_upgraded_when_it_is_opened(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed(vault)
    scripts = write_scripts(vault.path.parent / "scripts", SOUND)
    monkeypatch.setattr("shequ_desktop.storage.vault.EDITIONS", (*EDITIONS, NEXT))
    monkeypatch.setattr("shequ_desktop.storage.vault.HEAD", NEXT)
    monkeypatch.setattr(
        "shequ_desktop.storage.vault.migrate.__kwdefaults__", {"scripts": scripts, "to": NEXT}
    )
    made: list[backup.Backup] = []

    def back_up() -> None:
        folder = vault.path.parent / "b"
        made.append(backup.make_backup(vault.path, vault.key, folder, reason="升级前", user="王敏"))

    opened = open_vault(
        vault.path, vault.key, user="王敏", furnishing=FURNISHING, before_migration=back_up
    )
    opened.close()

    assert [each.manifest.edition for each in made] == [HEAD]
    assert edition_of(vault.path, vault.key) == NEXT
    assert not has_journal(vault.path)


def test_without_a_backup_there_is_no_upgrade(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = closed(vault)
    monkeypatch.setattr("shequ_desktop.storage.vault.EDITIONS", (*EDITIONS, NEXT))
    monkeypatch.setattr("shequ_desktop.storage.vault.HEAD", NEXT)

    def fail() -> None:
        raise backup.BackupUnsound

    with pytest.raises(backup.BackupUnsound):
        open_vault(vault.path, vault.key, user="王敏", furnishing=FURNISHING, before_migration=fail)

    assert vault.path.read_bytes() == before


def test_a_new_file_and_the_scripts_end_at_the_same_edition(vault: Vault) -> None:
    versions = Path(log.__file__).parent / "migrations" / "versions"
    newest = max(path.name for path in versions.glob("v*.py"))

    assert newest.startswith(f"v{edition_of(vault.path, vault.key)}_")
