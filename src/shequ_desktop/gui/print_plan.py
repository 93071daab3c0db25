"""What stands on each sheet that a printer is asked for, and in which jobs they go. Pure."""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from shequ_desktop.documents.tiling import Box, Tile, tiles

SHEETS_A_JOB = 50
"""Longer work goes to the spooler in several jobs: a jam then costs one of them."""

Millimetres: TypeAlias = tuple[float, float]
"""Across and down."""
_SAME = 1.0
"""Sheets that differ by less are the same: ISO 216 itself allows 1.5 mm up to 150 mm."""
NO_EDGES = (0.0, 0.0, 0.0, 0.0)
SAFE_EDGES_MM = (5.0, 5.0, 5.0, 5.0)
"""What most office printers cannot print on at their worst: left, top, right, bottom."""
Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in millimetres."""


class Fitting(StrEnum):
    """What to do with a page that is larger than the paper."""

    SHRINK = "shrink"
    """Make it smaller until all of it comes on one sheet."""
    TILES = "tiles"
    """Print it at its own size on several sheets, to be glued together."""
    ACTUAL = "actual"
    """Print it at its own size; what is beyond the paper is lost."""


class Turning(StrEnum):
    """Who turns the paper for its second side."""

    NOBODY = "nobody"
    PRINTER = "printer"
    HAND = "hand"
    """All fronts of a pile come first, then the user puts the pile back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """What of a document to print, and how."""

    pages: tuple[int, ...]
    """From 0, in the order to print."""
    copies: int = 1
    """Whole documents one after the other, not each page several times."""
    grey: bool = False
    name: str
    """What the spooler and the printer's display call the work; no personal data."""
    turning: Turning = Turning.NOBODY
    """Turned over the long edge; each copy begins a new sheet."""
    backs_reversed: bool = True
    """With ``Turning.HAND``: whether the last sheet of the pile is drawn in first."""
    sheet_mm: Millimetres | None = None
    """The paper, upright; ``None``: as large as each page."""
    fitting: Fitting = Fitting.ACTUAL
    edges_mm: Edges = SAFE_EDGES_MM
    """What stays free of tiles and of shrunk pages at the edges of the upright sheet."""
    offset_mm: Millimetres = (0, 0)
    """What this printer needs everything moved by, to the right and down."""
    first_sheet: int = 1
    """The sheet to begin with, counted from 1: those before came out the last time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One side of a sheet."""

    page: int
    sheet_mm: Millimetres
    part: Box | None = None
    """What of the page is printed, in its own millimetres; ``None``: all of it."""
    at_mm: Millimetres = (0, 0)
    """Where the corner of the part comes on the sheet."""
    scale: float = 1
    tile: Tile | None = None
    """Its ticks and its label, if it is one of several parts of a page."""


Side: TypeAlias = Face | None
"""``None`` is left blank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoolJob:
    """What goes to the spooler at once."""

    sides: tuple[Side, ...]
    first_sheet: int
    """Counted from 1 over the whole work."""
    sheets: int
    turn_before: bool = False
    """Whether the user must put the pile of the job before back into the printer first."""
    completes: bool = True
    """Whether its sheets are done afterwards, and do not wait for their other side."""


def pages_named(text: str, total: int) -> tuple[int, ...]:
    """Return the pages, from 0, that ``text`` names from 1: ``1-3,5``, ``２－4、6``.

    Raises:
        ValueError: it names none, or one that the document of ``total`` pages has not.
    """
    plain = text.translate(
        str.maketrans("０１２３４５６７８９－—～~，、；; 　", "0123456789----,,,,,,")
    )
    named: list[int] = []
    for part in filter(None, plain.split(",")):
        ends = re.fullmatch(r"(\d{1,6})(?:-(\d{1,6}))?", part)
        if ends is None:
            raise ValueError(text)
        first, last = int(ends[1]), int(ends[2] or ends[1])
        if not 1 <= first <= last <= total:
            raise ValueError(text)
        named.extend(range(first - 1, last))
    if not named:
        raise ValueError(text)
    return tuple(dict.fromkeys(named))


def is_larger(page_mm: Millimetres, sheet_mm: Millimetres) -> bool:
    """Tell whether a page does not fit on a sheet, however the sheet lies."""
    page, sheet = sorted(page_mm), sorted(sheet_mm)
    return page[0] > sheet[0] + _SAME or page[1] > sheet[1] + _SAME


def sides_of(
    order: PrintOrder, size_mm: Callable[[int], Millimetres], ink: Callable[[int], Box]
) -> list[Side]:
    """Return every side of ``order``, sheet after sheet, all copies, from its first sheet on.

    Args:
        order: What to print.
        size_mm: Gives the size of a page.
        ink: Gives the smallest box round everything on a page; only asked for tiles.
    """
    copy: list[Side] = [
        face for page in order.pages for face in _faces(order, page, size_mm(page), ink)
    ]
    sides = sides_a_sheet(order)
    if len(copy) % sides and (order.copies > 1 or order.turning is Turning.HAND):
        copy.append(None)
    return (copy * order.copies)[(order.first_sheet - 1) * sides :]


def sides_a_sheet(order: PrintOrder) -> int:
    """Return 2 if both sides of the paper are printed, else 1."""
    return 1 if order.turning is Turning.NOBODY else 2


def jobs_of(order: PrintOrder, sides: Sequence[Side]) -> tuple[SpoolJob, ...]:
    """Return ``sides`` in jobs of at most ``SHEETS_A_JOB`` sheets.

    Turned by hand, each pile makes two jobs: its fronts, then its backs in the order
    in which the turned pile is drawn in. A blank back is sent as well, to keep step.
    """
    step = SHEETS_A_JOB * sides_a_sheet(order)
    jobs: list[SpoolJob] = []
    first = order.first_sheet
    for at in range(0, len(sides), step):
        pile = tuple(sides[at : at + step])
        sheets = math.ceil(len(pile) / sides_a_sheet(order))
        if order.turning is Turning.HAND:
            jobs.extend(_by_hand(order, pile, first))
        else:
            jobs.append(SpoolJob(sides=pile, first_sheet=first, sheets=sheets))
        first += sheets
    return tuple(jobs)


def _by_hand(order: PrintOrder, pile: tuple[Side, ...], first: int) -> Iterator[SpoolJob]:
    fronts, backs = pile[::2], pile[1::2]
    yield SpoolJob(sides=fronts, first_sheet=first, sheets=len(fronts), completes=False)
    backs = backs[::-1] if order.backs_reversed else backs
    yield SpoolJob(sides=backs, first_sheet=first, sheets=len(backs), turn_before=True)


def _faces(
    order: PrintOrder, page: int, page_mm: Millimetres, ink: Callable[[int], Box]
) -> Iterator[Face]:
    if order.sheet_mm is None:
        yield Face(page=page, sheet_mm=page_mm)
        return
    sheet = laid(order.sheet_mm, page_mm)
    if order.fitting is Fitting.TILES and is_larger(page_mm, sheet):
        for each in tiles(page_mm, ink(page), order.sheet_mm, order.edges_mm):
            yield Face(
                page=page, sheet_mm=each.sheet_mm, part=each.source, at_mm=each.at, tile=each
            )
    elif order.fitting is Fitting.SHRINK:
        yield _shrunk(page, page_mm, sheet, max(order.edges_mm))
    else:
        yield Face(page=page, sheet_mm=sheet, at_mm=_in_the_middle(page_mm, sheet))


def laid(sheet_mm: Millimetres, page_mm: Millimetres) -> Millimetres:
    """Return the sheet as it lies for a page: across if the page does."""
    across = page_mm[0] > page_mm[1]
    short, long = sorted(sheet_mm)
    return (long, short) if across else (short, long)


def cut_off(face: Face, ink: Box, edges_mm: Edges) -> bool:
    """Tell whether some ink of a face lies where the printer cannot print.

    A part of a page never does; it was cut to what the printer can.
    """
    if face.part is not None or ink.width == 0:
        return False
    left, top, right, bottom = edges_mm
    x, y = face.at_mm
    return (
        x + ink.left * face.scale < left
        or y + ink.top * face.scale < top
        or x + ink.right * face.scale > face.sheet_mm[0] - right
        or y + ink.bottom * face.scale > face.sheet_mm[1] - bottom
    )


def _shrunk(page: int, page_mm: Millimetres, sheet: Millimetres, edge: float) -> Face:
    room = (sheet[0] - 2 * edge, sheet[1] - 2 * edge)
    scale = min(room[0] / page_mm[0], room[1] / page_mm[1], 1)
    at = _in_the_middle((page_mm[0] * scale, page_mm[1] * scale), sheet)
    return Face(page=page, sheet_mm=sheet, at_mm=at, scale=scale)


def _in_the_middle(size: Millimetres, sheet: Millimetres) -> Millimetres:
    across, down = ((sheet[side] - size[side]) / 2 for side in (0, 1))
    return (across if abs(across) > _SAME else 0, down if abs(down) > _SAME else 0)
