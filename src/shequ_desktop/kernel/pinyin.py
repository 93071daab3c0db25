"""Names by their sound: for finding 张三 by ``zs``, and for sorting as a telephone book does.

Syllables are without tones, ``v`` stands for ü, as on a keyboard.
"""

import functools
import itertools
import unicodedata
from typing import NamedTuple

from shequ_desktop.kernel.resources import resource_path, resource_table
from shequ_desktop.kernel.texts import plain

_LONGEST_COMPOUND = 2
_VARIANTS = 8
"""A name of many ambiguous characters is not searched under more readings than these."""
_FIRST_HAN_RANK = 128
_UNKNOWN_RANK = 0xFFFF


class _Tables(NamedTuple):
    syllable: dict[str, str]
    rank: dict[str, int]
    surnames: dict[str, tuple[tuple[str, ...], ...]]
    """Surname -> its readings, each a tuple of syllables."""
    surname_rank: dict[str, int]
    given: dict[str, tuple[str, ...]]


@functools.cache
def _tables() -> _Tables:
    syllable: dict[str, str] = {}
    rank: dict[str, int] = {}
    first_rank: dict[str, int] = {}
    count = _FIRST_HAN_RANK
    for line in resource_path("pinyin/readings.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        sound, _, characters = line.partition(" ")
        syllable.update(dict.fromkeys(characters, sound))
        rank.update(zip(characters, itertools.count(count)))
        first_rank[sound] = count
        count += len(characters)
    names = resource_table("pinyin/names.toml")
    surnames = {
        name: tuple(_syllables(name, sound, first_rank) for sound in sounds)
        for name, sounds in names["surnames"].items()
    }
    surname_rank = {
        name: first_rank[readings[0][0]]
        for name, readings in surnames.items()
        if syllable[name[0]] != readings[0][0]
    }
    given = {name: tuple(sounds) for name, sounds in names["given"].items()}
    return _Tables(syllable, rank, surnames, surname_rank, given)


def _syllables(name: str, sound: str, known: dict[str, int]) -> tuple[str, ...]:
    """Split the sound of a compound surname: ``ouyang`` -> ``ou``, ``yang``."""
    if len(name) == 1:
        return (sound,)
    for at in range(len(sound) - 1, 0, -1):
        if sound[:at] in known and sound[at:] in known:
            return sound[:at], sound[at:]
    raise ValueError(sound)


def pinyin_key(name: str) -> str:
    """Return the whole sound of ``name``, without blanks: ``ouyangxiu``."""
    return "".join(_reading(name))


def initials(name: str) -> str:
    """Return the first letters: ``oyx``."""
    return "".join([sound[0] for sound in _reading(name)])


def search_key(name: str) -> str:
    """Return every sound by which ``name`` may be looked for, whole and in initials.

    Separated by blanks, each once; a search for ``zs`` is then a search for `` zs`` in
    ``" " + search_key``.
    """
    word = _clean(name)
    tables = _tables()
    surname = _surname(word, tables)
    if surname not in tables.surnames and not any(char in tables.given for char in word):
        sounds = [tables.syllable.get(char, char) for char in word]
        return f"{''.join(sounds)} {''.join([sound[0] for sound in sounds])}"
    readings = [
        tuple(itertools.chain.from_iterable(parts))
        for parts in itertools.islice(_variants(word, surname, tables), _VARIANTS)
    ]
    keys = ["".join(reading) for reading in readings]
    keys += ["".join([sound[0] for sound in reading]) for reading in readings]
    return " ".join(dict.fromkeys(keys))


def sort_key(name: str) -> int:
    """Return a whole number below 2**60 by which names stand in the order of their sound.

    The first three characters count in full, the fourth roughly; within one sound the tone
    decides, then the character. Latin letters and digits stand before Chinese.
    """
    word = _clean(name)
    if not word:
        return 0
    tables = _tables()
    rank = tables.rank
    ranks = [rank.get(char) or _other_rank(char) for char in word[:4]]
    special = tables.surname_rank.get(word[:_LONGEST_COMPOUND]) or tables.surname_rank.get(word[0])
    if special:
        ranks[0] = special
    ranks += (0, 0, 0)
    return ranks[0] << 44 | ranks[1] << 28 | ranks[2] << 12 | ranks[3] >> 4


def _other_rank(char: str) -> int:
    return ord(char) if ord(char) < _FIRST_HAN_RANK else _UNKNOWN_RANK


def _clean(name: str) -> str:
    if name.isalpha() and not name.isascii():
        return name.lower()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", plain(name)))).lower()


def _surname(word: str, tables: _Tables) -> str:
    compound = word[:_LONGEST_COMPOUND]
    return compound if compound in tables.surnames else word[:1]


def _reading(name: str) -> list[str]:
    word = _clean(name)
    tables = _tables()
    surname = _surname(word, tables)
    if surname in tables.surnames:
        rest = word[len(surname) :]
        return [*tables.surnames[surname][0], *[_given(char, tables)[0] for char in rest]]
    return [_given(char, tables)[0] for char in word]


def _given(char: str, tables: _Tables) -> tuple[str, ...]:
    return tables.given.get(char) or (tables.syllable.get(char, char),)


def _variants(
    word: str, surname: str, tables: _Tables
) -> "itertools.product[tuple[tuple[str, ...], ...]]":
    first = tables.surnames.get(surname) or ((tables.syllable.get(surname, surname),),)
    rest = [[(sound,) for sound in _given(char, tables)] for char in word[len(surname) :]]
    return itertools.product(first, *rest)
