"""What the titles over columns mean, as data: resources/import/*.toml. Knows no room."""

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.texts import simplified

Fate = Literal["field", "note", "ignored"]
How = Literal["exact", "synonym", "contains", "content", "remembered", "none"]

_BRACKETS = re.compile(r"[(\[{<【〔（「][^)\]}>】〕）」]*[)\]}>】〕）」]?")
_FILLERS = re.compile(r"必填项?|选填项?|可选项?|非必填")
_NOT_WORD = re.compile(r"[\W]+")
_NUMBERING = re.compile(r"^[\d一二三四五六七八九十]{1,2}[.、)]")
_TRAILING_DIGITS = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldTitle:
    """One thing that a column may hold."""

    key: str
    label: str
    """What the program calls it, in Chinese."""
    fate: Fate
    """Stored in a place of its own, kept in the note, or left out."""
    why: str
    """Why it is not stored, in Chinese; empty for fields."""
    titles: tuple[str, ...]
    contains: tuple[str, ...]
    unlike: tuple[str, ...]
    sniff: str
    several: bool
    codes: str
    """The code table of its values; empty for other kinds."""
    flag: bool
    """The title itself is the value, the cells say 是 or 否."""


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """What one title means."""

    field: FieldTitle
    how: How
    confidence: float
    """From 0 to 1."""


class Vocabulary:
    """All fields of one kind of list."""

    def __init__(self, fields: Iterable[FieldTitle], parents: Mapping[str, str]) -> None:
        self.fields: dict[str, FieldTitle] = {field.key: field for field in fields}
        self._parents = parents
        self._exact: dict[str, tuple[FieldTitle, How]] = {}
        for field in self.fields.values():
            self._exact.setdefault(header_keys(field.label)[0], (field, "exact"))
        for field in self.fields.values():
            for title in field.titles:
                self._exact.setdefault(header_keys(title)[0], (field, "synonym"))

    def knows(self, text: str) -> FieldTitle | None:
        """Return the field that ``text`` names exactly or by a synonym."""
        for key in header_keys(text):
            if key in self._exact:
                return self._exact[key][0]
        return None

    def match(self, path: tuple[str, ...]) -> TitleMatch | None:
        """Return what a title means; ``path`` holds the titles above it, the topmost first."""
        keys = self._keys(path)
        for key in keys:
            if key in self._exact:
                field, how = self._exact[key]
                return TitleMatch(field, how, 1.0 if how == "exact" else 0.95)
        for key in keys:
            if found := self._containing(key):
                return TitleMatch(found, "contains", 0.7)
        return None

    def _keys(self, path: tuple[str, ...]) -> list[str]:
        *above, last = [text for text in path if text]
        joined = [key for key in header_keys("".join(path)) if above]
        above_text = header_keys("".join(above))[0] if above else ""
        last_key = header_keys(last)[0]
        for word, meaning in self._parents.items():
            if word in above_text and word not in last_key:
                return [*joined, *(meaning + key for key in header_keys(last))]
        above_keys = [key for text in reversed(above) for key in header_keys(text)]
        return [*joined, *header_keys(last), *above_keys]

    def _containing(self, key: str) -> FieldTitle | None:
        best: tuple[int, FieldTitle] | None = None
        for field in self.fields.values():
            hits = [len(word) for word in field.contains if word in key]
            if hits and not any(word in key for word in field.unlike):
                best = max(best or (0, field), (max(hits), field), key=lambda each: each[0])
        return best[1] if best else None


@functools.lru_cache(maxsize=20_000)
def header_keys(text: str) -> tuple[str, ...]:
    """Return how a title is compared: whole, without brackets, without a number at its end."""
    base = simplified(unicodedata.normalize("NFKC", text)).lower().replace(" ", "")
    base = _FILLERS.sub("", _NUMBERING.sub("", base))
    whole = _NOT_WORD.sub("", base)
    bare = _NOT_WORD.sub("", _BRACKETS.sub("", base))
    keys = [whole, bare, _TRAILING_DIGITS.sub("", bare)]
    return tuple(dict.fromkeys(key for key in keys if key)) or ("",)


@functools.cache
def vocabulary(name: str) -> Vocabulary:
    """Return the vocabulary ``resources/import/<name>.toml``.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    data = resource_table(f"import/{name}.toml")
    fields = [
        FieldTitle(
            key=key,
            label=each["label"],
            fate=each.get("fate", "field"),
            why=each.get("why", ""),
            titles=tuple(each["titles"]),
            contains=tuple(each.get("contains", ())),
            unlike=tuple(each.get("unlike", ())),
            sniff=each.get("sniff", ""),
            several=each.get("several", False),
            codes=each.get("codes", ""),
            flag=each.get("flag", False),
        )
        for key, each in data["fields"].items()
    ]
    return Vocabulary(fields, data.get("parents", {}))
