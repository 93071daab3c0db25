"""One paper, filled in by hand: the form at the left, the page at the right."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, Value
from shequ_desktop.documents.templates import Template
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.notices.values import Notice
from shequ_desktop.notices.view.drafts import written
from shequ_desktop.notices.view.fill_form import PaperForm, lenient
from shequ_desktop.notices.view.paper_preview import PaperPreview
from shequ_desktop.notices.view.table_import import Found, TableImport, read_tables

_REMEMBERED = {FieldKind.NAME_OFFICE, FieldKind.PHONE_OFFICE}
_HABIT = "notices.filled"


class PaperFiller(QWidget):
    """Keeps what was typed; ``draft`` says what of it must outlast the program."""

    left = Signal()
    """Back to the other papers."""
    print_asked = Signal(object)
    """Print this ``Content``."""
    keep_asked = Signal(object)
    """Make a notice of this ``Content``."""
    drafted = Signal()
    """What ``draft`` returns may be another."""

    def __init__(
        self, desk: Desk, kind: PaperKind, template: Template, known: dict[str, Value]
    ) -> None:
        super().__init__()
        self._desk, self.kind, self._template, self._known = desk, kind, template, known
        self.notice: Notice | None = None
        self._today = desk.tasks.page(lambda reading: reading.today)
        self.form = PaperForm(kind, self._today)
        self.preview = PaperPreview()
        self.back = layouts.button(self.tr("全部文书"), "arrow_left", "ghost")
        self.target = layouts.label("", "sub")
        self.empty = layouts.button(self.tr("清空重填"), "arrow_reset")
        self.sample = layouts.button(self.tr("填入示例"), "note")
        self.keep = layouts.button(self.tr("存为公示件"), "pin")
        self.print = layouts.button(
            self.tr("预览打印"), "print", "primary", self.tr("Ctrl+P：打印、存 PDF 或 Word")
        )
        self._lay_out()
        self._connect()
        self._begin()

    @property
    def content(self) -> Content:
        """What is filled in."""
        return self.form.content()

    def show_content(self, content: Content) -> None:
        """Fill in these facts."""
        self.form.show_content(content)
        self._redraw()

    def use_template(self, template: Template) -> None:
        """Print with another template from now on."""
        self._template = template
        self._redraw()

    def fill_for(self, notice: Notice | None) -> None:
        """Say for which notice this is filled in; ``None``: for a new one."""
        self.notice = notice
        new = notice is None
        self.keep.setText(self.tr("存为公示件") if new else self.tr("保存到公示件"))
        said = self.tr("公示件：{title}")
        self.target.setText("" if notice is None else said.format(title=notice.draft.title))

    def mark_kept(self) -> None:
        """Take what is filled in as kept elsewhere: it may be replaced without asking."""
        self._usual = self.content
        self.drafted.emit()

    def draft(self) -> str:
        """Return what was begun and is kept nowhere; empty: nothing."""
        notice_id = "" if self.notice is None else self.notice.id
        return written(self.content, notice_id) if self.is_begun() else ""

    def show_draft(self, content: Content, notice: Notice | None) -> None:
        """Go on with what was begun when the program was closed."""
        self.show_content(content)
        self.fill_for(notice)

    def is_begun(self) -> bool:
        """Say whether anything was typed that is not filled in by itself."""
        return self.content != self._usual

    def take_file(self, key: str, path: Path) -> None:
        """Take the rows of a list from the workbook at ``path``; asks how."""
        part = self.form.lists[key]
        about = part.grid.list_model.about

        def then(found: tuple[Found, ...]) -> None:
            window = TableImport(about, found, path.name, self._today, self.window())
            window.taken.connect(take)
            window.open()

        def take(rows: list[list[str]], replace: bool) -> None:  # noqa: FBT001 - a signal's
            model = part.grid.list_model
            if replace:
                model.remove(range(model.rowCount()))
            model.append(rows)
            self._desk.say(self.tr("已取入 {rows} 行").format(rows=f"{len(rows):,}"))

        self._desk.tasks.job(
            lambda progress: read_tables(path, about, progress),
            owner=self,
            then=then,
            title=self.tr("正在读取表格文件"),
        )

    def _lay_out(self) -> None:
        head = layouts.row(
            self.back,
            layouts.label(self.kind.title, "h2"),
            self.target,
            None,
            self.sample,
            self.empty,
            self.keep,
            self.print,
        )
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(layouts.card(self.form))
        panes.addWidget(self.preview)
        panes.setStretchFactor(0, 1)
        panes.setStretchFactor(1, 1)
        self.form.setMinimumWidth(theme.px(360))
        self.preview.setMinimumWidth(theme.px(260))
        panes.setSizes([theme.px(560), theme.px(520)])
        layout = layouts.column(head, panes, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        layouts.tab_in_order(self.back, self.sample, self.empty, self.keep, self.print)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.empty.clicked.connect(self._ask_empty)
        self.sample.clicked.connect(self._ask_sample)
        self.keep.clicked.connect(self._keep)
        self.print.clicked.connect(self._print)
        self.form.changed.connect(self._redraw)
        self.form.file_asked.connect(self._choose_file)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+P", self._print),
            ("Ctrl+S", self._keep),
            ("Esc", self.left.emit),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _begin(self) -> None:
        """Fill in what is known of the community, and what was typed last time."""
        remembered = self._desk.habit(_HABIT, {})
        self.form.show_content(Content())
        for key, fact in self.form.facts.items():
            if key in self._known:
                fact.show_value(self._known[key])
            elif fact.field.kind in _REMEMBERED and isinstance(remembered.get(key), str):
                fact.show_value(remembered[key])
        self.fill_for(None)
        self._usual = self.content
        self._redraw()

    def _redraw(self) -> None:
        kind, template, content = lenient(self.kind), self._template, self.content
        self.preview.set_later(lambda: compose(kind, template, content))
        self.drafted.emit()

    def _print(self) -> None:
        if self._is_ready():
            self.print_asked.emit(self.content)

    def _keep(self) -> None:
        if self._is_ready():
            self.keep_asked.emit(self.content)

    def _is_ready(self) -> bool:
        if self.form.complain():
            self._desk.say(self.tr("还有必填项没有填好，见红色提示。"))
            return False
        office = {
            key: fact.text().strip()
            for key, fact in self.form.facts.items()
            if fact.field.kind in _REMEMBERED and key not in self._known
        }
        self._desk.keep_habit(_HABIT, {**self._desk.habit(_HABIT, {}), **office})
        return True

    def _ask_empty(self) -> None:
        if not self.is_begun():
            self._begin()
            return
        self._desk.confirm(
            self,
            self.tr("清空已经填写的内容，从头再填？"),
            yes=self.tr("清空"),
            then=self._begin,
            danger=True,
        )

    def _ask_sample(self) -> None:
        def fill() -> None:
            self.show_content(self.kind.sample)

        if not self.is_begun():
            fill()
            return
        self._desk.confirm(
            self,
            self.tr("用示例替换已经填写的内容？"),
            yes=self.tr("替换"),
            then=fill,
            danger=True,
        )

    def _choose_file(self, key: str) -> None:
        dialog = QFileDialog(
            self, self.tr("选择表格文件"), str(self._desk.habit("notices.folder", ""))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("表格文件 (*.xlsx *.xls *.xlsm *.xlsb *.et *.ods *.csv);;所有文件 (*)")
        )
        dialog.fileSelected.connect(lambda path: self._chosen(key, Path(path)))
        dialog.open()

    def _chosen(self, key: str, path: Path) -> None:
        self._desk.keep_habit("notices.folder", str(path.parent))
        self.take_file(key, path)
