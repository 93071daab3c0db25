"""What is done with templates beyond changing them: saved, reverted, taken along, brought in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.documents.files import file_problem, write_file
from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.templates import write_template
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    IMPORT_TEMPLATES,
    REVERT_TEMPLATE,
    SAVE_TEMPLATE,
    TemplateVersion,
)
from shequ_desktop.notices.view.template_editor import TemplateEditor
from shequ_desktop.notices.view.template_findings import number_of
from shequ_desktop.notices.view.template_versions import VersionsDialog

_SUFFIX = "jwmb"


class SaveDialog(FormDialog):
    """Asks what was changed, and saves a template as a new version."""

    def __init__(self, desk: Desk, parent: QWidget, editor: TemplateEditor) -> None:
        title = self.tr("保存为新版本")
        super().__init__(desk, parent, title)
        self._editor = editor
        self.note = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("改了什么"),
            self.note,
            hint=self.tr("可以不填；写一句，以后找旧版本方便。例如：落款改为新名称"),
        )
        self.body.addWidget(grid)
        self.name_save(title)
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("保存“{title}”的模板").format(title=editor.kind.title),
            self.tr("保存后，以后打印都用这一版。旧版本留着，随时可以找回。"),
        )
        self.fit(560)
        self.note.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.note.text()

    def _save(self) -> None:
        kind, body = self._editor.kind, write_template(self._editor.template)
        note, seen = self.note.text(), self.overridden()

        def then(version: int) -> None:
            self.mark_clean()
            self.accept()
            self.desk.say(
                self.tr("“{title}”的模板已保存为第 {n} 版").format(title=kind.title, n=version)
            )

        self.send(
            lambda tx: service.save_template(tx, kind, body, note=note, seen=seen),
            SAVE_TEMPLATE,
            then,
        )


class TemplateDeeds(QObject):
    """Every page that shows editors hands their wishes to it."""

    def __init__(self, desk: Desk, page: QWidget, kinds: Mapping[str, PaperKind]) -> None:
        super().__init__(page)
        self._desk, self._page, self._kinds = desk, page, kinds

    def serve(self, editor: TemplateEditor) -> None:
        """Do what ``editor`` is asked for."""
        editor.save_asked.connect(lambda: self.save(editor))
        editor.discard_asked.connect(lambda: self.discard(editor))
        editor.revert_asked.connect(lambda: self.revert(editor))
        editor.versions_asked.connect(lambda: self.versions(editor))
        editor.export_asked.connect(lambda: self.export(editor))

    def save(self, editor: TemplateEditor) -> None:
        """Save as a new version, unless the linter objects: then show where."""
        if not editor.is_dirty:
            return
        wrong = [each for each in editor.found() if each.severity is Severity.BLOCKS]
        if wrong:
            editor.go_to_block(number_of(wrong[0]))
            self._desk.inform(
                self._page,
                self.tr("还有 {n} 处要改，改好才能保存。").format(n=len(wrong)),
                "\n".join(map(sentence, wrong)),
            )
            return
        SaveDialog(self._desk, self._page, editor).open()

    def discard(self, editor: TemplateEditor) -> None:
        """Go back to the template in force, after asking."""
        self._desk.confirm(
            self._page,
            self.tr("“{title}”的修改还没有保存，确定放弃吗？").format(title=editor.kind.title),
            yes=self.tr("放弃修改"),
            then=editor.start_over,
            danger=True,
        )

    def revert(self, editor: TemplateEditor) -> None:
        """Put the shipped template in force again, after asking."""

        def done(_version: int) -> None:
            self._desk.say(self.tr("已恢复出厂模板；以前的版本仍在“版本”里"))

        def revert() -> None:
            editor.start_over()
            self._desk.tasks.change(
                lambda tx: service.revert_template(tx, editor.kind.key),
                REVERT_TEMPLATE,
                owner=self,
                then=done,
                refused=self._refused,
            )

        asked = self.tr("“{title}”恢复成程序自带的模板？以前保存的版本都留着，随时可以找回。")
        if editor.is_dirty:
            asked += self.tr("没有保存的修改会丢掉。")
        self._desk.confirm(
            self._page,
            asked.format(title=editor.kind.title),
            yes=self.tr("恢复出厂"),
            then=revert,
            danger=editor.is_dirty,
        )

    def versions(self, editor: TemplateEditor) -> None:
        """Show the versions; one that is chosen is loaded, not saved."""
        kind = editor.kind

        def show(found: tuple[TemplateVersion, ...]) -> None:
            dialog = VersionsDialog(kind.key, kind.title, found, self._page)
            dialog.chosen.connect(load)
            dialog.open()

        def load(template: object, name: str) -> None:
            editor.load(template)  # type: ignore[arg-type]  # a signal's object: a Template
            self._desk.say(self.tr("已载入{name}，满意的话请“保存为新版本”").format(name=name))

        self._desk.tasks.read(
            lambda reading: service.template_versions(reading, kind.key), owner=self, then=show
        )

    def export(self, editor: TemplateEditor) -> None:
        """Write the office's own template of this paper into a file for another office."""
        if editor.is_dirty:
            self._desk.inform(self._page, self.tr("请先把修改“保存为新版本”，再导出。"))
        elif not editor.version:
            self._desk.inform(self._page, self.tr("这份文书用的是出厂模板，别处都有，不用导出。"))
        else:
            self._ask_where(editor.kind.title, (editor.kind.key,))

    def export_all(self) -> None:
        """Write all templates that the office has changed into one file."""
        self._ask_where(self.tr("文书模板"), ())

    def import_file(self) -> None:
        """Ask for such a file and bring in what it holds."""
        dialog = self._dialog(self.tr("导入模板"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read_from(Path(path)))
        dialog.open()

    def write_to(self, path: Path, keys: tuple[str, ...]) -> None:
        """Write the templates of these papers, or all of the office's own, to ``path``."""

        def write(content: bytes) -> None:
            self._desk.tasks.job(
                lambda _progress: write_file(path, content),
                owner=self,
                then=lambda _none: self._desk.say(
                    self.tr("模板已导出到 {name}").format(name=path.name)
                ),
            )

        self._desk.tasks.read(
            lambda reading: service.export_templates(reading, keys), owner=self, then=write
        )

    def read_from(self, path: Path) -> None:
        """Bring in the templates of the file at ``path``, each as a new version."""
        self._desk.tasks.job(
            lambda _progress: _content(path),
            owner=self,
            then=lambda content: self._bring_in(content, ()),
        )

    def _bring_in(self, content: bytes, seen: tuple[Finding, ...]) -> None:
        def refused(found: tuple[Finding, ...]) -> None:
            if all(each.severity is Severity.WARNS for each in found):
                self._desk.confirm(
                    self._page,
                    "\n".join(map(sentence, found)),
                    yes=self.tr("仍要导入"),
                    then=lambda: self._bring_in(content, found),
                )
            else:
                self._refused(found)

        self._desk.tasks.change(
            lambda tx: service.import_templates(tx, content, self._kinds, seen=seen),
            IMPORT_TEMPLATES,
            owner=self,
            then=self._brought_in,
            refused=refused,
        )

    def _brought_in(self, titles: tuple[str, ...]) -> None:
        if titles:
            said = self.tr("已导入模板：{titles}").format(titles=self.tr("、").join(titles))
        else:
            said = self.tr("文件里的模板与现在用的一样，没有改动")
        self._desk.say(said)

    def _ask_where(self, name: str, keys: tuple[str, ...]) -> None:
        dialog = self._dialog(self.tr("导出模板"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile(f"{name}.{_SUFFIX}")
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path), keys))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("居务通文书模板 (*.{suffix})").format(suffix=_SUFFIX))
        return dialog

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self._desk.inform(self._page, "\n".join(map(sentence, found)))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise file_problem(error, path) from error
