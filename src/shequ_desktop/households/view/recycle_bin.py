"""The strip above the table while it shows the recycle bin: where one is, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from shequ_desktop.gui import icons, layouts, theme


class RecycleBin(QFrame):
    """Says what the bin is for; restores the selected people, or goes back to the ledger."""

    restore_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "1")
        picture = layouts.label("")
        picture.setPixmap(icons.pixmap("bin_recycle", theme.COLOURS["text2"], theme.px(20)))
        self.said = layouts.label(self.tr("回收站"), "strong")
        detail = layouts.label(
            self.tr("删除的人员都在这里，选中后可以恢复，原来的户和资料不变。"), "sub"
        )
        self.restore = layouts.button(self.tr("恢复所选"), "arrow_undo", "primary")
        self.back = layouts.button(self.tr("返回台账"), "arrow_left")
        self.setLayout(
            layouts.row(
                picture,
                self.said,
                detail,
                None,
                self.restore,
                self.back,
                margins=(12, 6, 8, 6),
                spacing=8,
            )
        )
        self.restore.clicked.connect(self.restore_asked)
        self.back.clicked.connect(self.left)
        self.hide()

    def show_selected(self, people: int) -> None:
        """Say how many would be restored."""
        self.restore.setEnabled(people > 0)
        said = self.tr("恢复所选 {count} 人") if people else self.tr("恢复所选")
        self.restore.setText(said.format(count=f"{people:,}"))
