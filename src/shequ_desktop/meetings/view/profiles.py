"""规则: two rule profiles side by side, steps, former votes judged again, local rules brought in."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    GOVERN,
    IMPORT_PROFILE,
    NATIONAL,
    Governance,
    RuleProfile,
    step_templates,
)
from shequ_desktop.documents.files import file_problem, write_file
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.meetings.view.profiles_compare import ComparePane
from shequ_desktop.meetings.view.profiles_rejudge import RejudgePane
from shequ_desktop.meetings.view.profiles_steps import StepsPane
from shequ_desktop.storage.store import Reading, Transaction

_MOST_BYTES = 1_000_001
"""One more than a file of rules may have, so that one that is too large is told."""
_Read = tuple[Mapping[str, RuleProfile], RuleProfile, Governance]


class ProfilesPage(QWidget):
    """Compares; nothing here changes what a meeting was judged by."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._profiles: Mapping[str, RuleProfile] = {}
        self._governance = Governance()
        self.one, self.other = QComboBox(), QComboBox()
        self.in_force = layouts.label("", "strong")
        self.bring = layouts.button(
            self.tr("导入规则文件…"),
            "arrow_import",
            tip=self.tr("省、市的实施办法：每个数字写明条款的 TOML 文件"),
        )
        self.take = layouts.button(
            self.tr("另存为文件…"),
            "arrow_export_up",
            tip=self.tr("把左边这套规则存成文件，改成本地的规则再导入"),
        )
        self.govern = layouts.button(self.tr("采用规则…"), "checkmark", "primary")
        self.compare, self.steps, self.rejudge = ComparePane(), StepsPane(), RejudgePane(desk)
        self.parts = QTabBar()
        self._pair = QWidget()
        self._stack = QStackedWidget()
        self._dress()
        self.setLayout(self._laid_out())
        self.one.currentIndexChanged.connect(lambda _at: self._compare())
        self.other.currentIndexChanged.connect(lambda _at: self._compare())
        self.bring.clicked.connect(self.ask_for_file)
        self.take.clicked.connect(self.ask_where_to_save)
        self.govern.clicked.connect(self.open_governance)
        desk.tasks.follow(_read, owner=self, then=self._show)

    def compare_with(self, one: str, other: str) -> None:
        """Compare the profiles of two keys."""
        for box, key in ((self.one, one), (self.other, other)):
            box.setCurrentIndex(max(box.findData(key), 0))

    def import_from(self, path: Path) -> None:
        """Bring in the local profile of a file."""
        self._desk.tasks.job(lambda _progress: _content(path), owner=self, then=self._bring_in)

    def ask_for_file(self) -> None:
        """Ask for a file of rules and bring it in."""
        dialog = QFileDialog(
            self,
            self.tr("导入规则文件"),
            str(self._desk.habit("meetings.rules", "")),
            self.tr("规则文件 (*.toml);;所有文件 (*)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the file of the profile at the left, to be adapted."""
        key = str(self.one.currentData())
        text = self._desk.tasks.page(lambda reading: community.profile_text(reading, key))
        self._desk.tasks.job(
            lambda _progress: write_file(path, text.encode()),
            owner=self,
            then=lambda _none: self._taken(path),
        )

    def ask_where_to_save(self) -> None:
        """Ask for a place and save the profile at the left there."""
        folder = Path(str(self._desk.habit("meetings.rules", "")))
        dialog = QFileDialog(
            self,
            self.tr("另存为文件"),
            str(folder / f"{self.one.currentText()}.toml"),
            self.tr("规则文件 (*.toml)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def open_governance(self) -> "GovernanceDialog":
        """采用规则."""
        dialog = GovernanceDialog(self._desk, self.window(), self._profiles, self._governance)
        dialog.open()
        return dialog

    def _dress(self) -> None:
        self.parts.setProperty("kind", "views")
        self.parts.setExpanding(False)
        self.parts.setDrawBase(False)
        self.parts.setAccessibleName(self.tr("规则的各部分"))
        titles = (self.tr("逐项对照"), self.tr("步骤模板"), self.tr("以往表决"))
        for title, pane in zip(titles, (self.compare, self.steps, self.rejudge), strict=True):
            self.parts.addTab(title)
            self._stack.addWidget(pane)
        self.parts.currentChanged.connect(self._turn)
        for box, name in ((self.one, self.tr("规则甲")), (self.other, self.tr("规则乙"))):
            box.setAccessibleName(name)
            box.setMinimumWidth(theme.px(240))

    def _laid_out(self) -> QVBoxLayout:
        head = layouts.row(self.in_force, None, self.take, self.bring, self.govern)
        named, dash = layouts.label(self.tr("对照")), layouts.label("—")
        self._pair.setLayout(layouts.row(named, self.one, dash, self.other))
        choice = layouts.row(self.parts, None, self._pair)
        layout = layouts.column(head, choice, self._stack, spacing=8)
        layout.setStretch(2, 1)
        return layout

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._pair.setVisible(self._stack.currentWidget() is not self.steps)

    def _show(self, read: _Read) -> None:
        self._profiles, own, self._governance = read
        self.in_force.setText(self.tr("今天执行：{title}").format(title=own.title))
        kept = (self.one.currentData() or own.key, self.other.currentData() or "cn-2018")
        if kept[0] == kept[1]:
            kept = (kept[0], NATIONAL)
        for box, key in zip((self.one, self.other), kept, strict=True):
            box.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
            box.clear()
            for profile in self._profiles.values():
                box.addItem(profile.title, profile.key)
            box.setCurrentIndex(max(box.findData(key), 0))
            box.blockSignals(False)  # noqa: FBT003 - as above
        self._compare()

    def _compare(self) -> None:
        one = self._profiles.get(str(self.one.currentData()))
        other = self._profiles.get(str(self.other.currentData()))
        if one is not None and other is not None:
            self.compare.show_profiles(one, other)
            self.rejudge.show_profiles(one, other)

    def _chosen(self, path: str) -> None:
        self._desk.keep_habit("meetings.rules", str(Path(path).parent))
        self.import_from(Path(path))

    def _bring_in(self, content: bytes, seen: tuple[Finding, ...] = ()) -> None:
        self._desk.tasks.change(
            lambda tx: community.import_profile(tx, content, seen=seen),
            IMPORT_PROFILE,
            owner=self,
            then=self._brought_in,
            refused=partial(self._refused, content),
        )

    def _brought_in(self, profile: RuleProfile) -> None:
        self._desk.say(self.tr("已导入“{title}”，可撤销（Ctrl+Z）").format(title=profile.title))

    def _taken(self, path: Path) -> None:
        said = self.tr("已存为“{name}”。改好数字和条款，换一个 key，再点“导入规则文件”。")
        self._desk.say(said.format(name=path.name))

    def _refused(self, content: bytes, found: tuple[Finding, ...]) -> None:
        said = "\n".join(map(sentence, found))
        if any(each.severity is Severity.BLOCKS for each in found):
            self._desk.inform(self, self.tr("这个文件不能导入。"), said)
            return
        self._desk.confirm(
            self,
            self.tr("{said}\n\n仍要导入吗？").format(said=said),
            yes=self.tr("仍要导入"),
            then=lambda: self._bring_in(content, found),
        )


class GovernanceDialog(FormDialog):
    """采用规则: which local profile and which steps the community uses, from when, on what basis."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        profiles: Mapping[str, RuleProfile],
        governance: Governance,
    ) -> None:
        super().__init__(desk, parent, self.tr("采用规则"))
        self.profile, self.steps = QComboBox(), QComboBox()
        self.profile.addItem(self.tr("当日有效的法律"), "")
        for profile in profiles.values():
            if not profile.is_national:
                self.profile.addItem(profile.title, profile.key)
        self.steps.addItem(self.tr("按所用规则"), "")
        for key, template in step_templates().items():
            self.steps.addItem(template.title, key)
        self.profile.setCurrentIndex(max(self.profile.findData(governance.profile), 0))
        self.steps.setCurrentIndex(max(self.steps.findData(governance.steps), 0))
        self.day = DateEdit(self.today)
        self.day.set_day(governance.decided_on or self.today)
        self.basis = QLineEdit(governance.basis)
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("规则"),
            self.profile,
            hint=self.tr("写有施行日期的，只在施行期间使用；没有的，自下面的日期起使用"),
        )
        grid.add(self.tr("步骤"), self.steps, hint=self.tr("新提案默认走的步骤，可以逐件另选"))
        grid.add(self.tr("自"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("依据"), self.basis, hint=self.tr("采用它的文件或者决议"))
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("采用规则"), self.tr("已经召开的会议仍按召开当日的规则，不受影响。"))
        self.fit(600)
        self.profile.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._governance(self.day.day())

    def _governance(self, day: date | None) -> Governance:
        return Governance(
            profile=str(self.profile.currentData()),
            steps=str(self.steps.currentData()),
            decided_on=day,
            basis=self.basis.text().strip(),
        )

    def _save(self) -> None:
        day = self.day.day()
        if day is None:
            self.day.setFocus()
            return
        governance = self._governance(day)

        def use_case(tx: Transaction) -> None:
            community.govern(tx, governance)

        self.send(use_case, GOVERN, lambda _none: self._saved())

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已采用，可撤销（Ctrl+Z）"))


def _read(reading: Reading) -> _Read:
    return (
        community.profiles(reading),
        community.profile_on(reading, reading.today),
        community.governance(reading),
    )


def _content(path: Path) -> bytes:
    """Return the first bytes of a file, one more than it may have.

    Raises:
        Problem: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise file_problem(error, path) from error
