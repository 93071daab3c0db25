"""What pasting, filling and bulk editing would write, and what of it cannot be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from shequ_desktop.gui.findings import sentence
from shequ_desktop.households.rules.cells import read_cell
from shequ_desktop.households.values import CellEdit, LedgerLine
from shequ_desktop.households.view.columns import is_hidden, title, typed_text
from shequ_desktop.kernel.findings import RulesBroken


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that will not be written."""

    name: str
    column: str
    text: str
    reason: str


@dataclass(slots=True)
class Plan:
    """The cells that will be written, and those that will not."""

    edits: list[CellEdit] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    same: int = 0
    """Cells that hold already what was to be written."""

    def add(self, line: LedgerLine, key: str, text: str, *, today: date, editable: bool) -> None:
        """Plan one cell, unless it is so already or cannot be."""
        if text == _shown_text(line, key):
            self.same += 1
            return
        reason = (
            why_not(key, text, today)
            if editable
            else QCoreApplication.translate("Pasting", "此列不能在表中修改")
        )
        if reason:
            self.refusals.append(Refusal(line.full_name, title(key), text, reason))
        else:
            self.edits.append(CellEdit(person_id=line.person_id, field=key, text=text))


def why_not(key: str, text: str, today: date) -> str:
    """Return why a text cannot stand in a column; empty: it can."""
    if key == "id_number" and is_hidden(text):
        return QCoreApplication.translate("Pasting", "号码中间是隐藏的星号，不能写入")
    if key == "tags":
        return ""
    try:
        read_cell(key, text, today=today)
    except RulesBroken as refused:
        several = QCoreApplication.translate("Pasting", "；")
        return several.join(map(sentence, refused.findings)).removesuffix("。")
    return ""


def plan_paste(
    lines: Sequence[LedgerLine],
    keys: Sequence[tuple[str, bool]],
    rows: Sequence[Sequence[str]],
    today: date,
) -> Plan:
    """Plan what a block of text writes into these lines, cell by cell.

    Args:
        lines: Those it covers, from the first row of the block on.
        keys: Column and whether it can be edited, from the block's first column on.
    """
    plan = Plan()
    for line, row in zip(lines, rows, strict=False):
        for (key, editable), text in zip(keys, row, strict=False):
            plan.add(line, key, text.strip(), today=today, editable=editable)
    return plan


def plan_same(
    lines: Iterable[LedgerLine],
    keys: Iterable[tuple[str, bool]],
    texts: dict[str, str],
    today: date,
) -> Plan:
    """Plan the same text for one column of many lines."""
    plan = Plan()
    columns = list(keys)
    for line in lines:
        for key, editable in columns:
            plan.add(line, key, texts[key], today=today, editable=editable)
    return plan


def _shown_text(line: LedgerLine, key: str) -> str | None:
    """Return what a cell holds as text; ``None`` for what the table makes itself."""
    try:
        return typed_text(line, key)
    except AttributeError:
        return None
