"""What the templates of ``resources/templates`` read of a paper, as JSON can hold it."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from shequ_desktop.documents.paper import Paper, QrCode
from shequ_desktop.documents.pictures import as_svg
from shequ_desktop.documents.qr import qr_svg
from shequ_desktop.documents.styles import sheet_of

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def typst_data(paper: Paper) -> Mapping[str, object]:
    """Return what the templates read: the paper and its style as JSON can hold them."""
    sheet = sheet_of(paper)
    return {"paper": {**record(paper), "size": sheet.size.value}, "style": _plain(sheet)}


def record(value: object) -> dict[str, object]:
    """Return a block, or any other value of the model, as a dictionary that names its kind."""
    name = _CAPITAL.sub("_", type(value).__name__).lower()
    drawing = {"drawing": qr_svg(value.content)} if isinstance(value, QrCode) else {}
    return {"block": name, **drawing} | {
        each.name: _plain(getattr(value, each.name))
        for each in fields(value)  # type: ignore[arg-type] # only called for dataclasses
    }


def _plain(value: object) -> object:
    match value:
        case bytes():
            return as_svg(value)
        case tuple():
            return [_plain(each) for each in value]
        case _ if is_dataclass(value):
            return record(value)
        case _:
            return value
