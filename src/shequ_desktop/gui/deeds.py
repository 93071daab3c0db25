"""One thing to do with what is shown: for a button, a menu, a key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu

from shequ_desktop.gui import icons


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What can be done now, the next step first."""

    key: str
    title: str
    icon: str
    run: Callable[[], object]
    more: "Sequence[Deed]" = ()
    """What it opens as a menu of its own, in place of being done."""


def fill_menu(menu: QMenu, deeds: Sequence[Deed]) -> None:
    """Offer ``deeds`` in a menu."""
    for deed in deeds:
        if deed.more:
            below = QMenu(deed.title, menu)
            below.setIcon(icons.icon(deed.icon))
            fill_menu(below, deed.more)
            menu.addMenu(below)
            continue
        menu.addAction(icons.icon(deed.icon), deed.title).triggered.connect(
            lambda _on, run=deed.run: run()
        )
