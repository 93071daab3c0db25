"""What this computer remembers of its user's habits; never anything about residents."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings


class TextSize(StrEnum):
    """How large everything is drawn."""

    STANDARD = "standard"
    LARGE = "large"
    HUGE = "huge"

    @property
    def scale(self) -> float:
        """The factor on every length of the theme."""
        return {"standard": 1.0, "large": 1.15, "huge": 1.3}[self.value]


class Density(StrEnum):
    """How close the rows of tables stand."""

    COMPACT = "compact"
    STANDARD = "standard"
    LOOSE = "loose"

    @property
    def row_height(self) -> int:
        """The height of a row in pixels at the standard text size."""
        return {"compact": 26, "standard": 32, "loose": 38}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceSettings:
    """Field name = key in the file, default = value of a fresh computer."""

    text_size: TextSize = TextSize.STANDARD
    density: Density = Density.STANDARD
    language: str = "zh"
    """``zh`` or ``en``: what the windows speak from the next start on."""
    plain_style: bool = False
    """Leave the colours to the system, for those who see better with its contrast."""
    last_vault: str = ""
    """The community's file that was open last."""
    backup_folder: str = ""
    lock_after_minutes: int = 10
    """Idle time until the window locks itself; 0: never."""
    nav_collapsed: bool = False
    window_geometry: str = ""
    """What ``saveGeometry`` said, in hex."""
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By table key: the order, widths and hidden columns the user has chosen."""
    printers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By printer name: offsets in half millimetres, paper, duplex."""
    habits: Mapping[str, Any] = field(default_factory=dict)
    """Small choices of single pages, by ``room.choice``; JSON values only."""


class SettingsFile:
    """The INI file of the settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> DeviceSettings:
        """Return what was saved; whatever cannot be understood has its default."""
        stored = QSettings(str(self._path), QSettings.Format.IniFormat)
        fresh = DeviceSettings()
        values = {
            each.name: _parsed(stored.value(each.name), getattr(fresh, each.name))
            for each in fields(DeviceSettings)
        }
        return DeviceSettings(**values)

    def save(self, settings: DeviceSettings) -> None:
        """Replace what was saved."""
        stored = QSettings(str(self._path), QSettings.Format.IniFormat)
        for name, value in asdict(settings).items():
            stored.setValue(name, json.dumps(value) if isinstance(value, dict) else str(value))
        stored.sync()


def _parsed(text: object, default: Any) -> Any:
    """Return ``text`` as a value of the kind of ``default``, or ``default`` itself."""
    if not isinstance(text, str):
        return default
    try:
        return _read_like(default)(text)
    except ValueError:
        return default


def _read_like(default: Any) -> Callable[[str], Any]:
    match default:
        case bool():
            return "True".__eq__
        case Enum() | int():
            return type(default)
        case Mapping():
            return _mapping
        case _:
            return str


def _mapping(text: str) -> dict[str, Any]:
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ValueError(text[:1])  # noqa: TRY004 - as json says it
    return value
