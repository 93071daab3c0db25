"""Papers: ballots, a table in the preview, a long register, against the bare typesetter."""

import json
import random
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

import psutil
import typst
from typing_extensions import override

from benchmarks.results import Result, compared, p95, seconds
from shequ_desktop.documents.fonts import FontShelf
from shequ_desktop.documents.paper import (
    Align,
    Carried,
    Column,
    Heading,
    Paper,
    Paragraph,
    Row,
    SignLines,
    Size,
    Slip,
    Slips,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.pdf import render_page
from shequ_desktop.documents.registers import set_register
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import Press

# Not from `material`: that loads the whole program.
FOLDER = Path(__file__).parent.parent / "out" / "bench"
ROWS, BALLOTS, PREVIEWS, ROUNDS = 30_000, 1000, 20, 3
_VOUCHERS = 62
_SCREEN_DPI = 96
_WIDTHS = (14, 18, 24, 26, 0, 30, 30, 30, 20)
_TITLES = ("序号", "日期", "凭证号", "类别", "摘要", "收入", "支出", "结余", "经手人")
_PURPOSES = ("居家探访交通补助", "购置垃圾分类桶12只", "街道拨付第四季度为民服务专项经费")
_CANDIDATES = ("王秀兰", "李建国", "张小梅", "刘洋", "陈静")

_BARE_TABLE = """
#let data = json(bytes(sys.inputs.data))
#set page("a3", margin: (x: 18mm, y: 22mm), footer: context align(center)[
  第 #counter(page).display() 页　共 #counter(page).final().first() 页
])
#set text(font: data.font, size: 13pt, lang: "zh", region: "cn")
#table(
  columns: data.widths.map(width => if width == 0 { 1fr } else { width * 1mm }),
  align: (..(left,) * 5, ..(right,) * 3, left),
  inset: (x: 1.6mm, y: 6pt),
  table.header(..data.titles), ..data.cells.flatten(),
)
"""
_BARE_BALLOTS = """
#let data = json(bytes(sys.inputs.data))
#set page("a5", margin: 12mm)
#set text(font: data.font, size: 12pt, lang: "zh", region: "cn")
#for number in range(data.count) {
  align(center, text(20pt)[居民委员会换届选举选票])
  table(columns: (1fr, 3fr, 1fr), ..data.names.map(name => ([], name, [])).flatten())
  pagebreak()
  [填写说明：同意的画○，不同意的画×，弃权的不画。]
  if number + 1 < data.count { pagebreak() }
}
"""


def run() -> Iterator[Result]:
    """Draw the register first: the peak of memory is that of the whole process."""
    press = Press()
    yield from _register(press)
    shelf = FontShelf()
    bare = typst.Compiler(font_paths=shelf.fonts, ignore_system_fonts=True)
    yield _previews(bare, shelf)
    yield _ballots(press, bare, shelf)


def _register(press: Press) -> Iterator[Result]:
    set_paper(_accounts(3, 0), press)
    press.forget()
    base = psutil.Process().memory_info().rss / 1e6
    columns = (
        Column(title="编号", width=22),
        Column(title="摘要", stretch=True),
        Column(title="金额", width=32, align=Align.RIGHT),
    )
    table = Table(columns=columns, rows=(), carried=Carried(columns=(2,)))
    paper = Paper(name="登记表", style=Style.REGISTER, blocks=(Title(words="登记表"), table))
    path = FOLDER / "register.pdf"
    start = time.perf_counter()
    pages = set_register(paper, press, path, rows=map(_entry, range(ROWS))).pages
    took = time.perf_counter() - start
    path.unlink()
    yield Result(
        name=f"peak memory drawing a register of {ROWS:,} rows",
        value=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTES,
        unit="MB",
        bar=200,
        note=f"whole process; {base:.0f} MB once any paper has been set; "
        f"{pages} pages in {took:.0f} s",
    )


_KILOBYTES = 1e6 if sys.platform == "darwin" else 1e3
"""macOS counts bytes."""


def _entry(number: int) -> Row:
    fen = 100_000 + number
    cells = (f"{number + 1:05}", _PURPOSES[number % 3], f"{fen / 100:,.2f}")
    return Row(cells=tuple(map(text, cells)), amounts=(fen,))


def _previews(bare: typst.Compiler, shelf: FontShelf) -> Result:
    press = _Watched()
    over, engine, plain = [], [], []
    for at in range(PREVIEWS + 2):
        paper = _accounts(_VOUCHERS, at)
        data = {"widths": _WIDTHS, "titles": _TITLES, "cells": _cells(_VOUCHERS, at)}
        plain.append(seconds(partial(_compiled, bare, _BARE_TABLE, data, shelf)))
        took = seconds(partial(_shown, paper, press))
        engine.append(press.compiled)
        over.append(took - press.compiled)
    return Result(
        name="preview of a two-page A3 table on top of the engine, p95",
        value=p95(over[2:]) * 1000,
        unit="ms",
        bar=60,
        note=f"{_VOUCHERS} vouchers, carried sums, picture of page 1 at 96 dpi; the engine itself: "
        f"{median(engine[2:]) * 1000:.0f} ms, {median(plain[2:]) * 1000:.0f} ms for a plain table",
    )


class _Watched(Press):
    """Knows how long the engine took for the last paper."""

    compiled = 0.0

    @override
    def _compile(self, template: str, data: object, *, archive: bool, tagged: bool) -> bytes:
        start = time.perf_counter()
        content = super()._compile(template, data, archive=archive, tagged=tagged)
        self.compiled = time.perf_counter() - start
        return content


def _shown(paper: Paper, press: Press) -> None:
    render_page(set_paper(paper, press).content, 0, _SCREEN_DPI)


def _ballots(press: Press, bare: typst.Compiler, shelf: FontShelf) -> Result:
    paper = Paper(name="选票", style=Style.SLIP, size=Size.A5, blocks=(_slips(),))
    data = {"count": BALLOTS, "names": _CANDIDATES}
    pairs = []
    for _ in range(ROUNDS):
        floor = seconds(lambda: _compiled(bare, _BARE_BALLOTS, data, shelf))
        _forget(bare)
        pairs.append((floor, seconds(lambda: set_paper(paper, press))))
        press.forget()
    own = replace(paper, blocks=(_numbered(),))
    apart = median(_forgotten(own, press) for _ in range(ROUNDS))
    return compared(
        f"{BALLOTS:,} duplex ballots",
        pairs,
        bar=3,
        note="floor: as many pages with the same words, set by the bare engine in one piece; "
        f"{apart:.2f} s if each has a number of its own",
    )


def _forgotten(paper: Paper, press: Press) -> float:
    took = seconds(lambda: set_paper(paper, press))
    press.forget()
    return took


def _numbered() -> Slips:
    slips = _slips()
    (slip,) = slips.slips
    numbers = (Paragraph(words=text(f"编号：{number:05}")) for number in range(BALLOTS))
    return replace(
        slips,
        slips=tuple(replace(slip, front=(number, *slip.front)) for number in numbers),
        copies=1,
    )


def _slips() -> Slips:
    candidates = Table(
        columns=(
            Column(title="", width=1, stretch=True),
            Column(title="候选人", width=3, stretch=True),
            Column(title="", width=1, stretch=True),
        ),
        rows=tuple(Row(cells=((), text(name), ())) for name in _CANDIDATES),
    )
    back = (Paragraph(words=text("填写说明：同意的画○，不同意的画×，弃权的不画。")),)
    return Slips(
        # The vote is secret: no ballot differs from another.
        slips=(Slip(front=(Heading(words="居民委员会换届选举选票"), candidates), back=back),),
        copies=BALLOTS,
    )


def _accounts(count: int, seed: int) -> Paper:
    table = Table(
        columns=tuple(
            Column(
                title=title,
                width=width or 1,
                stretch=not width,
                align=Align.RIGHT if width == 30 else Align.LEFT,  # noqa: PLR2004 - amounts
            )
            for title, width in zip(_TITLES, _WIDTHS, strict=True)
        ),
        rows=tuple(
            Row(cells=tuple(map(text, cells)), amounts=(100, 200, -100))
            for cells in _cells(count, seed)
        ),
        carried=Carried(columns=(5, 6, 7)),
    )
    blocks = (Title(words="经费收支公开表"), table, SignLines(labels=("制表", "审核", "负责人")))
    return Paper(name="收支表", style=Style.REGISTER, size=Size.A3, blocks=blocks)


def _cells(count: int, seed: int) -> list[list[str]]:
    draw = random.Random(seed)  # noqa: S311 - amounts
    return [
        [
            *(str(at + 1), f"10-{at % 28 + 1:02}", f"记-{at:04}", "为老服务"),
            draw.choice(_PURPOSES),
            *(f"{draw.randrange(10**6) / 100:,.2f}" for _ in range(3)),
            "王敏",
        ]
        for at in range(count)
    ]


def _compiled(bare: typst.Compiler, source: str, data: object, shelf: FontShelf) -> None:
    assert isinstance(data, dict), "what the source reads"
    inputs = {"data": json.dumps({**data, "font": shelf.faces["song"]}, ensure_ascii=False)}
    bare.compile(input=source.encode(), sys_inputs=inputs, pdf_tags=False)


def _forget(bare: typst.Compiler) -> None:
    for _ in range(11):
        bare.compile(input=b" ")
