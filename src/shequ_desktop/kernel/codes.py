"""Code tables: the numbers of national standards and the words offices write for them.

The tables are data, ``resources/codes/*.toml``; each names its source.
"""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.texts import plain, simplified


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One line of a table."""

    code: str
    """Stored for ever: a standard's number, or an own English word."""
    label: str
    """The Chinese word that is shown and printed."""
    synonyms: tuple[str, ...] = ()
    """What else people write for it."""
    privacy: str = "I"
    """P may be published, I is for the office, S is sensitive."""
    readers: tuple[str, ...] = ()
    """The roles that may see it; empty: everybody who may open the ledger."""


class CodeTable:
    """A closed list of values, understood in many spellings.

    Args:
        drop: Openings that say nothing, such as 户主之 in 户主之妻.
        suffix: An ending that may be left out, such as 族.
    """

    def __init__(
        self,
        codes: Sequence[Code],
        *,
        source: str = "own",
        drop: Sequence[str] = (),
        suffix: str = "",
    ) -> None:
        self.source = source
        """The standard it follows, or ``own``."""
        self._codes = {code.code: code for code in codes}
        self._drop = tuple(drop)
        self._by_word: dict[str, str] = {}
        for word, code in _words(codes, suffix):
            self._by_word.setdefault(word, code)

    def __iter__(self) -> Iterator[Code]:
        """Yield the lines in the table's own order."""
        return iter(self._codes.values())

    def __contains__(self, code: object) -> bool:
        """Say whether ``code`` is one of the stored codes."""
        return code in self._codes

    def __getitem__(self, code: str) -> Code:
        """Return the line of a stored code.

        Raises:
            KeyError: the table has no such code.
        """
        return self._codes[code]

    def code_of(self, text: str) -> str | None:
        """Return the code that ``text`` means: a code, a label or a synonym; None if none."""
        word = _key(text)
        if (code := self._by_word.get(word)) is not None:
            return code
        for opening in self._drop:
            if word.startswith(opening) and (code := self._by_word.get(word[len(opening) :])):
                return code
        return None

    def label_of(self, code: str) -> str:
        """Return the Chinese word for ``code``; a code from a newer program stays as it is."""
        line = self._codes.get(code)
        return line.label if line else code

    def options(self) -> tuple[tuple[str, str], ...]:
        """Return (code, label) of every line, for a drop-down list."""
        return tuple((line.code, line.label) for line in self)


@functools.cache
def code_table(name: str) -> CodeTable:
    """Return the table ``resources/codes/<name>.toml``.

    Raises:
        FileNotFoundError: there is no table of that name.
    """
    data = resource_table(f"codes/{name}.toml")
    return CodeTable(
        [_line(code, value) for code, value in data["codes"].items()],
        source=data["source"],
        drop=data.get("drop", ()),
        suffix=data.get("suffix", ""),
    )


def _line(code: str, value: Sequence[str] | Mapping[str, Any]) -> Code:
    if isinstance(value, Mapping):
        return Code(
            code=code,
            label=value["label"],
            synonyms=tuple(value.get("synonyms", ())),
            privacy=value.get("class", "I"),
            readers=tuple(value.get("readers", ())),
        )
    label, *synonyms = value
    return Code(code=code, label=label, synonyms=tuple(synonyms))


def _words(codes: Sequence[Code], suffix: str) -> Iterator[tuple[str, str]]:
    """Yield every spelling with its code; a spelling yielded earlier has the right of way."""
    for line in codes:
        yield _key(line.label), line.code
    for line in codes:
        for word in (line.code, *line.synonyms):
            yield _key(word), line.code
    for line in codes:
        yield _key(line.code).lstrip("0") or "0", line.code
        for word in (line.label, *line.synonyms):
            if suffix and word != suffix:
                yield _key(word).removesuffix(suffix), line.code


def _key(text: str) -> str:
    return simplified(plain(text)).lower().strip("。.,;、").removesuffix(".0")
