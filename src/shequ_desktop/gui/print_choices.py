"""Which sheets can be chosen for a document, and which is proposed. Pure."""

from collections.abc import Sequence

from shequ_desktop.gui.print_plan import Millimetres, is_larger

SHEETS: dict[str, Millimetres] = {
    "A4": (210, 297),
    "A3": (297, 420),
    "A2": (420, 594),
    "A5": (148, 210),
    "A6": (105, 148),
}
"""GB/T 148-1997 (ISO 216), upright, in millimetres; what offices have first."""
_SAME = 1.0


def sheet_name(size_mm: Millimetres) -> str:
    """Return ``A3`` or, of an unusual size, ``200×300 mm``; however it lies."""
    for name, sheet in SHEETS.items():
        if _alike(size_mm, sheet):
            return name
    return f"{round(size_mm[0])}×{round(size_mm[1])} mm"


def sheets_taken(taken: Sequence[Millimetres]) -> tuple[str, ...]:
    """Return which of ``SHEETS`` a printer takes that says it takes ``taken``.

    One that does not say is believed to take A4.
    """
    names = tuple(
        name for name, sheet in SHEETS.items() if any(_alike(size, sheet) for size in taken)
    )
    return names or ("A4",)


def proposed_sheet(page_mm: Millimetres, taken: Sequence[str]) -> str:
    """Return the sheet for a page: its own size, else A4 for a small one, else the largest."""
    own = sheet_name(page_mm)
    if own in taken:
        return own
    if "A4" in taken and not is_larger(page_mm, SHEETS["A4"]):
        return "A4"
    return max(taken, key=lambda name: SHEETS[name])


def _alike(one: Millimetres, other: Millimetres) -> bool:
    return all(abs(a - b) <= _SAME for a, b in zip(sorted(one), sorted(other), strict=True))
