"""Which posts fit a person and which people fit a post, with the reason; nobody is ranked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import Post, PostId, Volunteer, VolunteerId
from shequ_desktop.volunteers.view.claim_dialog import ClaimDialog
from shequ_desktop.volunteers.view.words import places_words, times_words

_WIDE, _HIGH = 820, 340
Match = tuple[str, str, str, str]
"""Key, what it is called, what is told of it, why it fits."""


class _Matches(FormDialog):
    """A list to look at; a press takes the volunteer's word for one line."""

    chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        titles: tuple[str, str, str],
        read: Callable[[Reading], Sequence[Match]],
    ) -> None:
        heading, first, second = titles
        super().__init__(desk, parent, heading)
        self.model = RecordTable[Match](
            [
                Column(first, lambda each: each[1]),
                Column(second, lambda each: each[2]),
                Column(self.tr("为什么合适"), lambda each: each[3]),
            ],
            self,
        )
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(heading)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, theme.px(180))
        self.table.setColumnWidth(1, theme.px(190))
        self.table.setMinimumHeight(theme.px(_HIGH))
        self.nothing = layouts.label("", "sub")
        self.nothing.setWordWrap(True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.name_save(self.tr("本人愿意，认领…"))
        self.cancel.setText(self.tr("关闭"))
        self.save.setEnabled(False)
        self.save.clicked.connect(lambda _on=False: self._take())
        self.table.activated.connect(lambda _index: self._take())
        self.build(
            heading,
            self.tr("按技能、意愿和时间列出，不排名次，也不派岗：要本人愿意才认领。"),
            keys=self.tr("↑↓ 选择　回车 = 认领　Esc = 关闭"),
        )
        self.fit(_WIDE)
        desk.tasks.follow(read, owner=self, then=self._show)

    def _show(self, found: Sequence[Match]) -> None:
        self.model.show(found)
        self.save.setEnabled(bool(found))
        self.nothing.setText(
            "" if found else self.tr("没有技能、意愿、时间对得上的。可以先在登记单上补全这些内容。")
        )
        if found:
            self.table.selectRow(0)
            self.table.setFocus()

    def _take(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self.accept()
            self.chosen.emit(self.model.record(row)[0])


class PostsThatFit(_Matches):
    """适合某人的岗位."""

    def __init__(self, desk: Desk, parent: QWidget, volunteer: Volunteer) -> None:
        def read(reading: Reading) -> list[Match]:
            return [
                (post.id, _title(post), _told(post), "；".join(reasons))
                for post, reasons in service.posts_that_fit(reading, volunteer.id)
            ]

        heading = self.tr("适合{name}的岗位").format(name=volunteer.draft.name)
        super().__init__(desk, parent, (heading, self.tr("岗位"), self.tr("时间和名额")), read)
        self.chosen.connect(
            lambda key: ClaimDialog(desk, parent, volunteer=volunteer.id, post=PostId(key)).open()
        )


class PeopleThatFit(_Matches):
    """适合某个岗位的人."""

    def __init__(self, desk: Desk, parent: QWidget, post: Post) -> None:
        def read(reading: Reading) -> list[Match]:
            return [
                (
                    each.id,
                    f"{each.draft.name}　{each.number}",
                    each.door or each.draft.unit,
                    "；".join(reasons),
                )
                for each, reasons in service.people_that_fit(reading, post.id)
            ]

        heading = self.tr("适合“{post}”的人").format(post=post.draft.title)
        super().__init__(desk, parent, (heading, self.tr("志愿者"), self.tr("住址或单位")), read)
        self.chosen.connect(
            lambda key: ClaimDialog(desk, parent, volunteer=VolunteerId(key), post=post.id).open()
        )


def _title(post: Post) -> str:
    return f"{post.draft.title}　{post.draft.place}"


def _told(post: Post) -> str:
    return f"{times_words(post.draft.shifts)}　{places_words(post)}"
