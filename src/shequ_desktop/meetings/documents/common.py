"""What several papers of this room have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who issues a paper, and when."""

    organisation: str
    """The committee's name; empty while there is no community."""
    phone: str
    today: date

    def head(self, on: date | None = None) -> dict[str, Value]:
        """Return what every paper says of it; ``on``: another day than today."""
        return {
            "organisation": self.organisation,
            "phone": self.phone,
            "issued_on": on or self.today,
        }


def text(key: str, title: str, *words: str, required: bool = False) -> PaperField:
    """Return a field of words that concern nobody in particular; ``words``: other headers."""
    return PaperField(key=key, title=title, words=words, required=required)


def long(key: str, title: str, *words: str, required: bool = False) -> PaperField:
    """Return a field of several lines."""
    return PaperField(key=key, title=title, words=words, required=required, long=True)


def field(key: str, title: str, kind: FieldKind, *words: str, required: bool = False) -> PaperField:
    """Return a field of a kind."""
    return PaperField(key=key, title=title, kind=kind, words=words, required=required)


def enough(words: str) -> str:
    """Return words without the full stop that the sentence around them brings."""
    return words.strip().rstrip("。.；;")
