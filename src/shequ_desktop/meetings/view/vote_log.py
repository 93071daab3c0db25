"""录入记录: every sheet that was handed in, what replaced it and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.meetings.rules.counting import cells, in_force, numbers_of
from shequ_desktop.meetings.values import Vote
from shequ_desktop.meetings.view.vote_words import said


class LogDialog(QDialog):
    """Shown for announced votes only."""

    def __init__(self, parent: QWidget, vote: Vote) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("录入记录"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = [said(title) if not key.isdigit() else title for key, title in cells(vote.draft)]
        heads = [
            self.tr("时间"),
            self.tr("计票单"),
            self.tr("录入人"),
            *titles,
            self.tr("状态"),
            self.tr("更正原因"),
        ]
        self.table = QTableWidget(len(vote.entries), len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        newest = in_force(vote.entries)
        for row, entry in enumerate(vote.entries):
            numbers = numbers_of(vote.draft, entry.sheet)
            counts = newest[entry.turn] is entry
            texts = [
                entry.at.astimezone().strftime("%Y-%m-%d %H:%M"),
                self.tr("第一人") if entry.turn == 1 else self.tr("第二人"),
                entry.by,
                *(str(numbers[key]) for key, _title in cells(vote.draft)),
                self.tr("有效") if counts else self.tr("已被更正"),
                entry.reason,
            ]
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                if not counts:
                    cell.setForeground(theme.colour("text3"))
                self.table.setItem(row, column, cell)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(
            len(heads) - 1, QHeaderView.ResizeMode.Stretch
        )
        shut = layouts.button(self.tr("关闭"), kind="primary", tip="Esc")
        shut.clicked.connect(self.accept)
        told = self.tr("计票人：{tellers}　监票人：{checkers}").format(
            tellers=self.tr("、").join(vote.tellers) or self.tr("未登记"),
            checkers=self.tr("、").join(vote.checkers) or self.tr("未登记"),
        )
        self.setLayout(
            layouts.column(
                layouts.label(vote.draft.question, "h2"),
                layouts.label(told, "sub"),
                self.table,
                layouts.row(None, shut),
                margins=(18, 14, 18, 14),
                spacing=8,
            )
        )
        dialogs.one_default(self, shut)
        self.resize(theme.px(900), theme.px(360))
