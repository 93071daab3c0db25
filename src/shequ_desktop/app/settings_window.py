"""系统设置: how it looks, when it locks, where backups go, who may open it, whose it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from shequ_desktop._built.forms.app.ui_settings_window import Ui_SettingsWindow
from shequ_desktop.app.community_fields import CommunityFields
from shequ_desktop.app.errands import Errands
from shequ_desktop.app.sizes import open_at
from shequ_desktop.app.users import UsersTab
from shequ_desktop.community import service
from shequ_desktop.community.values import EDIT_COMMUNITY, Community
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.gui import dialogs, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.settings import Density, TextSize
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage import keyring
from shequ_desktop.storage.store import Transaction
from shequ_desktop.storage.vault import Vault

_MINUTES = (5, 10, 30, 0)
_LANGUAGES = ("zh", "en")


class SettingsWindow(QDialog):
    """Every choice is kept at once; the community's particulars when they are saved."""

    def __init__(
        self, desk: Desk, vault: Vault, errands: Errands, press: Press, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._vault = vault
        self._errands = errands
        self.ui = Ui_SettingsWindow()
        self.ui.setupUi(self)
        ui = self.ui
        self._fields = CommunityFields(
            (ui.nameEdit, ui.nameNote),
            (ui.codeEdit, ui.codeNote),
            street=ui.streetEdit,
            address=ui.addressEdit,
            phone=ui.phoneEdit,
        )
        self.users = UsersTab(self, vault, desk.user, errands, press)
        self._show_settings()
        self._connect()
        dialogs.one_default(self, None)
        open_at(self, 760, 500)
        # Once: what somebody is typing here is not to be taken from under his fingers.
        desk.tasks.read(service.community, owner=self, then=self._show_community)

    def show_tab(self, tab: QWidget) -> None:
        """Go to one of the tabs."""
        self.ui.tabs.setCurrentWidget(tab)

    def _show_settings(self) -> None:
        ui, settings = self.ui, self._desk.settings
        ui.sizeBox.setCurrentIndex(list(TextSize).index(settings.text_size))
        ui.densityBox.setCurrentIndex(list(Density).index(settings.density))
        ui.languageBox.setCurrentIndex(_LANGUAGES.index(settings.language))
        ui.plainBox.setChecked(settings.plain_style)
        minutes = settings.lock_after_minutes
        ui.lockBox.setCurrentIndex(_MINUTES.index(minutes) if minutes in _MINUTES else 1)
        ui.folderEdit.setText(settings.backup_folder)
        ui.folderEdit.setReadOnly(True)
        ui.noFolderButton.setEnabled(bool(settings.backup_folder))
        for note in (ui.languageNote, ui.folderNote, ui.communityNote):
            note.say("")

    def _connect(self) -> None:
        ui, desk = self.ui, self._desk
        ui.sizeBox.activated.connect(lambda at: self._dress(text_size=list(TextSize)[at]))
        ui.plainBox.clicked.connect(lambda on: self._dress(plain_style=on))
        ui.densityBox.activated.connect(lambda at: desk.remember(density=list(Density)[at]))
        ui.languageBox.activated.connect(self._choose_language)
        ui.lockBox.activated.connect(lambda at: desk.remember(lock_after_minutes=_MINUTES[at]))
        ui.folderButton.clicked.connect(self._ask_folder)
        ui.noFolderButton.clicked.connect(lambda: self.choose_folder(None))
        ui.saveCommunityButton.clicked.connect(self._save_community)
        ui.closeButton.clicked.connect(self.accept)

    def _dress(self, **changes: object) -> None:
        self._desk.remember(**changes)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self._desk.settings)

    @Slot(int)
    def _choose_language(self, at: int) -> None:
        self._desk.remember(language=_LANGUAGES[at])
        self.ui.languageNote.say(self.tr("下次启动时生效。打印的表格和公告始终是中文。"), "warn")

    # ------------------------------------------------------------ the second folder

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("每天另存一份备份到"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.choose_folder(Path(path)))
        dialog.open()

    def choose_folder(self, folder: Path | None) -> None:
        """Keep the day's backup in ``folder`` as well; ``None``: only beside the file."""
        ui = self.ui
        self._desk.remember(backup_folder="" if folder is None else str(folder))
        ui.folderEdit.setText(self._desk.settings.backup_folder)
        ui.noFolderButton.setEnabled(folder is not None)
        if folder is None:
            ui.folderNote.say("")
        elif folder.stat().st_dev == self._vault.path.stat().st_dev:
            ui.folderNote.say(self.tr("它和数据在同一块硬盘上，硬盘坏了会一起丢失。"), "warn")
        else:
            ui.folderNote.say(self.tr("从下一次每日备份起生效。"), "ok")

    # ------------------------------------------------------------ the community

    def _show_community(self, community: Community | None) -> None:
        if community is not None:
            self._fields.show_community(community)

    @Slot()
    def _save_community(self) -> None:
        community = self._fields.community()
        if not self._fields.check():
            return

        def write(tx: Transaction) -> None:
            service.write_community(tx, community)

        self._desk.tasks.change(
            write,
            EDIT_COMMUNITY,
            owner=self,
            then=lambda _none: self._saved(community.name),
            refused=self._refused,
        )

    def _saved(self, name: str) -> None:
        path = self._vault.path

        def greet(_progress: Progress) -> None:
            """The first window shows the name before anything is unlocked."""
            keyring.save(path, replace(keyring.load(path), community=name))

        def done(_none: None) -> None:
            self.ui.communityNote.say(self.tr("已保存。"), "ok")

        self._errands.run(greet, owner=self, then=done, failed=self.users.failed)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        self.ui.communityNote.say("\n".join(map(sentence, findings)), "error")
