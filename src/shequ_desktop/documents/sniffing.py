"""What a column holds, told by its values alone."""

import itertools
import re
from collections.abc import Callable, Sequence

from shequ_desktop.documents.sheets import Cell
from shequ_desktop.kernel.citizen_id import has_good_checksum, normal_id
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.texts import plain

_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁"
    "任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱覃武戴莫"
    "孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦左柳甘祝包宁符阮尚舒纪柯梅童"
)
_MOBILE = re.compile(r"1[3-9]\d{9}")
_DATE = re.compile(
    r"(?:19|20)\d{2}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2}日?|月)?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
)
_DOOR = re.compile(
    r".*\d+(?:号楼|栋|幢|座|#).*\d{2,}.*|\d{1,3}-\d{1,2}-\d{3,4}|.*(?:路|街|巷|弄).*\d+号.*"
)
_ENOUGH = 0.6
_NEARLY_ALL = 0.85
_SAMPLE = 200


def sample(values: Sequence[Cell]) -> list[str]:
    """Return some of the values as comparable text, spread over the column, blanks left out."""
    filled = [value for value in values if value not in ("", None)]
    step = max(1, len(filled) // _SAMPLE)
    return [_as_text(value) for value in filled[::step]]


def _as_text(value: Cell) -> str:
    if isinstance(value, float) and value == value // 1 and abs(value) < 1e15:  # noqa: PLR2004 - exact
        return str(int(value))
    return plain(str(value))


def looks_like(kind: str, texts: Sequence[str]) -> float:
    """Return how sure it is, from 0 to 1, that ``texts`` are of a ``kind`` as vocabularies say."""
    if not texts:
        return 0.0
    name, _, table = kind.partition(":")
    if name == "code":
        return _share(_is_label(table), texts, _NEARLY_ALL)
    return _share(_KINDS[name], texts, _ENOUGH)


def is_surname(sign: str) -> bool:
    """Say whether a sign is one of the common surnames."""
    return sign in _SURNAMES


def counts_up(values: Sequence[Cell]) -> bool:
    """Say whether values count 1, 2, 3, perhaps beginning anew now and then."""
    numbers = [_as_text(value) for value in values]
    if not numbers or not all(number.isdigit() and len(number) < 7 for number in numbers):  # noqa: PLR2004 - a million
        return False
    counted = list(map(int, numbers))
    steps = [each in (last + 1, 1) for last, each in itertools.pairwise(counted)]
    return (
        counted[0] <= 1
        and sum(steps) >= _NEARLY_ALL * len(steps)
        and len(set(counted)) * 2 >= len(counted)
    )


def _share(test: Callable[[str], bool], texts: Sequence[str], enough: float) -> float:
    share = sum(map(test, texts)) / len(texts)
    return share if share >= enough else 0.0


def _is_label(table: str) -> Callable[[str], bool]:
    codes = code_table(table)
    return lambda text: not text.isdigit() and codes.code_of(text) is not None


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and text[0] in _SURNAMES


_KINDS: dict[str, Callable[[str], bool]] = {
    "citizen_id": lambda text: has_good_checksum(normal_id(text)),
    "mobile": lambda text: _MOBILE.search(text) is not None and len(text) < 30,  # noqa: PLR2004
    "date": lambda text: _DATE.match(text) is not None and not has_good_checksum(text),
    "door": lambda text: _DOOR.fullmatch(text) is not None,
    "name": _is_name,
}


def looks_like_data(cell: Cell) -> bool:
    """Say whether a cell can hardly be a title: a number, a date, or mostly digits."""
    if not isinstance(cell, str):
        return True
    digits = sum(char.isdigit() for char in cell)
    return digits >= 6 or (digits > 0 and digits * 2 >= len(cell.strip()))  # noqa: PLR2004
