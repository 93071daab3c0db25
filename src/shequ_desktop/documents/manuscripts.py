"""Reads finished files whole: also what nobody sees, such as comments and hidden sheets.

Nothing is looked at through the programs that made the files: the PDF's pages are read
back, Word files and workbooks are opened as what they are, ZIP archives of XML.
"""

import bisect
import io
import posixpath
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal
from xml.etree import ElementTree as ET

from shequ_desktop.documents.ideographs import without_doubles
from shequ_desktop.documents.pdf import extract_remarks, extract_text

FileKind = Literal["pdf", "docx", "xlsx"]

NEXT = "\f"
"""Stands between pages, sheets and parts."""

_BLANKS = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f]")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−\ufffe\xa0", "-") | {"\xa0": " ", "戶": "户"})
_TELLING = re.compile(r"[\u3400-\u9fff]|\d{7}")
"""An attribute without any of this says nothing about anybody."""

_BODY = "正文"
_WORD_PARTS = (
    ("word/document", _BODY),
    ("word/header", "页眉"),
    ("word/footer", "页脚"),
    ("word/comments", "批注"),
    ("word/footnotes", "脚注"),
    ("word/endnotes", "尾注"),
    ("docProps/", "文档属性"),
)
_SHEET_PARTS = (
    ("xl/comments", "批注"),
    ("xl/threadedComments", "批注"),
    ("xl/workbook", "定义的名称"),
    ("xl/drawings", "图形"),
    ("docProps/", "文档属性"),
)
_STRINGS = "xl/sharedStrings.xml"
_NOTHING = ET.Element("nothing")
_ELSEWHERE = "文件的其他部分"
_UNSHOWN = "文件里没有显示的文字"


@dataclass(slots=True)
class Manuscript:
    """All a file says as one text, and where each part of it stands."""

    pieces: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, place: str, words: str, end: str = "\n") -> None:
        """Add ``words``, made comparable, and what parts them from what follows."""
        shown = unicodedata.normalize("NFKC", without_doubles(words.translate(_DASHES)))
        shown = _BLANKS.sub("", shown.replace("\r\n", "\n").replace("\r", "\n"))
        self.starts.append(self.length)
        self.places.append(place)
        self.pieces.append(shown + end)
        self.length += len(shown) + len(end)

    def text(self) -> str:
        """Return all of it: rows and lines end with a line feed, cells with a tab."""
        return "".join(self.pieces)

    def place(self, at: int) -> str:
        """Return where the character ``at`` stands: ``第 2 页``, ``工作表“党员” B3``."""
        return self.places[bisect.bisect_right(self.starts, at) - 1]


def read_manuscript(content: bytes, kind: FileKind) -> Manuscript:
    """Return all that a finished file of ours says."""
    manuscript = Manuscript()
    if kind == "pdf":
        for number, said in enumerate(extract_text(content), start=1):
            manuscript.add(f"第 {number} 页", said, NEXT)
        for said in extract_remarks(content):
            manuscript.add("文档属性", said)
        return manuscript
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        roots = {
            name: ET.fromstring(package.read(name))  # noqa: S314 - a file that we have just made
            for name in package.namelist()
            if name.endswith((".xml", ".rels", ".vml"))
        }
    (_read_word if kind == "docx" else _read_workbook)(roots, manuscript)
    return manuscript


_Roots = Mapping[str, ET.Element]


def _read_word(roots: _Roots, manuscript: Manuscript) -> None:
    for name, root in roots.items():
        place = _place_of(name, _WORD_PARTS)
        for number, line in enumerate(filter(str.strip, _word_lines(root)), start=1):
            manuscript.add(f"{place}第 {number} 行" if place == _BODY else place, line)
        manuscript.add(place, "", NEXT)
        _add_attributes(root, place, manuscript)


def _word_lines(element: ET.Element) -> Iterator[str]:
    """Yield paragraphs and rows of tables as lines, and whatever else has a text."""
    kind = _local(element)
    if kind == "p" or (kind == "tr" and all(_local(each) != "tbl" for each in element.iter())):
        yield "".join(_word_text(element))
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _word_lines(child)


def _word_text(element: ET.Element) -> Iterator[str]:
    """Yield what a line is made of: cells end with a tab, deleted and hidden text is there."""
    for each in element.iter():
        kind = _local(each)
        if kind in _PARTING:
            yield _PARTING[kind]
        elif each.text:
            yield each.text


_PARTING = {"tc": "\t", "p": " ", "tab": " ", "br": " ", "cr": " "}


def _read_workbook(roots: _Roots, manuscript: Manuscript) -> None:
    strings = roots.get(_STRINGS, _NOTHING)
    shared = ["".join(each.itertext()) for each in strings if _local(each) == "si"]
    used: set[int] = set()
    sheets = _sheets(roots)
    for part, sheet in sheets.items():
        _read_sheet(roots.get(part, _NOTHING), f"工作表“{sheet}”", shared, used, manuscript)
    for number, words in enumerate(shared):
        if number not in used:
            manuscript.add(_UNSHOWN, words)
    for name, root in roots.items():
        if name not in sheets and name != _STRINGS:
            _read_rest(root, _place_of(name, _SHEET_PARTS), manuscript)


def _read_rest(root: ET.Element, place: str, manuscript: Manuscript) -> None:
    for each in root.iter():
        if each.text and each.text.strip():
            manuscript.add(place, each.text)
    _add_attributes(root, place, manuscript)


def _sheets(roots: _Roots) -> dict[str, str]:
    """Return which part holds which sheet, hidden ones as well."""
    targets = {
        each.get("Id"): posixpath.normpath(
            posixpath.join("/xl", each.get("Target", ""))
        ).removeprefix("/")
        for each in roots.get("xl/_rels/workbook.xml.rels", _NOTHING)
    }
    found = {}
    for each in roots.get("xl/workbook.xml", _NOTHING).iter():
        if _local(each) == "sheet":
            key = next((value for name, value in each.items() if name.endswith("}id")), None)
            found[targets.get(key, "")] = each.get("name", "")
    return found


def _read_sheet(
    root: ET.Element, place: str, shared: list[str], used: set[int], manuscript: Manuscript
) -> None:
    for element in root:
        if _local(element) != "sheetData":
            _read_rest(element, f"{place}的页眉、页脚或者设置", manuscript)
            continue
        for row in element:
            for cell in row:
                words = _words_of(cell, shared, used)
                if words:
                    manuscript.add(f"{place} {cell.get('r', '')} 单元格", words, "\t")
            manuscript.add(place, "")
    manuscript.add(place, "", NEXT)


def _words_of(cell: ET.Element, shared: list[str], used: set[int]) -> str:
    said = " ".join(text for text in cell.itertext() if text.strip())
    if cell.get("t") != "s" or not said.isdigit():
        return said
    number = int(said)
    used.add(number)
    return shared[number] if number < len(shared) else ""


def _add_attributes(root: ET.Element, place: str, manuscript: Manuscript) -> None:
    told = (value for each in root.iter() for value in each.attrib.values())
    for value in dict.fromkeys(_telling(told)):
        manuscript.add(f"{place}的说明文字", value)


def _telling(values: Iterable[str]) -> Iterator[str]:
    return (value for value in values if len(value) > 1 and _TELLING.search(value))


def _place_of(name: str, parts: Iterable[tuple[str, str]]) -> str:
    return next((place for start, place in parts if name.startswith(start)), _ELSEWHERE)


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
