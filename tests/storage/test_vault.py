"""The file from outside: made whole, opened by one, kept from the older program."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher
from support.families import family
from support.vaults import CHEAP, PASSWORD, USER, Template, copy_of, dump, open_, open_copy

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import keyring
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.migrations import HEAD
from shequ_desktop.storage.problems import StoreDamaged, StoreTooNew, StoreUnreachable
from shequ_desktop.storage.vault import (
    Vault,
    VaultExists,
    VaultInUse,
    VaultMissing,
    create_vault,
    open_vault,
)

SRC = Path(__file__).parents[2] / "src"


def create(path: Path, *, password: str = PASSWORD) -> bytes:
    return create_vault(path, community="幸福里社区", user=USER, password=password, cost=CHEAP).key


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# ---------------------------------------------------------------- made


def test_a_new_file_is_whole_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "幸福里.juwu"
    key = create(path)

    assert files(tmp_path) == {"幸福里.juwu", "幸福里.juwu.keys"}
    vault = open_(path, key)
    family(vault.store, "王秀英")
    vault.close()


def test_nothing_in_the_file_can_be_read_without_the_key(vault: Vault) -> None:
    family(vault.store, "王秀英")
    vault.close()

    content = vault.path.read_bytes()
    for word in (b"SQLite format", "王秀英".encode(), b"person", vault.key):
        assert word not in content


def test_a_file_that_exists_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "幸福里.juwu"
    key = create(path)
    before = path.read_bytes()

    with pytest.raises(VaultExists):
        create(path)
    path.unlink()
    with pytest.raises(VaultExists):
        create(path)  # the keys are all that is left of it: they may be wanted

    path.write_bytes(before)
    open_(path, key).close()


def test_what_is_refused_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(RulesBroken):
        create(tmp_path / "幸福里.juwu", password="short")  # noqa: S106 - not one
    with pytest.raises(StoreUnreachable):
        create(tmp_path / "missing" / "幸福里.juwu")

    assert files(tmp_path) == set()


def test_what_a_power_cut_left_of_a_new_file_does_not_stand_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "幸福里.juwu"
    half = tmp_path / "half"
    half.mkdir()
    key = create(half / "other.juwu")
    vault = open_(half / "other.juwu", key)
    family(vault.store, "王秀英")
    for kind in ("", "-wal", "-shm"):
        left = path.with_name(f"{path.name}.creating{kind}")
        left.write_bytes((half / f"other.juwu{kind}").read_bytes())
    vault.close()
    keyring.keyring_path(path).write_bytes((half / "other.juwu.keys").read_bytes())

    open_(path, create(path)).close()

    assert not [name for name in files(tmp_path) if "creating" in name]


# ---------------------------------------------------------------- opened


def test_a_second_program_is_told_who_has_the_file(vault: Vault) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from shequ_desktop.storage.vault import open_vault, VaultInUse\n"
        "from shequ_desktop.storage.store import Furnishing\n"
        "try:\n"
        "    open_vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), user='李强',"
        " furnishing=Furnishing())\n"
        "except VaultInUse as told: sys.stdout.buffer.write(told.told().encode())\n"
    )
    second = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", code, str(vault.path), vault.key.hex()],
        capture_output=True,
        check=True,
        cwd=SRC,
    )

    told = second.stdout.decode()
    assert "幸福里.juwu" in told
    assert "“王敏”" in told
    assert told.endswith("。")


def test_a_second_window_of_the_same_program_is_kept_out_too(vault: Vault) -> None:
    with pytest.raises(VaultInUse):
        open_(vault.path, vault.key)

    family(vault.store, "王秀英")


def test_a_file_opened_behind_the_window_is_let_go_in_it(
    template: Template, tmp_path: Path
) -> None:
    opened: list[Vault] = []
    thread = threading.Thread(target=lambda: opened.append(open_copy(template, tmp_path / "v")))
    thread.start()
    thread.join()
    opened[0].close()

    open_(opened[0].path, template.key).close()


def test_a_closed_file_leaves_no_log_and_no_owner(vault: Vault) -> None:
    family(vault.store, "王秀英")
    vault.close()

    assert files(vault.path.parent) - {"幸福里.juwu.lock"} == {"幸福里.juwu", "幸福里.juwu.keys"}


def test_a_file_that_cannot_be_opened_is_let_go_again(template: Template, tmp_path: Path) -> None:
    path = copy_of(template, tmp_path / "v")

    with pytest.raises(StoreDamaged):
        open_(path, b"\0" * 32)

    assert not path.with_name(f"{path.name}.owner").exists()
    open_(path, template.key).close()


def test_a_missing_file_is_told(template: Template, tmp_path: Path) -> None:
    with pytest.raises(VaultMissing) as told:
        open_(tmp_path / "幸福里.juwu", template.key)

    assert "幸福里.juwu" in told.value.told()
    assert files(tmp_path) == set()


def set_edition(path: Path, key: bytes, edition: str) -> None:
    connection = connect(path, key)
    connection.execute("UPDATE alembic_version SET version_num = ?", (edition,))
    connection.close()


def test_a_file_of_a_newer_program_is_refused_and_not_touched(
    template: Template, tmp_path: Path
) -> None:
    path = copy_of(template, tmp_path / "v")
    set_edition(path, template.key, "0999")
    before = path.read_bytes()

    with pytest.raises(StoreTooNew) as told:
        open_(path, template.key)

    assert "升级软件" in told.value.told()
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"dear diary, " * 1000], ids=["empty", "a diary"])
def test_a_file_that_is_no_vault_is_told(
    template: Template, tmp_path: Path, content: bytes
) -> None:
    path = copy_of(template, tmp_path / "v")
    path.write_bytes(content)

    with pytest.raises(StoreDamaged):
        open_(path, template.key)

    assert path.read_bytes() == content


def test_another_program_s_encrypted_file_is_told(template: Template, tmp_path: Path) -> None:
    path = copy_of(template, tmp_path / "v")
    path.unlink()
    other = sqlcipher.connect(str(path))
    other.execute(f"PRAGMA key = \"x'{template.key.hex()}'\"")
    other.execute("CREATE TABLE something (else_)")
    other.commit()
    other.close()

    with pytest.raises(StoreDamaged):
        open_(path, template.key)


def test_a_bug_while_opening_lets_go_of_the_file(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(template, tmp_path / "v")
    set_edition(path, template.key, "0000")

    def buggy() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("shequ_desktop.storage.vault.EDITIONS", ("0000", HEAD))
    with pytest.raises(ZeroDivisionError):
        open_vault(path, template.key, user=USER, furnishing=FURNISHING, before_migration=buggy)

    set_edition(path, template.key, HEAD)
    vault = open_(path, template.key)
    assert dump(vault.store)["person"] == {}
    vault.close()
