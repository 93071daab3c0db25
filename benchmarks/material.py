"""What is measured: vaults and a workbook of invented people, made once and kept in ``out/bench``."""

import hashlib
import inspect
import os
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from shequ_desktop.community import service as community
from shequ_desktop.community.values import FOUND_COMMUNITY, AreaKind, Community
from shequ_desktop.households.model import lines, tables
from shequ_desktop.households.model.tables import (
    DwellingRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
    TagRow,
)
from shequ_desktop.households.values import IMPORT_LEDGER
from shequ_desktop.kernel.citizen_id import checksum
from shequ_desktop.kernel.ids import new_raw_id
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import keyring, log
from shequ_desktop.storage.store import Furnishing, Transaction
from shequ_desktop.storage.vault import Vault, create_vault, open_vault

FOLDER = Path(__file__).parent.parent / "out" / "bench"
USER, PASSWORD = "王敏", "correct horse"
ROWS, LARGE, SMALL = 50_000, 300_000, 10_000
CHEAP = keyring.Cost(memory_kib=1024, passes=1)
TITLES = (
    *("序号", "户编号", "户主姓名", "姓名", "与户主关系", "身份证号", "性别", "出生日期", "民族"),
    *("联系电话", "楼栋", "单元", "房号", "政治面貌", "文化程度", "婚姻状况", "工作单位"),
    *("户籍地址", "人群标签", "备注"),
)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华文玉兰红桂香春梅建国志平晓东海燕宇浩欣怡子涵"
_AT_A_DOOR = 3
_FLOORS, _DOORS, _ENTRANCES = 6, 2, 4
_DAY_ONE = date(1936, 1, 1)
_TAGS = ("living_alone", "subsistence_aid", "disabled", "aged_80", "party_member")


def make_all() -> None:
    """Make whatever is not there yet."""
    workbook(ROWS)
    vault(SMALL)
    vault(LARGE)


def workbook(rows: int) -> Path:
    """Return a workbook of so many people in 20 columns."""
    path = FOLDER / f"ledger-{rows}-{_fingerprint()}.xlsx"
    return _made(path, lambda part: _write_workbook(part, rows))


def vault(persons: int) -> tuple[Path, bytes]:
    """Return a closed vault with so many people, and its key."""
    path = FOLDER / f"people-{persons}-{_fingerprint()}.juwu"
    _made(path, lambda part: _write_vault(part, persons))
    return path, keyring.unlock(keyring.load(path), USER, PASSWORD)


def opened(path: Path, key: bytes, furnishing: Furnishing = FURNISHING) -> Vault:
    """Open a vault as the program does."""
    return open_vault(path, key, user=USER, furnishing=furnishing)


def empty(path: Path, furnishing: Furnishing = FURNISHING) -> Vault:
    """Make an empty vault in the place of ``path``, and open it."""
    for part in path.parent.glob(f"{path.name}*"):
        part.unlink()
    made = create_vault(path, community="幸福里社区", user=USER, password=PASSWORD, cost=CHEAP)
    return opened(path, made.key, furnishing)


def people(draw: random.Random, many: int) -> list[tuple[Any, ...]]:
    """Return the values of ``PERSON_COLUMNS`` of so many people."""
    return [_person(draw) for _ in range(many)]


def _person(draw: random.Random) -> tuple[Any, ...]:
    born, sex = _DAY_ONE + timedelta(days=draw.randrange(32_000)), draw.choice("12")
    return (
        new_raw_id(),
        _name(draw),
        _number(draw, born, sex),
        sex,
        born.isoformat(),
        f"1{draw.randrange(3_000_000_000, 9_999_999_999)}",
        "01",
        draw.choice(("13", "13", "13", "01", "03")),
        draw.choice(("10", "20", "30", "60", "70")),
        draw.choice(("01", "01", "01", "02")),
    )


PERSON_COLUMNS = (
    *("id", "full_name", "id_number", "sex", "birth_date", "phones", "ethnicity"),
    *("political_status", "education", "hukou_match"),
)


def insert(tx: Transaction, cls: type[Any], columns: tuple[str, ...], rows: list[Any]) -> None:
    """Insert many rows; columns that are not named hold what is empty."""
    table: Table = cls.__table__
    rest = {
        column.name: 0 if column.type.python_type is int else ""
        for column in table.columns
        if column.name not in columns and not column.nullable
    }
    tail = tuple(rest.values())
    tx.insert_many(table, (*columns, *rest), (row + tail for row in rows))


def _fingerprint() -> str:
    """Return what changes when the material has to be made anew."""
    hashed = hashlib.sha256(Path(__file__).read_bytes())
    for module in (lines, tables, log):
        hashed.update(inspect.getsource(module).encode())
    hashed.update(repr(log.captured_shape()).encode())
    return hashed.hexdigest()[:8]


def _made(path: Path, make: Callable[[Path], None]) -> Path:
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        kind, _, _ = path.stem.rpartition("-")
        for old in FOLDER.glob(f"{kind}-*"):
            old.unlink()
        part = path.with_name(f"making-{os.getpid()}{path.suffix}")
        make(part)
        for each in FOLDER.glob(f"{part.name}*"):
            each.replace(each.with_name(each.name.replace(part.name, path.name)))
    return path


def _write_workbook(path: Path, rows: int) -> None:
    from openpyxl import Workbook  # noqa: PLC0415 - not in the process whose memory is weighed

    draw = random.Random(7)  # noqa: S311 - invented people
    book = Workbook(write_only=True)
    sheet = book.create_sheet("居民台账")
    sheet.append(TITLES)
    head = ""
    for at in range(rows):
        home = at // _AT_A_DOOR
        name, first = _name(draw), at % _AT_A_DOOR == 0
        head = name if first else head
        born, sex = _DAY_ONE + timedelta(days=draw.randrange(32_000)), draw.choice("12")
        building, entrance, door = _door(home)
        sheet.append(
            (
                *(at + 1, f"{building:03d}-{entrance}-{door}", head, name),
                "户主" if first else draw.choice(("配偶", "子", "女", "母亲")),
                *(_number(draw, born, sex), {"1": "男", "2": "女"}[sex], f"{born:%Y.%m.%d}"),
                *("汉族", f"1{draw.randrange(3_000_000_000, 9_999_999_999)}"),
                *(f"{building}号楼", f"{entrance}单元", door),
                draw.choice(("群众", "群众", "中共党员", "共青团员")),
                draw.choice(("小学", "初中", "高中", "大专", "本科")),
                draw.choice(("已婚", "未婚", "丧偶")),
                draw.choice(("", "市第一中学", "自由职业", "个体")),
                f"江苏省南京市建邺区海棠街道{building}号",
                draw.choice(("", "", "", "", "独居", "低保")),
                draw.choice(("", "", "", "长期在外")),
            )
        )
    book.save(path)


def _write_vault(path: Path, persons: int) -> None:
    vault = empty(path)
    try:
        with vault.store.transaction(FOUND_COMMUNITY) as tx:
            community.write_community(tx, Community(name="幸福里社区", code="320105001001"))
        with vault.store.transaction(IMPORT_LEDGER) as tx:
            _write_people(tx, persons)
    finally:
        vault.close()
    for rest in (".lock", ".owner"):
        path.with_name(path.name + rest).unlink(missing_ok=True)


def _write_people(tx: Transaction, persons: int) -> None:
    draw = random.Random(11)  # noqa: S311 - invented people
    doors: list[Any] = []
    homes: list[Any] = []
    for home in range(-(-persons // _AT_A_DOOR)):
        building, entrance, door = _door(home)
        doors.append((new_raw_id(), (building, entrance), door))
        homes.append((new_raw_id(), doors[-1][0], f"{building:03d}-{entrance}-{door}", "01"))
    places = _places(tx, sorted({place for _, place, _ in doors}))
    doors = [(id_, places[place], door) for id_, place, door in doors]
    insert(tx, DwellingRow, ("id", "entrance_id", "door_no"), doors)
    insert(tx, HouseholdRow, ("id", "dwelling_id", "household_no", "residence_state"), homes)
    everybody = people(draw, persons)
    insert(tx, PersonRow, PERSON_COLUMNS, everybody)
    members = [
        (
            *(new_raw_id(), homes[at // _AT_A_DOOR][0], person[0]),
            *("20" if at % _AT_A_DOOR else "02", at % _AT_A_DOOR),
        )
        for at, person in enumerate(everybody)
    ]
    columns = ("id", "household_id", "person_id", "relation_to_head", "position")
    insert(tx, MemberRow, columns, members)
    tags = [(new_raw_id(), person[0], draw.choice(_TAGS)) for person in everybody[::12]]
    insert(tx, TagRow, ("id", "person_id", "tag"), tags)


def _places(tx: Transaction, wanted: list[tuple[int, int]]) -> dict[tuple[int, int], bytes]:
    buildings = {
        building: community.add_area(tx, AreaKind.BUILDING, f"{building}号楼")
        for building in sorted({building for building, _ in wanted})
    }
    return {
        (building, entrance): bytes.fromhex(
            community.add_area(tx, AreaKind.ENTRANCE, f"{entrance}单元", buildings[building])
        )
        for building, entrance in wanted
    }


def _door(home: int) -> tuple[int, int, str]:
    rest, door = divmod(home, _DOORS)
    rest, floor = divmod(rest, _FLOORS)
    building, entrance = divmod(rest, _ENTRANCES)
    return building + 1, entrance + 1, f"{floor + 1}0{door + 1}"


def _name(draw: random.Random) -> str:
    return draw.choice(SURNAMES) + "".join(draw.choices(GIVEN, k=draw.choice((1, 2, 2))))


def _number(draw: random.Random, born: date, sex: str) -> str:
    body = f"320105{born:%Y%m%d}{draw.randrange(100):02d}{draw.randrange(5) * 2 + (sex == '1')}"
    return body + checksum(body)
