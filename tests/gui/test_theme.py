"""Colours that can be read, lengths that grow, and rules that do not slow tables down."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from shequ_desktop.gui import theme
from shequ_desktop.gui.settings import DeviceSettings, TextSize
from shequ_desktop.kernel.resources import resource_path

TEXTS = [
    *theme.TONES.values(),
    ("text", "surface"),
    ("text", "bg"),
    ("text", "selected"),
    ("text", "head"),
    ("text2", "surface"),
    ("text2", "bg"),
    ("text2", "sub"),
    ("text3", "surface"),
    ("text3", "bg"),
    ("primary", "surface"),
    ("primary", "primary_bg"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "tip"),
    ("primary_dark", "selected"),
    ("error", "surface"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(text: str, ground: str) -> float:
    """Return the contrast ratio of WCAG 2.2, section 1.4.3."""
    low, high = sorted((luminance(theme.COLOURS[text]), luminance(theme.COLOURS[ground])))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("ground", ["surface", "bg"])
def test_borders_of_controls_can_be_seen(ground: str) -> None:
    assert contrast("border", ground) >= (3.0 if ground == "surface" else 2.7)


def test_no_rule_slows_tables_down() -> None:
    sheet = resource_path("style/shequ.qss").read_text("utf-8")
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    selectors = " ".join(re.findall(r"([^{}]+)\{", rules))

    assert "QTableView" not in selectors
    assert "QAbstractItemView::item" not in selectors
    assert not re.search(r"(^|[\s,}])\*", selectors)


@pytest.mark.parametrize("size", TextSize)
def test_every_length_grows_with_the_text(qapp: QApplication, size: TextSize) -> None:
    theme.apply(qapp, DeviceSettings(text_size=size))

    sheet = theme.style_sheet()

    assert not re.search(r"@|\dsx", sheet)
    assert f"font-size: {round(20 * size.scale)}px" in sheet
    assert qapp.font().pixelSize() == round(14 * size.scale) >= 12
    theme.apply(qapp, DeviceSettings())


def test_the_system_s_contrast_is_left_alone_when_asked(qapp: QApplication) -> None:
    theme.apply(qapp, DeviceSettings(plain_style=True))

    assert qapp.styleSheet() == ""
    assert theme.is_plain()
    theme.apply(qapp, DeviceSettings())
    assert not theme.is_plain()
