"""What offices disagree about, in the words of people."""

import functools
import json
from collections.abc import Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.packages.values import Question, Subject, Voice
from shequ_desktop.storage.log import captured_tables
from shequ_desktop.storage.store import Reading
from shequ_desktop.sync import disputes as engine
from shequ_desktop.sync.identity import find_roster
from shequ_desktop.sync.proposals import Proposal, proposals

_DELETED = "deleted_at"
_MOST = 60


def subjects(reading: Reading) -> list[Subject]:
    """Return everything that somebody has to decide, row by row."""
    connection = reading.session.connection()
    known = find_roster(connection)
    devices = {} if known is None else _devices(known.members.values())
    disputed = [
        Subject(
            title=_called(reading, each.table, each.row),
            kind=each.table,
            questions=tuple(_questions(each, devices)),
        )
        for each in engine.disputes(connection)
    ]
    rows = groupby(proposals(connection), key=attrgetter("table", "row"))
    return [
        *disputed,
        *(
            Subject(
                title=_called(reading, table, row),
                kind=table,
                questions=tuple(_proposed(each, devices) for each in wanted),
            )
            for (table, row), wanted in rows
        ),
    ]


def _proposed(found: Proposal, devices: Mapping[str, str]) -> Question:
    """Return a proposal as people read it: what the row shows, and what somebody wanted."""
    words = _words().get(found.table, {})
    return Question(
        table=found.table,
        row=found.row,
        column=found.column,
        title=words.get(found.column, found.column),
        base=_shown(found.shown),
        voices=(_voice(found.wanted, devices),),
        proposal=found.number,
        is_about_sealed=found.is_about_sealed,
    )


def _devices(members: Any) -> dict[str, str]:
    return {device: member.name for member in members for device in member.devices}


def _questions(found: engine.Dispute, devices: Mapping[str, str]) -> list[Question]:
    words = _words().get(found.table, {})
    questions = [
        Question(
            table=found.table,
            row=found.row,
            column=cell.column,
            title=words.get(cell.column, cell.column),
            base=_shown(cell.base),
            voices=tuple(_voice(voice, devices) for voice in cell.voices),
        )
        for cell in found.cells
    ]
    if found.deletion is not None:
        questions.append(
            Question(
                table=found.table,
                row=found.row,
                column=_DELETED,
                title="、".join(words.get(name, name) for name in found.deletion.columns),
                base="",
                voices=(
                    _voice(found.deletion.deleted, devices),
                    *(_voice(voice, devices) for voice in found.deletion.worked),
                ),
                is_deletion=True,
            )
        )
    return questions


def _voice(voice: engine.Voice, devices: Mapping[str, str]) -> Voice:
    return Voice(
        shown=_shown(voice.value),
        value=voice.value,
        who=voice.user,
        device=devices.get(voice.device.hex(), ""),
        at_ms=voice.wall,
        ours=voice.ours,
    )


def _called(reading: Reading, table: str, row: str) -> str:
    """Return what a row is called: by its own name, or by that of what it belongs to."""
    names = _words().get("names", {})
    if table not in names:
        return ""
    assert table in {each.name for each in captured_tables().values()}, "one of ours"
    found = reading.rows(
        f'SELECT "{names[table]}" FROM "{table}" WHERE id = ?',
        (bytes.fromhex(row),),
        tables=(table,),
    )
    return str(found[0][0]) if found else ""


def _shown(value: object) -> str:
    """Return a cell as people read it; empty: nothing."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.hex()[:8]
    text = str(value)
    if text[:1] == "[":
        try:
            read = json.loads(text)
        except ValueError:
            return text
        return "、".join(map(str, read))
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


@functools.cache
def _words() -> Mapping[str, Mapping[str, str]]:
    table = resource_table("sync/words.toml")
    return {name: words for name, words in table.items() if isinstance(words, dict)}
