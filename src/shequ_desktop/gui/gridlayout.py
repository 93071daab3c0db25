"""The order, widths and choice of a table's columns, as each user has arranged them."""

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.idtable import IdModel

_SAVE_AFTER_MS = 400


class GridLayout(QObject):
    """Applies what was kept for the table ``key`` and keeps what the user changes."""

    def __init__(self, view: QTableView, model: IdModel[Any], desk: Desk, key: str) -> None:
        super().__init__(view)
        self._view, self._columns, self._desk, self._key = view, model.columns, desk, key
        self._applying = False
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self._save)
        self._apply(desk.settings.tables.get(key, {}))
        header = view.horizontalHeader()
        header.sectionResized.connect(self._changed)
        header.sectionMoved.connect(self._changed)

    @property
    def freezes(self) -> bool:
        """Whether the first column stays while the others scroll."""
        return bool(self._desk.settings.tables.get(self._key, {}).get("frozen", True))

    def freeze(self, *, on: bool) -> None:
        """Let the first column stay, or let it scroll."""
        self._keep(frozen=on)

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; the last one shown stays."""
        header = self._view.horizontalHeader()
        at = [column.key for column in self._columns].index(key)
        if shown or header.count() - header.hiddenSectionCount() > 1:
            header.setSectionHidden(at, not shown)
            self._save()

    def show_columns(self, keys: list[str]) -> None:
        """Show just these columns, in this order: a set of columns for one purpose."""
        hidden = [column.key for column in self._columns if column.key not in keys]
        kept = self._desk.settings.tables.get(self._key, {})
        self._apply({**kept, "order": [*keys, *hidden], "hidden": hidden})
        self._save()

    def reset(self) -> None:
        """Arrange the columns as they were at first."""
        self._apply({})
        self._save()

    def fit(self) -> None:
        """Take the measures of the present text size."""
        self._apply(self._desk.settings.tables.get(self._key, {}))

    def _apply(self, kept: dict[str, Any] | Any) -> None:
        self._applying = True
        header = self._view.horizontalHeader()
        keys = [column.key for column in self._columns]
        widths = kept.get("widths", {})
        hidden = kept.get("hidden", [column.key for column in self._columns if column.hidden])
        for at, column in enumerate(self._columns):
            header.setSectionHidden(at, column.key in hidden)
            header.resizeSection(at, theme.px(widths.get(column.key, column.width)))
        order = [key for key in kept.get("order", keys) if key in keys]
        # A column that came with a newer version stands where that version puts it.
        for key in [*order, *(key for key in keys if key not in order)]:
            to = order.index(key) if key in order else keys.index(key)
            header.moveSection(header.visualIndex(keys.index(key)), to)
        self._applying = False

    def _changed(self) -> None:
        if not self._applying:
            self._later.start()

    def _save(self) -> None:
        header = self._view.horizontalHeader()
        shown = sorted(range(len(self._columns)), key=header.visualIndex)
        self._keep(
            order=[self._columns[at].key for at in shown],
            hidden=[self._columns[at].key for at in shown if header.isSectionHidden(at)],
            widths={
                self._columns[at].key: round(header.sectionSize(at) / theme.scale())
                for at in shown
                if not header.isSectionHidden(at)
            },
        )

    def _keep(self, **changes: Any) -> None:
        tables = self._desk.settings.tables
        kept = {**tables.get(self._key, {}), **changes}
        self._desk.remember(tables={**tables, self._key: kept})
