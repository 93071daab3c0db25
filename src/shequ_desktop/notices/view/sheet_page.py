"""整栏预览: what hangs today, place by place, each notice as a small page; and what is missing."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QImage,
    QKeySequence,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QVBoxLayout, QWidget

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.papers import TemplateInForce, show_paper
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices import service
from shequ_desktop.notices.documents import CONTACT_SHEET, contact_sheet
from shequ_desktop.notices.values import ContactSheet, Hanging, Notice, NoticeId
from shequ_desktop.notices.view.background import Background
from shequ_desktop.notices.view.board_lines import day, stays
from shequ_desktop.notices.view.notice_card import clear_all
from shequ_desktop.notices.view.page_pictures import as_png, first_page, framed
from shequ_desktop.notices.view.templates_in_force import TemplatesInForce, all_in_force
from shequ_desktop.storage.store import Reading

_WIDE, _HIGH = 150, 170
_PRINTED_LARGER = 1.6
"""On paper a small page is 48 mm wide."""
_KEY = Qt.ItemDataRole.UserRole


class SheetPage(QWidget):
    """Enter or a double click goes to the notice."""

    opened = Signal(str)
    """Somebody wants to see this notice (id)."""

    def __init__(self, desk: Desk, kinds: Mapping[str, PaperKind]) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = kinds
        self._pages: dict[str, bytes] = {}
        self.background = Background(self)
        self.background.problem.connect(desk.tasks.problem)
        self.background.idle.connect(self._allow)
        self.heading = layouts.label("", "strong")
        self.print_button = layouts.button(
            self.tr("打印整栏"), "print", tip=self.tr("Ctrl+P：各处公示栏的小图，连同还缺的事项")
        )
        self.print_button.setEnabled(False)
        self.print_button.clicked.connect(self.print)
        QShortcut(
            QKeySequence("Ctrl+P"),
            self,
            self.print_button.click,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.places: list[QListView] = []
        self._items: list[QStandardItem] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        inner = QWidget()
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = layouts.column(layouts.row(self.heading, None, self.print_button), area, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        desk.tasks.follow(self._read, owner=self, then=self._show)

    def print(self) -> None:
        """Open the preview of the whole board on one paper, with the pictures shown here."""
        pages = dict(self._pages)

        def read(reading: Reading) -> Content:
            found = communities.community(reading)
            office = "" if found is None else found.committee
            return contact_sheet(service.contact_sheet(reading), pages, office)

        show_paper(self._desk, self, CONTACT_SHEET, read)

    def _read(self, reading: Reading) -> tuple[ContactSheet, TemplatesInForce]:
        sheet = service.contact_sheet(reading)
        used = {each.notice.draft.kind for _place, hung in sheet.places for each in hung}
        kinds = [self._kinds[key] for key in sorted(used) if key in self._kinds]
        return sheet, all_in_force(reading, kinds)

    def _show(self, read: tuple[ContactSheet, TemplatesInForce]) -> None:
        sheet, found = read
        self.background.stop()
        clear_all(self._column)
        self.places, self._items = [], []
        self._pages.clear()
        count = sum(len(hung) for _place, hung in sheet.places)
        said = self.tr("{day}：{places} 处公示栏，共张贴 {count} 件，本期还缺 {missing} 项")
        self.heading.setText(
            said.format(
                day=day(sheet.on),
                places=len(sheet.places),
                count=count,
                missing=len(sheet.missing),
            )
        )
        for place, hung in sheet.places:
            self._column.addWidget(layouts.label(place, "h2"))
            if hung:
                self._column.addWidget(self._board(hung, found, sheet.on))
            else:
                self._column.addWidget(layouts.label(self.tr("这里没有张贴任何公示件。"), "sub"))
        if sheet.missing:
            self._column.addWidget(layouts.label(self.tr("还缺"), "h2"))
            for due in sheet.missing:
                self._column.addWidget(layouts.label(f"{due.period.label}　{due.item.title}"))
        if not sheet.places:
            told = self.tr("还没有登记公示栏的地点。张贴公示件时填写地点，这里就会显示。")
            self._column.addWidget(layouts.label(told, "sub"))
        self._column.addStretch(1)
        self._allow()

    def _allow(self) -> None:
        self.print_button.setEnabled(bool(self.places) and not self.background.is_busy)

    def _board(self, hung: tuple[Hanging, ...], found: TemplatesInForce, on: date) -> QListView:
        view = QListView()
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setWordWrap(True)
        view.setIconSize(_room())
        view.setGridSize(QSize(theme.px(_WIDE + 30), theme.px(_HIGH + 70)))
        view.setMinimumHeight(theme.px(_HIGH + 84))
        view.setAccessibleName(hung[0].posting.place)
        model = QStandardItemModel(view)
        for each in hung:
            item = QStandardItem(QIcon(framed(QImage(), _room())), self._title(each, on))
            item.setData(each.notice.id, _KEY)
            model.appendRow(item)
            self._items.append(item)
            self._draw(each.notice, item, found)
        view.setModel(model)
        view.activated.connect(self._open)
        self.places.append(view)
        return view

    @staticmethod
    def _title(each: Hanging, on: date) -> str:
        return f"{each.notice.draft.title}\n{stays(each.posting.must_stay_until, on)}"

    def _draw(self, notice: Notice, item: QStandardItem, found: TemplatesInForce) -> None:
        kind = self._kinds.get(notice.draft.kind)
        if kind is None:
            return
        if kind.key in found.broken:
            self._refused(item, found.broken[kind.key])
            return
        in_force, room = found.templates[kind.key], _room() * _PRINTED_LARGER
        self.background.run(
            partial(_page, kind, in_force, notice.draft.content, room),
            then=partial(self._drawn, notice.id, item),
            refused=partial(self._refused, item),
        )

    def _drawn(self, notice_id: NoticeId, item: QStandardItem, page: tuple[QImage, bytes]) -> None:
        if item in self._items:
            image, self._pages[notice_id] = page
            item.setIcon(QIcon(framed(image, _room())))

    def _refused(self, item: QStandardItem, found: Sequence[Finding]) -> None:
        if item in self._items:
            item.setIcon(QIcon(framed(QImage(), _room(), self.tr("现在的模板\n印不出这一件"))))
            item.setToolTip("\n".join(map(sentence, found)))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(_KEY)))


def _room() -> QSize:
    return QSize(theme.px(_WIDE), theme.px(_HIGH))


def _page(
    kind: PaperKind, in_force: TemplateInForce, content: Content, room: QSize
) -> tuple[QImage, bytes]:
    image = first_page(kind, in_force, content, room)
    return image, as_png(image)
