"""Makes the Word file of a paper."""

import io
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from docx import Document

from shequ_desktop.documents.bars import Bars
from shequ_desktop.documents.paper import (
    Block,
    Cards,
    Facts,
    Figures,
    Gap,
    Heading,
    NextPaper,
    PageBreak,
    Panels,
    Paper,
    Paragraph,
    Picture,
    QrCode,
    Signature,
    SignLines,
    Slips,
    Style,
    Table,
    Title,
)
from shequ_desktop.documents.styles import sheet_of
from shequ_desktop.documents.word import bars, boards, drawings, prose, slips, tables
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.filling import filled
from shequ_desktop.documents.word.looks import style_parts
from shequ_desktop.documents.word.markup import joined
from shequ_desktop.documents.word.package import SectionText, WordFile
from shequ_desktop.documents.word.pages import page_ends, page_set_up, text_mm
from shequ_desktop.documents.word.tables import room

_Writer = Callable[[Any, Desk], str]
_WRITERS: Mapping[type[Block], _Writer] = {
    Title: prose.title,
    Heading: prose.heading,
    Paragraph: prose.running_text,
    Facts: tables.facts,
    Table: tables.table,
    Figures: tables.figures,
    Bars: bars.bars,
    Cards: boards.cards,
    SignLines: prose.sign_lines,
    Signature: prose.signature,
    Picture: drawings.picture,
    QrCode: drawings.qr_code,
    Gap: prose.gap,
    PageBreak: prose.page_break,
    Panels: boards.panels,
    Slips: slips.slips,
}

_BANNERS = (Style.BOARD, Style.POSTER)


def write_word(paper: Paper) -> bytes:
    """Return ``paper`` as a Word file (ISO/IEC 29500-1, transitional) with the same words.

    Text, headings, tables and page numbers are Word's own and can be edited. What Word
    cannot do: sums carried from page to page (过次页, 承前页) are left out, for it breaks
    pages itself and would not move them; rows that fill the page are as many as surely fit.
    Cards, panels and slips keep the size of their letters, however full the sheet is.
    The file holds neither times nor names but the paper's title and author.

    Raises:
        PictureUnreadable: a picture is neither a PNG nor a JPEG.
        QrTooLong: the text of a QR code is.
    """
    sheet = sheet_of(paper)
    banner = paper.style in _BANNERS
    width, height = text_mm(paper)
    file = WordFile(Document())
    desk = Desk(
        sheet=sheet,
        banner=banner,
        width_mm=width,
        height_mm=height,
        store=file.store,
        numbers=itertools.count(1),
        write=_blocks,
    )
    papers = _papers_of(paper)
    of_batch = len(papers) > 1
    sections = [
        SectionText(
            body=_blocks(filled(each.blocks, desk, height), desk),
            set_up=page_set_up(each, of_batch=of_batch),
            ends=page_ends(each, of_batch=of_batch),
        )
        for each in papers
    ]
    file.fill(sections, style_parts(sheet, banner=banner))
    file.set_faces(sheet.body.face)
    file.sign(paper.name, paper.author)
    saved = io.BytesIO()
    file.save(saved)
    return saved.getvalue()


def _papers_of(batch: Paper) -> list[Paper]:
    """Return the papers of a batch; of a single paper, only that."""
    papers = [replace(batch, blocks=())]
    for block in batch.blocks:
        if isinstance(block, NextPaper):
            papers.append(replace(batch, blocks=(), running=block.running))
        else:
            papers[-1] = replace(papers[-1], blocks=(*papers[-1].blocks, block))
    return papers


def _blocks(blocks: Sequence[Block], desk: Desk) -> str:
    pieces = [_WRITERS[type(each)](each, desk) for each in _closed(blocks)]
    # Room below a table only if something follows: alone it might begin a page.
    below = [
        room(desk) if piece.endswith("</w:tbl>") and any(pieces[at:]) else ""
        for at, piece in enumerate(pieces, start=1)
    ]
    return joined(itertools.chain.from_iterable(zip(pieces, below, strict=True)))


def _closed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Return blocks; text before a signature stays with it, or it would stand alone on a page."""
    closes = False
    found: list[Block] = []
    for block in reversed(blocks):
        found.append(
            replace(block, keep=True) if closes and isinstance(block, Paragraph) else block
        )
        closes = isinstance(block, _CLOSINGS) or (closes and isinstance(block, Gap))
    return reversed(found)


_CLOSINGS = (Signature, SignLines)
