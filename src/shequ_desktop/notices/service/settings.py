"""What the community has decided about its board, and the rule files it has imported."""

import functools
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import RulesUnreadable
from shequ_desktop.kernel.findings import RulesBroken, refuse
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.model import BoardRow
from shequ_desktop.notices.rules.checks import check_board
from shequ_desktop.notices.rules.files import read_rules
from shequ_desktop.notices.values import Board, ItemUnknown, Scheme
from shequ_desktop.storage.store import Reading, Transaction

_DEFAULT = Board()
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
    found = (*_shipped_schemes(), *_read(communities.rule_files(reading, "scheme")))
    return tuple({each.code: each for each in found}.values())


def scheme(reading: Reading, code: str = "") -> Scheme:
    """Return a catalogue; without a code, or if it is gone, the one in force."""
    known = {each.code: each for each in schemes(reading)}
    in_force = known.get(board(reading).scheme, known[_DEFAULT.scheme])
    return known.get(code, in_force)


def import_rules(tx: Transaction, content: bytes) -> str:
    """Keep a catalogue or a year's holidays from a file, and return what it is called.

    Raises:
        RulesBroken: ``RulesUnreadable``, the file is neither.
    """
    body = _decoded(content)
    rules = read_rules(body)
    if isinstance(rules, Scheme):
        communities.add_rule_file(tx, "scheme", rules.code, body)
    else:
        communities.add_rule_file(tx, "holidays", str(rules.year), body)
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


def _read(bodies: Iterable[str]) -> list[Scheme]:
    """Return the catalogues in files that this edition of the program can read.

    One that came from a newer edition and cannot be read must not close the room.
    """
    found = []
    for body in bodies:
        with suppress(RulesBroken):
            found.append(read_rules(body))
    return [rules for rules in found if isinstance(rules, Scheme)]


@functools.cache
def _shipped_schemes() -> tuple[Scheme, ...]:
    paths = sorted(Path(resource_path("disclosure")).glob("*.toml"))
    shipped = _read(path.read_text("utf-8") for path in paths)
    return tuple(sorted(shipped, key=lambda each: each.code != _DEFAULT.scheme))
