"""例会: how often, and the days that come of it, to be looked at before they are planned."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.periods import Holidays, unknown_years
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.values import (
    KIND_TITLES,
    PLAN_SERIES,
    MeetingKind,
    Recurrence,
    SeriesDraft,
)
from shequ_desktop.meetings.view.meeting_words import (
    NTHS,
    WEEKDAYS,
    ClockEdit,
    day,
    recurrence_words,
    said,
)

_NINE = 9 * 60
_HALF_YEAR = 6
_LIST_HIGH = 150
_HOW = ("weekly", "nth", "day", "half_year")


class SeriesDialog(FormDialog):
    """A meeting that comes again; each of its days can be left out."""

    def __init__(self, desk: Desk, parent: QWidget, *, then: Callable[[], None]) -> None:
        super().__init__(desk, parent, self.tr("设置例会"))
        self._then = then
        self._holidays = desk.tasks.page(communities.holidays)
        self.kind = QComboBox()
        for each in MeetingKind:
            self.kind.addItem(said(KIND_TITLES[each]), each)
        self.kind.setCurrentIndex(self.kind.findData(MeetingKind.COMMITTEE))
        self.title_edit = QLineEdit(said(KIND_TITLES[MeetingKind.COMMITTEE]))
        self.place = QLineEdit()
        self.how = QComboBox()
        for key, title in zip(
            _HOW,
            (
                self.tr("每周"),
                self.tr("每月第几个周几"),
                self.tr("每月几日"),
                self.tr("每半年"),
            ),
            strict=True,
        ):
            self.how.addItem(title, key)
        self.how.setCurrentIndex(1)
        self.weekday, self.nth = QComboBox(), QComboBox()
        for at, title in enumerate(WEEKDAYS):
            self.weekday.addItem(_word(title), at)
        self.weekday.setCurrentIndex(5)
        for number, title in NTHS.items():
            self.nth.addItem(_word(title), number)
        self.day = NumberEdit()
        self.day.setText("25")
        self.month = QComboBox()
        for month in range(1, _HALF_YEAR + 1):
            named = self.tr("{first}月、{second}月").format(first=month, second=month + _HALF_YEAR)
            self.month.addItem(named, month)
        self.begins = ClockEdit(_NINE)
        self.from_on, self.until_on = DateEdit(self.today), DateEdit(self.today)
        self.from_on.set_day(self.today)
        self.until_on.set_day(date(self.today.year + 1, 12, 31))
        self.days = QListWidget()
        self.days.setAccessibleName(self.tr("会议日期"))
        self.days.setMinimumHeight(theme.px(_LIST_HIGH))
        self.told = layouts.label("", "strong")
        self._build()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.title_edit.text(), self.place.text(), str(self.recurrence())

    def recurrence(self) -> Recurrence | None:
        """Return how often it comes; ``None``: that is not filled in."""
        how, number = self.how.currentData(), self.day.text().strip()
        number_fits = number.isdigit() and 1 <= int(number) <= 31  # noqa: PLR2004 - days of a month
        weekday = int(self.weekday.currentData())
        if how == "weekly":
            return Recurrence(weekday=weekday)
        if how == "nth":
            return Recurrence(nth=int(self.nth.currentData()), weekday=weekday)
        if not number_fits:
            return None
        if how == "day":
            return Recurrence(day=int(number))
        month = int(self.month.currentData())
        return Recurrence(months=(month, month + _HALF_YEAR), day=int(number))

    def chosen(self) -> list[date]:
        """Return the days that are left in."""
        items = (self.days.item(at) for at in range(self.days.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _build(self) -> None:
        which = QWidget()
        self._day_sign = layouts.label(self.tr("日"))
        parts = (self.how, self.month, self.nth, self.weekday, self.day, self._day_sign)
        which.setLayout(layouts.row(*parts, None))
        grid = FormGrid(columns=2)
        grid.add(self.tr("会议类别"), self.kind)
        grid.add(self.tr("地点"), self.place)
        grid.add(self.tr("会议名称"), self.title_edit, required=True, wide=True)
        grid.add(self.tr("多久一次"), which, wide=True)
        grid.add(self.tr("时间"), self.begins)
        grid.add("", QWidget())
        grid.add(self.tr("从"), self.from_on, hint=self.from_on.hint)
        grid.add(self.tr("排到"), self.until_on, hint=self.until_on.hint)
        self.body.addWidget(grid)
        self.body.addWidget(self.told)
        self.body.addWidget(self.days)
        for combo in (self.how, self.weekday, self.nth, self.month):
            combo.currentIndexChanged.connect(lambda _at: self._show_days())
        for edit in (self.from_on, self.until_on):
            edit.changed.connect(lambda _day: self._show_days())
        self.day.textChanged.connect(lambda _text: self._show_days())
        self.days.itemChanged.connect(lambda _item: self._tell())
        self.kind.currentIndexChanged.connect(lambda _at: self._name())
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("设置例会"), self.tr("按规律排好以后的会议；不开的日子去掉勾，以后还可以改期。")
        )
        self._show_days()
        self.fit(680)
        self.kind.setFocus()

    def _name(self) -> None:
        self.title_edit.setText(said(KIND_TITLES[MeetingKind(self.kind.currentData())]))

    def _show_days(self) -> None:
        how = self.how.currentData()
        self.weekday.setVisible(how in {"weekly", "nth"})
        self.nth.setVisible(how == "nth")
        self.month.setVisible(how == "half_year")
        for widget in (self.day, self._day_sign):
            widget.setVisible(how in {"day", "half_year"})
        recurrence, first, last = self.recurrence(), self.from_on.day(), self.until_on.day()
        self.days.clear()
        if recurrence is not None and first is not None and last is not None:
            for each in rules.days_of(recurrence, first, last):
                self._add_day(each)
        self._tell()

    def _add_day(self, each: date) -> None:
        off = _is_holiday(each, self._holidays)
        text = day(each) + (self.tr("　法定节假日") if off else "")
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, each)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
        if off:
            item.setForeground(theme.colour("warn"))
        self.days.addItem(item)

    def _tell(self) -> None:
        recurrence = self.recurrence()
        words = "" if recurrence is None else recurrence_words(recurrence)
        said_so = self.tr("{words}，共 {count} 次")
        told = said_so.format(words=words, count=len(self.chosen()))
        unknown = unknown_years(self.chosen(), self._holidays)
        if unknown:
            years = self.tr("、").join(map(str, unknown))
            told += self.tr("；{years} 年的放假安排还没有公布").format(years=years)
        self.told.setText(told)

    def _save(self) -> None:
        recurrence, first, begins = self.recurrence(), self.from_on.day(), self.begins.minute()
        if recurrence is None or first is None or begins is None:
            self.how.setFocus()
            return
        draft = SeriesDraft(
            kind=MeetingKind(self.kind.currentData()),
            title=self.title_edit.text().strip(),
            recurrence=recurrence,
            begins=begins,
            from_on=first,
            until_on=self.until_on.day(),
            place=self.place.text().strip(),
        )
        days = self.chosen()
        self.send(
            lambda tx: service.plan_series(tx, draft, days), PLAN_SERIES, lambda _id: self._done()
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("例会已排好，可撤销（Ctrl+Z）"))
        self._then()


def _is_holiday(each: date, holidays: Holidays) -> bool:
    """Return whether a notice gives the day off; an ordinary weekend is no holiday."""
    return each in holidays.rest


def _word(title: str) -> str:
    return QCoreApplication.translate("MeetingWords", title)
