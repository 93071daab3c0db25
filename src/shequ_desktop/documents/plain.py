"""What the templates of ``resources/templates`` read of a paper, as JSON can hold it."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from shequ_desktop.documents.gauges import gauge
from shequ_desktop.documents.paper import Block, Paper, QrCode, Slips
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
    shared = _shared(value) if isinstance(value, Slips) else {}
    return {"block": name, **drawing, **shared} | {
        each.name: _plain(getattr(value, each.name))
        for each in fields(value)  # type: ignore[arg-type] # only called for dataclasses
        if each.name not in shared
    }


def _shared(slips: Slips) -> dict[str, object]:
    """Return each block once, however many slips hold it, and where each slip finds its own."""
    places: dict[Block, int] = {}

    def found(blocks: tuple[Block, ...]) -> list[int]:
        return [places.setdefault(block, len(places)) for block in blocks]

    shown = [{"front": found(slip.front), "back": found(slip.back)} for slip in slips.slips]
    blocks = [record(block) for block in places]
    return {
        "slips": shown,
        "blocks": blocks,
        "gauges": {side: gauge(blocks, [each[side] for each in shown]) for side in _SIDES},
    }


_SIDES = ("front", "back")


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
