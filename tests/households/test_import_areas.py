"""Lists of compounds and buildings become areas."""

from pathlib import Path

import pytest
from support.workbooks import save_xlsx

from shequ_desktop.community import service as community
from shequ_desktop.documents.columns import map_sheet
from shequ_desktop.documents.sheets import Cell, Range, Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households.rules.clean_areas import AREAS, CleanArea, clean_areas, map_areas
from shequ_desktop.households.rules.cleaning import LEDGER
from shequ_desktop.households.service.workbooks import NoPeopleFound, import_file
from shequ_desktop.storage.store import Store

TEMPLATE = [
    "小区/建筑名称",
    "类型",
    "所属网格",
    "详细地址",
    "建成年份",
    "户数",
    "楼栋数",
    "约居住人数",
    "企业数",
    "底商数",
    "是否通燃气",
    "物业费标准",
    "电梯数",
    "室内车位数",
    "室外车位数",
    "安全负责人",
    "安全负责人电话",
    "纬度",
    "经度",
    "开发商",
    "施工单位",
    "物业公司",
    "物业联系电话",
    "备注",
    "业委会联系人",
    "业委会联系电话",
    "业主姓名",
    "业主电话",
    "房东姓名",
    "房东电话",
    "商业类型",
]


def areas(rows: list[list[Cell]], *, merges: tuple[Range, ...] = ()) -> list[CleanArea]:
    sheet = Sheet(name="表", rows=rows, merges=merges)
    return clean_areas(sheet, map_areas(sheet, map_sheet(sheet, vocabulary(LEDGER))))


def told(found: list[CleanArea]) -> list[tuple[str, str, str]]:
    return [(area.kind.value, area.name, area.compound) for area in found]


def building_template(path: Path) -> Path:
    def row(name: str, kind: str, **said: object) -> list[object]:
        return [name, kind, "第一网格", *(said.get(title, "") for title in TEMPLATE[3:])]

    comments = ["必填，在网格内唯一", "必填", "必填，网格名称", *["可选"] * (len(TEMPLATE) - 3)]
    rows: list[list[object]] = [
        list(TEMPLATE),
        list(comments),
        row("幸福里小区", "住宅小区", 户数=320, 物业公司="安居物业", 楼栋数=6),
        row("万通大厦", "商业大厦", 详细地址="海棠路8号", 备注="有地下车库"),
    ]
    return save_xlsx(path, {"Building": rows, "注意事项": [["导入前请记得删除第二行的注释"]]})


def stored(store: Store) -> dict[str, tuple[str, str]]:
    with store.reading() as reading:
        notes = community.area_notes(reading)
        return {a.name: (a.kind.value, notes.get(a.id, "")) for a in community.areas(reading)}


def test_every_title_of_the_template_is_stored_or_says_why() -> None:
    words = vocabulary(AREAS)

    matched = {title: words.match((title,)) for title in TEMPLATE}

    for title, match in matched.items():
        assert match is not None, title
        assert match.field.fate == "field" or match.field.why, title


def test_a_workbook_of_buildings_becomes_areas_in_one_step(tmp_path: Path, store: Store) -> None:
    path = building_template(tmp_path / "建筑.xlsx")

    planned = import_file(store, path, dry_run=True)
    first = import_file(store, path)
    there = stored(store)
    again = import_file(store, path)

    assert (planned.areas, first.areas, again.areas) == (2, 2, 0)
    assert stored(store) == there
    assert there["幸福里小区"][0] == "compound"
    assert there["万通大厦"][0] == "building"
    assert there["第一网格"][0] == "grid"
    for said in ("户数：320", "物业公司：安居物业", "楼栋数：6", "所属网格：第一网格"):
        assert said in there["幸福里小区"][1]
    assert "详细地址：海棠路8号" in there["万通大厦"][1]
    assert "有地下车库" in there["万通大厦"][1]
    store.undo()
    assert stored(store) == {}


def test_a_list_may_name_the_building_behind_its_compound() -> None:
    found = areas(
        [
            ["序号", "小区名称", "楼号", "单元数", "层数", "户数", "楼栋长", "联系电话"],
            [1.0, "幸福里", "1号楼", 3.0, 6.0, 36.0, "邓小兰", "13800138000"],
            [2.0, "", "2号楼", 2.0, 6.0, 24.0, "魏海强", ""],
            [3.0, "锦绣苑", "1号楼", 2.0, 18.0, 72.0, "", ""],
            ["合计", "", "", "", "", 132.0, "", ""],
        ],
        merges=((1, 1, 2, 1),),
    )

    assert told(found) == [
        ("building", "1号楼", "幸福里"),
        ("building", "2号楼", "幸福里"),
        ("building", "1号楼", "锦绣苑"),
    ]
    assert found[0].note == "单元数：3；层数：6；户数：36；楼栋长：邓小兰；联系电话：13800138000"


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [("住宅小区", "compound"), ("商业建筑", "building"), ("大型出租房", "building")],
)
def test_the_kind_says_whether_it_is_a_compound_or_a_building(kind: str, wanted: str) -> None:
    found = areas([["名称", "类型", "户数"], ["幸福里", kind, 12.0]])

    assert [area.kind.value for area in found] == [wanted]


def test_without_a_kind_the_name_says_it() -> None:
    found = areas(
        [["名称", "建成年份", "户数"], ["幸福里", 1998.0, 12.0], ["海棠路3号楼", 2001.0, 8.0]]
    )

    assert [area.kind.value for area in found] == ["compound", "building"]


def test_a_list_of_people_with_counts_is_no_list_of_areas() -> None:
    rows: list[list[Cell]] = [
        ["小区名称", "楼号", "房号", "户主姓名", "户数", "联系电话"],
        ["幸福里", "1", "101", "邓小兰", 1.0, "13800138000"],
    ]

    assert areas(rows) == []


def test_a_workbook_with_neither_is_refused(tmp_path: Path, store: Store) -> None:
    path = save_xlsx(
        tmp_path / "a.xlsx", {"表": [["日期", "摘要", "金额"], ["2026-1-1", "水费", 3]]}
    )

    with pytest.raises(NoPeopleFound):
        import_file(store, path)
