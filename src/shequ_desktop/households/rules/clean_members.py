"""Households in one cell: 张三(户主)、李四(妻)、王五(子). Pure."""

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from shequ_desktop.documents.columns import Column, Table
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.sniffing import is_surname
from shequ_desktop.households.rules.clean_layout import SHARED, Layout, LongRows, data_rows
from shequ_desktop.households.rules.clean_values import Doubt
from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.codes import code_table

_NAME = re.compile(r"[\u3400-\u9fff·]{2,8}")
_BETWEEN = re.compile(r"[、,;/|\n\r。+]+(?![^(]*\))|\s+(?![^(]*\))")
_WITHIN = re.compile(r"[、,;:/\s]+")
_NUMBERING = re.compile(r"^\d{1,2}[.)、]")
_PAPER = re.compile(r"\d{17}[\dXx]|\d{15}")
_PHONE = re.compile(r"1[3-9]\d{9}")
_LONGEST_RELATION = 4
_SHARE = 0.2
_SAMPLED = 500
_MEMBERS = re.compile(r"成员|同住|家属|家人|共同居住")
_UNREAD = Doubt("members_unread", "看不出是哪几个人，原文已并入备注；请每人一行填写")


class Member(NamedTuple):
    """One of the people in a cell; empty where it says nothing."""

    name: str
    relation: str = ""
    """As written."""
    number: str = ""
    phone: str = ""


@functools.lru_cache(maxsize=4096)
def read_members(text: str) -> tuple[Member, ...]:
    """Return the people that a cell lists; none if a piece is no person or nothing says who."""
    words = [
        word
        for piece in _BETWEEN.split(unicodedata.normalize("NFKC", text).strip())
        if (word := _NUMBERING.sub("", piece.strip(" .:-")))
    ]
    found = tuple(_read_words(words))
    if not found or any(not member.name for member in found):
        return ()
    return found if any(member.relation or member.number for member in found) else ()


def _read_words(words: Sequence[str]) -> Iterator[Member]:
    """Read pieces, of which a bare relation belongs to the name at its side."""
    leads = bool(words) and _is_relation(words[0])
    waiting = ""
    last: Member | None = None
    for word in words:
        if _is_relation(word):
            if leads:
                waiting = word
            elif last is not None:
                last = last._replace(relation=last.relation or word)
            continue
        if last is not None and (_PAPER.fullmatch(word) or _PHONE.fullmatch(word)):
            last = _noted(last, [word])
            continue
        if last is not None:
            yield last
        last = _read_word(word)
        last = last._replace(relation=last.relation or waiting)
        waiting = ""
    if last is not None:
        yield last


def _read_word(word: str) -> Member:
    outside, bracket, inside = word.partition("(")
    parts = [part for part in _WITHIN.split(inside.strip(")")) if part]
    for sign in ":-—":
        left, found, right = outside.partition(sign)
        if found and _is_relation(left):
            return _noted(_named(right), [left, *parts])
        if found and _is_relation(right):
            return _noted(_named(left), [right, *parts])
    if bracket and _is_relation(outside) and parts and _NAME.fullmatch(parts[0]):
        return _noted(Member(parts[0], outside), parts[1:])
    return _noted(_named(outside), parts)


def _named(text: str) -> Member:
    text = text.strip(" :-")
    numbers = [*_PAPER.findall(text), *_PHONE.findall(_PAPER.sub("", text))]
    text = _PHONE.sub("", _PAPER.sub("", text))
    if not _NAME.fullmatch(text):
        return Member("")
    for length in range(min(_LONGEST_RELATION, len(text) - 2), 0, -1):
        front, name = text[:length], text[length:]
        glued = length > 1 or front in "妻夫子女父母"
        if glued and _is_relation(front) and is_surname(name[0]):
            return _noted(Member(name, front), numbers)
    return _noted(Member(text), numbers)


def _noted(member: Member, parts: Sequence[str]) -> Member:
    for part in parts:
        if _PAPER.fullmatch(part):
            member = member._replace(number=part)
        elif _PHONE.fullmatch(part):
            member = member._replace(phone=part)
        elif not member.relation and _is_relation(part):
            member = member._replace(relation=part)
    return member


@functools.lru_cache(maxsize=4096)
def _is_relation(word: str) -> bool:
    return not word.isdigit() and code_table("relation").code_of(word) is not None


def split_members(laid: Layout) -> Layout:
    """Give everybody whom a cell lists a row of their own; the layout itself if none does."""
    table, sheet = laid.table, laid.sheet
    if table.people > 1 or table.left or table.right is not None:
        return laid
    listing = next((c for c in table.columns if _may_list(c, table) and _lists(c, laid)), None)
    if listing is None:
        return laid
    return _Splitter(table, listing).split(sheet)


def _may_list(column: Column, table: Table) -> bool:
    if column.field == "full_name" and not column.role:
        return True
    named = column.field in ("", "members", "note") and _MEMBERS.search(column.title)
    return bool(named) and table.column_of("relation_to_head") is None


def _lists(column: Column, laid: Layout) -> bool:
    texts = [
        cell
        for row in laid.sheet.rows[laid.table.first : laid.table.first + _SAMPLED]
        if len(row) > column.index and isinstance(cell := row[column.index], str) and cell
    ]
    enough = 1 if column.field != "full_name" or laid.table.column_of("head_name") else 2
    several = sum(
        len(read_members(text)) >= enough for text in texts if len(text) > len("一二三四")
    )
    return several > 0 and several >= _SHARE * len(texts)


class _Splitter:
    """Splits the cells of one column."""

    def __init__(self, table: Table, listing: Column) -> None:
        self._table = table
        self._listing = listing
        names = table.column_of("full_name")
        head = table.column_of("head_name") if names is listing else names
        self._head = head.index if head is not None else -1
        self._columns = [
            replace(c, field="members" if c is listing and head is not None else c.field, role="")
            for c in table.columns
        ]
        width = max(column.index for column in self._columns) + 1
        self._width = width
        self._at: dict[str, int] = {}
        for key in ("full_name", "relation_to_head", "id_number", "phones"):
            self._at[key] = self._place(key)
        if table.column_of("head_name") is None:
            self._add("head_name")

    def _place(self, key: str) -> int:
        known = next((c for c in self._columns if c.field == key), None)
        return known.index if known is not None else self._add(key)

    def _add(self, key: str) -> int:
        at = self._width
        self._columns.append(
            replace(self._listing, index=at, field=key, has_values=True, title=self._listing.title)
        )
        self._width += 1
        return at

    def split(self, sheet: Sheet) -> Layout:
        """Return the sheet in one row a person."""
        long = LongRows()
        doubtful: list[int] = []
        for row in data_rows(sheet, self._table):
            cells = [*sheet.rows[row], *[""] * (self._width - len(sheet.rows[row]))]
            listed = cells[self._listing.index]
            members = read_members(listed) if isinstance(listed, str) else ()
            if self._head >= 0 and listed and not members and cells[self._head]:
                doubtful.append(len(long.cells))
            self._add_all(long, row, cells, members)
        laid = long.layout(sheet, self._columns)
        laid.doubts = [(row, self._listing.index, _UNREAD) for row in doubtful]
        return laid

    def _add_all(
        self, long: LongRows, row: int, cells: list[Cell], members: tuple[Member, ...]
    ) -> None:
        own = list(range(self._width))
        head = str(cells[self._head]).strip() if self._head >= 0 else ""
        leads = next((m for m in members if _leads(m) or (head and m.name == head)), None)
        if head:
            leads = leads or Member(head)
        elif members:
            leads = leads or members[0]._replace(relation=members[0].relation or "户主")
        if members and self._listing.index != self._at["full_name"]:
            cells[self._listing.index] = ""
        if leads is None:
            long.add(row, cells, own, "")
            return
        rest = [m for m in members if m.name != leads.name]
        numbers = self._numbers(cells, [leads, *rest])
        first = leads._replace(relation=leads.relation or "户主")
        self._put(cells, first, leads.name, numbers[0])
        long.add(row, cells, self._sources(range(self._width)), "head")
        shared = {c.index for c in self._columns if c.field in SHARED}
        places = self._sources([at if at in shared else -1 for at in range(self._width)])
        for member, number in zip(rest, numbers[1:], strict=True):
            theirs = [cell if at in shared else "" for at, cell in enumerate(cells)]
            self._put(theirs, member, leads.name, number)
            long.add(row, theirs, places, "member")

    def _sources(self, places: Sequence[int]) -> list[int]:
        known = max(column.index for column in self._table.columns) + 1
        return [
            self._listing.index if at >= known or (at in self._at.values() and place < 0) else place
            for at, place in enumerate(places)
        ]

    def _put(self, cells: list[Cell], member: Member, head: str, number: str) -> None:
        said = {
            "full_name": member.name,
            "relation_to_head": member.relation,
            "id_number": member.number or number,
            "phones": member.phone,
        }
        for key, text in said.items():
            if text:
                cells[self._at[key]] = text
        named = next(c.index for c in self._columns if c.field == "head_name")
        cells[named] = head

    def _numbers(self, cells: list[Cell], people: Sequence[Member]) -> list[str]:
        """Return the numbers of papers that stand in one cell in the order of the names."""
        at = self._at["id_number"]
        listed = _PAPER.findall(str(cells[at]))
        if len(listed) < 2 or len(listed) != len(people):  # noqa: PLR2004 - a list
            return [""] * len(people)
        cells[at] = ""
        return listed


def _leads(member: Member) -> bool:
    code = code_table("relation").code_of(member.relation) if member.relation else None
    return code in (HEAD, "01")
