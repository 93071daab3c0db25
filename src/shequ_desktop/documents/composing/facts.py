"""The facts of one paper in words, shown as much as its mask allows."""

import functools
from collections.abc import Mapping, Sequence
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, Value
from shequ_desktop.documents.masking import MaskProfile, MaskRule, masked, masked_names
from shequ_desktop.documents.templates.wording import Blank, only_blank, pieces
from shequ_desktop.kernel.money import capital, yuan

Row = Mapping[str, Value]

TO_WRITE_ON = "________"
"""Stands where a fact is to be written by hand."""
_WEEKDAYS = "一二三四五六日"
_COUNT = "count"


class Facts:
    """Answers what a template's wording asks for; what a paper does not know is left out."""

    def __init__(self, kind: PaperKind, content: Content, mask: MaskProfile) -> None:
        self._kind, self._content, self._mask = kind, content, mask

    def words(self, wording: str, row: Row | None = None, of: str = "") -> str:
        """Return a wording with its blanks filled.

        Args:
            row: The row that is being printed, of the list with the key ``of``.
        """
        return "".join(
            piece if isinstance(piece, str) else self._shown(piece, row, of)
            for piece in pieces(wording)
        )

    def has(self, when: str, row: Row | None = None, of: str = "") -> bool:
        """Return whether what a condition names is there; an empty condition always holds."""
        name = when.removeprefix("!")
        if not name:
            return True
        there = self._is_there(name, row, of)
        return there is not when.startswith("!")

    def rows(self, name: str) -> Sequence[Row]:
        """Return the rows of a list; none if the paper has no such list."""
        return self._content.lists.get(self.list_key(name), ())

    def list_key(self, name: str) -> str:
        """Return the key of a list that is named by its key or its title."""
        return next((each.key for each in self._kind.lists if name in (each.key, each.title)), name)

    def amount(self, wording: str, row: Row, of: str) -> int | None:
        """Return the fen that a wording consists of; ``None``: it is no single amount."""
        field = self.money_field(wording, of)
        if field is None:
            return None
        value = row.get(field.key)
        return value if isinstance(value, int) else 0

    def money_field(self, wording: str, of: str) -> PaperField | None:
        """Return the field of money that a wording consists of."""
        blank = only_blank(wording)
        if blank is None or blank.form:
            return None
        field = _named(self._fields_of(of), blank.name)
        return field if field is not None and field.kind is FieldKind.MONEY else None

    def number(self, name: str, row: Row, of: str) -> int:
        """Return what a field of numbers says; 0 if it says none."""
        field = _named(self._fields_of(of), name)
        value = None if field is None else row.get(field.key)
        if isinstance(value, str) and value.strip().isdecimal():
            return int(value)
        return value if isinstance(value, int) else 0

    def part(self, name: str) -> str:
        """Return the key of a part that is named by its key or its title."""
        return next((key for key, title in self._kind.parts.items() if name in (key, title)), name)

    def _is_there(self, name: str, row: Row | None, of: str) -> bool:
        if row is not None and (field := _named(self._fields_of(of), name)) is not None:
            return row.get(field.key) not in (None, "")
        if (field := _named(self._kind.fields, name)) is not None:
            return self._content.values.get(field.key) not in (None, "")
        return bool(self.rows(name)) or bool(self._content.blocks.get(self.part(name)))

    def _shown(self, blank: Blank, row: Row | None, of: str) -> str:
        if blank.form == _COUNT:
            return str(len(self.rows(blank.name)))
        if row is not None and (field := _named(self._fields_of(of), blank.name)) is not None:
            apart = self._names(of, field.key).get(id(row))
            if apart is not None:
                return apart
            return self._written(row.get(field.key), field, blank.form)
        field = _named(self._kind.fields, blank.name)
        if field is None:
            return ""
        return self._written(self._content.values.get(field.key), field, blank.form)

    def _written(self, value: Value, field: PaperField, form: str) -> str:
        if value in (None, ""):
            return TO_WRITE_ON if form == "blank" else ""
        words = _plain(value, field.kind, form)
        if field.kind is FieldKind.NAME and self._mask.rule(FieldKind.NAME) is not MaskRule.SHOW:
            return masked_names([words], self._mask)[0]
        return masked(words, field.kind, self._mask)

    def _fields_of(self, key: str) -> tuple[PaperField, ...]:
        return next((each.fields for each in self._kind.lists if each.key == key), ())

    @functools.cache  # noqa: B019 - lives as long as the paper is composed
    def _names(self, of: str, key: str) -> Mapping[int, str]:
        """Return the masked names of a list by their rows, people told apart."""
        fields = self._fields_of(of)
        field = _named(fields, key)
        if field is None or field.kind is not FieldKind.NAME:
            return {}
        if self._mask.rule(FieldKind.NAME) is MaskRule.SHOW:
            return {}
        rows = self.rows(of)

        def column(of_kind: FieldKind) -> list[str]:
            beside = next((each.key for each in fields if each.kind is of_kind), "")
            return [str(row.get(beside) or "") for row in rows]

        names = [str(row.get(key) or "") for row in rows]
        shown = masked_names(
            names, self._mask, ids=column(FieldKind.ID_NUMBER), more=column(FieldKind.PHONE)
        )
        return {id(row): name for row, name in zip(rows, shown, strict=True)}


def _named(fields: Sequence[PaperField], name: str) -> PaperField | None:
    return next((each for each in fields if name in (each.key, each.title)), None)


def _plain(value: Value, kind: FieldKind, form: str) -> str:
    match value:
        case date():
            return _day(value, kind, form)
        case int() if kind is FieldKind.MONEY:
            return capital(value) if form == "capital" else yuan(value)
        case _:
            return str(value)


def _day(day: date, kind: FieldKind, form: str) -> str:
    if kind is FieldKind.BIRTH:
        return day.isoformat()
    forms = {
        "short": f"{day:%m-%d}",
        "month": f"{day.year}年{day.month}月",
        "weekday": f"星期{_WEEKDAYS[day.weekday()]}",
    }
    return forms.get(form, f"{day.year}年{day.month}月{day.day}日")
