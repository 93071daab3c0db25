"""The bar above every page: whose community, search, undo, backup, text size, user."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.settings import TextSize

HEIGHT = 52


class Header(QFrame):
    """Stands above every page. Its actions have their keys; the shell connects them."""

    text_size_chosen = Signal(object)
    """A ``TextSize``."""

    def __init__(
        self, community: str, street: str, user: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.community = layouts.label(community, "community")
        self.street = layouts.label(street, "cap")
        self.search = PreeditSearch(self.tr("搜索姓名、拼音首字母、门牌、电话（Ctrl+K）"))
        self.search.setAccessibleName(self.tr("全局搜索"))
        self.undo = self._action(self.tr("撤销"), "arrow_undo", QKeySequence("Ctrl+Z"))
        self.redo = self._action(self.tr("重做"), "arrow_redo", QKeySequence("Ctrl+Y"))
        self.lock = self._action(self.tr("锁定"), "lock_closed", QKeySequence("Ctrl+L"))
        self.password = self._action(self.tr("修改口令…"), "key", None)
        self.quit = self._action(self.tr("退出"), "sign_out", QKeySequence("Ctrl+Q"))
        self.backup = QPushButton()
        self.backup.setProperty("chip", "state")
        self.backup.setAutoDefault(False)
        self.backup.hide()
        self._sizes = QActionGroup(self)
        self._size_button = self._menu_button(self.tr("字号"), "text_font", self._size_menu())
        self._user_button = self._menu_button(user, "person", self._user_menu())
        self._layout = self._laid_out()
        self.fit()

    def show_backup(self, text: str, level: str) -> None:
        """Show how old the last backup is; ``level`` is ok, warn or error."""
        self.backup.setText(text)
        self.backup.setProperty("tone", level)
        self.backup.setVisible(bool(text))
        theme.repolish(self.backup)

    def show_text_size(self, size: TextSize) -> None:
        """Mark ``size`` in the menu."""
        for action in self._sizes.actions():
            action.setChecked(action.data() == size)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Say in words what undo and redo would take back; ``None``: nothing."""
        names = ((self.undo, self.tr("撤销"), undo), (self.redo, self.tr("重做"), redo))
        for action, verb, name in names:
            action.setEnabled(name is not None)
            named = self.tr("{verb}“{name}”").format(verb=verb, name=name)
            action.setText(verb if name is None else named)
            keyed = self.tr("{action}（{keys}）")
            action.setToolTip(keyed.format(action=action.text(), keys=action.shortcut().toString()))

    def fit(self) -> None:
        """Take the measures of the present text size and width."""
        self.setFixedHeight(theme.px(HEIGHT))
        self._layout.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        narrow = self.width() < theme.px(1080)
        self.search.setMinimumWidth(theme.px(220 if narrow else 340))
        self.search.setMaximumWidth(theme.px(520))
        self.street.setVisible(bool(self.street.text()) and not narrow)
        for each in self.findChildren(QToolButton):
            each.setIconSize(QSize(theme.px(20), theme.px(20)))

    @override
    def resizeEvent(self, event: QEvent) -> None:
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self.fit()

    def _laid_out(self) -> QHBoxLayout:
        layout = layouts.row(self.community, self.street, None, spacing=8)
        layout.addWidget(self.search, stretch=4)
        layout.addStretch(1)
        for action in (self.undo, self.redo):
            made = QToolButton()
            made.setDefaultAction(action)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            layout.addWidget(made)
        for part in (self.backup, self._size_button, self._user_button):
            layout.addWidget(part)
        self.setLayout(layout)
        return layout

    def _size_menu(self) -> QMenu:
        menu = QMenu(self)
        titles = {
            TextSize.STANDARD: self.tr("标准"),
            TextSize.LARGE: self.tr("大"),
            TextSize.HUGE: self.tr("特大"),
        }
        for size, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setData(size)
            self._sizes.addAction(action)
        self._sizes.triggered.connect(
            lambda chosen: self.text_size_chosen.emit(TextSize(chosen.data()))
        )
        return menu

    def _user_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([self.lock, self.password])
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def _action(self, title: str, icon: str, keys: QKeySequence | None) -> QAction:
        action = QAction(icons.icon(icon), title, self)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutVisibleInContextMenu(True)
        return action

    def _menu_button(self, title: str, icon: str, menu: QMenu) -> QToolButton:
        made = QToolButton()
        made.setText(title)
        made.setIcon(icons.icon(icon))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu)
        return made
