"""The program as users get it: frozen into one folder, nothing left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the frozen program."""
    work = tmp_path_factory.mktemp("frozen")
    options = ("--noconfirm", "--log-level", "ERROR", "--distpath", str(work / "dist"))
    subprocess.run(  # noqa: S603 - our own program
        (
            *(sys.executable, "-m", "PyInstaller", *options, "--workpath", str(work / "work")),
            str(ROOT / "installer" / "shequ.spec"),
        ),
        check=True,
        capture_output=True,
    )
    return work / "dist" / "shequ-desktop"


def test_every_room_opens_and_a_paper_is_set(frozen: Path, tmp_path: Path) -> None:
    # Nothing of this checkout may help: not its Python, not its working directory.
    environment = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
    done = subprocess.run(  # noqa: S603 - our own program
        (frozen / "shequ-desktop", "--self-test", tmp_path / "out"),
        cwd=tmp_path,
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=180,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert report["frozen"]
    assert len(report["rooms"]) == len(set(report["rooms"])) >= 2
    assert (tmp_path / "out" / "paper.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "out" / "paper.docx").read_bytes().startswith(b"PK")


def test_the_console_speaks_chinese(frozen: Path, tmp_path: Path) -> None:
    counted = ("--entitled", "45", "--present", "30", "--for", "16")
    done = subprocess.run(  # noqa: S603 - our own program
        (frozen / "shequ", "meetings", "judge", "--kind", "representatives", *counted),
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=True,
    )

    assert "法定至少 30 人：符合" in done.stdout.decode()
