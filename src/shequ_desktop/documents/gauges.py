"""Gauges: one slip that takes as much room as any of many, so that one has to be measured."""

import re
from collections.abc import Mapping, Sequence

_SHOWN = {"text", "words", "label", "title", "badge", "number", "below", "organisation", "day"}
"""What holds text that is printed; any other text says how."""
_SPARE = "国国"
"""Added once a line: no text of as many characters, its own run of figures moved, needs more."""
_LINE = 10
"""Characters of the shortest line that is filled with text."""
_LONG_RUN = re.compile(r"[!-~]{5,}")
"""Letters and figures that go to the next line together and leave more than the spare empty."""
_FIGURE = re.compile("[0-9]")
_HAN = "\u2e80"
"""Characters from here on are as wide as they are high, those before at most about half as wide."""


class _Unlike(Exception):
    """Two slips are not of one shape."""


def gauge(
    blocks: Sequence[Mapping[str, object]], slips: Sequence[Sequence[int]]
) -> list[object] | None:
    """Return the blocks of a slip that needs as much room as any of ``slips``.

    Args:
        blocks: All of them, as the templates read them.
        slips: The places of each slip's blocks in ``blocks``; empty slips are passed over.

    Returns:
        ``None`` if the slips are not of one shape, so that each has to be measured.
    """
    filled = [slip for slip in slips if slip]
    if len({len(slip) for slip in filled}) > 1:
        return None
    try:
        return [
            _largest([blocks[at] for at in sorted(set(column))])
            for column in zip(*filled, strict=True)
        ]
    except _Unlike:
        return None


def _largest(alike: Sequence[object]) -> object:
    largest, *others = alike
    for other in others:
        largest = _larger(largest, other)
    return largest


def _larger(one: object, other: object, key: str = "") -> object:
    if one == other:
        return one
    match one, other:
        case dict(), dict() if one.keys() == other.keys():
            return {name: _larger(one[name], other[name], name) for name in one}
        case list(), list() if len(one) == len(other):
            return [_larger(a, b, key) for a, b in zip(one, other, strict=True)]
        case str(), str() if key in _SHOWN:
            return _longer(one, other)
        case _:
            raise _Unlike


def _longer(one: str, other: str) -> str:
    """Return a text that breaks into as many lines as the one that breaks into more."""
    if _FIGURE.sub("0", one) == _FIGURE.sub("0", other):
        # Figures are equally wide.
        return one
    if any("\n" in each or _LONG_RUN.search(each) for each in (one, other)):
        raise _Unlike
    longest = max(one, other, key=_width)
    if longest.endswith(_SPARE):
        return longest
    return longest + _SPARE * (1 + _width(longest) // (2 * _LINE))


def _width(text: str) -> int:
    return sum(2 if character >= _HAN else 1 for character in text)
