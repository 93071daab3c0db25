"""Long registers, drawn in parts so that memory does not grow with their rows.

The typesetter needs 0.15 MB a row and gives nothing back before a document is done. A
register is therefore set a few pages at a time: of each part all pages but the last are full
and kept; the next part begins with the first row of the last page. Page numbers, which need
the total, are written over the pages at the end.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass, field, replace
from functools import partial
from io import BytesIO
from pathlib import Path

from shequ_desktop.documents.files import replacing
from shequ_desktop.documents.paper import Block, Gap, PageBreak, Paper, Row, Table
from shequ_desktop.documents.plain import record, typst_data
from shequ_desktop.documents.styles import sheet_of
from shequ_desktop.documents.typesetting import Pdf, Press, joined
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import NoProgress, Progress

LONG = 2000
"""Rows from which on a table is drawn in parts."""
_ROWS_A_PART = 120
_STEPS = 1000
_DRAWN = 850
"""Of the steps; the others are page numbers."""


@dataclass(frozen=True, slots=True)
class Register:
    """What has been written."""

    pages: int
    warnings: tuple[Finding, ...]


def is_long(paper: Paper) -> bool:
    """Tell whether ``paper`` has one table, long enough to be drawn in parts."""
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    return len(tables) == 1 and len(tables[0].rows) > LONG


def set_register(
    paper: Paper,
    press: Press,
    path: Path,
    *,
    rows: Iterable[Row] | None = None,
    progress: Progress | None = None,
) -> Register:
    """Write ``paper``, whose one table may have any number of rows, to ``path`` as PDF.

    The file appears when it is whole; if the work is stopped there is none.

    Args:
        paper: Has exactly one table among its blocks, which may be empty.
        press: What sets it.
        path: Where the file shall be.
        rows: The table's rows, read as they are drawn; ``None``: those it has.
        progress: Is told how far it is; without a known number of rows, only at the end.

    Raises:
        ValueError: the paper has no table, or several.
        FontsMissing: this computer has no Chinese font.
        FileProblem: the file cannot be written.
        Cancelled: ``progress`` was asked to stop.
    """
    with replacing(path) as draft:
        return _write(paper, press, draft, rows, progress)


def register_pdf(paper: Paper, press: Press, progress: Progress | None = None) -> Pdf:
    """Return ``paper``, whose one table may have any number of rows, as PDF.

    Raises: as ``set_register``.
    """
    file = BytesIO()
    register = _write(paper, press, file, None, progress)
    return Pdf(file.getvalue(), register.pages, register.warnings)


def _write(
    paper: Paper,
    press: Press,
    file: Path | BytesIO,
    rows: Iterable[Row] | None,
    progress: Progress | None,
) -> Register:
    from shequ_desktop.documents.binding import Binder  # noqa: PLC0415 - loads PDFium

    given = _table(paper)[0].rows if rows is None else rows
    count = len(given) if isinstance(given, Sized) else 0
    drawing = _Drawing(paper, press, iter(given), count, progress or NoProgress())
    binder = Binder()
    for part, pages in drawing.parts():
        binder.add(part.content, pages)
    total = binder.pages
    for done in binder.bind(partial(drawing.heads, total), file):
        steps = (_STEPS - _DRAWN) * done // total
        drawing.progress.report(_DRAWN + steps, _STEPS)
    return Register(total, joined(list(drawing.warnings)))


@dataclass(slots=True)
class _Drawing:
    """Draws the rows; what stands before the table is in the first part, the rest in the last."""

    paper: Paper
    press: Press
    rows: Iterator[Row]
    count: int
    progress: Progress
    warnings: dict[Finding, None] = field(default_factory=dict)

    def parts(self) -> Iterator[tuple[Pdf, int]]:
        """Yield each part with the number of its pages that count."""
        waiting: list[Row] = []
        sums = _opening(self.paper)
        drawn = 0
        while True:
            waiting += itertools.islice(self.rows, _ROWS_A_PART + 1 - len(waiting))
            ended = len(waiting) <= _ROWS_A_PART
            part = self._set(waiting[:_ROWS_A_PART], sums, first=not drawn, last=ended)
            if ended:
                yield part, part.pages
                return
            kept = _rows_before_the_last_page(part)
            assert kept, "no page holds as many rows as a part"
            yield part, part.pages - 1
            sums = _added(sums, waiting[:kept])
            del waiting[:kept]
            drawn += kept
            if self.count:
                self.progress.report(_DRAWN * min(drawn, self.count) // self.count, _STEPS)

    def heads(self, total: int, before: int, pages: int) -> bytes:
        """Return the heads and feet of some ``pages`` of ``total``, without anything else."""
        blocks: tuple[Block, ...] = (Gap(lines=0), PageBreak()) * (pages - 1)
        data = typst_data(replace(self.paper, blocks=(*blocks, Gap(lines=0))))
        leaf = {"before": before, "total": total}
        return self._pressed({**_paper_of(data), "leaf": leaf}, data).content

    def _set(self, rows: list[Row], sums: tuple[int, ...], *, first: bool, last: bool) -> Pdf:
        table, before, after = _table(self.paper)
        carried = table.carried and replace(table.carried, opening=sums)
        shown = replace(table, rows=tuple(rows), carried=carried)
        if not last:
            # Rows to fill in by hand are the last.
            shown = replace(shown, empty_rows=0, fill_page=False)
        part = {"marked": True, "continued": not first, "continues": not last}
        blocks = [
            *(map(record, before) if first else ()),
            {**record(shown), "part": part},
            *(map(record, after) if last else ()),
        ]
        data = typst_data(replace(_bare(self.paper), blocks=()))
        return self._pressed({**_paper_of(data), "blocks": blocks}, data)

    def _pressed(self, paper: Mapping[str, object], data: Mapping[str, object]) -> Pdf:
        faces = sheet_of(self.paper).faces
        pdf = self.press.pdf("paper", {**data, "paper": paper}, tagged=False, faces=faces)
        self.press.forget()
        self.warnings |= dict.fromkeys(pdf.warnings)
        return pdf


def _table(paper: Paper) -> tuple[Table, tuple[Block, ...], tuple[Block, ...]]:
    """Return the table, what stands before and what behind it."""
    ((at, table),) = [
        (at, block) for at, block in enumerate(paper.blocks) if isinstance(block, Table)
    ]
    return table, paper.blocks[:at], paper.blocks[at + 1 :]


def _opening(paper: Paper) -> tuple[int, ...]:
    carried = _table(paper)[0].carried
    if carried is None:
        return ()
    missing = len(carried.columns) - len(carried.opening)
    return carried.opening + (0,) * missing


def _added(sums: tuple[int, ...], rows: Iterable[Row]) -> tuple[int, ...]:
    for row in rows:
        if row.amounts and sums:
            sums = tuple(a + b for a, b in zip(sums, row.amounts, strict=True))
    return sums


def _bare(paper: Paper) -> Paper:
    """Return ``paper`` without what stands at the head and the foot of its pages."""
    return replace(paper, mark="", running="", foot=("", ""), numbered=False)


def _paper_of(data: Mapping[str, object]) -> dict[str, object]:
    paper = data["paper"]
    assert isinstance(paper, dict), "a paper is a dictionary"
    return paper


def _rows_before_the_last_page(part: Pdf) -> int:
    """Return how many of the part's rows stand on pages that are full."""
    from shequ_desktop.documents.binding import keywords_of  # noqa: PLC0415 - loads PDFium

    return sum(int(page) < part.pages for page in keywords_of(part.content))
