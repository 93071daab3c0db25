"""Lists that stand beside each other in one sheet."""

from collections.abc import Sequence

from shequ_desktop.documents.headers import HeaderBlock
from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.documents.vocabulary import Vocabulary, header_keys

Window = tuple[int, int | None]
"""The first column, and the one behind the last; ``None``: to the end of the sheet."""

_NAME = "full_name"
_RELATION = "relation_to_head"
_HEAD = "户主"
_MOSTLY = 0.8
_NARROWEST = 2


def lists_beside(
    sheet: Sheet, block: HeaderBlock, end: int, vocabulary: Vocabulary
) -> list[Window]:
    """Return the columns of each list below ``block``; one window where there is one list."""
    if block.first < 0:
        return [(0, None)]
    titled = [at for at, path in enumerate(block.titles) if path]
    starts = _repeats(sheet, block, titled, vocabulary) or _gaps(sheet, block, end, vocabulary)
    if len(starts) < 2:  # noqa: PLR2004 - beside another
        return [(0, None)]
    lefts = [0, *starts[1:]]
    return list(zip(lefts, [*lefts[1:], None], strict=True))


def _repeats(
    sheet: Sheet, block: HeaderBlock, titled: Sequence[int], vocabulary: Vocabulary
) -> list[int]:
    """Return where the titles begin anew, if all of them are printed twice or more in a row."""
    keys = [header_keys("".join(block.titles[at]))[0] for at in titled]
    for period in range(_NARROWEST, len(keys) // 2 + 1):
        if len(keys) % period or keys != keys[:period] * (len(keys) // period):
            continue
        fields = [_field(block, titled[at], vocabulary) for at in range(period)]
        if fields.count(_NAME) != 1:
            return []
        if _RELATION in fields and _led(sheet, block, titled[fields.index(_RELATION)]):
            return []  # 户主, then the others of the same household
        return [titled[at] for at in range(0, len(keys), period)]
    return []


def _led(sheet: Sheet, block: HeaderBlock, column: int) -> bool:
    said = [row[column] for row in sheet.rows[block.data :] if len(row) > column and row[column]]
    return sum(_HEAD in str(cell) for cell in said) >= _MOSTLY * len(said)


def _gaps(sheet: Sheet, block: HeaderBlock, end: int, vocabulary: Vocabulary) -> list[int]:
    """Return where lists begin behind columns in which nothing stands, each with its own names."""
    titles = block.titles
    blank = [
        at
        for at in range(1, len(titles) - 1)
        if not titles[at] and (titles[at - 1] or titles[at + 1])
    ]
    rows = sheet.rows[block.first : end]
    empty = [at for at in blank if not any(len(row) > at and row[at] != "" for row in rows)]
    starts = [0]
    for at in empty:
        if _names(block, starts[-1], at, vocabulary) and _names(block, at, len(titles), vocabulary):
            starts.append(at + 1)
    return starts


def _names(block: HeaderBlock, left: int, right: int, vocabulary: Vocabulary) -> bool:
    fields = [_field(block, at, vocabulary) for at in range(left, right)]
    return _NAME in fields and sum(map(bool, fields)) >= _NARROWEST


def _field(block: HeaderBlock, at: int, vocabulary: Vocabulary) -> str:
    match = vocabulary.match(block.titles[at]) if block.titles[at] else None
    return match.field.key if match is not None and match.how != "contains" else ""
