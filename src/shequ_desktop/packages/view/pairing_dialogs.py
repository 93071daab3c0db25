"""Windows in which computers are introduced to each other."""

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from shequ_desktop.documents import key_sheet as documents
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages.values import ROLE_TITLES
from shequ_desktop.packages.view.words import local, role
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.exchange import receive, take_along, take_in
from shequ_desktop.sync.membership import KeySheet, admit, join
from shequ_desktop.sync.pairing import Answer, Request
from shequ_desktop.sync.records import Role

_WHAT = Qt.ItemDataRole.UserRole


class Small(QDialog):
    """A window of one question."""

    def __init__(self, parent: QWidget, title: str, go: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go = layouts.button(go, kind="primary")
        self.leave = layouts.button(self.tr("取消"), tip="Esc")
        self.leave.clicked.connect(self.reject)

    def build(self, *parts: QWidget | QLayout) -> None:
        """Put the parts above the two buttons."""
        buttons = layouts.row(None, self.leave, self.go)
        self.setLayout(layouts.column(*parts, buttons, margins=(20, 14, 20, 14), spacing=10))
        self.setMinimumWidth(theme.px(480))
        dialogs.one_default(self, self.go)

    def told(self, text: str) -> QLabel:
        """Return a paragraph."""
        label = layouts.label(text)
        label.setWordWrap(True)
        return label

    def digits(self, digits: str) -> QWidget:
        """Return the digits, large, in two lines of four groups."""
        groups = digits.split()
        half = len(groups) // 2
        label = layouts.label("　".join(groups[:half]) + "\n" + "　".join(groups[half:]), "h1")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label


class BeginDialog(Small):
    """Asks what the host is called."""

    def __init__(self, parent: QWidget, *, then: Callable[[str], None]) -> None:
        super().__init__(parent, self.tr("把本机设为主机"), self.tr("设为主机"))
        self.name = QLineEdit(self.tr("社区主机"))
        self.name.setAccessibleName(self.tr("本机叫什么"))
        self.build(
            self.told(
                self.tr(
                    "主机准许别的电脑加入，一个社区只设一台。设好后会显示一次密钥单，"
                    "请抄写或打印后锁进保险柜：主机坏了，靠它恢复。"
                )
            ),
            layouts.label(self.tr("本机叫什么")),
            self.name,
        )
        self._then = then
        self.go.clicked.connect(self._begin)
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))

    def _begin(self) -> None:
        self._then(self.name.text().strip())
        self.accept()


class SheetDialog(Small):
    """The key sheet, once: on paper, or copied by hand."""

    def __init__(self, desk: Desk, parent: QWidget, sheet: KeySheet) -> None:
        super().__init__(parent, self.tr("密钥单"), self.tr("已打印或抄写，收好了"))
        self._desk, self._sheet = desk, sheet
        self.leave.hide()
        self.paper = layouts.button(self.tr("打印密钥单…"), "print")
        self.code = self.digits(" ".join(sheet.code_groups))
        check = layouts.label(self.tr("校验组　{group}").format(group=sheet.check_group), "h2")
        self.build(
            self.told(
                self.tr(
                    "{community}　主机“{device}”\n请打印，或者抄写下面九组数字，封好锁进保险柜。只显示这一次。"
                ).format(community=sheet.community, device=sheet.device)
            ),
            self.code,
            check,
            self.told(
                self.tr("社区数字（可以公开）：{digits}").format(digits=sheet.community_digits)
            ),
            layouts.row(self.paper, None),
        )
        self.paper.clicked.connect(self.show_paper)
        self.go.clicked.connect(self.accept)

    def show_paper(self) -> None:
        """Make the sheet and look at it before it is printed; it is kept nowhere."""
        sheet = self._sheet
        paper = documents.KeySheet(
            community=sheet.community,
            device=sheet.device,
            code_groups=sheet.code_groups,
            check_group=sheet.check_group,
            community_digits=sheet.community_digits,
            created_on=local(sheet.wall).date(),
        )
        self._desk.tasks.job(
            lambda _progress: documents.key_sheet(paper, usual_press()),
            owner=self,
            then=self._preview,
            title=self.tr("正在排版"),
        )

    def _preview(self, pdf: Pdf) -> None:
        from shequ_desktop.gui.preview import PreviewWindow  # noqa: PLC0415 - loads pdfium

        title = self.tr("密钥单")
        PreviewWindow(title, pdf.content, title, self, habits=self._desk.printers).open()


class RequestDialog(Small):
    """Asks what this computer is called and where to write the request."""

    def __init__(self, parent: QWidget, *, then: Callable[[str, Path], None]) -> None:
        super().__init__(parent, self.tr("写出加入申请"), self.tr("选择位置并写出…"))
        self._then = then
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("本机叫什么"))
        self.name.setPlaceholderText(self.tr("例如：一号网格笔记本"))
        self.build(layouts.label(self.tr("本机叫什么")), self.name)
        self.go.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.clicked.connect(self._where)

    def write_to(self, path: Path) -> None:
        """Write it there."""
        self._then(self.name.text().strip(), path.with_suffix(".sqreq"))
        self.accept()

    def _where(self) -> None:
        dialog = QFileDialog(self, self.tr("写到哪里"), self.tr("加入申请.sqreq"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class AdmitDialog(Small):
    """Compares the digits and says what the new computer is for.

    Args:
        grids: Ids and names.
        after: Hears where the answer was written.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        request: Request,
        digits: str,
        grids: Sequence[tuple[str, str]],
        *,
        after: Callable[[Path], None],
    ) -> None:
        super().__init__(parent, self.tr("准许加入"), self.tr("准许并写出批复…"))
        self._desk, self._request, self._after = desk, request, after
        self.name = QLineEdit(request.name)
        self.name.setAccessibleName(self.tr("叫它什么"))
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("做什么用"))
        for code in ROLE_TITLES:
            self.role.addItem(role(code), code)
        self.grids = QListWidget()
        self.grids.setAccessibleName(self.tr("管哪些网格"))
        for key, title in grids:
            item = QListWidgetItem(title)
            item.setData(_WHAT, key)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.grids.addItem(item)
        self.grids.setFixedHeight(theme.px(120))
        self.compared = QCheckBox(self.tr("已与对方电话核对，这组数字两边完全一致"))
        self.build(
            self.told(self.tr("请让对方念出它屏幕上的数字：")),
            self.digits(digits),
            self.compared,
            layouts.label(self.tr("叫它什么")),
            self.name,
            layouts.label(self.tr("做什么用")),
            self.role,
            layouts.label(self.tr("管哪些网格（不选：全社区）")),
            self.grids,
        )
        self.go.setEnabled(False)
        self.compared.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(self._where)

    def admit_to(self, out: Path) -> None:
        """Admit the computer, and write the answer to ``out``."""
        request, name = self._request, self.name.text().strip()
        what = Role(self.role.currentData())
        items = (self.grids.item(at) for at in range(self.grids.count()))
        scope = [each.data(_WHAT) for each in items if each.checkState() is Qt.CheckState.Checked]

        def work(store: Store, progress: Progress) -> tuple[Path, frozenset[str]]:
            now = time.time_ns() // 1_000_000
            with store.connection(writing=True) as connection:
                member = admit(connection, request, name=name, role=what, scope=scope, wall=now)
            with tempfile.TemporaryDirectory(dir=out.parent) as folder:
                written = take_along(store, member.key_id, Path(folder), progress=progress)
                move_over(written.paths[0], out)
            return out, frozenset()

        def then(path: Path) -> None:
            self.accept()
            self._after(path)

        self._desk.tasks.exchange(
            work, owner=self, then=then, title=self.tr("正在写出批复"), refused=self._refused
        )

    def _where(self) -> None:
        dialog = QFileDialog(self, self.tr("批复写到哪里"), self.tr("加入批复.sqpkg"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda path: self.admit_to(Path(path).with_suffix(".sqpkg")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _refused(self, findings: Sequence[Finding]) -> None:
        dialogs.warn(self, "\n".join(map(sentence, findings)))


class JoinDialog(Small):
    """Compares the community's digits, joins, and takes in what it sends."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        answer: Answer,
        digits: str,
        path: Path,
        *,
        after: Callable[[], None],
    ) -> None:
        super().__init__(parent, self.tr("加入名册"), self.tr("加入并导入"))
        self._desk, self._answer, self._path, self._after = desk, answer, path, after
        self.compared = QCheckBox(self.tr("已与主机电话核对，这组数字两边完全一致"))
        self.build(
            self.told(
                self.tr(
                    "{community}准许本机加入，叫“{name}”（{role}）。请主机念出“社区数字”："
                ).format(
                    community=answer.roster.founding.name,
                    name=answer.member.name,
                    role=role(answer.member.role),
                )
            ),
            self.digits(digits),
            self.compared,
        )
        self.go.setEnabled(False)
        self.compared.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(self.join_now)

    def join_now(self) -> None:
        """Join, and take in the package."""
        answer, path = self._answer, self._path

        def work(store: Store, progress: Progress) -> tuple[None, frozenset[str]]:
            with store.connection(writing=True) as connection:
                join(connection, answer)
            inbox = store.path.parent / f"{store.path.stem}.收件箱"
            merged = take_in(
                store, receive(store, path, inbox, progress=progress), progress=progress
            )
            return None, merged.tables_changed

        def then(_none: None) -> None:
            self.accept()
            self._after()

        self._desk.tasks.exchange(
            work, owner=self, then=then, title=self.tr("正在加入"), refused=self._refused
        )

    def _refused(self, findings: Sequence[Finding]) -> None:
        dialogs.warn(self, "\n".join(map(sentence, findings)))
