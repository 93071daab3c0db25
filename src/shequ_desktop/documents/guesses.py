"""A column while it is being thought about: what its title and its values say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from shequ_desktop.documents.sheets import Cell
from shequ_desktop.documents.sniffing import counts_up, looks_like
from shequ_desktop.documents.vocabulary import FieldTitle, How, Vocabulary, header_keys

Role = Literal["", "head", "spouse", "child", "member"]

_SURE_BY_CONTENT = 0.6
_SURE_COUNTING = 0.9


@dataclass(slots=True)
class Guess:
    """A column while it is being thought about."""

    index: int
    path: tuple[str, ...]
    """Its titles, the topmost first."""
    texts: list[str]
    """Some of its values, as text."""
    values: Sequence[Cell] = ()
    """The first thousands of its values, blanks left out."""
    field: FieldTitle | None = None
    how: How = "none"
    confidence: float = 0.0
    person: int = 0
    role: Role = ""

    @property
    def title(self) -> str:
        """All titles in one, for comparing."""
        return header_keys("".join(self.path))[0]

    def take(self, field: FieldTitle | None, how: How = "none", confidence: float = 0.0) -> None:
        """Let it be this field, or none."""
        self.field, self.how, self.confidence = field, how, confidence


def match_title(guess: Guess, vocabulary: Vocabulary) -> None:
    """Take a column for what its titles say."""
    match = vocabulary.match(guess.path) if guess.path else None
    if match is None:
        return
    guess.take(match.field, match.how, match.confidence)
    if guess.texts and match.field.sniff and looks_like(match.field.sniff, guess.texts):
        guess.confidence = min(1.0, guess.confidence + 0.1)


def settle_rivals(guesses: Sequence[Guess]) -> None:
    """Of columns that claim the same single field the surest, then the fullest, keeps it."""
    by_field: dict[tuple[int, str], list[Guess]] = {}
    for guess in guesses:
        if guess.field and not guess.field.several and guess.field.fate == "field":
            by_field.setdefault((guess.person, guess.field.key), []).append(guess)
    for rivals in by_field.values():
        rivals.sort(key=lambda guess: (-bool(guess.texts), -guess.confidence, -len(guess.texts)))
        for loser in rivals[1:]:
            loser.take(None)


def match_content(
    guesses: Sequence[Guess], vocabulary: Vocabulary, *, without_titles: bool
) -> None:
    """Give unclaimed fields to columns whose values speak for them, the surest first."""
    taken = {guess.field.key for guess in guesses if guess.field}
    offers = [
        (looks_like(field.sniff, guess.texts), guess, field)
        for guess in guesses
        if guess.field is None and not guess.person
        for field in vocabulary.fields.values()
        if field.sniff and field.key not in taken and (without_titles or _is_open(guess, field))
    ]
    for share, guess, field in sorted(offers, key=lambda offer: -offer[0]):
        if share and guess.field is None and field.key not in taken:
            taken.add(field.key)
            guess.take(field, "content", _SURE_BY_CONTENT * share)


def _is_open(guess: Guess, field: FieldTitle) -> bool:
    """A title that speaks against the field outweighs the values: 配偶身份证号 is no person's."""
    title = "".join(guess.path)
    return not any(word in title for word in field.unlike)


def match_counting(guesses: Sequence[Guess], vocabulary: Vocabulary) -> None:
    """A column without a word over it that counts 1, 2, 3 is a serial number."""
    serial = vocabulary.fields.get("serial")
    for guess in guesses:
        if serial and guess.field is None and not guess.title and counts_up(guess.values):
            guess.take(serial, "content", _SURE_COUNTING)
