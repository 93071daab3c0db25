"""The journal as a list that is fast with a hundred thousand vouchers."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.service.rows import vouchers_by_id
from shequ_desktop.funds.service.vouchers import opening
from shequ_desktop.funds.values import (
    Account,
    JournalQuery,
    Listed,
    Voucher,
    VoucherId,
    VoucherState,
)
from shequ_desktop.kernel.money import read_yuan
from shequ_desktop.kernel.texts import plain
from shequ_desktop.storage.store import Reading

_ELSEWHERE, _WAITS, _RECEIPT, _PAYMENT = "0123"
_ID_BYTES = 16
_TABLES = ("voucher", "fund_source")
_SIGNED = (
    "CASE WHEN number IS NULL OR direction = 'transfer' THEN 0"
    " WHEN (direction = 'receipt') = (reverses_id IS NULL) THEN amount_fen ELSE -amount_fen END"
)
_TAKEN_BACK = "SELECT reverses_id FROM voucher WHERE reverses_id IS NOT NULL AND deleted_at IS NULL"
_STATES = {
    VoucherState.DRAFT: "(number IS NULL AND checked_on IS NULL)",
    VoucherState.CHECKED: "(number IS NULL AND checked_on IS NOT NULL)",
    VoucherState.POSTED: f"(number IS NOT NULL AND id NOT IN ({_TAKEN_BACK}))",
    VoucherState.REVERSED: f"(number IS NOT NULL AND id IN ({_TAKEN_BACK}))",
}
_WORDS = (
    "id IN (SELECT id FROM voucher INDEXED BY ix_voucher_words"
    " WHERE \"on\" BETWEEN ? AND ? AND instr(lower(summary || ' ' || counterparty), ?) > 0)"
)


def listed(reading: Reading, query: JournalQuery) -> Listed:
    """Return the vouchers that meet ``query`` with the balance behind each."""
    posted: list[tuple[bytes, int | None]] = []
    waiting: list[tuple[bytes, int | None]] = []
    balance = 0 if query.account is Account.CASH else opening(reading, query.year)
    came = went = 0
    for key, fen, mark in _marked(reading, query):
        balance += fen
        if mark == _ELSEWHERE:
            continue
        if mark == _WAITS:
            waiting.append((key, None))
            continue
        posted.append((key, balance))
        came, went = (came + fen, went) if mark == _RECEIPT else (came, went - fen)
    shown = posted + waiting
    return Listed(
        keys=tuple([key for key, _balance in shown]),
        balances=tuple([each for _key, each in shown]),
        in_fen=came,
        out_fen=went,
        unposted=len(waiting),
        reversed_by=_reversed_by(reading),
    )


def _marked(reading: Reading, query: JournalQuery) -> Iterable[tuple[bytes, int, str]]:
    """Return key, fen and mark of all vouchers of the year (and account), in the books' order."""
    conditions = list(_conditions(query))
    meets = " AND ".join(sql for sql, _values in conditions) or "1"
    scope, scope_values = _scope(query)
    # Three texts instead of a row for each voucher: the rows alone would take longer.
    [(keys, fens, marks)] = reading.rows(
        "SELECT group_concat(key, ''), json_group_array(fen), group_concat(mark, '') FROM"
        f" (SELECT hex(id) AS key, {_SIGNED} AS fen, CASE WHEN NOT ({meets}) THEN '{_ELSEWHERE}'"
        f" WHEN number IS NULL THEN '{_WAITS}' WHEN direction = 'receipt' THEN '{_RECEIPT}'"
        f" ELSE '{_PAYMENT}' END AS mark FROM voucher INDEXED BY ix_voucher_journal"
        f' WHERE {scope} ORDER BY "on", account, number, id)',
        (*(value for _sql, given in conditions for value in given), *scope_values),
        tables=_TABLES,
    )
    all_keys = bytes.fromhex(keys or "")
    cut = [all_keys[at : at + _ID_BYTES] for at in range(0, len(all_keys), _ID_BYTES)]
    return zip(cut, json.loads(fens), marks or "", strict=True)


def journal_page(reading: Reading, keys: Iterable[bytes], found: Listed) -> dict[bytes, Voucher]:
    """Return the vouchers that a table shows just now, by their keys."""
    ids = [VoucherId(key.hex()) for key in keys]
    known = vouchers_by_id(reading, ids, found.reversed_by)
    return {bytes.fromhex(each): voucher for each, voucher in known.items()}


def place_of_voucher(reading: Reading, voucher_id: VoucherId) -> int | None:
    """Return the year whose journal has a voucher; ``None``: it is in the bin or unknown."""
    row = reading.session.get(VoucherRow, voucher_id)
    return None if row is None or row.deleted_at is not None else row.on.year


def _reversed_by(reading: Reading) -> dict[VoucherId, VoucherId]:
    rows = reading.rows(
        "SELECT reverses_id, id FROM voucher WHERE reverses_id IS NOT NULL AND deleted_at IS NULL",
        tables=_TABLES,
    )
    return {VoucherId(was.hex()): VoucherId(by.hex()) for was, by in rows}


def _scope(query: JournalQuery) -> tuple[str, tuple[Any, ...]]:
    scope = 'deleted_at IS NULL AND "on" BETWEEN ? AND ?'
    values: tuple[Any, ...] = (f"{query.year}-01-01", f"{query.year}-12-31")
    if query.account is not None:
        return f"{scope} AND account = ?", (*values, query.account.value)
    return scope, values


def _conditions(query: JournalQuery) -> Iterator[tuple[str, tuple[Any, ...]]]:
    source = bytes.fromhex(query.source_id or "")
    project = bytes.fromhex(query.project_id or "")
    asked: tuple[tuple[object, str, tuple[Any, ...]], ...] = (
        (query.month, 'substr("on", 6, 2) = ?', (f"{query.month:02}",)),
        (query.direction, "direction = ?", (str(query.direction),)),
        (source, "(source_id = ? OR ifnull(to_source_id = ?, 0))", (source, source)),
        (project, "ifnull(project_id = ?, 0)", (project,)),
        (query.category, "category = ?", (query.category,)),
        (
            query.states,
            "(" + " OR ".join(_STATES[each] for each in sorted(query.states)) + ")",
            (),
        ),
    )
    yield from ((sql, values) for is_asked, sql, values in asked if is_asked)
    for word in plain(query.words).lower().split():
        values = (f"{query.year}-01-01", f"{query.year}-12-31", word)
        fen = _fen(word)
        if fen is None:
            yield _WORDS, values
        else:
            yield f"({_WORDS} OR amount_fen = ?)", (*values, fen)


def _fen(word: str) -> int | None:
    try:
        return read_yuan(word)
    except ValueError:
        return None
