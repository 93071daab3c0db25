"""Puts a page together of several smaller sheets, at its own size.

What is tiled is what is printed on the page, not the page: a poster with a broad edge
needs fewer sheets. Neighbours overlap; on both of them ticks show where the later one is
cut, and the cut edge is glued over the earlier one with the ticks meeting. Ticks and labels
lie outside the ink, or where they are cut off or covered. All lengths are millimetres from
the upper left corner. Pure geometry: whoever draws asks here what goes where.
"""

import math
from dataclasses import dataclass

from shequ_desktop.documents.pdf import MM_PER_INCH, PdfPages
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

OVERLAP_MM = (4.0, 10.0)
"""Least and most that neighbours share: half of it is what the glue holds."""

EDGE_MM = 4.0
"""Room beside the ink for the ticks of a seam and for the label."""

_TICK_MM = 3.0
_CLEAR_MM = 0.5
"""What a tick keeps away from the ink."""
_LEAST_MM = 60.0
_HAIR = 1e-6
_PAPER_WHITE = 250
"""Greys from here on are the paper's."""
_INK = bytes(0 if grey < _PAPER_WHITE else 255 for grey in range(256))


class SheetTooSmall(Problem):
    """The printer's sheet leaves less than what tiles and their overlap need."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "所选纸张可打印的部分太小，没法拼接。请选 A4 或更大的纸。"
    )


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One sheet of a page."""

    number: int
    """From 1, row by row."""
    total: int
    sheet_mm: tuple[float, float]
    """Width and height of the sheet as it lies."""
    turned: bool
    """Whether it lies otherwise than the printer's sheet was given."""
    source: Box
    """The part of the page to draw, at 100 %; within the page."""
    at: tuple[float, float]
    """Where ``source``'s upper left corner goes on the sheet."""
    ticks: tuple[Box, ...]
    """Lines on the sheet: boxes without width or without height."""
    label: str
    """Such as ``拼接 1/2``; empty if the page is one sheet."""
    label_box: Box
    """On the sheet; to be drawn on white."""
    label_upright: bool
    """Whether the label reads from below to above, because its box is narrow."""


def tiles(
    page_mm: tuple[float, float],
    ink_mm: Box,
    sheet_mm: tuple[float, float],
    unprintable_mm: tuple[float, float, float, float],
) -> tuple[Tile, ...]:
    """Return the sheets of which a page is put together at 100 %, row by row.

    The fewest sheets win, upright or turned; then the broadest overlap, up to 10 mm. An A3
    page whose ink is within 277 × 390 mm takes two A4 sheets with 10 mm of overlap on a
    printer that leaves 5 mm at each edge.

    Args:
        page_mm: The page's width and height.
        ink_mm: What is printed on it, such as ``ink_box`` measures.
        sheet_mm: Width and height of the printer's sheet.
        unprintable_mm: What the printer leaves blank on it: left, top, right, bottom.

    Raises:
        SheetTooSmall: the sheet is too small to put anything together.
    """
    left, top, right, bottom = unprintable_mm
    # Which edge becomes which when a sheet is turned is up to the driver.
    across, along = max(top, bottom), max(left, right)
    lying = (
        _Sheet(sheet_mm, (left, top, right, bottom), turned=False),
        _Sheet(sheet_mm[::-1], (across, along, across, along), turned=True),
    )
    plans = [_Plan.of(ink_mm, sheet) for sheet in lying]
    best = min(plans, key=lambda plan: (plan.count, -plan.overlap, plan.sheet.turned))
    return best.tiles(page_mm, ink_mm)


def ink_box(pages: PdfPages, page: int, dpi: float = 100) -> Box:
    """Return where ``page`` is not white; a blank page has an empty box in its middle.

    Args:
        pages: The document.
        page: Counted from 0.
        dpi: How exactly to look; the box is at most a dot too large at each edge.
    """
    raster = pages.render(page, dpi, grey=True)
    dots = raster.pixels.translate(_INK)
    stride, width = raster.stride, raster.width
    rows = [y for y in range(raster.height) if 0 in dots[y * stride : y * stride + width]]
    if not rows:
        across, down = pages.size_mm(page)
        return Box(across / 2, down / 2, 0, 0)
    inked = dots[rows[0] * stride : (rows[-1] + 1) * stride]
    columns = [x for x in range(width) if 0 in inked[x::stride]]
    dot = MM_PER_INCH / dpi
    return Box(
        columns[0] * dot,
        rows[0] * dot,
        (columns[-1] - columns[0] + 1) * dot,
        (rows[-1] - rows[0] + 1) * dot,
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    size: tuple[float, float]
    unprintable: tuple[float, float, float, float]
    turned: bool

    @property
    def printable(self) -> Box:
        left, top, right, bottom = self.unprintable
        return Box(left, top, self.size[0] - left - right, self.size[1] - top - bottom)


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a length of the page is shared out along one direction."""

    begins: tuple[float, ...]
    """Where each tile begins."""
    each: float
    """How long each is."""
    seams: tuple[float, ...]
    """Where each tile but the first is cut: in the middle of the overlap."""
    overlap: float

    @classmethod
    def of(cls, start: float, length: float, room: float) -> "_Cut":
        if length <= room + _HAIR:
            return cls((start,), length, (), OVERLAP_MM[1])
        least, most = OVERLAP_MM
        count = math.ceil((length - least) / (room - least) - _HAIR)
        overlap = min(most, (count * room - length) / (count - 1))
        each = (length + (count - 1) * overlap) / count
        begins = tuple(start + at * (each - overlap) for at in range(count))
        return cls(begins, each, tuple(begin + overlap / 2 for begin in begins[1:]), overlap)


@dataclass(frozen=True, slots=True)
class _Plan:
    sheet: _Sheet
    columns: _Cut
    rows: _Cut

    @classmethod
    def of(cls, ink: Box, sheet: _Sheet) -> "_Plan":
        room = sheet.printable
        if min(room.width, room.height) < _LEAST_MM:
            raise SheetTooSmall
        seamed = (False, False)
        while True:
            # Seams between rows are ticked left and right of the ink, and the other way round.
            beside, above = (EDGE_MM if seamed[1] else 0), (EDGE_MM if seamed[0] else 0)
            columns = _Cut.of(ink.left - beside, ink.width + 2 * beside, room.width)
            rows = _Cut.of(ink.top - above, ink.height + 2 * above, room.height)
            found = (bool(columns.seams), bool(rows.seams))
            if found == seamed:
                return cls(sheet, columns, rows)
            seamed = found

    @property
    def count(self) -> int:
        return len(self.columns.begins) * len(self.rows.begins)

    @property
    def overlap(self) -> float:
        return min(self.columns.overlap, self.rows.overlap)

    def tiles(self, page: tuple[float, float], ink: Box) -> tuple[Tile, ...]:
        if self.count == 1:
            return (self._single(page, ink),)
        return tuple(
            self._tile(page, ink, (column, row))
            for row in range(len(self.rows.begins))
            for column in range(len(self.columns.begins))
        )

    def _single(self, page: tuple[float, float], ink: Box) -> Tile:
        """The page in the middle of its sheet, moved as far as the ink asks for."""
        room = self.sheet.printable
        x, y = ((sheet - size) / 2 for sheet, size in zip(self.sheet.size, page, strict=True))
        x = min(max(x, room.left - ink.left), room.right - ink.right)
        y = min(max(y, room.top - ink.top), room.bottom - ink.bottom)
        return Tile(
            number=1,
            total=1,
            sheet_mm=self.sheet.size,
            turned=self.sheet.turned,
            source=Box(0, 0, *page),
            at=(x, y),
            ticks=(),
            label="",
            label_box=Box(0, 0, 0, 0),
            label_upright=False,
        )

    def _tile(self, page: tuple[float, float], ink: Box, place: tuple[int, int]) -> Tile:
        column, row = place
        part = Box(
            self.columns.begins[column], self.rows.begins[row], self.columns.each, self.rows.each
        )
        room = self.sheet.printable
        move_x = room.left + (room.width - part.width) / 2 - part.left
        move_y = room.top + (room.height - part.height) / 2 - part.top
        source = _within(part, page)
        kept = _Kept.of(self, ink, place)
        label, upright = kept.label(part)
        return Tile(
            number=row * len(self.columns.begins) + column + 1,
            total=self.count,
            sheet_mm=self.sheet.size,
            turned=self.sheet.turned,
            source=source,
            at=(source.left + move_x, source.top + move_y),
            ticks=tuple(_moved(tick, move_x, move_y) for tick in kept.ticks(part)),
            label=f"拼接 {row * len(self.columns.begins) + column + 1}/{self.count}",
            label_box=_moved(label, move_x, move_y),
            label_upright=upright,
        )


def _moved(box: Box, across: float, down: float) -> Box:
    return Box(box.left + across, box.top + down, box.width, box.height)


def _within(part: Box, page: tuple[float, float]) -> Box:
    left, top = max(part.left, 0), max(part.top, 0)
    return Box(left, top, min(part.right, page[0]) - left, min(part.bottom, page[1]) - top)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What of a tile is seen in the finished page, on the page."""

    left: float
    top: float
    right: float
    bottom: float
    seams_x: tuple[float, ...]
    seams_y: tuple[float, ...]

    @classmethod
    def of(cls, plan: _Plan, ink: Box, place: tuple[int, int]) -> "_Kept":
        column, row = place
        xs = (ink.left, *plan.columns.seams, ink.right)
        ys = (ink.top, *plan.rows.seams, ink.bottom)
        return cls(
            xs[column],
            ys[row],
            xs[column + 1],
            ys[row + 1],
            tuple(x for x in xs[column : column + 2] if x in plan.columns.seams),
            tuple(y for y in ys[row : row + 2] if y in plan.rows.seams),
        )

    def ticks(self, part: Box) -> tuple[Box, ...]:
        x_ticks = _beside(part.left, self.left, self.right, part.right)
        y_ticks = _beside(part.top, self.top, self.bottom, part.bottom)
        return (
            *(Box(one, y, two - one, 0) for y in self.seams_y for one, two in x_ticks),
            *(Box(x, one, 0, two - one) for x in self.seams_x for one, two in y_ticks),
        )

    def label(self, part: Box) -> tuple[Box, bool]:
        """Where the label goes, and whether it reads upwards: beside what is kept."""
        wide, narrow = 30.0, EDGE_MM - _CLEAR_MM
        if self.left - part.left >= EDGE_MM - _HAIR:
            middle = (self.top + self.bottom - wide) / 2
            return Box(self.left - EDGE_MM, middle, narrow, wide), True
        middle = (self.left + self.right - wide) / 2
        if self.top - part.top >= EDGE_MM - _HAIR:
            return Box(middle, self.top - EDGE_MM, wide, narrow), False
        return Box(middle, self.bottom + _CLEAR_MM, wide, narrow), False


def _beside(
    begin: float, kept_from: float, kept_to: float, end: float
) -> tuple[tuple[float, float], ...]:
    """Ticks before and behind what is kept, as far as there is room."""
    before = (max(begin, kept_from - _CLEAR_MM - _TICK_MM), kept_from - _CLEAR_MM)
    behind = (kept_to + _CLEAR_MM, min(end, kept_to + _CLEAR_MM + _TICK_MM))
    return tuple((one, two) for one, two in (before, behind) if two - one > _HAIR)
