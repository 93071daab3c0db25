"""The export file for the national system: which columns, in which order, called what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportColumn:
    """One column of the file."""

    fact: str
    """A key of ``FACT_TITLES``."""
    heading: str
    codes: Mapping[str, str] = field(default_factory=dict)
    """What the file writes instead of a value; values that are not in it stay as they are."""


FACT_TITLES: Final[Mapping[str, str]] = {
    "name": QT_TRANSLATE_NOOP("exported", "姓名"),
    "number": QT_TRANSLATE_NOOP("exported", "本社区编号"),
    "national_no": QT_TRANSLATE_NOOP("exported", "全国编号"),
    "sex": QT_TRANSLATE_NOOP("exported", "性别代码"),
    "kind": QT_TRANSLATE_NOOP("exported", "类型"),
    "unit": QT_TRANSLATE_NOOP("exported", "单位"),
    "post": QT_TRANSLATE_NOOP("exported", "岗位"),
    "class": QT_TRANSLATE_NOOP("exported", "岗位类别"),
    "place": QT_TRANSLATE_NOOP("exported", "地点"),
    "on": QT_TRANSLATE_NOOP("exported", "日期"),
    "begins": QT_TRANSLATE_NOOP("exported", "开始"),
    "ends": QT_TRANSLATE_NOOP("exported", "结束"),
    "minutes": QT_TRANSLATE_NOOP("exported", "分钟"),
    "hours": QT_TRANSLATE_NOOP("exported", "小时（按半小时舍去）"),
    "content": QT_TRANSLATE_NOOP("exported", "服务内容"),
    "households": QT_TRANSLATE_NOOP("exported", "帮助户数"),
    "people": QT_TRANSLATE_NOOP("exported", "服务人次"),
    "solved": QT_TRANSLATE_NOOP("exported", "解决问题"),
    "entered_by": QT_TRANSLATE_NOOP("exported", "录入人"),
    "confirmed_by": QT_TRANSLATE_NOOP("exported", "确认人"),
}
"""What can stand in a column. Identity numbers and telephones are never among it."""
