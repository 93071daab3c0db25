"""What speaks against a disclosure, and what is otherwise than it was printed. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date

from shequ_desktop.documents.kinds import Content, Value
from shequ_desktop.funds.values import (
    Change,
    CorrectedBefore,
    CourtyardUnnamed,
    Disclosure,
    DisclosureDraft,
    DisclosureExists,
    FundReasonMissing,
    PeriodNotOver,
    Scope,
    UnpostedInPeriod,
)
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import yuan

_SUMS = {
    "opening": "上期结余",
    "income": "本期收入",
    "expense": "本期支出",
    "closing": "期末结余",
    "budget": "项目预算",
    "paid": "实际支出",
}
_COUNTS = {"count": "凭证张数"}
_WORDS = {"progress": "目前进度", "result": "结果", "spent": "使用情况"}
_LISTS = ("vouchers", "donors", "steps")


def check_disclosure(
    draft: DisclosureDraft, unposted: int, *, exists: bool, today: date
) -> Iterator[Finding]:
    """Yield what keeps the money from being told so.

    Args:
        draft: What is asked for.
        unposted: Vouchers of its period that are not posted.
        exists: Whether the same was printed before.
        today: A period that is not over may grow.
    """
    if draft.scope is Scope.COURTYARD and not draft.place.strip():
        yield CourtyardUnnamed()
    if exists:
        yield DisclosureExists(draft.title)
    if draft.until >= today and draft.since != draft.until:
        yield PeriodNotOver(draft.period_label or draft.title)
    if unposted:
        yield UnpostedInPeriod(unposted)


def check_correction(disclosure: Disclosure, reason: str) -> Iterator[Finding]:
    """Yield what keeps a printed sheet from being corrected by another."""
    if not reason.strip():
        yield FundReasonMissing()
    if disclosure.corrected_by is not None:
        yield CorrectedBefore()


def is_same(one: DisclosureDraft, other: DisclosureDraft) -> bool:
    """Say whether two tell the same: the same paper of the same money and time."""

    def about(draft: DisclosureDraft) -> tuple[object, ...]:
        return (
            draft.kind,
            draft.since,
            draft.until,
            draft.scope,
            draft.place,
            frozenset(draft.source_ids),
            draft.project_id,
        )

    return about(one) == about(other)


def changes(was: Content, now: Content) -> tuple[Change, ...]:
    """Return what the books say now otherwise than the sheet that was printed."""
    return (*_facts(was.values, now.values), *_rows(was, now))


def told(found: tuple[Change, ...], reason: str, made_on: date) -> str:
    """Return the correction as it is printed on the new sheet, after the reason."""
    sums = [each for each in found if each.what in _SUMS.values() and each.now]
    said = "；".join(f"{each.what}原列{each.was}元，更正为{each.now}元" for each in sums)
    day = f"{made_on.year}年{made_on.month}月{made_on.day}日"
    return f"本表更正{day}生成的同期公开表。{said and f'{said}。'}原因：{reason.strip()}"


def _facts(was: Mapping[str, Value], now: Mapping[str, Value]) -> Iterator[Change]:
    for titles, shown in ((_SUMS, _yuan), (_COUNTS, str), (_WORDS, str)):
        for key, title in titles.items():
            before, after = was.get(key), now.get(key)
            if (before or after) and before != after:
                yield Change(title, shown(before or 0), shown(after or 0))


def _rows(was: Content, now: Content) -> Iterator[Change]:
    for key in _LISTS:
        before = {str(row.get("id")): row for row in was.lists.get(key, ())}
        after = {str(row.get("id")): row for row in now.lists.get(key, ())}
        for row_id, row in before.items():
            if row_id not in after:
                yield Change(_name(row), _said(row), "")
            elif _said(row) != _said(after[row_id]):
                yield Change(_name(row), _said(row), _said(after[row_id]))
        for row_id, row in after.items():
            if row_id not in before:
                yield Change(_name(row), "", _said(row))


def _name(row: Mapping[str, Value]) -> str:
    return str(row.get("voucher_no") or row.get("step") or row.get("unit") or row.get("day") or "")


def _said(row: Mapping[str, Value]) -> str:
    amounts = [_yuan(row[key]) for key in ("income", "expense", "amount") if row.get(key)]
    words = [str(row[key]) for key in ("summary", "body", "goods") if row.get(key)]
    return "　".join([*amounts, *words])


def _yuan(value: Value) -> str:
    return yuan(value) if isinstance(value, int) else ""
