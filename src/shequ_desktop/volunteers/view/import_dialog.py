"""What a register would bring, before it is written: who is who, and which rows are refused."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QTabWidget, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.registers import RegisterLine
from shequ_desktop.volunteers.values import (
    IMPORT_VOLUNTEERS,
    KIND_TITLES,
    NotInLedger,
)
from shequ_desktop.volunteers.view.words import hours_words, joined, said

_WIDE, _HIGH = 900, 360


class ImportDialog(FormDialog):
    """导入登记表: three lists, and one button that writes what can be written."""

    def __init__(self, desk: Desk, parent: QWidget, files: Sequence[service.RegisterFile]) -> None:
        super().__init__(desk, parent, self.tr("导入志愿者登记表"))
        self._files = files
        self.sheet = QComboBox()
        self.sheet.addItems([each.sheet for each in files])
        self.sheet.setAccessibleName(self.tr("工作表"))
        self.told = layouts.label("", "strong")
        self.told.setWordWrap(True)
        self.columns = layouts.label("", "cap")
        self.columns.setWordWrap(True)
        self.lists = QTabWidget()
        self.known, self.outsiders = _lines(self), _lines(self)
        self.refusals = RecordTable[Finding]([Column(self.tr("原因"), sentence)], self)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        for model, title in (
            (self.known, self.tr("台账中的居民")),
            (self.outsiders, self.tr("社区外的人")),
            (self.refusals, self.tr("没有导入的行")),
        ):
            self.lists.addTab(_table(model, title), title)
        self.lists.setMinimumHeight(theme.px(_HIGH))
        self.sheet.setVisible(len(self._files) > 1)
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.told)
        self.body.addWidget(self.columns)
        self.body.addWidget(self.lists)
        self.sheet.currentIndexChanged.connect(lambda _at: self._show())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(
            self.tr("导入志愿者登记表"),
            self.tr("导入后全部在册，没有的岗位会新建；不对可以整批撤销（Ctrl+Z）。"),
        )
        self.fit(_WIDE)

    def _file(self) -> service.RegisterFile:
        return self._files[max(0, self.sheet.currentIndex())]

    def _show(self) -> None:
        found = self._file()
        known = [line for line in found.lines if line.draft.person_id is not None]
        outside = [line for line in found.lines if line.draft.person_id is None]
        refused = [each for each in found.findings if not isinstance(each, NotInLedger)]
        for model, lines in ((self.known, known), (self.outsiders, outside)):
            model.show(lines)
        self.refusals.show(refused)
        for at, (title, number) in enumerate(
            (
                (self.tr("台账中的居民"), len(known)),
                (self.tr("社区外的人"), len(outside)),
                (self.tr("没有导入的行"), len(refused)),
            )
        ):
            self.lists.setTabText(at, f"{title} {number}")
        posts = {post for line in found.lines for post in line.posts}
        minutes = sum(line.draft.opening_minutes for line in found.lines)
        told = self.tr(
            "将登记 {people} 人，其中居民 {known} 人；岗位 {posts} 个；以前的时长 {hours}"
        )
        self.told.setText(
            told.format(
                people=len(found.lines),
                known=len(known),
                posts=len(posts),
                hours=hours_words(minutes),
            )
        )
        left_out = [title for title, field in found.columns if not field and title]
        said_so = self.tr("没有用到的列：{columns}").format(columns=joined(left_out))
        self.columns.setText(said_so if left_out else "")
        self.columns.setVisible(bool(left_out))
        self.save.setEnabled(bool(found.lines))
        self.name_save(self.tr("导入 {n} 人").format(n=len(found.lines)))

    def _save(self) -> None:
        lines = self._file().lines

        def use_case(tx: Transaction, progress: Progress) -> service.ImportedRegister:
            progress.report(0, 1)
            return service.import_register(tx, lines)

        self.save.setEnabled(False)
        self.desk.tasks.long_change(
            use_case, IMPORT_VOLUNTEERS, owner=self, then=self._done, refused=self.refused
        )

    @override
    def refused(self, found: tuple[Finding, ...]) -> None:
        """Tell what speaks against it."""
        self.save.setEnabled(True)
        self.refusals.show(found)
        self.lists.setCurrentIndex(2)

    def _done(self, made: service.ImportedRegister) -> None:
        self.mark_clean()
        self.accept()
        told = self.tr("已导入 {people} 人、{posts} 个新岗位、{claims} 次认领，可撤销（Ctrl+Z）")
        self.desk.say(told.format(people=made.volunteers, posts=made.posts, claims=made.claims))


def _lines(dialog: ImportDialog) -> RecordTable[RegisterLine]:
    return RecordTable[RegisterLine](
        [
            Column(dialog.tr("行"), lambda line: str(line.row)),
            Column(dialog.tr("姓名"), lambda line: line.draft.name),
            Column(dialog.tr("类型"), lambda line: said(KIND_TITLES[line.draft.kind])),
            Column(dialog.tr("岗位"), lambda line: joined(line.posts)),
            Column(dialog.tr("服务时间"), lambda line: line.draft.time_note),
            Column(dialog.tr("以前的时长"), _opening),
        ],
        dialog,
    )


def _opening(line: RegisterLine) -> str:
    return hours_words(line.draft.opening_minutes) if line.draft.opening_minutes else ""


def _table(model: RecordTable[RegisterLine] | RecordTable[Finding], name: str) -> QTableView:
    made = QTableView()
    made.setModel(model)
    made.setAccessibleName(name)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    if model.columnCount() > 1:
        for at, width in enumerate((50, 90, 90, 300, 110)):
            made.setColumnWidth(at, theme.px(width))
    else:
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return made
