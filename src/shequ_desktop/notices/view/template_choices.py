"""Values that settings of templates choose from, and what each is called. Knows no window."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from shequ_desktop.documents.paper import Align, Face, Size, Style, Tone
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

STYLES: Mapping[Any, str] = MappingProxyType(
    {
        Style.OFFICIAL: QT_TRANSLATE_NOOP("templates", "公文"),
        Style.NOTICE: QT_TRANSLATE_NOOP("templates", "公告大字"),
        Style.REGISTER: QT_TRANSLATE_NOOP("templates", "表册"),
        Style.BOARD: QT_TRANSLATE_NOOP("templates", "公示栏整版"),
        Style.POSTER: QT_TRANSLATE_NOOP("templates", "认领榜"),
        Style.SLIP: QT_TRANSLATE_NOOP("templates", "票证"),
    }
)

SIZES: Mapping[Any, str] = MappingProxyType(
    {
        None: QT_TRANSLATE_NOOP("templates", "按版式"),
        Size.A2: QT_TRANSLATE_NOOP("templates", "A2"),
        Size.A3: QT_TRANSLATE_NOOP("templates", "A3"),
        Size.A4: QT_TRANSLATE_NOOP("templates", "A4"),
        Size.A5: QT_TRANSLATE_NOOP("templates", "A5"),
        Size.A6: QT_TRANSLATE_NOOP("templates", "A6"),
    }
)
ALIGNS: Mapping[Any, str] = MappingProxyType(
    {
        Align.LEFT: QT_TRANSLATE_NOOP("templates", "靠左"),
        Align.CENTER: QT_TRANSLATE_NOOP("templates", "居中"),
        Align.RIGHT: QT_TRANSLATE_NOOP("templates", "靠右"),
        Align.JUSTIFY: QT_TRANSLATE_NOOP("templates", "两端对齐"),
    }
)
FACES: Mapping[Any, str] = MappingProxyType(
    {
        None: QT_TRANSLATE_NOOP("templates", "按版式"),
        Face.SONG: QT_TRANSLATE_NOOP("templates", "宋体"),
        Face.HEI: QT_TRANSLATE_NOOP("templates", "黑体"),
        Face.FANG: QT_TRANSLATE_NOOP("templates", "仿宋"),
        Face.KAI: QT_TRANSLATE_NOOP("templates", "楷体"),
        Face.TITLE: QT_TRANSLATE_NOOP("templates", "小标宋"),
    }
)
TONES: Mapping[Any, str] = MappingProxyType(
    {
        Tone.INK: QT_TRANSLATE_NOOP("templates", "黑"),
        Tone.SOFT: QT_TRANSLATE_NOOP("templates", "灰"),
        Tone.RED: QT_TRANSLATE_NOOP("templates", "红"),
        Tone.GREEN: QT_TRANSLATE_NOOP("templates", "绿"),
        Tone.BLUE: QT_TRANSLATE_NOOP("templates", "蓝"),
        Tone.AMBER: QT_TRANSLATE_NOOP("templates", "橙"),
    }
)
ANY_TONES: Mapping[Any, str] = MappingProxyType(
    {
        None: QT_TRANSLATE_NOOP("templates", "按版式"),
        Tone.INK: QT_TRANSLATE_NOOP("templates", "黑"),
        Tone.SOFT: QT_TRANSLATE_NOOP("templates", "灰"),
        Tone.RED: QT_TRANSLATE_NOOP("templates", "红"),
        Tone.GREEN: QT_TRANSLATE_NOOP("templates", "绿"),
        Tone.BLUE: QT_TRANSLATE_NOOP("templates", "蓝"),
        Tone.AMBER: QT_TRANSLATE_NOOP("templates", "橙"),
    }
)
LEVELS: Mapping[Any, str] = MappingProxyType(
    {
        1: QT_TRANSLATE_NOOP("templates", "一、"),
        2: QT_TRANSLATE_NOOP("templates", "（一）"),
        3: QT_TRANSLATE_NOOP("templates", "1."),
        4: QT_TRANSLATE_NOOP("templates", "（1）"),
    }
)
