"""Step templates: the way of a proposal, as data in ``resources/steps``."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

from shequ_desktop.community.values.bodies import BodyKind
from shequ_desktop.kernel.resources import resource_path, resource_table
from shequ_desktop.kernel.shares import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the way."""

    key: str
    """Stable within its template, stored with each record: ``party``, ``joint``, ``decision``."""
    title: str
    body: BodyKind | None = None
    """Who meets; ``None``: nobody in particular."""
    meeting: str = ""
    """The kind of meeting that does it; empty: none."""
    counted: bool = False
    """Whether should, present and votes are to be written down."""
    required: bool = False
    """Whether it cannot be left out."""
    supervised: bool = False
    """Whether the supervisor signs it."""
    decides: bool = False
    """The vote that a resolution comes from."""
    quorum: Share | None = None
    """A local custom, where no profile governs the meeting."""
    majority: Share | None = None
    majority_of: str = "present"
    """``present`` or ``entitled``."""
    board_days: int = 0
    """Days on the board, if more than the profile asks for."""
    answer_days: int = 0
    law: str = ""
    """Article of the law in force that asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTemplate:
    """四议两公开, the four-step chain, 六步: the steps in their order."""

    key: str
    title: str
    source: str
    supervisor: BodyKind = BodyKind.SUPERVISION
    """Who signs the supervised steps."""
    steps: tuple[Step, ...]

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Self:
        """Return the template that a file of ``resources/steps`` describes.

        Raises:
            KeyError: something every template has is missing.
            TypeError: a step has a word that no step knows.
            ValueError: a body or a share is none.
        """
        return cls(
            key=table["key"],
            title=table["title"],
            source=table["source"],
            supervisor=BodyKind(table.get("supervisor", BodyKind.SUPERVISION)),
            steps=tuple(_step(entry) for entry in table["steps"]),
        )

    def step(self, key: str) -> Step | None:
        """Return the step of that key; ``None``: the template has none."""
        return next((step for step in self.steps if step.key == key), None)

    def after(self, key: str) -> Step | None:
        """Return the step behind the one of that key; ``None``: it is the last, or unknown."""
        keys = [step.key for step in self.steps]
        at = keys.index(key) + 1 if key in keys else len(keys)
        return self.steps[at] if at < len(keys) else None


@functools.cache
def step_templates() -> Mapping[str, StepTemplate]:
    """Return the templates that come with the program, by their keys; the law's own is first."""
    files = sorted(resource_path("steps").glob("*.toml"))
    read = [StepTemplate.read(resource_table(f"steps/{file.name}")) for file in files]
    read.sort(key=lambda each: (not each.key.startswith("law"), each.key))
    return {template.key: template for template in read}


def _step(entry: Mapping[str, Any]) -> Step:
    known = {field.name for field in fields(Step)}
    unknown = entry.keys() - known
    if unknown:
        message = f"no such words: {sorted(unknown)}"
        raise TypeError(message)
    given = dict(entry)
    for name in ("quorum", "majority"):
        if name in given:
            given[name] = Share.parse(given[name])
    if "body" in given:
        given["body"] = BodyKind(given["body"])
    return Step(**given)
