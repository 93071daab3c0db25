import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from console.conftest import WORKBOOK, Shequ
from shequ_desktop.console.failures import run
from shequ_desktop.console.speech import Speech

COMMANDS = (
    (),
    ("vault",),
    *(("vault", name) for name in ("create", "info", "backup", "restore")),
    ("ledger",),
    ("ledger", "import"),
    ("ledger", "export"),
    ("meetings",),
    ("meetings", "judge"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_speaks_chinese(shequ: Shequ, command: tuple[str, ...]) -> None:
    said = shequ(*command, "--help")

    assert said.code == 0
    assert said.text.startswith("用法：shequ")
    assert "显示这份说明" in said.text
    assert "show this help" not in said.text


def test_help_names_every_exit_code(shequ: Shequ) -> None:
    said = shequ("--help")

    assert all(f"\n  {code} " in said.text for code in (0, 1, 2, 3, 70, 130))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "缺少"),
        (("vault", "info"), "缺少 --vault"),
        (("ledger", "import", "--vault", "x.juwu"), "缺少 FILE"),
        (("ledger", "export", "--vault", "x.juwu", "--format", "pdf"), "只能是"),
        (("vault", "info", "--vault"), "后面要有一个值"),
        (("vault", "info", "--vault", "x.juwu", "--nonsense"), "看不懂 --nonsense"),
    ],
)
def test_wrong_usage_is_told_in_chinese(
    shequ: Shequ, arguments: tuple[str, ...], reason: str
) -> None:
    said = shequ(*arguments)

    assert (said.code, said.out) == (2, b"")
    assert reason in said.err


def test_help_loads_neither_qt_nor_the_database() -> None:
    code = (
        "import sys; from shequ_desktop.console import main; main(['ledger', 'import', '--help'])\n"
        "heavy = ('PySide6', 'sqlalchemy', 'sqlcipher3', 'openpyxl', 'python_calamine', 'typst')\n"
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or 0)"
    )

    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", code], capture_output=True, check=False
    )

    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_the_installed_command_imports_and_never_loads_qt(closed: Path) -> None:
    command = shutil.which("shequ", path=str(Path(sys.executable).parent))
    assert command is not None

    done = subprocess.run(  # noqa: S603 - our own command
        [command, "ledger", "import", str(WORKBOOK), "--vault", str(closed), "--dry-run", "--json"],
        capture_output=True,
        check=True,
        env={
            "PYTHONVERBOSE": "",
            "SHEQU_PASSWORD": "correct horse",
            "PYTHONPROFILEIMPORTTIME": "1",
        },
    )

    assert json.loads(done.stdout)["new"] == 2992
    assert b"sqlcipher3" in done.stderr
    assert b"PySide6" not in done.stderr


@pytest.mark.parametrize(
    ("error", "code"), [(KeyboardInterrupt(), 130), (ValueError("秦月 13800138000"), 70)]
)
def test_what_ends_badly_has_its_own_code_and_tells_nothing_of_anybody(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    def command(_: argparse.Namespace, __: Speech) -> int:
        raise error

    assert run(command, argparse.Namespace(), Speech(as_json=True)) == code
    said = capsys.readouterr()
    assert json.loads(said.out)["error"].endswith("。")
    assert "秦月" not in said.out + said.err
