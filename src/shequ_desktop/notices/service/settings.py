"""What the community has decided about its board, and the rule files it has imported."""

import functools
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select

from shequ_desktop.kernel.findings import RulesBroken, refuse
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.model import BoardRow, RuleFileRow
from shequ_desktop.notices.rules.checks import check_board
from shequ_desktop.notices.rules.files import HolidayYear, read_rules
from shequ_desktop.notices.values import Board, ItemUnknown, RulesUnreadable, Scheme
from shequ_desktop.storage.store import Reading, Transaction

_R = TypeVar("_R", Scheme, HolidayYear)
_DEFAULT = Board()
_SCHEME, _HOLIDAYS = "scheme", "holidays"
_MOST_BYTES = 1_000_000
_TEXT_SIGNATURE = "\ufeff"


def board(reading: Reading) -> Board:
    """Return what this community has decided about its board; defaults before it has."""
    row = _row(reading)
    if row is None:
        return _DEFAULT
    return Board(
        scheme=row.scheme,
        days=row.days,
        answer_days=row.answer_days,
        places=tuple(row.places),
        supervise_phone=row.supervise_phone,
    )


def change_board(tx: Transaction, board: Board) -> None:
    """Decide about the board anew.

    Raises:
        RulesBroken: there is no such scheme, or a number of days is none.
    """
    refuse(check_board(board))
    if board.scheme not in {each.code for each in schemes(tx)}:
        refuse([ItemUnknown(board.scheme)])
    row = _row(tx)
    if row is None:
        row = BoardRow(scheme=board.scheme)
        tx.session.add(row)
    row.scheme, row.days, row.answer_days = board.scheme, board.days, board.answer_days
    places = (place.strip() for place in board.places)
    row.places = list(dict.fromkeys(place for place in places if place))
    row.supervise_phone = board.supervise_phone.strip()


def schemes(reading: Reading) -> tuple[Scheme, ...]:
    """Return every catalogue, shipped or imported; an imported one replaces its namesake."""
    found = (*_shipped_schemes(), *_read(_imported(reading, _SCHEME), Scheme))
    return tuple({each.code: each for each in found}.values())


def scheme(reading: Reading, code: str = "") -> Scheme:
    """Return a catalogue; without a code, or if it is gone, the one in force."""
    known = {each.code: each for each in schemes(reading)}
    in_force = known.get(board(reading).scheme, known[_DEFAULT.scheme])
    return known.get(code, in_force)


def holidays(reading: Reading) -> Holidays:
    """Return the days off that are known, shipped or imported."""
    return _joined(_shipped_holidays(), _read(_imported(reading, _HOLIDAYS), HolidayYear))


def import_rules(tx: Transaction, content: bytes) -> str:
    """Keep a catalogue or a year's holidays from a file, and return what it is called.

    Raises:
        RulesBroken: ``RulesUnreadable``, the file is neither.
    """
    body = _decoded(content)
    rules = read_rules(body)
    is_scheme = isinstance(rules, Scheme)
    tx.session.add(
        RuleFileRow(
            kind=_SCHEME if is_scheme else _HOLIDAYS,
            code=rules.code if isinstance(rules, Scheme) else str(rules.year),
            body=body,
        )
    )
    tx.session.flush()
    return rules.title


def _decoded(content: bytes) -> str:
    if len(content) > _MOST_BYTES:
        raise RulesBroken([RulesUnreadable("文件太大")])
    try:
        return content.decode("utf-8").removeprefix(_TEXT_SIGNATURE)
    except UnicodeDecodeError:
        raise RulesBroken([RulesUnreadable("不是 UTF-8 编码的文字")]) from None


def _row(reading: Reading) -> BoardRow | None:
    return reading.session.scalars(
        select(BoardRow).where(BoardRow.deleted_at.is_(None)).order_by(BoardRow.id).limit(1)
    ).first()


def _imported(reading: Reading, kind: str) -> list[str]:
    """Return the files of a kind, later ones behind those that they replace."""
    return list(
        reading.session.scalars(
            select(RuleFileRow.body)
            .where(RuleFileRow.kind == kind, RuleFileRow.deleted_at.is_(None))
            .order_by(RuleFileRow.id)
        )
    )


def _read(bodies: Iterable[str], kind: type[_R]) -> list[_R]:
    """Return the rules in files that this edition of the program can read.

    One that came from a newer edition and cannot be read must not close the room.
    """
    found = []
    for body in bodies:
        with suppress(RulesBroken):
            found.append(read_rules(body))
    return [rules for rules in found if isinstance(rules, kind)]


def _joined(known: Holidays, years: Iterable[HolidayYear]) -> Holidays:
    for year in years:
        known = known.with_year(year.holidays)
    return known


def _bodies(folder: str) -> list[str]:
    paths = sorted(Path(resource_path(folder)).glob("*.toml"))
    return [path.read_text("utf-8") for path in paths]


@functools.cache
def _shipped_schemes() -> tuple[Scheme, ...]:
    shipped = _read(_bodies("disclosure"), Scheme)
    return tuple(sorted(shipped, key=lambda each: each.code != _DEFAULT.scheme))


@functools.cache
def _shipped_holidays() -> Holidays:
    return _joined(Holidays(), _read(_bodies("holidays"), HolidayYear))
