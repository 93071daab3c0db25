"""制度: 章程, 公约 and the rules of work, in versions, adopted and filed."""

from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.resolutions import OVER
from shequ_desktop.meetings.values import (
    DELETE_RULE_DOCUMENT,
    RULE_STATE_TITLES,
    WRITE_RULE_DOCUMENT,
    Resolution,
    RuleDocument,
    RuleDocumentState,
)
from shequ_desktop.meetings.view.resolution_dialogs import RecordFilingDialog
from shequ_desktop.meetings.view.rules_card import RulesCard
from shequ_desktop.meetings.view.rules_dialogs import AdoptRulesDialog, RuleDocumentDialog
from shequ_desktop.meetings.view.rules_words import (
    RulesLine,
    kind_title,
    read_lines,
    state_title,
    words_of,
)

_INKS = {RuleDocumentState.TO_FILE: "warn", RuleDocumentState.WANTED: "text3"}


class RuleDocumentsPage(RecordPage[RulesLine]):
    """Every rule document, and those that are usual and still to be written."""

    def __init__(self, desk: Desk) -> None:
        card = RulesCard(desk)
        super().__init__(desk, card)
        self.rules_card = card
        card.resolution_asked.connect(lambda key: desk.open("meetings", f"resolutions:{key}"))
        desk.tasks.follow(read_lines, owner=self, then=self.show_records)

    @override
    def look(self) -> Look[RulesLine]:
        """Return how documents are listed."""
        return Look[RulesLine](
            name=self.tr("制度文件"),
            columns=[
                Column(self.tr("状态"), lambda line: state_title(line.state)),
                Column(self.tr("名称"), lambda line: line.wanted.title),
                Column(self.tr("种类"), lambda line: kind_title(line.wanted.kind)),
                Column(self.tr("版本"), _version),
                Column(self.tr("通过"), _adopted),
                Column(self.tr("备案"), _filed),
            ],
            widths=(84, 220, 104, 48, 178, 130),
            wide=1,
            minor=(2, 3, 5),
            placeholder=self.tr("名称、拼音首字母、正文里的词"),
            new=self.tr("起草制度"),
            empty=self.tr("还没有制度文件。\n点“起草制度”开始。"),
            none_found=self.tr("没有符合条件的制度文件。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 份 / 共 {total} 份"),
            key=lambda line: line.wanted.title,
            state=lambda line: line.state.value,
            states={state.value: state_title(state) for state in RULE_STATE_TITLES},
            words=words_of,
            ink=lambda line: _INKS.get(line.state),
        )

    @override
    def begin(self) -> None:
        """起草制度: one of the community's own."""
        RuleDocumentDialog(self._desk, self.window(), then=self.go_to).open()

    @override
    def show_card(self, record: RulesLine | None) -> None:
        """Show a document on the card."""
        self.rules_card.show_line(record)

    @override
    def deeds_of(self, record: RulesLine) -> Sequence[Deed]:
        """Return what can be done with a document, the next step first."""
        newest = record.newest
        if newest is None:
            return [
                Deed(
                    key="change",
                    title=self.tr("起草"),
                    icon="edit",
                    run=partial(self._begin_wanted, record),
                )
            ]
        draft = newest.adopted_on is None
        waits = newest.state is RuleDocumentState.TO_FILE
        possible = (
            ("file", self.tr("登记备案"), "certificate", self._file, waits),
            ("adopt", self.tr("经决议通过…"), "gavel", self._adopt, draft),
            ("change", self.tr("修改草案"), "edit", self._change, draft),
            ("version", self.tr("起草新版本"), "document_add", self._next, not draft),
            ("file", self.tr("登记备案…"), "certificate", self._file, not draft and not waits),
            ("delete", self.tr("删除草案"), "delete", self._delete, draft),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, newest))
            for key, title, icon, run, can in possible
            if can
        ]

    def _begin_wanted(self, line: RulesLine) -> None:
        RuleDocumentDialog(self._desk, self.window(), line.wanted, then=self.go_to).open()

    def _change(self, document: RuleDocument) -> None:
        RuleDocumentDialog(self._desk, self.window(), document=document, then=self.go_to).open()

    def _adopt(self, document: RuleDocument) -> None:
        def then(found: Sequence[Resolution]) -> None:
            alive = [each for each in found if each.state not in OVER]
            if not alive:
                self._desk.inform(
                    self,
                    self.tr("还没有可以选的决议。"),
                    self.tr("先在会议上表决通过，在“决议”里编号，再回来登记通过。"),
                )
                return
            AdoptRulesDialog(self._desk, self.window(), document, alive).open()

        self._desk.tasks.read(service.resolutions, owner=self, then=then)

    def _next(self, document: RuleDocument) -> None:
        self.change(
            lambda tx, _seen: service.next_version(tx, document.id),
            WRITE_RULE_DOCUMENT,
            lambda _id: self.tr("已起草“{title}”的新版本，可撤销（Ctrl+Z）").format(
                title=document.title
            ),
        )

    def _file(self, document: RuleDocument) -> None:
        told = self.tr("{title}　第 {n} 版").format(title=document.title, n=document.version)
        RecordFilingDialog(
            self._desk,
            self.window(),
            told,
            lambda tx, name, on: service.file_rule_document(tx, document.id, name, on),
        ).open()

    def _delete(self, document: RuleDocument) -> None:
        """Put it into the bin without asking: it can be undone."""
        self.change(
            lambda tx, _seen: service.delete_rule_document(tx, document.id),
            DELETE_RULE_DOCUMENT,
            lambda _none: self.tr("已删除“{title}”的草案，可撤销（Ctrl+Z）").format(
                title=document.title
            ),
        )


def _version(line: RulesLine) -> str:
    return "" if line.newest is None else str(line.newest.version)


def _adopted(line: RulesLine) -> str:
    adopted = line.in_force
    if adopted is None or adopted.adopted_on is None:
        return ""
    return f"{adopted.adopted_on.isoformat()} {line.number(adopted)}"


def _filed(line: RulesLine) -> str:
    adopted = line.in_force
    if adopted is None or adopted.filed_on is None:
        return ""
    return f"{adopted.filed_on.isoformat()} {adopted.filed_with}"
