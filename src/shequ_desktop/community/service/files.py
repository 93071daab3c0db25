"""The files of rules that a community has brought in, and the days off that they know."""

import functools
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from sqlalchemy import select

from shequ_desktop.community.model import RuleFileRow
from shequ_desktop.community.values import holiday_year
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Reading, Transaction

RuleFileKind = Literal["profile", "scheme", "holidays"]


def rule_files(reading: Reading, kind: RuleFileKind) -> list[str]:
    """Return the files of a kind (TOML), later ones behind those that they replace."""
    return list(
        reading.session.scalars(
            select(RuleFileRow.body)
            .where(RuleFileRow.kind == kind, RuleFileRow.deleted_at.is_(None))
            .order_by(RuleFileRow.id)
        )
    )


def add_rule_file(tx: Transaction, kind: RuleFileKind, code: str, body: str) -> None:
    """Keep a file that its reader has understood."""
    tx.session.add(RuleFileRow(kind=kind, code=code, body=body))
    tx.session.flush()


def holidays(reading: Reading) -> Holidays:
    """Return the days off that are known, shipped or imported."""
    return _joined(_shipped(), rule_files(reading, "holidays"))


@functools.cache
def _shipped() -> Holidays:
    paths = sorted(Path(resource_path("holidays")).glob("*.toml"))
    return _joined(Holidays(), (path.read_text("utf-8") for path in paths))


def _joined(known: Holidays, bodies: Iterable[str]) -> Holidays:
    """Return what is known with every year that this edition of the program can read.

    One that came from a newer edition and cannot be read must not close the room.
    """
    for body in bodies:
        with suppress(RulesBroken, tomllib.TOMLDecodeError, KeyError):
            known = known.with_year(holiday_year(tomllib.loads(body)).holidays)
    return known
