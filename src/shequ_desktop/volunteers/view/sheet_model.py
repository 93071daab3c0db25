"""The lines of a sign-in sheet while they are typed: texts, what they mean, what is wrong."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.dates import parse_quick_date
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.volunteers.rules.slots import clock, read_clock
from shequ_desktop.volunteers.values import PostId, RecordDraft
from shequ_desktop.volunteers.view.words import hours_words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
WHO, DAY, PLANNED, BEGINS, ENDS, BREAK, SPENT, CONTENT, HOUSES, PEOPLE, SOLVED, TOLD = range(12)
TYPED = (WHO, DAY, BEGINS, ENDS, BREAK, CONTENT, HOUSES, PEOPLE, SOLVED)
"""The columns that are typed into, in their order."""
_NUMBERS = (BREAK, HOUSES, PEOPLE, SOLVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A volunteer who may be meant."""

    id: str
    name: str
    number: str
    on_post: bool = False

    @property
    def shown(self) -> str:
        """Return how a cell shows them."""
        return f"{self.name} {self.number}"

    @property
    def sought(self) -> str:
        """Return what typing is compared with."""
        return f"{self.name} {search_key(self.name)} {self.number}".lower()


@dataclass(slots=True)
class Line:
    """One line: the texts by column."""

    texts: dict[int, str] = field(default_factory=dict)
    found: tuple[Finding, ...] = ()

    def is_begun(self) -> bool:
        """Tell whether a time stands in it: without one, nobody came."""
        return any(self.texts.get(at, "").strip() for at in (BEGINS, ENDS, CONTENT))


class SheetModel(QAbstractTableModel):
    """All lines in memory; one empty line at the end waits to be typed into."""

    typed = Signal()
    """A line says something else now."""

    def __init__(self, post_id: PostId, known: Sequence[Known], today: date) -> None:
        super().__init__()
        self._post, self._today = post_id, today
        self.known = sorted(known, key=lambda each: not each.on_post)
        self._by_text: dict[str, Known | None] = {}
        self._lines: list[Line] = []

    def show_lines(self, lines: Iterable[Mapping[int, str]]) -> None:
        """Show these lines instead of what was there."""
        self.beginResetModel()
        self._lines = [Line(texts=dict(each)) for each in lines]
        self.endResetModel()
        self.typed.emit()

    def drafts(self) -> list[tuple[int, RecordDraft]]:
        """Return the lines that are whole, each with its row."""
        found = ((row, self._draft(line)) for row, line in enumerate(self._lines))
        return [(row, draft) for row, draft in found if draft is not None]

    def unfinished(self) -> list[int]:
        """Return the rows that are begun but not whole."""
        whole = {row for row, _draft in self.drafts()}
        return [row for row, line in enumerate(self._lines) if line.is_begun() and row not in whole]

    def show_findings(self, found: Mapping[int, tuple[Finding, ...]]) -> None:
        """Show what speaks against each row."""
        for row, line in enumerate(self._lines):
            line.found = found.get(row, ())
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, TOLD))

    def wrong(self) -> int:
        """Return how many rows something speaks against."""
        return sum(bool(line.found) for line in self._lines)

    def put(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Write ``block`` from a cell on over the columns that are typed into."""
        columns = [at for at in TYPED if at >= column]
        self.beginResetModel()
        for down, texts in enumerate(block):
            while len(self._lines) <= row + down:
                self._lines.append(Line())
            for at, text in zip(columns, texts, strict=False):
                self._write(row + down, at, text)
        self.endResetModel()
        self.typed.emit()

    def fill_down(self, row: int, column: int) -> None:
        """Write into a cell what stands above it."""
        if row > 0 and column in TYPED:
            self.setData(self.index(row, column), self._text(row - 1, column))

    def remove(self, gone: Iterable[int]) -> None:
        """Take rows away."""
        away = set(gone)
        self.beginResetModel()
        self._lines = [line for at, line in enumerate(self._lines) if at not in away]
        self.endResetModel()
        self.typed.emit()

    def person(self, text: str) -> Known | None:
        """Return who is meant by what was typed; ``None``: nobody, or several."""
        word = text.strip().lower()
        if word not in self._by_text:
            self._by_text[word] = self._meant(word)
        return self._by_text[word]

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines) + 1

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else TOLD + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if section < len(self._lines) else "*"
        return (
            self.tr("志愿者"),
            self.tr("日期"),
            self.tr("计划"),
            self.tr("开始"),
            self.tr("结束"),
            self.tr("休息(分)"),
            self.tr("时长"),
            self.tr("服务内容"),
            self.tr("帮助户"),
            self.tr("人次"),
            self.tr("解决问题"),
            self.tr("核对"),
        )[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else usual

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self._shown(row, column)
        if role == _ROLE.ToolTipRole:
            return self._told(row)
        if role == _ROLE.ForegroundRole:
            return self._ink(row, column)
        is_wrong = role == _ROLE.BackgroundRole and self._is_wrong(row, column)
        return theme.colour("error_bg") if is_wrong else None

    def _ink(self, row: int, column: int) -> QColor | None:
        if column == TOLD:
            return theme.colour("error" if self._told(row) else "ok")
        return theme.colour("text3") if column in (PLANNED, SPENT) else None

    @override
    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        row, column = index.row(), index.column()
        if role != _ROLE.EditRole or column not in TYPED:
            return False
        if row == len(self._lines):
            if not str(value).strip():
                return False
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._lines.append(Line())
            self.endInsertRows()
        self._write(row, column, str(value))
        self.dataChanged.emit(self.index(row, 0), self.index(row, TOLD))
        self.typed.emit()
        return True

    def _write(self, row: int, column: int, text: str) -> None:
        """Keep a text as it is read: 830 as 8:30, initials as the name."""
        words = text.strip()
        match column:
            case c if c == WHO:
                person = self.person(words) if words else None
                words = words if person is None else person.shown
            case c if c == DAY:
                day = self._day(words)
                words = words if day is None else day.isoformat()
            case c if c in (BEGINS, ENDS):
                minute = read_clock(words)
                words = words if minute is None else clock(minute)
        line = self._lines[row]
        line.texts[column] = words
        if column == WHO and words and not line.texts.get(DAY) and row > 0:
            line.texts[DAY] = self._text(row - 1, DAY)

    def _draft(self, line: Line) -> RecordDraft | None:
        texts = line.texts
        person, day = self.person(texts.get(WHO, "")), self._day(texts.get(DAY, ""))
        begins, ends = read_clock(texts.get(BEGINS, "")), read_clock(texts.get(ENDS, ""))
        numbers = {at: _number(texts.get(at, "")) for at in _NUMBERS}
        if person is None or day is None or begins is None or ends is None:
            return None
        if any(number is None for number in numbers.values()):
            return None
        return RecordDraft(
            volunteer_id=person.id,
            post_id=self._post,
            on=day,
            begins=begins,
            ends=ends,
            break_minutes=numbers[BREAK] or 0,
            content=texts.get(CONTENT, ""),
            households=numbers[HOUSES] or 0,
            people=numbers[PEOPLE] or 0,
            solved=numbers[SOLVED] or 0,
        )

    def _shown(self, row: int, column: int) -> str:
        if row >= len(self._lines):
            return ""
        if column == SPENT:
            draft = self._draft(self._lines[row])
            return "" if draft is None or draft.minutes <= 0 else hours_words(draft.minutes)
        if column == TOLD:
            is_whole = self._draft(self._lines[row]) is not None
            return self._told(row) or (self.tr("可以") if is_whole else "")
        return self._text(row, column)

    def _told(self, row: int) -> str:
        if row >= len(self._lines):
            return ""
        line = self._lines[row]
        if line.found:
            return "；".join(map(sentence, line.found))
        if not line.is_begun():
            return ""
        wrong = [self._complaint(at) for at in TYPED if self._is_wrong(row, at)]
        return wrong[0] if wrong else ""

    def _complaint(self, column: int) -> str:
        return {
            WHO: self.tr("没有这个人，或者有几个，请输编号"),
            DAY: self.tr("请填日期，例如 1107"),
            BEGINS: self.tr("请填开始时间，例如 830"),
            ENDS: self.tr("请填结束时间，例如 1000"),
        }.get(column, self.tr("请填整数"))

    def _is_wrong(self, row: int, column: int) -> bool:
        if row >= len(self._lines) or not self._lines[row].is_begun():
            return False
        text = self._text(row, column)
        if column in (BEGINS, ENDS):
            return read_clock(text) is None
        if column in _NUMBERS:
            return _number(text) is None
        found = {WHO: self.person, DAY: self._day}.get(column)
        return found is not None and found(text) is None

    def _text(self, row: int, column: int) -> str:
        return self._lines[row].texts.get(column, "") if row < len(self._lines) else ""

    def _day(self, text: str) -> date | None:
        try:
            return parse_quick_date(text, today=self._today) if text else None
        except ValueError:
            return None

    def _meant(self, word: str) -> Known | None:
        if not word:
            return None
        for is_it in (
            lambda each: word in (each.shown.lower(), each.number.lower()),
            lambda each: each.name.lower() == word and each.on_post,
            lambda each: each.name.lower() == word,
            lambda each: word in each.sought.split() and each.on_post,
            lambda each: word in each.sought.split(),
        ):
            found = [each for each in self.known if is_it(each)]
            if found:
                return found[0] if len(found) == 1 else None
        return None


def _number(text: str) -> int | None:
    """Return the number of a cell, 0 for an empty one; ``None``: it is none."""
    words = text.strip()
    if not words:
        return 0
    return int(words) if words.isdecimal() else None
