"""整栏预览: what hangs today, place by place, each notice as a small page; and what is missing."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QVBoxLayout, QWidget

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.notices import service
from shequ_desktop.notices.values import ContactSheet, Hanging, Notice
from shequ_desktop.notices.view.background import Background
from shequ_desktop.notices.view.board_lines import day, stays
from shequ_desktop.notices.view.notice_card import clear_all
from shequ_desktop.notices.view.page_pictures import first_page, framed
from shequ_desktop.notices.view.templates_in_force import all_in_force
from shequ_desktop.storage.store import Reading

_WIDE, _HIGH = 150, 170
_KEY = Qt.ItemDataRole.UserRole


class SheetPage(QWidget):
    """Enter or a double click goes to the notice."""

    opened = Signal(str)
    """Somebody wants to see this notice (id)."""

    def __init__(self, desk: Desk, kinds: Mapping[str, PaperKind]) -> None:
        super().__init__()
        self._kinds = kinds
        self.background = Background(self)
        self.background.problem.connect(desk.tasks.problem)
        self.heading = layouts.label("", "strong")
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
        layout = layouts.column(self.heading, area, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        desk.tasks.follow(self._read, owner=self, then=self._show)

    def _read(self, reading: Reading) -> tuple[ContactSheet, Mapping[str, TemplateInForce]]:
        sheet = service.contact_sheet(reading)
        used = {each.notice.draft.kind for _place, hung in sheet.places for each in hung}
        kinds = [self._kinds[key] for key in sorted(used) if key in self._kinds]
        return sheet, all_in_force(reading, kinds)

    def _show(self, read: tuple[ContactSheet, Mapping[str, TemplateInForce]]) -> None:
        sheet, templates = read
        self.background.stop()
        clear_all(self._column)
        self.places, self._items = [], []
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
                self._column.addWidget(self._board(hung, templates, sheet.on))
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

    def _board(
        self, hung: tuple[Hanging, ...], templates: Mapping[str, TemplateInForce], on: date
    ) -> QListView:
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
            self._draw(each.notice, item, templates)
        view.setModel(model)
        view.activated.connect(self._open)
        self.places.append(view)
        return view

    @staticmethod
    def _title(each: Hanging, on: date) -> str:
        return f"{each.notice.draft.title}\n{stays(each.posting.must_stay_until, on)}"

    def _draw(
        self, notice: Notice, item: QStandardItem, templates: Mapping[str, TemplateInForce]
    ) -> None:
        kind = self._kinds.get(notice.draft.kind)
        if kind is None:
            return
        self.background.run(
            partial(first_page, kind, templates[kind.key], notice.draft.content, _room()),
            then=partial(self._drawn, item),
            refused=_keep_blank,
        )

    def _drawn(self, item: QStandardItem, image: QImage) -> None:
        if item in self._items:
            item.setIcon(QIcon(framed(image, _room())))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(_KEY)))


def _room() -> QSize:
    return QSize(theme.px(_WIDE), theme.px(_HIGH))


def _keep_blank(_found: tuple[Finding, ...]) -> None:
    """What cannot be printed any more has no picture; its form says why."""
