"""Sets a paper as PDF: its blocks go to ``resources/templates/paper.typ`` as plain data."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from shequ_desktop.documents.batches import in_parts
from shequ_desktop.documents.paper import Paper, QrCode, Style
from shequ_desktop.documents.pictures import as_svg
from shequ_desktop.documents.qr import qr_svg
from shequ_desktop.documents.styles import sheet_of
from shequ_desktop.documents.typesetting import Pdf, Press, bound
from shequ_desktop.kernel.progress import NoProgress, Progress

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_UNTAGGED = (Style.REGISTER, Style.SLIP)
"""Long papers, which tags for screen readers would make nine times as big."""


def set_paper(
    paper: Paper, press: Press, *, archive: bool = False, progress: Progress | None = None
) -> Pdf:
    """Return ``paper`` as PDF.

    Args:
        paper: What it says.
        press: What sets it.
        archive: Whether to write PDF/A-2b (ISO 19005-2), for papers kept for decades.
        progress: Is told about each part that is done.

    Raises:
        FontsMissing: this computer has no Chinese font.
        PictureUnreadable: a picture is neither a PNG nor a JPEG.
        Cancelled: ``progress`` was asked to stop.
    """
    # A bound paper no longer conforms to PDF/A.
    parts = (paper,) if archive else in_parts(paper)
    done: list[Pdf] = []
    for part in parts:
        done.append(_set(part, press, archive=archive))
        (progress or NoProgress()).report(len(done), len(parts))
    return bound(done)


def _set(paper: Paper, press: Press, *, archive: bool) -> Pdf:
    return press.pdf(
        "paper",
        typst_data(paper),
        archive=archive,
        tagged=paper.style not in _UNTAGGED,
        faces=sheet_of(paper).faces,
    )


def typst_data(paper: Paper) -> Mapping[str, object]:
    """Return what the templates read: the paper and its style as JSON can hold them."""
    sheet = sheet_of(paper)
    return {"paper": {**_record(paper), "size": sheet.size.value}, "style": _plain(sheet)}


def _plain(value: object) -> object:
    match value:
        case bytes():
            return as_svg(value)
        case tuple():
            return [_plain(each) for each in value]
        case _ if is_dataclass(value):
            return _record(value)
        case _:
            return value


def _record(value: object) -> dict[str, object]:
    name = _CAPITAL.sub("_", type(value).__name__).lower()
    drawing = {"drawing": qr_svg(value.content)} if isinstance(value, QrCode) else {}
    return {"block": name, **drawing} | {
        each.name: _plain(getattr(value, each.name))
        for each in fields(value)  # type: ignore[arg-type] # only called for dataclasses
    }
