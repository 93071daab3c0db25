"""What this computer remembers of each of its printers."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from shequ_desktop.gui.print_plan import Millimetres

MOST_HALVES = 40
"""The largest offset, 20 mm: a printer that is off by more needs a repair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterHabit:
    """What one printer is like; field name = key in the settings."""

    right: int = 0
    """What everything is moved by to the right, in half millimetres."""
    down: int = 0
    """The same downwards."""
    by_hand: bool = False
    """Whether its user turns the paper by hand, where it cannot."""
    backs_reversed: bool = True
    """Whether it then draws in the last sheet of the pile first."""

    @property
    def offset_mm(self) -> Millimetres:
        """What everything is moved by, to the right and down."""
        return self.right / 2, self.down / 2


def _forget(_printers: Mapping[str, Mapping[str, Any]]) -> None:
    """Keep nothing: there is no place for it before a file is open."""


@dataclass(slots=True)
class PrinterHabits:
    """The habits of all printers, by name; as the settings hold them."""

    printers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    save: Callable[[Mapping[str, Mapping[str, Any]]], None] = _forget

    def of(self, printer: str) -> PrinterHabit:
        """Return what is remembered of ``printer``; what cannot be understood has its default."""
        kept = self.printers.get(printer, {})
        fresh = PrinterHabit()
        known = {
            each.name: kept[each.name]
            for each in fields(PrinterHabit)
            if type(kept.get(each.name)) is type(getattr(fresh, each.name))
        }
        return PrinterHabit(**known)

    def keep(self, printer: str, habit: PrinterHabit) -> None:
        """Remember ``habit`` of ``printer``."""
        kept = {**self.printers.get(printer, {}), **asdict(habit)}
        self.printers = {**self.printers, printer: kept}
        self.save(self.printers)
