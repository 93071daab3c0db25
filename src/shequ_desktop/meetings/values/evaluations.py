"""How members are evaluated, as ``resources/meetings/evaluation.toml`` has it."""

import functools
from dataclasses import dataclass
from typing import Final

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.shares import Share

_FILE: Final = "meetings/evaluation.toml"


@dataclass(frozen=True, slots=True)
class EvaluationManner:
    """What is usual at a 民主评议."""

    grades: tuple[str, ...]
    """The best first; the last one is 不称职."""
    unfit: Share
    """Of the ballots that count: so many of the last grade make it somebody's."""


@functools.cache
def evaluation_manner() -> EvaluationManner:
    """Return how members are evaluated."""
    table = resource_table(_FILE)
    return EvaluationManner(tuple(table["grades"]), Share.parse(table["unfit"]))
