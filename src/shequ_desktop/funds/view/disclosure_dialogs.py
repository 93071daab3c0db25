"""The windows of disclosures: making a sheet of the books, and correcting one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.funds import service
from shequ_desktop.funds.documents import DONATIONS, EXECUTION, INCOME_EXPENSE, PAPERS, PROJECT
from shequ_desktop.funds.rules.statements import month_days
from shequ_desktop.funds.values import (
    CORRECT_DISCLOSURE,
    DISCLOSE,
    Change,
    Disclosure,
    DisclosureDraft,
    DisclosureId,
    PrintedSheet,
    Project,
    Scope,
    Source,
    SourceId,
)
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.boarding import BoardItem
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.papers import archived, show_paper
from shequ_desktop.gui.record_forms import long_box, text_field
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading, Transaction

_WIDE = 640
_KINDS = (INCOME_EXPENSE, DONATIONS, PROJECT, EXECUTION)
_OF_PROJECTS = (PROJECT.key, EXECUTION.key)
_MOST_CHANGES = 12


class SheetDialog(FormDialog):
    """Sets a sheet beside the window, and then keeps it."""

    def keep(
        self,
        draft: DisclosureDraft,
        correction: str,
        use_case: Callable[[Transaction, PrintedSheet], DisclosureId],
        deed: tuple[Operation, Callable[[DisclosureId], None]],
    ) -> None:
        """Set what the books say of ``draft``, keep it with ``use_case``, and tell its id."""
        [kind] = [each for each in PAPERS if each.key == draft.kind]
        operation, then = deed

        def make(progress: Progress) -> PrintedSheet:
            made = archived(
                self.desk,
                kind,
                lambda reading: service.content_of(reading, draft, correction=correction),
                progress,
            )
            return PrintedSheet(content=made.content, pdf=made.pdf.content, pages=made.pdf.pages)

        def made(sheet: PrintedSheet) -> None:
            self.send(lambda tx: use_case(tx, sheet), operation, lambda key: self._kept(key, then))

        self.desk.tasks.job(
            make,
            owner=self,
            then=made,
            title=self.tr("正在生成：{title}").format(title=draft.title),
            refused=self.refused,
        )

    def _kept(self, key: DisclosureId, then: Callable[[DisclosureId], None]) -> None:
        self.mark_clean()
        self.accept()
        then(key)


class DiscloseDialog(SheetDialog):
    """生成公开件: which paper, of which time, and whose money."""

    def __init__(
        self, desk: Desk, parent: QWidget, *, then: Callable[[DisclosureId], None]
    ) -> None:
        super().__init__(desk, parent, self.tr("生成公开件"))
        self._then = then
        years, self._projects, self._items = desk.tasks.page(self._read)
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(kind.title, kind)
        self.year = QComboBox()
        for year in sorted({*years, self.today.year}, reverse=True):
            self.year.addItem(str(year), year)
        self.period = QComboBox()
        self.project = long_box()
        for project in self._projects:
            self.project.addItem(f"{project.number}　{project.draft.name}", project.id)
        self.item = long_box()
        self.item.addItem(self.tr("不列入目录"), None)
        for item in self._items:
            self.item.addItem(item.title, item)
        self.scope = QComboBox()
        self.scope.addItem(self.tr("全社区"), Scope.COMMUNITY)
        self.scope.addItem(self.tr("院落（小区）"), Scope.COURTYARD)
        self.place = QLineEdit()
        self.sources = QListWidget()
        self.sources.setFixedHeight(theme.px(110))
        self.preview = layouts.button(self.tr("预览"), "eye", tip=self.tr("先看一看，不存档"))
        self.preview.clicked.connect(lambda _on=False: self._preview())
        self._lay_out()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.place.text(), self._ticked()

    def draft(self) -> DisclosureDraft:
        """Return what is asked for."""
        kind: PaperKind = self.kind.currentData()
        of_project = kind.key in _OF_PROJECTS
        since, until = (self.today, self.today) if of_project else self.period.currentData()
        item: BoardItem | None = self.item.currentData()
        courtyard = self.scope.currentData() == Scope.COURTYARD and not of_project
        return DisclosureDraft(
            kind=kind.key,
            title=kind.title,
            since=since,
            until=until,
            period_label="" if of_project else service.period_words(since, until),
            scheme="" if item is None else item.scheme,
            item="" if item is None else item.code,
            scope=Scope.COURTYARD if courtyard else Scope.COMMUNITY,
            place=self.place.text().strip() if courtyard else "",
            source_ids=self._ticked() if courtyard else (),
            project_id=self.project.currentData() if of_project else None,
        )

    def _read(self, reading: Reading) -> tuple[list[int], list[Project], list[BoardItem]]:
        return (
            service.years(reading),
            service.projects(reading),
            list(self.desk.board.items(reading)),
        )

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("公开什么"), self.kind, wide=True)
        grid.add(self.tr("年度"), self.year)
        grid.add(self.tr("期间"), self.period)
        grid.add(self.tr("项目"), self.project, wide=True)
        grid.add(self.tr("公开目录"), self.item, wide=True, hint=self.tr("按它核对期限和是否逾期"))
        grid.add(self.tr("范围"), self.scope)
        grid.add(self.tr("院落名称"), self.place)
        grid.add(self.tr("资金来源"), self.sources, wide=True, hint=self.tr("只公开这些来源的收支"))
        self.body.addWidget(grid)
        self.kind.currentIndexChanged.connect(lambda _at: self._turn())
        self.year.currentIndexChanged.connect(lambda _at: self._turn_year())
        self.scope.currentIndexChanged.connect(lambda _at: self._turn())
        self.period.currentIndexChanged.connect(lambda _at: self.start_over())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.name_save(self.tr("生成"))
        self._turn_year()
        self._turn()
        self.build(
            self.tr("生成公开件"),
            self.tr("按已经入账的凭证生成，存下这一份的 PDF 和校验码；以后账有变动，用更正说明。"),
            more=(self.preview,),
            keys=self.tr("回车 = 下一格　Ctrl+回车 = 生成　Esc = 取消"),
        )
        self.fit(_WIDE)
        self.kind.setFocus()

    def _turn(self) -> None:
        """Open the fields that the paper needs, and name its usual item."""
        kind: PaperKind = self.kind.currentData()
        of_project = kind.key in _OF_PROJECTS
        courtyard = self.scope.currentData() == Scope.COURTYARD and not of_project
        for field, open_ in (
            (self.year, not of_project),
            (self.period, not of_project),
            (self.project, of_project),
            (self.scope, not of_project),
            (self.place, courtyard),
            (self.sources, courtyard),
        ):
            field.setEnabled(open_)
        for button in (self.save, self.preview):
            button.setEnabled(not of_project or bool(self._projects))
        schemes = {item.scheme for item in self._items}
        usual = {service.usual_item(kind.key, scheme) for scheme in schemes} - {""}
        at = next((at for at, item in enumerate(self._items, 1) if item.code in usual), 0)
        self.item.setCurrentIndex(at)
        self.start_over()

    def _turn_year(self) -> None:
        year: int = self.year.currentData()
        self.period.clear()
        for since, until in _periods(year):
            self.period.addItem(service.period_words(since, until), (since, until))
        over = [at for at, (_, until) in enumerate(_periods(year)[:4]) if until < self.today]
        self.period.setCurrentIndex(over[-1] if over else 0)
        self.sources.clear()
        found: list[Source] = self.desk.tasks.page(lambda reading: service.sources(reading, year))
        for each in found:
            item = QListWidgetItem(each.draft.name)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.sources.addItem(item)
        self.start_over()

    def _ticked(self) -> tuple[SourceId, ...]:
        items = map(self.sources.item, range(self.sources.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _preview(self) -> None:
        draft: DisclosureDraft = self.draft()
        kind: PaperKind = self.kind.currentData()
        show_paper(self.desk, self, kind, lambda reading: service.content_of(reading, draft))

    def _save(self) -> None:
        draft, seen = self.draft(), self.overridden()
        against = self.desk.tasks.page(
            lambda reading: service.what_speaks_against_disclosing(reading, draft)
        )
        if any(each not in seen for each in against):
            self.refused(tuple(against))
            return
        self.keep(
            draft,
            "",
            lambda tx, sheet: service.disclose(tx, draft, sheet, seen=seen),
            (DISCLOSE, self._done),
        )

    def _done(self, key: DisclosureId) -> None:
        self.desk.say(self.tr("已生成并存档，可以送公示栏，可撤销（Ctrl+Z）"))
        self._then(key)


class CorrectDialog(SheetDialog):
    """更正: what is otherwise now, why, and a new sheet that says both."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        found: Disclosure,
        *,
        then: Callable[[DisclosureId], None],
    ) -> None:
        super().__init__(desk, parent, self.tr("更正公开件"))
        self._found, self._then = found, then
        changed = desk.tasks.page(lambda reading: service.changes_since(reading, found))
        told = layouts.label(changes_words(changed), "")
        told.setWordWrap(True)
        self.body.addWidget(layouts.label(self.tr("与已公开的相比"), "strong"))
        self.body.addWidget(told)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("更正原因"), self.reason, required=True, hint=self.tr("会印在更正后的公开表上")
        )
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.name_save(self.tr("生成更正件"))
        self.build(
            self.tr("更正“{title}”").format(title=title_of(found)),
            self.tr("原来的一份照样保留；新的一份写明更正了什么、为什么。"),
        )
        self.fit(_WIDE)
        self.reason.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText()

    def _save(self) -> None:
        reason = self.reason.toPlainText().strip()
        found = self._found
        if not reason:
            self.reason.setFocus()
        words = self.desk.tasks.page(
            lambda reading: service.correction_words(reading, found, reason)
        )
        self.keep(
            found.draft,
            words,
            lambda tx, sheet: service.correct_disclosure(tx, found.id, sheet, reason=reason),
            (CORRECT_DISCLOSURE, self._done),
        )

    def _done(self, key: DisclosureId) -> None:
        self.desk.say(self.tr("更正件已生成，请送公示栏，可撤销（Ctrl+Z）"))
        self._then(key)


def title_of(found: Disclosure) -> str:
    """Return what a disclosure is called, with its period and place."""
    draft = found.draft
    parts = (draft.title, draft.place, draft.period_label)
    return "　".join(each for each in parts if each)


def changes_words(changed: tuple[Change, ...]) -> str:
    """Return changes in words, a line each, not more than a dozen."""
    if not changed:
        return QCoreApplication.translate("Disclosures", "账和公开的一致，没有变动。")
    none = QCoreApplication.translate("Disclosures", "（没有）")
    lines = [f"{each.what}：{each.was or none} → {each.now or none}" for each in changed]
    rest = len(lines) - _MOST_CHANGES
    if rest > 0:
        more = QCoreApplication.translate("Disclosures", "……另有 {n} 处").format(n=rest)
        lines = [*lines[:_MOST_CHANGES], more]
    return "\n".join(lines)


def _periods(year: int) -> list[tuple[date, date]]:
    """Return quarters, halves, the year and its months."""
    spans = [(1, 3), (4, 6), (7, 9), (10, 12), (1, 6), (7, 12), (1, 12)]
    spans += [(month, month) for month in range(1, 13)]
    return [(date(year, first, 1), month_days(year, last)[1]) for first, last in spans]
