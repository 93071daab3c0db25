"""What a benchmark says: a number, the floor it is compared with, and the bar it must pass."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One measured number."""

    name: str
    value: float
    unit: str
    bar: float
    """The most that ``ratio`` may be, or ``value`` where there is no floor."""
    floor: float | None = None
    """What the same machine needed in the same run for the least there is to do."""
    ratio: float | None = None
    """The median of the rounds' own ratios: a busy machine slows both sides."""
    note: str = ""

    @property
    def held(self) -> bool:
        """Whether the bar is passed."""
        return (self.value if self.ratio is None else self.ratio) <= self.bar


def compared(
    name: str, pairs: Sequence[tuple[float, float]], *, bar: float, note: str = ""
) -> Result:
    """Return the result of rounds of (floor, ours) in seconds, measured one after the other."""
    return Result(
        name=name,
        value=statistics.median(ours for _, ours in pairs),
        unit="s",
        bar=bar,
        floor=statistics.median(floor for floor, _ in pairs),
        ratio=statistics.median(ours / floor for floor, ours in pairs),
        note=note,
    )


def p95(times: Sequence[float]) -> float:
    """Return the time that 19 of 20 stay below."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes by the clock on the wall."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
