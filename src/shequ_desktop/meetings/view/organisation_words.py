"""How bodies, offices and their days are said in windows, and tables of them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from shequ_desktop.community.values import Body, BodyKind, han_number, kind_notes
from shequ_desktop.gui import theme
from shequ_desktop.gui.records import Column, R, RecordTable
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings.values.organisation import Holder


def kind_title(kind: BodyKind) -> str:
    """Return what a kind of body is called."""
    return kind_notes()[kind].title


def code_word(table: str, code: str) -> str:
    """Return the word for a code; nothing for none."""
    return code_table(table).label_of(code) if code else ""


def day_words(day: date | None) -> str:
    """Return a day as tables show it."""
    return "" if day is None else day.isoformat()


def term_words(body: Body) -> str:
    """Return a body's term: ``第十届，2026-01-10 至 2031-01-09``."""
    draft = body.draft
    number = (
        QCoreApplication.translate("Organisation", "第{number}届").format(
            number=han_number(draft.term_no)
        )
        if draft.term_no
        else ""
    )
    days = ""
    if draft.term_from or draft.term_until:
        days = QCoreApplication.translate("Organisation", "{first} 至 {last}").format(
            first=day_words(draft.term_from) or "…", last=day_words(draft.term_until) or "…"
        )
    return QCoreApplication.translate("Organisation", "，").join(filter(None, (number, days)))


def sex_word(code: str) -> str:
    """Return 男 or 女; nothing if it is not known."""
    return code_table("sex").label_of(code) if code in {"1", "2"} else ""


def held_words(holder: Holder) -> str:
    """Return since when, or from when to when, an office is held."""
    draft = holder.office.draft
    if draft.until_on is None:
        return QCoreApplication.translate("Organisation", "{first} 起").format(
            first=day_words(draft.from_on)
        )
    return QCoreApplication.translate("Organisation", "{first} 至 {last}").format(
        first=day_words(draft.from_on), last=day_words(draft.until_on)
    )


class InkedTable(RecordTable[R]):
    """A table of records some of which are written in another colour.

    Args:
        columns: As of every table of records.
        ink: The token of a colour of the theme; empty: the usual one.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        ink: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._ink = ink

    @override
    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            token = self._ink(self.record(index.row()))  # type: ignore[attr-defined] # an index
            return QColor(theme.colour(token)) if token else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return super().data(index, Qt.ItemDataRole.DisplayRole)  # type: ignore[arg-type] # as above
        return super().data(index, role)  # type: ignore[arg-type] # as above

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


def dress(table: QTableView, name: str, widths: Sequence[int], stretch: int) -> None:
    """Let a table look and behave as every list of records does.

    Args:
        name: What a screen reader calls it.
        widths: Of the columns, at the standard text size.
        stretch: The column that takes what room is left.
    """
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(32))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for at, width in enumerate(widths):
        table.setColumnWidth(at, theme.px(width))
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
