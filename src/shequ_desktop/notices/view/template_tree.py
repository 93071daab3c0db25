"""A template as a tree of parts that can be changed one at a time. Knows no window.

A path leads from the template to a part: ``("blocks", 2, "panels", 0)`` is the first panel
of the third block; ``()`` is the template itself. Nothing is changed in place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from shequ_desktop.documents.templates import PanelSpec, SlipsSpec, Template

Path: TypeAlias = tuple[str | int, ...]

_SIDES = ("front", "back")
_HOLDERS = ("blocks", "panels", *_SIDES)


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a template as the list shows it: a block, a panel, or a side of slips."""

    path: Path
    part: Any
    """A block, a panel, or the tuple of the blocks of a side."""

    @property
    def is_side(self) -> bool:
        """Say whether it only holds others: the front or the back of slips."""
        return isinstance(self.part, tuple)


def part_at(whole: Any, path: Path) -> Any:
    """Return what is at ``path``."""
    for step in path:
        whole = whole[step] if isinstance(step, int) else getattr(whole, step)
    return whole


def with_part(whole: Any, path: Path, part: Any) -> Any:
    """Return ``whole`` with ``part`` at ``path``."""
    if not path:
        return part
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*whole[:step], with_part(whole[step], rest, part), *whole[step + 1 :])
    return replace(whole, **{step: with_part(getattr(whole, step), rest, part)})


def exists(template: Template, path: Path) -> bool:
    """Say whether there is anything at ``path``."""
    try:
        part_at(template, path)
    except (AttributeError, IndexError):
        return False
    return True


def nodes_below(whole: Any, path: Path = ()) -> Iterator[Node]:
    """Return the parts directly below ``whole``, which is at ``path``."""
    if isinstance(whole, tuple):
        for at, part in enumerate(whole):
            yield Node((*path, at), part)
    elif isinstance(whole, SlipsSpec):
        yield Node((*path, "front"), whole.front)
        yield Node((*path, "back"), whole.back)
    else:
        for field in fields(whole):
            if field.name in _HOLDERS:
                yield from nodes_below(getattr(whole, field.name), (*path, field.name))


def holder_of(template: Template, path: Path) -> tuple[Path, int]:
    """Return where a new block goes while ``path`` is chosen: the list's path, and the place in it.

    Behind a chosen block; at the end of a chosen panel or side; first of all if none is.
    """
    if not path:
        return ("blocks",), 0
    part = part_at(template, path)
    if isinstance(part, PanelSpec):
        return (*path, "blocks"), len(part.blocks)
    if isinstance(part, tuple):
        return path, len(part)
    return path[:-1], _last(path) + 1


def inserted(template: Template, holder: Path, at: int, part: Any) -> Template:
    """Return ``template`` with ``part`` put into the list at ``holder``."""
    parts = part_at(template, holder)
    return _as_template(with_part(template, holder, (*parts[:at], part, *parts[at:])))


def removed(template: Template, path: Path) -> Template:
    """Return ``template`` without the part at ``path``."""
    parts, at = part_at(template, path[:-1]), _last(path)
    return _as_template(with_part(template, path[:-1], (*parts[:at], *parts[at + 1 :])))


def moved(template: Template, path: Path, by: int) -> tuple[Template, Path]:
    """Return ``template`` with the part at ``path`` moved within its list, and its new path."""
    parts, at = list(part_at(template, path[:-1])), _last(path)
    to = min(max(at + by, 0), len(parts) - 1)
    parts.insert(to, parts.pop(at))
    return _as_template(with_part(template, path[:-1], tuple(parts))), (*path[:-1], to)


def can_move(template: Template, path: Path, by: int) -> bool:
    """Say whether the part at ``path`` has a place ``by`` further on."""
    if not is_movable(path):
        return False
    return 0 <= _last(path) + by < len(part_at(template, path[:-1]))


def is_movable(path: Path) -> bool:
    """Say whether what is at ``path`` is one of a list: a block or a panel."""
    return bool(path) and isinstance(path[-1], int)


def after_removal(template: Template, path: Path) -> Path:
    """Return what to choose once the part at ``path`` is gone from ``template``: its neighbour."""
    count = len(part_at(template, path[:-1]))
    if count:
        return (*path[:-1], min(_last(path), count - 1))
    above = path[:-1]
    return above if above[-1] in _SIDES else above[:-1]


def list_in_force(template: Template, path: Path) -> str:
    """Return the key of the list whose rows the part at ``path`` is about; empty: none.

    What is said within slips, cards, tables and each is said of a row.
    """
    found = ""
    for end in range(len(path) + 1):
        part = part_at(template, path[:end])
        found = getattr(part, "list", "") or found
    return found


def block_number(path: Path) -> int:
    """Return the number of the template's block that ``path`` is in, from 1; 0: in none."""
    return path[1] + 1 if len(path) > 1 and isinstance(path[1], int) else 0


def is_within(path: Path) -> bool:
    """Say whether ``path`` is within a block: in a panel, or on a side of slips."""
    return len(path) > 2  # noqa: PLR2004 - ("blocks", 3) is a block of the template


def texts_of(part: Any) -> Sequence[str]:
    """Return what a block says, roughly, for a line that sums it up."""
    if isinstance(part, str):
        return [part] if part else []
    if isinstance(part, tuple):
        return [text for each in part for text in texts_of(each)[:1]]
    for name in (
        "title",
        "label",
        "words",
        "facts",
        "columns",
        "figures",
        "labels",
        "organisation",
    ):
        found = texts_of(getattr(part, name, ""))
        if found:
            return found
    return []


def _last(path: Path) -> int:
    at = path[-1]
    assert isinstance(at, int)
    return at


def _as_template(whole: Any) -> Template:
    assert isinstance(whole, Template)
    return whole
