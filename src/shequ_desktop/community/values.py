"""The community and its areas, in words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

AreaId = NewType("AreaId", str)


class AreaKind(StrEnum):
    """What an area is; two trees: compound, building, entrance; group, grid, micro-grid."""

    COMPOUND = "compound"
    BUILDING = "building"
    ENTRANCE = "entrance"
    GROUP = "group"
    GRID = "grid"
    MICRO_GRID = "micro_grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """社区: the head of every paper."""

    name: str
    """幸福里社区."""
    code: str
    """区划代码, 12 digits: county (GB/T 2260), street, committee."""
    street: str = ""
    address: str = ""
    phone: str = ""

    @property
    def committee(self) -> str:
        """Return the committee's name, as it signs: 幸福里社区居民委员会."""
        return f"{self.name}居民委员会"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """区域单元: a node of one of the two trees."""

    id: AreaId
    kind: AreaKind
    name: str
    """As people say it: 3号楼, 2单元, 第一网格."""
    parent_id: AreaId | None = None
    households: int = 0
    """Active households in it and below; computed."""


@dataclass(frozen=True, slots=True)
class NameMissing(Finding):
    """A community without a name cannot sign anything."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写社区名称。")


@dataclass(frozen=True, slots=True)
class CodeWrong(Finding):
    """The area code has twelve digits."""

    sentence = QT_TRANSLATE_NOOP("findings", "区划代码应为 12 位数字，现在是“{code}”。")
    code: str


FOUND_COMMUNITY = Operation(
    "community.found", QT_TRANSLATE_NOOP("operations", "建立社区"), undoable=False
)
EDIT_COMMUNITY = Operation("community.edit", QT_TRANSLATE_NOOP("operations", "修改社区信息"))
EDIT_AREA = Operation("community.edit_area", QT_TRANSLATE_NOOP("operations", "修改区域"))

OPERATIONS = (FOUND_COMMUNITY, EDIT_COMMUNITY, EDIT_AREA)
"""Every operation of this room."""
