"""时长: the month of a post, its sheet printed and typed back, and what was served."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QSplitter, QVBoxLayout, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import PlannedShift, PostId
from shequ_desktop.volunteers.view.hours_calendar import MonthView
from shequ_desktop.volunteers.view.hours_lines import Asked, Hours, read_hours
from shequ_desktop.volunteers.view.hours_list import HoursList
from shequ_desktop.volunteers.view.printing import Printer
from shequ_desktop.volunteers.view.sheet_dialog import SheetDialog
from shequ_desktop.volunteers.view.shift_dialog import ShiftDialog
from shequ_desktop.volunteers.view.words import hours_words, month_of, month_words

MONTH, YEAR = "month", "year"


class HoursPage(QWidget):
    """Planned at the left, done at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today = desk.tasks.page(lambda reading: reading.today)
        self._month = month_of(self._today)[0]
        self._volunteer: str | None = None
        self.printer = Printer(desk, self)
        self.post = QComboBox()
        self.before = layouts.icon_button("chevron_left", self.tr("前一段（Alt+←）"))
        self.after = layouts.icon_button("chevron_right", self.tr("后一段（Alt+→）"))
        self.period = layouts.label("", "strong")
        self.span = QComboBox()
        self.sheet = layouts.button(
            self.tr("录入签到表"), "keyboard", "primary", self.tr("Ctrl+N：把签到表录进来")
        )
        self.print = layouts.button(self.tr("打印签到表"), "print", tip="Ctrl+P")
        self.figures = {
            key: layouts.label("0", "number")
            for key in ("volunteers", "posts", "minutes", "households", "people", "solved")
        }
        self.month_view = MonthView()
        self.list = HoursList(desk)
        self._dress()
        self.setLayout(self._laid_out())
        self._connect()
        desk.tasks.follow(service.titles, owner=self, then=self._offer_posts, channel="posts")
        self._ask()

    def go_to(self, post_id: str) -> None:
        """Show the month of a post."""
        if self.post.findData(post_id) < 0:
            self._offer_posts(self._desk.tasks.page(service.titles))
        self.post.setCurrentIndex(max(0, self.post.findData(post_id)))
        self._choose_post()

    def show_volunteer(self, volunteer_id: str) -> None:
        """Show everything that one volunteer has served this year."""
        self.list.forget()
        self._volunteer = volunteer_id
        self.span.setCurrentIndex(self.span.findData(YEAR))
        self.post.setCurrentIndex(0)
        self.list.view.setCurrentIndex(0)
        self._ask()

    def type_sheet(self, since: date | None = None, until: date | None = None) -> None:
        """Type the sheet of the chosen post: of a day, or of the period."""
        chosen = self._post()
        if chosen is None:
            self._desk.inform(self, self.tr("请先在左上角选一个岗位，再录入它的签到表。"))
            return
        first, last = self._period()
        post = self._desk.tasks.page(lambda reading: service.post(reading, chosen))
        SheetDialog(self._desk, self.window(), post, since or first, until or last).open()

    def print_sheet(self) -> None:
        """Print the sheet of the chosen post and period."""
        post = self._post()
        if post is None:
            self._desk.inform(self, self.tr("请先在左上角选一个岗位，再打印它的签到表。"))
            return
        self.printer.sheet(post, *self._period())

    def _dress(self) -> None:
        self.post.setAccessibleName(self.tr("岗位"))
        self.post.setMinimumWidth(theme.px(230))
        self.post.setMaxVisibleItems(20)
        self.post.addItem(self.tr("所有岗位"), "")
        self.span.setAccessibleName(self.tr("按月或按年"))
        self.span.addItem(self.tr("按月"), MONTH)
        self.span.addItem(self.tr("按年"), YEAR)
        self.month_view.hide()

    def _laid_out(self) -> QVBoxLayout:
        head = layouts.row(
            self.post,
            self.before,
            self.period,
            self.after,
            self.span,
            None,
            self.print,
            self.sheet,
            spacing=6,
        )
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(theme.px(8))
        self.panes.addWidget(self.month_view)
        self.panes.addWidget(self.list)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([theme.px(430), theme.px(740)])
        layout = layouts.column(head, self._counters(), self.panes, spacing=8)
        layout.setStretch(2, 1)
        return layout

    def _counters(self) -> QFrame:
        titles = {
            "volunteers": self.tr("志愿者"),
            "posts": self.tr("岗位"),
            "minutes": self.tr("已确认时长"),
            "households": self.tr("帮助户数"),
            "people": self.tr("服务人次"),
            "solved": self.tr("解决问题"),
        }
        parts: list[layouts.Part] = []
        for key, title in titles.items():
            parts += [self.figures[key], layouts.label(title, "sub"), 18]
        made = QFrame()
        made.setProperty("card", "1")
        made.setLayout(layouts.row(*parts, None, margins=(14, 5, 14, 5), spacing=6))
        return made

    def _connect(self) -> None:
        self.post.activated.connect(lambda _at: self._choose_post())
        self.before.clicked.connect(lambda _on=False: self._go(-1))
        self.after.clicked.connect(lambda _on=False: self._go(1))
        self.span.currentIndexChanged.connect(lambda _at: self._ask())
        self.sheet.clicked.connect(lambda _on=False: self.type_sheet())
        self.print.clicked.connect(lambda _on=False: self.print_sheet())
        self.month_view.day_chosen.connect(self.list.choose_day)
        self.month_view.sheet_asked.connect(lambda day: self.type_sheet(day, day))
        self.month_view.change_asked.connect(self._change_shift)
        self.list.widened.connect(self._choose_post)
        self.list.publicity_asked.connect(lambda: self.printer.hours(*self._period()))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", self.type_sheet),
            ("Ctrl+P", self.print_sheet),
            ("F9", self.list.confirm),
            ("Alt+Left", lambda: self._go(-1)),
            ("Alt+Right", lambda: self._go(1)),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _change_shift(self, shift: PlannedShift) -> None:
        ShiftDialog(self._desk, self.window(), shift).open()

    def _post(self) -> PostId | None:
        key = self.post.currentData()
        return PostId(str(key)) if key else None

    def _is_year(self) -> bool:
        return str(self.span.currentData()) == YEAR

    def _period(self) -> tuple[date, date]:
        if self._is_year():
            return date(self._month.year, 1, 1), date(self._month.year, 12, 31)
        return month_of(self._month)

    def _ask(self) -> None:
        since, until = self._period()
        asked = Asked(since=since, until=until, post=self._post(), volunteer=self._volunteer)
        shown = self.tr("{year}年").format(year=since.year)
        self.period.setText(shown if self._is_year() else month_words(since))
        self._desk.tasks.follow(
            lambda reading: read_hours(reading, asked),
            owner=self,
            then=self._show,
            channel="hours",
        )

    def _go(self, steps: int) -> None:
        at = self._month.year * 12 + self._month.month - 1
        at += steps * 12 if self._is_year() else steps
        self._month = date(at // 12, at % 12 + 1, 1)
        self.list.choose_day(None)
        self._ask()

    def _choose_post(self) -> None:
        self._volunteer = None
        self.list.forget()
        self._ask()

    def _offer_posts(self, titles: dict[str, str]) -> None:
        chosen = self.post.currentData()
        self.post.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        while self.post.count() > 1:
            self.post.removeItem(1)
        for key, title in titles.items():
            self.post.addItem(title, key)
        self.post.setCurrentIndex(max(0, self.post.findData(chosen)))
        self.post.blockSignals(False)  # noqa: FBT003 - as above

    def _show(self, hours: Hours) -> None:
        for key, label in self.figures.items():
            number = getattr(hours.counters, key)
            label.setText(hours_words(number) if key == "minutes" else f"{number:,}")
        has_post = self._post() is not None
        self.month_view.setVisible(has_post and not self._is_year())
        self.month_view.show_month(self._month, hours.shifts, hours.records, hours.names)
        self.list.show_hours(hours, self._volunteer, has_post=has_post)
