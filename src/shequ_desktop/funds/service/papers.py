"""The facts of the papers that tell of a stretch of time: the accounts, the journal, donations."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import Content, Value
from shequ_desktop.funds.documents import (
    ACCEPTANCE,
    ANONYMOUS,
    DONATIONS,
    EXECUTION,
    PROJECT,
    RATING,
)
from shequ_desktop.funds.rules.statements import journal, month_days, moves
from shequ_desktop.funds.service.project_papers import (
    acceptance_content,
    execution_content,
    project_content,
    rating_content,
)
from shequ_desktop.funds.service.projects import projects
from shequ_desktop.funds.service.rows import closes, posted, sources_where
from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    Account,
    Direction,
    DisclosureDraft,
    JournalLine,
    ProjectId,
    Source,
    Voucher,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.privacy import mask_name
from shequ_desktop.storage.store import Reading

_Row = dict[str, Value]
_GIVEN = ("donation", "units", "charity")
"""Codes of codes/fund_kind that somebody has given."""
_SHORT, _COMPOUND = re.compile(r"[\u3400-\u9fff]{2,3}"), 4
"""Names of people: two or three characters, four with a compound surname."""
_SHOWN_OF_HEAD = 16


def content_of(reading: Reading, draft: DisclosureDraft, *, correction: str = "") -> Content:
    """Return the facts that a disclosure tells, as the books say them today.

    Args:
        correction: What the sheet says of the one it corrects.

    Raises:
        LookupError: the project is not there.
    """
    if draft.kind in _OF_PROJECTS:
        about = ProjectId(draft.project_id or "")
        made = _OF_PROJECTS[draft.kind](reading, about)
    elif draft.kind == DONATIONS.key:
        made = donations_content(reading, draft.since, draft.until)
    else:
        made = statement_content(reading, draft)
    extra: _Row = {"correction": correction} if correction else {}
    return Content(values={**made.values, **extra}, lists=made.lists)


def statement_content(reading: Reading, draft: DisclosureDraft) -> Content:
    """Return the facts of 经费收支公开表, of all sources or of some."""
    books = _Books.read(reading, draft.since, draft.until)
    wanted = set(draft.source_ids) or {each.id for each in books.sources}
    rows = [row for each in books.sources if each.id in wanted for row in books.of_source(each)]
    lines = [books.public(each) for each in books.within if {*_touched(each)} & wanted]
    sums = {
        key: sum(value for row in rows if isinstance(value := row[key], int))
        for key in ("opening", "income", "expense", "closing")
    }
    label = draft.period_label or period_words(draft.since, draft.until)
    return Content(
        values={
            **issuer(reading),
            **sums,
            "period": f"{draft.place}　{label}" if draft.place else label,
            "count": len(lines),
            "head": chain_head(reading, draft.until),
        },
        lists={
            "vouchers": lines,
            "sources": rows,
            "receipts": books.shares(wanted, Direction.RECEIPT),
            "payments": books.shares(wanted, Direction.PAYMENT),
        },
    )


def journal_content(reading: Reading, since: date, until: date) -> Content:
    """Return the facts of 收支明细账 of a stretch of one year, both days inclusive."""
    books = _Books.read(reading, since, until)
    opening = sum(books.opening(each) for each in books.sources)
    lines = journal(books.within, opening)
    named = {each.id: each.draft.name for each in projects(reading)}
    return Content(
        values={
            **issuer(reading),
            "period": period_words(since, until),
            "account": "、".join(ACCOUNT_TITLES[account] for account in Account),
            "opening": opening,
            "closing": lines[-1].balance_fen if lines else opening,
            "count": len(lines),
            "head": chain_head(reading, until),
        },
        lists={"vouchers": [books.inside(each, named) for each in lines]},
    )


def donations_content(reading: Reading, since: date, until: date) -> Content:
    """Return the facts of 捐赠公示: who wants to stay unnamed is nobody in particular."""
    books = _Books.read(reading, since, until)
    given = {each.id: each for each in books.sources if each.draft.kind in _GIVEN}
    rows: list[_Row] = [
        {
            "id": each.id,
            "day": each.draft.on,
            "amount": each.signed_fen,
            **_donor(given[each.draft.source_id], each),
            "use": given[each.draft.source_id].draft.use,
        }
        for each in books.within
        if each.draft.direction is Direction.RECEIPT and each.draft.source_id in given
    ]
    rows += [
        {"id": each.id, "goods": each.draft.goods, **_donor(each), "use": each.draft.use}
        for each in given.values()
        if each.draft.goods
    ]
    spent = [
        f"{each.draft.summary}{yuan(-each.signed_fen)}元"
        for each in books.within
        if each.draft.direction is Direction.PAYMENT and each.draft.source_id in given
    ]
    return Content(
        values={
            **issuer(reading),
            "campaign": "接受捐赠和使用情况",
            "period": period_words(since, until),
            "spent": f"{'；'.join(spent)}。" if spent else "",
        },
        lists={"donors": rows},
    )


def issuer(reading: Reading) -> Mapping[str, Value]:
    """Return who issues a paper today, and whom to call."""
    found = communities.community(reading)
    name, phone = ("", "") if found is None else (found.committee, found.phone)
    return {"organisation": name, "phone": phone, "issued_on": reading.today}


def chain_head(reading: Reading, until: date) -> str:
    """Return the newest heads of the closed months up to a day, as they are printed."""
    heads = []
    for account in Account:
        closed = [
            each for each in closes(reading, account, until.year) if each.month <= until.month
        ]
        if closed:
            head = closed[-1].head[:_SHOWN_OF_HEAD]
            heads.append(f"{ACCOUNT_TITLES[account]}{closed[-1].month}月 {head}")
    return "；".join(heads)


def period_words(since: date, until: date) -> str:
    """Return a stretch of time as papers say it: ``2026年第三季度``."""
    whole = (since.month, since.day, until.month, until.day)
    quarter = (since.month - 1) // 3 + 1
    if since.year == until.year and whole == (1, 1, 12, 31):
        return f"{since.year}年度"
    if since.year == until.year and whole in _HALVES:
        return f"{since.year}年{_HALVES[whole]}"
    if since.year == until.year and whole in _QUARTERS:
        return f"{since.year}年第{'一二三四'[quarter - 1]}季度"
    if (since, until) == month_days(since.year, since.month):
        return f"{since.year}年{since.month}月"
    ends = f"{until.year}年{until.month}月{until.day}日"
    return f"{since.year}年{since.month}月{since.day}日至{ends}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Books:
    """The posted vouchers of a year, up to a day, and its sources."""

    sources: list[Source]
    before: list[Voucher]
    within: list[Voucher]
    categories: Mapping[str, str]
    kinds: Mapping[str, str]

    @classmethod
    def read(cls, reading: Reading, since: date, until: date) -> "_Books":
        found = [each for each in posted(reading, since.year) if each.draft.on <= until]
        moved = {source for each in found for source in _touched(each)}
        return cls(
            sources=[
                each
                for each in sources_where(reading)
                if each.draft.year == since.year or each.id in moved
            ],
            before=[each for each in found if each.draft.on < since],
            within=[each for each in found if each.draft.on >= since],
            categories={code.code: code.label for code in code_table("spending")},
            kinds={code.code: code.label for code in code_table("fund_kind")},
        )

    def opening(self, source: Source) -> int:
        """Return what a source had on the morning of the first day."""
        moved = (fen for each in self.before for by, fen in moves(each) if by == source.id)
        return source.draft.carried_fen + sum(moved)

    def of_source(self, source: Source) -> list[_Row]:
        """Return the line of a source; none if it neither had nor moved anything."""
        theirs = [each for each in self.within if source.id in _touched(each)]
        opening = self.opening(source)
        if not theirs and not opening:
            return []
        came, went, turned = (
            sum(
                fen
                for each in theirs
                if each.draft.direction is direction
                for by, fen in moves(each)
                if by == source.id
            )
            for direction in (Direction.RECEIPT, Direction.PAYMENT, Direction.TRANSFER)
        )
        return [
            {
                "name": source.draft.name,
                "opening": opening,
                "income": came,
                "expense": -went,
                "transfer": turned or None,
                "closing": opening + came + went + turned,
            }
        ]

    def shares(self, wanted: Collection[str], direction: Direction) -> list[_Row]:
        """Return sums by source or by category, the largest first."""
        sums: dict[str, int] = {}
        names = {each.id: each.draft.name for each in self.sources}
        for each in self.within:
            if each.draft.direction is direction and each.draft.source_id in wanted:
                is_in = direction is Direction.RECEIPT
                label = (
                    names.get(each.draft.source_id, "")
                    if is_in
                    else self.categories.get(each.draft.category, each.draft.category)
                )
                sums[label] = sums.get(label, 0) + (each.signed_fen if is_in else -each.signed_fen)
        key = "source" if direction is Direction.RECEIPT else "category"
        ordered = sorted(sums.items(), key=lambda each: -each[1])
        return [{key: label, "amount": fen} for label, fen in ordered]

    def public(self, each: Voucher) -> _Row:
        """Return the line of a voucher as everybody sees it."""
        draft = each.draft
        names = {source.id: source.draft for source in self.sources}
        source = names.get(draft.source_id)
        row: _Row = {
            "id": each.id,
            "day": draft.on,
            "voucher_no": each.shown_number,
            "summary": draft.summary,
            "source": "" if source is None else source.name,
            "handler": draft.handler,
            "attachments": draft.invoices,
        }
        match draft.direction:
            case Direction.RECEIPT:
                kind = "" if source is None else self.kinds.get(source.kind, "")
                return {**row, "category": kind, "income": each.signed_fen}
            case Direction.PAYMENT:
                category = self.categories.get(draft.category, draft.category)
                return {**row, "category": category, "expense": -each.signed_fen}
            case Direction.TRANSFER:
                to = names.get(draft.to_source_id) if draft.to_source_id else None
                words = f"划转{yuan(draft.amount_fen)}元到{'' if to is None else to.name}"
                return {**row, "category": "划转", "summary": f"{words}：{draft.summary}"}

    def inside(self, line: JournalLine, projects: Mapping[ProjectId, str]) -> _Row:
        """Return the line of a voucher as the office sees it."""
        draft = line.voucher.draft
        party = "person" if draft.is_resident else "unit"
        return {
            **self.public(line.voucher),
            "income": line.in_fen or None,
            "expense": line.out_fen or None,
            "balance": line.balance_fen,
            "project": "" if draft.project_id is None else projects.get(draft.project_id, ""),
            party: draft.counterparty,
            "witness": draft.witness,
            "approver": draft.approver,
        }


def _touched(voucher: Voucher) -> list[str]:
    return [source for source, _ in moves(voucher)]


def _donor(source: Source, voucher: Voucher | None = None) -> _Row:
    draft = source.draft
    if draft.is_anonymous:
        return {"unit": ANONYMOUS}
    is_resident = voucher is not None and voucher.draft.is_resident
    name = draft.donor or (voucher.draft.counterparty if voucher is not None else "")
    return {"name": name} if is_resident or _looks_personal(name) else {"unit": name or draft.name}


def _looks_personal(name: str) -> bool:
    has_compound = len(name) == _COMPOUND and not mask_name(name).startswith(f"{name[0]}*")
    return has_compound or _SHORT.fullmatch(name) is not None


_HALVES = {(1, 1, 6, 30): "上半年", (7, 1, 12, 31): "下半年"}
_QUARTERS = ((1, 1, 3, 31), (4, 1, 6, 30), (7, 1, 9, 30), (10, 1, 12, 31))
_OF_PROJECTS: Mapping[str, Callable[[Reading, ProjectId], Content]] = {
    PROJECT.key: project_content,
    EXECUTION.key: execution_content,
    ACCEPTANCE.key: acceptance_content,
    RATING.key: rating_content,
}
