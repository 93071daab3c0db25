"""登记联名: type a few letters, press Enter, type the next; what is missing is told live."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint, PreeditSearch
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import LedgerLine, PersonId
from shequ_desktop.kernel.pinyin import search_key, sort_key
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ENDORSE,
    CountedAs,
    EndorsementDraft,
    EndorsementNeeds,
    Proposal,
    ProposalId,
    ProposerKind,
)
from shequ_desktop.meetings.view.proposal_words import need_sentence
from shequ_desktop.storage.store import Reading

_WIDE = 640
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be meant."""

    person_id: str
    name: str
    door: str
    note: str = ""
    """Why he or she cannot sign any more: signed, the household signed."""

    def told(self) -> str:
        """Return a line for the list."""
        return "　".join(filter(None, (self.name, self.door, self.note)))


def candidates(
    reading: Reading, proposal_id: ProposalId, text: str, counted_as: CountedAs
) -> list[Candidate]:
    """Return who may be meant by ``text``; without a text, the representatives left to sign."""
    proposal = service.proposal(reading, proposal_id)
    if counted_as is CountedAs.REPRESENTATIVE:
        people = [PersonId(each) for each in service.representatives(reading, reading.today)]
    else:
        people = [PersonId(hit.key) for hit in ledger.find(reading, text)] if text else []
    lines = ledger.lines_of_people(reading, people)
    wanted = text.casefold().split()
    found = [
        _candidate(lines[each], proposal, counted_as)
        for each in people
        if each in lines and all(word in _words(lines[each]) for word in wanted)
    ]
    if counted_as is CountedAs.REPRESENTATIVE:
        found.sort(key=lambda each: (bool(each.note), sort_key(each.name)))
    if not text:
        found = [each for each in found if not each.note]
    return found[:_SHOWN]


class SigningDialog(FormDialog):
    """Stays open: one person after the other."""

    def __init__(self, desk: Desk, parent: QWidget, proposal: Proposal) -> None:
        super().__init__(desk, parent, self.tr("登记联名"))
        self._proposal = proposal
        self._found: tuple[Candidate, ...] = ()
        self._is_fresh = False
        """Whether what is found belongs to what is typed now."""
        self._enters = False
        """Whether Enter waits for what will be found."""
        self.search = PreeditSearch(self.tr("姓名、拼音首字母、门牌、电话"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("找到的人"))
        self.list.setFixedHeight(theme.px(190))
        self.hint = Hint(self.tr("↑↓ 选人，回车登记，接着输下一位"))
        self.counted = QComboBox()
        self.counted.addItem(self.tr("居民代表"), CountedAs.REPRESENTATIVE.value)
        self.counted.addItem(self.tr("户（每户只计一次）"), CountedAs.HOUSEHOLD.value)
        by_homes = proposal.draft.proposer_kind is ProposerKind.HOUSEHOLDS
        self.counted.setCurrentIndex(int(by_homes))
        self.day = day_field(self.today, self.today)
        self.need = layouts.label("", "strong")
        self.need.setWordWrap(True)
        self.rule = layouts.label("", "cap")
        self.rule.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._look("")

    @override
    def quick_save(self) -> None:
        """Sign, as Enter does."""
        self._sign()

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("计为"), self.counted)
        grid.add(self.tr("联名日期"), self.day, hint=self.day.hint, required=True)
        self.body.addWidget(layouts.card(self.need, self.rule, spacing=2))
        self.body.addWidget(grid)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.body.addWidget(self.hint)
        self.name_save(self.tr("登记联名"))
        self.cancel.setText(self.tr("完成"))
        self.build(
            self.tr("登记联名"),
            self._proposal.draft.title,
            keys=self.tr("回车 = 登记选中的人　Esc = 完成"),
        )
        if self.keyboard is not None:
            self.search.removeEventFilter(self.keyboard)
            self.list.removeEventFilter(self.keyboard)
        self.search.installEventFilter(self)
        self.fit(_WIDE)
        self.search.setFocus()

    def _connect(self) -> None:
        self.save.clicked.connect(lambda _on=False: self._sign())
        self.search.textChanged.connect(lambda _text: self._age())
        self.search.query.connect(self._look)
        self.search.entered.connect(self._sign)
        self.list.itemActivated.connect(lambda _item: self._sign())
        self.counted.currentIndexChanged.connect(lambda _at: self._look(self.search.wanted()))
        self.desk.tasks.follow(
            lambda reading: service.endorsement_need(reading, self._proposal.id),
            owner=self,
            then=self._show_need,
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↑ and ↓ choose while the cursor stays in the search."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in steps
        ):
            at = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, at)))
            return True
        return super().eventFilter(watched, event)

    def _counted_as(self) -> CountedAs:
        return CountedAs(str(self.counted.currentData()))

    def _look(self, text: str) -> None:
        proposal_id, counted_as = self._proposal.id, self._counted_as()
        self.desk.tasks.latest(
            lambda reading: candidates(reading, proposal_id, text, counted_as),
            channel="candidates",
            owner=self,
            then=lambda found: self._show_found(text, found),
        )

    def _age(self) -> None:
        """Forget whom Enter would have meant: something else is typed."""
        self._is_fresh = self._enters = False

    def _show_found(self, text: str, found: Sequence[Candidate]) -> None:
        if text != self.search.wanted():
            return
        self._is_fresh, self._found = True, tuple(found)
        self.list.clear()
        for each in self._found:
            item = QListWidgetItem(each.told())
            if each.note:
                item.setForeground(theme.colour("disabled"))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._found else -1)
        nobody = self.search.wanted() and not self._found
        usual = self.tr("↑↓ 选人，回车登记，接着输下一位")
        self.hint.say(self.tr("没有找到，可换姓名、门牌或电话再试。") if nobody else usual)
        if self._enters:
            self._sign()

    def _show_need(self, needs: EndorsementNeeds) -> None:
        both = (needs.representatives, needs.households)
        shown = [each for each in both if each.needed is not None or each.signed]
        names = {
            CountedAs.REPRESENTATIVE: self.tr("居民代表："),
            CountedAs.HOUSEHOLD: self.tr("居民户："),
        }
        self.need.setText(
            "\n".join(
                names[each.counted_as] + need_sentence(each, needs.entitled) for each in shown
            )
        )
        source = needs.representatives.source or needs.households.source
        self.rule.setText(
            self.tr("两项达到一项即可。依据：{source}").format(source=source) if source else ""
        )

    def _sign(self) -> None:
        self._enters = not self._is_fresh
        if self._enters:
            return
        at, on = self.list.currentRow(), self.day.day()
        if not 0 <= at < len(self._found) or on is None:
            return
        person, proposal_id = self._found[at], self._proposal.id
        draft = EndorsementDraft(
            person_id=person.person_id, counted_as=self._counted_as(), signed_on=on
        )
        self.send(
            lambda tx: service.endorse(tx, proposal_id, draft),
            ENDORSE,
            lambda _id: self._signed(person),
        )

    def _signed(self, person: Candidate) -> None:
        self.desk.say(self.tr("已登记 {name} 联名，可撤销（Ctrl+Z）").format(name=person.name))
        self._age()
        self.search.clear()
        self.search.setFocus()
        self._look("")


def _candidate(line: LedgerLine, proposal: Proposal, counted_as: CountedAs) -> Candidate:
    note = ""
    for other in proposal.signers:
        if other.person_id == line.person_id:
            note = QCoreApplication.translate("SigningDialog", "已联名")
        elif (
            not note
            and counted_as is CountedAs.HOUSEHOLD is other.counted_as
            and other.household_id == line.household_id
        ):
            told = QCoreApplication.translate("SigningDialog", "本户已由 {name} 联名")
            note = told.format(name=other.name)
    return Candidate(
        person_id=line.person_id,
        name=line.full_name,
        door=ledger.line_address(line),
        note=note,
    )


def _words(line: LedgerLine) -> str:
    told = f"{line.full_name} {search_key(line.full_name)} {ledger.line_address(line)}"
    return f"{told} {line.phones}".casefold()
