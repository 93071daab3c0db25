"""Measures papers of GB/T 9704-2012 on the finished page, in points from its upper left corner."""

import itertools
from collections import defaultdict
from typing import Any

from support.papers import ink_box_mm, plumbed

from shequ_desktop.documents.paper import Block, Paper, Paragraph, Style, text
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press

MM = 72 / 25.4
PITCH = 225 * MM / 22
ADVANCE = 156 * MM / 28
CELL_TO_EM = (PITCH - 16) / 2
"""From the edge of a line to that of its characters, in points."""

COMMON = "居民委员会根据宪法制定本法为了加强城市社区建设发展基层民主维护居民合法权益"


def ideographs(count: int) -> str:
    return "".join(itertools.islice(itertools.cycle(COMMON), count))


def official(*blocks: Block) -> bytes:
    paper = Paper(name="决议公告", style=Style.OFFICIAL, blocks=blocks)
    return set_paper(paper, usual_press()).content


def paragraph(words: str, *, indent: bool = True) -> Paragraph:
    return Paragraph(words=text(words), indent=indent)


def lines_of(page: Any) -> list[list[Any]]:
    """Return the characters of each line within the type area, from the top."""
    rows: dict[int, list[Any]] = defaultdict(list)
    for char in page.chars:
        if 36 * MM < char["top"] < 262 * MM and char["text"].strip():
            rows[round(baseline(page, char))].append(char)
    return [sorted(rows[at], key=lambda char: char["x0"]) for at in sorted(rows)]


def baseline(page: Any, char: Any) -> float:
    """Return how far below the upper edge of the page a character stands, in points."""
    return float(page.height - char["matrix"][5])


def said(line: list[Any]) -> str:
    return "".join(char["text"] for char in line)


def baselines(page: Any) -> list[float]:
    return [baseline(page, line[0]) for line in lines_of(page)]


def right_edge(content: bytes) -> float:
    """Return how far right the ink of any page reaches, in millimetres."""
    return max(ink_box_mm(content, page, 100)[2] for page in range(len(plumbed(content))))
