import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import vaults

from console.conftest import Shequ
from shequ_desktop.community import service
from shequ_desktop.storage import keyring
from shequ_desktop.storage.backup import default_folder

NAME, CODE = "幸福里社区", "320105001001"


def test_create_makes_a_vault_that_opens_with_the_password(shequ: Shequ, tmp_path: Path) -> None:
    path = tmp_path / "新" / "幸福里.juwu"

    said = shequ(
        *("vault", "create", "--vault", path, "--name", NAME, "--code", CODE),
        *("--street", "莫愁湖街道", "--json"),
    )

    assert said.code == 0
    assert said.object["name"] == NAME
    user = said.object["user"]
    key = keyring.unlock(keyring.load(path), user, vaults.PASSWORD)
    opened = vaults.open_(path, key)
    with opened.store.reading() as reading:
        community = service.community(reading)
    opened.close()
    assert community is not None
    assert (community.name, community.code, community.street) == (NAME, CODE, "莫愁湖街道")


def test_the_recovery_code_that_create_tells_opens_the_vault(shequ: Shequ, tmp_path: Path) -> None:
    path = tmp_path / "x.juwu"
    said = shequ("--json", "vault", "create", "--vault", path, "--name", NAME, "--code", CODE)

    ring = keyring.load(path)

    assert keyring.unlock_with_code(ring, said.object["recovery_code"]) == keyring.unlock(
        ring, said.object["user"], vaults.PASSWORD
    )


def test_create_tells_the_recovery_code_in_words_to_humans(shequ: Shequ, tmp_path: Path) -> None:
    said = shequ("vault", "create", "--vault", tmp_path / "x.juwu", "--name", NAME, "--code", CODE)

    line = next(line for line in said.text.splitlines() if line.startswith("恢复码："))
    assert keyring.is_recovery_code(line)


def test_create_never_overwrites(shequ: Shequ, closed: Path) -> None:
    before = closed.read_bytes()

    said = shequ("vault", "create", "--vault", closed, "--name", NAME, "--code", CODE)

    assert (said.code, said.out) == (1, b"")
    assert "已经存在" in said.err
    assert closed.read_bytes() == before


@pytest.mark.parametrize(("name", "code"), [(NAME, "3201"), (" ", CODE)])
def test_create_refuses_a_community_without_name_or_code(
    shequ: Shequ, tmp_path: Path, name: str, code: str
) -> None:
    path = tmp_path / "x.juwu"

    said = shequ("vault", "create", "--vault", path, "--name", name, "--code", code, "--json")

    assert said.code == 1
    assert said.object["error"].endswith("。")
    assert list(tmp_path.iterdir()) == []


def test_create_refuses_a_short_password(
    shequ: Shequ, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHEQU_PASSWORD", "short")

    said = shequ("vault", "create", "--vault", tmp_path / "x.juwu", "--name", NAME, "--code", CODE)

    assert said.code == 1
    assert "口令至少要 8 个字符" in said.err
    assert list(tmp_path.iterdir()) == []


def test_info_tells_who_and_how_many(shequ: Shequ, full: Path) -> None:
    said = shequ("vault", "info", "--vault", full, "--json")

    assert said.code == 0
    assert (said.object["persons"], said.object["households"]) == (2992, 1200)
    assert said.object["users"] == [vaults.USER]
    assert said.object["last_backup"] is None


def test_info_names_the_newest_backup(shequ: Shequ, closed: Path) -> None:
    made = shequ("vault", "backup", "--vault", closed, "--json").object

    said = shequ("vault", "info", "--vault", closed, "--json")

    assert (said.object["backups"], said.object["last_backup"]) == (1, made["made_at"])


def test_a_wrong_password_is_told_and_counted(
    shequ: Shequ, closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHEQU_PASSWORD", "wrong horse")

    said = shequ("vault", "info", "--vault", closed, "--json")

    assert said.code == 1
    assert said.object["kind"] == "WrongPassword"
    assert said.object["error"] in said.err
    assert keyring.load(closed).failures == 1


def test_without_a_password_and_a_terminal_nobody_is_asked(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHEQU_PASSWORD")

    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", "import sys; from shequ_desktop.console import main; sys.exit(main())",
         "vault", "info", "--vault", str(closed)],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert done.returncode == 1
    assert "SHEQU_PASSWORD" in done.stderr.decode("utf-8")


def test_with_several_users_it_asks_which_one(shequ: Shequ, closed: Path) -> None:
    ring = keyring.load(closed)
    key = keyring.unlock(ring, vaults.USER, vaults.PASSWORD)
    keyring.save(closed, keyring.with_user(ring, key, "李强", "other horse"))

    unnamed = shequ("vault", "info", "--vault", closed)
    named = shequ("--user", vaults.USER, "vault", "info", "--vault", closed)

    assert unnamed.code == 1
    assert "李强" in unnamed.err
    assert named.code == 0


def test_a_missing_vault_is_a_sentence(shequ: Shequ, tmp_path: Path) -> None:
    said = shequ("vault", "info", "--vault", tmp_path / "没有.juwu", "--json")

    assert said.code == 1
    assert said.object["kind"] == "VaultMissing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [("vault", "info"), ("vault", "backup"), ("ledger", "export", "--format", "json")],
    ids=" ".join,
)
def test_while_a_window_has_it_open_the_console_stays_out(
    shequ: Shequ, template: vaults.Template, tmp_path: Path, command: tuple[str, ...]
) -> None:
    window = vaults.open_copy(template, tmp_path)

    said = shequ(*command, "--vault", window.path)

    window.close()
    assert (said.code, said.out) == (1, b"")
    assert "打开使用" in said.err


def test_a_backup_brings_back_what_was_there(shequ: Shequ, full: Path, tmp_path: Path) -> None:
    there = shequ("ledger", "export", "--format", "json", "--vault", full).object["persons"]
    made = shequ("vault", "backup", "--vault", full, "--to", tmp_path / "stick", "--json").object
    assert Path(made["backup"]).parent == tmp_path / "stick"
    assert made["rows"]["person"] == 2992
    full.write_bytes(b"gone")

    said = shequ("vault", "restore", "--backup", made["backup"], "--vault", full, "--json")

    assert said.code == 0
    assert Path(said.object["replaced"]).read_bytes() == b"gone"
    assert shequ("ledger", "export", "--format", "json", "--vault", full).object["persons"] == there


def test_restore_makes_a_new_file_named_after_the_community(
    shequ: Shequ, closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = shequ("vault", "backup", "--vault", closed, "--json").object
    monkeypatch.chdir(tmp_path)

    first = shequ("vault", "restore", "--backup", made["backup"], "--json")
    second = shequ("vault", "restore", "--backup", made["backup"], "--json")

    assert first.object["vault"] == "幸福里社区.juwu"
    assert shequ("vault", "info", "--vault", "幸福里社区.juwu").code == 0
    assert second.object["kind"] == "VaultExists"


def test_restore_opens_a_backup_with_the_recovery_code(
    shequ: Shequ,
    closed: Path,
    template: vaults.Template,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = shequ("vault", "backup", "--vault", closed, "--json").object
    monkeypatch.delenv("SHEQU_PASSWORD")
    monkeypatch.setenv("SHEQU_RECOVERY_CODE", template.code)

    said = shequ("vault", "restore", "--backup", made["backup"], "--vault", tmp_path / "y.juwu")

    assert said.code == 0
    assert keyring.load(tmp_path / "y.juwu").vault_id == keyring.load(closed).vault_id


def test_a_file_that_is_no_backup_is_refused(shequ: Shequ, closed: Path, tmp_path: Path) -> None:
    before = closed.read_bytes()
    (tmp_path / "x.juwubak").write_bytes(b"nonsense")

    said = shequ("vault", "restore", "--backup", tmp_path / "x.juwubak", "--vault", closed)

    assert said.code == 1
    assert "不是居务通的备份" in said.err
    assert closed.read_bytes() == before
    assert not default_folder(closed).exists()


def test_it_writes_utf8_on_a_system_of_another_code_page(closed: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", "import sys; from shequ_desktop.console import main; sys.exit(main())",
         "vault", "info", "--vault", str(closed), "--json"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "gbk"},
    )  # fmt: skip

    assert json.loads(done.stdout.decode("utf-8"))["name"] == "幸福里社区"
