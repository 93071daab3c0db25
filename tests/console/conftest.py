"""The console called as a script calls it: arguments, environment, exit code, two streams."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from support import vaults
from support.postgres import database, postgres

from shequ_desktop.console import main
from shequ_desktop.storage.keyring import keyring_path

__all__ = ["database", "postgres"]

DATA = Path(__file__).parent.parent / "data" / "xingfuli"
WORKBOOK = DATA / "居民基本信息台账.xlsx"


@dataclass(frozen=True, slots=True)
class Said:
    """What came out of one call."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def object(self) -> Any:
        return json.loads(self.out)


Shequ = Callable[..., Said]


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHEQU_PASSWORD", vaults.PASSWORD)
    monkeypatch.delenv("SHEQU_RECOVERY_CODE", raising=False)


@pytest.fixture
def shequ(capsysbinary: pytest.CaptureFixture[bytes]) -> Shequ:
    """Return the console: called with arguments, it returns what it said."""

    def call(*arguments: object) -> Said:
        capsysbinary.readouterr()
        code = main([str(each) for each in arguments])
        out, err = capsysbinary.readouterr()
        return Said(code, out, err.decode("utf-8"))

    return call


@pytest.fixture
def closed(template: vaults.Template, tmp_path: Path) -> Path:
    """Return a new vault that nobody has open."""
    return vaults.copy_of(template, tmp_path / "vault")


@pytest.fixture(scope="session")
def xingfuli(
    template: vaults.Template, tmp_path_factory: pytest.TempPathFactory
) -> vaults.Template:
    """Return the vault of 幸福里, imported by the console, closed."""
    path = vaults.copy_of(template, tmp_path_factory.mktemp("xingfuli"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHEQU_PASSWORD", vaults.PASSWORD)
        assert main(["ledger", "import", str(WORKBOOK), "--vault", str(path)]) == 0
    return vaults.Template(path, template.key, template.code)


@pytest.fixture
def full(xingfuli: vaults.Template, tmp_path: Path) -> Path:
    """Return a copy of the vault of 幸福里."""
    path = vaults.copy_of(xingfuli, tmp_path / "full")
    assert keyring_path(path).exists()
    return path
