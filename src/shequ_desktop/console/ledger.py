"""``shequ ledger``: the household ledger from and to files."""

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from shequ_desktop.community import service as community
from shequ_desktop.console import access
from shequ_desktop.console.parsing import USAGE
from shequ_desktop.console.speech import (
    DONE,
    DONE_WITH_ERRORS,
    Percent,
    Speech,
    deliver,
)
from shequ_desktop.documents.sheets import column_letters
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.rules.clean_values import CellIssue
from shequ_desktop.households.rules.cleaning import HIDDEN_ROW, LEDGER
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service import edit_cells
from shequ_desktop.households.service.exporting import records
from shequ_desktop.households.service.workbooks import Imported, LedgerFile, import_file
from shequ_desktop.households.values import EDIT_CELLS, CellEdit, PersonId
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading

_TOLD = 20
"""So many errors are told to humans; scripts get all."""
_PERSON = (
    *("full_name", "id_type", "id_number", "sex", "birth_date", "ethnicity", "phones"),
    "relation_to_head",
)
_HOME = (
    *("household_no", "building", "entrance", "door_no", "address", "group", "grid"),
    *("household_kind", "residence_state"),
)
_MORE = (
    *("political_status", "education", "marital_status", "workplace", "occupation", "health"),
    *("emergency_contact", "hukou_address", "hukou_match", "population_kind", "tags", "note"),
)


class MappingUnreadable(Problem):
    """The file with the meanings of columns is not there or no such thing."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "读不出列对应文件“{file}”。请检查：.json 或 .toml，每行一个“列标题 = 字段”。"
    )


class FieldUnknown(Problem):
    """A column is mapped to something that the ledger does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "列对应文件里的字段“{field}”不认识，没有导入。可用的字段：{fields}。"
    )


def import_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Import a workbook, after a backup, or only tell what it would do."""
    mapping = _mapping(arguments.mapping) if arguments.mapping else None
    made: list[str] = []
    percent = Percent("正在导入")
    with access.opened(arguments) as vault:

        def back_up() -> None:
            made.append(str(access.back_up(vault.path, vault.key, vault.store.user, "导入前").path))

        imported = import_file(
            vault.store,
            arguments.file,
            sheet=arguments.sheet,
            mapping=mapping,
            with_hidden=arguments.with_hidden,
            dry_run=arguments.dry_run,
            before_writing=back_up,
            progress=percent,
        )
    percent.end()
    errors = [issue for issue in imported.clean.issues if issue.level == "error"]
    answer = _answer(imported, errors)
    answer |= {"backup": made[0] if made else None, "dry_run": arguments.dry_run}
    speech.answer(answer, _text(imported, errors, dry_run=arguments.dry_run))
    return DONE_WITH_ERRORS if errors and arguments.strict else DONE


def export(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write everybody to stdout or to a file."""
    out: Path | None = arguments.out
    if out is None and arguments.format == "xlsx" and (speech.as_json or sys.stdout.isatty()):
        speech.aside("写法不对：请用 --out 写明 .xlsx 文件。")
        return USAGE
    count = [0]
    with access.opened(arguments) as vault, vault.store.reading() as reading:
        people = _counted(records(reading), count)
        write = _as_json if arguments.format == "json" else _as_xlsx
        deliver(write(reading, people), out)
    if out is not None:
        speech.answer({"out": str(out), "persons": count[0]}, f"已导出 {count[0]} 人：{out}")
    return DONE


def set_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write one cell of a resident's, as somebody at a window would."""
    edit = CellEdit(
        person_id=PersonId(arguments.person), field=arguments.field, text=arguments.value
    )
    with access.opened(arguments) as vault, vault.store.transaction(EDIT_CELLS) as tx:
        written = edit_cells(tx, [edit])
    speech.answer({"written": written}, "已改。" if written else "与原来相同，没有改动。")
    return DONE


def _mapping(path: Path) -> dict[str, str]:
    """Return title to field key.

    Raises:
        MappingUnreadable, FieldUnknown.
    """
    try:
        text = path.read_text("utf-8-sig")
        read = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
        pairs = {str(title): str(field).strip() for title, field in read.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise MappingUnreadable(type(error).__name__, file=path.name) from error
    return {title: _field(field) for title, field in pairs.items()}


def _field(named: str) -> str:
    words = vocabulary(LEDGER)
    if not named or named in words.fields:
        return named
    known = words.knows(named)
    if known is None:
        labels = "、".join(field.label for field in words.fields.values())
        raise FieldUnknown(field=named, fields=labels)
    return known.key


def _answer(imported: Imported, errors: Iterable[CellIssue]) -> dict[str, Any]:
    clean, plan = imported.clean, imported.plan
    warnings = (issue for issue in clean.issues if issue.level == "warn")
    return {
        **imported.counts(),
        "new_households": len(plan.new_homes),
        "areas": imported.areas,
        "errors": [_issue(issue) for issue in errors],
        "warnings": [_issue(issue) for issue in warnings],
        "skipped": [
            {"sheet": sheet, "row": row, "reason": why} for sheet, row, why in clean.skipped
        ],
        "sheets": _sheets(imported.file),
    }


def _issue(issue: CellIssue) -> dict[str, Any]:
    return {
        "sheet": issue.sheet,
        "row": issue.row,
        "column": issue.column,
        "value": issue.value,
        "message": issue.message,
        "field": issue.field,
        "kind": issue.kind,
    }


def _sheets(file: LedgerFile) -> list[dict[str, Any]]:
    return [
        {
            "sheet": each.sheet.name,
            "imported": each.taken,
            "columns": [
                {
                    "column": column_letters(column.index),
                    "title": column.title,
                    "field": column.field,
                    "how": column.how,
                }
                for table in each.areas or each.tables
                for column in table.columns
            ],
        }
        for each in file.sheets
    ]


def _text(imported: Imported, errors: list[CellIssue], *, dry_run: bool) -> str:
    counts = imported.counts()
    done = "试算结果（没有写入）" if dry_run else "已导入"
    lines = [
        (
            f"{done}：新增 {counts[Fate.NEW.value]}，更新 {counts[Fate.UPDATED.value]}，"
            f"相同 {counts[Fate.UNCHANGED.value]}，未采用 {counts[Fate.REFUSED.value]}"
        )
    ]
    if imported.areas:
        lines[0] += f"；小区、楼栋 {imported.areas} 处"
    hidden = sum(why == HIDDEN_ROW for _, _, why in imported.clean.skipped)
    if hidden:
        lines.append(f"  隐藏或筛选掉的 {hidden} 行没有导入，要导入请加 --with-hidden")
    lines += [
        f"  错误　{issue.sheet}!{issue.column}{issue.row}　{issue.message}"
        for issue in errors[:_TOLD]
    ]
    if len(errors) > _TOLD:
        lines.append(f"  ……共 {len(errors)} 处错误，加 --json 可看全部")
    return "\n".join(lines)


def _counted(people: Iterator[dict[str, Any]], count: list[int]) -> Iterator[dict[str, Any]]:
    for person in people:
        count[0] += 1
        yield person


def _as_json(reading: Reading, people: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """Yield one object, a person a line: 300,000 of them never lie in memory together."""
    office = community.community(reading)
    head = {
        "community": None if office is None else {"name": office.name, "code": office.code},
        "day": reading.today.isoformat(),
    }
    yield (json.dumps(head, ensure_ascii=False)[:-1] + ', "persons": [').encode()
    for number, person in enumerate(people):
        comma = ",\n" if number else "\n"
        yield (comma + json.dumps(person, ensure_ascii=False)).encode()
    yield b"\n]}\n"


def _as_xlsx(_: Reading, people: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    labels = vocabulary(LEDGER).fields
    headers = [labels[key].label for key in (*_PERSON, *_HOME, *_MORE)]
    yield workbook(headers, [_row(person) for person in people], title="居民台账")


def _row(person: Mapping[str, Any]) -> list[object]:
    home = dict(person["household"] or {})
    home["household_kind"] = home.get("kind", "")
    return [
        *(_shown(key, person[key]) for key in _PERSON),
        *(home.get(key, "") for key in _HOME),
        *(_shown(key, person[key]) for key in _MORE),
    ]


def _shown(key: str, value: Any) -> object:
    if isinstance(value, list):
        return "、".join(value)
    return shown_code(key, value) if key == "sex" else value or ""
