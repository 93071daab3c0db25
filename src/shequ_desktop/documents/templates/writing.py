"""Writes a template into its file."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any

from shequ_desktop.documents.templates.specs import (
    BLOCK_NAMES,
    BlockSpec,
    PanelSpec,
    Template,
)

_NAME_OF: Mapping[type[BlockSpec], str] = {spec: name for name, spec in BLOCK_NAMES.items()}
_OPENED = (*BLOCK_NAMES.values(), PanelSpec)
"""Records that have a table of their own; others are written in one line."""


def write_template(template: Template) -> str:
    """Return ``template`` as TOML, such that ``read_template`` gives an equal one."""
    return "\n".join(_table(template, "")).lstrip("\n") + "\n"


def _table(record: Any, path: str) -> Iterator[str]:
    said = dict(_said(record))
    for name, value in said.items():
        if not _is_opened(value):
            yield f"{name} = {_value(value)}"
    for name, value in said.items():
        if _is_opened(value):
            for item in value:
                yield f"\n[[{path}{name}]]"
                yield from _table(item, f"{path}{name}.")


def _said(record: Any) -> Iterator[tuple[str, Any]]:
    if type(record) in _NAME_OF:
        yield "block", _NAME_OF[type(record)]
    for field in fields(record):
        value = getattr(record, field.name)
        if value != field.default and field.name != "oddities":
            yield field.name, value


def _is_opened(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], _OPENED)


def _value(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case StrEnum() | str():
            return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
        case float():
            return repr(int(value) if value == int(value) else value)
        case tuple():
            return _items(value)
        case _:
            return repr(value)


def _items(items: tuple[Any, ...]) -> str:
    if items and is_dataclass(items[0]):
        return "[\n" + "".join(f"  {_inline(item)},\n" for item in items) + "]"
    return f"[{', '.join(map(_value, items))}]"


def _inline(record: Any) -> str:
    said = ", ".join(f"{name} = {_value(value)}" for name, value in _said(record))
    return f"{{ {said} }}"
