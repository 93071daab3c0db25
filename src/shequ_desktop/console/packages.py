"""``shequ package``: what goes along, what came, what is disputed, and whether offices agree."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shequ_desktop.console import access
from shequ_desktop.console.speech import DONE, PROBLEM, Percent, Speech
from shequ_desktop.storage.vault import Vault
from shequ_desktop.sync.arrival import Inspection, inspect, ourselves
from shequ_desktop.sync.digest import digest
from shequ_desktop.sync.disputes import Dispute, Voice, disputes
from shequ_desktop.sync.exchange import Wishes, preview, receive, take_along, take_in
from shequ_desktop.sync.knowledge import Gap
from shequ_desktop.sync.merging import Merged
from shequ_desktop.sync.refusals import AlreadyReceived


def export(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write what a peer has not acknowledged into a package."""
    from shequ_desktop.console.peers import peer_of  # noqa: PLC0415 - they call each other

    percent = Percent("正在写出")
    with access.opened(arguments) as vault:
        with vault.store.connection() as connection:
            member = peer_of(connection, arguments.to)
        delivered = take_along(
            vault.store,
            member.key_id,
            arguments.out,
            Wishes(note=arguments.note),
            progress=percent,
        )
    percent.end()
    paths = [str(path) for path in delivered.paths]
    speech.answer({"to": member.name, "files": paths}, f"已写出并核对，可以拔出：{paths[0]}")
    return DONE


def inspect_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Say what a package is, and whether it would be taken; 1: it would not."""
    with access.opened(arguments) as vault, vault.store.connection() as connection:
        found = inspect(arguments.file, ourselves(connection))
    speech.answer(_inspected(found), _told_inspection(found))
    return DONE if found.refusal is None else PROBLEM


def import_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Take in a package, or only tell what it would do; one that came before changes nothing."""
    with access.opened(arguments) as vault:
        inbox = inbox_of(vault.path)
        try:
            if arguments.preview:
                received = receive(vault.store, arguments.file, inbox)
                merged = preview(vault.store, received)
                received.fetched.path.unlink(missing_ok=True)
            else:
                merged = receive_and_take_in(vault, arguments.file, inbox)
        except AlreadyReceived as problem:
            answer = {"new": 0, "changed": 0, "to_review": 0, "already": True}
            speech.answer(answer, problem.told())
            return DONE
    answer = _merged(merged) | {"already": False, "preview": arguments.preview}
    speech.answer(answer, _told_merged(merged, is_preview=arguments.preview))
    return DONE


def conflicts(arguments: argparse.Namespace, speech: Speech) -> int:
    """List what has to be decided, row by row."""
    with access.opened(arguments) as vault, vault.store.connection() as connection:
        found = [_dispute(each) for each in disputes(connection)]
    lines = [
        f"{each['table']} {each['row']}：{'、'.join(cell['column'] for cell in each['cells']) or '删除'}"
        for each in found
    ]
    speech.answer({"conflicts": found}, "\n".join(lines) or "没有要核对的。")
    return DONE


def digest_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Tell the hash of everything that can be seen; equal offices have equal ones."""
    with access.opened(arguments) as vault, vault.store.connection() as connection:
        told = digest(connection)
    speech.answer({"digest": told}, told)
    return DONE


def receive_and_take_in(vault: Vault, path: Path, inbox: Path) -> Merged:
    """Copy a package into our own folder, check it and take it in. Raises as both do."""
    percent = Percent("正在导入")
    merged = take_in(vault.store, receive(vault.store, path, inbox), progress=percent)
    percent.end()
    return merged


def inbox_of(vault: Path) -> Path:
    """Return the folder beside a vault where packages are looked at before they are taken in."""
    return vault.parent / f"{vault.stem}.收件箱"


def missing_part(gap: Gap) -> dict[str, Any]:
    """Return which operations of which device a package that never came would have brought."""
    return {"device": gap.device.hex(), "after": gap.lo, "up_to": gap.hi}


def moment(wall: int | None) -> str | None:
    """Return an instant of some office's clock as ISO 8601."""
    if wall is None:
        return None
    return datetime.fromtimestamp(wall / 1000, UTC).isoformat(timespec="seconds")


def _merged(merged: Merged) -> dict[str, Any]:
    return {
        "new": merged.new,
        "changed": merged.changed,
        "to_review": merged.to_review,
        "operations": merged.operations,
        "waiting": merged.waiting,
        "refused": merged.refused,
        "tables": {
            name: {"new": each.new, "changed": each.changed, "to_review": each.to_review}
            for name, each in merged.tables.items()
        },
        "missing": [missing_part(gap) for gap in merged.gaps],
    }


def _told_merged(merged: Merged, *, is_preview: bool) -> str:
    done = "预览（没有写入）" if is_preview else "已导入"
    lines = [
        f"{done}：新增 {merged.new} 行，修改 {merged.changed} 行，待核对 {merged.to_review} 行"
    ]
    if merged.waiting:
        lines.append(f"  有 {merged.waiting} 处内容要升级程序后才能显示，已经保存")
    if merged.refused:
        lines.append(f"  有 {merged.refused} 处改动不允许，没有生效，已经记下")
    lines += [f"  缺少一个包：设备 {gap.device.hex()[:8]}" for gap in merged.gaps]
    return "\n".join(lines)


def _inspected(found: Inspection) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "would_be_taken": found.refusal is None,
        "reason": None if found.refusal is None else found.refusal.told(),
        "kind": None if found.refusal is None else type(found.refusal).__name__,
    }
    if found.glance is not None:
        header = found.glance.header
        answer |= {
            "written": moment(header.wall),
            "sender": None if found.glance.sender is None else found.glance.sender.name,
            "recipients": [each.name for each in found.glance.recipients],
            "for_us": found.glance.is_for_us,
            "our_community": found.glance.is_our_community,
        }
    if found.arrival is not None:
        unpacked = found.arrival.unpacked
        answer |= {
            "note": unpacked.manifest.note,
            "operations": unpacked.delta.contents.operations,
        }
    return answer


def _told_inspection(found: Inspection) -> str:
    answer = _inspected(found)
    lines = [f"来自 {answer.get('sender') or '未知设备'}　{answer.get('written') or ''}"]
    if "operations" in answer:
        lines.append(f"内含 {answer['operations']} 处改动　{answer['note']}".rstrip())
    lines.append("可以导入。" if found.refusal is None else found.refusal.told())
    return "\n".join(lines)


def _dispute(found: Dispute) -> dict[str, Any]:
    deletion = found.deletion
    return {
        "table": found.table,
        "row": found.row,
        "cells": [
            {
                "column": cell.column,
                "base": _shown(cell.base),
                "values": [_voice(voice) for voice in cell.voices],
            }
            for cell in found.cells
        ],
        "deletion": None
        if deletion is None
        else {
            "deleted": _voice(deletion.deleted),
            "worked_on": list(deletion.columns),
            "by": [_voice(voice) for voice in deletion.worked],
        },
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "value": _shown(voice.value),
        "user": voice.user,
        "device": voice.device.hex(),
        "written": moment(voice.wall),
        "operation": voice.operation,
        "ours": voice.ours,
    }


def _shown(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value
