"""Finds what is wrong with a template before somebody prints with it."""

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from shequ_desktop.documents.kinds import FieldKind, PaperField, PaperKind
from shequ_desktop.documents.labels import label_sheets
from shequ_desktop.documents.masking import PUBLIC, MaskProfile, MaskRule, mask_profiles
from shequ_desktop.documents.paper import Style, Tone
from shequ_desktop.documents.styles import style_sheet
from shequ_desktop.documents.templates import findings as found
from shequ_desktop.documents.templates import specs
from shequ_desktop.documents.templates.findings import Place
from shequ_desktop.documents.templates.reading import block_place, item_place
from shequ_desktop.documents.templates.specs import BlockSpec, Template
from shequ_desktop.documents.templates.wording import blanks, is_balanced, only_blank
from shequ_desktop.kernel.findings import Finding

_FORMS = {
    "capital": {FieldKind.MONEY},
    "short": {FieldKind.DAY, FieldKind.BIRTH},
    "month": {FieldKind.DAY},
    "weekday": {FieldKind.DAY},
}
_COUNT, _BLANK = "count", "blank"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")


def lint(template: Template, kind: PaperKind) -> tuple[Finding, ...]:
    """Return what is wrong with ``template`` as a template of ``kind``, block after block."""
    return (*template.oddities, *_Linter(template, kind).all())


@dataclass(frozen=True, slots=True)
class _Scope:
    """What wording may ask for where it stands."""

    place: Place
    of: str = ""
    """The list whose row is printed."""


class _Linter:
    def __init__(self, template: Template, kind: PaperKind) -> None:
        self._template, self._kind = template, kind
        profiles = mask_profiles()
        self._mask: MaskProfile = profiles.get(template.mask, profiles[PUBLIC])
        self._used: set[str] = set()

    def all(self) -> Iterator[Finding]:
        yield from self._head()
        blocks = self._template.blocks
        if not blocks:
            yield found.NothingIn(Place(), Place().where)
        for number, spec in enumerate(blocks, start=1):
            scope = _Scope(block_place(number, type(spec)))
            if isinstance(spec, specs.TitleSpec) and number > 1:
                yield found.TitleMisplaced(scope.place, scope.place.where)
            if isinstance(spec, specs.SlipsSpec) and len(blocks) > 1:
                yield found.SlipsNotAlone(scope.place, scope.place.where)
            yield from self._block(spec, scope)
        yield from self._unused()

    def _head(self) -> Iterator[Finding]:
        template, place = self._template, Place()
        if template.key != self._kind.key:
            yield found.OtherPaper(place, place.where, template.key, self._kind.title)
        if template.mask not in mask_profiles():
            yield found.UnknownMask(place, place.where, template.mask)
        elif self._wants_a_mark():
            yield found.Unmarked(place, place.where, self._mask.title)
        sizes = style_sheet(template.style).sizes
        if template.size is not None and template.size not in sizes:
            said = "、".join(size.upper() for size in sizes)
            yield found.SizeUnsuited(place, place.where, template.size.upper(), said)
        for wording in (template.running, *template.foot, template.author):
            yield from self._wording(wording, _Scope(place))

    def _wants_a_mark(self) -> bool:
        """Return whether the paper shows more of people than the public may see, and hides it."""
        template = self._template
        if template.mask == PUBLIC or template.mark or template.style is Style.SLIP:
            return False
        if self._mask.addressed:
            return False
        mask = mask_profiles()[PUBLIC]
        every = [*self._kind.fields, *(each for of in self._kind.lists for each in of.fields)]
        return any(mask.rule(field.kind) is not MaskRule.SHOW for field in every)

    def _block(self, spec: BlockSpec, scope: _Scope) -> Iterator[Finding]:
        yield from self._condition(spec.when, scope)
        checks: Mapping[type[Any], Callable[[Any, _Scope], Iterator[Finding]]] = {
            specs.TableSpec: self._table,
            specs.CardsSpec: self._cards,
            specs.EachSpec: self._each,
            specs.PanelsSpec: self._panels,
            specs.SlipsSpec: self._slips,
            specs.PartSpec: self._part,
            specs.PictureSpec: self._picture,
        }
        yield from checks.get(type(spec), self._plain)(spec, scope)

    def _each(self, spec: specs.EachSpec, scope: _Scope) -> Iterator[Finding]:
        yield from self._list(spec.list, scope)
        inner = _Scope(scope.place, self._list_key(spec.list))
        yield from self._wordings((spec.heading, spec.words), inner)

    def _part(self, spec: specs.PartSpec, scope: _Scope) -> Iterator[Finding]:
        if spec.part not in {*self._kind.parts, *self._kind.parts.values()}:
            yield found.UnknownPart(scope.place, scope.place.where, spec.part)

    def _plain(self, spec: BlockSpec, scope: _Scope) -> Iterator[Finding]:
        """Check each text of a block that has texts, and records of texts, only."""
        for field in fields(spec):
            value = getattr(spec, field.name)
            if field.name == "when":
                continue
            if type(value) is str:
                yield from self._wording(value, scope)
            elif isinstance(value, tuple):
                yield from self._items(value, scope)

    def _items(self, items: Sequence[object], scope: _Scope) -> Iterator[Finding]:
        for number, item in enumerate(items, start=1):
            if isinstance(item, str):
                yield from self._wording(item, scope)
            elif isinstance(item, specs.FactSpec | specs.FigureSpec):
                inner = _Scope(item_place(number, type(item), scope.place), scope.of)
                yield from self._wordings((item.label, item.words), inner)
                if isinstance(item, specs.FactSpec):
                    yield from self._condition(item.when, inner)

    def _table(self, spec: specs.TableSpec, scope: _Scope) -> Iterator[Finding]:
        if spec.list:
            yield from self._list(spec.list, scope)
        if not spec.columns:
            yield found.NothingIn(scope.place, scope.place.where)
        of = self._list_key(spec.list)
        for number, column in enumerate(spec.columns, start=1):
            inner = _Scope(item_place(number, specs.ColumnSpec, scope.place), of)
            yield from self._wording(column.words, inner)
            if spec.only_filled:
                yield from self._wording(column.title, _Scope(inner.place))
            if column.carried and not self._is_money(column.words, of):
                yield found.NotMoney(inner.place, inner.place.where)
        yield from self._wordings((spec.total, spec.opening, spec.opening_amount), scope)
        if spec.group_by and self._field(spec.group_by, of) is None:
            yield found.UnknownField(scope.place, scope.place.where, spec.group_by)

    def _cards(self, spec: specs.CardsSpec, scope: _Scope) -> Iterator[Finding]:
        yield from self._list(spec.list, scope)
        inner = _Scope(scope.place, self._list_key(spec.list))
        lines = (text for line in spec.lines for text in (line.label, line.words))
        yield from self._wordings((spec.title, spec.badge, *lines), inner)
        named = (spec.names, spec.vacant, *(each.partition("=")[0] for each in spec.tone_when))
        for name in filter(None, map(str.strip, named)):
            yield from self._name(name, inner)
        if any(each.partition("=")[2].strip() not in set(Tone) for each in spec.tone_when):
            expected = f"{'、'.join(Tone)}之一"
            yield found.WrongValue(scope.place, scope.place.where, "tone_when", expected)

    def _panels(self, spec: specs.PanelsSpec, scope: _Scope) -> Iterator[Finding]:
        if not spec.panels:
            yield found.NothingIn(scope.place, scope.place.where)
        for number, panel in enumerate(spec.panels, start=1):
            inner = _Scope(item_place(number, specs.PanelSpec, scope.place))
            yield from self._wording(panel.title, inner)
            yield from self._condition(panel.when, inner)
            yield from self._within(panel.blocks, inner)

    def _slips(self, spec: specs.SlipsSpec, scope: _Scope) -> Iterator[Finding]:
        if spec.list:
            yield from self._list(spec.list, scope)
        yield from self._wording(spec.count, scope)
        if spec.label and spec.label not in label_sheets():
            yield found.UnknownLabel(scope.place, scope.place.where, spec.label)
        if not spec.front:
            yield found.NothingIn(scope.place, scope.place.where)
        inner = _Scope(scope.place, self._list_key(spec.list))
        yield from self._within((*spec.front, *spec.back), inner)

    def _within(self, blocks: Sequence[BlockSpec], scope: _Scope) -> Iterator[Finding]:
        for number, spec in enumerate(blocks, start=1):
            inner = _Scope(block_place(number, type(spec), scope.place), scope.of)
            if isinstance(spec, specs.PanelsSpec | specs.SlipsSpec | specs.PageBreakSpec):
                yield found.BlockMisplaced(inner.place, inner.place.where)
            yield from self._block(spec, inner)

    def _picture(self, spec: specs.PictureSpec, scope: _Scope) -> Iterator[Finding]:
        yield from self._wording(spec.words, scope)
        try:
            content = base64.b64decode(spec.content, validate=True)
        except (binascii.Error, ValueError):
            content = b""
        if not content.startswith(_PICTURES):
            yield found.PictureUnreadable(scope.place, scope.place.where)

    # ------------------------------------------------------------ names in wordings

    def _wordings(self, wordings: Sequence[str], scope: _Scope) -> Iterator[Finding]:
        for wording in wordings:
            yield from self._wording(wording, scope)

    def _wording(self, wording: str, scope: _Scope) -> Iterator[Finding]:
        if not is_balanced(wording):
            yield found.BracesUneven(scope.place, scope.place.where)
        for blank in blanks(wording):
            if blank.form == _COUNT:
                yield from self._list(blank.name, scope)
                continue
            yield from self._name(blank.name, scope)
            field = self._field(blank.name, scope.of)
            if field is None or blank.form in ("", _BLANK):
                continue
            if field.kind not in _FORMS.get(blank.form, ()):
                yield found.UnknownForm(scope.place, scope.place.where, field.title, blank.form)

    def _name(self, name: str, scope: _Scope) -> Iterator[Finding]:
        field = self._field(name, scope.of)
        if field is None:
            yield found.UnknownField(scope.place, scope.place.where, name)
            return
        self._used.add(field.key)
        if self._mask.rule(field.kind) is MaskRule.HIDE:
            yield found.FieldHidden(scope.place, scope.place.where, field.title, self._mask.title)

    def _condition(self, when: str, scope: _Scope) -> Iterator[Finding]:
        name = when.removeprefix("!")
        lists = {each for of in self._kind.lists for each in (of.key, of.title)}
        parts = {*self._kind.parts, *self._kind.parts.values()}
        if name and name not in lists | parts and self._field(name, scope.of) is None:
            yield found.UnknownField(scope.place, scope.place.where, name)

    def _list(self, name: str, scope: _Scope) -> Iterator[Finding]:
        if not any(name in (of.key, of.title) for of in self._kind.lists):
            yield found.UnknownList(scope.place, scope.place.where, name)

    def _list_key(self, name: str) -> str:
        return next((of.key for of in self._kind.lists if name in (of.key, of.title)), "")

    def _field(self, name: str, of: str) -> PaperField | None:
        rows = next((each.fields for each in self._kind.lists if each.key == of), ())
        every = (*rows, *self._kind.fields)
        return next((each for each in every if name in (each.key, each.title)), None)

    def _is_money(self, wording: str, of: str) -> bool:
        blank = only_blank(wording)
        field = None if blank is None or blank.form else self._field(blank.name, of)
        return field is not None and field.kind is FieldKind.MONEY

    def _unused(self) -> Iterator[Finding]:
        for field in self._kind.fields:
            if field.required and field.key not in self._used:
                yield found.RequiredUnused(Place(), Place().where, field.title)
