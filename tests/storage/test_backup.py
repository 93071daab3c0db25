"""A backup is checked before an older one goes, and only those go that nobody will miss."""

import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from support.backups import Stop, back_up
from support.families import family, register
from support.vaults import A_CHANGE, CHEAP, PASSWORD, USER, Template

from shequ_desktop.community.model import CommunityRow
from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage import keyring
from shequ_desktop.storage.backup import (
    BackupUnsound,
    Manifest,
)
from shequ_desktop.storage.copying import copy_file
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.migrations import HEAD
from shequ_desktop.storage.problems import StoreDamaged
from shequ_desktop.storage.vault import Vault, create_vault

FIRST_DAY = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


# ---------------------------------------------------------------- made


def test_a_backup_says_what_it_is_and_holds_what_was_there(vault: Vault) -> None:
    family(vault.store, "王秀英", "王小明")

    made = back_up(vault)

    assert made.path.name.startswith("幸福里社区-")
    assert made.path.name.endswith("-手动.juwubak")
    assert made.path.parent.name == "幸福里-备份"
    assert made.manifest.rows["person"] == 2
    assert made.manifest.user == USER
    assert made.size == made.path.stat().st_size
    assert backups.backups_in(made.path.parent) == [made]
    assert b"person" not in made.path.read_bytes().replace(b'"person', b"")


def test_a_backup_is_made_while_somebody_works(vault: Vault) -> None:
    home, _ = family(vault.store, "王秀英")
    with vault.store.reading() as reading:
        reading.rows("SELECT 1", tables=())
        register(vault.store, home, "王小明", relation="20")
        made = back_up(vault)

    assert made.manifest.rows["person"] == 2
    assert made.manifest.rows["community"] == 0


def test_two_backups_of_one_second_are_two(vault: Vault) -> None:
    folder = backups.default_folder(vault.path)
    for _ in range(2):
        backups.make_backup(
            vault.path, vault.key, folder, reason="手动", user=USER, now=lambda: FIRST_DAY
        )

    assert len(backups.backups_in(folder)) == 2


def test_a_community_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / "x.juwu"
    community = '幸福里/二期:"新"<村>?*|\\' + "长" * 300
    created = create_vault(path, community=community, user=USER, password=PASSWORD, cost=CHEAP)

    made = backups.make_backup(path, created.key, tmp_path / "b", reason="导入前", user=USER)

    assert made.manifest.community == community
    assert len(made.path.name.encode()) < 200
    assert made.path.parent == tmp_path / "b"


def test_what_a_power_cut_left_in_the_folder_goes_with_the_next_backup(vault: Vault) -> None:
    folder = backups.default_folder(vault.path)
    folder.mkdir()
    ring = keyring.load(vault.path)
    (folder / f"{ring.vault_id}.juwubak.part").write_bytes(b"half" * 1000)
    vault.path.with_name(f"{vault.path.name}.snapshot").write_bytes(b"half" * 1000)
    vault.path.with_name(f"{vault.path.name}.snapshot-wal").write_bytes(b"half" * 1000)

    made = back_up(vault)

    assert [path.name for path in folder.iterdir()] == [made.path.name]
    assert not list(vault.path.parent.glob("*.snapshot*"))


def test_a_damaged_file_is_not_kept_as_a_backup_and_the_older_ones_stay(vault: Vault) -> None:
    for number in range(10):
        family(vault.store, f"张{number}")
    older = back_up(vault)
    vault.close()
    content = bytearray(vault.path.read_bytes())
    content[len(content) // 2 // 4096 * 4096 + 100] ^= 1
    vault.path.write_bytes(content)

    with pytest.raises((BackupUnsound, StoreDamaged)) as told:
        back_up(vault)

    assert told.value.told().endswith("。")
    assert list(older.path.parent.iterdir()) == [older.path]
    assert not list(vault.path.parent.glob("*.snapshot*"))


def test_a_file_with_a_dangling_reference_is_not_kept_as_a_backup(vault: Vault) -> None:
    family(vault.store, "王秀英")
    vault.close()
    connection = connect(vault.path, vault.key)
    connection.execute("UPDATE household_member SET person_id = randomblob(16)")
    connection.close()

    with pytest.raises(BackupUnsound):
        back_up(vault)

    assert list(backups.default_folder(vault.path).iterdir()) == []


@pytest.mark.parametrize("at", [1, 2])
def test_a_cancelled_backup_leaves_nothing(vault: Vault, at: int) -> None:
    with vault.store.transaction(A_CHANGE) as tx:
        tx.session.add(CommunityRow(name="很大", code="", address="大" * 3_000_000))
    folder = backups.default_folder(vault.path)

    with pytest.raises(Cancelled):
        backups.make_backup(
            vault.path, vault.key, folder, reason="手动", user=USER, progress=Stop(at)
        )

    assert list(folder.iterdir()) == []
    assert not list(vault.path.parent.glob("*.snapshot*"))
    back_up(vault)


def test_a_file_of_an_older_edition_can_be_backed_up_and_looked_at(vault: Vault) -> None:
    """It has not yet all the tables of today."""
    family(vault.store, "王秀英")
    vault.close()
    connection = connect(vault.path, vault.key)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DROP TABLE person_tag")
    connection.close()

    made = back_up(vault)

    assert "person_tag" not in made.manifest.rows
    assert made.manifest.rows["person"] == 1


# ---------------------------------------------------------------- thinned


def pretend(folder: Path, day: date, *, vault_id: str = "1" * 32, hour: int = 4) -> Path:
    """Put a file there that says it is a backup of that day; thinning looks no deeper."""
    made = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    path = folder / f"{made:%Y%m%d-%H}-{vault_id[0]}.juwubak"
    with zipfile.ZipFile(path, "w") as file:
        said = {
            "format": 1,
            "vault_id": vault_id,
            "community": "幸福里社区",
            "edition": HEAD,
            "made_at": made.isoformat(),
            "reason": "每日",
            "user": USER,
            "rows": {},
            "sha256": "",
        }
        file.writestr("manifest.json", json.dumps(said))
    return path


def thinned(folder: Path, today: date) -> set[Path]:
    backups.thin(folder, vault_id="1" * 32, today=today)
    return set(folder.iterdir())


TODAY = date(2026, 11, 22)  # a Sunday


def test_everything_of_fourteen_days_is_kept_and_then_one_a_week(tmp_path: Path) -> None:
    days = [TODAY - timedelta(days=back) for back in range(40)]
    paths = {day: pretend(tmp_path, day) for day in days}

    left = thinned(tmp_path, TODAY)

    assert {paths[day] for day in days[:14]} <= left
    # 2 November begins a week: of those before it, the Sundays are the newest.
    sundays = {date(2026, 11, 8), date(2026, 11, 1), date(2026, 10, 25), date(2026, 10, 18)}
    assert {day for day in days[14:] if paths[day] in left} == (
        {day for day in sundays if day in days[14:]} | {date(2026, 10, 31)}
    )


@pytest.mark.parametrize(("back", "kept"), [(12, True), (13, True), (14, False)])
def test_the_fourteenth_day_is_the_last_of_which_all_are_kept(
    tmp_path: Path, back: int, *, kept: bool
) -> None:
    day = TODAY - timedelta(days=back)
    older = pretend(tmp_path, day, hour=1)
    for hour in (2, 3):
        pretend(tmp_path, day, hour=hour)

    assert (older in thinned(tmp_path, TODAY)) == kept


def test_eight_weeks_are_kept_and_before_them_months(tmp_path: Path) -> None:
    sundays = [date(2026, 12, 20) - timedelta(weeks=back) for back in range(14)]
    paths = {day: pretend(tmp_path, day) for day in sundays}

    left = thinned(tmp_path, date(2026, 12, 20))

    months = {date(2026, 10, 25), date(2026, 9, 27)}
    assert {day for day, path in paths.items() if path in left} == {*sundays[:8], *months}
    assert sundays[7] == date(2026, 11, 1)


def test_twelve_months_are_kept(tmp_path: Path) -> None:
    months = [*(date(2026, month, 15) for month in range(11, 0, -1)), date(2025, 12, 15)]
    older = [date(2025, 11, 15), date(2025, 10, 15)]
    paths = {day: pretend(tmp_path, day) for day in [*months, *older]}

    assert thinned(tmp_path, TODAY) == {paths[day] for day in months[:12]}


def test_the_newest_is_always_kept_and_others_files_are_not_touched(tmp_path: Path) -> None:
    newest = pretend(tmp_path, date(2020, 1, 1))
    another = [pretend(tmp_path, date(2019, 1, day), vault_id="2" * 32) for day in (1, 2)]
    stranger = tmp_path / "照片.juwubak"
    stranger.write_bytes(b"not a backup")

    assert thinned(tmp_path, TODAY) == {newest, stranger, *another}


def test_a_copy_is_made_page_by_page(template: Template, tmp_path: Path) -> None:
    reports: list[tuple[int, int]] = []

    class Noting:
        def report(self, done: int, total: int) -> None:
            reports.append((done, total))

    copy_file(template.path, tmp_path / "copy", template.key, progress=Noting())

    assert reports[-1][0] == reports[-1][1] > 0


def test_a_manifest_tells_local_time() -> None:
    said = Manifest(
        vault_id="",
        community="",
        edition="",
        made_at="2026-11-22T04:00:00+00:00",
        reason="",
        user="",
        rows={},
        sha256="",
    )

    assert said.made == FIRST_DAY
