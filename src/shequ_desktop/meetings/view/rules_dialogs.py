"""The windows that write a rule document and let a resolution adopt it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_words, long_box, text_field
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADOPT_RULE_DOCUMENT,
    KIND_OF_RULES_TITLES,
    WRITE_RULE_DOCUMENT,
    Resolution,
    ResolutionId,
    RuleDocument,
    RuleDocumentDraft,
    RuleDocumentId,
    RuleDocumentKind,
    WantedDocument,
)
from shequ_desktop.meetings.view.vote_words import said
from shequ_desktop.storage.store import Transaction


class RuleDocumentDialog(FormDialog):
    """起草制度, 修改草案."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        wanted: WantedDocument | None = None,
        *,
        document: RuleDocument | None = None,
        then: Callable[[str], None],
    ) -> None:
        heading = self.tr("起草制度文件") if document is None else self.tr("修改草案")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if document is None else document.id, then
        self.title_edit = QLineEdit()
        self.kind = QComboBox()
        for kind, title in KIND_OF_RULES_TITLES.items():
            self.kind.addItem(said(title), kind.value)
        self.words = text_field(high=320)
        first = document or wanted
        if first is not None:
            self.title_edit.setText(first.title)
            self.kind.setCurrentIndex(self.kind.findData(first.kind.value))
        else:
            self.kind.setCurrentIndex(self.kind.findData(RuleDocumentKind.RULES.value))
        if document is not None:
            self.words.setPlainText(document.body)
        grid = FormGrid(columns=2)
        grid.add(self.tr("名称"), self.title_edit, required=True)
        grid.add(self.tr("种类"), self.kind)
        grid.add(self.tr("正文"), self.words, wide=True)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        version = "" if document is None else self.tr("第 {n} 版").format(n=document.version)
        self.build(heading, version)
        self.fit(800)
        (self.words if first is not None else self.title_edit).setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft()

    def _draft(self) -> RuleDocumentDraft:
        return RuleDocumentDraft(
            kind=RuleDocumentKind(str(self.kind.currentData())),
            title=self.title_edit.text().strip(),
            body=self.words.toPlainText().strip(),
        )

    def _save(self) -> None:
        draft, known = self._draft(), self._id

        def use_case(tx: Transaction) -> RuleDocumentId:
            if known is None:
                return service.write_rule_document(tx, draft)
            service.change_rule_document(tx, known, draft)
            return known

        self.send(use_case, WRITE_RULE_DOCUMENT, lambda _id: self._done(draft.title))

    def _done(self, title: str) -> None:
        self.mark_clean()
        self.accept()
        self._then(title)


class AdoptRulesDialog(FormDialog):
    """经决议通过: which resolution has adopted this version."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        document: RuleDocument,
        resolutions: Sequence[Resolution],
    ) -> None:
        super().__init__(desk, parent, self.tr("经决议通过"))
        self._id = document.id
        self.resolution = long_box()
        named = self.tr("{number}　{title}（{day}）")
        for each in resolutions:
            self.resolution.addItem(
                named.format(
                    number=each.shown_number,
                    title=each.draft.title,
                    day=day_words(each.adopted_on),
                ),
                each.id,
            )
        grid = FormGrid(columns=1)
        grid.add(self.tr("决议"), self.resolution, required=True)
        self.body.addWidget(grid)
        note = layouts.label(
            self.tr(
                "居民自治章程、居民公约由居民会议制定或者修改；居民代表会议通过的，"
                "要有居民会议的授权决议（第三十条）。通过之后这一版不能再改。"
            ),
            "cap",
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.name_save(self.tr("登记通过"))
        self.save.setEnabled(bool(resolutions))
        self.save.clicked.connect(lambda _on=False: self._save())
        told = self.tr("{title}　第 {n} 版").format(title=document.title, n=document.version)
        self.build(self.tr("经决议通过"), told)
        self.fit(600)

    @override
    def snapshot(self) -> object:
        """Return what is chosen."""
        return self.resolution.currentIndex()

    def _save(self) -> None:
        document_id, resolution_id = self._id, ResolutionId(str(self.resolution.currentData()))
        self.send(
            lambda tx: service.adopt_rule_document(tx, document_id, resolution_id),
            ADOPT_RULE_DOCUMENT,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记通过，可撤销（Ctrl+Z）"))
