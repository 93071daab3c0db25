"""Forms filled in for one person or household: 姓名 | 张三 | 性别 | 男, label and value by turns.

Many such cards, on one sheet or one a sheet, are laid out as a list with a row for each; below the
labels a card may hold a small list of the household's members, whose rows follow.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shequ_desktop.documents.sheets import Cell, Place, Sheet
from shequ_desktop.documents.sniffing import is_surname, looks_like_data
from shequ_desktop.documents.vocabulary import Vocabulary

_SEARCHED_ROWS = 60
_ENOUGH = 4
"""Labels with a value beside them that make a sheet a card."""
_LONGEST_LABEL = 20
_NAMES = ("full_name", "head_name")
_OF_THE_HOME = frozenset(
    {
        *("household_no", "address", "door_no", "compound", "building", "entrance", "group"),
        *("grid", "micro_grid"),
    }
)

_Pair = tuple[int, int, str]
"""A label's column, its value's column or -1, and its field."""

_Line = dict[str, tuple[Place, Cell]]
"""What one person's row says: by title, the place and the value."""


@dataclass(slots=True)
class _Card:
    """What one card says."""

    cells: _Line = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    """By field, its label."""
    members: list[_Line] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    """By field, its title in the list of members."""

    def lines(self) -> list[tuple[int, _Line]]:
        """Return everybody on the card with the row of the name, the one it is about first."""
        own = next((self.cells[t] for n in _NAMES if (t := self.titles.get(n)) in self.cells), None)
        if not self.members:
            return [(own[0][0] if own else 0, self.cells)]
        name = next(self.columns[key] for key in _NAMES if key in self.columns)
        known = next((m for m in self.members if own and m[name][1] == own[1]), None)
        rest = [member for member in self.members if member is not known]
        home = {
            title: self.cells[title]
            for key, title in self.titles.items()
            if key in _OF_THE_HOME and title in self.cells
        }
        first = self.cells | (known or self._own(name, own))
        lines = [(member[name][0][0], home | member) for member in rest]
        return [(first[name][0][0], first), *lines] if own else lines

    def _own(self, name: str, own: tuple[Place, Cell] | None) -> _Line:
        """Return what the one the card is about says under the titles of the members."""
        said: _Line = {}
        if own is not None:
            said[name] = own
            relation = self.columns.get("relation_to_head")
            if relation and "relation_to_head" not in self.titles:
                said[relation] = (own[0], "户主")
        number = self.cells.get(self.titles.get("head_id", ""))
        if number is not None and "id_number" in self.columns:
            said[self.columns["id_number"]] = number
        return said


def as_list(sheet: Sheet, vocabulary: Vocabulary) -> Sheet:
    """Return a sheet of cards as a list, titles in its first row; any other sheet as it is."""
    pairs = [_pairs(row, vocabulary) for row in sheet.rows[:_SEARCHED_ROWS]]
    labels = {key for row in pairs for _, _, key in row}
    beside = _titles_in_a_row(sheet, vocabulary)
    if len(labels) < max(_ENOUGH, beside) or not _is_named(sheet, pairs):
        return sheet
    cards = list(_cards(sheet, vocabulary))
    return _listed(sheet, cards) if cards else sheet


def _is_named(sheet: Sheet, pairs: Sequence[Sequence[_Pair]]) -> bool:
    """Say whether a name stands beside its label, and no row holds mere titles."""
    whole = [row for row in pairs if row and all(value >= 0 for _, value, _ in row)]
    names = [
        sheet.rows[at][value]
        for at, row in enumerate(pairs)
        for _, value, key in row
        if key in _NAMES and value >= 0
    ]
    return sum(map(len, whole)) >= _ENOUGH - 1 and any(
        isinstance(name, str) and is_surname(name[:1]) for name in names
    )


def _label(cell: Cell, vocabulary: Vocabulary) -> str:
    """Return the field that a cell names as a label; empty: it is a value."""
    if not isinstance(cell, str) or not cell or len(cell) > _LONGEST_LABEL or looks_like_data(cell):
        return ""
    found = vocabulary.knows(cell)
    return found.key if found is not None else ""


def _filled(row: Sequence[Cell]) -> list[tuple[int, Cell]]:
    return [(at, cell) for at, cell in enumerate(row) if cell not in ("", None)]


def _pairs(row: Sequence[Cell], vocabulary: Vocabulary) -> list[_Pair]:
    """Return label's column, value's column and field; none where titles stand side by side."""
    filled = _filled(row)
    keys = [_label(cell, vocabulary) for _, cell in filled]
    if any(a and b for a, b in itertools.pairwise(keys)) and not _by_turns(keys):
        return []
    found = []
    for n, (at, _) in enumerate(filled):
        if not keys[n]:
            continue
        value = filled[n + 1][0] if n + 1 < len(filled) and not keys[n + 1] else -1
        found.append((at, value, keys[n]))
    return found if any(value >= 0 for _, value, _ in found) else []


def _by_turns(keys: Sequence[str]) -> bool:
    """Say whether most labels have a value: a blank value lets two labels meet."""
    labels = sum(map(bool, keys))
    return len(keys) - labels >= labels / 2


def _titles_in_a_row(sheet: Sheet, vocabulary: Vocabulary) -> int:
    """Return how many titles the widest row of titles has, with data in the row below."""
    most = 0
    for at, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
        if at + 1 < len(sheet.rows) and not _pairs(row, vocabulary):
            most = max(most, sum(bool(_label(cell, vocabulary)) for _, cell in _filled(row)))
    return most


def _cards(sheet: Sheet, vocabulary: Vocabulary) -> Iterator[_Card]:
    card = _Card()
    row = 0
    while row < len(sheet.rows):
        cells = sheet.rows[row]
        pairs = _pairs(cells, vocabulary)
        if any(key in card.titles for _, _, key in pairs if key in _NAMES):
            yield card
            card = _Card()
        for label, value, key in pairs:
            title = str(cells[label]).strip()
            card.titles.setdefault(key, title)
            if value >= 0:
                card.cells.setdefault(title, ((row, value), cells[value]))
        if not pairs and _is_small_list(cells, vocabulary):
            row = _read_members(sheet, row, card, vocabulary)
        else:
            row += 1
    if any(key in card.titles for key in _NAMES):
        yield card


def _is_small_list(row: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    keys = [_label(cell, vocabulary) for _, cell in _filled(row)]
    return sum(map(bool, keys)) >= 2 and any(key in _NAMES for key in keys)  # noqa: PLR2004 - a list


def _read_members(sheet: Sheet, header: int, card: _Card, vocabulary: Vocabulary) -> int:
    """Read the members below a row of titles; return the row behind them."""
    titles = {at: str(cell).strip() for at, cell in _filled(sheet.rows[header])}
    name = next(at for at, text in titles.items() if _label(text, vocabulary) in _NAMES)
    card.columns = {_label(text, vocabulary): text for text in titles.values()}
    row = header + 1
    while row < len(sheet.rows) and not _pairs(sheet.rows[row], vocabulary):
        cells = sheet.rows[row]
        if name < len(cells) and cells[name] and not _label(cells[name], vocabulary):
            card.members.append(
                {
                    text: ((row, at), cells[at])
                    for at, text in titles.items()
                    if at < len(cells) and cells[at] not in ("", None)
                }
            )
        row += 1
    return row


def _listed(sheet: Sheet, cards: Sequence[_Card]) -> Sheet:
    """Return the cards as rows below their labels; members below their card's own row."""
    lines = [line for card in cards for line in card.lines()]
    titles = list(dict.fromkeys(title for _, line in lines for title in line))
    rows: list[list[Cell]] = [list(titles)]
    rows += [[line[t][1] if t in line else "" for t in titles] for _, line in lines]
    places = [[line[t][0] if t in line else None for t in titles] for _, line in lines]

    def origin(row: int, column: int) -> Place:
        if row == 0:
            return sheet.where(0, -1)
        place = places[row - 1][column] if 0 <= column < len(titles) else None
        return sheet.where(*place) if place else sheet.where(lines[row - 1][0], -1)

    return Sheet(name=sheet.name, rows=rows, visible=sheet.visible, origin=origin)
