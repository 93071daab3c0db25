"""Reads text files of values: CSV as systems export it, whatever the encoding and the comma."""

import codecs
import csv
import io
import re

from shequ_desktop.documents.reading import WorkbookBroken, WorkbookUnknown
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.kernel.progress import Progress

_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = ",\t;|，"
_SAMPLE_LINES = 40
_SAMPLE_BYTES = 4000
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_QUOTED = re.compile(r'"[^"]*"')
_MAX_FIELD = 1_000_000


def decode(content: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or GB18030, with or without its mark.

    Raises:
        WorkbookUnknown: it is no text.
    """
    for mark, encoding in _UTF16:
        if content.startswith(mark):
            return _decoded(content, encoding)
    sample = content[:_SAMPLE_BYTES]
    if sample[1::2].count(0) * 3 > len(sample) // 2:
        return _decoded(content, "utf-16-le")
    if sample[::2].count(0) * 3 > len(sample) // 2:
        return _decoded(content, "utf-16-be")
    if b"\0" in sample:
        raise WorkbookUnknown
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(content, "gb18030")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        # One broken character must not cost the office the other ten thousand.
        text = content.decode(encoding, errors="replace")
        if text.count("\ufffd") * 100 > len(text):
            raise WorkbookUnknown from None
    if len(_CONTROL.findall(text[:_SAMPLE_BYTES])) * 50 > len(text[:_SAMPLE_BYTES]):
        raise WorkbookUnknown
    return text


def read_text(content: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """Return the one sheet of a text file. All its values are text.

    Raises:
        WorkbookProblem: it is no text, or its quotation marks do not match.
    """
    text = decode(content)
    progress.report(1, 2)
    csv.field_size_limit(_MAX_FIELD)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
        rows: list[list[Cell]] = [[_value(cell) for cell in row] for row in reader]
    except csv.Error as error:
        raise WorkbookBroken(type(error).__name__) from error
    return (Sheet(name="", rows=rows),)


def delimiter_of(text: str) -> str:
    """Return what stands between the values: the sign found most evenly in the first lines."""
    bare = _QUOTED.sub("", text[:200_000])
    lines = [line for line in bare.splitlines()[:_SAMPLE_LINES] if line.strip()]

    def evenness(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        common = max(set(counts), key=counts.count, default=0)
        return (counts.count(common) if common else 0, common)

    return max(_DELIMITERS, key=evenness)


def _value(cell: str) -> str:
    """Undo what exporters do to keep long numbers as text: ``="0123"``, a tab, an apostrophe."""
    if cell[:1] in "=\t'" and cell:
        if found := _FORMULA_TEXT.fullmatch(cell.strip()):
            return found[1]
        return cell.strip("\t").removeprefix("'")
    return cell
