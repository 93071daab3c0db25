"""Wording with blanks, such as ``截至{day:short}，结余{closing}元``, taken apart."""

import functools
import re
from dataclasses import dataclass
from typing import TypeAlias

FORMS = {
    "大写": "capital",
    "短": "short",
    "月": "month",
    "星期": "weekday",
    "空": "blank",
    "个数": "count",
}
"""The ways to write a fact: as users call them, and as templates do."""

_PIECE = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")
_LITERAL = {"{{": "{", "}}": "}", "{": "{", "}": "}"}


@dataclass(frozen=True, slots=True)
class Blank:
    """A place for a fact."""

    name: str
    """The fact's key or its title."""
    form: str = ""
    """How it is written; empty: as its kind asks for."""


Piece: TypeAlias = str | Blank


@functools.cache
def pieces(words: str) -> tuple[Piece, ...]:
    """Return the texts and blanks of ``words`` in their order; a single brace stays what it is."""
    found: list[Piece] = []
    done = 0
    for piece in _PIECE.finditer(words):
        found.append(words[done : piece.start()])
        done = piece.end()
        if piece[1] is None:
            found.append(_LITERAL[piece[0]])
        else:
            name, _, form = piece[1].replace("：", ":").partition(":")
            found.append(Blank(name.strip(), FORMS.get(form.strip(), form.strip())))
    found.append(words[done:])
    return tuple(piece for piece in found if piece != "")


def blanks(words: str) -> tuple[Blank, ...]:
    """Return the blanks of ``words`` in their order."""
    return tuple(piece for piece in pieces(words) if isinstance(piece, Blank))


def is_balanced(words: str) -> bool:
    """Say whether each brace has its partner."""
    return not any(piece[0] in {"{", "}"} for piece in _PIECE.finditer(words))


def only_blank(words: str) -> Blank | None:
    """Return the one blank that ``words`` consist of, if they do."""
    match pieces(words):
        case (Blank() as blank,):
            return blank
        case _:
            return None
