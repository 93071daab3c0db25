"""``shequ funds``: books of income and expense from and to files."""

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from shequ_desktop.console import access
from shequ_desktop.console.failures import told
from shequ_desktop.console.speech import DONE, Percent, Speech, deliver
from shequ_desktop.funds import service
from shequ_desktop.funds.values import IMPORT_BOOK, Direction, Voucher
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.findings import RulesBroken, Severity
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading

_WAYS: Mapping[Direction, str] = {Direction.RECEIPT: "in", Direction.PAYMENT: "out"}


class NoBook(Problem):
    """The file has no book of income and expense."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”里没有找到收支账：要有日期、收入、支出的标题。没有导入。"
    )


def import_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Import a book to the fen, after a backup, or only tell what it would do."""
    percent = Percent("正在读取")
    made = None
    with access.opened(arguments) as vault:
        with vault.store.reading() as reading:
            found = service.read_book_file(arguments.file, reading, percent)
        percent.end()
        books = [each.book for each in found if each.book.lines or each.book.findings]
        if not books:
            raise NoBook("no titles", file=arguments.file.name)
        findings = [finding for book in books for finding in book.findings]
        refused = [each for each in findings if each.severity is not Severity.WARNS]
        if refused:
            raise RulesBroken(refused)
        answer: dict[str, Any] = {
            "vouchers": sum(len(book.lines) for book in books),
            "sources": len({line.source for book in books for line in book.lines}),
            "opening_fen": books[0].opening_fen,
            "closing_fen": books[-1].closing_fen,
        }
        if not arguments.dry_run:
            made = access.back_up(vault.path, vault.key, vault.store.user, "导入前").path
            with vault.store.transaction(IMPORT_BOOK) as tx:
                written = [service.import_book(tx, book, seen=book.findings) for book in books]
            answer["sources"] = sum(each.sources for each in written)
    answer |= {
        "warnings": [told(each) for each in findings],
        "backup": None if made is None else str(made),
        "dry_run": arguments.dry_run,
    }
    speech.answer(answer, _text(answer))
    return DONE


def export(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write the posted vouchers of all years, or of one, to stdout or to a file."""
    out: Path | None = arguments.out
    with access.opened(arguments) as vault, vault.store.reading() as reading:
        years = service.years(reading) if arguments.year is None else [arguments.year]
        answer = _book(reading, years)
        deliver(_as_json(answer), out)
    if out is not None:
        count = len(answer["vouchers"])
        speech.answer({"out": str(out), "vouchers": count}, f"已导出 {count} 张凭证：{out}")
    return DONE


def _text(answer: dict[str, Any]) -> str:
    done = "试算结果（没有写入）" if answer["dry_run"] else "已导入"
    opening, closing = yuan(answer["opening_fen"]), yuan(answer["closing_fen"])
    lines = [
        f"{done}：凭证 {answer['vouchers']} 张，上年结转 {opening} 元，结余 {closing} 元",
        *(f"  {each}" for each in answer["warnings"]),
    ]
    return "\n".join(lines)


def _as_json(answer: Mapping[str, Any]) -> Iterator[bytes]:
    yield json.dumps(answer, ensure_ascii=False, indent=1, default=str).encode() + b"\n"


def _book(reading: Reading, years: list[int]) -> dict[str, Any]:
    names = {
        str(each.id): each.draft.name for year in years for each in service.sources(reading, year)
    }
    projects = {each.id: each.draft.name for each in service.projects(reading)}
    labels = {code.code: code.label for code in code_table("spending")}
    posted = [each for year in years for each in service.posted_vouchers(reading, year)]
    numbers = {each.id: each.shown_number for each in posted}

    def plain(each: Voucher) -> dict[str, Any]:
        draft = each.draft
        sign = -1 if each.reverses is not None else 1
        return {
            "id": each.id,
            "voucher_no": each.shown_number,
            "biz_date": draft.on,
            "amount_fen": sign * draft.amount_fen,
            "summary": draft.summary,
            "fund_source": names.get(draft.source_id, ""),
            "category": labels.get(draft.category, draft.category),
            "account": draft.account,
            "project": "" if draft.project_id is None else projects.get(draft.project_id, ""),
            "counterparty": draft.counterparty,
            "invoice_count": draft.invoices,
            "handler": draft.handler,
            "witness": draft.witness,
            "approver": draft.approver,
            "posted_on": each.posted_on,
            "reverses": None if each.reverses is None else numbers.get(each.reverses),
            "note": draft.note,
        }

    return {
        "day": reading.today,
        "openings": [{"year": year, "fen": service.opening(reading, year)} for year in years],
        "vouchers": [
            {**plain(each), "direction": _WAYS[each.draft.direction]}
            for each in posted
            if each.draft.direction in _WAYS
        ],
        "transfers": [
            {**plain(each), "to_source": names.get(each.draft.to_source_id or "", "")}
            for each in posted
            if each.draft.direction is Direction.TRANSFER
        ],
    }
