"""Rows, columns and labels in the theme's measures."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import icons, theme

Part = QWidget | QLayout | int | None
"""A widget, a layout, a fixed space in pixels, or ``None`` for a stretch."""


def row(*parts: Part, margins: Sequence[int] = (0, 0, 0, 0), spacing: int = 8) -> QHBoxLayout:
    """Return ``parts`` beside each other."""
    layout = QHBoxLayout()
    _fill(layout, parts, margins, spacing)
    return layout


def column(*parts: Part, margins: Sequence[int] = (0, 0, 0, 0), spacing: int = 8) -> QVBoxLayout:
    """Return ``parts`` one below the other."""
    layout = QVBoxLayout()
    _fill(layout, parts, margins, spacing)
    return layout


def label(text: str, role: str = "") -> QLabel:
    """Return a label in one of the theme's roles: h1, h2, number, strong, sub, cap."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def chip(text: str, tone: str = "grey") -> QLabel:
    """Return a small coloured tag; ``tone`` is one of ``theme.TONES``."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("chip", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def button(text: str, icon: str = "", kind: str = "", tip: str = "") -> QPushButton:
    """Return a push button that Enter does not press by accident.

    Args:
        kind: ``primary``, ``danger``, ``ghost``, ``tile`` or nothing.
        tip: Its shortcut or what it does in other words.
    """
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        tokens = {"primary": "on_primary", "danger": "error"}
        made.setIcon(icons.icon(icon, theme.COLOURS[tokens.get(kind, "primary")]))
        made.setIconSize(QSize(theme.px(18), theme.px(18)))
    if tip:
        made.setToolTip(tip)
    return made


def give_menu(button: QPushButton, menu: QMenu) -> None:
    """Let a button open a menu; it shows so at its right end."""
    button.setMenu(menu)
    button.setProperty("opens", "menu")
    theme.repolish(button)


def tab_in_order(*widgets: QWidget) -> None:
    """Let Tab go through widgets in this order, whenever they were made."""
    for before, after in itertools.pairwise(widgets):
        QWidget.setTabOrder(before, after)


def icon_button(icon: str, name: str) -> QToolButton:
    """Return a button that shows only a drawing; ``name`` is read out and shown as a tip."""
    made = QToolButton()
    made.setIcon(icons.icon(icon))
    made.setIconSize(QSize(theme.px(20), theme.px(20)))
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made


def card(*parts: Part, spacing: int = 8) -> QFrame:
    """Return ``parts`` one below the other on a white card."""
    made = QFrame()
    made.setProperty("card", "1")
    made.setLayout(column(*parts, margins=(14, 12, 14, 12), spacing=spacing))
    return made


def rule() -> QFrame:
    """Return a thin line."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def _fill(layout: QBoxLayout, parts: Sequence[Part], margins: Sequence[int], spacing: int) -> None:
    left, top, right, bottom = (round(length * theme.scale()) for length in margins)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(round(spacing * theme.scale()))
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(theme.px(part))
            case QWidget():
                layout.addWidget(part)
            case QLayout():
                layout.addLayout(part)
