"""A plain ``pip install .`` is enough: what the wheel carries, and how assets are made."""

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import build_assets
import pytest

ROOT = Path(__file__).parent.parent
TRANSLATIONS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>problems</name>
    <message>
        <source>旧句子。</source>
        <translation>An old sentence.</translation>
    </message>
</context>
</TS>
"""
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>DoorPage</class>
 <widget class="QWidget" name="DoorPage"/>
</ui>
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


@pytest.fixture
def sandbox(tmp_path: Path) -> ModuleType:
    """Return ``build_assets`` of a small checkout with one form and one sentence."""
    for path, text in (
        ("resources/i18n/shequ_en.ts", TRANSLATIONS),
        ("ui/households/door_page.ui", FORM),
        ("src/shequ_desktop/words.py", 'QT_TRANSLATE_NOOP("problems", "新句子。")\n'),
    ):
        file = tmp_path / path
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    script = tmp_path / "installer" / "build_assets.py"
    script.parent.mkdir()
    shutil.copy(build_assets.__file__, script)
    spec = importlib.util.spec_from_file_location("sandbox", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_wheel_carries_every_data_file(wheel: zipfile.ZipFile) -> None:
    resources = ROOT / "resources"
    ours = {
        f"shequ_desktop/_resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }

    assert ours
    assert ours - set(wheel.namelist()) == set()


def test_the_wheel_carries_the_manual(wheel: zipfile.ZipFile) -> None:
    manual = ROOT / "docs" / "manual"
    ours = {
        f"shequ_desktop/_resources/manual/{path.relative_to(manual).as_posix()}"
        for path in manual.rglob("*.*")
    }

    assert ours
    assert ours - set(wheel.namelist()) == set()


def test_the_wheel_carries_every_form_and_translation_ready_made(wheel: zipfile.ZipFile) -> None:
    forms = {
        f"shequ_desktop/_built/forms/{form.parent.name}/ui_{form.stem}.py"
        for form in ROOT.glob("ui/*/*.ui")
    }
    translations = {
        f"shequ_desktop/_built/i18n/{source.stem}.qm" for source in ROOT.glob("resources/i18n/*.ts")
    }

    assert (forms | translations) - set(wheel.namelist()) == set()


def test_the_wheel_gives_both_commands_and_carries_the_licence(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    commands = wheel.read(entry_points).decode()

    assert "shequ = shequ_desktop.console:main" in commands
    assert "shequ-desktop = shequ_desktop.app:main" in commands
    assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())


def test_the_wheel_leaves_the_workshop_at_home(wheel: zipfile.ZipFile) -> None:
    strangers = {
        name
        for name in wheel.namelist()
        if not name.startswith("shequ_desktop/") and ".dist-info/" not in name
    }

    assert strangers == set()


def test_an_installed_program_finds_its_data_files(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from shequ_desktop.kernel.resources import resource_path\n"
        "print(resource_path('fonts/families.toml'))"
    )

    shown = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-X", "utf8", "-I", "-S", "-c", code, str(tmp_path)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert Path(shown.stdout.strip()) == tmp_path / "shequ_desktop/_resources/fonts/families.toml"


def test_what_was_just_built_is_not_stale_until_a_form_changes(sandbox: ModuleType) -> None:
    form = sandbox.FORMS / "households" / "door_page.ui"
    stale_at_first = sandbox.is_stale()
    sandbox.build()
    stale_when_built = sandbox.is_stale()

    form.write_text(FORM.replace("DoorPage", "GatePage"), "utf-8")

    assert (stale_at_first, stale_when_built, sandbox.is_stale()) == (True, False, True)


def test_a_form_that_is_gone_leaves_nothing_behind(sandbox: ModuleType) -> None:
    built = sandbox.BUILT / "forms" / "households" / "ui_door_page.py"
    sandbox.build_if_stale()
    was_built = "class Ui_DoorPage" in built.read_text("utf-8")

    (sandbox.FORMS / "households" / "door_page.ui").unlink()
    sandbox.build_if_stale()

    assert was_built
    assert not built.exists()
    assert [path.name for path in sandbox.PACKAGE.glob("_built*")] == ["_built"]


def test_sentences_to_translate_and_sentences_to_drop_are_named(sandbox: ModuleType) -> None:
    assert sandbox.translations_behind() == [
        "shequ_en.ts lacks [problems] 新句子。",
        "shequ_en.ts no longer needs [problems] 旧句子。",
    ]


def test_after_an_update_no_translation_is_behind(sandbox: ModuleType) -> None:
    sandbox.update_translations()

    assert sandbox.translations_behind() == []
