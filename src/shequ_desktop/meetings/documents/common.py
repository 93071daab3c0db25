"""What several papers of this room have in common."""

from collections.abc import Mapping
from datetime import date

from shequ_desktop.documents.kinds import FieldKind, PaperField, Value

Row = Mapping[str, Value]

OFFICE = "幸福里社区居民委员会"
"""Of the invented community of all samples."""
TO_CALL = "025-55550123"
ISSUED: Row = {"organisation": OFFICE, "phone": TO_CALL, "issued_on": date(2026, 11, 20)}
"""What the samples of all papers say of who issues them."""

ORGANISATION = PaperField(key="organisation", title="居民委员会", required=True)
PHONE = PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE)
ISSUED_ON = PaperField(key="issued_on", title="日期", kind=FieldKind.DAY)
COMMON = (ORGANISATION, PHONE, ISSUED_ON)


def text(key: str, title: str, *words: str, required: bool = False) -> PaperField:
    """Return a field of words that concern nobody in particular; ``words``: other headers."""
    return PaperField(key=key, title=title, words=words, required=required)


def long(key: str, title: str, *words: str, required: bool = False) -> PaperField:
    """Return a field of several lines."""
    return PaperField(key=key, title=title, words=words, required=required, long=True)


def field(key: str, title: str, kind: FieldKind, *words: str, required: bool = False) -> PaperField:
    """Return a field of a kind."""
    return PaperField(key=key, title=title, kind=kind, words=words, required=required)


def clock(minute: int) -> str:
    """Return a minute of the day: 9:05."""
    return f"{minute // 60}:{minute % 60:02}"
