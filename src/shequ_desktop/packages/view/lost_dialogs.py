"""What to do when a stick, a computer or the host is lost: in steps, each with its button."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages.view.pairing_dialogs import Small
from shequ_desktop.storage.keyring import is_recovery_code
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.recovering import take_over
from shequ_desktop.sync.roster import Member

_DIGITS = 45
_NO_DIGIT = re.compile(r"\D")


class LostDialog(Small):
    """Three cases, what each asks for, and the way to it."""

    stop = Signal()
    """A computer is to be stopped."""
    take_over = Signal()
    """This computer is to be the host."""

    def __init__(self, parent: QWidget, *, is_host: bool) -> None:
        super().__init__(parent, self.tr("丢了、坏了怎么办"), self.tr("知道了"))
        self.leave.hide()
        self.to_stop = layouts.button(self.tr("停用那台电脑…"), kind="danger")
        self.to_stop.setEnabled(is_host)
        self.to_take_over = layouts.button(self.tr("凭密钥单接管…"), "key")
        self.to_take_over.setEnabled(not is_host)
        self.build(
            layouts.label(self.tr("U盘丢了"), "h2"),
            self.told(
                self.tr(
                    "包是加密的，捡到的人打不开，也冒充不了谁。\n换一个U盘，重新写一次“带走的包”就行。"
                )
            ),
            layouts.label(self.tr("网格员的笔记本或别的电脑丢了"), "h2"),
            self.told(
                self.tr(
                    "1. 在主机上停用它：它从那以后写的，谁带来都不接收。\n"
                    "2. 给其他电脑各写一个包带去，它们就都知道了。\n"
                    "3. 换一台电脑，新建数据文件，重新申请加入。"
                )
            ),
            layouts.row(self.to_stop, None),
            layouts.label(self.tr("主机丢了或坏了"), "h2"),
            self.told(
                self.tr(
                    "1. 从保险柜取出密钥单，找一个本社区的包（U盘上、别的电脑写的都行）。\n"
                    "2. 在接替的电脑上凭密钥单接管，它就成了主机。\n"
                    "3. 旧主机要是丢的，接着停用它。\n"
                    "4. 请其他电脑各带一个包来，内容就都回来了。"
                )
            ),
            layouts.row(self.to_take_over, None),
        )
        self.setMinimumWidth(theme.px(640))
        self.go.clicked.connect(self.accept)
        self.to_stop.clicked.connect(lambda: self._lead(self.stop))
        self.to_take_over.clicked.connect(lambda: self._lead(self.take_over))

    def _lead(self, way: object) -> None:
        self.accept()
        way.emit()  # type: ignore[attr-defined]  # a bound signal


class TakeOverDialog(Small):
    """Asks for a package, the nine groups of the key sheet, and a name."""

    def __init__(self, desk: Desk, parent: QWidget, *, after: Callable[[], None]) -> None:
        super().__init__(parent, self.tr("凭密钥单接管主机"), self.tr("接管并导入"))
        self._desk, self._after = desk, after
        self._path: Path | None = None
        self.choose = layouts.button(self.tr("选择…"), "folder_open")
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.file.setAccessibleName(self.tr("本社区的包"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("密钥单上的九组数字"))
        self.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.code.setPlaceholderText("00000 00000 00000 00000 00000 00000 00000 00000 00000")
        self.note = self.told("")
        self.name = QLineEdit(self.tr("社区主机（新）"))
        self.name.setAccessibleName(self.tr("本机叫什么"))
        self.build(
            self.told(
                self.tr(
                    "主机丢了、坏了的时候用。接管以后，由本机准许别的电脑加入；密钥单放回保险柜。"
                )
            ),
            layouts.label(self.tr("一、选一个本社区的包，哪台写的、写给谁的都行")),
            layouts.row(self.file, self.choose),
            layouts.label(self.tr("二、输入密钥单上的九组数字，校验组在最后")),
            self.code,
            self.note,
            layouts.label(self.tr("三、本机叫什么")),
            self.name,
        )
        self.choose.clicked.connect(self._choose)
        self.code.textEdited.connect(self._group)
        self.name.textChanged.connect(self._enable)
        self.go.clicked.connect(self.do)
        self._enable()

    def use(self, path: Path) -> None:
        """Take this package."""
        self._path = path
        self.file.setText(path.name)
        self._enable()

    def do(self) -> None:
        """Take the host's place."""
        path, code, name = self._path, self.code.text(), self.name.text().strip()
        assert path is not None, "the button is not enabled before"

        def work(store: Store, progress: Progress) -> tuple[Member, frozenset[str]]:
            inbox = store.path.parent / f"{store.path.stem}.收件箱"
            return take_over(store, path, inbox, code, name=name, progress=progress)

        def then(_member: Member) -> None:
            self.accept()
            self._after()

        self._desk.tasks.exchange(
            work, owner=self, then=then, title=self.tr("正在接管"), refused=self._refused
        )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("选择文件"), "", self.tr("同步包（*.sqpkg）"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.use(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _group(self, typed: str) -> None:
        digits = _NO_DIGIT.sub("", typed)[:_DIGITS]
        if self.code.cursorPosition() == len(typed):
            self.code.setText(" ".join(digits[at : at + 5] for at in range(0, len(digits), 5)))
        self._enable()

    def _enable(self) -> None:
        digits = _NO_DIGIT.sub("", self.code.text())
        fits = is_recovery_code(digits)
        left = _DIGITS - len(digits)
        if fits:
            self.note.setText(self.tr("校验组相符。"))
        elif left > 0:
            self.note.setText(self.tr("还差 {left} 位。").format(left=left))
        else:
            self.note.setText(self.tr("与校验组不符，请对照密钥单逐组再看一遍。"))
        self.go.setEnabled(fits and self._path is not None and bool(self.name.text().strip()))

    def _refused(self, findings: Sequence[Finding]) -> None:
        dialogs.warn(self, "\n".join(map(sentence, findings)))
