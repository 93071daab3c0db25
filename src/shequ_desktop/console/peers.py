"""``shequ peer``: found a community of devices, ask to join it, admit, join; who takes part."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import AreaKind
from shequ_desktop.console import access
from shequ_desktop.console.packages import (
    inbox_of,
    missing_part,
    moment,
    receive_and_take_in,
)
from shequ_desktop.console.speech import DONE, Speech
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.atomic import move_over
from shequ_desktop.storage.problems import disk_problems
from shequ_desktop.storage.store import Reading
from shequ_desktop.storage.vault import Vault
from shequ_desktop.sync.exchange import take_along
from shequ_desktop.sync.identity import find_roster, identity, roster
from shequ_desktop.sync.knowledge import gaps, waiting
from shequ_desktop.sync.membership import KeySheet, admit, found, join
from shequ_desktop.sync.pairing import Answer, read_answer, read_request, write_request
from shequ_desktop.sync.peers import peer
from shequ_desktop.sync.records import Role
from shequ_desktop.sync.recovering import take_over
from shequ_desktop.sync.roster import Member, Standing

KEY_CODE = "SHEQU_KEY_CODE"
_ROLES = {
    Role.OFFICE: "居委会",
    Role.GRID: "网格",
    Role.STATION: "服务站",
    Role.STREET: "街道",
}
_HOST = "社区主机"
_STANDINGS = {Standing.ACTIVE: "在用", Standing.RETIRED: "已退出", Standing.REVOKED: "已停用"}


class ScopeUnknown(Problem):
    """No grid is called that."""

    sentence = QT_TRANSLATE_NOOP("problems", "没有叫“{scope}”的网格。现有的网格：{grids}。")


class DigitsNotCompared(Problem):
    """Somebody has to compare the digits, and nobody is there."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "请先通过电话与对方核对这组数字，一致后加 --yes 再运行一次：{digits}。",
    )


class KeyCodeNotGiven(Problem):
    """The digits of the sheet in the safe are given by the environment, not on the command line."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "没有密钥单上的数字。请把九组数字设为环境变量 SHEQU_KEY_CODE，再运行一次。"
    )


class PeerUnknown(Problem):
    """Nobody of that name takes part."""

    sentence = QT_TRANSLATE_NOOP("problems", "设备名册里没有“{peer}”。现有的设备：{peers}。")


def begin(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make this vault the host of a community of devices; its key sheet is shown once."""
    with access.opened(arguments) as vault, vault.store.connection(writing=True) as connection:
        sheet = found(
            connection,
            community=_community_name(vault),
            name=arguments.name,
            wall=_now(),
        )
    speech.answer(_sheet(sheet), _told_sheet(sheet))
    return DONE


def request(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write the file by which this device asks to join."""
    with access.opened(arguments) as vault, vault.store.connection() as connection:
        asked = write_request(arguments.out, identity(connection), arguments.name, wall=_now())
    answer = {"out": str(arguments.out), "name": asked.name, "digits": asked.digits}
    speech.answer(answer, f"申请已写入：{arguments.out}\n请电话核对：{asked.digits}")
    return DONE


def admit_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Admit a device by its file, and write the package that answers it.

    The first time, this computer becomes the host, and its key sheet is told, once.
    """
    asked = read_request(arguments.file)
    compared(asked.digits, arguments, speech)
    with access.opened(arguments) as vault:
        with vault.store.reading() as reading:
            scope = _grids(reading, arguments.scope)
        with vault.store.connection(writing=True) as connection:
            sheet = None
            if find_roster(connection) is None:
                name = _community_name(vault)
                sheet = found(connection, community=name, name=_HOST, wall=_now())
            member = admit(
                connection,
                asked,
                name=arguments.name or asked.name,
                role=Role(arguments.role),
                scope=scope,
                wall=_now(),
            )
        _write_answer(vault, member, arguments.out)
    answer = {"out": str(arguments.out), **_member(member)}
    lines = [f"已准许“{member.name}”加入，批复写入：{arguments.out}"]
    if sheet is not None:
        answer["key_sheet"] = _sheet(sheet)
        lines.append(_told_sheet(sheet))
    speech.answer(answer, "\n".join(lines))
    return DONE


def join_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Join the community that has admitted this device, and take in what it sends."""
    with access.opened(arguments) as vault:
        with vault.store.connection() as connection:
            answered = read_answer(arguments.file, identity(connection))
        compared(answered.digits, arguments, speech)
        with vault.store.connection(writing=True) as connection:
            member = join(connection, answered)
        merged = receive_and_take_in(vault, arguments.file, inbox_of(vault.path))
    answer = {
        "community": answered.roster.founding.name,
        "admitted_by": answered.admitted_by.name,
        **_member(member),
        "new": merged.new,
        "changed": merged.changed,
    }
    speech.answer(answer, _told_joined(answered, member))
    return DONE


def take_over_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make this computer the host by the key sheet and any package of the community."""
    code = os.environ.get(KEY_CODE, "")
    if not code:
        raise KeyCodeNotGiven
    with access.opened(arguments) as vault:
        member, _ = take_over(
            vault.store, arguments.file, inbox_of(vault.path), code, name=arguments.name
        )
    speech.answer(_member(member), f"本机已成为社区主机，叫“{member.name}”。请把密钥单放回保险柜。")
    return DONE


def list_(arguments: argparse.Namespace, speech: Speech) -> int:
    """Say who takes part, what they have, and what is missing."""
    with access.opened(arguments) as vault, vault.store.connection() as connection:
        known = find_roster(connection)
        members = [] if known is None else list(known.members.values())
        us = identity(connection).keys.public.key_id
        told = [_board(connection, member, us) for member in members]
        missing = [missing_part(gap) for gap in gaps(connection)]
    lines = [
        f"{'本机　' if each['this'] else ''}{each['name']}　{each['role_title']}　"
        f"{each['standing_title']}　待带走 {each['waiting']} 条"
        for each in told
    ]
    lines += [f"缺少一个包：设备 {each['device']}" for each in missing]
    speech.answer({"peers": told, "missing": missing}, "\n".join(lines) or "还没有组成设备名册。")
    return DONE


def peer_of(connection: Connection, named: str) -> Member:
    """Return the member that a command line names, by name or by the beginning of its key.

    Raises:
        PeerUnknown: nobody, or several.
        NotEnrolled: there is no community of devices yet.
    """
    members = roster(connection).members.values()
    found = [each for each in members if each.name == named or each.key_id.startswith(named)]
    if len(found) != 1:
        raise PeerUnknown("peer", peer=named, peers="、".join(each.name for each in members))
    return found[0]


def _board(connection: Connection, member: Member, us: str) -> dict[str, Any]:
    them = peer(connection, member)
    return {
        **_member(member),
        "this": member.key_id == us,
        "last_heard": moment(them.wall),
        "waiting": 0 if member.key_id == us else waiting(connection, them.device),
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        "key": member.key_id,
        "name": member.name,
        "role": member.role,
        "role_title": _ROLES[member.role],
        "scope": list(member.scope),
        "standing": member.standing.value,
        "standing_title": _STANDINGS[member.standing],
    }


def _write_answer(vault: Vault, member: Member, out: Path) -> None:
    """Write the answer under the name that was asked for, whole or not at all."""
    with disk_problems(), tempfile.TemporaryDirectory(dir=out.parent) as folder:
        delivered = take_along(vault.store, member.key_id, Path(folder))
        move_over(delivered.paths[0], out)


def _grids(reading: Reading, named: Sequence[str]) -> list[str]:
    grids = {
        area.name: str(area.id) for area in communities.areas(reading) if area.kind is AreaKind.GRID
    }
    for name in named:
        if name not in grids and name not in grids.values():
            raise ScopeUnknown("scope", scope=name, grids="、".join(grids) or "（还没有）")
    return [grids.get(name, name) for name in named]


def compared(digits: str, arguments: argparse.Namespace, speech: Speech) -> None:
    """Have somebody compare the digits, unless the script says that it was done.

    Raises:
        DigitsNotCompared: nobody has.
    """
    if arguments.yes:
        return
    if not sys.stdin.isatty():
        raise DigitsNotCompared("digits", digits=digits)
    speech.aside(f"请与对方电话核对，两边应当完全一致：\n  {digits}")
    speech.aside("一致请输入 yes：")
    if sys.stdin.readline().strip().lower() != "yes":
        raise DigitsNotCompared("digits", digits=digits)


def _community_name(vault: Vault) -> str:
    with vault.store.reading() as reading:
        community = communities.community(reading)
    return "" if community is None else community.name


def _sheet(sheet: KeySheet) -> dict[str, Any]:
    return {
        "community": sheet.community,
        "device": sheet.device,
        "code": "-".join((*sheet.code_groups, sheet.check_group)),
        "digits": sheet.community_digits,
    }


def _told_sheet(sheet: KeySheet) -> str:
    return (
        f"{sheet.community}：本机“{sheet.device}”是主机。\n"
        f"密钥单（只显示这一次，请抄写后锁进保险柜）：\n"
        f"  {' '.join(sheet.code_groups)}　校验 {sheet.check_group}\n"
        f"社区数字（可以公开，加入时核对）：{sheet.community_digits}"
    )


def _told_joined(answered: Answer, member: Member) -> str:
    return (
        f"已加入{answered.roster.founding.name}，本机叫“{member.name}”（{_ROLES[member.role]}）。"
    )


def _now() -> int:
    return time.time_ns() // 1_000_000
