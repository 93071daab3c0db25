"""``shequ hub``: the street's copy of its communities in PostgreSQL, filled from a folder."""

import argparse
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from shequ_desktop.console.packages import missing_part, moment
from shequ_desktop.console.peers import compared
from shequ_desktop.console.speech import DONE, DONE_WITH_ERRORS, Percent, Speech
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage.log import captured_shape
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.hub import communities
from shequ_desktop.sync.hub.board import Status, board, digest, total
from shequ_desktop.sync.hub.database import connect, transaction
from shequ_desktop.sync.hub.inbox import Emptied, empty, take
from shequ_desktop.sync.records import Role
from shequ_desktop.sync.refusals import AlreadyReceived
from shequ_desktop.sync.scopes import profile

_TABLES = {
    "dwelling": "房屋",
    "household": "户",
    "person": "居民",
    "meeting": "会议",
    "resolution": "决议",
    "volunteer": "志愿者",
    "voucher": "凭证",
}


class DatabaseNotNamed(Problem):
    """Neither the command line nor the environment says which."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "没有写明街道的数据库。请加 --database URL，或设置环境变量 SHEQU_DATABASE。"
    )


def hub(arguments: argparse.Namespace, speech: Speech) -> int:
    """Ask to be admitted, be admitted, take in a folder; then tell how the communities stand."""
    if not arguments.database:
        raise DatabaseNotNamed
    assert FURNISHING is not None, "with it every room's tables are known"
    engine = connect(arguments.database)
    try:
        return _hub(engine, arguments, speech)
    finally:
        engine.dispose()


def _hub(engine: Engine, arguments: argparse.Namespace, speech: Speech) -> int:
    shape = captured_shape()
    communities.set_up(engine, shape)
    if arguments.request is not None:
        asked = communities.request(engine, arguments.request, arguments.name, wall=_now())
        answer = {"out": str(arguments.request), "name": asked.name, "digits": asked.digits}
        speech.answer(answer, f"申请已写入：{arguments.request}\n请电话核对：{asked.digits}")
        return DONE
    done = Emptied()
    with tempfile.TemporaryDirectory(prefix="shequ-hub-") as folder:
        if arguments.join is not None:
            _join(engine, arguments, speech, (Path(folder), shape, done))
        if arguments.inbox is not None:
            percent = Percent("正在读入")
            found = empty(
                engine, arguments.inbox, Path(folder), shape, wall=_now(), progress=percent
            )
            percent.end()
            done.taken += found.taken
            done.again += found.again
            done.refused += found.refused
    statuses, digests = _statuses(engine, shape, with_digests=arguments.digests)
    speech.answer(_answer(done, statuses, digests), _told(done, statuses))
    return DONE_WITH_ERRORS if done.refused and arguments.strict else DONE


def _join(
    engine: Engine,
    arguments: argparse.Namespace,
    speech: Speech,
    where: tuple[Path, Shape, Emptied],
) -> None:
    quarantine, shape, done = where
    admitted = communities.answer(engine, arguments.join)
    compared(admitted.digits, arguments, speech)
    communities.join(engine, admitted)
    try:
        done.taken.append(take(engine, arguments.join, quarantine, shape, _now()))
    except AlreadyReceived:
        done.again.append(arguments.join.name)


def _statuses(
    engine: Engine, shape: Shape, *, with_digests: bool
) -> tuple[list[Status], dict[int, str]]:
    seen = profile(Role.STREET)
    assert seen is not None, "a street sees but a part"
    with transaction(engine) as connection:
        statuses = board(connection, seen.counted)
        numbers = [each.community.number for each in statuses] if with_digests else []
        return statuses, {each: digest(connection, each, shape) for each in numbers}


def _answer(done: Emptied, statuses: list[Status], digests: Mapping[int, str]) -> dict[str, Any]:
    return {
        "taken": [
            {
                "file": each.file,
                "community": each.community,
                "sender": each.sender,
                "operations": each.operations,
                "new": each.new,
                "changed": each.changed,
            }
            for each in done.taken
        ],
        "again": done.again,
        "refused": [
            {
                "file": each.file,
                "reason": each.problem.told(),
                "kind": type(each.problem).__name__,
            }
            for each in done.refused
        ],
        "communities": [_status(each, digests) for each in statuses],
        "total": total(statuses),
    }


def _status(status: Status, digests: Mapping[int, str]) -> dict[str, Any]:
    community = status.community
    told = {
        "name": community.name,
        "community": community.uuid.hex(),
        "part": community.view > 0,
        "last_written": moment(status.last_written),
        "last_received": moment(status.last_received),
        "last_sender": status.last_sender,
        "packages": status.packages,
        "operations": status.standing.operations,
        "missing": [missing_part(gap) for gap in status.standing.missing],
        "conflicts": status.standing.conflicts,
        "refused": status.standing.refused,
        "counters": dict(status.counters),
    }
    return told | {"digest": digests[community.number]} if digests else told


def _told(done: Emptied, statuses: list[Status]) -> str:
    lines = [
        f"已读入 {each.file}：{each.community}，新增 {each.new} 行，修改 {each.changed} 行"
        for each in done.taken
    ]
    lines += [f"收到过 {each}，没有重复读入" for each in done.again]
    lines += [f"没有采用 {each.file}：{each.problem.told()}" for each in done.refused]
    for each in statuses:
        lines.append(
            f"{each.community.name}　最近收到 {moment(each.last_received) or '还没有'}　"
            f"待核对 {each.standing.conflicts}　缺包 {len(each.standing.missing)}"
        )
        lines.append(f"  {_counted(each.counters)}")
    lines.append(f"合计（{len(statuses)} 个社区）　{_counted(total(statuses))}")
    return "\n".join(lines)


def _counted(counters: Mapping[str, int]) -> str:
    return "　".join(f"{_TABLES.get(name, name)} {count}" for name, count in counters.items())


def _now() -> int:
    return time.time_ns() // 1_000_000
