"""All papers that can be filled in by hand, each with a small picture of itself."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.notices.view.background import Background
from shequ_desktop.notices.view.page_pictures import first_page, framed

_WIDE, _HIGH = 132, 150
_KEY = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class Gallery(QWidget):
    """Click or Enter chooses a paper."""

    chosen = Signal(str)
    """The paper's key."""

    def __init__(self, kinds: Sequence[PaperKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = {kind.key: kind for kind in kinds}
        self.background = Background(self)
        self.search = PreeditSearch(self.tr("文书名称、拼音首字母"))
        self.search.setAccessibleName(self.tr("查找文书"))
        self.search.setFixedWidth(theme.px(280))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("文书"))
        self.nothing = layouts.label("", "sub")
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(_WORDS)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._dress()
        self._fill()
        hint = layouts.label(self.tr("选一种文书，填好内容，即可打印、存为 PDF 或 Word。"), "sub")
        self.setLayout(
            layouts.column(layouts.row(self.search, hint, None), self.list, self.nothing, spacing=8)
        )
        self.search.query.connect(self._narrow)
        self.search.entered.connect(self._choose_first)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def keys(self) -> list[str]:
        """Return the keys of the papers shown."""
        rows = range(self._shown.rowCount())
        return [str(self._shown.index(row, 0).data(_KEY)) for row in rows]

    def picture_of(self, key: str) -> QIcon:
        """Return the small picture of a paper."""
        return self._item(key).icon()

    def show_templates(self, templates: Mapping[str, TemplateInForce]) -> None:
        """Draw the pictures anew where a template has changed; one after the other."""
        for key, in_force in templates.items():
            kind = self._kinds[key]

            self._item(key).setToolTip(in_force.template.title)
            self.background.run(
                partial(first_page, kind, in_force, kind.sample, _room()),
                then=partial(self._show, key),
                refused=partial(self.show_refused, key),
            )

    def show_refused(self, key: str, found: Sequence[Finding]) -> None:
        """Say in place of a paper's picture that it cannot be printed, and in its tip why."""
        item = self._item(key)
        item.setIcon(QIcon(framed(QImage(), _room(), self.tr("模板有错，\n暂不能打印"))))
        head = self.tr("请到“模板”里把这份模板改好：")
        item.setToolTip("\n".join([head, *map(sentence, found)]))

    def mark(self, key: str, *, begun: bool) -> None:
        """Say below a paper's picture whether it was begun and not kept."""
        title = self._kinds[key].title
        said = self.tr("{title}（没填完）").format(title=title) if begun else title
        if self._item(key).text() != said:
            self._item(key).setText(said)

    def _dress(self) -> None:
        self.list.setModel(self._shown)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(_room())
        self.list.setGridSize(QSize(theme.px(_WIDE + 34), theme.px(_HIGH + 62)))
        self.list.setSpacing(theme.px(6))

    def _fill(self) -> None:
        blank = QIcon(framed(QImage(), _room()))
        for kind in self._kinds.values():
            item = QStandardItem(blank, kind.title)
            item.setData(kind.key, _KEY)
            item.setData(f"{kind.title} {initials(kind.title)}", _WORDS)
            self._model.appendRow(item)
        self._tell()

    def _item(self, key: str) -> QStandardItem:
        return self._model.item(list(self._kinds).index(key))

    def _show(self, key: str, image: QImage) -> None:
        self._item(key).setIcon(QIcon(framed(image, _room())))

    def _narrow(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        self._tell()

    def _tell(self) -> None:
        none = self._shown.rowCount() == 0
        self.nothing.setVisible(none)
        self.nothing.setText(
            self.tr("没有叫这个名字的文书。") if self._kinds else self.tr("还没有可以填写的文书。")
        )

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(_KEY)))

    def _choose_first(self) -> None:
        if self._shown.rowCount():
            self._choose(self._shown.index(0, 0))

    @override
    def showEvent(self, event: object) -> None:
        """Let the user type at once what they look for."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)


def _room() -> QSize:
    return QSize(theme.px(_WIDE), theme.px(_HIGH))
