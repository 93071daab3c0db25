"""Two versions of minutes beside each other, line by line, with what was changed marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.meetings.rules.minutes import ComparedLine, compare
from shequ_desktop.meetings.values import MinutesVersion


class CompareDialog(QDialog):
    """Opens on the newest version and the one before it."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        versions: Sequence[MinutesVersion],
        titles: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("比较版本"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = tuple(versions)
        self.old, self.new = QComboBox(), QComboBox()
        for choice, name in ((self.old, self.tr("旧版")), (self.new, self.tr("新版"))):
            choice.setAccessibleName(name)
            choice.addItems(list(titles))
        self.old.setCurrentIndex(max(0, len(versions) - 2))
        self.new.setCurrentIndex(len(versions) - 1)
        self.told = layouts.label("", "sub")
        self.table = QTableWidget(0, 2)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for choice in (self.old, self.new):
            choice.currentIndexChanged.connect(lambda _at: self._show())
        shut = layouts.button(self.tr("关闭"), kind="primary", tip="Esc")
        shut.clicked.connect(self.accept)
        choices = layouts.row(self.old, layouts.label("→"), self.new, None, self.told)
        self.setLayout(
            layouts.column(
                layouts.label(title, "h2"),
                choices,
                self.table,
                layouts.row(None, shut),
                margins=(18, 14, 18, 14),
                spacing=8,
            )
        )
        dialogs.one_default(self, shut)
        self.resize(theme.px(920), theme.px(560))
        self._show()

    def _show(self) -> None:
        old, new = self._versions[self.old.currentIndex()], self._versions[self.new.currentIndex()]
        lines = compare(old.body, new.body)
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels([self.old.currentText(), self.new.currentText()])
        for row, line in enumerate(lines):
            for column, text in enumerate((line.old, line.new)):
                self.table.setItem(row, column, _cell(line, text, column))
        self.table.resizeRowsToContents()
        first = next((row for row, line in enumerate(lines) if not line.same), 0)
        self.table.scrollTo(
            self.table.model().index(max(0, first - 1), 0),
            QAbstractItemView.ScrollHint.PositionAtTop,
        )
        changed = sum(not line.same for line in lines)
        told = self.tr("{count} 处不同").format(count=changed)
        self.told.setText(told if changed else self.tr("两版一样"))


def _cell(line: ComparedLine, text: str | None, column: int) -> QTableWidgetItem:
    made = QTableWidgetItem(text or "")
    if not line.same:
        tone = ("error_bg", "ok_bg")[column] if text is not None else "sub"
        made.setBackground(theme.colour(tone))
        made.setForeground(theme.colour("text"))
    return made
