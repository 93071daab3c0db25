"""Makes the blocks of a paper of those of a template."""

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from shequ_desktop.documents import paper
from shequ_desktop.documents.composing.facts import Facts, Row
from shequ_desktop.documents.composing.numbers import HeadingNumbers
from shequ_desktop.documents.composing.tables import table
from shequ_desktop.documents.labels import label_sheets
from shequ_desktop.documents.paper import Block, Run, Tone, text
from shequ_desktop.documents.templates import specs

_TYPED_HEADING = (
    re.compile(r"[一二三四五六七八九十]+、\S.{0,38}"),
    re.compile(r"（[一二三四五六七八九十]+）\S.{0,38}"),
)
"""First and second level, as they are typed into a text: whole lines, without a full stop."""
_BETWEEN_NAMES = "、"
_MOST_SLIPS = 10_000


class Composer:
    """Makes blocks of block specs, one row's or the whole paper's.

    Args:
        parts: The blocks that the room has made.
        row: The row whose slip this is, of the list ``of``.
    """

    def __init__(
        self,
        facts: Facts,
        parts: Mapping[str, tuple[Block, ...]],
        row: Row | None = None,
        of: str = "",
    ) -> None:
        self._facts, self._parts, self._row, self._of = facts, parts, row, of
        self._numbers = HeadingNumbers()
        self._makers: Mapping[type[Any], Callable[[Any], Iterator[Block]]] = {
            specs.TitleSpec: self._title,
            specs.HeadingSpec: self._heading,
            specs.ParagraphSpec: self._paragraph,
            specs.FactsSpec: self._facts_grid,
            specs.TableSpec: self._table,
            specs.FiguresSpec: self._figures,
            specs.CardsSpec: self._cards,
            specs.SignLinesSpec: self._sign_lines,
            specs.SignatureSpec: self._signature,
            specs.PictureSpec: self._picture,
            specs.QrCodeSpec: self._qr_code,
            specs.GapSpec: self._gap,
            specs.PageBreakSpec: self._page_break,
            specs.PanelsSpec: self._panels,
            specs.SlipsSpec: self._slips,
            specs.PartSpec: self._part,
            specs.EachSpec: self._each,
        }

    def blocks(self, given: Iterable[specs.BlockSpec]) -> Iterator[Block]:
        """Yield the blocks of these specs, without those whose condition does not hold."""
        for spec in given:
            if self._facts.has(spec.when, self._row, self._of):
                yield from self._makers[type(spec)](spec)

    def _words(self, wording: str) -> str:
        return self._facts.words(wording, self._row, self._of)

    def _title(self, spec: specs.TitleSpec) -> Iterator[Block]:
        yield paper.Title(
            words=self._words(spec.words),
            number=self._words(spec.number),
            below=self._words(spec.below),
        )

    def _heading(self, spec: specs.HeadingSpec) -> Iterator[Block]:
        number = self._numbers.next(spec.level) if spec.numbered else ""
        yield paper.Heading(words=number + self._words(spec.words), level=spec.level)

    def _paragraph(self, spec: specs.ParagraphSpec) -> Iterator[Block]:
        for line in self._words(spec.words).split("\n"):
            level = _typed_level(line) if spec.headings else 0
            if level:
                yield paper.Heading(words=line.strip(), level=level)
            elif line.strip():
                yield paper.Paragraph(
                    words=(Run(line, spec.face, spec.tone),),
                    indent=spec.indent,
                    align=spec.align,
                    small=spec.small,
                    keep=spec.keep,
                )

    def _facts_grid(self, spec: specs.FactsSpec) -> Iterator[Block]:
        facts = tuple(
            paper.Fact(label=each.label, words=text(self._words(each.words)), wide=each.wide)
            for each in spec.facts
            if self._facts.has(each.when, self._row, self._of)
        )
        if facts:
            yield paper.Facts(
                facts=facts, across=spec.across, boxed=spec.boxed, height_mm=spec.height_mm
            )

    def _table(self, spec: specs.TableSpec) -> Iterator[Block]:
        yield table(spec, self._facts)

    def _figures(self, spec: specs.FiguresSpec) -> Iterator[Block]:
        yield paper.Figures(
            figures=tuple(
                paper.Figure(label=each.label, words=self._words(each.words), tone=each.tone)
                for each in spec.figures
            )
        )

    def _cards(self, spec: specs.CardsSpec) -> Iterator[Block]:
        of = self._facts.list_key(spec.list)
        cards = tuple(self._card(spec, row, of) for row in self._facts.rows(of))
        if cards:
            yield paper.Cards(cards=cards, across=spec.across)

    def _card(self, spec: specs.CardsSpec, row: Row, of: str) -> paper.Card:
        def words(wording: str) -> str:
            return self._facts.words(wording, row, of)

        lines = ((line.label, words(line.words)) for line in spec.lines)
        names = words(f"{{{spec.names}}}").split(_BETWEEN_NAMES) if spec.names else []
        return paper.Card(
            title=words(spec.title),
            badge=words(spec.badge),
            tone=self._tone(spec, row, of),
            lines=tuple(line for line in lines if line[1]),
            names=tuple(name for name in names if name),
            vacant=max(self._facts.number(spec.vacant, row, of), 0) if spec.vacant else 0,
            vacant_words=spec.vacant_words,
        )

    def _tone(self, spec: specs.CardsSpec, row: Row, of: str) -> Tone:
        for condition in spec.tone_when:
            field, _, tone = condition.partition("=")
            if self._facts.has(field.strip(), row, of) and tone.strip() in set(Tone):
                return Tone(tone.strip())
        return spec.tone

    def _sign_lines(self, spec: specs.SignLinesSpec) -> Iterator[Block]:
        labels = tuple(self._words(label) for label in spec.labels)
        yield paper.SignLines(labels=labels, across=spec.across)

    def _signature(self, spec: specs.SignatureSpec) -> Iterator[Block]:
        yield paper.Signature(
            organisation=self._words(spec.organisation), day=self._words(spec.day), seal=spec.seal
        )

    def _picture(self, spec: specs.PictureSpec) -> Iterator[Block]:
        try:
            content = base64.b64decode(spec.content)
        except ValueError:
            return
        yield paper.Picture(
            content=content,
            width_mm=spec.width_mm,
            words=self._words(spec.words),
        )

    def _qr_code(self, spec: specs.QrCodeSpec) -> Iterator[Block]:
        content = self._words(spec.content)
        if content:
            yield paper.QrCode(content=content, size_mm=spec.size_mm, words=self._words(spec.words))

    def _gap(self, spec: specs.GapSpec) -> Iterator[Block]:
        yield paper.Gap(lines=spec.lines)

    def _page_break(self, _: specs.PageBreakSpec) -> Iterator[Block]:
        yield paper.PageBreak()

    def _panels(self, spec: specs.PanelsSpec) -> Iterator[Block]:
        panels = tuple(
            paper.Panel(
                title=self._words(each.title),
                blocks=tuple(self._inner().blocks(each.blocks)),
                tone=each.tone,
            )
            for each in spec.panels
            if self._facts.has(each.when)
        )
        if panels:
            yield paper.Panels(panels=panels, across=spec.across)

    def _slips(self, spec: specs.SlipsSpec) -> Iterator[Block]:
        of = self._facts.list_key(spec.list)
        rows: Sequence[Row | None] = self._facts.rows(of)
        copies = spec.copies
        if not spec.list:
            rows, copies = [None], max(1, min(_whole(self._words(spec.count)), _MOST_SLIPS))
        slips = tuple(self._slip(spec, row, of) for row in rows)
        if not slips:
            return
        sheet = label_sheets().get(spec.label)
        if sheet is None:
            yield paper.Slips(
                slips=slips,
                across=spec.across,
                down=spec.down,
                cut_marks=spec.cut_marks,
                copies=copies,
            )
            return
        yield paper.Slips(
            slips=slips,
            across=sheet.across,
            down=sheet.down,
            cut_marks=False,
            copies=copies,
            label_mm=sheet.label_mm,
            gap_mm=sheet.gap_mm,
        )

    def _slip(self, spec: specs.SlipsSpec, row: Row | None, of: str) -> paper.Slip:
        return paper.Slip(
            front=tuple(self._inner(row, of).blocks(spec.front)),
            back=tuple(self._inner(row, of).blocks(spec.back)),
        )

    def _part(self, spec: specs.PartSpec) -> Iterator[Block]:
        yield from self._parts.get(self._facts.part(spec.part), ())

    def _each(self, spec: specs.EachSpec) -> Iterator[Block]:
        of = self._facts.list_key(spec.list)
        for row in self._facts.rows(of):
            if spec.heading:
                number = self._numbers.next(spec.level) if spec.numbered else ""
                words = number + self._facts.words(spec.heading, row, of)
                yield paper.Heading(words=words, level=spec.level)
            for line in self._facts.words(spec.words, row, of).split("\n"):
                if line.strip():
                    yield paper.Paragraph(words=text(line), indent=spec.indent, small=spec.small)

    def _inner(self, row: Row | None = None, of: str = "") -> "Composer":
        return Composer(self._facts, self._parts, row, of)


def _typed_level(line: str) -> int:
    words = line.strip()
    if words.endswith(("。", "；", "：", "，")):
        return 0
    return next((at for at, form in enumerate(_TYPED_HEADING, 1) if form.fullmatch(words)), 0)


def _whole(words: str) -> int:
    return int(words) if words.strip().isdecimal() else 1
