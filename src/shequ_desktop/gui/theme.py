"""How everything looks: colours with measured contrast, one scale, Fusion underneath.

The style sheet has no ``*`` rule and no rule for tables: either would halve the speed
of scrolling. Tables take their colours from the palette.
"""

import ctypes
import re
from typing import Any, Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from shequ_desktop.gui import icons
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.kernel.resources import resource_path

FONTS: Final = ("Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC")
BASE_PIXELS: Final = 14
_SCALE = "shequ_scale"

COLOURS: Final = {
    "bg": "#F3F5F8",
    "surface": "#FFFFFF",
    "sub": "#F7F9FB",
    "alt": "#F8FAFC",
    "head": "#EEF2F6",
    "text": "#1B2733",
    "text2": "#4E5D6C",
    "text3": "#5F6D79",
    "disabled": "#8A96A1",
    "disabled_bg": "#EDF0F3",
    "line": "#D6DDE4",
    "border": "#8695A3",
    "grid": "#E3E8ED",
    "thumb": "#B4BFC9",
    "primary": "#1A5FA8",
    "primary_hover": "#164F8C",
    "primary_dark": "#123F70",
    "primary_bg": "#E6F0FA",
    "selected": "#D3E5F7",
    "on_primary": "#FFFFFF",
    "error": "#B3261E",
    "error_bg": "#FDECEA",
    "ok": "#1B6E43",
    "ok_bg": "#E5F4EB",
    "warn": "#8A5200",
    "warn_bg": "#FFF3D9",
    "violet": "#5A35A5",
    "violet_bg": "#EFE9FB",
    "pink": "#97265F",
    "pink_bg": "#FCE8F3",
    "grey": "#33424F",
    "grey_bg": "#EDF0F3",
    "tip": "#24313D",
}
"""Text on its ground has a contrast of 4.5 or more, borders 3 or more; a test measures it."""

TONES: Final = {
    "info": ("primary_dark", "primary_bg"),
    "ok": ("ok", "ok_bg"),
    "warn": ("warn", "warn_bg"),
    "error": ("error", "error_bg"),
    "violet": ("violet", "violet_bg"),
    "pink": ("pink", "pink_bg"),
    "grey": ("grey", "grey_bg"),
}
"""Text and ground of chips and hints, by tone."""


def colour(token: str) -> QColor:
    """Return one of ``COLOURS``."""
    return QColor(COLOURS[token])


def tone(name: str) -> tuple[QColor, QColor]:
    """Return the text and the ground of a chip."""
    text, ground = TONES[name]
    return colour(text), colour(ground)


def scale() -> float:
    """Return the factor that the user's text size puts on every length."""
    app = QApplication.instance()
    return float((app.property(_SCALE) if app else None) or 1.0)


def px(length: float) -> int:
    """Return ``length``, given for the standard text size, at the present one."""
    return max(1, round(length * scale()))


def is_plain() -> bool:
    """Tell whether the system's own high contrast colours are in use."""
    app = QApplication.instance()
    return bool(app and app.property(icons.PLAIN))


def apply(app: QApplication, settings: DeviceSettings) -> None:
    """Dress the whole application; again whenever text size or contrast have changed."""
    plain = settings.plain_style or system_high_contrast()
    app.setProperty(_SCALE, settings.text_size.scale)
    app.setProperty(icons.PLAIN, plain)
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(list(FONTS))
    font.setPixelSize(px(BASE_PIXELS))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    app.setFont(font)
    # An empty palette gives way to the system's.
    app.setPalette(QPalette() if plain else _palette())
    app.setStyleSheet("" if plain else style_sheet())


def style_sheet() -> str:
    """Return the style sheet at the present scale."""
    text = resource_path("style/shequ.qss").read_text("utf-8")
    tokens: dict[str, str] = dict(COLOURS)
    for name, token, size in (
        ("checkmark", "on_primary", 16),
        ("chevron_down", "text2", 16),
        ("chevron_up", "text2", 16),
        ("calendar", "text2", 16),
    ):
        tokens[f"icon_{name}"] = icons.png_path(name, COLOURS[token], size)
    # Longer names first: @primary must not eat the beginning of @primary_bg.
    for name, value in sorted(tokens.items(), key=lambda item: -len(item[0])):
        text = text.replace(f"@{name}", value)
    return _scaled(text)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def system_high_contrast() -> bool:
    """Tell whether Windows is set to high contrast; elsewhere ``False``."""
    windll: Any = getattr(ctypes, "windll", None)
    if windll is None:
        return False

    class HighContrast(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_uint),
            ("flags", ctypes.c_uint),
            ("scheme", ctypes.c_wchar_p),
        )

    asked = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    get_high_contrast, is_on = 0x42, 0x1
    windll.user32.SystemParametersInfoW(get_high_contrast, asked.size, ctypes.byref(asked), 0)
    return bool(asked.flags & is_on)


def _scaled(text: str) -> str:
    """Replace each length ``12sx`` by pixels at the present scale."""
    return re.sub(r"(\d+)sx", lambda found: f"{px(int(found[1]))}px", text)


def _palette() -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in (
        (roles.Window, "bg"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "alt"),
        (roles.Text, "text"),
        (roles.WindowText, "text"),
        (roles.ButtonText, "text"),
        (roles.Button, "surface"),
        (roles.Highlight, "selected"),
        (roles.HighlightedText, "text"),
        (roles.PlaceholderText, "text3"),
        (roles.Link, "primary"),
        (roles.ToolTipBase, "tip"),
        (roles.ToolTipText, "on_primary"),
        (roles.Mid, "line"),
        (roles.Midlight, "head"),
        (roles.Accent, "primary"),
    ):
        palette.setColor(role, colour(token))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("disabled"))
    return palette
