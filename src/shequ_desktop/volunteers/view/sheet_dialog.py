"""录入签到表: the sheet as a grid for the keyboard, checked while it is typed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import clipboard, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import RECORD_SERVICE, PlannedShift, Post
from shequ_desktop.volunteers.view.sheet_model import (
    BEGINS,
    DAY,
    ENDS,
    PLANNED,
    TYPED,
    WHO,
    Known,
    SheetModel,
)
from shequ_desktop.volunteers.view.words import hours_words, span_words

_WIDE, _HIGH = 1180, 420
_WIDTHS = (120, 92, 92, 60, 60, 62, 84, 150, 56, 48, 66, 200)
_PATIENCE_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetGrid(QTableView):
    """Enter goes on to the next cell that has to be typed, as a hand goes over the sheet."""

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self.sheet = model
        self._closed: QWidget | None = None
        self.setModel(model)
        self.setItemDelegateForColumn(WHO, _WhoDelegate(model, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate(_WIDTHS):
            self.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(len(_WIDTHS) - 1, QHeaderView.ResizeMode.Stretch)

    def go_on(self) -> None:
        """Go to the next cell: who, day if there is none, begin, end, the next line."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        following = {WHO: DAY, DAY: BEGINS, BEGINS: ENDS}.get(column)
        if following == DAY and self.sheet.index(row, DAY).data():
            following = BEGINS
        if following is None:
            row = min(row + 1, self.sheet.rowCount() - 1)
            following = BEGINS if self.sheet.index(row, WHO).data() else WHO
        self.setCurrentIndex(self.sheet.index(row, following))

    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on."""
        at = self.currentIndex()
        block = clipboard.parse_table(QGuiApplication.clipboard().text())
        self.sheet.put(max(0, at.row()), max(0, at.column()), block)
        self.setCurrentIndex(self.sheet.index(max(0, at.row()), max(0, at.column())))

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as spreadsheets take them."""
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        cells = {(index.row(), index.column()): str(index.data() or "") for index in chosen}
        block = [[cells.get((row, column), "") for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(clipboard.to_text(block))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer what spreadsheets do."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        at, key = self.currentIndex(), event.key()
        for known, deed in (
            (event.matches(QKeySequence.StandardKey.Paste), self.paste),
            (event.matches(QKeySequence.StandardKey.Copy), self.copy),
            (ctrl and key == Qt.Key.Key_D, lambda: self.sheet.fill_down(at.row(), at.column())),
            (ctrl and key == Qt.Key.Key_Delete, self._remove),
            (key == Qt.Key.Key_Delete, self._clear),
            (not ctrl and key in _ENTER, self._enter),
        ):
            if known:
                deed()
                event.accept()
                return
        super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on after Enter; Tab and Esc do what they do everywhere.

        An editor says twice that it was left: once by its list of names, once by itself.
        """
        if editor is self._closed:
            return
        self._closed = editor
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_on()

    def _enter(self) -> None:
        """Go on, unless a cell is being typed into: its editor does so when it is left."""
        if self.state() is not QAbstractItemView.State.EditingState:
            self.go_on()

    def _remove(self) -> None:
        self.sheet.remove(index.row() for index in self.selectedIndexes())

    def _clear(self) -> None:
        for index in self.selectedIndexes():
            if index.column() in TYPED:
                self.sheet.setData(index, "")


class _WhoDelegate(QStyledItemDelegate):
    """Offers names while initials are typed."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = QStandardItemModel(self)
        for each in model.known:
            item = QStandardItem(each.shown)
            item.setData(each.sought, Qt.ItemDataRole.UserRole)
            self._names.appendRow(item)

    @override
    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        made = QLineEdit(parent)
        completer = _Names(self._names, made)
        made.setCompleter(completer)
        # Later: the list of names first writes what is chosen in it.
        made.returnPressed.connect(lambda: QTimer.singleShot(0, made, lambda: self._take(made)))
        return made

    def _take(self, editor: QLineEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)


class _Names(QCompleter):
    """Compares with the sounds, shows the names."""

    def __init__(self, names: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(names, parent)
        self.setCompletionRole(Qt.ItemDataRole.UserRole)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @override
    def pathFromIndex(self, index: Any) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class SheetDialog(FormDialog):
    """Those who were planned stand in it already; who did not come is left without times."""

    def __init__(self, desk: Desk, parent: QWidget, post: Post, since: date, until: date) -> None:
        super().__init__(desk, parent, self.tr("录入签到表"))
        self._post = post
        known, shifts = desk.tasks.page(lambda reading: _read(reading, post, since, until))
        self.model = SheetModel(post.id, known, self.today)
        self.model.show_lines(_lines(shifts, {each.id: each for each in known}))
        self.grid = SheetGrid(self.model)
        self.grid.setAccessibleName(self.tr("签到表"))
        self.grid.setMinimumHeight(theme.px(_HIGH))
        self.told = Hint()
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._wait.timeout.connect(self._check)
        self.model.typed.connect(self._typed)
        self._lay_out()
        self.mark_clean()
        first = BEGINS if self.model.rowCount() > 1 else WHO
        self.grid.setCurrentIndex(self.model.index(0, first))
        self.grid.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return tuple(draft for _row, draft in self.model.drafts()), len(self.model.unfinished())

    def _lay_out(self) -> None:
        tip = layouts.label(
            self.tr(
                "时间可输 830 或 8:30；姓名可输拼音首字母；没有来的人不填时间。"
                "路上的时间不算。可以从 Excel 复制粘贴。"
            ),
            "sub",
        )
        tip.setWordWrap(True)
        self.body.addWidget(tip)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.told)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(
            self.tr("录入签到表：{post}").format(post=self._post.draft.title),
            self._post.draft.place,
            keys=self.tr(
                "回车 = 下一格　Ctrl+D = 同上　Ctrl+V = 粘贴　Ctrl+Delete = 删行　Ctrl+回车 = 保存"
            ),
        )
        if self.keyboard is not None:
            for part in (self.grid, *self.grid.findChildren(QWidget)):
                part.removeEventFilter(self.keyboard)
        self.fit(_WIDE)
        self._tell()

    def _typed(self) -> None:
        self.start_over()
        self._tell()
        self._wait.start()

    def _check(self) -> None:
        rows = self.model.drafts()
        drafts = [draft for _row, draft in rows]

        def then(found: Sequence[tuple[Finding, ...]]) -> None:
            if [draft for _row, draft in self.model.drafts()] == drafts:
                self.model.show_findings(
                    {row: each for (row, _draft), each in zip(rows, found, strict=True)}
                )
                self._tell()

        self.desk.tasks.latest(
            lambda reading: service.what_speaks_against_service(reading, drafts),
            channel="sheet",
            owner=self,
            then=then,
        )

    def _tell(self) -> None:
        drafts = [draft for _row, draft in self.model.drafts()]
        minutes = sum(max(0, draft.minutes) for draft in drafts)
        wrong = self.model.wrong() + len(self.model.unfinished())
        told = self.tr("{n} 条，共 {hours}")
        words = told.format(n=len(drafts), hours=hours_words(minutes))
        if wrong:
            words += self.tr("；有 {n} 行要改，见最右一列").format(n=wrong)
        self.told.say(words, "error" if wrong else "ok")
        self.name_save(self.tr("保存 {n} 条").format(n=len(drafts)))
        self.save.setEnabled(bool(drafts))

    def _save(self) -> None:
        unfinished = self.model.unfinished()
        if unfinished:
            self.grid.setCurrentIndex(self.model.index(unfinished[0], WHO))
            self.grid.setFocus()
            self._tell()
            return
        drafts = [draft for _row, draft in self.model.drafts()]
        if drafts:
            self.send(
                lambda tx: service.record_service(tx, drafts),
                RECORD_SERVICE,
                lambda made: self._done(len(made)),
            )

    def _done(self, number: int) -> None:
        self.mark_clean()
        self.accept()
        told = self.tr("已录入 {n} 条，请第二个人确认，可撤销（Ctrl+Z）")
        self.desk.say(told.format(n=number))


def _read(
    reading: Reading, post: Post, since: date, until: date
) -> tuple[list[Known], list[PlannedShift]]:
    """Return who may stand on a sheet, and the shifts that are not written down yet."""
    shifts = service.shifts(reading, post.id, since=since, until=until)
    holders = {claim.draft.volunteer_id for claim in post.claims}
    known = [
        Known(id=key, name=name, number=number, on_post=key in holders)
        for key, (name, number) in service.names(reading).items()
    ]
    done = {
        (each.draft.volunteer_id, each.draft.on)
        for each in service.records(reading, post_id=post.id, since=since, until=until)
    }
    left = [
        (shift, tuple(who for who in shift.volunteers if (who, shift.on) not in done))
        for shift in shifts
        if not shift.is_cancelled and shift.on <= reading.today
    ]
    return known, [replace(shift, volunteers=who) for shift, who in left if who]


def _lines(shifts: Iterable[PlannedShift], people: Mapping[str, Known]) -> list[Mapping[int, str]]:
    return [
        {
            WHO: people[who].shown,
            DAY: shift.on.isoformat(),
            PLANNED: span_words(shift.begins, shift.ends),
        }
        for shift in shifts
        for who in shift.volunteers
        if who in people
    ]
