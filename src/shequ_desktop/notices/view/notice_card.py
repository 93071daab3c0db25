"""One notice beside the table: where it hangs, how it looked, what was said, what happened."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from sqlalchemy.exc import NoResultFound

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.photos import PhotoWindow, pixmap_of, thumbnail_room
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    Notice,
    Objection,
    Photo,
    PhotoId,
    Posting,
    PostingId,
    Side,
)
from shequ_desktop.notices.view.board_lines import BoardLine, day, state_title, state_tone
from shequ_desktop.storage.store import Reading


class NoticeCard(QFrame):
    """Shows a line of the board; what can be done with it is said by signals."""

    photo_asked = Signal(str, object)
    """A photo of this posting (id) shall be kept, of this ``Side``."""
    photo_removed = Signal(str)
    answer_asked = Signal(object)
    """This ``Objection`` is to be answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("card", "1")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        self._column.setContentsMargins(*(theme.px(each) for each in (14, 12, 10, 12)))
        inner = QWidget()
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.actions_column = QVBoxLayout()
        self.actions_column.setSpacing(theme.px(6))
        foot = QWidget()
        foot.setLayout(self.actions_column)
        layout = layouts.column(area, foot, margins=(0, 0, 0, 10), spacing=6)
        self.actions_column.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self.setLayout(layout)
        self.shown: BoardLine | None = None
        self.show_line(None)

    def text(self) -> str:
        """Return everything that is said, a line each."""
        labels = self.findChildren(type(layouts.label("")))
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_line(self, line: BoardLine | None) -> None:
        """Show another line; nothing: how to begin."""
        self.shown = line
        clear_all(self._column)
        if line is None:
            self._say(self.tr("在左边选一份公示件，这里显示张贴地点、照片和意见。"), "sub")
            self._column.addStretch(1)
            return
        self._head(line)
        if line.notice is not None:
            self._notice(line.notice)
        elif line.due is not None:
            self._due(line)
        self._column.addStretch(1)

    def _head(self, line: BoardLine) -> None:
        self._say(line.title, "h2")
        chip = layouts.chip(state_title(line.state), state_tone(line.state))
        self._column.addLayout(layouts.row(chip, layouts.label(line.period, "sub"), None))
        if line.term():
            self._say(line.term(), "strong")

    def _due(self, line: BoardLine) -> None:
        item = line.due.item if line.due is not None else None
        if item is None:
            return
        for title, words in (
            (self.tr("公开内容"), item.content),
            (self.tr("公开依据"), item.basis),
            (self.tr("公开时限"), item.time_limit),
            (self.tr("公开主体"), item.publisher),
        ):
            if words:
                self._say(title, "cap")
                self._say(words)
        self._say(self.tr("这一期还没有公示件。点“起草公示”开始。"), "sub")

    def _notice(self, notice: Notice) -> None:
        draft = notice.draft
        for title, words in (
            (self.tr("责任人"), draft.owner_name),
            (self.tr("备注"), draft.note),
            (self.tr("撤回原因"), notice.withdrawn_reason),
        ):
            if words:
                self._fact(title, words)
        for posting in notice.postings:
            self._posting(posting)
        if notice.objections:
            self._section(self.tr("意见、异议（{count}）").format(count=len(notice.objections)))
        for objection in notice.objections:
            self._objection(objection)
        self._section(self.tr("经过"))
        for on, said in sorted(self._history(notice), key=lambda each: each[0]):
            self._say(f"{on.isoformat()}　{said}")

    def _posting(self, posting: Posting) -> None:
        self._section(posting.place)
        said = self.tr("{on} 张贴，公示 {days} 天，应到 {until}")
        self._say(
            said.format(
                on=day(posting.posted_on), days=posting.days, until=day(posting.must_stay_until)
            )
        )
        if posting.taken_down_on is not None:
            self._say(self.tr("{on} 撤下").format(on=day(posting.taken_down_on)))
        if posting.early_reason:
            self._fact(self.tr("提前撤下原因"), posting.early_reason)
        pictures = layouts.row(spacing=6)
        for photo in posting.photos:
            pictures.addWidget(self._photo(photo, posting))
        pictures.addStretch(1)
        if posting.photos:
            self._column.addLayout(pictures)
        sides = [(Side.UP, self.tr("添加张贴照片"))]
        if not posting.is_up:
            sides.append((Side.DOWN, self.tr("添加撤下照片")))
        buttons = layouts.row(spacing=4)
        for side, title in sides:
            button = layouts.button(title, "add", "line")
            button.clicked.connect(self._asks_photo(posting.id, side))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column.addLayout(buttons)

    def _asks_photo(self, posting_id: PostingId, side: Side) -> Callable[[], None]:
        return lambda: self.photo_asked.emit(posting_id, side)

    def _photo(self, photo: Photo, posting: Posting) -> QPushButton:
        button = layouts.button("")
        button.setProperty("kind", "line")
        name = self.tr("{place} 的照片").format(place=posting.place)
        if photo.side is Side.DOWN:
            name = self.tr("{place} 撤下后的照片").format(place=posting.place)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setIconSize(thumbnail_room())
        button.setMinimumSize(thumbnail_room() + QSize(12, 12))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        remove = button.addAction(self.tr("移除照片"))
        remove.triggered.connect(lambda: self.photo_removed.emit(photo.id))

        def show(content: bytes | None) -> None:
            if content is None:
                button.setText(self.tr("照片不在本机"))
                return
            button.setIcon(QIcon(pixmap_of(content, thumbnail_room())))
            button.clicked.connect(lambda: PhotoWindow(content, name, self.window()).open())

        self._desk.tasks.read(lambda reading: _content(reading, photo.id), owner=button, then=show)
        return button

    def _objection(self, objection: Objection) -> None:
        draft, answer = objection.draft, objection.answer
        who = draft.person_name or self.tr("匿名")
        self._say(f"{day(draft.received_on)}　{who}", "strong")
        self._say(draft.body)
        if answer is not None:
            said = self.tr("{on} 答复：{words}").format(
                on=day(answer.answered_on), words=answer.answer
            )
            self._say(said + (self.tr("（已采纳）") if answer.adopted else ""), "sub")
            return
        self._say(self.tr("应于 {day} 前答复").format(day=day(objection.due_on)), "sub")
        button = layouts.button(self.tr("登记答复"), "edit", "line")
        button.clicked.connect(lambda: self.answer_asked.emit(objection))
        self._column.addLayout(layouts.row(button, None))

    def _history(self, notice: Notice) -> Iterator[tuple[date, str]]:
        for signed, said in (
            (notice.checked, self.tr("{name} 审核")),
            (notice.approved, self.tr("{name} 审批")),
            (notice.supervised, self.tr("{name} 审签")),
        ):
            if signed.on is not None:
                yield signed.on, said.format(name=signed.name)
        for posting in notice.postings:
            yield from self._history_of(posting)
        for each in notice.objections:
            yield each.draft.received_on, self.tr("收到意见")
            if each.answer is not None:
                yield each.answer.answered_on, self.tr("答复意见")
        ends = (notice.withdrawn_on, self.tr("撤回")), (notice.archived_on, self.tr("归档"))
        yield from ((on, said) for on, said in ends if on is not None)

    def _history_of(self, posting: Posting) -> Iterator[tuple[date, str]]:
        yield posting.posted_on, self.tr("张贴于{place}").format(place=posting.place)
        if posting.taken_down_on is not None:
            yield posting.taken_down_on, self.tr("自{place}撤下").format(place=posting.place)

    def _section(self, title: str) -> None:
        self._column.addWidget(layouts.rule())
        self._say(title, "strong")

    def _fact(self, title: str, words: str) -> None:
        self._say(f"{title}：{words}")

    def _say(self, words: str, role: str = "") -> None:
        label = layouts.label(words, role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)


def clear_all(layout: QLayout) -> None:
    """Take everything out of a layout, and out of the layouts within it."""
    while layout.count():
        item = layout.takeAt(0)
        for part in (item.layout(), item.widget()):
            if isinstance(part, QLayout):
                clear_all(part)
            elif isinstance(part, QWidget):
                part.hide()
                part.deleteLater()


def _content(reading: Reading, photo_id: PhotoId) -> bytes | None:
    try:
        return service.photo_content(reading, photo_id)
    except NoResultFound:
        return None
