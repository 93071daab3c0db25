"""What is wrong with a template: a line each, with the block it is in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from shequ_desktop.documents.templates.findings import TemplateFinding
from shequ_desktop.gui import icons, theme
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding, Severity

_HIGH = 104


class TemplateFindings(QListWidget):
    """Click or Enter goes to the block; hidden while there is nothing to say."""

    wanted = Signal(int)
    """The number of a block, from 1; 0: the paper as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Finding, ...] = ()
        self.setAccessibleName(self.tr("模板里要改的地方"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self.hide()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show ``found`` instead of what was there."""
        if tuple(found) == self.found:
            return
        self.found = tuple(found)
        self.clear()
        for each in self.found:
            tone = "error" if each.severity is Severity.BLOCKS else "warn"
            drawing = "error_circle" if tone == "error" else "warning"
            item = QListWidgetItem(icons.icon(drawing, theme.COLOURS[tone]), sentence(each))
            item.setForeground(theme.colour(tone))
            item.setData(Qt.ItemDataRole.UserRole, number_of(each))
            self.addItem(item)
        self.setVisible(bool(self.found))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        high = sum(self.sizeHintForRow(at) for at in range(self.count())) + theme.px(6)
        self.setFixedHeight(min(high, theme.px(_HIGH)))

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def number_of(finding: Finding) -> int:
    """Return the number of the block in which something was found, from 1; 0: in none."""
    return finding.place.number if isinstance(finding, TemplateFinding) else 0
