"""``shequ volunteers``: the register of volunteers from and to files."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from shequ_desktop.console import access
from shequ_desktop.console.failures import told
from shequ_desktop.console.speech import DONE, Percent, Speech, deliver
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    IMPORT_VOLUNTEERS,
    Claim,
    Post,
    RollRowUnreadable,
    Volunteer,
)


class NoRegister(Problem):
    """The file has no list of volunteers."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”里没有找到志愿者名册：要有“姓名”一列的标题。没有导入。"
    )


def import_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Import a register, after a backup, or only tell what it would do."""
    percent = Percent("正在读取")
    made = None
    with access.opened(arguments) as vault:
        with vault.store.reading() as reading:
            found = service.read_register_file(arguments.file, reading, percent)
        percent.end()
        if not found:
            raise NoRegister("no titles", file=arguments.file.name)
        lines = [line for each in found for line in each.lines]
        findings = [finding for each in found for finding in each.findings]
        answer: dict[str, Any] = {
            "volunteers": len(lines),
            "residents": sum(line.draft.person_id is not None for line in lines),
        }
        if not arguments.dry_run and lines:
            made = access.back_up(vault.path, vault.key, vault.store.user, "导入前").path
            with vault.store.transaction(IMPORT_VOLUNTEERS) as tx:
                answer = asdict(service.import_register(tx, lines))
    answer |= {
        "refused": [told(each) for each in findings if isinstance(each, RollRowUnreadable)],
        "warnings": [told(each) for each in findings if not isinstance(each, RollRowUnreadable)],
        "backup": None if made is None else str(made),
        "dry_run": arguments.dry_run,
    }
    speech.answer(answer, _text(answer))
    return DONE


def export(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write every volunteer, post and claim as JSON; or confirmed service, as the office maps it."""
    out: Path | None = arguments.out
    if arguments.format != "json":
        return _export_service(arguments, speech)
    with access.opened(arguments) as vault, vault.store.reading() as reading:
        people, posts = service.volunteers(reading), service.posts(reading)
        deliver(_as_json(reading, people, posts), out)
    if out is not None:
        answer = {"out": str(out), "volunteers": len(people), "posts": len(posts)}
        speech.answer(answer, f"已导出 {len(people)} 名志愿者、{len(posts)} 个岗位：{out}")
    return DONE


def _export_service(arguments: argparse.Namespace, speech: Speech) -> int:
    out: Path | None = arguments.out
    with access.opened(arguments) as vault, vault.store.reading() as reading:
        columns = service.export_columns(reading)
        rows = service.exported(reading, columns)
    if arguments.format == "csv":
        content = service.csv_of(columns, rows)
    else:
        content = workbook([each.heading for each in columns], rows)
    deliver((content,), out)
    if out is not None:
        answer = {"out": str(out), "records": len(rows)}
        speech.answer(answer, f"已导出 {len(rows)} 条确认过的服务记录：{out}")
    return DONE


def _text(answer: dict[str, Any]) -> str:
    done = "试算结果（没有写入）" if answer["dry_run"] else "已导入"
    lines = [f"{done}：志愿者 {answer['volunteers']} 人，其中台账居民 {answer['residents']} 人"]
    lines += [f"  {each}" for each in answer["refused"]]
    return "\n".join(lines)


def _as_json(reading: Reading, people: list[Volunteer], posts: list[Post]) -> Iterator[bytes]:
    answer = {
        "day": reading.today.isoformat(),
        "volunteers": [_person(each) for each in people],
        "posts": [_post(each) for each in posts],
    }
    yield json.dumps(answer, ensure_ascii=False, indent=1, default=str).encode() + b"\n"


def _person(each: Volunteer) -> dict[str, Any]:
    return {
        "id": each.id,
        "number": each.number,
        "state": each.state,
        "registered_on": each.registered_on,
        "minutes": each.minutes,
        "posts": each.posts,
        "events": [asdict(event) for event in each.events],
        **asdict(each.draft),
    }


def _post(each: Post) -> dict[str, Any]:
    return {
        "id": each.id,
        "state": each.state,
        "why_closed": each.why_closed,
        "class": each.entry.class_title,
        **asdict(each.draft),
        "claims": [_claim(claim) for claim in each.claims],
    }


def _claim(each: Claim) -> dict[str, Any]:
    return {
        "id": each.id,
        "state": each.state,
        "volunteer": each.volunteer_name,
        "accepted_on": each.accepted_on,
        "ended_on": each.ended_on,
        "end_reason": each.end_reason,
        **asdict(each.draft),
    }
