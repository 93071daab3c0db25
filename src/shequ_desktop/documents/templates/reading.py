"""Reads a template from its file."""

import functools
import re
import tomllib
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from shequ_desktop.documents.templates import specs
from shequ_desktop.documents.templates.findings import (
    KeyMissing,
    Place,
    TemplateFinding,
    TemplateUnreadable,
    UnknownBlock,
    UnknownKey,
    WrongValue,
)
from shequ_desktop.documents.templates.specs import (
    BLOCK_NAMES,
    BLOCK_TITLES,
    BlockSpec,
    ColumnSpec,
    PanelSpec,
    Template,
)
from shequ_desktop.kernel.findings import RulesBroken

_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_REASONS = (
    ("Unterminated string", "引号没有成对"),
    ("Illegal character", "文字要放在一对引号里，引号内不能直接换行"),
    ("Expected '=' after", "设置项的名字后面应当是等号"),
    ("Invalid value", "等号后面的值写法不对，文字要放在引号里"),
    ("Unclosed array", "方括号没有成对"),
    ("Unclosed inline table", "花括号没有成对，或者在里面换了行"),
    ("Cannot overwrite", "同一个设置项写了两次"),
    ("Duplicate inline table key", "同一个设置项写了两次"),
    ("Cannot declare", "同一个设置项写了两次"),
    ("Invalid initial character", "设置项的名字写法不对"),
    ("Invalid statement", "此处应当是一个设置项，或者 [[blocks]]"),
    ("Expected newline", "一行只能写一个设置项"),
)
_PLAIN: Mapping[type[Any], str] = {str: "文字", bool: "true 或 false", int: "整数", float: "数字"}
_UNREAD = object()
_ITEMS: Mapping[type[Any], str] = {ColumnSpec: "第 {n} 列", PanelSpec: "第 {n} 栏"}


def read_template(content: str) -> Template:
    """Return the template that ``content`` (TOML) describes.

    What is not understood, such as a key that no block has, is left out and kept as ``oddities``.

    Raises:
        RulesBroken: it is not TOML, or lacks what every template has.
    """
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise RulesBroken([_unreadable(str(error), content)]) from None
    reader = _Reader()
    template = reader.record(Template, table, Place())
    if not isinstance(template, Template):
        raise RulesBroken(reader.oddities)
    return replace(template, oddities=tuple(reader.oddities))


def block_place(number: int, spec: type[BlockSpec], within: Place | None = None) -> Place:
    """Return the place of block ``number``, counted from 1, of a template or of another block."""
    words = f"第 {number} 块（{BLOCK_TITLES[spec]}）"
    return within.within(words) if within else Place(number, words)


def item_place(number: int, spec: type[Any], within: Place) -> Place:
    """Return the place of a block's column, panel or other item, counted from 1."""
    return within.within(_ITEMS.get(spec, "第 {n} 项").format(n=number))


def _unreadable(message: str, content: str) -> TemplateUnreadable:
    at = _AT.search(message)
    line = int(at[1]) if at and at[1] else content.count("\n") + 1
    reason = next((told for begun, told in _REASONS if message.startswith(begun)), "写法不对")
    return TemplateUnreadable(line, reason)


class _Reader:
    """Makes records of tables and notes what it does not understand."""

    def __init__(self) -> None:
        self.oddities: list[TemplateFinding] = []

    def record(self, kind: type[Any], table: Mapping[str, Any], place: Place) -> Any:
        """Return a ``kind``, or ``None`` if it lacks something it must have."""
        known = {field.name: field for field in fields(kind) if field.name != "oddities"}
        for key in table.keys() - known.keys() - {"block"}:
            self.oddities.append(UnknownKey(place, place.where, key))
        values: dict[str, Any] = {}
        whole = True
        for name, field in known.items():
            value = self._value(kind, name, table, place) if name in table else _UNREAD
            if value is not _UNREAD:
                values[name] = value
            elif field.default is MISSING:
                whole = False
                if name not in table:
                    self.oddities.append(KeyMissing(place, place.where, name))
        return kind(**values) if whole else None

    def _value(self, kind: type[Any], name: str, table: Mapping[str, Any], place: Place) -> Any:
        hint = _hints(kind.__name__)[name]
        found = table[name]
        if get_origin(hint) is tuple and isinstance(found, list):
            return self._items(name, get_args(hint), found, place)
        for candidate in get_args(hint) or (hint,):
            if _fits(found, candidate):
                return candidate(found)
        self.oddities.append(WrongValue(place, place.where, name, _expected(hint)))
        return _UNREAD

    def _items(self, name: str, args: tuple[Any, ...], found: list[Any], place: Place) -> Any:
        read = self._reader_of(args[0], place)
        items = [read(number, item) for number, item in enumerate(found, 1)]
        fixed = len(args) if args[-1] is not Ellipsis else len(items)
        if len(items) != fixed or _UNREAD in items:
            expected = f"{fixed} 段文字" if fixed != len(items) else "一列" + _expected(args[0])
            self.oddities.append(WrongValue(place, place.where, name, expected))
            return _UNREAD
        return tuple(item for item in items if item is not None)

    def _reader_of(self, hint: Any, place: Place) -> Callable[[int, Any], Any]:
        def block(number: int, item: Any) -> Any:
            within = None if place.number == 0 else place
            return self._block(number, item, within) if isinstance(item, dict) else _UNREAD

        def record(number: int, item: Any) -> Any:
            if not isinstance(item, dict):
                return _UNREAD
            return self.record(hint, item, item_place(number, hint, place))

        def plain(_number: int, item: Any) -> Any:
            return item if _fits(item, hint) else _UNREAD

        if is_dataclass(hint):
            return record
        return block if isinstance(hint, types.UnionType) else plain

    def _block(self, number: int, table: Mapping[str, Any], within: Place | None) -> Any:
        name = str(table.get("block", ""))
        spec = BLOCK_NAMES.get(name)
        if spec is None:
            words = f"第 {number} 块"
            place = within.within(words) if within else Place(number, words)
            self.oddities.append(UnknownBlock(place, place.where, name))
            return None
        return self.record(spec, table, block_place(number, spec, within))


@functools.cache
def _hints(kind: str) -> dict[str, Any]:
    return get_type_hints(getattr(specs, kind))


def _fits(found: Any, hint: Any) -> bool:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return isinstance(found, str) and found in {member.value for member in hint}
    if hint is float:
        return isinstance(found, int | float) and not isinstance(found, bool)
    return hint in _PLAIN and type(found) is hint


def _expected(hint: Any) -> str:
    if get_origin(hint) is tuple:
        return "一个列表"
    for candidate in get_args(hint) or (hint,):
        if isinstance(candidate, type) and issubclass(candidate, StrEnum):
            return "、".join(candidate) + "之一"
    return _PLAIN.get(hint, "一个表")
