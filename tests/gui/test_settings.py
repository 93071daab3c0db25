"""What this computer remembers comes back as it was kept."""

from dataclasses import fields
from pathlib import Path

from shequ_desktop.gui.settings import Density, DeviceSettings, SettingsFile, TextSize


def test_everything_that_is_kept_comes_back(tmp_path: Path) -> None:
    kept = DeviceSettings(
        text_size=TextSize.HUGE,
        density=Density.LOOSE,
        language="en",
        plain_style=True,
        last_vault="D:/资料/幸福里.juwu",
        backup_folder="E:/备份, 一",
        lock_after_minutes=0,
        nav_collapsed=True,
        window_geometry="01ff",
        tables={"people": {"order": ["name", "sex"], "widths": {"name": 84}}},
        printers={"惠普": {"x": -3}},
        habits={"households.view": "people"},
    )

    SettingsFile(tmp_path / "设置" / "shequ.ini").save(kept)

    assert SettingsFile(tmp_path / "设置" / "shequ.ini").load() == kept
    fresh = DeviceSettings()
    assert all(getattr(kept, f.name) != getattr(fresh, f.name) for f in fields(DeviceSettings))


def test_a_fresh_computer_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.ini").load() == DeviceSettings()


def test_what_cannot_be_understood_has_its_default(tmp_path: Path) -> None:
    path = tmp_path / "shequ.ini"
    path.write_text(
        "[General]\ntext_size=gigantic\nlock_after_minutes=soon\ntables=[1]\nhabits={\n", "utf-8"
    )

    assert SettingsFile(path).load() == DeviceSettings()
