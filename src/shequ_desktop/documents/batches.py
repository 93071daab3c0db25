"""Batches: several papers as one, and a long one as papers set one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shequ_desktop.documents.paper import Block, Gap, NextPaper, Paper, Slips

SHEETS_A_PART = 50
"""The typesetter needs 0.7 MB a page and keeps that of the last ten parts."""

_BLANK: tuple[Block, ...] = (Gap(lines=0),)


def batch(papers: Sequence[Paper]) -> Paper:
    """Return several papers of one kind as one, to be printed in one go.

    Raises:
        ValueError: there is none.
    """
    if not papers:
        raise ValueError(papers)
    first, *others = papers
    more = (
        block for paper in others for block in (NextPaper(running=paper.running), *paper.blocks)
    )
    return replace(first, blocks=(*first.blocks, *more))


def in_parts(paper: Paper) -> tuple[Paper, ...]:
    """Return a batch as its papers, slips as papers of at most 50 sheets, copies written out.

    A paper of anything else is its only part.
    """
    if any(isinstance(block, NextPaper) for block in paper.blocks):
        return tuple(_papers(paper))
    match paper.blocks:
        case (Slips() as slips,) if len(slips.slips) * slips.copies > _slips_a_part(slips):
            return tuple(
                replace(paper, blocks=(part,)) for part in _parts(slips, _slips_a_part(slips))
            )
        case _:
            return (paper,)


def _papers(paper: Paper) -> Iterator[Paper]:
    begun, running = 0, paper.running
    for at, block in enumerate((*paper.blocks, NextPaper())):
        if isinstance(block, NextPaper):
            yield replace(paper, blocks=paper.blocks[begun:at], running=running)
            begun, running = at + 1, block.running


def _slips_a_part(slips: Slips) -> int:
    return SHEETS_A_PART * slips.across * slips.down


def _parts(slips: Slips, step: int) -> list[Slips]:
    if len(slips.slips) == 1:
        full, rest = divmod(slips.copies, step)
        counts = [step] * full + [rest] * bool(rest)
        return [replace(slips, copies=count) for count in counts]
    every = [slip for slip in slips.slips for _ in range(slips.copies)]
    if any(slip.back for slip in every):
        # A part whose slips have no backs keeps step with the others.
        every = [slip if slip.back else replace(slip, back=_BLANK) for slip in every]
    return [
        replace(slips, slips=tuple(every[at : at + step]), copies=1)
        for at in range(0, len(every), step)
    ]
